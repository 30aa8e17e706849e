"""Coach's moves for how it feels: a buzz, joy, laughter, feeling good, and what is hard.

Rule: data only; see ``move``. The first that fits is asked first. None takes a joy for granted that is only wished for.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move
from whyrun.domain.english.values import Shape

MOVES: tuple[Move, ...] = (
    Move(
        r"(?:can|could) (?:finally |really |actually |properly )?breathe\b",
        ("What lets you breathe like that out there?", "Where else would you like to breathe like that?"),
        ("Where else would you like to breathe like that?", "Who are you when you can breathe?"),
        unless=r"can't|couldn't|asthma|inhaler|lungs",
        anywhere=True,
    ),
    Move(
        r"buzz\b|endorphins?|adrenalin|the rush\b|runner'?s high|a high\b|the high\b|hooked|addict(?:ed|ive)",
        (
            "What does that feeling give you that’s hard to find elsewhere?",
            "What is it like when you have that feeling?",
        ),
        ("Who are you when you have that feeling?", "What would be missing without it?"),
        unless=r"drug|drink|alcohol|gambl|sober|recover",
    ),
    Move(
        r"(?:be|being) (?:just |properly |really |more )?(?:happy|normal|content|ok|okay|level|at peace)\b(?! (?:for|"
        r"to|at))",
        ("What would that look like on an ordinary day?", "When were you last a little like that?"),
        ("What would that look like on an ordinary day?", "Who would be glad to see you like that?"),
        shapes=frozenset({Shape.WANT, Shape.ABILITY}),
        anywhere=True,
    ),
    Move(
        r"laugh(?:s|ing|ter)?\b(?! at)",
        ("When did you last laugh like that?", "What does that bring out in you?"),
        ("When did you last laugh like that?", "Where else in your life would you like more of that?"),
        unless=r"(?:people|they|everyone|everybody|he|she|brother|sister|friends|kids|mates|lads|family|wife|husband) "
        r"(?:\w+ )?laugh|laugh(?:s|ed)? (?:at|when)|laughed|laughs when",
    ),
    Move(
        r"happ(?:y|ier|iness)|joy(?:ful)?\b|smil(?:e|ing)|\bfun\b",
        ("When did you last feel that?", "What does that bring out in you?"),
        ("Where else in your life would you like more of that?", "What does that bring out in you?"),
        unless=pattern(
            r"""
            earn|deserve|happy hour|(?:want|wish|hope) (?:for )?(?:him|her|them|my \w+)|was so happy|
            birthday|not happy|isn't fun|no fun|never happy|fun one\b|fun (?:of|dad|mum|mom|mam|person|
            grandpa|grandad|gran|nan|uncle|aunt|auntie|parent|father|mother|one|guy)|happy (?:with|for)|finally|
            was a happ|used to|isn't very|(?:he|she|gp|doctor|boss|coach|wife|husband|mum|
            dad)(?:'s| is| seems?| doesseem) happ
            """
        ),
    ),
    Move(
        r"(?:makes?|leaves?|gets?) me (?:feel|feeling) (?P<x>(?:so |really )?(?:good|great|amazing|better|well|human|"
        r"alive|light|young))$|"
        r"feels (?P<y>(?:so |really )?(?:good|great|amazing))$",
        (
            "Which run last left you feeling {x}?",
            "Which run last left you feeling {y}?",
            "What is different the rest of that day?",
        ),
        ("Who gets the you who feels {x}?", "What is different the rest of that day?"),
    ),
    Move(
        pattern(
            r"""
            feel(?:s|ing)? (?P<x>(?:so |really |more |a bit |much |totally |completely )?(?:good|great|amazing|
            better|well|human|light|lighter|young|younger|brave|whole|normal|invincible|connected|grounded|
            present|balanced|centred|centered|energetic|relaxed|refreshed|complete|special|useful|needed|seen|
            safe|at home|at peace|on top of the world|fit|fitter|healthy|healthier|accomplished|beautiful|
            sexy))\b
            """
        ),
        ("What is a day like when you feel {x}?", "Where else would you like to feel {x}?"),
        ("Who are you when you feel {x}?", "What is a day like when you feel {x}?"),
        unless=r"(?:not|don't|never|doesn't) feel|(?:about|in|with) my|to win|winning",
    ),
    Move(
        r"(?:it's |is |are )?(?:tough|hard|difficult|suffer\w*|painful)\b",
        ("What do you find out about yourself when it’s hard?", "What is it like on the far side of it?"),
        ("Who are you once the hard part is over?", "What does it make you ready for?"),
        unless=r"work\w* hard|(?:hard|difficult|tough|painful) (?:day|time|year|week|to)|hardly|had a hard|"
        r"tough (?:day|time|year|mudder)",
        shapes=frozenset({Shape.DESCRIPTION, Shape.LIKING, Shape.NOUN, Shape.CLAUSE}),
    ),
)
