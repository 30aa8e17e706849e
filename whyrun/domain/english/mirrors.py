"""Says the telling words back, turned around, and asks a short open question after them.

Rule: what is said back stands by itself (``standing``), is short, and hurts nobody; in doubt nothing is said back. Of a
reason one piece is said back ("Day 611. What is behind that number?"), and what was asked after an earlier one is not
asked again.

To teach it another sort of thing that is said: a ``Kind`` and its ``Pool`` in ``tails``, and a line in ``_kind_of``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from whyrun.domain.english import care, caution, toned, wants
from whyrun.domain.english.adjectives import HARD
from whyrun.domain.english.clauses import HAD_OR_WOULD
from whyrun.domain.english.depth import COUNTS, FOLK, is_remark
from whyrun.domain.english.fitness import key
from whyrun.domain.english.fragments import STOPS, are_fragments, is_fragment
from whyrun.domain.english.grammar import FIRST_PERSON, FRONTED, PREPOSITIONS, SUBJECTS, finite_place
from whyrun.domain.english.inflect import is_gerund
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed
from whyrun.domain.english.mending import mended_words
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.replies import without_retort
from whyrun.domain.english.slots import is_only_somebody, turned
from whyrun.domain.english.sorting import VALUES
from whyrun.domain.english.standing import (
    IN_FRONT,
    LONGEST,
    SHORTEST,
    clauses_of,
    is_sentence,
    length_of,
    without_that,
)
from whyrun.domain.english.suited import DREADED
from whyrun.domain.english.tails import NEVER_SAID_BACK, POOLS, Kind
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

#: From this level on the question goes deep.
_DEEP_LEVEL = 4
#: What has questions of its own.
_NOT_SAID_BACK = frozenset(
    {Shape.JOY, Shape.UNSURE, Shape.RETORT, Shape.NOTHING, Shape.FOREIGN, Shape.PERSON, Shape.TOLD, Shape.DISLIKING}
)
_WISHES = frozenset({Shape.WANT, Shape.WANTED_THING, Shape.NEGATIVE})
_SAYING = listed(
    "said says say told tells tell goes calls called call shouts shouted asks asked whispers whispered thinks thought"
)
#: "I thought right, that's me": what one told oneself is a quotation.
_TO_ONESELF = (
    r"\bi (?:just )?(?:thought|said|went|was like),? (?:right|ok|okay|oh|well|yes|yeah|no|nah|sod|enough|fine|hang)\b"
)
_NEVER = NEVER_SAID_BACK | caution.SORE | caution.NOT_SAID_BACK
_SYMBOLS = frozenset("=#@()")
_HALVES, _SHOUTED = listed("since until till as when while"), r"([A-Za-z])\1{3}"
_QUOTES = frozenset("\"“”'‘’")
_QUOTATION = r"\"[^\"]*\"?|“[^”]*”?|(?<!\w)['‘](?=\w)[^'‘’]*(?:['’]\w[^'‘’]*)*['’](?!\w)"
_LACKING = listed("no nobody nothing never not without none")
_WOULD, _IS_WOULD = listed("would could might wouldn't couldn't"), listed("i'd we'd it'd you'd")
_BEING = listed("i'm am was were be been being feel felt we're")
_NUMBERED = listed("day days week mile lap number km race year")
_OWN = listed("me my us our")
_OF_ME, _POINTING = FIRST_PERSON | _OWN, listed("he he's she she's they they're that this those")
_SOMEBODYS = listed("her his their")
_OF_NOBODY = listed("it it's it'll that's the there there's this running life")
_I_AM = listed("i'm we're")
#: A fragment that begins so says too little by itself: "even the teacher", "like wading", "non refundable".
_NOT_TELLING = listed("even like non not only same three two four of them")
#: "at home", "in the car".
_AT = listed("at in on by under behind near")
_PLACES = listed(
    """
    home work school church office kitchen car bed bath shower house garden gym pub club track park bus train desk
    bathroom bedroom sofa couch pool beach street road town changing-room mirror
    """
)
_ANYBODY = listed("people everyone everybody nobody they it somebody someone")
_OF_WHOM = listed("with in of at on who that me")


class Said(NamedTuple):
    """What is said back, as a sentence with its stop, and what sort of thing it is."""

    text: str
    kind: Kind


def mirrored(read: Parsed, point: Parsed, level: int, before: Collection[str]) -> str:
    """The question that says back what tells most in ``read``, which was cut to ``point``; "" in doubt.

    ``before`` are the keys of the questions asked so far.
    """
    said = _said_back(read, point)
    if said is None:
        return ""
    pool = POOLS[said.kind].deep if level >= _DEEP_LEVEL else POOLS[said.kind].early
    new = (tail for tail in pool if not any(name.endswith(key(tail)) for name in before))
    return next((f"{said.text} {tail}" for tail in new), "")


def _said_back(read: Parsed, point: Parsed) -> Said | None:
    """The part of ``read`` that may be said back; None where none surely stands by itself."""
    if read.shape in _NOT_SAID_BACK or _is_half(read) or _is_quoted(read) or read.raw.rstrip(" )").endswith("?"):
        return None
    if (
        is_remark(read.low)
        or _says_who_is_not_named(read)
        or wants.names_nothing(read.want)
        or care.gentleness(" ".join(read.low)) is not None
    ):
        return None
    if toned.is_not_said_back(read) or toned.is_not_said_back(point):
        return None
    for words in _candidates(read, point):
        kind = _kind_of(words, read)
        if kind is not None and _may_be_said(words):
            lead = "that" if kind is Kind.KNOWN else read.lead
            return Said(_as_sentence(words, lead), kind)
    return None


def _says_who_is_not_named(read: Parsed) -> bool:
    """Whether ``read`` tells what somebody said, who was named before it: "told me to sit down"."""
    first = read.raw.lower().split(maxsplit=1)[:1]
    return not _SAYING.isdisjoint(first) or compiled(_TO_ONESELF).search(" ".join(read.low)) is not None


def _is_half(read: Parsed) -> bool:
    """Whether ``read`` only says since or until when something else is so, or shouts ("neeeeow")."""
    first = read.raw.lower().split(maxsplit=1)[:1]
    half = first != [read.low[0]] and not _HALVES.isdisjoint(first)
    return half or compiled(_SHOUTED).search(read.raw) is not None


def _is_quoted(read: Parsed) -> bool:
    """Whether somebody's words stand in ``read``, whose marks are lost; one or two words may go without."""
    if _QUOTES.isdisjoint(read.raw):
        return False
    quoted = compiled(_QUOTATION).search(read.raw)
    if quoted is None:
        return caution.opens_a_quotation(read.raw)
    said_by = read.raw[: quoted.start()].lower().split()[-1:]
    return quoted.group().count(" ") > 1 or not _SAYING.isdisjoint(said_by)


