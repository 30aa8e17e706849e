"""Finds out from a cue what must begin a word in every text where it is found.

Rule: what is told is never too much: a text without any of a cue's beginnings does not hold it. Where a cue opens with
words that nearly every answer has ("my …"), it is told what begins a later word.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from whyrun.domain.english.listing import compiled, listed
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: So many characters of a beginning are compared: as many of these as it has.
LENGTHS = (1, 3, 4, 6, 10)
DEPTH = LENGTHS[-1]
#: Beginnings of one alternative are told apart as long as there are no more of them than this.
MOST_BEGINNINGS = 64
#: Letters that all come once, or a single one that may come more or less often.
_LETTERS = r"[a-z0-9_', -]+(?=[a-z0-9_', -][?*+{]|[^a-z0-9_', ?*+{-]|$)|[a-z0-9_', -]"
#: What an expression is built of, and how often it comes.
_BUILT_OF = (
    rf"(\((?:\?(?:[:=!]|<[=!]|P<\w+>|P=))?|[)|]|{_LETTERS}|\\.|\[(?:\\.|[^\]])*\]|.)((?:[*+?]|\{{\d*,?\d*\}})?)\??"
)
_IS_LETTER = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_', -")
_DIGITS, _DIGIT = frozenset("0123456789"), r"\\d|\[\d(?:-?\d)*\]"
_TAKES_NOTHING = frozenset({"^", "$", r"\b", "(?!", "(?=", "(?<!", "(?<="})
_AT_LEAST_ONCE = ("+", *(f"{{{number}" for number in range(1, 10)))
#: Words that tell little, since nearly every answer has some of them.
_EVERYWHERE = listed(
    """
    a am an and at be because been being but can can't could did didn't do doesn't don't even feel feeling felt for from
    get getting go got had have he he's her him his how i i'd i'll i'm i've if in is it it's just keep like make makes
    me more my never no nobody not of on one only or our out run running she so someone something than that that's the
    their them they this to up want was we were what when who will with without would you your
    """
)
#: A beginning shorter than this tells little.
_TELLING = 3
#: What leaves no more open than this is not looked on from: "i was", nothing shorter.
_SURE = 1 / 64
_MARKS = " ',-"


class _Part(NamedTuple):
    """``text`` is letters, what a bracket opens with, or something else; ``times`` is how often it comes."""

    text: str
    times: str
    alternatives: Sequence[Sequence[_Part]] = ()

    @property
    def may_be_left_out(self) -> bool:
        """Whether what comes before it may be followed by what comes after it."""
        return self.times != "" and not self.times.startswith(_AT_LEAST_ONCE)


class _Begun(NamedTuple):
    """How something can begin: ``ended`` goes on anyhow, ``open`` is all of it, ``later`` begins a later word."""

    ended: set[str]
    open: set[str]
    later: set[str]

    def all(self) -> set[str]:
        return self.ended | self.open | self.later


@cache
def beginnings_of(cue: str) -> frozenset[str]:
    """What begins a word where ``cue`` is found, one of them at least; empty where it may be anything."""
    found = _cut(_of_any(_parsed(cue), at_word=True, inside=True).all())
    return frozenset() if "" in found else frozenset(found)


def _cut(found: set[str]) -> set[str]:
    """``found`` as they are compared: what follows a mark begins a word as well."""
    bare = [one.lstrip(_MARKS) for one in found]
    return {one[: max(length for length in (0, *LENGTHS) if length <= len(one))] for one in bare}


def _parsed(cue: str) -> list[list[_Part]]:
    """The alternatives of ``cue``, and within its brackets those of each."""
    alternatives: list[list[_Part]] = [[]]
    around: list[tuple[str, list[list[_Part]]]] = []
    for text, times in compiled(_BUILT_OF).findall(cue):
        if text == "|":
            alternatives.append([])
        elif text == ")":
            opening, outer = around.pop()
            outer[-1].append(_Part(opening, times, alternatives))
            alternatives = outer
        elif text[0] == "(":
            around.append((text, alternatives))
            alternatives = [[]]
        else:
            alternatives[-1].append(_Part(text, times))
    return alternatives


def _of_any(alternatives: Sequence[Sequence[_Part]], *, at_word: bool, inside: bool) -> _Begun:
    """How one of ``alternatives`` can begin; ``at_word``: a word begins where they do.

    ``inside``: of each that tells little on its own it is told how a later word begins.
    """
    found = _Begun(set(), set(), set())
    for parts in alternatives:
        if len(parts) == 1 and _is_plain(parts[0]):
            found.open.add(parts[0].text)
            continue
        new = _of_parts(parts, at_word=at_word) if inside else _opening_of(parts, at_word=at_word, inside=False)
        found.ended.update(new.ended)
        found.open.update(new.open)
        found.later.update(new.later)
    return found


def _is_plain(part: _Part) -> bool:
    return part.text[0] in _IS_LETTER and not part.times


def _of_parts(parts: Sequence[_Part], *, at_word: bool) -> _Begun:
    """How ``parts`` open; or, where that tells little, how they go on where a later word begins that tells more.

    Looked at as a whole first, since "miss being fit" tells enough, and "fit" alone less; then inside their brackets.
    """
    best = _opening_of(parts, at_word=at_word, inside=False)
    least = _doubt(best)
    if least < _SURE:
        return best
    parts = list(_by_words(parts))
    for inside in (False, True):
        begins = at_word
        for place in range(len(parts)):
            if least < _SURE:
                return best
            if begins and (place or inside):
                found = _opening_of(parts[place:], at_word=True, inside=inside)
                if (doubt := _doubt(found)) < least:
                    least, best = doubt, _Begun(set(), set(), found.all()) if place else found
            begins = _ends_before_a_word(parts[place], at_word=begins)
    return best


def _by_words(parts: Sequence[_Part]) -> Iterator[_Part]:
    """``parts`` whose letters are of no more than one word each, with the space after it."""
    for part in parts:
        words = part.text.split(" ") if _is_plain(part) else [part.text]
        yield from (_Part(f"{word} ", "") for word in words[:-1])
        if words[-1]:
            yield part._replace(text=words[-1])


def _doubt(begun: _Begun) -> float:
    """How much is left open where a text has one of ``begun``: the more, the shorter and the commoner they are."""
    cut = _cut(begun.all())
    if "" in cut:
        return float("inf")
    common = (one for one in cut if len(one) < _TELLING or _EVERYWHERE.issuperset(one.split()))
    return sum(2.0 ** -len(one) for one in common if not one.isdigit())


def _ends_before_a_word(part: _Part, *, at_word: bool) -> bool:
    """Whether a word begins after ``part``; ``at_word``: one begins where it does."""
    if part.text in _TAKES_NOTHING:
        return at_word
    if not part.alternatives:
        ends = part.text.endswith(" ")
    else:
        ends = all(_end_before_a_word(parts, at_word=at_word) for parts in part.alternatives)
    return ends and (at_word or not part.may_be_left_out)


def _end_before_a_word(parts: Sequence[_Part], *, at_word: bool) -> bool:
    for part in parts:
        at_word = _ends_before_a_word(part, at_word=at_word)
    return at_word


def _opening_of(parts: Sequence[_Part], *, at_word: bool, inside: bool) -> _Begun:
    ended: set[str] = set()
    later: set[str] = set()
    begun = {""}
    for part in parts:
        if part.text in _TAKES_NOTHING:
            continue
        if _is_plain(part):
            begun = {one + part.text for one in begun}
        else:
            begins = all(one.endswith(" ") if one else at_word for one in begun)
            found = _of_part(part, at_word=begins, inside=inside)
            any_number = part.may_be_left_out and part.times != "?"
            if any_number or len(begun) * len(found.open) > MOST_BEGINNINGS or not any(found):
                return _Begun(ended | begun, set(), later)
            later |= found.later
            ended |= {one + other for one in begun for other in found.ended}
            longer = {one + other for one in begun for other in found.open}
            if part.times.startswith(_AT_LEAST_ONCE):
                return _Begun(ended | longer, set(), later)
            begun = begun | longer if part.times else longer
        if long := {one for one in begun if len(one) >= DEPTH}:
            ended |= long
            begun -= long
        if not begun:
            break
    return _Begun(ended, begun, later)


def _of_part(part: _Part, *, at_word: bool, inside: bool) -> _Begun:
    """How ``part`` can begin; nothing where it can be anything."""
    if part.alternatives:
        return _of_any(part.alternatives, at_word=at_word, inside=inside)
    if part.text[0] in _IS_LETTER:
        return _Begun(set(), {part.text}, set())
    return _Begun(set(), set(_DIGITS) if compiled(_DIGIT).fullmatch(part.text) else set(), set())
