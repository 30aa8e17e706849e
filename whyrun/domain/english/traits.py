"""What a runner who says such a thing may say of themselves: cues, and the statements they come to.

Rule: data only; first person, true of whoever says such a thing, and nothing that praises a body, a time or a
punishment.
"""

from __future__ import annotations

from typing import NamedTuple


class Trait(NamedTuple):
    """``cue`` in an answer (lower case), ``who`` after "I'm a runner who", ``why`` after "I run".

    ``unless`` anywhere in what was said takes it back.
    """

    cue: str
    who: str
    why: str
    unless: str = ""


#: In the order in which they are looked for: what is more particular comes first.
TRAITS: tuple[Trait, ...] = (
    Trait(
        r"(?:keep(?:ing)? up|play|chas\w+|run around|race) .*\b(?:kids|children|son|daughter|boys|girls|grand\w+)\b",
        "is in the game, not on the bench",
        "to be in the game, not on the bench",
    ),
    Trait(
        r"(?:be(?:ing)? present|not half (?:listening|there)|(?:really|properly|actually) (?:here|there)\b)",
        "is there, properly there",
        "to be there, properly there",
    ),
    Trait(
        r"(?:not (?:be|being) a patient|sick girl|the one who survived|not being inspirational|made of glass|"
        r"says careful)",
        "is more than what happened to me",
        "to be more than what happened to me",
    ),
    Trait(
        r"(?:example|role model|(?:son|daughter|kids|children|boys|girls|lad)(?: to)? see (?:that|me)\b|look up to|"
        r"how it's done|see (?:me (?:try|trying|keep|run|out)|an adult|what (?:sticking|hard work|it takes)))",
        "leads by example",
        "to lead by example",
    ),
    Trait(
        r"(?:kinder|(?:be|am|i'm|i'd be) nicer|(?:be|am|i'm) kind\b(?! of| to my body)|(?:more|be|am|so) patient|"
        r"patience|less (?:grumpy|moody|snappy)|grump|snap at|shout|(?<!feel )soft\b|get sharp|gentle|"
        r"better (?:mum|mom|dad|parent|wife|husband|partner))\b",
        "comes home kinder",
        "so I come home kinder",
        r"(?:not|so|too) gentle",
    ),
    Trait(
        r"(?:break the (?:chain|cycle|pattern)|(?:end up|turn out|turn into|become|becoming|not be|never be|to be|"
        r"apart) like my (?:dad|father|mum|mom|mother|parents)\b|my (?:dad|father|mum|mother) (?:was never|never|"
        r"stood still)|mine was never|different from my)",
        "writes a different story",
        "to write a different story",
    ),
    Trait(
        r"(?:clear\w* my (?:head|mind)|clear head|overthink\w*|(?:in|out of) my (?:own )?head|my head (?:straight|"
        r"clear|quiet)|my (?:mind|brain|thoughts|head) (?:gets?|goes|calms?|stops?)|my own thoughts|"
        r"instead of my thoughts|switch\w* off|(?:to|can|time to) think(?: (?:better|clearly|straight))?$|"
        r"think (?:better|clearly|straight)|^think$)",
        "knows how to clear my head",
        "to clear my head",
    ),
    Trait(
        r"(?:home from work|after work|my boss|(?:out of|away from|leave) (?:the|an) office|my desk|at a (?:desk|"
        r"screen)|work (?:never|is)|my shift|the shift|no boss)\b",
        "leaves work at work",
        "to leave work at work",
    ),
    Trait(
        r"(?:stress(?!\w* fracture)\w*|(?:under|the|work) pressure|tension|anger|angry|frustrat\w+|rage)\b",
        "comes back calmer",
        "to come back calmer",
    ),
    Trait(
        r"(?:(?:the|some|and|for|need) quiet(?! (?:girl|one|kid|boy|type|man|woman|lad|child))|^quiet$|"
        r"head goes quiet|noise (?:stops|goes)|quiets|silence|nobody needs|no one interrupts|tiptoe\w*)\b",
        "makes room for quiet",
        "for the quiet",
    ),
    Trait(
        r"(?:calm\w*|peace(?:ful\w*)?|relax\w*)\b",
        "makes room for calm",
        "to make room for calm",
    ),
    Trait(
        r"(?:breathe|to breath|breathing (?:room|space|gets)|my (?:chest|breath) (?:loosens|opens|slows|back)|"
        r"tight chest)\b",
        "makes room to breathe",
        "to have room to breathe",
    ),
    Trait(
        r"(?:sleep)\b",
        "looks after my rest",
        "to sleep well and wake up ready",
    ),
    Trait(
        r"(?:energy|leftovers|always tired)\b",
        "wants something left to give",
        "to have something left to give",
    ),
    Trait(
        r"(?:strong|stronger|strength|tough|tougher|toughness|grit|doesn't fold)\b",
        "is stronger than I thought",
        "to feel how strong I am",
    ),
    Trait(
        r"(?:my hour|me time|time to myself|time for (?:me|myself)|an hour (?:to myself|to me|alone|off|of my own|"
        r"that's mine|when (?:no ?one|nobody))|bit of myself|just mine|is mine|are mine|(?:nobody|"
        r"no one) (?:needs|interrupts|wants)(?! me any)|single mum|"
        r"single mom|single dad|wants a piece)\b",
        "keeps an hour that’s mine",
        "for an hour that’s mine",
    ),
    Trait(
        r"(?:unfinished|finish (?:what|something|things)|never finished|stick\w* (?:at|to|with)|stuck at(?! \d)|"
        r"see\w* it through)\b",
        "finishes what I start",
        "to finish what I start",
        r"(?:never|don't|can't|didn't|haven't) (?:ever )?(?:finish|stick|see)\w*",
    ),
    Trait(
        r"(?:promise\w*|my word|his word|quitter|quitting(?! smoking| drinking| my job)|(?:i|i've|i'd|always|never|"
        r"not|don't|didn't|won't|one who|did|to) quit(?! (?:smoking|drinking|the|my|vaping|cigs|weed|fags|booze))|"
        r"give up|gives up|i gave up(?! (?:a|my|the|smoking|drinking|so|work))|giving up|excuse\w*|commit(?!tee)\w*|"
        r"follow through|let (?:myself|me) down|(?:to|can) rely on (?:me|myself))\b",
        "keeps my word, to myself too",
        "to keep my word to myself",
        r"i (?:always |just |usually )?give up|i always quit|i quit everything|feels like giving up on (?:him|her)",
    ),
    Trait(
        r"(?:habit|discipline|consisten\w+|(?:i|who|me|one that) (?:(?:always|still|just) )?(?:turns?|"
        r"shows?) up(?! on)|i (?:turned|showed) up(?! on)|(?:keep|keeps|to) (?:turn|show)(?:ing)? up(?! on))\b",
        "keeps showing up",
        "because showing up is who I am",
    ),
    Trait(
        r"(?:(?:stop|keep|done) waiting|go by without me|life(?:'s| is) (?:flying|(?:too )?short)|too late|"
        r"putting things off|someday|time is|been careful|regret (?:would|not|it)|regrets|waste (?:it|my|"
        r"the time|any more|another)\b|before i die|"
        r"live now|want time)",
        "doesn’t wait for someday",
        "because I don’t want to wait for someday",
    ),
    Trait(
        r"(?:prove (?:them|him|her|everyone|people|my)|doubt(?:s|ed|ers)|told me i|said i couldn't|never walk|"
        r"expected|never was sporty)\b",
        "goes further than anyone thought",
        "to go further than anyone thought",
    ),
    Trait(
        r"(?:challenge|limits?|push(?:es|ed|ing)? (?:my ?self|me|past|through|on|harder|limits)|hard things|"
        r"how far|made of|what i can|see if (?:i can|there's)|more in me)\b",
        "can do hard things",
        "to find out what I can do",
    ),
    Trait(
        r"(?:(?:to|i|want to) win|winning|overtak\w+|qualif\w+|competitive|competition|be(?:ing)? the best|"
        r"beat(?! (?:it|cancer|depression))|(?:be|get|getting|run|go) faster|segment|pb|personal best)\b",
        "gives it everything",
        "to give it everything",
    ),
    Trait(
        r"(?:take .* for granted|while i (?:still )?can$|i won't be able to|grateful|gratitude|lucky|second chance|"
        r"thank you|because i can|still me|not dead)",
        "takes no step for granted",
        "because I get to, and not everyone does",
    ),
    Trait(
        r"(?:grow\b(?! up| old)|better (?:me|version of (?:me|myself))|outdo myself|best version|growing(?! up)|"
        r"growth|better than yesterday|improve|progress|stand still|moves forward|going somewhere)",
        "keeps growing",
        "to keep growing",
    ),
    Trait(
        r"(?:curious|learning (?:new|something|about)|beginner|explore|adventure|new places|another path|a story)\b",
        "stays curious",
        "to see what’s around the next bend",
    ),
    Trait(
        r"(?:to choose|got to choose|i choose|do what i want\b|chosen for me|what others want|decide for myself|"
        r"my own way)",
        "chooses my own way",
        "to choose my own way",
    ),
    Trait(
        r"(?:(?:be|being|feel|feeling|i'm) (?:a (?:bit|little) |more |so )?brave|braver|courage|my fear)\b",
        "does the brave thing",
        "to be a little braver",
    ),
    Trait(
        r"(?:like my life|enjoy my life|awake for|wake up excited|romantici\w+ my life|in a movie|main character|"
        r"my own life)",
        "is awake for my own life",
        "to be awake for my life",
    ),
    Trait(
        r"(?:not finished|at 7\d|at 8\d|not done|not ready to be old|last chance)",
        "is not finished yet",
        "because I’m not finished yet",
    ),
    Trait(
        r"(?:(?:the|our) planet|a future|climate|next generation|pass \w+ on)\b",
        "thinks of those who come after",
        "for those who come after",
    ),
    Trait(
        r"(?:outside(?! (?:his|her|my|their|the|our|a|of)\b)|outdoors|on the beach at|wildlife|wild|sky|nature|"
        r"trails?|woods|hills|mountains|river|fresh air)\b",
        "belongs outside",
        "to be out under the sky",
        r"not safe|treadmill",
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
        r"(?:sunrises?|sun rise|(?:early|quiet|my|love|those) mornings?|the mornings|^mornings$|first thing|5am|6am|"
        r"dawn|before (?:work|the (?:house|kids|world) wakes?))\b",
        "is up with the first light",
        "to start the day on my own terms",
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
        r"(?:(?:my|our|a) (?:running )?(?:team|club)\b(?! (?:relies|depends|needs|at work))|(?:with|for|my running) "
        r"(?:my |our )?(?:mates|friends)|n mates|and mates|community|friendship|(?:my|our) lads|"
        r"(?:mates|friends|lads|girls|they) (?:(?:are|"
        r"will be) )?wait(?:ing)?(?: for me| at)|let (?:the|my) (?:team|girls|lads|others|guys|mates|"
        r"friends) down)\b",
        "is there for the others",
        "for the people who run with me",
    ),
    Trait(
        r"(?:(?:like|love|enjoy|need|prefer)\w* (?:to be|being) alone|^(?:being|to be) alone|time alone|solitude|"
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
        r"(?:belong(?!s? to me)\w*|part of (?:something|the)|left out|lonely(?! otherwise)|loneliness|"
        r"(?:to be|feel|feeling|am|i'm) alone|"
        r"have a place|at home (?:in|out|there|somewhere|with))\b",
        "has found a place out there",
        "to feel part of something",
    ),
    Trait(
        r"(?:invisible|be seen(?! with)|be wanted|take up space|hide behind|stop hiding|be noticed|speak up|"
        r"my hand up|say what i think|"
        r"known for|want (?:\w+ ){0,3}to see me$|exist|have a say)\b",
        "takes my own place in the world",
        "to take my own place in the world",
    ),
    Trait(
        r"(?:feels? like me\b|who i am|no mask|pretending|be myself|like myself|my own life|just (?:a )?(?:mum|mom|"
        r"dad)\b|not (?:a )?(?:mum|mom|dad)\b|real me|be real|that person|whole person|losing myself|lose myself|"
        r"feel human)\b",
        "comes back as me",
        "to be myself for a while",
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
        r"(?:health\w*|unhealthy|blood pressure|bp|(?:on|off|my) (?:the |my )?tablets|cholesterol|fit|fitter|"
        r"fitness|(?:doctor|doc|gp|physio) (?:said|says|told|wants)|long(?:er)? life|live long\w*|longevity|"
        r"keep moving|rust|sit(?:ting)? (?:all|still|too|around|at|down all)\b)\b",
        "looks after the body I live in",
        "to look after the body I live in",
        r"mental health|health (?:visitor|worker|care|insurance)",
    ),
    Trait(
        r"(?:love it|i (?:really |just )?like it(?! or)|fun(?! of)\b|joy|enjoy\w*|happiness|makes? me (?:smile|laugh|"
        r"happy)|(?:i|we) laugh (?:a lot|more|so)|laugh(?:ing)? (?:with|at myself)|a laugh|the buzz)\b",
        "is out there for the joy of it",
        "for the joy of it",
        r"used to|(?:made|make) fun|to love it|i love (?:her|him|them)\b|can finally",
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
    ),
    Trait(
        r"(?:(?:my|our|the) (?:\w+ )?(?:dogs?\b(?! (?:died|was|passed))|puppy)|walk(?:ing)? dogs|^dogs?)\b",
        "goes out in all weathers",
        "for the dog",
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
    ),
)
