from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.moves import MOVES

DATA = Path(__file__).resolve().parents[2] / "data" / "english"
DEVELOPMENT = (DATA / "development.txt").read_text(encoding="utf-8").splitlines()
COACHED = [json.loads(line)["answer"] for line in (DATA / "coached.jsonl").read_text(encoding="utf-8").splitlines()]


def question(answer: str, level: int = 2) -> str:
    reading = read(answer)
    return follow_up(reading.reasons[reading.followed].text, level).question


@pytest.mark.parametrize(
    ("kind", "asked", "answers"),
    [
        (
            "the only place of its kind",
            "What do you get there that nothing else gives you?",
            ("chess club is the one place they wait", "the allotment is the only place I sing"),
        ),
        (
            "the only thing of its kind",
            "What do you get from it that nothing else gives you?",
            ("it's the only thing that works", "nothing else tires me out"),
        ),
        (
            "what all the rest is",
            "What is it like to have one thing that isn’t?",
            ("everything else is paperwork", "because everything else is somebody's fault"),
        ),
        (
            "something said",
            "What went through your mind when you heard that?",
            ("the nurse said it was my last warning", "my niece asked if I was a giant"),
        ),
        (
            "a slight",
            "What would you like them to see instead?",
            ("my cousin says I'm too soft for it", "the captain said I run like a wardrobe"),
        ),
        (
            "what is said again and again",
            "What do you feel when you hear that?",
            ("my boss calls me the tortoise", "everybody here knows me as the joker"),
        ),
        (
            "a promise",
            "What does it mean to you to keep that promise?",
            ("I promised the twins a medal", "because I swore I'd do it once"),
        ),
        (
            "what was left undone",
            "What are you going back for?",
            ("I had a DNF in Wales", "to finish what I started in Leeds"),
        ),
        (
            "what was missed by a little",
            "What would those 12 seconds change for you?",
            ("failed the last one by 12 seconds", "I missed the cut by just 12 secs"),
        ),
        (
            "what is hard just now",
            "How would you like to feel instead?",
            ("the commute is exhausting", "my inbox is driving me up the wall"),
        ),
        (
            "what would be lost without it",
            "What does it make possible for you?",
            ("otherwise the evenings vanish", "otherwise nobody sees me from Friday on"),
        ),
        (
            "what goes on in a family",
            "What do you want to begin instead?",
            ("I want this to end with me", "nobody in my family has done it"),
        ),
    ],
)
def test_a_move_is_made_on_the_sort_of_thing_that_is_told(kind: str, asked: str, answers: tuple[str, ...]) -> None:
    assert {answer: question(answer) for answer in answers} == dict.fromkeys(answers, asked), kind


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        (
            "to finish the coast path",
            "If you managed to finish the coast path, what would that tell you about yourself?",
        ),
        ("to stop biting my nails", "What would there be room for if you could stop biting your nails?"),
        ("to feel tall", "When did you last feel tall?"),
    ],
)
def test_a_want_is_asked_about_by_what_kind_of_want_it_is(answer: str, asked: str) -> None:
    offered = follow_up(answer, 2)

    assert any(way.startswith(asked) for way in (offered.question, *offered.alternatives))


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        (
            "I get to watch the boats come in and its fine",
            "What does it mean to you to be able to watch the boats come in?",
        ),
        ("I write letters", "What is it like to write letters?"),
        ("I'd stop apologising to doors", "What would there be room for if you could stop apologising to doors?"),
        ("not being told the way", "How would you like it to be instead?"),
    ],
)
def test_words_that_are_sure_are_said_back(answer: str, asked: str) -> None:
    assert question(answer) == asked


@pytest.mark.parametrize(
    "answer",
    [
        "Everything.",
        "done hiding",
        "my own body back",
        "somebody giving you stick",
        "work from home, live alone",
        "running its just me vs me",
        "2 dogs and 4 kids",
        "to basically everybody",
        "say nothing",
        "come on",
        "back in Cardiff I'm the loud one",
        "I'd be jealous",
        "I'd put her name down",
        "we're chairman now and we'd like, for once, to sit",
        "I teach the infants and every Friday I think, why me",
        "I didn't drink, slept well, stretched",
        "so I was Nana",
        "I'm a plumber",
        "I've never went there",
        "cycle it, yes, but like a tourist",
        "wife thinks I'm at choir",
        "sore from digging is honest",
    ],
)
@pytest.mark.parametrize("level", range(2, 7))
def test_words_that_are_not_sure_are_never_put_inside_a_question(answer: str, level: int) -> None:
    mentioned = {word for word in re.findall(r"\w+", answer.lower()) if len(word) > 4}

    asked = question(answer, level).rsplit(". ", 1)[-1]

    assert mentioned.isdisjoint(re.findall(r"\w+", asked.lower()))


