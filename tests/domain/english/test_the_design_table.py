from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up, read

#: What they typed, the plain follow-up, the one with a coach's ear: as the design has them.
TABLE = [
    (
        "because I want to keep my habit going for years",
        "Why do you want to keep your habit going for years?",
        "Who will you be after years of it?",
    ),
    (
        "to clear my head after work",
        "Why do you want to clear your head after work?",
        "What is different at home once your head is clear?",
    ),
    (
        "so that I can keep up with my kids",
        "Why do you want to keep up with your kids?",
        "What do you want your kids to remember about it?",
    ),
    (
        "it gives me an hour that's mine",
        "Why do you need an hour that’s yours?",
        "What happens in a week without that hour?",
    ),
    ("it helps me sleep", "Why does sleeping well matter to you?", "What is better the day after a good night?"),
    ("running makes me feel strong", "Why do you want to feel strong?", "What do you need that strength for?"),
    ("I love being outside", "What does being outside give you?", "What would you miss most about it?"),
    ("being part of a team", "Why does being part of a team matter to you?", "Who are you when you’re part of it?"),
    (
        "my daughter",
        "What is it about your daughter that makes you want to run?",
        "What do you want her to see in you?",
    ),
    ("stress", "What is it about stress that makes you want to run?", "How would you like to feel instead?"),
    (
        "I'm getting older",
        "Why does it matter to you that you’re getting older?",
        "What do you want to be able to do in twenty years?",
    ),
    (
        "I don't want to end up like my dad",
        "Why is it so important to you not to end up like your dad?",
        "What do you want to be different for you?",
    ),
    (
        "my doctor told me to lose weight",
        "Your doctor told you to lose weight. Why does it matter to you?",
        "What would you do with a lighter body?",
    ),
    (
        "I lost my sister two years ago",
        "You lost your sister two years ago. What has running given you since then?",
        "What do you carry of her when you run?",
    ),
]


@pytest.mark.parametrize(("answer", "plain", "coach"), TABLE)
def test_both_follow_ups_of_the_design_are_asked_within_the_first_click_or_two(
    answer: str, plain: str, coach: str
) -> None:
    asked = follow_up(answer, 2)

    assert asked.question in {plain, coach}
    assert {plain, coach} <= {asked.question, *asked.alternatives}
    assert not asked.quoted


def test_three_reasons_in_one_sentence_are_three() -> None:
    reading = read("I like a challenge, I'm stubborn, and it gets me out of the house")

    assert [reason.text for reason in reading.reasons] == [
        "I like a challenge",
        "I'm stubborn",
        "it gets me out of the house",
    ]


@pytest.mark.parametrize(
    ("answer", "question"),
    [
        ("idk", "That’s an honest answer. What would you miss most if you stopped?"),
        ("why not", "Fair. And if you had to give one reason that is yours?"),
        ("Pour ma santé", "You said “Pour ma santé”. Why does that matter to you?"),
    ],
)
def test_what_is_no_reason_gets_the_answer_of_the_design(answer: str, question: str) -> None:
    reading = read(answer)

    assert follow_up(reading.reasons[reading.followed].text, 2).question == question
