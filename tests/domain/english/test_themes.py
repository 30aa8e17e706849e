"""Claims about what an answer as a whole is heard to be about."""

from __future__ import annotations

import re

import pytest

from whyrun.domain.english import core_whys, identities
from whyrun.domain.english.soundness import is_sound
from whyrun.domain.english.themes import OF_LIFE
from whyrun.domain.english.themes_of_days import OF_DAYS
from whyrun.domain.english.themes_of_people import OF_PEOPLE
from whyrun.domain.english.themes_of_running import OF_A_RACE, OF_RUNNING
from whyrun.domain.english.themes_of_the_body import OF_THE_BODY

THEMES = (*OF_A_RACE, *OF_LIFE, *OF_PEOPLE, *OF_DAYS, *OF_THE_BODY, *OF_RUNNING)


def whys(answer: str) -> list[str]:
    return [each.text for each in core_whys([answer])]


def selves(answer: str) -> list[str]:
    return [each.text for each in identities([answer])]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.why)
def test_every_line_of_a_theme_may_stand_on_a_card(theme: object) -> None:
    why, who = theme.why.format(kin="kids"), theme.who.format(kin="kids")

    assert is_sound(f"I run {why}.")
    assert is_sound(f"I’m a runner who {who}.")


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.why)
def test_a_line_names_whom_only_where_its_cue_does(theme: object) -> None:
    named = "{kin}" in theme.why + theme.who

    assert named == ("kin" in re.compile(theme.cue).groupindex)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("my brother says I always pull out of things. I had to stop at mile 20", "because I have unfinished business"),
        ("my flatmate roped me into it and now there's no way back", "because I was talked into it"),
        ("put on 3 stone, got promoted, got married", "to feel at home in my own skin"),
        ("work from home. alone", "to get out of the house for a while"),
        ("I'm shattered by the time they are in bed and there is washing everywhere", "to have something left"),
        ("since the plant closed I've been unemployed, my wife does not say anything", "to have somewhere to be"),
        ("the cardiologist said it was that or a second bypass and she wasn't smiling", "good news for the doctor"),
        ("my mum ran it in 1998 with my name on her back", "to follow in my mum’s footsteps"),
        ("me and my brother had a bet at his stag do", "because a bet is a bet"),
        ("there was never any of me in the photos from Cornwall", "to be in the picture"),
        ("we're like housemates who share a dishwasher", "for the two of us"),
        ("I used to run with a pram, then work happened", "to find my way back to it"),
        ("my spaniel looks at me at five every morning", "because the dog won’t take no for an answer"),
        ("she copies everything, even how I sneeze", "to lead by example"),
        ("the trainee asked when I was due", "to feel at home in my own skin"),
        ("it's Berlin", "to stand on that start line"),
        ("there's sod all to do round here after six", "to make something happen"),
        ("callers shouting at me from nine to five", "to put the day down for a while"),
        ("no one ever showed me how", "to write a different story"),
        ("my mate Kev never let me forget it", "to have the last laugh"),
        ("it's one thing I can control", "because it’s something I can do"),
        ("I'm 43, now or never", "because the clock only goes one way"),
        ("my knees are going and I'm only 41", "to keep this body moving"),
        ("a sense of achievement", "for the feeling when it’s done"),
        ("they always ring, I'm the one people come to", "to be someone others can count on"),
        ("gran brought up me and my sister on her own", "because somebody was there for me"),
        ("nobody decides where I go for that half hour", "to go where I please"),
        ("our wedding is in May", "to feel good when the day comes"),
        ("just always have", "because it’s part of me by now"),
        ("my niece asked me if I'd do it with her", "because somebody asked me along"),
        ("both girls have moved out", "to find out what’s next for me"),
        ("for those who can't", "because I get to, and not everyone does"),
        ("I'm a misery when I skip it. I feel rubbish if I don't go", "because I know how I am without it"),
        ("it's my church, with worse shoes", "to have somewhere to put my thoughts"),
        ("no good at anything with a ball, never good at sports", "because this is what works for me"),
        ("nobody in my family does anything like it", "to write a different story"),
        ("they're a good bunch and the banter is terrible", "for the company"),
        ("nobody can ring me out there", "to be out of reach for a while"),
        ("I tell my class to move more, so", "to practise what I preach"),
        ("it's my thinking time, I solve the crossword", "to do some thinking on the move"),
        ("lost 20 kg and I'd rather keep it off", "to keep what I’ve worked for"),
        ("each birthday is a bonus now", "because today I can"),
        ("Sundays with my niece, it's our thing", "for more time together"),
        ("I used to be quick", "to find out what’s still in me"),
        ("no stairlift for me, ta", "to stand on my own two feet"),
    ],
)
def test_what_an_answer_is_about_makes_a_why_though_no_words_of_it_would(answer: str, why: str) -> None:
    assert any(why in each for each in whys(answer)), whys(answer)


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("my dog died in March and the mornings are wrong", "the dog"),
        ("my sister had a stroke, so did her husband", "today I can"),
        ("the shoes are under the stairs with the hoover", "everyday things"),
        ("I work at the hospice, nights mostly", "give something back"),
        ("the lift is full, so I take the stairs two at a time lol", "find my way back"),
    ],
)
def test_what_is_only_named_in_passing_is_no_theme(answer: str, never: str) -> None:
    assert not any(never in each for each in (*whys(answer), *selves(answer)))


