"""What the documents of this project hold: commands, pictures, links and the names of files.

A command stands in a fenced block that is marked ``sh``, on lines of their own that are indented by four, or in
backticks anywhere, also in a table, where it begins with a program's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")))
#: What the first word of a command may be. ``whyrun`` alone is one, too.
PROGRAMS = {
    *("make", "whyrun", "./whyrun", "python", "python3", "py", "pip", "pipx", "echo", "sudo", "apt", "apt-get", "dpkg"),
    *("tar", "sha256sum", "git", "sh", "bash", "cd", "chmod", "xz", "curl", "wget", "npm", "pytest", "ruff", "mypy"),
}
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"(?<=\n\n)((?: {4}\S.*\n)+)")
_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_PATH = re.compile(r"(?:whyrun|tests|tools|docs|resources|benchmarks|requirements)/[\w./-]*")


@dataclass(frozen=True)
class Document:
    """One document; ``words`` is what it says."""

    path: Path
    words: str

    @classmethod
    def read(cls, path: Path) -> Document:
        """The document in the file ``path``."""
        return cls(path, path.read_text(encoding="utf-8"))

    def commands(self) -> Iterator[str]:
        """Every command, without the comment behind it."""
        for kind, block in _FENCE.findall(self.words):
            if kind in ("", "sh"):
                yield from filter(None, (line.partition(" #")[0].strip() for line in block.splitlines()))
        rest = _FENCE.sub("", self.words)
        for block in _INDENTED.findall(rest):
            yield from map(str.strip, block.splitlines())
        for code in _CODE.findall(rest):
            first, *more = code.split()
            if first in PROGRAMS and (more or first.endswith("whyrun")):
                yield code

    def links(self) -> Iterator[str]:
        """Where every link and picture leads that stays within the project; to a place in a page after a #."""
        yield from (link for link in _LINK.findall(self.words) if "://" not in link)

    def pictures(self) -> set[Path]:
        """Every picture that is shown."""
        return {(self.path.parent / link).resolve() for link in self.links() if link.endswith(".png")}

    def paths(self) -> Iterator[str]:
        """Every file or folder of the project that is named in backticks."""
        for code in _CODE.findall(self.words):
            if _PATH.fullmatch(code.partition("::")[0]):
                yield code.partition("::")[0]

    def places(self) -> set[str]:
        """What may stand after a #: the headings, as they are addressed."""
        headings = re.findall(r"^#+ (.+)$", self.words, re.MULTILINE)
        return {re.sub(r"[^\w\s-]", "", heading.lower()).replace(" ", "-") for heading in headings}


def documents() -> list[Document]:
    """All of them, the README first."""
    return [Document.read(path) for path in DOCUMENTS]
