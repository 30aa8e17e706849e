"""The rules of going down: which page follows, what the next question is built from, when to nudge.

Rule: pure functions from one Reflection to the next. The wizard shows what they return and decides nothing itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from whyrun.domain import english, openers
from whyrun.domain.reflection import CORE_LEVEL, FinishLine, Level, Motivator, Reflection, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from uuid import UUID

#: From this level on the runner may say "This is it".
EARLIEST_CORE = 3
#: The level whose questions are plainest.
_UNDER_SURFACE = 2


class NudgeKind(Enum):
    """Why the wizard speaks up before it goes on."""

    EMPTY = auto()
    ENDING = auto()
    ECHO = auto()
    JOY = auto()


@dataclass(frozen=True, slots=True)
class Nudge:
    """Something to think about before going on; never a block.

    ``ending`` says what ends, for ENDING; ``level`` is the level that was said already, for ECHO.
    """

    kind: NudgeKind
    ending: english.Ending | None = None
    level: int | None = None


def begin(reflection_id: UUID, now: datetime, today: date) -> Reflection:
    """A new, blank draft. ``now`` is UTC, ``today`` the runner's local date."""
    return Reflection(id=reflection_id, started_at=now, started_on=today, updated_at=now)


def begin_again(earlier: Reflection, reflection_id: UUID, now: datetime, today: date) -> Reflection:
    """A new draft that starts from the core of an ``earlier`` reflection: the first question is built from it."""
    begun = replace(begin(reflection_id, now, today), card_style=earlier.card_style)
    core = _basis(earlier, earlier.lowest)
    if not core:
        return begun
    follow_up = english.follow_up(core, _UNDER_SURFACE)
    ways = (follow_up.question, *follow_up.alternatives)
    # Nothing stands above the first question: the plain way to ask says what it is about.
    plain = next((way for way in ways if way.startswith("Why ")), ways[0])
    return set_opener(begun, Motivator.OTHER, plain, None)


def set_opener(reflection: Reflection, motivator: Motivator, question: str, goal_date: date | None) -> Reflection:
    """Start from ``question``. An answer given to another first question stays, waiting to be confirmed."""
    asked = question.strip() or openers.opener(motivator)
    first = reflection.level(1)
    level = replace(first, question=asked) if first else Level(1, asked)
    if first and first.question in openers.phrasings(asked):  # asked another way on level 1: the same opener
        level = first
    dated = goal_date if motivator.has_date else None
    changed = replace(reflection, motivator=motivator, opener=asked, goal_date=dated).with_level(level)
    for below in changed.levels[1:]:
        if below.question == level.question:  # the runner now starts from what was asked further down
            ways = _ways_to_ask(changed, below.number, below.built_from)
            changed = changed.with_level(replace(below, question=ways[0]))
    return changed


def write(reflection: Reflection, number: int, answer: str) -> Reflection:
    """Keep ``answer`` at level ``number``, to the letter. Written under the present question, it is confirmed."""
    level = _level(reflection, number)
    if answer == level.answer:
        return reflection
    return reflection.with_level(replace(level, answer=answer, answered_question=level.question))


def confirm(reflection: Reflection, number: int) -> Reflection:
    """Let an answer to an earlier question stand as the answer to the present one."""
    level = _level(reflection, number)
    return reflection.with_level(replace(level, answered_question=level.question))


def read_answer(reflection: Reflection, number: int) -> Reflection:
    """Find the reasons in the answer of level ``number``; a pick made earlier is kept where it is still there."""
    level = _level(reflection, number)
    if not level.is_answered:
        return reflection.with_level(replace(level, reasons=(), followed=None))
    reading = english.read(level.answer)
    reasons = tuple(reason.text for reason in reading.reasons)
    picked = level.reason if level.followed is not None else None
    if picked in kept_reasons(reflection, number - 1):
        reasons = (*reasons, *(text for text in (picked,) if text and text not in reasons))
    followed = reasons.index(picked) if picked in reasons else reading.followed
    return reflection.with_level(replace(level, reasons=reasons, followed=followed))


def follow(reflection: Reflection, number: int, index: int) -> Reflection:
    """Follow the reason at ``index`` from level ``number`` on; the others are kept."""
    level = _level(reflection, number)
    return reflection.with_level(replace(level, followed=index))


