"""What an answer is about where it is the days as they are: work, the head, the years, a date, what is to show for it.

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
            (?:pt|ippt|fitness|pft|acft|military) test|flagged again|remedial training|chapter me out|
            (?:surgeon|they|hospital|clinic) (?:\w+ ){0,3}(?:won't|wont|will not) (?:do|operate)|
            (?:do|have) the (?:op|operation|surgery|knee|hip) (?:till|until|if)
            """
        ),
        "to be ready on the day",
        "is getting ready for a day that counts",
    ),
    Theme(
        pattern(
            r"""
            (?:my|our|the|her|his) (?:(?:best )?friend's |sister's |brother's |cousin's |son's |daughter's )?(?:wedding|
            reunion|prom|graduation) (?:is )?(?:in|on|next|this)\b|wedding in\b|wedding season|getting married (?:in|
            next|this)|holiday$|(?:for|before) (?:my|our|the|a) (?:holiday|holidays|vacation|wedding)\b
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
            like having run\b
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
        r"(?:i stopped|gave (?:it )?up|haven't|used to|fell)\b",
    ),
    Theme(
        pattern(
            r"""
            sluggish|lethargic|(?:no|low on|low) energy|just (?:lie|lay|flop|crash|sit) (?:there|on the (?:couch|
            sofa)|in front)|useless (?:after work|by|
            when i get)|
            come home (?:from work )?(?:and i'm useless|wrecked|dead)|on the (?:couch|sofa) (?:till|until) bed|
            living on (?:coffee|flat whites|red bull|caffeine)
            """
        ),
        "to have something left at the end of the day",
        "wants something left at the end of the day",
        r"(?:fighting|battl\w+|can't just)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:down|in|at) the (?:pub|bookies|bar) (?:\w+ ){0,5}otherwise|beer o'?clock|(?:keeps?|keeping) me (?:out of
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
            work(?: mostly| mainly)?,? (?:and )?money\b|answer phones|call cent(?:re|er)|under (?:threes|fives)\b|
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
            rather than (?:just )?worry\w*|everything else is (?:kind of |a bit of )?(?:a mess|chaos|up in the air|
            falling apart)|do something about it\b
            """
        ),
        "because it’s something I can do",
        "does what I can",
    ),
    Theme(
        pattern(
            r"""
            can'?t think (?:about|of) anything|(?:stop|stops) (?:me |my )?(?:head |brain |mind )?(?:worrying|
            overthinking|
            from racing)|(?:my|the) (?:head|mind|brain) (?:is|goes|gets|feels) (?:so |too |finally |all )?(?:quiet|full|
            busy|loud|blank|empty|fried|foggy)|racing thoughts|brain fog|
            (?:brain|mind|head) (?:just )?(?:never|won't|doesn't) (?:stops?|shuts?|switch(?:es)?)|
            thoughts? (?:going|go) round|
            can'?t switch off|for (?:the|my) head\b|the mental side|empty my head|just breathing$
            """
        ),
        "to give my head a rest",
        "gives my head a rest",
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
            (?:don't|dont|never|hate) (?:like |liked )?(?:how|the way|what) i (?:look|see)|
            how i look in (?:pictures|photos|videos)|hide from (?:photos|cameras|pictures)|when i was due\b|
            in family photos|without worrying how i look|(?:swimming )?costume
            """
        ),
        "to feel at home in my own skin",
        "wants to feel at home in my skin",
    ),
    Theme(
        pattern(
            r"""
            (?:lost|no|losing|low|knocked) (?:all )?(?:my |of my )?(?:self[- ]?)?(?:confidence|esteem)\b|
            don'?t trust myself|doubt(?:ing)? myself|comparing myself
            """
        ),
        "to trust myself again",
        "is finding my feet again",
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
            a burden (?:on|to) (?:my|the|them|any)|take it off me\b|(?:nearest|next) hospital|
            what it did to my (?:mother|mum|mom|dad|father|parents) looking after|
            (?:depend|depending|rely|relying) on (?:my (?:kids|children|daughter|son)|carers)
            """
        ),
        "to stand on my own two feet",
        "means to stand on my own two feet",
    ),
    Theme(
        pattern(
            r"""
            (?:build|buy) (?:your|my|his|her) (?:mother|mum|mom|family|parents) a (?:house|home)|(?:job|work) with a
            (?: pension| future)|win (?:prize )?money|a better life\b|scholarship
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
            (?:on|off|stay off|come off|go on) (?:the |any |my |more |maintenance )?(?:meds|tablets|pills|
            medication|insulin|
            statins) (?:for|if|all|any|until)|you're on them for life|all (?:her|his|their) tablets|meds for life
            """
        ),
        "to give my body a fair chance",
        "gives my body a fair chance",
    ),
    Theme(
        pattern(
            r"""
            (?:it's|its) (?:so |really |very )?quiet (?:and|out|up|there)|herons?\b|kingfishers?|skylarks?|
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
            slim down|tone up|(?:get|getting|be|back) in(?:to)? (?:better |good )?shape|get(?:ting)? (?:fit|fitter)\b|
            (?:got|get|gotten) back to where i was|become (?:a bit )?heavy|no ?fit climb
            """
        ),
        "to feel good in this body",
        "wants to feel good in this body",
        r"(?:coach|said if)\b",
    ),
    Theme(
        pattern(
            r"""
            prove (?:it )?to (?:me|myself)\b|prove (?:that )?i can|given up on everything|give up on everything|
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
            (?:i )?ran \d\d?[.:]\d\d (?:in|back)|(?:my|the) old (?:times?|pace|pb)\b|what'?s still in
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
            (?:it's|its) my (?:own )?time\b|break from (?:the )?(?:kids|everything|everyone|it all)|
            (?:something|bit of time) (?:just )?for myself\b
            """
        ),
        "to have something that’s mine",
        "keeps something of my own",
    ),
    Theme(
        pattern(
            r"""
            (?:feel|feels|felt) (?:so |really |much |a lot )?(?:good|great|better|amazing|fantastic)(?! (?:about|in|
            for my age|
            enough))\b|endorphins?|runner'?s high|the buzz|a buzz
            """
        ),
        "for how it feels afterwards",
        "likes how it feels afterwards",
        r"(?:doesn't|don't|never|not|no) (?:\w+ )?feel|how (?:good|great) i look",
    ),
    Theme(
        r"(?:stay(?:ing)? young|(?:keep|keeps|keeping) me young|feel (?:young|younger)|young at heart)\b",
        "to stay young where it counts",
        "stays young where it counts",
    ),
    Theme(
        pattern(
            r"""
            (?:my|bad|sore|dodgy|lower) (?:\w+ )?(?:back|knees?|hips?|joints) (?:is|are|was|were|hurts?|aches?|
            kills?|keeps?|
            gets?)\b|back ?(?:pain|ache)|stiff\b|(?:my|a) (?:bad|dodgy|sore) (?:back|knees?|hips?)|sciatica|
            (?:waist|knees?|
            back) (?:is |
            are )?paining|creak\w*
            """
        ),
        "to keep this body moving",
        "keeps this body moving",
        r"(?:got my back|back is turned)",
    ),
    Theme(
        r"(?:^(?:for )?my heart$|heart (?:health|problems?|condition|disease)|look after my heart|the arteries)\b",
        "to look after the body I live in",
        "looks after the body I live in",
        r"(?:his|her|dad's|mum's) heart",
    ),
    Theme(
        r"(?:(?:peri)?menopaus\w+|hot flush\w*|hormones)\b",
        "to feel like me, whatever my body is doing",
        "is still me, whatever my body is doing",
    ),
    Theme(
        pattern(
            r"""
            (?:just|recently) (?:had|have had) (?:a|my) (?:\w+ )?baby|new (?:mum|mom|dad)\b|since the baby|
            after (?:the|my) baby|post ?(?:partum|natal)
            """
        ),
        "to come back to myself, little by little",
        "is coming back little by little",
        r"(?:lost|miscarr\w*|died)\b",
    ),
    Theme(
        r"(?:(?:for|get|want|collect|love) (?:the|a|my) medals?|the bling|finisher'?s? (?:shirt|t-shirt))\b",
        "to have something to show for it",
        "likes to have something to show for it",
    ),
)
