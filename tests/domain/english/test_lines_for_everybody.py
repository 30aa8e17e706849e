from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from whyrun.domain.english import core_whys, identities
from whyrun.domain.english.soundness import is_sound
from whyrun.domain.english.stock import TOPICS, stock_traits, stock_whys

if TYPE_CHECKING:
    from whyrun.domain.english.topics import Topic

#: An answer in each tone: beside a hurt, wavering, in jest, and none of them.
TONES = {
    "gentle": "I miss my mum",
    "wavering": "not sure really",
    "stopped": "the shoes live in the loft",
    "impatient": "is that the last question",
    "playful": "pizza",
    "plain": "Tuesdays",
}


def lines(answer: str, *, foreign: bool = False) -> tuple[str, ...]:
    whys = [f"I run {why}." for why in stock_whys([answer], hurts=False, foreign=foreign)]
    return (*whys, *(f"I’m a runner who {who}." for who in stock_traits([answer], hurts=False, foreign=foreign)))


@pytest.mark.parametrize("answer", TONES.values())
def test_every_line_may_stand_on_a_card(answer: str) -> None:
    for line in chain(lines(answer), lines(answer, foreign=True)):
        assert is_sound(line), line


def test_each_tone_has_lines_of_its_own() -> None:
    said = [set(lines(answer)) for answer in TONES.values()]

    assert sum(map(len, said)) == len(set().union(*said))


@pytest.mark.parametrize(
    "answer", ["I miss my mum", "not sure really", "why do you keep asking me", "😂😂", "I used to run"]
)
def test_no_line_promises_effort_to_somebody_who_hurts_wavers_or_jokes(answer: str) -> None:
    offered = {each.text for each in (*core_whys([answer]), *identities([answer])) if not each.level}

    assert offered
    assert offered.isdisjoint(lines(TONES["plain"]))


def test_a_hurt_that_was_heard_makes_the_tone_gentle_whatever_the_words() -> None:
    assert set(stock_whys(["Tuesdays"], hurts=True)) <= set(stock_whys([TONES["gentle"]], hurts=False))


@pytest.mark.parametrize("answer", TONES.values())
def test_no_line_for_everybody_needs_weather_a_road_or_legs(answer: str) -> None:
    besides = ("weather", "road", "outside", "feet", "legs", "sky")

    assert not [line for line in lines(answer) if any(word in line.split() for word in besides)]


@pytest.mark.parametrize("answer", TONES.values())
def test_no_line_for_everybody_is_empty_or_mercenary(answer: str) -> None:
    for line in chain(lines(answer), lines(answer, foreign=True)):
        assert not any(said in line for said in ("good reasons", "in it for me", "mine to do", "thinking about going"))


def test_answers_of_one_kind_do_not_all_get_the_same_line() -> None:
    first = {stock_whys([f"Tuesdays {week}"], hurts=False)[0] for week in range(400)}

    assert first == set(stock_whys(["Tuesdays"], hurts=False))


@pytest.mark.parametrize("answer", [*TONES.values(), "my kids, my boss and a half marathon"])
def test_no_line_is_offered_twice_and_there_are_three_at_least(answer: str) -> None:
    for offered in (stock_whys([answer], hurts=False), stock_traits([answer], hurts=False)):
        assert len(offered) >= 3
        assert len(set(offered)) == len(offered)


def test_two_answers_seldom_get_the_same_three() -> None:
    threes = {frozenset(stock_whys([f"Tuesdays {week}"], hurts=False)[:3]) for week in range(40)}

    assert len(threes) > 30


@pytest.mark.parametrize("answer", TONES.values())
def test_no_line_claims_ease_gladness_or_a_distance(answer: str) -> None:
    presumed = ("glad", "easily", "afterwards", "how far", "last run", "my runs")

    assert not [line for line in lines(answer) if any(said in line for said in presumed)]


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("so the twins have a grandad who can kneel", "myself"),
        ("Mum would have wanted the hospice to have it", "good to myself"),
        ("3:29:40 or it does not count", "pace of my own"),
        ("habit, and a streak I'm fond of", "begins again"),
        ("honestly I don't run, I look at the shoes", "counts every run"),
    ],
)
def test_a_line_that_clashes_with_an_answer_is_not_among_the_first(answer: str, never: str) -> None:
    first = [*stock_whys([answer], hurts=False)[:3], *stock_traits([answer], hurts=False)[:3]]

    assert not any(never in line for line in first)


