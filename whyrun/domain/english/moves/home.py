"""Coach's moves for those at home: children while they are small, two who want to last, how one was brought up.

Rule: data only; see ``move``. Nobody is asked to blame or to forgive; what is asked about is what they want to give.
"""

from __future__ import annotations

from whyrun.domain.english.kin import Bond
from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_ANYBODY = frozenset(Bond) - {Bond.PET}
_TWO = frozenset({Bond.PARTNER})
_CHILD = frozenset({Bond.CHILD})
_OLDER = (
    r"da|dad|daddy|father|mum|mom|mam|mother|brother|sister|grandad|grandpa|grandfather|gran|granny|nan|grandma|"
    r"uncle|aunt|auntie|cousin"
)
_KIDS = r"kids|children|boys|girls|sons|daughters|grandkids|grandchildren|twins|babies"
_TEMPER = r"shouting|yelling|snapping|screaming|nagging|losing (?:it|my temper|my rag|my patience)|blowing up"

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            rf"""
            (?:my|the|our) (?:\w+ )?(?:{_KIDS}) (?:are|were|aren't|won't be|will only be) (?:\w+ ){{0,2}}(?:small|
            little|young|tiny)\b(?! enough)|(?:my|our) (?:\w+ )?(?:son|daughter|lad|girl|boy|kid|grandson|
            granddaughter)(?:'s|is) (?:only|still|just) (?:\w+ )?(?:small|little|young|tiny|a baby|a toddler|\d\b)|
            (?:{_KIDS}),? (?:who are|they're|they are|aged) (?:only |just |still )?(?:\d|one|two|three|four|five|six|
            seven|eight|nine)\b|(?:they're|they are|they'll be|he's|she's|they won't be) (?:only |still |so )+(?:small|
            little|young|tiny)\b|(?:kids|children|they|he|she) (?:only )?(?:stay|won't stay|grow up|grow|will grow up|
            won't be little) (?:small|little|young|so fast|so quickly|so quick|fast)\b
            """
        ),
        ("What do you most want to be there for in those years?", "Which moments would you hate to miss?"),
        ("What do you most want to be there for in those years?", "Who would you like to be in those years?"),
        unless=r"work with|teach|other|tell myself|when (?:the|my|our) (?:kids|children)|so i never",
    ),
    Move(
        pattern(
            r"""
            (?:want|need|like) us (?:both )?to (?:last|be (?:ok|okay|alright|happy|good again)|make it|stay together|
            survive|work out|grow old|have (?:a future|a life|many|more years))|grow(?:ing)? old (?:together|
            with (?:him|her|my (?:wife|husband|partner)))|(?:save|keep|fix|help|saving) (?:my|our) (?:marriage|
            relationship)\b|(?:my|our) (?:marriage|relationship) to (?:last|work|survive)|(?:he|she) (?:doesn't|won't|
            not) leave(?: me)?$
            """
        ),
        ("What would you like the two of you to have in twenty years?", "When do you two feel closest?"),
        ("What do the two of you have that you never want to lose?", "Who do you want to be for each other?"),
    ),
    Move(
        pattern(
            r"""
            (?:he's|she's|he is|she is|wife's|husband's|(?:wife|husband|partner) is|is|being) (?:still |just |
            also )?my (?:very )?(?:best (?:friend|mate|pal)|other half|soulmate|soul mate|favourite person|
            favorite person)\b
            """
        ),
        ("What do the two of you have that you never want to lose?", "What are the two of you like together?"),
        ("What do the two of you have that you never want to lose?", "Who do you want to be for {them_or}?"),
        unless=r"dog|running|died|was my|passed|used to|like (?:he|she)'s",
    ),
    Move(
        pattern(
            r"""
            (?:they're|they are|he's|he is|she's|she is|kids are|kid is|girls are|boys are|son is|daughter is|
            children are|family is|wife is|husband is) (?:absolutely |literally |just )?my (?:(?:whole |
            entire )?(?:world|life)|everything|reason|rock)\b
            """
        ),
        ("What do you want {them_or} to be able to count on?", "Who do you want to be for {them_or}?"),
        ("What do you want {them_or} to be able to count on?", "Who do you want to be for {them_or}?"),
    ),
    Move(
        r"i (?:just |really |do |simply )?love (?P<x>him|her)\b(?! (?:for|when|doing|dearly but|more than))",
        ("What do you wish for {x} most of all?", "Who do you want to be for {x}?"),
        ("What do you wish for {x} most of all?", "Who do you want to be for {x}?"),
        unless=r"\bbut\b|died|lost|dog|\bthan\b",
    ),
    Move(
        pattern(
            r"""
            (?:my (?:own )?(?:dad|father|mum|mom|mother|parents|folks|old man)(?:'s)? (?:was|were) (?:never|not|
            hardly ever|rarely|always) (?:really )?(?:there|around|home|present|at work|away|absent|working|out)\b|
            my (?:own )?(?:dad|father|mum|mom|mother|parents|folks) (?:never|didn't|rarely) (?:came|come|showed|turned|
            played|did|hugged|said|had time|watched|listened)|i (?:never|couldn't|could never) (?:could )?(?:rely|count|
            depend) on (?:mine|my (?:own )?(?:dad|father|mum|mom|mother|parents|folks))|(?:the|a|all the|
            those) (?:\w+ )?(?:chances?|things|life|childhood|start|dad|mum|father|mother|parents|love|home|
            opportunities) (?:that )?i (?:didn't|never) (?:get|got|have|had)\b|what i (?:never|didn't) (?:ever )?(?:get|
            got|have|had)\b(?! time))
            """
        ),
        ("What would you like to give that you never got yourself?", "When do you notice that you do it differently?"),
        (
            "Who do you want to be for the people who count on you?",
            "What would you like to give that you never got yourself?",
        ),
        unless=r"coach|race|i never got (?:to|round)|died",
    ),
    Move(
        pattern(
            rf"""
            (?:they|he|she|{_KIDS}|son|daughter|lad|boy|girl) (?:to |will |'ll |can )?grows? up (?:thinking|knowing|
            seeing|believing|feeling|healthy|fit|active|strong|confident|happy|outdoors|to (?:be|think|know|love|enjoy|
            see)|with (?!bad|the bad))
            """
        ),
        ("What do you hope that gives {them_or} later in life?", "What do you want {them_or} to see in you?"),
        ("What do you hope that gives {them_or} later in life?", "What do you want {them_or} to see in you?"),
        unless=r"not |don't|doesn't|never",
    ),
    Move(
        pattern(
            r"""
            (?:don't|doesn't|not to|not|never) (?:have to )?grow up (?:like|with|thinking|believing|the way|scared|
            afraid|fat|unhealthy|unfit|lazy|glued|in front|without|hating|feeling|how|inside|ashamed)
            """
        ),
        ("What would you like {them_or} to grow up with instead?", "What do you want {them_or} to see in you?"),
        ("What would you like {them_or} to grow up with instead?", "What do you want {them_or} to see in you?"),
        unless=r"^i (?:didn't|don't)|want to grow up",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:never|hardly|don't|rarely|barely|hardly ever) (?:really |ever |actually )?(?:talk|speak|chat|
            see each other|spend time|see (?:him|her|them)|get time)(?: \w+)? (?:otherwise|much|any ?more|any more|
            these days|properly|outside|except|apart from|at home)|only time we (?:\w+ )?(?:talk|speak|get|see|spend|
            have|chat|actually)
            """
        ),
        (
            "What would you love to hear from each other out there?",
            "What do you want that time together to be?",
        ),
        ("What would you love to hear from each other out there?", "Who do you want to be for each other?"),
        unless=r"used to|miss|to anyone|to anybody",
    ),
    Move(
        pattern(
            r"""
            (?:do|doing|more) (?:actual |actually |fun |more |some |active )*(?:stuff|things|something|sport|activities|
            exercise) (?:together|as a family|with (?:my (?:\w+ )?(?:kids|children|son|daughter|wife|husband|partner|
            boys|girls|family|grandkids|dad|mum|mom|friends)|the (?:kids|family|grandkids|boys|girls)|them|him|her))\b
            """
        ),
        ("What would you love to do together first?", "What do you hope you’ll remember of it one day?"),
        ("What do you hope you’ll remember of it one day?", "What would you love to do together first?"),
        unless=r"used to|don't|never|stopped",
    ),
    Move(
        pattern(
            rf"""
            (?:not|wasn't|weren't|less|don't|didn't|doesn't|stop|stopped|isn't|without) (?:me )?(?:as |so |always |
            ever )?(?:{_TEMPER}|snap|shout|yell|scream)\b
            """
        ),
        ("Who would be the first to feel the difference?", "What would there be room for instead?"),
        ("Who do you want to be for the people closest to you?", "What would there be room for instead?"),
        unless=r"at me\b|can't stop|couldn't stop|never stop|at work|work from snapping|because he|because she|boss",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:i'm|i am|i get|i'd be|i was|i become|makes me|gets me) (?:\w+ )?(?:narky|ratty|crabby|cranky|snappy|
            short|short-tempered|grouchy|tetchy|irritable|foul|moody|mardy|a nightmare|a bear|unbearable|stroppy|
            impossible|horrible) (?:with (?!myself)|to (?:the|my|be|live|everyone|everybody|people|him|her|them)|
            at (?:home|the|my)|the next|if|without|otherwise|until|by|all (?:day|the)|around)
            """
        ),
        ("Who would be the first to notice the difference?", "What are you like after a good day?"),
        ("Who do you want to be for the people closest to you?", "Who would be the first to notice the difference?"),
        unless=r"less|not|tall",
    ),
    Move(
        pattern(
            r"""
            (?:decent|good|better|nicer) company\b|(?:nicer|easier|better|nice|fun|more fun) to (?:be around|live with|
            be with|come home to|be married to)
            """
        ),
        ("What would an ordinary evening be like then?", "Who would be the first to notice the difference?"),
        ("Who do you want to be for the people closest to you?", "What would an ordinary evening be like then?"),
        unless=r"good company (?:there|on|out|and|for)|they're|they are|people are|he's|she's|always|it's",
    ),
    Move(
        pattern(
            r"""
            (?:he|she|they|mum|mom|dad|nan|gran|grandad|grandpa|granny|parents) (?:won't|will not|isn't going to|
            aren't going to|wouldn't) (?:always )?(?:be )?(?:here|around|there|with (?:me|
            us))(?: for ?ever| for ever| much longer| long| always|$)|(?:he's|she's) not got long
            """
        ),
        ("What would you still like to share with {them_or}?", "What would you like to hear from {them_or}?"),
        ("What do you want {them_or} to know?", "What would you still like to share with {them_or}?"),
    ),
    Move(
        pattern(
            rf"""
            my (?:own |big |older |little |late )?(?:{_OLDER}) (?:ran|raced|did (?:it|the|a|london|boston|cross|this|
            \d)|finished|was in the|played for|served|got (?:it|in)|won|used to (?:run|race|do|box|play|swim)|
            was a (?:runner|miner|footballer|boxer|swimmer|cyclist|fireman|firefighter|soldier|policeman|nurse|sprinter|
            marathon))\b(?! (?:\w+ )?(?:it wrong|for it|away|off|out|into|over|nothing|everything|not|sick|ill|
            diagnosed|cancer|a job|married|divorced|diabetes|dementia|pregnant|fat|told|me|us|to be|laid|the (?:sack|
            dishes)))
            """
        ),
        ("What would it mean to you to follow {them_or} in that?", "What do you see when you picture {them_or} there?"),
        ("What do you want to carry on from {them_or}?", "What would it mean to you to follow {them_or} in that?"),
        bonds=_ANYBODY,
        unless=pattern(
            r"""
            than|faster|died|never|didn't|hit|drank|before (?:he|she)|stroke|heart|because of|hate|sugar|with me|
            together|bet|laugh
            """
        ),
    ),
    Move(
        pattern(
            r"""
            (?:donate|donating|donation|give (?:him|her|my \w+) (?:a|my|one of my) kidney|a kidney to|be (?:a|his|
            her) (?:donor|match))\b
            """
        ),
        ("What does it mean to you to be able to do that for {who}?", "What do you want {who} to have ahead?"),
        ("Who have you been to each other?", "What does it mean to you to be able to do that for {who}?"),
        bonds=_ANYBODY,
    ),
    Move(
        pattern(
            r"""
            (?:get(?:ting)?|be(?:ing)?|fall(?:ing)?|become) pregnant\b|ivf\b|(?:have|having|try(?:ing)? for|
            start(?:ing)?) (?:a|another) (?:baby|family)\b|conceiv(?:e|ing)\b|(?:egg|embryo) transfer|fertility
            """
        ),
        ("What would it mean to you to have that chance?", "What do you picture when you think of it?"),
        ("What would it mean to you to have that chance?", "What do you already know you’d want to give?"),
        unless=r"(?:after|since) (?:having|i had)|lost|miscarr|before (?:i|having|we)|had a baby|when i was",
    ),
    Move(
        pattern(
            r"""
            (?:love|like|want|wanted) (?P<x>him|her|them|my (?:dad|mum|mom|mam|son|daughter|kids|wife|husband|grandad|
            nan|gran)) to (?:\w+ )?see (?:it|this|me)\b
            """
        ),
        ("What would you like {x} to see in you?", "Who do you want to be for {x}?"),
        ("What would you like {x} to see in you?", "Who do you want to be for {x}?"),
        unless=r"see me (?:as|like|tired|sick|ill|lying|old|lazy|give)|not |don't|never",
    ),
    Move(
        pattern(
            r"""
            ^(?:just |only |seeing |for |to see |it's |the look on )?(?:their|his|her) (?:\w+ )?(?:faces?|smiles?|
            eyes)(?: when\b.*| at the (?:finish|end|line)\b.*|$)
            """
        ),
        ("What would you love to see there?", "What do you think they see when they look at you?"),
        ("What would you love to see there?", "Who do you want to be in their eyes?"),
        unless=r"disappoint|sad|pity|afraid|angry|tears",
    ),
    Move(
        r"(?:is|are|was|were|be|been|being|so|will be|she's|he's|they're) (?:\w+ )?proud of me\b",
        ("What would you like {who} to see in you?", "What would it change between you and {who}?"),
        ("What do you hope {who} would say about you?", "What would make you proud of yourself?"),
        bonds=_ANYBODY,
    ),
    Move(
        pattern(
            r"""
            (?:set|sets|setting|be|being) (?:an|a|the) (?:\w+ )?example\b|inspir(?:e|ing)\b|lead by example|role model|
            show (?:them|the kids|my kids|people|others) (?:that |what |how |it)
            """
        ),
        ("What do you hope they will make of it one day?", "What do you want them to see in you?"),
        ("What do you want them to see in you?", "What would you love them to carry on from you?"),
        unless=pattern(
            r"""
            kids|children|\bson\b|daughter|boys|girls|\blad|bad example|inspired (?:me|by)|for example|prove|wrong
            """
        ),
    ),
    Move(
        pattern(
            r"""
            (?:never|don't|hardly|rarely) (?:\w+ )?(?:get|have|got|find) (?:any |much |enough )?(?:time|an evening|
            a moment) (?:together|alone together|just the two|as a couple|for each other)|(?:spend|have|more|quality|
            get|some|for) (?:more |some |quality |proper |a bit of |real )?time (?:together|with (?:my |our |
            the )?(?:husband|wife|partner|dad|mum|mom|kids|son|daughter|sister|brother|boyfriend|girlfriend|family|him|
            her|them|boys|girls|friends))\b
            """
        ),
        ("What do you want that time together to be?", "What are you like together out there?"),
        ("Who do you want to be for each other?", "What do you want that time together to be?"),
        unless=r"used to|no longer|died|lost",
    ),
    Move(
        r"join(?:ing)? (?P<x>him|her|them)\b(?! in (?:heaven|the ground))",
        ("What would you love to share with {x} out there?", "What would it be like to be in it together?"),
        ("What do you want the two of you to know of each other?", "What would you love to share with {x} out there?"),
        unless=r"died|heaven|passed|asked",
    ),
    Move(
        pattern(
            r"""
            (?:single|solo|only|stay[- ]at[- ]home) (?:mum|mom|mam|dad|parent|mother|father)\b|(?:at )?(?:home|alone|
            stuck|in the house|in) (?:\w+ )?all (?:day|week) with (?:a|the|my|two|three|small|twin)\b
            """
        ),
        ("And who looks after you?", "What would you do with an hour that is all yours?"),
        ("Who are you when nobody needs anything from you?", "And who looks after you?"),
        unless=r"cat|dog|if i go down",
    ),
    Move(
        pattern(
            r"""
            ^(?:for |because of |it's |it's for |mostly |mainly )?(?:the |my |our )(?:\w+ )?(?:dog|puppy|pup|kelpie|
            husky|spaniel|vizsla|whippet|heeler|german shepherd|collie|labrador|retriever|pointer|setter|boxer|
            rottweiler|malinois|ridgeback|jack russell|greyhound|springer|lurcher)$|(?:the|my|our) (?:\w+ )?(?:dog|
            puppy|pup|kelpie|husky|spaniel|vizsla|whippet|heeler|german shepherd|collie|labrador|retriever|pointer|
            setter|boxer|rottweiler|malinois|ridgeback|jack russell|greyhound|springer|lurcher) (?:needs|wants|makes|
            gets|drags|takes|demands|loves|expects|won't|doesn't|has to|pulls|eats|ate)\b|(?:she's|he's|she is|
            he is) a (?:\w+ )?(?:dog|puppy|pup|kelpie|husky|spaniel|vizsla|whippet|heeler|german shepherd|collie|
            labrador|retriever|pointer|setter|boxer|rottweiler|malinois|ridgeback|jack russell|greyhound|springer|
            lurcher)\b|if (?:she|he) doesn't get (?:her|his) (?:run|walk|\d)
            """
        ),
        ("What do you get out of those runs yourself?", "What do those runs give the two of you?"),
        ("Who are you out there, when only the dog is looking?", "What do you get out of those runs yourself?"),
        unless=r"died|lost|scared|chas(?:e|ed)|bit\b|bitten|neighbour's|hot dog|top dog|dog's life|old dog",
    ),
)

#: They stand anywhere in a reason: those at home are named at the end of it as often as in front.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
