"""Coach's moves for being among people: seen or looked past, asked, needed, looked after, at home with somebody.

Rule: data only; see ``move``. What other people did is asked about as theirs, and nobody is asked to thank or forgive.
"""

from __future__ import annotations

from whyrun.domain.english.kin import Bond
from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_ANYBODY = frozenset(Bond) - {Bond.PET}
_ADULTS = frozenset({Bond.PARTNER, Bond.SIBLING, Bond.PARENT, Bond.FRIEND, Bond.OTHER})
_SOMEBODY = r"(?:somebody|someone|they|people|everybody|everyone|he|she|folk|strangers)"

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            r"""
            (?:talk(?:s|ed|ing)? over (?:me|my head|us)|(?:look|looks|looked|looking|go|goes|went|walk|walks|
            walked)(?: straight| right)? (?:past|through) (?:me|you)\b|stopped asking me|
            nobody (?:\w+ ){0,3}knows i exist|(?:nobody|no one) (?:really |ever )?(?:sees|saw) me|
            nobody (?:turned round|listens|noticed|notices)|(?:sort of |just )?vanish(?:ed)?\b|i(?:'d|'ve| had| have|
            ) (?:\w+ )?disappear(?:ed)?|invisible|(?:like|as if) i(?:'m| am| wasn't| was) (?:not |
            in)?(?:even )?(?:there|visible)\b)
            """
        ),
        ("What would you like people to see in you?", "When do you feel that you are seen?"),
        ("Who sees you as you are?", "What would you like people to see in you?"),
        unless=r"want to (?:vanish|disappear|be invisible)|nobody noticed i|disappear(?:ed)? for",
    ),
    Move(
        pattern(
            rf"""
            (?:{_SOMEBODY} (?:\w+ ){{0,2}}(?:notice[sd]?|wave[sd]? (?:at|to) me|nod(?:s|ded)? (?:at|to)|says? (?:hi|
            hello|thanks|good morning)|wonder(?:s|ed)? where)|if i (?:wasn't|weren't|didn't) (?:there|turn up|show up|
            come)|(?:waves|nods) at me|knows? (?:that )?i exist|says? (?:hi|hello|good morning) to me|
            knocks? for me|saves? me a (?:spot|seat|place))
            """
        ),
        ("What does it do for you to be noticed?", "Where else would you like to be noticed like that?"),
        ("Where else would you like to be noticed like that?", "Who would you like to be noticed by, most of all?"),
        unless=r"(?:be|become|being) (?:somebody|someone) who|to (?:\w+ )?(?:believe|know|feel|matter)\b",
    ),
    Move(
        pattern(
            r"""
            (?:(?:i |where i |feel(?:s|ing)? (?:like )?(?:i )?)(?:\w+ )?belong(?! to)|accepted\b|(?:always|like|i'm|
            he's|she's|am|was) one of (?:us|them)\b|i'm part of (?:it|this|them|something)|(?:this|here|it|
            that)(?:'s| is) my home\b|(?:live here|am home|at home) (?:now|here|there)\b|seat at the table|
            supposed to be (?:there|here)\b|not (?:a )?guest)
            """
        ),
        ("When did you first feel that you belong there?", "What makes it feel that way?"),
        ("What makes it feel that way?", "Who are you where you belong?"),
        unless=r"not (?:feel|belong)|never|don't|not accepted|accepted (?:the|a|that|an)\b|"
        r"^(?:\w+ )?to (?:\w+ )?(?:feel|belong)|want",
    ),
    Move(
        pattern(
            r"""
            (?:(?:never|didn't|don't|doesn't|won't|not) (?:once )?ask(?:s|ed|ing)?(?: me| us)? (?:anything|any\b|
            questions|about|why|how)|(?:nobody|no ?one) asks (?:me )?(?:anything|questions|why|how|about)|
            no questions|asks? no questions)
            """
        ),
        ("What is it like, not having to explain yourself?", "Where else would you like not to have to explain?"),
        ("Where else would you like not to have to explain?", "What is that like for you?"),
        unless=r"(?:he|she|they|my \w+) (?:never|don't|doesn't) ask|asks? how i'm doing|asks? (?:me )?how i am\b",
    ),
    Move(
        pattern(
            r"""
            (?:(?:we|they|she|he|my \w+)(?: just| only| can| always| actually)? (?:talks?|chats?)\b(?! (?:over|
            about me|about un|down))|don't have to talk|
            talk(?:s|ing)? (?:rubbish|nonsense|shit|about everything)|nobody talks)
            """
        ),
        ("What gets said out there that isn’t said elsewhere?", "What do you know of each other from out there?"),
        ("What do you know of each other from out there?", "What would you miss most about those talks?"),
    ),
    Move(
        pattern(
            r"""
            (?:(?:someone|somebody|they|people|he|she|nobody else) did (?:it |that |this |the same )?for (?:me|us)\b|
            (?:never )?(?:thank|thanked|thanking|say thank you to) (?:them|the|those|him|her)\b|
            give (?:something |a bit |a little )?back\b|pay (?:it|that|them) (?:back|forward)|carried me\b|
            looked after (?:me|us|my|our|him|her))
            """
        ),
        ("What were you given there that you’d like to pass on?", "What of that do you still carry?"),
        ("Who would you like to be there for like that?", "What were you given there that you’d like to pass on?"),
        unless=r"looked after (?:myself|my (?:body|self))|thank the lord|give back (?:the|to god)",
    ),
    Move(
        r"(?:he|she|they|who|dad|mum|mom|all) (?:\w+ )?turned up\b|(?:everybody|everyone) else sent",
        ("What did turning up say that words couldn’t?", "Who turns up for you like that today?"),
        ("Who would you turn up for like that?", "What did turning up say that words couldn’t?"),
    ),
    Move(
        pattern(
            r"""
            (?:look(?:ing)? after (?:my|our|his|her|their|him|them|mum|mom|dad|other|people|everyone|everybody|a )|
            tak(?:e|ing) care of (?:my|our|him|her|them|mum|mom|dad|other|people|everyone|everybody|a )|
            i'm all (?:they've|he's|she's)|i'm all the \w+ (?:they've|he's|she's)|(?:live|lives|living|depend|depends|
            rely|relies) (?:from|on) my\b(?! own)|everybody gets sick|
            always (?:\w+ )?doing (?:it |things |stuff )?for (?:other|everyone|everybody)|whole life doing for|
            organi[sz]es? everything|(?:hold|holds|holding) (?:it|everything|
            us|them) (?:all )?together|lift(?:ing)? (?:my|him|her|mum|dad) (?:\w+ ){0,5}(?:bath|bed|chair)\b|care plan|
            listening for (?:him|her|mum|mom|dad|them)|been looking after)
            """
        ),
        ("And who looks after you?", "What do you need, so that you can go on with that?"),
        ("And who looks after you?", "What would you do with a day that is all yours?"),
        unless=r"body|heart|knees|myself|health|want|looked after",
    ),
    Move(
        pattern(
            r"""
            (?:(?:like|into) (?:flat|house|room)mates|(?:nothing|things) (?:left )?to say (?:to each other|over|
            at)|drifted apart|grown apart|(?:marriage|we) (?:just )?(?:went|got|gone|have gone|has gone) (?:quiet|
            busy)|fancy (?:him|her)\b|
            ships in the night|like strangers|happy with (?:him|her) than right|a partner again)
            """
        ),
        ("What would you like the two of you to have again?", "When did you two last feel close?"),
        ("What would you like the two of you to have again?", "Who do you want to be for each other?"),
    ),
    Move(
        pattern(
            r"""
            my (?:\w+ )?(?:wife|husband|boyfriend|girlfriend|partner|sister|brother|mum|mom|dad|roommate|
            flatmate|best friend|best mate) (?:runs|does it|is a runner|is always running)\b
            """
        ),
        ("What do you see running do for {them}?", "What would you like to share in that?"),
        ("What would you like to share in that?", "What do you see running do for {them}?"),
        bonds=_ADULTS,
        unless=r"faster|lazy|coats|laps",
    ),
    Move(
        r"(?:scared|afraid|frightened|terrified) of (?:me\b|my (?:temper|voice|moods)|the (?:\w+ )?door|him\b)",
        ("How would you like people to feel when you walk in?", "Who do you want to be for the people closest to you?"),
        ("How would you like people to feel when you walk in?", "Who do you want to be for the people closest to you?"),
        denied=True,
    ),
    Move(
        r"(?:don't|never|not) want (?P<x>them|him|her) (?:to |ever to |\w+ing )",
        ("What would you like {x} to have instead?", "What do you want {x} to see in you?"),
        ("What would you like {x} to have instead?", "What do you want {x} to see in you?"),
        unless=r"want (?:\w+ )?to (?:say|stop|come|join|worry|miss)",
    ),
    Move(
        r"(?:don't|never|not) want my (?:\w+ )?(?:kids|children|girls|boys|sons|daughters|son|daughter|lad|"
        r"grandkids)\b",
        ("What would you like {them} to have instead?", "What do you want {them} to see in you?"),
        ("What would you like {them} to have instead?", "What do you want {them} to see in you?"),
        bonds=frozenset({Bond.CHILD}),
    ),
    Move(
        pattern(
            r"""
            (?:(?:him|her|them|he|she|they|kids|son|daughter|boys|girls|lad) (?:to )?(?:\w+ )?(?:want to |wants to )?
            (?:rings?|calls?|phones?|comes? to|talks? to|confides? in) me\b)
            """
        ),
        ("What would you want {them_or} to find when that happens?", "What do you hope they know about you?"),
        ("What would you want {them_or} to find when that happens?", "Who do you want to be in that moment?"),
        unless=r"calls me (?!when|if|first|instead|every|on\b|after|from)|doesn't|don't|never|only|stop|different|"
        r"talks? to me like",
    ),
    Move(
        pattern(
            r"""
            (?:(?:on|from|in) the (?:bench|sidelines?|stands|bleachers|touchline)\b|(?:sit|stand|stood|sat|sitting|
            standing) on the side\b|hold(?:ing|s)? (?:\w+ ){0,2}?coats\b|(?:holding|minding|mind|hold) the (?:bags|
            coats)|never (?:join|joined|joins) in|be(?:ing)? a watcher|always watch(?:ing)?\b|just watch(?:es|ing|
            ed)?\b)
            """
        ),
        ("What would you most love to be in the middle of?", "What would you do first, once you’re in it?"),
        ("Who are you when you’re in the middle of it?", "What would you most love to be in the middle of?"),
        unless=r"pub|bench (?:she|he|press)|bench me|on the side of|watch(?:ing)? (?:you|me)\b",
        denied=True,
    ),
    Move(
        r"asked me (?:to|if|along|$)|was asked (?:at|by)\b|"
        r"(?:be|being|was|were) (?:asked|invited) (?:along|to (?!leave|work|stop|stay))",
        ("What did it mean to you to be asked?", "What went through you when you were asked?"),
        ("What did it mean to you to be asked?", "Who would you like to ask along, in turn?"),
        unless=r"doctor|boss|work|leave|never|didn't|why|being asked|my time",
    ),
    Move(
        r"trusts? (?:me|us)\b|be trusted\b",
        ("What does it do for you to be trusted?", "What do you give back for that trust?"),
        ("Who are you when you’re trusted?", "What does it do for you to be trusted?"),
    ),
    Move(
        pattern(
            r"""
            (?:not (?:that |so |really )?safe\b|followed (?:me|home)|keys in my (?:fist|hand)|catcall|men follow|
            footsteps behind|(?:in|after) (?:the )?dark\b.*(?:on my own|alone)|(?:on my own|
            alone) in the dark|not doing the \w+ (?:on my own|alone))
            """
        ),
        ("What would it be like to be out there and feel safe?", "Where do you feel safest when you run?"),
        ("What would it be like to be out there and feel safe?", "Who do you want to be out there with?"),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:was a (?:shouter|screamer)|by a (?:shouter|screamer)|flinch|slamm(?:ed|ing)? doors?|eggshells|
            (?:shout|yell|scream|snap|shouting|yelling|screaming|snapping) at (?:the kids|my|everyone|everybody|
            anyone|anybody|people))
            """
        ),
        (
            "Who do you want to be for the people around you on a hard day?",
            "Who do you want to be for the people closest to you?",
        ),
        ("Who do you want to be for the people closest to you?", "Who do you want to be for them on a hard day?"),
        unless=r"boss|work|coach|telly|tv|team|my (?:staff|players|dog)",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:(?:don't|didn't|do not) know (?:any ?one|any ?body|nobody|a soul)|know(?:ing)? (?:nobody|no ?one)\b|
            (?:don't|never|without) (?:see|seeing|talk|talking|speak|speaking)(?: to)? (?:any ?one|any ?body|a soul)|
            live alone|no ?(?:one|body) to (?:ring|call|talk|go|run|eat|share)|know no ?one|hard to make friends|
            (?:to |difficult to |can't )make friends)
            """
        ),
        ("What kind of company would do you good?", "Who would you like to be able to call?"),
        ("What kind of company would do you good?", "Who would you like to be able to call?"),
        unless=r"not live alone|who live alone|someone who",
    ),
    Move(
        pattern(
            r"""
            (?:miss(?:ed|ing)? (?:the |my |our )(?:team|people|lads|girls|club|group|banter|gang|others|mates|crew|
            company|van rides))
            """
        ),
        ("What do you miss most about being with them?", "Who are you when you’re with them?"),
        ("Who are you when you’re with them?", "What do you miss most about being with them?"),
    ),
    Move(
        r"stood by me|sat with me|clapped me|cheer(?:ed|ing|s)? (?:for )?me|(?:drove|waited|came back) (?:for )?me\b",
        ("What did that tell you about them?", "What of that do you still carry?"),
        ("Who would you like to do that for?", "What of that do you still carry?"),
    ),
    Move(
        r"listen (?:properly|better|more)\b|(?:be |being )?(?:more )?patient\b(?! (?:in|on|at|of))|"
        r"not looking at the clock",
        ("Who would feel the difference first?", "What would there be room for then?"),
        ("Who do you want to be for the people closest to you?", "What would there be room for then?"),
        unless=r"(?:a|the|my|our|being a|last|first) patient|patients|inpatient",
    ),
    Move(
        pattern(
            r"""
            (?:(?:i|we)(?:'ve|'d| have| had)? (?:\w+ )?(?:moved|emigrated) (?:here|over|to \w+)|(?:learn|know|knew|
            learning) (?:all )?the (?:streets|city|town|neighbourhood)|(?:to )?go(?:ing)? back is not|
            new (?:country|city|town|here|in town|to the area)\b|in this country|get lost on purpose|
            no longer a stranger)
            """
        ),
        ("What makes a place begin to feel like yours?", "When did you last feel at home there?"),
        ("What makes a place begin to feel like yours?", "Who are you in the place where you live now?"),
        unless=r"moved (?:to (?:a new desk|tears|the|another)|on)|moved here for (?:him|her)|"
        r"(?:feel|is|feels) (?:\w+ ){0,3}(?:yours|mine|home)\b|used to be|ended us",
    ),
    Move(
        pattern(
            r"""
            (?:no lock on|house is (?:loud|mad|noisy|chaos|full|a zoo|a madhouse)|(?:people|of us) in (?:a|one|
            two) (?:\w+ )?(?:bed|room|flat|house)|(?:somebody|someone)(?:'s| is) always|never a moment (?:alone|
            to myself)|no room to (?:think|breathe))
            """
        ),
        ("What do you find out there that home has no room for?", "What would you do with a room of your own?"),
        ("Who are you where nobody is in the way?", "What do you find out there that home has no room for?"),
        unless=r"waiting|coffee|there for",
    ),
    Move(
        pattern(
            r"""
            (?:made of glass|cotton wool|(?:everyone|everybody|they|people|she|he) (?:\w+ ){0,3}(?:was|were|is|
            are) so (?:gentle|careful)|(?:life )?says? (?:be )?careful|treat(?:s|ed|ing)? me like (?:a child|a baby|
            an invalid|i'm (?:ill|made|fragile|old)))
            """
        ),
        ("What would you like to be trusted with?", "What do you know about yourself that they don’t?"),
        ("What do you know about yourself that they don’t?", "What would you like to be trusted with?"),
    ),
    Move(
        r"dating\b|first date|single again|when (?:he|she|they) meets? me|meet(?:ing)? (?:someone|somebody) new",
        ("What would you like somebody to see when they meet you?", "How would you like to feel when you walk in?"),
        ("What would you like somebody to see when they meet you?", "What do you want from the years ahead?"),
        unless=r"stopped dating|not dating",
    ),
    Move(
        r"(?:look(?:ing)?|feel(?:ing)?|made) (?:like )?(?:such )?(?:a fool|stupid|silly|daft|an idiot|"
        r"ridiculous)\b(?! for)",
        ("What would you do if nobody could laugh?", "What would you think of a friend who tried it?"),
        ("What would you do if nobody could laugh?", "What would you think of a friend who tried it?"),
        unless=r"don't (?:mind|care)|didn't (?:mind|care)|allowed",
        denied=True,
    ),
    Move(
        r"(?:should|to|will|can|don't|doesn't|didn't|really) know me\b(?! (?:by|as))|(?:knows|really know) who i am\b",
        ("What would you like {them_or} to know about you?", "When do you feel known?"),
        ("What would you like {them_or} to know about you?", "Who knows you best today?"),
        unless=r"get to know me|learn",
    ),
    Move(
        r"miss(?:ed)? (?:a lot|so much|too much|about \w+ years|years|most of|(?:his|her|their) (?:first|birth|whole))|"
        r"not missing (?:that|this|it|any)",
        ("What don’t you want to miss from now on?", "Who would be glad to have you there?"),
        ("What don’t you want to miss from now on?", "Who do you want to be when you’re there?"),
        unless=r"i miss (?:a lot|so much) of|training|sessions|miss (?:a lot|so much|too much) (?:about|when)",
    ),
    Move(
        r"(?:make|making|made) (?:some |new |more |good |happy )?memories",
        ("Which memory would you most love to make?", "What do you hope they’ll tell of it?"),
        ("Which memory would you most love to make?", "What do you hope they’ll tell of it?"),
    ),
    Move(
        r"things (?:i want|i'd like|i need) to say|never said (?:goodbye|sorry|thank)|never got (?:round )?to (?:say|"
        r"tell)|"
        r"wish i(?:'d| had) (?:said|told)|never told (?:him|her|them|my \w+)\b",
        ("What would you say, if you could?", "Who would it reach today?"),
        ("What would you say, if you could?", "What would it free you from to have said it?"),
        unless=r"never told (?:him|her|them) (?:i run|i was running)",
    ),
    Move(
        r"(?:nobody|no one) else to (?:rely|lean|turn|count|do)|just me and the (?:kids|mortgage|bills|baby|cat|"
        r"house|boys|girls)",
        ("What has got you through so far, on your own?", "Who would you like to lean on, now and then?"),
        ("What has got you through so far, on your own?", "Who would you be with somebody beside you?"),
    ),
    Move(
        r"(?:we're|we are) still (?:here|together|standing|at it)\b|still (?:married|together) after",
        ("What has kept you going?", "What do you know about each other by now?"),
        ("What has kept you going?", "What do you want the years ahead to hold for you both?"),
    ),
)

#: They stand anywhere in a reason: what is heard is somebody's place among others, whatever leads up to it.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
