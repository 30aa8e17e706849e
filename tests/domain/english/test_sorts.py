"""Claims about the questions that use none of a reason's words: which sort of reason is asked which."""

from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.offering import OTHERS
from whyrun.domain.english.open_questions import AHEAD, ANYBODY, KINDNESS, MATTERS, NEEDED, RUNNING, WEEK
from whyrun.domain.english.pools import POOLS, TURNS, questions_of
from whyrun.domain.english.sorts import Sort
from whyrun.domain.english.ways import way_of

FIRST = ("Why do you want to run?",)


def ways_to_ask(answer: str, level: int = 2, asked: tuple[str, ...] = ()) -> list[str]:
    reading = read(answer)
    made = follow_up(reading.reasons[reading.followed].text, level, asked)
    return [made.question, *made.alternatives]


WAYS = [(sort, ways) for sort, pool in POOLS.items() for ways in (pool.early, pool.deep)]


def test_no_two_ways_of_a_pool_are_after_the_same() -> None:
    twice = [sort for sort, ways in WAYS if len({way.after for way in ways}) < len(ways)]

    assert twice == []


def test_every_pool_has_another_way_for_each_place_and_every_way_a_wording_for_each_turn() -> None:
    short = [
        (sort, way.after) for sort, ways in WAYS for way in ways if len(way.questions) < TURNS or len(ways) <= OTHERS
    ]

    assert short == []


def test_no_wording_stands_under_two_names() -> None:
    names = {(question, way.after) for _, ways in WAYS for way in ways for question in way.questions}

    assert len(names) == len({question for question, _ in names})


@pytest.mark.parametrize(
    ("sort", "answer"),
    [
        (Sort.HOPED, "to sit in a deck chair without a struggle"),
        (Sort.KEPT, "to stay in my own house"),
        (Sort.AVOIDED, "not to need the lift at work"),
        (Sort.BLAMED, "I never ring my brother back"),
        (Sort.HAPPENED, "my aunt waved at me from the tram"),
        (Sort.TRUE, "children copy whatever they see"),
        (Sort.LIKENED, "it was like opening a window"),
        (Sort.LIGHT, "I lost a bet with the postman"),
        (Sort.GIVEN, "it gives me a bit of air"),
        (Sort.SOMEBODY, "I love him"),
        (Sort.FACT, "it looks like rain"),
        (Sort.HARD, "like I haven't got a friend in the place"),
        (Sort.HAPPENED, "I needed an excuse to leave the flat"),
        (Sort.VALUED, "boredom relief"),
        (Sort.OWN, "I can't hear the radio out there"),
        (Sort.GIVEN, "it keeps me steady, even when the bank rings"),
        (Sort.FACT, "it goes past the bakery"),
        (Sort.FACT, "it still bugs me"),
    ],
)
def test_a_reason_is_asked_what_fits_its_sort(sort: Sort, answer: str) -> None:
    fitting = {question.format(them_or="him") for way in POOLS[sort].early for question in way.questions}

    asked = ways_to_ask(answer)

    assert fitting.intersection(asked[1:]), asked


@pytest.mark.parametrize("sort", list(Sort))
def test_two_levels_that_follow_each_other_get_other_wordings(sort: Sort) -> None:
    chosen = [set(questions_of(sort, "so it goes", level)[: len(POOLS[sort].early)]) for level in (2, 3)]

    assert chosen[0].isdisjoint(chosen[1])


def test_two_answers_of_a_sort_are_seldom_asked_the_same() -> None:
    answers = ("lunch", "evidence", "marmalade", "the bell tower", "a violin", "the ferry", "gravel", "the lamp")

    asked = {tuple(questions_of(Sort.THING, answer, 2)[:4]) for answer in answers}

    assert len(asked) >= 6


