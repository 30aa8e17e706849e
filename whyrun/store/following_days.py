"""Following through as plain values for the card's state file, and back.

Rule: raises KeyError, TypeError, ValueError or AttributeError where values are not ours; the caller goes without.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from whyrun.domain.check_in import Feeling, Outcome
from whyrun.domain.following import Ago, DayLine, Following, PastLine
from whyrun.domain.responses import Response
from whyrun.domain.still_true import Question
from whyrun.domain.weeks import Mark, Week

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def plain(following: Following) -> dict[str, Any]:
    """``following`` as values that JSON has."""
    line, past = following.line, following.past
    return {
        "day": following.day.isoformat(),
        "outcome": line.outcome,
        "words": line.words,
        "feeling": line.feeling,
        "after_words": line.after_words,
        "votes": following.votes,
        "weeks": [[week.first.isoformat(), *week.marks] for week in following.weeks],
        "aim": following.aim,
        "in_hand": following.in_hand,
        "paused_until": _spelled(following.paused_until),
        "response": following.response,
        "past": None if past is None else [past.words, past.day.isoformat(), past.ago],
        "question": following.question,
        "goal_on": _spelled(following.goal_on),
    }


def understood(values: Mapping[str, Any]) -> Following:
    """Following through from plain ``values``."""
    day = date.fromisoformat(values["day"])
    aim, in_hand, past = values["aim"], values["in_hand"], values["past"]
    return Following(
        day=day,
        line=DayLine(
            day,
            _read(Outcome, values["outcome"]),
            str(values["words"]),
            _read(Feeling, values["feeling"]),
            str(values["after_words"]),
        ),
        votes=int(values["votes"]),
        weeks=tuple(Week(date.fromisoformat(first), tuple(map(Mark, marks))) for first, *marks in values["weeks"]),
        aim=None if aim is None else (int(aim[0]), int(aim[1])),
        in_hand=None if in_hand is None else int(in_hand),
        paused_until=_read(date.fromisoformat, values["paused_until"]),
        response=_read(Response, values["response"]),
        past=None if past is None else PastLine(str(past[0]), date.fromisoformat(past[1]), Ago(past[2])),
        question=_read(Question, values["question"]),
        goal_on=_read(date.fromisoformat, values["goal_on"]),
    )


def _spelled(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _read(read: Callable[[str], Any], value: str | None) -> Any:  # noqa: ANN401 - what ``read`` gives
    return None if value is None else read(value)
