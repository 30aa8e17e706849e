"""STYLE's import table as a checker: modules in, sentences about what breaks it out.

Rule: every import counts, also one inside a function or under TYPE_CHECKING: which way a module looks does not
depend on when it looks.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

#: The longest a module may be, in lines.
LONGEST = 400
NAMES_THAT_SAY_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc"}
#: Folders below gui that screens share. Every other folder there is a screen.
SHARED_FOLDERS = {"controls"}
#: What the windows may see of the store.
PUBLIC_STORE = {
    "backup_file",
    "card_folder",
    "card_state",
    "contents",
    "data_folder",
    "earlier_texts",
    "errors",
    "export",
    "first_screen",
    "import_file",
    "journal",
    "search_index",
    "sentence",
    "settings",
}
#: What the pinned card, a process that sits there all day, must never load.
NOT_FOR_THE_PINNED_CARD = ("peewee", "playhouse", "sqlcipher3", "whyrun.gui.wizard")
#: What of Python's own goes over a network; of Qt's, its network module.
NETWORK = {"asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socketserver", "ssl", "xmlrpc"}


@dataclass(frozen=True)
class Row:
    """One row of the table: what a part of the program may import beside the standard library."""

    third_party: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()


EVERYTHING = Row(
    frozenset({"PySide6", "shiboken6", "peewee", "playhouse", "sqlcipher3", "filelock", "platformdirs"}),
    frozenset(
        {"__init__", "arguments", "data_place", "display", "domain", "gui", "late_garbage", "log", "paths", "store"}
    ),
)
TABLE = {
    "__init__": Row(),
    "display": Row(),
    "lean_enums": Row(),
    "lean_qt": Row(frozenset({"PySide6"}), frozenset({"lean_enums"})),
    "late_garbage": Row(),
    "late_log": Row(),
    "log": Row(),
    "arguments": Row(parts=frozenset({"__init__"})),
    "data_place": Row(frozenset({"platformdirs"})),
    "login_start": Row(parts=frozenset({"paths"})),
    "parts": Row(parts=frozenset({"__init__", "paths"})),
    "paths": Row(parts=frozenset({"data_place"})),
    "domain": Row(parts=frozenset({"domain"})),
    "store": Row(frozenset({"peewee", "playhouse", "sqlcipher3", "filelock"}), frozenset({"store", "domain"})),
    "gui": Row(
        frozenset({"PySide6", "shiboken6"}),
        frozenset({"__init__", "domain", "gui", "late_log", "login_start", "parts", "paths", "store"}),
    ),
    "app": replace(EVERYTHING, parts=EVERYTHING.parts | {"journal_session"}),
    "journal_session": EVERYTHING,
    "card_app": EVERYTHING,
    "cli": EVERYTHING,
    "__main__": Row(
        parts=frozenset(
            {"__init__", "app", "arguments", "card_app", "cli", "display", "late_garbage", "lean_qt", "paths"}
        )
    ),
}


@dataclass(frozen=True)
class Module:
    """One module: its dotted name (a package's own ends in ``__init__``), what it imports, and its length."""

    name: str
    imports: frozenset[str]
    lines: int = 0


def parse(name: str, source: str) -> Module:
    """Read the module ``name``. Its imports are dotted down to the very name that is taken."""
    return Module(name, frozenset(_imports(ast.parse(source), name)), len(source.splitlines()))


def modules_below(package: Path) -> list[Module]:
    """Read every module of the package in the folder ``package``."""
    return [
        parse(".".join(path.relative_to(package.parent).with_suffix("").parts), path.read_text(encoding="utf-8"))
        for path in sorted(package.rglob("*.py"))
    ]


def broken_rules(modules: list[Module]) -> list[str]:
    """One sentence for each rule broken anywhere; empty where all are kept."""
    names = {module.name for module in modules}
    graph = {module.name: {_module_of(imported, names) for imported in module.imports} for module in modules}
    sentences = [sentence for module in modules for sentence in _about_itself(module)]
    sentences += [
        f"{name} may not import {imported}"
        for name, all_imported in graph.items()
        for imported in all_imported
        if not _may_import(name, imported)
    ]
    return sorted([*sentences, *_about_cycles(graph), *_about_the_pinned_card(graph)])


def _about_itself(module: Module) -> Iterator[str]:
    if module.lines > LONGEST:
        yield f"{module.name} has {module.lines} lines, and {LONGEST} is the most"
    if NAMES_THAT_SAY_NOTHING.intersection(module.name.replace(".", "_").split("_")):
        yield f"{module.name} has a name that says nothing"
    if _part(module.name) not in TABLE:
        yield f"{module.name} has no row in the import table"


def _may_import(name: str, imported: str) -> bool:
    row = TABLE.get(_part(name), EVERYTHING)
    top = imported.partition(".")[0]
    if top == "whyrun":
        return _part(imported) in row.parts and not _is_private(name, imported)
    if top in sys.stdlib_module_names:
        return top not in NETWORK and not imported.startswith("urllib.request")
    return top in row.third_party and not imported.startswith("PySide6.QtNetwork")


def _is_private(name: str, imported: str) -> bool:
    """Whether ``imported`` is another screen's, or what the store does not show to the windows."""
    if _part(name) == "gui" and _part(imported) == "store":
        return imported.split(".")[2] not in PUBLIC_STORE
    return None not in (_screen(name), _screen(imported)) and _screen(name) != _screen(imported)


def _about_cycles(graph: Mapping[str, set[str]]) -> Iterator[str]:
    """Find each module that reaches itself, and say the way it does."""
    said: set[frozenset[str]] = set()
    for start in graph:
        way = _way(graph, start, start.__eq__)
        if way and frozenset(way) not in said:
            said.add(frozenset(way))
            yield f"imports go round: {' → '.join(way)}"


def _about_the_pinned_card(graph: Mapping[str, set[str]]) -> Iterator[str]:
    for start in graph:
        if _screen(start) == "pinned_card":
            way = _way(graph, start, _is_not_for_the_pinned_card)
            if way:
                yield f"the pinned card loads too much: {' → '.join(way)}"


def _is_not_for_the_pinned_card(name: str) -> bool:
    return name.startswith(NOT_FOR_THE_PINNED_CARD)


def _way(graph: Mapping[str, set[str]], start: str, is_end: Callable[[str], bool]) -> list[str]:
    """The shortest way of imports, one or more, from ``start`` to where ``is_end``; empty where there is none."""
    seen: set[str] = set()
    ways = [[start]]
    for way in ways:
        for imported in sorted(graph.get(way[-1], ())):
            if is_end(imported):
                return [*way, imported]
            if imported not in seen:
                seen.add(imported)
                ways.append([*way, imported])
    return []


def _part(name: str) -> str:
    """The row of the table that ``name`` belongs to."""
    return name.split(".")[1]


def _screen(name: str) -> str | None:
    """The screen that ``name`` belongs to: the folder below gui, unless screens share it."""
    match name.split("."):
        case ["whyrun", "gui", folder, _, *_] if folder not in SHARED_FOLDERS:
            return folder
    return None


def _module_of(imported: str, names: set[str]) -> str:
    """The module that ``imported`` is or is taken from; ``imported`` itself where it is none of ours."""
    parts = imported.split(".")
    for length in range(len(parts), 0, -1):
        prefix = ".".join(parts[:length])
        for candidate in (prefix, f"{prefix}.__init__"):
            if candidate in names:
                return candidate
    return imported


def _imports(tree: ast.AST, name: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = name.split(".")[: -node.level] if node.level else []
            yield from (".".join([*above, *filter(None, [node.module]), alias.name]) for alias in node.names)
