"""Claims about which of the runner's own words become a line: only what stands by itself, and says what for."""

from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys, identities


def own_whys(answer: str) -> list[str]:
    return [each.text for each in core_whys([answer]) if each.level]


@pytest.mark.parametrize(
    ("answer", "scrap"),
    [
        ("So I'm managing. Mostly.", "managing"),
        ("They laughed, and I'd be made to go again", "made"),
        ("I used to lead a choir and quarrel with tenors, now I sing to a cot", "quarrel"),
        ("I can whistle and I can juggle", "juggle"),
        ("I can still hum the tune they made up", "hum"),
        ("I can walk from one bench to the next", "bench"),
        ("to come back is not on the cards for us", "is not"),
        ("I wanted them to leave, and then they did", "leave"),
        ("I loved it", "loved"),
        ("I'd bake a cake", "bake"),
        ("growing up if you cried you went to bed", "grow"),
        ("I don't even want to win", "win"),
        ("So it's my round, isn't it", "round"),
        ("that could be me up there", "that could"),
        ("because I've been through the mill", "mill"),
        ("because I was asked nicely", "nicely"),
        ("because I'm always cold", "cold"),
        ("menopause left me a stone and I would like to give it back", "give it back"),
        ("I want the pudding more than the run", "for the pudding"),
        ("cycling got dull so my niece lent me these", "got dull"),
        ("feels like I've lost my place in the queue", "feel like"),
        ("I don't want to be an athlete as such", "as such"),
        ("christening in October", "christening"),
        ("No idea. Google it.", "google"),
        ("I don't want to buy another gym card", "gym card"),
        ("my probation officer said six more weeks and we can talk about Sundays", "Sundays"),
        ("My aunt, mostly. At the funeral my cousin said it's in the genes", "my cousin"),
        ("I remember my brother doing his walk and everyone was dying", "in mind"),
        ("that I'd not sulk", "sulk"),
        ("people trust me and I like that", "like that"),
        ("A person, I suppose. Ruth.", "to be a person"),
        ("because I'm the youngest of four", "youngest"),
        ("My uncle. He never had a kind word.", "my uncle"),
        ("my neighbour. Oxygen, curtains shut all day.", "my neighbour"),
        ("my other half says I ought to do it slowly, I want to do properly", "properly"),
    ],
)
def test_what_goes_on_with_a_story_or_says_half_makes_no_line(answer: str, scrap: str) -> None:
    assert not any(scrap in line for line in own_whys(answer)), own_whys(answer)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("it helps me sleep, or it did before the baby", "I run to sleep."),
        ("I can think again", "I run so I can think again."),
        ("I'd sleep better", "I run to sleep better."),
        ("so I'm not asleep when they come home", "I run so I’m not asleep when they come home."),
        (
            "to feel like I own my days again and not just rent them from other people",
            "I run to feel like I own my days",
        ),
        ("I'm not ready to retire mate", "I run because I’m not ready to retire."),
        ("I want to adopt and the agency says I should be fitter", "I run to adopt."),
        ("to stay awake otherwise I doze off at red lights", "I run to stay awake."),
        ("to be strong and useful, don't think it goes deeper", "I run to be strong and useful."),
        ("to sleep better on the days I go", "I run to sleep better."),
        ("to keep up with my niece, she's 8 and she's quicker than all of us", "I run to keep up with my niece."),
        ("to feel like I belong in my own kitchen", "I run to feel like I belong in my own kitchen."),
        ("to see Rome with Ana while I still can", "I run to see Rome with Ana while I still can."),
    ],
)
def test_a_line_is_cut_where_it_stands_by_itself(answer: str, why: str) -> None:
    assert any(line.startswith(why) for line in own_whys(answer)), own_whys(answer)


def test_what_is_not_wanted_is_said_whole_or_not_at_all() -> None:
    answer = "I don't want my boys leafing through the album with every page turned and no dad on any of them"

    assert not any("leafing" in line for line in own_whys(answer))


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("I carry my keys between my fingers", "carries"),
        ("stress relief, tea, podcasts", "looks forward"),
        ("growing up if you cried you went to bed", "grows"),
        ("I give up on most things by March", "keeps my word"),
        ("I never finish books either", "finishes"),
        ("they were all too gentle with me", "kinder"),
        ("I don't want the children to be afraid of a slammed door", "goes out anyway"),
    ],
)
def test_who_somebody_is_is_not_read_off_a_circumstance_or_its_opposite(answer: str, never: str) -> None:
    assert not any(never in each.text for each in identities([answer]))


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("sink or swim", "sink"),
        ("my stomach mostly", "stomach"),
        ("a rest", "for a rest"),
        ("I'd go to dances, I'd buy the red coat", "goes to dances"),
        ("to believe I count for somebody", "believe"),
        ("I want whatever she's having", "whatever"),
        ("to keep my weight where it is", "lighter"),
        ("I don't even know any more", "matters to me"),
        ("to dance at the wedding not hold the coats", "coats"),
    ],
)
def test_what_nobody_would_put_on_a_card_is_left_out(answer: str, never: str) -> None:
    lines = [each.text for each in (*core_whys([answer]), *identities([answer]))]

    assert not any(never in line for line in lines)


def test_what_is_wanted_stands_without_what_is_not() -> None:
    lines = [each.text for each in core_whys(["to dance at the wedding not hold the coats"])]

    assert "I run to dance at the wedding." in lines


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("I couldn't lift a kettle. I'd be exhausted from a phone call.", "exhausted"),
        ("being a burden on my sister", "burden"),
        ("it makes me feel numb like a wall", "numb"),
        ("enjoy my evenings instead of dreading the alarm", "dreading"),
    ],
)
def test_what_nobody_wants_is_no_aim_though_it_is_said_like_one(answer: str, never: str) -> None:
    assert not any(never in each.text for each in (*core_whys([answer]), *identities([answer])))
