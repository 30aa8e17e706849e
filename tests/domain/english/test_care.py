from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys, follow_up, identities, read

IN_NEED = """
some days I don't want to be alive if I'm honest and a run gets me out of bed
most mornings I don't want to be here tbh
there were evenings i stood on the footbridge over the ring road and thought about going off it
driving home I used to think about turning the wheel into the barrier
I thought about walking into the sea
I'd stood on the multi storey roof and imagined stepping off
that winter I sat on the bridge for an hour thinking about jumping
I want to kill myself
some weeks I've thought about how to not be here
I keep thinking about not being here
sometimes I wish to not be around any more
some days I don't think it's worth sticking around
I'd rather just not wake up
i used to cut… havent since august
I stopped cutting when I started running
I've been cutting again
it keeps me from cutting
i was cutting myself at uni
some days I don't want to be alive
I don't want to be here any more
one winter I didnt want to be here at all, then came my sister's dog
some mornings I don't want to wake up at all
for months I stopped wanting to be here at all
that spring I didn't want to be around any more
on those nights not being here seemed easier
i dont want to be here anymore
sometimes I just don't want to wake up
I wish I wouldn't wake up
in March I stood on the bridge behind our flat and thought about it
two years ago i was on the train tracks thinking about doing it. told nobody
I went up on the roof of the car park that night and thought hard about jumping
I nearly jumped off a bridge the winter she left
I'd counted out my tablets on the kitchen table
i had been saving up my dads pills
I'd written goodbye letters to my girls
it's what stops me doing something stupid
some nights I'm scared I'll do something silly
everyone would be better off without me
my family would be better off without me
I think about ending it
I've been thinking about ending things
I tried to end my life in 2019
before running I was suicidal
i feel sucidal
suicde thoughts
Im having suiside thoughts
kms
honestly I want to die
i wanna die
I wish I was dead
I wish I'd never been born
there's no point in living
whats the point of living
I have nothing to live for
there is no reason to live
I can't go on any more
I don't want to live like this... I don't want to live
running stops me from killing myself
it keeps me from harming myself
I used to cut myself and now I run
I self-harm when I don't run
self harm
I hurt myself when I'm stressed, running is the other thing I do
I'm tired of living
I'm sick of being alive
no one would miss me
nobody would even care if I died
I want to disappear
I want it all to end so I want to end it all
unaliving myself crosses my mind
I took an overdose last year
I think about jumping off the bridge on my route
I feel like such a burden and think they'd be better off without me
Pain is the only thing that makes me feel something
I want to k1ll myself
I run this hill, it is killing me lol, but honestly I want to die
life isn't worth living
I'd rather be dead
to go to sleep and never wake up
it would be easier for everyone if I wasn't here
I keep thinking of ways to die
I want to end it
I've been self harming since 15
I don't care if I live or die
some mornings I can't see why I should go on living
most nights I can't see why I should bother with being alive
there are days I don't see why I'd bother being around
I don't know why I bother waking up
hard to say why it's worth being here some days
some days I wonder why I'm still here
they'd all cope if I was gone
the world would be fine if I weren't in it
nobody would notice if I was gone
there's nothing keeping me here
I can't see myself being here next year
what's the point of me
not sure there's any point in being around
wouldn't mind not waking up
I don't much care if I don't come home
can't face another day
I don't want to see another morning
I don't want to go on without her
I don't want to go on tablets and I don't want to go on
the pills don't help and I don't want to go on
I don't want to go on crying
I don't want to carry on making everyone's life worse
""".strip().splitlines()

