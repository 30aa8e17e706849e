"""Words that ask for care, the jokes that only sound like it, and the gentle questions.

Rule: data only. ``CRIES`` are looked for after ``NO_CRIES`` were taken out of the text, so that a joke never hides a
cry beside it.
"""

from __future__ import annotations

from typing import NamedTuple

from whyrun.domain.english.listing import listed, pattern, phrased

#: Patterns over lower-case text without punctuation.
#: Words that a cry for help holds one of.
TRIGGERS = listed(
    """
    stop cut cutting easier wasn't weren't ways harming kms kill killing killed kil die died dying dead death alive
    life live living exist existing existed end ending ended here wake myself off without disappear born harm
    hurt hurting point reason worth burden feel something anything jump jumping jumped traffic bridge train
    miss unalive it all more better overdose sleep
    """
) - {"it", "all", "more", "off", "feel", "better"}
TRIGGER_STEMS = ("sui", "suc", "sooi", "overdos", "unaliv", "harm", "selfharm", "starv")
TRIGGER_PAIRS = frozenset(
    {
        ("go", "on"),
        ("carry", "on"),
        ("going", "on"),
        ("keep", "going"),
        ("miss", "me"),
        ("be", "around"),
        ("being", "around"),
        ("sticking", "around"),
        ("stick", "around"),
    }
)

