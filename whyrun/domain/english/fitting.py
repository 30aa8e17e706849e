"""Tells what an answer is like: somebody, a time, a list, "lighter", what would be.

Rule: one function for each ``Answer``. Only what needs the question for its sense is any of them, a fragment mostly; a
whole sentence is where the question asks for one, and what weighs nowhere but where it was asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import caution, toned
from whyrun.domain.english.adjectives import ADJECTIVES, UNEASY
from whyrun.domain.english.answers import Answer
from whyrun.domain.english.asked_for import AskedFor
from whyrun.domain.english.depth import FOLK
from whyrun.domain.english.grammar import ADVERBS, FIRST_PERSON, POSSESSIVES, PREPOSITIONS, SUBJECTS
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed, pattern
from whyrun.domain.english.names import PROPER
from whyrun.domain.english.people import find_people
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.tones import Tone
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from whyrun.domain.english.parsed import Parsed

_SELVES = frozenset({AskedFor.SELF_WISHED, AskedFor.PROOF, AskedFor.SHOWN, AskedFor.VALUE})
_NAMING = frozenset({Shape.NOUN, Shape.PERSON, Shape.UNCLEAR, Shape.WANT})
#: Asked about by what is wished for in so many words.
_SAYS_ITSELF = frozenset({Shape.WANTED_THING, Shape.ABILITY, Shape.DUTY})
_WEIGHING = frozenset(
    {Tone.SORE, Tone.SORE_PAST, Tone.FAILED, Tone.FAILED_THEN, Tone.THREATENED, Tone.WORRIED, Tone.JOKED, Tone.TOLD}
)
#: A wish may be told by what it does away with: "less shouting", "that I wasn't scared".
_AWAY = listed("no not less fewer without never nobody nothing stop")
_NOTHING = listed("nothing none nope idk dunno same anything whatever something just today it that this more quite")
_INDEFINITE = listed("someone somebody anyone anybody nobody nothing something everything one life")
_WOULD = listed("would could might i'd they'd he'd she'd we'd people'd it'd id")
_OWNED = POSSESSIVES | listed("the a an that those these being having seeing time all")
#: What is named after these is held dear; "grey" is only what a week would be like.
_DEAR = ("what would you", "what are you", "what is it")
_WHO = listed("who that which to with for people others everyone everybody")
_AND, _TWO, _LONGEST_LISTED = listed("and , or"), 2, 5
_NOT_LISTED = (SUBJECTS - _INDEFINITE) | PREPOSITIONS | listed("but yes then so because which who")
_LONGEST, _LONGEST_NAME, _LONGEST_TIME = 22, 6, 12
_HOW_MUCH = listed(
    "more less much a bit lot so really very quite just and , kind of sort i'm feel feeling i i am not no"
)
_GOOD = listed(
    "good great fine nice lovely amazing brilliant fantastic okay wonderful perfect awesome ace mint not bad pretty "
    "really so very just the best all right but a bit boring"
)
_ALL = pattern(
    r"""
    ^(?:just |literally |honestly |pretty much |well )?(?:everything|all of it|the lot|
    (?:quite |such )?a lot(?: really)?|
    (?:so )?(?:much|many things)|loads|lots|the world|tons|a great deal|more than (?:i can say|anything|you know|words))
    (?: really| to me| for me| of things| tbh| honestly| i (?:think|guess|suppose))*$
    """
)
_LONG_AGO = pattern(
    r"""
    ^(?:(?:it's been|been|it was|probably|not|i think) )*(?:(?:for|in|since) )?(?:ages|(?:many |so many )?years|months|
    (?:too|so|very) long|a (?:very |long |good )*(?:time|while)|forever|long|rarely|seldom|hardly ever|
    never|not (?:often|much|really|yet))(?: ago| back| now| really| ever| yet)*$
    """
)
_TIME = pattern(
    r"""
    ^(?:just |maybe |probably |usually |mostly |always |only |about |around |i think |it was )*
    (?:(?:on|in|at|after|before|every|last|this|during|when|whenever|since|for|from|until|right|early|late|first thing|
    yesterday|today|tonight|ages|long|halfway|years?|months?|weeks?|days?|mornings?|evenings?|nights?|weekends?|
    (?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter|summer|winter|spring|autumn|\d+|a (?:few|couple|long|
    year|month|week|day|while)|(?:one|two|three|four|five|ten|twenty|some|many|most) (?:\w+ )?(?:years?|months?|weeks?|
    days?|mornings?|evenings?|nights?|times?)|(?:the|my) (?:\w+ )?(?:day|night|morning|evening|moment|
    minute|time|end|start|summer|winter|spring|autumn|year|week|mile|holidays?|hour))\b)
    """
)
_DOES_GOOD = listed(
    "helps keeps gives clears calms lets relaxes lifts settles stops relieves gets fills takes makes lasts quiets"
)
_FOLK = FOLK | listed(
    "everyone everybody residents patients nurses runners others lads girls guys ones kids coach teacher boss"
)
_ME, _NOBODY = listed("me myself i just only mainly mostly"), listed("nobody no-one noone none no")


def name_in(parsed: Parsed) -> str:
    """The name that ``parsed`` is, as somebody typed it who begins with a capital; "" where it is none."""
    only = parsed.words[0] if len(parsed.words) == 1 else ""
    typed = only.istitle() and only.isalpha() and len(only) > 1
    return only if typed and only.lower() not in PROPER and _FOLK.isdisjoint(parsed.low) else ""


def _text(parsed: Parsed) -> str:
    return " ".join(parsed.raw.lower().replace("’", "'").strip(" .!").split())


def _is_thought(parsed: Parsed) -> bool:
    return parsed.raw[:5].lower() == "that " and parsed.low[0] != "that"


def is_sentence(parsed: Parsed) -> bool:
    """Whether ``parsed`` is a whole sentence, with who or what it speaks of."""
    start = parsed.low[0]
    if start in _INDEFINITE:
        whose = not (SUBJECTS | POSSESSIVES | _WHO).isdisjoint(parsed.low[1:2])  # "something nobody can take"
        return parsed.clause and not whose and parsed.shape not in _NAMING  # "somebody waves"
    named = start.endswith("ing") or start in ADJECTIVES  # "seeing my kids grow up", "calm, not watched"
    return start in SUBJECTS or (parsed.clause and not named)


def _would(parsed: Parsed) -> bool:
    return not _WOULD.isdisjoint(parsed.low[:3])


def _weighs(parsed: Parsed) -> bool:
    if not _AWAY.isdisjoint(parsed.low[:4]) or any(word.endswith("n't") for word in parsed.low[:4]):
        return toned.tone_of(parsed) in _WEIGHING and not _is_thought(parsed)
    return toned.tone_of(parsed) in _WEIGHING or caution.is_sore(parsed)


def _says_nothing(low: Sequence[str]) -> bool:
    return _NOTHING.issuperset(low) or (low[0] in {"nothing", "nowt"} and len(low) <= _TWO)


def _is_all(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    return compiled(_ALL).match(_text(parsed)) is not None


def _is_good(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    return _GOOD.issuperset(parsed.low)


def _is_likened(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    return parsed.raw[:5].lower() == "like " and len(parsed.low) <= _LONGEST and not _weighs(parsed)


def _is_long_ago(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    return compiled(_LONG_AGO).match(_text(parsed)) is not None


def _is_a_time(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    short = len(parsed.low) <= _LONGEST_TIME
    return short and compiled(_TIME).match(_text(parsed)) is not None and not _weighs(parsed)


def _is_sore(parsed: Parsed, asked: AskedFor, _bare: str) -> bool:
    at_a_time = asked not in {AskedFor.TIME, AskedFor.HARD_TIME} or compiled(_TIME).match(_text(parsed)) is not None
    return at_a_time and _weighs(parsed)


def _is_told(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    return not _weighs(parsed) and not _says_nothing(parsed.low)


def _is_own(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    """Whether ``parsed`` says in a few words what the runner does or is then: "I wake up"."""
    short = len(parsed.low) <= _LONGEST_NAME and parsed.low[0] in {"i", "i'm"}
    return short and toned.tone_of(parsed) in {Tone.OWN, Tone.FELT}


def _is_any(_parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    return True


def _is_nobody(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    return parsed.low[0] in _NOBODY and len(parsed.low) <= _LONGEST_NAME


def _is_somebody(parsed: Parsed, asked: AskedFor, _bare: str) -> bool:
    """Whether ``parsed`` says who it is; where a self is asked for, "just me" does so too."""
    low = parsed.low
    if _ME.issuperset(low):
        return asked is AskedFor.SELF
    if len(low) > _LONGEST_NAME or (is_sentence(parsed) and low[0] not in {"everyone", "everybody"}):
        return False
    owned = low[0] in POSSESSIVES and asked is not AskedFor.SELF  # "my flatmate"
    known = owned or bool(find_people(parsed.words)) or bool(name_in(parsed)) or not _FOLK.isdisjoint(low)
    return known or caution.names_somebody(parsed) or is_only_somebody(list(parsed.words))


def _is_felt(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    """Whether ``parsed`` says in a word or two how somebody is: "lighter", "a bit calmer and less stressed"."""
    how = [word for word in parsed.low if word not in _HOW_MUCH]
    if not how or len(parsed.low) > _LONGEST_NAME or not ADJECTIVES.issuperset(how):
        return False
    return not _weighs(parsed) and (UNEASY.isdisjoint(how) or not _AWAY.isdisjoint(parsed.low))


def _is_listed(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    """Whether ``parsed`` is a list of three things at least: "tired, happy, hungry"."""
    if "." in parsed.low or 2 * sum(toned.weighs((word,), 1) for word in parsed.low if word not in _AND) > _TWO:
        return False
    parts: list[list[str]] = [[]]
    for word in parsed.low:
        if word in _AND:
            parts.append([])
        else:
            parts[-1].append(word)
    parts = [part for part in parts if part]
    named = all(part[0] not in _NOT_LISTED and part[0] not in ADVERBS for part in parts)
    return len(parts) > _TWO and named and len(parts[0]) <= _LONGEST_LISTED


def _is_thought_of(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    return _is_thought(parsed) and not _weighs(parsed)


def _is_said(parsed: Parsed, asked: AskedFor, _bare: str) -> bool:
    """Whether ``parsed`` is what somebody would say or know, or where a self is asked for such a one."""
    if _weighs(parsed) or _says_nothing(parsed.low) or len(parsed.low) > _LONGEST:
        return False
    own, thought = parsed.low[0] in FIRST_PERSON, _is_thought(parsed)
    if asked in _SELVES:
        is_one = parsed.low[0] == "i'm" and len(parsed.low) <= _LONGEST_NAME
        return thought or is_one or not (is_sentence(parsed) or parsed.shape in _SAYS_ITSELF)
    return thought or not own


def _is_named(parsed: Parsed, asked: AskedFor, bare: str) -> bool:
    """Whether ``parsed`` is no sentence of its own, and names neither who it is nor what weighs."""
    low = parsed.low
    if is_sentence(parsed) or _would(parsed) or _says_nothing(low) or len(low) > _LONGEST or _weighs(parsed):
        return False
    person = parsed.shape is Shape.PERSON or (low[0] in POSSESSIVES and not PEOPLE.keys().isdisjoint(low[1:2]))
    if person or caution.names_somebody(parsed) or parsed.shape in _SAYS_ITSELF:
        return False
    if not UNEASY.isdisjoint(low) or _is_long_ago(parsed, asked, bare):
        return False
    if asked is AskedFor.LOSS:
        return low[0] in _OWNED or bare.startswith(_DEAR)
    single = len(low) == 1 and parsed.shape is not Shape.WANT  # "scary"
    if asked is AskedFor.WISH and single and not bare.startswith(("what do you", "what would you")):
        return False
    return parsed.shape is not Shape.WANT or caution.is_bare(parsed)


def _is_hoped(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    return _would(parsed) and not _weighs(parsed) and "n't" not in " ".join(parsed.low[:3])


def _is_feared(parsed: Parsed, asked: AskedFor, bare: str) -> bool:
    if _says_nothing(parsed.low) or _is_good(parsed, asked, bare):
        return False
    foreseen = _would(parsed) or toned.tone_of(parsed) in {Tone.THREATENED, Tone.SORE, Tone.WISHED}
    return foreseen or not (is_sentence(parsed) or parsed.low[0] in _OWNED or bare.startswith(_DEAR))


def _is_done(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    helps = parsed.shape is Shape.EFFECT and not _DOES_GOOD.isdisjoint(parsed.low[:3])
    return helps and parsed.low[0] not in FIRST_PERSON and not _weighs(parsed)


#: The test of each answer: of what was said, what was asked for, and the question in lower case.
FITS: dict[Answer, Callable[[Parsed, AskedFor, str], bool]] = {
    Answer.SOMEBODY: _is_somebody,
    Answer.NOBODY: _is_nobody,
    Answer.TIME: _is_a_time,
    Answer.LONG_AGO: _is_long_ago,
    Answer.FELT: _is_felt,
    Answer.LISTED: _is_listed,
    Answer.ALL: _is_all,
    Answer.LIKENED: _is_likened,
    Answer.GOOD: _is_good,
    Answer.SAID: _is_said,
    Answer.THOUGHT: _is_thought_of,
    Answer.NAMED: _is_named,
    Answer.HOPED: _is_hoped,
    Answer.FEARED: _is_feared,
    Answer.DONE: _is_done,
    Answer.OWN: _is_own,
    Answer.TOLD: _is_told,
    Answer.SORE: _is_sore,
    Answer.ANY: _is_any,
}
