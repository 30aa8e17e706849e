"""Coach's moves for the body: health, strength, age, weight, food.

Rule: data only; see ``move``. Nothing here praises a smaller body or asks anybody to earn anything.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move
from whyrun.domain.english.values import Shape

_FOODS = pattern(
    r"""
        pizzas?|cakes?|beers?|chocolate|biscuits?|cookies|wine|burgers?|chips|crisps|ice cream|pudding|curry|
        pies?|doughnuts?|donuts?|tacos?|pasta|cheese|bread|sweets|dessert|desserts|pints?|snacks|bacon|pancakes|
        bananas|carbs|fries|takeaways?|gin|prosecco|sunday roast|roast
        """
)

#: What the body can't do, and food: tried before what running does to the head.
FIRST: tuple[Move, ...] = (
    Move(
        pattern(
            r"""
            ^i (?:can't|couldn't|cannot) (?P<x>(?:even )?(?:get|walk|climb|tie|go|run|play|carry|lift|bend|reach|
            do) [a-z' ]{3,40}?) without (?:\w+ )?(?:huff|puff|wheez|pant|stopp|gasp|sweat|getting out|getting puffed|
            holding my breath|a rest|resting|sitting down|being out of|losing my breath|help\b|wincing|pain)
            """
        ),
        ("What would it be like for you to {x} with ease?", "What would you love to be able to do easily again?"),
        ("What would you love to be able to do easily again?", "Who would see the difference with you?"),
    ),
    Move(
        rf"(?P<x>{_FOODS})\b",
        ("What would you miss about running, {x} aside?", "If nobody was counting, what would running be for?"),
        ("What would you miss about running, {x} aside?", "If nobody was counting, what would running be for?"),
        shapes=frozenset({Shape.NOUN, Shape.ABILITY, Shape.LIKING, Shape.WANT, Shape.GIFT}),
        unless=pattern(
            r"""
            ^\w+ (?:was|is|goes|likes|knows|runs|sits|needs|waits|loves|pulls|looks|wants)\b|,|\bbet\b|loser|
            stop eating|diabet|burn|earn|genes|than\b|don't|same\b|less (?:wine|beer)|no (?:wine|beer)|club then|
            with the club|breakfast with|stop|before breakfast|belly|gut|after breakfast
            """
        ),
    ),
    Move(
        pattern(
            r"""
            eat (?:what|whatever|more|anything|as much|like|everything)|(?:massive|big|huge) (?:dinner|
            breakfast|lunch|meal)|put it away like
            """
        ),
        (
            "If you could eat whatever you liked anyway, why would you still run?",
            "What would you miss about running, food aside?",
        ),
        ("Who are you on a run, food aside?", "If nobody was counting, what would running be for?"),
        unless=r"disorder|earn|guilt|burn|binge|stop eating|restrict",
    ),
)

MOVES: tuple[Move, ...] = (
    Move(
        r"(?:for|before|at|by|to) (?:my|our|the|a|her|his|\w+'s) (?:\w+ )?"
        r"(?P<x>wedding|reunion|prom|honeymoon|graduation)\b",
        ("How would you like to feel when that {x} comes?", "What would you like that {x} to be like for you?"),
        ("How would you like to feel when that {x} comes?", "What do you want to be true long after that {x}?"),
        unless=r"together|married at|met at",
    ),
    Move(
        r"(?:told|advised|wants?|ordered) (?:me|us) .*weight",
        ("What would you do with a lighter body?", "How would you like to feel in your body?"),
        ("How would you like to feel in your body?", "What would you like your body to let you do?"),
        shapes=frozenset({Shape.TOLD}),
    ),
    Move(
        pattern(
            r"""
            weight|kilos?\b|pounds\b|lbs\b|\d+ ?kgs?\b|stones?\b|\bfat\b|belly|tummy|slim|skinny|dad bod|mum bod|
            mum tum|baby weight|thin(?:ner)?\b|trim\b|lean(?:er)?\b|jeans|trousers|dress size|(?:into|in) (?:a|
            my|the) (?:\w+ )?dress\b|size \d|clothes (?:fit|don't|are (?:too )?tight)|(?:old|into my) clothes|
            overweight|bmi\b|calories|the scales?
            """
        ),
        ("How would you like to feel in your body?", "What would you like your body to let you do?"),
        (
            "How would you like to feel in your body?",
            "What would you like your body to let you do?",
            "Who else would feel the difference in you?",
        ),
        unless=r"donat|weight off my|weights\b|carry weight|dead weight|the weight (?:on|of|in)|lifting|"
        r"fat (?:friend|lad|kid|boy|girl|one|child|person|people)|(?:he|she)(?:'s| is| was) fat|"
        r"feeling sorry|rolling stone|milestone|my time, my|"
        r"army|police|navy|\braf\b|\bmedical\b|academy|fire service",
    ),
    Move(
        pattern(
            r"""
            (?:look|looking) (?:good|great|amazing|better|hot|fit|nice)|my looks\b|how i look\b|(?:great|
            amazing|nice|good) (?:\w+ )?(?:calves|legs|bum|butt|arms|abs)|abs\b|six[- ]pack|vanity|attractive|
            sexy|mirror|(?:beach|bikini|revenge|summer) ?body|toned?\b|muscles?\b|naked|pretty\b
            """
        ),
        ("When you look the way you want, how do you feel?", "What would you do more of, feeling like that?"),
        ("How would you like to see yourself?", "Who would you like to be, feeling like that?"),
        unless=pattern(
            r"""
            hate (?:\w+ )?mirror|no mirror|pretty (?:much|good|bad|well|sure|simple|easy|hard)|legs (?:instead|that|
            feel|say|want|may|work|are)|
            muscle pain|tired in
            """
        ),
    ),
    Move(
        r"(?:i'm|i am|turned|nearly|almost) (?:now |only |nearly |almost )?(?:[678]\d|sixty|seventy|eighty)\b"
        r"(?! ?(?:kg|kilos|lbs|km|k\b|min|%|percent|miles|stone|mph))|at [678]\d i (?:still|can|am)\b",
        ("What do you want to go on doing for as long as you can?", "What is it like to still be moving?"),
        ("What is it like to still be moving?", "What do you want the years ahead to hold?"),
        unless=r"before i|by the time|when i'm",
        anywhere=True,
    ),
    Move(
        pattern(
            r"""
            live (?:a )?long|longevity|old age|grow(?:ing)? old|age (?:well|gracefully|better)|(?:be|
            when) i'?m (?:old|\d0|\d\d)\b|a fit \d0|\d0 year old|until i'?m \d|my (?:70|80|90)s|later life|
            still (?:be )?(?:running|able|walking|fit|mobile)|(?:be )?around (?:longer|for)|mobile\b|mobility|
            independent|hair goes white
            """
        ),
        ("What do you want to be able to do in twenty years?", "What do you want those years for?"),
        ("What do you want those years for?", "Who do you want beside you then?"),
    ),
    Move(
        pattern(
            r"""
            getting (?:older|old|on)\b|age?ing\b|any younger|i'm (?:nearly |almost |over |turning |
            now )?(?:[4-9]\d|in my (?=\d|late|early|mid|thirt|fort|fift|sixt|sevent|eight))|turn(?:ed|ing|
            s)? (?:[3-9]\d|\w+ty)|older\b|(?:get|be|being|too|so|feel|
            feeling|grow|growing) old\b|menopaus|my age\b|middle[- ]age|in my (?:late |early |mid )
            """
        ),
        ("What do you want to be able to do in twenty years?", "What do you want to hold on to?"),
        ("Who do you want to be from here on?", "What do you want the years ahead to hold?"),
        unless=pattern(
            r"""
            before i'm|by the time i'm|(?:work|husbands|kids), (?:and )?the menopause|old (?:friend|school|me\b|self|
            shoes|route)|
            older (?:brother|sister|son|daughter)|year old|years old
            """
        ),
    ),
    Move(
        pattern(
            r"""
            blood pressure|cholesterol|blood sugar|resting heart|vo2|bones?\b|osteo|immune|(?:my|healthy|stronger|
            better) lungs(?! on| burn)|my ticker|
            cardio(?:vascular)?\b|bpm\b|colds\b|joints?\b
            """
        ),
        ("What do you want to stay well for?", "What do you most want to keep on doing?"),
        ("What do you want to be around for?", "Who else is better off when you’re well?"),
    ),
    Move(
        pattern(
            r"""
            (?:football|soccer|rugby|hockey|tennis|basketball|netball|cricket|ski(?:ing)?\b|ski season|surf|
            climb|hik(?:e|ing)|hill walking|paddle|cycling|triathlon|mountain trip|alpinism|mountaineering|bouldering)
            """
        ),
        ("What do you love about it?", "What would be different there with more in the tank?"),
        ("Who are you when you’re doing that?", "Who do you do it with?"),
        unless=r"makes (?:us|me)|for (?:my |our )?(?:football|soccer|rugby|hockey|tennis|basketball|netball|cricket)$|"
        r"who won|climb(?:ing)? (?:the )?stairs|was |on a climb|used to|drop me|everyone at|keep up with|"
        r"(?:can't|cannot|never) (?:\w+ )?(?:ski|surf|climb)|"
        r"career|ladder|can't take",
    ),
    Move(
        pattern(
            r"""
            (?:keep|stay|get|be|being|getting|keeping|staying|feel|i'm|my) (?:\w+ )?(?:fit|fitter|fitness|
            in shape|shape)\b|fitness\b|^fit\b|^fitter\b
            """
        ),
        ("What do you want to be fit for?", "What can you do when you’re fit that you’d miss?"),
        ("Who else is better off when you’re fit?", "Who are you when you’re fit?"),
        unless=r"fit-ish|fit (?:into|in)|fitness test|fit for (?!life)|(?:fit|fitter) enough|but still fit",
    ),
    Move(
        r"health(?:y|ier|ily)?\b|physically|be well\b|wellbeing|well-being|wellness",
        ("What do you want your health for?", "What do you want to be able to do in twenty years?"),
        ("Who else is better off when you’re well?", "What do you want to be around for?"),
        unless=r"healthy habit|mental|health (?:visitor|service|cent|insurance|care|app|food)|says? |said ",
    ),
    Move(
        r"(?:my|own) (?:\w+ )?body (?:back|again)\b|(?:live|lived|at home|be) in my (?:own )?body|"
        r"feel(?:s)? (?:it's|like it's|that it's|like) my body",
        ("When do you feel at home in your body?", "What would you love to do with it?"),
        ("When do you feel at home in your body?", "Who are you when your body is yours?"),
        anywhere=True,
    ),
    Move(
        r"without (?:thinking|worrying) about (?:my|it)\b|without checking (?:my|it)|(?:being|been|so) careful\b",
        ("How would you run if nothing held you back?", "What would you think about on such a run?"),
        ("Who are you when nothing holds you back?", "How would you run if nothing held you back?"),
        unless=r"was so careful|were so careful|weight|food|eat",
        anywhere=True,
    ),
    Move(
        r"smok|cigs?\b|cigarettes?|vap(?:e|ing)|nicotine",
        ("What do you get back without it?", "What would you do with easy breath?"),
        ("Who are you without it?", "Who else breathes easier?"),
        unless=r"smoke (?:him|her|them)",
    ),
    Move(
        r"(?:back|knee|hip|joint|neck) pain|bad (?:back|knees?|hip|ankle)|my (?:\w+ )?(?:back|knees?|hips?|ankles?)\b.*"
        r"(?:hurt|ache|sore|stiff|wrecked|bad\b|gone|pain|last|trust|finished|killing|kills|shot\b|packed up)|"
        r"chronic pain",
        ("What does that keep you from?", "What would you do first without the pain?"),
        ("Who are you when your body is well?", "What do you want your body to carry you through?"),
    ),
    Move(
        r"injur|surger|operation|knee ops?|rehab|physio|my bad (?:knees?|back|ankle|hip)\b",
        ("What did you miss most when you couldn’t run?", "What would you love to be able to do again?"),
        (
            "What do you get back when your body lets you run?",
            "Who are you when your body is well?",
        ),
        shapes=frozenset({Shape.EVENT, Shape.NOUN, Shape.CLAUSE, Shape.TOLD, Shape.STATE}),
        unless=r"nicer|happier|(?:at|from) the surgery|nurse|doctor'?s surgery|gave me \d",
    ),
)