CRIES = pattern(
    r"""
    (?:want|wanted|need) (?:it all|everything) to (?:stop|end)\b(?! (?:hurting|aching|being about))|
    (?:how|want|wants|wanted|wanting|wish|thought|thoughts|thinking|think|rather|easier|dream|dreamt|dreamed)
    (?: [\w']+){0,3} (?:not (?:to )?be(?:ing)?|stop being|no longer be(?:ing)?) (?:here|around)\b(?! (?:at|in|for|on|
    with|when|while|until|till|tomorrow|next|today|tonight|people|him|her|them|you|the|my|this|that|other|others|food|
    drink|drinkers|smokers|all|anyone|much|but at|so early|so late)\b)|(?:don't|do not|not|isn't|no point|no reason)
    (?: [\w']+){0,5} stick(?:ing)? around\b(?! (?:at|in|for (?:a|the|long|more|dinner|lunch|drinks)|with|after|until|
    till|to (?:see|watch|help|chat|talk))\b)|(?:rather|prefer|hope|hoped|wish|wished|want|wanted|like|liked|could)
    (?: i| to| i'd)?(?: just)? not wake up\b|
    (?:used to|started|stopped|stop|been|keep|kept|quit|no longer|relapsed and) cut(?:ting)?(?= (?:when|if|because|
    again|since|but i|and now|every|most|as a (?:teen\w*|kid|girl|boy)|in (?:secondary|my teens|school|uni)|haven't|
    hadn't|didn't|at (?:school|uni|night)|for years|years|months|clean|sometimes)\b| \d|$)|
    cutting myself\b(?! (?:some slack|off|shaving|loose))|(?:urge|urges|wanting|need|needing|instead of|back to|
    stop me|stops me|kept me|keeps me|keep me)(?: from| to)? cut(?:ting)?(?: again)?$|
    want out of (?:this )?life|(?:easier|better) (?:for (?:everyone|everybody|them|my family) )?if i (?:wasn't|
    weren't|was not|were not|am not) (?:here|around|alive)|(?:go to )?sleep forever|ways to (?:die|end it)|
    (?:want|wanted|wanting|going|ready) to end it(?! (?:with|on|in|at|by|strong|well|here))\b|wish i (?:wasn't|
    weren't|was not|were not) (?:alive|here|around any)|hate (?:being alive|living)\b(?! (?:here|in|with|like|
    at|on|near|under|so|this|alone|off|by))|(?:if|whether) i live or die|i cut (?:when|if|because) (?:i|life|
    it)|no reason (?:for me )?to be (?:here|alive)|s[uio]+[iu]?[csz]+i?[iau]?d(?:e|al|ial|le)\b|sui?cid\w*|
    suici\w*|kill(?:ing|ed)? (?:\w+ ){0,3}?myself\b|(?:someone|somebody|please|just) kill me\b|(?:can\'t|cannot|
    don\'t) see (?:why|the point|a point|any point|a reason|any reason)(?: \w+){0,3} (?:carry|carrying|go|going|
    live|living|keep|keeping|here)|why i should (?:\w+ )?(?:carry on|go on|keep going|keep living|live|be here)|
    carry on living any|kms\b|kil myself|unaliv\w*|off(?:ing|ed)? myself|top(?:ping)? myself|hang(?:ing|
    ed)? myself|(?:end|ending|ended|take|taking|took|finish) (?:my|it|things|everything) (?:own )?(?:life|
    all)\b|end(?:ing)? my (?:own )?(?:life|pain|suffering)\b|(?:want|wants|wanted|wanting|wish|hope|ready|like|
    love|rather) (?:to |i could |i would )?(?:just )?(?:die|be dead|stop living|stop existing|not exist|
    disappear)\b|(?:wish|wished) (?:that )?(?:i|i'd) (?:was |were |had |could )?(?:be |been )?(?:just )?(?:dead|
    die|died|never (?:been )?born|never existed|not (?:been )?born|not here)|(?:don't|do not|didn't|did not|
    never) (?:even |really |just )?(?:want|wanted|wanna) to (?:\w+ )?(?:be here|live|exist|wake up|be alive|
    go on|carry on|keep (?:living|going on))\b(?! (?:like|in|with|near|at|on|to|under|under|for|forever|long|
    through|as|my|that|this|so|without|behind|by|off|next|old|past|until|when|if|tired|fat|sore|feeling|hung|
    early|late))|not want(?:ing)? to (?:be here|live|exist|wake up|be alive)\b(?! (?:like|in|with|near|at|on|to|
    under|forever|as|my|tired|feeling))|(?:tired|sick|fed up|done) (?:of|with) (?:being alive|living|life|
    existing|being here)\b|(?:no|any|see the|what's the|the) (?:point|reason) (?:in |to |
    of )?(?:\w+ )?(?:living|live|to live|being alive|being here|going on|carrying on|life|anymore|any more)\b|
    (?:better off|happier|better) (?:if i (?:was|were|wasn't|weren't|am|died|had|didn't)|without me|dead)|
    (?:no ?one|nobody|noone) (?:would|will|'d) (?:even )?(?:miss me|care if i|notice if i (?:was|were|died|
    disappear))|(?:self|selve)[ -]?harm\w*|(?:hurt|harm|cut|burn)(?:ing|s)? myself\b|(?:rather|
    sooner) (?:be dead|die than live)|overdos\w+|jump(?:ing|ed)? (?:off|from|in front of) (?:a |the |
    an )?(?:bridge|building|roof|train|cliff|car|bus)|(?:walk|step|run)(?:ning)? (?:out )?(?:in front of|
    into) (?:a |the )?(?:traffic|train|truck|lorry|bus)|never wake up|wish i (?:wouldn't|didn't|don't|never|
    could not|couldn't) (?:\w+ )?(?:wake|exist|live)|not wake up (?:again|tomorrow|any)|(?:go to|
    fall a?) ?sleep and not wake|(?:everyone|everybody|they|world|family|kids|people) (?:\w+ )?(?:would|will|
    'd) be (?:\w+ )?better (?:off )?without me|i'?m? (?:am )?(?:just |such )?a burden|(?:can't|cannot|
    can not) (?:go on|do life|live)(?: like this)?(?: any ?more| any longer)?$|(?:can't|cannot) go on (?:living|
    any ?more|any longer)|nothing to live for|(?:no|don't have a|not got a|without a) reason to (?:live|
    be alive|stay alive|be here|carry on)\b|(?:only|one) thing (?:that )?(?:makes|made) me feel (?:something|
    anything)|pain (?:\w+ ){0,6}feel (?:something|anything)|(?:thinking|thought|think|thoughts) (?:about |
    of )?(?:dying|death|ending (?:it|things)|not being here|killing)|(?:starve|starving|
    punish and starve) myself to death|(?:life|living) (?:is |isn't |is not )(?:not )?worth (?:it|living)|
    not worth living|hope i (?:don't|do not) wake|plan(?:ned|ning)? (?:to|on) (?:die|dying|kill)
    """
)

