"""Coach's moves for hours, days and years: evenings, shifts, seasons, habits, dates, and what was signed up for.

Rule: data only; see ``move``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move
from whyrun.domain.english.values import Shape

_PLACES = pattern(
    r"""
    creek|canal|reservoir|river|lake|loch|harbour|harbor|seafront|promenade|towpath|fells?|moors?|dunes|common|marsh|
    marshes|estuary|quay|pier|cliffs|lighthouse
    """
)

_MOVES: tuple[Move, ...] = (
    Move(
        r"(?:it's|house is|home is|flat is|place is) (?:too |so |very )?quiet (?:at home|here|now|since)|"
        r"it's too quiet\b|"
        r"empty (?:house|flat|apartment|nest)\b|(?:house|flat|apartment) (?:is|feels|was) (?:so |too )?empty",
        ("What would you like home to sound like?", "When is that quiet hardest?"),
        ("What would you like home to sound like?", "Who would you like to hear at the door?"),
        unless=r"love|peace|finally",
    ),
    Move(
        pattern(
            r"""
            (?:evenings? (?:is|are|was|were) (?:\w+ )?(?:long|empty|quiet|the (?:worst|danger|hard)|hard|dead)|
            long evenings|bad hour|danger(?:ous)? (?:time|hour)|something to do at \d|gets me to bedtime|(?:a|
            have a) (?:nice|good|proper) evening|half (?:five|six|seven|eight|[5-8]) is when|the (?:hard|worst) (?:hour|
            time) of the day)
            """
        ),
        ("What would you like those hours to be like?", "What does a good evening look like for you?"),
        ("What would you like those hours to be like?", "What would make those hours yours?"),
        unless=r"love|like it|peace",
    ),
    Move(
        r"^(?:just |only |pure |mostly |mainly |force of |out of |a |it's |it's a |"
        r"it's just )*habit\b(?! (?:of being|i))",
        ("What would you miss first if the habit stopped?", "What do you think keeps the habit going?"),
        ("What do you think keeps the habit going?", "What would you miss first if the habit stopped?"),
        unless=r"bad habit|build|\bnew\b|make it|breaking",
    ),
    Move(
        pattern(
            r"""
            (?:(?:\d\d|twenty|thirty|forty|fifty) years of (?:it|this|running|marathons|runs|racing)\b|(?:ran|run|
            running|done|doing|doing it|been doing (?:it|this)|at it|raced|racing) (?:\w+ ){0,5}?(?:since (?:i was |my |
            the |19|20|school|carter|before)|for (?:\d\d|twenty|thirty|forty|fifty|ten) (?:odd )?years))
            """
        ),
        (
            "What has running been for you through all those years?",
            "After all that time, what still gets you out of the door?",
        ),
        (
            "Who would you be without all those years of running?",
            "What has running been for you through all those years?",
        ),
        unless=r"haven't|stopped|not run|not been|weeks|months|hated",
    ),
    Move(
        pattern(
            r"""
            (?:something to (?:aim|work|train|shoot|go) (?:for|towards?|at)|(?:have|having|need|want|with|without|
            got) a (?:goal|target|date|deadline|race booked)\b|nothing (?:\w+ )?(?:in|on) (?:the|my) (?:calendar|
            diary)\b|without a (?:date|deadline|goal|race)|nothing booked)
            """
        ),
        (
            "What changes in your week when you have something to aim for?",
            "What would you like to be aiming for next?",
        ),
        (
            "What changes in your week when you have something to aim for?",
            "What do you find in yourself on the way there?",
        ),
        unless=r"so i have to|in a way",
    ),
    Move(
        r"(?:my |the |a |^)(?:\w+ )?streak\b|^day \d{2,4}\b|(?:\d{3,4}|\d,\d{3}) days\b",
        ("What got you through the hardest of those days?", "What do all those days add up to for you?"),
        ("What do all those days tell you about yourself?", "What got you through the hardest of those days?"),
        unless=r"days (?:left|away|to go|clean|sober|ago|until)|thought about|i know|losing streak|mean streak|"
        r"winning streak|(?:cried|drunk|"
        r"drank|missed)",
    ),
    Move(
        pattern(
            r"""
            (?:(?:\d+|ten|twelve|long|night|double|back to back|split|late|rotating|early) ?-?(?:hr |hour |
            hours )?shifts?\b|(?:12|twelve|ten|10|14|16) ?-?(?:hr|hour|hours)(?: day| days)\b|(?:hour|long) nights\b|
            call bells|on my feet all day|deputy head|(?:\d|three|four) twelves|at work all day|after (?:a |
            my )?(?:night )?shifts?\b)
            """
        ),
        ("What do you need most after a day like yours?", "What do you leave out there after a day like that?"),
        (
            "Who do you want to be when you come home from a day like that?",
            "What do you need most after a day like yours?",
        ),
        unless=r"sleep|slept|put a shift|makes? a|mistake|dose|clears? my|earl(?:y|ier) enough",
    ),
    Move(
        pattern(
            r"""
            (?:no windows|windowless|in a basement|laptop\b|(?:in front of|at|staring at|looking at) (?:a |the |
            my )?(?:screens?|computers?|laptops?|monitors?)|sit(?:ting|s)? (?:\w+ ){0,3}(?:hours|all day|whole day|
            day in)|office chair|behind a desk|writing code|(?:my )?truck is my|zoom\b|need to not be indoors|daylight)
            """
        ),
        (
            "What changes in your day once you’ve been outside?",
            "What do you find out there that the day doesn’t give you?",
        ),
        ("What changes in you once you’ve been outside?", "What do you find out there that the day doesn’t give you?"),
        unless=r"clos(?:e|ing) the laptop|finished my|on the laptop$|"
        r"(?:back|neck|hip|knees?) (?:was|is|hurts?|pain|finished|paining)|"
        r"wheelchair|watch(?:es|ing)? |had to sit|sit still",
    ),
    Move(
        pattern(
            r"""
            (?:before (?:the (?:heat|sun|traffic|birds|world|city|house wakes|kids (?:get|wake|are))|any ?(?:one|
            body)(?:'s| is| else)|everyone|dawn|it gets (?:hot|light))|at (?:dawn|first light|sunrise|
            [456] in the morning)\b|at [456](?:[.:]\d\d)? ?am\b|[45] ?am\b|up at (?:4|5|half (?:four|five)|four|five)\b|
            house is (?:still )?asleep|first light|(?:so|that|this) early\b)
            """
        ),
        ("What is it like out there at that hour?", "What does that hour give you for the rest of the day?"),
        ("What is it like out there at that hour?", "What does that hour give you for the rest of the day?"),
        unless=r"sleep|clear my|until [45]|feeds?\b|wake up at|awake|out of breath|ward|nurse|dose|drink|drunk|"
        r"up the stairs|"
        r"phone|voice|stand there|what to do|plan my day|work at|start|waiting",
    ),
    Move(
        r"(?:in |the |all |through |these |those )?winters?\b(?! (?:league|olympics|sports|coat|tyres))",
        ("What does getting out do for you at that time of year?", "What is it like out there in winter?"),
        ("What does getting out do for you at that time of year?", "Who are you by the time spring comes?"),
        unless=r"gained|lost|died|since|last winter|winter olympics|\d ?kg|i (?:nearly|almost)|nearly|this winter|"
        r"that winter",
    ),
    Move(
        rf"(?:by|along|down|round|around|past|at|to|up|on|over|across) (?:the|"
        rf"that) (?:\w+ )?(?P<x>{_PLACES})\b(?=(?: \w+){{0,4}}$)",
        ("What is it about the {x} for you?", "What do you come back with from there?"),
        ("What is it about the {x} for you?", "What do you come back with from there?"),
        shapes=frozenset({Shape.NOUN, Shape.HABIT, Shape.CLAUSE, Shape.UNCLEAR}),
        unless=r"(?:not|don't) (?:\w+ )?the|said|the other way|threw up|fell|drown|with|sing|school|young|drive|"
        r"one morning|did the",
    ),
    Move(
        r"(?:watches|sits|eats|goes) (?:\w+ ){0,4}(?:by (?:him|her)self|on (?:his|her) own|alone)\b|"
        r"miss(?:es|ing)? (?:the|our) (?:whole |entire )?evenings?\b",
        ("What would you like an evening together to be like?", "What do you miss about those evenings?"),
        ("Who would you like to be on those evenings?", "What would you like an evening together to be like?"),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:always (?:so )?tired|tired of being tired|too tired to|asleep (?:on|by|before)|fall(?:ing)? asleep on|
            (?:bit of|some|any) energy\b|knackered by|have energy|have the energy|(?:not|without) (?:be |being |
            get |getting )?(?:so |as )?(?:tired|knackered|exhausted)|too (?:tired|knackered)\b)
            """
        ),
        ("What would you do first with more energy?", "What goes undone when you’re tired?"),
        ("Who would get the best of that energy?", "What would you do first with more energy?"),
        unless=r"to (?:help|play|be)\b|tired to (?:look|care)|"
        r"gives me|get(?:s)? (?:my|the) energy|energy (?:of|for)|never tired|in the crowd",
    ),
    Move(
        pattern(
            r"""
            (?:^(?:because )?(?:it's|its|is) (?!not )(?:\w+ )?(?:free|cheap)\b(?! therapy| of)|
            running costs (?:me )?nothing|costs me nothing|doesn't cost|skint\b|broke\b and|can't afford|(?:no|
            without a|dear|the) gym (?:membership|fees|costs)|stretch to a gym|cheaper than (?!therapy|a therap))
            """
        ),
        ("Apart from the price, what does running give you?", "What would you miss most about it?"),
        ("What would you miss most about it?", "Apart from the price, what does running give you?"),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:signed (?:us|me|up) (?:\w+ ){0,3}?(?:up|both|drunk|after)|(?:entered|registered|volunteered) (?:us|me)\b|
            entered us both|lost a bet|(?:for|a) (?:stupid |drunken )?bet\b|non[- ]refundable|signed up drunk|dared me|
            roped (?:me|us) in|(?:told|paid) .*(?:and|so) (?:now )?i (?:can't|have to|had to)|talked me into|
            made me (?:do|sign|join|come))
            """
        ),
        ("Now that you’re in, what would you like to get out of it yourself?", "What part of you wanted it too?"),
        ("What would make it yours?", "Now that you’re in, what would you like to get out of it yourself?"),
        unless=r"you bet|better|\bbet (?:he|she|they|you)|told me i|and a bet",
    ),
    Move(
        r"(?:told|announced (?:it )?to) (?:everyone|everybody|the whole|people|all my)|"
        r"everyone (?:at \w+ )?knows (?:i'm|about|now)|"
        r"posted (?:it|about it)",
        ("And if nobody knew about it, what would you want from it?", "Whose face do you see when you think of that?"),
        ("And if nobody knew about it, what would you want from it?", "What do you want to be able to tell yourself?"),
        shapes=frozenset(Shape) - {Shape.WANT},
        unless=r"never told|never ran again|quit|leaving|never\b|i'd stop|(?:he|she|they|ex|mum|dad|wife|husband|who|"
        r"boss) (?:has |have )?(?:told|"
        r"tells)",
    ),
    Move(
        r"bucket list|on my list\b",
        ("How did it come to be on your list?", "What would you want to remember of it for good?"),
        ("What would you want to remember of it for good?", "Who would you be with that one ticked off?"),
    ),
    Move(
        r"(?:a|the|that|my|him a|her a|get a|their|her|his|win a|one) (?:\w+ )?(?P<x>medal|trophy|cup|"
        r"rosette)\b(?! of)",
        ("What would you like that {x} to stand for?", "Who would you like to see that {x} first?"),
        ("What would you like that {x} to stand for?", "Where would that {x} have its place?"),
        unless=r"world cup|cup final|charity cup|cups|half",
    ),
    Move(
        r"(?:down|up) the aisle|across (?:that|the|a) stage|(?:dance|dancing) at (?:his|her|their|"
        r"my \w+'s) (?:wedding|graduation)\b",
        ("What do you see when you picture that day?", "What do you most want to feel that day?"),
        ("Who do you want to be on that day?", "What do you see when you picture that day?"),
        unless=r"died|was|supermarket",
    ),
    Move(
        pattern(
            r"""
            (?:(?:can't|cannot|not able to|never|couldn't) forget (?:it|that)\b|(?:thought|think|
            thinking) about (?:\w+ ){1,4}every (?:single )?day|still think about (?:it|that|the)|still (?:hear|
            see) (?:it|that) |haunts? me|lives in my head)
            """
        ),
        ("How would you like that story to go on?", "What would let you put it down?"),
        ("How would you like that story to go on?", "Who would you be with that behind you?"),
        unless=r"miles|ran every|run every",
    ),
    Move(
        r"doctor'?s orders|(?:doctor|doc|gp|nurse|physio|consultant|cardiologist|midwife) (?:\w+ )?(?:said|says|told|"
        r"keeps saying|wants|reckons|recommended|advised|suggested|ordered)(?: me| us| that)?"
        r"(?:$|,| (?:to|i (?:should|need|must|have|had)|i'm (?:pre|over|at risk|border)|exercise|lose|losing|start|"
        r"try|get|do|it would|running|"
        r"some|"
        r"more|type|pre)\b)",
        ("And you yourself: what would you like running to do for you?", "What do you most want to be well for?"),
        ("What do you most want to be well for?", "And you yourself: what would you like running to do for you?"),
        unless=r"\b(?:never|wouldn't|couldn't|can't|won't) (?:\w+ )?(?:run|walk)|allowed|gait|weight|hurts?\b|sore|"
        r"my (?:wife|dad|"
        r"mum|"
        r"husband|brother|son)'s",
    ),
    Move(
        pattern(
            r"""
            (?:(?:isn't|not|no|never) (?:that |so |very |enough |much )*(?:much )?time(?: left)?(?:$|,| to (?:waste|
            lose))|(?:they |kids )?grow (?:up )?(?:so |too )?fast|time(?:'s| is) running out|(?:only )?(?:get|got|
            have) (?:only )?one (?:go|life|shot)\b|clock is ticking|while there's (?:still )?time|only so many|
            running out of time|time (?:we have|there is|i have) left)
            """
        ),
        ("What would you most like to do with the time there is?", "Which moment would you hate to miss?"),
        ("What would you most like to do with the time there is?", "Who do you want beside you in that time?"),
        unless=r"no time for|not have time|don't have time|haven't",
    ),
    Move(
        r"pray(?:s|ed|ing|er|ers)?\b(?! for me)|rosary|hymns?\b",
        ("What happens in your prayer when you’re moving?", "What do you take home from it?"),
        ("What do you take home from it?", "What happens in your prayer when you’re moving?"),
        unless=r"haven't|not pray|pray for|they pray|never|"
        r"(?:the|their|your) (?:\w+ )?pray|pray\w* (?:over|for (?:me|us))|"
        r"pray\w* (?:work|(?:was|were|got) (?:heard|answered))",
    ),
    Move(
        r"thanking\b|(?:so |i'm |feel |be |am |^)(?:grateful|thankful)|gratitude|say thank you with|just say thank you",
        ("What are you most thankful for when you run?", "Who or what do you thank?"),
        (
            "What would you like to do with all that you’re thankful for?",
            "What are you most thankful for when you run?",
        ),
        unless=r"thanking (?:them|him|her|the (?:nurses|staff))",
    ),
    Move(
        r"(?:the )?(?:very )?first time (?:i|we|ever|he|she|that i)\b|^first time\b",
        ("What was that first time like for you?", "What changed with it?"),
        ("What of that first time do you still carry?", "What changed with it?"),
        unless=r"in (?:a|my|years|months|ages|weeks)|(?:for|not) the first time in|the first time i('ll| will|'d)",
    ),
    Move(
        pattern(
            r"""
            (?:(?:out of|short of|get no) breath\b|(?:puffed|puffing|huffing|wheezing|winded|out of puff)\b)
            """
        ),
        (
            "What would you love to do without getting out of breath?",
            "Where in your day would you feel the difference first?",
        ),
        ("What would you love to do without getting out of breath?", "Who would see the difference with you?"),
        unless=r"laugh|love|smile|inhaler|puff of|everyone is",
    ),
    Move(
        r"(?:days?|weeks?) (?:just |all )?(?:run|runs|blur|blend|roll) (?:together|into)|every day (?:is|was|"
        r"feels) (?:the same|a sunday|"
        r"like)|groundhog|(?:work|job), (?:telly|tv|sleep|bed|eat)|(?:telly|tv), bed",
        ("What would a day look like that you’d remember?", "What would you like more of in your days?"),
        ("What would a day look like that you’d remember?", "Who are you on a day that counts?"),
    ),
    Move(
        r"(?:kids|children|boys|girls) under (?:\d|two|three|four|five|six|ten)|(?:three|four|five|six|"
        r"[3-9]) (?:kids|children)\b",
        ("Which part of the day is only yours?", "What would you do with an hour of your own?"),
        ("Who are you when the day is yours for a while?", "Which part of the day is only yours?"),
        unless=r"(?:don't|never|can't) (?:\w+ )?(?:get|have|find)|teach|class|coach|school|\bhad\b|when i was|"
        r"proper|want|got back",
    ),
    Move(
        r"(?:no|lost all|lost the|without any) (?:shape|structure|routine)\b|have no shape|made redundant|laid off|"
        r"since (?:i retired|retirement|the redundancy)|i(?:'ve| have)? (?:just )?retired\b",
        ("What would one steady thing in your week change for you?", "What would give your days a shape you like?"),
        ("Who would you like to be, now that your days are yours?", "What would give your days a shape you like?"),
        unless=r"only time|only thing|people|friends|reason to|carried|since i got",
    ),
)

#: They stand anywhere in a reason: an hour, a date or a place is told after what it is the hour of.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
