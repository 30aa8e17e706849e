"""Takes off what leads up to a reason: "because", "I run so that", "the main reason is".

Rule: what is taken off carries no content; a purpose ("so that") and a cause ("for") are remembered.
"""

from __future__ import annotations

from whyrun.domain.english.grammar import FIRST_PERSON, PLURALS, POSSESSIVES, SUBJECTS
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import strip_marks
from whyrun.domain.english.spellings import OPENERS, OPENING_PHRASES, RUN_HEADS, RUN_LINKS


def _by_head(phrases: tuple[str, ...]) -> dict[str, list[list[str]]]:
    table: dict[str, list[list[str]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        words = phrase.split()
        table.setdefault(words[0], []).append(words)
    return table


_PHRASES = _by_head(OPENING_PHRASES)
#: A thought of somebody, which is the reason itself.
_THOUGHTS = (["i", "think", "of"], ["i", "think", "about"])
_HEADS = _by_head(RUN_HEADS)
#: Words after a reason that carry none of it, those that may be somebody as well, and what tells that they are.
_TAILS = listed(
    """
    honey dude darling x xx xxx lol haha hahaha lmao tbh tho though innit mostly mainly really probably sadly obviously
    definitely honestly maybe actually simply basically
    """
)
_CALLED = listed("mate pal bro love yaar baby guys coach folks lads")
_SOMEBODY = listed("my our a the his her best old running good with and i we of")
#: Questions and the like at the end that ask nothing.
_LONGEST_TAG = 2
_SAYS_WHAT = listed("what how that so who where than as")
_TAGS = {
    (ask, who)
    for ask in ("is", "isn't", "does", "doesn't", "couldn't", "wouldn't", "don't", "aren't", "can't", "won't")
    for who in ("it", "i", "they", "he", "she", "we", "you")
} | {
    ("no", "pressure"),
    ("you", "know"),
    ("i", "think"),
    ("i", "guess"),
    ("i", "suppose"),
    ("i", "hope"),
    ("i", "reckon"),
    ("i", "spose"),
    ("or", "something"),
    ("or", "whatever"),
    ("that's", "all"),
    ("simple", "as"),
    ("that's", "it"),
}
#: After what is denied the question at the end is not: "I couldn't say no, could I".
_ASKED_TOO, _DENIED = listed("could would can do did should shall will"), listed("not no never nothing nobody cannot")
_WHO = listed("i you we they he she it")
#: Three words at an end that only sigh, or count.
_SIGHS = frozenset(
    {
        ("for", "a", "start"),
        ("pray", "for", "me"),
        ("wish", "me", "luck"),
        ("god", "help", "me"),
        ("god", "help", "us"),
        ("say", "no", "more"),
        ("if", "you", "please"),
    }
)
_A_SIGH = 3
#: Who may follow a "that" which leads up to a sentence ("that somebody waits for me").
_TOLD_OF = frozenset(
    {
        "it's",
        "my",
        "you",
        "he",
        "she",
        "they",
        "he's",
        "she's",
        "they're",
        "somebody",
        "someone",
        "nobody",
        "moms",
        "mums",
        "dads",
    }
)


def without_leads(words: list[str]) -> tuple[str, list[str]]:
    """What leads up to the reason ("so", "for", "" for nothing that matters), and the reason's own words."""
    lead = ""
    words = strip_marks(words)
    while words:
        found, rest = _one_lead(words)
        if rest is None:
            break
        lead, words = found or lead, strip_marks(rest)
    while len(words) > 1:
        shorter = _without_tail(words)
        if len(shorter) == len(words):
            break
        words = strip_marks(shorter)
    return lead, words


def _without_tail(words: list[str]) -> list[str]:
    """``words`` without a last word, or a question at the end, that carries none of the reason ("is it", "mate")."""
    low = [word.lower() for word in words[-3:]]
    called = low[-1] in _CALLED and low[-2:-1] and low[-2] not in _SOMEBODY and len(words) > _LONGEST_TAG
    if tuple(low) in _SIGHS and len(words) > _A_SIGH + 1:
        return words[:-_A_SIGH]
    if len(words) > _LONGEST_TAG + 2 and low[-2] in _ASKED_TOO and low[-1] in _WHO:
        before = [word.lower() for word in words[:-2]]
        if before[-1] not in _SAYS_WHAT and any(word in _DENIED or word.endswith("n't") for word in before):
            return words[:-2]
    if low[-1] in _TAILS or called:
        return words[:-1]
    if len(words) > _LONGEST_TAG + 2 and tuple(low[-2:]) in _TAGS and low[-3] not in _SAYS_WHAT:
        return words[:-2]
    return words


def _one_lead(words: list[str]) -> tuple[str, list[str] | None]:  # noqa: C901, PLR0911 -- one return a case
    low = [word.lower() for word in words[:8]]
    if low[:2] in (["one", "day"], ["some", "day"]) and low[2:3] and (low[2] in SUBJECTS) and low[3:4] == ["can"]:
        return "", words[2:]
    if low[0] in {"someday", "maybe", "hopefully", "perhaps"} and low[1:2] and low[1] in SUBJECTS:
        return "", words[1:]
    if low[:3] in (["in", "order", "to"], ["so", "as", "to"]):
        return "so", ["to", *words[3:]]
    if low[:2] in (["so", "that"], ["such", "that"]):
        return "so", words[2:]
    if low[:3] == ["in", "order", "that"]:
        return "so", words[3:]
    if low[0] == "so" and len(low) > 1 and (low[1] in SUBJECTS or low[1] in POSSESSIVES or low[1] in {"people", "the"}):
        return "so", words[1:]
    if low[0] == "for" and len(low) > 1 and low[1] != "to":
        return "for", words[1:]
    of_one = low[1:2] in (["a"], ["an"]) and "can" in low[2:6]  # "that an ordinary person can do it"
    told_of = low[1:2] != [] and (low[1] in FIRST_PERSON or low[1] in PLURALS or low[1] in _TOLD_OF)
    if low[0] == "that" and len(low) > 2 and (of_one or told_of):  # noqa: PLR2004
        return "", words[1:]
    head = _matching(_HEADS, low)
    if head and len(words) > head and low[head : head + 1] and low[head] in RUN_LINKS and _links_on(low[head:]):
        return "", words[head:]
    phrase = _matching(_PHRASES, low)
    if phrase and len(words) > phrase and low[: phrase + 1] not in _THOUGHTS:
        return "", words[phrase:]
    if low[0] in OPENERS and len(words) > 1 and _is_opener_here(low):
        return "", words[1:]
    return "", None


def _links_on(rest: list[str]) -> bool:
    """Whether the word after "I run" leads to a reason ("for my kids") and not to a measure ("for an hour")."""
    following = rest[1] if len(rest) > 1 else ""
    if rest[0] == "for":
        return not (
            following in {"an", "a", "about", "around", "at", "over"}
            or following[:1].isdigit()
            or following in {"years", "miles"}
        )
    if rest[0] == "to":
        return following not in {"work", "the", "my", "school", "and", "a"}
    return bool(following)


def _is_opener_here(low: list[str]) -> bool:
    if low[0] in {"since", "as"}:
        return low[1] in SUBJECTS or low[1] in POSSESSIVES
    if low[0] == "well":
        return low[1] in SUBJECTS or low[1] in {",", "because", "to", "for", "my", "what", "why", "how", "who"}
    if low[0] in {"just", "really", "then"}:
        return low[1] not in {"because", "been", "me", "us"} or low[1] == "because"
    return True


def _matching(table: dict[str, list[list[str]]], low: list[str]) -> int:
    for phrase in table.get(low[0], ()):
        if low[: len(phrase)] == phrase:
            return len(phrase)
    return 0
