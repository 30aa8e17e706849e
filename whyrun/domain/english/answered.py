"""Hears what the question asked for that was answered, and so what may be asked of the answer ("What would she say?").

Rule: what questions ask for is in ``asked_for``, what is asked then in ``invitations`` and ``invitations_of_days``; an
answer of another kind than was asked for, and a whole sentence that speaks for itself, is left alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english import toned
from whyrun.domain.english.answers import Answer
from whyrun.domain.english.asked_for import ASKED, AskedFor
from whyrun.domain.english.fitness import REMEMBERED
from whyrun.domain.english.fitting import FITS, is_sentence, name_in
from whyrun.domain.english.invitations import OF_PEOPLE, OPENERS
from whyrun.domain.english.invitations_of_days import OF_DAYS
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed, phrased
from whyrun.domain.english.people import find_people
from whyrun.domain.english.tones import Tone
from whyrun.domain.english.values import Shape
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

#: What only leads up to a question.
_LEADS_UP = (
    r"^(?:.*[.!?:] (?=.*\?))?(?:(?:and|so|but|then|deep down|apart from that|joking aside|you yourself)\b[,:]? ?)*"
)
_INVITED = OF_PEOPLE | OF_DAYS
#: Somebody has to be named in what asks for these.
_OF_SOMEBODY = frozenset({AskedFor.SEEN, AskedFor.SAYING})
#: What would be: of a coach's questions only those suit that speak of such.
_WISHES = frozenset({AskedFor.WISH, AskedFor.FEELING_WISHED, AskedFor.PLACE_WISHED, AskedFor.STEP})
#: What is so today: none that speaks of it as wished for, or as gone.
_TODAY = frozenset(
    {AskedFor.CHANGE, AskedFor.FEELING, AskedFor.GIFT, AskedFor.EFFECT, AskedFor.LIKENESS, AskedFor.TIME}
)
_SPEAKS_OF_TODAY = r"(?!when did you last|what would (?:it|that|you do first|you do differently)\b|who would you)"
#: Nobody who has just said who they are is asked again who that is.
_SPEAKS_OF_A_SELF = rf"{_SPEAKS_OF_TODAY}(?!who are you|who do you get to be|what are you like)"
_SPEAKS_OF_A_WISH = r"(?!.*\b(?:miss|else|that you)\b).*\b(?:would|could|want|hope|did you last)\b"
_SUITING = {
    **dict.fromkeys(_WISHES, _SPEAKS_OF_A_WISH),
    **dict.fromkeys(_TODAY, _SPEAKS_OF_TODAY),
    AskedFor.SELF: _SPEAKS_OF_A_SELF,
}
_UNANSWERED = frozenset({Shape.UNSURE, Shape.RETORT, Shape.NOTHING, Shape.FOREIGN, Shape.JOY})
_PLAYING = frozenset({Tone.JOKED, Tone.TEASED})

_PRONOUNS = {"him": "he", "he": "he", "her": "she", "she": "she"} | dict.fromkeys(
    ("them", "they", "people", "somebody", "someone", "others", "friend", "self", "person", "those"), "they"
)
_AND = listed("and , or")
_OBJECTS = {"he": "him", "she": "her", "they": "them"}
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
        return bool(self.questions) and self.suiting.startswith(_SPEAKS_OF_TODAY)


def heard(question: str, parsed: Parsed, *, deep: bool) -> Heard:
    """What may be asked of ``parsed``, which answers ``question``; that is "" where nobody knows which was answered."""
    if not question:
        return Heard()
    bare = _bare(question)
    plainly = _plainly(bare, parsed)
    asked = asked_for(bare)
    if asked not in _INVITED or parsed.shape in _UNANSWERED or not parsed.low or toned.tone_of(parsed) in _PLAYING:
        return Heard(plainly=plainly)
    invited = next((line for line in _INVITED[asked] if FITS[line.answer](parsed, asked, bare)), None)
    by_answer = invited is not None and invited.answer is Answer.SOMEBODY
    they, who = _whom(bare, parsed, of_answer=by_answer)
    suiting = _SUITING.get(asked, "")
    if invited is None or (not they and (by_answer or asked in _OF_SOMEBODY)):
        wished = asked in _WISHES and (parsed.shape is Shape.WANT or not is_sentence(parsed))
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
            return "they", name_in(parsed)
        return ("" if people[0].they == "it" else people[0].they), people[0].yours
    words = bare.split()
    known = {_PRONOUNS.get(word) or PEOPLE[word][1] for word in words if word in _PRONOUNS or word in PEOPLE}
    known.discard("it")
    if bare.endswith(" who you were") or " you were" in bare:
        return "they", ""
    return ("they" if len(known) > 1 else next(iter(known), "")), ""
