"""Words that say the same, and words that name only what ends.

Rule: data only; every word as ``echoes`` stems it.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, pattern, phrased

#: Words that count as one.
SYNONYMS: tuple[str, ...] = phrased(
    """
    kid child children kids little / son boy lad / daughter girl / grandkid grandchildren grandchild / happy
    happier happiness joy joyful cheerful glad / calm peace peaceful relax chill quiet serene tranquil unwind
    silence silent / strong stronger strength powerful power tough / fit fitter fitness shape athletic / health
    healthy healthier well wellbeing / weight slim slimmer thin thinner lean kilo pound fat belly skinny / head
    mind brain thought / clear empty declutter sort / stress tension pressure / outside outdoor nature fresh /
    love enjoy like adore fun / friend mate pal buddy / mum mom mother mam / dad father daddy / wife husband
    partner spouse / proud pride achievement accomplishment accomplish achieve / free freedom / energy energetic
    energise energize / sleep rest / alone myself solitude / live life alive / long longer longevity / old older
    age aging ageing / beat outdo / fast faster quick quicker speed / prove proof show / confident confidence
    believe self-belief / example model / family home / race marathon event half / finish complete / quit noquitter stop
    give-up / better improve best good great amazing / push challenge test stretch limits / sane sanity / habit
    routine / keep stay remain maintain continue / big huge / small little / scared afraid frightened fear / angry
    anger mad / sad down depress depression low / anxious anxiety worry / tired exhausted / kind kinder nice nicer
    patient patience
    """
)

#: Several words that say one thing: what they say → how it is said, in lower case.
PHRASES: tuple[tuple[str, str], ...] = (
    ("it", r"(?:as|like) i (?:just |already )*said"),
    ("young", r"(?:not(?: to)?|don't want to|never) (?:get|be|grow|feel) old|stay(?:ing)? young|feel(?:ing)? young"),
    ("present", r"be(?:ing)? there,? properly there|is there,? properly there"),
    ("alone", r"my own company|me time|time (?:to|for|with) my ?self|time for me|time alone|by myself|on my own"),
    ("quit", r"(?:don't want to |never |not )?giv(?:e|es|ing) up|gave up|(?:\w+n't|never|not) quit"),
    ("noquitter", r"(?:don't want to be|not be|not to be|i'm not|not) a quitter"),
    ("likethem", r"(?:end up|turn out|turn into|become|be) (?:like )?(?=my (?:dad|father|mum|mom|mother|parents)\b)"),
    ("seethrough", r"see (?:it|things|something) through|finish(?:ing)? what i (?:start|started|begin|began)"),
    ("clearhead", r"clear(?:s|ing)? my (?:head|mind)|out of my (?:own )?head|switch(?:es)? off|empt(?:y|ies) my head"),
    ("mentalhealth", r"mental health|mentally healthy|good for my (?:head|mind|brain)"),
    ("ownself", r"(?:feel|be|being) (?:like )?(?:my ?self|me)\b(?: again)?"),
    ("keepup", r"(?:keep(?:ing)? up|run(?:ning)? around|play(?:ing)?|chase|chasing) with"),
    ("bethere", r"(?:be|am|i'm|being) (?:there|around|here|present) for"),
    ("helpothers", r"help(?:ing)? (?:people|others|them)"),
    ("together", r"run(?:ning)? with (?=my )|together with"),
    ("howfar", r"how far i can go|what i can do|what i'm capable of|my limits?"),
    ("weight", r"los(?:e|ing) (?:\w+ )?weight|weight loss|shed (?:\w+ )?(?:pounds|kilos|weight)"),
    ("example", r"(?:a )?(?:good |better )?role model|(?:set|be) (?:a |an )?(?:good )?example|lead by example"),
)
#: Said of the answer before, and nothing else.
AS_BEFORE = (
    r"(?:the )?same(?: (?:as|thing|reason|again).*)?|(?:as|like) i (?:just )?said(?: before| already)?|see above|ditto"
)

#: Words that turn an answer into its opposite, and words for somebody else than the runner.
DENYING = listed("not no never don't doesn't didn't can't couldn't won't wouldn't isn't wasn't nobody without nothing")
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
    becoming after before keep keeps keeping stay staying stays wants relief spend spending seeing someone somebody
    """)

#: What ends with a race …
RACE_WORDS = listed("""
    race marathon half ultra 5k 10k 5km 10km 50k 100k 21k 42k triathlon ironman medal pb pr finish line parkrun
    relay event personal best record time sub qualify bq boston london berlin chicago york tokyo great north start
    complete cross break tick off couch to list comrades ballot entry qualifier enter sign signed up under hour
    hours minutes mins two three four five thirty target goal clock chip bib shirt t-shirt place podium miler mile
    miles km distance bucket list tick spring autumn april may
    """)
#: … on the scales …
WEIGHT_WORDS = listed("""
    weight lose losing loss kilo kilos kg kgs pound pounds lb lbs stone stones fat belly tummy slim slimmer
    slimming thin thinner skinny lean trim inches waist size jeans dress trousers clothes fit into drop shed shift
    scales bmi overweight flab gut abs tone toned six-pack diet calories burn off baby dad bod beach body summer
    holiday wedding covid lockdown christmas pregnancy rid below under back pre
    """)
#: … and on a day.
DATE_WORDS = listed("""
    wedding reunion birthday holiday holidays vacation christmas easter summer spring autumn fall winter new year
    year's resolution june july august september october november december january february march april may monday
    month months week weeks turn turning before by until 30 40 50 60 70 thirty forty fifty sixty seventy
    anniversary party date trip married marry pass fitness police army bleep ski season test exam assessment lent
    school honeymoon big day 30th 40th 50th 60th
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
    properly well reach hit beat an set aim training's obviously too still back when
    """)

#: Of these, one at least has to be named, by ``Ending``.
NAMING = {
    "race": listed(
        """
    race marathon half ultra triathlon ironman medal pb pr finish parkrun personal sub qualify bq boston miler
    half-marathon bucket couch comrades north ballot
    """
    ),
    "weight": listed(
        """
    weight kilo kilos kg kgs pound pounds lb lbs stone stones fat belly tummy slim slimmer thin thinner skinny
    lean trim waist jeans dress trousers clothes overweight abs six-pack toned beach scales gut size bmi bod
    """
    ),
    "date": listed(
        """
    wedding reunion birthday holiday holidays vacation christmas summer resolution turn turning before june july
    august september october november december january february anniversary test exam season honeymoon party
    married
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
