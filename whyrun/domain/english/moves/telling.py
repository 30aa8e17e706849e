"""Coach's moves for what sort of thing is told: a promise, an allowance, an earlier self, something undone.

Rule: data only; see ``move``. They are tried before those moves that hear what a reason is about. They say "that" or
"there", so that they are right whatever the rest of the words are.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move
from whyrun.domain.english.values import Shape

_SENTENCES = frozenset(
    {Shape.CLAUSE, Shape.EVENT, Shape.STATE, Shape.DESCRIPTION, Shape.HABIT, Shape.TOLD, Shape.UNCLEAR, Shape.NOUN}
)

#: Somebody who is not the runner.
_OTHERS_DO = r"(?:he|she|they|baby|mum|mom|dad|wife|husband|son|daughter|kids?|brother|sister|boy|girl|everyone)(?:'s)?"

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            r"""
            (?:i'm|i am|we're) (?:\w+ )?(?:always|forever|constantly|permanently) (?:rushing|rushed|late|behind|
            on edge|snapping|busy|catching up|on call|working|distracted|juggling)|
            (?:come|came|get|got|go|crawl)(?: in| back| home){1,2} (?:\w+ )?(?:empty|drained|exhausted|shattered|
            wrecked|spent|frazzled|with nothing)|
            nothing left (?:by|for (?:my|the|anyone|anybody|them|us)|when|at the end)|running on empty
            """
        ),
        ("What would you like there to be room for?", "How would you like it to be instead?"),
        ("What would you like there to be room for?", "Who would you be with more to give?"),
        shapes=_SENTENCES,
        unless="runs?\\b|running (?!on)|stops?|without",
        anywhere=True,
    ),
    Move(
        r"(?:being|getting|to be|to get) (?:outside|outdoors|in nature)",
        ("What does {gerund} give you?", "What would you miss most about it?"),
        ("What do you bring home from out there?", "Who are you out there that you can’t be indoors?"),
        shapes=frozenset({Shape.LIKING, Shape.DOING}),
        unless=",",
    ),
    Move(
        r"(?:being|getting|to be|to get) (?:outside|outdoors|in nature)",
        ("What does being out there give you?", "What would you miss most about it?"),
        ("What do you bring home from out there?", "Who are you out there that you can’t be indoors?"),
        shapes=frozenset({Shape.LIKING, Shape.DOING}),
    ),
    Move(
        pattern(
            r"""
            (?:end|ends|stop|stops) with me|pass (?:it|this|that) (?:on|down)|break (?:the|that|this) (?:cycle|
            chain|pattern)|first (?:\w+ ){0,2}in my family|(?:no ?one|nobody) in my family
            """
        ),
        ("What do you want to begin instead?", "What made you the one to change that?"),
        ("What do you want to pass on instead?", "Who do you hope will have it easier because of you?"),
    ),
    Move(
        pattern(
            r"""
            (?:beat|outrun|race|show|thank|please|impress|tell|past|than) (?:\w+ )?(?:my )?(?:younger|old|
            former|past|teenage|childhood) (?:self|me)\b|(?:the|that) (?:me from|kid i was|girl i was|boy i was|
            child i was)|beat the me\b
            """
        ),
        ("What would you like that earlier you to see?", "What did that earlier you have that you want back?"),
        ("What would you say to that earlier you?", "Who would you both be proud of?"),
    ),
    Move(
        r"(?:missed|failed|out|short) (?:\w+ ){0,6}by (?:just |only )?(?P<x>\d+) sec",
        ("What would those {x} seconds change for you?", "What won’t let you rest about it?"),
        ("Who would you be with that behind you?", "What would those {x} seconds change for you?"),
    ),
    Move(
        r"(?:a|my|another|one more|second) (?:second |third |last )?(?:go|chance|shot|crack|attempt)\b(?: at)?",
        ("What would you do differently this time?", "What do you know now that you didn’t know then?"),
        ("Who would you be with that behind you?", "What would you do differently this time?"),
        unless=r"get a chance|had a chance|^(?!.*\b(?:second|another|more|third|last)\b)|every",
    ),
    Move(
        pattern(
            r"""
            unfinished|finish what i (?:started|began)|dnf|did(?: not|n't) finish|missed (?:\w+ ){0,5}by \d|blew up|
            failed (?:the |my )?(?:last|first)|failed it|by \d+ sec
            """
        ),
        ("What are you going back for?", "What won’t let you rest about it?"),
        ("What would finishing it put to rest?", "Who would you be with that behind you?"),
    ),
    Move(
        r"turn(?:ing|s)? (?P<x>[2-9]\d)\b(?! (?:k|km|miles|min))",
        ("What do you want turning {x} to mean?", "What do you want to hold on to?"),
        ("What do you want turning {x} to mean?", "Who do you want to be from here on?"),
    ),
    Move(
        r"turned (?P<x>[2-9]\d)\b",
        ("What did turning {x} stir up in you?", "What do you want to hold on to?"),
        ("Who do you want to be from here on?", "What did turning {x} stir up in you?"),
    ),
    Move(
        r"mid-? ?life|quarter-? ?life|existential",
        ("What did it make you notice?", "What do you want the years ahead to hold?"),
        ("Who do you want to be in the years ahead?", "What do you not want to leave undone?"),
    ),
    Move(
        r"(?:be|being|become|becoming) (?:a|the|that|some|somebody|someone) ?(?:\w+ ){0,2}?"
        r"(?:who|person|man who|woman who)\b",
        ("When have you been that person already, if only for a moment?", "What would that person do tomorrow?"),
        ("What does being that person mean to you?", "What would that person stand for?"),
        shapes=frozenset({Shape.WANT}),
        unless=r"old (?:guy|man|woman)|keep being|for (?:him|her|them|my)",
    ),
    Move(
        pattern(
            r"""
            ^(?:just |only |maybe )?(?:a|an|the|that|someone|somebody) (?:\w+ ){0,2}?(?:guy|man|woman|person|
            mum|mom|dad|chap|bloke|friend|father|mother|runner|wife|husband|boss|one)? ?(?:who|i want to be|
            i used to be)\b|^(?:just )?(?:someone|somebody) (?:that |who )?(?:she|he|they|people|my)\b
            """
        ),
        ("What does being that person mean to you?", "When are you that person already?"),
        ("What does being that person mean to you?", "What would that person stand for?"),
        shapes=frozenset({Shape.NOUN, Shape.UNCLEAR, Shape.CLAUSE}),
    ),
    Move(
        r"^(?:just )?(?:me|the kid|the boy|the girl|the child|that (?:kid|boy|girl)|little me|young me) "
        r"(?:at \d|when|in|i was|aged|back)",
        ("What would you like to say to that earlier you?", "What does that earlier you need to hear?"),
        ("What would that earlier you make of you now?", "What of that earlier you is still in you?"),
    ),
    Move(
        r"(?:go|goes|going|slip|slipping|slide|fall|turn|turning|am|i'm) (?:back )?(?:to|into) (?:being )?the old me\b",
        ("What do you have now that the old you didn’t have?", "What would you like the old you to know?"),
        ("What do you have now that the old you didn’t have?", "What would you like the old you to know?"),
        unless=r"\b(?:want|wanted|like|love|hope|trying|try|hoping)\b",
    ),
    Move(
        r"version of me\b|the (?:old|real|fun|fun-loving|other|younger) me\b|(?:that|this) side of me\b",
        ("What is that version of you like?", "When does that version of you show up?"),
        ("What is that version of you like?", "What brings that version of you out?"),
        unless=r"back to|not|never|don't|didn't|hate|worst|tired|angry|drunk|beat|better version|best version",
    ),
    Move(
        r"(?:nobody|no ?one)(?:'s| has)? (?:\w+ ){0,2}(?:said|told)\b",
        ("What would you most like to hear?", "Who would you most like to hear it from?"),
        ("What would you like to say to yourself?", "Who would you like to say it to?"),
        unless=r"(?:when|where|hour|time|days?|place) (?:that )?(?:nobody|no ?one)|says (?:mum|mom|no\b|hi|hello|"
        r"dad)|told me (?:how|what)|a word about",
    ),
    Move(
        r"^i'm (?:such )?(?:an? )?(?:idiot|masochist|glutton|mad|crazy|insane|nuts|stupid|weirdo|sadist)$",
        ("What does the wise part of you want from it?", "What is the serious half of that?"),
        ("Who are you when you’re not joking?", "What would be lost if you were sensible?"),
    ),
    Move(
        r"^whether\b",
        ("What would it change for you to know?", "What do you hope the answer is?"),
        ("What would knowing that settle for you?", "How would you know?"),
    ),
    Move(
        pattern(
            r"""
            we (?:\w+ ){0,4}?(?:run|ran|running|do|did|train|trained|training|go|went|walk|suffer|race|jog|
            finish|finished|start|started|laugh|sing)\b (?:\w+ ){0,3}?together|together as|do it together|
            (?:both|two|three|all) of us (?:\w+ )?(?:run|do|go|train)
            """
        ),
        ("What does doing it together give you?", "What does it change between you?"),
        ("What happens between you when you do it together?", "What does doing it together give you?"),
        unless=r"stop|used to|without|died|lost|hope|want|would|could|only (?:thing|time)|"
        r"for both|for (?:the )?(?:both|two|all) of us|"
        r"(?:only|there's|there (?:are|were|is|was)|left|just) (?:\w+ ){0,2}?of us|of us (?:left|now)",
    ),
    Move(
        r"for (?:the )?(?:both|two|three|all) of us\b",
        ("What does it mean to you to do it for more than yourself?", "What goes through you when you think of that?"),
        ("What does it mean to you to do it for more than yourself?", "What goes through you when you think of that?"),
        anywhere=True,
    ),
    Move(
        r"^(?:\w+ )?(?:i (?:just |only |really )*needed (?:an?|some\w*|my)\b)",
        ("What was missing for you back then?", "What has changed for you since then?"),
        ("What was missing for you back then?", "What has changed in you since then?"),
        unless=r"money|\bloo\b|toilet|\bwee\b|new (?:shoes|kit|trainers)|to lose",
    ),
    Move(
        r"^(?:the |a |my |one |it )?(?:\w+ ){1,4}(?:turned|grew) into "
        r"(?:\w+ing|a \w+|two|three|four|ten|years)\b|became running\b",
        ("What has kept you going since then?", "What did you find in it along the way?"),
        ("What did you find in it along the way?", "What has it come to mean to you?"),
        unless=r"^(?:i|we|he|she|they)\b|rain|snow|nightmare|disaster|row|fight|panic",
    ),
    Move(
        r"^i'm not (?:broken|finished|done|useless|weak|past it|lazy|"
        r"stupid|too old|worthless|beaten|a failure)\b",
        ("What would it be like to be sure of that?", "What would change for you if you were sure of that?"),
        ("What would change for you if you were sure of that?", "What would it be like to be sure of that?"),
    ),
    Move(
        r"\b\w+er than (?:i|people|they|you|it) (?:looks?|thinks?|seems?|sounds?|lets? on|shows?)\b",
        ("Who gets to see that in you?", "When did you find that out about yourself?"),
        ("Who gets to see that in you?", "What brought that out in you?"),
        shapes=frozenset({Shape.STATE, Shape.CLAUSE}),
        unless=r"older|slower|heavier|worse|sicker",
    ),
    Move(
        r"tells? everyone|brags?\b|boasts?\b|shows? everyone|tells? (?:all )?(?:her|his|their) friends",
        ("What do you feel when {who} does that?", "What does {who} see in you?"),
        ("What would you like {who} to know about you?",),
    ),
    Move(
        r"fomo\b|miss(?:ed|ing)? out|left behind|moved on without me|left out",
        ("What is it that you don’t want to miss?", "What hurts most about being left out?"),
        ("Where do you most want to belong?", "When have you felt that you were part of it all?"),
    ),
    Move(
        r"\bmy (?:actual |real |own )?name\b(?= *$)|(?:knows?|knew|says?|said|calls?|remembers?|learn(?:ed|"
        r"t)?) my (?:\w+ )?name|(?:i've|i have) got a name\b",
        ("What changes in you when somebody knows your name?", "What would you want people to know about you?"),
        ("Who are you when you’re known by name?", "Where else do you want to be known like that?"),
        unless=r"doesn't (?:\w+ )?know",
    ),
    Move(
        r"(?:nobody|no ?one)(?:'s| is)? (?:\w+ )?(?:looking|watching|staring|judging)\b|"
        r"who's watching|not be(?:ing)? watched",
        ("What do you let yourself do when nobody is watching?", "What does it free you from?"),
        ("Who are you when nobody is watching?", "Where else would you love not to be watched?"),
    ),
    Move(
        pattern(
            r"""
            look(?:s|ed|ing)? at me\b|(?:they|people|men|everyone|everybody|women) (?:all )?stares?\b|be looked at|
            people (?:see|notice|think|stare)|comments? on|see me (?:as|for|differently)|to be seen\b(?! with)|
            be noticed
            """
        ),
        ("What would you like people to see?", "How would you like to see yourself?"),
        ("What would you like people to see?", "How would you like to see yourself?"),
    ),
    Move(
        r"(?:get(?:ting)?|be(?:ing)?) (?:picked|chosen|selected)\b",
        ("What would it tell you to be chosen?", "Who would you tell first?"),
        ("What would it tell you to be chosen?", "Who would you tell first?"),
        unless=r"last",
    ),
    Move(
        r"be (?:wanted|loved|accepted)\b|feel (?:chosen|wanted|loved)\b",
        ("When have you felt that already, if only for a moment?", "What would being sure of that change in you?"),
        ("What would being sure of that change in you?", "Who makes you feel that?"),
    ),
    Move(
        pattern(
            r"""
            (?:no ?one|nobody)(?:'s| is| are|'re)? (?:\w+ )?(?:rank|rat(?:es|ing)|measur|judg|grad(?:es|ing)|count|
            compar|scor|mark)|keeps? score|everything else (?:\w+ )*(?:graded|measured|judged|scored)
            """
        ),
        ("Who are you when nobody is keeping score?", "What do you let yourself do when nothing is measured?"),
        ("What would change if the rest of your life were like that?", "What counts for you when nothing is counted?"),
    ),
    Move(
        r"pretend|\bfake\b|\bmask\b|put on a (?:brave )?face|being polite",
        ("Who are you when you don’t have to pretend?", "Where would you most like to stop pretending?"),
        ("Where would you most like to stop pretending?", "Who are you when you don’t have to pretend?"),
        unless=rf"(?:was|were|can't|couldn't) |"
        rf"{_OTHERS_DO} (?:\w+ ){{0,5}}pretend|pretend(?:s|ed)? (?:not to|to (?:read|be asleep|look|sleep))",
    ),
    Move(
        r"allow(?:s|ed|ing)? (?:me|myself)\b|allowed to (?:feel|be|rest|cry|want|just)\b|give myself permission|"
        r"without (?:feeling )?guilt",
        ("What would change if you always allowed yourself that?", "Who first told you that you weren’t allowed?"),
        ("Who are you when you allow yourself that?", "Where else would you like to allow yourself that?"),
        unless=r"(?:never|not|wasn't|weren't|aren't|isn't) (?:\w+ )?allowed|allowed (?:me )?to (?:run|walk)",
    ),
    Move(
        r"(?:promise|promised|promises|swore|swear|vow|vowed)\b|my word\b|i said i would|deal with (?:god|myself)",
        ("What does it mean to you to keep that promise?", "What makes that promise different from others?"),
        ("What does keeping your word say about you?", "Who do you become by keeping it?"),
        unless=r"not turn(?:ed)? up|broke|broken|didn't|i'd promise|promise of",
    ),
    Move(
        r"not just (?:a |an |the |my |some)?(?:\w+)$|"
        r"(?:be|being|is|am|i'm) (?:\w+ )?more than (?:just )?(?:a|an|the|my) \w+$",
        ("Who else are you, besides that?", "Which side of you gets too little room?"),
        ("Which side of you do you want more of in your life?", "Who sees that side of you?"),
    ),
    Move(
        r"a voice\b|my voice\b|be heard\b|speak up",
        ("Where would you most like to be heard?", "What would you say if everybody listened?"),
        ("What do you most want to stand up for?", "Who are you when you’re heard?"),
        unless=r"hear(?:d)? .*voice",
    ),
    Move(
        r"cried|crying|in tears",
        ("What was in those tears?", "What did you need at that moment?"),
        ("What did you need at that moment?", "What was in those tears?"),
        unless=r"instead of crying|stops? .*cry|(?:less|no more|without) crying|"
        r"(?:baby|kids?|toddlers?|twins) (?:\w+ ){0,3}(?:cried|crying|in tears)|for crying out",
    ),
    Move(
        r"(?:don't|didn't|can't|couldn't|never|learn(?:ing)? to|want to|could) trust (?:my|this|it)\b",
        ("What would help you to trust it again?", "What would you do first if you trusted it?"),
        ("Who are you when you trust yourself?", "What would that trust make possible?"),
    ),
    Move(
        r"(?:one|only|first) (?:thing|promise) (?:that )?(?:i've|i) (?:\w+ )?(?:stuck|stick|finish|kept|keep|start)|"
        r"everything else (?:\w+ )?(?:i|i've|i'd) (?:\w+ )?(?:give|gave|given|quit|drop|start|stop)",
        ("What does it tell you about yourself that you stay with this one?", "Why this one, of all things?"),
        ("What else could you trust yourself with?", "Who do you become by staying with it?"),
        unless=r"(?:given|gave) up on everything",
    ),
    Move(
        r"used to\b.*\bnow\b|now\b.*\bused to\b",
        ("What made the difference?", "What do you know now that you didn’t know then?"),
        ("What would the you of then make of the you of now?", "What do you most want to keep of that?"),
        shapes=_SENTENCES,
    ),
)

#: Tried before those moves that hear what a reason is about.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
