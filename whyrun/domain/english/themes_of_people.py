"""What an answer is about where it is other people: whom one is there for, whom one owes, how one is seen.

Rule: data only, and that of ``themes``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.themes import Theme

#: In the order in which they are heard: what is more particular comes first.
OF_PEOPLE: tuple[Theme, ...] = (
    Theme(
        pattern(
            r"""
            not gone gone|last thing i can do for (?:him|her)\b|keep (?:his|her) (?:memory|name)\b|
            in (?:his|her) memory|(?:for|remember) (?:those|the ones) (?:we|i)(?:'ve)? lost|
            to remember my (?:friend|mate|brother|sister|mum|mom|dad)|(?:wear|wearing) (?:his|her) (?:watch|cap|
            medal|shirt|hat)\b
            """
        ),
        "to keep somebody close",
        "keeps somebody close",
    ),
    Theme(
        pattern(
            r"""
            (?:get|getting|fall|falling) pregnant|ivf\b|trying for a (?:baby|family|second|third)|to conceive|
            fertility|start a family
            """
        ),
        "in the hope of a family",
        "is hoping for a family",
        r"(?:had|after|since|post|was pregnant|teen\w*|miscarr\w*)\b",
    ),
    Theme(
        pattern(
            r"""
            single (?:mum|mom|dad|parent)\b|see (?:70|80|90|100)\b|(?:i'm|be|am) (?:still )?around when|
            has a (?:mum|mom|dad) who|
            if i go down\b|(?:got|have) (?:a |my own )?(?:family|kids|
            children) now\b|i'm all (?:they|he|she)|
            (?:they|he|she)(?:'ve| have|'s| has) (?:only )?got (?:only |nobody but )?me\b|
            (?:be|stay) (?:here|around) (?:for )?as long as|(?:mum|mom|dad|me) around for (?:a long time|years)|
            (?:watch|see) (?:him|her|them|my (?:\w+ )?(?:kids|son|daughter|grand\w+|boys|girls)) grow up|
            grow up without (?:a|their|his|her) (?:mum|mom|dad|father|mother)|(?:meet|know|see) my grand\w+
            """
        ),
        "to be here for as long as I can",
        "means to be here for a long time",
    ),
    Theme(
        pattern(
            r"""
            (?:he|she|they|my \w+) (?:copies|copy|mimics?) (?:everything|what|all|me)|
            (?:so|that) (?:he|she|they) (?:doesn't|don't|doesnt|dont) (?:grow up with|pick up|get) (?:the |my )|
            (?:siblings|kids|children|brothers|sisters|boys|girls|they)(?:'re| are) (?:all )?watching|
            so (?:they|he|she|the kids|the boys|the girls) (?:grow|grows) up (?:thinking|knowing|seeing|with)|
            (?:kids|children) (?:do what|copy|learn from) (?:i|you|we|their)|bad habits i (?:did|had|have)
            """
        ),
        "to lead by example",
        "leads by example",
    ),
    Theme(
        pattern(
            r"""
            only (?:little|small|young) once|(?:kids|children|boys|girls|they)(?:'re| are) (?:still |so )(?:small|
            little|
            young)\b|time goes (?:by )?so (?:fast|quick\w*)|growing up (?:so |too )fast
            """
        ),
        "because these years don’t come back",
        "makes the most of these years",
    ),
    Theme(
        pattern(
            r"""
            ^(?:because |cos |cuz )?i love (?:her|him|them)\b|(?:she|he|they)(?:'s|'re| is| are) my
            (?: best mate| best friend| world| whole world| everything| rock)\b
            """
        ),
        "for the people I love",
        "shows up for the people I love",
        r"(?:left|died|passed|miss|divorc\w*|ex|but he|but she)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:he|she|they|gran|nan|aunt|sister|brother|grandad|uncle) (?:raised|brought up) me\b|(?:he|she|
            they) (?:was|
            were) there for me|(?:never|didn't) (?:got|get) to thank|
            owe (?:it to )?(?:him|her|them)\b(?! (?:a|one|two|that|for|some|money))
            """
        ),
        "because somebody was there for me",
        "knows what turning up means",
    ),
    Theme(
        pattern(
            r"""
            the age (?:that )?my (?:dad|mum|mom|father|mother) (?:was|died)|(?:die|dying|end up|
            turn out) (?:\w+ ){0,3}like my (?:dad|father|mum|mom|mother|brother)\b|
            (?:nobody|no one|noone) (?:else )?(?:ever )?(?:showed|taught|believed in|stood (?:up|at)|came to watch|
            cheered)|never (?:knew|met|could rely on|had) mine\b|(?:nobody|no one|
            first (?:one )?) ?(?:else )?in my family\b|never felt that(?: way)?(?: growing)?\b|
            (?:chances?|things|life) i (?:didn'?t|never) (?:get|got|had|have)|what i never had|
            (?:bad habits|mess|life) i grew up
            """
        ),
        "to write a different story",
        "writes a different story",
    ),
    Theme(
        pattern(
            r"""
            (?:all )?my (?:friends|mates) (?:all )?(?:are on|do|run|have)\b|(?:everyone|
            everybody)(?: else)?(?: in my family|
             at work)? (?:
            has|have) (?:run|done) it|(?:everyone|everybody|all) .{0,60}except me\b|
            only one (?:still on|not|who hasn't|without)|i make the salads|
            (?:sit|sitting|sat) (?:it|them|these|everything) out|just there reading
            """
        ),
        "to be part of it",
        "wants to be part of it",
    ),
    Theme(
        pattern(
            r"""
            my (?:best )?(?:mate|friend|sister|brother|cousin|colleague|roommate|flatmate|coworker)(?: \w+)? (?:does it|
            swears by|got into it|loves it|looks amazing)|(?:she|he) (?:looks (?:amazing|great)|seems happy)
            """
        ),
        "to find out what it does for me",
        "wants to know what the fuss is about",
        r"(?:died|ex|still fancy)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:oh|you're|your|i'm|just|called|always|am) (?:only |just )?"?(?!his|hers|this|mums|
            moms)\w{3,}'?s (?:brother|
            sister|mum|mom|mummy|mommy|wife|husband|dad|daughter|girlfriend)\b|(?:haven'?t|havent) got a name|
            my (?:own )?name even
            """
        ),
        "to be somebody in my own right",
        "is somebody in my own right",
    ),
    Theme(
        pattern(
            r"""
            my (?:wife|husband|partner|girlfriend|boyfriend) (?:runs|does it|is a runner|started running)\b|
            (?:is|it's) our (?:time|thing)\b|one of (?:those|these) couples|(?:on|she's|he's) nights (?:at|and i'm)|
            worked all our life|
            (?:do|doing) (?:stuff|things|something|more) together|never (?:really )?talk (?:otherwise|any ?more|
            properly)|
            don'?t (?:do|talk|go out)(?: \w+){0,2} together|want us to (?:last|be|stay)|
            (?:she|he) (?:doesn'?t|won't) leave$|my husband and me\b
            """
        ),
        "for more time together",
        "wants more time together",
        r"(?:died|funeral|divorc\w*)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:gets?|see|sees|got) the worst of me|narky|snippy|less of an? (?:arse|grump|pain|cow|dick|nightmare)|
            take it out on (?:my|the|him|her|them)|
            (?:he|she|they) (?:doesn't|doesnt|don't) deserve it
            """
        ),
        "so I come home kinder",
        "wants to come home kinder",
    ),
    Theme(
        pattern(
            r"""
            feel guilty (?:if|when|for) i(?:'m| am) not|feel guilty (?:sitting|resting|taking)|put others first|
            always (?:doing|looking after|caring for|putting) (?:something for |for )?(?:somebody|someone|everybody|
            everyone|others|other people)|not taking care of (?:some|any)(?:one|body)|
            belongs to every(?:one|body)(?: else)?\b|never sat down\b
            """
        ),
        "because it’s my turn, too",
        "is allowed a turn of my own",
        r"(?:eat|food|dinner)\b",
    ),
    Theme(
        pattern(
            r"""
            seeing every(?:one|body)\b|(?:the only time|where) i saw faces|as much for the (?:talking|chat|gossip)|
            (?:nice|good|lovely) (?:bunch|crowd|lot of people|group of people)|banter|
            (?:go )?for (?:a )?(?:breakfast|coffee|brunch|pint) after|waits for me at the end|(?:tea|coffee|
            cake) (?:and \w+ )?(?:after|in the clubhouse)
            """
        ),
        "for the company",
        "likes good company",
    ),
    Theme(
        pattern(
            r"""
            (?:mum|mother|mom|dad|father|parents?|nan|gran|kids?|son|daughter|lola) (?:will|would|'ll|'d|is|
            are) (?:be )?
            (?:so )?(?:proud|frame|cheer|smile)|(?:make|making) (?:my|her|him|them) (?:\w+ )?proud|was hard to please|
            like (?:him|her|them) to see (?:it|me)\b|their faces$|(?:mum|mom|mother|dad)'s face when
            """
        ),
        "to make somebody proud",
        "wants to make somebody proud",
        r"not proud",
    ),
    Theme(
        pattern(
            r"""
            bragging rights|shut(?:ting)? (?:him|her|them) up|never (?:let (?:it|me) (?:drop|go|forget|live|hear)|
            hear the end)|my (?:sister|brother|mate|cousin) (?:got|has) (?:it|one|hers|his)\b|winds? me up about
            """
        ),
        "to have the last laugh",
        "means to have the last laugh",
        r"(?:depress\w*|died|funeral)\b",
    ),
    Theme(
        pattern(
            r"""
            (?:body|health) is (?:a |an |my |our )?(?:temple|gift|amanah|trust|blessing)|prayed for (?:these|my) legs|
            gave me (?:back )?my (?:legs|health)|told god|promised god
            """
        ),
        "because my body is a gift to look after",
        "treats my body as a gift",
    ),
    Theme(
        pattern(
            r"""
            (?:depend|depends|relies|rely|count|counts|depending|relying) on me\b|(?:come|comes|came) to me when|
            (?:calls?|ring|rings) me when something|live from my check|the one people come to
            """
        ),
        "to be someone others can count on",
        "wants to be somebody to count on",
    ),
    Theme(
        pattern(
            r"""
            second (?:go|chance)\b|fresh start|start(?:ing)? over|new chapter|turn(?:ed|ing)? my life (?:round|around)|
            (?:get|getting) my life back|dating again
            """
        ),
        "for a fresh start",
        "is making a fresh start",
        r"(?:won't|don't|never|can't|no|only) (?:\w+ )?(?:get |have |be )?(?:a |any )?(?:second|fresh)",
    ),
    Theme(
        pattern(
            r"""
            (?:daughter|son|kids?|wife|husband|sister|brother|friend|mum|mom|dad|mate|he|she|niece|nephew) asked me\b
            """
        ),
        "because somebody asked me along",
        "says yes when I’m asked",
        r"asked me (?:why|what|how|when|who|after|at|about|for)\b|next year|said no\b",
    ),
    Theme(
        pattern(
            r"""
            (?:kids|children|son|daughter|they|boys|girls)(?:'ve| have| has)? (?:all |just )?(?:left home|moved out|
            gone to uni|flown the nest)|empty nest
            """
        ),
        "to find out what’s next for me",
        "is finding out what’s next",
    ),
    Theme(
        pattern(
            r"""
            (?:sister|brother|friend|son|daughter|mum|mom|dad|wife|husband|ones|those|people|someone|
            everyone) who can'?t\b|
            would (?:give|have given) anything|i'?m still here and|i survived\b|for those who can'?t
            """
        ),
        "because I get to, and not everyone does",
        "takes no step for granted",
    ),
    Theme(
        pattern(
            r"""
            (?:lift|carry|pick up|throw) (?:my|the) (?:\w+ )?(?:kids?|daughter|son|toddler|twins|grandkids?|baby|nephew|
            niece)\b
            """
        ),
        "to be strong where it counts",
        "is building something strong",
    ),
    Theme(
        r"(?:my (?:kids|children|girls|boys|son|daughter|family) (?:are|is) my (?:reason|why|everything|world)|"
        r"my little (?:boy|girl|ones?|man|lad))\b",
        "for the people I love",
        "shows up for the people I love",
        r"(?:died|lost|without)\b",
    ),
    Theme(
        r"(?:i tell (?:people|my patients|patients|them|others|kids|my class) to|practi[cs]e what i preach)\b",
        "to practise what I preach",
        "practises what I preach",
    ),
    Theme(
        r"(?:recharg\w+|introvert|peopled out)\b",
        "to recharge on my own",
        "recharges on my own",
    ),
    Theme(
        r"(?:(?:no one|nobody) can (?:email|ring|text|ping|message|phone|slack)|unreachable|out of reach)\b",
        "to be out of reach for a while",
        "is out of reach for a while",
    ),
)
