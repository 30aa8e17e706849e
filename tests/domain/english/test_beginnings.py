"""What a cue can begin with is found out from its expression, and never too much of it: no cue is missed for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from whyrun.domain.english import cues
from whyrun.domain.english.beginnings import beginnings_of
from whyrun.domain.english.carewords import DEATHS, GENTLE
from whyrun.domain.english.moves import MOVES
from whyrun.domain.english.themes import OF_LIFE
from whyrun.domain.english.themes_of_days import OF_DAYS
from whyrun.domain.english.themes_of_people import OF_PEOPLE
from whyrun.domain.english.themes_of_running import OF_A_RACE, OF_RUNNING
from whyrun.domain.english.themes_of_the_body import OF_THE_BODY
from whyrun.domain.english.traits import IN_LIFE
from whyrun.domain.english.traits_of_running import ON_A_RUN

ANSWERS = Path(__file__).parents[2] / "data" / "english" / "development.txt"
THEMES = (*OF_LIFE, *OF_DAYS, *OF_PEOPLE, *OF_A_RACE, *OF_RUNNING, *OF_THE_BODY)


@pytest.mark.parametrize(
    ("cue", "begins"),
    [
        (r"sofa|couch\b", "sofa couc"),
        (r"^proud of", "proud_"),
        (r"my (?:\w+ )?(?:dog|puppy)\b", "dog pupp"),
        (r"my (?:own )?(?:dog|puppy)\b", "my_dog my_pup my_own_dog my_own_pup"),
        (r"i (?:really |just )*miss it", "miss_i"),
        (r"(?:the |a |^)streak\b", "the_streak a_stre streak"),
        (r"i (?:was|am) (?:needed|of use)", "i_was_need i_was_of_u i_am_neede i_am_of_us"),
        (r"colou?r", "colour colo"),
        (r"\d+ ?am\b", "0 1 2 3 4 5 6 7 8 9"),
        (r"(?:so|that) early", "so_ear that_early"),
        (r"(?:for|by)(?: \w+)? christmas", "christ"),
        (r"not (?!mine)yours", "not_yo"),
    ],
)
def test_a_cue_is_looked_for_where_a_word_tells_of_it(cue: str, begins: str) -> None:
    assert beginnings_of(cue) == {each.replace("_", " ") for each in begins.split()}


@pytest.mark.parametrize("cue", [r"\w+ish\b", r"", r"(?:very )?\w+ful", r".*together", r"x*"])
def test_a_cue_that_can_begin_with_anything_is_looked_for_everywhere(cue: str) -> None:
    assert beginnings_of(cue) == frozenset()


@pytest.mark.parametrize("cue", ["£5", "(?: just)? floating", "'cause"])
def test_what_follows_a_mark_begins_a_word(cue: str) -> None:
    text = "it's £5 not 'cause i am floating"

    found, anywhere = cues.search(cue, text, cues.starts_of(text)), cues.first(cue, text)

    assert (found and found.span()) == (anywhere and anywhere.span())


def test_no_cue_is_missed_in_any_answer() -> None:
    answers = [answer.lower().replace("’", "'") for answer in ANSWERS.read_text(encoding="utf-8").splitlines()]
    started = [(answer, cues.starts_of(answer)) for answer in answers]
    heard = (*MOVES, *IN_LIFE, *ON_A_RUN, *THEMES, *GENTLE)
    expressions = {expression for each in heard for expression in (each.cue, each.unless)} | {DEATHS}

    missed = [
        (cue, answer)
        for cue in expressions
        for answer, starts in started
        if cues.search(cue, answer, starts) is None and cues.first(cue, answer) is not None
    ]

    assert missed == []


def test_an_index_finds_what_each_cue_finds_by_itself() -> None:
    asked = ("my dog", "so that i can sleep", "for (?:my|the) kids", r"\w+er\b")
    text = "for the kids, and so that i can sleep better"

    found = [(place, heard[0]) for place, heard in cues.Index(asked).found(text, cues.starts_of(text))]

    assert found == [(1, "so that i can sleep"), (2, "for the kids"), (3, "better")]
