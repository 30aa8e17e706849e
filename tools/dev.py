#!/usr/bin/env python3
"""The project's commands, on a machine where nothing is prepared: ``python3 tools/dev.py run``.

Rule: the standard library only. The modules beside this one are imported late, so that a Python that is too
old still gets a sentence instead of a traceback, and so that a start with nothing to do costs next to nothing.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
#: Tried, newest first, where ``python3`` itself is too old.
OTHER_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")
#: What the commands below leave behind; nothing of the runner's is among it.
LEFT_BEHIND = (".venv", "build", "dist", "screens", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis")


def run(arguments: list[str]) -> int:
    """Start WhyRun; where there is no screen, leave pictures of it in screens/ instead."""
    import environment
    import system_needs

    python = environment.ready(ROOT, "run")
    sys.path.insert(0, str(ROOT))
    from whyrun.display import what_is_missing  # standard library only, as everything the first line needs

    if not arguments and (missing := what_is_missing()):
        print(f"{missing}\nSo WhyRun goes through its journey without one and leaves pictures of it.", flush=True)
        return screens([])
    system_needs.bring(system_needs.missing_libraries(ROOT, system_needs.ON_A_SCREEN))
    return _become([str(python), "-m", "whyrun", *arguments])


def test(arguments: list[str]) -> int:
    """Lint, check types and run every test; arguments go to pytest instead of the default selection."""
    import environment
    import system_needs

    python = environment.ready(ROOT, "dev")
    system_needs.bring(system_needs.missing_for_tests(ROOT))
    failed = _failed_checks(python)
    if _call([str(python), "-m", "pytest", *(arguments or _workers())]):
        failed.append("the tests")
    return _verdict(failed)


def faults(arguments: list[str]) -> int:
    """Break the disk, the power and the files as often as a release needs it, and print one table."""
    import environment
    import system_needs

    python = environment.ready(ROOT, "dev")
    system_needs.bring(system_needs.missing_for_tests(ROOT))
    os.environ["WHYRUN_FAULTS"] = "release"
    return _call([str(python), "-m", "pytest", "--quiet", *(arguments or [*_workers(), "tests/faults"])])


def check(_arguments: list[str]) -> int:
    """Lint and check types."""
    import environment

    return _verdict(_failed_checks(environment.ready(ROOT, "dev")))


def screens(arguments: list[str]) -> int:
    """Draw every screen into screens/ (or the folder named), from the real windows; --docs, those in docs/pictures."""
    import environment
    import system_needs

    python = environment.ready(ROOT, "run")
    system_needs.bring(system_needs.missing_libraries(ROOT, system_needs.OFF_SCREEN) + system_needs.missing_fonts())
    for_the_docs = arguments == ["--docs"]
    folder = ROOT / "docs" / "pictures" if for_the_docs else Path(arguments[0] if arguments else ROOT / "screens")
    where = "--docs" if for_the_docs else str(folder.absolute())
    status = _call([str(python), str(ROOT / "tools" / "screens.py"), where])
    if status == 0:
        print(f"The pictures are in {folder.absolute()}")
    return status


def translations(arguments: list[str]) -> int:
    """Bring the words of every language up to date, and begin those named (such as de) in resources/translations/."""
    import environment
    import system_needs

    python = environment.ready(ROOT, "run")
    system_needs.bring(system_needs.missing_libraries(ROOT, system_needs.OFF_SCREEN))
    return _call([str(python), str(ROOT / "tools" / "translations.py"), *arguments])


def bundle(_arguments: list[str]) -> int:
    """Make dist/whyrun, a folder that runs where no Python is; on Linux also a .deb and a .tar.xz of it."""
    import environment
    import reproducible
    import system_needs

    python = environment.ready(ROOT, "dev")
    system_needs.bring(system_needs.missing_for_the_bundle(ROOT))
    reproducible.fix(ROOT)
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "bundle")]
    quiet = ["--noconfirm", "--log-level", "ERROR"]
    status = _call([str(python), "-m", "PyInstaller", *quiet, *folders, str(ROOT / "build.spec")])
    if status == 0:
        print(f"The bundle is in {ROOT / 'dist' / 'whyrun'}", flush=True)
    if status == 0 and sys.platform == "linux":
        sys.path.insert(0, str(ROOT))
        import artefacts

        for made in artefacts.make(ROOT, ROOT / "dist" / "whyrun"):
            print(f"{made.stat().st_size:>12,} bytes  {made}")
    return status


def bench(_arguments: list[str]) -> int:
    """Take the measurements in benchmarks/, one after the other, and print one table."""
    import environment
    import system_needs

    python = environment.ready(ROOT, "dev")
    system_needs.bring(system_needs.missing_for_tests(ROOT))
    return _call([str(python), str(ROOT / "benchmarks" / "table.py")])


def release(arguments: list[str]) -> int:
    """Set the version named (such as 1.4.0), check everything, and make what is handed out; --dry-run only tells."""
    import release as releasing

    version = next((each for each in arguments if not each.startswith("-")), "")
    steps = {
        "tests": lambda: test([]),
        "faults": lambda: faults([]),
        "measurements": lambda: bench([]),
        "pictures": lambda: screens([]),
        "bundle": lambda: bundle([]),
        "sizes and licences": _handed_out,
        "the package on a machine that has nothing": _on_a_bare_machine,
    }
    if "--dry-run" in arguments:
        releasing.refuse_what_is_unfinished(ROOT, version)
        print(f"{releasing.present_version(ROOT)} would become {version}, after: {', '.join(steps)}.")
        return 0
    if failed := releasing.make(ROOT, version, steps):
        print(f"{version} is not released: {failed} failed. The version is as it was.")
        return 1
    print(f"{version} is in dist/. What is left: commit, tag it v{version}, and hand out what SHA256SUMS lists.")
    return 0


def lock(_arguments: list[str]) -> int:
    """Write requirements/ anew from pyproject.toml: the newest versions, their hashes, every platform."""
    import lock as locking

    locking.write(ROOT)
    return 0


def clean(_arguments: list[str]) -> int:
    """Remove the environment and everything else these commands made. Your journal is not here."""
    for name in LEFT_BEHIND:
        shutil.rmtree(ROOT / name, ignore_errors=True)
    return 0


COMMANDS = {
    each.__name__: each
    for each in (run, test, faults, check, screens, translations, bundle, bench, release, lock, clean)
}


def main(arguments: list[str]) -> int:
    """Do what the first argument names; exit status 0 only if all of it went well."""
    if sys.version_info < OLDEST_PYTHON:
        return _with_a_newer_python(arguments)
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print("usage: python3 tools/dev.py COMMAND\n", *map(_line_of_help, COMMANDS), sep="\n")
        return 0 if arguments[:1] in (["--help"], ["-h"]) else 2
    from command_error import CommandError

    try:
        return command(arguments[1:])
    except CommandError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on from here.", file=sys.stderr)
        return 130


def _line_of_help(name: str) -> str:
    return f"  {name:12} {(COMMANDS[name].__doc__ or '').splitlines()[0]}"


def _with_a_newer_python(arguments: list[str]) -> int:
    for name in OTHER_PYTHONS:
        newer = shutil.which(name)
        if newer:
            return _become([newer, str(Path(__file__).resolve()), *arguments])
    print("WhyRun needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info[:2]), file=sys.stderr)
    return 1


def _workers() -> list[str]:
    """One worker a file: what a file builds for its tests, such as the bundle, is built once."""
    return ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile"]


def _handed_out() -> int:
    import environment

    return _call([str(environment.ready(ROOT, "dev")), str(ROOT / "tools" / "handed_out.py")])


def _on_a_bare_machine() -> int:
    import environment
    import system_needs

    system_needs.bring(system_needs.missing_programs(system_needs.RELEASE_PROGRAMS))
    os.environ["WHYRUN_RELEASE"] = "1"
    chosen = ["--quiet", "-rs", "-p", "no:xdist", "tests/end2end/test_debian_package.py"]
    return _call([str(environment.ready(ROOT, "dev")), "-m", "pytest", *chosen])


def _failed_checks(python: Path) -> list[str]:
    checks = {
        "the lints": ["ruff", "check", "--quiet", "--output-format", "concise", "."],
        "the layout": ["ruff", "format", "--check", "--quiet", "--output-format", "concise", "."],
        "the types": ["mypy"],
    }
    return [name for name, command in checks.items() if _call([str(python), "-m", *command])]


def _verdict(failed: list[str]) -> int:
    print(f"Not yet: {', '.join(failed)}." if failed else "All of it passes.", flush=True)
    return 1 if failed else 0


def _call(command: list[str]) -> int:
    import subprocess

    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _become(command: list[str]) -> int:
    """Go on as ``command``, without a process of ours above it where the system can do that."""
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606  our own program, no shell
    import subprocess

    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
