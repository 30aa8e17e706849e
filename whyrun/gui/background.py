"""One thing that takes long, done beside the event loop: the window goes on answering.

Rule: what is done there touches no widget and keeps no connection; what came of it is handed over on the window's own
thread. When the process ends, it is cut off where it is, as by a power cut: only what can bear that belongs here.
"""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

_Result = TypeVar("_Result")


class _HandOver(Protocol):
    """Gives on what came of a thing that is done, or lets go of it."""

    def __call__(self, *, is_wanted: bool) -> None: ...


class Background(QObject):
    """Does one thing at a time; ``is_busy`` while there is one."""

    _is_over = Signal(object)

    def __init__(self) -> None:
        super().__init__()  # nobody's child, for it has to outlive the window it works for
        self._hand_over: _HandOver | None = None
        self._is_over.connect(self._on_over)

    @property
    def is_busy(self) -> bool:
        """Whether what was begun is not handed over yet."""
        return self._hand_over is not None

    def begin(
        self,
        work: Callable[[], _Result],
        then: Callable[[Callable[[], _Result]], None],
        let_go: Callable[[_Result], object] = lambda _result: None,
    ) -> None:
        """Call ``work`` on a thread of its own, then ``then`` on this one, with a call that gives what came of it.

        That call raises what ``work`` raised. Where nobody waits for it any longer, ``let_go`` is called with what came
        of it instead, on either thread. Nothing is begun while something else is being done.
        """
        if self.is_busy:
            return
        done: list[Callable[[], _Result]] = []

        def hand_over(*, is_wanted: bool) -> None:
            if is_wanted:
                then(done[0])
                return
            try:
                result = done[0]()
            except BaseException:  # noqa: BLE001 - nothing came of it
                return
            let_go(result)

        def do() -> None:
            done.append(_outcome(work))
            if self._hand_over is hand_over:  # somebody still waits for it
                self._is_over.emit(hand_over)
            else:
                hand_over(is_wanted=False)

        self._hand_over = hand_over

        Thread(target=do, daemon=True).start()

    def leave(self) -> None:
        """Hear of it no longer."""
        self._hand_over = None

    def _on_over(self, hand_over: _HandOver) -> None:
        is_wanted = self._hand_over is hand_over  # and not something that was begun since it was left
        if is_wanted:
            self._hand_over = None
        hand_over(is_wanted=is_wanted)


def _outcome(work: Callable[[], _Result]) -> Callable[[], _Result]:
    try:
        result = work()
    except BaseException as error:  # noqa: BLE001 - it is raised where somebody asks for the result
        failure = error

        def fail() -> _Result:
            raise failure

        return fail
    return lambda: result
