"""Coach's moves for what draws somebody out, or keeps them going: weather, a crowd, a good start to the day.

Rule: data only; see ``move``. What is heard is a small good thing; the question stays with it.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            r"""
            (?:don't|doesn't|didn't) mind (?:the )?(?:rain|cold|wind|mud|dark|weather|snow|heat|getting wet)|
            rain or shine|whatever the weather|any weather|all weathers|(?:run|running|out|go|going|jog|
            jogging) (?:\w+ ){0,2}in (?:the )?(?:pouring |driving )?(?:rain|drizzle|snow|frost|storm|fog|mist)\b|
            (?:love|like) (?:the )?(?:rain|wind|snow|frost|fog|mist)\b|(?:rain|wind|cold|snow) (?:on|in) my (?:face|
            hair)
            """
        ),
        ("What is it like out there when others stay in?", "What does that wake up in you?"),
        ("Who are you out there when others stay in?", "What do you bring home from out there?"),
        unless=r"took|threw|stood|sing|hate|smell|stuck|stops me|umbrella|bus",
    ),
    Move(
        pattern(
            r"""
            (?:the )?(?:crowds?|cheering|atmosphere|spectators|people cheering|support on the (?:day|course|route))(?:$|
            ,| and| on| at| when| is| along| carries| all)
            """
        ),
        ("What happens in you in the middle of all that?", "What do you take home from a day like that?"),
        ("Who are you in the middle of all that?", "What do you take home from a day like that?"),
        unless=r"hate|avoid|scared|away from|no crowds|anxious|nervous|wrong crowd|at work|at home|in the house",
    ),
    Move(
        pattern(
            r"""
            (?:my |the )?body (?:just )?(?:needs|wants|craves|asks for|demands|was (?:made|built) (?:to|for)|is (?:made|
            built) (?:to|for)|feels better|tells me)\b|(?:made|built|born|meant|designed) to (?:run|move)\b
            """
        ),
        ("How does your body tell you?", "What else does it ask for?"),
        ("What does your body know that your head forgets?", "How does your body tell you?"),
        unless=r"read|rest|stop|slow down|tells me no|not (?:built|made)|break|weren't|wasn't",
    ),
    Move(
        pattern(
            r"""
            (?:can't|cannot|never could|couldn't|find it hard to|hard to) (?:\w+ )?(?:sit|stay|keep|be|stand) still|
            ants in my pants|(?:too much|so much|all this|excess|nervous|pent[- ]up) energy|(?:get|getting|go|feel|am|
            i'm|so) (?:really |very |too )?(?:restless|fidgety|antsy|jittery)|climb(?:ing)? the walls|bounc(?:e|
            ing) off the walls
            """
        ),
        ("What happens in you once you’re moving?", "Where would all that like to go?"),
        ("Who are you once you’re moving?", "Where would all that like to go?"),
        unless=r"kids|dog|son|daughter|class|lockdown|legs at night",
    ),
    Move(
        pattern(
            r"""
            (?:sets?|setting) (?:me|you) up (?:for|right)|(?:starts?|begins?|starting) (?:the|my|your|every) (?:day|
            morning|week) (?:\w+ )?(?:right|well|off|with|better|good|calm|strong|on)|(?:good|great|best|nice|
            better) (?:start|way to start)|(?:makes?|making) (?:the|my) (?:whole |rest of (?:the|my) )?(?:day|days|
            week) (?:better|bearable|easier|lighter|go|brighter|good)|(?:the|my) (?:whole |rest of the )?day (?:goes|is|
            feels) (?:\w+ )?(?:better|easier|lighter)
            """
        ),
        ("What is different about a day that starts like that?", "Who else gets the good of a day like that?"),
        ("Who are you on such a day?", "Who else gets the good of a day like that?"),
        unless=r"set me up with|days i (?:run|do|go)|worse",
    ),
    Move(
        pattern(
            r"""
            (?:one|a single|at least one|something|one good|one small) (?:good |little |small )?(?:thing |win |
            thing that )?(?:goes|went|going|is going|has gone|to go|i got) right\b|(?:a|one|my) (?:small|little|daily|
            quick) win\b|something good (?:in (?:the|my|every)|every|each) day|(?:ticked|tick|cross) (?:it |something |
            one thing )?off (?:the|my) list
            """
        ),
        ("What does that do for the rest of the day?", "What would you like more of going right?"),
        ("Who are you on a day when something goes right?", "What does that do for the rest of the day?"),
    ),
    Move(
        pattern(
            r"""
            (?:leave|leaving|forget|outrun|run away from|put down|shake off|shed|drop|let go of|run off|
            escape) (?:about )?(?:all )?(?:my|the|all the|of my|all my|of) (?:problems|worries|troubles|day|week|
            baggage|to-do list|to do list|job|cares|stuff)\b|problems (?:stay|disappear|shrink|vanish|go|feel)|
            everything (?:else )?(?:falls away|disappears|fades|drops away|goes away|melts)
            """
        ),
        ("What do you have room for once you’ve put that down?", "What do you find out there in its place?"),
        ("Who are you with all that put down?", "What do you have room for once you’ve put that down?"),
        unless=r"never|can't|still there|name",
    ),
    Move(
        pattern(
            r"""
            meditat|mindful|(?:in|into) the (?:moment|zone|flow)\b|flow state|only thing (?:i think|
            on my mind) is the next|present moment|can't (?:\w+ )?think (?:about|of) (?:anything|nothing) else
            """
        ),
        ("What is there when it’s only you and the running?", "What becomes clearer afterwards?"),
        ("What is there when it’s only you and the running?", "What do you bring home from there?"),
        unless=r"can't (?!(?:\w+ )?think)|tried|boring|premeditat|app\b",
    ),
    Move(
        pattern(
            r"""
            (?:want|like|love|hope|learn|learning|start|try|trying|need|able|remember how) to (?:\w+ )?(?:enjoy|like|
            love) (?:it|running|this|exercise|moving|sport)\b(?! (?:is|and i do))|(?:don't|can't|haven't|
            didn't) (?:\w+ )?(?:enjoy|like|love|enjoyed|liked) (?:it|running|
            this)(?: yet| so far| at the moment| right now)|find (?:the|some) (?:joy|fun) in it
            """
        ),
        ("What would a run that you enjoy look like?", "When was it a little like that already?"),
        ("Who would you be if you loved it?", "What would a run that you enjoy look like?"),
        unless=r"used to|would like to (?:say|think)",
    ),
    Move(
        pattern(
            r"""
            no (?P<x>noise|phones?|kids|emails?|meetings|screens|people|talking|questions|boss|deadlines|one|traffic|
            music|news|headphones|watch|plan|pressure|rules|demands|chat)(?:,| and) (?:and )?no\b
            """
        ),
        ("What is there when all that is gone?", "What do you hear out there?"),
        ("Who are you when all that is gone?", "What is there when all that is gone?"),
        unless=r"no job|no friends|no money|no (?:one|people),|no hope|no energy",
    ),
    Move(
        pattern(
            r"""
            (?:whenever|any time|anytime|when) (?:i|you) (?:want|like|fancy|please|feel like it|have (?:time|
            half an hour))|(?:don't|doesn't|no) need (?:any |a |much |special |fancy )*(?:equipment|kit|gear|gym|
            membership|court|partner|pool|team)|(?:all|only|just) (?:i|you) need (?:is|are) (?:a pair of |some |your |
            my )*(?:shoes|trainers|legs)|from my (?:front |own |back )?door(?:step)?\b|straight out (?:of )?(?:the|
            my) door|out (?:of )?the (?:front )?door and
            """
        ),
        (
            "And of all that is so easy to do, what brings you back to this?",
            "What does it give you, once you’re out there?",
        ),
        ("What do you find out there, once you’re out?", "What would you miss most about it?"),
        unless=r"eat|food|don't want|die|drink|can't",
    ),
    Move(
        pattern(
            r"""
            (?:says?|said|tells me|reckons?|swears?|notices?|can tell|thinks?) (?:that )?(?:i'm|i am|i'd be|i get|
            i come back|i was) (?:a |much |so much |way |far |a lot |like a )?(?:nicer|calmer|happier|better|easier|
            kinder|less|lighter|different|changed|more (?:patient|fun|relaxed|bearable|myself)|pleasanter|nicer|human)\b
            """
        ),
        ("What do you think shows in you on those days?", "What do you notice yourself?"),
        ("Who are you on those days?", "What do you think shows in you on those days?"),
        unless=r"doctor|gp|physio|nurse|than (?:him|her)|boss|at work|off without",
    ),
    Move(
        pattern(
            r"""
            (?:i |i'm |and )(?:\w+ )?(?:eat|work|think|cope|concentrate|parent|study|teach|write|drink less|drink|
            smoke less|spend less|make) (?:\w+ )?(?:better|less|well|more clearly|healthier|better choices|
            good choices) (?:when|if|because|once|on (?:the )?days|after|the days) i
            """
        ),
        ("What is different on the days you run?", "What does a run look after in you?"),
        ("Who are you on the days you run?", "What does a run look after in you?"),
        unless=r"don't|can't|didn't",
    ),
    Move(
        r"(?:gives?|gave|giving|bring(?:s|ing)?) (?:me|us) (?:\w+ )?hope\b|need (?:\w+ )?hope\b|feel hopeful",
        ("What do you hope for, when you feel it?", "When do you feel it most?"),
        ("Who are you when you have hope?", "What do you hope for, when you feel it?"),
    ),
    Move(
        pattern(
            r"""
            (?:shower|bath|glow|beer|pint|ache|nap|tiredness|calm|feeling)(?: i (?:get|have))? (?:after|afterwards|
            when i(?:'ve|'m| have)? (?:finish|finished|done|stop))(?:$|,| a run| it| running| and)
            """
        ),
        ("What are you like in that hour after a run?", "What do you feel like doing then?"),
        ("Who are you in that hour after a run?", "What do you feel like doing then?"),
        unless=r"hate|worse|bad|no ",
    ),
    Move(
        pattern(
            r"""
            feel(?:s|ing)? (?:so |really |much |always |just |absolutely )*(?:good|great|better|amazing|fantastic|
            brilliant|lighter|calmer|happier|proud) (?:after|afterwards|when i(?:'m| am|'ve| have) (?:done|finished|
            back|been)|once i(?:'m| am|'ve) (?:done|finished|back|been)|when it's (?:over|done))
            """
        ),
        ("What are you like in that hour after a run?", "What do you feel like doing then?"),
        ("Who are you in that hour after a run?", "What do you feel like doing then?"),
        unless=r"not|never|don't|sleep",
    ),
    Move(
        pattern(
            r"""
            (?:my |the )(?:podcasts?|audiobooks?|playlist)\b|(?:listen(?:ing)? to|hour with|catch up on) (?:my |a |an |
            the )?(?:podcasts?|audiobooks?|book|music|radio)\b|my (?:watch|garmin|fitbit) (?:keeps|gets|pushes)
            """
        ),
        ("What is it about that hour that you look forward to?", "What happens in you out there?"),
        ("Who are you in that hour?", "What is it about that hour that you look forward to?"),
        unless=r"same podcast|hate|not a word|without|work",
    ),
)

#: They stand anywhere in a reason: a small good thing is named wherever it comes to mind.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
