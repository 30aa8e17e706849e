"""Tells what sort of thing words are that a question may be made around: a deed, a lack, what others do, a place.

Rule: None in doubt, and where no question is right around it. The words are the runner's, in the first person.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import caution, toned
from whyrun.domain.english.clauses import HAD_OR_WOULD
from whyrun.domain.english.depth import COUNTS, FOLK
from whyrun.domain.english.fragments import STOPS, are_fragments, is_fragment
from whyrun.domain.english.grammar import (
    FIRST_PERSON,
    FRONTED,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    finite_place,
    is_finite,
)
from whyrun.domain.english.inflect import BASES, is_gerund, is_participle
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.nouns import says_what_doing_is
from whyrun.domain.english.replies import without_retort
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.spared import HARD_NOUNS
from whyrun.domain.english.standing import IN_FRONT, SHORTEST, is_sentence
from whyrun.domain.english.suited import DREADED, PARTS
from whyrun.domain.english.tails import Kind
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

#: What is wished for is asked about by its tone.
_WISHES = frozenset({Shape.WANT, Shape.WANTED_THING, Shape.NEGATIVE})
SAYING = listed(
    "said says say told tells tell goes calls called call shouts shouted asks asked whispers whispered thinks thought"
)
_LACKING = listed("no nobody nothing never not without none")
_WOULD, _IS_WOULD = listed("would could might wouldn't couldn't"), listed("i'd we'd it'd you'd")
_NUMBERED = listed("day days week mile lap number km race year")
_OWN = listed("me my us our")
_OF_ME, _POINTING = FIRST_PERSON | _OWN, listed("he he's she she's they they're that this those")
_SOMEBODYS = listed("her his their")
_OF_NOBODY = listed("it it's it'll that's the there there's this running life")
_I_AM = listed("i'm we're")
_NOBODY = listed("nobody no")
#: One is glad to say that one never does these.
_GOOD_NEVER = listed(
    """
    stop stopped quit miss missed skip skipped regret regretted tire look looked bored get got forget smoked drank
    cheated lied hit heard said told thought expected imagined dreamed dreamt liked cared minded wanted needed believed
    understood ran could would
    """
)
#: "They'll leave and then what's left": a question hangs on to it.
_JOINTS, _ASKING = listed("and but then so"), listed("what what's who who's how how's why where where's when's")
#: What one does once, and may be asked about as that day.
_ONCE = listed(
    """
    crossed finished won passed ran met held stood walked moved swam cried laughed danced sang climbed carried saw
    watched sorted built made painted fixed planted baked told asked heard signed went came
    """
)
#: "Nobody laughed": there was nothing to miss.
_GLAD_OF = listed(
    """
    made blamed laughed minded judged stared looked shouted hurt pushed bothered rang called noticed could knew had
    thought expected
    """
)
#: Of these nobody is told again that somebody does not do it; of others that they don't care.
_GLADLY_NOT = listed("care mind ask know judge")
_SOMEONE = listed("someone somebody everyone everybody")
#: What somebody did with these was done against somebody.
_TAKEN = listed("left cancelled canceled took stole closed cut stopped broke banned refused forgot ignored dropped")
_NOBODYS, _MIGHT = listed("there there's it"), listed("would could might should would've could've might've")
#: "Walking the dog counts": what is said of it.
_SAYS_OF_IT = listed("counts helps makes keeps feels does gives clears means matters beats saves gets lets")
_IS, _WHEN = listed("is are was were isn't aren't"), listed("when if after until")
#: What hangs in the air at an end.
_HANGING = listed("it them him her that this there so enough")
#: With these somebody is better, or only there for others.
_BESIDES_ME = listed("only better faster but still than")
#: With these it goes on, and there was no one time.
_TO_THIS_DAY = listed("already yet lately recently now")
#: What only is so, and at no one time.
_LASTED = listed("was were had loved liked knew wanted believed worked lived wasn't weren't")
#: What belongs to oneself and acts by itself.
_IN_ME = listed("legs head heart body mind brain lungs shoulders thoughts feet breathing chest skin hands")
#: After a comma these go on with the same sentence.
_HANGS_ON = listed("even not and or with without but just")
#: After "it's" these say which: "it's the last thing I can do for him".
_WHICH = listed("the my our")
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
#: "That I was there": nobody can be made surer of it, nor of what will not be.
_AS_IT_WAS, _IN_DOUBT = listed("was were never cannot"), listed("right wrong enough worth good loved wanted")
_ANYBODY = listed("people everyone everybody nobody they it somebody someone")
_OF_WHOM = listed("with in of at on who that me")
#: "our wedding in May", "the half next April".
_BEFORE_A_TIME = listed("in on next this coming")
_TIMES = listed(
    """
    january february march april may june july august september october november december spring summer autumn fall
    winter week month year weekend monday tuesday wednesday thursday friday saturday sunday
    """
)
_DAYS = listed("wedding holiday birthday reunion prom graduation")
#: A count has no more words than this: "14 months on Thursday".
_LONGEST_COUNT = 4
_LONGEST_NAME = 8
_AND_SO_ON = listed("and , mostly mainly the my usual also just really etc too")
_NO_START, _NO_END = listed("if unless otherwise") | FRONTED | PREPOSITIONS, RELATIVES | {"otherwise"}
#: "No idea", "no reason": a shrug.
_SHRUGGED = listed("idea clue reason choice excuse excuses thanks chance way one matter good more")
#: Named oftener than done, and what ends like a deed and is none.
_RUNS, _NOT_PAST = (
    listed("runs walks rides steps races swims hikes jogs"),
    listed("bed shed need speed weed breed seed"),
)
#: What is gone is no thing that matters most.
_GONE = listed("gone dead left lost over finished since")
_BURDENS = HARD_NOUNS | listed("money bills rent deadlines traffic emails mortgage debt debts loans exams noise boss")
_ONLY_BURDENS = _BURDENS | _AND_SO_ON


def kind_of(words: Sequence[str], read: Parsed) -> Kind | None:
    """What sort of thing ``words``, which are in ``read``, are; None where they don't surely stand by themselves."""
    low = [word.lower() for word in words]
    if not low or (low[0] == "i'm" and low[1:2] in (["a"], ["an"]) and len(low) <= SHORTEST):
        return None
    if len(_BURDENS.intersection(low)) > 1 and _ONLY_BURDENS.issuperset(low):
        return Kind.BURDENS
    if not STOPS.isdisjoint(low):
        return _kind_of_several(low) if are_fragments(words) else None
    shortest = SHORTEST - int(read.raw[:5].lower() == "that ")  # "that I'm kind"
    if is_sentence(words, shortest):
        hangs = any(one == "," and two not in _HANGS_ON for one, two in pairwise(low)) or low[-1] in _NO_END
        return None if hangs else _kind_of_sentence(words, low, read)
    named = (*words[:-1], "June") if low[-1] == "may" else words
    if tuple(words) != without_retort(read.words) or read.want or says_what_doing_is(low) or not is_fragment(named):
        return None
    return _kind_of_fragment(low)


