"""Words that say the same, and words that name only what ends.

Rule: data only; every word as ``echoes`` stems it.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, pattern, phrased

#: Words that count as one.
SYNONYMS: tuple[str, ...] = phrased(
    """
    kid child children kids little / son boy lad / daughter girl / grandkid grandchildren grandchild / happy
    happier happiness joy joyful cheerful glad / calm calmdown quieten quietens peace peaceful relax
    chill quiet serene tranquil unwind silence silent /
    strong stronger strength powerful power tough / fit fitter fitness shape athletic / health
    healthy healthier well wellbeing / weight slim slimmer thin thinner lean kilo pound fat belly skinny / head
    mind brain thought / clear empty declutter sort / stress tension pressure / outside outdoor nature fresh /
    love enjoy like adore fun / friend mate pal buddy / mum mom mother mam / dad father daddy / wife husband
    partner spouse / proud pride achievement accomplishment accomplish achieve / free freedom / energy energetic
    energise energize / sleep rest / alone myself solitude / live life alive / long longer longevity / old older
    age aging ageing / beat outdo / fast faster quick quicker speed / prove proof show / confident confidence
    believe self-belief comfortable / example model / race marathon event half / finish complete done / quit noquitter
    give-up / better improve best good great amazing / push challenge test stretch limits / sane sanity / habit
    routine / keep stay remain maintain continue / big huge / small little / scared afraid frightened fear / angry
    anger mad / sad down depress depression low / anxious anxiety worry / tired exhausted / kind kinder nice nicer
    patient patience / hard difficult tough / brave braver courage courageous bold / remember remembered remembers
    memory / snap snappy snapping grumpy / move moving mobile active / work job office desk / breath breathe puff
    puffing breathless / money fund funds / body skin / bethere growup / cheap cheaper afford / independent
    independence / wedding married marry marries / die dying died / guilt guilty / goal aim target / eat food
    """
)

#: Before a word, it says the opposite …
REVERSED = (
    r"(?:\w+n't|not|never|less|no longer|stop(?:ping|s)?|without)(?: to)?(?: want to)?"
    r"(?: be| being| feel| feeling| get| getting)?(?: so| as| always)*"
)
#: … and what it says where it stands before one of these.
OPPOSITES: tuple[tuple[str, str], ...] = (
    ("energy", r"(?:tired|exhausted|knackered|drained)(?: all (?:day|the time))?"),
    ("calm", r"stress(?:ed)?|tense|wound up"),
    ("brave", r"scared|afraid|frightened"),
    ("strong", r"weak"),
    ("happy", r"sad|unhappy|miserable"),
    ("health", r"ill|sick|unhealthy"),
    ("weight", r"fat|overweight"),
    ("sane", r"los(?:e|ing) my mind|go(?:ing)? (?:mad|crazy|insane)"),
    ("kind", r"snappy|grumpy"),
)

#: Several words that say one thing: what they say → how it is said, in lower case.
PHRASES: tuple[tuple[str, str], ...] = (
    ("growup", r"grow(?:ing|s)? up"),
    ("sleep", r"sleep(?:s|ing)? (?:(?:so much|much|a lot|really) )?(?:better|well|properly)"),
    ("not", r"(?:keeps?|stops?|stopping) me (?:from|off)"),
    ("alivefeeling", r"(?:feels?|feeling|be|being|is) (?:(?:more|so|truly) )?alive"),
    ("takecare", r"look(?:s|ing)? after|tak(?:e|es|ing) (?:(?:good|better) )?care of"),
    ("hearmyself", r"hear(?:ing)? (?:my ?self think|my own thoughts|my thoughts)"),
    ("outofcontrol", r"out of control"),
    ("calmdown", r"calms? (?:me )?down"),
    ("rely", r"(?:people |others )?(?:can )?(?:rely|count|depend)s? on(?: me)?|reliable|dependable"),
    ("pb", r"(?:a )?(?:new )?personal best|pbs?|beat(?:ing)? my (?:own )?(?:best|time|pb)(?: time)?"),
    ("outrun", r"(?:be(?:ing)? |run(?:ning)? )?faster than|beat(?:ing)?(?= my| him| her)"),
    ("beloved", r"(?:be|being|feel|feeling) loved"),
    ("sober", r"(?:stay|keep|get|be)(?:ing|s)? (?:off|away from) (?:the |that )?(?:drink|booze|drinking)"),
    ("mineown", r"(?:(?:just|only|all) )?mine|belongs? to me|of my own"),
    ("home", r"(?:at|feel|feeling) home"),
    ("remembered", r"(?:people|them|they|others)(?: to)? remember me|be remembered"),
    ("it", r"(?:as|like) i (?:just |already )*said"),
    ("young", r"(?:not(?: to)?|don't want to|never) (?:get|be|grow|feel) old|stay(?:ing)? young|feel(?:ing)? young"),
    ("present", r"be(?:ing)? there,? properly there|is there,? properly there"),
    (
        "alone",
        r"my own company|me time|time (?:i get )?(?:to|for|with) my ?self|time for me|time alone|by myself|on my own",
    ),
    ("quit", r"(?:don't want to |never |not )?giv(?:e|es|ing) up|gave up|(?:\w+n't|never|not) quit"),
    ("noquitter", r"(?:don't want to be|not be|not to be|i'm not|not) a quitter"),
    ("likethem", r"(?:end up|turn out|turn into|become|be) (?:like )?(?=my (?:dad|father|mum|mom|mother|parents)\b)"),
    ("seethrough", r"see (?:it|things|something) through|finish(?:ing)? what i (?:start|started|begin|began)"),
    (
        "clearhead",
        (
            r"clear(?:s|ing)? my (?:head|mind)|out of my (?:own )?head|switch(?:es)? off(?: after work| from work)?|"
            r"leav(?:e|ing) (?:work|the office) (?:behind|at work)|sorts? my head out|empt(?:y|ies) my head"
        ),
    ),
    ("mentalhealth", r"mental health|mentally healthy|good for my (?:head|mind|brain)"),
    ("ownself", r"(?:feel|be|being) (?:like )?(?:my ?self|me)\b(?: again)?"),
    ("keepup", r"(?:keep(?:ing)? up|run(?:ning)? around|play(?:ing)?|chase|chasing) with"),
    ("bethere", r"(?:be|am|i'm|being) (?:there|around|here|present) for"),
    ("helpothers", r"help(?:ing)? (?:people|others|them)"),
    ("together", r"run(?:ning)? with (?=my )|together with"),
    ("howfar", r"how far i can go|what i can do|what i'm capable of|my limits?"),
    ("weight", r"los(?:e|ing) (?:\w+ )?weight|weight loss|shed (?:\w+ )?(?:pounds|kilos|weight)"),
    (
        "example",
        (
            r"(?:a )?(?:good |better )?role model|(?:set|be) (?:a |an )?(?:good )?example|lead by example|"
            r"some(?:body|one) to look up to"
        ),
    ),
)
#: One of these by itself, as ``echoes`` stems it, is no echo: it may be said of anything.
SAID_OF_ANYTHING = frozenset({"liv", "work", "peopl", "left", "hard", "back", "long", "big"})
#: Said of the answer before, and nothing else.
AS_BEFORE = (
    r"(?:the )?same(?: (?:as|thing|reason|again).*)?|(?:as|like) i (?:just )?said(?: before| already)?|see above|ditto"
)

#: Words that turn an answer into its opposite, and words for somebody else than the runner.
DENYING = listed("""
    not no never less stop stops stopping otherwise instead can't don't doesn't didn't couldn't won't wouldn't isn't
    wasn't nobody without nothing
    """)
OTHERS = listed("he she they him her them his their he's she's they're people everyone others")
#: Of a race: by when.
IN_TIME = listed("break under sub beat"), listed("hour hours minutes mins")

#: Words with no content of their own.
EMPTY = listed("""
    i me my mine myself we us our it its it's that this these those there the a an and or but so because to of in
    on at by for with from as into up out off about is am are was were be been being i'm i've i'd i'll do does did
    have has had can could will would should may might must want need like really just very much more most also
    too again always ever still even only what when where who why how if then than them they he she his her their
    you your not no don't thing something stuff bit lot run running runner feel feels feeling make makes bring
    brings give gives let lets helps keeps help go going day time one all any some every that's get getting become
    becoming after before keep keeping stay staying stays wants relief spend spending seeing someone somebody
    gets anything things somewhere yet once able own way ways mean means know used new place around afterwards
    whole actually simply sense rid round looks wanted everything there's
    """)

#: What ends with a race …
RACE_WORDS = listed("""
    race marathon half ultra 5k 10k 5km 10km 50k 100k 21k 42k triathlon ironman medal pb pr finish line parkrun
    relay event personal best record time sub qualify bq boston london berlin chicago york tokyo great north start
    complete cross break tick off couch to list comrades ballot entry qualifier enter sign signed up under hour
    hours minutes mins two three four five thirty target goal clock chip bib shirt t-shirt place podium miler mile
    miles km distance bucket spring autumn april may parkruns championship championships nationals club
    trail round without stopping walking kilometres kilometers qualifying
    """)
#: … on the scales …
WEIGHT_WORDS = listed("""
    weight lose losing loss kilo kilos kg kgs pound pounds lb lbs stone stones fat belly tummy slim slimmer
    slimming thin thinner skinny lean trim inches waist size jeans dress trousers clothes fit into drop shed shift
    scales bmi overweight flab gut abs tone toned six-pack diet calories burn off baby dad bod beach body summer
    holiday wedding covid lockdown christmas pregnancy rid below under back pre down lower suit handles two three
    four five six ten twenty
    """)
#: … and on a day.
DATE_WORDS = listed("""
    wedding reunion birthday holiday holidays vacation christmas easter summer spring autumn fall winter new year
    year's resolution june july august september october november december january february march april may monday
    month months week weeks turn turning before by until 30 40 50 60 70 thirty forty fifty sixty seventy
    anniversary party date trip married marry pass fitness police army bleep ski season test exam assessment lent
    school honeymoon graduation big day 30th 40th 50th 60th
    """)
#: Whose day it is.
WHOSE = listed("sister brother friend friends cousin mum mom dad mate best son daughter")
#: What may stand beside them without adding a reason.
NEUTRAL = listed("""
    do doing did done run running ran train training get getting first second third next another new my this that
    year last signed sign up look good great amazing for in on of the a to ready able finally before after under
    over by i i'm i've i'd i'll want wanted need needed like would love hope and or it its it's is am be been have
    has had got goal plan trying try hoping just really only some few couple little bit lot want's because so can
    will going as from at with one maybe simply half-marathon about around more than extra coming half's fully
    properly come reach hit beat an set aim training's obviously too still back when
    """)

#: Of these, one at least has to be named, by ``Ending``.
NAMING = {
    "race": listed(
        """
    race marathon half ultra triathlon ironman medal pb pr finish parkrun personal sub qualify bq boston miler
    half-marathon bucket couch comrades north ballot parkruns championship championships nationals
    """
    ),
    "weight": listed(
        """
    weight kilo kilos kg kgs pound pounds lb lbs stone stones fat belly tummy slim slimmer thin thinner skinny
    lean trim waist jeans dress trousers clothes overweight abs six-pack toned beach scales gut size bmi bod handles
    calories suit slimming
    """
    ),
    "date": listed(
        """
    wedding reunion birthday holiday holidays vacation christmas summer resolution turn turning before june july
    august september october november december january february anniversary test exam season honeymoon party
    graduation married
    """
    ),
}

#: The love of running itself, as whole answers beyond what ``phrases`` knows.
JOYS = pattern(
    r"""
    (?:(?:because|for|it's|it is|i do it for) )*(?:(?:just|all|the|a|pure|sheer|simple|only) )*(?:joy|love|fun|pleasure|
    enjoyment|happiness)(?: (?:of|in) (?:it|it all|running|moving|movement|the run))?(?: (?:basically|nothing else))?|
    i (?:(?:just|really|simply|do) )*(?:love|like|enjoy) (?:(?:the feeling of|how) )?(?:running|it|moving)(?: feels)?
    (?: so much| a lot| really| very much)?|
    (?:it|running) (?:(?:just|always|really) )*(?:makes me (?:so |really )?(?:smile|laugh|happy)|
    brings me (?:so much |a lot of |pure )?joy|is my happy place|is (?:just )?fun|feels like (?:joy|play))|
    it's (?:just )?(?:my happy place|the best (?:feeling|thing|part of my (?:day|week))(?: ever)?|
    a joy(?: to (?:run|move))?)|
    i (?:just |always )?have (?:so much |a lot of |lots of |such )?fun(?: (?:running|out there|doing it))?
    """
)
