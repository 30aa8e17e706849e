from __future__ import annotations

import re

import pytest

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.moves import MOVES


def question(answer: str, level: int = 2) -> str:
    reading = read(answer)
    return follow_up(reading.reasons[reading.followed].text, level).question


@pytest.mark.parametrize(
    ("kind", "asked", "answers"),
    [
        (
            "looked past",
            "What would you like people to see in you?",
            ("at meetings they talk over me", "my cousins look right through me"),
        ),
        (
            "noticed",
            "What does it do for you to be noticed?",
            ("the baker nods at me", "somebody in this town knows I exist"),
        ),
        (
            "belonging",
            "When did you first feel that you belong there?",
            ("it's like having a seat at the table", "on that hill I'm one of them"),
        ),
        (
            "looking after somebody",
            "And who looks after you?",
            ("I look after my uncle and his hens", "I'm all she's got"),
        ),
        (
            "two who have drifted",
            "What would you like the two of you to have again?",
            ("we've become like housemates", "we have nothing left to say at breakfast"),
        ),
        (
            "watching from the side",
            "What would you most love to be in the middle of?",
            ("I'm always holding the coats", "I'm not the aunt who sits on the bench"),
        ),
        (
            "frightening others",
            "How would you like people to feel when you walk in?",
            ("my apprentices are scared of me", "I don't want my lads to be afraid of my temper"),
        ),
        (
            "not to be somebody",
            "Who do you want to be instead?",
            ("not being the one who waits in the car", "I don't want to be that old man at the window"),
        ),
        (
            "a burden",
            "What do you want to go on doing for yourself?",
            ("not to be a burden on my nieces", "so I don't end up in a care home"),
        ),
        (
            "one's own",
            "What would it be like to have something all your own?",
            ("I need something that's only mine", "I miss having one thing that's just mine"),
        ),
        (
            "left unfinished",
            "What would it be like to stay with this one?",
            ("I never finish anything I knit", "I dropped out of law and of the choir"),
        ),
        (
            "no need to be",
            "Who are you when you don’t have to be clever?",
            ("I don't have to be clever out there", "it's nice not having to be clever"),
        ),
        (
            "somebody's somebody",
            "Who are you when nobody needs anything from you?",
            ("I've been somebody's secretary and everybody's mum", "they move out in May and then who am I"),
        ),
        (
            "clothes",
            "How would you like to feel when you put that kilt on?",
            ("to fit into my kilt again", "the kilt has to fit by June"),
        ),
        (
            "a date",
            "What changes in your week when you have something to aim for?",
            ("I need something to aim for", "without a deadline I just sit there"),
        ),
        (
            "signed up by somebody",
            "Now that you’re in, what would you like to get out of it yourself?",
            ("my boss signed us all up over lunch", "I lost a bet with the postman"),
        ),
        (
            "out of breath",
            "What would you love to do without getting out of breath?",
            ("I'm out of breath when I sing", "I get puffed hanging the washing"),
        ),
        (
            "handled like glass",
            "What would you like to be trusted with?",
            ("they wrap me in cotton wool", "everybody treats me like I'm fragile"),
        ),
        (
            "a place to get used to",
            "What makes a place begin to feel like yours?",
            ("we moved to Oslo for my job", "I'm learning the streets"),
        ),
        (
            "a home that is full",
            "What do you find out there that home has no room for?",
            ("six of us in a two bedroom flat", "the house is a madhouse by five"),
        ),
        (
            "a body of one's own",
            "When do you feel at home in your body?",
            ("I want my own body back", "to live in my body again"),
        ),
        (
            "to decide",
            "Which decision would you make first?",
            ("so I can make a decision for once", "it helps me make decisions"),
        ),
        (
            "what is missed",
            "What don’t you want to miss from now on?",
            ("I missed so much while I was at sea", "I'm not missing this for anything"),
        ),
        (
            "left unsaid",
            "What would you say, if you could?",
            ("I never said sorry to my teacher", "I never got to tell him about the boat"),
        ),
        (
            "somebody one turns into",
            "Who would you like to be instead?",
            ("I'm turning into him", "yesterday I sounded just like my mother"),
        ),
        (
            "days without an edge",
            "What would a day look like that you’d remember?",
            ("the days run together", "every day is the same down here"),
        ),
        (
            "lifting somebody",
            "And who looks after you?",
            ("I lift mum out of the bath every night", "all I do is listen, 24 hours, I'm listening for her"),
        ),
        (
            "years of it",
            "What has running been for you through all those years?",
            ("I've been running since the moon landing, since school really", "been at it for forty years"),
        ),
    ],
)
def test_a_move_hears_where_somebody_stands_among_others_and_in_their_days(
    kind: str, asked: str, answers: tuple[str, ...]
) -> None:
    assert {answer: question(answer) for answer in answers} == dict.fromkeys(answers, asked), kind


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("my two nephews are both under 5", "time"),
        ("our neighbour's health visitor told us", "your health for"),
        ("it's quiet at home since my flatmate left", "that quiet give"),
        ("I am not the weight on the sledge", "your body"),
        ("I can concentrate at school", "back then"),
        ("an hour where nobody says granny", "like to hear"),
        ("we said we'd do it for Tom", "you heard that"),
        ("he calls me when the boiler leaks", "hear that"),
        ("before he's too grown up to be seen with me", "to see?"),
        ("my boss is happy with it so I'm happy with it", "at its best"),
        ("to be a fun uncle", "feel that"),
        ("my husband does couch to 5k", "crossing that line"),
        ("is this a diary or therapy", "days you run"),
        ("the surgeon says I'm allowed to run again", "allowed yourself"),
        ("I was the fat lad at the back", "lighter body"),
        ("I need strong arms for climbing", "need that strength for"),
        ("my brother was always the quiet one", "that quiet"),
        ("my niece calls me every Friday", "hear that"),
        ("my commute is three buses", "so handy"),
        ("it's not cheap, this kit", "Apart from the price"),
        ("my mornings used to be toast and telly", "to have again"),
        ("they sing happy birthday at the end", "last feel that"),
        ("I can't forget my aunt's face", "goes quiet"),
        ("like a child lost in a shop", "How old"),
        ("night shifts in A&E", "be well for"),
    ],
)
@pytest.mark.parametrize("level", [2, 5])
def test_a_word_that_means_something_else_here_sets_no_move_off(answer: str, level: int, never: str) -> None:
    reading = read(answer)

    asked = follow_up(reading.reasons[reading.followed].text, level)

    assert [way for way in (asked.question, *asked.alternatives) if never in way] == []


