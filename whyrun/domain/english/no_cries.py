"""What only sounds like a cry for help: jokes, drills, other people, a life saved from something else.

Rule: data only, by what it sounds like. What fits is taken out of the text before ``cries`` are looked for in it, so
no line may hold more than what is harmless.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern

#: Somebody else's wish, and what is wanted of a run, a holiday or a life.
_OF_WANTING = pattern(
    r"""
    (?:she|he|they|you|who) (?:really |just )?
    (?:don't|didn't|doesn't|did not|do not) want to (?:go on|carry on|be here|live|exist|wake up|keep going)|
    want(?:ed)? to go on (?:my|her|his|their|our|your|a|an|holiday|with|trips?|adventures?|dates?|it)\b|
    point (?:of|in) (?:a )?life without|
    (?:never|don't) want to stop living|
    (?:don't|do not|never|not) (?:\w+ )?want(?:ing)? to (?:disappear|be dead)\b|
    (?:legs|lungs|body|feet|calves|quads) (?:just )?(?:want|wants|wanted) to die|
    (?:burpees|intervals|sprints|hills|squats|stairs|miles|mile|speedwork|repeats|hangovers?|mondays|
    early mornings) (?:make|makes|made|making) me (?:just |almost )?(?:want to|wish i could) die
    """
)
#: Drills that have its name, and the deaths of others.
_OF_SUICIDE = pattern(
    r"""
    suicide (?:runs?|sprints?|drills?|reps|hill|hills|intervals|shuttles|squad|pact with|prevention|awareness|
    bereave\w+|charity|hotline|helpline)|
    (?:run|running|doing|do|did) suicides\b|
    (?:to|by|of|from) suicide\b(?= |$)(?! (?:thoughts|attempt))|
    (?:his|her|their|mum's|dad's|mom's|brother's|sister's|son's|friend's|daughter's|husband's|wife's|mate's|
    cousin's|uncle's|father's|mother's|partner's) suicide|
    (?:committed|attempted) suicide (?=last|in|when|two|three|a|after|at|and|this)(?<!i committed suicide )|
    (?:take|took|taken|taking|ended?) (?:his|her|their) (?:own )?li(?:fe|ves)|
    kill(?:ed|s)? (?:himself|herself|themselves)
    """
)
#: What is killing somebody, as one says.
_OF_KILLING = pattern(
    r"""
    this (?:run|race|hill|week|training|plan|marathon|coach|heat|5k|10k|\w+) (?:will|is going to|might|may|could|
    would|nearly|almost|is gonna) (?:kill(?:ed)?|be the death of) me|
    (?:hill|hills|run|runs|stairs|intervals|burpees|coach|knees|knee|legs|feet|heat|it|that|pace|training|boss|job|
    kids|wife|husband|heels|shins|humidity|sprints|speedwork) (?:is |are |was |were |just |really |nearly |almost |
    will |would |might |could )?(?:kill|kills|killed|killing) me|
    (?:kill|kills|killing|killed) me (?:with|if|laughing|softly|slowly|every|not|when i|but)|
    (?:doesn't|didn't|don't|won't|not) kill (?:me|you)|
    (?:could|can|would|might|will) kill me\b|
    (?:wife|husband|mum|mom|coach|boss|girlfriend|boyfriend|partner|dad|sister|she|he|they) (?:will|would|
    is going to|'ll|'d|might) kill me|
    kill(?:ing)? myself (?:on|over|training|running|doing|trying|laughing|at (?:work|the)|up (?:that|the|a|hills)|
    to (?:get|make|finish|keep|be|run|hit)|for (?:a|the|my)|
    with (?:work|food|booze|drink|drinking|fags|cigarettes|sugar|junk|stress|fast|alcohol)|slowly (?:with|by)|
    in (?:training|the gym|that race))|
    without (?:dying|killing myself|being dead|feeling like i(?:'m| am)? (?:dying|going to die)|wanting to die|
    nearly dying)
    """
)
#: Dying of laughter, or before something.
_OF_DYING = pattern(
    r"""
    (?:about|going|gonna|want|wanted|wanting|feel like i want|ready) to die (?:of|when|on|at|during|after|every|
    by mile|up|halfway|half way|in the last|from|laughing|doing what|old|happy|fit|healthy|with|knowing|young|
    before|trying|running|in my)|
    (?:don't|do not|didn't|never|not) (?:\w+ )?want(?:ed|ing)? to die\b|
    (?:don't|do not|not) (?:\w+ )?(?:want|going) to (?:die|drop dead)\b|
    (?:i'd|i would|to|would) die for\b|
    (?:before|until|till|when|after|if) i die\b|
    (?:rather|sooner) (?:die|be dead) than (?:\w+ )?
    (?:run|go|do|join|miss|wear|be caught|see|give|use|lose|walk|skip|get|let|set|eat)|
    dying (?:for|to (?:get|try|see|run|do|go|eat|know)|of (?:boredom|thirst|laughter|hunger|heat|embarrassment)|
    laughing|on the)|
    (?:die|dying|dead) (?:laughing|of (?:boredom|thirst|laughter|embarrassment))|
    dead (?:legs|tired|last|beat|good|easy|hard|simple|set|slow|keen|chuffed|proud|on my feet)
    """
)
#: A fall, a strain, and what happened to others.
_OF_HURTING = pattern(
    r"""
    (?:hurt|hurting|cut|burn|burning|injur\w*) myself (?:running|training|again|last|on|in|at|at the|playing|
    lifting|doing|when (?:i (?:fell|tripped|ran|was)|skiing|running|lifting)|skiing|by|out|some|off|from)|
    (?:not|don't|didn't|won't|without|never|avoid|stop|from|afraid of|scared of|worried about) (?:want to )?
    (?:hurt|hurting) myself(?! any ?more)|
    cut myself (?:some slack|off|shaving|loose)|
    burn myself out|
    (?:my|a|the) (?:mum|mom|dad|brother|sister|cousin|uncle|aunt|friend|best friend|mate|son|daughter|husband|wife|
    partner|father|mother|colleague|best mate|nephew|niece|boyfriend|girlfriend|grandad|teammate|
    dog) (?:was suicidal|committed suicide|attempted suicide|tried to kill (?:him|her)self)|
    (?:lost|losing) (?:\w+ ){1,4}to suicide
    """
)
#: What goes on with a place, a time or a run.
_OF_GOING = pattern(
    r"""
    end it all (?:with|on) (?:a|the) (?:sprint|high)|
    disappear (?:into|in|for|down|up|out|off|on|from (?:work|the house|the world for))|
    (?:want|like|love|need) to disappear (?=into|in|for|down|up|out|off)|
    wake up (?:early|at(?! all\b)|before|to|for|in|with|feeling|tired|sore|hung|late|and (?:run|go|feel))|
    (?:better off|happier) (?:without me|if i wasn't) (?:snoring|nagging|moaning|in the (?:house|kitchen))|
    (?:what's the|the|no|any) point (?:of|in) (?:running|racing|it|training|that|this)|
    (?:rather|sooner) (?:jump|die) (?:off|than)|
    (?:notice|care) if i (?:was|were) gone (?=an |a |for |half |until |all |two )|
    why i should be here (?=so |at |for |this |on )
    """
)

#: What somebody would not go on: a medicine, a diet, a stage; or with: a habit, a job.
_OF_GOING_ON = pattern(
    r"""
    want(?:ed|ing)? to (?:have to )?go on (?:to )?(?:(?:any|the|more|another|these|those|my|blood|pressure|weight|loss|
    heart|cholesterol|diabetes|sleeping|strong|stronger|daily|lifelong|anxiety|pain|fat|waiting|sick) )*
    (?:meds?|medications?|medicines?|tablets?|pills?|drugs|statins?|metformin|insulin|sertraline|prozac|citalopram|
    ssris?|antidepressants?|anti depressants?|hrt|inhalers?|injections?|jabs?|steroids|painkillers|thinners|ozempic|
    mounjaro|wegovy|dialysis|oxygen|diets?|benefits|disability|leave|stage|camera|telly|tv|list|register|scales|about|
    and on about|anything (?:stronger|else))\b|
    want(?:ed|ing)? to (?:go|carry) on (?:smoking|drinking|vaping|gambling|eating|snacking|bingeing|overeating|working|
    driving|commuting|sitting|scrolling|gaining|putting on|getting (?:fat|big|heav|slow|out of breath)\w*|shouting|
    snapping|making (?:excuses|do)|spending|wasting|dieting|lying to|letting|the (?!w(?:ay|hole))|my (?:dad|mum|mom|
    father|mother|family)'?s)\b
    """
)

#: Over lower-case text without punctuation, as a pattern for each sort of it.
NO_CRIES = (_OF_GOING_ON, _OF_WANTING, _OF_SUICIDE, _OF_KILLING, _OF_DYING, _OF_HURTING, _OF_GOING)
