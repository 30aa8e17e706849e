from __future__ import annotations

import pytest

from whyrun.domain.english.normal import joined, words_of
from whyrun.domain.english.voice import to_second_person


@pytest.mark.parametrize(
    ("said", "turned"),
    [
        ("I was really proud of myself", "you were really proud of yourself"),
        ("I saw the photo and was shocked", "you saw the photo and were shocked"),
        ("it was hard and I am tired", "it was hard and you are tired"),
        ("that hour is mine", "that hour is yours"),
        ("my dad was a runner", "your dad was a runner"),
        ("Mum died when I was ten", "your mum died when you were ten"),
        ("my late dad ran with me", "your late dad ran with you"),
        ("we used to race each other, my brother and I", "you used to race each other, your brother and you"),
        ("I'd do it for us", "you'd do it for you"),
        ("mum guilt", "mum guilt"),
        ("nobody is shouting mum", "nobody is shouting mum"),
        ("my wife and I run on Sundays", "you and your wife run on Sundays"),
    ],
)
def test_words_are_turned_to_the_one_who_said_them(said: str, turned: str) -> None:
    assert joined(to_second_person(words_of(said))) == turned
