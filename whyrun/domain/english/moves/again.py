"""Coach's moves for getting something back: a spark, a body after illness, oneself, a thing that was given up.

Rule: data only; see ``move``. Nobody is told that they have lost it; what is asked about is what would be there again.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_AGES = r"[3-8]0|thirty|forty|fifty|sixty|seventy|eighty"

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            r"""
            (?:colour|color|joy|fun|excitement|zest|adventure|magic|spark|mojo|get up and go) back\b|(?:some|a bit of|
            a little|more) (?:colour|color|joy|fun|excitement|adventure|magic) (?:in|into|to) (?:my|our) (?:life|days|
            weeks)
            """
        ),
        ("What would a day with some of it look like?", "Where in your days would you notice it first?"),
        ("Who are you on such a day?", "What would a day with some of it look like?"),
        unless=r"never|kick back|give back|saved my life|in my life back then",
    ),
    Move(
        pattern(
            r"""
            (?:see|finish|follow|carry) (?:just )?(?:one|this|something|this one|it|a|this) ?(?:thing|one)? (?:through|
            to the end|out)\b|(?:get|make it|getting) past (?:week|day|the first)|this time (?:i want|i'd like|
            i'm going|i will|it) (?:\w+ ){0,4}(?:stick|last|finish|past|keep|carry|see|stay)|(?:started|tried|
            begun) (?:\w+ ){0,5}(?:two|three|four|five|several|a few|so many|many|a dozen|\d) times
            """
        ),
        (
            "What would it tell you about yourself to see this one through?",
            "What could help you to stay with it this time?",
        ),
        (
            "Who would you be with this one seen through?",
            "What would it tell you about yourself to see this one through?",
        ),
        unless=r"died|kids see|finish a sentence",
    ),
    Move(
        pattern(
            r"""
            (?:gave|given|packed) (?:it|running|sport|football|everything|swimming|hockey|netball|dancing|
            all that) (?:all )?(?:up|in) (?:when|for|after|because)|gave up (?:running|sport|football|swimming|hockey|
            netball|dancing|everything|all that) (?:when|for|after)|(?:haven't|not|never) done (?:anything|a thing|
            something) (?:just )?for (?:me|myself)\b|it all stopped when
            """
        ),
        (
            "What would you love to have back, just for you?",
            "What would be different with a little of it in your week?",
        ),
        ("Who were you when you still had that?", "What would you love to have back, just for you?"),
        unless=r"smok|drink",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:lost|losing|lose) (?:myself|sight of (?:myself|me|who i)|who i (?:am|was))\b|(?:don't|didn't|not|
            no longer) know who i am\b|forg(?:et|ot|otten) who i (?:am|was)|(?:bored|sick|tired|fed up) (?:of|
            with) myself
            """
        ),
        ("What used to make you feel most like yourself?", "When were you last a little like yourself?"),
        ("Who would you like to get to know again in yourself?", "What used to make you feel most like yourself?"),
        unless=r"lose myself in (?:it|the)|i can lose myself|died|lost myself (?:in|for)",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:never|haven't|didn't) (?:\w+ )?(?:got|get|had) my (?:breath|strength|fitness|energy|legs|lungs|
            wind) back|stuck (?:inside|indoors|in bed|at home|in the house) for|(?:broke|broken|fractured|tore|snapped|
            ruptured|wrecked|did) my (?:\w+ )?(?:leg|ankle|foot|hip|knee|back|achilles|wrist|pelvis|acl|hamstring|
            collarbone|meniscus)|my (?:\w+ )?(?:knee|back|hip|ankle|achilles|calf|hamstring) (?:gave|went|popped|
            snapped|packed up)
            """
        ),
        ("What would you love to be able to do again?", "What did you miss most while you couldn’t?"),
        ("Who are you on the far side of that?", "What would you love to be able to do again?"),
        unless=r"baby|broke my (?:back|neck) (?:to|for)|gave me",
    ),
    Move(
        pattern(
            r"""
            (?:it |running |this |that )(?:\w+ )?(?:saved my life|saved me|pulled me (?:out|through)|got me (?:through|
            out)|kept me (?:going|alive|afloat|together)|brought me back|gave me my life back)\b
            """
        ),
        ("What did it give you to hold on to?", "What do you want to do with that, from here on?"),
        ("Who are you because of it?", "What did it give you to hold on to?"),
        unless=r"suicid|kill|die\b",
    ),
    Move(
        pattern(
            r"""
            (?:take|taking) on (?:anything|the world|the day|everything)|(?:ten|10) feet tall|on top of the world|
            like a (?:superhero|machine|king|queen|lion|champion|warrior|million dollars|rock star)\b|can do anything
            """
        ),
        ("What do you do first, feeling like that?", "How long does that feeling go on with you?"),
        ("Who are you when you feel like that?", "What would you dare next, feeling like that?"),
        unless=r"can't|not|eat",
    ),
    Move(
        pattern(
            r"""
            (?:stuck )?in a (?:\w+ )?rut\b|same old (?:same old|thing|routine|life)|(?:going|getting) nowhere|
            treading water|on autopilot|(?:just )?(?:drifting|coasting|existing|plodding along|
            going through the motions)\b
            """
        ),
        ("Where would you like to be heading instead?", "What would a day look like that felt different?"),
        ("Who would you be, a little way out of it?", "Where would you like to be heading instead?"),
        unless=r"without|love|nice|drifting off|by the (?:river|sea)",
    ),
    Move(
        pattern(
            r"""
            (?:wear|wearing|get into|fit into|squeeze into|back into|put on|fasten|do up|button|
            zip up) (?:\w+ ){0,2}?(?:shorts|dresses|a dress|a skirt|(?:old |favourite )?jeans|a bikini|swimsuit|
            what i like|sleeveless|belt|trousers|top button|suit)\b
            """
        ),
        ("How would you like to feel in your clothes?", "Where would you go first, dressed like that?"),
        ("How would you like to feel in your clothes?", "Who are you when your clothes feel right?"),
        unless=r"wash|dry|running|to run|wet|school|iron|work",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:like|love|hate|recogni[sz]e) (?:what|who|the person|the man|the woman) (?:i see|looks back|i saw|
            in the mirror)|see in the mirror|(?:caught|saw|see) (?:myself|my reflection) in (?:a|the|every)
            """
        ),
        ("What would you like to see when you look?", "What would a kind eye see there?"),
        ("What would you like to see when you look?", "What would a kind eye see there?"),
        denied=True,
    ),
    Move(
        pattern(
            rf"""
            (?:i'm|i am|i'll be|i turn) (?P<x>{_AGES})(?:,? (?:in (?:the|a|two|three|march|may|june|july|august|january|
            february|april|september|october|november|december)|next|this|on (?:the|my|mon|tue|wed|thu|fri|sat|sun)|
            soon|any))\b
            """
        ),
        ("What do you want turning {x} to mean?", "What would you love still to be doing ten years on?"),
        ("Who do you want to be at {x}?", "What do you want turning {x} to mean?"),
        unless=r"kg|kilos|stone|minutes|bmi|weigh",
    ),
    Move(
        rf"(?:since|when) i (?:turned|hit) (?P<x>{_AGES})\b",
        ("What did turning {x} stir up in you?", "What do you want to hold on to?"),
        ("Who do you want to be from here on?", "What did turning {x} stir up in you?"),
        unless=r"told|i'd do",
    ),
    Move(
        pattern(
            r"""
            (?:quick|fast|fit|strong|lean|skinny) as a (?:lad|boy|girl|kid|child|teenager|youngster|student)|
            i was (?:\w+ )?(?:fast|quick|fit|sporty|athletic|strong|slim|good at (?:it|running|sport|this)) (?:as|when|
            at|in|back|once|before)
            """
        ),
        ("What of that is still in you?", "What did you love about it?"),
        ("What of that is still in you?", "What would the one you were then make of you now?"),
        unless=r"fit in\b|not|never",
    ),
    Move(
        pattern(
            r"""
            (?:(?:what|how much) (?:i've|i have|i) (?:still )?(?:got|have)? ?(?:left|in me|in the tank)|
            got (?:it )?(?:left )?in me\b|what's left in (?:me|the tank|these legs))
            """
        ),
        ("What do you hope to find out about yourself?", "What would you do differently if you knew?"),
        ("What do you hope to find out about yourself?", "Who would you be, once you knew?"),
    ),
    Move(
        r"(?:time|clock)(?:'s| is) (?:ticking|running|getting on|short)|(?:running|run) out of road",
        ("What don’t you want to put off any longer?", "What would you most like to do with the time there is?"),
        ("What would you hate to leave undone?", "What don’t you want to put off any longer?"),
        unless=r"bomb",
    ),
    Move(
        pattern(
            r"""
            (?:test |blood )?results (?:came|weren't|were|are|back)|(?:letter|call|text) from the (?:surgery|doctor|gp|
            hospital|clinic)|wake[- ]?up call|(?:health|cancer|heart) scare|(?:my|at my|a|the) (?:last |annual |yearly |
            work )?(?:check[- ]?up|medical|mot)\b
            """
        ),
        ("What do you most want to be well for?", "What would you like the next one to tell you?"),
        ("What do you most want to be well for?", "Who else is better off when you’re well?"),
        unless=r"pass|exam results|work call|race results|died",
    ),
    Move(
        pattern(
            r"""
            (?:can )?see it coming|(?:heading|going|headed|on|down) (?:for |down |in )?(?:the |that )same (?:way|road|
            path|direction)|next in line|(?:heart (?:disease|trouble|attacks)|diabetes|strokes?|high blood pressure|it|
            cancer|alzheimer's|dementia) (?:runs|is) in (?:my|our|the) (?:family|genes|blood)
            """
        ),
        ("What would you like to be different for you?", "What do you most want to be well for?"),
        ("What would you like to carry on, and what ends with you?", "What would you like to be different for you?"),
        unless=r"redundan|proud",
    ),
    Move(
        pattern(
            r"""
            (?:run|jog|do|get|go|make it) (?:\w+ ){0,3}?(?:the )?(?:whole|entire|full) (?:way|thing|route|distance|
            course|lap|5k|10k|loop|park)\b
            """
        ),
        (
            "What would that first run without a stop tell you about yourself?",
            "Where would you love to run, once you can?",
        ),
        ("Who would you be the day you do it?", "What would that first run without a stop tell you about yourself?"),
        unless=r"if i go|i ran|i did|talk|chat|thinking|cry|cried",
    ),
    Move(
        pattern(
            r"""
            (?:go|going|get|getting|dip|run|running|finish|finishing) under (?:\d+|ten|fifteen|twenty|twenty five|
            thirty|thirty five|forty|forty five|fifty|sixty|an hour|two|three|four|five)\b(?! (?:kg|kilos|stone|
            pounds))|under (?:twenty|twenty five|thirty|forty|fifty|sixty|\d\d) (?:minutes|mins|min)\b
            """
        ),
        ("What would it be like to see that time on the clock?", "What would that time tell you about yourself?"),
        ("What would that time tell you about yourself?", "Who would you want to tell first, and why?"),
        unless=r"stone|kg|kilos|bmi|weigh|pounds|lbs|fire|army|police|test|i (?:went|ran|got)|blood|chapter|30%",
    ),
    Move(
        pattern(
            r"""
            (?:i've |i have |i |have )?always wanted (?:to|it|this|one)\b|wanted (?:to|it|
            this) (?:\w+ ){0,4}since i was (?:wee|little|small|young|a kid|a child|a boy|a girl|\d)
            """
        ),
        ("When did that wish begin?", "What do you see when you picture it?"),
        ("Who would you be with that wish come true?", "When did that wish begin?"),
        unless=r"never|mum always|dad always|(?:he|she|they) always",
    ),
    Move(
        r"new year'?s? resolution|(?:my|a) resolution\b",
        ("What were you hoping for when you made it?", "What would make this one different?"),
        ("Who did you hope to be when you made it?", "What would make this one different?"),
    ),
    Move(
        r"(?:i'm|i am|i've|just|newly|recently|now) (?:\w+ )?retired\b",
        ("What would give your days a shape you like?", "What would one steady thing in your week change for you?"),
        ("Who would you like to be, now that your days are yours?", "What would give your days a shape you like?"),
        unless=r"hurt|nobody rings|police|vet",
    ),
)

#: They stand anywhere in a reason: what is to come back is named after where it went.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
