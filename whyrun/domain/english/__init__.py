"""Free text in English to reasons, follow-up questions and statements: what a good running coach would ask next.

Rule: text in, values out. Deterministic, offline, instant; any string gives an answer and none raises. Where words
can't be turned for sure they are quoted.

The way of an answer::

    typed text ─ normal (spellings) ─ reasons (pieces, seams, depth) ─ shapes (leads, and the recognisers in replies,
                 talk, phrases, clauses, purposes, effects), which makes a ``Parsed``
               ─ questions: the next question and the other ways to ask it
                 cut to its point by pointed; then, by the first of these that fits, the others after it,
                   care (cries, no_cries, carewords)     words of self-harm, and what hurts: nothing else is asked
                   answered (asked_for, fitting with     what the question before makes of it: before all else, or
                   answers, invitations, …_of_days)      behind the first of a coach's moves that suits it
                   moves (cues, central with idioms)     a coach's moves
                   mirrors (kinds, standing, fragments,  its telling words, whole: inside a question, or said back
                            tails, woven)                before it
                   toned (facts, tones)                  or, with none of them, what may be asked by how it is told
                   suited (phrasings, wants)             the plain questions that use its words
                   concerns (…_of_oneself, …_of_days)    the other ways to ask: by what and whom it is about
                   sorting (sorts, pools)                and, with no words, by what sort of thing is told
                 filled by slots and voice, as far as caution and nouns let words be used; checked by fitness;
                 the question and the ways to ask it picked by offering and ways
               ─ statements: the core why and the identity
                 their own words (heard, grounds with aims and stances, named with things, claims, causes, builds,
                 kept with keepsakes, selves with deeds, firstperson), what they bring to mind (reminders: traits,
                 themes, spared, kindred), whom it serves (serving), what they speak of or is true of anybody
                 (stock, topics); mended and checked by mending (commonwords) and soundness
               ─ echoes (sameness)                                             said before, ends, joy
               ─ retold                                                        said in full by the question

    Words and their places: grammar, verbs, inflect, adjectives, kin, people, names, listing. ``values`` goes in and
    out; ``rehearsal`` loads it all ahead of the first answer.

Most of this is data: add a line where its comment says that it comes. Look first what is made of an answer today::

    echo "cheaper than therapy" | python -m whyrun.domain.english

To teach it a **shape** ("so my wife sees …"): add it to ``values.Shape`` and, before it is first used, its questions to
``phrasings.PLAIN`` (for something narrower than a shape, a line in ``suited``); write a recogniser in ``phrases`` (no
sentence), ``clauses`` (a sentence) or ``effects`` ("it … me"); name it in ``shapes.RECOGNISERS`` before any that would
take the same words; say in ``depth`` how deep it reaches, or it is followed last, and in ``sorting`` of what sort it
is.

To teach it a **move**: a ``Move`` (a cue in the words, and the questions it invites) in one of ``moves``, before any
more general one. It is asked before every plain phrasing, but never where ``care`` hears a hurt. A word of its cue that
says something else in a **set phrase** ("energy bills"): the phrase into ``idioms``.

To teach it a **phrasing** with the runner's words: a ``Phrasing`` in ``phrasings``; for a kind of want, in ``wants``.
One without them: in ``tones``, where it may be the next question whatever else was said in that tone, or in
``open_questions``, where it is another wording of one of the other ways to ask, which ``pools`` gives to the sorts: no
two ways of a pool may be after the same. Of a question with the runner's words ``ways`` tells what it is after.

To teach it a **concern**, something that answers are about ("sleep", "the office"): a ``Concern`` in
``concerns_of_oneself`` or ``concerns_of_days``, with questions that fit whoever speaks of it, whatever they say of it.

To teach it a **sort**: a member of ``sorts.Sort`` with its line in ``pools.POOLS``, and the line in ``sorting`` that
hears it; a **tone**: a member of ``tones.Tone`` with its ``QUESTIONS``, and the line in ``toned`` that hears it. A sort
is heard after the tone, and most tones settle it (``sorting._BY_TONE``).

To teach it to ask with the **telling words** of another sort: a ``Kind`` and its questions in ``tails``, and a line in
``kinds``; what can be said by itself is told by ``standing`` (sentences) and ``fragments``, what never is by
``tails.NEVER_SAID_BACK``, and how a sentence is turned to stand in a question by ``woven``.

To teach it what a **plain fact** is about: a line in ``facts``. To teach it what a **question asks for** ("Who would
notice?" somebody): a line in ``asked_for``, and what such answers invite in ``invitations`` or, for times, feelings and
wishes, in ``invitations_of_days``; another kind of answer is an ``answers.Answer`` with its test in ``fitting``.

A question that comes out wrong because words stand in it that are not what it takes them for: ``caution`` says when
words may be used, and whom a question may bring in. Where it says no, a question of its tone is asked.

To teach it a **statement**: a sentence that is a reason as it stands goes into ``stances``; a build that says by itself
what for ("I'm sick of …") into ``builds``; one that is good to read every day as it was said ("they're my friends")
into ``keepsakes``; a word or phrase in one reason that says who somebody is into ``traits`` or
``traits_of_running``; a **theme**, what a whole answer is surely about, into ``themes`` (of a life),
``themes_of_people``, ``themes_of_days``, ``themes_of_the_body`` or ``themes_of_running``;
what goes with a line that something brings to mind into ``kindred``; what fits whoever only speaks of a thing into
``topics``, ``topics_of_days`` or ``topics_of_oneself``.

Then put an answer of that kind into ``tests/data/english/development.txt``: every answer there is checked against the
rules of ``fitness`` at every level; and for a statement a reflection with what it should come to into
``tests/data/english/reflections.jsonl``. A word it does not know belongs in ``verbs``, ``adjectives``, ``kin`` or
``spellings``.
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
