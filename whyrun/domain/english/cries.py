"""Words of self-harm, said or hinted at, and the jokes and drills that only sound like it.

Rule: data only. ``CRIES`` are looked for after ``NO_CRIES`` were taken out of the text, so that a joke never hides a
cry beside it.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, pattern

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
    sooner) (?:jump|die) (?:off|than)|(?:notice|care) if i (?:was|were) gone (?=an |a |for |half |until |all |two )|
    why i should be here (?=so |at |for |this |on )
    """
)
