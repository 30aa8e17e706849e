"""Writes statements from sentences of the runner's that are kept as they were said: "they're my friends".

Rule: the whole sentence or nothing; only what ``keepsakes`` knows for good to read every day, told without a sting.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import caution, keepsakes, stances
from whyrun.domain.english.care import gentleness
from whyrun.domain.english.firstperson import mine
from whyrun.domain.english.grammar import SUBJECTS, skip_adverbs
from whyrun.domain.english.inflect import third_person
from whyrun.domain.english.listing import compiled
from whyrun.domain.english.mending import mended
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.toned import tone_of
from whyrun.domain.english.tones import Tone
from whyrun.domain.english.verbs import PLAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

_GIVEN_SO = (
    r"(?:^|[.!?,]\s+|\band )((?:she|he|they|my \w+|mum|dad|nan|gran) [^.!?,;]{5,60} so (?:that )?(?:i|we) could"
    r" [^.!?,;]{2,40})(?=[.!?,;]|$)"
)
_UNMARKED = r"\b(s?he(?=s\b)|it(?=s\b)|they(?=re\b)|i(?=m\b|ve\b))"
_FILLED = r"^(?:(?:so|and|because|dunno|honestly|well|idk)\b,?\s*)+"
_KEPT = rf"(?:{keepsakes.OF_ONESELF}|{keepsakes.OF_THE_RUN}|{keepsakes.OF_OTHERS})"
_SHORTEST, _SHORTEST_PART, _LONGEST_GIFT = 2, 5, 13
#: A sentence of more words is a story, even where it would be cut.
_LONGEST = 18
#: Words before "I" that only go on with what was said.
_FILLERS = frozenset({"so", "and", "because", "dunno", "honestly", "well", "idk", ","})
_LEADING = _FILLERS | {"now", "these", "days"}
_OF_ME = (("i",), ("i'm",), ("i've",), ("i'd",), ("i'll",))
#: Verbs that are the same whoever does it.
_THE_SAME = frozenset({"can", "can't"})
_POINTING = frozenset({"it", "that", "this"})
#: "my friends do it", "if I put my mind to it", "another go at it".
_ITS_BEFORE = frozenset({"do", "doing", "to", "at", "hear", "like"})
_TOLD_TO_OTHERS = frozenset({"you", "your", "yours", "you're"})
#: Told in these tones nothing is kept; what eases something sore is ("it calms me down").
_NEVER = frozenset({Tone.TOLD, Tone.SORE_PAST, Tone.FAILED, Tone.FAILED_THEN, Tone.JOKED, Tone.THREATENED})


def may_be_kept(reason: str) -> bool:
    """Whether ``reason`` may be such a sentence: a quick look, before it is taken apart."""
    text = compiled(_FILLED).sub("", _plain(reason))
    return compiled(_KEPT).match(text) is not None or compiled(keepsakes.HABITS).match(text) is not None


def given_so(answer: str) -> str:
    """What may follow "I run", from what others did for the runner: "she cleaned offices so that I could study"."""
    found = compiled(_GIVEN_SO, re.IGNORECASE).search(answer.replace("’", "'"))
    if found is None or gentleness(_plain(found.group(1))) is not None:
        return ""
    parsed = parse(mended(found.group(1), opens=not found.start()))
    if compiled(rf"\b(?:{keepsakes.STINGS}|{stances.OUTWARD})").search(" ".join(parsed.low)):
        return ""
    text = mine(parsed.words, _LONGEST_GIFT)
    return f"because {text}" if _is_all(text, parsed.words) else ""


def kept_why(parsed: Parsed) -> str:
    """What may follow "I run", from a sentence that may be kept; empty for any other."""
    parsed = _without_fillers(parsed)
    if not _is_kept(parsed, _KEPT):
        return ""
    text = mine(parsed.words)
    return f"because {text}" if _is_all(text, parsed.words) or _ends_with_a_part(text, parsed.words) else ""


def _without_fillers(parsed: Parsed) -> Parsed:
    """``parsed`` without what is only said before the sentence ("dunno, it's nice to …"), or goes on with it."""
    low = parsed.low
    at = next((place for place, word in enumerate(low) if word not in _FILLERS), 0)
    if low[-1:] == ("you",) and low[at] in {"a", "an"}:  # "a number doesn't feel sorry for you"
        return parsed._replace(words=(*parsed.words[at:-1], "me"), low=(*low[at:-1], "me"))
    end = next((place for place in range(at + 2, len(low) - 1) if _is_further(low[place:])), None)
    return parsed._replace(words=parsed.words[at:end], low=low[at:end])


def _is_further(rest: Sequence[str]) -> bool:
    """Whether ``rest`` goes on with a further part: ", hire a van", "and not going backwards"."""
    if rest[0] == "and":
        return rest[1] == "not"
    if rest[0] != ",":
        return False
    goes_on = rest[1] in PLAIN or rest[1] in SUBJECTS
    return goes_on or (rest[1].isalpha() and not rest[1].endswith("ly") and tuple(rest[2:3]) in _ITS_OBJECT)


_ITS_OBJECT = (("a",), ("an",))


def _ends_with_a_part(text: str, words: Sequence[str]) -> bool:
    """Whether all that ``text`` leaves out of ``words`` is a further part: "we pick a race | , book a room"."""
    kept = len(text.split()) + text.count(",")
    return kept >= _SHORTEST_PART and words[kept : kept + 1] != () and words[kept].lower() in {"and", "or", ","}


def kept_self(parsed: Parsed) -> str:
    """What may follow "I’m a runner who", from what the runner says of themselves, or from where they go, and how."""
    is_habit = compiled(keepsakes.HABITS).match(_plain(" ".join(parsed.words))) is not None
    elsewhere = compiled(rf"\b(?:{keepsakes.NO_HABITS})").search(" ".join(parsed.low)) is not None
    if (is_habit and (elsewhere or "it" in parsed.low)) or parsed.low[:3] == ("i", "know", "what"):
        return ""
    if not _is_kept(parsed, keepsakes.HABITS if is_habit else keepsakes.OF_ONESELF):
        return ""
    at = next(place for place, word in enumerate(parsed.low) if word not in _LEADING)
    to = next((place for place in range(at, min(at + 4, len(parsed.low))) if parsed.low[place] == "i"), at)
    when = parsed.words[at:to]  # "Saturdays | I go round the rec"
    bare = len(when) == 1 and when[0].lower().rstrip("s").endswith(("day", "ning"))
    words = (*parsed.words[to:], *(("on", *when) if bare else when))
    made = _of_the_third_person(words)
    text = mine(made) if made else ""
    return text if _is_all(text, made) and not _does_more(made) else ""


def _of_the_third_person(words: Sequence[str]) -> list[str]:
    """``I get more done`` → ``gets more done``, ``I'm calmer with people`` → ``is calmer with people``."""
    low = [word.lower() for word in words]
    place = skip_adverbs(low, 1)
    if low[0] == "i'm":
        return ["is", *words[1:]]
    if low[0] != "i" or place >= len(low) - 1:
        return []
    if low[place] in _THE_SAME:
        return list(words[1:])
    return [*words[1:place], third_person(low[place]), *words[place + 1 :]] if low[place] in keepsakes.DOINGS else []


