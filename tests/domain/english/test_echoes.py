from __future__ import annotations

import json
from pathlib import Path

import pytest

from whyrun.domain.english import Ending, echo, is_joy, only_ends

DATA = Path(__file__).resolve().parents[2] / "data" / "english"
PAIRS = [json.loads(line) for line in (DATA / "echoes.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("answer", "earlier"),
    [
        ("to clear my head", "it clears my mind"),
        ("I want to be healthier", "for my health"),
        ("To keep up with my children", "so I can keep up with my kids!"),
        ("because it makes me happy", "it brings me joy"),
        ("I want to feel strong", "to feel stronger"),
        ("to lose weight", "Losing weight."),
        ("Because I love it", "because I love it"),
    ],
)
def test_saying_it_again_in_other_words_is_heard(answer: str, earlier: str) -> None:
    assert echo(answer, ["something about trains", earlier]) == 1


@pytest.mark.parametrize(
    ("answer", "earlier"),
    [
        ("so my kids see me try", "to keep up with my kids"),
        ("I come home kinder", "it clears my head"),
        ("to finish what I start", "to run a marathon"),
        ("", ""),
        ("idk", "to clear my head"),
    ],
)
def test_a_step_deeper_is_no_echo(answer: str, earlier: str) -> None:
    assert echo(answer, [earlier]) is None


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["answer"])
def test_what_is_said_again_is_told_from_what_goes_deeper(pair: dict) -> None:
    assert (echo(pair["answer"], [pair["earlier"]]) is not None) is pair["again"]


@pytest.mark.parametrize("answer", ["same as before", "like I said", "ditto"])
def test_pointing_back_is_heard_as_the_answer_before(answer: str) -> None:
    assert echo(answer, ["to be outside", "to clear my head"]) == 1
    assert echo(answer, []) is None


@pytest.mark.parametrize(
    ("answer", "ending"),
    [
        ("to finish under two hours", Ending.RACE),
        ("I want to run a marathon", Ending.RACE),
        ("sub-4", Ending.RACE),
        ("to get a PB", Ending.RACE),
        ("For the medal", Ending.RACE),
        ("to lose 10 kilos", Ending.WEIGHT),
        ("to fit into my jeans", Ending.WEIGHT),
        ("weight loss", Ending.WEIGHT),
        ("my wedding in May", Ending.DATE),
        ("before I turn 40", Ending.DATE),
        ("to finish my first marathon", Ending.RACE),
        ("marathon in October", Ending.RACE),
        ("I signed up for a half", Ending.RACE),
        ("to get under 50 minutes for 10k", Ending.RACE),
        ("BQ", Ending.RACE),
        ("sub 20 5k", Ending.RACE),
        ("to finish", Ending.RACE),
        ("I want to break 4 hours", Ending.RACE),
        ("the New York marathon", Ending.RACE),
        ("to do the London marathon before I'm 50", Ending.RACE),
        ("to get my 100 parkrun t-shirt", Ending.RACE),
        ("the medal", Ending.RACE),
        ("a PB at Berlin", Ending.RACE),
        ("I want to qualify for Boston", Ending.RACE),
        ("to lose 5kg", Ending.WEIGHT),
        ("drop a dress size", Ending.WEIGHT),
        ("I need to shed some pounds", Ending.WEIGHT),
        ("get rid of my belly", Ending.WEIGHT),
        ("to be 70 kilos", Ending.WEIGHT),
        ("lose the baby weight", Ending.WEIGHT),
        ("to look good in my wedding dress", Ending.WEIGHT),
        ("I'm getting married in June", Ending.DATE),
        ("my 40th birthday", Ending.DATE),
        ("before the summer", Ending.DATE),
        ("for my holiday in August", Ending.DATE),
        ("I turn 50 next year", Ending.DATE),
        ("my sister's wedding", Ending.DATE),
        ("new year's resolution", Ending.DATE),
        ("to pass my fitness test", Ending.DATE),
        ("to be ready for ski season", Ending.DATE),
        ("tick off a marathon", Ending.RACE),
        ("bucket list", Ending.RACE),
        ("to get my BMI below 25", Ending.WEIGHT),
        ("to get abs for the beach", Ending.WEIGHT),
        ("I have a race in three weeks", Ending.RACE),
        ("Couch to 5k", Ending.RACE),
        ("to run the Great North Run", Ending.RACE),
        ("Comrades", Ending.RACE),
        ("the ultra in May", Ending.RACE),
        ("to complete an Ironman", Ending.RACE),
        ("to run the Cardiff half", Ending.RACE),
        ("a sub-2 half by Easter", Ending.RACE),
        ("my first 10 miler", Ending.RACE),
        ("complete couch to 5k", Ending.RACE),
        ("to get to 5k without stopping", Ending.RACE),
        ("a marathon before I'm 40", Ending.RACE),
        ("run 10k", Ending.RACE),
        ("to do a triathlon next year", Ending.RACE),
        ("parkrun PB", Ending.RACE),
        ("100 parkruns", Ending.RACE),
        ("to finish the Snowdon marathon", Ending.RACE),
        ("a medal", Ending.RACE),
        ("trail ultra in September", Ending.RACE),
        ("to come in under 25 minutes", Ending.RACE),
        ("to qualify for the club championship", Ending.RACE),
        ("to run 1000 miles this year", Ending.RACE),
        ("the London Marathon", Ending.RACE),
        ("to drop two stone", Ending.WEIGHT),
        ("get back to 65 kg", Ending.WEIGHT),
        ("be a size 12", Ending.WEIGHT),
        ("lose my belly", Ending.WEIGHT),
        ("to get down to 12 stone", Ending.WEIGHT),
        ("slim down", Ending.WEIGHT),
        ("to lose the covid weight", Ending.WEIGHT),
        ("10 pounds by summer", Ending.WEIGHT),
        ("fit into my suit", Ending.WEIGHT),
        ("to get rid of my love handles", Ending.WEIGHT),
        ("lower my BMI", Ending.WEIGHT),
        ("to burn calories", Ending.WEIGHT),
        ("my brother's wedding in July", Ending.DATE),
        ("I'm 50 in March", Ending.DATE),
        ("my graduation", Ending.DATE),
        ("the fitness test in October", Ending.DATE),
        ("Christmas", Ending.DATE),
        ("my holiday in Spain", Ending.DATE),
        ("the school reunion", Ending.DATE),
        ("I turn 60 next month", Ending.DATE),
        ("ski trip in February", Ending.DATE),
    ],
)
def test_what_names_only_something_that_ends_is_heard(answer: str, ending: Ending) -> None:
    assert only_ends(answer) is ending


