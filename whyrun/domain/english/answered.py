"""Hears what the question asked for that was answered, and so what may be asked of the answer ("What would she say?").

Rule: what questions ask for is in ``asked_for``, what is asked then in ``invitations`` and ``invitations_of_days``; an
answer of another kind than was asked for, and a whole sentence that speaks for itself, is left alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english import caution, toned
from whyrun.domain.english.adjectives import ADJECTIVES, UNEASY
from whyrun.domain.english.answers import Answer
from whyrun.domain.english.asked_for import ASKED, AskedFor
from whyrun.domain.english.depth import FOLK
from whyrun.domain.english.fitness import REMEMBERED
from whyrun.domain.english.grammar import ADVERBS, FIRST_PERSON, POSSESSIVES, PREPOSITIONS, SUBJECTS
from whyrun.domain.english.invitations import OF_PEOPLE, OPENERS
from whyrun.domain.english.invitations_of_days import OF_DAYS
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed, pattern, phrased
from whyrun.domain.english.names import PROPER
from whyrun.domain.english.people import find_people
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.tones import Tone
from whyrun.domain.english.values import Shape
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from whyrun.domain.english.parsed import Parsed

#: What only leads up to a question.
_LEADS_UP = (
    r"^(?:.*[.!?:] (?=.*\?))?(?:(?:and|so|but|then|deep down|apart from that|joking aside|you yourself)\b[,:]? ?)*"
)
_INVITED = OF_PEOPLE | OF_DAYS
#: Somebody has to be named in what asks for these.
_OF_SOMEBODY = frozenset({AskedFor.SEEN, AskedFor.SAYING})
_SELVES = frozenset({AskedFor.SELF_WISHED, AskedFor.PROOF, AskedFor.SHOWN, AskedFor.VALUE})
#: What would be: of a coach's questions only those suit that speak of such.
_WISHES = frozenset({AskedFor.WISH, AskedFor.FEELING_WISHED, AskedFor.PLACE_WISHED, AskedFor.STEP})
#: What is so today: none that speaks of it as wished for, or as gone.
_TODAY = frozenset(
    {AskedFor.CHANGE, AskedFor.FEELING, AskedFor.GIFT, AskedFor.EFFECT, AskedFor.SELF, AskedFor.LIKENESS, AskedFor.TIME}
)
_SPEAKS_OF_TODAY = r"(?!when did you last|what would (?:it|that|you do first|you do differently)\b|who would you)"
_SPEAKS_OF_A_WISH = r"(?!.*\b(?:miss|else|that you)\b).*\b(?:would|could|want|hope|did you last)\b"
_UNANSWERED = frozenset({Shape.UNSURE, Shape.RETORT, Shape.NOTHING, Shape.FOREIGN, Shape.JOY})
_NAMING = frozenset({Shape.NOUN, Shape.PERSON, Shape.UNCLEAR, Shape.WANT})
#: Asked about by what is wished for in so many words.
_SAYS_ITSELF = frozenset({Shape.WANTED_THING, Shape.ABILITY, Shape.DUTY})
_WEIGHING = frozenset(
    {Tone.SORE, Tone.SORE_PAST, Tone.FAILED, Tone.FAILED_THEN, Tone.THREATENED, Tone.WORRIED, Tone.JOKED, Tone.TOLD}
)
_PLAYING = frozenset({Tone.JOKED, Tone.TEASED})

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
    (?:(?:on|in|at|after|before|every|last|this|during|when|whenever|since|for|from|until|right|early|late|first
    thing|yesterday|today|tonight|ages|long|halfway|years?|months?|weeks?|days?|mornings?|evenings?|nights?|weekends?|
    (?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter|summer|winter|spring|autumn|\d+|a (?:few|couple|long|
    year|month|week|day|while)|(?:one|two|three|four|five|ten|twenty|some|many|most) (?:\w+ )?(?:years?|months?|weeks?|
    days?|mornings?|evenings?|nights?|times?)|(?:the|my) (?:\w+ )?(?:day|night|morning|evening|moment|
    minute|time|end|start|summer|winter|spring|autumn|year|week|mile|holidays?|hour))\b)
    """
)
_DOES_GOOD = listed(
    "helps keeps gives clears calms lets relaxes lifts settles stops relieves gets fills takes makes lasts quiets"
)
_PRONOUNS = {"him": "he", "he": "he", "her": "she", "she": "she"} | dict.fromkeys(
    ("them", "they", "people", "somebody", "someone", "others", "friend", "self", "person", "those"), "they"
)
_OBJECTS = {"he": "him", "she": "her", "they": "them"}
_FOLK = FOLK | listed(
    "everyone everybody residents patients nurses runners others lads girls guys ones kids coach teacher boss"
)
_ME, _NOBODY = listed("me myself i just only mainly mostly"), listed("nobody no-one noone none no")
#: What something means was asked already.
_MEANS, _MEANT = "mean to you", phrased("What makes that so important to you?")
#: With one of these it was told already what running is or does.
_TOLD_ALREADY = listed(
    """
    it it's that that's running ran run runs feel feels felt laughed quiet liked like love loved home after don't
    """
)


