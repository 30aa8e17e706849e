"""Sentences that a runner may like to keep as they were said: what it gives them, who is in it, what was given to them.

Rule: data only, heard by ``kept``. Each is looked for from the start of a sentence, in lower case and with straight
apostrophes. All of them are good to read every day: none tells only how things are, or what weighs.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, pattern

#: What the runner says of themselves: what is better with it, whom they have, what they owe or are.
OF_ONESELF = pattern(
    r"""
    (?:now |because |and )?(?:when i(?:'m| am| feel| get) \w+ )?
    i (?:always |just |really |actually |finally |still )?(?:
    (?:sleep|think|concentrate|work|focus|cope|eat|breathe|feel|listen|study|come|do|get|see|write|
    make) (?:\w+ ){0,4}(?:
    better|calmer|clearer|easier|deeper|lighter|kinder|stronger|done|happier)\b|
    owe (?:them|him|her|it to|my|the) |refuse to |speak up|stop (?:worrying|thinking|checking|rushing)|
    forget (?:about |the |work|my (?:phone|worries|work|job))|
    come (?:back|home|in) (?:\w+ )?(?:smiling|laughing|calm|kind|human|new|quieter|softer)|
    get (?:a reason|to see|to be|to hear|to sit|my best|ideas|an hour|half an hour)|
    pray\b|do my rosary|say my|talk to (?:him|her|god|my)|laugh\b|smile\b|sing\b|
    can (?:finally |just )?(?:chat|hear|breathe)\b|remember (?:who|what|how|why)|
    have (?:some(?:one|body)|people|friends|mates|a friend) (?:to|who|there|now)|like who i|turn up)|
    i'm (?:always |so |so much |much |a lot |a bit |just )?(?:a )?(?:nicer|calmer|happier|better|kinder|easier|braver|
    funnier|sharper|gentler|more (?:patient|me|myself|present|awake|alive|relaxed|open|cheerful)|
    less (?:snappy|grumpy|tense|stressed|wound))\b|
    i'm (?:joining|getting married|nosy\b|stubborn\b|curious\b|one of (?:them|us|the))|
    i(?:'ve| have) got (?:some(?:one|body) (?:to|who)|people (?:to|who)|unfinished|a promise) |
    i (?:still )?love (?:him|her|them)$|i need my \w+ to|
    i know (?:i can|what (?:he|she|they)'s doing and)|i was finally|i want another go|
    i can't (?:think (?:about|of) anything else|check|answer|be reached|look at my)|
    (?:but |and )?(?:at|by|on|every) (?!work)(?:[\w-]+ ){1,3}i'm (?:on|out|up|in|by|just) |
    i was (?:a person|somebody|someone|me|myself) (?:long )?before|i promised
    """
)
#: What it does, and what it is like out there.
OF_THE_RUN = pattern(
    r"""
    (?:it|that|this|a run|running|the run|parkrun|club)(?:'ll| will)? (?:just |always |really |still )?(?:
    stops?|lifts|works\b|settles|sorts|wakes|clears|goes (?:right |straight )?(?:past|by) |
    takes? (?:my mind|the edge|pressure|me )|calms|quietens|slows|frees|carries|starts my|ends my|breaks up|holds me|
    lasts all|pays (?:me )?back|brings (?:me|us|back)|shuts)|
    (?:no ?one|nobody)(?: else)? (?:is awake|needs|asks (?:me )?(?:for|about|anything)|
    sees me\b|wants|interrupts|minds|judges|laughs|expects|
    can (?:see|reach|find|tell|ring|call|get)|cares (?:how|what|if)|knows (?:i'm|i am|im|who|what))|
    everything (?:\w+ )?(?:gets|goes|is|feels) (?:\w+ )?(?:
    simple|quiet|slow|still|calm|easier|better|quieter|smaller|lighter)|
    it(?:'d| would) (?:also )?mean |nobody's (?:up|about|around|awake)|the house doesn't need|
    (?:an? (?!\w+ (?:told|said|asked))(?:\w+ ){1,2}(?:is|doesn't|makes|keeps|never)|(?:the|my) body is) (?!what|why)|
    it's an? (?:\w+ )?(?:trust|gift|promise|blessing)\b|it's (?:just )?(?:nice|good|great|lovely) to |
    things (?:seem|feel|look|get) (?:\w+ ){0,2}(?:better|easier|manageable|smaller|clearer|lighter)|
    on the (?:trail|track|road|hill|moor|beach) |out there (?:i|it|nobody|no ?one)|
    it's (?:when i|where i|where we|how we|how i|just what we|what we|the (?:one|only) (?:thing|time|place|hour) (?:
    we|i(?! was| had)|that)|our (?:thing|time)|my (?:thing|time|hour))
    """
)
_SOMEBODY = r"(?:they|she|he|(?:my|our|the|all my|most of my|some of my) \w+|people|kids|children|mum|mom|dad|nan|gran)"
#: Who is in it, and what was given.
OF_OTHERS = pattern(
    rf"""
    (?:they|she|he|we|these)(?:'re| are|'s| is) (?:all )?(?:my (?!ex|boss|problem)|our |only (?:little|small|young)|
    a (?:good|great|lovely|nice) |such a )|
    {_SOMEBODY} (?:always |all |still )?(?:
    makes? me (?:laugh|smile|happy|feel (?:useful|safe|welcome|good|part|at home))|depends? on me|notices?\b|
    knows? (?:my name|why|me)\b|remembers? (?:my|me|it)|waits?\b|cheers?\b|waves?\b|looks? forward|
    asks? (?:me )?(?:how|for me|if i|to come)|needs? it more|loves? (?:it|coming|to|me)|comes? (?:too|along|with)|
    cleaned|sold|carried me|raised|worked (?!on|out)|gave (?!up|me a hard)|taught|sat with|stayed with|held|fed|saved|
    never (?:once )?(?:walked away|gave up|missed|let me|complained|stopped (?:believing|asking))|
    (?:were|was) (?:so |very )?(?:amazing|brilliant|kind|wonderful|good) (?:with|to)|believed|came for|stood by|
    are doing it|do (?:xc|parkrun|cross country|it))|
    (?:they|nobody|no ?one|people) (?:don't|doesn't|dont) (?:care (?:what|how|if|who)|mind|judge|expect)|
    (?:they|she|he|my \w+|people|everyone) says? (?:that )?i(?:'m| am)? (?:laugh|smile|nicer|calmer|happier|easier|
    better|sing|sleep)|
    (?:so |now |so now )?we (?:now )?(?:pick|meet|compare|race|run|go for|walk|do it|swap) |
    (?:my|our) \w+(?:'s| is| are) (?:allowed|back|coming|watching|proud|waiting|getting married|graduating|due)|
    (?:he|she|they)(?:'s|'re| is| are) (?:walking|home|well|alive|running|talking|here) (?:again|now)|
    (?:the )?(?:lads|boys|girls|women|ladies|gang|crew|mates) (?:\w+ ){0, 4}(?:do|run|go|wait|meet|come) |
    (?:they|she|he|my \w+)(?:'d| would) (?:do|have done) (?:the same|it) for me|
    we(?:'ve| have) been through|we (?:always |just |really |all )?(?:have (?:a )?(?:\w+ )?(?:laugh|fun|craic)|laugh|
    talk (?!about (?:ill|work))|chat|look (?:after|out)|make each|sing|put the world)|
    most of my (?:mates|friends) |(?:our|my|the) (?:full|whole) (?:team|family|office|street|club) is|
    the dog (?:needs|loves|waits|won't)
    """
)
#: What takes such a sentence back, or goes on with a sting.
STINGS = pattern(
    r"""
    but\b|except|unless|until|any ?more|used to|would have|wouldn't|
    can(?:'t|t\b)(?! (?:think|check|answer|be reached|look))|hate|stupid|the fun out|hit\b|
    drunk|drank|shout\w*|angry|laugh(?:ed|s)? at|fat\b|weight|useless|moan\w*|tiptoe|pity|
    (?<!doesn't feel )(?<!don't feel )sorry for|supposed|
    divorc\w*|left me|court|prison|hospital|died|dead|dying|bailiff\w*|otherwise|if it|not even|worse|wrong|mess\b
    """
)
#: What is kept, and that nobody would say to be glad of.
NOT_GLADLY = pattern(
    r"""
    it(?:'d| would) (?:also )?mean|it's an? |an? |(?:he|she|they) (?:knows? why|depends? on)|(?:people|they) rel|
    (?:on|at|by|out) |when |(?:they|she|he|we|it)(?:'re|'s) (?:just|when|where|how|the)\b|kids (?:notice|know)|
    the dog needs|(?:now )?we (?:pick|race|run)|it takes? pressure|it will
    """
)
#: What nobody would say to like, and what is borne in mind.
NOT_FORGOTTEN = r"(?:they|he|she)(?:'re|'s| are| is) only |(?:the|my) body is "
#: Where somebody goes, and how, says who they are on a run.
HABITS = pattern(
    r"""
    (?:now |so |and |so now |these days )?(?:(?:on |every )?(?:\w+days?|mornings?|evenings?|lunchtimes?) )?
    i (?:usually |always |just |still |mostly )?(?:
    (?:run|jog|walk|shuffle|head|trot|plod) (?:
    out |round |around |along |up |down |with |at |before |past |through |every (?!one)|by |in the |on the |home |
    to the (?:\w+ )?(?:river|sea|canal|park|woods|beach|lake|church|top|gate|bridge)\b)|
    go (?:out |round |around |along |up |down |past |through |every |with |at |early|before )|
    do (?:my (?:laps|loop|runs?|\w+ k\b|parkrun|lap|miles|usual|psalm|rosary)|ours |about \d|\d|parkrun|laps|
    the (?:loop|same|canal|hill|park\w*|route)))
    """
)
#: Where such a sentence says something else.
NO_HABITS = pattern(
    r"""
    go (?:out|round|around|up|down) (?:drinking|to (?:work|bed|eat|dinner|clubs?)|like)|go (?:past|through) (?:a lot|
    phases|it all)|go (?:round|around) (?:in circles|saying|telling)|run (?:out of|up (?:a )?(?:debt|bill)|
    around after|round after)|walk (?:out on|past people)|to lose|my (?:boss|office|ex)\b
    """
)
#: Verbs of such sentences that make a trait as they stand.
DOINGS = listed("""
    sleep think concentrate work focus cope eat breathe feel listen study come do get see write owe refuse speak stop
    love need know
    forget pray say talk laugh smile sing remember have turn run jog walk shuffle head trot plod go
    """)
