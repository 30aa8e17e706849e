"""A journal as Markdown that reads like a diary: in the order of the days, in the runner's own words.

Rule: for reading, not for coming back. What the runner wrote shows as they wrote it: nothing in it is taken for
Markdown or HTML.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from whyrun.domain.check_in import Feeling, Outcome
from whyrun.domain.rut_moment import Ending, Obstacle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from whyrun.domain.check_in import CheckIn
    from whyrun.domain.reflection import Reflection
    from whyrun.domain.rut_moment import RutMoment
    from whyrun.domain.still_true import RaceJourney
    from whyrun.store.contents import Contents

_OUTCOMES = {Outcome.RAN: "Ran", Outcome.RESTED: "Rested", Outcome.MISSED: "Missed"}
_FEELINGS = {
    Feeling.LIGHTER: "lighter",
    Feeling.CALMER: "calmer",
    Feeling.TIRED_AND_GLAD: "tired and glad",
    Feeling.SAME: "same as before",
}
_OBSTACLES = {
    Obstacle.TIRED: "tired",
    Obstacle.BUSY: "busy",
    Obstacle.HURT: "hurt",
    Obstacle.WEATHER: "the weather",
    Obstacle.WHY_WENT_MISSING: "the why went missing",
}
_ENDINGS = {
    Ending.RAN: "went all the same",
    Ending.TEN_MINUTES: "ten minutes, and that counts",
    Ending.RESTED: "rested, on purpose",
    Ending.NOT_NOW: "not now",
    Ending.REFLECTED: "went to look for the why",
}

_MEANS_SOMETHING = re.compile(r"([\\`*_\[\]<>~|&])|^(\s*)([#+=-]|\d+(?=[.)]))", re.MULTILINE)


def as_diary(contents: Contents) -> str:
    """Everything in one text, the oldest day first."""
    days = _days(contents)
    for reflection in contents.reflections:
        days[reflection.started_on].insert(0, _reflection(reflection, "###"))
    return "\n".join(["# My running journal", "", *_told(days), *_beside(contents)]).rstrip("\n") + "\n"


def as_pages(contents: Contents) -> dict[str, str]:
    """A text for each reflection and one for all the days, by the name of its file."""
    pages: dict[str, str] = {}
    for reflection in contents.reflections:
        name, copies = f"{reflection.started_on}.md", 1
        while name in pages:
            copies += 1
            name = f"{reflection.started_on}-{copies}.md"
        pages[name] = "\n".join(_reflection(reflection, "#")).rstrip("\n") + "\n"
    days = [*_told(_days(contents)), *_beside(contents)]
    if days:
        pages["days.md"] = "\n".join(["# My days", "", *days]).rstrip("\n") + "\n"
    return pages


def _told(days: dict[date, list[list[str]]]) -> Iterator[str]:
    for day in sorted(days):
        yield from (f"## {_long(day)}", "")
        for entry in days[day]:
            yield from entry


def _days(contents: Contents) -> dict[date, list[list[str]]]:
    days: defaultdict[date, list[list[str]]] = defaultdict(list)
    for moment in contents.rut_moments:
        days[moment.day].append(_rut_moment(moment))
    for check_in in contents.check_ins:
        days[check_in.day].append(_check_in(check_in))
    for journey in contents.race_journeys:
        days[journey.day].append(_race_journey(journey))
    return days


def _reflection(reflection: Reflection, heading: str) -> list[str]:
    day = f"{_long(reflection.started_on)}: " if heading == "#" else ""
    title = _flat(reflection.core_why) or ("A reflection" if reflection.is_finished else "An unfinished reflection")
    told = [f"{heading} {day}{title}", ""]
    if reflection.identity.strip():
        told += [f"*{_flat(reflection.identity)}*", ""]
    for level in reflection.levels:
        if level.question.strip() or level.is_answered:
            told += [f"**{_flat(level.question)}**", "", *_quoted(level.answer)]
    if reflection.beneficiaries:
        told += [f"For {', '.join(map(_flat, reflection.beneficiaries))}.", ""]
    if reflection.goal_date is not None:
        told += [f"The day of the goal: {_long(reflection.goal_date)}.", ""]
    return told


def _check_in(check_in: CheckIn) -> list[str]:
    told = [f"**{_OUTCOMES[check_in.outcome]}**", "", *_quoted(check_in.words)]
    if check_in.feeling is not None:
        told += [f"Afterwards: {_FEELINGS[check_in.feeling]}.", ""]
    return told + _quoted(check_in.after_words)


def _rut_moment(moment: RutMoment) -> list[str]:
    obstacle = f" In the way: {_OBSTACLES[moment.obstacle]}." if moment.obstacle else ""
    ending = f" {_ENDINGS[moment.ending].capitalize()}." if moment.ending else ""
    return [f"**I don’t feel like it.**{obstacle}{ending}", ""]


def _race_journey(journey: RaceJourney) -> list[str]:
    told = ["**The race is run**", ""]
    questions = {
        "Where did you start?": journey.start,
        "What did you get through?": journey.got_through,
        "What do you take with you?": journey.take_with,
    }
    for question, answer in questions.items():
        if answer.strip():
            told += [question, "", *_quoted(answer)]
    return told


def _beside(contents: Contents) -> list[str]:
    """What belongs to no day: plans, letters, what is aimed for."""
    told: list[str] = []
    for plan in contents.plans:
        told += [f"If {_flat(plan.if_happens)}, then I {_flat(plan.then_do)}", ""]
    told = ["## Plans for the bad day", "", *told] if told else []
    for letter in contents.letters:
        told += [f"## A letter, {_long(letter.written_on)}", "", *_quoted(letter.words)]
    aims = [
        f"- from {_long(each.since)}: {each.at_least} to {each.at_most} runs a week" for each in contents.intentions
    ]
    aims += [f"- from {_long(each.since)} to {_long(each.until)}: a pause" for each in contents.pauses]
    return [*told, *(["## What I aimed for", "", *aims, ""] if aims else [])]


def _quoted(words: str) -> list[str]:
    if not words.strip():
        return []
    return [*(f"> {line}".rstrip() for line in _escaped(words.strip()).splitlines()), ""]


def _flat(words: str) -> str:
    return _escaped(" ".join(words.split()))


def _escaped(words: str) -> str:
    r"""Put a backslash before what Markdown or HTML would take for its own."""
    return _MEANS_SOMETHING.sub(_with_backslash, words)


def _with_backslash(found: re.Match[str]) -> str:
    if found[1]:
        return f"\\{found[1]}"
    return f"{found[2]}{found[3]}\\" if found[3].isdigit() else f"{found[2]}\\{found[3]}"


def _long(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
