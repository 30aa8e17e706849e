"""What others gave is heard as theirs: a kindness, a word that asks along, a warning; no word is taken for another."""

from __future__ import annotations

import pytest

from whyrun.domain import english


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("raising money for the ward that nursed my brother", "What were you given there that you’d like to pass on?"),
        ("they let us bring the rabbit in", "What did that kindness mean to you?"),
        ("he said come along with us on Sunday", "What made you want to say yes?"),
        ("she asked if I wanted to see 70", "What do you most want to be around for?"),
        ("all my mates are doing it", "What does being with them give you?"),
        ("with four kids under 8 I never get a minute", "What would you do with an hour that was only yours?"),
        ("we live on the sixth floor and the lift is broken", "How would you like to feel when you get to the top?"),
        ("I can feel my knees going", "What do you want your knees to let you go on doing?"),
        ("I sleep like a log now", "What has sleeping like that changed for you?"),
    ],
)
def test_what_came_from_others_is_asked_about_as_such(answer: str, asked: str) -> None:
    assert english.follow_up(answer, 2).question == asked


@pytest.mark.parametrize(
    ("answer", "wrong"),
    [
        ("they let us bring the dog in", "those runs"),
        ("he asks me my weight now", "hear that"),
        ("he can't get out of his armchair", "come back"),
        ("my son was next to me pretending to sleep", "have to pretend"),
        ("weddings, the beach, my niece's christening", "out there"),
        ("we've been through a lot together", "doing it together"),
        ("nothing else shifts my gut", "nothing else gives you"),
        ("it was the only thing I could afford", "nothing else gives you"),
        ("I drive a van", "a day like that"),
    ],
)
def test_a_word_that_means_something_else_is_not_taken_wrong(answer: str, wrong: str) -> None:
    asked = english.follow_up(answer, 2)

    assert wrong not in asked.question
