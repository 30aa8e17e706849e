"""The app's mark as the icon files of Windows and macOS, from the pictures in resources/mark/.

    python tools/app_icon.py FOLDER     writes whyrun.ico and whyrun.icns

Rule: both kinds are containers of the very PNG files, each with its place and length in a table before them;
nothing is drawn anew, and nothing but the standard library is needed.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

MARK = Path(__file__).resolve().parent.parent / "resources" / "mark"
#: Sides of the pictures in the .ico, in pixels; its table has one byte for a side, and 0 stands for 256.
ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
#: The kinds of picture in the .icns, and their sides: at 1x first, then those for screens of twice the density.
ICNS_SIDES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
_HEAD, _ROW = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")
_CHUNK = struct.Struct(">4sI")


def main(folder: Path) -> int:
    """Write both icon files into ``folder``; the exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    for made in (write_ico(folder), write_icns(folder)):
        print(made)
    return 0


def write_ico(folder: Path) -> Path:
    """Write whyrun.ico into ``folder``, for Windows."""
    pictures = [_picture(side) for side in ICO_SIDES]
    at = _HEAD.size + len(pictures) * _ROW.size
    table = _HEAD.pack(0, 1, len(pictures))  # 1: an icon, not a pointer
    for side, picture in zip(ICO_SIDES, pictures, strict=True):
        table += _ROW.pack(side % 256, side % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    icon = folder / "whyrun.ico"
    icon.write_bytes(table + b"".join(pictures))
    return icon


def write_icns(folder: Path) -> Path:
    """Write whyrun.icns into ``folder``, for macOS."""
    pictures = {kind: _picture(side) for kind, side in ICNS_SIDES.items()}
    chunks = b"".join(_CHUNK.pack(kind, _CHUNK.size + len(each)) + each for kind, each in pictures.items())
    icon = folder / "whyrun.icns"
    icon.write_bytes(_CHUNK.pack(b"icns", _CHUNK.size + len(chunks)) + chunks)
    return icon


def _picture(side: int) -> bytes:
    return (MARK / f"whyrun-{side}.png").read_bytes()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "dist")))
