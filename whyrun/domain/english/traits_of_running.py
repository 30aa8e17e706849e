"""What a reason says of who somebody is when they run: where, with whom, and how it is for them.

Rule: data only, and that of ``traits``, after which these are looked for.
"""

from __future__ import annotations

from whyrun.domain.english.traits import Trait

#: In the order in which they are looked for: what is more particular comes first.
ON_A_RUN: tuple[Trait, ...] = (
    Trait(
        r"(?:outside(?! (?:his|her|my|their|the|our|a|of)\b)|outdoors|on the beach at|wildlife|wild|sky|nature|"
        r"trails?|woods|hills|mountains|river|fresh air)\b",
        "belongs outside",
        "to be out under the sky",
        r"not safe|treadmill|breath of fresh air",
    ),
    Trait(
        r"(?:music|rhythm|playlist)\b",
        "finds my rhythm",
        "to find my rhythm",
    ),
    Trait(
        r"(?:routine|structure|chaos|chaotic|in control|in charge|predictable|drown(?:ing)? in)\b",
        "keeps one thing steady",
        "to have one thing that’s steady",
    ),
    Trait(
        r"(?:sunrises?|sun rise|(?:early|quiet|my|love|those) mornings?|(?<!in )the mornings|^mornings$|"
        r"first thing|5am|6am|dawn|before (?:work|the (?:house|kids|world) wakes?))\b",
        "is up with the first light",
        "to start the day on my own terms",
        r"first thing (?:they|people|he|she|everyone)|mornings off",
    ),
    Trait(
        r"(?:views?|beauty|see what i see|notice more|pay attention)\b",
        "keeps my eyes open",
        "to keep my eyes open",
    ),
    Trait(
        r"(?:feel free|be free|freedom|so free|free of|nobody tells me)\b",
        "feels free out there",
        "to feel free",
    ),
    Trait(
        r"(?:alive|feel something|feel (?:my legs|my body|it work))\b",
        "feels alive out there",
        "to feel alive",
    ),
    Trait(
        r"(?:(?:with|for|see|miss) (?:my|our) (?:running )?(?:team|club)\b(?! (?:relies|depends|needs|at work))|"
        r"(?:with|for|my running) "
        r"(?:my |our )?(?:mates|friends)|n mates|and mates|community|friendship|(?:my|our) lads|"
        r"(?:mates|friends|lads|girls|they) (?:(?:are|"
        r"will be) )?wait(?:ing)?(?: for me| at)|let (?:the|my) (?:team|girls|lads|others|guys|mates|"
        r"friends) down)\b",
        "is there for the others",
        "for the people who run with me",
        r"(?:don't|can't|never|avoid|stopped) (?:go|going|see|seeing)\b|beach|party|parties",
    ),
    Trait(
        r"(?:(?:like|love|enjoy|need|prefer)\w* (?:to be|being) alone|^(?:being|to be) alone|time (?:alone|"
        r"on my own|by myself)|solitude|"
        r"my own company|(?:no ?one|nobody) can (?:get|reach|find|call|phone)|(?:no ?one|nobody) (?:asks me|"
        r"bothers me|can ask me))(?!.*\b(?:lonely|hate)\b)",
        "likes my own company",
        "for a while in my own company",
    ),
    Trait(
        r"(?:live here|learn the (?:streets|city)|know the (?:streets|city|town)|says? (?:hi|hello|morning)\b|"
        r"wav(?:es|ing) at me|nod(?:s)? at)",
        "is at home where I run",
        "to feel at home where I live",
    ),
    Trait(
        r"(?:left out|lonely(?! otherwise)|loneliness|(?:to be|feel|feeling|am|i'm) (?:so )?alone|"
        r"(?:want|wish|like) to (?:belong|be part of)|join in\b|"
        r"fit in(?= ?(?:$|[,.]|here|there|with the|with them|at)))",
        "wants to be part of something",
        "to feel part of something",
        r"(?:i|to|just|really|i'd) (?:want|need|like|love|prefer) (?:to be|being) alone",
    ),
    Trait(
        r"(?:belong(?!s? to (?:me|every\w*|some\w*|other\w*|the|work|him|her|them)\b)\w*|part of (?:something|the)|"
        r"have a place (?:here|there|of my own|to (?:be|go))|at home (?:in|out|there|somewhere|with))\b",
        "wants a place to belong",
        "to feel part of something",
    ),
    Trait(
        r"(?:invisible|be seen(?! with)|be wanted|take up space|hide behind|stop hiding|be noticed|speak up|"
        r"my hand up|say what i think|"
        r"(?:be|get) known for(?! not)|want (?:\w+ ){0,3}to see me$|exist|have a say)\b",
        "takes my own place in the world",
        "to take my own place in the world",
    ),
    Trait(
        r"(?:feels? like me\b|who i am|no mask|"
        r"(?:stop|no|without|not|instead of) pretending|be myself|like myself|my own life|just (?:a )?(?:mum|mom|"
        r"dad)\b|not (?:a )?(?:mum|mom|dad)\b|real me|be real|that person|whole person|losing myself|lose myself|"
        r"feel human)\b",
        "comes back as me",
        "to be myself for a while",
        r"i'd like myself",
    ),
    Trait(
        r"(?:confiden\w+|trust (?:myself|i)|believe in myself|self.esteem|proud|pride|respect myself|self.respect|"
        r"respect|show myself)\b",
        "stands a little taller after every run",
        "to stand a little taller",
        r"not (?:so |very |exactly )?proud|(?:haven't|hasn't|lost|no|got no)\b.*confidence|proud of (?:him|"
        r"her|them|my)\b",
    ),
    Trait(
        r"(?:independen\w+|suitcases|burden|until the end|(?:be|get|getting|grow|growing) (?:old|"
        r"older)\b|old age|ageing|aging|seventy|eighty|when i'm [6-9]0)\b",
        "is in it for the long run",
        "to stand on my own two feet for years",
        r"sat with|(?:stayed|was|were) with",
    ),
    Trait(
        r"(?:(?:to|with|about|love) my (?:own )?body|kind to my(?:self| body)|joints)\b",
        "is kind to my body",
        "to be kind to my body",
    ),
    Trait(
        r"(?:health\w*|unhealthy|blood pressure|bp|(?:on|off|my) (?:the |my )?tablets|cholesterol|"
        r"fit(?! in(?:to)?\b|ness test)|fitter|"
        r"fitness(?! test)|(?:doctor|doc|gp|physio) (?:said|says|told|wants)|long(?:er)? life|live long\w*|longevity|"
        r"keep moving|rust|sit(?:ting)? (?:all|still|too|around|at|down all)\b)\b",
        "looks after the body I live in",
        "to look after the body I live in",
        r"mental health|health (?:visitor|worker|care|insurance)|become (?:so )?healthy",
    ),
    Trait(
        r"(?:love it|i (?:really |just )?like it(?! or)|(?<!was )(?<!be )(?<!been )(?<!more )fun(?! of)\b|joy|"
        r"enjoy\w*|happiness|makes? me (?:smile|laugh|"
        r"happy)|(?:i|we) laugh (?:a lot|more|so)|laugh(?:ing)? (?:with|at myself)|a laugh|the buzz)\b",
        "is out there for the joy of it",
        "for the joy of it",
        r"used to|enjoy (?:my|our|a|more)\b|"
        r"(?:made|make) fun|to love it|i love (?:her|him|them)\b|enjoy the (?:photos|day|pictures)|"
        r"remember (?:me|him|her)|as fun|"
        r"can finally|instead of dreading",
    ),
    Trait(
        r"(?:(?:with|to|thank|for|serve|closer to|trust|glorify) god|god (?:gave|gives|made|has|is)|^god$|my faith|"
        r"faith in god|(?<!no )faith$|pray(?! for me)|praying|prayer|i prayed)\b",
        "gives thanks with every step",
        "to give thanks",
    ),
    Trait(
        r"(?:charity|raise money|raising money|fundrais\w+|for (?:the|a|our) hospice|cancer research|"
        r"give something back|pass something on|give back)\b",
        "gives something back",
        "to give something back",
        r"(?:got|had|through|from|by|given) (?:\w+ )?(?:through |from |by )?(?:a|the) charity",
    ),
    Trait(
        r"(?:(?:my|our|the) (?:\w+ )?(?:dogs?\b(?! (?:died|was|passed))|puppy)|walk(?:ing)? dogs|^dogs?)\b",
        "goes out in all weathers",
        "for the dog",
        r"(?:bar|but|except|apart from|talk to|besides?) (?:for )?(?:the|my) dog|black dog|"
        r"let (?:us|him|her|them|me)\b|br(?:ing|ought) (?:the|our|my|his|her) dog|hospice",
    ),
    Trait(
        r"(?:for charity|(?:help|serve|for) others|people rely|rely on me|count on|trusts me|worth trusting|"
        r"to guide|be a guide|to listen|protect|(?:people|others|they|she|he) depends? on me|can't let (?:them|"
        r"anyone|people) down|my pupils|my students|my patients|one teacher)\b",
        "can be counted on",
        "to be someone others can count on",
    ),
    Trait(
        r"(?:(?:for|with|beside|after|want) (?:my |our |the )(?:\w+ )?(?:kids|children|sons?|daughters?|boys|girls|"
        r"grand\w+|wife|husband|partner|family|mum|mom|dad|parents)|^(?:my |our |the )?(?:\w+ and )?(?:my )?(?:kids|"
        r"children|sons?|daughters?|boys|girls|grand\w+|wife|husband|partner|family|mum|mom|dad|parents)$|marriage|"
        r"she won't be small|my \w+'s (?:wedding|graduation|birthday)|my (?:kids|children|family|son|daughter|wife|"
        r"husband) (?:need|deserve)s?|(?:he|she|they) deserves?)\b",
        "shows up for the people I love",
        "for the people I love",
    ),
    Trait(
        r"(?:like a (?:kid|child)\b|a kid again|(?:be|being) a kid|play again)",
        "still knows how to play",
        "to play like a kid again",
    ),
    Trait(
        r"(?:(?:i'm|feel\w*|like) flying|^speed$|go(?:ing)? fast|feel fast|downhills?\b)",
        "likes to let my legs go",
        "for the days it feels like flying",
    ),
    Trait(
        r"(?:(?:it's|running is|it is) free$|cheap(?:er)?|hate (?:the )?gyms?\b|can't afford)",
        "needs no more than a door and a road",
        "because all it takes is a door and a road",
        r"\d\d+ (?:quid |pound |dollar |euro )?(?:shoes|trainers)|shoes now",
    ),
    Trait(
        r"(?:bored\b(?! of| in a good)|boredom|nothing (?:ever )?happens|nothing (?:else )?to do)",
        "makes something happen",
        "to make something happen",
    ),
    Trait(
        r"(?:escape|get away|getaway|(?:out|away) from it all)",
        "gets out from under it all",
        "to get out from under it all",
    ),
    Trait(
        r"(?:signed (?:me |us (?:both )?)?up|(?:half-?)?marathon|(?:a|my|first) half$|10k(?! isn't)|5k|ultra\b|"
        r"race day|bucket list|triathlon)",
        "likes having something to train for",
        "to have something to train for",
        r"then i ran|(?:silly|ran it in|dressed) ",
    ),
)
