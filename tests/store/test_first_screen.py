from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle
from whyrun.domain.today import Journey, OpenDraft, Today
from whyrun.store.first_screen import plain, understood

# Half of a letter can't be written to a file; everything else may stand in an answer.
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
journeys = st.builds(
    Journey,
    st.builds(Card, words, words, st.sampled_from(CardStyle)),
    st.lists(st.tuples(words, words), max_size=6).map(tuple),
    st.dates(),
)
drafts = st.builds(OpenDraft, st.lists(words, max_size=5).map(tuple), words, st.none() | st.integers(1, 6))
todays = st.builds(Today, st.none() | journeys, st.none() | drafts)

JOURNEY = plain(Today(Journey(Card("I run.", "", CardStyle.DAWN), (("Why?", "So."),), date(2026, 3, 12))))["journey"]


@given(todays)
def test_what_was_written_for_the_first_frame_is_read_back_whole(today: Today) -> None:
    read = understood(json.loads(json.dumps(plain(today))))

    assert read == (None if today == Today() else today)


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
