"""Hurts that ask for gentleness, and the gentle questions; what is said to somebody in need.

Rule: data only. Words of self-harm themselves are in ``cries``, and what only sounds like them in ``no_cries``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern, phrased
from whyrun.domain.lean_classes import NamedTuple


class Gentleness(NamedTuple):
    """A kind of hurt: its cue, and questions that stay beside it. ``mirrors`` may start from what was said."""

    name: str
    cue: str
    early: tuple[str, ...]
    deep: tuple[str, ...] = ()
    unless: str = ""
    mirrors: tuple[str, ...] = ()


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
            passed on|passed\b(?! (?:first|second|third|every|both|all (?:my|the|of)))|
            killed (?:him|her)self|took (?:his|her) own life|cancer took|took my (?:mum|mom|
            dad|wife|husband|son|daughter|brother|sister|friend|best friend)|was killed|got killed|stillborn|
            miscarr\w+|stillbirth|funeral|widow(?:ed|er)?|grie(?:f|ve|ving)|mourn\w*|bereave\w*|
            in (?:loving )?memory|in (?:his|her|their) (?:memory|honou?r)|honou?r (?:his|her|their|
            the) (?:memory|life)|no longer (?:with us|here|alive)|(?:he|she|dad|mum|mom)(?:'s| is|'d| had|
            s)? (?:gone(?! (?:to (?!a better)|out|off|in|home|into|by|back|for|down|up|quiet|mad|grey|a bit))|
            not here)|isn't here (?:to|any)|lost their (?:life|lives)|late (?:wife|husband|mother|
            father|mum|dad|brother|sister|son|daughter|nan|grandad)|would(?:'ve| have) (?:been|
            turned) .*(?:birthday|\d0(?:th)?|years old)|(?:him|her|them) being gone|anniversary of (?:his|her|
            their)|scatter\w* .*ashes|wish (?:he'd|she'd|they'd|he|she|they) (?:been|could|was|were|had)|
            not here any ?more|in heaven|looking down (?:on|at)|to suicide|by suicide|hospice)
            """
        ),
        (
            "What do you carry of {them_or} when you run?",
            "What has helped you since then?",
            "When do you feel closest to {them_or}?",
        ),
        ("What of {them_or} lives on in you?", "How would you like it to go on from here?"),
        mirrors=(
            "What would it mean to you to {want}?",
            "{Clause}. What has running given you since then?",
            "{Clause}. What is it like to run with that?",
        ),
        unless=pattern(
            r"""
            lost a bet|for the hospice\b(?! (?:that|who|where|which|because|after|when))|
            lost (?:my|our|the|a|an|his|her|their) (?:job|way|keys|mojo|fitness|motivation|weight|confidence|shape|
            temper|waist|figure|nerve|shoes|speed|spark|drive|self|phone|watch|license|licence|bet|race|game|match|
            argument|home|house|baby weight)|lost (?:the|my|some|all my|that|a lot of) (?:weight|kilos|pounds|fat|
            baby weight)|died out|
            dying to|dying for|passed (?:my|the|a|an|by|out|me|it|him|her|them)|die(?:d)? laughing|
            passed (?:\d+|thirty|forty|fifty|sixty|seventy|eighty|halfway)\b|
            without dying|nearly died|almost died|(?:rais\w+|fundrais\w+|collect\w+|money|£|\$) .*hospice|
            isn't me dying|every ?(?:one|body) (?:was|were) dying\b
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
            "What would you tell a friend who felt they had to earn it?",
        ),
        ("Who would you be if nothing had to be earned?", "What would being kind to your body look like today?"),
        unless=r"i'm starving|starving after",
    ),
    Gentleness(
        "worth",
        pattern(
            r"""
            never (?:been |feel |felt )?(?:good|fast|strong) enough|not (?:good|fast|man|
            woman) enough|(?:i'm|i am|feel|feeling|felt|being|was) (?:so |a |such a |like a |just |
            always a )*(?:worthless|useless|failure|pathetic|nobody|loser|waste|disappointment|
            rubbish(?! at)|unlovable|broken|a mess|ashamed|trash|garbage)\b|hate myself|
            hated myself|punish(?:es|ing)? (?:myself|me)|ashamed of|disgust(?:s|ed|
            ing)? (?:me|with myself|by)|self[- ]?(?:hatred|loathing)|loathe|can't (?:stand|bear) myself|
            deserve (?:the |to )?(?:pain|suffer|be punished)\b|i (?:\w+ ){0,2}deserve it\b|
            amount to anything|not useful to|no use to (?:any|them|people)|(?:i'm|i am|feel like|
            only) (?:just )?a burden|not good at (?:much|anything)|good for nothing|good at nothing|why (?:they|
            he|she|people|any ?one|any ?body)(?:'d| would) (?:keep|want|love|stay with|bother with) me|
            don't matter to|small again|telling me i'm|(?:called|call|calls|calling) me (?:names|
            useless|worthless|a\b)|picked last|being stared at|laugh(?:ed|ing)? at me|make fun of me
            """
        ),
        (
            "What would you say to a friend who said that about themselves?",
            "How would you like to see yourself instead?",
        ),
        ("What in you is already enough?", "What helps you to be kind to yourself?"),
        unless=r"not (?:be|being|to be) a burden|they deserve it|you deserve|we deserve|(?:he|she|they|nobody|wife|"
        r"husband|kids|family|one) (?:doesn't|don't|does not|do not|didn't|never) deserve|"
        r"useless\W+(?:after|by|in the evenings?|when i (?:get|come)|until|i just (?:sit|lie|flop))|"
        r"(?:feel|am|i'm) (?:so )?(?:rubbish|a mess|useless) (?:when|if|on days) i (?:don't|haven't|skip|miss)",
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
        "skin",
        pattern(
            r"""
            (?:not (?:thin|pretty)|never (?:been |feel |felt )?thin) enough|
            (?:feel|feeling|felt|look|looked) like (?:a|an|some) (?:\w+ )?(?:blob|whale|lump|slob|pig|cow|hippo|
            elephant|barrel|balloon|blimp|sack of|tub of)|
            (?:i'm|i am|feel|feeling|felt|being|was) (?:so |a |such a |like a |just |always a )*(?:ugly|disgusting|
            disgusted)\b|hate (?:my body|how i look|the way i look|what i see|my (?:stomach|thighs|legs|belly|face|
            reflection))|hated my body|punish(?:es|ing)? my body|can't (?:stand|bear) (?:to look|the sight|how i look)|
            (?:called|call|calls|calling) me (?:fat|ugly)|(?:the |a )?fat (?:friend|kid|girl|boy|one|child)|
            officially fat|embarrassed (?:of|by|about) (?:my|how)
            """
        ),
        (
            "What would you say to a friend who said that about themselves?",
            "When do you feel most at home in your body?",
            "What can your body do that no mirror shows?",
        ),
        ("How would you like to feel in your own skin?", "What helps you to be kind to yourself?"),
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
            "What does a good day feel like?",
            "What does running let you set down for a while?",
        ),
        ("What does you good these days?", "Who helps you with that?"),
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
            mother|father|son|daughter|brother|sister|nan|partner|he|she)(?: has| has got| got|'s got) (?:\w+ ){0,2}
            (?:dementia|alzheimer\w*|parkinson\w*|mnd|ms|cancer|leuk\w*|a stroke)\b
            """
        ),
        ("Who looks after you in all of that?", "What do you need, to keep going with that?"),
        ("Who looks after you in all of that?", "What would you like to keep for yourself in all that?"),
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
            "What do you most want to be well for?",
            "What do you want to hold on to?",
            "What would you most like to do with a good day?",
        ),
        ("What do you most want to be well for?", "What do you want to hold on to?"),
        mirrors=("What would it mean to you to {want}?",),
        unless=pattern(
            r"""
            honou?r|rais\w+ (?:\w+ )?money|fundrais\w+|runs in (?:our|my|the) family|wheelchair (?:doesn't|does not|
            isn't|racing|racer|marathon)|racing chair|race (?:my|a|in a) (?:wheel)?chair|cancer research|heart stroke|
            stroke of|swim stroke|by accident|accidentally|happy accident|work in a hospital|nurse\b|paramedic|midwife|
            (?:shifts?|nights|hours?|hour nights) (?:in|on|at) (?:a&e|the ward|icu|intensive)|i work (?:in|at) (?:a|
            the) hospital
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
            "What would you want for yourself from here?",
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
        ("What would help you feel steadier?", "What would you do if the fear were smaller?"),
        ("Who do you want to be when you meet that fear?", "What would you do if the fear were smaller?"),
        unless=r"fear of missing|fear of failing|(?:not|never|no longer) (?:\w+ )?(?:scared|afraid|frightened)|"
        r"(?:scared|afraid|frightened|terrified) of (?:me\b|us\b|my (?:temper|voice|moods|shouting))|"
        r"(?:they|kids|children|girls|boys|lads) (?:\w+ ){0,3}(?:scared|afraid|frightened) of the|"
        r"all (?:scared|afraid|frightened) of (?:him|her|them)",
        mirrors=("What would it mean to you to {want}?", "{Clause}. What would help you feel steadier?"),
    ),
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
