"""Which of the drawn pictures the documentation shows, and what they are called there.

Rule: a page shows nothing but these, and each of these is on some page: a test holds both. ``screens.py --docs`` draws
them anew.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
#: By its name in ``FOLDER``: the look it is drawn in, and its name there.
IN_THE_DOCS = {
    "welcome": "light-100/01-welcome",
    "start": "light-100/02-start",
    "example": "light-100/02b-example",
    "nudge": "light-100/03b-nudge",
    "reasons": "light-100/04-reasons",
    "who-you-are": "light-100/05-who-you-are",
    "finish-line": "light-100/05b-finish-line",
    "your-why": "light-100/06-your-why",
    "today": "light-100/07-today",
    "card": "light-100/12b-pinned-dawn",
    "rut-moment": "dark-100/09-rut-moment",
    "in-the-way": "dark-100/09c-rut-in-the-way",
    "ten-minutes": "dark-100/09b-rut-timer",
    "plan": "light-100/10-plan",
    "aim": "light-100/10-weekly-intention",
    "journal": "light-100/10-journal",
    "share": "light-100/13b-share",
    "settings": "dark-100/11-settings",
    "covered": "light-100/14-covered",
}
