"""Claims about the telling words that a question is made with: which, and what is asked of them."""

from __future__ import annotations

import re

import pytest

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.tails import POOLS


def followed(answer: str) -> str:
    reading = read(answer)
    return reading.reasons[reading.followed].text


def question(answer: str, level: int = 4) -> str:
    return follow_up(followed(answer), level).question


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("two miles. toast. him", "Two miles. Toast. Him. "),
        ("19 months on Sunday", "19 months on Sunday. "),
        ("the rent, the bills, my job", "The rent, the bills, your job. Which of those weighs on you most?"),
        ("the job mostly, and money", "The job mostly, and money. Which of those weighs on you most?"),
        ("a shirt with a number that isnt my payroll one", " a shirt with a number that isn’t your payroll one"),
        ("nobody to phone", " to have nobody to phone?"),
        ("no lists, no bells, no printer", "What is it like for you with no lists, no bells, no printer?"),
        ("my gran with skates", " your gran with skates"),
        ("someone who still has a story left at supper", " to be someone who still has a story left at supper?"),
        ("being where I said I'd be", " being where you said you’d be"),
        ("they still greet me as the captain at weddings", " they still greet you as the captain at weddings?"),
        ("that this is my street and not only a shortcut", " sure that this is your street and not only a shortcut?"),
        ("that's basically my whole marriage in one teapot", " that it’s your whole marriage in one teapot?"),
        (
            "he's 70 and he's started calling me by my uncle's name",
            " he’s 70 and he’s started calling you by your uncle’s",
        ),
        ("I carry the flags", "What is it like to carry the flags?"),
        ("I'm just here counting", "What is it like to just be here counting?"),
        ("I've worked in that yard all my life", "What is it like to have worked in that yard all your life?"),
        ("I don't recognise my street", "What is it like to not recognise your street?"),
        ("we sorted the whole attic in a day", "when you sorted the whole attic in a day?"),
        ("nobody taught me to swim", "What would have been different for you if somebody had?"),
        ("my uncle never came to a match", "What would have been different for you if your uncle had?"),
        ("no one was on my side", "What would have been different for you if somebody had been?"),
        ("I never knew my uncle", "What would have been different for you if you had?"),
        ("they saved me a seat at the front", "What did it mean to you that they saved you a seat at the front?"),
        ("my hands feel like mine", "What is it like when your hands feel like yours?"),
        ("I can't climb the stile any more", "What would it be like to be able to climb the stile?"),
        ("I'd just walk past the lot of them", "What would it be like to just walk past the lot of them?"),
        ("so she knows I tried", "What would it mean to you if she knew you tried?"),
        ("so they don't start from zero like we did", " if they didn’t start from zero like you did?"),
        ("I haven't laughed like that in years", "When was the last time?"),
        ("I don't feel it often", "When was the last time?"),
        (
            "we sing the same four songs on the same bench and note every single verse",
            "What is it like to sing the same four songs on the same bench and note every single verse?",
        ),
        ("the village fete in May", "How would you like to feel when that day comes?"),
    ],
)
@pytest.mark.parametrize("level", [2, 3])
def test_what_tells_by_itself_stands_in_the_question(answer: str, said: str, level: int) -> None:
    assert said in question(answer, level)