NOT_IN_NEED = """
I ran over the footbridge and thought about my tea
stood at the bridge with Dad and thought about going over the route
I was thinking of driving to the sea on Sunday
I think about swimming in the sea all winter
we stood on the platform and thought about the train home
i kept thinking of going into the river for a swim with my girls
this run will kill me
I'd rather not be here at work
I don't want to be here at eight tonight
I don't want to be around loud people at all
I don't want to wake up at five
I wish I could not be here in this office
I'd rather not be here on a Monday
I want to not be around smokers
I used to cut corners, now I run every mile
I stopped cutting sugar out
I want to cut my time by a minute
I've been cutting weight for a fight
I used to cut the grass for him
to cut down on the wine
I don't stick around for drinks
not one of those who stick around after the run
to not wake up tired
This hill is going to kill me
my coach is killing me
the heat nearly killed me
I'd die for pizza
I'd kill for a sub 4
to be able to run for the bus without dying
my wife will kill me if I don't use the treadmill
what doesn't kill you makes you stronger
I'm dead after work
dead legs, happy heart
burpees make me want to die
I want to die when I run up hills but the view is worth it
I nearly died laughing
dying to do Berlin
I'd rather die than use a treadmill
I don't want to die young like my dad
I don't want to die of a heart attack
so I can live long enough to see my grandkids
I want to live
before I die I want to run a marathon
one day I won't be here any more and I want to have lived
because suicide sprints made me fit at school
we did suicides in basketball practice
to raise awareness for suicide prevention, my cousin took his own life
my best friend killed herself last year
I lost my brother to suicide
I hurt myself skiing and running got me back
I cut myself some slack on Sundays
I'm not going to kill myself over a PB
I was killing myself with work
I want to wake up early
I want to disappear into the woods for an hour
It's murder but I love it
I don't want to be here in ten years weighing 120 kilos
what's the point of running slow
my legs want to die but my head says go
it kills me but I love it
I have a reason to get up
to feel alive
because life is short
to end the day well
I don't want to live in a body that hurts
I want to live without fear
I run to harm no one
I never want to stop living like this
what's the point of life without cake
I want to end it with a sprint
my old coach would hate living here
I cut sugar and started running
running gives me a reason to live
parenting nearly killed me
my job is killing me
I want to carry on living well
my neighbour didn't want to go on her own so I said I'd go
I didn't want to go on my own
I don't want to disappear
I don't see why I'd bother being here at six without the coffee
I don't know why I bother being here when they all beat me
don't know why I bother waking up early for it
I don't know why I'm still here at the club after the chairman
I don't know why I'm still running
they'd cope if I was gone for an hour
nobody would notice if I was gone for the afternoon
my wife wouldn't notice if I was gone all Sunday
nothing keeping me here in Slough
I can't see myself being here in this job next year
what's the point of me running if it rains
what's the point of me being slow
can't face another day in the office
I don't want another winter on the sofa
I don't want to see another winter like this one
we stood on the bridge and thought about it being over, the marathon I mean
I stood on the platform at the race expo and laughed
we run over the bridge and along the tracks
I nearly did something silly and signed up for an ultra
before I do something stupid like buy a bike
I take my tablets and go
I want to come off the tablets
I wrote a goodbye card for my boss
I never wanted to go on statins
I don't want to go on any more heart tablets at 45
my sister didn't fancy it and I didn't want to go on insulin either
I don't want to carry on smoking round the baby
I don't want to go on stage out of breath
don't want to go on and on about it
I didn't want to go on the waiting list
wouldn't mind not being here on Mondays
I can't see why I should be here so early
""".strip().splitlines()


@pytest.mark.parametrize("answer", IN_NEED)
def test_words_of_self_harm_get_care_and_no_question_from_that_thread(answer: str) -> None:
    asked = follow_up(answer, 3)

    assert read(answer).care
    assert asked.care
    for question in (asked.question, *asked.alternatives):
        assert any(word in question for word in ("reach out", "call", "talk", "tell somebody", "listen"))


@pytest.mark.parametrize("answer", NOT_IN_NEED)
def test_a_joke_a_drill_or_another_ones_death_is_no_cry_for_help(answer: str) -> None:
    assert not read(answer).care
    assert not follow_up(answer, 3).care


def test_a_cry_for_help_is_heard_at_the_end_of_a_very_long_text() -> None:
    assert read("I ran by the river. " * 4000 + "I want to kill myself").care


def test_no_statement_is_made_from_words_of_self_harm() -> None:
    statements = core_whys(["my kids", "I want to die"]) + identities(["my kids", "I want to die"])

    assert not any("die" in statement.text for statement in statements)


@pytest.mark.parametrize(
    "answer",
    [
        "I lost my mother",
        "my son was stillborn",
        "after my miscarriage",
        "I have to earn my food",
        "I have to burn off what I eat",
        "I'm never good enough",
        "I hate my body",
        "I was abused as a kid",
        "my husband left me",
        "I had a stroke",
        "I'm an alcoholic, 14 months sober",
        "to punish myself",
        "my depression",
        "cancer",
    ],
)
@pytest.mark.parametrize("level", range(2, 7))
def test_what_hurts_is_never_asked_why_and_never_praised(answer: str, level: int) -> None:
    asked = follow_up(answer, level)

    for question in (asked.question, *asked.alternatives):
        assert "Why" not in question
        assert "lighter body" not in question
        assert "earn your" not in question


def test_a_punishment_is_no_core_why() -> None:
    statements = core_whys(["I have to burn off what I eat", "because I hate my body"])

    assert not any("hate" in statement.text or "burn" in statement.text for statement in statements)


@pytest.mark.parametrize(
    "answer", ["since the twins I feel like a whale", "I felt like a big sack of spuds in that vest"]
)
def test_who_likens_their_body_to_something_unkind_is_asked_gently(answer: str) -> None:
    assert follow_up(answer, 2).question == "What would you say to a friend who said that about themselves?"
