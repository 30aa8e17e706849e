"""Coach's moves for how somebody is seen, and was: photographs, clothes, coming in last, the child at the back.

Rule: data only; see ``move``. Nobody is asked to look otherwise; what is asked about is how they would like to feel.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_CLOTHES = r"dress|suit|uniform|agbada|sari|kilt|swimsuit|bikini|shirt|coat|blazer|wetsuit|costume|gown|jacket"

_MOVES: tuple[Move, ...] = (
    Move(
        r"(?:was|were|came|got picked|finished) always (?:the )?last\b|always (?:was|came) last|"
        r"always last at (?:everything|school|sport|sports|pe)",
        ("What would that younger you make of you now?", "What would you say today to that younger you?"),
        ("What would that younger you make of you now?", "What would you say today to that younger you?"),
    ),
    Move(
        pattern(
            r"""
            (?:(?:come|coming|be|being|finish|finishing|came|finished|was|am|i'm|carry) (?:in |always |dead |
            not )?last\b(?! (?:year|week|time|month|night|summer|spring|autumn|winter|christmas|minute|to leave|out))|
            dead last|always last\b|everyone(?:'s| is|'d| had) (?:already )?(?:done|finished) and)
            """
        ),
        ("How would you like to feel when you come in?", "What would you say to somebody else who comes in last?"),
        ("How would you like to feel when you come in?", "What would you say to somebody else who comes in last?"),
        unless=r"last (?:longer|until|forever|for|back|to (?:get|know|leave|hear))|fine|proud|happily|who cares",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:i was|being|they called me|me as) (?:always )?(?:the|a|that) (?:\w+ ){0,2}?(?:fat|slow|chubby|asthmatic|
            skinny|weedy|little|shy|quiet|weird|clumsy|big|new|small|sick|sickly)(?: \w+)? (?P<x>kid|lad|boy|girl|
            child)\b
            """
        ),
        ("What would you say to that {x} today?", "What would that {x} make of you now?"),
        ("What would that {x} make of you now?", "What would you say to that {x} today?"),
        unless=r"still|wasn't|not the",
    ),
    Move(
        pattern(
            r"""
            (?:picked (?:me )?last|picked except me|last (?:one )?picked|(?:was|got|were) laughed at (?:a lot )?(?:at|
            in) (?:school|pe|gym)|(?:was|got|were|they) ma(?:d|k)e fun of (?:me )?(?:at|in)|year (?:\d+|seven|eight|
            nine|ten) (?:pe|games)\b|a song about me|stuttered until|stammered until|
            i was rubbish at|i was never (?:any )?good at|stay in the back)
            """
        ),
        ("What would you say today to that younger you?", "What did you need to hear back then?"),
        ("What would that younger you make of you now?", "What would you say today to that younger you?"),
        unless=r"teach|i'm (?:1\d)\b|next|my (?:son|daughter|kids|lad)",
    ),
    Move(
        pattern(
            r"""
            (?:(?:in|avoid|in the|from|any|of me|hate|wedding|taking the|take the|took the|takes the|
            holiday) (?:\w+ )?(?:photos?|photographs?|pictures?)\b(?! (?:to|for|home|them|round))|be in photos|
            (?:picture|photo)s? of (?:me|myself)|behind the camera)
            """
        ),
        ("What would you like to see in a photo of yourself?", "How would you like to feel when you look at one?"),
        ("What would you like to see in a photo of yourself?", "How would you like to feel when you look at one?"),
        unless=r"send(?:s|ing)? |him in|of (?:him|them|her)\b|big picture|(?:he|she) has",
        denied=True,
    ),
    Move(
        rf"(?P<x>{_CLOTHES})\b",
        ("How would you like to feel when you put that {x} on?", "What does that {x} mean to you?"),
        ("What does that {x} mean to you?", "How would you like to feel when you put that {x} on?"),
        unless=r"hi-?vis|pocket|^(?!.*\b(?:fits?|bought|zip\w*|button\w*|close|confident|must|tight|wear|size|"
        r"bridesmaid|"
        r"wedding|bigger)\b)",
    ),
    Move(
        r"(?:clothes|jeans|trousers|shorts|shirts|suits)\b",
        ("What would you put on first, and where would you wear it?", "How would you like to feel in your clothes?"),
        ("How would you like to feel in your clothes?", "What would you dare to wear, feeling like that?"),
        unless=r"wash|dry|change|iron|shoes|wet|put (?:my|the|proper)|equal in|^(?!.*\b(?:fit|fits|tight|into|size|"
        r"loose|button\w*|zip\w*)\b)",
    ),
    Move(
        r"feel(?:s|ing)? (?:\w+ )?(?:better|good|great|okay|ok|proud|happier|happy|less bad|confident again|"
        r"confident|at home) "
        r"(?:about|in|with) (?:my ?self|my (?:own )?(?:skin|body))",
        ("When do you feel good about yourself?", "What would you do differently if you felt like that every day?"),
        ("What would you do differently if you felt like that every day?", "When do you feel good about yourself?"),
        unless=r"don't feel|not feel|never",
    ),
    Move(
        r"(?:don't|never|not|didn't) feel (?:\w+ )?(?:good|great|okay|ok|happy|confident|at home) (?:about|in|"
        r"with) (?:my ?self|my)",
        ("When do you feel at home in yourself, even a little?", "What would you say to a friend who felt like that?"),
        ("When do you feel at home in yourself, even a little?", "What in you deserves a kinder look?"),
    ),
    Move(
        r"i was (?:\w+ )?(?:fast|quick|good|strong|fit|brave) once|"
        r"(?:i was|being) (?:once )?(?:the )?(?:fastest|quickest|captain|best (?:in|at|of)|a sprinter|"
        r"always the talented)",
        ("What of that is still in you?", "Who remembers it, besides you?"),
        ("What of that is still in you?", "What would the one you were then make of you now?"),
    ),
    Move(
        r"(?:i'm|i am) only (?P<x>[2-9]\d)\b|^(?P<y>[3-9]\d) sounds",
        (
            "What should {x} feel like, if you had your way?",
            "What should {y} feel like, if you had your way?",
            "What do you want the years ahead to hold?",
        ),
        ("What should {x} feel like, if you had your way?", "What should {y} feel like, if you had your way?"),
    ),
    Move(
        r"look(?:ing)? (?:at myself )?in (?:the|a) mirror",
        ("What would you like to see when you look?", "What would a kind eye see there?"),
        ("What would you like to see when you look?", "What would a kind eye see there?"),
        denied=True,
    ),
)

#: They stand anywhere in a reason: whatever leads up to it, it is told because it stings, or once did.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
