"""What the runner reads can be translated: a checker over the windows' source, which says where that is broken.

Rule: judges by the look of a string. What has a capital or a space in it is taken for words, unless it stands where
no runner reads it: a docstring, the text of a raised error, the log, standard error, or a type.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What makes words translatable, and where in its arguments they stand.
TRANSLATORS = {"tr": 0, "QCoreApplication.translate": 1, "Sentence": 0}
#: What hands a string to somebody other than the runner.
_NOT_READ = {
    *("debug", "info", "warning", "error", "exception", "write"),
    *("compile", "setObjectName", "getattr", "TypeVar"),
}
#: What sway reads.
SWAY = "for_window {window} floating enable, sticky enable"
#: A word that is written so in every language: our name, a keyword of PNG files, and what a desktop's bus is asked.
NAMES = {"WhyRun", "Title", "SettingChanged", "Read", "AddNotification", SWAY}
_MARKUP = re.compile(r"<[^>]*>?")
_WORDS = re.compile(r"^[A-Z][a-z’]+|[a-z’,.] [A-Za-z]{2}")


def translated_words(source: str) -> set[str]:
    """Everything that ``source`` hands to a translator."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and _name(node) in TRANSLATORS]
    given = [call.args[TRANSLATORS[_name(call)]] for call in calls]
    return {words.value for words in given if isinstance(words, ast.Constant)}


def broken_rules(source: str) -> list[str]:
    """One sentence for each string in ``source`` that no translator could get at."""
    tree = ast.parse(source)
    unread = set(map(id, _unread(tree)))
    said = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in TRANSLATORS:
            words = node.args[TRANSLATORS[_name(node)]]
            if not (isinstance(words, ast.Constant) and isinstance(words.value, str)):
                said.append(f"line {node.lineno}: what is translated is not written out")
        elif isinstance(node, ast.Constant) and id(node) not in unread and _is_read(node.value):
            said.append(f"line {node.lineno}: “{node.value}” is not translated")
    return said


def _is_read(value: object) -> bool:
    return isinstance(value, str) and value not in NAMES and bool(_WORDS.search(_MARKUP.sub("", value)))


def _unread(tree: ast.AST) -> Iterator[ast.AST]:
    """Everything within ``tree`` that no runner reads, or that is handed to a translator."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node, clean=False):
            yield from ast.walk(node.body[0])
        if isinstance(node, ast.Raise):
            yield from ast.walk(node)
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation:
            yield from ast.walk(node.annotation)
        elif isinstance(node, ast.Call) and _name(node) in {*TRANSLATORS, *_NOT_READ}:
            for argument in node.args:
                yield from ast.walk(argument)


def _name(call: ast.Call) -> str:
    """What is called, without what it belongs to; painters translate, too."""
    if not isinstance(call.func, ast.Attribute):
        return getattr(call.func, "id", "")
    owner = getattr(call.func.value, "id", "")
    return f"{owner}.translate" if call.func.attr == "translate" else call.func.attr
