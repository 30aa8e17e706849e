"""The pieces of a reason as a question takes them: turned to the second person, cut to length.

Rule: a piece that can't be cut without harm is left out, and with it the phrasings that need it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.grammar import ADVERBS, FRONTED, PLURALS, PREPOSITIONS, RELATIVES, SUBJECTS, shortened
from whyrun.domain.english.inflect import base_of_gerund, is_gerund
from whyrun.domain.english.listing import listed
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.normal import joined, strip_marks, typographic
from whyrun.domain.english.people import find_people
from whyrun.domain.english.verbs import ALSO_NOUNS, PLAIN
from whyrun.domain.english.voice import to_second_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

#: The most words of the runner's that a question takes over.
PHRASE_LIMIT = 11
CLAUSE_LIMIT = 13
QUOTE_LIMIT = 12
_TACKED_ON = (SUBJECTS | {"its"}) - {
    "everything",
    "something",
    "nothing",
    "everyone",
    "everybody",
    "someone",
    "life",
    "you",
}
#: "I was playing": what is done starts after so many words.
_LONGEST_WAS = 3
_NOT_CHOSEN = listed(
    """
    be get have go drink die struggle cry fall lose suffer sit try feel become gain put eat sleep look live wait stand
    come make hide lie smoke bleed fight drown sink think tell say
    """
)
_STOPS = frozenset(".;!?:")
_WHO = frozenset({"i", "we", "he", "she", "they"})
_SOMEBODY = frozenset({"someone", "somebody", "anyone", "anybody", "everyone", "people", "those", "one"})


def slots_of(parsed: Parsed) -> dict[str, str]:
    """Every piece that ``parsed`` offers, by the name that phrasings use."""
    slots = {"wish": parsed.wish, "verb": parsed.verb, **_people_of(parsed)}
    want = _phrase((parsed.want[0].lower(), *parsed.want[1:]) if parsed.want else ())
    if want:
        slots["want"] = want
        slots["you_want"] = "are" + want[2:] if want.startswith("be ") else want
        before, be, rest = want.partition("be ")
        is_being = be and (not before or before.strip() in ADVERBS)  # "still be standing there"
        slots["were_not_want"] = f"weren’t {before}{rest}" if is_being else f"didn’t {want}"
    if parsed.whom:
        slots["whom"] = _phrase(parsed.whom)
    thing = _phrase(parsed.thing)
    if thing:
        slots["thing"] = thing
        slots["do"] = "do" if is_plural(thing) else "does"
        if is_gerund(thing.split()[0]):
            slots["gerund"] = thing
    if parsed.low[:2] == ("i", "was") and len(parsed.low) > _LONGEST_WAS and _is_chosen(parsed.low[2]):
        slots["was_doing"] = _phrase(parsed.words[2:])
    clause = _clause(parsed)
    if clause:
        slots["clause"] = clause
        slots["Clause"] = clause[0].upper() + clause[1:]
    return {name: text for name, text in slots.items() if text}


def _is_chosen(doing: str) -> bool:
    """Whether ``doing`` ("playing") is something one does because one wants to."""
    base = base_of_gerund(doing)
    return (base in PLAIN or base in ALSO_NOUNS) and base not in _NOT_CHOSEN


def is_plural(thing: str) -> bool:
    """Whether ``thing`` takes a verb in the plural, by the noun that stands at its head."""
    words = thing.lower().replace("’", "'").split()
    end = next(
        (at for at, word in enumerate(words) if at and (word in PREPOSITIONS or word in RELATIVES or word in SUBJECTS)),
        len(words),
    )
    head = words[:end]
    if "and" in head or any(word.endswith(",") for word in head):
        return True
    last = head[-1]
    return last in PLURALS or (last.endswith("s") and not last.endswith(("ss", "us", "is", "'s", "ness")))


def _people_of(parsed: Parsed) -> dict[str, str]:
    people = find_people(parsed.words)
    if not people:
        low = frozenset(parsed.low)
        return {
            "them_or": "him"
            if low & {"he", "him", "his", "he'd"}
            else "her"
            if low & {"she", "her", "she'd"}
            else "them"
        }
    person = people[0]
    return {"who": person.yours, "them": person.them, "them_or": person.them}


def _phrase(words: Sequence[str]) -> str:
    if not words:
        return ""
    if tuple(words[1:2]) == (",",):  # "him, running fills the evenings"
        words = words[:1]
    cut = shortened(_until_a_sentence(_until_a_stop(in_sentence(list(words)))), PHRASE_LIMIT)
    return turned(cut) if cut else ""


def _clause(parsed: Parsed) -> str:
    if not parsed.clause:
        return ""
    words = _until_a_stop(in_sentence(list(parsed.words)))
    cut = shortened(words, CLAUSE_LIMIT)
    if cut is None or (cut != words and cut[0].lower() in FRONTED) or is_only_somebody(words):
        return ""
    return turned(cut)


def is_only_somebody(words: list[str]) -> bool:
    """Whether this names somebody and says no more of them than who they are ("someone who still has time")."""
    low = [word.lower() for word in words[:4]]
    if low[0] in _SOMEBODY and low[1:2] and low[1] in _WHO:  # "someone she can count on"
        return True
    who = next((place for place, word in enumerate(low) if word in {"who", "that", "which"}), 0)
    return who > 0 and (low[0] in _SOMEBODY or (low[0] in {"a", "an", "the"} and low[who] == "who"))


def _until_a_stop(words: list[str]) -> list[str]:
    at = next((place for place, word in enumerate(words) if word in _STOPS and place > 1), len(words))
    return strip_marks(words[:at])


def _until_a_sentence(words: list[str]) -> list[str]:
    """``words`` without a sentence of its own that is tacked on ("be bad at it | and it's fine")."""
    for place in range(1, len(words) - 1):
        low = words[place].lower()
        if low == "otherwise" or (low in {"and", "but", "so", "or", ","} and words[place + 1].lower() in _TACKED_ON):
            return words[:place]
    return words


def turned(words: list[str]) -> str:
    """``words`` in the second person, as running text."""
    return typographic(joined(strip_marks(to_second_person(words))))


def quote_of(raw: str) -> str:
    """The answer as it stands, for quoting; empty where it would have to be cut."""
    typed = " ".join(raw[:400].split()).translate(_NOT_INSIDE_QUOTES).strip(" .,;:!-")
    return typographic(typed) if _is_short(typed) else ""


def quoted_part_of(raw: str) -> str:
    """What to quote of an answer in another language: its first whole piece that is short enough, or how it begins."""
    pieces = raw[:400].translate(_WHERE_A_PIECE_ENDS).split("\n")
    whole = [quote for quote in map(quote_of, pieces) if len(quote) > _SAYS_SOMETHING]
    if whole:
        return whole[0]
    begins = " ".join(raw[:_BEGINNING].translate(_NOT_INSIDE_QUOTES).split()[:QUOTE_LIMIT])
    return typographic(begins[:_BEGINNING]).rstrip(" .,;:!-") + "…" if begins else ""


def _is_short(typed: str) -> bool:
    return len(typed.split()) <= QUOTE_LIMIT and len(typed) <= QUOTE_LIMIT * 14


#: Fewer letters than this are no piece worth quoting; and so many letters, at the most, begin one that is too long.
_SAYS_SOMETHING = 8
_BEGINNING = 60
_WHERE_A_PIECE_ENDS = {ord(char): "\n" for char in ".,;:!?…—。、\uff0c\uff01\uff1f\uff1b"}
_NOT_INSIDE_QUOTES = {ord(char): None for char in '“”"«»?¿\uff1f؟!;'}
