"""Which capital letters stay when words move into the middle of a sentence.

Rule: a first word keeps its capital only where it is surely a name.
"""

from __future__ import annotations

from whyrun.domain.english.kin import KIN_NAMES
from whyrun.domain.english.listing import listed
from whyrun.domain.english.spellings import ACRONYMS

#: Names that are typed in lower case as often, with their capitals.
PROPER = {
    name.lower(): name
    for name in listed("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September
    October November December Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays London Paris
    Berlin Boston Chicago Tokyo Manchester Edinburgh Dublin England Scotland Wales Ireland America Australia
    Canada Japan Christmas Easter God Jesus Strava Garmin Covid English British Irish
    """)
}


def in_sentence(words: list[str]) -> list[str]:
    """``words`` as they are written inside a sentence: names with a capital, a first word without."""
    written = [PROPER.get(word, word) for word in words]
    if written and _loses_its_capital(written):
        written[0] = written[0][0].lower() + written[0][1:]
    return written


def _loses_its_capital(words: list[str]) -> bool:
    first = words[0]
    if not first[:1].isupper() or first == "I" or first.startswith("I'"):
        return False
    if first in ACRONYMS or first.lower() in PROPER or any(char.isupper() or char.isdigit() for char in first[1:]):
        return False
    follows = words[1] if len(words) > 1 else ""
    is_title = (
        follows[:1].isupper() and follows != "I" and not follows.startswith("I'") and follows.lower() not in KIN_NAMES
    )
    return not is_title