def _kind_of_several(low: list[str]) -> Kind | None:
    """Several things only where there are three of them at least, and none is said twice."""
    bare = [word for word in low if word not in STOPS]
    if bare[0] in _LACKING or len(low) - len(bare) < 2 or len(set(bare)) < len(bare):  # noqa: PLR2004
        return None  # "nothing. just me" may be a shrug
    if not _GONE.isdisjoint(low):
        return None  # "kids gone, mortgage gone"
    return Kind.SEVERAL


def _kind_of_sentence(words: Sequence[str], low: list[str], read: Parsed) -> Kind | None:  # noqa: PLR0911 -- one return a kind
    start = int(low[0] in IN_FRONT)
    first = low[start]
    own = first in FIRST_PERSON
    if first in _NO_START or any(one in _JOINTS and two in _ASKING for one, two in pairwise(low)):
        return None
    if own and "should" in low[start : start + 3]:
        return None
    if own and (first in _IS_WOULD or low[start + 1] in _WOULD):
        return _kind_of_would(low, low[start + 1])
    if read.shape in _WISHES or ("i", "want") in pairwise(low):
        return None
    if first == "it'd" or (first in _ANYBODY and low[start + 1] == "would"):
        return None
    if read.lead == "so":
        return Kind.HOPED
    if read.raw[:5].lower() == "that ":
        known = ("i", "have") in pairwise(low) or low[0] in _SOMEBODYS  # "that her dad was there": the runner, maybe
        as_it_was = not _AS_IT_WAS.isdisjoint(low) and _IN_DOUBT.isdisjoint(low)
        return None if known or as_it_was or _has_not(low) else Kind.KNOWN
    return _kind_of_what_is_so(list(words[start:]), low[start:], own=own)


def _has_not(low: Sequence[str]) -> bool:
    return any(word.endswith("n't") for word in low)