@pytest.mark.parametrize(
    ("answer", "level", "asked"),
    [
        ("my sister ran a marathon", 6, "Who were you that day?"),
        ("I could run with the quiet boy from our street", 6, "What do you take home from that quiet?"),
        ("someone who'd call me after", 5, "What in you is already enough?"),
        ("just normal", 4, "What would be different if you were normal?"),
        ("my husband said I wouldn't finish", 2, "What would you believe about yourself then?"),
        ("I can't climb", 2, "What do you love about it?"),
    ],
)
def test_no_question_takes_for_granted_what_nobody_said(answer: str, level: int, asked: str) -> None:
    assert question(answer, level) != asked


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("being in the choir rather than watching it", "What does being in the choir give you?"),
        ("being the funny one", "Why does being the funny one matter to you?"),
        ("that I was right to stay", "What would it mean to you to be sure that you were right to stay?"),
        ("i can't climb our stairs without puffing", "What would it be like for you to climb your stairs with ease?"),
        ("I can do it for somebody elses nan", "What does it mean to you to be able to do it for somebody else’s nan?"),
    ],
)
def test_what_can_be_taken_apart_for_sure_is_said_back(answer: str, asked: str) -> None:
    following = follow_up(answer, 2)

    assert asked in (following.question, *following.alternatives)


@pytest.mark.parametrize(
    "answer",
    [
        "I stutter",
        "my knees still do",
        "I'm too knackered for it",
        'they called the teapot "the hot thing"',
        "first time in a good while",
        "I never win anything",
        "they were all picked except me",
        "work has been such a holiday lately",
        "no wait, 26",
        "same thing I said before, trust",
        "the pace thing, as I think",
        "my own I think",
        "now its not and they laugh",
        "I let it ring",
        "she'd say 'was that all",
        "he gave up on everybody incl us",
        "it was like having a key",
        "don't think they've noticed",
        "that her mum was always around",
        "other",
        "I was 17, had to do everything",
    ],
)
def test_what_hurts_jokes_or_hangs_in_the_air_is_not_said_back(answer: str) -> None:
    said = set(re.findall(r"[\w']+", answer.lower())) - {
        "that",
        "what",
        "say",
        "and",
        "so",
        "think",
        "was",
        "i",
        "i'm",
        "my",
        "it",
        "like",
        "for",
        "the",
        "in",
        "a",
        "to",
    }

    asked = question(answer, 3)

    assert said.isdisjoint(re.findall(r"[\w’]+", asked.lower())), asked


@pytest.mark.parametrize(
    ("answer", "level", "never"),
    [
        ("doing my half", 5, "line"),
        ("helping other dads get out of the flat", 4, "come back"),
        ("one last daft adventure", 5, "your way"),
        ("he made me think I was worth it", 4, "hear"),
        ("running with my husband, he's asked for years", 4, "know about you"),
        ("take the dog further", 4, "dog is looking"),
        ("people would be nice to my face and say I knew it behind my back", 4, "hear"),
        ("having a purpose", 4, "remembered"),
        ("he's got Parkinsons now so it's this year", 4, "be well for"),
        ("not being a burden on my son", 4, "already enough"),
    ],
)
def test_one_word_in_passing_pulls_in_no_scene_of_its_own(answer: str, level: int, never: str) -> None:
    asked = follow_up(answer, level)

    assert [way for way in (asked.question, *asked.alternatives) if never in way] == []


@pytest.mark.parametrize("answer", ["I'd do it again tomorrow", "to reach things"])
def test_a_want_that_names_nothing_is_not_put_inside_a_question(answer: str) -> None:
    asked = follow_up(answer, 4)

    assert [way for way in (asked.question, *asked.alternatives) if "do it again" in way or "things" in way] == []