#: What sounds like a cry and is none: jokes, drills, other people, a life saved from something else.
NO_CRIES = pattern(
    r"""
    (?:she|he|they|you|who) (?:really |just )?(?:don't|didn't|doesn't|did not|do not) want to (?:go on|carry on|
    be here|live|exist|wake up|keep going)|want(?:ed)? to go on (?:my|her|his|their|our|your|a|an|holiday|with|
    trips?|adventures?|dates?|it)\b|point (?:of|in) (?:a )?life without|(?:never|don't) want to stop living|
    (?:don't|do not|never|not) (?:\w+ )?want(?:ing)? to (?:disappear|be dead)\b|(?:legs|lungs|body|feet|calves|
    quads) (?:just )?(?:want|wants|wanted) to die|(?:burpees|intervals|sprints|hills|squats|stairs|miles|mile|
    speedwork|repeats|hangovers?|mondays|early mornings) (?:make|makes|made|making) me (?:just |
    almost )?(?:want to|wish i could) die|suicide (?:runs?|sprints?|drills?|reps|hill|hills|intervals|shuttles|
    squad|pact with|prevention|awareness|bereave\w+|charity|hotline|helpline)|(?:run|running|doing|do|
    did) suicides\b|(?:to|by|of|from) suicide\b(?= |$)(?! (?:thoughts|attempt))|(?:his|her|their|mum's|dad's|
    mom's|brother's|sister's|son's|friend's|daughter's|husband's|wife's|mate's|cousin's|uncle's|father's|
    mother's|partner's) suicide|(?:committed|attempted) suicide (?=last|in|when|two|three|a|after|at|and|
    this)(?<!i committed suicide )|(?:take|took|taken|taking|ended?) (?:his|her|their) (?:own )?li(?:fe|ves)|
    kill(?:ed|s)? (?:himself|herself|themselves)|this (?:run|race|hill|week|training|plan|marathon|coach|heat|
    5k|10k|\w+) (?:will|is going to|might|may|could|would|nearly|almost|is gonna) (?:kill(?:ed)?|
    be the death of) me|(?:hill|hills|run|runs|stairs|intervals|burpees|coach|knees|knee|legs|feet|heat|it|that|
    pace|training|boss|job|kids|wife|husband|heels|shins|humidity|sprints|speedwork) (?:is |are |was |were |
    just |really |nearly |almost |will |would |might |could )?(?:kill|kills|killed|killing) me|(?:kill|kills|
    killing|killed) me (?:with|if|laughing|softly|slowly|every|not|when i|but)|(?:doesn't|didn't|don't|won't|
    not) kill (?:me|you)|(?:could|can|would|might|will) kill me\b|(?:wife|husband|mum|mom|coach|boss|girlfriend|
    boyfriend|partner|dad|sister|she|he|they) (?:will|would|is going to|'ll|'d|might) kill me|
    kill(?:ing)? myself (?:on|over|training|running|doing|trying|laughing|at (?:work|the)|up (?:that|the|a|
    hills)|to (?:get|make|finish|keep|be|run|hit)|for (?:a|the|my)|with (?:work|food|booze|drink|drinking|fags|
    cigarettes|sugar|junk|stress|fast|alcohol)|slowly (?:with|by)|in (?:training|the gym|that race))|
    without (?:dying|killing myself|being dead|feeling like i(?:'m| am)? (?:dying|going to die)|wanting to die|
    nearly dying)|(?:about|going|gonna|want|wanted|wanting|feel like i want|ready) to die (?:of|when|on|at|
    during|after|every|by mile|up|halfway|half way|in the last|from|laughing|doing what|old|happy|fit|healthy|
    with|knowing|young|before|trying|running|in my)|(?:don't|do not|didn't|never|not) (?:\w+ )?want(?:ed|
    ing)? to die\b|(?:don't|do not|not) (?:\w+ )?(?:want|going) to (?:die|drop dead)\b|(?:i'd|i would|to|
    would) die for\b|(?:before|until|till|when|after|if) i die\b|(?:rather|sooner) (?:die|
    be dead) than (?:\w+ )?(?:run|go|do|join|miss|wear|be caught|see|give|use|lose|walk|skip|get|let|set|eat)|
    dying (?:for|to (?:get|try|see|run|do|go|eat|know)|of (?:boredom|thirst|laughter|hunger|heat|embarrassment)|
    laughing|on the)|(?:die|dying|dead) (?:laughing|of (?:boredom|thirst|laughter|embarrassment))|dead (?:legs|
    tired|last|beat|good|easy|hard|simple|set|slow|keen|chuffed|proud|on my feet)|(?:hurt|hurting|cut|burn|
    burning|injur\w*) myself (?:running|training|again|last|on|in|at|at the|playing|lifting|doing|
    when (?:i (?:fell|tripped|ran|was)|skiing|running|lifting)|skiing|by|out|some|off|from)|(?:not|don't|didn't|
    won't|without|never|avoid|stop|from|afraid of|scared of|worried about) (?:want to )?(?:hurt|
    hurting) myself(?! any ?more)|cut myself (?:some slack|off|shaving|loose)|burn myself out|(?:my|a|
    the) (?:mum|mom|dad|brother|sister|cousin|uncle|aunt|friend|best friend|mate|son|daughter|husband|wife|
    partner|father|mother|colleague|best mate|nephew|niece|boyfriend|girlfriend|grandad|teammate|
    dog) (?:was suicidal|committed suicide|attempted suicide|tried to kill (?:him|her)self)|(?:lost|
    losing) (?:\w+ ){1,4}to suicide|end it all (?:with|on) (?:a|the) (?:sprint|high)|disappear (?:into|in|for|
    down|up|out|off|on|from (?:work|the house|the world for))|(?:want|like|love|need) to disappear (?=into|in|
    for|down|up|out|off)|wake up (?:early|at|before|to|for|in|with|feeling|tired|sore|hung|late|and (?:run|go|
    feel))|(?:better off|happier) (?:without me|if i wasn't) (?:snoring|nagging|moaning|in the (?:house|
    kitchen))|(?:what's the|the|no|any) point (?:of|in) (?:running|racing|it|training|that|this)|(?:rather|
    sooner) (?:jump|die) (?:off|than)
    """
)


