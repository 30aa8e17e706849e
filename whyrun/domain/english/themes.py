"""What a whole answer is about, where that is sure: cues, and lines for the card that are true of whoever says it.

Rule: data only. A cue is heard anywhere in an answer, however long, so it names the thing itself ("asleep on the sofa")
and never a word that may be said in passing, as a trait's may be (``traits``); ``unless`` takes it back. No line claims
a run that was not run, a gift that was not given or a strength that is still wished for: where somebody is not there
yet, it says what they are after.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.lean_classes import NamedTuple


class Theme(NamedTuple):
    """``cue`` in an answer (lower case), what may follow "I run" and "I’m a runner who", and what takes it back.

    ``{kin}`` in a line is whom the group of that name in the cue has found.
    """

    cue: str
    why: str
    who: str
    unless: str = ""


_CHILDREN = r"(?P<kin>kids|children|girls|boys|daughters?|sons?|twins|grandkids|grandchildren)\b"
_PARENT = r"(?:father|dad|mum|mom|mam|mother)"
#: Somebody of one's own blood.
RELATIVE = rf"(?:{_PARENT}|brother|sister|gran|nan|grandad|grandma|grandpa|uncle|aunt|old man)"

#: What a life is about, in the order in which it is heard: what is more particular comes first.
OF_LIFE: tuple[Theme, ...] = (
    Theme(
        pattern(
            r"""
            (?:only job i(?:'?ve| have)? ever|always wanted to be an?|wanted to be an? [\w ]+ since|dream job)\b
            """
        ),
        "to get where I’ve always wanted to be",
        "knows where I want to get to",
    ),
    Theme(
        pattern(
            r"""
            i (?:have )?(?:never|don'?t|can'?t|couldn'?t) (?:ever )?(?:finish|stick (?:at|to|with)|
            see) (?:\w+ )?(?:things|anything|through)|i'?ve never (?:finished|stuck)|i never (?:finish|stick|
            see)|i (?:always )?(?:quit|stop) (?:everything|things|stuff)|i always (?:quit|stop|give up|drop)|
            i give up as soon|i start things|dropped out of (?!the race|the marathon)|half[- ]finished|
            an? unfinished|i stuck with|(?:can |to |could )finish something|
            one thing (?:that )?i (?:just )?(?:kept|finished|stuck)|follow through\b
            """
        ),
        "to finish what I start",
        "wants to see one thing through",
    ),
    Theme(
        pattern(
            r"""
            (?:used to say|said|told me|reckoned|thought|laughed when i said) (?:that )?i(?:'d|'m| had| was| could|
            'll)?(?: \w+)? ?(?:never|no|couldn't|can't|wouldn't|lazy|too (?:old|fat|slow|small)|not the)\b|
            i'd never (?:cope|amount|manage|make it)|(?:nobody|no one) (?:thought|believed|expected) (?:i|me)|
            never have believed|(?:written|wrote) me off|prove (?:\w+ ){1,3}wrong
            """
        ),
        "to show myself that I can",
        "has more in me than they thought",
    ),
    Theme(
        pattern(
            r"""
            i was (?:always )?(?:the|that|a) (?:last|slow|shy|skinny|chubby|clumsy|\w+) (?:kid|lad|girl|boy|
            child) (?:who|that|with|nobody|at|in)\b|never won a thing (?:in|at) school|go back and get (?:him|
            her)|(?:past|outside) my old school|(?:i got|i was|we were) (?:laughed at|left out|picked last|
            always last)|hated p\.?e\b|always last (?:at|on) (?:school|sports)|pe teacher (?:said|told|laughed|
            always)
            """
        ),
        "for the kid I was",
        "takes the kid I was along",
        r"(?:gym class|in pe|i'?m 1\d)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:behind|hide from|in front of) the camera|hide behind \w+ in photos|(?:in|of me in) (?:the|any|
            those|our|any of the|none of the) (?:photos?|pictures?)|(?:taking|took|take|takes) the (?:photo|
            picture)s?\b|hardly any (?:photos?|pictures?) of|have any of me
            """
        ),
        "to be in the picture",
        "wants to be in the picture",
    ),
    Theme(
        pattern(
            r"""
            (?:i'm|i get|i am|i was|i got|i wasn't so|be) (?:a |so |less )?(?:horrible|mean|snappy|ratty|nicer|
            grumpy|short with|a nightmare|unbearable|moody|irritable|cranky|bad tempered)(?! to me)|a (?:nicer|
            better|calmer) (?:mum|mom|dad|person|wife|husband|parent|manager|partner)|(?:otherwise|
            so) i (?:don't )?(?:shout|snap|yell|scream)|scared of me\b|out of my own mouth|(?:i|to|not|
            stop) snap(?:ped|ping)? at|shout(?:ing)? at (?:the|my|every\w+)|los(?:e|ing) my (?:temper|rag)|
            short fuse|got angry (?:at|with) (?:her|him|them)|at home but not at home
            """
        ),
        "so I come home kinder",
        "comes home kinder",
    ),
    Theme(
        pattern(
            rf"""
            (?:my own|mine|my) (?:{_PARENT} )?was (?:a (?:shouter|screamer|drinker|drunk)|never there)|
            raised by a (?:screamer|shouter|drunk)|sounded (?:exactly |just )?like my|turning into (?:him|her|
            my)|(?:the )?spit of (?:him|her)|not (?:be |become |end up like |going to be )?my {_PARENT}\b|
            (?:same|bad|family) (?:genes|history)|runs in (?:my|the|our) family|son of that|
            my {_PARENT} never did anything|{RELATIVE} (?:had|has had|lost) (?:a|his|her|
            their) (?:first )?(?:stroke|heart attack|bypass|foot|leg|sight)|{RELATIVE} (?:died|dropped|
            went) (?:\w+ )?(?:at [3-6]\d|young)|dead at [3-6]\d|{RELATIVE}'s (?:heart|diabetes|stroke)
            """
        ),
        "to write a different story",
        "writes a different story",
    ),
    Theme(
        pattern(
            r"""
            like (?:flatmates|roommates|housemates)|into (?:flatmates|roommates|housemates)|
            things to say over dinner|still fancy (?:him|her)|watches everything on (?:his|her) own|
            we just got busy|never see each other|grown apart|drift(?:ed|ing)? apart|ships in the night|
            (?:only time|when) we (?:really |actually )?talk
            """
        ),
        "for the two of us",
        "wants more time for the two of us",
        r"(?:divorc\w*|left me|broke up)\b",
    ),
    Theme(
        pattern(
            rf"""
            (?:my|our) {_CHILDREN}(?= (?:need|deserve|watch|are watching|is watching|see|look up|grow|want me))
            """
        ),
        "for my {kin}",
        "shows up for my {kin}",
    ),
    Theme(
        pattern(
            rf"""
            (?:keep up with|there for|around for|horrible to|example (?:for|to)|snapp?\w* (?:at|with)|play with|
            shout\w* at|proud of|chase|for|see|watch|tell|show|want|teach) (?:my|our) (?:two |three |own |
            little )?{_CHILDREN}
            """
        ),
        "for my {kin}",
        "shows up for my {kin}",
        r"(?:left home|left for|died|miscarr\w*|somebody's|without my|lost my)\b",
    ),
    Theme(
        pattern(
            r"""
            my (?:son|daughter|mum|mom|dad|husband|wife|brother|sister)(?: \w+)? full[- ]time|i'm (?:a|his|her|
            their) carer|look(?:ing)? after (?:my )?(?:mum|mom|dad|her|him|my \w+) (?:full|all)|care for my \w+
            """
        ),
        "because I need looking after, too",
        "looks after the one who looks after others",
    ),
    Theme(
        pattern(
            r"""
            mental health|anxi(?:ety|ous)|my mood\b|low mood|seasonal|depress\w*|sertraline|antidepress\w*|
            bipolar|breakdown|go (?:a bit |a little )?flat|gone flat|flat sort of|panic attacks?|in a bad place
            """
        ),
        "for my peace of mind",
        "looks after my peace of mind",
    ),
    Theme(
        pattern(
            r"""
            inbox|emails\b|phone (?:off|away)|no (?:phone )?signal|(?:no one|nobody|
            noone) (?:can )?(?:reach(?:es)?|calls|calling|asks?|asking|needs?|needing|wants|wanting|says|saying|
            interrupts|bothers?|is looking at|find) (?:me|my|for me|mummy|anything)|not being needed
            """
        ),
        "to be out of reach for a while",
        "is out of reach for a while",
        r"told me|nobody needs me (?:any|now)",
    ),
    Theme(
        pattern(
            r"""
            (?:just|all|only|that's|that is|morning is|thing's|something) mine\b|belongs to me|that's my hour|
            (?:nobody|none) on that list is me|somebody's (?:mum|mom|wife|daughter|mummy|boss|maid)|
            then who am i|it's my turn|something (?:just )?for me\b|something of my own|me time|time (?:to|
            for) myself|anything but (?:a )?(?:mum|mom)|more than (?:just )?(?:a |an )?(?:mum|mom|dad|wife|
            carer|mother)|just (?:a )?(?:mum|mom) (?:now|any)|i used to (?:paint|be funny|sing|write|dance|
            draw)|at home i'm (?:mum|mom|dad)|lost (?:myself|who i was)
            """
        ),
        "to have something that’s mine",
        "keeps something of my own",
    ),
    Theme(
        pattern(
            r"""
            (?:disappeared|vanish\w*|invisible) since|(?:goes|looks|comes) (?:\w+ )?past (?:me|you)\b|
            sort of vanish|badge number|the cleaning lady|the accent (?:from|in)|(?:speak|talk) (?:slowly|
            down) to me|in somebody else's house|nobody (?:sees|notices) me|overlooked
            """
        ),
        "to be somebody in my own right",
        "is somebody in my own right",
    ),
    Theme(
        pattern(
            r"""
            (?:meet|see|be around|be with) (?:new )?(?:people|my friends|friends|my mates|my team|somebody|
            anyone)|(?:don't|dont|didn't) (?:really )?know (?:any ?one|any ?body|one person|a soul)|
            know exactly zero|(?:make|made|making) (?:new |my best |some )?friends|they know my name|
            miss(?:ed)? the (?:people|team|others|lads|girls|company)|clapped me in|where the laughs are|
            equal in shorts|(?:hour of|the) coffee (?:after|and|with)|hour of coffee|(?:with|for) the (?:ladies|
            girls|lads|gang|group|crew|others|other \w+)|only friend\w*|
            the (?:social|banter|craic)|joined the (?:club|park ?run)|i see people|parkrun (?:crowd|people|
            family|lot)|lonely|loneliness|on my own all day|don't see (?:a soul|any ?one)
            """
        ),
        "for the company",
        "likes good company",
        r"(?:my own company|nobody is looking|used to do \d\w*|instead of|rather than|avoid)\b|prefer",
    ),
    Theme(
        pattern(
            r"""
            evenings (?:drag|are (?:\w+ )?long)|long evenings|(?:house|flat|apartment) (?:being |is |was |feels |
            so )?(?:so )?(?:empty|silent)|empty (?:house|flat|apartment|nest)|too quiet|quiet at home|
            out of? ?the (?:house|flat)|(?:stuck|sit|sitting) (?:in|at) (?:the house|home)|four walls|
            work(?:ing)? from home|radio on in the|serials till|dropping the (?:second|last) one at
            """
        ),
        "to get out of the house for a while",
        "gets out of the house",
        r"no (?:peace|quiet)|(?:kids|everyone) (?:\w+ )?work from home",
    ),
    Theme(
        pattern(
            r"""
            (?:am|i'm|im|i|just|newly|recently) retired|since (?:my )?retirement|redundan\w+|
            (?:got|was|been) (?:laid off|made redundant)|out of work|
            between jobs|unemployed|reason to (?:get dressed|put)|reason to get (?:up|out of bed)
            """
        ),
        "to have somewhere to be",
        "has somewhere to be",
        r"retired from (?:racing|running)|been through|together|(?:husband|wife|partner|dad|mum|mom|he|she)(?:'s| has|"
        r" is)? (?:just )?retired|"
        r"(?:short of|until|till|before) (?:my )?retirement|"
        r"(?:husband|wife|partner|dad|father|mum|mom|he|she) (?:got|was|had been) (?:laid off|made redundant)",
    ),
    Theme(
        pattern(
            r"""
            (?:no|a|the|my|some) (?:routine|structure)|days (?:just )?(?:run together|blur)|set the alarm|
            lines up behind it|that's the order
            """
        ),
        "to give the day a shape",
        "likes a day with a shape",
    ),
    Theme(
        pattern(
            r"""
            sober|sobriety|off the (?:drink|booze|fags|weed)|same with drinking|drinking (?:too much|every)|
            my sponsor|when i was using|opened the first|in recovery|last drink|(?:quit|stopped|
            gave up) (?:smoking|drinking|vaping|gambling)
            """
        ),
        "to keep choosing this road",
        "takes it one day at a time",
    ),
    Theme(
        r"(?:i pray|pray better|praying)\b",
        "to pray on the move",
        "prays on the move",
        r"(?:then|before|after|afterwards) i pray|pray(?:ed)? (?:for me|properly)",
    ),
    Theme(
        pattern(
            r"""
            (?:thanking god|thank god for|carried me through|god (?:gave|brought|carried|kept) me|
            saved by grace)\b
            """
        ),
        "to give thanks",
        "gives thanks on the way",
    ),
    Theme(
        pattern(
            r"""
            (?:for|to) (?:the|a|our) (?:[\w']+ )?(?:hospice|nicu)\b|rais(?:e|ing) (?:some |the )?(?:money|funds|
            awareness)|for (?:a |the )?(?:charity|
            good cause)|in aid of|macmillan|food pantry|they need the money|fundrais\w+|
            give (?:something )?back|pay that back
            """
        ),
        "to give something back",
        "gives something back",
        r"(?:hospice (?:aide|nurse)|i work (?:at|in|for)|give (?:him|her|it|them) back)\b",
    ),
    Theme(
        pattern(
            r"""
            carried me (?:down|home)|they did for me|filled our freezer|(?:he|she) did it for us|
            came to the visiting|(?:he|she) just turned up|(?:he|she|they) (?:just )?stood (?:there|
            in the hall)|in the hall with (?:his|her)|never left my side|sat with me|(?:didn't|never) (?:give|
            gave) up on me|(?:picked|helped) me (?:back )?up\b|saved my life
            """
        ),
        "because somebody was there for me",
        "knows what turning up means",
        r"(?:it|running|which|that) (?:\w+ )?saved my life",
    ),
    Theme(
        pattern(
            r"""
            life(?:'s|s| is) (?:too )?short|only so many (?:next )?(?:years|summers)|grow (?:up )?so (?:fast|
            quick\w*)|before they're grown|won't want me to|(?:won't|aren't going to) be (?:little|small|
            young) (?:for long|forever)|isn't that much time|not much time left|already missed (?:a lot|so much|
            too much)|not getting any younger|(?:only )?(?:get|got|have) one life|missing out on (?:my |
            the )?(?:life|things)|
            wasting my li(?:fe|ef)\b
            """
        ),
        "because now is when it counts",
        "doesn’t put it off",
    ),
    Theme(
        pattern(
            r"""
            (?:followed home|keys in my fist|men follow|not safe|(?:don't|didn't) feel safe|feel safe|
            dark at (?:four|five))\b
            """
        ),
        "to feel safe and strong",
        "wants to feel safe and strong",
    ),
    Theme(
        pattern(
            r"""
            (?:i|we|since|just|i've|we've) (?:just )?(?:moved|moving) (?:here|to (?!the front|it))|new (?:in|
            to) (?:town|the (?:area|city)|this)|new (?:city|country|uni|town)|go back is not|far from home|
            that i live here
            """
        ),
        "to feel at home where I live",
        "is making this place my own",
    ),
    Theme(
        pattern(
            r"""
            explor\w+|discovering|see (?:more of )?the world|new (?:places|streets|routes|roads)|small streets|
            (?:my|the|of the) majors
            """
        ),
        "to see what’s round the next corner",
        "likes to see what’s round the next corner",
    ),
    Theme(
        pattern(
            r"""
            (?:\d+|two|three|four|five|six) (?:kids|children|boys|girls) under \w+|(?:a )?house full of|toddlers?\b|
            (?:so|too) (?:noisy|
            loud)|peace and quiet
            """
        ),
        "for a bit of peace and quiet",
        "makes room for quiet",
        r"(?:volume|voice|intervals|diabet\w*|so loud|hollering|that's my (?:mum|mom|dad))\b",
    ),
)
