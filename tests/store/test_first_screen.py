from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.card import Card
from whyrun.domain.check_in import Feeling, Outcome
from whyrun.domain.following import Ago, DayLine, Following, PastLine
from whyrun.domain.reflection import CardStyle
from whyrun.domain.responses import Response
from whyrun.domain.still_true import Question
from whyrun.domain.today import Journey, OpenDraft, Today
from whyrun.domain.weeks import last_weeks
from whyrun.store.first_screen import plain, understood

DAY = date(2026, 3, 12)
# Half of a letter can't be written to a file; everything else may stand in an answer.
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
journeys = st.builds(
    Journey,
    st.builds(Card, words, words, st.sampled_from(CardStyle)),
    st.lists(st.tuples(st.integers(1, 6), words, words), max_size=6).map(tuple),
    st.dates(),
)
drafts = st.builds(OpenDraft, st.lists(words, max_size=5).map(tuple), words, st.none() | st.integers(1, 6))
lines = st.builds(
    DayLine, st.just(DAY), st.none() | st.sampled_from(Outcome), words, st.none() | st.sampled_from(Feeling), words
)
followings = st.builds(
    Following,
    day=st.just(DAY),
    line=lines,
    votes=st.integers(0, 999),
    weeks=st.dictionaries(st.dates(date(2026, 1, 1), DAY), st.sampled_from(Outcome)).map(lambda d: last_weeks(d, DAY)),
    aim=st.none() | st.tuples(st.integers(1, 7), st.integers(1, 7)),
    in_hand=st.none() | st.integers(0, 2),
    paused_until=st.none() | st.dates(),
    response=st.none() | st.sampled_from(Response),
    past=st.none() | st.builds(PastLine, words, st.dates(), st.sampled_from(Ago)),
    question=st.none() | st.sampled_from(Question),
    goal_on=st.none() | st.dates(),
)
todays = st.builds(Today, st.none() | journeys, st.none() | drafts, st.none() | followings)

FOLLOWED = Today(
    Journey(Card("I run."), ((1, "Why?", "So."),), DAY), None, Following(DAY, DayLine(DAY), 3, last_weeks({}, DAY))
)
JOURNEY = plain(Today(Journey(Card("I run.", "", CardStyle.DAWN), ((1, "Why?", "So."),), date(2026, 3, 12))))["journey"]


@given(todays)
def test_what_was_written_for_the_first_frame_is_read_back_whole(today: Today) -> None:
    read = understood(json.loads(json.dumps(plain(today))))

    assert read == (None if today.journey is None and today.draft is None else today)


@pytest.mark.parametrize("broken", [{}, {"day": "soon"}, {"weeks": [["2026-03-09", "flew"]]}, "words", 7])
def test_a_journey_is_shown_without_days_that_cannot_be_understood(broken: object) -> None:
    whole = plain(FOLLOWED)
    following = whole["following"] | broken if isinstance(broken, dict) and broken else broken

    read = understood(whole | {"following": following})

    assert read == replace(FOLLOWED, following=None)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"journey": None},
        {"journey": "words"},
        {"journey": 7},
        {"journey": []},
        {"journey": {}},
        {"journey": JOURNEY | {"style": "neon"}},
        {"journey": JOURNEY | {"finished_on": "yesterday"}},
        {"journey": JOURNEY | {"finished_on": None}},
        {"journey": JOURNEY | {"levels": [["only a question"]]}},
        {"journey": JOURNEY | {"levels": None}},
        {"journey": JOURNEY | {"levels": [[7, "Why?", "So."]]}},
        {"draft": {"reasons": ["so"], "question": "Why?"}},
        {"draft": {"reasons": None, "question": "Why?", "level": 2}},
        {"draft": {"reasons": [], "question": "Why?", "level": "deep"}},
    ],
)
def test_what_is_not_ours_is_not_guessed_at(values: dict[str, object]) -> None:
    assert understood(values) is None


@pytest.mark.parametrize("level", [0, -1, 7, 99])
def test_a_draft_at_a_level_there_is_not_is_not_shown(level: int) -> None:
    assert understood({"draft": {"reasons": [], "question": "Why?", "level": level}}) is None