def test_what_is_only_said_to_get_it_out_goes_into_no_question() -> None:
    asked = follow_up("I want to look good naked, there I said it", 2)

    assert [way for way in (asked.question, *asked.alternatives) if "said it" in way] == []


def test_a_hope_that_is_only_added_goes_into_no_question() -> None:
    reading = read("to breathe better hopefully")

    assert reading.reasons[reading.followed].text == "to breathe better"


def test_alive_is_felt_and_not_only_been() -> None:
    assert question("alive", 5) == "Who are you when you feel alive?"


def test_what_was_done_once_is_asked_about_as_past() -> None:
    assert question("I painted the hallway green", 5) == "What was it like when you painted the hallway green?"


def test_what_would_have_been_is_asked_about_as_over() -> None:
    asked = question("I'd have had more friends", 5)

    assert asked == "What would that have meant to you?"


def test_what_is_said_to_who_asks_is_no_reason() -> None:
    reading = read("She moved out in June. So ask me again why I run")

    assert reading.reasons[reading.followed].text == "she moved out in June"


def test_this_is_the_one_thing_is_the_point_and_no_comment() -> None:
    reading = read("Because my shifts change daily and my lease runs out in May. This is the one thing I choose")

    assert reading.reasons[reading.followed].text == "this is the one thing I choose"


def test_who_does_not_want_to_any_more_is_met_as_one_who_wavers() -> None:
    assert question("don't want to anymore") == "That’s an honest answer. What would you miss most if you stopped?"


@pytest.mark.parametrize("answer", ["use the good watch and on Sundays she laughs", "climb it, yes, but slowly"])
def test_nobody_is_asked_since_when_they_want_what_may_be_no_wish(answer: str) -> None:
    offered = follow_up(answer, 3)

    assert "When did you first want that?" not in (offered.question, *offered.alternatives)


def test_what_happened_did_not_come_to_the_runner_as_an_act() -> None:
    assert "you happened" not in question("happened twice", 4)


def test_no_shrug_is_offered_the_same_way_twice() -> None:
    offered = follow_up("no idea", 3)

    assert sum("leave you glad you went" in way for way in (offered.question, *offered.alternatives)) == 1


def test_no_two_levels_are_asked_in_the_same_frame() -> None:
    first = follow_up("somebody waits for me at the bridge", 2).question

    second = follow_up("somebody stands at the gate for me", 3, [first]).question

    assert first == "What does it mean to you that somebody waits for you at the bridge?"
    assert second == "What is it like for you that somebody stands at the gate for you?"


def test_a_word_in_passing_is_no_cue() -> None:
    assert "race" not in question("I want to stand beside my kids and really be there, not the half of me I bring")
    assert "night" not in question("there is so much that I have to shake off out there before I sleep")


def test_somebody_named_is_called_by_that_name() -> None:
    assert question("my daughter Mia") == "What do you want her to see in you?"
    assert "Sue" in question("for my wife Sue", 3)


def test_a_dog_called_after_a_food_is_not_asked_about_as_food() -> None:
    assert "justifying" not in question("Biscuit was a rescue and so was I")
    assert "justifying" not in question("to go up the hill in the fog with Biscuit")


@pytest.mark.parametrize("answer", [*DEVELOPMENT, *COACHED])
@pytest.mark.parametrize("level", [2, 5])
def test_a_frame_for_a_noun_holds_no_sentence_and_no_figure(answer: str, level: int) -> None:
    reading = read(answer)

    asked = follow_up(reading.reasons[reading.followed].text, level)

    for way in (asked.question, *asked.alternatives):
        framed = re.match(r"What (?:is it about|would be missing without) (.+?)(?: that (?:matters|makes)|\?)", way)
        if framed:
            named = framed[1].split()
            assert len(named) <= 9, way
            assert not any(char.isdigit() for char in framed[1]), way
            assert not {"you’re", "you", "i", "because", "so"} & set(named[:2]), way


def test_what_hurts_is_followed_by_none_but_gentle_questions() -> None:
    asked = follow_up("my depression", 4)

    assert not any("stopped" in way or "miss most" in way for way in (asked.question, *asked.alternatives))


def test_every_move_has_questions_early_and_deep() -> None:
    assert [move.cue for move in MOVES if not move.early or not move.deep] == []
