"""Concerns: oneself, one's body and head, one's years, and what one is to others; and what may be asked of each.

Rule: data only; see ``concerns``. A cue names the thing itself and never a word that may be said in passing; what is
only told of others, or is over, ``unless`` takes back. Each question of a concern is after something else.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.open_questions import Way, after
from whyrun.domain.lean_classes import NamedTuple


class Concern(NamedTuple):
    """``cue`` in a reason (lower case, first person), what it is asked, and what takes it back.

    ``gentle``: it may be asked of what hurts as well.
    """

    cue: str
    ways: tuple[Way, ...]
    unless: str = ""
    gentle: bool = False


_PRAYER = Concern(
    pattern(
        r"""
        (?:i|when i|and i|to) (?:\w+ )?pray\b|my (?:prayers?|faith|church)|thank(?:ing)? god (?:with|for|when)|
        closer to god|meditat\w+
        """
    ),
    (
        after("thanks", "What would you like to give thanks for this week?"),
        after("gift", "What do you bring back from such moments into the rest of the day?"),
        after("when", "When do you feel closest to that, in an ordinary week?"),
        after("others", "Who shares that with you?"),
    ),
    unless=r"the prayer worked|filled our",
)
_REMEMBERED = Concern(
    pattern(
        r"""
        remember me\b|when i'm gone|after i'm gone|(?:my|a) legacy|look(?:s|ing)? up to me|
        (?:set|sets|setting|be|being) (?:a |an |the )?(?:good |better )?(?:example|role model)
        """
    ),
    (
        after("ahead", "What would you like people to say about you one day?"),
        after("carry", "What were you given yourself that you would like to pass on?"),
        after("already", "What in an ordinary day shows that already?"),
        after("self", "Who do you want to be when somebody looks up to you?"),
    ),
    unless=r"nobody|no one|doesn't|don't|never|won't",
)
_NEEDED = Concern(
    pattern(
        r"""
        (?:rel(?:y|ies|ying)|depend(?:s|ing)?|count(?:s|ing)?|lean(?:s|ing)?) on me\b|(?:they|she|he|kids|family|
        people|everyone|everybody) (?:all )?needs? me\b|need me to\b|i look after (?!myself)|
        looking after (?:my|our|the|everyone|other|others|people|them|her|him)\b|burden (?:to|on)\b|a burden\b|
        be (?:there|strong) for (?:my|our|the|them|her|him)\b|(?:feel|be|being|feeling) (?:useful|needed)
        """
    ),
    (
        after("need", "What do you need, so that you have something to give?"),
        after("lean", "Who can you lean on yourself?"),
        after("self", "What do you have in you that others can lean on?"),
        after("cared for", "When did somebody last look after you?"),
    ),
    unless=r"doesn't|nobody|no one|tells? me|hospice|hospital|nurse[sd]?",
)
_SCHOOL = Concern(
    pattern(
        r"""
        (?:at|in) (?:high |primary |secondary )?school\b|in (?:year|yr) \d|in pe\b|pe (?:teacher|lessons?|class)|
        school sports?\b|sports day|cross[- ]country|as a (?:kid|child|girl|boy|lad|teenager)\b|
        when i was (?:a |still )?(?:kid|child|little|small|girl|boy|young|younger|in school|at school|growing up|
        1?\d\b)|
        growing up\b|my childhood
        """
    ),
    (
        after("carry", "What of that child is still in you?"),
        after("friend", "What would you tell that child today?"),
        after("self", "What would that child make of you now?"),
    ),
    unless=pattern(
        r"""
        ^(?:she|he|they)\b|
        not at school|
        my (?:kids|children|son|daughter|boys?|girls?|twins)\b|our\b|the kids|children in|he's|she's|i (?:teach|work|
        can|
        have|wanna|want|get)\b|i'm\b|im\b|walk(?:ing)?|next\b|varsity|my (?:little|big|youngest|oldest)|mums|dads
        """
    ),
    gentle=True,
)
_SLEEP = Concern(
    pattern(
        r"""
        (?:sleep(?:s|ing)?|slept|insomnia|wide awake|awake (?:at|all|half|until|till)|nod off|a (?:good|bad) night)\b
        """
    ),
    (
        after("gift", "What would a week of good nights change for you?"),
        after("others", "Who notices when you have slept well?"),
        after("self", "What are you like when you are well rested?"),
    ),
    unless=r"sleep(?:s|ing)? (?:rough|with|around|past|on my)|asleep on|sleepy|sleeping bag|sleepover|fall asleep",
)
_WEIGHT = Concern(
    pattern(
        r"""
        (?:my (?:weight|belly|tummy|waist)|(?:next|dress|bigger) size|overweight|(?:lose|losing|lost|put on|gain(?:ed|
        ing)?|
        keeps?|shift(?:s|ing)?|drop) (?:\w+ )?(?:weight|kilos|kg|stone|pounds|lbs|belly)|\d+ ?(?:kg|kilos|lbs|pounds))\b
        """
    ),
    (
        after("when", "When do you feel most at home in your body?"),
        after("gift", "What would you do more of if you felt at home in your body?"),
        after("others", "What would you like people to notice in you that no scales can show?"),
        after("body", "What can your body do already that you are glad of?"),
        after("worth", "What would make it worth it, whatever the scales say?"),
    ),
    unless=pattern(
        r"""
        (?:pull|carry|worth|throw|lift)(?:s|ing|ed)? |weight off|bab(?:y|ies)|ivf|clinic|surgeon|the op\b|army|medical|
        wedding|luggage|rucksack|dumbbell|barbell
        """
    ),
)
_LOOKS = Concern(
    pattern(
        r"""
        (?:photos?|pictures? of me|selfies?|mirror|how i look|my (?:clothes|jeans|trousers|body|own skin)|
        (?:into|in) (?:a |the |that |my )?(?:\w+ )?(?:dress|jeans|bikini|swimsuit|suit))\b
        """
    ),
    (
        after("when", "When do you feel most at home in your body?"),
        after("gift", "What would you do more of if you felt at home in your body?"),
        after("others", "Who sees you the way you would like to be seen?"),
        after("body", "What can your body do already that you are glad of?"),
    ),
    unless=r"temple|a trust|law ?suit|tracksuit|remembers|wing mirror|photo finish|they took",
)
_GROWING_OLDER = Concern(
    pattern(
        r"""
        (?:(?:get|getting|got|grow|growing|be|am|i'm) old(?:er)?|old age|ag(?:e|ing) (?:well|gracefully)|
        retir(?:e|ed|ing|ement)|turn(?:ing|ed)? (?:[4-9]\d|forty|fifty|sixty|seventy|eighty)|
        (?:till|until|when) (?:i'm|im|i am) (?:[6-9]\d|sixty|seventy|eighty|ninety|old)|
        at (?:my age|sixty|seventy|eighty|ninety|[6-9]\d)|in my (?:forties|fifties|sixties|seventies|eighties)|
        i'm (?:[4-9]\d|forty|fifty|sixty|seventy)|menopause|(?:my|the|our) (?:grandkids|grandchildren|grandsons?|
        granddaughters?))\b
        """
    ),
    (
        after("model", "Who do you know who is growing older the way you would like to?"),
        after("ahead", "What would you love to be doing ten years from now?"),
        after("thanks", "What would an older you thank you for?"),
        after("better", "What has got better with the years?"),
    ),
    unless=r"(?:die|died|dead|too old|old people's|any older|clinic|children in|kg|kilos)\b",
)
_THE_HEAD = Concern(
    pattern(
        r"""
        (?:my|the) (?:head|mind|brain|thoughts|worries)\b|head ?space|stress\w*|(?:i|stop|less|just|can'?t really|not|
        all i do is) worry(?:ing)?\b|
        overthink\w*|switch(?:es|ed|ing)? off\b|the switch off|mental health|mentally|calm(?:s|er)?\b|
        think (?:straight|clearly)|peace of mind|unwind\w*|de-?compress\w*|de-?stress\w*|sanity|my moods?\b|better mood
        """
    ),
    (
        after("moment", "What is it like when your head is quiet?"),
        after("others", "Who notices first when you are at ease?"),
        after("gift", "What do you find room for when your mind is at rest?"),
        after("self", "What are you like on a day when nothing presses on you?"),
        after("when", "When was your head last really quiet?"),
    ),
    unless=pattern(
        r"""
        (?:put|made up|set|change|changed|speak|crossed|lose|losing|lost|out of|on) my (?:mind|head)|over my head|
        the head (?:of|teacher)|head office|keep in mind|in the back of my (?:head|mind)|my head (?:down|up|held|high)|
        don't worry|no worries|hit my head|stress fracture|dementia|
        shaved|(?:kids|they) can|home was|stay calm|calm (?:about|
        with)
        """
    ),
)
_TEMPER = Concern(
    pattern(
        r"""
        (?:i|i'm|me|i don't|less|stop|be|being|more) (?:\w+ )?(?:shout|shouting|shouty|grumpy|snappy|snap|snapping|
        patient|nicer|kinder|moody|irritable|short with|horrible to)\b|(?:my|less|short) temper|patience\b|
        nicer (?:to|person)
        """
    ),
    (
        after("others", "Who feels it first when you have had a good day?"),
        after("moment", "What is an evening like when you are at peace?"),
        after("self", "What are you like to live with on a good day?"),
        after("need", "What helps you to stay patient?"),
        after("when", "When are you at your most patient?"),
    ),
    unless=r"at me\b|my name|she |he |they |telly|scouts?|knee|snapped|coach",
)
_ENERGY = Concern(
    pattern(
        r"""
        (?:tired|energy|knackered|exhausted|shattered|sluggish|lethargic|lazy|(?:the|my) (?:couch|sofa|settee)|
        sit(?:ting)? (?:around|down all|all day|still all|in all))\b
        """
    ),
    (
        after("moment", "What is a day like when you have energy to spare?"),
        after("others", "Who gets the best of you on a good day?"),
        after("need", "What gets you going on a day when nothing else does?"),
        after("self", "What are you like on a day when you have been on the move?"),
    ),
    unless=pattern(
        r"""
        tired of|sick and tired|couch to|tired enough|never (?:been )?tired|i (?:drive|work)|dad|ate\b|eats\b|
        but not
        """
    ),
)
_HEALTH = Concern(
    pattern(
        r"""
        (?:health|healthy|healthier|blood pressure|cholesterol|my heart|heart (?:attack|disease|trouble)|
        (?:pre-?)?diabet\w+|my sugars?|tablets|check-?up|my (?:doctor|gp|physio)|the (?:doctor|gp|physio)|
        (?:get|getting|be|being|stay|staying|keep|keeping|feel|feeling) fit|fitter|fit (?:and|enough)|unfit|fitness|
        stay well|live (?:long|longer))\b
        """
    ),
    (
        after("ahead", "What would you love still to be doing in ten years?"),
        after("others", "Who is glad when you look after yourself?"),
        after("body", "What has your body done for you that you are thankful for?"),
        after("model", "Who do you know who looks after themselves the way you would like to?"),
        after("moment", "What is a day like when your body is at its best?"),
    ),
    unless=pattern(
        r"""
        mental health|anxi\w+|depress\w+|
        heart ?br\w+|with all my heart|by heart|health visitor|sleeping tablets|doctor who|in my heart|
        my heart (?:was|is)n't in|tablets did|the tablet|heart is racing|flat\b|fitness test|money
        """
    ),
)
_STIFFNESS = Concern(
    pattern(
        r"""
        (?:out of breath|breathless|my breath|puffed|upstairs|the stairs|my (?:knees?|back|hips?|ankles?|joints)|
        aches and pains|in pain|stiff)\b
        """
    ),
    (
        after("ahead", "What would you love to do with ease a year from now?"),
        after("moment", "What does a good day feel like in your body?"),
        after("others", "Who would be glad to see you move with ease?"),
        after("body", "What can your body do today that you are glad of?"),
    ),
    unless=pattern(
        r"""
        (?:had|have|has|got) my back|gave me back|my back (?:yard|door|garden)|behind my back|my back to|ask me|
        in bed
        """
    ),
)
_SURE_OF_ONESELF = Concern(
    pattern(
        r"""
        (?:proud of (?:me|myself|something)|be proud|feel proud|pride|prove|confidence|confident|self[- ](?:esteem|
        respect|worth)|believ(?:e|ing) in myself|sense of achievement|(?:finish|finishing|finished) (?:something|things|
        one thing|anything|what)|stick (?:at|to|with) (?:something|things|anything)|good at something)\b
        """
    ),
    (
        after("when", "When were you last quietly proud of yourself?"),
        after("others", "Whose good word would count most for you?"),
        after("dare", "What would you dare if you were a little surer of yourself?"),
        after("self", "What do you know already that you can rely on in yourself?"),
        after("step", "What small thing could you be proud of this week?"),
    ),
    unless=pattern(
        r"""
        proud (?:of (?:him|her|them|you|us|it)|to stand)|prove \w+ wrong|too proud|pride (?:march|comes)|
        was never
        """
    ),
)
_ONLY_ONCE = Concern(
    pattern(
        r"""
        life'?s? (?:is )?(?:too |so )?short|while i (?:still )?can\b|any younger|only (?:one|got one) life|one life\b|
        get a second go|before it's too late|time (?:is |i have |i've got |that's )?left\b|running out of time|
        (?:be|is|are|only) (?:so |only )?(?:little|small|young) (?:for long|once|for ever|forever)
        """
    ),
    (
        after("value", "What would you like to have time for?"),
        after("ahead", "What would you like to have done a year from now?"),
        after("others", "Who would you like to spend more of your time with?"),
        after("day", "What does a day well spent look like?"),
    ),
)

#: What is more particular comes first.
OF_ONESELF: tuple[Concern, ...] = (
    _PRAYER,
    _REMEMBERED,
    _NEEDED,
    _SCHOOL,
    _SLEEP,
    _WEIGHT,
    _LOOKS,
    _ONLY_ONCE,
    _GROWING_OLDER,
    _THE_HEAD,
    _TEMPER,
    _STIFFNESS,
    _HEALTH,
    _SURE_OF_ONESELF,
    _ENERGY,
)
