"""What a reason says of who somebody is: cues in it, and the statements they come to.

Rule: data only; first person, true of whoever says such a thing, and nothing that praises a body, a time or a
punishment. A trait is heard in a single reason, where one word may be enough ("patience"); what is heard
anywhere in a long answer is a theme (``themes``), and a sentence that is kept as it was said is a stance (``stances``).
"""

from __future__ import annotations

from whyrun.domain.lean_classes import NamedTuple


class Trait(NamedTuple):
    """``cue`` in an answer (lower case), ``who`` after "I'm a runner who", ``why`` after "I run".

    ``unless`` anywhere in what was said takes it back.
    """

    cue: str
    who: str
    why: str
    unless: str = ""


#: In the order in which they are looked for: what is more particular comes first.
IN_LIFE: tuple[Trait, ...] = (
    Trait(
        r"(?:keep(?:ing)? up|play|chas\w+|run around|race) .*\b(?:kids|children|son|daughter|boys|girls|grand\w+)\b",
        "wants to be in the game, not on the bench",
        "to be in the game, not on the bench",
    ),
    Trait(
        r"(?:be(?:ing)? present|not half (?:listening|there)|(?:really|properly|actually) (?:here|there)\b)",
        "is there, properly there",
        "to be there, properly there",
    ),
    Trait(
        r"(?:not (?:be|being) a patient|(?:person|me|myself|somebody) (?:long )?before i was|"
        r"sick girl|the one who survived|not being inspirational|made of glass|"
        r"says careful)",
        "is more than what happened to me",
        "to be more than what happened to me",
    ),
    Trait(
        r"(?:example|role model|(?:son|daughter|kids|children|boys|girls|lad)(?: to)? see (?:that|me)\b|look up to|"
        r"how it's done|see (?:me (?:try|trying|keep|run|out)|an adult|what (?:sticking|hard work|it takes)))",
        "leads by example",
        "to lead by example",
        r"my (?:mum|mom|mam|dad|mother|father|parents|ex|wife|husband|boss) to see",
    ),
    Trait(
        r"(?:kinder|(?:be|am|i'm|i'd be) nicer|(?:be|am|i'm) kind\b(?! of| to my body)|(?:more|be|am|so) patient|"
        r"patience|less (?:grumpy|moody|snappy)|grump|snap at|shout|soft(?:er)? (?:with|on) (?:them|him|her|"
        r"my|the kids)\b|get sharp|gentle|"
        r"better (?:mum|mom|dad|parent|wife|husband|partner))\b",
        "comes home kinder",
        "so I come home kinder",
        r"(?:not|so|too) gentle|shouts? (?:morning|hello|hi|out|my name)",
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
        r"instead of my thoughts|switch\w* off|"
        r"(?:(?<!have )(?<!got )to|can|time to) think(?: (?:better|clearly|straight))?$|think (?:better|clearly|"
        r"straight)|^think$)",
        "likes a clear head",
        "to clear my head",
    ),
    Trait(
        r"(?:my boss|(?:out of|away from|leave) (?:the|an) office|(?<!the )work (?:never|is)|"
        r"my shift|"
        r"the shift|no boss|switch off after work|unwind after work)\b",
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
        r"i can relax|relax(?:ed)? about|can't relax",
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
        r"not (?:just |only )?sleep|sleep all (?:day|morning)|"
        r"sleep on (?:my|the|that)\b|home to sleep|(?:work|cook|clean) and sleep",
    ),
    Trait(
        r"(?:energy|leftovers|always tired)\b",
        "wants something left to give",
        "to have something left to give",
    ),
    Trait(
        r"(?:strong|stronger|strength|tough(?! mudder)|tougher|toughness|grit|doesn't fold)\b",
        "is stronger than I thought",
        "to feel how strong I am",
    ),
    Trait(
        r"(?:my hour|me time|time to myself|time for (?:me|myself)|an hour (?:to myself|to me|alone|off|of my own|"
        r"that's mine|when (?:no ?one|nobody))|bit of myself|just mine|is mine|are mine|(?:nobody|"
        r"no one) (?:needs|interrupts|wants)(?! me any)|wants a piece)\b",
        "keeps an hour that’s mine",
        "for an hour that’s mine",
    ),
    Trait(
        r"(?:unfinished|finish (?:what|something|things)|never finished|stick\w* (?:at|to|with)|stuck at(?! \d)|"
        r"see\w* it through)\b",
        "means to finish what I start",
        "to finish what I start",
        r"(?:never|don't|can't|didn't|haven't) (?:ever )?(?:finish|stick|see)\w*",
    ),
    Trait(
        r"(?:promise\w*|my word|(?:keeps?|kept) his word|quitter|quitting(?! smoking| drinking| my job)|(?:never|"
        r"not|don't|didn't|won't|one who|to) quit(?! (?:smoking|drinking|the|my|vaping|cigs|weed|fags|booze))|"
        r"(?:give|gives|giving) up(?! (?:her|his|their|my|the|work|smok|drink|booze|a|some)\w*)|(?:no|no more|"
        r"stop making) excuses|commit(?!tee)\w*|follow through|let (?:myself|me) down|(?:to|"
        r"can) rely on (?:me|myself))\b",
        "keeps my promises to myself",
        "to keep my word to myself",
        r"i (?:always |just |usually )?give up|feels? like giving up|i always quit|i quit everything|"
        r"god\b|excuses? left|"
        r"promised (?:him|her|them|my)|made me promise",
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
        r"than (?:\w+ )?expected|never was sporty)\b",
        "goes further than anyone thought",
        "to go further than anyone thought",
    ),
    Trait(
        r"(?:challenge|limits?|push(?:es|ed|ing)? (?:my ?self|me|past|through|on|harder|limits)|hard things|"
        r"something (?:hard|difficult)$|"
        r"how far|made of|what i can|see if (?:i can|there's)|more in me)\b",
        "can do hard things",
        "to find out what I can do",
    ),
    Trait(
        r"(?:(?:to|i|want to) win|winning|overtaking|qualif\w+|competitive|competition|be(?:ing)? the best|"
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
        r"growth|better than yesterday|improve(?! my (?!self|time|pb))|progress|stand still|"
        r"moves forward|going somewhere)",
        "keeps growing",
        "to keep growing",
        r"(?:if|when) i stand still|feel it all",
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
)
