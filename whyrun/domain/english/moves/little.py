"""Coach's moves for the little things on the way: who is met there, what is seen, a bet, somebody at the finish.

Rule: data only; see ``move``. Somebody who is dead may be meant by "her": what is asked fits either way.
"""

from __future__ import annotations

from whyrun.domain.english.kin import Bond
from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_ANYBODY = frozenset(Bond) - {Bond.PET}
_KIN = (
    r"dad|mum|mom|mam|father|mother|brother|sister|son|daughter|wife|husband|partner|mate|friend|nephew|niece|uncle|"
    r"cousin|neighbour|boyfriend|girlfriend|grandad|lad|boy|girl"
)

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            rf"""
            (?:i |we )(?:think of|think about|talk to|carry|remember|feel close to|say hello to) (?P<x>her|him|them|
            my (?:{_KIN})) (?:when|while|on (?:my|the|every|a|long)|out (?:there|on)|every (?:run|time|mile)|as i)\b
            """
        ),
        ("What would you like to tell {x} today?", "What of {x} is with you out there?"),
        ("What of {x} is with you out there?", "What would you like to tell {x} today?"),
        unless=r"can't stop|work|ex\b|hate",
    ),
    Move(
        pattern(
            r"""
            (?:see|seeing|wave|waving|nod|nodding|say hello|saying hello|pass|passing|meet|meeting|know|say hi) (?:to |
            at )?(?:\w+ ){0,2}?(?:the same|every|all the) (?:\w+ )?(?:heron|man|woman|men|women|dog|dogs|faces?|people|
            person|lady|couple|guy|bloke|cat|fox|deer|swans?|birds?|walkers?|postman|runners?|old (?:man|lady|boy|
            couple|girl)|trees?|neighbours?)
            """
        ),
        ("What is it like to be part of that, out there?", "What would be missing from your week without it?"),
        ("Who are you in that small world out there?", "What is it like to be part of that, out there?"),
        unless=r"work|office|bus",
    ),
    Move(
        pattern(
            r"""
            (?:everyone's|everyone is|everybody's|everybody is|they're|they are|they're all|
            people are) (?:all )?(?:\w+ )?(?:friendly|lovely|welcoming|kind|supportive)\b|(?:made|make|found|
            got) (?:some |so many |good |new |real |proper |a few )*(?:friends|mates) (?:there|through|from|at|because|
            out of)|only (?:know|met|meet) people (?:\w+ )?(?:through|because)|go for (?:breakfast|coffee|a pint|brunch|
            cake|chips|tea) (?:after|together|with)
            """
        ),
        ("What is it like to be among them?", "Who are you when you’re with them?"),
        ("Who are you when you’re with them?", "What is it like to be among them?"),
        unless=r"work|office|not",
    ),
    Move(
        rf"(?:my (?:{_KIN}) and (?:i|me)|me and my (?:{_KIN})) (?:\w+ )?(?:run|go|do|jog|race|train|meet|go out)\b",
        ("What do the two of you have out there that you don’t have at home?", "What gets said out there?"),
        ("What would you miss most about it one day?", "What gets said out there?"),
        unless=r"used to|don't|never|stopped|died|argue|fight|row",
    ),
    Move(
        pattern(
            r"""
            (?:nobody|no ?one) (?:\w+ )?(?:came|comes|turned up|was there|waits) (?:to (?:watch|see|cheer)|
            at the (?:end|finish|line)|for me)
            """
        ),
        ("Who would you love to see at the finish?", "What would you like to hear there?"),
        ("Who would you love to see at the finish?", "What would you like to hear there?"),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:came|come|comes|coming|flew|travelled|drove|stood|waited|turned out) (?:\w+ ){0,3}?(?:to (?:watch|see|
            cheer|support)(?: me| us)?|at the (?:finish|finish line|end of the race))\b|(?:cheering|cheered) me on
            """
        ),
        ("What did it mean to you to be seen there?", "What of that do you still carry?"),
        ("What of that do you still carry?", "Who would you like to be there for like that?"),
        unless=r"nobody|no one|never|didn't|won't|last|\bi (?:came|come|drove|stood|waited|flew)\b|to see (?:what|"
        r"if|how)",
    ),
    Move(
        r"let(?:ting)? (?!myself|me\b|my (?:body|self))(?:\w+ ){1,4}?down\b(?! the)",
        ("What does it do for you to be somebody they can count on?", "Who do you picture when you say that?"),
        ("What would you like to be for yourself, as you are for them?", "Who do you picture when you say that?"),
        unless=r"been let|lets? me|let us down|roof|window|i let|guard down|hair down|embarrass|sponsor",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            bet me\b|(?:lost|won|for|on) (?:a|the|our|that) bet\b|put my name down|signed myself up|
            pressed (?:the button|enter|submit|pay)|after a few (?:drinks|pints|wines|beers)|(?:can't|cannot|
            couldn't) (?:back|get) out(?: of it)?(?: now)?$|no (?:way|going) back now
            """
        ),
        ("Now that you’re in, what would you like to get out of it yourself?", "What part of you wanted it too?"),
        ("What would make it yours?", "Now that you’re in, what would you like to get out of it yourself?"),
        unless=r"bed|you bet|better|stairs|chair|said i (?:couldn't|can't|wouldn't)|never|and a bet",
    ),
    Move(
        pattern(
            r"""
            i (?:\w+ )?do what i say|(?:i )?(?:keep|kept|keeping) my (?:word|promises)\b|(?:man|woman|
            person) of my word|(?:when|if) i say i'll|once i(?:'ve| have) said
            """
        ),
        ("Where did you learn to be like that?", "What has it got you through, to be like that?"),
        ("What does keeping your word say about you?", "Where did you learn to be like that?"),
    ),
    Move(
        pattern(
            r"""
            (?:best|clearest|only proper|good) thinking|(?:to|i|can|and|me) (?:work|sort|figure|think) (?:things|stuff|
            it all|it|problems|everything|my problems) (?:out|through)\b|(?:problems|things|it all) (?:sort|make|
            get) (?:themselves|sense|clearer|untangled)
            """
        ),
        ("What becomes clearer when you’ve had time to think?", "What do you get to think about there?"),
        ("Who are you when you’ve had time to think?", "What becomes clearer when you’ve had time to think?"),
        unless=r"work out (?:at|with|in|every|three)|gym",
    ),
    Move(
        r"my own company\b|(?:like|love|enjoy|happy|good) (?:\w+ )?(?:on my own|by myself|alone)(?:$|,)",
        ("Who do you get to be in that time?", "What do you hear when it’s only you?"),
        ("Who do you get to be in that time?", "What do you bring back to others from it?"),
        unless=r"don't|not|never|live alone",
    ),
    Move(
        pattern(
            r"""
            (?:see|sees|seeing|saw|know|get to know|getting to know|discover(?:ed|ing)?|learn) (?:my|the|this|
            a) (?:\w+ )?(?:city|town|neighbourhood|neighborhood|place|area|streets|village) (?:differently|better|again|
            properly|in a new|on (?:foot|holiday)|from)|(?:good|nice|best|great|lovely) way to see (?:a|the|new|places|
            somewhere)
            """
        ),
        ("What have you seen that you’d have missed otherwise?", "What makes a place begin to feel like yours?"),
        ("What makes a place begin to feel like yours?", "What have you seen that you’d have missed otherwise?"),
    ),
    Move(
        pattern(
            r"""
            (?:not|never|isn't|aren't|wasn't) (?:\w+ )?(?:built|made|shaped|designed) (?:like|for|to run)|(?:don't|
            doesn't|didn't) look like (?:a|one|any) ?(?:runner|athlete)?|(?:big|fat|curvy|large|plus[- ]size|slow|old|
            short|disabled) (?:girls|women|people|lads|men|blokes|runners|bodies|ladies) (?:can|run|do|belong|are)\b|
            (?:someone|somebody|people|person|girl|woman|man) (?:of )?my (?:size|shape|weight|build)\b|plus[- ]size
            """
        ),
        ("Who decides what a runner looks like?", "What would you like people to see when you run?"),
        ("Who decides what a runner looks like?", "Who would you love to see follow you?"),
        unless=r"built for (?:goalkeeping|comfort)",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:feel(?:s)? like|am|i'm|being|be) (?:a |an |such a )?(?:bit of a )?(?:fraud|imposter|impostor|fake)\b|
            (?:imposter|impostor) syndrome
            """
        ),
        ("What would it take for you to believe it?", "What would you say to a friend who felt like that?"),
        ("Who decides who belongs there?", "What would it take for you to believe it?"),
    ),
    Move(
        pattern(
            r"""
            (?:in|where) (?:my|our) (?:country|culture|religion|village|community|town|part of the world|house|
            family),? (?:the )?(?:women|girls|men|boys|people|we|mothers|wives|nobody|no one) (?:\w+ )?(?:don't|do not|
            never|aren't|can't|didn't|weren't|stay|runs|exercises|sweats)
            """
        ),
        ("Who would you love to see follow you?", "What made you the one to begin?"),
        ("Who would you love to see follow you?", "What do you want to begin with it?"),
    ),
    Move(
        pattern(
            r"""
            (?:men|lads|people|boys|blokes|guys|someone|drivers|kids|teenagers|cars|vans) (?:\w+ ){0,2}?(?:shout|shouts|
            shouted|yell|yelled|yells|beep|beeped|honk|honked|whistle|whistled|leer|jeer|heckle|catcall)s? ?(?:things|
            stuff|something|abuse|comments)? ?(?:at|from|out|when|as)\b
            """
        ),
        ("What would it be like to be out there in peace?", "What would you like them to see instead?"),
        ("Who are you out there, whatever they shout?", "What would it be like to be out there in peace?"),
        unless=r"call cent|customers?|on the phone|manage|at work|my job|patients|"
        r"encourag|well done|support|come on|marathon|my name|cheer",
    ),
    Move(
        pattern(
            r"""
            (?:don't|didn't|not) want (?:anyone|anybody|people|them|the neighbours|others) (?:to see|seeing|looking|
            to look|watching|to watch)|(?:so|where|when) (?:that )?(?:nobody|no ?one) (?:can |could |will |
            'll )?(?:sees?|recogni[sz]es?)(?: me)?\b|only (?:run|go|went|ran) (?:out )?(?:in|after|
            when it's) (?:the )?dark
            """
        ),
        ("What would it be like not to mind who sees you?", "What would you like people to see?"),
        ("Who are you when you don’t mind who sees you?", "What would you like people to see?"),
        unless=r"cry|drink",
        denied=True,
    ),
    Move(
        r"(?:break|breaking|lose|losing|end|ruin|keep|keeping) (?:my|the|a) (?:\w+ )?streak\b",
        ("What do all those days add up to for you?", "What got you through the hardest of those days?"),
        ("What do all those days tell you about yourself?", "What got you through the hardest of those days?"),
        denied=True,
    ),
    Move(
        r"(?:worried|worries|worry|worrying|scared|frightened) (?:\w+ )?about me\b",
        ("What would you like {who} to see instead?", "What would you like {who} to know about you?"),
        ("Who do you want to be for {them}?", "What would you like {who} to see instead?"),
        bonds=_ANYBODY,
    ),
    Move(
        pattern(
            r"""
            wants? (?:me )?to (?:play|race|chase|kick|join|run)\b(?! (?:for|in|it|a|the marathon)).*|(?:race|races|
            racing|chase|chases|chasing) me (?:to|round|around|down|home|up)\b
            """
        ),
        ("What would you most love to do with {them}?", "What do you want {who} to remember about it?"),
        ("Who are you to {who} when you’re right there with {them}?", "What would you most love to do with {them}?"),
        bonds=frozenset({Bond.CHILD}),
    ),
    Move(
        r"(?:able to |can |could |to |always )join in\b",
        ("What would you most love to be in the middle of?", "What would you do first, once you’re in it?"),
        ("Who are you when you’re in the middle of it?", "What would you most love to be in the middle of?"),
        unless=r"never|forced|don't have to",
    ),
    Move(
        pattern(
            r"""
            see (?P<x>him|her|them) (?:at|turn|turning|reach|get to|start|finish|leave|go to|off to) (?:\d+|eighteen|
            twenty|twenty one|thirty|forty|school|uni|college|university|work|his own|her own)
            """
        ),
        ("What do you most want to be there for?", "When you picture that day, what are you doing together?"),
        ("Which day with {x} would you hate to miss?", "Who do you want to be for {x} then?"),
    ),
    Move(
        r"(?:overtaken|overtook me|passed me|flew past me|left me for dead|sailed past)\b",
        ("What did you decide in that moment?", "What would you like to feel out there instead?"),
        ("What would you like to feel out there instead?", "What did you decide in that moment?"),
        unless=r"car|lorry|i (?:passed|overtook)|passed me (?:the|a|his|her)|job|promotion",
    ),
    Move(
        pattern(
            r"""
            work (?:follows|comes home with) me|(?:bring|bringing|take|taking) (?:work|the job|it all|everything) home|
            (?:my )?head(?:'s| is) (?:\w+ )?(?:full|still|spinning|buzzing|fried|mush|at work|all over)|between (?:work|
            the office|the job|the shift) and (?:home|the kids|the family)|leave (?:work|the job|it) (?:at|
            behind me at) work|take(?:s)? it out on (?:my|the|him|her|them|everyone)
            """
        ),
        ("What would it be like to come home with a clear head?", "What would you like to leave behind on the way?"),
        ("Who gets the clear-headed you?", "What would it be like to come home with a clear head?"),
        unless=r"money home|bring home the",
    ),
    Move(
        pattern(
            r"""
            need (?:a|some|an|my|five|ten) (?:\w+ )?(?:break|breather|breathing space|space|time out|minutes to myself|
            hour off|time off|time away)\b
            """
        ),
        ("What would you come back with, after a while away?", "What would you do first with that time?"),
        ("Who comes back, after a while away?", "What would you come back with, after a while away?"),
        unless=r"parking|time off work",
    ),
    Move(
        pattern(
            r"""
            (?:every|all (?:the|fifty|fifty two|\d+|seven)|each) (?:\w+ )?(?:country|countries|county|state|states|
            parkrun|parkruns|continent|continents|city|cities|street|streets|munro|munros|peaks?|island|islands|bridge|
            bridges)(?:$|,| in| of| once| before| on| round)
            """
        ),
        ("What are you hoping to find along the way?", "Which one are you looking forward to most?"),
        ("Who will you be by the last one?", "What are you hoping to find along the way?"),
        unless=r"know|knew|every street (?:inside|is)",
    ),
    Move(
        pattern(
            r"""
            (?:my|our) (?:own )?name (?:up )?on (?:a|the|that|some) (?:list|board|wall|sheet|trophy|plaque)|
            see my name (?:on|in|up)
            """
        ),
        ("What would it tell you to see your name there?", "Who would you tell first?"),
        ("What would it tell you to see your name there?", "Who would you tell first?"),
    ),
    Move(
        pattern(
            r"""
            (?:better|cheaper|healthier|safer) than (?:the pub|drinking|the drink|sitting (?:at home|around|in)|
            the sofa|the telly|tv|netflix|going out|doing nothing|moping|scrolling|fighting|smoking)
            """
        ),
        ("What does it give you that the other never did?", "What would you miss most about it?"),
        ("Who are you out there, that you aren’t otherwise?", "What does it give you that the other never did?"),
    ),
    Move(
        r"(?:out of|me from|away from) trouble\b|off the streets",
        ("What does it keep you free for?", "What do you like better about the days you run?"),
        ("Who are you becoming instead?", "What does it keep you free for?"),
        unless=r"too much trouble",
    ),
    Move(
        pattern(
            r"""
            (?:frost|crisp (?:morning|air|day)s?|cold mornings?|mist (?:on|over)|dew|moonlight|empty (?:streets|roads|
            beach|park|paths|lanes|pavements)|the light (?:in the|at|over|through)|autumn leaves|wild garlic|blossom|
            wet leaves|snow (?:on|under))\b
            """
        ),
        ("What do you bring home from out there?", "What would you miss most about it?"),
        ("What do you bring home from out there?", "Who are you out there that you can’t be indoors?"),
        unless=r"frostbite|hate|unless",
    ),
    Move(
        r"miss home\b|homesick|(?:far|long way|miles) (?:away )?from home\b",
        ("Where do you feel at home out here?", "What of home would you love to find again?"),
        ("Who are you when you feel at home?", "What of home would you love to find again?"),
        unless=r"live|lost|walk home",
    ),
    Move(
        pattern(
            r"""
            (?:saw|seen|watched|watching|see) (?:\w+ ){0,4}(?:marathon|race|runners|parkrun|people (?:run|running|
            jogging))\b.*(?:telly|tv|television|go past|going past|go by|thought|fancied|wished|wanted)
            """
        ),
        ("What was it about them that you wanted for yourself?", "What went through you when you saw that?"),
        ("What was it about them that you wanted for yourself?", "Who would you be, running there with them?"),
        unless=r"cried|crying|never",
    ),
    Move(
        r"(?:the |be the |being the )first (?:\w+ ){0,2}in (?:my|our) family\b",
        ("What would it mean to you to be the first?", "Who do you hope will follow you?"),
        ("Who do you hope will have it easier because of you?", "What would it mean to you to be the first?"),
    ),
    Move(
        r"(?:something|anything|more) in common with (?:my|our|him|her|them|the)\b",
        ("What would you love to share with {them_or}?", "What would it change between you?"),
        ("What do you want the two of you to know of each other?", "What would you love to share with {them_or}?"),
        unless=r"nothing|don't|never|lost",
    ),
)

#: They stand anywhere in a reason: little things are named wherever they come to mind.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
