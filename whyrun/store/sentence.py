"""A sentence for people: English as it stands, and what a window needs to say it in another language.

Rule: a ``Sentence`` is written out where it is made, as one string with named gaps: translators find it there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


class Sentence(str):
    """English words, made from a ``pattern`` with named gaps and the ``parts`` that fill them.

    A part may be a Sentence itself, such as the reason behind a failure.
    """

    __slots__ = ("parts", "pattern")

    pattern: str
    parts: Mapping[str, object]

    def __new__(cls, pattern: str, **parts: object) -> Self:
        """Fill the gaps of ``pattern``."""
        made = super().__new__(cls, pattern.format(**parts) if parts else pattern)
        made.pattern = pattern
        made.parts = parts
        return made
