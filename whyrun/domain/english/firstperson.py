"""The runner's words as a statement takes them: first person, names with their capitals, cut where a thought ends.

Rule: a piece that can't be cut without harm, or that points at something it does not name, is left out or set back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.grammar import SUBJECTS, shortened
from whyrun.domain.english.inflect import BASES, is_gerund
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.normal import joined, strip_marks, typographic
from whyrun.domain.english.verbs import AUXILIARIES
from whyrun.domain.english.voice import with_owned_kin

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The most words of the runner's own in a statement.
OWN_LIMIT = 12
#: What is somebody's: "my sisters wedding".
_DAYS = listed("wedding birthday graduation memory 18th 21st 30th 40th 50th 60th 70th 80th 90th")
_STOPS = frozenset(".;!?:-")
#: What is tagged on to an answer and carries none of it; whom one calls so, and after which words it is surely a call.
_TAGS = listed("""
    x xx xxx xo xoxo too lol lmao lmfao rofl haha hahaha hahah hehe ha tbh imo imho tho though innit yeah yep anyway
    anyways etc hopefully
    """)
_CALLED = listed("mate bro bruv dude pal lads guys folks babe hun")
_MATES = listed("my best running gym school team old good club training a the our no and work soul class room")
_CALLED_AFTER = listed("going on up it out well better through back moving trying again")
_SUPPOSED = listed("think guess suppose spose hope reckon")
_HEDGES = listed("maybe something whatever perhaps whatnot possibly")
_POINTING = listed("it that this those these")
_AFTER_POINTING = listed(", well early too again back")
_GO_ON_AFTER_THAT = listed("i i'm i've i can could will would is are was were has have makes keeps my our they we")
#: A want of at most this many words, and nobody else in it, means the runner by "me".
_SHORT_WANT = 5


def mine(words: Sequence[str], limit: int = OWN_LIMIT) -> str:
    """``words`` as running text in the first person; empty where they can't be cut to ``limit`` words."""
    whole = _without_tags(strip_marks(_without_telling_who(_until_otherwise(_until_a_stop(in_sentence(list(words)))))))
    cut = shortened(whole, limit)
    if not cut:
        return ""
    if len(cut) < len(whole) and "instead" in cut[2:]:
        cut = cut[: cut.index("instead", 2)]
    if len(cut) == len(whole) - 1:  # what is left out is the end of this thought: "the git I live | with"
        return ""
    if len(cut) < len(whole) and "," in cut and not {"and", "or"} & set(cut[cut.index(",") :]):
        cut = cut[: cut.index(",")]  # what is left of a list ends at its first part
    if len(cut) < len(whole) and "not" in cut[-3:] and "and" in cut[-4:]:
        cut = cut[: len(cut) - 1 - cut[::-1].index("and")]  # "and not just look | after it"
    cut = _with_its_comma(cut)
    owned = cut if cut[0].lower() in {"be", "is"} else with_owned_kin(cut, "my")  # "be fun grandma"
    return typographic(joined(strip_marks(_with_its_apostrophe(owned))))


def _with_its_apostrophe(words: list[str]) -> list[str]:
    """``words`` with the apostrophe that shows whose day it is: "my sister's wedding"."""
    if _DAYS.isdisjoint(words):
        return words
    day = next(place for place, word in enumerate(words) if word in _DAYS)
    whose = words[day - 1] if day else ""
    if not whose.endswith("s") or whose[:-1] not in PEOPLE:
        return words
    return [*words[: day - 1], f"{whose[:-1]}'s", *words[day:]]


def _with_its_comma(words: list[str]) -> list[str]:
    """``words`` with a comma before what they are set against: "to be me | not just mum"."""
    low = [word.lower() for word in words]
    for place in range(2, len(low) - 1):
        if low[place] == "more" and low[0] == "less" and low[place - 1] not in _BEFORE_NOT:  # "less wine, more sleep"
            return [*words[:place], ",", *words[place:]]
        if low[place] == "not" and low[place + 1] in _SET_AGAINST and low[place - 1] not in _BEFORE_NOT:
            return [*words[:place], ",", *words[place:]]
    return words


_SET_AGAINST = listed("just some the a an")
_BEFORE_NOT = AUXILIARIES | listed(", and or but why if i'm it's he's she's they're we're that's")


def _until_a_stop(words: list[str]) -> list[str]:
    return words[: next((place for place, word in enumerate(words) if word in _STOPS and place), len(words))]


def _until_otherwise(words: list[str]) -> list[str]:
    """``words`` before what would be without it ("a goal | or I don't go") and before what is told to others."""
    low = [word.lower() for word in words]
    sums_up = next((at for at in range(2, len(low) - 1) if low[at] == "," and low[at + 1] in {"that's", "thats"}), 0)
    if sums_up:  # "I care about my patients | , that's why I went into it"
        return words[:sums_up]
    for place in range(2, len(low) - 1):
        if low[place] == "otherwise" or (low[place] == "or" and low[place + 1] in _WITHOUT_IT):
            return words[:place]
    return words[: low.index(",")] if "," in low[1:] and not _TOLD_TO_OTHERS.isdisjoint(low) else words