@pytest.mark.parametrize(
    "answer",
    [
        "the gate is open and he knows it",
        "I did the odd class, pilates, spin, that sort of thing, when I was about thirty",
        "we've got the van, you have to do it once",
        "we fancy a change",
        "I reckon it's the hills",
        "I was ready, then the bus left",
        "my cousin she is going every week",
        "otherwise I drift",
        "that I'd not sulk",
        "you'd drift as well",
        "there's no ramp at the bus station",
        "it still nags me",
        "I've got as far as the gate once",
        "worked nine winters for it",
        "being picked is worth a lot to me",
        "no fences no bells no one shouting at me",
        "they'll move out and then who's left",
        "I fooled meself enough",
        "I'm doing rounds of the yard",
        "I've told him the date",
        "they cancelled my tram",
        "my signet doesn't fit",
        "that someone waters for me",
        "my brother was 41",
        "no honestly its the hush",
        "walking the whippet counts right",
    ],
)
@pytest.mark.parametrize("level", [2, 4])
def test_half_of_what_was_said_stands_in_no_question(answer: str, level: int) -> None:
    asked = question(answer, level)

    words = (
        r"knows it|odd class|the van|fancy|reckon|ready|she is|drift|mope|sulk|ramp|nags|gate|winters|picked|fences"
        r"|move out|fooled|rounds|date|tram|signet|waters|41|hush|whippet"
    )
    assert not re.search(rf"\b(?:{words})\b", asked)


@pytest.mark.parametrize(
    "answer",
    [
        "I'm too fat for the pool",
        "I'm a stupid old fool",
        "well done, son",
        "book the week off and go to Skye",
        "ask for the better desk",
        "she don't talk to me no more",
        "everybody know my name here",
        "I left the choir, I left the band, I quit the union",
        "zzzzzz vroom",
        "weird",
        "'never mind love, next time' he goes",
        "we are but geese, coach",
        "it must count for something, mustn't it",
        "since I was about nine",
        "she's quicker than me",
        "my husband picked that one",
        "I don't count the laps I count the dogs",
        "meh. dunno. wakes me up",
        "I raised the kids on my own and I was proud of me",
    ],
)
@pytest.mark.parametrize("level", [2, 4, 6])
def test_in_doubt_or_where_it_would_hurt_nothing_is_said_back(answer: str, level: int) -> None:
    first = " ".join(re.findall(r"\w+", followed(answer))[1:3])

    asked = question(answer, level)

    assert first not in asked or "?" in asked.split(". ", maxsplit=1)[0]


def test_no_question_around_what_was_said_supposes_what_was_not() -> None:
    tails = [tail.split("{")[0] for pool in POOLS.values() for tail in (*pool.early, *pool.deep)]

    assert [tail for tail in tails if tail.count("?") > 1 or not re.match(r"(?:What|Who|When|Which|How)\b", tail)] == []
    assert [tail for tail in tails if re.search(r"\b(?:love|enjoy|best|glad|proud|give back)\b", tail)] == []


def test_in_one_reflection_no_two_things_are_asked_about_in_the_same_words() -> None:
    answers = ["the smell of the stadium", "a long downhill home", "the sound of the gate", "her scarf on the hook"]
    asked: list[str] = []

    for level, answer in enumerate(answers, start=2):
        asked.append(question_after(answer, level, asked))

    openings = [tuple(question.split()[:5]) for question in asked]
    assert len(set(openings)) == len(openings)


def question_after(answer: str, level: int, asked: list[str]) -> str:
    return follow_up(followed(answer), level, asked).question


@pytest.mark.parametrize("level", range(2, 7))
def test_a_reason_is_said_back_once_among_all_the_ways_to_ask(level: int) -> None:
    asked = follow_up("they wait for me at the gate", level)

    said = [way for way in (asked.question, *asked.alternatives) if "they wait for you" in way.lower()]

    assert len(said) == 1


def test_what_belongs_together_is_one_reason() -> None:
    assert [reason.text for reason in read("Two miles. Toast. Him.").reasons] == ["Two miles. Toast. Him."]


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("most evenings the kids get the tired version of me", "What would you like them to get instead?"),
        ("my wife gets the worst of me", "What would you like her to get instead?"),
        ("I'm always rushing", "What would you like there to be room for?"),
        ("I come home empty", "What would you like there to be room for?"),
        ("caring for my husband, he has dementia", "Who looks after you in all of that?"),
    ],
)
def test_what_is_unwanted_is_asked_about_by_what_is_wanted_in_its_place(answer: str, asked: str) -> None:
    assert question(answer, 4) == asked