def kept_gladly(parsed: Parsed) -> str:
    """What may follow "I’m a runner who", from what others gave or do, or what it is like out there."""
    parsed = _without_fillers(parsed)
    low = " ".join(parsed.low)
    if compiled(keepsakes.NOT_GLADLY).match(low) or parsed.low[:1] in _OF_ME:
        return ""
    text = kept_why(parsed).removeprefix("because ").removeprefix("now ")
    if not text:
        return ""
    if compiled(keepsakes.NOT_FORGOTTEN).match(low):
        return f"doesn’t forget that {text}"
    if compiled(keepsakes.OF_OTHERS).match(low) is None:
        return f"likes that {text}"
    return f"doesn’t forget that {text}" if tone_of(parsed) is Tone.PAST else f"is glad that {text}"


def _does_more(words: Sequence[str]) -> bool:
    """Whether a second verb in ``words`` would need its own ending: "runs past her and say hi"."""
    return any(one.lower() in {"and", ","} and (two in PLAIN or two == "have") for one, two in pairwise(words))


def _is_kept(parsed: Parsed, cue: str) -> bool:
    low = " ".join(parsed.low)
    if not compiled(cue).match(_plain(low)) or not _SHORTEST <= len(parsed.low) <= _LONGEST:
        return False
    if compiled(rf"\b(?:{keepsakes.STINGS}|{stances.OUTWARD}|{stances.PUNISHING})").search(low):
        return False
    points = parsed.low[-1] in _POINTING and parsed.low[-2] not in _ITS_BEFORE
    if points or not _TOLD_TO_OTHERS.isdisjoint(parsed.low):
        return False
    if gentleness(low) is not None or caution.is_sore(parsed):
        return False
    tone = tone_of(parsed)
    return tone not in _NEVER and (tone is not Tone.SORE or compiled(keepsakes.OF_THE_RUN).match(low) is not None)


def _is_all(text: str, words: Sequence[str]) -> bool:
    """Whether ``text`` leaves nothing out of ``words``."""
    return text != "" and len(text.split()) >= sum(any(map(str.isalnum, word)) for word in words)


def _plain(text: str) -> str:
    """``text`` in lower case, with the apostrophes that are often left out: "theyre", "im"."""
    return compiled(_UNMARKED).sub(r"\1'", text.lower().replace("’", "'"))
