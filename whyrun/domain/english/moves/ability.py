"""Coach's moves for what somebody would love to be able to do: a distance, a test, a body that lets them.

Rule: data only; see ``move``. What is asked about is what a body is wanted for, never how much of it there is.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move

_ROUTES = (
    r"5 ?k(?:m|ms)?|10 ?k(?:m|ms)?|\d+ ?k(?:m|ms)?|miles?|\d+ (?:miles|minutes|mins|min|km)|parkrun|park run|laps?|"
    r"block|half|marathon|thing|way|distance|race|whole|hour|minutes|loop|track|lake|park|it"
)
_MEDICINES = (
    r"tablets|pills|meds|medication|medications|statins|metformin|painkillers|"
    r"injections|drugs|inhaler|insulin"
)

_MOVES: tuple[Move, ...] = (
    Move(
        pattern(
            rf"""
            (?:run|runs|running|jog|jogging|do|doing|finish|complete|go|going|get|
            manage) (?:\w+ ){{0,4}}?(?:{_ROUTES}) (?:\w+ ){{0,3}}?(?:without (?:having to |needing to |me )?(?:stop|
            walk|a (?:stop|walk|break|rest)|dying|giving up)\w*|non-?stop|in one go|all the way)\b|(?:run|
            jog) (?:for )?(?:\w+ ){{0,3}}?without (?:having to |needing to )?(?:stopp|walk)ing
            """
        ),
        (
            "What would that first run without a stop tell you about yourself?",
            "Where would you love to run, once you can?",
        ),
        ("Who would you be the day you do it?", "What would that first run without a stop tell you about yourself?"),
        unless=r"i (?:ran|did|managed|can now)|used to|years ago|thinking",
    ),
    Move(
        pattern(
            r"""
            (?:i can|i could|can finally|able to|to|just|get to) say (?:that )?i(?:'ve| have|'d)? (?:\w+ )?(?:did|done|
            do|ran|run|finished|completed|could|managed|made|climbed|tried|am)\b
            """
        ),
        ("Who would you most like to say it to?", "What would it mean to you to say it?"),
        ("What would you like to be able to say to yourself?", "Who would you most like to say it to?"),
        unless=r"can't|never|nobody",
    ),
    Move(
        r"(?:can't|cannot|couldn't) (?:even )?[^,.]{3,40}, (?:and |or )?(?:i )?(?:can't|cannot|couldn't) ",
        ("Which of those would you want back first?", "What would you do on the day it came back?"),
        ("Which of those would you want back first?", "Who else would feel the difference?"),
        unless=r"sing|draw|stop|forget|afford|dance",
    ),
    Move(
        pattern(
            rf"""
            (?:stay off|staying off|come off|coming off|get off|getting off|come off of|avoid|not end up on|end up on|
            not (?:be|go|want) on|be on|go on|going on|put on|cut down|cut down on|half|halve|reduce|ditch|
            without)(?: (?:the|my|all|all the|all my|those|these|any|more|blood pressure|of|
            taking)){{0,2}} (?:{_MEDICINES})\b|on (?:them|it|those|{_MEDICINES}) for (?:the rest of my )?life\b|(?:more|
            any more|yet more) (?:{_MEDICINES})\b
            """
        ),
        ("What do you most want to be well for?", "What would it mean to you to be well without that?"),
        ("What do you most want to be well for?", "What would it mean to you to be well without that?"),
        unless=r"depress|anti|drug(?:s)? (?:use|test|dealer)|clean|sober|needle|heroin|coke",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            ^(?:it's |just |mostly |mainly |good |do it |this is )?for (?:my|the|me) (?:own )?(?P<x>heart|ticker|lungs|
            arteries|bones|joints|knees|liver|back)$|(?:look(?:ing)? after|mind|strengthen) my (?P<y>heart|ticker|lungs|
            bones|joints)\b
            """
        ),
        (
            "What do you want to keep your {x} going for?",
            "What do you want to keep your {y} going for?",
            "Who else is better off when you’re well?",
        ),
        ("What do you want to be around for?", "Who else is better off when you’re well?"),
    ),
    Move(
        pattern(
            r"""
            (?:won't|will not|wouldn't|can't|refus\w+ to|not) (?:do|operate|replace|give me|consider|put me|fix|list me|
            touch)\b.*\b(?:till|til|until|unless|before|if i don't)\b|(?:before|until) (?:they|he|she|the \w+)(?:'ll|
            will) (?:do|operate|replace|give me|consider|put me on)\b
            """
        ),
        ("What would you love to do first, once that is done?", "What does it keep you from today?"),
        ("What would you love to do first, once that is done?", "Who would you be with that behind you?"),
        unless=r"boss|work|job|ivf|pregnant|donat|kidney",
    ),
    Move(
        pattern(
            r"""
            (?:pass|passing|fail|failed|failing|have|retake|got|do|into) (?:(?:my|the|this|a|an|that|
            their) )?(?:\w+ )?(?:fitness |pt |bleep |beep |medical |army |police )?(?:test|exam|medical|assessment|
            selection|ippt|acft|apft|pft|pfa|napfa)\b|(?:ippt|acft|apft|pft|napfa|pt test|beep test|bleep test|
            fitness test)\b
            """
        ),
        ("What would passing it open up for you?", "What draws you to it?"),
        ("Who do you want to be once it is passed?", "What would passing it open up for you?"),
        unless=pattern(
            r"""
            driving|spelling|at school|never (?:passed|failed)|school|blood test|test result|pregnancy|covid|
            i'm a teacher|nobody
            """
        ),
    ),
    Move(
        pattern(
            r"""
            (?:be|be able to|can|to|i'd|like to|just|love to) (?:\w+ )?(?:hunt|garden|dance|hike|fish|swim|ski|cycle|
            camp|walk (?:my|the|up|in|round|around|across)|climb (?:the|a|up|my)|get (?:down|up off|on the floor)|
            keep gardening|run for (?:the|a) (?:bus|train)|carry (?:my|the|shopping|her|him))\b.*\b(?:without|again|
            at (?:70|80|90|seventy|eighty)|when i'm)\b
            """
        ),
        ("When did you last do that with ease?", "What would you love to do there first?"),
        ("Who would you like beside you when you do?", "When did you last do that with ease?"),
        unless=r"can't wait|never again|not again|eat|without (?:music|him|her)|shut|noise|dance music",
    ),
    Move(
        pattern(
            r"""
            (?:not|don't want to|without|before i|rather than|to|never) (?:\w+ )?(?:fall(?:ing)? (?:apart|to bits)|
            seiz(?:e|ing) up|rust(?:ing)?(?: up)?|let(?:ting)? myself go|go(?:ing)? to seed|stiffen(?:ing)? up|
            fossili[sz]e|turn(?:ing)? into a (?:slob|blob|couch potato|vegetable)|go(?:ing)? downhill|crumble)\b
            """
        ),
        ("What do you want to go on doing for years to come?", "What do you most want to hold on to?"),
        ("Who do you want to be in the years ahead?", "What do you want to go on doing for years to come?"),
        unless=r"marriage|head|mental|strong enough not|don't fall apart|world|want to be able",
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:depend(?:ing|ent)?|rely(?:ing)?|lean(?:ing)?) on (?:any ?one|any ?body|others|other people|my (?:kids|
            children|son|daughter|family|husband|wife)|the kids|strangers|carers|people)(?: \w+)* (?:when|as|in|if|
            one day|later|to (?:get|wash|wipe|dress|drive|do))\b
            """
        ),
        ("What do you want to go on doing for yourself?", "What would you like the years ahead to look like?"),
        ("What do you want to go on doing for yourself?", "Who do you want to be in the years ahead?"),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:i'll be|i will be|i'm going to be|about to be|soon be|be|i hit|hitting|before i'm|
            by the time i'm) (?P<x>[3-9]0|thirty|forty|fifty|sixty|seventy|eighty)(?:$|,| (?:in|next|this|soon|on|
            before|at|and|years? old in)\b)
            """
        ),
        ("What do you want turning {x} to mean?", "What would you love still to be doing ten years on?"),
        ("Who do you want to be at {x}?", "What would you love still to be doing ten years on?"),
        unless=r"when i'm|bpm|kilos|kg|min|sec|weight|pounds|runners|people",
    ),
    Move(
        pattern(
            r"""
            (?:wedding|reunion|prom|honeymoon|graduation|beach holiday|cruise)(?:'s| is| coming(?: up)?)* (?:in|next|
            this|soon|at (?:the end|christmas|easter)|coming|two|three|four|six|\d)\b
            """
        ),
        ("How would you like to feel on that day?", "What would you like that day to be like for you?"),
        ("How would you like to feel on that day?", "What do you want to be true long after that day?"),
        unless=r"\bwas\b|died|met|last|dance|danced|table|disaster|since|speech|cruise|didn't|my (?:son|daughter)'s",
    ),
    Move(
        pattern(
            r"""
            (?:look|looking|see myself) (?:\w+ ){0,4}in (?:the |my |our |his |her |their |these |any |
            those )?(?:\w+ )?(?:photos?|photographs?|pictures?|pics|selfies)\b
            """
        ),
        ("What would you like to see in those photos years from now?", "How would you like to feel that day?"),
        ("What would you like to see in those photos years from now?", "Who would you like to show them to?"),
        unless=r"hate|horrified|shock|disgust|saw myself",
    ),
    Move(
        pattern(
            r"""
            (?:avoid|avoided|avoiding|hide|hid|hiding|duck|dodge|run away|crop myself|hate being|
            never) (?:\w+ ){0,3}?(?:from |out of |in |of )?(?:the |being in |family |any |all |my )*(?:photos?|
            photographs?|pictures?|cameras?|pics|selfies)\b
            """
        ),
        ("Which photo would you most like to be in next?", "What would you like people to see in it?"),
        (
            "What would you like people to see of you in the photos to come?",
            "Who would you like beside you in the next one?",
        ),
        unless=r"take (?:the|photos|pictures)|send|if i",
    ),
    Move(
        pattern(
            r"""
            (?:worry|worrying|worried|thinking|caring|embarrassed|self-conscious|conscious|ashamed) (?:about |
            of )?(?:how|what) i look|(?:don't|won't|never|afraid to|too embarrassed to|
            refuse to) (?:\w+ )?(?:go(?:ing)?|swim|wear|take) (?:\w+ )?(?:to the (?:beach|pool|baths)|swimming|
            in the (?:pool|sea)|shorts|a (?:swimsuit|bikini|costume|t-shirt)|short sleeves|sleeveless|vests?|
            off my (?:t-?shirt|top|jumper))|sucking in|cover(?:ing)? (?:myself|my )|(?:big|baggy) (?:clothes|jumpers|
            tops|t-shirts)
            """
        ),
        ("What would you do first if you had nothing to hide?", "What would you like to feel when people see you?"),
        (
            "Who are you when you’re not thinking of how you look?",
            "What would you do first if you had nothing to hide?",
        ),
        unless=r"hijab|can't swim|cover up for",
    ),
    Move(
        r"(?:with|for|use|using|test|give) (?:the|my|these|those|new|clean|clear) (?:new |clean |clear |pink )?lungs\b",
        ("What would you love those lungs to do for you?", "What is it like to breathe without it?"),
        ("What would you love those lungs to do for you?", "Who are you without it?"),
        unless=r"asthma|cancer|copd|air for|lungs (?:on|burn)",
    ),
    Move(
        pattern(
            r"""
            (?:a|my|the|her|our|this) (?:\w+ )?body (?:is|as) (?:a |an |my |the |on )?(?:\w+ )?(?:temple|gift|amanah|
            trust|loan|vessel|only home|blessing)\b|body (?:god|allah|the lord|he) gave me|
            the (?:one )?body i(?:'ve| have| was| got)
            """
        ),
        ("What would treating it like that look like this week?", "What would you like to do with it?"),
        ("What would treating it like that look like this week?", "What would you like to do with it?"),
        unless=r"hate|ashamed|waffle",
    ),
    Move(
        pattern(
            r"""
            (?:travel|travell?ing|see (?:the world|more of the world|places|other countries)|visit(?:ing)? (?:places|
            other|all))(?:$|,| (?:when|after|once|more|while|before|in (?:my )?retire|as|with|together|round|around|
            again|and|instead))
            """
        ),
        ("Where would you go first?", "What would you love to see with your own eyes?"),
        ("Who would you like beside you there?", "Where would you go first?"),
        unless=r"travel(?:l?ing)? (?:to|for|with) work|work|business|used to|hate|jumpsuit|family sees|people see",
    ),
    Move(
        pattern(
            r"""
            (?:blood pressure|cholesterol|blood sugars?|my sugars?|sugar levels|pre-?diabetic|borderline diabetic|hba1c|
            resting heart rate|fatty liver)\b
            """
        ),
        ("What do you most want to be well for?", "What would you like your next check-up to tell you?"),
        ("What do you most want to be well for?", "Who else is better off when you’re well?"),
        denied=True,
        unless=r"died|tablets|pills|bmi",
    ),
    Move(
        pattern(
            r"""
            (?:i'm|i am|get|getting|wake up|feel|so|too|being) (?:\w+ )?(?:stiff|creaky|seized up|rusty)\b|creak(?:s|
            ing)?\b|stiff as a
            """
        ),
        ("What would it be like to move with ease again?", "What would you do first in a body that moves easily?"),
        ("Who would you be in a body that moves easily?", "What would it be like to move with ease again?"),
        unless=r"bored stiff|stiff upper|drink",
    ),
    Move(
        pattern(
            r"""
            (?:stay|keep|live|living|staying|be|stand|standing|remain) (?:living )?(?:in my own (?:home|house|place|
            flat)|on my own (?:two )?feet|independent(?:ly)?|self-sufficient)\b|(?:look after|care for|do things for|
            wash|dress|feed|manage for) myself\b(?! (?:for once|better|more))|
            (?:carry|tie|do|lift|reach|walk|climb|drive|cook|clean|get|cut) (?:\w+ ){1,5}?(?:till|until|at) (?:i'm |
            i am )?(?:[6-9]0|[6-9]\d)\b
            """
        ),
        ("What do you want to go on doing for yourself?", "What would you like the years ahead to look like?"),
        ("What do you want to go on doing for yourself?", "Who do you want to be in the years ahead?"),
        unless=r"never|don't look|not look|stopped|forgot|time to",
    ),
    Move(
        pattern(
            r"""
            (?:my |the )?(?:brain|mind|memory|wits|marbles) (?:sharp|working|young|active|about me|going|fresh|
            from going|clear)\b|(?:keep|stay) (?:mentally )?sharp\b|(?:avoid|against|prevent|stave off|
            keep off) (?:dementia|alzheimer)
            """
        ),
        ("What do you want to stay sharp for?", "Who would be glad of it, beside you?"),
        ("What do you want to stay sharp for?", "What would you hate to forget?"),
        unless=r"keeps going|round and round|racing|keep going over",
    ),
    Move(
        r"(?:not|none of us|isn't|am not) (?:getting |is getting |are getting )?(?:any )?younger\b",
        ("What don’t you want to put off any longer?", "What do you want to be able to do in twenty years?"),
        ("What would you hate to leave undone?", "Who do you want to be from here on?"),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:i've|i|have|had) (?:\w+ )?let myself go\b|(?:get|getting|got|be|being|become|becoming|go|stay|end up|am|
            i'm|looking) (?:\w+ )?(?:fat|obese|overweight|enormous|out of shape|flabby|chubby)\b
            """
        ),
        ("How would you like to feel in your body?", "What would you like your body to let you do?"),
        ("How would you like to feel in your body?", "Who else would feel the difference in you?"),
        unless=pattern(
            r"""
            called|fat (?:kid|lad|girl|boy|one|mum|dad|loss|friend)|was (?:the )?fat|because i'm|everyone|
            bigger (?:than|picture|challenge)|huge (?:fan|deal)|said
            """
        ),
        denied=True,
    ),
    Move(
        pattern(
            r"""
            (?:clothes shopping|shopping for clothes|buy(?:ing)? (?:new |bigger )+(?:clothes|jeans|trousers)|
            changing rooms?|nothing (?:in my wardrobe )?fits)\b
            """
        ),
        ("How would you like to feel in your clothes?", "What would you dare to wear, feeling like that?"),
        ("How would you like to feel in your clothes?", "What would you dare to wear, feeling like that?"),
        unless=r"school|every register|noise|football",
    ),
    Move(
        pattern(
            r"""
            (?:run for (?:the|a|my) (?:bus|train)|carry (?:my|the|all my) (?:own )?(?:shopping|bags|groceries)|(?:get|
            walk|go|climb|make it|run) up (?:the |our |my |a flight of |those )?(?:stairs|hill|steps)|(?:get|
            getting) (?:up )?off the floor|(?:tie|lace) my (?:own )?(?:shoes|laces|shoelaces)|(?:reach|touch|see|
            cut) my (?:own )?(?:toes|toenails|feet)|(?:get )?in and out of (?:the|a|my) (?:bath|car))\b
            """
        ),
        ("When did you last do that with ease?", "Where in your day would you feel the difference first?"),
        (
            "Where in your day would you feel the difference first?",
            "What would you love to be able to do easily again?",
        ),
        unless=pattern(
            r"""
            steps (?:he|she|they)|chas|overt|pass(?:ed|ing)|behind|hill reps|lost|race|run up the steps|without|breath|
            puff|(?:till|until|at|when) (?:i'm |i am )?(?:[5-9]0|[5-9]\d|old)\b
            """
        ),
    ),
)

#: They stand anywhere in a reason: what is wished for is told at its end as often as in front.
MOVES = tuple(move._replace(anywhere=True) for move in _MOVES)
