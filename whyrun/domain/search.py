"""What a runner means by what they type into a search field, and where it stands in a text.

Rule: any text is a search, and none is an error. Words are the same whatever their case and accents; an emoji is a
word, and so is each letter of a script that leaves no space between words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: What may stand around the words of a phrase.
_QUOTES = frozenset('"“”„«»')
#: Letters of scripts that leave no space between words: Thai to Khmer, kana, Han. Each is a word.
_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3040, 0x30FF),
    (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
#: Categories of what words are made of, of marks that fold into the letter before them, and of signs that are a word.
_LETTERS, _MARKS, _SIGNS = ("L", "N"), ("M",), ("So",)
_PLAIN_WORD = re.compile("[0-9A-Za-z]+")
_LONGEST = 64  # letters of a word that count: enough to tell any two apart


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, folded to what is compared; it stands at ``start`` and ends before ``end``."""

    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other; the last may be the beginning of a longer one, where ``is_open``."""

    words: tuple[str, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every one of ``terms``. Without terms everything is found."""

    terms: tuple[Term, ...] = ()

    @classmethod
    def read(cls, typed: str) -> Query:
        """Understand what was ``typed``: words, the beginning of words, and phrases between quotation marks."""
        terms: list[Term] = []
        for part, is_quoted, is_closed in _parts(typed):
            if is_quoted:
                words = tuple(word.folded for word in words_of(part))
                terms += [Term(words, is_open=not is_closed)] if words else []
            else:
                # Words that touch are looked for side by side: "kid's", "5k-run", a sentence without spaces.
                touching = (tuple(word.folded for word in words_of(each)) for each in part.split())
                terms += [Term(words, is_open=True) for words in touching if words]
        return cls(tuple(dict.fromkeys(terms)))

    def places(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where the terms stand in ``text``, from and up to, in order and apart from each other."""
        words = tuple(words_of(text))
        found = sorted(place for term in self.terms for place in _places(term, words))
        apart: list[tuple[int, int]] = []
        for start, end in found:
            if apart and start <= apart[-1][1]:
                apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
            else:
                apart.append((start, end))
        return tuple(apart)


#: The query that finds everything.
EVERYTHING = Query()


def words_of(text: str) -> Iterator[Word]:
    """The words of ``text``, in order."""
    if not text.isascii():
        yield from _words_of_any_script(text)
        return
    for found in _PLAIN_WORD.finditer(text):
        yield Word(found[0][:_LONGEST].lower(), found.start(), found.end())


def _words_of_any_script(text: str) -> Iterator[Word]:
    letters: list[str] = []
    start = 0
    for at, letter in enumerate(text):
        category = unicodedata.category(letter)
        if category.startswith(_MARKS):
            continue  # it belongs to the letter before it, and folds away with it
        if category.startswith(_LETTERS) and not _is_unspaced(letter):
            start = start if letters else at
            letters.append(letter)
            continue
        if letters:
            yield _word(letters, start, at)
            letters = []
        if category in _SIGNS or category.startswith(_LETTERS):
            yield Word(_fold(letter), at, at + 1)
    if letters:
        yield _word(letters, start, len(text))


def _word(letters: Sequence[str], start: int, end: int) -> Word:
    return Word(_fold("".join(letters[:_LONGEST])), start, end)


def _fold(letters: str) -> str:
    """Letters without case and accents: "Über" is "uber", "Straße" is "strasse"."""
    apart = unicodedata.normalize("NFKD", letters.casefold())
    return "".join(each for each in apart if unicodedata.category(each).startswith((*_LETTERS, *_SIGNS))) or letters


def _is_unspaced(letter: str) -> bool:
    return letter >= "\u0e00" and any(first <= ord(letter) <= last for first, last in _UNSPACED)


def _parts(typed: str) -> Iterator[tuple[str, bool, bool]]:
    """What stands between quotation marks and what does not: the part, whether it is quoted, whether that is closed."""
    part: list[str] = []
    is_quoted = False
    for letter in typed:
        if letter in _QUOTES:
            yield "".join(part), is_quoted, True
            part, is_quoted = [], not is_quoted
        else:
            part.append(letter)
    yield "".join(part), is_quoted, False


def _places(term: Term, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    length = len(term.words)
    for at in range(len(words) - length + 1):
        within = words[at : at + length]
        if all(map(_is_same, within[:-1], term.words[:-1])) and _fits(within[-1], term):
            yield within[0].start, within[-1].end


def _is_same(word: Word, wanted: str) -> bool:
    return word.folded == wanted


def _fits(word: Word, term: Term) -> bool:
    last = term.words[-1]
    return word.folded.startswith(last) if term.is_open else word.folded == last
