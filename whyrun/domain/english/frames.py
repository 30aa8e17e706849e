"""How the question before sets the answer: as a wish, a dread, somebody, a time; and the questions that tell so.

Rule: data only; ``framed`` hears them, and ``frame_questions`` says what is asked then. The first line whose words
are in the question counts. A question that sets no answer ("Why does that matter to you?") is in none of them.
"""

from __future__ import annotations

from enum import Enum, auto

from whyrun.domain.english.listing import pattern


class Frame(Enum):
    """What the question before makes of an answer."""

    #: What they would like, or do with it: "What do you want that energy for?"
    WISHED = auto()
    #: How it would be: "What would be different at home?"
    IMAGINED = auto()
    #: How they would like to feel.
    FEELING_WISHED = auto()
    #: What somebody is to see in them, or remember of them.
    SEEN = auto()
    #: What is to be said of them one day, in which "he" and "she" may be the runner.
    SAID_OF_ONE = auto()
    #: What somebody is to know, or would be told.
    TOLD_TO = auto()
    #: What they would say to a friend, or to who they were.
    ADVISED = auto()
    #: What somebody else would say: nobody's wish and nobody's order.
    SAID_BY = auto()
    #: What something would prove, or say about them.
    PROVED = auto()
    #: Who they would like to be; who they are at their best; who they were.
    SELF = auto()
    SELF_NOW = auto()
    SELF_THEN = auto()
    #: What would become of them without it; what they would think of themselves.
    DREADED = auto()
    JUDGED = auto()
    #: What it is like on the days they can't.
    WITHOUT = auto()
    #: What they would hate to lose.
    PRECIOUS = auto()
    #: Who would notice; who would, if they stopped; whom it is for; who taught them; who is to be there, or told.
    NOTICES = auto()
    NOTICES_LOSS = auto()
    SERVED = auto()
    TAUGHT = auto()
    BESIDE = auto()
    #: When it was; when it began; when it is; when it is hard; how long it has been so.
    WHEN = auto()
    BEGAN = auto()
    WHENEVER = auto()
    HARD_TIMES = auto()
    HOW_LONG = auto()
    #: What they would have answered once.
    THEN = auto()
    #: How it feels; what something good looks like to them, or feels like.
    FELT = auto()
    LOOKS = auto()
    #: What there is none of: "I don't get any", after "Why does rest matter to you?"
    LACKED = auto()


#: What is said of no more running, at the end of a question; "if you stopped apologising" is another thing.
_NO_MORE = pattern(
    r"""
    (?:without (?:it|running|this|that|them|a run|(?:your|the|those|these) runs?|(?:your|the) running|
    (?:that|the|this|your) (?:hour|time|quiet|goal|club|group)|going)|
    (?:if|when|on the days|on days|on a day|in a week) (?:when |that )?
    (?:(?:you|it|they|that|nothing|running|the running|your runs|all that) )*(?:all |ever |just |had to |were to )?
    (?:stop|stopped|gave up|give up|giving up|quit|couldn't|can't|cannot|never|didn't|don't|haven't|skip|miss|missed|
    was gone|were gone|was taken away|got ill|got injured)
    (?: (?:running|run|ran|going|go|gone|went|it|that|this|them|one|day|tomorrow|now|today|altogether|for good|coming|
    training|train|do|doing|have|having|keep|kept|up|any|more|anymore|again|out|get|got|been|been able|at all|a))*)
    (?: be like)?\??$
    """
)
_WHOM = r"(?!(?:you|to|it|that|this|be|have|not|from|for|more|most|your (?:life|days|runs?|body))\b)(?:[\w'’-]+ ){1,6}?"
_WANTING = (
    r"what (?:do you (?:most |still |really )*(?:want|hope|wish)|"
    r"would you (?:most |still |really |all |first )*(?:want|like|love|hope|wish))"
)
#: Who asks for advice, or once was who they are.
_ONES_OWN = pattern(
    r"""
    (?:yourself|(?:the|that) you\b|who you were|somebody|someone|anybody|a (?:new )?runner|a beginner|
    (?:a|your|that) (?:good |close |best )?friend|(?:the|that|your) (?:younger|old|little|child|boy|girl|kid)\b(?! who)|
    the (?:child|boy|girl|kid|person|one) (?:that )?you were)
    """
)