def _kind_of_would(low: list[str], verb: str) -> Kind | None:
    """What sort of thing it is that the runner "would", with that ``verb``."""
    if caution.is_over(low) or verb in {"like", "love"} or verb.endswith("n't"):
        return None
    if verb in {"catch", "find"} and "myself" in low:
        return Kind.OWN_PAST  # that is how it was, again and again
    return None if "if" in low or verb in HAD_OR_WOULD else Kind.SUPPOSED


def _kind_of_what_is_so(clause: list[str], low: list[str], *, own: bool) -> Kind | None:
    """What sort of thing ``clause`` is, which says what is or was so."""
    if not own and (not SAYING.isdisjoint(low) or _only_says_what_is(low)):
        return None  # others' words are not said back
    if low[0] in POSSESSIVES and low[1] in _IN_ME and low[2:3] == ["held"]:
        return None  # "my head held high": how, not when
    place = finite_place(clause)
    past = place is not None and (toned.is_told_as_past(clause, place) or ("never", "could") in pairwise(low))
    counts = not past or not COUNTS.isdisjoint(low) or any(word.isdigit() for word in low)
    if counts and low[0] in {"my", "our"} and not FOLK.isdisjoint(low[1:3]) and _OF_ME.isdisjoint(low[1:]):
        return Kind.OF_OTHERS  # "my uncle ran nine": nobody is asked what that was like for them
    if past and place is not None:
        return _kind_of_past(low, place, own=own)
    return _kind_of_today(low, own=own)


def _kind_of_past(low: Sequence[str], place: int, *, own: bool) -> Kind | None:
    verb = low[place]
    before_that = verb == "used" or (verb == "had" and any(map(is_participle, low[place + 1 : place + 3])))
    goes_on_now = not _TO_THIS_DAY.isdisjoint(low) or ("so", "far") in pairwise(low)
    has_become = any(word.endswith("'ve") for word in low[:place])  # "the few friends I've got left"
    if "," in low or "if" in low or verb in SAYING or before_that or goes_on_now or has_become:
        return None
    if "never" in low or low[0] in _NOBODY:
        after = low[low.index("never") + 1 :][:1] if "never" in low else low[place : place + 1]
        gladly = not (_GOOD_NEVER if "never" in low else _GLAD_OF).isdisjoint(after)
        return None if gladly or low[0] in _OF_NOBODY else Kind.NEVER
    if own:
        under_way = verb in {"was", "were"} and any(map(is_gerund, low[place + 1 : place + 2]))
        if under_way:
            return None  # "I was driving": what happened then is not said
        once = verb in _ONCE and low[-1] not in _HANGING and "when" not in low
        return Kind.OWN_PAST if once and not _has_not(low) else None
    return _kind_of_what_others_did(low, verb)


def _kind_of_what_others_did(low: Sequence[str], verb: str) -> Kind | None:
    if _OF_ME.isdisjoint(low) and ("used" in low or low[0] in _OF_NOBODY):
        return None  # "she used to dance", of somebody whom the runner only saw
    for_me = not _OF_ME.isdisjoint(low[1:]) and low[0] not in _OF_NOBODY
    if verb in _TAKEN or low[0] in _NOBODYS:
        return None
    if for_me:
        slighted = not _BESIDES_ME.isdisjoint(low) or _has_not(low)
        return None if slighted else Kind.DONE_FOR_ME
    if verb in _LASTED:
        return None
    return None if "when" in low else Kind.PAST


def _kind_of_today(low: Sequence[str], *, own: bool) -> Kind | None:
    first = low[0]
    if own:
        return Kind.OWN
    if low[0] in _NOBODYS or low[-1] == "it" or _is_only_supposed(low) or _is_denied(low):
        return None
    if _OF_ME.isdisjoint(low) and (first in _OF_NOBODY or first in _POINTING):
        return None  # "there's a canal the other way": flat, and nobody's
    if first in _OWN and not _IN_ME.isdisjoint(low[1:3]):
        return None if "so" in low else Kind.IN_ME
    if first in {"it's", "that's"} and low[1] not in _WHICH:
        return None
    return Kind.OF_OTHERS


def _is_only_supposed(low: Sequence[str]) -> bool:
    return not _MIGHT.isdisjoint(low[:4]) or low[0].endswith("'d")


def _only_says_what_is(low: Sequence[str]) -> bool:
    """Whether ``low`` says of somebody only what they are: "my boys are 9 and 12"."""
    place = next((at for at, word in enumerate(low[:5]) if word in _IS), 0)
    said = low[place + 1 : place + 2]
    of_kin = low[0] in {"my", "our"} and any(word in PEOPLE for word in low[1:place])
    if low[-2:] == ["from", "me"] or ("from", "me") in pairwise(low):
        return True  # "people want things from me all day"
    if low[0] in {"he's", "she's", "they're"} and low[1:2] == ["my"] and "and" not in low:
        return True  # "she's my mum"
    return place > 0 and of_kin and _OF_ME.isdisjoint(low[1:]) and not any(map(is_gerund, said))


