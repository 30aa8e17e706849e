"""Hears what must not be dug into: words of self-harm first, then grief, illness, shame and their like.

Rule: self-harm is answered with care and nothing else, and when in doubt it is heard. A joke is no cry for help
("this run will kill me"), and neither is somebody else's death: ``carewords`` tells them apart by the words beside.
"""

from __future__ import annotations

import re

from whyrun.domain.english.carewords import CRIES, GENTLE, NO_CRIES, Gentleness
from whyrun.domain.english.spellings import EXPANSIONS

_SPACES = re.compile(r"[^a-z0-9']+")
_CRY = re.compile(rf"\b(?:{CRIES})")
_NO_CRY = re.compile(rf"\b(?:{NO_CRIES})")
_GENTLE = tuple(
    (re.compile(rf"\b(?:{kind.cue})"), re.compile(rf"\b(?:{kind.unless})") if kind.unless else None, kind)
    for kind in GENTLE
)
_KEYS = re.compile(
    r"sui|sucid|s[iu]+cide|kill|kms|die|dying|dead|alive|life|live|living|harm|hurt|cut|end|exist|here|wake|"
    r"better off|disappear|born|myself|point|unalive|burden|without me|miss me|feel something"
)


def speaks_of_self_harm(text: str) -> bool:
    """Whether the writer speaks of harming or ending themselves. Looks at the whole of ``text``, however long."""
    plain = _plain(text)
    if not _KEYS.search(plain):
        return False
    return bool(_CRY.search(_NO_CRY.sub(" ~ ", plain)))


def _plain(text: str) -> str:
    low = (
        text.lower()
        .replace("’", "'")
        .replace("0", "o")
        .replace("1", "i")
        .replace("3", "e")
        .replace("@", "a")
        .replace("$", "s")
    )
    low = " ".join(EXPANSIONS.get(word, word) if word != "i" else word for word in _SPACES.sub(" ", low).split())
    return low.replace("my self", "myself").lower()


def gentleness(text: str) -> Gentleness | None:
    """The kind of hurt that ``text`` (lower case, first person) speaks of; None where there is none."""
    for cue, unless, kind in _GENTLE:
        if cue.search(text) and not (unless and unless.search(text)):
            return kind
    return None
