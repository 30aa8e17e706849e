"""Coach's moves for how somebody measures up: left out, compared, proved wrong, given up, liking themselves.

Rule: data only; see ``move``. A word somebody has against themselves is never said back, nor a rival praised.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_ALL = (
    r"(?:(?:everyone|everybody)(?:'s)?|all (?:of )?(?:my|the|them)|both my|the whole|every (?:one|single)|"
    r"my (?:whole |entire )?family|most of my|the rest of)"
)

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            rf"""
            {_ALL} (?:\w+ ){{0,9}}?(?:except|apart from|but|bar) (?:for )?me\b|(?:i'm|i am|i was|being|
            be) the only (?:one|person|sister|brother|sibling|cousin) (?:\w+ )?(?:who |that |still |not |
            left )(?:\w+ )?(?:hasn't|haven't|didn't|can't|isn't|doesn't|wasn't|never|on|not|out|sitting|single|without|
            can|don't|couldn't)\b
            """
        ),
        ("What would it be like to be one of them?", "What would change for you then?"),
        ("What would it be like to be one of them?", "Where do you most want to belong?"),
        unless=r"died|gone|dead|knows|laugh",
    ),
    Move(
        pattern(
            r"""
            (?:get|be|being|feel|getting|always|felt) (?:\w+ )?left (?:out|behind)\b|(?:be|being) the odd one out|
            sit(?:ting)? (?:it|this|that|things) out
            """
        ),
        ("What would it be like to be right in the middle of it?", "Where do you most want to belong?"),
        ("Where do you most want to belong?", "When have you felt that you were part of it all?"),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            compar(?:e|es|ing|ed) (?:\w+ )?(?:myself|me)\b|comparison|everyone else(?: is|
            's| seems| has)? (?:\w+ )?(?:better|thinner|fitter|faster|slimmer|prettier|together|ahead|doing better)\b|
            not as (?:good|fit|fast|thin|clever|pretty) as (?:everyone|everybody|other|the others|them|my (?:sister|
            brother|friends))
            """
        ),
        ("What do you see in yourself when you don’t compare?", "What would you like to be glad of in yourself?"),
        (
            "What do you see in yourself when you don’t compare?",
            "Who are you when nobody is beside you to compare with?",
        ),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            bragging rights|rub(?:bing)? (?:it|his|her|their) (?:in|nose|noses|face)|wipe (?:the|that) smile|see (?:his|
            her|their|my \w+'s|the look on) (?:\w+ )?face|in (?:his|her|their|your) face\b
            """
        ),
        ("Whose face would you most like to see?", "And once you have seen it, what is in it for you?"),
        ("And once you have seen it, what is in it for you?", "Whose face would you most like to see?"),
        unless=r"shout|slap|punch|wind in|rain in|sun|grandchild|scream",
    ),
    Move(
        pattern(
            r"""
            (?:shut(?:ting)? (?:\w+ ){1,2}up|(?:won't|never|not) let (?:it|me) (?:drop|live it down|forget)|(?:won't|
            never) hear the end)
            """
        ),
        ("And once that is done, what is in it for you?", "What would you know about yourself then?"),
        ("Who would you be with nothing left to prove?", "And once that is done, what is in it for you?"),
        unless=r"my head|brain|head up|mind|voice|thoughts|myself|noise|kids|love",
    ),
    Move(
        pattern(
            r"""
            (?:scared|afraid|worried|frightened|terrified) (?:that )?(?:i'll|i will|of|i'd|i might|
            i'm going to) ?(?:be(?:ing)?|look(?:ing)?|fail(?:ing)?|make) (?:\w+ )?(?:crap|rubbish|bad|shit|terrible|
            hopeless|useless|last|slow|the slowest|stupid|silly|at it|a fool|an idiot|it|not good enough)\b|
            fear of fail(?:ure|ing)|(?:scared|afraid) of failing
            """
        ),
        (
            "What would you try if it were fine to be bad at it?",
            "What would you say to a friend who was afraid of that?",
        ),
        ("Who would you be if it were fine to fail?", "What would you try if it were fine to be bad at it?"),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:i'm|i am|that i'm|be|being|i was) (?:not|never) (?:been )?(?:a |some )?quitter\b|
            not (?:be )?(?:a )?quitter|(?:i )?(?:never|don't|not going to|won't) (?:quit|give up)(?:$|
            ,| (?:on (?:things|it|this)|when|easily))
            """
        ),
        ("What have you stuck at before that you’re proud of?", "Where did you learn to be like that?"),
        ("What have you stuck at before that you’re proud of?", "What is it in you that won’t give in?"),
        unless=r"show|teach|kids|son|daughter|want to|if i|see that|learn",
    ),
    Move(
        pattern(
            r"""
            (?:to|i'd|i'll|could|can|would|might|want to|learn(?:ing)? to|start to) (?:\w+ )?(?:like|
            love|respect|forgive|accept) (?:myself|me) ?(?:$|a (?:bit|little)|more|better|again|,|for once|the way|
            as i am|properly)
            """
        ),
        ("What would be different in your day if you did?", "When have you felt that already, if only for a moment?"),
        ("Who would you be if you did?", "What would be different in your day if you did?"),
        unless=r"not like me|like me\b(?! (?:a|more|better))|like myself again|feel|look|act|runs? like|moves?",
    ),
    Move(
        pattern(
            r"""
            (?:don't|hardly|barely) (?:even )?recogni[sz]e myself\b|(?:don't|didn't|haven't|hadn't|not|never|
            stopped) (?:really |even |always )?(?:feel|felt|feeling|been|be) (?:\w+ )?(?:like )?myself(?:$|
            ,| (?:any ?more|since|lately|for|in|these|at|recently))
            """
        ),
        ("When did you last feel like yourself?", "What used to make you feel most like yourself?"),
        ("What used to make you feel most like yourself?", "When did you last feel like yourself?"),
        unless=r"good about|proud",
    ),
    Move(
        pattern(
            r"""
            (?:lost|lose|losing|find|get back|got back|want|need) (?:\w+ )?(?:my|some) (?P<x>confidence|mojo|spark|
            nerve|drive|sparkle|zest|oomph|motivation|get up and go|fire|edge|direction)(?: back)?\b
            """
        ),
        ("What were you like when you had it?", "Where in your days would you notice it first?"),
        ("What were you like when you had it?", "Who would be glad to see it back?"),
        unless=r"some motivation|need motivation|job|want my motivation",
    ),
    Move(
        pattern(
            r"""
            (?:i'm|i am|feel(?:s)?|be|am|like|being|means i'm) (?:just |almost |more |like |a |
            perfectly )*normal(?: person| again)?(?:$|,| (?:for|there|when|out|like everyone))
            """
        ),
        ("When else do you get to feel like that?", "What does it let you put down?"),
        ("What does it let you put down?", "When else do you get to feel like that?"),
        unless=r"not|isn't|back to normal|things|want|new normal|nothing",
    ),
    Move(
        r"(?:want|like|need|love) to matter\b",
        ("Who would you most like to matter to?", "When have you felt that you did?"),
        ("Who would you most like to matter to?", "When have you felt that you did?"),
    ),
    Move(
        r"(?:nobody|no ?one) (?:\w+ )?(?:said|did|says|does) (?:anything|a word|a thing)\b(?! about the)",
        ("What do you wish somebody had said?", "What would you say to somebody in your place?"),
        ("What do you wish somebody had said?", "What would you say to somebody in your place?"),
        unless=r"nice|when i run|run|to me$|about it|says|does",
    ),
    Move(
        pattern(
            r"""
            (?:one thing|something|a thing) (?:\w+ ){0,3}?(?:that )?i(?:'ve| have)? (?:\w+ )?(?:did|do|done|finish|
            finished|see|saw|made|make|built|earned|worked for|achieved)(?: \w+){0,3} (?:start to finish|to the end|
            through|(?:all )?(?:by )?myself|on my own|alone|from scratch|without help)
            """
        ),
        (
            "What would it be like to have something that is all your own doing?",
            "Which part of it are you proudest of?",
        ),
        ("Who would you be with that to your name?", "Which part of it are you proudest of?"),
    ),
    Move(
        pattern(
            r"""
            (?:brought it up|took the hint|keeps? (?:going )?on (?:at me )?about it|nag(?:s|ged|ging)? (?:at )?me|
            on at me\b|(?:is|was|keeps|kept|been) nagging|mentioned it|thought it (?:would|might|'d) (?:help|be good|
            do me good)|thinks it (?:would|will|might|'ll|'d) (?:help|be good|do me good)|said it (?:would|might|
            'd) (?:help|be good|do me good)|made me sign|i said yes|said yes (?:at|to|after|before|in|when|without))
            """
        ),
        ("And you yourself: what do you hope it will do for you?", "What part of you wanted it too?"),
        ("And you yourself: what do you hope it will do for you?", "What would make it yours?"),
        unless=r"said yes to (?:him|her|marry|everything|everyone)|will you|marry|propos",
    ),
    Move(
        pattern(
            r"""
            (?:co-?workers|colleagues|friends|mates|everyone|everybody|whole office|office|team|sisters|
            cousins)(?: at work| i know| else| there)? (?:are|is|were|was|have|has|'re) (?:all )?(?:doing (?:it|one|the|
            a)|running (?:it|the|a)|signing up|signed up|training for|entered|running$)
            """
        ),
        ("What part of you wanted it too?", "And you yourself: what do you hope to get from it?"),
        ("And you yourself: what do you hope to get from it?", "What would make it yours?"),
        unless=r"proud|raising|dying|without me|better|faster|but me|except",
    ),
    Move(
        pattern(
            r"""
            (?:she|he|they) (?:\w+ )?looks? (?:so |really |absolutely |just |pretty )*(?:amazing|great|fantastic|
            brilliant|incredible|good on it|happy|happier|fit|healthy|well|younger|unreal|ten years younger)\b|(?:so |
            bit |really |a little |quite |and )?(?:jealous|envious) of (?!me\b)
            """
        ),
        ("What do you see there that you’d like for yourself?", "What would you do with it, if it were yours?"),
        ("What do you see there that you’d like for yourself?", "Who would you be with some of that?"),
        unless=r"died|ill\b|cancer|look(?:s)? great (?:on|for) (?:paper|me)|well after",
    ),
    Move(
        pattern(
            r"""
            (?:has|have|had|having) to (?:wait|slow down|stop) for me\b|hold(?:ing)? (?:everyone|them|people|him|her|us|
            the group|everybody|my \w+) (?:up|back)\b|slow(?:ing)? (?:everyone|them|people|him|her|us|everybody|
            the others|my \w+) down|i'm always (?:at the back|lagging|bringing up the rear|the one (?:at the back|
            lagging))
            """
        ),
        ("What would it be like to be right there with them?", "What would you love to do together then?"),
        ("Who are you when you’re right there with them?", "What would it be like to be right there with them?"),
        unless=r"good to|nice|tail walk|lovely|kids|don't have to wait",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            time (?:goes|flies|is going|went|just goes|passes|is flying|runs|moves)(?: by| away| past)?(?: so| too|very|
            really)?(?: fast| quick| quickly)?(?:$|,)|life (?:goes|is going|passes|flies)(?: by)?(?: so|too)?(?: fast|
            quick| quickly)|(?:you |we )never know (?:what's|what|when|how (?:long|much))|could be (?:gone|dead|
            over) tomorrow|haven't got (?:years|long|the time|forever|all day)|(?:i )?(?:don't|won't|
            not going to) (?:have|be (?:here|around))(?: for)? ?(?:forever|ever)\b|tomorrow (?:isn't|is not|
            's not) (?:promised|guaranteed)|running out of (?:time|years)|more years behind
            """
        ),
        ("What don’t you want to put off any longer?", "What would you most like to do with the time there is?"),
        ("What would you hate to leave undone?", "What don’t you want to put off any longer?"),
        unless=r"when i run|on a run|running|on the (?:run|trail|treadmill)|when i'm",
    ),
    Move(
        pattern(
            r"""
            (?:got to|gotta|have to|have got to|must|should|want to|need to) (?:do|run|have done) (?:it|one|this|that|
            london|a marathon|the marathon|a half) (?:just |at least |even )?(?:once|one day|some ?day|before i (?:die|
            go|get|turn|'m))|once in (?:my|a|your) life(?:time)?\b|(?:is|was|'s|been) (?:the|my|a|always my|
            always been my|a lifelong) dream\b|(?:always|long|ever) dreamed (?:of|about)|(?:lifelong|childhood|big|my|
            the) dream (?:race|to run|to do|of (?:run|finish|cross|do))
            """
        ),
        ("What do you see when you picture yourself there?", "When did that wish begin?"),
        ("Who would you be the day after?", "When did that wish begin?"),
        unless=r"dream job|\bbut\b|once (?:a |every|i )|someday (?:we|he|she)|bad dream",
    ),
    Move(
        pattern(
            r"""
            (?:get|earn|earned|wear|win|want|got|have|wearing|for) (?:the|that|a|my|
            one of those) (?:\w+ ){0,2}?(?P<x>vest|jersey|singlet|hoodie|buckle|badge|finisher's shirt|finisher shirt|
            \d+ shirt|t-shirt|tee|cap|patch|ribbon)\b
            """
        ),
        ("What would that {x} mean to you?", "Who would you like to see you with it?"),
        ("Who would you be with it on?", "What would that {x} mean to you?"),
        unless=r"hi-?vis|sweaty|wet|money|fit into|small|shorts|size|cap on",
    ),
    Move(
        pattern(
            r"""
            (?:do|doing|did) (?:this|that|it) for (?P<x>him|her|them|my (?:dad|mum|mom|mam|son|daughter|kids|wife|
            husband|brother|sister|grandad|nan|gran|family|parents|children|girls|boys))\b(?! (?:birthday|sake|charity|
            school|hen|stag))
            """
        ),
        ("What does it mean to you to do it for {x}?", "What would you like {x} to know about it?"),
        ("Who do you want to be for {x}?", "What does it mean to you to do it for {x}?"),
        unless=r"not |don't|anyone|cancer|everything|everybody|got used",
    ),
    Move(
        pattern(
            r"""
            (?:go|going|get|getting|got|be|been|back|find my way) (?:\w+ )?back to (?:where|how|who|what) i (?:was|
            used to)\b|(?:not|never|isn't|wasn't) (?:the )?(?:person|one|woman|man|me) i (?:was|used to be)\b
            """
        ),
        ("What do you miss most about where you were?", "What of that is still in you?"),
        ("What of that is still in you?", "What do you miss most about where you were?"),
        unless=r"drink|using|heavy|don't want|scared|afraid|never (?:want|go)\b",
        denied=True,
    ),
    Move(
        r"i (?:\w+ )?live (?:all )?(?:alone|on my own|by myself)\b",
        ("What does a good week look like for you?", "What do you want to go on doing for yourself?"),
        ("What do you want to go on doing for yourself?", "What does a good week look like for you?"),
        unless=r"lonely|nobody|not|mother|dad|mum|don't|without|can live",
    ),
    Move(
        pattern(
            r"""
            (?:don't|didn't|never|can't|hardly) (?:\w+ )?(?:feel|felt|look|call myself|count as|count myself as|
            think of myself as|thought of myself as|see myself as) (?:like )?(?:a |an )?(?:\w+ )?(?:runner|athlete|
            sporty|sportsperson|athletic|sporty person)\b|(?:i'm|i am|i was|me\?) (?:never|not|hardly) (?:a |really a |
            much of a |exactly a |what you'd call a |the )?(?:\w+ )?(?:runner|athlete|sporty|athletic|
            natural)\b(?: type| person)?|(?:i've|have) never (?:been|considered myself) (?:a |an )?(?:\w+ )?(?:runner|
            sporty|athletic|into (?:sport|sports|fitness|exercise)|good at (?:sport|sports|anything physical))\b
            """
        ),
        ("When did you first believe that about yourself?", "What would make you say otherwise?"),
        ("Who decides who is a runner?", "When did you first believe that about yourself?"),
        unless=r"any ?more|my (?:son|daughter|kids|wife|husband)|but now",
    ),
    Move(
        pattern(
            r"""
            (?:i was |always )(?:\w+ )?(?:bad|rubbish|terrible|useless|hopeless|awful|crap|shit|no good) at (?:pe|
            p\.e\.?|sport|sports|games|gym|gym class|running|anything sporty)\b
            """
        ),
        ("What would you say today to that younger you?", "What did you need to hear back then?"),
        ("What would that younger you make of you now?", "What would you say today to that younger you?"),
    ),
    Move(
        pattern(
            r"""
            (?:everyone|everybody|half (?:of )?(?:my|the)|the whole|all (?:of )?my (?:friends|mates|family|sisters|
            cousins|colleagues)) (?:\w+ ){0,5}?(?:runs|run|does|do|did)(?: it| one| the race| this| that)?$|(?:my|our|
            the) (?:\w+ )?(?:church|office|company|work|team|school|gym|street|village|town|firm|unit|department|choir|
            book club|nct group) (?:is|are|'s|runs|does|do|enters|has) (?:\w+ )?(?:doing|running|entering|putting|
            a team|it|one|got a team)\b
            """
        ),
        ("What part of you wants it too?", "And you yourself: what do you hope to get from it?"),
        ("And you yourself: what do you hope to get from it?", "What would make it yours?"),
        unless=r"except|but me|died|proud|better than|never|stress|not\b|without",
    ),
    Move(
        pattern(
            r"""
            (?:brother|sister|dad|mum|wife|husband|mate|friend|he|she|cousin|boss|
            neighbour)(?:'s| is) (?:\w+ )?(?:faster|fitter|quicker|better at it|thinner|stronger)(?: than (?:me|i am|i)|
            $| and)
            """
        ),
        ("What would it be like to be level with {them_or}?", "What would it change between you?"),
        ("Who are you when you don’t measure yourself by {them_or}?", "What would it change between you?"),
        unless=r"want my|i want|dad was|son|daughter|\bhe's 6\b|with my",
    ),
    Move(
        pattern(
            r"""
            (?:instagram|insta|facebook|tiktok|the likes|followers|for kudos|the kudos|strava kudos|social media|
            selfies)(?:$|,)
            """
        ),
        ("What would you like people to see there?", "What would it be if nobody saw it?"),
        ("Who are you when nobody is watching?", "What would you like people to see there?"),
        unless=pattern(
            r"""
            off|hate|scroll|comparing|instead|without|quit|less|saw|stop|delete|group|away from|photo of|on my|addict|
            all day
            """
        ),
    ),
    Move(
        pattern(
            r"""
            (?:only )?(?:work|company|boss|firm|job|school) (?:is |are )?(?:paying|pays|paid|sponsoring|covering)\b|
            entry (?:is|was) free|free (?:entry|place|spot)\b
            """
        ),
        ("And you yourself: what do you hope to get from it?", "What made you say yes?"),
        ("And you yourself: what do you hope to get from it?", "What would make it yours?"),
        unless=r"pay(?:s|ing)? (?:off|the|my|for (?:the|my) (?:rent|bills)|me|badly|well)|school fees",
    ),
    Move(
        pattern(
            r"""
            (?:only live once|yolo\b|one life\b|life(?:'s| is) (?:\w+ )?(?:too |so |very )?short|(?:won't|can't|not|
            isn't|wouldn't|doesn't) (?:be |last |go on |be able to |do (?:it|this) )*(?:for ?ever|always be (?:able|
            here|like this)))
            """
        ),
        ("What don’t you want to put off any longer?", "What would you most like to do with the time there is?"),
        ("What would you hate to leave undone?", "What don’t you want to put off any longer?"),
        unless=r"(?:he|she|they|mum|dad|mom) (?:won't|isn't)|take forever",
        denied=True,
    ),
)

#: They stand anywhere in a reason: what somebody measures themselves by is told in the middle of something else.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
