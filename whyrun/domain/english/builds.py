"""Writes what follows "I run" from sentences of a known build: "I'm sick of holding the coats", "otherwise I shout".

Rule: each build says by itself what somebody is after; the words are theirs, turned no further than the build asks.
What hurts, points back or would have to be cut makes no line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import care, cues, stances
from whyrun.domain.english.aims import is_an_aim
from whyrun.domain.english.firstperson import mine, points_nowhere
from whyrun.domain.english.grammar import skip_adverbs
from whyrun.domain.english.inflect import BASES, is_gerund
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import listed, pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

#: The most words of a line from such a sentence.
_LONGEST = 10
_WEARY = frozenset(
    {("sick", "of"), ("tired", "of"), ("fed", "up"), ("bored", "of"), ("bored", "with"), ("done", "with")}
)
#: What somebody is weary of, and no card says.
_GRAVE = listed("living being life everything everyone fighting trying existing breathing myself me fat ugly waking")
_BETTER = listed("nicer better calmer happier kinder gentler easier lighter stronger")
_MORE_OF = listed("fun patient present relaxed cheerful confident alive awake gentle loving myself me")
_WORSE = listed("horrible mean snappy grumpy ratty irritable unbearable cranky moody impatient short foul nasty")
_UNTIL = listed("when after if once because since on while as whenever , and")
#: What somebody does without it: "otherwise I shout at everyone".
_ENDING_UP = listed(
    "get go turn end lose snap shout yell bring take stew sulk spiral climb become fall forget sit bite"
)


#: Where none of these is said, there is no sentence of any build.
SAID_IN_ONE = pattern(
    r"""
    (?:sick|tired|bored) (?:of|with)|done with|fed up|otherwise|without it|(?:if|when) i|miss having|is the only|
    needs? me|watching|just want to|
    more (?:fun|patient|present|relaxed|cheerful|confident|alive|awake|gentle|loving|me|myself)\b|
    (?:when|after|once|if|since)\b
    """
)


def may_be_one(reason: str) -> bool:
    """Whether ``reason`` may be a sentence of one of the builds: a quick look, before it is taken apart."""
    low = reason.lower()
    return cues.search(SAID_IN_ONE, low, cues.starts_of(low)) is not None


def whys_of_build(parsed: Parsed) -> Iterator[str]:
    """What may follow "I run", from a sentence of one of the builds; nothing from any other."""
    words, low = parsed.words, parsed.low
    if len(low) < 3:  # noqa: PLR2004 -- a subject, a verb and what it says
        return
    for build in (_weary_of, _better_with_it, _otherwise, _needed, _missed, _the_only_time, _just_wanted):
        if (text := build(words, low)) and not _hurts(low):
            yield text


def _hurts(low: Sequence[str]) -> bool:
    text = " ".join(low)
    starts = cues.starts_of(text)
    return care.gentleness(text) is not None or cues.search(stances.PUNISHING, text, starts) is not None


def _weary_of(words: Sequence[str], low: Sequence[str]) -> str:
    """``I'm sick of holding the coats`` → ``because I'm sick of holding the coats``."""
    start = 2 if low[0] in {"i", "i've"} and low[1] in {"am", "got", "have", "get"} else 1
    start += low[start : start + 1] == ("got",)
    at = skip_adverbs(list(low), start)
    at += low[at : at + 1] == ("so",)
    if low[0] not in {"i", "i'm", "i've"} or tuple(low[at : at + 2]) not in _WEARY:
        return ""
    of = at + 2 + (low[at : at + 2] == ("fed", "up"))
    what = low[of:]
    if len(what) < 2 or not (is_gerund(what[0]) or what[:2] == ("my", "own")) or _is_grave(what):  # noqa: PLR2004
        return ""
    return _because(["I'm", *words[at:]])


def _is_grave(what: Sequence[str]) -> bool:
    if what[0] == "being":
        return what[1:2] == () or not {"alive", "here", "me", "fat", "ugly", "alone", "nobody"}.isdisjoint(what)
    return not _GRAVE.isdisjoint(what[:2])


def _better_with_it(words: Sequence[str], low: Sequence[str]) -> str:
    """``I'm a nicer mum when I've been`` → ``to be a nicer mum``; ``I'm horrible to the kids`` → ``so I'm not …``."""
    if low[0] not in {"i'm", "i"} or (low[0] == "i" and low[1] not in {"am", "was", "get", "feel"}):
        return ""
    at = 1 if low[0] == "i'm" else 2
    at += low[at : at + 1] in (("a",), ("an",), ("so",), ("such",))
    if low[at : at + 1] == ("more",) and low[at + 1 : at + 2] and low[at + 1] in _MORE_OF:
        end = next((place for place in range(at + 2, len(low)) if low[place] in _UNTIL), len(low))
        text = "" if points_nowhere(low[at:end]) or end - at > _LONGEST else mine(words[at:end])
        return f"to be {text}" if text else ""
    end = next((place for place in range(at + 1, len(low)) if low[place] in _UNTIL), len(low))
    if not at < len(low) or end - at > _LONGEST or end == len(low) or points_nowhere(low[at:end]):
        return ""
    article = list(words[at - 1 : at]) if low[at - 1] in {"a", "an"} else []
    if low[at] in _BETTER and low[1] != "feel":
        text = mine([*article, *words[at:end]])
        return f"to be {text}" if text else ""
    if low[at] in _WORSE and not article and low[1] != "was":
        text = mine(words[at:end])
        return f"so I’m not {text}" if text else ""
    return ""


def _otherwise(words: Sequence[str], low: Sequence[str]) -> str:
    """``otherwise I shout at everyone``, ``if I don't go I snap at the kids`` → ``so I don't …``."""
    at = 1 if low[0] == "otherwise" else _after_a_lack(low)
    if not at or low[at : at + 1] not in (("i",), ("i'd",), ("i'll",)):
        return ""
    what = low[at + 1 :]
    if (
        not what
        or what[0] not in _ENDING_UP
        or what[0] not in BASES
        or len(what) > _LONGEST
        or points_nowhere(what)
        or "i" in what
    ):
        return ""
    text = mine(words[at + 1 :])
    return f"so I don’t {text}" if text and len(text.split()) == len(what) else ""


def _after_a_lack(low: Sequence[str]) -> int:
    """Where it goes on after "if I don't …", "when I haven't …", "without it"; 0 where it doesn't."""
    lacks = low[0] in {"if", "when"} and low[1] == "i" and low[2] in {"don't", "haven't", "can't", "miss", "skip"}
    if not lacks and low[:2] != ("without", "it"):
        return 0
    return next((place for place in range(2, len(low)) if low[place] in {"i", "i'd", "i'll"}), 0)