@pytest.mark.parametrize(
    "answer",
    [
        "we have a small shop by the canal",
        "I'm not ashamed, whatever they think",
        "I cry at weddings",
        "I run a small bakery and it opens at six",
        "rowing down the river with my cousin",
        "he's always tired, he works two jobs",
        "my brother is exhausted by it all",
        "if I fail the bleep test I'm off the crew",
        "that I'd end up stuck like my uncle",
        "that I'd lose the stall",
    ],
)
@pytest.mark.parametrize("level", [2, 4])
def test_a_strength_a_threat_and_somebody_elses_trouble_are_not_asked_what_would_ease_them(
    answer: str, level: int
) -> None:
    asked = ways_to_ask(answer, level)

    assert not any("even a little" in question or "lighter" in question for question in asked)


@pytest.mark.parametrize(
    "answer", ["I feel broken", "I'm lonely here", "I cry at night", "I feel so small beside them"]
)
def test_what_does_hurt_is_still_heard(answer: str) -> None:
    gentle = {question for way in (ANYBODY, NEEDED, KINDNESS) for question in way.questions}
    kind = ("instead", "even a little", "a friend", "kind to yourself")

    asked = ways_to_ask(answer)

    assert not any("matter" in question and "Why" in question for question in asked)
    assert any(said in question for question in asked for said in kind) or gentle & {*asked}


@pytest.mark.parametrize("answer", ["lunch", "evidence", "Thanks Bernard", "walk past", "I'd put the kettle on"])
@pytest.mark.parametrize("level", [2, 3, 5])
def test_where_the_sort_is_a_guess_not_all_questions_go_by_it(answer: str, level: int) -> None:
    anywhere = {question for way in (AHEAD, ANYBODY, MATTERS, RUNNING, WEEK) for question in way.questions}

    asked = ways_to_ask(answer, level)

    assert len(anywhere.intersection(asked[1:])) >= 2


@pytest.mark.parametrize("answer", ["oops, wrong chat", "Wrong window sorry!", "ignore that lol", "my cat typed that"])
def test_what_was_meant_for_somebody_else_is_not_asked_about(answer: str) -> None:
    asked = ways_to_ask(answer, 4)

    assert asked[0] == "Take your time. What gets you out of the door?"


@pytest.mark.parametrize(
    "answer", ["Porque me gusta el silencio del parque", "Weil ich danach besser schlafen kann und ruhiger bin"]
)
def test_another_language_is_quoted_once_and_then_asked_simply(answer: str) -> None:
    asked = ways_to_ask(answer)

    assert sum("“" in question for question in asked) == 1


def test_nobody_is_asked_what_a_part_of_them_means_to_them() -> None:
    asked = ways_to_ask("my belly mostly")

    assert not any("mean to you" in question or "give you" in question for question in asked)


@pytest.mark.parametrize("answer", ["dunno really", "no idea", "idk", "why not"])
def test_who_may_not_run_yet_is_not_asked_about_their_runs(answer: str) -> None:
    asked = " ".join(ways_to_ask(answer, asked=FIRST)).lower()

    assert not any(said in asked for said in ("you stopped", "did a run", "days you run", "out there", "good run"))


@pytest.mark.parametrize("answer", ["asdf", "qwerty", "testing testing", "Test 1 2", "zxcvbn zxcvbn"])
def test_what_was_typed_to_see_whether_it_works_is_no_reason(answer: str) -> None:
    asked = ways_to_ask(answer)

    assert asked[0] == "Take your time. What gets you out of the door?"
    assert not any("that" in question.lower() or answer in question for question in asked)


@pytest.mark.parametrize(
    "answer",
    ["I bake on Sundays", "my aunt sings in the choir", "we moved here in May", "it rains most days", "the bell tower"],
)
@pytest.mark.parametrize("level", [2, 3, 5])
def test_why_it_matters_and_what_it_means_are_never_both_offered(answer: str, level: int) -> None:
    asked = [way_of(question) for question in ways_to_ask(answer, level)]

    assert asked.count("meaning") <= 1


def test_raising_money_is_what_an_answer_is_about_and_no_illness_of_ones_own() -> None:
    answer = "To raise money for the stroke ward. My cousin is coming along and he always forgets his shoes."

    asked = ways_to_ask(answer)

    assert read(answer).reasons[read(answer).followed].text.startswith("to raise money")
    assert not any("well for" in question or "your body" in question for question in asked)
