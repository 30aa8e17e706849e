"""One window a journal: a second start raises the first one's window and ends.

Rule: the local socket can be reached by this user only, and what comes through it can do two things: raise the window,
and open the rut moment in it.
QtNetwork is imported after the first frame, or when there is somebody to talk to.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

#: Milliseconds to wait for a first window that should be there.
_PATIENCE = 1500
_LONGEST_TOKEN = 512


class SingleWindow(QObject):
    """Holds the place of the one window of ``data_dir``.

    ``raise_wanted``, and ``rut_wanted`` for the rut moment, carry the desktop's activation token.
    """

    raise_wanted = Signal(str)
    rut_wanted = Signal(str)

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def raise_the_other(self, *, rut: bool = False) -> bool:
        """Raise the window that is open already, at the ``rut`` moment if so; False where this is the first one.

        A lock left by a program that crashed is not a window: only one that answers is.
        """
        if not self._data_dir.is_dir():
            return False
        return self._take_lock() is QLockFile.LockError.LockFailedError and self._ask("rut" if rut else "raise")

    def listen(self) -> None:
        """Hear from later starts, from now on; where another window holds the place, they are still that one's.

        Nothing can be heard in a folder that is not there yet; doing this twice is once.
        """
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None:
            return
        if self._lock is None and self._take_lock() is not QLockFile.LockError.NoError:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name())
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name())

    def _take_lock(self) -> QLockFile.LockError:
        """Try to become the one window; what came in the way."""
        lock = QLockFile(str(self._data_dir / "window.lock"))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
        return lock.error()

    def _ask(self, command: str) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        if not socket.waitForConnected(_PATIENCE):
            return False
        token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
        socket.write(f"{command} {token}\n".encode())
        socket.waitForBytesWritten(_PATIENCE)
        answered = socket.waitForReadyRead(_PATIENCE)
        socket.disconnectFromServer()
        return answered

    def _on_connection(self) -> None:
        if self._server is None:
            return
        # Qt's child, and so freed with the server: let go any earlier, it takes its Python side down with it.
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._on_words(bytes(socket.readAll().data())))
        socket.readyRead.connect(lambda: socket.write(b"raised\n"))

    def _on_words(self, words: bytes) -> None:
        command, _, token = words[:_LONGEST_TOKEN].decode("utf-8", "replace").strip().partition(" ")
        if command == "raise":
            self.raise_wanted.emit(token)
        elif command == "rut":
            self.rut_wanted.emit(token)

    def _name(self) -> str:
        """The socket's name: one for each data folder, in the folder that only this user can enter."""
        import hashlib  # 4 ms, with the cryptography of the whole system behind it

        folder = hashlib.sha256(os.fsencode(self._data_dir.resolve())).hexdigest()[:16]
        name = f"whyrun-{folder}"
        # Not by QStandardPaths, which warns on standard error where there is none.
        private = os.environ.get("XDG_RUNTIME_DIR", "")
        return f"{private}/{name}" if private and Path(private).is_dir() else name
