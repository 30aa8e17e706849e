"""Writes statements from the answers of a reflection: why this runner runs, and who that makes them.

Rule: first person, grammatical, short enough for the card, deepest first, and at least three that are really
different. Nothing is made from an answer that speaks of self-harm, or that would praise a punishment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.builds import may_be_one, whys_of_build
from whyrun.domain.english.causes import causes_in
from whyrun.domain.english.echoes import says_the_same
from whyrun.domain.english.grounds import OUTWARD, whys_of
from whyrun.domain.english.heard import (
    Told,
    beside,
    hurt_in,
    is_foreign,
    is_withheld,
    said_besides,
    speak_of_a_death,
    told_so,
    usable,
)
from whyrun.domain.english.kept import given_so, kept_gladly, kept_self, kept_why, may_be_kept
from whyrun.domain.english.named import VAGUE
from whyrun.domain.english.reminders import reminders, surely_about, themes_in
from whyrun.domain.english.selves import SHOWING_UP, selves_of, wished_for
from whyrun.domain.english.serving import (
    named_together,
    names_nobody,
    names_somebody,
    people_served,
    servings,
    with_them_named,
    with_whom,
)
from whyrun.domain.english.soundness import is_sound
from whyrun.domain.english.spared import GENTLE_TRAITS, SAID_IN_PASSING
from whyrun.domain.english.values import Suggestion
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

FEWEST = 3
MOST = 6
#: How far what a cue brings to mind is set back behind the runner's own words, and whom it serves.
CUED, SERVING = 1.6, 1.1
#: And what an answer as a whole is about, further than what its reason brings to mind.
THEME = 1.1
#: How far a reason that was not followed is set back; and a "because", spelt out.
BESIDE, CAUSE = 0.9, 0.1
#: How far a sentence of a known build is set back: it says what for, and so comes before the bare "because".
BUILT = 0.05
#: How far a sentence that is kept as it was said is set back, and how many of an answer are kept.
KEPT, MOST_KEPT = 0.5, 2
#: An own trait comes before the people it serves, where it is from the deepest answer.
OWN_TRAIT = 0.8


class _Ranked(NamedTuple):
    """A suggestion with its rank: the higher, the earlier."""

    rank: float
    suggestion: Suggestion


def core_whys(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I run …" from ``answers``, surface to core (the first is level 1), and whom it serves; best first."""
    chips = people_served(tuple(beneficiaries))
    withheld = any(is_withheld(answer) for answer in answers)
    told = list(usable(answers))
    ranked: list[_Ranked] = []
    for each in told:
        for text, back in whys_of(each.parsed):
            if withheld and back >= OUTWARD:  # no looks beside an answer that nothing may be made from
                continue
            if names_nobody(text, (*answers[: each.level], *beneficiaries)):
                continue
            own = with_them_named(with_whom(text, chips), answers[: each.level - 1], beneficiaries)
            ranked.append(_Ranked(each.level - back - each.ends, Suggestion(f"I run {own}.", each.level)))
        causes = causes_in(answers[each.level - 1])
        ranked += [_Ranked(each.level - CAUSE, Suggestion(f"I run {text}.", each.level)) for text in causes]
        ranked += [
            _Ranked(each.level - BUILT, Suggestion(f"I run {text}.", each.level))
            for parsed in told_so(answers[each.level - 1], may_be_one)
            for text in whys_of_build(parsed)
        ]
        ranked += [
            _Ranked(each.level - KEPT, Suggestion(f"I run {text}.", each.level))
            for text in _kept(each, answers, kept_why)
        ]
    if len(ranked) < FEWEST:
        ranked += _whys_beside(told, answers)
    ranked += [
        _Ranked(rank - CUED, Suggestion(f"I run {why}.", level))
        for rank, level, _, why in _reminded(told, answers, serves=bool(chips))
    ]
    if chips:
        ranked.append(
            _Ranked(len(answers) - SERVING, Suggestion(f"I run for {named_together(chips)}.", 0, for_others=True))
        )
    return _filled(
        _best_with_besides(
            ranked,
            told,
            answers,
            lambda rank, level, _, why: _Ranked(rank - CUED, Suggestion(f"I run {why}.", level)),
        ),
        lambda: _stock_whys(answers),
    )


