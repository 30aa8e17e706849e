"""The language of the windows: the system's, where WhyRun speaks it, and English where it does not.

Rule: one language on a screen. Qt's own words and the names of days come in the language that WhyRun's words are in.
What the runner and the engine write (answers, questions, suggestions) stays in the language it is written in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from whyrun.paths import resource_path
from whyrun.store.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

#: What the words in the source are written in.
_ENGLISH = "en"


def speak(application: QCoreApplication, wanted: Iterable[str] | None = None, folder: Path | None = None) -> str:
    """Speak the first of the ``wanted`` languages (the system's) that ``folder`` has words in; which one that is.

    Languages are spelled as Qt spells them, "de" or "pt-BR". English costs nothing: its words are in the source.
    """
    spoken = _ENGLISH
    for name in QLocale.system().uiLanguages() if wanted is None else wanted:
        if name.partition("-")[0] in (_ENGLISH, "C"):
            break
        if found := _install(application, name.replace("-", "_"), folder or resource_path("translations")):
            spoken = found
            break
    _name_days_in(QLocale(spoken).language())
    return spoken


def told(sentence: str) -> str:
    """A sentence of the store's in the language of the windows, and what fills its gaps, too."""
    if not isinstance(sentence, Sentence):
        return sentence
    parts = {name: told(part) if isinstance(part, str) else part for name, part in sentence.parts.items()}
    pattern = QCoreApplication.translate("", sentence.pattern)
    return pattern.format(**parts) if parts else pattern


def _install(application: QCoreApplication, name: str, folder: Path) -> str:
    """Install WhyRun's words in the language ``name``, and Qt's own; which language that is, and none where none is.

    Qt itself takes the words of "de" for "de_AT".
    """
    from PySide6.QtCore import QLibraryInfo, QTranslator

    ours, qts = QTranslator(application), QTranslator(application)
    if not ours.load(f"whyrun_{name}", str(folder)):
        return ""
    if qts.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    application.installTranslator(ours)
    return ours.language()


def _name_days_in(language: QLocale.Language) -> None:
    """Write dates as the system's country does, with the names of days and months in ``language``."""
    system = QLocale.system()
    if system.language() is not language is not QLocale.Language.C:
        QLocale.setDefault(QLocale(language, system.territory()))
