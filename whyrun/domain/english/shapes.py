"""Recognises how a reason is built, and takes it apart for the next question.

Rule: what can't be recognised for sure is ``UNCLEAR``, which is quoted; nothing is guessed. Each recogniser looks at
one shape and answers None where it is not that; ``RECOGNISERS`` is the order in which they are asked.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english import clauses, effects, phrases, purposes, replies
from whyrun.domain.english.leads import without_leads
from whyrun.domain.english.normal import MARKS, words_of
from whyrun.domain.english.parsed import Parsed
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

_NO_REASONS: tuple[Callable[[Parsed], Parsed | None], ...] = (
    replies.noise,
    replies.unsure,
    replies.retort,
    replies.foreign,
)
RECOGNISERS: tuple[Callable[[Parsed], Parsed | None], ...] = (
    *_NO_REASONS,
    replies.joy,
    clauses.negative,
    purposes.purpose,
    phrases.infinitive,
    clauses.wanting,
    clauses.would,
    clauses.liking,
    clauses.told,
    effects.effect,
    effects.description,
    clauses.feeling,
    clauses.ability,
    clauses.duty,
    clauses.state,
    phrases.person,
    phrases.likened,
    phrases.left_out_subject,
    phrases.doing,
    phrases.adjective,
    phrases.bare_verb,
    clauses.event_or_habit,
    phrases.noun,
)


@lru_cache(maxsize=64)
def parse(reason: str) -> Parsed:
    """``reason`` taken apart, in the first person."""
    typed = words_of(reason)
    if not typed:
        return Parsed.of(Shape.FOREIGN if replies.has_foreign_script(reason) else Shape.NOTHING, reason)
    lead, words = without_leads(typed)
    if not words:
        return Parsed.of(Shape.UNSURE, reason, typed)
    return recognise(Parsed.of(Shape.UNCLEAR, reason, words, lead))


def is_foreign(answer: str) -> bool:
    """Whether ``answer``, of several sentences, is in another language: what ``parse`` would say of it, and sooner."""
    lead, words = without_leads(words_of(answer))
    if not words:
        return replies.has_foreign_script(answer)
    unread = Parsed.of(Shape.UNCLEAR, answer, words, lead)
    return replies.foreign(unread) is not None and not (replies.unsure(unread) or replies.retort(unread))


def shape_of_no_reason(answer: str) -> Shape | None:
    """The shape of ``answer`` where it can be no reason, None where it may be one: what ``parse`` says, and sooner."""
    lead, words = without_leads(words_of(answer))
    if not words:
        return parse(answer).shape
    unread = Parsed.of(Shape.UNCLEAR, answer, words, lead)
    for recogniser in _NO_REASONS:
        parsed = recogniser(unread)
        if parsed is not None:
            return parse(answer).shape if parsed.shape is Shape.UNCLEAR else parsed.shape
    return None


def recognise(unread: Parsed) -> Parsed:
    """``unread`` with its shape and parts."""
    if len(unread.words) == 1 and unread.words[0] in MARKS:
        return unread
    for recogniser in RECOGNISERS:
        parsed = recogniser(unread)
        if parsed is None:
            continue
        if parsed.shape is Shape.UNCLEAR:  # words were put in or taken out: look again
            return recognise(parsed) if parsed.words != unread.words or parsed.lead != unread.lead else parsed
        return parsed
    return unread
