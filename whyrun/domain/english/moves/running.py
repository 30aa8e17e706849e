"""Coach's moves for running itself: races, times, clubs, bets, and what is merely handy.

Rule: data only; see ``move``. The first that fits is asked first.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move
from whyrun.domain.english.values import Shape

_PAST = frozenset({Shape.EVENT})
_RACES = pattern(
    r"""
    (?:a|the|this|my|our|for|next|first|last|another|next|big) race\b|races\b|^race\b|marathons?\b|half\b(?! \d)|
    ultra\b|ultras\b|5 ?k\b|10 ?k\b|parkrun|triathlons?\b|ironman|100 ?miler|100k\b|50k\b|tough mudder|relay|
    great north|london\b|comrades|boston\b
    """
)

_CAUSES = pattern(
    r"""
    macmillan|marie curie|air ambulance|red cross|alzheimer's (?:society|research)|heart foundation|
    lifeboats?|unicef|charit|fundrais|rais(?:e|es|ing) (?:some |\w+ )?(?:money|funds|awareness|£|\$)|
    hospice|foundation|sponsored|sponsorship|sponsors? me|good cause|cancer research
    """
)
#: A cause that was somebody's before it was chosen.
_SOMEBODYS = r"\b(?:my|our|him|her|them|me|us|his|their)\b"

#: A cause, and a race that was run: tried before what running does to the head.
FIRST: tuple[Move, ...] = (
    Move(
        _CAUSES,
        ("What made you choose that cause?", "Whose face do you see when you think of it?"),
        ("What do you want people to understand about it?", "Who do you want to be for those people?"),
        unless=rf"{_SOMEBODYS}|where\b|who (?!can|need|have|are)",
    ),
    Move(
        _CAUSES,
        ("Whose face do you see when you think of it?", "What made you choose that cause?"),
        ("What do you want people to understand about it?", "Who do you want to be for those people?"),
        unless=r"(?:my|our) (?:company|work|office|school|team|firm|boss|gym)\b|and (?:\w+ )?everyone's sponsored",
    ),
    Move(
        rf"(?:ran|did|finished|completed|crossed|done|watched|saw) .*(?:{_RACES}|line|miles|km)|crossed the line",
        ("What did you find out about yourself that day?", "What of that day do you still carry?"),
        ("Who were you that day?", "What does that day say about what matters to you?"),
        shapes=_PAST,
        unless=r"^(?!.*\b(?:i|i've|we|we've)\b)",
    ),
)

MOVES: tuple[Move, ...] = (
    Move(
        r"qualif(?:y|ying|ier)|bq\b|good for age",
        ("What would it be like to stand on that start line?", "What would you know about yourself then?"),
        ("What would it be like to stand on that start line?", "Who would you want to tell first, and why?"),
        unless=r"qualified|who did|bmi|fitness test|army|police|academy",
    ),
    Move(
        pattern(
            r"""
            sub[- ]?\d\S*|(?:break|crack) \d\S*|
            beat(?:ing)? my (?:\w+ ){0,2}(?:time|best|record)\b|(?:my |a |new )?(?:pb|pr)s?\b|personal (?:best|record)|
            \d:\d\d:\d\d|
            (?:2|3|4|5):\d\d (?:in|at|or)\b|(?:k|half|marathon|mile|miles|race|parkrun|it|one) (?:in )?under (?:\d|two|
            three|four|five|an hour)|under (?:\d+[:.]\d\d|\d+ ?min|\d hours|an hour|(?:two|three|four|five) hours)|
            target time
            """
        ),
        ("What would it be like to see that time on the clock?", "What would that time tell you about yourself?"),
        ("What would that time tell you about yourself?", "Who would you want to tell first, and why?"),
        unless=r"qualified|i ran|i've run|\bran\b|who did|did sub|bmi|fitness test|army|police|academy|kids under",
    ),
    Move(
        rf"medal\b|finish line|{_RACES}",
        ("What would crossing that line tell you about yourself?", "What will still be yours the day after the race?"),
        ("What would you love to feel as you cross that line?", "Who would you want at the finish, and why?"),
        unless=pattern(
            r"""
            not the half|at the half|only half|impressive|
            (?:mind|heart|thoughts|head|brain) races?|embarrass|(?:come|coming|be|finish) last|
            race (?:along|me\b|my|against|around)|rat race|finish line hug|with my (?:dad|mum|mom|wife|husband|sister|
            brother|son|daughter)|master race|half (?:hour|the|of|an|my|a\b|as)|used to|years of|parkrun|racing|(?:wife|
            husband|brother|sister|dad|mum|mom|friend|mate|he|she|they) (?:does|do|did|runs|ran|is doing)|(?:do|doing|
            did|done) (?:my|our|his|her) half|you do\b|tutu|costume|fancy dress|my marriage
            """
        ),
        shapes=frozenset(Shape) - _PAST,
    ),
    Move(
        r"(?:get|be|being|getting|become|run) (?:\w+ )?(?:fast|faster|quick|quicker)\b|speed\b|^faster",
        ("What would being faster change for you?", "What is it like when you’re flying along?"),
        ("Who are you when you’re fast?", "What would be left if you never got any faster?"),
        unless=r"as fast",
    ),
    Move(
        pattern(
            r"""
            strava|my times\b|the numbers|numbers going|stats\b|steps\b|data\b|garmin|mileage|progress\b|
            improv(?:e|ing|ement)|get(?:ting)? better at
            """
        ),
        ("What does it do for you to see that you’re getting somewhere?", "What do you hope it adds up to?"),
        ("Who are you when nobody is measuring?", "What would count if no number did?"),
        unless=r"says i|"
        r"(?:they|she|he) (?:like|likes|love|loves)|improv\w+ (?:my|the) (?:mental|mood|health|sleep|heart|"
        r"resting|vo2)|lower|up the steps",
    ),
    Move(
        r"(?:always )?(?:beats|outruns|drops|lapped|laps) me\b",
        (
            "What would you love to say to {them_or} on the day you come in first?",
            "What is it about {them_or}, of all people?",
        ),
        ("What is it about {them_or}, of all people?",),
        unless=r"want my|i want|dad was|son|daughter|with my|beats me (?:why|how)",
        anywhere=True,
    ),
    Move(
        pattern(
            r"""
            winning\b|(?:to|i|can) win\b|beat(?:ing)? (?:him|her|them|my|the|other|people|everyone|others)|
            competi(?:tive|tion|ng)|compete\b|rival|beat \w+ (?:from|at|in) |^(?:to |i want to )?beat [a-z]+$|
            overtak(?:e|es|ing) (?:people|someone|somebody|him|her|them)|ahead of (?:somebody|someone|people|him|her|
            them)
            """
        ),
        ("What does competing bring out in you?", "What would winning let you feel about yourself?"),
        ("Who are you when there’s nobody to beat?", "What does competing bring out in you?"),
        unless=r"is winning|arguments?|wins otherwise|with myself|"
        r"beat (?:cancer|my depression|depression|the traffic|the rush|stress|myself)",
    ),
    Move(
        pattern(
            r"""
            dragged|peer pressure|can't get out of it|can't back out|everyone (?:at work|else) (?:is|does|did|runs|
            was) (?:doing|it|running)|everyone else does|all my friends
            """
        ),
        ("What part of you wanted it too?", "What would make it yours?"),
        ("What would you want from it if nobody had asked?", "Once that is done, what would keep you going?"),
        unless=r"you bet|better",
    ),
    Move(
        r"(?:told|advised|wants?|orders?|ordered|persuaded|convinced) (?:me|us) (?:\w+ )?to\b|"
        r"suggested|recommended|prescribed|insisted|insists|thinks i should",
        ("What would you want from it if nobody had told you?", "What would change for you if it worked?"),
        ("Who would you be doing it for then?", "Who would it help besides you?"),
        shapes=frozenset({Shape.TOLD}),
    ),
    Move(
        pattern(
            r"""
            cheap(?!er than a)|doesn't cost|it's free|bus (?:fare|ticket|costs)|instead of (?:the|a) bus|i commute|
            run(?:ning)? commute|commut(?:e|ing) (?:by|on foot)|convenien|easy\b|easier|easiest|any ?time|anywhere|
            no (?:gym|equipment)|gym (?:membership|fees)|than the gym|doorstep|(?:it's|so|just) simple\b|simplest|
            simplicity|less boring|faster than|walking takes
            """
        ),
        (
            "What keeps bringing you back to this, of all things?",
            "What does running give you that nothing else so handy does?",
        ),
        (
            "Who are you when you run, that you aren’t otherwise?",
            "What would you miss most about it?",
        ),
        unless=pattern(
            r"""
            makes? .* easier|exhaust|stress|awful|hate|easier not to|easy to (?:live|be) with|easier to be|go easy|
            take it easy|got easy|easier one|easy one|faster than (?:me|him|her)|who is faster|run for the bus|
            hate the gym|therap|
            everything else is easy
            """
        ),
    ),
    Move(
        r"bored(?:om)?\b|nothing better to do|kill time|pass the time",
        ("What would you rather fill your days with?", "What was the last thing that really had you hooked?"),
        ("What was the last thing that really had you hooked?", "What would you rather fill your days with?"),
        unless=r"good way|happily|never bored|nicely",
    ),
    Move(
        r"(?:i was|we were|i used to be|felt) (?:\w+ )?good at (?:it|something)\b(?! (?:without|for once))",
        ("What did it do for you to be good at something?", "What of that is still in you?"),
        ("What did it do for you to be good at something?", "What of that is still in you?"),
        unless=r"never|not|n't",
    ),
    Move(
        pattern(
            r"""
            (?:only |one )?thing i'?m (?:\w+ )?good at|good at (?:it|something|this|running)|my talent|i'm good\b
            """
        ),
        ("What does it give you to be good at something?", "Who else gets to see that in you?"),
        ("Who are you when you do something you’re good at?", "Who else gets to see that in you?"),
        unless=r"expect|(?:not|never|\w+n't) (?:\w+ ){0,2}good at",
    ),
    Move(
        pattern(
            r"""
            (?:i|we) used to|when i was (?:a kid|young|little|a boy|a girl|at|in)|as a (?:kid|child|boy|girl|
            teenager)|as kids|childhood|nostalgia|my youth|back to (?:how|who|where)|the old days|
            used to be
            """
        ),
        ("What from back then would you most like to have again?", "What do you miss most about that time?"),
        ("What would the person you were then say to you now?", "What of that person is still in you?"),
        unless=pattern(
            r"""
            (?:he|she|they|who) used to|
            used to be (?:so )?(?:bad|fat|ill|sick|overweight|afraid|scared|depressed)|who i used to be|bullied|never|
            said|told|laugh|picked last|couldn't|can't|hated|rubbish|at school i was|asthma|worst|evenings? used|wine|
            netflix|telly|pub|drink|shout\w*|scream\w*|hid|hide|cried|
            bad hour|keeps? me busy|i'm going to|going to (?:run|race)|hopefully|want to|hope to
            """
        ),
        shapes=frozenset(Shape) - {Shape.CLAUSE, Shape.STATE},
    ),
    Move(
        pattern(
            r"""
            i'm a (?:\w+ )?(?:runner|marathoner|athlete|sprinter|racer|finisher)\b|
            i(?:'ve| have)? always (?:been a (?!bit)|
            run|done it)|part of (?:me|who i am)|just who i am|in my blood|my identity
            """
        ),
        ("What would be missing from you without it?", "When did you first know that about yourself?"),
        ("When did you first know that about yourself?", "What would be missing from you without it?"),
    ),
    Move(
        pattern(
            r"""
            (?:(?:join|get into|fit for|pass|my|for) (?:the |my )?(?:army|police|academy)|(?:the )?academy\b|police|
            military|navy|marines|firefighter|fire service|fitness test|bleep test|raf\b)
            """
        ),
        ("What draws you to that work?", "What do you want to be able to do there?"),
        ("Where does that wish come from in you?", "What draws you to that work?"),
    ),
    Move(
        r"scholarship|school fees|tuition|pay for (?:college|uni|university|school)|into (?:college|uni|university)",
        ("What would that open up for you?", "Who else would it change things for?"),
        ("Who else would it change things for?", "What would that change at home?"),
        unless=r"(?:fees|tuition) (?:is|are|was|were|on)\b|on my head|on me\b|(?:i|have to|must) pay\b|paying\b|"
        r"on a scholarship",
    ),
    Move(
        r"(?:the )?only job (?:i|that i)|wanted to be (?:a|an) \w+ (?:since|ever since|from|all)|dream job",
        ("What is it about that work that has hold of you?", "What did you see in it as a child?"),
        ("Who do you want to be in that work?", "What is it about that work that has hold of you?"),
    ),
    Move(
        r"music\b|podcasts?|playlist|audiobook|headphones",
        ("What happens in you when the music and the running come together?", "What would you miss most about it?"),
        ("Who are you in that moment?",),
        unless=r"podcasts?|audiobook",
    ),
    Move(
        r"explor|new places|^travel|(?:love|like|to|by) (?:travel|discover|wander)|to see the world",
        ("What are you hoping to find?", "What happens in you when you see something new?"),
        ("What happens in you when you see something new?", "Who would you like to take along?"),
    ),
)
