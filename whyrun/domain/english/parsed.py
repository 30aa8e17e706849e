"""A reason taken apart: its shape, and the pieces a question or a statement is built from.

Rule: all pieces stay in the first person; turning them is ``voice``'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.values import Shape
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Parsed(NamedTuple):
    """``words`` are the reason without what leads up to it, which is ``lead`` ("so", "for" or nothing).

    ``want`` is a verb phrase from its base form ("keep up with my kids"), ``whom`` who does it where that is not the
    runner ("my boys"), ``wish`` the verb it was wished with; ``thing`` a noun or -ing phrase; ``verb`` how they
    like it; ``clause`` whether ``words`` are a whole sentence, ``past`` whether it tells of the past; ``out_of_much``
    whether they were picked out of a long answer.
    """

    shape: Shape
    raw: str = ""
    words: tuple[str, ...] = ()
    lead: str = ""
    want: tuple[str, ...] = ()
    whom: tuple[str, ...] = ()
    wish: str = "want"
    thing: tuple[str, ...] = ()
    verb: str = ""
    clause: bool = False
    past: bool = False
    out_of_much: bool = False

    #: ``words`` in lower case.
    low: tuple[str, ...] = ()

    @classmethod
    def of(cls, shape: Shape, raw: str, words: Sequence[str] = (), lead: str = "") -> Parsed:
        """``words`` with nothing known of their parts yet."""
        return cls(shape, raw, tuple(words), lead, low=tuple(map(str.lower, words)))

    def as_(self, shape: Shape, **parts: object) -> Parsed:
        """The same words, recognised as ``shape`` with these parts."""
        return self._replace(shape=shape, **parts)  # type: ignore[arg-type]

    def again(self, words: Sequence[str], lead: str | None = None) -> Parsed:
        """Other words, to be recognised from the start."""
        return Parsed.of(Shape.UNCLEAR, self.raw, words, self.lead if lead is None else lead)
