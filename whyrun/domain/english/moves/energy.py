"""Coach's moves for what a day takes and leaves: tiredness, work, others who come first, guilt at resting.

Rule: data only; see ``move``. Nobody is told that they do too little; what is asked about is what they want room for.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_WORKPLACES = pattern(
    r"""
    nursery|call cent(?:re|er)|hospital|a&e|warehouse|prison|care home|nursing home|primary school|school|kitchen|
    factory|ward|ambulance|supermarket|911|999|dispatch|emergency|icu|daycare|creche|garage|abattoir|hospice|pub|bar|
    restaurant|hotel|building site|shop
    """
)
_TRADES = pattern(
    r"""
    nurse|carer|teacher|paramedic|midwife|chef|doctor|social worker|teaching assistant|bus driver|truck driver|
    lorry driver|cleaner|waiter|waitress|delivery driver|postman|posty|builder|roofer|scaffolder|plumber|barman|barmaid|
    caregiver|nanny|childminder|call handler|junior doctor
    """
)
_OTHERS = r"(?:everyone|everybody|other people|others|somebody|someone|the kids|work|them|the family|my family|my kids)"

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            r"""
            (?:stamina\b|done in\b(?! \d)|(?:no|any|zero|have no|got no|more|some) energy (?:left|in the (?:evening|
            evenings|afternoon)|by|for (?:my|the)|after (?:work|a))|(?:sit|sat|sitting|slump|slumped|collapse|crash|
            flop|lie|lying|flake out|pass out|conk out|vegetate) (?:\w+ ){0,3}(?:on|in|into) (?:the|my) (?:couch|sofa|
            settee|armchair|recliner|bed)\b|asleep on the (?:sofa|couch|settee)|instead of (?:\w+ )?(?:falling asleep|
            crashing|collapsing|passing out|slumping)|(?:falling|fall|fell) asleep (?:at|by) (?:\d(?!\d)|seven|eight|
            nine)|(?:knackered|shattered|wrecked|useless|exhausted|wiped|finished|spent|fried|drained) (?:by|before|
            after|at) (?:\d(?!\d)|the end|lunch|tea|teatime|dinner|work|midday|noon|two|three|four|five|six|seven|eight|
            nine|bedtime|mid|every)|tired all the time|always (?:knackered|exhausted|shattered|drained))
            """
        ),
        ("What would you love to have energy left for?", "What goes undone when you’re tired?"),
        ("Who would get the best of that energy?", "What would you love to have energy left for?"),
        unless=pattern(
            r"""
            beats|never tired|not tired|to help|was in|good way|ill\b|chemo|cancer|sick|pint|run(?:s|ning)? (?:is|me)|
            to (?:play|be|go|do|run|take|keep|chase)\b|energy (?:left )?for|(?:school run|bedtime)
            """
        ),
    ),
    Move(
        pattern(
            rf"""
            (?:i|i've|and) (?:work|worked|'m|been|working)(?: \w+)?(?: working)? (?:in|at|on|for) (?:a |an |the |
            my )?(?:\w+ )?(?:{_WORKPLACES})\b|i(?:'m| am|'ve been|'ve been working as| work as) (?:a |
            an )(?:\w+ ){{0,2}}?(?:{_TRADES})\b(?!'s)|i (?:answer|take|do) (?:the )?(?:phones?|calls|complaints|
            emails) (?:for|all)|i drive (?:\w+ )?(?:a |the )?(?:taxi|cab|bus|truck|lorry|van|matatu|forklift|uber|tram|
            night bus)|i look at screens
            """
        ),
        ("What do you need most after a day like yours?", "What do you leave out there after a day like that?"),
        (
            "What do you need most after a day like yours?",
            "Who do you want to be when you come home from a day like that?",
        ),
        unless=pattern(
            r"""
            ^(?!.*\b(?:shifts?|nights?|hours|hrs|twelve|all day|scream\w*|shout\w*|angry|wreck\w*|tired|drain\w*|
            kill\w*|people|calls|stress\w*|busy|loud|noisy|on my feet)\b).*\b(?:drive|teacher|shop|pub|bar|school|
            kitchen|now$)|
            sleep|only (?:time|thing|place|hour)|no job|retired|was a|used to|hi-?vis|can't even|hypocri|should|
            know (?:what|better|exactly|how)|fit\b|(?:tell|told|telling) (?:my )?(?:patients|people)|my (?:kids|pupils|
            class|students|patients)|nice life|(?:at|in) (?:my|the) (?:high |primary )?school|home\b|pub |love
            """
        ),
    ),
    Move(
        pattern(
            rf"""
            (?:(?:the )?rest of (?:the|my) (?:day|week|time|life|hours)|every other (?:hour|minute)|
            all my (?:other )?time|my (?:whole |entire )?(?:day|week|life)|my time) (?:\w+ )?(?:belongs|goes|is|are|'s|
            gets) (?:\w+ )?(?:to|for|about|on|spent on|given to|owned by|around|other people's|somebody else's|
            someone else's)(?: {_OTHERS}|\b)
            """
        ),
        ("And what would you like to keep just for yourself?", "Who are you when the time is yours?"),
        ("Who are you when the time is yours?", "And what would you like to keep just for yourself?"),
        unless=r"(?:is|are) (?:to|on|about) |worth|time for",
    ),
    Move(
        pattern(
            r"""
            (?:(?:isn't|not|other than|besides|apart from|away from|more than) (?:being )?(?:just )?(?:mum|mom|baby|kid|
            kids|work|family|house) (?:stuff|things|duties|talk|life)|not (?:taking care of|looking after|caring for|
            responsible for|in charge of|serving|feeding|answering to) (?:somebody|someone|any ?one|any ?body|people|
            everyone|everybody)(?: else)?\b|not for (?:somebody|someone|anyone|anybody|everybody|everyone) else)
            """
        ),
        ("Who are you when nobody needs anything from you?", "Which side of you would you like to see more of?"),
        ("Who are you when nobody needs anything from you?", "Who knows that side of you?"),
    ),
    Move(
        pattern(
            r"""
            (?:(?:i'm|i am|as|just|only|be|being|called) (?!every|some|any|no)\w+'s (?:mum|mom|mommy|mummy|mam|mama|dad|
            daddy|wife|husband|brother|sister|daughter|son|carer|kid|little brother|little sister)\b|(?:haven't|don't|
            without|never had|lost|even) (?:even )?(?:got |have )?(?:a|my own|my) name(?:$|,| of my own| any ?more|
            even))
            """
        ),
        ("What would you like to be known for yourself?", "Who are you when you’re only you?"),
        ("Who are you when you’re only you?", "What would you like to be known for yourself?"),
        unless=r"proud|charity|died",
    ),
    Move(
        pattern(
            r"""
            (?:put(?:s|ting)? (?:others|other people|everyone(?: else)?|everybody(?: else)?|the kids|my kids|my family|
            them|the family|work) (?:first|before (?:me|myself))|put(?:ting)? (?:myself|me) (?:last|at the bottom)|
            i (?:always )?(?:come|came|am) last (?:on|in)|last on (?:my|the|my own|everyone's) list|
            never (?:\w+ )?(?:time for (?:me|myself)$|(?:do|did|done|take|took|taken|had|have) (?:anything|something|
            time|a thing) (?:just )?for (?:me|myself)\b)|never (?:sit|sat|stop) down|everyone else first)
            """
        ),
        ("What would it look like to put yourself first now and then?", "What have you had to leave out for so long?"),
        (
            "What would it look like to put yourself first now and then?",
            "Who else would gain from it if you did?",
        ),
        unless=r"taught me|should put",
    ),
    Move(
        pattern(
            r"""
            (?:feel(?:s|ing)?|felt|get|got|being|am|i'm|so|bit) (?:\w+ )?(?:guilty|selfish|lazy) (?:if|when|for|about|
            taking|doing|being|sitting|resting|leaving|whenever|not|that i'm)|(?:seems?|feels?|felt|is|it's|
            being) (?:a bit |so |quite )?selfish\b
            """
        ),
        ("What would you say to a friend who never let themselves rest?", "What would it take to feel allowed?"),
        ("What would it take to feel allowed?", "Who else would gain if you were kinder to yourself?"),
        unless=r"food|eat|cake|drink|drank|smok|hit|shout|calorie|binge|died|survive|not seeing|about not",
    ),
    Move(
        pattern(
            r"""
            (?:can't|cannot|don't have to|not|without|never|no) (?:check(?:ing)?|answer(?:ing)?|look(?:ing)? at|
            see(?:ing)?|read(?:ing)?|get(?:ting)?|reply(?:ing)? to|look at) (?:my |the |any |to )?(?:work )?(?:emails?|
            phone|messages|slack|teams|calls|texts|whatsapps?|inbox|notifications)|(?:phone|wifi|notifications) (?:is |
            are )?(?:off|stays? (?:home|at home|off|in))\b|leave (?:my|the) phone (?:at home|behind|in)
            """
        ),
        ("What comes up in you when nobody can reach you?", "What happens in a week without that?"),
        ("Who are you when nobody can reach you?", "What comes up in you when nobody can reach you?"),
        denied=True,
        unless=r"she|he (?:doesn't|never|won't)|they (?:don't|never)|job",
    ),
    Move(
        pattern(
            r"""
            (?:(?:not|don't|without|doesn't|didn't|nobody i) (?:have(?:ing)? to |need(?:ing)? to |having to |
            needing to |want to |gotta )?(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|answer(?:ing)?|be nice|be polite|
            make small talk|small talk|explain(?:ing)?)(?: to| with)? (?:any ?one|any ?body|people|a soul|
            another person|a human|nobody)\b)
            """
        ),
        ("What does it give you, not to have to talk for a while?", "What do you hear when nobody speaks to you?"),
        ("Who are you when you don’t have to talk to anybody?", "What do you hear when nobody speaks to you?"),
        unless=r"lonely|days (?:when|where|i)|all day|for days|whole day|live alone|see anyone|see anybody",
    ),
    Move(
        pattern(
            r"""
            (?:don't|doesn't|without) (?:have to |having to |need(?:ing)? |depend(?:ing)? on |rely(?:ing)? on |
            wait(?:ing)? for )+(?:any ?one|any ?body)(?: else)?\b
            """
        ),
        ("What is good about not needing anybody for it?", "What does it give you to do something on your own?"),
        ("Who are you when you need nobody for it?", "What is good about not needing anybody for it?"),
        unless=r"when i'm old|older|talk|tell|anyone to",
    ),
    Move(
        pattern(
            r"""
            ^(?:mostly |mainly |just |it's |well, |oh, )?(?:divorce|work|money|bills|job|debts?|deadlines|rent|mortgage|
            my ex|parents)(?: mostly| mainly| really)?(?:, (?:and )?| and )(?:\w+ ){0,2}?(?:work|money|bills|job|debts?|
            rent|mortgage|kids|the usual|life|everything|deadlines|my ex|divorce|school|exams|the news)\b(?! (?:out|for|
            hard|with|from|is|are|to))
            """
        ),
        ("Which of those weighs on you most?", "How do they look to you after a run?"),
        ("Which of those weighs on you most?", "What would you have room for if they weighed less?"),
        unless=r"spend|pay|save|earn|found|cheap|fast|worth|waste|clear|after work|lost",
    ),
    Move(
        pattern(
            r"""
            (?:pensions?\b|provide for|(?:feed|support) my (?:family|mother|mum|parents|kids)|pay (?:for )?(?:the|my|
            our|her|his|their) (?:bills|rent|mortgage|fees|school|siblings)|security for|financial(?:ly)?|(?:build|
            buy) (?:my|your|her|him|them|a|our|the) (?:\w+ )*?(?:house|home)\b|a better life for)
            """
        ),
        ("What would that let you stop worrying about?", "Whose life would it change, besides yours?"),
        ("Whose life would it change, besides yours?", "What would that let you stop worrying about?"),
        unless=r"physical|on (?:a|my) pension|old age pension|security guard|run home|retire",
    ),
    Move(
        pattern(
            r"""
            ^(?:for |the |win |for the |to win |to earn |to make |earn )?money\b(?! (?:is|mostly|for|problems|worries|
            troubles|and|can't|raised|,))|prize money|^to (?:win|earn|make) money
            """
        ),
        ("What would that money make possible?", "Whose life would it change, besides yours?"),
        ("Whose life would it change, besides yours?", "What would that money make possible?"),
        unless=r"charity|raise",
    ),
    Move(
        pattern(
            r"""
            awake (?:half|all|at (?:night|\d|two|three|four)|most of|until|for hours|every night|in the (?:night|small|
            middle)|thinking|worrying)|(?:lie|lying|lay) (?:there )?awake|up half the night|insomnia|(?:can't|cannot|
            never|don't|hardly|struggle to|couldn't) (?:\w+ )?(?:get to )?sleep(?:$| (?:at night|well|properly|through|
            any ?more|lately|without|much|right|for))
            """
        ),
        ("What would a good night change for you?", "What are you like after a good night?"),
        ("Who gets the rested you?", "What would a good night change for you?"),
        unless=r"baby|newborn|feeds?|to feed|nightmare|died|apnoea|in my own bed|shift",
    ),
    Move(
        pattern(
            r"""
            (?:so|too|that|just|always|bit) (?:tired|knackered|exhausted|shattered|drained|wiped|done) (?:by|in the|
            when|after|to|at|that|from)\b|by (?:the (?:evening|end|weekend|afternoon|time)|friday|thursday|teatime|
            lunchtime|bedtime|\d|eight|nine|seven|six) (?:\w+ ){0,2}(?:i'm|i am) (?:\w+ )?(?:finished|done|dead|gone|
            knackered|shattered|exhausted|wrecked|asleep|useless|spent|fried|drained|wiped)|(?:crash|crashed|conk|pass|
            zonk|spark|flake|flaked|crashing) out\b
            """
        ),
        ("What would you love to have energy left for?", "What goes undone when you’re tired?"),
        ("Who would get the best of that energy?", "What would you love to have energy left for?"),
        unless=r"tired to (?:look|care|argue|worry|bother|fight)|"
        r"good|not too|never too|race|mile|run(?:ning)? (?:makes|leaves)",
    ),
    Move(
        pattern(
            r"""
            (?:work|working|works) (?:\w+ )?(?:from home|remotely)\b|(?:never|don't|rarely|hardly|
            barely) (?:\w+ )?(?:leave|leaving|get out of|been out of) the (?:house|flat|apartment|building|office|room)|
            all day (?:indoors|inside|on zoom|on teams|on calls|in meetings|at a desk|at my desk|sat down|sitting)|
            (?:sit|sat|sitting) (?:\w+ ){0,3}(?:all day|for (?:a )?living|behind the wheel|in (?:the|a|my) (?:van|cab|
            truck|office))|drive for a living|desk job|hours? (?:a day )?in (?:the|a|my) (?:car|van|traffic)
            """
        ),
        (
            "What changes in your day once you’ve been outside?",
            "What do you find out there that the day doesn’t give you?",
        ),
        ("What changes in you once you’ve been outside?", "What do you find out there that the day doesn’t give you?"),
        unless=r"on my own|live alone|see anyone|lonely|can run at|flexible|back (?:hurts|pain)|my back|want to sit|"
        r"years of (?:\w+ )?desk|high school|used to",
    ),
    Move(
        pattern(
            r"""
            (?:work|working|on|do|doing|works) (?:\w+ )?(?:nights|lates|earlies|night shift|night shifts|shifts|doubles|
            (?<!on )weekends(?: too)?|two jobs|three jobs|sixty hours|60 hours)\b|graveyard shift|two jobs\b
            """
        ),
        ("What do you need most after a day like yours?", "What do you leave out there after a day like that?"),
        (
            "What do you need most after a day like yours?",
            "Who do you want to be when you come home from a day like that?",
        ),
        unless=r"sleep|only time|run(?:s|ning)? (?:on|at)|long run|stag|people",
    ),
)

#: They stand anywhere in a reason: what a day takes is told before or after what it takes it from.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
