"""Coach's moves that are tried last: the only one of its kind, what was said, what is hard just now, a single word.

Rule: data only; see ``move``. They say "that" or "there", so that they are right whatever the rest of the words are.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move
from whyrun.domain.english.values import Shape

_SENTENCES = frozenset(
    {Shape.CLAUSE, Shape.EVENT, Shape.STATE, Shape.DESCRIPTION, Shape.HABIT, Shape.TOLD, Shape.UNCLEAR, Shape.NOUN}
)
_NOW = frozenset({Shape.CLAUSE, Shape.STATE, Shape.DESCRIPTION, Shape.HABIT, Shape.UNCLEAR})

#: What is the only one of its kind for want of others, or is not running: bought, had in the diary, done for a living.
_NOT_THE_ONLY = pattern(
    r"""
    scared|afraid|only one (?:pleased|who|that|in|of|left)|only (?:thing|problem|reason) (?:is|was|left|that (?:scares|
    worries|hurts|bothers))|nothing else (?:to do|going|(?:has )?worked|shifts)|afford|calendar|diary|going on|good at|
    using|drink|drug|sponsor|wine|gambl|betting|smok|left (?:to|of)|(?:they|he|she) ask|worked (?:for|on)|wrong|missing|
    i hate
    """
)

_MOVES: tuple[Move, ...] = (
    Move(
        r"(?:the|my|it's|is) (?:\w+ )?only (?:\w+ )?(?:thing|time|hour|place|day|moment|person|part) (?:that |where )?"
        r"(?:she|he|they|we|my \w+)\b",
        ("What does that keep alive between you?", "What would you miss first without it?"),
        ("What does that keep alive between you?", "What would you miss first without it?"),
        unless=r"scared|afraid",
    ),
    Move(
        r"(?:everything else|the rest of my life) ?(?:'s|is)\b",
        ("What is it like to have one thing that isn’t?", "What would you miss first without it?"),
        ("What is it like to have one thing that isn’t?", "Who would you be without it?"),
        unless=r"(?:after|makes?) (?:\w+ )?everything else|secondary|extra|bonus|easy|easier|fine|good|great|optional",
    ),
    Move(
        r"nothing else (?:\w+ ){0,4}(?:in|under) my control",
        ("What is it like to have one thing that is in your hands?", "What would you miss first without it?"),
        ("What is it like to have one thing that is in your hands?", "Who would you be without it?"),
    ),
    Move(
        pattern(
            r"""
            (?:(?:the|my|a|it's|is|one|this) (?:\w+ )?)?only (?:\w+ ){0,2}?(?:time|times|place|part|bit|hour|half|day|
            minutes|mins|chance|moment)\b|(?:the|my|is|it's) (?:one|first) (?:time|place|hour|part|bit|moment|
            day)\b|nowhere else|anywhere else
            """
        ),
        ("What do you get there that nothing else gives you?", "What would you miss first without it?"),
        ("What do you get there that nothing else gives you?", "Who are you there that you can’t be elsewhere?"),
        unless=rf"{_NOT_THE_ONLY}|first time|say in\b|only time (?:he|she|they|i've|i have)",
    ),
    Move(
        pattern(
            r"""
            (?:(?:the|my|a|it's|is|one|this) (?:\w+ )?)?only (?:\w+ ){0,2}?(?:thing|way|sport|hobby)\b|
            (?:the|my|is|it's) one (?:thing|hobby)\b|(?:think about|do|has|have|like|love|enjoy) (?:anything|
            nothing) else\b|everything else (?:has|have)\b|nothing else (?:does|gives|makes|helps|comes|feels|
            sounds|\w+s (?:me|my (?:head|mind|brain)))\b
            """
        ),
        ("What do you get from it that nothing else gives you?", "What would you miss first without it?"),
        ("What does it keep alive in you?", "What would you miss first without it?"),
        unless=_NOT_THE_ONLY,
    ),
    Move(
        r"without (?:it|running|a run|my runs) i|(?:if|when) i (?:don't|stop|skip|miss)"
        r"(?=$|,| (?:i|run|running|go|going|it|out|move|moving|for|because|there|a (?:run|day|week|few))\b)",
        ("What is different in you on the days you run?", "What goes first when you don’t run?"),
        ("What is different in you on the days you run?", "What does running look after in you?"),
        unless=r"even (?:if|when)",
    ),
    Move(
        r"(?:used to|always) (?:say|says|said|call|called|tell|told) .*\b(?:no|not|never|lazy|fat|slow|useless|nothing|"
        r"couldn't|can't|won't|wouldn't|wasn't|too|stupid|weak|clumsy)\b",
        ("What would you have loved to hear instead?", "What do you hear in that today?"),
        ("What word would you use for yourself today?", "What would you have loved to hear instead?"),
        shapes=_SENTENCES,
        unless=r"i (?:used to|always)|we (?:used to|always)",
    ),
    Move(
        pattern(
            r"""
            (?:said|says?|calls?|called|reckons?|reckoned|thinks?|thought|told (?:me|us)) (?:that )?
            (?:me|i'm|i am|i was|i)(?: (?:a|the|too|so|that|just|always|such)){0,2} (?:
            slow|soft|weak|flaky|lazy|mad|crazy|nuts|boring|fat|useless|old|stupid|clumsy|unfit|fade|quiet|b team)\b|
            (?:said|says|told me) i (?:run|look|walk|move) like an? |
            asked (?:me )?(?:when i (?:was|am)|if i was) (?:due|pregnant)
            """
        ),
        ("What would you like them to see instead?", "What do you know about yourself that they don’t?"),
        ("What do you know about yourself that they don’t?", "What would you like them to see instead?"),
        shapes=_SENTENCES,
        unless=r"\b(?:never|nobody|no ?one|whether|even if|no matter)\b|^(?:i|so i|and i|we) (?:think|thought|say|"
        r"said|reckon)",
    ),
    Move(
        pattern(
            r"""
            (?:said|joked|shouted|warned|told (?:me|us)) (?:that )?(?:i|i'm|i'd|i've|i'll|my|mine|it'd be|never|girls|
            women|boys|men|people like|he'd never|you'll|you're|you|no)\b(?! (?:could|can) (?:come|join|make|
            have|try))|(?:laughed (?:at|when)|everybody laughed|everyone laughed)|
            said it (?:was|is|'s) my\b|
            asked (?:why|how come|what was wrong|when|if (?:i was|i'm|i am|i had|it was)\b(?! ok| alright| coming|
            free))|(?:been|got) told (?:i|that i|off)\b
            """
        ),
        ("What went through your mind when you heard that?", "What would you have loved to hear instead?"),
        ("What went through your mind when you heard that?", "What would you have loved to hear instead?"),
        shapes=_SENTENCES,
        unless=r"^who\b|like (?:he|she|they) said|"
        r"(?:nobody|no ?one|never) |(?:we|who)(?:'d| had| have)? (?:\w+ )?(?:said|told)|doctor told|"
        r"\bi(?:'ve|'d| have| had)? (?:[\w']+ )?(?:said|told|asked|laughed|joked|shouted|warned)|self|to myself|"
        r"told what to",
    ),
    Move(
        pattern(
            r"""
            (?:says?|calls?|reckons?|thinks?|knows? me|keeps? (?:saying|telling me)) (?:me|i'm|
            i|that i|i've|it's what)\b(?! (?:should|need|have|must|ought|can|could|might|say|have to)\b)|calls it\b|
            (?:everybody|everyone|people) (?:\w+ )*?(?:calls?|knows?) me\b
            """
        ),
        ("What do you feel when you hear that?", "What do you think they see in you?"),
        ("What do you feel when you hear that?", "What would you like to be known for, whatever anybody says?"),
        shapes=_SENTENCES,
        unless=r"\b(?:never|nobody|no ?one|watch|whether) |normal|^who\b|where i say|"
        r"calls me (?:when|if|first|instead|every|on\b|from|at\b|to\b|after|before|up\b|back|most|each|once)|"
        r"made me |behind my back|"
        r"thinks? i'm (?:at|in|out|on|off|with)\b|"
        r"(?:can|could|would|will|to) (?:call|tell|ask) |even if|no matter|"
        r"^(?:i|so i|and i|but i) (?:[\w']+ )*?(?:says?|calls?|tells?|thinks?|reckon|ask)",
    ),
    Move(
        pattern(
            r"""
            exhaust(?:ed|ing)|wrecked|horrible|awful|driv(?:es|ing) me (?:\w+ )?(?:mad|crazy|nuts|insane|
            up the wall)|always (?:tired|stressed|ill|angry|sore|late)|sick of|fed up|tired of|killing me|
            eats? me (?:up|alive)|can't (?:stand|bear|take|breathe|switch|relax|sleep|cope|stop|focus|
            concentrate|sit)|worst\b|scary|stressful|is mental\b|too (?:much|full|empty|big|fat|slow|loud)\b|
            guilty|bored\b|boring|trapped|(?:i'm|am|feel|feeling|get|still) (?:\w+ )?stuck\b|complicated|
            falling (?:apart|to bits)|won't (?:stop|shut up|switch off)|(?:it|back|head|everything|body|knees?|
            hip) hurts\b|aches?\b|suffocat|chaos|mess\b|out of (?:control|breath|shape)|rude\b|graded|lonely|restless|
            overwhelm|unhappy|miserable|dark\b|a blur
            """
        ),
        ("How would you like to feel instead?", "What would make it a little lighter?"),
        ("How would you like to feel instead?", "What would make it a little lighter?"),
        shapes=_NOW,
        unless=r"\b(?:but|used to|less|without|never|not|nothing|no longer|doesn't|stops|running is|it helps|sub|"
        r"i am sick of it|that's what|on purpose|it stuck|\d:\d\d)\b",
    ),
    Move(
        r"^(?:the |that |those )(?:look|sound|smell|sight|taste|feel|feeling)\b",
        ("What does that do to you?", "Where does it take you?"),
        ("Where does it take you?", "What do you bring home from there?"),
        shapes=frozenset({Shape.NOUN, Shape.CLAUSE, Shape.UNCLEAR}),
    ),
    Move(
        r"^(?:the |my |those |that |these )(?:\w+ ){1,4}(?:at|over|on|in|of|when|before|after|along|by)\b",
        ("What makes that so special to you?", "What do you bring home from there?"),
        ("What makes that so special to you?", "What do you bring home from there?"),
        shapes=frozenset({Shape.NOUN}),
        unless=r"gym|\b(?:is|are|was|were|looked|seemed|sounded|felt|go|goes)\b|(?:version|side|part|most|all|rest) of|"
        r"(?:kids|children|sense|state|fear|cost|lack|idea|thought|love|money) of|for (?:my|the)|people|man\b",
    ),
    Move(
        pattern(
            r"""
            ^(?:pure |sheer |just |plain )?(?P<x>spite|vanity|ego|curiosity|stubbornness|defiance|boredom)$
            """
        ),
        ("What is underneath that {x}?", "Who knows that side of you?"),
        ("What is underneath that {x}?", "Who knows that side of you?"),
    ),
    Move(
        r"^(?:pure |sheer |just |plain )?(?P<x>jealousy|envy|guilt|anger|rage|restlessness|shame)$",
        ("What is underneath that {x}?", "What would you do with a little less of that {x}?"),
        ("What would you do with a little less of that {x}?", "What is underneath that {x}?"),
    ),
    Move(
        r"^(?:pure |sheer |just |plain |for )?(?:revenge|payback|vengeance)$|get (?:my own back|even)\b",
        ("What would have to happen for you to feel even?", "And once you are even, what is in it for you?"),
        ("And once you are even, what is in it for you?", "What would have to happen for you to feel even?"),
    ),
    Move(
        pattern(
            r"""
            ^(?:some |a bit of |a little |more |the |for )?(?:\w+ and )?(?P<x>peace|quiet|freedom|control|
            confidence|joy|calm|solitude|space|balance|clarity|courage|belonging|connection|companionship|
            friendship|company|adventure|purpose|meaning|self-respect|independence|stillness|headspace|respect|
            hope|order|stability|happiness)$
            """
        ),
        ("Where in your life do you most long for {x}?", "When did you last have that, to the full?"),
        ("Who are you when you have that?", "Who would you love to share that with?"),
    ),
)

#: They stand anywhere in a reason.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
