"""What an answer is about where it is the days as they are: work, the years, a date, a place, what is to show for it.

Rule: data only, and that of ``themes``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.themes import Theme

#: In the order in which they are heard: what is more particular comes first.
OF_DAYS: tuple[Theme, ...] = (
    Theme(
        pattern(
            r"""
            (?:it'?s|its) (?:the )?(?:boston|london|comrades|berlin|chicago|great north|tokyo|two oceans)\b|
            (?:boston|comrades|london|berlin|chicago|it) is the dream|got to do it once|once in (?:my|a) life\b|
            (?:always )?wanted it since|always (?:said|wanted) (?:to (?:do|run) (?:a|the|it)|i'?d (?:do|run))
            """
        ),
        "to stand on that start line",
        "has one big day in mind",
        r"wanted to be\b",
    ),
    Theme(
        pattern(
            r"""
            (?:pt|ippt|fitness|pft|acft|military) test|flagged again|remedial training|chapter me out
            """
        ),
        "to be ready on the day",
        "is getting ready for a day that counts",
    ),
    Theme(
        pattern(
            r"""
            (?:my|our|the|her|his) (?:(?:best )?friend's |sister's |brother's |cousin's |son's |daughter's )?(?:wedding|
            reunion|prom|graduation) (?:is )?(?:in|on|next|this)\b|(?:wedding|reunion|christening|prom|
            graduation) in\b|wedding season|getting married (?:in|
            next|this)|holiday$|(?:graduation|wedding|prom) (?:photos|pictures|dress|suit)|(?:for|before) (?:my|our|
            the|a) (?:holiday|holidays|vacation|wedding)\b
            """
        ),
        "to feel good when the day comes",
        "wants to feel good when the day comes",
        r"(?:dance|after|last|ago)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:sense|feeling) of (?:accomplishment|achievement|satisfaction)|accomplish\w*|achieve(?:d|ment)?\b|
            (?:i've|ive|i'?d|have) done something (?:with|good|today|for)|something to show for (?:it|the day)|
            like having run\b|(?:the|that) feeling (?:after|when|at the end)
            """
        ),
        "for the feeling when it’s done",
        "likes the feeling when it’s done",
    ),
    Theme(
        pattern(
            r"""
            (?:started|began|took (?:it|this) up|got into it) (?:\w+ )?(?:in|during) (?:the )?(?:lockdown|covid|
            pandemic|march 2020|2020)|when the gyms? (?:closed|shut)
            """
        ),
        "because it stuck",
        "started in a strange year and kept on",
        r"(?:i stopped|(?:it )?just stopped|get it back|gave (?:it )?up|haven't|used to|fell)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:down|in|at) the (?:pub|bookies|bar) (?:\w+ ){0,8}otherwise|beer o'?clock|(?:keeps?|keeping) me (?:out of
            (?: trouble| the pub)|off the)|out of trouble\b|instead of (?:drinking|the pub|a drink|smoking)|
            if i'm not running (?:by|at|before) .* i'm (?:at|in|on)
            """
        ),
        "because I know where I’d be otherwise",
        "has somewhere better to be",
    ),
    Theme(
        pattern(
            r"""
            (?:people|customers|patients|callers|kids|they) (?:\w+ )?(?:screaming|shouting|yelling|moaning) at me|
            work(?: mostly| mainly)?,? (?:and )?money\b|away from (?:the|my|a) (?:screens?|laptop)|answer phones|
            call cent(?:re|er)|under (?:threes|fives)\b|
            on (?:lates|earlies|nights)\b|hate my job|(?:double|twelve hour|12 hour|back to back) shifts?|
            (?:boss|manager|work) (?:\w+ )?(?:on my back|is a nightmare|is mad|is hell)
            """
        ),
        "to put the day down for a while",
        "puts the day down for a while",
    ),
    Theme(
        pattern(
            r"""
            something i can (?:actually |really )?(?:do|control)\b|(?:one|only) thing i can control|
            rather than (?:just )?worry\w*|(?:sense|feeling) of control|everything else is (?:kind of |
            a bit of )?(?:a mess|chaos|up in the air|
            falling apart)|do something about it\b
            """
        ),
        "because it’s something I can do",
        "does what I can",
    ),
    Theme(
        pattern(
            r"""
            (?:i |i've |just |i'm )?(?:turn|turned|turning) (?:30|40|50|60|thirty|forty|fifty|sixty)\b|(?:nearly|almost|
            hitting|pushing) (?:40|50|60|forty|fifty|sixty)\b|now or never|(?:you )?only live once|at my age\b|
            haven'?t got years
            """
        ),
        "because the clock only goes one way",
        "makes the years count",
        r"minutes|\d\d (?:kg|lbs|stone|mins)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:the|that|a) (?:fat|chubby|slow|weird|quiet|small) (?:kid|girl|boy|lad)\b|
            (?:they|kids|everyone|teachers?) (?:all )?called me (?!in|over|back|up|on|out|the next)|
            every changing room
            """
        ),
        "for the kid I was",
        "takes the kid I was along",
        r"(?:my|his|her) (?:son|daughter|kid|lad)\b|i'?m just the",
    ),
    Theme(
        pattern(
            r"""
            (?:nobody|no one) (?:tell(?:s|ing)|decid\w+) (?:me )?(?:where|what|how|when)|i was inside|
            pick (?:my|your) (?:own )?direction|tell (?:him )?how long i(?:'ll|'d| will| would)? be|
            answer to (?:no ?one|nobody)|ask (?:for )?permission
            """
        ),
        "to go where I please",
        "goes where I please",
    ),
    Theme(
        pattern(
            r"""
            a burden (?:on|to) (?:my|the|them|any)|depend(?:ing|ent)? on (?:any\w*|others|other people)\b|
            take it off me\b|(?:nearest|next) hospital|stair ?lift|zimmer|care home|
            what it did to my (?:mother|mum|mom|dad|father|parents) looking after|
            (?:depend|depending|rely|relying) on (?:my (?:kids|children|daughter|son)|carers)
            """
        ),
        "to stand on my own two feet",
        "means to stand on my own two feet",
        r"(?:nobody|no ?one|they|never) can(?:'t)? take it",
    ),
    Theme(
        pattern(
            r"""
            (?:build|buy) (?:your|my|his|her) (?:mother|mum|mom|family|parents) a (?:house|home)|(?:job|work) with a
            (?: pension| future)|win (?:prize )?money|for a better life\b
            """
        ),
        "for a better life",
        "is on the way to a better life",
    ),
    Theme(
        pattern(
            r"""
            (?:fuck all|sod all|bugger all|nothing|not much) (?:else )?to do (?:in|here|round|around)|bored out of|
            nothing (?:bad|new|much|ever) (?:has )?(?:ever )?happen\w*|(?:same thing|same day) every|load ?shedding
            """
        ),
        "to make something happen",
        "makes something happen",
    ),
    Theme(
        pattern(
            r"""
            (?:it's|its) (?:so |really |very )?quiet (?:and|out|up|there)|herons?\b|(?:sun|wind|rain) (?:on|
            in) my (?:face|hair|skin)|(?:cold|crisp|sea|night|morning) air\b|after rain\b|the birds\b|kingfishers?|
            skylarks?|
            seasons change|along the (?:canal|river|coast|beach|towpath)
            """
        ),
        "to be out under the sky",
        "belongs outside",
        r"(?:treadmill|drown\w*|ashes|not safe)\b",
    ),
    Theme(
        r"(?:just always have|always have$|i just never stopped|never really stopped|it's just what i do)\b",
        "because it’s part of me by now",
        "has it in my bones",
    ),
    Theme(
        pattern(
            r"""
            (?:easiest|simplest) (?:thing|way) to|(?:you )?just go out the door|don't need (?:to book|a gym|any kit|
            any equipment)
            """
        ),
        "because all it takes is a door and a road",
        "needs no more than a door and a road",
    ),
    Theme(
        pattern(
            r"""
            prove (?:it )?to (?:me|myself)\b|prove (?:that )?i can|proves? (?:that )?i'm not|
            never thought (?:that )?i(?: could| would|'d)|
            i'd never (?:run|walk) again|
            (?:everyone|they|people|he|she) said i(?:'d| would) (?:give|stop|quit|fail|never)|said i was (?:built|
            made|born) (?:for|to)|
            given up on everything|give up on everything|
            don't try anything|start to finish|everything else i(?:'ve| have)? (?:ever )?start
            """
        ),
        "to show myself that I can",
        "wants to know that I can",
    ),
    Theme(
        r"(?:couldn't get away|get away if|trapped again|keys in my hand)\b",
        "to feel safe and strong",
        "wants to feel safe and strong",
    ),
    Theme(
        pattern(
            r"""
            (?:i )?ran \d\d?[.:]\d\d (?:in|back)|(?:my|the) old (?:times?|pace|pb)\b|still got it\b|
            used to be (?:good|quick|fast|fit)\b|what'?s still in
            (?: there| me| the tank)|used to run \d
            """
        ),
        "to find out what’s still in me",
        "wants to know what’s still in me",
    ),
    Theme(
        r"(?:see (?:that )?it (?:was |is )?working|it works$|it works\.|noticed a dif\w+|number that'?s different)",
        "because I can see it working",
        "likes to see it work",
    ),
    Theme(
        pattern(
            r"""
            (?:it's|its) my (?:own )?time\b|break from (?:the )?(?:kids|everything|everyone|it all|being)|
            (?:something|bit of time) (?:just )?for myself\b
            """
        ),
        "to have something that’s mine",
        "keeps something of my own",
    ),
    Theme(
        r"(?:(?:for|get|want|collect|love) (?:the|a|my) medals?|the bling|finisher'?s? (?:shirt|t-shirt))\b",
        "to have something to show for it",
        "likes to have something to show for it",
    ),
    Theme(
        r"(?:without (?:stopping|walking|a break)|all the way (?:round|around)|run the whole)\b",
        "to find out how far I can get",
        "wants to find out how far I can get",
        r"interval",
    ),
    Theme(
        r"(?:shape to (?:the|my) day|in (?:my )?pyjamas (?:until|till|all))\b",
        "to give the day a shape",
        "likes a day with a shape",
    ),
    Theme(
        r"(?:tick(?:ing)? (?:it|them|things|one|that) off|milestones?\b|\d+ (?:races|marathons|parkruns|halves) in)",
        "to tick off one more",
        "likes ticking things off",
    ),
    Theme(
        pattern(
            r"""
            like (?:church|meditation|prayer|therapy)|(?:it's|is|was) my (?:church|meditation|therapy|therapist)\b|
            free therapy
            """
        ),
        "to have somewhere to put my thoughts",
        "finds somewhere to put my thoughts",
        r"my therapist (?:and|said|says|told|suggest\w*|wants|thinks)",
    ),
    Theme(
        r"(?:graphs?\b|(?:see|watch|like|love) (?:the )?numbers\b|stats\b|splits\b|the data\b)",
        "to see the numbers move",
        "likes to see the numbers move",
        r"(?:blood|bp|cholesterol|sugar)\b",
    ),
    Theme(
        pattern(
            r"""
            nothing else (?:works|worked|helps|helped)|tried everything else|(?:don'?t like|hate|
            can'?t stand) (?:the )?gyms?
            \b|(?:no|not|never) (?:any )?good at (?:team )?(?:sports?|games|football|anything with a ball)
            """
        ),
        "because this is what works for me",
        "sticks with what works for me",
    ),
    Theme(
        pattern(
            r"""
            thinking time|problem[- ]solv\w+|ideas (?:come|flow)|creative|to process\b|plan(?:ning)? my day|
            (?:work|figure|sort) (?:things|stuff|it all) out
            """
        ),
        "to do some thinking on the move",
        "does my best thinking on the move",
    ),
    Theme(
        r"(?:(?:something|sunday|saturday|it) to look forward to|look forward to all week|get through the week)\b",
        "to have something to look forward to",
        "likes something to look forward to",
    ),
    Theme(
        r"(?:a purpose|purpose$|me purpose|feel (?:useful|needed))\b",
        "to do something that matters",
        "wants to do something that matters",
    ),
)