def _as_sentence(words: Sequence[str], lead: str) -> str:
    text = turned(mended_words(in_sentence(list(words))))
    if lead in {"so", "that"}:
        text = f"{lead} {text}"
    return ". ".join(part[:1].upper() + part[1:] for part in text.split(". ")) + "."


def _candidates(read: Parsed, point: Parsed) -> Iterator[Sequence[str]]:
    """What may be said back, best first: all of it, its point, and a clause of it that tells."""
    for words in (without_that(without_retort(read.words)), point.words):
        if length_of(words) <= LONGEST:
            yield words
    told = (
        [] if read.lead == "so" or read.shape in _WISHES else list(clauses_of(read.words))
    )  # what it is for comes first
    yield from (clause for lead, clause in told if lead == "but")
    last = told[-1][1] if told else ()
    at = len(read.words) - len(last)
    if last and (
        read.words[at:] == last or (read.words[: len(last)] == last and SUBJECTS.isdisjoint(read.low[len(last) :]))
    ):
        yield last  # people come to the point at the end


def _may_be_said(words: Sequence[str]) -> bool:
    """Whether ``words`` said back hurt nobody, and make fun of nobody."""
    low = [word.lower() for word in words]
    if not _NEVER.isdisjoint(low) or not _SYMBOLS.isdisjoint(" ".join(low)):
        return False
    if caution.is_no_telling(low):
        return False
    blames = low[0] == "i" and ("quit" in low or ("any", "good") in pairwise(low))
    return not blames and (HARD.isdisjoint(low) or _BEING.isdisjoint(low))


def _kind_of(words: Sequence[str], read: Parsed) -> Kind | None:
    """What sort of thing ``words`` are; None where they don't surely stand by themselves."""
    low = [word.lower() for word in words]
    if not low or (low[0] == "i'm" and low[1:2] in (["a"], ["an"]) and len(low) <= SHORTEST):
        return None
    if not STOPS.isdisjoint(low):
        return _kind_of_several(low) if are_fragments(words) else None
    shortest = SHORTEST - int(read.raw[:5].lower() == "that ")  # "that I'm kind"
    if is_sentence(words, shortest):
        return _kind_of_sentence(words, low, read)
    if tuple(words) != without_retort(read.words) or read.want or not is_fragment(words):
        return None
    return _kind_of_fragment(low, read)


def _kind_of_several(low: list[str]) -> Kind | None:
    """Several things only where there are three of them at least, and none is said twice."""
    bare = [word for word in low if word not in STOPS]
    if bare[0] in _LACKING:
        return None  # "nothing. just me" may be a shrug
    return Kind.SEVERAL if len(low) - len(bare) > 1 and len(set(bare)) == len(bare) else Kind.EITHER


