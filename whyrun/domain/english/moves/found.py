"""Coach's moves for what somebody has found in it: a liking, what they miss, what is different on some days.

Rule: data only; see ``move``. None is sure that they run today but where they say so.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move
from whyrun.domain.english.values import Shape

_TREATS = r"coffee|brunch|bacon rolls?|bacon butty|tea and cake|croissants?|pastry|flat white|cuppa"
_WORSE = (
    r"off|bad|rubbish|worse|terrible|awful|grumpy|horrible|weird|antsy|lost|down|low|flat|stressed|anxious|restless|"
    r"guilty|sluggish|tense|crap|irritable|mad|nuts|crazy|stir crazy|strange|blue"
)
_BETTER = r"better|happier|calmer|nicer|good|great|lighter|more patient|more alive|myself|sharper|kinder|stronger|human"

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            r"""
            i (?:really |do |just |still |kind of |kinda |so |miss and |actually |sometimes |also |thought i really |
            used to and i )*miss (?:it|that|this|running|being (?:out|fast|fit|part|tired|able|outside|on|in)|
            the (?:feeling|buzz|track|club|freedom|routine|training|trails|me|person|hills|mornings|fresh air)|
            how (?:it|i)|my old (?:self|body|life|legs|me)|going|racing|training|those)\b
            """
        ),
        ("What do you miss most about it?", "What would bring a little of it back?"),
        ("Who were you when you had it?", "What do you miss most about it?"),
        unless=pattern(
            r"""
            when i miss|if i miss|miss (?:a|one|him|her|mum|dad)|died|passed|won't|don't|afraid|scared|would i|bus
            """
        ),
    ),
    Move(
        pattern(
            r"""
            never (?:really |actually |quite )?(?:stopped|looked back)(?:$|,| (?:since|going|running|after|it|doing))|
            (?:just |have |i've |i |simply |and )(?:kept (?:going|it up|running|on|coming back)|carried on)\b|
            just (?:didn't|did not) (?:stop|quit|give up)|(?:figured|thought) i'd (?:quit|stop|give up)|
            i'm still (?:doing it|at it|going|running)\b|been (?:doing it|running|at it|going) ever since
            """
        ),
        ("What kept you going when you could have stopped?", "What did you find in it along the way?"),
        ("What did you find in it that you hadn’t looked for?", "What has it come to mean to you?"),
        unless=pattern(
            r"""
            and then|until|for (?:about )?a |(?:he|she|they|who|dad|mum|mom|brother|kids) (?:\w+ )?(?:never|kept|
            carried)|hopefully|crying|drinking|eating|smoking|want|kept (?:going|coming) (?:back )?(?:to the doctor|
            wrong|off|out)|legs|heart|gun|only thing
            """
        ),
    ),
    Move(
        pattern(
            r"""
            (?:didn't|don't|doesn't) (?:actually |really |even |completely )?hate it\b|(?:turns out|turned out|
            surprisingly|weirdly|secretly|to my surprise|annoyingly|apparently|somehow|funnily enough|
            it seems)(?:,)? (?:that )?i (?:\w+ )?(?:like|liked|love|loved|enjoy|enjoyed)\b|(?:like|enjoy|love|liked|
            enjoyed) it more than (?:i (?:let on|thought|expected|admit|say|like to)|expected)|(?:grew|grown|growing|
            grows) on me|(?:got|caught|bitten by|have|had) the (?:running )?bug\b|never thought i(?:'d| would) (?:like|
            enjoy|love|be a|say)|(?:started|began) (?:to )?(?:lik|enjoy|lov)(?:e|ing)(?: it| the| myself|$)|
            i actually (?:like|enjoy|love|liked|enjoyed|loved) (?:it|this|running)
            """
        ),
        ("What was the first thing you liked about it?", "What did you find in it that you hadn’t looked for?"),
        (
            "What did you find in it that you hadn’t looked for?",
            "What does it tell you about yourself that you like it?",
        ),
        unless=r"want to|hope|i hate|would like|job|either",
    ),
    Move(
        pattern(
            r"""
            (?:stress|anxiety|tension)[- ]?(?:relief|reliever|relieving|release|buster|busting|management|outlet|
            free)\b|(?:relieves?|relieving|release|releases|get rid of|manage|managing|deal(?:s|ing)? with|burns? off|
            helps with|help with|good for|to reduce|reduces?|for|lowers?|with) (?:my |the |all the |all my |some |
            work )?(?:stress|anxiety|tension)$
            """
        ),
        ("What comes back to you once the stress lets go?", "How do you notice that it has let go?"),
        ("Who gets the calmer you?", "What comes back to you once the stress lets go?"),
        unless=r"anxiety",
    ),
    Move(
        pattern(
            rf"""
            (?:feel|feeling|felt|am|i'm|be|sleep|think|i get|go|
            a) (?:\w+ ){{0,3}}?(?:{_WORSE}) (?:\w+ )?(?:on (?:the )?days?|when|if|whenever|the days?) (?:that |
            when )?i (?:\w+ )?(?:don't|haven't|can't|miss|skip|didn't|stop)\b
            """
        ),
        ("What goes missing on the days you don’t run?", "Who else notices those days?"),
        ("What does a run look after in you?", "Who else notices those days?"),
        unless=r"sleep|slept|eat|finish",
    ),
    Move(
        pattern(
            rf"""
            (?:feel|feeling|am|i'm|be|sleep|think|i get|more|a) (?:\w+ ){{0,3}}?(?:{_BETTER}) (?:\w+ ){{0,2}}?(?:on|the|
            for the) (?:rest of the |the )?days? (?:that |when |where )?i(?:'ve)? (?:do|run|ran|go|have|get|been|went|
            move|exercise|train)\b|days (?:that |when )?i (?:run|do it|go) (?:\w+ )?(?:are|i feel|i'm)
            """
        ),
        ("What is different on the days you run?", "Who else notices those days?"),
        ("Who are you on the days you run?", "Who else notices those days?"),
    ),
    Move(
        pattern(
            r"""
            ^(?:because )?(?:it|running|this|that)(?: just| actually| really| does)? (?:works|worked|helps|helped|
            is working|does the trick|did the trick)(?:$|,| for me$| every time$| better$| so far$)
            """
        ),
        ("What has it changed for you so far?", "What do you want it to go on doing for you?"),
        ("What has it changed in you so far?", "What do you want it to go on doing for you?"),
    ),
    Move(
        pattern(
            r"""
            (?:nothing|not much|sod all|fuck all|bugger all|naff all|not a lot|not a thing|little) (?:else |better |
            much )?to do\b(?! with)|^no (?:wifi|wi-fi|internet|tv|telly|electricity|signal)\b|boring (?:town|village|
            place|here)|nothing (?:ever )?(?:happens|going on|on)(?: here| round| in this)
            """
        ),
        ("And of all there is to do, what made it running?", "What do you find out there?"),
        ("What do you find out there?", "What does it add to your week?"),
        unless=r"what to do (?:with|about|when|next|if|for)|don't know what|nothing to do with|know what to do",
    ),
    Move(
        r"(?:run|ran|running) out of excuses|no (?:more )?excuses?\b(?! for)",
        ("Now that nothing is in the way, what are you looking forward to most?", "What has changed that you go now?"),
        ("Now that nothing is in the way, what are you looking forward to most?", "What has changed that you go now?"),
    ),
    Move(
        r"(?:it's|it is|that's|is|gives me|get) (?:the |my |some |a bit of )?proof\b|(?:it|that|running) proves\b",
        ("What does that proof let you believe about yourself?", "Who else would you like to see it?"),
        ("What does that proof let you believe about yourself?", "What would you dare, knowing that?"),
    ),
    Move(
        r"accountab",
        ("What would slip first without it?", "What is a week like when you have that?"),
        ("What is a week like when you have that?", "What would slip first without it?"),
    ),
    Move(
        pattern(
            r"""
            (?:wouldn't|would not|would never|i'd never) (?:\w+ )?(?:get (?:up|out)|go|bother|do it|run|leave|
            make it|move) (?:\w+ ){0,5}?(?:otherwise|on my own|by myself|alone|without (?:them|her|him|it|the|a|my))\b
            """
        ),
        ("What is different when somebody is there with you?", "What do you all get from each other?"),
        ("What do you give the others by turning up?", "What is different when somebody is there with you?"),
        unless=r"stairs|toilet|shop|loo|dark|safe|allow|lonely|stick|pill|tablet|inhaler|medic|wheel|anywhere|feel",
    ),
    Move(
        pattern(
            r"""
            (?:keep(?:s|ing)?|stay(?:s|ing)?|get(?:s|ting)?|be(?:ing)?|makes?|helps?) (?:me )?(?:stay |more |
            feel )?(?:motivated|disciplined|on track|honest|accountable)\b(?! with (?:my|him|her))
            """
        ),
        ("What is a week like when you have that?", "What do you most want it to keep going in you?"),
        ("What is a week like when you have that?", "What do you most want it to keep going in you?"),
        unless=pattern(
            r"""
            people|kids|heart|keep(?:s)? going (?:to|back|on about|wrong|for)|not getting|get going|be going|
            to be honest|being honest|make(?:s)? me going|be honest
            """
        ),
    ),
    Move(
        pattern(
            r"""
            (?:end up|be|i'm|i'd be|i was|sit|sat|lie|waste|spend|finish up|go|down|back) (?:\w+ ){0,4}(?:pub|sofa|
            couch|ps5|playstation|xbox|bottle shop|fridge|netflix|pyjamas|pajamas|pjs|in bed|tiktok|scrolling|my phone|
            bar|off-licence|bookies|casino|telly|tv|drink|wine|gaming|takeaway)\b.*\b(?:otherwise|instead|if i don't|
            if i'm not|without)|otherwise (?:\w+ ){0,6}?(?:pub|sofa|couch|ps5|playstation|xbox|fridge|netflix|pyjamas|
            pajamas|pjs|in bed|scrolling|phone|telly|tv|drink|wine|slack off|lazy)\b|if i(?:'m not| don't|
            didn't) (?:\w+ )?(?:run|running|go|out)\b.* (?:pub|bottle shop|kwik trip|bar|fridge|sofa|couch|bed|wine|
            telly)\b
            """
        ),
        ("What do you like better about the days you run?", "What does running keep safe for you?"),
        ("What does running keep safe for you?", "Who are you on the days you run?"),
        unless=r"want to|instead of (?:sitting|lying|the)",
    ),
    Move(
        r"(?P<x>craic|banter|gossip)\b(?! (?:is|was|about me|at work))",
        ("What would a week be without the {x}?", "Who makes you laugh the most there?"),
        ("What would a week be without the {x}?", "Who makes you laugh the most there?"),
        unless=r"miss|hate|crack on",
    ),
    Move(
        rf"(?:{_TREATS})\b",
        ("What makes it taste so good after a run?", "Who do you share it with?"),
        ("Who are you at that table?", "What makes it taste so good after a run?"),
        shapes=frozenset({Shape.NOUN, Shape.LIKING, Shape.UNCLEAR, Shape.GIFT}),
        unless=pattern(
            r"""
            works|shop|before|without|instead|machine|living on|smell|cup|too much|no coffee|more coffee|desk|spill|
            coffee (?:break|morning|table|with my)|make
            """
        ),
    ),
    Move(
        r"bought (?:\w+ ){0,5}?(?:shoes|trainers|runners|sneakers|hokas|asics)\b",
        ("Where would you love those shoes to take you?", "What were you hoping for when you bought them?"),
        ("What were you hoping for when you bought them?", "Where would you love those shoes to take you?"),
        unless=r"(?:she|he|they|mum|dad|wife|husband|daughter|son) bought|bought me|bought him|bought her|too small",
    ),
    Move(
        pattern(
            r"""
            (?:i'm|i am|we're|now) (?:\w+ ){0,4}?(?:couch to (?:5|10|five) ?k?|c25k|week (?:\d|one|two|three|four|five|
            six|seven|eight|nine))\b
            """
        ),
        ("What has surprised you about it so far?", "What do you hope to find at the end of it?"),
        ("What has it shown you about yourself so far?", "What do you hope to find at the end of it?"),
        unless=r"want to (?:start|do|try)|going to|thinking of|gave up|stopped|failed|about to|quit|next week|tomorrow",
    ),
    Move(
        pattern(
            r"""
            (?:something|one thing|a thing|the (?:one|only) thing) (?:that )?i can (?:actually |really |do )?(?:do|
            control|change)(?:$|,| about| rather| for (?:it|this)| instead)
            """
        ),
        ("What is it like to have something you can do about it?", "What would you like to see change because of it?"),
        ("Who are you when you’re doing something about it?", "What would you like to see change because of it?"),
        unless=r"nothing|do for (?:him|her)",
    ),
    Move(
        pattern(
            r"""
            (?:feel|feeling) (?:\w+ )?(?P<x>good|better|well|right|human|healthy|okay|ok|strong|fit|alive|young|normal|
            happy|confident|like a person) again\b
            """
        ),
        ("When did you last feel like that?", "What would you do first, feeling like that?"),
        ("Who were you when you last felt like that?", "What would you do first, feeling like that?"),
        unless=r"never|skin|body",
    ),
    Move(
        r"peace of mind\b",
        ("What would you do differently with your mind at peace?", "What does it let you put down?"),
        ("Who are you with your mind at peace?", "What would you do differently with your mind at peace?"),
        unless=r"for (?:her|his|their|my (?:wife|husband|mum|mom|parents))",
    ),
    Move(
        pattern(
            r"""
            (?:never|didn't) (?:thought|think|imagined|imagine|dreamed|dreamt|expected|believed|
            believe) (?:in a million years )?(?:that )?(?:i'd|i would|i could|i was able)\b
            """
        ),
        ("What has that changed in how you see yourself?", "What made the difference?"),
        ("What would you dare next, knowing that?", "What has that changed in how you see yourself?"),
        unless=r"lose|die|see the day|marry|marri|lonely|alone|need|have to|live|without|end up|say this",
    ),
)

#: They stand anywhere in a reason: what was found is told after how it was found.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
