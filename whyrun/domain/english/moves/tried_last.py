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

_MOVES: tuple[Move, ...] = (
    Move(
        r"(?:the|my|it's|is) (?:\w+ )?only (?:\w+ )?(?:thing|time|hour|place|day|moment|person|part) (?:that |where )?"
        r"(?:she|he|they|we|my \w+)\b",
        ("What would go missing first without it?", "What does it mean to you that {clause}?"),
        ("What does it mean to you that {clause}?", "What would go missing first without it?"),
        unless=r"scared|afraid",
    ),
    Move(
        pattern(
            r"""
            everything else\b|(?:(?:the|my|a|it's|is|one|this) (?:\w+ )?)?only (?:\w+ ){0,2}?(?:thing|time|
            times|place|way|part|bit|hour|half|day|sport|person|minutes|chance|reason|hobby|moment)\b|
            the only one\b|(?:the|my|is|it's) (?:one|first) (?:thing|time|place|hour|part|bit|moment|day|
            hobby)\b|nothing else\b|nowhere else|anywhere else|anything else|no other
            """
        ),
        ("What do you get there that nothing else gives you?", "What would go missing first without it?"),
        ("Who are you there that you can’t be elsewhere?", "What do you get there that nothing else gives you?"),
        unless=r"scared|afraid|only one (?:pleased|who|that|in|of|left)|"
        r"only (?:thing|problem|reason) (?:is|was|left)|nothing else to do|nothing else (?:has )?worked",
    ),
    Move(
        r"without (?:it|running|a run|my runs) i|(?:if|when) i (?:don't|stop|skip|miss)\b",
        ("What is the first thing to go?", "What is a week like without it?"),
        ("What does running look after in you?", "Who would you miss being?"),
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
            (?:said|told|joked|shouted|warned)\b(?! i'd do| everyone| everybody| people)|laughed (?:at|when)|
            asked (?:if|why|whether|how|what)|(?:been|got) told (?:i|that|no|off)\b|(?:said|told) (?:me|us)\b
            """
        ),
        ("What went through your mind when you heard that?", "What would you have loved to hear instead?"),
        ("What went through your mind when you heard that?", "What would you have loved to hear instead?"),
        shapes=_SENTENCES,
        unless=r"^who\b|(?:nobody|no ?one|never) |(?:we|who)(?:'d| had| have)? (?:\w+ )?(?:said|told)|doctor told|"
        r"\bi(?:'ve|'d| have| had)? (?:[\w']+ )?(?:said|told|asked|laughed|joked|shouted|warned)|self|to myself|"
        r"told what to",
    ),
    Move(
        pattern(
            r"""
            (?:says?|calls?|tells?|reckons?|thinks?|knows? me|keeps? (?:saying|asking|telling)|asks) (?:me|i'm|
            i|that|i've|my)\b|calls it\b|says get|(?:everybody|everyone|people) .*(?:knows?|calls?|says?|
            thinks?) me\b
            """
        ),
        ("What do you feel when you hear that?", "What would you rather hear?"),
        ("What would you like to be known for, whatever anybody says?", "What do you feel when you hear that?"),
        shapes=_SENTENCES,
        unless=r"\b(?:never|nobody|no ?one) |^who\b|calls me (?:when|if|first|instead|every|on\b|from|at\b|to\b|"
        r"after|before|up\b|back|most|each|once)|made me |behind my back|"
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
            guilty|bored\b|boring|trapped|stuck\b|complicated|falling (?:apart|to bits)|won't (?:stop|shut up|
            switch off)|hurts\b|aches?\b|suffocat|chaos|mess\b|out of (?:control|breath|shape)|rude\b|graded|
            lonely|restless|overwhelm|unhappy|miserable|dark\b|a blur
            """
        ),
        ("How would you like it to be instead?", "What is that like for you?"),
        ("How would you like it to be instead?", "What would make it a little lighter?"),
        shapes=_NOW,
        unless=r"\b(?:but|used to|less|without|never|not|nothing|no longer|doesn't|stops|running is|it helps|sub|"
        r"\d:\d\d)\b",
    ),
    Move(
        r"^(?:the |that |those )(?:look|sound|smell|sight|taste|feel|feeling)\b",
        ("What does that do to you?", "Where does it take you?"),
        ("Who are you in that moment?", "What do you bring home from there?"),
        shapes=frozenset({Shape.NOUN, Shape.CLAUSE, Shape.UNCLEAR}),
    ),
    Move(
        r"^(?:the |my |those |that |these )(?:\w+ ){1,4}(?:at|over|on|in|of|when|before|after|along|by)\b",
        ("What makes that so special to you?", "What do you bring home from there?"),
        ("What makes that so special to you?", "What do you bring home from there?"),
        shapes=frozenset({Shape.NOUN}),
        unless=r"gym|\b(?:is|are|was|were|looked|seemed|sounded|felt)\b|(?:version|side|part|most|all|rest) of|"
        r"(?:kids|children|sense|state|fear|cost|lack|idea|thought|love|money) of|for (?:my|the)|people|man\b",
    ),
    Move(
        pattern(
            r"""
            ^(?:pure |sheer |just |plain )?(?P<x>spite|vanity|ego|curiosity|stubbornness|defiance|boredom)$
            """
        ),
        ("If that {x} could speak, what would it ask for?", "What is underneath that {x}?"),
        ("What is underneath that {x}?", "If that {x} could speak, what would it ask for?"),
    ),
    Move(
        r"^(?:pure |sheer |just |plain )?(?P<x>jealousy|envy|guilt|anger|rage|restlessness|shame|revenge)$",
        ("If that {x} could speak, what would it ask for?", "What is underneath that {x}?"),
        ("Who are you when that {x} has had its say?", "What would that {x} like you to know?"),
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