@pytest.mark.parametrize(
    "answer",
    [
        "to finish a marathon so my kids see it can be done",
        "to lose weight and feel like myself again",
        "I want to run a marathon for my sister",
        "to clear my head",
        "I'm 62",
        "",
        "to have time to myself",
        "to lose weight so I can play with my kids",
        "to finish a marathon for my mum",
        "my health",
        "to be the best I can be",
        "running with my dad every summer",
        "to feel light",
        "I like racing",
        "to finish what I start",
        "time for myself",
        "I want to get old in good health",
        "summer evenings on the trail",
        "to be present at Christmas with my family",
        "to see my daughter's wedding",
        "to be at my grandson's birthday when he is 20",
        "to beat my brother",
        "I want to keep going when it's hard",
        "to race with my kids",
        "I love the long run on Sunday",
        "my body",
        "a good sleep",
        "to get off my tablets",
        "the finish line feeling",
        "to place myself first",
        "be ready for my baby",
        "to grow",
        "for the party afterwards with my club",
        "I ran my first marathon with my sister",
        "to be in shape when I'm 70",
        "to trust my body",
        "to turn my life around",
        "for my club",
        "the trail",
        "without stopping",
        "two of my friends",
        "to run with my son before he's grown up",
        "to be fit enough for my son's wedding dance",
        "to lose weight so my knees stop hurting",
        "because my dad ran London",
        "a race feels like a party",
        "I love race day",
        "to be well at Christmas",
        "the half hour before work",
        "to place my trust in myself",
        "because summer evenings are mine",
        "half an hour to myself",
        "to weigh less on my joints",
        "so I can wear what I like",
        "to be 70 and still running",
        "to finish what my brother started",
        "my wedding made me happy",
        "the finish line with my daughter",
        "time on my own",
        "to look my age",
        "I raced as a kid",
        "to get my body back",
        "Sunday mornings",
        "to have a goal",
        "to be strong in May when the baby is here",
    ],
)
def test_what_holds_more_than_an_ending_is_none(answer: str) -> None:
    assert only_ends(answer) is None


@pytest.mark.parametrize(
    "reason",
    [
        "because I love it",
        "It's fun!",
        "just for fun",
        "I love running",
        "it makes me happy",
        "it's fun",
        "pure joy",
        "because I enjoy it",
        "it makes me smile",
        "I just love it",
        "it feels so good",
        "because it makes me happy",
        "running is my happy place",
        "I like it",
        "I enjoy running so much",
        "for the love of it",
        "for the joy of running",
        "I love every step",
        "it's the best feeling",
        "because running is fun",
        "love",
        "the sheer pleasure of it",
        "it brings me so much joy",
        "I do it for the joy",
        "I love how it feels",
        "happiness",
        "because I like running",
        "it's just joy, nothing else",
        "I have so much fun",
        "it makes me laugh",
        "joy, basically",
        "I love the feeling of running",
        "it's a joy to move",
    ],
)
def test_love_of_running_is_a_full_answer(reason: str) -> None:
    assert is_joy(reason)


@pytest.mark.parametrize(
    "reason",
    [
        "I love being outside",
        "to lose weight",
        "I don't love it",
        "idk",
        "my kids love it",
        "I love my kids",
        "it used to be fun",
        "I want to be happy",
        "to make my wife happy",
        "it's not fun",
        "I like beer",
        "I don't enjoy it",
        "my dog loves it",
        "I'd love to be fit",
        "food is my joy",
        "I feel good about my weight",
        "it feels good to be part of something",
        "I like winning",
    ],
)
def test_another_reason_is_not_taken_for_joy(reason: str) -> None:
    assert not is_joy(reason)
