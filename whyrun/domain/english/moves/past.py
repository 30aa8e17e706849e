"""Coach's moves for what lies behind: school races, a stop that was forced, words remembered, a race that went wrong.

Rule: data only; see ``move``. Nobody is asked why it went wrong; what is asked about is what they want to have again.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_SAYERS = (
    r"dad|father|mum|mom|mam|mother|grandad|grandpa|grandfather|gran|granny|nan|nana|grandma|uncle|aunt|coach|"
    r"teacher|old boss|sergeant|abuela|nonna|papa"
)

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            r"""
            i (?:\w+ )?(?:ran|raced|was running|did (?:cross[- ]country|track|athletics|running)) (?:\w+ ){0,4}?(?:at|
            in|for|back in|through|during) (?:my |the |high |secondary |primary )*(?:school|college|uni|university|
            county|army|twenties|teens|thirties|youth|club|district)\b|i (?:was|used to be) (?:\w+ ){0,3}?(?:on|
            in) the (?:\w+ )?(?:track|cross[- ]country|athletics|running) (?:team|club)
            """
        ),
        ("What did you love about it back then?", "What of that runner is still in you?"),
        ("What of that runner is still in you?", "What would the one you were then make of you now?"),
        unless=r"hated|made to|forced|last|worst|couldn't|teacher|bullied|never|paper bag",
    ),
    Move(
        pattern(
            r"""
            (?:i |i've |and |so i )?had to (?:stop|give (?:it|running|up running) ?(?:up)?|quit|take (?:time|a (?:year|
            break|few|long)|months|\w+ (?:months|years|weeks)))(?: running| racing| training)?(?:$|
            ,| for| when| after| because| with| off| out| last| in)|(?:couldn't|could not|wasn't allowed to|not able to|
            unable to) run (?:for|at all|all|any|because|after|last|when|since)
            """
        ),
        ("What did you miss most about it?", "What would you love to have back first?"),
        ("Who were you without it?", "What did you miss most about it?"),
        unless=r"every|lamp ?post|tree|walk|breath|toilet|as a kid|stairs|crying|laugh|smok|drink",
    ),
    Move(
        pattern(
            rf"""
            my (?:\w+ )?(?:{_SAYERS}) (?:used to|always|would|often) (?:always )?(?:say|said|tell|
            told)(?: me)?\b(?! (?:off|how much|i (?:was|am|couldn't|can't)|me off))|(?:in|
            hear) my (?:{_SAYERS})'s (?:voice|words)
            """
        ),
        ("What do those words mean to you today?", "When do you hear them?"),
        ("Who would you like to say them to?", "What do those words mean to you today?"),
        unless=(
            r"\b(?:such|pretty|if|face|no|not|never|lazy|fat|slow|useless|nothing|couldn't|can't|won't|wasn't|too|"
            r"stupid|weak|clumsy|don't|"
            r"ugly|quitter|fool|isn't)\b"
        ),
    ),
    Move(
        pattern(
            r"""
            (?:pulled out|had to (?:pull|drop) out|didn't make (?:it to )?the (?:cut|finish|start|line)|got swept|
            timed out|hit the wall|bonked|fell apart at|ended up (?:walking|in the medical)|walked (?:most|half|
            the last|the rest))\b
            """
        ),
        ("What are you going back for?", "What do you know now that you didn’t know then?"),
        ("Who would you be with that behind you?", "What are you going back for?"),
        unless=(
            r"college|uni\b|university|school|degree|course|my (?:son|daughter|brother|sister)|c25k|band|laughed|"
            r"home"
        ),
    ),
    Move(
        r"(?:was|been) my (?:very )?first (?:ever )?(?:race|run|5k|10k|marathon|half|parkrun|medal|medal)\b",
        ("What was that first time like for you?", "What changed with it?"),
        ("What of that first time do you still carry?", "What changed with it?"),
    ),
    Move(
        pattern(
            r"""
            ^(?:since|after|ever since) (?:my |the |an |a |having my |i had my )(?:\w+ )?(?:operation|op|surgery|
            accident|injury|fall|hip|hip replacement|knee|knee replacement|hysterectomy|bypass|crash|back op|c-section|
            caesarean)\b
            """
        ),
        ("What would you love to be able to do again?", "What has it taught you about your body?"),
        ("Who are you on the far side of that?", "What would you love to be able to do again?"),
    ),
    Move(
        pattern(
            r"""
            (?:had|have|having|just had|gave birth to|after) (?:a|my|our|the) (?:\w+ )?(?:baby|babies|twins|first|
            second|third|little one|child|daughter|son)\b(?: (?:in|last|this|two|three|four|six|\d|a (?:few|year)|eight|
            nine|ten|at)\b|$)
            """
        ),
        ("What would you love to have back, just for you?", "Who would you like to be, besides a parent?"),
        ("Who would you like to be, besides a parent?", "What would you love to have back, just for you?"),
        unless=r"disappear|back to|body|lost|died|miscarr|want|weight|ivf|try|stillb|depress|nap|cot",
    ),
    Move(
        pattern(
            r"""
            (?:the )?big (?:three|four|five|six|seven|3|4|5|6|7)(?:[- ]?(?:o|oh|
            0))?(?:$| is | next | this | in | coming)|milestone birthday|big birthday
            """
        ),
        ("What do you want that birthday to mean?", "What would you love still to be doing ten years on?"),
        ("Who do you want to be from that day on?", "What do you want that birthday to mean?"),
    ),
    Move(
        pattern(
            r"""
            (?:now |so )?it's (?:all |suddenly )?(?:real|happening)(?: now)?$|(?:got|have|won|been given|offered) (?:a |
            my |the |me a )?(?:charity |ballot |london |club )*(?:place|spot|entry|bib)\b(?! (?:of|to (?:live|call|
            stay)|on the team|where|in (?:my|the) (?:\w+ )?(?:heart|family|class)))|got in(?:to)? (?:through |via |
            to )?(?:the ballot|london|boston|berlin|new york|chicago|tokyo)
            """
        ),
        ("And now that you’re in, what would you like to find there?", "What went through you when you heard?"),
        ("Who do you want to be on that start line?", "What went through you when you heard?"),
        unless=r"nobody|never|place of my|a place in (?:devon|spain|france)|two docks",
    ),
    Move(
        pattern(
            r"""
            (?:what|something|the thing|thing) (?:me and my \w+|my \w+ and (?:i|me)|we) (?:did|used to do|always did|
            shared) together\b
            """
        ),
        ("What did the two of you find in it?", "What of that would you like to keep?"),
        ("What of that would you like to keep?", "What did the two of you find in it?"),
    ),
    Move(
        pattern(
            r"""
            (?:he|she|they|mum|dad|mom|nan|grandad|gran) would(?:'ve| have) (?:wanted|loved|liked|been)|(?:he'd|she'd|
            they'd) have (?:wanted|loved|liked|been)\b
            """
        ),
        ("What would you like {them_or} to see when you run?", "What of {them_or} do you carry with you?"),
        ("What of {them_or} do you carry with you?", "What would you like {them_or} to see when you run?"),
        unless=r"hated|ashamed|disappointed|laughed|liked me|loved me",
    ),
)

#: They stand anywhere in a reason: what lies behind is told as what led up to it.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
