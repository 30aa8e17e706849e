"""A screen to measure on: an X server whose picture is a file, and a window manager that draws nothing itself.

Rule: everything is seen from outside, in pixels and in /proc: no program that is measured is asked, or knows.
"""

from __future__ import annotations

import mmap
import os
import shutil
import signal
import struct
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NEEDED = ("Xvfb", "openbox")
_WIDTH, _HEIGHT = 1280, 800
#: Every how many rows the picture is looked at, and seconds between two looks.
_STEP, _LOOK = 16, 0.001
_PATIENCE = 60.0
_KIB = 1024
#: Windows without frames, so that the first pixel that changes is the program's own.
_PLAIN = """<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><keepBorder>no</keepBorder></theme>
<applications><application class="*"><decor>no</decor></application></applications></openbox_config>"""


@dataclass
class Run:
    """One start of a program: seconds until its first pixels were on the screen, and until what was seen stayed.

    ``cpu`` is its processor time up to then, in seconds. Memory in MB, the highest seen: ``pss`` counts what is
    shared in parts, ``private`` leaves it out. ``stayed`` is the part of the first frame's rows that were the same at
    the end.
    """

    seconds: float
    cpu: float
    pss: float = 0.0
    private: float = 0.0
    stayed: float = 1.0


@dataclass
class Screen:
    """Xvfb and openbox from ``with Screen(folder) as screen:`` to its end; ``folder`` takes the picture."""

    folder: Path
    env: dict[str, str] = field(default_factory=dict)
    _children: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @staticmethod
    def missing() -> list[str]:
        """Name what this machine lacks for it."""
        return [name for name in NEEDED if shutil.which(name) is None]

    def __enter__(self) -> Self:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "XDG_", "WAYLAND_", "DBUS_", "WHYRUN_", "PYTHON"))
        }
        private = self.folder / "run"
        private.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.env = kept | {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(private), "LC_ALL": "C.UTF-8"}
        try:
            self.env["DISPLAY"] = self._start_server()
            self._picture = _mapped(self.folder / "Xvfb_screen0")
            plain = self.folder / "openbox.xml"
            plain.write_text(_PLAIN, encoding="utf-8")
            self._spawn(["openbox", "--sm-disable", "--config-file", str(plain)])
            time.sleep(1.0)  # nothing of it can be seen: it draws no frames, and the root stays as it was
            self._empty = self._rows()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_exception: object) -> None:
        for child in reversed(self._children):
            child.terminate()
            child.wait()

    def start(self, command: Sequence[str], env: Mapping[str, str], *, settle: float = 0.0) -> Run:
        """Start ``command``, wait for its first frame, look at its memory for ``settle`` seconds, and end it."""
        began = time.perf_counter()
        process = self._spawn(command, env)
        try:
            while self._rows() == self._empty:
                if process.poll() is not None or time.perf_counter() - began > _PATIENCE:
                    raise RuntimeError(f"no window of {' '.join(command)}")
                time.sleep(_LOOK)
            run = Run(time.perf_counter() - began, processor_seconds(process.pid))
            first = self._frame()
            end = time.perf_counter() + settle
            while time.perf_counter() < end:
                time.sleep(min(0.25, settle))
                memory = memory_mb(process.pid)
                run.pss, run.private = max(run.pss, memory["Pss"]), max(run.private, private_mb(memory))
            same = [
                row == now for row, now, empty in zip(first, self._rows(), self._empty, strict=True) if now != empty
            ]
            run.stayed = sum(same) / max(1, len(same))
            return run
        finally:
            self.stop(process)

    def open(self, command: Sequence[str], env: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start ``command`` and leave it running."""
        return self._spawn(command, env)

    def stop(self, process: subprocess.Popen[bytes]) -> None:
        """End ``process`` as the system would, and wait until the screen is empty again."""
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        self._children.remove(process)
        patience = time.perf_counter() + 5
        while not self._children[2:] and self._rows() != self._empty and time.perf_counter() < patience:
            time.sleep(0.02)

    def _frame(self) -> list[bytes]:
        """What is on the screen once it stands still: on a busy machine one sees a frame while it is being copied."""
        rows = self._rows()
        while True:
            time.sleep(5 * _LOOK)
            before, rows = rows, self._rows()
            if rows == before:
                return rows

    def _rows(self) -> list[bytes]:
        """Some rows of the picture, as they are now."""
        picture, (start, stride) = self._picture
        return [picture[start + y * stride : start + (y + 1) * stride] for y in range(_STEP // 2, _HEIGHT, _STEP)]

    def _spawn(self, command: Sequence[str], env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        child = subprocess.Popen(command, env=self.env | dict(env or {}), stdin=quiet, stdout=quiet, stderr=quiet)
        self._children.append(child)
        return child

    def _start_server(self) -> str:
        reading, writing = os.pipe()
        screen = ["-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-nocursor", "-nolisten", "tcp", "-noreset"]
        command = ["Xvfb", "-displayfd", str(writing), *screen, "-fbdir", str(self.folder)]
        quiet = subprocess.DEVNULL
        self._children.append(subprocess.Popen(command, pass_fds=(writing,), stdin=quiet, stdout=quiet, stderr=quiet))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        return f":{number}"


def processor_seconds(pid: int) -> float:
    """What the process ``pid`` has computed so far, in all its threads."""
    total = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        total += int((thread / "schedstat").read_text().split()[0])
    return total / 1e9


def memory_mb(pid: int) -> dict[str, float]:
    """The memory of the process ``pid``, by kind, in MB."""
    lines = (line.split() for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return {name.rstrip(":"): int(size) / _KIB for name, size, _unit in lines}


def private_mb(memory: Mapping[str, float]) -> float:
    """What of ``memory`` no other process shares."""
    return memory["Private_Clean"] + memory["Private_Dirty"]


def _mapped(path: Path) -> tuple[mmap.mmap, tuple[int, int]]:
    """The picture in ``path`` as the server writes it, where its pixels begin, and how many bytes a row has."""
    with path.open("rb") as file:
        picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    head = struct.unpack(">25I", picture[:100])  # XWDFile.h: its own size, … 12: bytes a row, … 19: colours, 12 each
    return picture, (head[0] + head[19] * 12, head[12])
