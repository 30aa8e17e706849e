"""The words of an answer with their places in it, for cutting reasons out as they were typed.

Rule: nothing is rewritten here except the case of a first letter, a lone "i", and words that are shouted.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english.listing import compiled
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.normal import READ_LIMIT, means_lose
from whyrun.domain.english.spellings import ACRONYMS, ASIDE_PHRASES, ASIDES, EXPANSIONS, OPENERS, OPENING_PHRASES
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_PIECE = r"\n+|[^\W_]+(?:(?:['’.:/@&-](?=[^\W_])|(?<=\d),(?=\d{3}\b))[^\W_]+)*['’]?|[.!?…]+|[^\w\s]"
_QUOTES = frozenset('"“”')
_DASHES = frozenset("–—-")
_LEADS: dict[str, list[list[str]]] = {}
for _phrase in sorted((*ASIDE_PHRASES, *OPENING_PHRASES), key=len, reverse=True):
    _LEADS.setdefault(_phrase.split()[0], []).append(_phrase.split())
_KEPT_PHRASES = frozenset({"i think", "i mean", "i guess", "in general"}) - {"i think", "i guess"}
#: A thought of somebody is the reason itself: "I think about my dad".
_OF_SOMEBODY = (["about", "my"], ["about", "him"], ["about", "her"], ["about", "them"])


class Piece(NamedTuple):
    """A word or a mark: ``low`` as it reads (short forms written out, lower case), and where it stands."""

    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word and not a mark."""
        return self.low[:1].isalnum()


def pieces_of(answer: str) -> list[Piece]:
    """The pieces of the part of ``answer`` that is read."""
    pieces = [
        Piece(_as_read(found.group()), found.start(), found.end())
        for found in compiled(_PIECE).finditer(answer[:READ_LIMIT])
    ]
    for place, (piece, following) in enumerate(pairwise(pieces)):
        if means_lose(piece.low, following.low):
            pieces[place] = piece._replace(low="lose")
    return pieces


@lru_cache(maxsize=1024)  # the same words come again and again: a twentieth of a follow-up's time
def _as_read(typed: str) -> str:
    if typed[0] == "\n":
        return "\n"
    if typed[0] in ".!?…":
        return "," if typed in {"..", "…", "..."} else typed[0]
    if typed in _DASHES:
        return "-"
    low = typed.lower().replace("’", "'").rstrip("'")
    return EXPANSIONS.get(low, low).lower()


#: Faces that laugh: how a thing is told belongs to it.
LAUGHS = frozenset("\U0001f602\U0001f923\U0001f605\U0001f643\U0001f61c\U0001f606")


def without_lead(segment: Sequence[Piece]) -> tuple[str, list[Piece]]:
    """What leads up to a reason ("but most of all"), and the pieces that are the reason's own."""
    own = list(segment)
    lead: list[str] = []
    while own:
        length = _lead_length(own)
        if not length or not any(piece.is_word for piece in own[length:]):
            break
        lead += [piece.low for piece in own[:length]]
        own = own[length:]
    laugh = own[-1:] if own[-1:] and own[-1].low in LAUGHS else []
    while own and not own[-1].is_word and own[-1].low not in {")", "%"}:
        own.pop()
    while (
        own and (own[-1].low in ASIDES or own[-1].low in {"because", "and", "but", "so", "hopefully"}) and len(own) > 1
    ):
        own.pop()
        while own and not own[-1].is_word:
            own.pop()
    return " ".join(lead), [*own, *laugh] if own else own


def _lead_length(own: list[Piece]) -> int:
    low = [piece.low for piece in own[:8]]
    if not own[0].is_word and low[0] not in {"(", "£", "$"}:
        return 1
    if low[0] in ASIDES:
        return 1
    for phrase in _LEADS.get(low[0], ()):
        if (
            low[: len(phrase)] == phrase
            and " ".join(phrase) not in _KEPT_PHRASES
            and low[len(phrase) : len(phrase) + 1] not in ([], ["of"], ["it"], ["so"])
            and low[len(phrase) : len(phrase) + 2] not in _OF_SOMEBODY
        ):
            return len(phrase)
    if low[0] in OPENERS and low[0] not in {"so", "just", "really", "well", "since", "as", "again"}:
        return 1
    return 0


def text_of(answer: str, pieces: Sequence[Piece]) -> str:
    """The stretch of ``answer`` that ``pieces`` cover, trimmed for a chip."""
    if not pieces:
        return ""
    start, end = pieces[0].start, pieces[-1].end
    start -= int(start > 0 and answer[start - 1] in _QUOTES)
    end += int(end < len(answer) and answer[end] in _QUOTES)
    words = answer[start:end].split()
    shouted = _is_shouted(words)
    return " ".join(in_sentence([_cased(word, shouted=shouted) for word in words]))


def _is_shouted(words: list[str]) -> bool:
    if "".join([word for word in words if len(word) > 1])[1:].islower():
        return False  # at the most the first letter is large
    letters = "".join(char for word in words if len(word) > 1 for char in word if char.isalpha())
    return len(letters) > 3 and sum(map(str.isupper, letters)) > 0.7 * len(letters)  # noqa: PLR2004


def _cased(word: str, *, shouted: bool) -> str:
    bare = word.strip(".,!?;:()\"'’")
    if bare.lower() in {"i", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d", "i'll", "i’ll"}:
        return word.replace("i", "I", 1)
    return word.lower() if shouted and bare not in ACRONYMS and bare != "I" else word
