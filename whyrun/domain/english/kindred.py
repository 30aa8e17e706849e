"""Lines that go with a line: what who says the one may gladly say as well, where an answer brings little else to mind.

Rule: data only. Whatever the line was brought to mind by (a trait, a theme, a hurt), what goes with it has to be true
of: it wants, likes and means to, and claims no run, gift or strength. No line says its own again in other words.
"""

from __future__ import annotations

#: What may follow "I run" → pairs of what may follow "I’m a runner who", and "I run"; the better first.
KINDRED: dict[str, tuple[tuple[str, str], ...]] = {
    # The people in it.
    "to be in the game, not on the bench": (("likes to be asked to play", "to say yes when they ask me to play"),),
    "to be there, properly there": (("wants to be all there", "so I’m all there when it counts"),),
    "to lead by example": (
        ("practises what I’d like to teach", "to practise what I’d like to teach"),
        ("knows that small eyes see everything", "because what we do is what they learn"),
    ),
    "so I come home kinder": (
        ("brings the better half of me home", "to bring home the better half of me"),
        ("is easier to live with after a run", "so I’m easier to live with"),
    ),
    "to write a different story": (
        ("wants it to go differently this time", "because it can go differently"),
        ("means to be the one who changes the pattern", "to be the one who changes the pattern"),
    ),
    "for the people I love": (
        ("has people to be there for", "to be here for a long time yet"),
        ("is in it for more than me", "because love is a good reason"),
    ),
    "for the people who run with me": (("likes it better in company", "because it’s better together"),),
    "for the company": (("turns up for the people", "because the people make it"),),
    "for the two of us": (
        ("wants something we do together", "to have something we do together"),
        ("wants us to talk more", "so we have something to talk about"),
    ),
    "because I need looking after, too": (("takes a turn at being looked after", "because carers need a breather"),),
    "to give something back": (("is in it for more than me", "because it’s for more than me"),),
    "for the dog": (("has a dog to keep up with", "because one of us always wants to go out"),),
    "because the dog won’t take no for an answer": (
        ("has a dog to keep up with", "because one of us always wants to go out"),
    ),
    # The head.
    "to clear my head": (
        ("takes my head out for some air", "to take my head out for some air"),
        ("thinks better on the move", "to hear myself think"),
    ),
    "to leave work at work": (
        ("draws a line under the day", "to draw a line under the day"),
        ("wants a life after work", "to have a life after work"),
    ),
    "to come back calmer": (
        ("lets off steam on the move", "to let off steam"),
        ("breathes out on the way", "to breathe out for once"),
    ),
    "for the quiet": (
        ("turns the volume down", "to turn the volume down"),
        ("likes the world with the sound off", "to hear nothing for a while"),
    ),
    "for a bit of peace and quiet": (
        ("turns the volume down", "to turn the volume down"),
        ("likes the world with the sound off", "to hear nothing for a while"),
    ),
    "to make room for calm": (("breathes out on the way", "to breathe out for once"),),
    "for my peace of mind": (
        ("takes my head out for some air", "to take my head out for some air"),
        ("is kinder to my own head", "for more good days"),
    ),
    "for the good days": (
        ("wants a calmer head", "for a calmer head"),
        ("takes my head out for some air", "to take my head out for some air"),
    ),
    "to be out of reach for a while": (
        ("switches off for a while", "to switch off for a while"),
        ("lets the world wait for an hour", "because the world can wait for an hour"),
    ),
    "to get out from under it all": (
        ("leaves the day behind for a while", "to leave the day behind for a while"),
        ("takes my head out for some air", "to take my head out for some air"),
    ),
    "for an hour that’s mine": (
        ("belongs to nobody for an hour", "to belong to nobody for an hour"),
        ("goes off duty for a while", "to be off duty for a while"),
    ),
    "to have something that’s mine": (
        ("belongs to nobody for an hour", "to belong to nobody for an hour"),
        ("does this one for me", "because this one’s for me"),
    ),
    "for a while in my own company": (("needs some time with nobody in it", "for some time with nobody in it"),),
    "to be myself for a while": (("wants to feel like me", "to feel like me"),),
    "to be somebody in my own right": (
        ("goes by my own name", "to be called by my own name"),
        ("wants to be seen for who I am", "to be seen for who I am"),
    ),
    # The body.
    "to sleep well and wake up ready": (
        ("likes to be tired in the good way", "to be tired in the good way"),
        ("wants better sleep", "for better sleep"),
    ),
    "to have something left at the end of the day": (
        ("is done with being tired", "because I’m done with being tired"),
    ),
    "to look after the body I live in": (
        ("wants this body to last", "because this body has to last"),
        ("does something for my health", "for my health"),
    ),
    "to have good news for the doctor": (
        ("wants to surprise the doctor", "to surprise the doctor"),
        ("wants this body to last", "because this body has to last"),
    ),
    "to feel lighter": (("wants to move more easily", "to move more easily"),),
    "to feel at home in my own skin": (("wants to be at ease with myself", "to be at ease with myself"),),
    "to breathe a little easier": (
        ("wants breath left for talking", "to have breath left for talking"),
        ("wants to move more easily", "to move more easily"),
    ),
    "so everyday things come easier": (
        ("wants to do things without thinking twice", "to do things without thinking twice"),
        ("wants this body to last", "because this body has to last"),
    ),
    "because I sit enough as it is": (
        ("needs more than a chair", "because I wasn’t made for a chair"),
        ("wants to feel my legs again", "to shake the desk off"),
    ),
    "to stand on my own two feet for years": (("wants this body to last", "because this body has to last"),),
    "to feel how strong I am": (("is building something strong", "to be strong where it counts"),),
    "because today I can": (
        ("makes the most of a good day", "for every good day I get"),
        ("listens to my body", "to work with the body I’ve got"),
    ),
    "because I still can": (("is in no hurry to stop", "to go on for as long as I can"),),
    "because I’m not finished yet": (("has more to come", "because there’s more to come"),),
    # What they would do, show or be.
    "because showing up is who I am": (("turns up, and lets the rest follow", "because turning up is half of it"),),
    "because I don’t want to wait for someday": (("makes the most of now", "to make the most of now"),),
    "because now is when it counts": (("makes the most of now", "to make the most of now"),),
    "to show myself that I can": (("wants to know that I can", "to know that I can"),),
    "to find out what I can do": (
        ("likes a challenge", "for the challenge"),
        ("goes looking for my limits", "to meet my own limits"),
    ),
    "to chase a time": (("races the clock", "for the number on the clock"),),
    "to keep growing": (("is a work in progress", "to be a little better than last year"),),
    "to stand a little taller": (("wants to walk in with my head up", "to walk in with my head up"),),
    "to choose my own way": (("picks my own road", "because this one is my choice"),),
    "to find my own way": (("is finding out who I am now", "to find out who I am now"),),
    "for the kid I was": (("wants to be who that kid needed", "to be who that kid needed"),),
    "to be in the picture": (("steps out from behind the camera", "to stop hiding behind the camera"),),
    "to take my own place in the world": (("takes up some space", "to take up some space"),),
    "to keep choosing this road": (
        ("adds one more day", "to add one more day"),
        ("picks the better habit", "because I know where I’d be otherwise"),
    ),
    "with someone in my heart": (("keeps somebody close", "to keep somebody close"),),
    # The running itself.
    "for the joy of it": (
        ("likes it, simple as that", "because I like it, simple as that"),
        ("needs no better reason than joy", "because life’s better when it’s fun"),
    ),
    "to be out under the sky": (
        ("likes a day with some outside in it", "for a day with some outside in it"),
        ("knows the seasons by running through them", "to watch the seasons go round"),
    ),
    "to start the day on my own terms": (
        ("has the first word of the day", "to have the first word of the day"),
        ("likes the world before it wakes", "to see the world before it wakes"),
    ),
    "to feel free": (("goes where I please", "to go where I please"),),
    "to feel alive": (("likes to feel my heart beat", "to feel my heart beat"),),
    "to see what’s around the next bend": (("takes the long way round", "to take the long way round"),),
    "to have one thing that’s steady": (("likes a thing I can count on", "to have something I can count on"),),
    "to give the day a shape": (("likes to have something done already", "to have something done already"),),
    "to get out of the house for a while": (
        ("needs to see something other than walls", "to see something other than walls"),
        ("comes home with something to tell", "to come home with something to tell"),
    ),
    "to have somewhere to be": (("likes a reason to get going", "to have a reason to get going"),),
    "to make something happen": (("likes a day with a story in it", "so something happens today"),),
    "because all it takes is a door and a road": (("keeps it simple", "because it’s as simple as that"),),
    "to have something to aim for": (("does better with a goal", "because I do better with a goal"),),
    "because I have unfinished business": (("is going back for more", "to go back and settle it"),),
    "to be ready on the day": (
        ("is putting the work in", "so I can walk in ready"),
        ("means to pass", "because there’s a lot riding on it"),
    ),
    "because I said I would": (("means what I say", "because a promise is a promise"),),
    "because it’s part of me by now": (("does it without having to ask why", "because that’s what I do"),),
    "because everyone starts somewhere": (("is just getting started", "because this is where I start"),),
    # Other people, and the days as they are.
    "because it’s my turn, too": (
        ("does this one for me", "because this one’s for me"),
        ("belongs to nobody for an hour", "to belong to nobody for an hour"),
    ),
    "to put the day down for a while": (
        ("lets off steam on the move", "to let off steam"),
        ("wants a life after work", "to have a life after work"),
    ),
    "to give my head a rest": (
        ("turns the volume down", "to turn the volume down"),
        ("takes my thoughts out for some air", "to breathe out for once"),
    ),
    "to feel good in this body": (
        ("wants this body to last", "because this body has to last"),
        ("wants to move more easily", "to move more easily"),
    ),
    "to stand on my own two feet": (("wants this body to last", "because this body has to last"),),
    "to keep this body moving": (
        ("wants this body to last", "because this body has to last"),
        ("wants to move more easily", "to move more easily"),
    ),
    "for the feeling when it’s done": (
        ("likes a day with something to show for it", "to have something to show for the day"),
    ),
    "for how it feels afterwards": (("is in a better mood after a run", "for the better mood"),),
    "to be here for as long as I can": (("has people to be there for", "because love is a good reason"),),
    "to make somebody proud": (("means to be a little proud, too", "to be a little proud, too"),),
    "for more time together": (("likes what we do side by side", "to do something side by side"),),
    "to feel good when the day comes": (("likes a date to look forward to", "to have a date to look forward to"),),
    "to be ready when my turn comes": (("wants this body to last", "because this body has to last"),),
    "to find out how far I can get": (("likes a challenge", "for the challenge"),),
    "because I know where I’d be otherwise": (("picks the better evening", "for a better kind of evening"),),
    "because it’s something I can do": (("likes a thing I can count on", "to have something I can count on"),),
    "to go where I please": (("picks my own road", "because this one is my choice"),),
    "to trust myself again": (("wants to walk in with my head up", "to walk in with my head up"),),
    "to give my body a fair chance": (("wants this body to last", "because this body has to last"),),
    "for a fresh start": (("is starting a new chapter", "to start a new chapter"),),
    "because it stuck": (("does it without having to ask why", "because that’s what I do"),),
    "to do some thinking on the move": (("thinks better on the move than at a desk", "to hear myself think"),),
    "to have something to look forward to": (("likes a bright spot in the week", "for the bright spot in the week"),),
    "to keep what I’ve worked for": (("wants to move more easily", "to move more easily"),),
    "to find out what’s still in me": (("is not done yet", "because I’m not done yet"),),
    "to stay young where it counts": (("wants this body to last", "because this body has to last"),),
    "to find out what’s next for me": (("is starting a new chapter", "to start a new chapter"),),
    "because somebody asked me along": (("has people to be there for", "because they’ll be glad I did"),),
    "to tick off one more": (("likes a list with nothing left on it", "for the pleasure of the next one"),),
    "to have somewhere to put my thoughts": (("takes my head out for some air", "to take my head out for some air"),),
    "because this is what works for me": (("knows a good thing when I’ve found one", "because it suits me"),),
    "because I know how I am without it": (("is in a better mood after a run", "for the better mood"),),
    "to be someone others can count on": (("has people to be there for", "to be there when it matters"),),
}
#: Whoever names the people they run for ("for my kids") may say what goes with the people they love.
_OF_THEIRS, _LOVED = "for my ", "for the people I love"


def kindred_of(why: str) -> tuple[tuple[str, str], ...]:
    """What goes with ``why``: what may follow "I’m a runner who", and "I run"; none where nothing surely does."""
    found = KINDRED.get(why)
    if found is None and why.startswith(_OF_THEIRS):
        return KINDRED[_LOVED]
    return found or ()