def test_what_somebody_is_not_yet_is_said_as_what_they_are_after() -> None:
    who = selves("I never finish anything, ask my mother")

    assert "I’m a runner who wants to see one thing through." in who
    assert "I’m a runner who finishes what I start." not in who


def test_a_theme_stands_behind_the_runners_own_words() -> None:
    said = whys("to dance at my daughter's wedding. I was knackered after one song at the last one")

    assert said[0] == "I run to dance at my daughter’s wedding."
    assert "I run to have something left at the end of the day." in said


def test_nothing_is_heard_in_an_answer_that_no_statement_may_be_made_from() -> None:
    for each in (*core_whys(["some nights I want to die, the house is empty"]), *core_whys(["I have to earn my food"])):
        assert not each.level


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("good mental health, that's it", "body"),
        ("the other parents made fun of my shoes", "joy"),
        ("I used to love it, now it's a chore", "joy"),
        ("I run on a treadmill, the woods are not safe", "sky"),
        ("I'm not proud of how I spoke to him", "taller"),
        ("since mum lost her job the house is tense", "my mum in mind"),
        ("pray for me, it starts at nine", "thanks"),
        ("she's from another planet, my coach", "come after"),
        ("it's the last hour before the children's bedtime", "hour that’s mine"),
        ("it's cheap apart from the £200 shoes", "a door and a road"),
        ("the house belongs to everyone but me", "part of something"),
        ("I was more fun at 20", "joy"),
        ("we only ever meet on the stairs, him in and me out", "everyday things"),
        ("I drop the twins off at 8:20 and then it starts", "time to chase"),
        ("then I pray before the house is up", "on the move"),
        ("to improve my blood sugar", "growing"),
        ("I make excuses not to see them", "my word"),
        ("nobody to talk to but the dog", "for the dog"),
        ("she had IVF after her second", "hope of a family"),
        ("I loved him and he died", "people I love"),
        ("I danced at my sister's wedding last May", "when the day comes"),
        ("feels great, not that I'd know", "in this body"),
        ("my sister works nights at the bakery", "put the day down"),
        ("round and round the block with the pram", "my head"),
        ("I took this up in 2020 and gave it up again", "stuck"),
        ("it keeps the black dog off", "for the dog"),
        ("to fit in the suit from 2009", "part of something"),
        ("my whole street signed up for it", "put my name down"),
        ("whoever died on the ward that night comes home with me", "somebody close"),
        ("my old man had a bypass at 50", "today I can"),
        ("she asked me why I bother", "asked me along"),
        ("my cousin's therapist said so", "my thoughts"),
        ("the ward let us bring the dog in", "dog"),
        ("the ground is soft there, and no lorries", "kinder"),
        ("on that site they think I'm soft", "kinder"),
        ("if I stand still I feel it all", "growing"),
        ("the agency says under 32, my BMI is 34", "chase a time"),
        ("he was in the band, me hollering so loud they asked us out", "quiet"),
        ("I know I won't get a second chance at it", "fresh start"),
        ("began in lockdown and then it just stopped", "stuck"),
        ("I say sorry to lampposts", "lamp post"),
        ("I nursed my brother through his cancer", "today I can"),
        ("I got my chair through a charity", "give something back"),
        ("we've been through a redundancy and two floods together", "somewhere to be"),
        ("I want my mum to see me run the bend", "example"),
        ("began with couch to 5k, now I do the long loop most days", "starts somewhere"),
    ],
)
def test_a_word_that_is_taken_back_or_meant_otherwise_brings_nothing_to_mind(answer: str, never: str) -> None:
    assert not any(never in each for each in (*whys(answer), *selves(answer)))


def test_somebody_whom_no_answer_names_is_in_no_line() -> None:
    assert not any("him" in each.split() for each in whys("I'd like to get him a cup before it is too late."))


def test_nobody_is_mourned_who_is_not_named() -> None:
    assert not any("in my heart" in each for each in selves("he died at 51 in front of the telly, and I'm 49"))
