from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.search import Query, words_of

TEXT = "My kids, and the Kid’s bike: I run für sie – 🏃‍♀️ «on the bench»."


def marked(typed: str, text: str = TEXT) -> list[str]:
    return [text[start:end] for start, end in Query.read(typed).places(text)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("kids", ["kids"]),
        ("KID", ["kids", "Kid"]),
        ("fur", ["für"]),
        ("FÜR", ["für"]),
        ("fu\u0308r", ["für"]),
        ("🏃", ["🏃"]),
        ('"on the bench"', ["on the bench"]),
        ("„on the bench“", ["on the bench"]),
        ('"on the be', ["on the bench"]),
        ('"on the be"', []),
        ('"the kid"', ["the Kid"]),
        ('"kid"', ["Kid"]),
        ("kid's", ["Kid’s"]),
        ("bench kids", ["kids", "bench"]),
        ("run run", ["run"]),
        ("nothing", []),
        ("ench", []),
    ],
)
def test_what_is_typed_is_found_where_it_stands(typed: str, found: list[str]) -> None:
    assert marked(typed) == found


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("strasse", "die Straße", ["Straße"]),
        ("東京", "私は東京で走る", ["東京"]),
        ("走", "私は東京で走る", ["走"]),
        ("أولادي", "أركض من أجل أولادي", ["أولادي"]),
        ("istanbul", "İstanbul", ["İstanbul"]),
        ("ﬁn", "the finish", ["finish"]),
        ("cafe", "in the cafe\u0301 of", ["cafe\u0301"]),
        ("👍", "well done👍🏽", ["👍"]),
        ("5k", "a slow 5k-run", ["5k"]),
        ("on the", "on the, on then", ["on the", "on then"]),
    ],
)
def test_every_script_has_words(typed: str, text: str, found: list[str]) -> None:
    assert "".join(marked(typed, text)).replace(" ", "") == "".join(found).replace(" ", "")


@pytest.mark.parametrize("typed", ["", "   ", '"', '""', "!!!", "* ( ) : ^ - AND", "'; --"])
def test_what_has_no_word_in_it_asks_for_nothing_or_for_words(typed: str) -> None:
    words = [word for term in Query.read(typed).terms for word in term.words]

    assert words == (["and"] if "AND" in typed else [])


@given(st.text(), st.text())
def test_any_text_is_a_search_and_marks_lie_within(typed: str, text: str) -> None:
    places = Query.read(typed).places(text)

    ends = [0, *(at for place in places for at in place), len(text)]
    assert ends == sorted(ends)
    assert all(start < end for start, end in places)


@given(st.text(min_size=1))
def test_what_stands_in_a_text_is_found_there_by_its_own_words(text: str) -> None:
    words = list(words_of(text))

    for word in words:
        assert any(
            start <= word.start and word.end <= end
            for start, end in Query.read(text[word.start : word.end]).places(text)
        )


@given(st.text())
def test_a_word_is_letters_and_signs_in_one_case(text: str) -> None:
    for word in words_of(text):
        assert word.folded
        assert not any(letter.isspace() or letter in '"*:^()' for letter in word.folded)
        assert text[word.start : word.end].strip()