@pytest.mark.parametrize(
    "answer",
    [
        "go out for ten minutes, if its awful come home",
        "stop smoking you idiot",
        "still cross the road",
        "ask me if I've had one since Easter",
    ],
)
def test_a_bare_verb_is_no_wish_once_reasons_are_asked_for(answer: str) -> None:
    asked = follow_up(answer, 5)

    assert not any("mean to you to" in way or "do you want to" in way for way in (asked.question, *asked.alternatives))


@pytest.mark.parametrize(
    "answer",
    [
        "so I'm starting",
        "so I'd better get on with it",
        "I wanted them to leave",
        "feel like I've vanished since the move",
        "to start over is not possible for me",
        "I'd be made to carry it",
        "I'd like to give it back",
        "I want to do it once in a way where it stays done",
        "I missed my brother's wedding for it",
        "my husband downloaded this",
    ],
)
@pytest.mark.parametrize("level", [2, 4])
def test_what_is_no_wish_is_put_into_no_frame_for_one(answer: str, level: int) -> None:
    asked = follow_up(answer, level)

    for way in (asked.question, *asked.alternatives):
        assert not re.search(
            r"\b(?:like|mean to you|able) (?:for \w+ )?to "
            r"(?:be starting|better|leave|feel like|start over|be made|give it)",
            way,
        )
        assert not re.search(r"in a way\?|while you miss|downloaded this (?:give|mean)", way)


def test_a_kind_of_dad_is_nobodys_dad_and_a_mothers_wish_is_hers() -> None:
    assert "your dad" not in question("so I can come off nights and still be a decent dad", 2)
    assert "your mother’s" in question("my mothers plans", 5)


@pytest.mark.parametrize(
    ("answer", "half"),
    [
        ("I'm in the rowing club and all my cousins are in it", "cousins"),
        ("I could do it backwards and some nights I think I do", "some nights"),
        ("I'm on that bus 2 hours a day my step count is a scandal", "step count"),
        ("don't be making a fuss", "be making"),
        ("I've just always been nearly good and never got picked", "never got"),
        ("I'm 52 and have 3 kids in college", "and have"),
        ("my cousin's big party in August", "that your cousin"),
        ("people to sing with, and you don't feel the hills", "that people"),
        ("I baked 40 cakes so far", "so far"),
        ("I was cycling", "you were cycling"),
        ("now I just shut the door and out I go", "out you go"),
        ("to be at ease with it would be a start", "would be a start?"),
        ("if I ate id be kinder to the regulars for a start", "like to the regulars"),
        ("I'd be floored by the stairs", "be floored"),
        ("om my kinders te sien", "kinders te sien mean"),
    ],
)
@pytest.mark.parametrize("level", [2, 4])
def test_only_what_is_surely_one_whole_sentence_is_woven_into_a_question(answer: str, half: str, level: int) -> None:
    asked = follow_up(followed(answer), level)

    assert not any(half in way for way in (asked.question, *asked.alternatives) if "You said" not in way)


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        (
            "I could do it backwards and some nights I think I do",
            "What would it be like to be able to do it backwards?",
        ),
        ("if I ate id be kinder to the regulars", "What would it be like to be kinder to the regulars?"),
        ("enjoy my mornings instead of fearing the alarm", "What is it about your mornings that you enjoy?"),
    ],
)
def test_what_is_whole_of_it_still_is(answer: str, asked: str) -> None:
    assert question(answer, 2) == asked


@pytest.mark.parametrize(
    ("answer", "half"),
    [
        ("walking got boring, the bus got full, this didn't", "What does walking got"),
        ("running got silly", "running got"),
        ("My garden and the two neighbours I've got left", "when the two neighbours"),
        ("That I won't get up again", "sure that"),
        ("that I was patient with them", "sure that"),
    ],
)
@pytest.mark.parametrize("level", [2, 5])
def test_what_has_become_and_what_will_not_be_is_not_woven_in(answer: str, half: str, level: int) -> None:
    assert half not in question(answer, level)