def _kind_of_sentence(words: Sequence[str], low: list[str], read: Parsed) -> Kind | None:  # noqa: PLR0911 -- one return a kind
    start = int(low[0] in IN_FRONT)
    first = low[start]
    own = first in FIRST_PERSON or first in {"you", "you're"}
    if first in {"if", "unless", "otherwise"}:
        return Kind.AT_STAKE
    if first in FRONTED or first in PREPOSITIONS:
        return None if read.lead == "so" else Kind.EITHER
    if own and (
        first in _IS_WOULD or (low[start + 1] in _WOULD and low[start + 1 : start + 3] != ["couldn't", "believe"])
    ):
        return _kind_of_would(low, low[start + 1])
    if read.shape in _WISHES or ("i", "want") in pairwise(low):
        return Kind.LACK if read.shape is Shape.NEGATIVE else Kind.WISHED
    if first == "it'd" or (first in _ANYBODY and low[start + 1] == "would"):
        return Kind.SUPPOSED
    if read.raw[:5].lower() == "that ":
        return None if low[0] in _SOMEBODYS else Kind.KNOWN  # "that her dad was there", who may be the runner
    return _kind_of_what_is_so(list(words[start:]), low, read, own=own)


def _kind_of_would(low: list[str], verb: str) -> Kind | None:
    """What sort of thing it is that the runner "would", with that ``verb``."""
    if caution.is_over(low):
        return None
    if verb in {"catch", "find"} and "myself" in low:
        return Kind.OWN_PAST  # that is how it was, again and again
    if verb in {"like", "love"}:
        return Kind.WISHED
    return Kind.EITHER if "if" in low or verb in HAD_OR_WOULD else Kind.SUPPOSED


def _kind_of_what_is_so(clause: list[str], low: list[str], read: Parsed, *, own: bool) -> Kind | None:
    """What sort of thing ``clause`` is, which says what is or was so, and what ``low`` has in front of it as well."""
    if not own and not _SAYING.isdisjoint(low):
        return None  # others' words are not said back
    place = finite_place(clause)
    past = place is not None and toned.is_told_as_past(clause, place)
    counts = not past or not COUNTS.isdisjoint(low) or any(word.isdigit() for word in low)
    if counts and low[0] in {"my", "our"} and not FOLK.isdisjoint(low[1:3]) and _OF_ME.isdisjoint(low[1:]):
        return Kind.FACT  # "my uncle ran nine": nobody is asked what that was like for them
    if past:
        return _kind_of_past(low, clause[0].lower(), own=own)
    return _kind_of_today(low, clause[0].lower(), read.lead, own=own)


def _kind_of_past(low: Sequence[str], first: str, *, own: bool) -> Kind | None:
    if not own and _OF_ME.isdisjoint(low) and ("used" in low or first in _OF_NOBODY):
        return None  # "she used to dance", of somebody whom the runner only saw
    if "never" in low:
        return Kind.NEVER
    return Kind.OWN_PAST if own else Kind.PAST


def _kind_of_today(low: Sequence[str], first: str, lead: str, *, own: bool) -> Kind | None:
    if lead == "so" or "should" in low[1:3]:
        return Kind.SUPPOSED
    if own:
        return Kind.OWN
    if _OF_ME.isdisjoint(low) and (first in _OF_NOBODY or first in _POINTING):
        return None  # "there's a canal the other way": flat, and nobody's
    return Kind.FACT if first in _OF_NOBODY or _OWN.isdisjoint(low) else Kind.OF_OTHERS


def _kind_of_fragment(low: list[str], read: Parsed) -> Kind | None:  # noqa: PLR0911 -- one return a kind
    if (low[0] in _NUMBERED or low[0].isdigit()) and len(low) <= SHORTEST and any(word.isdigit() for word in low):
        return Kind.NUMBER
    if low[0] in _LACKING:
        return Kind.LACK
    if is_gerund(low[0]):
        return Kind.EITHER if low[0] in DREADED else Kind.DOING
    if low[0] in _NOT_TELLING:
        return None
    if any(one == "," and two in SUBJECTS for one, two in pairwise(low)):
        return None  # "everything, she gave me her own": a sentence hangs on to it
    if low[0] in PREPOSITIONS:
        at_a_place = low[0] in _AT and low[-1] in _PLACES
        return Kind.PLACE if at_a_place else Kind.EITHER if len(low) > SHORTEST else None
    return _kind_of_a_name(low, read)


def _kind_of_a_name(low: list[str], read: Parsed) -> Kind:
    if any(word in _I_AM for word in low[1:]):
        return Kind.THING  # "days on which I'm not late": so it is, or so it should be
    if low.count(",") > 1 or ("," in low and "and" in low):
        return Kind.SEVERAL
    head = next((at for at, word in enumerate(low) if at and word in _OF_WHOM), len(low)) - 1
    if len(low) == 1 and read.raw.lower().strip(" .!") == low[0] and low[0] not in VALUES:
        return Kind.WORD
    if is_only_somebody(low):
        return Kind.ROLE if _OWN.isdisjoint(low) else Kind.SOMEBODY
    if low[head] in PEOPLE or low[-1] == "me" or caution.is_by_trade(low[0], low[head]):
        return Kind.SOMEBODY
    return Kind.THING
