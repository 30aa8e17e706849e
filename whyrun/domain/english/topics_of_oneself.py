"""What answers speak of where they speak of who tells it: how they stand to themselves, and what they are after.

Rule: as for ``topics``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern, phrased
from whyrun.domain.english.topics import Topic

#: What is more particular comes first.
OF_ONESELF: tuple[Topic, ...] = (
    # How they stand to themselves, and to their days.
    Topic(
        pattern(
            r"""
            (?:kind(?:er)?|hard(?:er)?|horrible|mean|cruel) (?:to|on|with) (?:myself|me self)\b|forgive myself|
            (?:picked|picking) myself apart|my own worst|(?:every|any|all|a) (?:photos?|pictures?) of me\b|
            (?:don't|didn't|never) (?:really )?(?:like|believe in|rate|trust) (?:myself|me)\b|not good enough|
            i(?:'m| am| was| feel| felt) (?:so |a bit |just )?(?:useless|a fraud|not enough)
            """
        ),
        phrased("to be on my own side / to give myself a fair chance / to think well of myself"),
        phrased("is learning to be on my own side / wants to think well of myself / deserves a fair chance, too"),
        r"never believed in me",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:knew|knows|know|remembers?|says|learned) my name|(?:say|says|said) (?:hi|hello|good run)|
            would notice|i matter\b|what i say|listened to|no ?one says|well done|be(?:ing)? seen\b|i was listening|
            see me\b(?! (?:do|try|fin|run|strug|at|in))|
            look at me\b|invisible|the quiet one|who they are talking to|talk(?:ed)? to me like|asked along
            """
        ),
        phrased("to be seen for who I am / because I count, too"),
        phrased("wants to be seen for who I am / counts as much as anybody"),
        pattern(
            r"""
            (?:nobody|no one|don't|dont|can't|cant|not|without anyone) (?:\w+ )?(?:can )?(?:see|look|seeing)|
            see me (?:run past|drunk|cry|at my worst)
            """
        ),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:good|decent|rubbish|better) at (?!all|home|the moment|night|\d)[a-z]+|
            i was (?:the )?\d+(?:st|nd|rd|th)\b|i know (?:what i'?m|my stuff)|my edge\b|i was special
            """
        ),
        phrased("because it’s good to be good at something / to get better at something"),
        phrased("likes to be good at something / likes to get better at things"),
        r"better at (?:home|night)|never (?:been )?good at",
    ),
    Topic(
        pattern(
            r"""
            (?:the )?only time (?:he|she|we|they)|except when we|never (?:really )?talk otherwise|
            nothing to say to each other|run(?:ning|s)? with (?:him|her|my|our)|
            (?:something|things) (?:we|to) (?:do|talk)(?: about)? together|something (?:to do )?together|
            side by side
            """
        ),
        phrased("for the time together / because time together is worth a lot"),
        phrased("likes time together on the move / thinks time together is worth a lot"),
        r"my own company|the dog",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:in|of|under) (?:my )?control|i decide\b|to decide\b|on top of things|one thing i|
            (?:where|when) i pick|(?:something|one thing) that'?s (?:just |only )?mine|
            (?:just|it's|its|only|is) mine\b
            """
        ),
        phrased("to have one thing in my own hands / because this much is up to me"),
        phrased("likes to have one thing in my own hands / takes charge of what I can"),
        r"friend of mine|mates? of mine|boys mine|a kid of mine|a colleague of mine",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            missed (?:most|the first|enough|so|all|too|\d|my)|(?:can't|cant|won't) get (?:it|that|them|
            those) back|(?:the )?time (?:i've got|i have|that's) left|grow so fast|little for long|
            how long i(?:'ve| have)|before it's too late|now or never|running out of time|today is|just today
            """
        ),
        phrased("to make the most of my time / because time is worth a lot"),
        phrased("means to make the most of my time / doesn’t take time for granted"),
        r"missed (?:out )?by \d",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:be|being|feel|feeling|i'm|more) (?:a (?:bit|little) )?brave\w*|courage|dare to\b|
            (?:i'm|im|i was|it|and i|feel) (?:so |a bit |honestly )?(?:scared|afraid|frightened)(?: me\b)?
            """
        ),
        phrased("to be a little braver / because a little courage goes a long way"),
        phrased("is getting braver bit by bit / wants to be a little braver"),
        r"not the brave one|don't feel brave|scared of me|burden",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:like|be|feel|stay|become) (?:just )?(?:me|myself|normal)\b|old me\b|who i used to be|forget who i am|
            my old self
            """
        ),
        phrased("to feel like myself / because I’d like to be myself"),
        phrased("wants to feel like myself / likes to be myself"),
        r"laugh(?:ed)? at|like my (?:old man|dad)|the \d{4} me",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            content(?:ment|ed)?\b|(?:be|feel|am) happy\b|happiness|at peace\b|at home(?= in|$)|
            (?:feels?|give|is) (?:like )?home$|^home$
            """
        ),
        phrased("to feel content / to feel at home with myself"),
        phrased("wants to feel content / wants to feel at home with myself"),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:coach|teacher|therapist|doctor|friend|boss|company|husband|wife|brother|sister|
            mates?)(?: \w+)? (?:makes?|made|entered|signed|suggested|persuaded|talked|dared|dragged|asked) (?:me|us|
            it)\b|suggested it|signed (?:me|us) (?:both )?up|told me to\b|orders\b|roped|new year\w*|resolution|
            let's see
            """
        ),
        phrased("to give it a fair go / because I’m giving it a chance"),
        phrased("gives things a fair go / is willing to give it a chance"),
        r"made (?:me|us) (?:feel|laugh|cry|a )|(?:dad|mum|they|he|she) made|asked me (?:what|why|how|if)",
    ),
    Topic(
        pattern(
            r"""
            (?:get|got|getting) (?:it|things|something) done|finish(?:ing)? (?:something|things|one thing|what|it|
            a)\b|tick(?:ed|ing)?\b|work(?:ing)? hard|stick(?:ing)? (?:at|to|with)|stuck at\b|didn'?t stay in bed|
            that i made it|see it through|give(?:s)? up\b|proof\b|carr(?:y|ied) on
            """
        ),
        phrased("because it’s good to see things through / because it’s good to get things done"),
        phrased("likes to see things through / likes to get things done"),
        pattern(
            r"""
            never finish|finish line|give(?:s)? up (?:her|his|their|my)\b|
            i give up as|gave up on|before i finish|finish(?:ed)? (?:work|packing)|
            she gave up
            """
        ),
    ),
    Topic(
        pattern(
            r"""
            (?:need|want|make|like|time for|ready for) (?:a |some )?change\b|a rut\b|to be different|my life to start|
            (?:done|finished) (?:hiding|waiting)|stop (?:hiding|waiting)|turn (?:my life|things) (?:round|around)|
            never again\b
            """
        ),
        phrased("because it’s time for a change / for a change for the better"),
        phrased("is ready for a change / wants things to go better from here"),
        r"don't want to change|wouldn't change|pocket change",
        gentle=True,
    ),
    # What they are after, and what they find in it.
    Topic(
        pattern(
            r"""
            (?:a|the|this|my|one|that|next|in|for|good|proper|half|full|first|another|city) (?:\w+ )?(?:race|
            marathon|10k|5k|ultra|goal|target|finish line|start line|try-?outs?|championships?|nationals|season|
            trials?)\b|10k\b|5k\b|half marathon|(?:first|another|full|the|whole) half\b(?! (?:of|hour|a|an|the)\b)|
            bibs?\b|squad\b|varsity|(?:fitness|bleep|beep) test|sub[- ]?\d|\bpbs?\b|qualif\w+|my place|
            number on my chest|medal\b|bucket list|goals?\b|training for\b|wedding\b|footy
            """
        ),
        phrased("to be ready when the day comes / because I’ve set my mind on something / to give it my best shot"),
        phrased("has set my mind on something / likes something to work towards / means to give it my best shot"),
        pattern(
            r"""
            asleep|couch to 5k|(?:danced|was|at) (?:at )?(?:my|our|the|his|her) (?:[a-z']+ )?wedding|
            race (?:me|him|her|against)|racing chair|last goal|don't need a goal|without (?:a )?(?:goal|one)
            """
        ),
    ),
    Topic(
        pattern(
            r"""
            (?:it's|its|is) (?:\w+ )?free\b(?! from)|cheap(?:er|est)?\b|costs? (?:nothing|less|so)|
            no (?:gym|kit|equipment|membership|fees)|afford (?:a|the) gym|gym membership|no fuss
            """
        ),
        phrased("because it keeps things simple / because good things needn’t cost much"),
        phrased("likes things simple / knows that good things needn’t cost much"),
        pattern(
            r"""
            feel(?:s|ing)? free|be(?:ing)? free|set free|free (?:of|time)|cheapest shot|go to the gym and|feel cheap
            """
        ),
    ),
    Topic(
        pattern(
            r"""
            (?:it )?help(?:s|ed)? (?:me|my)\b|it makes me|makes me (?:feel )?(?:\w+ )?(?:better|happy|happier|calm|
            good|strong|nicer|laugh|smile)|feel (?:so |much |a lot |a bit )?(?:better|good|great|calmer|alive)|
            i (?:always )?sleep\b|lifts? my|it keeps? me|keeps me\b|keeps my|sorts me|sets me up|
            good for (?:me|you|my)|better mood|happier|(?:my|for) sanity|sane\b|sanity|nicer to|less stress\w*|
            behave better|more energy|the bad hour|goes quiet
            """
        ),
        phrased("because it does me good / because the rest of life goes better for it / to do what works for me"),
        phrased("knows what does me good / makes room for what does me good / sticks with what works"),
        pattern(
            r"""
            made me feel|no longer|used to (?:help|make)|(?:doesn't|don't|didn't|doesnt|wouldn't) (?:help|make)|
            makes me feel bad|makes me feel sick|never helped
            """
        ),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            i (?:just |really |do |honestly |actually )*(?:like|love|enjoy) (?!him|her|them|my (?:wife|husband|
            kids)|it when he)|fun\b|it's nice|its nice|just nice|enjoyable|joy\b|enjoy\b|laugh(?:s|ing)?\b|
            to play\b|silly\b|happiest
            """
        ),
        phrased(
            """
            because life needs things to enjoy / for something to smile about / because enjoying it is reason enough
            """
        ),
        phrased("makes room for what I enjoy / likes something to smile about"),
        pattern(
            r"""
            (?:don't|dont|didn't|not|never|didnt|wouldn't) (?:\w+ )?(?:like|love|enjoy|fun)|hate\w*|
            laugh(?:ed|ing|s)? (?:at|when)|laughed|fun of|more fun|the funny|funniest|would like|joke|
            used to (?:laugh|like|love|enjoy)|wasn't|play(?:ed|ing)? up|i like to know
            """
        ),
    ),
    Topic(
        pattern(
            r"""
            (?:how|the way) i(?:'m| am|m) (?:wired|made|built)|just (?:what|how) (?:i do|i am|it is)|
            it's (?:just )?normal|i always (?:have|did)\b|always have been|habit\b|
            i'm a (?:list|morning|routine) person|what i'?m like
            """
        ),
        phrased("because that’s how I’m made / because it’s in me"),
        phrased("knows how I’m made / is true to how I’m made"),
        r"bad habit|don't like|quit",
    ),
    Topic(
        pattern(
            r"""
            i (?:just |really |only |still )*(?:want|wanna|wish|hope|would love|would like)\b|
            i'?d (?:just |really |quite )?(?:like|love)\b|^(?:because |just |maybe )?to (?!be honest)[a-z]+|
            ^so (?:that )?i\b|(?:i'm|im|i am|been|still) trying to|to be able to|^show
            """
        ),
        phrased("because I know what I want / to get closer to what I want"),
        phrased("knows what I want / goes after what I want / is getting closer to what I want"),
        pattern(
            r"""
            (?:don't|dont|do not|didn't) (?:really |even |actually )?(?:know|want|wanna)|dunno|not sure|no idea|idk|
            want(?:s|ed)? to (?:die|quit|stop|give up|hide|punish|disappear)|he want|wanted to|
            trying to (?:please|be someone)
            """
        ),
    ),
)