class Heard(NamedTuple):
    """What the question invites that was answered: ``questions``, and whether they go ``first``, before any other.

    ``plainly`` is what may be asked where the answer says nothing that is known; none of the runner's words is needed.
    ``suiting`` is how a coach's questions open that suit it: those of a wish, or those of today.
    """

    questions: tuple[str, ...] = ()
    first: bool = False
    plainly: tuple[str, ...] = ()
    suiting: str = ""

    def suit(self, moves: Sequence[str]) -> list[str]:
        """Those of a coach's ``moves`` that suit the answer."""
        return [one for one in moves if compiled(self.suiting).match(one.lower())]

    def pool(self, ways: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the other ``ways`` to ask, which go by the answer alone, that suit it here."""
        return () if self.questions and (self.first or self.suiting == _SPEAKS_OF_A_WISH) else ways

    @property
    def is_of_today(self) -> bool:
        """Whether the answer is so today, and no wish, however it is said: "lighter"."""
        return bool(self.questions) and self.suiting == _SPEAKS_OF_TODAY


def heard(question: str, parsed: Parsed, *, deep: bool) -> Heard:
    """What may be asked of ``parsed``, which answers ``question``; that is "" where nobody knows which was answered."""
    if not question:
        return Heard()
    bare = _bare(question)
    plainly = _plainly(bare, parsed)
    asked = asked_for(bare)
    if asked not in _INVITED or parsed.shape in _UNANSWERED or not parsed.low or toned.tone_of(parsed) in _PLAYING:
        return Heard(plainly=plainly)
    invited = next((line for line in _INVITED[asked] if _FITS[line.answer](parsed, asked, bare)), None)
    by_answer = invited is not None and invited.answer is Answer.SOMEBODY
    they, who = _whom(bare, parsed, of_answer=by_answer)
    suiting = _SPEAKS_OF_A_WISH if asked in _WISHES else _SPEAKS_OF_TODAY if asked in _TODAY else ""
    if invited is None or (not they and (by_answer or asked in _OF_SOMEBODY)):
        wished = asked in _WISHES and (parsed.shape is Shape.WANT or not _is_sentence(parsed))
        return Heard(plainly=plainly, suiting=suiting if wished else "")
    they = they or "they"
    said = {"they": they, "them": _OBJECTS[they], "who": who or _OBJECTS[they]}
    questions = tuple(one.format_map(said) for one in (invited.deep if deep else invited.early))
    return Heard(questions, invited.first, plainly, suiting)


@lru_cache(maxsize=REMEMBERED)
def asked_for(bare: str) -> AskedFor:
    """What the question asks for that reads as ``bare``, in lower case."""
    for part in (bare, bare.partition(", ")[2]):
        found = next((asked for opens, asked in ASKED if part and compiled(opens).match(part)), None)
        if found is not None:
            return found
    return AskedFor.NOTHING


@lru_cache(maxsize=REMEMBERED)
def _bare(question: str) -> str:
    """``question`` in lower case, without what leads up to it and without its marks."""
    low = question.lower().replace("’", "'").strip()
    return compiled(_LEADS_UP).sub("", low, count=1).rstrip("?. ")


def _plainly(bare: str, parsed: Parsed) -> tuple[str, ...]:
    plainly = next((questions for asked, questions in OPENERS if compiled(asked).match(bare)), ())
    if _MEANS in bare and toned.tone_of(parsed) is Tone.NAMED:
        return _MEANT
    of_running = bare.endswith(("run", "run again", "running"))
    return () if of_running and not _TOLD_ALREADY.isdisjoint(parsed.low) else plainly


def _whom(bare: str, parsed: Parsed, *, of_answer: bool) -> tuple[str, str]:
    """How they are spoken of whom the answer names, or ``bare`` does, and who it is; "" where nobody is named."""
    if of_answer:
        people = find_people(parsed.words)
        if not people or not _AND.isdisjoint(parsed.low):
            return "they", _name(parsed)
        return ("" if people[0].they == "it" else people[0].they), people[0].yours
    words = bare.split()
    known = {_PRONOUNS.get(word) or PEOPLE[word][1] for word in words if word in _PRONOUNS or word in PEOPLE}
    known.discard("it")
    if bare.endswith(" who you were") or " you were" in bare:
        return "they", ""
    return ("they" if len(known) > 1 else next(iter(known), "")), ""


def _name(parsed: Parsed) -> str:
    """The name that ``parsed`` is, as somebody typed it who begins with a capital; "" where it is none."""
    only = parsed.words[0] if len(parsed.words) == 1 else ""
    typed = only.istitle() and only.isalpha() and len(only) > 1
    return only if typed and only.lower() not in PROPER and _FOLK.isdisjoint(parsed.low) else ""


def _text(parsed: Parsed) -> str:
    return " ".join(parsed.raw.lower().replace("’", "'").strip(" .!").split())


def _is_thought(parsed: Parsed) -> bool:
    return parsed.raw[:5].lower() == "that " and parsed.low[0] != "that"


def _is_sentence(parsed: Parsed) -> bool:
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
    if len(low) > _LONGEST_NAME or (_is_sentence(parsed) and low[0] not in {"everyone", "everybody"}):
        return False
    owned = low[0] in POSSESSIVES and asked is not AskedFor.SELF  # "my flatmate"
    known = owned or bool(find_people(parsed.words)) or bool(_name(parsed)) or not _FOLK.isdisjoint(low)
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
        return thought or is_one or not (_is_sentence(parsed) or parsed.shape in _SAYS_ITSELF)
    return thought or not own


def _is_named(parsed: Parsed, asked: AskedFor, bare: str) -> bool:
    """Whether ``parsed`` is no sentence of its own, and names neither who it is nor what weighs."""
    low = parsed.low
    if _is_sentence(parsed) or _would(parsed) or _says_nothing(low) or len(low) > _LONGEST or _weighs(parsed):
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
    return foreseen or not (_is_sentence(parsed) or parsed.low[0] in _OWNED or bare.startswith(_DEAR))


def _is_done(parsed: Parsed, _asked: AskedFor, _bare: str) -> bool:
    helps = parsed.shape is Shape.EFFECT and not _DOES_GOOD.isdisjoint(parsed.low[:3])
    return helps and parsed.low[0] not in FIRST_PERSON and not _weighs(parsed)


_FITS: dict[Answer, Callable[[Parsed, AskedFor, str], bool]] = {
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
