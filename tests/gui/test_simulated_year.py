"""A year with WhyRun: no vote is lost, and nothing could make a runner feel worse for opening the window."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from simulated_year import HONOLULU, Year, live

from whyrun.domain.check_in import Outcome, outcomes
from whyrun.gui.look import Look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

#: Words that scold, count failures, compare or threaten.
UNKIND = re.compile(
    r"\b(streaks?|fail\w*|should|must|only|just|lost|lose|broke\w*|reset|behind|overdue|late|why didn|why not|again\?"
    r"|still haven|disappoint\w*|lazy|guilt\w*|excuse\w*|try harder|0 runs|no runs|0 votes|missed \d|\d missed)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def year(wardrobe: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    before = QLocale()
    yield live(Look(wardrobe, wanted="light", less_motion=True), tmp_path_factory.mktemp("year") / "WhyRun")
    QLocale.setDefault(before)


def test_no_sentence_of_the_year_scolds_or_counts_what_was_missed(year: Year) -> None:
    assert [text for text in year.seen.days if UNKIND.search(text)] == []
    assert not any("!" in text for text in year.seen.days)


def test_the_votes_never_go_down_and_are_the_days_with_a_run(year: Year) -> None:
    assert year.votes_each_day == sorted(year.votes_each_day)
    assert year.votes_each_day[-1] == len(year.run_days)
    assert {day for day, outcome in outcomes(year.check_ins).items() if outcome is Outcome.RAN} == year.run_days


def test_days_on_either_side_of_the_date_line_are_the_runners_own(year: Year) -> None:
    in_honolulu = [each for each in year.check_ins if date(2026, 9, 14) <= each.day < date(2026, 9, 30)]

    assert in_honolulu
    assert all(each.at.astimezone(HONOLULU).date() == each.day for each in in_honolulu)


@pytest.mark.parametrize(
    ("sentence", "least", "most"),
    [
        ("The race was on Sunday. How did you get there?", 1, 1),
        ("The race was on 26 April. Does your why still hold?", 2, 9),
        ("Resting until 22 February. The card stays.", 2, 9),
        ("You came back.", 5, 25),
        ("Let’s take a realistic look", 1, 4),
        ("Here is why you run.", 1, 9),
    ],
)
def test_what_is_meant_for_rare_days_is_rare(year: Year, sentence: str, least: int, most: int) -> None:
    assert least <= len(year.seen.days.get(sentence, [])) <= most


def test_after_a_holiday_nothing_is_said_of_the_days_between(year: Year) -> None:
    first_read = {text for text, days in year.seen.days.items() if days[0] == date(2026, 8, 24)}

    assert not {text for text in first_read if not re.search(r"\d|\[", text)}
