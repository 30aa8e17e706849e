"""The log for what runs before the first frame: logging itself is imported when there is something to say (5 ms)."""

from __future__ import annotations

from typing import Any


class LateLog:
    """A logger of that ``name``, made at its first word."""

    def __init__(self, name: str) -> None:
        self._name = name

    def warning(self, words: str, *values: object, **more: Any) -> None:  # noqa: ANN401  as logging's own
        """Log a warning, as ``logging.Logger.warning`` does."""
        from logging import getLogger

        getLogger(self._name).warning(words, *values, **more)
