"""What a question asks for: a wish, a feeling, somebody, a time, what would be lost ("Who would notice first?").

Rule: data only; the first line whose words open the question counts. A question that only asks why asks for nothing in
particular, nor does one about what may be anything. What is asked of the answers is in ``invitations``.

To teach it another kind of question: a line in ``ASKED``, before any more general one, and for another kind of answer a
member of ``AskedFor``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.lean_classes import Enum, auto


class AskedFor(Enum):
    """What a question asks for."""

    #: Nothing that can be gone by.
    NOTHING = auto()
    #: What they would have answered once.
    ANSWER_THEN = auto()
    #: Words: what they would say to a friend or to who they were, what others would say, what they would like to hear.
    ADVICE = auto()
    SAYING = auto()
    #: What somebody is to see in them, know or have of them; what would
    #: give it away.
    SEEN = auto()
    SIGN = auto()
    #: Whom they would like to be; who they are at their best; who they were.
    SELF_WISHED = auto()
    SELF = auto()
    SELF_THEN = auto()
    #: What something would prove or stand for; what it says about them, or about what matters to them.
    PROOF = auto()
    SHOWN = auto()
    VALUE = auto()
    PRIDE = auto()
    #: Who they would be without it; what they would think of themselves; what would be lost; what is never to be; what
    #: they miss.
    WITHOUT_IT = auto()
    JUDGEMENT = auto()
    LOSS = auto()
    DEAR = auto()
    MISSED = auto()
    #: What it is like on the days they can't.
    DAYS_WITHOUT = auto()
    #: What is left behind, or put down.
    BURDEN = auto()
    #: Who notices; who gets something of it; whom it is for; who is beside them; who helps; who
    #: taught them.
    NOTICING = auto()
    RECEIVING = auto()
    SERVED = auto()
    BESIDE = auto()
    HELPER = auto()
    TEACHER = auto()
    #: When it was; when it began; when it is; when it is hard; how long it has been so.
    MEMORY = auto()
    BEGINNING = auto()
    TIME = auto()
    HARD_TIME = auto()
    SPAN = auto()
    #: Where it is; where it would be.
    PLACE = auto()
    PLACE_WISHED = auto()
    #: How they would like to feel; how it feels; what it is like; what it was like; what something good looks like.
    FEELING_WISHED = auto()
    FEELING = auto()
    LIKENESS = auto()
    LIKENESS_THEN = auto()
    LOOKS = auto()
    #: What they see before them.
    PICTURE = auto()
    #: What it means to them.
    MEANING = auto()
    #: What is different; what running does for them; what something gives or does, or once gave; what they needed once;
    #: what stays; what they love; what carries them.
    CHANGE = auto()
    EFFECT = auto()
    WHY_RUN = auto()
    GIFT = auto()
    NEED_THEN = auto()
    GIFT_THEN = auto()
    STAYING = auto()
    LOVED = auto()
    STRENGTH = auto()
    #: Which one of several.
    CHOICE = auto()
    #: What would bring it closer; what they would like, or would be.
    STEP = auto()
    WISH = auto()


#: What is said of no more running, at the end of a question; "if you stopped apologising" is another thing.
_NO_MORE = pattern(
    r"""
    (?:without (?:it|running|this|that|them|a run|(?:your|the|those|these) runs?|(?:your|the) running|
    (?:that|the|this|your) (?:hour|time|quiet|goal|club|group)|going)|
    (?:if|when|on the days|on days|on a day|in a week|for a week) (?:when |that )?
    (?:(?:you|it|they|that|nothing|running|the running|your runs|all that) )*(?:all |ever |just |had to |were to )?
    (?:stop|stopped|gave up|give up|giving up|quit|couldn't|can't|cannot|never|didn't|don't|haven't|skip|miss|missed|
    was gone|were gone|was taken away|got ill|got injured)
    (?: (?:running|run|ran|going|go|gone|went|it|that|this|them|one|day|tomorrow|now|today|altogether|for good|coming|
    training|train|do|doing|have|having|keep|kept|up|any|more|anymore|again|out|get|got|been|been able|at all|a|
    for a while))*)(?: be like)?$
    """
)
#: Somebody in the middle of a question: "your two boys".
_WHOM = r"(?!(?:you|to|it|that|this|be|have|not|from|for|more|most|your (?:life|days|runs?|body))\b)(?:[\w']+ ){1,6}?"
_OTHERS = r"(?!(?:you|it|that|this|there|running|make)\b)(?:[\w']+ ){1,6}?"
_WANTING = (
    r"what (?:do you (?:most |still |really )*(?:want|hope|wish)|"
    r"would you (?:most |still |really |all |first )*(?:want|like|love|hope|wish|need)|did you (?:want|need))"
)
#: Who asks for advice, or once was who they are.
_ONES_OWN = pattern(
    r"""
    (?:yourself|(?:the|that) you\b|who you were|somebody|someone|anybody|(?:a|your|that) (?:\w+ )?(?:friend|runner|
    beginner)|(?:the|that|your) (?:younger|old|little|child|boy|girl|kid)\b(?! who)|
    the (?:child|boy|girl|kid|person|one) (?:that )?you were)
    """
)
_WISHING_TO_BE = r"(?:most |still |really )*(?:want|like|love|hope) to"


def _read(text: str) -> tuple[tuple[str, AskedFor], ...]:
    """The lines of ``text``: what is asked for, a colon and the regular expression, which may go over lines."""
    lines = (part.partition(": ") for part in text.replace("\n        ", "").split("\n    ")[1:-1])
    return tuple((opens, getattr(AskedFor, name)) for name, _, opens in lines)


#: How a question opens, in lower case and without what leads up to it, behind what it asks for.
ASKED: tuple[tuple[str, AskedFor], ...] = _read(
    rf"""
    ANSWER_THEN: what (?:would|might) you have (?:answered|said)
    JUDGEMENT: what would you (?:have )?think of yourself if you (?:stopped|gave|quit|couldn't|didn't|fail)
    RECEIVING: who would (?:be the first to )?(?:notice|miss|feel|see|mind)\b.* {_NO_MORE}
    WITHOUT_IT: who (?:would|will) you be (?:{_NO_MORE}|without)
    DEAR: what (?:do you (?:most )?(?:want|hope|wish)|would you (?:most )?(?:want|like)) to (?:hold on to|keep safe|
        protect|not lose)|what do (?:you two|you|the two of you) (?:two )?(?:have (?:now )?that (?:is worth|
        you would never|you never)|most not want to lose|never want to lose)
    LOSS: what would you (?:have to )?(?:most )?(?:lose|miss|hate (?:to lose|to miss))\b|what would be missing|
        what (?:are you|is it (?:that )?you are) (?:most )?(?:afraid|scared|worried)\b|what is at stake|
        what would go first|what (?:would|will) happen if you (?:stop|fail|gave|quit)|(?:what|how) would (?!you\b|
        it (?:mean|be like to)).*{_NO_MORE}|what would (?:your|a) (?:week|days?|life) be like without
    MISSED: what (?:do|did) you miss\b|what (?:does|did) (?:it|that) keep you from
    DAYS_WITHOUT: (?:what|how) (?:happens|are you (?!like without)|do you feel|does it feel|is it (?!like to)|
        does a|is (?:a|the|your) \w+) .*{_NO_MORE}|(?:what happens in a week|what does a day) without
    BURDEN: what (?:do|does|did|are|could) .*(?:leave out there|leave behind|let go\b|put down|set down|
        free you from|free from|put that down|let you stop)
    SIGN: (?:what|how) would (?:they|he|she|it|[\w' ]+) (?:notice first|say has changed|give it away)|
        what would be the first sign
    SAYING: what (?:would|did|do) you .*\bhear\b(?! (?:out|in|when))|what (?:do|would) you (?:want|
        like) to be able to (?:say to|tell) yourself|{_WANTING}(?: for)? {_WHOM}(?:to |will |would |might |can |
        could )?(?:say|said|tell)\b|how would you (?:most )?like to be (?:known|remembered)|what will people say
    ADVICE: what would you (?:like to |want to )?(?:say|tell|have said)(?: today| now| back| to)* {_ONES_OWN}|
        (?:what|how) would you (?:speak to|think of) a friend|what would you say (?:today )?to (?!them$)
    SEEN: {_WANTING}(?: for| that)? {_WHOM}(?:to |will |would |might |can |could )?(?:be able to count|always |
        have )?(?:know|understand|believe|feel|remember|sees?|seen|notice|takes? (?:with|from|away)|carry|keep|learn|
        gets?|picks? up|thinks? (?:of|when)|finds?|grow up with|meets?|on)\b|what do you (?:think|hope) (?:they|he|she|
        [\w' ]+) sees? (?:in|when they look at) you
    SAYING: what (?:would|does|do|might|could) {_OTHERS}(?:have )?(?:like to |most )?(?:say (?!about)|say$|said|
        tell you(?! about)|told you|call you|answer|want for you|wish (?:for )?you)\b
    SELF_WISHED: who (?:do|would|did) you {_WISHING_TO_BE} (?:be|become)\b(?! (?:out there with|there$))|
        who (?:would|will) you (?:be|become|say you are)\b(?! (?:proving|doing))|
        what (?:kind of (?:\w+ )?(?:\w+ )?(?:do|would) you|(?:do|would) you) {_WISHING_TO_BE} be (?:for|to)\b|how (?:do|
        would) you {_WISHING_TO_BE} (?:be (?:instead|then|there|on)|see yourself)|what would that person (?:stand for|
        be like)
    SELF: who (?:are you|do you get to be|do you become|is (?:that|the) (?:\w+ )?(?:you|self)|
        have you been)\b(?! \w+ing it)|(?:what|which|who is the) (?:\w+ )?(?:part|side|version) of you\b(?! (?:wanted|
        would|is afraid))|what are (?:you|the two of you) like\b|what word would you use for yourself|
        what brings that version
    SELF_THEN: who were you (?!without)|what were you like
    PROOF: {_WANTING} .*\b(?:to mean|stand for|to prove)\b|what do you want turning .* to mean|what (?:do|
        would) (?:you|it|that|[\w' ]+) .*(?:\bprove|believe about yourself|be able to say (?:then|after|of)|
        able to tell yourself)|what would (?!.*(?:\bstop|\bfail|\bquit|giving up|\bnot\b|n't)).*\b(?:say about you|
        tell you|show you)\b|what does that \w+ stand for
    VALUE: what (?:does|did|do) .*\babout what (?:matters|you care)|what does that tell you about what you
    SHOWN: what (?:does|did|do) (?!you (?:know|find)).*\b(?:say about (?:you|who you are)|
        tell you about yourself)\b|what (?:do|did) you (?:know|find out) about yourself|what in you is
    PRIDE: what (?:are you|about it makes you) (?:\w+ )?proud(?:est)?\b
    TEACHER: who(?:m)? .*(?:taught|showed|learn(?:ed|t)? (?:that|it|to)|got you)\b|what taught you
    HELPER: who(?:m)? (?:helps|looks after|is on your side|does that for|turns up for|makes you|brings you|
        comes back|or what do you thank|can you lean|could help|sees you as|do you laugh|in your life says|carries|
        did it|saw it|has said|remembers)\b
    NOTHING: who (?:first told|decides|is the \w+ one)\b
    NOTICING: who(?: in your life| else)? (?:would|can|could|is)(?: be)?(?: the first)?(?: to)? (?:notices?|sees?|
        feels?|meet)\b
    RECEIVING: who(?:se)? (?:else )?(?:\w+ )?(?:gets|get the best|is better off|gains|lives better|breathes|draws|
        is glad|learns|would gain|would it (?:help|reach|change)|life would it|knows|sees|feels|notices|would get)\b
    SERVED: who(?:m|se)? .*(?:\bfor(?: then)?|think of when you say that|good for|picture when .*|face .*|serve|
        reach|matter to|will follow you|give (?:it|that) to|doing it|proving it to|pass (?:it|that) on(?: to)?|
        easier .*)$
    BESIDE: who(?:m)? .*(?:tell|beside|share|finish|hear|call|lean|along|laugh|say|want there|with|show|ask|follow|
        glad|door|understand|there|cheering|look forward|proud|like it to be|liked it from|listen|know that|
        love to see)\b
    SPAN: how long (?:has|have)\b
    BEGINNING: when (?:did|was) .*(?:begin|began|become|start|first)\b
    MEMORY: when (?:did|was|were|have)\b|which run last
    HARD_TIME: when (?:do|does|is|are) .*(?:hardest|lose|need|on your mind|miss|worst|come back)\b
    TIME: when (?:else )?(?:do|does|is|are)\b
    PLACE_WISHED: where (?:else )?(?:in [\w ]+ )?(?:would|could|do you (?:most )?(?:want|long|wish))\b|
        where else do you want
    PLACE: where (?!.*come from|did you learn|does it take)(?:else )?(?:in [\w ]+ )?(?:do|does|are|is|have|has|did)\b
    FEELING_WISHED: how (?:do|would|did) you (?:most )?(?:like|want|hope|love) to feel|what (?:do|
        would) you (?:most )?(?:want|like) to feel
    LIKENESS_THEN: what (?:was|were) (?:that|it) like|how was (?:that|it)
    FEELING: how (?:do|does|did) (?:you|it|that|your body) feel\b|what (?:does|did|should) .*\bfeel like|
        what do you feel\b|what (?:is (?:that|the) )?feeling\b|what (?:happens|comes up|changes|is different|
        was different) in you\b|when you look the way you want, how do you feel|how do you notice|
        how does your body tell
    LIKENESS: what is (?:it|that) (?:\w+ )?like\b|how is that\b
    LOOKS: what does (?:being|feeling) .* mean (?:to|for) you|what does (?!it\b|that\b|running\b|
        this\b).*look like(?: to you| for you| at the moment| when .*| in .*)?$
    PICTURE: what (?:do|would|did) you (?:see|picture)\b(?! (?:in|there|running)\b)|what (?:scene|picture)|
        what comes to mind when|whose face|which (?:moment|memory|photo)\b
    MEANING: what (?:does|do|would|makes|is) .*(?:mean (?:to|for) you|so important|so special|so much to you|
        behind that)|what (?:in that )?matters most to you
    CHOICE: what comes to mind first|which (?:one |part |two |side )?of (?:those|them|it)\b
    NEED_THEN: what would have helped|what did you need\b|where did you need
    STAYING: what (?:has|have) stay|what stays|what (?:do|did) you (?:still )?carry|what of (?:[\w' ]+) (?:is|lives|
        do you|has)\b(?! (?:like|carry on))|what do you remember
    GIFT_THEN: what did (?!you (?:love|like|see|miss)).*\b(?:give you|do for you|find in it|take away|learn|
        teach you|mean|change (?:for|in) you)\b|what was different
    LOVED: what (?:do|did|is it) you (?:\w+ )?(?:love|like|enjoy|see in it)\b|what draws you|what (?:is|
        was) the best of|what (?:do you like|was the first thing you liked)|what is it (?:about|at its)
    STRENGTH: what (?:has kept|kept|keeps|helps|helped|gets you|carries|has helped|lets you breathe|did it take|
        makes that easier|could help|gives you the)\b
    WHY_RUN: why do you (?:want to )?run$
    EFFECT: what does (?:running|a run|being out there|being out|going out) .*(?:do for|give|do to) you\b
    STEP: what (?:would|could|might|will) (?!have ).*(?:bring .*closer|make (?:that|it|the next|them) .*(?:easier|
        lighter|good|better)|help|put your mind|bring (?:that|some|a little|more)|first (?:small )?step|
        be the first (?:thing|sign))|what (?:would|could) you do (?:first|differently|to keep)|
        what do you need\b(?!.* for$)|what could (?:help|bring)|what is the smallest piece
    CHANGE: what (?:(?:is|feels) (?:different|better|closer|the best|there when|in it for you)|has (?:become|
        changed|got better)|becomes|changes|gets (?:better|easier)|goes better|(?:does|has) (?:that|it|running|a run|
        a good night) changed?|comes (?:more easily|back)|is an? (?:\w+ )+like when)\b
    GIFT: what (?:does|do(?! you (?:most |still )*(?:hope|want|wish|already|think))|has) .*(?:give|gives|given|
        do for|bring|bring out|open up|make possible|let you|wake up|leave room|keep safe|add up|keep alive|look after|
        get (?:out|back|from|there)|find|take home|come back with|have room|get to|ready for)\b|what can you do|
        what opens up|what (?:do you bring|comes with)|what gets (?:better|easier)
    WISH: (?:what|how|which|where|whose) (?:\w+ ){{0,4}}?would (?!.*\bhave (?:been|made|felt|
        liked)\b)(?!you (?:miss|hate|have (?!room)|say|explain|describe|put|tell|add|need|answer|do without))|
        {_WANTING}\b(?!.*(?:leave behind|let go|get rid|put down|get away|escape|\bstop|lose|avoid|forget))|
        what are you (?:hoping|longing|looking forward|working|training)\b|how (?:do you want|could some)|
        what do you (?:wish\b|need .*for$)|what could\b|which (?:\w+ )+are you looking forward|
        what (?:don't you want|do you not want|would you hate) to (?:miss|put off|leave|forget)
    """
)
