"""Coach's moves for what came from others: care that was good, a word that asked along, a second chance, a warning.

Rule: data only; see ``move``. They are tried first: a word in such a reason means something else than it does elsewhere
("they let the dog in", "the unit that looked after our twins"). Nobody is asked what the illness or the loss was like.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_RAISING = r"(?:rais(?:e|es|ing) (?:some |any |as much )?(?:money|funds|cash|£\d+|\$\d+|\d+ \w+)|fundrais(?:e|ing))"
_PLACES = r"hospice|hospital|unit|ward|nicu|picu|scbu|icu|clinic|refuge|shelter|st jude|centre|center|home|school"
_KIND_FOLK = r"(?:they|she|he|the (?:nurses?|staff|doctors?|carers?|people there|midwife|midwives|team)|everyone there)"

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            rf"""
            {_RAISING} (?:for|to) (?:\w+ ){{0,4}}?(?:{_PLACES})\b.* (?:that|who|where|which|was there|were there|
            looked after|cared for|took care|nursed|saved|helped)\b
            """
        ),
        ("What were you given there that you’d like to pass on?", "What would you like the people there to know?"),
        ("What would you like the people there to know?", "What were you given there that you’d like to pass on?"),
    ),
    Move(
        pattern(
            rf"""
            {_RAISING} (?:for|to) .*\b(?:(?:who|that|which) (?:\w+ )?(?:looked|cared|took care|saved|helped|nursed|came|
            flew|got|rescued|sat|were|was)|because (?:they|my|our|it|of))\b
            """
        ),
        ("What would you like them to know?", "What of that do you still carry?"),
        ("What would you like them to know?", "What would you like to pass on?"),
    ),
    Move(
        pattern(
            r"""
            (?:can't|can never|could never|cannot|couldn't|never|don't know how to) (?:\w+ )?(?:repay|thank|
            pay) (?:\w+ ){0,4}?
            (?:back|enough|properly|for (?:that|it|what))\b|say thank you to the (?:nurses|staff|doctors|people|
            team|ward|unit|hospice)|thank (?:them|the \w+) for what they did
            """
        ),
        ("What would you like them to know?", "What of that do you still carry?"),
        ("What would you like them to know?", "Who would you like to be there for like that?"),
        unless=r"rent|mortgage|loan|debt|bill|god\b",
    ),
    Move(
        pattern(
            rf"""
            {_KIND_FOLK} (?:even |always |just |all )?let (?:us|him|her|me|mum|mom|dad|nan|gran|my \w+|the) (?:\w+ )?
            (?:bring|have|stay|sit|hold|keep|sleep|come|visit|in)\b|{_KIND_FOLK} (?:was|were) (?:all |just |so |
            absolutely |really |
            always )*(?:kind|amazing|brilliant|lovely|wonderful|good|gentle|fantastic|angels) (?:to|with) (?:us|
            him|her|me|mum|mom|dad|nan|gran|my \w+|our \w+)\b
            """
        ),
        ("What did that kindness mean to you?", "What of that kindness do you still carry?"),
        ("What of that kindness would you like to pass on?", "What did that kindness mean to you?"),
        unless=r"let me (?:down|go\b)|never|didn't|don't|wasn't|weren't|good at",
    ),
    Move(
        pattern(
            r"""
            (?:said|says|goes|was like|messaged|texted|rang and said) (?:to me |me )?(?:right )?(?:come (?:on|along|out|
            with|down|for|and|to)|why don't (?:you|we)|why not come|let's (?:do|go|run|sign|try|give)|join (?:me|us)|
            try (?:a|one|it|the|running|parkrun)|you should (?:come|try|join)|give it a (?:go|try))\b
            """
        ),
        ("What made you want to say yes?", "What were you hoping for when you went?"),
        ("What made you want to say yes?", "What did you need just then?"),
        unless=r"(?:gp|doctor|nurse|consultant|physio|therapist)\b|never|didn't|\bi said|no thanks|\bno\b",
    ),
    Move(
        r"(?:given|been given|give me|got|get|gets|have|had|having|is|^)(?: a| an| the| my)? ?(?:second|another|new) "
        r"(?:go|chance|shot|start|life)\b(?! (?:at|to (?:run|race|qualify)|on the|of the))",
        ("What do you want to do with it this time?", "What do you know now that you didn’t know then?"),
        ("Who do you want to be this time?", "What do you want to do with it?"),
        unless=r"won't|never|no |marathon|race|ballot|place|can't|didn't|get (?:a|the) new start",
    ),
    Move(
        pattern(
            r"""
            (?:asked|asks|said|told|wondered|says) (?:me )?if i (?:want|wanted|would like|'d like|hoped|planned|ever
            wanted) to (?:see|make it to|live to|reach|be (?:here|alive|around)|meet)\b|(?:won't|wouldn't|never) (?:
            see|make it to|live to|reach|make) (?:my )?(?:[4-9]0|sixty|seventy|eighty|fifty|forty|retirement)\b|
            ticking time ?bomb|heart attack waiting|lucky to see (?:[4-9]0th|my|sixty|seventy)|
            (?:heading|headed) (?:straight )?for (?:a |an )?(?:heart attack|stroke|early grave|diabetes)
            """
        ),
        ("What do you most want to be around for?", "What do you want those years for?"),
        ("What do you want those years for?", "Who do you want beside you then?"),
        unless=r"(?:he|she|dad|mum|mom|father|mother|brother|sister|uncle) (?:was|didn't|never|won't|wouldn't)|died|"
        r"to see 50$",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:^|want |wish for |hope for |like )(?:them|him|her|my (?:\w+ )?(?:kids|children|boys|girls|sons|daughters|
            son|daughter|grandkids|twins)) to (?:just |be able to |all )?(?:be (?:happy|ok|okay|safe|well|alright|
            confident|free)|have a (?:\w+ )?(?:life|childhood|home|start|future)|feel (?:safe|loved|wanted))
            """
        ),
        ("What do you think that needs most from you?", "When do you see that in them already?"),
        ("What do you think that needs most from you?", "When do you see that in them already?"),
    ),
    Move(
        pattern(
            r"""
            (?:my|the|our) (?:friends?|mates?|sister|brother|wife|husband|cousin|colleagues?|neighbours?|neighbor|dad|
            mum|mom|flatmates?|roommates?|partner|boyfriend|girlfriend) (?:\w+ )?(?:got|talked) me into (?:it|running)
            """
        ),
        ("What has kept you at it since?", "What did you find in it that you hadn’t looked for?"),
        ("What has it come to mean to you?", "What has kept you at it since?"),
        unless=r"hate|stopped|quit|didn't|never|marathon|race",
    ),
    Move(
        pattern(
            r"""
            (?:all (?:of )?)?my (?:friends|mates) (?:in \w+ |in the \w+ |at \w+ |from \w+ |there )?(?:all )?(?:do|does|
            run|go|are (?:all )?(?:going|doing|running|in)|did) ?(?:it|xc|cross country|track|parkrun|for running|
            running|on \w+)?(?:$| and|,)
            """
        ),
        ("What does being with them give you?", "What would you hate to miss?"),
        ("Who are you when you’re with them?", "What does being with them give you?"),
        unless=r"left out|only one still|except|me\b.* behind|used to|don't|not",
    ),
    Move(
        r"(?:to |like i |like we |nice to |wants to |need to |want to |feel i )(?:\w+ )?belong(?!s? to me)\b",
        ("When do you feel that you belong?", "Where have you felt most at home so far?"),
        ("When do you feel that you belong?", "Who are you where you belong?"),
        unless=r"don't|never|didn't",
    ),
    Move(
        pattern(
            r"""
            (?:kids|children|boys|girls|twins|baby|toddlers?)\b.*(?:don't|never|can't|hardly|barely) (?:\w+ )?
            (?:get|have|find) (?:any|much|it|a minute|a second|five minutes|time)\b|(?:deserve|want|need|'d love|
            'd like|wish i had|'d kill for) (?:just )?(?:an|one|half an) hour (?:to|for) myself\b
            """
        ),
        ("What would you do with an hour that was only yours?", "Which part of you gets too little room?"),
        ("Who would you be in an hour that was only yours?", "Which part of you gets too little room?"),
        unless=r"with them|to play|sleep",
    ),
    Move(
        pattern(
            r"""
            (?:no|without a) lift\b|lift(?:'s| is) (?:always |still |never )?(?:out|broken|knackered|working)|(?:on|to|
            up to) (?:the )?
            (?:\w+ )?(?:second|third|fourth|fifth|sixth|seventh|eighth|top|[2-9](?:nd|rd|th)|1\dth) floor\b|on floor \d|
            (?:\d|one|two|three|four|five|a) flights? of stairs
            """
        ),
        (
            "How would you like to feel when you get to the top?",
            "What would you love to do without getting out of breath?",
        ),
        (
            "How would you like to feel when you get to the top?",
            "Where in your day would you feel the difference first?",
        ),
        unless=r"fell|fire|nurse|ward|i run up|i can (?:\w+ )?(?:do|run|climb|walk)|gym|view",
    ),
    Move(
        pattern(
            r"""
            (?:feel |felt |feeling )?my (?P<x>back|knees|hips|shoulders|joints|legs)(?:'s| is|'re| are)? (?:\w+ )?
            (?:going|giving (?:up|out|way)|seizing up|packing (?:in|up)|getting (?:worse|stiff|bad))\b
            """
        ),
        ("What do you want your {x} to let you go on doing?", "Where in your day would you feel the difference first?"),
        ("What do you want your {x} to let you go on doing?", "What would you love to do without a thought for it?"),
        unless=r"keeps? (?:my|them)|get(?:s|ting)? my|legs (?:are )?going (?:and|round|like)|moving",
    ),
    Move(
        r"(?:it's |its |only |just )?for (?:my |our )?(?:football|soccer|rugby|hockey|tennis|basketball|netball|"
        r"cricket)(?: season| team| training)?$",
        ("What would being fitter change in your game?", "Who are you out there, once you’re fit for it?"),
        ("Who are you out there, once you’re fit for it?", "What would being fitter change in your game?"),
    ),
    Move(
        r"energy (?:left )?(?:for|to)\b",
        ("What would a day with that energy look like?", "What would you do with it first?"),
        ("Who would get the best of that energy?", "What would a day with that energy look like?"),
        unless=r"gives me|has|had",
    ),
    Move(
        r"sleep(?:s|ing)? like (?:the dead|a (?:baby|log|child|stone|rock|king))|sleep(?:s|ing)? right through",
        ("What has sleeping like that changed for you?", "What is better the day after a good night?"),
        ("Who gets the rested you?", "What has sleeping like that changed for you?"),
        unless=r"don't|never|used to|want|couldn't|can't",
    ),
    Move(
        pattern(
            r"""
            (?:best|kindest|nicest) thing (?:that )?(?:any ?one|any ?body|some ?one|some ?body)(?:'s| has)? (?:\w+ )?
            (?:done|said|did|given|gave)
            """
        ),
        ("What did that give you?", "What of that do you still carry?"),
        ("What did that give you?", "Who would you like to give that to?"),
    ),
    Move(
        r"(?:best|only good|smartest|cleverest) thing (?:that )?(?:i|we)(?:'ve| have)? (?:ever )?(?:did|done)",
        ("What has it changed for you?", "What would you be missing without it?"),
        ("What has it changed in you?", "What would you be missing without it?"),
    ),
    Move(
        r"been through (?:\w+ ){0,3}together\b",
        ("What has all that shown you about each other?", "What do you two never want to lose?"),
        ("What has all that shown you about each other?", "Who do you want to be for each other?"),
    ),
    Move(
        r"(?:never|not) (?:\w+ )?(?:once )?won (?:a thing|anything|a race|a medal)",
        ("What would it be like to win something, just once?", "Who would you tell first?"),
        ("What would winning something change in how you see yourself?", "Who would you tell first?"),
        denied=True,
    ),
    Move(
        r"i look (?:like (?:my|his|her|a|an)|old|tired|awful|terrible|dreadful|a mess|(?:ten|\d+) years older)\b",
        ("How would you like to see yourself?", "What would a kind eye see there?"),
        ("How would you like to see yourself?", "What would a kind eye see there?"),
        unless=r"runner|athlete|proper|like my (?:son|daughter)|myself again",
    ),
)

#: They stand anywhere in a reason: what was given is told after how it came to that.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
