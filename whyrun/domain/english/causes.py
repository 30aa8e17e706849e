"""Writes "because …" from a reason that the runner gave with that very word: "cuz everyone else stopped".

Rule: the whole sentence or nothing; a hurt, a slight on oneself and a duty stay off the card, and so does a sentence
whose subject the card can't tell ("because they said so").
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from whyrun.domain.english import care, cues, stances
from whyrun.domain.english.firstperson import OWN_LIMIT, mine, points_nowhere
from whyrun.domain.english.grammar import POSSESSIVES, skip_adverbs
from whyrun.domain.english.inflect import is_past
from whyrun.domain.english.listing import listed, pattern
from whyrun.domain.english.mending import mended
from whyrun.domain.english.reasons import read
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.english.parsed import Parsed

_BECAUSE = (
    r"\W{0,3}(?:because|bc|b/c|cuz|cos|coz|cus|'?cause|bcuz|becuz|becuase|becasue|beacuse)\s+"
    r"([^.!?;\n…()\"]{4,110})(?=[.!?;\n…]|$)"
)
#: Who may be the subject of such a sentence: the card names nobody else.
_SUBJECTS = listed("i i'm i've i'd i'll we we're we've everyone everybody everything nobody somebody someone the") | (
    POSSESSIVES - {"your", "his", "her", "their", "its"}
)
_BARE_KIN = frozenset({"mum", "dad", "mom"})
#: Of fewer words there is no sentence that says why.
_SHORTEST = 3
#: Shapes that are sentences.
_SENTENCES = frozenset(
    {Shape.CLAUSE, Shape.EVENT, Shape.STATE, Shape.DISLIKING, Shape.TOLD, Shape.HABIT, Shape.WANTED_THING, Shape.NOUN}
)
#: What is true, and stings on a card.
_STINGS = pattern(
    r"""
    overthink\w*|worr\w+|panic\w*|special\b|pity|fat\b|flaky|lazy|useless|ugly|fail|stupid|pathetic|disgust|ashamed|shame|guilt|embarrass|hypocrit|loser|weak\b|
    unfit|hate (?:my|me|how i|that i)|(?:have|got|supposed|forced|meant) to\b|should\b|must\b|otherwise|killing|
    dying|died|dead|miserable|bored|lonely|alone\b|can't (?:cope|stop|even)|don't (?:know|even|really|like|run|care|
    think)|not sure|haven't|stuck|worst|scared|nothing|no (?:choice|idea|point)|never (?:good|been good)|cheap|drunk|
    prison|(?:is|are|was|does|do|never) and\b|made me do|sit all|pain|hurts?\b|ill\b|sick\b|cry|cried|crying|
    leave before|go wrong|snappy|ratty|moody|grumpy|(?:for|of) not\b|drinking\b|argu\w+|
    lose (?:him|her|them|my)\b|just (?:some(?:body|one))'?s\b|did and\b|
    (?:do|did|does) it for\b|miss(?:ing|ed)? out|wast(?:e|ed|ing)\b
    """
)


def causes_in(answer: str) -> Iterator[str]:
    """What may follow "I run because", from an ``answer`` that opens with that word; at most one."""
    found = _opening().match(answer)
    if not found:
        return
    said = found.group(1).strip(" ,-")
    first = read(answer).reasons[0].text
    heard = first if first.lower() == said.lower() else said  # what has been taken apart before needs no second look
    parsed = _with_its_name(parse(mended(heard, opens=False)), said)
    text = _whole(parsed)
    if text and not _stings(parsed):
        yield f"because {text}"


def _with_its_name(parsed: Parsed, said: str) -> Parsed:
    """``parsed`` with the capital of a name that ``said`` begins with: no other word has one in mid-sentence."""
    first = said.partition(" ")[0]
    if not parsed.words or said.isupper() or not first.istitle() or first.lower() != parsed.low[0]:
        return parsed
    return parsed._replace(words=(first, *parsed.words[1:])) if parsed.low[0] not in _SUBJECTS else parsed


def _whole(parsed: Parsed) -> str:
    """The sentence as running text; empty where it is none, or would have to be cut."""
    low = parsed.low
    if not _SHORTEST <= len(low) <= OWN_LIMIT or not {",", "-", ":"}.isdisjoint(low):
        return ""
    if parsed.lead or parsed.shape not in _SENTENCES or not (parsed.clause or _has_a_verb(low)):
        return ""
    if low[0] not in _SUBJECTS and low[0] not in _BARE_KIN and not parsed.words[0][:1].isupper():
        return ""
    if (points_nowhere(low[1:]) and low[-1] in {"that", "this", "it"}) or _only_tells(low):
        return ""
    text = mine(parsed.words)
    if low[0] not in _SUBJECTS and low[0] not in _BARE_KIN:
        text = parsed.words[0] + text[len(parsed.words[0]) :]  # a name keeps its capital
    return text if len(text.split()) == len(low) or low[0] in _BARE_KIN else ""


def _only_tells(low: tuple[str, ...]) -> bool:
    """Whether the sentence tells how it was or is with somebody, which is a reason for much: "I was flattered"."""
    if low[:2] == ("i'm", "the") and low[2:3] not in (("one",), ("only",)):  # "I'm the middle child"
        return True
    if low[:3] == ("i'm", "the", "one"):
        return low[3:4] == ("who",) and low[4:5] != () and (is_past(low[4]) or low[4].endswith("ed"))
    if low[0] in {"i've", "i'd"} or low[:2] in (("i'm", "always"), ("i'm", "doing"), ("i'm", "so")):
        return True
    if low[0] != "i":
        return False
    verb = low[skip_adverbs(list(low), 1) : skip_adverbs(list(low), 1) + 1]
    told_of_oneself = low[1] in {
        "always",
        "never",
        "just",
        "only",
        "don't",
        "didn't",
        "haven't",
        "wasn't",
        "was",
        "had",
    }
    return low[1:3] not in _KEPT and (told_of_oneself or (verb != () and is_past(verb[0]) and verb[0] not in _GIVEN))


#: What was given, said or refused once still holds; and what is not wanted is a reason.
_GIVEN = listed("promised said swore told gave chose need want owe")
_KEPT = (
    ("was", "told"),
    ("was", "never"),
    ("don't", "want"),
    ("never", "want"),
    ("always", "wanted"),
    ("just", "want"),
)


def _has_a_verb(low: tuple[str, ...]) -> bool:
    return any(word in {"is", "are", "was", "were", "can", "can't"} for word in low[1:4]) or low[1].endswith("'s")


def _stings(parsed: Parsed) -> bool:
    low = " ".join(parsed.low)
    starts = cues.starts_of(low)
    hurts = care.gentleness(low) is not None or cues.search(stances.PUNISHING, low, starts) is not None
    return hurts or _patterns().search(low) is not None or cues.search(stances.OUTWARD, low, starts) is not None


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(_BECAUSE, re.IGNORECASE)


@cache
def _patterns() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_STINGS})")
