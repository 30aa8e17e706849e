"""What an answer is about where it is the body and the head: tired, stiff, in pain, looked at, lost for a while.

Rule: data only, and that of ``themes``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.themes import Theme

#: In the order in which they are heard: what is more particular comes first.
OF_THE_BODY: tuple[Theme, ...] = (
    Theme(
        pattern(
            r"""
            (?:surgeon|they|hospital|clinic) (?:\w+ ){0,3}(?:won't|wont|will not) (?:do|operate)|
            (?:do|have) the (?:op|operation|surgery|knee|hip) (?:till|until|if)
            """
        ),
        "to be ready when my turn comes",
        "is getting ready for a day that counts",
    ),
    Theme(
        pattern(
            r"""
            sluggish|lethargic|(?:no|low on|low) energy|just (?:lie|lay|flop|crash|sit) (?:there|on the (?:couch|
            sofa)|in front)|useless (?:after work|by|
            when i get)|
            come home (?:from work )?(?:and i'm useless|wrecked|dead)|on the (?:couch|sofa) (?:till|until) bed|
            living on (?:coffee|flat whites|red bull|caffeine)
            """
        ),
        "to have something left at the end of the day",
        "wants something left at the end of the day",
        r"(?:fighting|battl\w+|can't just)\b",
    ),
    Theme(
        pattern(
            r"""
            can'?t think (?:about|of) anything|(?:stop|stops) (?:me |my )?(?:head |brain |mind )?(?:worrying|
            overthinking|
            from racing)|(?:my|the) (?:head|mind|brain) (?:is|goes|gets|feels) (?:so |too |finally |all )?(?:quiet|full|
            busy|loud|blank|empty|fried|foggy)|racing thoughts|brain fog|
            (?:brain|mind|head) (?:just )?(?:never|won't|doesn't) (?:stops?|shuts?|switch(?:es)?)|
            thoughts? (?:going|go) round|
            can'?t switch off|for (?:the|my) head\b|the mental side|can'?t stop (?:thinking|worrying)|empty my head|
            just breathing$
            """
        ),
        "to give my head a rest",
        "gives my head a rest",
    ),
    Theme(
        pattern(
            r"""
            (?:don't|dont|never|hate) (?:like |liked )?(?:how|the way|what) i (?:look|see)|
            how i look in (?:pictures|photos|videos)|hide from (?:photos|cameras|pictures)|when i was due\b|
            in family photos|without worrying how i look|comfortable in my (?:own )?(?:skin|clothes|body)|
            (?:swimming )?costume
            """
        ),
        "to feel at home in my own skin",
        "wants to feel at home in my skin",
    ),
    Theme(
        pattern(
            r"""
            (?:lost|no|losing|low|knocked) (?:all )?(?:my |of my )?(?:self[- ]?)?(?:confidence|esteem)\b|
            don'?t trust myself|doubt(?:ing)? myself|comparing myself
            """
        ),
        "to trust myself again",
        "is finding my feet again",
    ),
    Theme(
        pattern(
            r"""
            (?:on|off|stay off|come off|go on) (?:the |any |my |more |maintenance )?(?:meds|tablets|pills|
            medication|insulin|
            statins) (?:for|if|all|any|until)|you're on them for life|all (?:her|his|their) tablets|meds for life
            """
        ),
        "to give my body a fair chance",
        "gives my body a fair chance",
    ),
    Theme(
        pattern(
            r"""
            slim down|got (?:so |too )?(?:fat|big|heavy)\b|put on (?:a bit of |some |so much )?weight|piled it on|
            tone up|(?:get|getting|be|back|stay|keep) in(?:to)? (?:better |good )?shape|
            get(?:ting)? (?:fit|fitter)\b|
            (?:got|get|gotten) back to where i was|become (?:a bit )?heavy|no ?fit climb
            """
        ),
        "to feel good in this body",
        "wants to feel good in this body",
        r"(?:coach|said if)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:feel|feels|felt) (?:so |really |much |a lot )?(?:good|great|better|amazing|fantastic)(?! (?:about|in|
            for my age|
            enough))\b|endorphins?|runner'?s high|(?:the|a|that) buzz\b
            """
        ),
        "for how it feels afterwards",
        "likes how it feels afterwards",
        r"(?:doesn't|don't|never|not|no) (?:\w+ )?feel|how (?:good|great) i look",
    ),
    Theme(
        r"(?:stay(?:ing)? young|(?:keep|keeps|keeping) me young|feel (?:young|younger)|like a teenager|"
        r"young at heart)\b",
        "to stay young where it counts",
        "stays young where it counts",
    ),
    Theme(
        pattern(
            r"""
            (?:my|bad|sore|dodgy|lower) (?:\w+ )?(?:back|knees?|hips?|joints) (?:is|are|was|were|hurts?|aches?|
            kills?|keeps?|
            gets?)\b|back ?(?:pain|ache)|stiff\b|(?:my|a) (?:bad|dodgy|sore) (?:back|knees?|hips?)|
            helps (?:with )?my (?:back|knees?|hips?|joints)|sciatica|
            (?:waist|knees?|
            back) (?:is |
            are )?paining|creak\w*
            """
        ),
        "to keep this body moving",
        "keeps this body moving",
        r"(?:got my back|back is turned)",
    ),
    Theme(
        r"(?:^(?:for )?my heart$|heart (?:health|problems?|condition|disease)|look after my heart|the arteries)\b",
        "to look after the body I live in",
        "looks after the body I live in",
        r"(?:his|her|dad's|mum's) heart",
    ),
    Theme(
        r"(?:(?:peri)?menopaus\w+|hot flush\w*|hormones)\b",
        "to feel like me, whatever my body is doing",
        "is still me, whatever my body is doing",
    ),
    Theme(
        pattern(
            r"""
            (?:just|recently) (?:had|have had) (?:a|my) (?:\w+ )?baby|new (?:mum|mom|dad)\b|since the baby|
            after (?:the|my) baby|post ?(?:partum|natal)
            """
        ),
        "to come back to myself, little by little",
        "is coming back little by little",
        r"(?:lost|miscarr\w*|died)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:feel|feeling|i'm|am) (?:like )?(?:crap|rubbish|awful|terrible|worse|bad|off|grumpy|horrible|antsy|
            restless|shit) (?:when|if|on (?:the )?days) i (?:don't|dont|haven't|skip|miss|can't)
            """
        ),
        "because I know how I am without it",
        "knows how I am without it",
    ),
    Theme(
        r"(?:(?:not ready to |don't want to )slow down|age is|use it or lose it|catching up with me|seize up)\b",
        "because I still can",
        "is not finished yet",
    ),
    Theme(
        r"(?:wakes? me up|better than coffee|sets me up for the day|start(?:s|ing)? the day (?:right|well))\b",
        "to wake up properly",
        "wakes up on the move",
    ),
    Theme(
        pattern(
            r"""
            keep(?:ing)? (?:the weight|it|this) off\b|(?:i've|ive|i) lost \d+ ?(?:stone|kg|kilos?|lbs|pounds)|
            don'?t want it back\b
            """
        ),
        "to keep what I’ve worked for",
        "keeps what I’ve worked for",
    ),
    Theme(
        r"(?:eat (?:like )?(?:rubbish|crap|junk|better|healthier)|(?:make )?better (?:choices|decisions))\b",
        "because one good thing leads to another",
        "lets one good thing lead to another",
    ),
    Theme(
        pattern(
            r"""
            birthday is a bonus|borrowed time|i beat it\b|in case it comes back|gave me (?:\w+ )?(?:years|months|
            weeks) to|
            my new (?:hip|knee|heart|kidney|liver)\b
            """
        ),
        "because today I can",
        "takes it one run at a time",
    ),
)
