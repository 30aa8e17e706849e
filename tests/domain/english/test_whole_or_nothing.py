"""Claims about what never comes on the card: half sentences, burdens, asides, jokes, and themes nobody voiced."""

from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys, identities


def whys(*answers: str) -> list[str]:
    return [statement.text for statement in core_whys(answers)]


def selves(*answers: str) -> list[str]:
    return [statement.text for statement in identities(answers)]


@pytest.mark.parametrize(
    ("answer", "part"),
    [
        ("then I get to the kitchen and can't find the kettle", "the kitchen"),
        ("odd. like wearing my brother's boots", "wearing"),
        ("somebody saying oh, it's YOU, instead of what now", "for somebody saying"),
        ("all those weeks I thought I was the strong one", "those weeks"),
        ("minutes", "for minutes"),
        ("crisps and chips", "for chips"),
        ("the being finished", "the being"),
        ("an end", "for an end"),
        ("to use the £90 watch", "£"),
        ("thinking time and clean air", "think time"),
        ("I want telling for THIS", "for telling"),
    ],
)
def test_half_a_sentence_is_no_statement(answer: str, part: str) -> None:
    assert not any(part in statement for statement in (*whys(answer), *selves(answer)))


@pytest.mark.parametrize(
    ("answer", "part"),
    [
        ("I come home and do packed lunches and washing", "come home"),
        ("I don't want the trophies", "trophies"),
        ("I don't even want to be fast", "not fast"),
        ("not being good at anything", "not good"),
        ("trying not to shout", "try not"),
        ("Getting older!", "to get older"),
        ("turning 50 in May", "to turn 50"),
        ("I hate it. Every last minute.", "every last"),
        ("because I'm lazy", "lazy"),
        ("I come back to a Frown", "Frown"),
        ("because they said so", "they said"),
        ("I don't want to be somebody who always has a cold", "runner who always has"),
    ],
)
def test_a_burden_and_what_is_not_wanted_are_no_goal(answer: str, part: str) -> None:
    assert not any(part in statement for statement in (*whys(answer), *selves(answer)))


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("to keep going mate", "I run to keep going."),
        ("to see my niece xx", "I run to see my niece."),
        ("to be calm lol", "I run to be calm."),
        ("to sit in a kayak w/out holding my breath", "I run to sit in a kayak without holding my breath."),
        ("to show it still matters or maybe that I do", "I run to show it still matters."),
        ("to be easier to live with I think", "I run to be easier to live with."),
    ],
)
def test_what_is_tagged_on_is_left_out(answer: str, why: str) -> None:
    assert why in whys(answer)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("cuz my brother never got the chance", "I run because my brother never got the chance."),
        ("Because Rosa can't be there any more", "I run because Rosa can’t be there any more."),
        ("bc my flatmate signed us both up", "I run because my flatmate signed us both up."),
        ("because everybody else gave in", "I run because everybody else gave in."),
    ],
)
def test_a_reason_given_with_because_is_kept_in_their_words(answer: str, why: str) -> None:
    assert whys(answer)[0] == why


@pytest.mark.parametrize(
    "answer",
    [
        "because I'm so fat and lazy",
        "because otherwise nobody would keep me",
        "because my dad died in March",
        'because I heard "too slow" from my teacher every week',
        "because at the office they gave my desk, my chair and my plant to somebody who is half my age last week",
    ],
)
def test_a_because_that_stings_or_is_too_long_stays_off_the_card(answer: str) -> None:
    told = answer.removeprefix("because ")[:14]

    assert not any(told in statement for statement in whys(answer))


@pytest.mark.parametrize(
    ("answer", "theme"),
    [
        ("blood pressure 150 over 95", "calmer"),
        ("so I can choose a sofa without ringing my mum", "the people I love"),
        ("I never enjoyed it", "joy"),
        ("Not for my mum, not for the kids, just me", "the people I love"),
        ("I have the quiet girl's desk", "quiet"),
        ("the new lads are all twenty", "run with me"),
        ("I'd like a nicer view", "kinder"),
        ("my legs felt like my dad had oiled them", "different story"),
    ],
)
def test_a_theme_that_nobody_voiced_is_not_brought_to_mind(answer: str, theme: str) -> None:
    assert not any(theme in statement for statement in (*whys(answer), *selves(answer)))


@pytest.mark.parametrize(
    "answer",
    [
        "We buried my sister in spring and I walk past her street",
        "my knee surgery went wrong",
        "I have not told anyone that I cry in the car",
        "divorced, and the flat is empty",
    ],
)
def test_beside_a_hurt_the_stock_lines_are_gentle(answer: str) -> None:
    statements = " ".join((*whys(answer), *selves(answer)))

    assert "come back better" not in statements
    assert "shows up" not in statements
    assert "glad" not in statements


def test_somebody_who_doubts_is_not_told_that_they_keep_coming_back() -> None:
    doubting = "I put my shoes on and take them off again, not sure I even like it"

    assert not any("coming back" in statement or "begins again" in statement for statement in selves(doubting))


def test_the_stock_lines_differ_from_answer_to_answer() -> None:
    first = {whys(answer)[-1] for answer in ("qwerty", "asdf", "zxcv", "hjkl", "uiop", "fghj")}

    assert len(first) > 1


def test_a_second_reason_in_an_answer_leaves_its_trace() -> None:
    assert "I run for the herons." in whys("the herons. honestly. nobody else is up before six")
