"""The words of WhyRun for translators: out of the source into .ts files, and from those into the .qm files Qt reads.

    python tools/translations.py              refresh every language there is
    python tools/translations.py de pt_BR     and begin these

A note for translators is a comment that begins with "#: Translators: ", right above the words.

Rule: a .qm lies in the repository beside its .ts, because a checkout and a wheel are used without a build step.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

from command_error import CommandError

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "resources" / "translations"
#: What the pseudo-translation is called: no language has this code.
PSEUDO = "zz"
_ACCENTED = str.maketrans("AaCcEeIiNnOoSsUuYyZz", "ÅåÇçÉéÎîÑñÖöŠšÛûÝýŽž")
_NOTE = re.compile(r"(\s*<extracomment>)(.*?)</extracomment>", re.DOTALL)
#: How much longer than English other languages are, as a rule.
_LONGER = 0.35


def main(languages: list[str]) -> int:
    """Refresh the .ts of each language that has begun and of ``languages``, and make their .qm anew."""
    HOME.mkdir(exist_ok=True)
    sources = sorted({*HOME.glob("whyrun_*.ts"), *(HOME / f"whyrun_{name}.ts" for name in languages)})
    if not sources:
        print("No language has begun yet: name one, such as de.")
    for source in sources:
        extract(source)
        release(source)
        print(f"{source.name} and .qm: {_open(source)} of {len(_messages(source))} still to translate")
    return 0


def extract(ts: Path) -> None:
    """Bring ``ts`` up to date with the words in the source; translations of words that are still there stay."""
    files = [path for part in ("gui", "store") for path in sorted((ROOT / "whyrun" / part).rglob("*.py"))]
    # No line numbers: a change in one place would be a change in every language.
    how = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "tr+=Sentence"]
    language = ["-source-language", "en", "-target-language", ts.stem.partition("_")[2]]
    _run("lupdate", [*how, *language, *map(str, files), "-ts", str(ts)])
    # lupdate takes every comment that begins with "#:" for a note; ours on constants are for who reads the source.
    written = ts.read_text(encoding="utf-8")
    ts.write_text(_NOTE.sub(_for_translators, written), encoding="utf-8")


def release(ts: Path) -> Path:
    """Make the .qm of ``ts`` beside it; what is not translated yet stays English."""
    qm = ts.with_suffix(".qm")
    _run("lrelease", ["-silent", str(ts), "-qm", str(qm)])
    return qm


def make_pseudo(folder: Path) -> Path:
    """Make a translation that nobody speaks, in ``folder``: longer, accented, and in brackets that show a cut."""
    ts = folder / f"whyrun_{PSEUDO}.ts"
    extract(ts)
    read = ET.parse(ts)  # noqa: S314  lupdate's own, written a moment ago
    for message in read.iter("message"):
        told = message.find("translation")
        if told is None:
            continue
        told.attrib.pop("type", None)
        form = told.find("numerusform")
        (told if form is None else form).text = pseudo(message.findtext("source", ""))
    read.write(ts, encoding="utf-8", xml_declaration=True)
    return release(ts)


def pseudo(words: str) -> str:
    """Say ``words`` in the pseudo-translation; gaps such as {number} and the patterns of dates stay as they are."""
    if words.split() and set(words) <= set("dMyHhms :,.-"):
        return words
    pieces = _between_gaps(words)
    told = "".join(piece if piece.startswith("{") else piece.translate(_ACCENTED) for piece in pieces)
    more = round(sum(len(piece) for piece in pieces if not piece.startswith("{")) * _LONGER)
    return f"[{told}{_filling(more)}]"


def _between_gaps(words: str) -> list[str]:
    """``words`` cut before and after each gap."""
    pieces = []
    while "{" in words:
        before, _, rest = words.partition("{")
        name, _, words = rest.partition("}")
        pieces += [before, "{" + name + "}"]
    return [*pieces, words]


def _filling(length: int) -> str:
    """``length`` letters in words of a usual length, so that lines break as they do in a language."""
    return "".join(" " if place % 7 == 0 else "~" for place in range(length)).rstrip()


def _for_translators(note: re.Match[str]) -> str:
    _, meant, words = note[2].rpartition("Translators: ")
    return f"{note[1]}{words}</extracomment>" if meant else ""


def _messages(ts: Path) -> list[ET.Element]:
    return list(ET.parse(ts).iter("message"))  # noqa: S314  a file of this repository


def _open(ts: Path) -> int:
    return sum(message.find("translation[@type='unfinished']") is not None for message in _messages(ts))


def _run(tool: str, arguments: list[str]) -> None:
    """Run Qt's own ``tool``, which comes with PySide6."""
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    done = subprocess.run(
        [Path(PySide6.__file__).parent / name, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CommandError(f"{tool} stopped: {done.stderr.strip() or done.stdout.strip()}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
