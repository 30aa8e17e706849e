"""Coach's moves for who somebody takes themselves for: what they are not, what is theirs, what they never finish.

Rule: data only; see ``move``. A word somebody has against themselves is never said back.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_WHO = pattern(
    r"""
    (?:one|person|old (?:man|lady|woman)|lady|man|woman|mum|mom|dad|guy|bloke|girl|boy|kid|quitter|watcher|burden|
    victim|patient|passenger|failure|mess|weight)
    """
)

_MOVES: tuple[Move, ...] = (
    Move(
        rf"not (?:be|being|to be|become|to become) (?:the|a|an|that) (?:\w+ ){{0,2}}?{_WHO}\b|"
        rf"(?:don't|never) want to be (?:the|a|an|that) (?:\w+ ){{0,2}}?{_WHO}\b|"
        rf"end(?:ing)? up like (?!my\b|dad|mum|mom|mam|him|her|them)",
        ("Who do you want to be instead?", "Where does that picture come from?"),
        ("Who do you want to be instead?", "What will people say of you then?"),
        unless=r"burden|patient\b|a mess",
    ),
    Move(
        pattern(
            r"""
            (?:be(?:come|ing)? a burden|a burden (?:on|to)|end(?:ing)? up in a (?:home|care home|chair|wheelchair)|
            in a (?:care|nursing) home|losing my independence|be dependent on)
            """
        ),
        ("What do you want to go on doing for yourself?", "What would you like the years ahead to look like?"),
        ("What do you want to go on doing for yourself?", "Who do you want to be in the years ahead?"),
        denied=True,
    ),
    Move(
        r"^(?:that |because )?i'm (?:not|no longer) (?:my|the|a|some|stuck being|poor|him|her|somebody's)\b"
        r"(?! (?:runner|athlete|natural|morning|sporty|gym|fast|big|fan|person who|sporty|doctor|list|man of))",
        ("Who would you say you are instead?", "When did you notice that?"),
        ("Who would you say you are instead?", "Who can see that difference in you?"),
        unless=r"burden|good at|anymore i|(?:not|longer) (?:a|the) (?:good|great|fast|very|same)|getting|mum sat|"
        r"any good",
    ),
    Move(
        pattern(
            r"""
            (?:(?:something|one thing|a thing|that|it|which|running|number|morning) ?(?:'s| is) (?:\w+ )?(?:mine|
            my own|only mine)\b|(?:nobody|no ?one) can take (?:it|that|this)|can't (?:be )?take[n]? (?:it|that|
            this) (?:away|off)|belongs to me\b)
            """
        ),
        ("What is it like to have something that is all yours?", "What would you never want to give up about it?"),
        ("What is it like to have something that is all yours?", "Who would understand what it means to you?"),
        unless=r"not mine|hours?\b|time\b|minutes|miss having|(?:i )?(?:need|want)|i'd like",
    ),
    Move(
        r"(?:need|want|miss having|like|love to have|without) (?:\w+ ){0,2}?(?:something|one thing|"
        r"a thing) (?:that's |that is |"
        r"which is |just |only |all )*(?:mine|my own|for me|for myself)\b",
        ("What would it be like to have something all your own?", "Which part of you needs a place of its own?"),
        ("Which part of you needs a place of its own?", "Who would you be with something all your own?"),
    ),
    Move(
        pattern(
            r"""
            (?:i (?:\w+ )?(?:never|don't ever|can't|couldn't) (?:finish|stick (?:to|with|at)|see) (?:things|any ?thing|
            stuff|something|what i)|i (?:always|usually|tend to) (?:stop|quit|drop|give up|
            pack it in|lose interest|get bored|give in|bail|jack it in|chuck it in)|i (?:give up as|quit every|(?:'ve |
            have )?(?:gave|given) up (?:on )?(?:piano|every|guitar|college))|i(?:'ve| have)? (?:\w+ )?(?:given|
            gave) up (?:on )?(?:every|all|most)|
            finish(?:es)? nothing|start everything|dropped out of|never finish(?:ed)? (?:any|a thing|things|it)|
            half-finished|never stuck (?:at|with|to)|didn't finish (?:anything|things)|i quit (?:the )?(?:piano|guitar|
            violin|swimming|football|ballet|uni|college|school|team|band|brownies|scouts))
            """
        ),
        ("What would it be like to stay with this one?", "What could help you to stay with it this time?"),
        ("What would it tell you about yourself to see this one through?", "Who would be the first to see the change?"),
        unless=r"couldn't see|never finished by",
    ),
    Move(
        r"(?:i'm|i am|being|too|just|only|so|pure|plain|bit) (?:\w+ )?(?:stubborn|pig-?headed|bloody-?minded)|"
        r"^(?:pure |sheer )?stubborn(?:ness)?\b",
        ("What has being stubborn got you through?", "Where did you learn to be like that?"),
        ("What has being stubborn got you through?", "What is it in you that won’t give in?"),
    ),
    Move(
        r"(?:don't|doesn't|didn't|not|never|without|needn't) (?:even )?(?:have|having|need|needing|trying) to be "
        r"(?P<x>funny|nice|strong|good|brave|perfect|clever|smart|polite|cheerful|interesting|tough|useful|fast|quick|"
        r"somebody|anybody|anyone|anything|sensible|in charge)\b(?! (?:than|at|enough|for|with|to))",
        ("Who are you when you don’t have to be {x}?", "Where else would you love not to have to be {x}?"),
        ("Who are you when you don’t have to be {x}?", "Who knows that side of you?"),
        unless=r"as (?:good|fast)",
    ),
    Move(
        pattern(
            r"""
            (?:(?:don't|didn't|not|without) (?:have|having|need|needing) to be the (?:\w+ )?(?:one|boss|smart|funny|
            strong)|(?:my )?(?:normal |real |actual )?self without|don't have to do the face|jokes are optional|(?:can|
            could|get to|be able to) just be\b(?! (?:bad|rubbish|happy|done|good))|nothing is expected|no expectations|
            (?:nobody|no ?one) expects)
            """
        ),
        ("Who are you when nothing is expected of you?", "Where else would you love that freedom?"),
        ("Who are you when nothing is expected of you?", "Who knows that side of you?"),
    ),
    Move(
        pattern(
            r"""
            (?:(?:be|being|you're|i'm) (?:\w+ )?(?:bad|rubbish|slow|terrible|crap|awful|shit|hopeless|
            useless) (?:at (?:it|something|things)|and (?:it's|its|it is|still|be|nobody))|(?:ok|okay|fine|
            allowed) to (?:suck|be (?:bad|rubbish|slow|terrible|last|crap))|rubbish and still)
            """
        ),
        ("Where else would you love to be that easy on yourself?", "What does it free you from?"),
        ("Who are you when you don’t have to be good at it?", "Where else would you love to be that easy on yourself?"),
        unless=r"they'll|they\b|boys|girls|kids|women|learn",
    ),
    Move(
        pattern(
            r"""
            (?:like (?:a |being a |i'm a |i was a |i am a )?(?:little |big )?(?:kid|child|boy|
            girl)\b(?! who| with| that)|like (?:i'm |i was |being )?(?:seven|eight|nine|ten|eleven|twelve|thirteen|
            1[0-3]|[5-9]) (?:again|years old|year old)|be (?:seven|eight|nine|ten|eleven|twelve|1[0-3]|[5-9]) (?:again|
            on|for)|like (?:the )?summer holidays|like (?:a )?playground|barefoot)
            """
        ),
        ("How old do you feel when you’re out there?", "What did you know at that age that is worth keeping?"),
        ("How old do you feel when you’re out there?", "Where else would you love to be that light?"),
        unless=r"treated|laugh(?:ed)? at|lost|treat it|would|cry|cried|hated|scared|talk(?:s|ed)? to me",
    ),
    Move(
        pattern(
            r"""
            (?:(?:be |being )?remembered\b|remember me\b|(?:know|knew) (?:that )?i (?:was there|was here|tried|cared|
            did my|existed)|remember me as|leave (?:something|a mark)|what they say about me at)
            """
        ),
        ("What would you like to be remembered for?", "Who do you think of when you say that?"),
        ("What would you like to be remembered for?", "What would you like to be doing, to be remembered so?"),
        unless=r"still remember|doesn't|don't|won't|i remembered|remember me as (?:the|a) |she remembered|"
        r"he remembered",
    ),
    Move(
        r"always the (?P<x>strong|sensible|funny|responsible|good|reliable|quiet|calm|nice|tough) one",
        ("Who are you when you don’t have to be the {x} one?", "Who is the {x} one for you?"),
        ("Who are you when you don’t have to be the {x} one?", "Who is the {x} one for you?"),
        unless=r"(?:brother|sister|he|she|they|mate|friend|husband|wife|mum|dad|mom|they) (?:was|is|were|are)",
    ),
    Move(
        r"(?:the )?first (?:\w+ ){0,2}(?:from|in) (?:our|my) (?:village|town|street|school|street|church|mosque|"
        r"community)|"
        r"(?:women|girls|people|men|lads|boys|mums|moms) like (?:me|us) (?:don't|never|aren't|can't|didn't)",
        ("Who would you love to see follow you?", "What made you the one to begin?"),
        ("Who would you love to see follow you?", "What do you want to begin with it?"),
    ),
    Move(
        pattern(
            r"""
            (?:(?:nobody|no ?one)(?:'s| is| can| gets to| to)? (?:\w+ )?(?:tell(?:s|ing)?|boss\w*) (?:me|
            us)\b(?! (?:that|about|you|what (?:day|time)))|(?:nobody|no ?one) can stop me|
            (?:i|to|get to|can) (?:decide\b(?! to)|choose(?:$| (?:for|what|where|when|how|myself)\b))|
            (?:something|thing|that) i chose\b|(?:asking|
            ask) (?:for )?permission|told what to do|be(?:ing)? pushed around|wherever i (?:want|like)|
            my (?:own )?(?:choice|decision|rules|terms))
            """
        ),
        ("Where else would you like to be the one who decides?", "What is it like to be the one who decides?"),
        ("Who are you when you’re the one who decides?", "Where else would you like to be the one who decides?"),
        unless=r"can't decide|not my (?:choice|decision)|have no choice|i chose (?:not|the wrong)",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:(?:be|i'm|i am|been|just|only) (?:\w+ )?(?:somebody|someone|everybody|everyone)'s (?!fault|turn|problem|
            business|hero|got|going|been|idea)(?:\w+)|(?:just|only) (?:a )?(?:mum|mummy|mom|carer|wife|housewife)\b|
            nobody's (?:mum|mom|wife)|at home i'm (?:mum|mom|dad|mam)\b|not (?:mum|mom) not|(?:then )?who am i\b|(?:mum|
            mom|mother|dad) of (?:two|three|four|five|six|\d)\b|not being needed|who (?:i am|am i) (?:without|apart|
            now)|nobody on that list is me)
            """
        ),
        ("Who are you when nobody needs anything from you?", "Which side of you would you like to see more of?"),
        ("Who are you when nobody needs anything from you?", "Who would you like to be, besides all that?"),
        unless=r"better|(?:it's|that's|is) (?:just )?who i am",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            ^(?:because |but )?i (?:\w+ )?(?:showed up|turned up|turn up anyway|show up anyway|came back|
            got up anyway)\b|(?:i )?did(?:n't| not) stay in bed|when i (?:didn't|don't) (?:want|feel)
            """
        ),
        ("What made you turn up all the same?", "What do you know about yourself from such a day?"),
        ("What do you know about yourself from such a day?", "Where else do you show up like that?"),
        unless=r"want to (?:be|die|see)|drunk|late|^i (?:showed|turned) up$|came back (?:\w+ )?(?:from|different|to)\b",
    ),
    Move(
        r"(?:like |nearly |almost )?fly(?:ing)?\b(?! (?:in|to|home|out|back|over|by|from|an?|the)\b)|"
        r"(?:feels?|felt|like|i'm|of|^)(?: i'm)? ?float(?:y|ing)\b|"
        r"(?:the |a |that )(?:\w+ )?downhill|fast downhill|weightless",
        ("What do you let go of in that moment?", "Where else have you felt like that?"),
        ("What do you let go of in that moment?", "Where else have you felt like that?"),
        unless=r"flying (?:colours|visit|start|on|with)|time (?:is )?fly|fly by|life|goes downhill|went downhill",
    ),
    Move(
        r"(?:not|never|isn't) too late",
        ("What would you hate it to be too late for?", "What made you see that?"),
        ("What would you hate it to be too late for?", "What would you begin, if it is never too late?"),
    ),
    Move(
        pattern(
            r"""
            (?:i still can\b|because i can\b|still able to\b|while (?:the|my) (?:legs|knees|body|heart)|(?:my|these|
            the) (?P<x>legs|knees|lungs|feet|hips) (?:still )?work\b|my (?:legs|knees|lungs|feet|
            body) (?:still )?(?:can|let)\b|(?:i'm|am) still (?:at it|going|standing|out there)\b)
            """
        ),
        (
            "What do you most want to use those {x} for?",
            "What do you most want to use that for?",
            "What is it like to know that you still can?",
        ),
        ("What do you most want to use that for?", "What is it like to know that you still can?"),
        unless=r"don't|won't|can't|stop|never|hurt|legs (?:say|do the)|whether|if i still|\d\d i still|know what",
    ),
    Move(
        r"hear (?:myself|my own)|(?:other people's|other peoples|their|his|her|the|everybody's) voices?\b",
        ("What do you hear when it’s only your own voice?", "What becomes clearer out there?"),
        ("What do you hear when it’s only your own voice?", "Who would you like to listen to you like that?"),
        unless=r"the voices?\b(?! in my)|voice on|hear(?:d)? (?:his|her) voice|like (?:his|her)",
    ),
    Move(
        r"(?:be|become|being) (?:a |the )(?:\w+ )?(?:(?:good|proper|fun|funny|decent|better|great|calm|patient|"
        r"present) "
        r"(?:dad|mum|mom|mam|father|mother|grandad|grandpa|granny|nan|parent|partner|husband|wife|uncle|auntie|"
        r"aunt))\b",
        ("What would that look like on an ordinary evening?", "When are you like that already?"),
        ("When are you like that already?", "What would that look like on an ordinary evening?"),
        unless=r"than|was (?:a|being)|thought|always been|not a|wasn't|never",
    ),
    Move(
        r"(?:make|making|take|taking) (?:\w+ )?decisions?\b|(?:be(?:ing)? able|i can|need|want) to decide\b|"
        r"can't decide",
        ("Which decision would you make first?", "What helps you to trust your own judgment?"),
        ("What helps you to trust your own judgment?", "Who feels it first when you decide well?"),
        unless=r"all day|work decisions",
    ),
    Move(
        r"(?:i |when i |i'm |knew i )(?:\w+ )?(?:was|am|feel|felt|be)? ?(?:\w+ )?(?:useful|of use|needed)\b",
        ("When do you feel of use these days?", "What did it do for you to be needed?"),
        ("When do you feel of use these days?", "Who would you be if nobody needed you?"),
        unless=r"without|not|don't|needed (?:to|a|some|it|the|my|something|that)|having to be",
    ),
    Move(
        r"(?:turning|turned|changing) into (?:him|her|them|my)\b|sound(?:ed|s|ing)? (?:exactly |"
        r"just )?like my (?:own )?"
        r"(?:mum|mom|mam|dad|mother|father)|(?:i'm|i am) (?:getting |becoming )?(?:just |exactly )?like (?:him|her)\b",
        ("Who would you like to be instead?", "When did you notice it first?"),
        ("Who would you like to be instead?", "What would you keep of {them_or}, and what not?"),
        unless=r"proud|happy|hope",
    ),
    Move(
        r"trust myself\b",
        ("What would you dare if you trusted yourself?", "When did you last trust yourself?"),
        ("What would you dare if you trusted yourself?", "Who are you when you trust yourself?"),
        denied=True,
    ),
    Move(
        r"(?:can|to|me|could|i) (?:actually |finally |better )?(?:focus|concentrate)\b",
        ("What goes better when you can focus?", "What would you like to give that focus to?"),
        ("Who are you when you can focus?", "What would you like to give that focus to?"),
        unless=r"can't|cannot",
    ),
    Move(
        r"i(?:'ve| have)? stopped (?:going|putting|doing|playing|seeing|answering|singing|talking|meeting|swimming|"
        r"dancing|"
        r"wearing|drawing|reading)",
        ("What would you like to start again first?", "What would it take to begin again?"),
        ("What would you like to start again first?", "Who were you when you still did that?"),
        unless=r"drink|smok|doing (?:that|it)|for (?:him|her)",
    ),
    Move(
        r"(?:that )?i matter\b(?! to| more)",
        ("How would you treat yourself if you always believed that?", "Who showed you that first?"),
        ("How would you treat yourself if you always believed that?", "Where would you like it to show?"),
    ),
    Move(
        r"(?:thought|felt) (?:that )?(?:sport|sports|running|it|that|those people|runners|marathons) (?:was|"
        r"were) (?:only )?"
        r"(?:for (?:other|posh|thin|young|rich|the)|from another|not for)",
        ("When did you first think it might be for you too?", "What would you tell somebody who thinks so today?"),
        ("What would you tell somebody who thinks so today?", "When did you first think it might be for you too?"),
    ),
)

#: They stand anywhere in a reason: what is heard is how somebody sees themselves, whatever leads up to it.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
