from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import whyrun
from import_rules import LONGEST, Module, broken_rules, modules_below, parse

PACKAGE = Path(whyrun.__file__).parent

#: What the checker says of each small program that breaks one rule.
BROKEN = {
    "whyrun.domain.rules may not import PySide6.QtCore.QObject": {
        "whyrun.domain.rules": "from PySide6.QtCore import QObject",
    },
    "whyrun.domain.rules may not import whyrun.store.journal": {
        "whyrun.domain.rules": "from whyrun.store import journal",
        "whyrun.store.journal": "",
    },
    "whyrun.domain.rules may not import peewee": {
        "whyrun.domain.rules": "def later():\n    import peewee",
    },
    "whyrun.store.journal may not import PySide6.QtCore": {
        "whyrun.store.journal": "import PySide6.QtCore",
    },
    "whyrun.store.journal may not import whyrun.paths": {
        "whyrun.store.journal": "from whyrun.paths import data_folder",
        "whyrun.paths": "",
    },
    "whyrun.gui.theme may not import peewee.Model": {
        "whyrun.gui.theme": "from peewee import Model",
    },
    "whyrun.gui.theme may not import whyrun.store.models": {
        "whyrun.gui.theme": "from whyrun.store.models import Reflection",
        "whyrun.store.models": "",
    },
    "whyrun.gui.theme may not import whyrun.app": {
        "whyrun.gui.theme": "from whyrun import app",
        "whyrun.app": "",
    },
    "whyrun.gui.today.page may not import whyrun.gui.wizard.__init__": {
        "whyrun.gui.today.page": "from whyrun.gui.wizard import Wizard",
        "whyrun.gui.wizard.__init__": "",
    },
    "whyrun.gui.today.page may not import whyrun.gui.wizard.gauge": {
        "whyrun.gui.today.page": "from ..wizard.gauge import DepthGauge",
        "whyrun.gui.wizard.gauge": "",
    },
    "whyrun.paths may not import PySide6.QtCore.QStandardPaths": {
        "whyrun.paths": "from PySide6.QtCore import QStandardPaths",
    },
    "whyrun.display may not import PySide6.QtGui": {
        "whyrun.display": "if TYPE_CHECKING:\n    from PySide6 import QtGui",
    },
    "whyrun.app may not import requests": {
        "whyrun.app": "import requests",
    },
    "whyrun.app may not import http.client.HTTPSConnection": {
        "whyrun.app": "from http.client import HTTPSConnection",
    },
    "whyrun.gui.theme may not import PySide6.QtNetwork.QLocalSocket": {
        "whyrun.gui.theme": "from PySide6.QtNetwork import QLocalSocket",
    },
    "imports go round: whyrun.domain.a → whyrun.domain.b → whyrun.domain.a": {
        "whyrun.domain.a": "from whyrun.domain import b",
        "whyrun.domain.b": "from whyrun.domain.a import x",
    },
    "imports go round: whyrun.domain.__init__ → whyrun.domain.a → whyrun.domain.__init__": {
        "whyrun.domain.__init__": "from whyrun.domain.a import x",
        "whyrun.domain.a": "from whyrun.domain import x",
    },
    "the pinned card loads too much: whyrun.gui.pinned_card.window → whyrun.store.journal → peewee": {
        "whyrun.gui.pinned_card.window": "from whyrun.store import journal",
        "whyrun.store.journal": "import peewee",
    },
    "whyrun.gui.text_helpers has a name that says nothing": {
        "whyrun.gui.text_helpers": "",
    },
    "whyrun.networking has no row in the import table": {
        "whyrun.networking": "",
    },
    f"whyrun.domain.rules has {LONGEST + 1} lines, and {LONGEST} is the most": {
        "whyrun.domain.rules": "pass\n" * (LONGEST + 1),
    },
}


def test_the_import_table_is_kept() -> None:
    assert broken_rules(modules_below(PACKAGE)) == []


@pytest.mark.parametrize(("sentence", "sources"), BROKEN.items(), ids=BROKEN)
def test_the_checker_says_which_rule_is_broken_and_where(sentence: str, sources: dict[str, str]) -> None:
    modules = [parse(name, source) for name, source in sources.items()]

    assert broken_rules(modules) == [sentence]


def test_the_checker_accepts_what_keeps_the_rules() -> None:
    modules = [
        parse("whyrun.__init__", "__version__ = '1'"),
        parse("whyrun.__main__", "from whyrun.app import run_window"),
        parse("whyrun.app", "from whyrun.gui.main_window import MainWindow\nfrom whyrun.store.journal import Journal"),
        parse("whyrun.gui.main_window", "from whyrun.gui.today import Today\nfrom whyrun.gui.wizard import Wizard"),
        parse("whyrun.gui.today.__init__", "from whyrun.gui.today.page import Today"),
        parse("whyrun.gui.today.page", "from PySide6.QtWidgets import QWidget\nfrom ..controls.chip import Chip"),
        parse("whyrun.gui.wizard.__init__", "from whyrun import __version__\nfrom whyrun.gui.controls import chip"),
        parse("whyrun.gui.controls.chip", "from PySide6.QtSvg import QSvgRenderer"),
        parse("whyrun.store.journal", "import peewee\nfrom whyrun.domain.rules import Rule"),
        parse("whyrun.domain.rules", "import dataclasses"),
    ]

    assert broken_rules(modules) == []


def test_the_rules_load_without_qt() -> None:
    names = [
        module.name.removesuffix(".__init__")
        for module in modules_below(PACKAGE)
        if _is_below(module, "domain", "store")
    ]
    program = (
        f"import importlib, sys; [importlib.import_module(name) for name in {names}]; print('PySide6' in sys.modules)"
    )

    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert len(names) > 1
    assert answer.strip() == "False"


def _is_below(module: Module, *parts: str) -> bool:
    return module.name.split(".")[1] in parts and not module.name.endswith("__main__")