def _is_denied(low: Sequence[str]) -> bool:
    """Whether ``low`` says what somebody does not do, other than "they don't care"."""
    denied = any(word == "not" or word.endswith("n't") for word in low[:5])
    return denied and _GLADLY_NOT.isdisjoint(low[:6])


def _kind_of_fragment(low: list[str]) -> Kind | None:  # noqa: PLR0911 -- one return a kind
    if low[-1] in _TIMES and low[-2:-1] and low[-2] in _BEFORE_A_TIME and not low[0].isdigit():
        return Kind.DAY
    if (low[0] in _NUMBERED or low[0].isdigit()) and len(low) <= _LONGEST_COUNT and any(word.isdigit() for word in low):
        return Kind.NUMBER
    if low[0] in _LACKING:
        if low[0] == "no":
            runs_on = any(two == "no" and one not in {",", "and"} for one, two in pairwise(low))
            runs_on |= not SUBJECTS.isdisjoint(low)  # "no honestly it's the quiet"
            return Kind.WITHOUT if len(low) > 1 and low[1] not in _SHRUGGED and not runs_on else None
        return Kind.LACK if low[0] in {"nobody", "nothing"} and low[1:2] == ["to"] else None
    if is_gerund(low[0]):
        none = low[0] in DREADED or len(low) == 1 or "," in low or ("for", "me") in pairwise(low) or _says_of_it(low)
        return None if none else Kind.DOING
    if low[0] in _NOT_TELLING or "then" in low or low[0].endswith("body's"):
        return None
    who = low[1:] if low[0] == "that" else low
    if who[1:2] != [] and (who[1] in SUBJECTS or (who[0] in _SOMEONE and who[1].endswith("s"))):
        return None  # "someone waits for me"
    if any(two in SUBJECTS and (one == "," or one in PEOPLE) for one, two in pairwise(low)):
        return None  # "everything, she gave me her own": a sentence hangs on to it
    if low[0] in PREPOSITIONS:
        return Kind.PLACE if low[0] in _AT and low[-1] in _PLACES else None
    return _kind_of_a_name(low)


def _says_of_it(low: list[str]) -> bool:
    """Whether ``low`` says something of what is done ("being believed is worth more"), or when it is to be."""
    said = any(two in _IS and one not in RELATIVES and one not in SUBJECTS for one, two in pairwise(low))
    return said or not _WHEN.isdisjoint(low) or not _SAYS_OF_IT.isdisjoint(low)


def _kind_of_a_name(low: list[str]) -> Kind | None:  # noqa: PLR0911 -- one return a kind
    if (low[-1] in {"one", "people"} and len(low) <= SHORTEST) or low[-1] in PARTS:
        return None  # "the fun one": who that is was told before; "my heart"
    inner = next((at for at, word in enumerate(low) if at and word in _I_AM), 0)
    if inner:  # "days on which I'm not late", but not "back home I'm the loud one"
        return None if RELATIVES.isdisjoint(low[:inner]) else Kind.THING
    if low.count(",") > 1 or ("," in low and "and" in low):
        return Kind.BURDENS if len(_BURDENS.intersection(low)) > 1 else Kind.SEVERAL
    if len(low) > _LONGEST_NAME and RELATIVES.isdisjoint(low):
        return None  # it may be a sentence with a verb that is not known
    head = next((at for at, word in enumerate(low) if at and word in _OF_WHOM), len(low)) - 1
    if len(low) == 1 and low[0] in _DAYS:
        return Kind.DAY
    if is_only_somebody(low):
        return Kind.ROLE if _OWN.isdisjoint(low) else Kind.SOMEBODY
    if low[head] in PEOPLE or low[-1] == "me" or caution.is_by_trade(low[0], low[head]):
        return Kind.SOMEBODY
    return None if "," in low or _may_be_a_sentence(low) else Kind.THING


def _may_be_a_sentence(low: list[str]) -> bool:
    """Whether a word of ``low`` may be its verb after all: "my body works", "her problems look small"."""
    for one, two in pairwise(low[1:]):
        if two in PREPOSITIONS or two in RELATIVES or two in FRONTED:
            return False
        does = (is_finite(two) and two not in _RUNS) or (one.endswith("s") and two in BASES)
        if does or (two.endswith("ed") and two not in _NOT_PAST):
            return True
    return False
