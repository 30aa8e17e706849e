"""Words of self-harm, said or hinted at: "I want to end it", "they'd cope without me".

Rule: data only, by what is said. They are looked for (``care``) after what only sounds like them (``no_cries``) was
taken out of the text, so that a joke never hides a cry beside it. What goes on with a place, a time or a reason ("being
here at six") is about that place, and no cry; in doubt it is heard.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, pattern

#: Words that a cry for help holds one of.
TRIGGERS = listed(
    """
    stop cut cutting easier wasn't weren't ways harming kms kill killing killed kil die died dying dead death alive
    life live living exist existing existed end ending ended here wake myself without disappear born harm
    hurt hurting point reason worth burden something anything jump jumping jumped traffic bridge train
    miss unalive overdose sleep footbridge
    overbridge oncoming barrier wheel sea river canal lorry platform tracks railway
    ledge roof rooftop cliff cliffs balcony flyover overpass
    viaduct motorway pills tablets paracetamol goodbye stupid silly
    """
)
TRIGGER_STEMS = ("sui", "suc", "sooi", "overdos", "unaliv", "harm", "selfharm", "starv")
#: Or it holds one of these pairs.
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
        *(("another", time) for time in listed("morning day year winter birthday christmas")),
        *((being, where) for being in listed("be being i'm am still") for where in listed("here around alive still")),
        *((gone, "gone") for gone in listed("was were just am")),
        *((gone, "vanished") for gone in listed("was were just")),
        *((waking, "up") for waking in listed("waking wake woke")),
        *(("come", where) for where in listed("back home")),
        *((point, "me") for point in listed("of in to")),
        ("weren't", "in"),
        ("wasn't", "in"),
        ("me", "in"),
    }
)

#: Words for it, and being ready for it.
_TO_DIE = pattern(
    r"""
    s[uio]+[iu]?[csz]+i?[iau]?d(?:e|al|ial|le)\b|
    sui?cid\w*|
    suici\w*|
    kms\b|
    unaliv\w*|
    overdos\w+|
    plan(?:ned|ning)? (?:to|on) (?:die|dying|kill)|
    (?:thinking|thought|think|thoughts) (?:about |of )?(?:dying|death|ending (?:it|things)|not being here|killing)|
    (?:want|wants|wanted|wanting|wish|hope|ready|like|love|rather) (?:to |i could |i would )?(?:just )?
    (?:die|be dead|stop living|stop existing|not exist|disappear)\b|
    (?:wish|wished) (?:that )?(?:i|i'd) (?:was |were |had |could )?(?:be |been )?(?:just )?
    (?:dead|die|died|never (?:been )?born|never existed|not (?:been )?born|not here)|
    (?:rather|sooner) (?:be dead|die than live)|
    (?:if|whether) i live or die|
    (?:starve|starving|punish and starve) myself to death|
    (?:end|ending|ended|take|taking|took|finish) (?:my|it|things|everything) (?:own )?(?:life|all)\b|
    end(?:ing)? my (?:own )?(?:life|pain|suffering)\b|
    ways to (?:die|end it)|
    (?:want|wanted|wanting|going|ready) to end it(?! (?:with|on|in|at(?! all\b)|by|strong|well|here))\b|
    (?:want|wanted|need) (?:it all|everything) to (?:stop|end)\b(?! (?:hurting|aching|being about))
    """
)
#: What somebody does to themselves, or would have done.
_TO_ONESELF = pattern(
    r"""
    kill(?:ing|ed)? (?:\w+ ){0,3}?myself\b|
    kil myself|
    (?:someone|somebody|please|just) kill me\b|
    off(?:ing|ed)? myself|
    top(?:ping)? myself|
    hang(?:ing|ed)? myself|
    (?:self|selve)[ -]?harm\w*|
    (?:hurt|harm|cut|burn)(?:ing|s)? myself\b|
    i cut (?:when|if|because) (?:i|life|it)|
    (?:used to|started|stopped|stop|been|keep|kept|quit|no longer|relapsed and) cut(?:ting)?
    (?= (?:when|if|because|again|since|but i|and now|every|most|as a (?:teen\w*|kid|girl|boy)|in (?:secondary|
    my teens|school|uni)|haven't|hadn't|didn't|at (?:school|uni|
    night)|for years|years|months|clean|sometimes)\b| \d|$)|
    cutting myself\b(?! (?:some slack|off|shaving|loose))|
    (?:urge|urges|wanting|need|needing|instead of|back to|stop me|stops me|kept me|keeps me|keep me)
    (?: from| to)? cut(?:ting)?(?: again)?$|
    jump(?:ing|ed)? (?:off|from|in front of) (?:a |the |an )?(?:bridge|building|roof|train|cliff|car|bus)|
    (?:walk|step|run)(?:ning)? (?:out )?(?:in front of|into) (?:a |the )?(?:traffic|train|truck|lorry|bus)
    """
)
#: Not to be here, live or wake up any longer.
_NOT_TO_BE = pattern(
    r"""
    (?:don't|do not|didn't|did not|never) (?:even |really |just )?(?:want|wanted|wanna) to (?:be here|live|go on|
    carry on|keep going) without (?:him|her|them)\b|
    (?:don't|do not|didn't|did not|never) (?:even |really |just |much )?(?:want|wanted|wanna) to (?:\w+ )?
    (?:be here|live|exist|wake up|be alive|go on|carry on|keep (?:living|going on))\b
    (?! (?:like|in|with|near|at(?! all\b)|on|to|under|for|forever|long|through|as|my|that|this|so|without|behind|by|
    off|next|old|past|until|when|if|tired|fat|sore|feeling|hung|early|late))|
    (?:don't|do not|didn't|did not|never|stopped|stop) (?:\w+ )?(?:want|wanted|wanna|wanting) (?:to be|being)
    (?: here| around| alive)(?: any ?more| any longer| at all)\b|
    not being (?:here|alive|around)(?: at all)? (?:felt|seemed|sounded|feels|seems|sounds) (?:\w+ )?
    (?:easier|better|simpler|peaceful)\b|
    not want(?:ing)? to (?:be here|live|exist|wake up|be alive)\b
    (?! (?:like|in|with|near|at(?! all\b)|on|to|under|forever|as|my|tired|feeling))|
    (?:how|want|wants|wanted|wanting|wish|thought|thoughts|thinking|think|rather|easier|dream|dreamt|dreamed)
    (?: [\w']+){0,3} (?:not (?:to )?be(?:ing)?|stop being|no longer be(?:ing)?) (?:here|around)\b
    (?! (?:at(?! all\b)|in|for|on|with|when|while|until|till|tomorrow|next|today|tonight|people|him|her|them|you|the|my|
    this|that|other|others|food|drink|drinkers|smokers|all|anyone|much|but at(?! all\b)|so early|so late)\b)|
    (?:don't|do not|not|isn't|no point|no reason)(?: [\w']+){0,5} stick(?:ing)? around\b
    (?! (?:at(?! all\b)|in|for (?:a|the|long|more|dinner|lunch|drinks)|with|after|until|till|to (?:see|watch|help|chat|
    talk))\b)|
    wish i (?:wasn't|weren't|was not|were not) (?:alive|here|around any)|
    wish i (?:wouldn't|didn't|don't|never|could not|couldn't) (?:\w+ )?(?:wake|exist|live)|
    hate (?:being alive|living)\b(?! (?:here|in|with|like|at(?! all\b)|on|near|under|so|this|alone|off|by))|
    (?:tired|sick|fed up|done) (?:of|with) (?:being alive|living|life|existing|being here)\b|
    want out of (?:this )?life|
    (?:rather|prefer|hope|hoped|wish|wished|want|wanted|like|liked|could)(?: i| to| i'd)?(?: just)? not wake up\b|
    never wake up|
    not wake up (?:again|tomorrow|any)|
    (?:go to|fall a?) ?sleep and not wake|
    (?:go to )?sleep forever|
    hope i (?:don't|do not) wake
    """
)
#: No reason left to go on.
_NO_POINT = pattern(
    r"""
    (?:no|any|see the|what's the|the) (?:point|reason) (?:in |to |of )?(?:\w+ )?
    (?:living|live|to live|being alive|being here|going on|carrying on|life|anymore|any more)\b|
    (?:can\'t|cannot|don\'t) see (?:why|the point|a point|any point|a reason|any reason)
    (?: \w+){0,3} (?:carry|carrying|go|going|live|living|keep|keeping|here)|
    why i should (?:\w+ )?(?:carry on|go on|keep going|keep living|live|be here)|
    no reason (?:for me )?to be (?:here|alive)|
    (?:no|don't have a|not got a|without a) reason to (?:live|be alive|stay alive|be here|carry on)\b|
    nothing to live for|
    (?:life|living) (?:is |isn't |is not )(?:not )?worth (?:it|living)|
    not worth living|
    (?:can't|cannot|can not) (?:go on|do life|live)(?: like this)?(?: any ?more| any longer)?$|
    (?:can't|cannot) go on (?:living|any ?more|any longer)|
    carry on living any
    """
)
#: What it would be to others.
_BETTER_OFF = pattern(
    r"""
    (?:better off|happier|better) (?:if i (?:was|were|wasn't|weren't|am|died|had|didn't)|without me|dead)|
    (?:easier|better) (?:for (?:everyone|everybody|them|my family) )?if i (?:wasn't|weren't|was not|were not|
    am not) (?:here|around|alive)|
    (?:no ?one|nobody|noone) (?:would|will|'d) (?:even )?
    (?:miss me|care if i|notice if i (?:was|were|died|disappear))|
    (?:everyone|everybody|they|world|family|kids|people) (?:\w+ )?
    (?:would|will|'d) be (?:\w+ )?better (?:off )?without me|
    i'?m? (?:am )?(?:just |such )?a burden
    """
)
#: Pain, to feel anything.
_TO_FEEL = pattern(
    r"""
    (?:only|one) thing (?:that )?(?:makes|made) me feel (?:something|anything)|
    pain (?:\w+ ){0,6}feel (?:something|anything)
    """
)
#: How near somebody came to it: "I stood on the bridge and thought about it", "I'd counted out my tablets".
_NEAR_IT = pattern(
    r"""
    (?:stood|standing|stand|sat|sitting|was|waited|walked|drove|went|got|been)(?: [\w']+){{0,3}}
    [ ](?:on|onto|at|to|off|near|over) (?:a |an |the |that |this |my |our )?(?:[\w']+ ){{0,2}}{high}
    (?: [\w']+){{0,7}}?[ ](?:thought|thinking|think|wondered|wondering|imagined|imagining|pictured|picturing)
    (?: (?:long|hard|a lot|seriously|once|twice|too|just|only|and))*
    (?: about)? (?:just )?(?:it|that|jumping|stepping|doing it|letting go|throwing myself|not stopping|{over})\b
    (?! (?:being|was|is|all (?:the way|day)|and laughed))|
    (?:nearly|almost) (?:jumped|stepped (?:off|out|in front)|went over|let go)(?: [\w']+){{0,3}}[ ]{high}|
    (?:thought|thinking|think|imagined|imagining) (?:about |of )?(?:just )?
    (?:walking|going|driving|steering|turning|pulling|swerving|stepping)
    (?: (?:the|my|car|bike|wheel|it|straight|out|right))*[ ](?:into|under|off|in front of)
    [ ](?:a |an |the )?(?:water|sea|river|weir|canal|lake|loch|oncoming|barrier|tree|wall|lorry|truck|traffic|train|
    {high}|central)(?! (?:for|with|to|again|at)\b)|
    (?:counted|counting|saved|saving|stockpiled|stockpiling|hoarded|hoarding|lined|laid)(?: (?:out|up))?
    (?: (?:all|my|the|mums?|mum's|moms?|mom's|dads?|dad's|her|his|enough|some|of))* (?:pills|tablets|paracetamol)|
    (?:wrote|written|writing|left) (?:all )?(?:[\w']+ ){{0,3}}goodbye (?:notes?|letters?)|
    (?:(?:wrote|written|writing) (?:to )?(?:them|everyone|everybody|my (?:kids|family|wife|husband|mum|mom)) (?:all )?
    goodbye)|
    (?:nearly|almost|close to|(?:scared|afraid|worried) (?:that )?(?:i'll|i'd|i will|i would|i might|of)|
    before i|in case i|stops? me(?: from)?|stopped me(?: from)?) (?:did|do|doing) (?:something|anything)
    [ ](?:really |very )?(?:stupid|silly)(?: to myself)?$
    """
).format(
    high=r"(?:platform|(?:foot|over)?bridge|tracks|railway|ledge|roof|rooftop|cliffs?|balcony|flyover|overpass|viaduct|"
    r"motorway)",
    over=r"(?:going|climbing|falling|rolling|tipping|stepping) (?:off|over|under|in front)\b(?! (?:the|a|my|our)\b)",
)
#: What makes a sentence be about somewhere, some time or something else.
_ELSEWHERE = pattern(
    r"""
    \b(?! (?:at(?! all\b)|for|on|if|when|with|this|by|near|early|so early|late|before|until|till|doing|working|running|
    trying|waiting|after|while|an|a|two|all|of|like|without|to|and (?:run|race|train)|new|
    in (?!(?:this|the) (?:world|life))|half|three|one|any)\b)
    """
)
_PIECES = {
    "alive": r"(?:(?:be|being) (?:here|around|alive)|live|living|exist|existing|wake up|waking up)",
    "back": r"(?:wake up|woke up|come back|come home)",
    "gone": r"(?:was|were|wasn't|weren't|am|just)(?: (?:not|gone|here|around|in it|vanished|disappeared|alive))+",
    "never": r"(?:don't|do not|doesn't|didn't|wouldn't|couldn't|can't|cannot|never|not)",
    "one": r"(?:morning|day|year|winter|birthday|christmas)",
    "soon": r"(?:any ?more|much longer|next (?:year|month|week|christmas|spring|summer)|by now|by then)",
    "elsewhere": _ELSEWHERE,
}
#: What names neither death nor harm: "I don't see why I'd bother being here".
_NOT_WORTH_IT = pattern(
    r"""
    (?:why|wonder|no use|not worth)(?: (?:i'd|i|i should|do i|should i|even))?(?: \w+)? (?:bother|bothering|trouble)
    (?: \w+)?(?: to| with)? {alive}{elsewhere}|
    (?:why|wonder if|whether|if) it's (?:even |really |still )?worth(?: the bother)? {alive}{elsewhere}|
    why (?:i'm|i am) (?:(?:even |still )?alive|(?:even )?still (?:here|around)){elsewhere}|
    point (?:of|in|to) (?:me(?: {alive})?|being around|my being here){elsewhere}(?! \w+ing\b(?! alive))
    """
).format(**_PIECES)
#: Nor does this: "they'd cope without me".
_OBLIQUE = pattern(
    r"""
    {never} (?:\w+ )?mind (?:not {alive}|if i (?:didn't|don't|never) {back}){elsewhere}|
    {never} (?:\w+ )?care (?:\w+ )?(?:if|whether) i (?:don't |didn't |never )?{back}(?: or not)?{elsewhere}|
    (?:would|will|'d)(?: (?:all|not|never|hardly|barely|even|just|soon|be))* (?:cope|manage|notice|fine|okay|ok)
    (?: without me in it| if i {gone}){elsewhere}|
    nothing (?:left )?(?:that )?(?:keeps|keeping|holds|holding|to keep) me (?:here|alive|in this world){elsewhere}|
    {never} (?:\w+ )?(?:plan|planned|planning|expect|see myself|picture myself|imagine)(?: to| on)?
    (?: be| being) (?:here|around) {soon}{elsewhere}|
    {never} (?:\w+ )?(?:want to |want |bear to )?(?:see|face|want) another {one}{elsewhere}
    """
).format(**_PIECES)

#: Over lower-case text without punctuation; each is compiled in a few milliseconds.
CRIES = (_TO_DIE, _TO_ONESELF, _NOT_TO_BE, _NO_POINT, _BETTER_OFF, _TO_FEEL, _NEAR_IT, _NOT_WORTH_IT, _OBLIQUE)