_WITHOUT_IT = frozenset({"i", "i'd", "i'll", "i'm", "else", "we", "we'd"})
_TOLD_TO_OTHERS = frozenset({"you", "your", "yourself"})


def _without_tags(words: list[str]) -> list[str]:
    """``words`` before what hedges at their end ("or maybe that I am") and without what is only tagged on ("mate")."""
    low = [word.lower() for word in words]
    hedge = next((at for at in range(2, len(low) - 1) if _is_hedged_at(low, at)), len(low))
    year = next((at for at in range(2, len(low)) if low[at - 1] == "," and low[at].isdigit()), len(low) + 1)
    words, low = words[: min(hedge, year - 1)], low[: min(hedge, year - 1)]
    if len(low) > 3 and low[-2] == "i" and low[-1] in _SUPPOSED:  # noqa: PLR2004
        words, low = strip_marks(words[:-2]), low[:-2]
        low = low[: len(words)]
    while len(low) > 1 and (low[-1] in _TAGS or _is_called(low)):
        words, low = strip_marks(words[:-1]), low[:-1]
        low = low[: len(words)]
    return words


def _is_called(low: list[str]) -> bool:
    """Whether the last word of ``low`` is whom it is said to: "moving again, mate"."""
    return low[-1] in _CALLED and (low[-2] in _CALLED_AFTER or (low[-1] == "mate" and low[-2] not in _MATES))


def _is_hedged_at(low: list[str], at: int) -> bool:
    """Whether what was said is taken back, or opened again, at ``at``: "or maybe that I am", ", or it did when …"."""
    return low[at] == "or" and (low[at + 1] in _HEDGES or (low[at - 1] == "," and low[at + 1] in _TAKING_BACK))


_TAKING_BACK = frozenset({"it", "i", "at", "so", "used", "he", "she"})


def _without_telling_who(words: list[str]) -> list[str]:
    """``words`` up to what only tells who somebody is: "my friend Priya, who …", "my son he's 7"."""
    low = [word.lower() for word in words]
    owned = low[:1] not in (["a"], ["an"], ["the"])  # "a dad he can tell his friends about" stays whole
    for place in range(2, len(low)):
        if low[place - 1] == "," and low[place] in {"who", "which"}:
            return words[: place - 1]
        who = place - (low[place - 1] == ",")
        if owned and low[who - 1] in PEOPLE and low[place] in _TELLING_WHO:
            return words[:who]
    return words


_TELLING_WHO = frozenset({"he's", "she's", "they're", "it's", "he", "she", "they"})


def until_a_comma(words: tuple[str, ...]) -> tuple[str, ...]:
    """``words`` before their first comma."""
    return words[: words.index(",")] if "," in words else words


def act(want: tuple[str, ...]) -> tuple[str, ...]:
    """``want`` without what only says that it is possible, and with "myself" where "me" does it to "me"."""
    low = tuple(word.lower() for word in want)
    if low[:1] != want[:1] and low[0] in BASES:  # "Beat Darren" has its capital from the start of a line
        want = (low[0], *want[1:])
    if low[:2] == ("stop", "me") and is_gerund("".join(low[2:3])):
        want, low = (want[0], *want[2:]), (low[0], *low[2:])
    if low[:3] == ("be", "able", "to") and len(low) > 3:  # noqa: PLR2004
        want, low = want[3:], low[3:]
    if low[:2] in (("have", "to"), ("need", "to")) and len(low) > 2:  # noqa: PLR2004
        want, low = want[2:], low[2:]
    if "since" in low[2:]:  # "chase 20 minutes | since I was 17"
        want, low = want[: low.index("since")], low[: low.index("since")]
    if low[-1:] == ("me",) and 1 < len(low) <= _SHORT_WANT and SUBJECTS.isdisjoint(low) and low[-2] not in _BESIDE_ME:
        want = (*want[:-1], "myself")
    return want


_BESIDE_ME = ADJECTIVES | listed(
    "like than as with beside around behind near after for to a an the best real only just new whole of version"
)


def points_nowhere(words: Sequence[str]) -> bool:
    """Whether ``words`` hold an "it" or a "that" which stands for something outside of them."""
    low = [word.lower() for word in words]
    for place, word in enumerate(low):
        following = low[place + 1] if place + 1 < len(low) else ""
        if word in _POINTING and place and (not following or following in _AFTER_POINTING):
            return low[place - 1] not in {"make", "makes", "than", "worth"} or word != "it"
        if word in {"it", "this"} and 0 < place <= 2 and following not in _GO_ON_AFTER_THAT:  # noqa: PLR2004
            return True
    return False