def _needed(words: Sequence[str], low: Sequence[str]) -> str:
    """``my kids need me`` → ``because my kids need me``."""
    if low[0] not in {"my", "our"}:
        return ""
    at = next((place for place in range(1, min(4, len(low))) if low[place] in PEOPLE), 0)
    said = low[at + 1 : at + 3]
    if not at or said not in (("need", "me"), ("needs", "me"), ("are", "watching"), ("is", "watching")):
        return ""
    return _because(words[: at + 3])


def _missed(words: Sequence[str], low: Sequence[str]) -> str:
    """``I miss having one thing that's mine`` → ``to have one thing that's mine``."""
    if low[:3] != ("i", "miss", "having") or not PEOPLE.keys().isdisjoint(low) or {"him", "her", "them"} & set(low):
        return ""
    text = mine(["have", *words[3:]])
    return f"to {text}" if text and not points_nowhere(low[3:]) else ""


def _just_wanted(words: Sequence[str], low: Sequence[str]) -> str:
    """``they don't, I just want to see a 24 on my watch`` → ``to see a 24 on my watch``."""
    said = (place for place in range(1, len(low) - 3) if low[place : place + 3] == ("just", "want", "to"))
    at = next((place for place in said if "," in low[:place]), 0)
    want = low[at + 3 :]
    if not at or len(want) > _LONGEST or points_nowhere(want) or not is_an_aim(list(want)):
        return ""
    text = mine(words[at + 3 :])
    return f"to {text}" if text else ""


_TIMES = frozenset({"time", "place", "hour", "thing", "moment", "part"})


def _the_only_time(words: Sequence[str], low: Sequence[str]) -> str:
    """``Parkrun on a Saturday is the only time I see people`` → ``because it's the only time I see people``."""
    at = next((place for place in range(1, min(7, len(low) - 3)) if low[place : place + 3] == ("is", "the", "only")), 0)
    if not at or low[at + 3] not in _TIMES or _RUNS.isdisjoint(low[:at]):
        return ""
    return _because(["it's", *words[at + 1 :]])


#: What a runner says for the run.
_RUNS = listed(
    "running run runs parkrun jog jogs club track loop hour morning mornings saturday sunday tuesday tuesdays"
)


def _because(words: Sequence[str]) -> str:
    text = mine(words)
    return f"because {text}" if text and not text.endswith((" it", " that", " this")) else ""
