"""Coach's moves for reasons that hold other people.

Rule: data only; see ``move``. The first that fits is asked first.
"""

from __future__ import annotations

from whyrun.domain.english.kin import Bond
from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move
from whyrun.domain.english.values import Shape

_CHILD = frozenset({Bond.CHILD})
_PARENT = frozenset({Bond.PARENT})
_ANYBODY = frozenset(Bond) - {Bond.PET}
_CLOSE = frozenset({Bond.PARTNER, Bond.FAMILY, Bond.CHILD})

MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            r"""
            (?:get|gets|got|see|sees|have|has|had|meet) (?:only |just |always |mostly )?(?:the|a|my) (?:\w+ ){0,2}?
            (?:version|side|half|worst|dregs|leftovers|leavings|shell|rest|remains|end) (?:of|from) (?:me|my)
            """
        ),
        ("What would you like {them} to get instead?", "What would you like to have left for {them}?"),
        ("What would you like {them} to get instead?", "Who would you like to be for {them}?"),
        bonds=_ANYBODY,
        anywhere=True,
    ),
    Move(
        pattern(
            r"""
            honou?r(?:ing)?\b|tribute|for (?:\w+ ){1,3}who (?:can't|cannot|couldn't)|(?:he|she|they) (?:can't|
            never could)
            """
        ),
        ("What would you like {who} to know about your runs?", "What of {who} do you carry when you run?"),
        ("Who do you want to be for {them}?",),
        bonds=_ANYBODY,
    ),
    Move(
        r"die (?:young|early|before|at (?:3|4|5|6)\d)",
        ("What do you most want to be around for?", "What do you want those years for?"),
        ("What do you most want to be around for?", "Who do you want beside you then?"),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:end|ended|ending) up like|turn(?:ed|ing)? out like|(?:be|become|being|becoming|was|looks?|
            looking) like my|not like (?:mine|my)|(?:go|finish|die) (?:\w+ )?like my|the way my
            """
        ),
        ("What do you want to be different for you?", "What would you most like to do differently?"),
        ("What would you like to carry on, and what ends with you?", "Who do you want to be instead?"),
        bonds=_PARENT | {Bond.SIBLING, Bond.OTHER},
        unless=r"i looks? like my",
    ),
    Move(
        r"like (?:my|mum|mom|dad)\b",
        ("What do you want to be different for you?", "What would you most like to do differently?"),
        ("What would you like to carry on, and what ends with you?", "Who do you want to be instead?"),
        bonds=_PARENT,
        shapes=frozenset({Shape.NEGATIVE}),
    ),
    Move(
        pattern(
            r"""
            play|chas(?:e|ing)|run(?:ning)? (?:around|about|after)|tag\b|kick|football|
            lift(?:ing)? (?:him|her|them|my)\b|pick\w* .*up|get(?:ting)? (?:down )?on the floor
            """
        ),
        ("What would you most love to do with {them}?", "What do you want {who} to remember about it?"),
        ("Who are you to {who} when you’re right there with {them}?", "What would you most love to do with {them}?"),
        bonds=_CHILD,
    ),
    Move(
        r"(?:keep(?:ing)? up|run(?:ning)?) with (?:my|the|our) (?:\w+ )?grand",
        ("What would you most love to do with {them}?", "What do you want {who} to remember about it?"),
        ("What do you want {who} to remember about it?", "What would you most love to do with {them}?"),
        bonds=_CHILD,
    ),
    Move(
        r"keep(?:ing)? up|run(?:ning)? with",
        ("What do you want {who} to remember about it?", "What would you most love to do with {them}?"),
        (
            "Who are you to {who} when you’re right there with {them}?",
            "What would you most love to do with {them}?",
        ),
        bonds=_CHILD,
    ),
    Move(
        pattern(
            r"""
            be (?:there|here|around|alive|present|beside)|being (?:there|here|around|alive)|stay alive|(?:see|
            watch|meet)\w*\b.*(?:grow|graduat|marr|have kids|kids|babies|wedding|go\b)|grow(?:ing)? up|grow old|
            around (?:for|long)|live (?:long|to)|long enough
            """
        ),
        ("What do you most want to be there for?", "When you picture that day, what are you doing together?"),
        ("Which day with {them} would you hate to miss?", "Who do you want to be for {them} then?"),
        bonds=_CHILD | {Bond.PARTNER, Bond.FAMILY},
    ),
    Move(
        pattern(
            r"""
            example|role model|how it's done|look(?:s|ing)? up to|inspir|show(?:s|ing)?\b|teach|sees? (?:that|me|what|a|
            someone|their|him|how)|learn|normal\b|(?:is|are) watching\b|(?:they|he|she)(?:'ll| will) (?:know|see|
            learn)\b|watching me|watch(?:es)? (?:me|everything|what i)|cop(?:y|ies) me
            """
        ),
        ("What do you hope {who} will make of that one day?", "What do you want {them} to see in you?"),
        ("What do you want {them} to see in you?", "What would you love {who} to carry on from you?"),
        bonds=_CHILD,
    ),
    Move(
        r"(?:make|making|do) .*proud",
        ("What would you like {who} to see in you?", "What would it change between you and {who}?"),
        ("What would make you proud of yourself, whoever is watching?", "What do you hope {who} would say about you?"),
        bonds=_ANYBODY,
    ),
    Move(
        pattern(
            r"""
            (?:been|be) over the moon|would(?:'ve| have) (?:loved|been)|always (?:said|told)|taught me|
            ran with me|used to run with
            """
        ),
        ("What would you like {who} to see when you run?", "What did {who} give you that you still carry?"),
        ("What of {who} lives on in you when you run?",),
        bonds=_ANYBODY,
    ),
    Move(
        pattern(
            r"""
            kinder\b(?! in\b)|nicer|more patient|patience|my temper|less (?:grumpy|moody|snappy|irritable|angry|
            stressed)|not (?:as|so) (?:moody|grumpy|snappy)|easier to (?:live|be) (?:with|around)|scream|shout|
            snap(?:py)?\b|better (?:mum|mom|dad|father|mother|parent|wife|husband|partner|boss|teacher|friend|
            person|listener|mood)|calm (?:mum|mom|dad|parent)|actually listen|good (?:mum|mom|dad|father|mother|
            parent|husband|wife)|grumpy|monster
            """
        ),
        (
            "What changes between you and {who} on those days?",
            "Who is the first to notice?",
            "What is different at home on those days?",
        ),
        (
            "Who do you want to be for the people closest to you?",
            "What do you want the people you love to get from you?",
        ),
        unless=r"(?:to|on|with) myself|"
        r"no ?(?:one|body) (?:shouts|screams|snaps)|is nicer|nicer (?:running|view|weather|than)|"
        r"(?:callers|customers|people|patients|they|kids|boss|everyone) (?:\w+ )?(?:shout|scream|snap)|"
        r"better (?:boss|teacher|nurse|leader|manager|doctor)",
    ),
    Move(
        pattern(
            r"""
            let(?:ting)? (?:\w+ )?(?:people |everyone |everybody |them |him |her |the team |the others )?down|
            count(?:s|ing)? on me|rel(?:y|ies|ying|ied) on (?!myself|my)|depend(?:s|ing)? on me|(?:is|are|be) waiting|
            need(?:s)? me\b|show up for|turn up for
            """
        ),
        ("Who do you picture when you say that?", "What does it do for you to be somebody they can count on?"),
        ("What would you like to be for yourself, as you are for them?", "Who would you be if nobody was waiting?"),
        unless=r"(?:been let|myself) down|lets? (?:me|us) down|needs? me (?:to|out)\b",
    ),
    Move(
        r"part of (?:a|an|the|something|my|this|our)\b",
        ("Who are you when you’re part of it?", "What would you miss most about it?"),
        ("What does being part of that mean to you?", "What would be missing there without you?"),
        unless=pattern(
            r"""
            (?:he|she|they|it)(?:'s| is|'re| are| can be| will be)? (?:\w+ )?part of|part of (?:a |the |my |
            an )?(?:\w+ )?(?:plan|routine|recovery|life|day|week|job|triathlon|me\b|who|
            buzz)
            """
        ),
    ),
    Move(
        r"parkrun",
        ("What is it about those mornings that draws you?", "Who are you when you’re there?"),
        ("What is it about those mornings that draws you?", "Who are you when you’re there?"),
        unless=r"sub|under|time|walking|without|first|finish|pb\b|\d",
    ),
    Move(
        pattern(
            r"""
            (?:with|meet|see|chat|catch up|talk)\w* .*(?:friends|mates|girls|lads|club|group|team|pals|buddies|
            colleagues)|(?:running|run) (?:club|group|buddies|buddy)|community|camaraderie|
            the people (?:there|i (?:run|meet|met|know|see))\b|(?:good|great|lovely) people\b|the lads|
            the company$|my (?:mates|friends)(?=$|,| (?:and|at|from|in|on|there|are (?:there|in|all in))\b)|my club
            """
        ),
        ("What do you love about being with them?", "Who are you when you’re with them?"),
        ("Who are you when you’re with them?", "What do you love about being with them?"),
        unless=pattern(
            r"""
            flex|rip me|one of us is|my (?:friends|mates) (?:all )?(?:do|does|are (?:all )?(?:doing|going|running|
            signed)|run|go|did|signed)\b|less scary|looked |looks |seemed |seems |heard (?:of|about)|
            (?:mates|friends|lads|colleagues|people) (?:\w+ )?(?:think|say|call|tell|laugh|ask|play|would|had|came|
            died)|on site|the 75|(?:and|of) (?:all |most of )?my (?:friends|mates) (?!are on)|went with|don't (?:want|
            know)|without|stop|laugh|wedding|stare|eating disorder|charity|cook|, see |\d people|\bmiss(?:ed|ing)? the
            """
        ),
    ),
    Move(
        pattern(
            r"""
            (?:meet|make|find) (?:new |some |more )?(?:people|friends)|new in town|just moved|
            don't know any(?:one|body)|sociali[sz]e|be social|social (?:side|contact|life|thing)
            """
        ),
        ("What kind of company are you hoping to find?", "What would be different with those people in your life?"),
        ("What do you most want to share with them?", "What would be different with those people in your life?"),
    ),
    Move(
        r"(?:my|our|the) (?:\w+ )?(?:dogs?|puppy|pup|spaniel|labrador|labradoodle|collie|terrier|lab|cockapoo|poodle|"
        r"greyhound|husky|beagle|retriever|springer|lurcher|staffie|dachshund|mutt)\b",
        ("What do you get out of those runs yourself?", "What do those runs give the two of you?"),
        ("Who are you out there, when only the dog is looking?",),
        unless=r"further|walk|let\b|lets\b|bring|brought|thinks|outrun|hospital|hospice|died",
    ),
    Move(
        r"",
        ("What do you want {them} to see in you?", "What would you like {who} to say about you one day?"),
        ("What do you want {them} to see in you?", "What would you love {who} to carry on from you?"),
        bonds=_CHILD,
        shapes=frozenset({Shape.PERSON}),
    ),
    Move(
        r"",
        ("What would you like {who} to see in you?", "What do you hope {who} gets from the you who runs?"),
        ("What would you like {who} to see in you?", "Who do you want to be for {them}?"),
        bonds=_ANYBODY,
        shapes=frozenset({Shape.PERSON}),
        unless=r"neighbou?r|boss|ex\b",
    ),
    Move(
        r"closer to",
        ("What is it like between you and {who} when you’re close?", "What do you find together out there?"),
        ("What do you want {who} to know about you?",),
        bonds=_ANYBODY,
    ),
    Move(
        pattern(
            r"""
            (?:me and|we|with) .*(?:together|as a family|paris|same|both)|as a family|do .* with my|
            (?:run|running|training|marathon|half|5k|10k|race|it) with my|together with|share|quality time
            """
        ),
        (
            "What do you hope you’ll remember about it one day?",
            "What do you have together out there that you don’t have at home?",
        ),
        ("What does {who} know about you from running that nobody else does?",),
        bonds=frozenset({Bond.PARTNER, Bond.SIBLING, Bond.PARENT}),
        unless=r"can't|without|stress|lost|died|asked|never|yet\b",
    ),
    Move(
        r"",
        ("What do you want {who} to get from it?", "What would you like {who} to notice?"),
        ("Who do you want to be for {them}?", "What would you want {who} to say about you one day?"),
        bonds=_CLOSE,
        shapes=frozenset({Shape.WANT, Shape.ABILITY, Shape.DUTY}),
        bare=True,
    ),
)