class Gentleness(NamedTuple):
    """A kind of hurt: its cue, and questions that stay beside it. ``mirrors`` may start from what was said."""

    name: str
    cue: str
    early: tuple[str, ...]
    deep: tuple[str, ...] = ()
    unless: str = ""
    mirrors: tuple[str, ...] = ()


_SAFE_DEEP = ("Who do you want to be through this?", "What helps you to be kind to yourself?")

#: Somebody's death, said as such.
DEATHS = pattern(
    r"""
    (?:lost|buried|losing) (?:my|our|his|her|him|mum|dad|mom|nan)\b|died|passed (?:away|on)\b|
    killed (?:him|her)self|took (?:his|her) own life|cancer took|took my (?:mum|mom|dad|wife|husband|son|daughter|
    brother|sister|friend|best friend)|was killed|got killed|funeral|widow(?:ed|er)?|in (?:his|her|their|
    loving )?memory|late (?:wife|husband|mother|father|mum|dad|brother|sister|son|daughter|nan|grandad)|
    (?:he|she|dad|mum|mom)(?:'s| is) gone|ashes|in heaven|to suicide|by suicide
    """
)

#: In the order in which they are looked for.
GENTLE: tuple[Gentleness, ...] = (
    Gentleness(
        "abuse",
        pattern(
            r"""
            abus(?:e|ed|ive|er)|assault(?:ed)?|rape[d]?|molested|domestic violence|(?:he|she|they|dad|father|
            mum|mother|husband|ex|partner|stepdad) (?:used to )?(?:hit|beat|hurt|choked|attacked|threatened) me|
            violent (?:ex|partner|husband|dad|father|home)|bullied|bullies|bully|hit me when
            """
        ),
        ("What does running give you now that is yours?", "When do you feel safe and strong out there?"),
        ("Who are you now, on your own terms?", "What do you want to hold on to from here?"),
        unless=r"bullied me into|abuse of power|substance abuse|alcohol abuse|drug abuse",
    ),
    Gentleness(
        "grief",
        pattern(
            r"""
            (?:i|we|i've|we've|i'd|having|after|since) (?:\w+ ){0,2}?(?:lost|buried|losing|losing) (?:my|our|a|
            the|both|his|her|him|them|mum|dad|mom|nan|someone|two|so many)\b|(?:died|dying|passed away|
            passed on|passed\b|killed (?:him|her)self|took (?:his|her) own life|cancer took|took my (?:mum|mom|
            dad|wife|husband|son|daughter|brother|sister|friend|best friend)|was killed|got killed|stillborn|
            miscarr\w+|stillbirth|funeral|widow(?:ed|er)?|grie(?:f|ve|ving)|mourn\w*|bereave\w*|
            in (?:loving )?memory|in (?:his|her|their) (?:memory|honou?r)|honou?r (?:his|her|their|
            the) (?:memory|life)|no longer (?:with us|here|alive)|(?:he|she|dad|mum|mom)(?:'s| is|'d| had|
            s)? (?:gone|not here)|isn't here (?:to|any)|lost their (?:life|lives)|late (?:wife|husband|mother|
            father|mum|dad|brother|sister|son|daughter|nan|grandad)|would(?:'ve| have) (?:been|
            turned) .*(?:birthday|\d0(?:th)?|years old)|(?:him|her|them) being gone|anniversary of (?:his|her|
            their)|scatter\w* .*ashes|wish (?:he'd|she'd|they'd|he|she|they) (?:been|could|was|were|had)|
            not here any ?more|in heaven|looking down (?:on|at)|to suicide|by suicide|hospice)
            """
        ),
        (
            "What do you carry of {them_or} when you run?",
            "What does running give you in all of that?",
            "What would you like to remember on your runs?",
        ),
        ("What of {them_or} lives on in you?", "Who do you want to be, with that love in you?"),
        mirrors=(
            "What would it mean to you to {want}?",
            "{Clause}. What has running given you since then?",
            "{Clause}. What is it like to run with that?",
        ),
        unless=pattern(
            r"""
            lost (?:my|our|the) (?:job|way|keys|mojo|fitness|motivation|weight|confidence|shape|temper|waist|
            figure|nerve|shoes|speed|spark|drive|self|phone|watch|license|licence|bet|race|home|house|
            baby weight)|lost (?:the|my|some|all my|that|a lot of) (?:weight|kilos|pounds|fat|baby weight)|died out|
            dying to|dying for|passed (?:my|the|a|an|by|out|me|it|him|her|them)|die(?:d)? laughing|
            without dying|nearly died|almost died|(?:rais\w+|fundrais\w+|collect\w+|money|£|\$) .*hospice|
            isn't me dying
            """
        ),
    ),
    Gentleness(
        "food",
        pattern(
            r"""
            (?:earn|deserve|justify|work off|burn(?:ing)? off|make up for|undo|pay for|
            compensate) (?:\w+ ){0,3}(?:food|eat|ate|eating|meals?|dinner|calories|treats?|cake|binges?|weekend|
            lunch|breakfast|chocolate|snacks|takeaway|what i)|
            (?:ate|eaten|pigged out)\b.* pay for|allowed to eat|only eat (?:if|when)|
            can't have (?:dinner|lunch|breakfast|food|a treat)|eating disorder|anorexi\w*|bulimi\w*|binge\w*|
            purg(?:e|ing)|calorie deficit or|guilt(?:y)? (?:about|for|after|when i|if i) (?:\w+ )?(?:eat|ate|
            eating|food)|feel guilty unless|food noise|orthorexi\w*|starv\w+ myself|restrict(?:ing|
            ion)?\b
            """
        ),
        (
            "What would running be for if nothing had to be earned?",
            "How would you like to feel around food?",
            "What does your body do for you on a run that you’re thankful for?",
        ),
        ("Who would you be if nothing had to be earned?", "What would being kind to your body look like today?"),
        unless=r"i'm starving|starving after",
    ),
    Gentleness(
        "worth",
        pattern(
            r"""
            never (?:been |feel |felt )?(?:good|thin|fast|strong) enough|not (?:good|thin|pretty|fast|man|
            woman) enough|(?:i'm|i am|feel|feeling|felt|being|was) (?:so |a |such a |like a |just |
            always a )*(?:worthless|useless|failure|pathetic|disgusting|ugly|nobody|loser|waste|disappointment|
            rubbish(?! at)|unlovable|broken|a mess|ashamed|disgusted|trash|garbage)\b|hate (?:myself|my body|
            how i look|the way i look|what i see|my (?:stomach|thighs|legs|belly|face|reflection))|
            hated (?:myself|my body)|punish(?:es|ing)? (?:myself|my body|me)|ashamed of|disgust(?:s|ed|
            ing)? (?:me|with myself|by)|self[- ]?(?:hatred|loathing)|loathe|can't (?:stand|bear) (?:myself|
            to look|the sight|how i look)|deserve (?:the |to )?(?:pain|suffer|be punished|it)\b|
            amount to anything|not useful to|no use to (?:any|them|people)|(?:i'm|i am|feel like|being|
            only) (?:just )?a burden|not good at (?:much|anything)|good for nothing|good at nothing|why (?:they|
            he|she|people|any ?one|any ?body)(?:'d| would) (?:keep|want|love|stay with|bother with) me|
            don't matter to|small again|telling me i'm|(?:called|call|calls|calling) me (?:fat|ugly|names|
            useless|worthless|a\b)|(?:the |a )?fat (?:friend|kid|girl|boy|one|child)|picked last|being stared at|
            laugh(?:ed|ing)? at me|make fun of me|officially fat|embarrassed (?:of|by|about) (?:my|how)
            """
        ),
        (
            "What would you say to a friend who said that about themselves?",
            "What does your body do for you on a run that you’re thankful for?",
            "How would you like to feel in your own skin?",
        ),
        ("What in you is already enough?", "What helps you to be kind to yourself?"),
        unless=r"they deserve it|you deserve|we deserve",
    ),
    Gentleness(
        "addiction",
        pattern(
            r"""
            alcohol(?:ic|ism)?\b|sober|sobriety|in recovery|my recovery|part of (?:my )?recovery|relaps\w*|
            rehab from|addict(?:ion|ions)\b|(?:drug|drink|gambling|heroin|cocaine|coke|crack|meth|opioid|pills|
            painkiller)s? (?:problem|addict\w*|habit)|drink or drugs|drugs?\b(?! test)|(?:stop|stops|stopped|
            quit|gave up|give up|giving up|off) (?:me )?(?:from )?(?:the )?(?:drink|drinking|booze|bottle|
            alcohol|gambling|drugs|heroin|coke)|(?:that|it|this) or (?:drinking|the bottle|drink)|
            instead of (?:drinking|a drink|using|the pub)|clean for|(?:months|years|days) (?:clean|sober)|
            gambl\w+|addicted to (?:drugs|alcohol|drink|pills|gambling|it)
            """
        ),
        (
            "What has running given you that the other thing never could?",
            "What do you have now that is worth looking after?",
            "What is a good day like now?",
        ),
        ("Who are you becoming on this road?", "Who gets to have you back?"),
        unless=r"drug store|on drugs, legally",
    ),
    Gentleness(
        "low",
        pattern(
            r"""
            depress(?:ed|ion|ive|ing)?\b|anxi(?:ety|ous)|panic(?: attacks?|king)?\b|ptsd|trauma\w*|bipolar|
            breakdown|nervous wreck|(?:really )?bad place|dark (?:place|times?|thoughts|days|cloud)|black dog|
            burn(?:ed|t)? ?out|lonel(?:y|iness)|hopeless\w*|spiral\w*|ocd\b|(?:my|on|off|the|of|
            take|takes|taking|than|without) meds\b|medicat\w+|antidepress\w+|
            empty inside|numb\b|falling apart|fall apart|can't cope|not coping|at my lowest|lowest (?:point|
            ebb)|rock bottom|feel nothing|cry(?:ing)? (?:all|every|myself)|hated my life|therapist|the voices|
            post ?natal|post ?partum|stops me crying
            """
        ),
        (
            "What is different in you after a run?",
            "What does a good day feel like, when you have one?",
            "What does running let you set down for a while?",
        ),
        ("What would help, even a little?", "Who are you underneath all that?"),
        unless=pattern(
            r"""
            like my (?:mum|mom|dad|mother|father)|(?:less|not as|not so|no longer|without being) (?:anxious|depressed|
            lonely|panicky)|less (?:anxiety|panic)|marriage from falling apart|without being lonely|
            don't fall apart|cheaper than therapy|great depression|numb(?:er|s)\b|number one
            """
        ),
    ),
    Gentleness(
        "caring",
        pattern(
            r"""
            (?:caring|care) for (?:my|him|her|them)\b|(?:his|her|their|full ?time) carer|(?:husband|wife|mum|mom|dad|
            mother|father|son|daughter|brother|sister|nan|partner|he|she) (?:has|has got|got|'s got) (?:\w+ ){0,2}
            (?:dementia|alzheimer\w*|parkinson\w*|mnd|ms|cancer|leuk\w*|a stroke)\b
            """
        ),
        ("Who looks after you in all of that?", "What do you need, to keep going with that?"),
        ("Who looks after you in all of that?", "Who do you want to be through this?"),
        unless=r"carry (?:him|her)|i care for (?:nothing|no)",
    ),
    Gentleness(
        "illness",
        pattern(
            r"""
            cancer|tumou?r|leuk\w+|lymphoma|chemo\w*|diagnos\w+|heart (?:attack|disease|failure|condition|
            surgery|bypass|was bad|op)|stroke\b|parkinson\w*|alzheimer\w*|dementia|multiple sclerosis|\bms\b|
            epilep\w*|seizures?|having fits|arthritis|lupus|crohn\w*|colitis|fibromyalgia|chronic (?:pain|
            fatigue|illness|disease)|long covid|diabet\w*|terminal(?:ly)?|transplant|dialysis|kidney (?:disease|
            failure)|copd|asthma\b|hiv\b|accident|paraly[sz]ed|wheelchair|amput\w+|(?:lost|
            lose) (?:\w+ )?(?:legs?|arm|foot|sight)\b|a&e|in (?:intensive care|icu)\b|\bnicu\b|(?:in|into|to|
            out of) (?:the )?hospital\b|hospitali|disab\w+|mobility go|bombing|aneurysm|brain (?:injury|bleed)|
            my illness|being ill|got ill|was ill|pre-?diabet\w*|surger(?:y|ies)|thinning|scared of what comes
            """
        ),
        (
            "What does being able to run mean to you now?",
            "What do you most want to be well for?",
            "Who do you want to be through this?",
        ),
        ("What does each run tell you about yourself?", "Who do you want beside you on this road?"),
        mirrors=("What would it mean to you to {want}?", "{Clause}. What does running mean to you now?"),
        unless=pattern(
            r"""
            honou?r|runs in (?:our|my|the) family|wheelchair (?:doesn't|does not|isn't|racing|racer|marathon)|
            racing chair|race (?:my|a|in a) (?:wheel)?chair|cancer research|heart stroke|stroke of|
            swim stroke|by accident|accidentally|happy accident|
            work in a hospital|nurse\b|paramedic|midwife|i work (?:in|at) (?:a|the) hospital
            """
        ),
    ),
    Gentleness(
        "parting",
        pattern(
            r"""
            divorc\w*|my (?:husband|wife|partner|boyfriend|girlfriend) left|(?:he|she) left me|left me for|
            splitting up|splits? up\b|got dumped|dumped me|
            was dumped|broke up|break[- ]?up|separat(?:ed|ion)|cheated on|bad split|
            heartbr\w+|revenge body|my ex\b
            """
        ),
        (
            "What does running give you that is yours alone?",
            "How would you like to feel when you’re past this?",
            "What of yourself are you finding again?",
        ),
        ("Who are you becoming now?", "What would you want for yourself from here?"),
        unless=r"prove|proving|said i|told me i",
    ),
    Gentleness(
        "fear",
        pattern(
            r"""
            (?:scared|afraid|frightened|terrified|fear(?:ful)?) (?:of|that|i|to|it|there|there's|theres|my|nothing)|
            frightened|my fear\b|fear\b
            """
        ),
        ("What would help you feel steadier?", "What do you most want to keep safe?"),
        ("Who do you want to be when you meet that fear?", "What matters more to you than the fear?"),
        unless=r"fear of missing|fear of failing|(?:not|never|no longer) (?:\w+ )?(?:scared|afraid|frightened)",
        mirrors=("What would it mean to you to {want}?", "{Clause}. What do you most want to keep safe?"),
    ),
)

#: Kind under any of these.
GENTLE_ANYWHERE = phrased(
    """
    What gives you a little strength in that? / What do you need most just now? / Who is on your side in this? /
    What would you like more of in your days? / What is one good thing that a run leaves you with?
    """
)

CARE_QUESTIONS = phrased(
    """
    You matter. Please talk to somebody you trust now, or call your local emergency number. Who could be with
    you? / Please don’t carry this alone. A crisis line or your local emergency number will listen. Who can you
    call now? / Thank you for saying it. Please reach out to your local emergency number or a doctor. Who is
    near you now? / This comes before any run. Please tell somebody, or call your local emergency number. Whom
    do you trust with it? / Help is there day and night. Please call your local emergency number or a crisis
    line. Is somebody with you now?
    """
)