def follow_kept(reflection: Reflection, number: int, reason: str) -> Reflection:
    """Go on below level ``number`` with a ``reason`` that was kept further up."""
    level = _level(reflection, number)
    reasons = level.reasons if reason in level.reasons else (*level.reasons, reason)
    return reflection.with_level(replace(level, reasons=reasons, followed=reasons.index(reason)))


def needs_care(reflection: Reflection, number: int) -> bool:
    """Whether the answer of level ``number`` speaks of self-harm: care comes first, and nothing digs further."""
    return english.read(_level(reflection, number).answer).care


def ask_below(reflection: Reflection, number: int) -> Reflection:
    """Ask level ``number + 1``, built from the reason followed at ``number``; unchanged where that is unchanged.

    An answer that is empty, or that needs care, is not dug into: the question is then built from the nearest one
    above that can be, and from the opener where there is none.
    """
    basis = _basis(reflection, number)
    below = reflection.level(number + 1)
    if below and below.built_from == basis:
        return reflection
    question = _ways_to_ask(reflection, number + 1, basis)[0]
    level = below or Level(number + 1, question)
    return reflection.with_level(replace(level, question=question, built_from=basis))


def phrasings(reflection: Reflection, number: int) -> tuple[str, ...]:
    """Every way to ask level ``number``, none of them asked at another level; the plain one first."""
    return _ways_to_ask(reflection, number, _level(reflection, number).built_from)


def ask_another_way(reflection: Reflection, number: int) -> Reflection:
    """Ask level ``number`` in its next phrasing, round and round. What was answered stays answered."""
    level = _level(reflection, number)
    ways = phrasings(reflection, number)
    at = ways.index(level.question) if level.question in ways else -1
    question = ways[(at + 1) % len(ways)]
    confirmed = level.answered_question == level.question
    return reflection.with_level(
        replace(level, question=question, answered_question=question if confirmed else level.answered_question)
    )


def tells_what_is_above(reflection: Reflection, number: int) -> bool:
    """Whether the question of level ``number`` holds all that was answered above it, which then reads as said twice.

    One that has not been asked yet holds nothing: the page for it may be there already.
    """
    asked, above = reflection.level(number), reflection.level(number - 1)
    return asked is not None and above is not None and english.tells_all_of(asked.question, above.answer)


def nudge(reflection: Reflection, number: int) -> Nudge | None:
    """What to say before going on from level ``number``; None where the answer can stand as it is."""
    level = _level(reflection, number)
    if not level.is_answered:
        return Nudge(NudgeKind.EMPTY)
    above = [other for other in reflection.levels if other.number < number and other.is_answered]
    said = english.echo(level.reason, [other.reason for other in above])
    if said is not None:
        return Nudge(NudgeKind.ECHO, level=above[said].number)
    if ending := english.only_ends(level.answer):
        return Nudge(NudgeKind.ENDING, ending=ending)
    if can_stop_at(number) and number < reflection.depth and english.is_joy(level.reason):
        return Nudge(NudgeKind.JOY)
    return None


def can_stop_at(number: int) -> bool:
    """Whether "This is it" is offered at level ``number``: from 3 on, above the core."""
    return EARLIEST_CORE <= number < CORE_LEVEL


def stop_at(reflection: Reflection, number: int) -> Reflection:
    """Take level ``number`` as the core ("This is it"). What stands below is kept, and no longer counts."""
    return replace(reflection, depth=number)


def go_below(reflection: Reflection, number: int) -> Reflection:
    """Go on below level ``number``, also where an earlier "This is it" had stopped there.

    The level that the finish-line test asked for is the last one: nothing is below it.
    """
    is_extra = number == reflection.lowest > reflection.depth
    in_descent = number < CORE_LEVEL and number >= reflection.depth and not is_extra
    return replace(reflection, depth=CORE_LEVEL) if in_descent else reflection


def kept_reasons(reflection: Reflection, number: int) -> tuple[str, ...]:
    """The reasons given down to level ``number`` that were not followed, deepest first, each of them once."""
    followed = {level.reason.casefold() for level in reflection.levels if level.number <= number}
    kept: dict[str, str] = {}
    for level in reversed(reflection.levels):
        if level.number <= number:
            for text in level.reasons:
                if text.casefold() not in followed:
                    kept.setdefault(text.casefold(), text)
    return tuple(kept.values())