def test_nobody_of_seventy_is_asked_about_in_twenty_years() -> None:
    asked = follow_up("I'm 76 and the others doze", 2)

    assert asked.question == "What do you want to go on doing for as long as you can?"
    assert not any("twenty years" in way for way in asked.alternatives)


def test_what_is_denied_is_heard_by_those_to_whom_it_is_the_same() -> None:
    assert question("I want to not be last") == "How would you like to feel when you come in?"
    assert "noticed" not in question("nobody nods at me")


def test_each_move_has_two_different_questions_for_early_and_none_twice_in_a_row() -> None:
    doubled = [move.cue for move in MOVES if len(set(move.early)) < len(move.early)]

    assert doubled == []


def test_no_question_of_a_move_is_long() -> None:
    long = [asked for move in MOVES for asked in (*move.early, *move.deep) if len(asked.split()) > 16]

    assert long == []


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("all of them in chapel know the prayers were answered", "in your prayer"),
        ("get my son through his exams, then I can relax", "calm"),
        ("there's only two of us left who can lift it", "alone?|together"),
        ("so now it's me on my own at nine by the fountain", "in that time"),
        ("the new ones at the desk asked was I lost", "wakes up"),
        ("to be chosen by an agency", "that list"),
        ("lose 6kg for the navy medical", "your body|room for"),
        ("I want to fit into my old jeans again", "wear it"),
        ("I want her to see me do this", "that day"),
        ("all my cousins tuition is on my head", "open up|that chance|change things"),
        ("I manage a bus depot, people shout at me all day", "in peace|whatever they shout"),
        ("my brother, he used to be the loud one", "you were then|back then"),
        ("boredom since the factory shut", "wake up in you"),
        ("sounds like making excuses", "trust yourself"),
        ("we all phone each other up in spring to check", "to all phone"),
    ],
)
@pytest.mark.parametrize("level", [2, 4])
def test_a_move_is_not_made_for_what_only_sounds_like_its_cue(answer: str, asked: str, level: int) -> None:
    reading = read(answer)
    made = follow_up(reading.reasons[reading.followed].text, level)

    assert not [way for way in (made.question, *made.alternatives) if re.search(asked, way)]
