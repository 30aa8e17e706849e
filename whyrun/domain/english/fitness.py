"""The last look at a question before it is asked.

Rule: nothing leaves the engine that breaks one of these: one question mark, at most 28 words, the second person
outside quotation marks, no word twice in a row, no "because" left over.
"""

from __future__ import annotations

import re
from itertools import pairwise

MOST_WORDS = 28
_QUOTED = re.compile(r"“[^“”]*”")
_FIRST_PERSON = re.compile(r"\b(?:i|me|my|mine|myself|am|i’m|i’ve|i’d|i’ll|because)\b(?!’)", re.IGNORECASE)
_CONTRACTED_I = re.compile(r"\bi’(?:m|ve|d|ll)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w’'/-]+")


def is_fit(question: str) -> bool:
    """Whether ``question`` may be asked."""
    if question.count("?") != 1 or "{" in question or "“”" in question:
        return False
    bare = _QUOTED.sub(" – ", question)
    words = [word.lower() for word in _WORD.findall(bare)]
    if len(question.split()) > MOST_WORDS or _FIRST_PERSON.search(bare) or _CONTRACTED_I.search(bare):
        return False
    return all(one != other for one, other in pairwise(words))


def key(question: str) -> str:
    """``question`` for telling whether it was asked before: without case, marks and the kind of apostrophe."""
    return " ".join(_WORD.findall(question.lower().replace("’", "'")))
