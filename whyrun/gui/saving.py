"""Trying to save: whatever goes wrong is told, a bug of ours too; what is raised in a slot of Qt reaches nobody."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from whyrun.store.errors import Refusal, SaveFailed

if TYPE_CHECKING:
    from collections.abc import Callable


def attempt(save: Callable[[], object]) -> SaveFailed | None:
    """Call ``save``; what the runner has to be told where that failed, None where all is on the disk."""
    try:
        save()
    except SaveFailed as error:
        return error
    except Exception as error:  # noqa: BLE001 - a bug must not make words look saved that are not
        sys.excepthook(type(error), error, error.__traceback__)  # to the log, without its words
        return SaveFailed(Refusal.UNKNOWN)
    return None
