"""Claims about what is no aim however it is built, and about lines that are kept to where they make sense."""

from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys, identities
from whyrun.domain.english.care import gentleness


def own(*answers: str) -> list[str]:
    return [each.text for each in (*core_whys(answers), *identities(answers)) if each.level]


@pytest.mark.parametrize(
    ("answer", "scrap"),
    [
        # What is bad is felt or undergone, and not run for.
        ("I feel awful when I skip it", "awful"),
        ("it makes me feel so guilty at the table", "guilty"),
        ("on the stairs I can feel my hip clicking", "clicking"),
        ("my IBS", "IBS"),
        ("my endometriosis, mainly", "endometriosis"),
        # Where a line would break off, or goes on with what would be without it.
        ("I want to know what it all", "what it all"),
        ("I need a race or I stay in bed", "or I stay"),
        ("our time is too short not to", "not to"),
        ("never thought about it like that before", "before"),
        ("I refuse to order smaller ones", "ones"),
        # What only goes on with how it was.
        ("I was losing it in that flat. Shouting at the kettle.", "kettle"),
        # What is joked about, told to others, or stings.
        ("be fair, be early, and never lend your brother a bike", "bike"),
        ("not looking at my belly for a week", "belly"),
        ("because my wife and I keep arguing", "arguing"),
        ("because I am just someone's wife", "someone"),
        ("because nobody did it for her", "did it"),
        # What only follows from something else, or was done alone in an odd hour.
        ("The nursery opens in May so I'll have the mornings off", "mornings off"),
        ("My sister, she'd say I was sulking", "my sister"),
        ("I want to lift my own suitcase until I'm 80", "runner who lifts"),
        # What one is left with, what one does to others unasked, and a shout that was quoted.
        ("they opened a crèche at the gym, so I have no reason to moan", "no reason"),
        ("it irritates my flatmates", "irritate"),
        ("A nurse told me well done for having a go. Having a go", "a go"),
        ("sleep, porridge, next hill", "porridge"),
        ("I'd like to go for a run and come back smiling", "for a run"),
        ("I sort the post, answer emails and go back to an empty flat", "go back"),
        ("there's a bus to the track now so I've no excuses left", "my word"),
        ("I can't sleep on that shoulder", "wake up ready"),
        ("I'd like to enjoy my garden", "the joy of it"),
        ("I'd like to enjoy my garden", "who enjoys"),
        ("it's a sign that the work is paying off", "work at work"),
        ("with nothing on I sleep all day and eat cereal", "wake up ready"),
        ("they're at nursery so I get an hour in the mornings", "first light"),
        ("it's the one sport I can manage that my cousins will come and watch", "I can manage"),
    ],
)
def test_it_makes_no_line(answer: str, scrap: str) -> None:
    assert not any(scrap in line for line in own(answer)), own(answer)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("it gives me a thing to plan for, otherwise I just sit", "I run because it gives me a thing to plan for."),
        ("I need a race or I stay in bed", "I run for a race."),
        ("I sleep so well on days I've been out", "I run so I sleep so well."),
        ("We'd laugh at breakfast again", "I run so we laugh at breakfast again."),
        ("Someone they can ring at any hour", "I run to be someone they can ring at any hour."),
        ("my son every second Sunday", "I run for my son."),
        ("to set goals and reach them", "I run to set goals and reach them."),
        ("I don't want to go deaf like my uncle, he was 50", "I run so I don’t go deaf like my uncle."),
        ("be fair, be early, and never lend your brother a bike", "I run to be fair."),
        ("I'd be less snappy", "I run to be less snappy."),
        ("so I'm not the weight that holds the boat back", "I run so I’m not the weight that holds the boat back."),
    ],
)
def test_what_is_cut_off_leaves_a_whole_line(answer: str, why: str) -> None:
    assert why in own(answer)


@pytest.mark.parametrize(
    "told", ["both my uncles passed first time", "we waited until he'd gone to bed", "mum had gone quiet by then"]
)
def test_who_has_passed_a_test_or_gone_to_bed_is_not_dead(told: str) -> None:
    assert gentleness(told) is None


@pytest.mark.parametrize("told", ["my aunt passed in May", "he'd gone to a better place", "now that he's gone"])
def test_who_has_passed_or_gone_for_good_is(told: str) -> None:
    kind = gentleness(told)

    assert kind is not None
    assert kind.name == "grief"


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("I have still got things to learn", "I run because I have still got things to learn."),
        ("a rested nurse is a better nurse", "I run because a rested nurse is a better nurse."),
        ("that's when I feel least like a clerk", "I run because it’s when I feel least like a clerk."),
        ("I was more patient with the twins", "I run to be more patient with the twins."),
        ("I want to be the man she said yes to", "I run to be the man she said yes to."),
        ("I want to feel calm again", "I’m a runner who wants to feel calm again."),
        ("someone who does what they promised", "I’m a runner who does what I promised."),
        ("someone who hears the children and their songs", "I’m a runner who hears the children and their songs."),
    ],
)
def test_a_sentence_that_says_it_all_is_kept_and_a_wish_stays_one(answer: str, line: str) -> None:
    assert line in own("she reads at the window", answer)


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("I say yes to everybody, all the time", "yes to every"),
        ("I'm shy", "shy"),
        ("I want them to remember me as fun", "the joy of it"),
        ("I'm scared of going blind like my gran", "today I can"),
        ("it's the only thing I was any use at", "only thing"),
    ],
)
def test_it_is_not_what_the_runner_would_put_on_a_card(answer: str, never: str) -> None:
    assert not any(never in line for line in own(answer))
