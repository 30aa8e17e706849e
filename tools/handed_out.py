"""Looks at what a release hands out: nothing is too large, and no part came without its licence."""

from __future__ import annotations

import sys
from pathlib import Path

import licences

ROOT = Path(__file__).resolve().parent.parent
#: Megabytes (of a million bytes) that the bundle may take on the disk, and each file to hand out.
LARGEST_BUNDLE, LARGEST_FILE = 125, 36


def main(bundle: Path) -> int:
    """Print the sizes and what is wrong with ``bundle`` and the files made of it; exit status 0 if nothing is."""
    said = [*too_large(bundle), *without_licence(bundle)]
    print(*said, sep="\n", end="\n" if said else "")
    return 1 if said else 0


def too_large(bundle: Path) -> list[str]:
    """Say what is larger than it may be."""
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    sizes = {bundle: (sum(path.stat().st_size for path in files), LARGEST_BUNDLE)}
    for path in (*bundle.parent.glob("whyrun_*.deb"), *bundle.parent.glob("whyrun-*.tar.xz")):
        sizes[path] = (path.stat().st_size, LARGEST_FILE)
    for path, (size, most) in sizes.items():
        print(f"{size:>12,} bytes  {path.name}, of {most} million at most")
    return [
        f"{path.name} is larger than {most} million bytes"
        for path, (size, most) in sizes.items()
        if size > most * 10**6
    ]


def without_licence(bundle: Path) -> list[str]:
    """Say which parts of ``bundle`` came without the text of their licence."""
    missing = licences.without_text(bundle / "_internal" / licences.FOLDER)
    return [f"the licence of {name} is not in the bundle" for name in missing]


if __name__ == "__main__":
    sys.exit(main(ROOT / "dist" / "whyrun"))
