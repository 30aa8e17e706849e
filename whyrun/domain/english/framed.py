"""Hears what the question before makes of an answer, and asks on by that: a wish, a dread, somebody, a time.

Rule: only an answer that needs the question for its sense is heard so, a fragment mostly; a whole sentence that says
what is or was speaks for itself, and is asked about as ever. The words are in ``frames`` and ``frame_questions``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from whyrun.domain.english import caution, toned
from whyrun.domain.english.depth import FOLK
from whyrun.domain.english.frame_questions import NOBODY, NOBODY_TAUGHT, OF_FRAME, OF_SEVERAL, OF_SEVERAL_BURDENS
from whyrun.domain.english.frames import FRAMES, Frame
from whyrun.domain.english.grammar import FIRST_PERSON, PREPOSITIONS, SUBJECTS
from whyrun.domain.english.listing import compiled, listed, pattern
from whyrun.domain.english.names import PROPER
from whyrun.domain.english.people import find_people
from whyrun.domain.english.pools import DEEP_LEVEL
from whyrun.domain.english.tails import NEVER_SAID_BACK
from whyrun.domain.english.tones import Tone
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from whyrun.domain.english.parsed import Parsed

#: What only leads up to a question.
_LEADS_UP = r"(?:(?:and|so|but|then|deep down|apart from that|joking aside|you yourself)\b[,:]? ?)+"
_BEFORE_IT = r"^.*[.!?:] (?=.*\?)"
_NO_REASON = frozenset({Shape.UNSURE, Shape.RETORT, Shape.NOTHING, Shape.FOREIGN, Shape.TOLD})
#: Wished for in so many words: asked about as such already.
_SAID_AS_A_WISH = frozenset({Shape.WANTED_THING, Shape.ABILITY, Shape.DUTY})
_SOMEBODY = frozenset({Frame.NOTICES, Frame.NOTICES_LOSS, Frame.SERVED, Frame.TAUGHT, Frame.BESIDE})
_A_TIME = frozenset({Frame.WHEN, Frame.BEGAN, Frame.WHENEVER, Frame.HARD_TIMES, Frame.HOW_LONG})
#: What hurts is expected in these, and asked about as a dread or a hard time.
_OF_WHAT_WEIGHS = frozenset({Frame.DREADED, Frame.JUDGED, Frame.WITHOUT, Frame.HARD_TIMES, Frame.THEN})
#: In these a whole sentence is heard as well, where it has no more words.
_LONGEST_SENTENCE = {
    Frame.SEEN: 10,
    Frame.SAID_OF_ONE: 14,
    Frame.TOLD_TO: 12,
    Frame.ADVISED: 12,
    Frame.SAID_BY: 14,
    Frame.DREADED: 18,
    Frame.JUDGED: 10,
    Frame.WITHOUT: 20,
    Frame.THEN: 15,
}
#: Beside what is asked in these, a coach's moves are heard that speak of what would be.
_OPEN_TO_WISHES = frozenset({Frame.WISHED, Frame.IMAGINED, Frame.FEELING_WISHED, Frame.PRECIOUS})
_SPEAKS_OF_A_WISH = r"(?!.*\b(?:miss|else|that you)\b).*\b(?:would|could|want|hope|did you last)\b"
_OPEN = _OPEN_TO_WISHES | {Frame.FELT, Frame.LOOKS, Frame.SAID_BY}
#: In a longer answer a cue may stand by the way.
_LONGEST_WITH_MOVES = 10
#: What somebody is to see may be said with a fear that is over: "that I wasn't scared".
_OF_ONE = frozenset({Frame.SEEN, Frame.SAID_OF_ONE, Frame.PROVED})
_LONGEST_FRAGMENT, _LONGEST_NAME, _LONGEST_TIME = 22, 6, 12
#: A wish may be told by what it does away with: "less shouting", "that I wasn't scared".
_AWAY = listed("no not less fewer without never nobody nothing stop")
_ANYTHING = listed("anything everything all something whatever just today lots loads more the lot a . than it should")
_SOME = listed("someone somebody anyone anybody nobody nothing something everything one life")
_SUBJECTS = SUBJECTS - _SOME
_AND = listed("and , or")
_NOT_LISTED = _SUBJECTS | PREPOSITIONS | listed("but yes then so because which who")
_TWO, _LONGEST_LISTED = 2, 5
_SAME = listed("same yes yeah yep no nope probably maybe nothing")
_WELL = listed(
    """
    free freer happy happier light lighter calm calmer better rested relieved same fine ok okay good great nothing bored
    normal myself richer slimmer
    """
)
_FOLK = listed(
    "everyone everybody residents patients nurses runners others lads girls guys ones kids coach teacher boss"
)
_ME, _NOBODY = listed("me myself i just only mainly mostly"), listed("nobody no-one noone none no")
_TIME = pattern(
    r"""
    (?:just |maybe |probably |usually |mostly |always |only |about |around |i think |it was )*
    (?:(?:on|in|at|after|before|every|last|this|during|when|whenever|since|for|from|until|right|early|late|first
    thing|yesterday|today|tonight|ages|long|halfway|years?|months?|weeks?|days?|mornings?|evenings?|nights?|weekends?|
    (?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter|summer|winter|spring|autumn|\d+|a (?:few|couple|long|
    year|month|week|day|while)|(?:one|two|three|four|five|ten|twenty|some|many|most) (?:\w+ )?(?:years?|months?|weeks?|
    days?|mornings?|evenings?|nights?|times?)|the (?:\w+ )?(?:day|night|morning|evening|moment|
    minute|time|end|start|summer|
    winter|spring|autumn|year|week|mile|holidays?|hour))\b)
    """
)
_LACKS = pattern(
    r"""
    \bi (?:don't|never|hardly|rarely|barely|haven't|seldom|can't|cannot)(?: really| ever| hardly)? (?:get|have|got|find)
    (?: any| much| enough| a lot| that| it| some)(?: of (?:it|that))?
    (?: these days| at home| any ?more| now| really| at all| at the moment| right now)*$|
    \bi (?:get|have|'ve got) (?:none|hardly any|next to none|next to nothing|very little|too little|so little)$
    """
)
_OF_WHAT_THERE_CAN_BE_MORE = pattern(
    r"""
    \b(?:time|sleep(?:ing)?|rest|quiet|silence|peace|space|room|hour|help|freedom|fun|company|fresh air|energy|
    support)\b
    """
)
_PRONOUNS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
_OBJECTS = {"he": "him", "she": "her", "they": "them", "it": "it"}


class Heard(NamedTuple):
    """An answer in its ``frame``, and the questions that are asked of it, best first."""

    frame: Frame
    questions: tuple[str, ...]
    #: Whether the coach's moves that the words invite suit as well, and whether they go first.
    open: bool = False
    behind: bool = False

    def with_moves(self, moves: Iterable[str], own: Iterable[str]) -> list[str]:
        """All that may be asked in this frame, best first: its questions, and those made with the runner's words.

        ``moves`` are the coach's, and ``own`` others with those words, which are right for a wish alone.
        """
        kept = list(moves) if self.open else []
        if self.frame in _OPEN_TO_WISHES:
            kept = [one for one in (*kept, *own) if compiled(_SPEAKS_OF_A_WISH).match(one.lower())]
        return [*self.questions, *kept] if self.behind else [*kept[:1], *self.questions, *kept[1:]]


@lru_cache(maxsize=64)
def frame_of(question: str) -> Frame | None:
    """The frame in which ``question`` sets its answer; None where it sets none."""
    low = _bare(question)
    for part in (low, low.partition(", ")[2]):
        frame = next((frame for cue, frame in FRAMES if part and compiled(cue).match(part)), None)
        if frame is not None:
            return frame
    return None


def heard(question: str, read: Parsed, level: int, hurt: str = "") -> Heard | None:
    """What ``question`` makes of ``read``, which answers it, and what is asked next; None where it is no matter.

    ``hurt`` names what ``care`` has heard in the answer.
    """
    frame = frame_of(question)
    of_more = compiled(_OF_WHAT_THERE_CAN_BE_MORE).search(question.lower()) is not None
    if (frame is None and not of_more) or read.shape in _NO_REASON or not read.low:
        return None
    raw = " ".join(read.raw.lower().replace("’", "'").strip(" .!").split())
    frame = Frame.LACKED if of_more and compiled(_LACKS).search(raw) else frame
    if toned.tone_of(read) in {Tone.JOKED, Tone.TEASED}:
        return None
    if hurt and not (hurt == "fear" and frame in _OF_ONE and "n't" in raw):
        return None
    if frame is None or not (frame is Frame.LACKED or _needs_it(frame, read, raw)):
        return None
    they, who = _whom(question, read, of_answer=frame in _SOMEBODY)
    if they == "it":
        return None
    asked = OF_FRAME[frame].deep if level >= DEEP_LEVEL else OF_FRAME[frame].early
    if frame in _SOMEBODY and not _NOBODY.isdisjoint(read.low[:1]):
        asked = NOBODY_TAUGHT if frame is Frame.TAUGHT else NOBODY
    elif frame in OF_SEVERAL and _names_several(read):
        asked = (_first_of_several(frame, read), *asked)
    said = {"they": they, "them": _OBJECTS[they], "who": who or _OBJECTS[they]}
    several = frame in OF_SEVERAL and _names_several(read)
    short = len(read.low) <= _LONGEST_WITH_MOVES
    open_ = frame in _OPEN and short and (frame is not Frame.SAID_BY or _is_sentence(read))
    return Heard(frame, tuple(one.format_map(said) for one in asked), open_, several)


def _bare(question: str) -> str:
    low = compiled(_BEFORE_IT).sub("", question.lower().replace("’", "'").strip())
    return compiled(_LEADS_UP).sub("", low, count=1) if compiled(_LEADS_UP).match(low) else low


def _needs_it(frame: Frame, read: Parsed, raw: str) -> bool:  # noqa: C901, PLR0911 -- one return a sort of frame
    """Whether ``read``, which was typed as ``raw``, has its sense by such a ``frame``."""
    if frame in _SOMEBODY:
        return _names_somebody(read)
    if frame in _A_TIME:
        return len(read.low) <= _LONGEST_TIME and compiled(_TIME).match(raw) is not None and not _weighs(frame, read)
    if frame is Frame.FELT and _names_several(read):
        return True
    is_that = raw.startswith("that ")
    anothers = is_that and FIRST_PERSON.isdisjoint(read.low[:2])  # "that my teacher was wrong"
    if _weighs(frame, read) and not (anothers or _AWAY.intersection(read.low[:4]) or "n't" in raw):
        return False
    if frame in _LONGEST_SENTENCE and (is_that or _is_sentence(read)):
        return len(read.low) <= _LONGEST_SENTENCE[frame] and _may_be_a_sentence(frame, read)
    if frame is Frame.PROVED and (is_that or read.low[0] == "i'm"):
        return len(read.low) <= _LONGEST_FRAGMENT
    if frame in {Frame.SELF, Frame.SELF_NOW, Frame.SELF_THEN} and read.low[0] in {"i'm", "i'd", "i"}:
        return len(read.low) <= _LONGEST_NAME and not is_that and read.low[:2] != ("i", "don't")
    if frame in {Frame.IMAGINED, Frame.WISHED} and _would(read):
        return read.low[0] in FIRST_PERSON and "n't" not in " ".join(read.low[:3])
    if is_that and frame in _OPEN_TO_WISHES:
        return True
    if read.shape is Shape.JOY and frame is not Frame.IMAGINED:
        return False
    return _is_fragment(frame, read, raw)


def _weighs(frame: Frame, read: Parsed) -> bool:
    return frame not in _OF_WHAT_WEIGHS and (toned.is_not_said_back(read) or caution.is_sore(read))


def _may_be_a_sentence(frame: Frame, read: Parsed) -> bool:
    """Whether a whole sentence is heard in ``frame``."""
    if frame is Frame.THEN:
        return _SAME.isdisjoint(read.low[:3])
    if frame in {Frame.DREADED, Frame.WITHOUT, Frame.JUDGED}:
        foreseen = frame is not Frame.DREADED or _would(read)
        return foreseen and not read.past and _WELL.isdisjoint(read.low)
    if frame in {Frame.TOLD_TO, Frame.ADVISED}:
        return not _would(read) and NEVER_SAID_BACK.isdisjoint(read.low)
    return frame is not Frame.SAID_BY or read.low[0] not in FIRST_PERSON


def _would(read: Parsed) -> bool:
    return any(word.endswith("'d") or word in {"would", "might"} for word in read.low[:3])


def _is_sentence(read: Parsed) -> bool:
    return (read.clause and read.low[0] not in _SOME) or read.low[0] in _SUBJECTS


def _is_fragment(frame: Frame, read: Parsed, raw: str) -> bool:  # noqa: PLR0911 -- one return a sort of frame
    """Whether ``read`` is no sentence of its own, and says by itself neither what is wished for nor who is meant."""
    if raw.startswith("like "):
        return frame in {Frame.IMAGINED, Frame.LOOKS}
    if _is_sentence(read) or _would(read) or _ANYTHING.issuperset(read.low) or len(read.low) > _LONGEST_FRAGMENT:
        return False
    if frame in {Frame.DREADED, Frame.WITHOUT, Frame.JUDGED}:
        return _WELL.isdisjoint(read.low)
    if frame is Frame.THEN:
        return _SAME.isdisjoint(read.low[:3])
    if frame is Frame.LOOKS:
        return "." not in read.low and not _names_several(read)
    if frame in {Frame.SELF, Frame.SELF_NOW, Frame.SELF_THEN, Frame.SEEN, Frame.SAID_OF_ONE, Frame.SAID_BY}:
        return True
    if read.shape is Shape.PERSON or caution.names_somebody(read):
        return False
    if frame in _OPEN_TO_WISHES or frame is Frame.PROVED:
        return read.shape not in _SAID_AS_A_WISH and (read.shape is not Shape.WANT or caution.is_bare(read))
    return frame not in {Frame.TOLD_TO, Frame.ADVISED} or NEVER_SAID_BACK.isdisjoint(read.low)


def _names_somebody(read: Parsed) -> bool:
    low = read.low
    if (
        len(low) > _LONGEST_NAME
        or _ME.issuperset(low)
        or (_is_sentence(read) and low[0] not in _NOBODY | {"everyone", "everybody"})
    ):
        return False
    if find_people(read.words) or not _NOBODY.isdisjoint(low[:1]) or _name(read):
        return True
    return not (FOLK | _FOLK).isdisjoint(low) or caution.names_somebody(read)


def _whom(question: str, read: Parsed, *, of_answer: bool) -> tuple[str, str]:
    """Who is meant by "they" in what is asked next: the pronoun for them, and who it is, where that is known."""
    if of_answer:
        people = find_people(read.words)
        if not people or not _AND.isdisjoint(read.low):
            return "they", _name(read)
        return people[0].they, people[0].yours
    people = find_people(tuple(question.replace("’", "'").replace("your", "my").strip("?").split()))
    if people:
        return ("they" if people[0].they == "it" else people[0].they), people[0].yours
    words = _bare(question).strip("?").split()
    return next((_PRONOUNS[word] for word in words if word in _PRONOUNS), "they"), ""


def _name(read: Parsed) -> str:
    """The name that ``read`` is, as somebody typed it who begins with a capital; "" where it is none."""
    only = read.words[0] if len(read.words) == 1 else ""
    typed = only.istitle() and only.isalpha() and len(only) > 1
    return only if typed and only.lower() not in PROPER and _FOLK.isdisjoint(read.low) else ""


def _names_several(read: Parsed) -> bool:
    """Whether ``read`` is a list of three things at least: "tired, happy, hungry"."""
    if _is_sentence(read) or "." in read.low:
        return False
    parts: list[list[str]] = [[]]
    for word in read.low:
        if word in _AND:
            parts.append([])
        else:
            parts[-1].append(word)
    parts = [part for part in parts if part]
    listed_ones = all(part[0] not in _NOT_LISTED and not part[0].endswith("ly") for part in parts)
    return len(parts) > _TWO and listed_ones and len(parts[0]) <= _LONGEST_LISTED


def _first_of_several(frame: Frame, read: Parsed) -> str:
    return OF_SEVERAL_BURDENS if frame is Frame.FELT and _all_weigh(read) else OF_SEVERAL[frame]


def _all_weigh(read: Parsed) -> bool:
    """Whether most of what ``read`` lists weighs on who says it: "lonely, tired and guilty"."""
    named = [word for word in read.low if word not in _AND]
    return 2 * sum(toned.weighs((word,), 1) for word in named) >= len(named)
