from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys, follow_up, read
from whyrun.domain.english.caution import presses
from whyrun.domain.english.invited import invites
from whyrun.domain.english.shapes import parse


def followed(answer: str) -> str:
    reading = read(answer)
    return reading.reasons[reading.followed].text


def ways(answer: str, level: int = 4) -> list[str]:
    asked = follow_up(followed(answer), level)
    return [asked.question, *asked.alternatives]


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("when I pass her she rings her bell", "What does it mean to you that she rings her bell when you pass her?"),
        (
            "after a swim everything is further off",
            "What does it mean to you that everything is further off after a swim?",
        ),
        ("we sing on the way, no radio", "What is it like to sing on the way?"),
        ("she's 12 so it's the only hour she tells me anything", "What does that keep alive between you?"),
        ("if I did it I'd stop feeling like a guest", "What would it be like to stop feeling like a guest?"),
        ("like I could open any door", "What does it mean to you to feel like you could open any door?"),
        ("the one they call", "What does being the one they call mean to you?"),
        ("I was climbing every weekend", "What did climbing every weekend give you?"),
        ("that dads can dance too", "What would change for you if you were sure that dads can dance too?"),
        ("wouldn't be sitting by the wall", "What would you be doing instead?"),
        (
            "I'd like to row the length of the lake with my brother and maybe swim home without anybody watching us",
            "What would it be like to row the length of the lake with your brother?",
        ),
        ("to keep at it mate", "What would it be like to keep at it?"),
        ("to learn the cello for a start", "What would it be like to learn the cello?"),
        ("to be a decent cook, that's all", "What would it be like to be a decent cook?"),
        (
            "walking the whole way round the lake and not stopping at the bench",
            "What does walking the whole way round the lake mean to you?",
        ),
    ],
)
def test_the_point_of_an_answer_is_asked_about_in_its_own_words(answer: str, asked: str) -> None:
    assert ways(answer)[0].startswith(asked)


@pytest.mark.parametrize(
    ("answer", "point"),
    [
        ("that I'm a good neighbour. mine never said hello", "that I'm a good neighbour"),
        ("I adore the twins to bits but I want my evenings back", "I want my evenings back"),
        ("I don't want a trophy, I want the foxes", "I want the foxes"),
        ("Now a man with a dog says morning Yonas. This is big for me.", "now a man with a dog says morning Yonas"),
        ("- drink less - be kinder to Jo - use the £120 trainers", "be kinder to Jo"),
        ("strong legs. I just felt like me", "I just felt like me"),
    ],
)
def test_what_answers_the_question_is_followed(answer: str, point: str) -> None:
    assert followed(answer) == point


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("my knees still work", "couldn’t run"),
        ("lungs on fire", "around for"),
        ("I don't want a medal", "line"),
        ("work from home. alone", "nobody is looking"),
        ("laces on my own", "in that time"),
        ("up at 7, meds, walk the dog", "carry it"),
        ("a stranger died on the bypass", "that love"),
        ("nobody cries at funerals I go to", "that love"),
        ("wife thinks I'm at choir", "hear that"),
        ("bored in a good way", "not bored"),
        ("the whole team saw me quit", "trust yourself"),
        ("spite", "had its say"),
        ("it sounds like my aunt, bless her", "called to be"),
        ("I am forever driving somebody, kids, boss, God", "take home"),
        ("stress relief", "feel instead"),
        ("I fell in the canal and laughed out loud", "when it’s like that"),
        ("ending up like my boss", "best part"),
        ("leaving", "give you"),
        ("I'd take it out for breakfast", "breakfast aside"),
        ("to stop winning arguments with my uncle", "if you won"),
        ("her brother had died", "of her"),
        ("if I run at six I've kept one promise by nine", "Who would you be then"),
    ],
)
@pytest.mark.parametrize("level", [2, 4, 6])
def test_a_word_that_is_denied_or_in_passing_sets_nothing_off(answer: str, never: str, level: int) -> None:
    assert [way for way in ways(answer, level) if never in way] == []


@pytest.mark.parametrize(
    "answer", ["I'm scared", "everything else is chaos", "I cried in the car park", "trying not to cry"]
)
@pytest.mark.parametrize("level", [2, 4, 6])
def test_nobody_is_pressed_on_what_hurts(answer: str, level: int) -> None:
    assert [way for way in ways(answer, level) if presses(way)] == []


@pytest.mark.parametrize("answer", ["3 miscarriages and I cried", "I'm scared of the dark", "my mum died in May"])
def test_a_card_says_nothing_that_sounds_as_if_it_were_over(answer: str) -> None:
    assert "I run because I come back better." not in [why.text for why in core_whys([answer])]


@pytest.mark.parametrize(
    ("answer", "unwanted"),
    [
        ("so that I don't become the last one up", "not to become the last one up?"),
        ("not to become a nuisance to my brothers, they have farms", "not to become a nuisance to your brothers?"),
    ],
)
def test_what_is_not_wanted_ends_where_it_ends(answer: str, unwanted: str) -> None:
    assert any(way.endswith(unwanted) for way in ways(answer, 2))


@pytest.mark.parametrize("answer", ["starting over at fifty, pray for me", "learning to dive, wish me luck"])
def test_a_sigh_at_the_end_is_left_out(answer: str) -> None:
    assert not any("pray" in way or "luck" in way for way in ways(answer))


@pytest.mark.parametrize(
    ("answer", "point"),
    [
        ("I'm on my own up there. The lane floods a lot. I fix boilers.", "I'm on my own up there"),
        ("The lane floods a lot. I fix boilers. I come home a different man.", "I come home a different man"),
    ],
)
def test_what_is_told_in_between_is_seldom_the_point(answer: str, point: str) -> None:
    assert followed(answer) == point


@pytest.mark.parametrize(
    "answer", ["It helps me sleep. I like the lane by the mill.", "I come home kinder. I like the lane by the mill."]
)
def test_of_two_that_reach_as_deep_the_one_that_invites_a_coachs_move_is_followed(answer: str) -> None:
    reading = read(answer)

    assert [invites(parse(reason.text)) for reason in reading.reasons].count(True) == 1
    assert invites(parse(followed(answer)))
