"""Hears what the question asked for that was answered, and so what may be asked of the answer ("What would she say?").

Rule: the lines are data, in ``invitations``; an answer of another kind than was asked for is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from whyrun.domain.english import toned
from whyrun.domain.english.adjectives import UNEASY
from whyrun.domain.english.grammar import FIRST_PERSON, POSSESSIVES
from whyrun.domain.english.invitations import INVITED, OPENERS, Answer
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed, pattern, phrased
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.tones import Tone
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    import re

    from whyrun.domain.english.parsed import Parsed

_PRONOUNS = {"him": "he", "he": "he", "her": "she", "she": "she"} | dict.fromkeys(
    ("them", "they", "people", "somebody", "someone", "others"), "they"
)
#: What something means was asked already.
_MEANS, _MEANT = " mean to you", phrased("What makes that so important to you?")
#: With one of these it was told already what running is or does.
_TOLD_ALREADY = listed(
    """
    it it's that that's running ran run runs feel feels felt laughed quiet liked like love loved home after don't
    """
)
_DOES_GOOD = listed(
    "helps keeps gives clears calms lets relaxes lifts settles stops relieves gets fills takes makes lasts quiets"
)
#: With one of these the question is about what hurts, or what should not come.
_OF_WHAT_HURTS = pattern(
    r"""
    \b(?:los(?:e|ing|t)|afraid|scared|fear|worr\w+|fail\w*|g[ai]ve up|giving up|stopped|stop carrying|leave behind|
    put down|forgive|happen if|got worse|hurt\w*|hard|tired|angry|anger|sad|alone|lonely|guilty|ashamed|died|gone|ill|
    pain|hate|against|weren't|wasn't|hadn't|mirror)\b
    """
)
#: What is said to mean nothing, or not to be there at all.
_SHRUGGED, _NOTHING = 2, listed("nothing none nope idk dunno same everything anything lots loads quite more")
_WOULD = listed("would could i'd they'd he'd she'd we'd people'd it'd id")
_NOT_THEN = listed("never ago remember long not since can't")
_UNANSWERED = frozenset({Shape.UNSURE, Shape.RETORT, Shape.NOTHING, Shape.FOREIGN, Shape.JOY})
_NAMING = frozenset({Tone.NAMED, Tone.LISTED, Tone.WISHED, Tone.UNWANTED})
_GIVING = _NAMING | {Tone.SO, Tone.OWN, Tone.FELT, Tone.BELIEVED}
_WEIGHING = frozenset(
    {Tone.SORE, Tone.SORE_PAST, Tone.FAILED, Tone.FAILED_THEN, Tone.THREATENED, Tone.WORRIED, Tone.JOKED, Tone.TOLD}
)

#: The answers that weigh, and the tones that they are told in.
_OF_WEIGHT = {
    Answer.FEARED: frozenset({Tone.NAMED, Tone.WISHED, Tone.LISTED, Tone.THREATENED}),
    Answer.SORE: frozenset({Tone.SORE, Tone.SORE_PAST}),
}

#: Where an answer is none of these, its question may still be one of the next lines.
_RARE = frozenset({Answer.LIKENED, Answer.ALL})


class Heard(NamedTuple):
    """What the question invites that was answered: ``questions``, and whether they go ``first``, before any other.

    ``plainly`` is what may be asked where the answer says nothing that is known; none of the runner's words is needed.
    """

    questions: list[str]
    first: bool
    plainly: tuple[str, ...]


def heard(question: str, parsed: Parsed, *, deep: bool) -> Heard:
    """What may be asked of ``parsed``, which answers ``question``.

    ``question`` reads as ``fitness.key`` has it; "" where nobody knows which was answered.
    """
    plainly = _plainly(question, parsed)
    if not question or parsed.shape in _UNANSWERED or not parsed.low:
        return Heard([], False, plainly)
    for line in INVITED:
        found = compiled(line.asked).search(question)
        they = _named_in(found) if found else ""
        if they and _fits(line.answer, parsed, question):
            asked = line.deep if deep else line.early
            return Heard([text.replace("{they}", they) for text in asked], line.first, plainly)
        if they and line.answer not in _OF_WEIGHT and line.answer not in _RARE:
            break
    return Heard([], False, plainly)


def _plainly(question: str, parsed: Parsed) -> tuple[str, ...]:
    plainly = next((questions for asked, questions in OPENERS if compiled(asked).match(question)), ())
    if _MEANS in question and toned.tone_of(parsed) is Tone.NAMED:
        return _MEANT
    of_running = question.endswith(("run", "run again", "running"))
    return () if of_running and not _TOLD_ALREADY.isdisjoint(parsed.low) else plainly


def _named_in(found: re.Match[str]) -> str:
    """How whom a question names in ``found`` is spoken of; "they" where it names nobody, "" where it is a thing."""
    who = next((said for said in found.groupdict().values() if said), "they")
    known = [PEOPLE[word][1] for word in who.split() if word in PEOPLE]
    if who.endswith((" self", " you")):
        return "they"
    return _PRONOUNS.get(who, known[0] if len(known) == 1 else "they" if known else "")


def _fits(answer: Answer, parsed: Parsed, question: str) -> bool:
    """Whether ``parsed`` is such an ``answer`` as ``question`` asks for, and neither of them weighs."""
    low, tone = parsed.low, toned.tone_of(parsed)
    if answer is Answer.ANY or parsed.shape is Shape.PERSON:
        return answer in {Answer.ANY, Answer.WHO}
    if answer in _OF_WEIGHT:
        return low[0] not in _NOTHING and (tone in _OF_WEIGHT[answer] or not _WOULD.isdisjoint(low))
    if compiled(_OF_WHAT_HURTS).search(question) or tone in _WEIGHING:
        return False
    thought = parsed.raw[:5].lower() == "that " and low[0] != "that"
    if answer is Answer.SAID or answer is Answer.ALL:
        own = low[0] in FIRST_PERSON
        return (thought or not own) if answer is Answer.SAID else low == ("everything",)
    nothing = low[0] in _NOTHING or (low[0] in {"no", "nobody"} and len(low) <= _SHRUGGED)
    return not nothing and (answer is Answer.TOLD or (not thought and _is_such(answer, parsed, tone, question)))


def _is_such(answer: Answer, parsed: Parsed, tone: Tone, question: str) -> bool:
    low = parsed.low
    if answer is Answer.LIKENED:
        return parsed.shape is Shape.LIKING and parsed.raw[:5].lower() == "like "
    if answer is Answer.GIVEN:
        return tone in _GIVING and low[0] not in FIRST_PERSON and low[0] != "on"
    if answer is Answer.DONE:
        return tone in _GIVING and parsed.shape is Shape.EFFECT and not _DOES_GOOD.isdisjoint(low[:3])
    if answer is Answer.HOPED:
        single = len(low) == 1 and parsed.shape is not Shape.WANT  # "scary"
        return not single and ((tone in _NAMING and parsed.lead != "so") or not _WOULD.isdisjoint(low))
    if answer is Answer.WHO:
        return is_only_somebody(list(parsed.words)) or low[0] in POSSESSIVES
    gone = question.startswith("when did") and not _NOT_THEN.isdisjoint(low)
    return tone in _NAMING and UNEASY.isdisjoint(low) and not gone
