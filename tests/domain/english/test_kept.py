"""Claims about sentences that are kept on a card as they were said."""

from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys, identities


def whys(*answers: str) -> list[str]:
    return [each.text for each in core_whys(answers)[:3]]


def selves(*answers: str) -> list[str]:
    return [each.text for each in identities(answers)[:3]]


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        # What it gives.
        ("I've got my finals soon. I focus better after a run", "I run because I focus better after a run."),
        ("it lifts the whole week", "I run because it lifts the whole week."),
        ("nobody can ring me up there", "I run because nobody can ring me up there."),
        ("everything feels smaller from the ridge", "I run because everything feels smaller from the ridge."),
        ("dunno, it's just nice to be good at something", "I run because it’s just nice to be good at something."),
        ("it would mean the flood didn't win", "I run because it would mean the flood didn’t win."),
        ("we pick a new hill every spring, hire a van", "I run because we pick a new hill every spring."),
        ("it would mean I still count at 70 and not only on paper", "I run because it would mean I still count at 70."),
        ("a ladder doesn't feel sorry for you", "I run because a ladder doesn’t feel sorry for me."),
        ("a stopwatch doesn't go easy on you", "I run because a stopwatch doesn’t go easy on me."),
        ("I can't check my phone up there", "I run because I can’t check my phone up there."),
        ("Dad sold his boat so that we could stay", "I run because my dad sold his boat so that we could stay."),
        ("when I'm rested I make better calls", "I run because when I’m rested I make better calls."),
        # Who is in it.
        ("our whole street is going", "I run because our whole street is going."),
        ("a quiet hour is a good hour for me", "I run because a quiet hour is a good hour for me."),
        ("theyre my oldest mates", "I run because they’re my oldest mates."),
        ("I'd go camping with the boys", "I run to go camping with the boys."),
        (
            "not needing my sister to take her lunch breaks to drive my kids",
            "I run so I don’t need my sister to take her lunch breaks.",
        ),
        ("my girl's allowed to stay on Fridays", "I run because my girl’s allowed to stay on Fridays."),
        ("he's walking again now, he has a stick", "I run because he’s walking again now."),
        ("they're my oldest friends", "I run because they’re my oldest friends."),
        ("she'd do the same for me", "I run because she’d do the same for me."),
        ("my sister waits at the bridge", "I run because my sister waits at the bridge."),
        ("we have a proper laugh", "I run because we have a proper laugh."),
        # What was given, and what is owed.
        ("my aunt cleaned trains so we could eat", "I run because my aunt cleaned trains so we could eat."),
        ("He never once complained about the driving", "I run because he never once complained about the driving."),
        ("I owe them a leg of the relay", "I run because I owe them a leg of the relay."),
        ("I was somebody before I was a carer", "I run because I was somebody before I was a carer."),
    ],
)
def test_what_is_good_to_read_every_day_is_kept_whole(answer: str, why: str) -> None:
    assert why in whys(answer)


@pytest.mark.parametrize(
    ("answer", "self"),
    [
        ("I concentrate better after a run", "I’m a runner who concentrates better after a run."),
        ("I'm kinder to my brother on Mondays", "I’m a runner who is kinder to my brother on Mondays."),
        ("So now I run along the quay at six", "I’m a runner who runs along the quay at six."),
        ("Wednesdays I jog round the docks", "I’m a runner who jogs round the docks on Wednesdays."),
        # What others do is not done by the runner, and said to be theirs to be glad of.
        ("it goes past my old flat", "I’m a runner who likes that it goes past my old flat."),
        ("they make me laugh", "I’m a runner who is glad that they make me laugh."),
        ("she carried me through college", "I’m a runner who doesn’t forget that she carried me through college."),
        ("they're only little once", "I’m a runner who doesn’t forget that they’re only little once."),
        ("the soup at the clubhouse, mostly", "I’m a runner who is in it for the soup at the clubhouse."),
        ("I do my laps while the bread proves", "I’m a runner who does my laps while the bread proves."),
    ],
)
def test_what_the_runner_does_says_who_they_are(answer: str, self: str) -> None:
    assert self in selves(answer)


@pytest.mark.parametrize(
    ("answer", "scrap"),
    [
        ("it takes the fun out of everything", "takes the fun"),
        ("my sister nags at the gate", "for my sister nags"),
        ("they're my boss's rules", "boss"),
        ("she taught me to hate myself", "taught"),
        ("nobody sees me cry", "nobody sees"),
        ("we used to laugh but now we don't", "laugh"),
        ("I walk out on people", "walks out"),
        ("I go round in circles", "circles"),
        ("I owe him that", "owe him"),
        ("nobody cares how slow you are", "how slow"),
    ],
)
def test_what_stings_points_back_or_was_said_to_others_is_not_kept(answer: str, scrap: str) -> None:
    assert not any(scrap in line for line in (*whys(answer), *selves(answer)))


def test_what_is_kept_comes_before_anything_of_ours_and_after_what_is_wanted() -> None:
    offered = whys("to get fit", "they make me laugh", "I want to feel at home in this town")

    assert offered[:2] == ["I run to feel at home in this town.", "I run because they make me laugh."]


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("I run so my tablets have less to do. Asthma since I was six", "I run so my tablets have less to do."),
        ("it isn't the medal, I just want to see my name on that board", "I run to see my name on that board."),
        ("the soup at the clubhouse more than the running", "I run for the soup at the clubhouse."),
        ("less arguing at home", "I run for less arguing at home."),
        ("I'd stop apologising for the space I take up", "I run to stop apologising for the space I take up."),
        (
            "so I'll ring the bank and open the shop instead of watching my brother do it without me for years",
            "I run to ring the bank and open the shop.",
        ),
    ],
)
def test_what_is_wanted_is_found_behind_what_is_not(answer: str, why: str) -> None:
    assert why in whys(answer)


def test_a_wish_says_who_somebody_is_where_nothing_else_does() -> None:
    assert "I’m a runner who wants to see my name on that board." in selves("to see my name on that board")
