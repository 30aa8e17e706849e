"""What answers speak of where they speak of the days: work, worry, anger, the body, and the years.

Rule: as for ``topics``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern, phrased
from whyrun.domain.english.topics import Topic

#: What is more particular comes first.
OF_DAYS: tuple[Topic, ...] = (
    # What a day takes.
    Topic(
        pattern(
            r"""
            (?:my|the) (?:boss|manager|office|phone|work) (?:rings|calls|emails|texts|never stops|follows|messages)|
            always on call|on call (?:every|all)|burn(?:t|ed)? out|overtime|all (?:work|i do is work)|
            (?:emails?|inbox|meetings) (?:never|all|at|until|till)|(?:married to|live for) (?:my|the) job|
            nothing but work|work(?:ed)? (?:all hours|seven days|weekends)
            """
        ),
        phrased("because there’s more to life than work / for the part of the day that isn’t work"),
        phrased("knows there’s more to life than work / is more than my job"),
        r"(?:dad|mum|mom|parents|he|she|husband|wife|they) (?:\w+ )?work",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            worr(?:y|ies|ied|ying)|nerves\b|nervous|anxious|anxiety|panic\w*|overthink\w*|racing thoughts|
            head (?:is|was) full
            """
        ),
        phrased("to worry a little less / to feel a bit steadier"),
        phrased("wants to worry a little less / is finding a steadier way"),
        r"never worr|not worr|no worries",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            angry|anger|furious|(?:been|we're|always) arguing|shout(?:ed|ing|s)? at|
            (?:not |stop )?yell(?:ed|ing|s)? at|snap(?:py|ping|ped)? (?:at|with)|rage\b
            """
        ),
        phrased("to let off some steam / because the steam has to go somewhere"),
        phrased("likes to run it off / lets off steam on the move"),
        pattern(
            r"""
            (?:dad|he|she|mum|they|coach|ex|father|mother) (?:was |always |used to )*(?:shout|yell|angry|rag)|
            shouting my
            """
        ),
        gentle=True,
    ),
    # The body, and the years.
    Topic(
        pattern(
            r"""
            injur(?:y|ed|ies)|achilles|calf|hamstring|shin splints|stress fracture|tore my|torn\b|(?:knee|hip) op\b|
            new (?:knees?|hips?)\b|physio\w*|rehab|off for \d|out for \d|came back from|
            before the (?:injury|accident)|where i was before|get back to
            """
        ),
        phrased("because I’m not done yet / to find my way back, step by step"),
        phrased("is finding my way back / is not done yet"),
        r"moaning|grammar",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            health(?:y|ier)?\b|doctors?\b|gp\b|blood|sugars?\b|cholesterol|(?:my )?(?:knees?|hips?)\b|
            (?:bad|my) back\b|my weight|the weight|over ?weight|lose weight|(?:being |i'm |im |too |so )fat\b|bmi|
            kilos?\b|kgs?\b|pounds\b|stones?\b|diabet\w*|asthma|out of breath|puffed|gassed|
            my (?:lungs|breath|body|heart)|tablets|medication|metformin|the (?:pill|drink|booze|fags|bottle)\b|
            off the \w+|smok\w+|pcos|menopause|ms for|diagnos\w+|(?:in|into) (?:my |the |that )?(?:jeans|dress|
            uniform|suit|old clothes)|big(?:ger)? sizes?|tie my (?:own )?(?:laces|shoes)|
            get (?:out of|up from) (?:a|her|his|the|my) chair|immune|sick leave|less pain|
            trying for (?:a )?baby|cpap|get fit\w*|unfit|out of shape
            """
        ),
        phrased("to do right by my body / to look after myself / because my health is worth the effort"),
        phrased("wants to do right by my body / is looking after myself / takes my health to heart"),
        pattern(
            r"""
            (?:in|of|with|by|to|break|broke|broken) (?:my )?heart|my heart (?:out|sank)|blood (?:brother|relative)|
            heartless|stone cold|on my knees|a doctor\b|be(?:come|ing)? a doctor|
            (?:his|her|their|dad's|mum's) (?:\w+ )?(?:knees?|hips?|blood|body|doctor|diagnos\w+)|
            (?:his|her|their) \w+ diagnos\w+|hospital wouldn't|rose|nurse|
            weight on the|stoned|back (?:of|to) my
            """
        ),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:turn(?:ed|ing)?|i'm|im|nearly|almost|be|i am|at|till|until|i'll be) (?:[3-9]\d|forty|fifty|sixty|
            seventy|eighty|ninety)\b(?! ?(?:kg|kilos|minutes|mins?|k\b|km|miles|seconds|quid|people|stone|th\b|
            percent|%|bpm|:\d))|getting (?:old|older|on)\b|old age|retir(?:e|ed|ing|ement)\b|
            when i'm (?:old|older|[5-9]\d)|years? (?:left|ahead)|grow(?:ing)? old|ninety|eighty|at my age|
            feel(?:s|ing)? (?:old|younger)\b|age well|(?:stay|live|keep) .{0,25}\bas long as (?:possible|i can)|
            around longer
            """
        ),
        phrased("because the years ahead count / to have good years ahead / to put some life in my years"),
        phrased("wants the years ahead to be good ones / means to enjoy the years ahead"),
        pattern(
            r"""
            felt like|it was like|reopen|(?:he|she)(?:'s| has|s)? (?:got |gets )?\w+ years|years left (?:on|of)|
            sentence\b|prison|inside\b
            """
        ),
    ),
)