#: The start of the question itself, in lower case, and its frame.
FRAMES: tuple[tuple[str, Frame], ...] = (
    # What was once answered.
    (r"(?:what|how) (?:would|might) you have (?:answered|said)|would you have (?:answered|said)", Frame.THEN),
    # What there would be without it.
    (r"what would you (?:have )?think of yourself if you (?:stopped|gave|quit|couldn't|didn't|failed)", Frame.JUDGED),
    (rf"who would (?:be the first to )?(?:notice|miss|feel|see|mind)\b.* {_NO_MORE}", Frame.NOTICES_LOSS),
    (rf"who (?:would|will) you be {_NO_MORE}", Frame.DREADED),
    (
        (
            r"what (?:would you|do you most not want to|are you (?:most )?afraid (?:of|to)|"
            r"is (?:it )?(?:the one thing )?(?:that )?"
            r"you(?:'re| are| do|) (?:most )?(?:afraid of|scared of|don't want to)|don't you want to|would you have to|"
            r"is the one thing you don't want to|would you hate to|would it hurt to)(?: most| hate to| have to)? "
            r"(?:los(?:e|ing)|give up|giving up)\b"
        ),
        Frame.PRECIOUS,
    ),
    (
        (
            r"what do you (?:most )?(?:want to|hope to) (?:hold on to|keep safe|protect|not lose)\b|"
            r"what would (?:still )?be left\b"
        ),
        Frame.PRECIOUS,
    ),
    (
        (
            rf"(?:what|how) (?:would|will) (?!you (?:miss|have room)|go missing).*{_NO_MORE}|what would (?:your|"
            rf"a) (?:week|days?|life) be like without"
        ),
        Frame.DREADED,
    ),
    (r"what (?:do you (?:most )?not|don't you) want to (?:be|become|end up|turn into|go back to)", Frame.DREADED),
    (r"what are you (?:most )?(?:afraid|scared|worried) .*(?:becom|happen|turn)", Frame.DREADED),
    (
        (
            rf"(?:what|how) (?:happens|are you|do you feel|does it feel|is it|is (?:a|the|your) \w+) .*{_NO_MORE}|"
            r"what happens in a week without"
        ),
        Frame.WITHOUT,
    ),
    # What is said.
    (
        (
            rf"{_WANTING}(?: for)? {_WHOM}(?:to |will |would |might |can |could )?"
            r"(?:say|said|tell|tell of|remember you)\b"
            r"(?: (?:of|about) (?:it|you|that))?"
        ),
        Frame.SAID_OF_ONE,
    ),
    (r"(?:what|how) would you (?:most )?like to be (?:known|remembered)", Frame.SAID_OF_ONE),
    (
        rf"what would you (?:like to |want to )?(?:say|tell|have said)(?: today| now| to)* {_ONES_OWN}",
        Frame.ADVISED,
    ),
    (
        (
            r"what would you (?:most )?(?:like to |want to |love to |have )?(?:(?:say|said)(?: today| now|"
            r" back)* to|tell|told|answer)"
            r" (?!that\b|it\b|this\b|next|about|yourself)"
        ),
        Frame.TOLD_TO,
    ),
    (rf"{_WANTING}(?: for)? (?:{_WHOM})(?:to )?(?:know|understand|hear|believe|feel)\b", Frame.TOLD_TO),
    (
        (
            rf"{_WANTING}(?: for| that)? (?:{_WHOM})(?:to |will |would |might |can |could )?"
            r"(?:remember|sees?|notices?|takes? (?:with|from|away)|carry|carries|keep|learns?|gets?|have seen|"
            r"picks? up|"
            r"thinks? (?:of|when)|finds?|meets?)\b"
        ),
        Frame.SEEN,
    ),
    (
        (
            r"what (?:would|does|do|might|could) (?:(?!you\b|it\b|that\b|this\b|there\b)(?:[\w'’-]+ ){1,6}?)"
            r"(?:have )?(?:most )?(?:say|said|tell you|told you|call you|add|answer|answered|want for you|"
            r"wish (?:for )?you|see (?:in you )?that you)\b"
        ),
        Frame.SAID_BY,
    ),
    # Whom one is or would be.
    (r"who (?:do|would|did) you (?:most |still |really )*(?:want|like|love|hope) to (?:be|become)\b", Frame.SELF),
    (r"who (?:would|will) you (?:be|become|say you are)\b|who (?:is|would be) that (?:person|self)", Frame.SELF),
    (r"what kind of (?:\w+ ){1,2}(?:do|would) you (?:want|like|hope)", Frame.SELF),
    (r"who (?:are|were) you (?:\w+ing|proving it)\b", Frame.SERVED),
    (r"who (?:are you|do you get to be|do you become)\b(?! without)", Frame.SELF_NOW),
    (r"who were you (?!without)", Frame.SELF_THEN),
    # Somebody.
    (r"who(?:m|se)? .*(?:taught|showed|learn(?:ed|t)?|first told|got you)\b", Frame.TAUGHT),
    (
        (
            r"who(?:se)? .*(?:notices?|see(?:s)?\b(?! you with)|sees|feels?|glad|better off|gains?|gets|"
            r"lives? better|breathes|draws|"
            r"first to|happy|proud|easier|difference|would it change)\b"
        ),
        Frame.NOTICES,
    ),
    (
        r"who(?:m|se)? .*(?:\bfor|think of|picture|face|serve|help|reach|matter to|follow|doing it|pass)\b",
        Frame.SERVED,
    ),
    (
        (
            r"who(?:m)? .*(?:tell|beside|share|finish|hear|call|lean|along|laugh|say|want there|with|show|ask|"
            r"door|knows?|understand)\b"
        ),
        Frame.BESIDE,
    ),
    # A time.
    (r"how long\b", Frame.HOW_LONG),
    (r"when .*(?:begin|began|become|start(?:ed)?|first)\b", Frame.BEGAN),
    (r"when (?:did|was|were|have)\b", Frame.WHEN),
    (r"when (?:do|does|is|are) .*(?:hardest|lose|need|on your mind|miss|worst|come back)\b", Frame.HARD_TIMES),
    (r"when (?:do|does|is|are)\b", Frame.WHENEVER),
    # A feeling.
    (
        r"how (?:do|would|did) you (?:most )?(?:like|want|hope|love) to feel|what do you (?:most )?want to feel",
        Frame.FEELING_WISHED,
    ),
    (
        (
            r"how (?:do|does|did) (?:you|it|that) feel\b|what (?:does|did) (?:it|that) feel like|what are you like\b|"
            r"what do you feel\b|what feeling\b"
        ),
        Frame.FELT,
    ),
    (
        r"what does (?!it\b|that\b|running\b|this\b).*(?:look|feel) like(?: to you| for you)?(?: then| here)?\??$",
        Frame.LOOKS,
    ),
    # A wish, or what would come of it.
    (
        (
            r"what do you (?:most )?want to prove\b|what (?:would|will) (?!.*(?:\bstop|\bfail|\bquit|giving up|"
            r"\bnot\b|n't)).*"
            r"\b(?:prove|say about you|tell you|show you)\b"
        ),
        Frame.PROVED,
    ),
    (
        (
            r"(?:what|how) (?:would|will|could) .*(?:\b(?:mean|change|different|look like|feel like|be like)\b|"
            r"(?<!possible) (?:give|bring)(?: to)? you\b|\bdo for you\b)"
        ),
        Frame.IMAGINED,
    ),
    (
        (
            r"(?:what|where|how|which|whose) (?:\w+ ){0,4}?would (?!you (?:miss|hate|have (?!room)|say|"
            r"explain|describe|"
            r"put|tell|add|need|answer|do without))"
        ),
        Frame.WISHED,
    ),
    (
        (
            rf"{_WANTING}\b(?!.*(?:leave behind|let go|get rid|put down|get away|escape|stop|lose|avoid|forget))|"
            rf"what are you "
            r"(?:hoping|longing|looking forward|working|training)\b"
        ),
        Frame.WISHED,
    ),
    (r"what (?:do|would) you (?:see|picture) when you picture", Frame.WISHED),
    (r"(?:how|where|who) do you want\b|what do you wish\b|what could\b", Frame.WISHED),
    (r"which (?:\w+ )+are you looking forward\b", Frame.WISHED),
)