def identities(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I’m a runner who …" from ``answers`` (surface to core) and whom it serves; best first."""
    chips = people_served(tuple(beneficiaries))
    told = list(usable(answers))
    ranked = [
        _Ranked(len(answers) + 0.5 - 1.5 * place, Suggestion(_who(serving), 0, for_others=True))
        for place, serving in enumerate(servings(chips))
    ]
    for each in told:
        for text in selves_of(each.parsed):
            if text.startswith(SHOWING_UP) and speak_of_a_death(answers):
                continue
            statement = with_them_named(_who(text), answers[: each.level - 1], beneficiaries)
            ranked.append(_Ranked(each.level + OWN_TRAIT - each.ends, Suggestion(statement, each.level)))
        ranked += [
            _Ranked(each.level + OWN_TRAIT - KEPT, Suggestion(_who(text), each.level))
            for text in _kept(each, answers, kept_self)
        ]
    if not any(one.suggestion.level for one in ranked):
        ranked += _selves_beside(told, answers)
    ranked += [
        _Ranked(rank, Suggestion(_who(trait), level))
        for rank, level, trait, _ in _reminded(told, answers, serves=bool(chips))
    ]
    chosen = _best_with_besides(
        ranked, told, answers, lambda rank, level, who, _: _Ranked(rank, Suggestion(_who(who), level))
    )
    if len(chosen) < FEWEST:
        _fill_up(chosen, _wishes(told, answers))
    return _filled(chosen, lambda: _stock_selves(answers))


def _wishes(told: list[Told], answers: Sequence[str]) -> Iterator[Suggestion]:
    """What is wanted or run for, as a wish, and what is gladly told; from the deepest up.

    "To see a 24 on my watch" is "wants to see a 24 on my watch", and "for the farm" is "is in it for the farm".
    """
    for each in reversed(told):
        answer = answers[each.level - 1]
        built = (text for parsed in told_so(answer, may_be_one) for text in whys_of_build(parsed))
        aims = (*(text for text, back in whys_of(each.parsed) if back < VAGUE), *built)
        wished = (wish for text in aims if not names_nobody(text, answers[: each.level]) and (wish := wished_for(text)))
        glad = (text for parsed in told_so(answer, may_be_kept) if (text := kept_gladly(parsed)))
        statements = (_who(text) for text in (*wished, *glad))
        yield from (Suggestion(statement, each.level) for statement in statements if is_sound(statement))


def _kept(told: Told, answers: Sequence[str], turned: Callable[[Parsed], str]) -> list[str]:
    """What is kept as it was said in an answer, from its end."""
    given = given_so(answers[told.level - 1]) if turned is kept_why else ""
    if given:
        return [given]
    made = (turned(parsed) for parsed in told_so(answers[told.level - 1], may_be_kept))
    return [text for text in made if text][:MOST_KEPT]


def _stock_whys(answers: Sequence[str]) -> list[str]:
    """What ``stock`` has for a reflection that gives too few of its own; it is loaded for the first of them."""
    from whyrun.domain.english.stock import stock_whys

    return [f"I run {why}." for why in stock_whys(answers, **_tone_of(answers))]


def _stock_selves(answers: Sequence[str]) -> list[str]:
    """The same, for who the runner is."""
    from whyrun.domain.english.stock import stock_traits

    return [_who(trait) for trait in stock_traits(answers, **_tone_of(answers))]


def _tone_of(answers: Sequence[str]) -> dict[str, bool]:
    grave = any(is_withheld(answer) for answer in answers)
    return {"hurts": hurt_in(answers), "foreign": is_foreign(answers), "grave": grave}


def _whys_beside(told: list[Told], answers: Sequence[str]) -> Iterator[_Ranked]:
    """From the reasons that were not followed, where those that were give too little."""
    for each in told:
        for parsed in beside(answers[each.level - 1]):
            for text, back in whys_of(parsed):
                if back < VAGUE and not names_nobody(text, answers[: each.level]):
                    yield _Ranked(each.level - BESIDE - back, Suggestion(f"I run {text}.", each.level))


def _selves_beside(told: list[Told], answers: Sequence[str]) -> Iterator[_Ranked]:
    """The same, for who the runner is."""
    for each in told:
        for parsed in beside(answers[each.level - 1]):
            for text in selves_of(parsed):
                yield _Ranked(each.level + OWN_TRAIT - BESIDE, Suggestion(_who(text), each.level))


def _reminded(told: list[Told], answers: Sequence[str], *, serves: bool) -> Iterator[tuple[float, int, str, str]]:
    """What the reasons followed bring to mind: its rank, its level, who and why."""
    for each in told:
        for place, (who, why) in enumerate(reminders(each.parsed, serves=serves)):
            if (who, why) == GENTLE_TRAITS["grief"] and not names_somebody(answers[: each.level]):
                continue  # "he died in his recliner" may be said in fear, or in anger
            yield each.level - 0.4 * place, each.level, who, why


def _best_with_besides(
    ranked: list[_Ranked], told: list[Told], answers: Sequence[str], said: Callable[[float, int, str, str], _Ranked]
) -> list[Suggestion]:
    """The best of ``ranked``; where they are too few, with what each answer says besides, from the deepest up."""
    chosen = _best(ranked)
    for each in reversed(told):
        if len(chosen) >= FEWEST:
            break
        besides = _reminded_beside(each, answers[each.level - 1])
        ranked += [said(rank, each.level, who, why) for rank, who, why in besides]
        chosen = _best(ranked)
    if len(chosen) < FEWEST:
        akin = sorted((said(*one) for one in _akin(told, answers)), key=lambda each: -each.rank)
        _fill_up(chosen, (one.suggestion for one in akin))
    return chosen


def _akin(told: list[Told], answers: Sequence[str]) -> Iterator[tuple[float, int, str, str]]:
    """What goes with what the answers are surely about, first one line for each: its rank, its level, who and why."""
    from whyrun.domain.english.kindred import kindred_of

    for each in told:
        answer = answers[each.level - 1]
        heard = [*(why for *_, why in _reminded([each], answers, serves=False)), *(why for _, why in themes_in(answer))]
        sure = surely_about(answer)
        for place, why in enumerate(one for one in heard if one in sure):
            for further, (who, akin) in enumerate(kindred_of(why)):
                yield each.level - 10 * further - 0.1 * place, each.level, who, akin


def _reminded_beside(told: Told, answer: str) -> Iterator[tuple[float, str, str]]:
    """What all of an answer is about, and the other reasons of a short one bring to mind: its rank, who and why."""
    for place, (who, why) in enumerate(themes_in(answer)):
        yield told.level - THEME - 0.2 * place, who, why
    for parsed in said_besides(answer):
        for who, why in reminders(parsed, serves=True):
            if who not in SAID_IN_PASSING:
                yield told.level - BESIDE, who, why


def _who(trait: str) -> str:
    return f"I’m a runner who {trait}."


def _best(ranked: list[_Ranked]) -> list[Suggestion]:
    """The best of ``ranked`` that are sound and really different."""
    chosen: list[Suggestion] = []
    for one in sorted(ranked, key=lambda each: -each.rank):
        if len(chosen) < MOST and _is_new(one.suggestion.text, chosen) and is_sound(one.suggestion.text):
            chosen.append(one.suggestion)
    return chosen


def _filled(chosen: list[Suggestion], fillers: Callable[[], Iterable[str]]) -> tuple[Suggestion, ...]:
    """``chosen``, filled up to the fewest."""
    if len(chosen) < FEWEST:
        _fill_up(chosen, (Suggestion(text, 0) for text in fillers()))
    return tuple(chosen)


def _fill_up(chosen: list[Suggestion], others: Iterable[Suggestion]) -> None:
    """Add of ``others`` to ``chosen``, in order, what is new, up to the fewest."""
    for one in others:
        if len(chosen) < FEWEST and _is_new(one.text, chosen):
            chosen.append(one)


def _is_new(text: str, chosen: list[Suggestion]) -> bool:
    return not any(says_the_same(text, other.text) for other in chosen)
