from __future__ import annotations

import pytest

from whyrun.domain.english import Shape, read


@pytest.mark.parametrize(
    ("answer", "reasons"),
    [
        ("fresh air, sunshine and quiet", ["fresh air, sunshine and quiet"]),
        ("my wife and kids", ["my wife and kids"]),
        ("I want to be fit and strong", ["I want to be fit and strong"]),
        ("my partner and I run together on Sundays", ["my partner and I run together on Sundays"]),
        (
            "That hour is quiet, it clears my head, and I come home kinder.",
            ["that hour is quiet", "it clears my head", "I come home kinder"],
        ),
        ("to sleep better. And for my kids!", ["to sleep better", "for my kids"]),
        ("bc it helps me sleep and i get out of the house", ["it helps me sleep", "I get out of the house"]),
        (
            "to clear my head, get some air and stop eating biscuits",
            ["to clear my head", "get some air", "stop eating biscuits"],
        ),
        ("I love running because it calms me down", ["I love running because it calms me down"]),
        ("I hate running but I love having run", ["I hate running", "I love having run"]),
        ("When I'm sad, I go for a run", ["when I'm sad, I go for a run"]),
        ("no idea, my wife signed me up", ["my wife signed me up"]),
        ("finsh a 10k and loose wieght", ["finsh a 10k", "loose wieght"]),
        ("with my sister, because we stopped talking", ["with my sister, because we stopped talking"]),
        ("the pub lunch and honestly I want my life back", ["the pub lunch", "I want my life back"]),
        ("I owe it to Mr. Bell, my old coach", ["I owe it to Mr. Bell, my old coach"]),
        ("my GP said it might help and it did", ["my GP said it might help and it did"]),
        ("I want to come back and beat him", ["I want to come back and beat him"]),
        (
            "this van is my desk, my canteen and my bed and I need a walk",
            ["this van is my desk, my canteen and my bed", "I need a walk"],
        ),
        ("She worries. So I take my tablets", ["she worries", "I take my tablets"]),
        ("runs are when my brother and I talk", ["runs are when my brother and I talk"]),
    ],
)
def test_an_answer_is_split_where_there_are_several_reasons(answer: str, reasons: list[str]) -> None:
    assert [reason.text for reason in read(answer).reasons] == reasons


@pytest.mark.parametrize(
    ("answer", "deepest"),
    [
        ("That hour is quiet, it clears my head, and I come home kinder.", "I come home kinder"),
        ("It's cheap, and I feel like myself again.", "I feel like myself again"),
        ("I want to lose weight. Most of all I want to be around for my girls.", "I want to be around for my girls"),
        ("my doctor told me to, but really it's for my son", "for my son"),
        ("for the medal and so my daughter is proud of me", "so my daughter is proud of me"),
        ("Diagnosed last spring. I want to run while I can", "I want to run while I can"),
        ("I was fifteen. It was raining. Just once I want to be the one who wins", "be the one who wins"),
        ("We lost our baby. I don't know what else to do", "lost our baby"),
        ("I run the old streets. ultra, because I'm an idiot", "I run the old streets"),
        ("they joke with me when I run. in the shop I'm the new one", "they joke with me when I run"),
        ("I'd wear a swimsuit. I'd go on the slide with my daughter", "on the slide with my daughter"),
    ],
)
def test_the_reason_followed_is_the_one_that_reaches_deepest(answer: str, deepest: str) -> None:
    reading = read(answer)

    assert deepest in reading.reasons[reading.followed].text


@pytest.mark.parametrize(
    "answer", ["That hour is quiet, it clears my head", "i'm NOT lazy; I just like my bed.", "BECAUSE I LOVE IT"]
)
def test_a_reason_is_a_piece_of_the_answer_as_typed(answer: str) -> None:
    for reason in read(answer).reasons:
        assert reason.text.lower() in answer.lower()


@pytest.mark.parametrize("answer", ["", "   ", "🙂", "...", "\n\n", "?!"])
def test_an_answer_without_words_is_one_reason_that_says_nothing(answer: str) -> None:
    assert [reason.shape for reason in read(answer).reasons] == [Shape.NOTHING]


def test_a_paragraph_gives_no_more_reasons_than_a_page_can_show() -> None:
    assert (
        len(
            read(
                "I like the sea. I love my dog. It helps me sleep. " * 1
                + "I run for mum. I feel free. It is fun. I am old. I want peace."
            ).reasons
        )
        <= 6
    )
