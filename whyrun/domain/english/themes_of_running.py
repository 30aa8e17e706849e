"""What an answer is about where it is the race, the body or the running itself: cues, and lines for the card.

Rule: data only, and that of ``themes``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.themes import RELATIVE, Theme

_OTHERS = (
    r"(?:sister|brother|wife|husband|partner|girlfriend|boyfriend|friends?|mates?|office|mum|mom|dad|colleagues?|"
    r"coworkers?|boss|work)"
)
_DOCTOR = r"(?:doctor|doc|gp|nurse|consultant|cardiologist)"

#: A race, a test, a wager: heard before anything else, for they are meant where they are named.
OF_A_RACE: tuple[Theme, ...] = (
    Theme(
        r"(?:(?:lost|made|had|won|for) a bet|a bet with|bet (?:me|my \w+) i)\b",
        "because a bet is a bet",
        "is as good as my word",
    ),
    Theme(
        r"(?<!sorry to )lamp ?posts?\b",
        "one lamp post at a time",
        "goes from one lamp post to the next",
    ),
    Theme(
        pattern(
            r"""
            (?:my|our) (?P<kin>dad|mum|mom|father|mother|grandad|grandfather|grandpa|nan|
            gran) (?:\w+ )?(?:ran (?:it|this|every|until|
            the|london|marathons)|always ran|ran$|used to run|was a runner|did the (?:marathon|london|race))
            """
        ),
        "to follow in my {kin}’s footsteps",
        "follows in my {kin}’s footsteps",
    ),
    Theme(
        pattern(
            r"""
            dnf\w*|did not finish|(?:pulled|dropped) out (?:at|of the (?:race|marathon))|missed (?:it |bq |
            boston |the cut ?off )?by \w+|\d+ seconds (?:off|short|too slow|over)|failed (?:it |
            the test )?last (?:year|time)|deferred|stopped at \d+|had to (?:stop|walk|pull out|quit) at|
            finish (?:it|\w+) this time|quit at week|(?:2nd|second) (?:\w+ ){0,2}\w+ years|came (?:second|
            fourth|last) (?:twice|again)|\d:\d\d.* \d:\d\d|hit the wall (?:at|last)
            """
        ),
        "because I have unfinished business",
        "has some unfinished business",
    ),
    Theme(
        pattern(
            r"""
            sub[- ]?\d|bq\b|good for age|(?:must be|run|in|under|break|breaking|beat|
            from) \d?\d:\d\d(?! ?[ap]m)|stuck (?:on|at) \d\d?:\d|
            under (?:two|three|four|five|six) hours|(?:break|breaking|
            under) \d\d(?: mins| minutes| for|$)|(?:my|a|new) p[br]\b|personal best|(?:shave|take|
            knock) \w+ (?:seconds|minutes) off
            """
        ),
        "to chase a time",
        "has a time to chase",
        r"did sub|\d\d:\d\d or |bmi|under \d+ ?(?:kg|stone|lbs|pounds)",
    ),
    Theme(
        pattern(
            r"""
            (?:fitness|bleep|beep|entry) (?:service )?test|(?:army|police|fire|navy) (?:fitness )?(?:test|trial|
            selection|recruitment|entry)|the academy|academy in|selection day|(?<!about )basic training|on the bleep
            """
        ),
        "to be ready on the day",
        "is getting ready for a day that counts",
    ),
    Theme(
        pattern(
            r"""
            (?:(?:get|be|being|getting|got) (?:picked|selected)(?! by)|in the firsts|(?:the|our) first (?:team|xi)|
            make (?:the (?:team|squad)|varsity)|the one in goal|off the bench|in the starting)\b
            """
        ),
        "to earn my place in the team",
        "wants to earn my place",
        r"(?:picked|selected) last|last (?:one )?picked",
    ),
    Theme(
        rf"{_OTHERS} (?:\w+ )?(?:signed|entered|put) (?:us|me|my name)\b",
        "because somebody put my name down",
        "is in, now that my name is down",
    ),
    Theme(
        pattern(
            r"""
            (?:talked|roped|dragged) (?:me|us) (?:into|along|in)\b|made me (?:sign|enter|do this)|bought me (?:a|
            the) (?:place|entry)
            """
        ),
        "because I was talked into it",
        "can be talked into a run",
    ),
    Theme(
        pattern(
            r"""
            (?:i'?ve|i) told (?:everyone|everybody|people|them all|the whole|my boss|work)|(?:i|we) said (?:i|
            we)'?d (?:do|run)|(?:so )?i said yes|(?:couldn'?t|can'?t) say no|just registered|
            nobody can back out|signed up\b|non[- ]?refundable|no refunds|already paid|
            can'?t (?:exactly )?(?:back out|not turn up)|i promised
            """
        ),
        "because I said I would",
        "does what I said I’d do",
        r"yes to (?:every|all)|always say yes",
    ),
)

#: The body and the running: heard last, for they are named in passing as well.
OF_RUNNING: tuple[Theme, ...] = (
    Theme(
        pattern(
            r"""
            photos? of (?:me|myself)|avoid(?:ing)? (?:the )?mirrors?|in the mirror|my own skin|in my skin|
            (?:better|good) about myself|the (?:dress|uniform|harness|jeans|suit) (?:is|must|won't|doesn't|
            fits?|properly)|clothes (?:i |fit\b)|fits? (?:back )?in(?:to)? (?:my|the|a|that)\b|
            my (?:old )?(?:clothes|jeans)(?! (?:are|were|feel|felt) )|bigger (?:ones?|size)|the extender|
            didn't recogni[sz]e myself|
            wear shorts|(?:stone|weight|pounds|lbs|kilos) on me\b|(?:put|puts) on (?:\w+ )?(?:lbs|pounds|stone|
            kilos|kg|weight)|gained \d+|baby weight|changing rooms?\b
            """
        ),
        "to feel at home in my own skin",
        "wants to feel at home in my skin",
    ),
    Theme(
        pattern(
            r"""
            asleep on the (?:couch|sofa|train)|knackered|shattered|exhausted|drained|worn out|wiped out|(?:more|
            bit of|no|zero|some) energy|running on empty|always (?:so )?tired|(?:constantly|so) tired\b|
            tired all the time|tired of being tired|recovering from the week|stop getting tired|
            nothing left (?:for|by|when)|asleep by \w+
            """
        ),
        "to have something left at the end of the day",
        "wants something left at the end of the day",
        r"(?:fighting|battl\w+|fought)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:out of (?:breath|puff)|breathless|get my breath|puffed|puffing|wheez\w+|winded|asthma\w*|
            some puff)\b
            """
        ),
        "to breathe a little easier",
        "wants to breathe a little easier",
        rf"{RELATIVE} (?:has|had|is|was) ",
    ),
    Theme(
        pattern(
            r"""
            (?:tie|tying) my (?:shoe\w*|laces)|(?:on|up|climb|take|climbing|taking|manage) the stairs\b|
            flights? of stairs|(?:off|up from) the floor|holding (?:on to )?the (?:sofa|banister|rail)|
            walk to the (?:shop|bus|school)|carry (?:my|the) (?:\w+ )?(?:up\b|shopping|groceries|suitcases?|
            bags)|put my (?:own )?socks on|bend down|get out of (?:a|the) (?:chair|bath|car)|run for (?:the|
            a) bus
            """
        ),
        "so everyday things come easier",
        "wants everyday things to come easier",
        r"(?:pass\w*|meet\w*|met|talk\w*|chat\w*|photos?|hear|heard) (?:\w+ )?on the stairs",
    ),
    Theme(
        pattern(
            r"""
            sitting is the new|i sit at a (?:computer|screen|laptop)|i sit (?:\w+ )?(?:ten|eight|nine|twelve|all|
            \d+) (?:hours|day)|
            (?:sit|sitting|
            sat) (?:down )?(?:at a desk|all day|whole|the whole|all the)|desk (?:job|all)|at (?:a|my) desk|
            writing code|in front of (?:a |the |my )?(?:laptop|screen|computer)|screens? all day|my truck is my|
            out of (?:the|my) (?:truck|cab|van)\b|drive (?:a (?:bus|truck|lorry|taxi|van)|for a living)
            """
        ),
        "because I sit enough as it is",
        "gets up and moves",
        r"wheelchair",
    ),
    Theme(
        pattern(
            r"""
            (?:(?:work|office|job|desk|flat|live) (?:\w+ ){0,3}basement|
            no windows|windowless|not be indoors|be indoors|cooped up|stuck (?:inside|indoors)|
            night shifts|on nights|vitamin d)\b
            """
        ),
        "to see some daylight",
        "needs some daylight",
        r"treadmill|headtorch",
    ),
    Theme(
        pattern(
            r"""
            (?:(?:down|low|flat|sad) in (?:the )?winter|dark evenings|winters?\b.{0,12}\b(?:grim|long|dark|hard)|
            (?:grim|long|dark|through the) winters?|in january i|
            dark months)\b
            """
        ),
        "to get through the winter",
        "gets through the winter one run at a time",
    ),
    Theme(
        pattern(
            r"""
            something to (?:aim for|work towards?|train for)|(?:nothing|a date|something) (?:on|
            in) the (?:calendar|diary)|without a (?:deadline|date|goal|target)|(?:have|need|needed) a (?:goal|
            deadline|target)
            """
        ),
        "to have something to aim for",
        "likes something to aim for",
    ),
    Theme(
        pattern(
            r"""
            (?:run|ran|running|doing it|at it|at this)(?: \w+)? since (?:i was|19|carter|school|\d)|
            \d\d years of (?:it|this)|streak\b|(?:run|running|at it|doing this) for (?:\d\d|twenty|thirty|
            forty) years|day \d[\d,]+|(?:run|running) all my life|always (?:run|been a runner)
            """
        ),
        "because it’s part of me by now",
        "has it in my bones",
        r"(?:stopped|used to|haven't|gave (?:it )?up|until|not sure i|neither|has run since)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:(?:at|i'm|i am|turned|turning) (?:6\d|7\d|8\d)\b(?!\.)|i still can\b|in my (?:sixties|seventies|
            eighties)|of my class|my age are)
            """
        ),
        "because I still can",
        "is not finished yet",
        r"\d\d (?:kg|mins|minutes|km|lbs)\b|i'?m \d\d (?:kg|lbs|stone|weeks|days)",
    ),
    Theme(
        pattern(
            r"""
            (?:(?:after|since|i had|i've had|had) (?:a |my |the )?(?:stroke|stents?|heart attack|bypass|
            transplant)|stents (?:put )?in|clear scans|all[- ]clear|(?:in|full) remission|pacemaker|
            finished (?:chemo|treatment))\b
            """
        ),
        "because today I can",
        "takes it one run at a time",
        rf"{RELATIVE} (?:had|has)|(?:husband|wife|friend|mate) (?:had|has)\b|\((?:his|hers|theirs)\)",
    ),
    Theme(
        pattern(
            rf"""
            {_DOCTOR}(?:'?s)? (?:\w+ )?(?:said|says|told|orders|wants|warned|gave me|keeps|put me|reckons|
            reckoned)|(?:high|my|the) (?:blood pressure|cholesterol|blood sugar)|a1c\b|pre-?\s?diabet\w+|(?:off|
            on) (?:the )?(?:tablets|statins|metformin|blood pressure)|my (?:bloods|numbers|sugar)\b
            """
        ),
        "to have good news for the doctor",
        "wants good news at the next check-up",
        r"(?:therapist|bloods are fine|sertraline|mood|anxi\w*|depress\w*|feeling (?:down|low)|panic\w*|"
        r"told (?:my|our|the) family)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:lose|losing|drop|dropping|shift|shed|carrying) (?:the |some |a |this |my |those |that |\d+ |
            too much |extra |a few |a bit of )*(?:weight|stone|kilos?|kgs?|lbs|pounds|belly|timber|gut)\b|
            (?:overweight|obese|bmi)\b
            """
        ),
        "to feel lighter",
        "wants to feel lighter",
        r"the weight on the rope|(?:maintain|keep|hold)(?:ing)? (?:my|the|a|this) (?:\w+ )?weight\b|not about weight|"
        r"(?:woman|man|girl|guy|friend|colleague|sister|she|he|they)(?: \w+){0,5} (?:lose|losing|drop|shift|shed)\b",
    ),
    Theme(
        pattern(
            r"""
            c25k|couch to 5k|never (?:run|ran) (?:a step|before|in my life)|i've never run|
            made it to the mailbox|just (?:started|starting) (?:to run|running|out)|i'?m starting\b|
            total (?:beginner|newbie)|(?:i'm|as) a beginner|walk jog|walk most of it|(?:can't|cant) (?:run|
            do) (?:\w+ )?(?:without|for more|a mile)|i can jog|never been (?:sporty|a runner)|(?:so|really|
            totally|very) unfit|my first (?:5k|run|ever)
            """
        ),
        "because everyone starts somewhere",
        "is at the start of something",
        r"\d:\d\d|years ago|now i\b|now we\b|parkrun most|for (?:\w+ )?years|\bms\b|it was free|was free|sponsor|"
        r"does couch|did couch|been back|every (?:single )?day",
    ),
    Theme(
        pattern(
            r"""
            used to (?:run|love it|do \d+|play|race|be (?:a runner|fit|fast|quick))|when i (?:was running|
            used to run|was doing it)|(?:person|happier|better) when i did|shoes (?:live|are under|gather\w*)|
            stopped (?:running|when i (?:tore|had|got|hurt|broke|moved|changed|started)|for \w+ years)|
            haven't (?:run|been out)|get back (?:to (?:it|running|park ?run|where)|into|out)|
            back (?:to park ?run|into (?:it|running))|coming back|i ran in (?:college|school)|not been out|
            fell out of (?:it|love)|lost (?:my mojo|the habit)|miss (?:it|running)\b|before (?:kids|covid|
            lockdown|the baby)
            """
        ),
        "to find my way back to it",
        "can find my way back",
        pattern(
            r"""
            (?:used to play (?:the|guitar|piano)|miss (?:it|running)(?: \w+){0,2} if|(?:he|she)'?s not been out|
            (?:don't|dont|won't|not) miss it)\b
            """
        ),
    ),
    Theme(
        pattern(
            r"""
            (?:the|my|our|he's a|hes a|she's a|shes a|got a|have a) (?:\w+ )?(?:
            dog|puppy|pup|springer|spaniel|labrador|lab|collie|terrier|vizsla|
            lurcher|husky|kelpie|beagle|poodle|whippet|greyhound)\b
            """
        ),
        "because the dog won’t take no for an answer",
        "goes out with the dog, whatever the weather",
        r"(?:died|put (?:him|her) down|lost|bloke with|a dog|vet|was a rescue|black dog|walk(?:ing)? dogs|"
        r"passed|let (?:us|him|her|them|me)|bring|brought|hospice|hospital)\b",
    ),
)
