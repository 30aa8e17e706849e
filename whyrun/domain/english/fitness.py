"""The last look at a question before it is asked.

Rule: nothing leaves the engine that breaks one of these: one question mark, at most 28 words, the second person
outside quotation marks, no word twice in a row, no "because" left over.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from whyrun.domain.english.listing import compiled, listed

MOST_WORDS = 28
#: So many questions are remembered: those without any of the runner's words come up again and again.
REMEMBERED = 1024
_QUOTED = r"“[^“”]*”"
_NEVER = listed("i me my mine myself am i’m i’ve i’d i’ll because")
_WORD = r"[\w’'/-]+"
_PART_OF_A_WORD = r"[\w’]+"


@lru_cache(maxsize=REMEMBERED)
def is_fit(question: str) -> bool:
    """Whether ``question`` may be asked."""
    if question.count("?") != 1 or "{" in question or "“”" in question:
        return False
    bare = compiled(_QUOTED).sub(" – ", question).lower()
    if len(question.split()) > MOST_WORDS or not _NEVER.isdisjoint(compiled(_PART_OF_A_WORD).findall(bare)):
        return False
    words = compiled(_WORD).findall(bare)
    return all(one != other for one, other in pairwise(words))


@lru_cache(maxsize=REMEMBERED)
def key(question: str) -> str:
    """``question`` for telling whether it was asked before: without case, marks and the kind of apostrophe."""
    return " ".join(compiled(_WORD).findall(question.lower().replace("’", "'")))
