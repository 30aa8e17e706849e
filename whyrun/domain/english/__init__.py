"""Free text in English to reasons, follow-up questions and statements: what a good running coach would ask next.

Rule: text in, values out. Deterministic, offline, instant; any string gives an answer and none raises. Where words
can't be turned for sure they are quoted.

The way of an answer::

    typed text ─ normal (spellings) ─ reasons (pieces, seams, depth) ─ shapes (leads, replies, phrases,
                 clauses, purposes, effects, talk)
               ─ questions (pointed, care, moves, suited, wants, phrasings)    the next question
                 or what was said, said back (mirrors: standing, fragments, tails),
                 or what its tone invites (toned, tones)
                 filled and checked by slots, voice, caution, fitness; other ways picked by ways
               ─ statements (heard, grounds, named, claims, causes, builds, selves, reminders, themes, serving, stock)
                 mended and checked by mending, soundness                      core why, identity
               ─ echoes (sameness)                                             said before, ends, joy
               ─ retold                                                        said in full by the question

To teach it a **shape** ("so my wife sees …"): add it to ``values.Shape``; write a recogniser in ``phrases`` (no
sentence), ``clauses`` (a sentence) or ``effects`` ("it … me"); name it in ``shapes.RECOGNISERS``; give it phrasings in
``phrasings.PLAIN`` (for something narrower than the shape, a line in ``suited``).

To teach it a **phrasing** or a coach's **move**: add a ``Phrasing`` in ``phrasings`` (for a kind of want, in ``wants``;
without any of the runner's words, a line in ``tones`` or, among the other ways to ask, in ``sorts``), or a ``Move`` (a
cue in the words, and the questions it invites) in one of ``moves``; where a question is after something new, a line in
``ways``. Then put an answer of that kind into ``tests/data/english/development.txt``: every answer there is checked
against the rules of ``fitness`` at every level.

To teach it to **say back** another sort of thing: a ``Kind`` and its questions in ``tails``, and a line in ``mirrors``;
what can be said by itself is told by ``standing`` (sentences) and ``fragments``, and what never is by
``tails.NEVER_SAID_BACK``.

A question that comes out wrong because words stand in it that are not what it takes them for: ``caution`` says when
words may be used, and whom a question may bring in. Where it says no, a question of its tone is asked.

To teach it a **statement**: a sentence that is a reason goes into ``stances``, a verb or a cue that says who somebody
is into ``traits``, what an answer is surely about into ``themes``, and a reflection with what it should come to into
``tests/data/english/reflections.jsonl``.

A word it does not know belongs in ``verbs``, ``adjectives``, ``kin`` or ``spellings``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from whyrun.domain.english.echoes import echo, is_joy, only_ends
    from whyrun.domain.english.questions import follow_up
    from whyrun.domain.english.reasons import read
    from whyrun.domain.english.retold import tells_all_of
    from whyrun.domain.english.statements import core_whys, identities
    from whyrun.domain.english.values import Ending, FollowUp, Reading, Reason, Shape, Suggestion

__all__ = [
    "Ending",
    "FollowUp",
    "Reading",
    "Reason",
    "Shape",
    "Suggestion",
    "core_whys",
    "echo",
    "follow_up",
    "identities",
    "is_joy",
    "only_ends",
    "read",
    "tells_all_of",
]

#: Where each name is made. They are loaded when first asked for: no window needs them for its first frame.
_MADE_IN = {
    **dict.fromkeys(("Ending", "FollowUp", "Reading", "Reason", "Shape", "Suggestion"), "values"),
    "core_whys": "statements",
    "echo": "echoes",
    "follow_up": "questions",
    "identities": "statements",
    "is_joy": "echoes",
    "only_ends": "echoes",
    "read": "reasons",
    "tells_all_of": "retold",
}


def __getattr__(name: str) -> object:
    if name not in _MADE_IN:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    made = getattr(import_module(f"{__name__}.{_MADE_IN[name]}"), name)
    globals()[name] = made
    return made