@pytest.mark.parametrize(
    "answer", ["less wine and more sleep", "I quit the beers", "same with drinking", "I miss the cake"]
)
def test_a_drink_given_up_or_a_cake_that_is_missed_is_no_joke(answer: str) -> None:
    assert set(stock_whys([answer], hurts=False)).isdisjoint(stock_whys([TONES["playful"]], hurts=False))


def test_somebody_who_does_not_know_everybody_there_is_not_unsure_why() -> None:
    answer = "I don't know a single person in this town"

    assert set(stock_whys([answer], hurts=False)).isdisjoint(stock_whys([TONES["wavering"]], hurts=False))


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.whys[0])
def test_every_line_of_a_topic_may_stand_on_a_card(topic: Topic) -> None:
    for line in (*(f"I run {why}." for why in topic.whys), *(f"I’m a runner who {who}." for who in topic.traits)):
        assert is_sound(line), line


def test_no_two_topics_have_a_line_in_common() -> None:
    said = [line for topic in TOPICS for line in (*topic.whys, *topic.traits)]

    assert len(said) == len(set(said)) > 150


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("my boss rings me at all hours", "because there’s more to life than work"),
        ("we were always last, and everybody looked", "because I belong there as much as anybody"),
        ("Nadia took a year to say I could keep up, and then she said I was too slow", "to surprise a few people"),
        ("the hospice had him for a week", "to return a kindness"),
        ("gym membership is 40 quid here", "because it keeps things simple"),
        ("I couldn't say a word in front of my in-laws, so I was seen as the quiet one", "to be seen for who I am"),
        ("I threw away every photo of me", "to be on my own side"),
        ("turned 50 in May", "to have good years ahead"),
    ],
)
def test_what_an_answer_speaks_of_comes_before_what_is_true_of_anybody(answer: str, why: str) -> None:
    offered = stock_whys([answer], hurts=False)
    plain = set(stock_whys(["Tuesdays"], hurts=False))

    assert why in offered[:3]
    assert offered[0] not in plain


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("my daughters think so", "because my daughters are worth it"),
        ("ask our youngest son", "because my youngest son is worth it"),
        ("my wife does", "because my wife is worth it"),
        ("the twins", "to do my twins proud"),
    ],
)
def test_who_is_named_is_named_on_the_card(answer: str, why: str) -> None:
    assert why in stock_whys([answer], hurts=False)


def test_who_only_speaks_of_a_hospital_is_not_told_of_their_health() -> None:
    assert not any("health" in line or "body" in line for line in stock_whys(["the rest is all hospital"], hurts=False))


def test_children_who_are_nobodys_bring_in_no_family() -> None:
    assert not any("family" in line for line in stock_whys(["thirty kids watch me do it"], hurts=False))


def test_the_deepest_answer_is_heard_first() -> None:
    offered = stock_whys(["a half marathon in June", "my boss", "turned 50 in May"], hurts=False)

    assert offered[0] in {"because the years ahead count", "to have good years ahead", "to put some life in my years"}


def test_what_a_long_answer_says_in_passing_is_no_topic() -> None:
    told = (
        "I want to sing the whole hymn again. We went round by the canal and over the bridge, and my boss was there, "
    )

    assert not any("work" in line for line in stock_whys([f"{told * 2}and it rained"], hurts=False))


@pytest.mark.parametrize("answer", ["I hurt my knee and I miss my mum", "my dad died at 50 and my boss knew"])
def test_beside_a_hurt_only_topics_that_suit_it_are_heard(answer: str) -> None:
    gentle = {line for topic in TOPICS if topic.gentle for line in topic.whys}
    others = {line for topic in TOPICS if not topic.gentle for line in topic.whys}

    offered = stock_whys([answer], hurts=True)

    assert gentle & set(offered)
    assert not others & set(offered)


def test_where_nothing_may_be_made_from_an_answer_no_topic_is_heard() -> None:
    assert set(stock_whys(["my boss and my kids"], hurts=True, grave=True)) == set(stock_whys(["no"], hurts=True))


@pytest.mark.parametrize(
    "answer", ["dunno, it's just nice to have a plan", "not sure, I think it's the hills", "idk it just makes me happy"]
)
def test_who_says_why_after_all_does_not_waver(answer: str) -> None:
    assert set(stock_whys([answer], hurts=False)).isdisjoint(stock_whys([TONES["wavering"]], hurts=False))


@pytest.mark.parametrize("tone", ["wavering", "stopped", "impatient", "playful"])
def test_one_answer_of_five_does_not_set_the_tone_for_all(tone: str) -> None:
    answers = [TONES[tone], "Tuesdays", "the long way", "by the mill", "and the bridge"]

    assert set(stock_whys(answers, hurts=False)).isdisjoint(stock_whys([TONES[tone]], hurts=False))