def core_found(reflection: Reflection) -> Level | None:
    """The deepest answer before the finish-line test, to read back there; one that needs care is passed over."""
    told = [level for level in reflection.levels_gone if level.number <= reflection.depth]
    return next((level for level in reversed(told) if not needs_care(reflection, level.number)), None)


def take_finish_line(reflection: Reflection, answer: FinishLine) -> Reflection:
    """Take the answer to the finish-line test; one more level is asked where the runner wants it."""
    taken = replace(reflection, finish_line=answer)
    return ask_below(taken, taken.depth) if answer is FinishLine.ONE_DEEPER else taken


def stages(reflection: Reflection) -> tuple[Stage, ...]:
    """The pages of this descent, in order."""
    down = tuple(Stage.of_level(number) for number in range(1, reflection.depth + 1))
    deeper = (Stage.of_level(reflection.lowest),) if reflection.lowest > reflection.depth else ()
    return (
        Stage.START,
        *down,
        Stage.BIGGER_THAN_YOU,
        Stage.WHO_YOU_ARE,
        Stage.FINISH_LINE,
        *deeper,
        Stage.YOUR_WHY,
    )


def stage_after(reflection: Reflection, stage: Stage) -> Stage:
    """The page after ``stage``; the last page stays."""
    order = stages(reflection)
    at = order.index(stage) if stage in order else -1
    return order[min(at + 1, len(order) - 1)]


def suggest_identities(reflection: Reflection) -> tuple[english.Suggestion, ...]:
    """Identity statements made from the answers, the best first; each says which level it comes from."""
    return _suggest(english.identities, reflection)


def suggest_core_whys(reflection: Reflection) -> tuple[english.Suggestion, ...]:
    """Core whys made from the answers, the best first; each says which level it comes from."""
    return _suggest(english.core_whys, reflection)


def finish(reflection: Reflection, now: datetime, today: date) -> Reflection:
    """Make the draft a finished reflection. ``now`` is UTC, ``today`` the runner's local date."""
    return replace(reflection, stage=Stage.YOUR_WHY, finished_at=now, finished_on=today, updated_at=now)


def _basis(reflection: Reflection, number: int) -> str:
    """The reason at or above level ``number`` that a question may be built from; empty where there is none."""
    for level in reversed(reflection.levels):
        if level.number <= number and level.is_answered and not english.read(level.answer).care:
            return level.reason
    return ""


def _ways_to_ask(reflection: Reflection, number: int, basis: str) -> tuple[str, ...]:
    """Other ways to ask the question of level ``number``, which is built from the answer that gave ``basis``."""
    rest = [other for other in reflection.levels if other.number != number]
    rest.sort(key=lambda other: other.number < number and other.reason == basis)  # what was answered, last
    others = [other.question for other in rest]
    if not basis:
        ways = tuple(way for way in openers.phrasings(reflection.opener) if way not in others)
        if ways:
            return ways
    follow_up = english.follow_up(basis, number, others, whole=_not_picked(reflection, basis))
    return (follow_up.question, *follow_up.alternatives)


def _not_picked(reflection: Reflection, basis: str) -> str:
    """The answer that gave ``basis``, where that is followed because nobody picked another reason; else empty."""
    gave = next((level for level in reflection.levels if level.reason == basis), None)
    if gave is None:
        return ""
    reading = english.read(gave.answer)
    return gave.answer if reading.reasons[reading.followed].text == basis else ""


def _suggest(
    make: Callable[[Sequence[str], Sequence[str]], tuple[english.Suggestion, ...]], reflection: Reflection
) -> tuple[english.Suggestion, ...]:
    told = [level for level in reflection.levels_gone if not english.read(level.answer).care]
    made = make([level.reason for level in told], reflection.beneficiaries)
    numbers = [0, *(level.number for level in told)]  # level 0: made from no answer
    return tuple(suggestion._replace(level=numbers[suggestion.level]) for suggestion in made)


def _level(reflection: Reflection, number: int) -> Level:
    level = reflection.level(number)
    if level is None:
        raise LookupError(f"level {number} has not been asked yet")
    return level
