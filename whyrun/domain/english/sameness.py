"""Words that say the same, and words that name only what ends.

Rule: data only; every word as ``echoes`` stems it.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, phrased

#: Words that count as one.
SYNONYMS: tuple[str, ...] = phrased(
    """
    kid child children son daughter boy girl grandkid grandchildren / happy happier happiness joy joyful
    cheerful glad / calm peace peaceful relax chill quiet serene tranquil unwind / strong stronger strength
    powerful power tough / fit fitter fitness shape athletic / health healthy healthier well wellbeing / weight
    slim slimmer thin thinner lean kilo pound fat belly skinny / head mind brain thought / clear empty declutter
    sort / stress tension pressure / outside outdoor nature fresh / love enjoy like adore fun / friend mate pal
    buddy / mum mom mother mam / dad father daddy / wife husband partner spouse / proud pride achievement
    accomplishment accomplish achieve / free freedom / energy energetic energise energize / sleep rest / alone
    myself solitude / live life alive / long longer longevity / old older age aging ageing / beat outdo / fast
    faster quick quicker speed / prove proof show / confident confidence believe self-belief / example model /
    family home / race marathon event half / finish complete / quit stop give-up / better improve best / habit
    routine / keep stay remain maintain continue / get become / big huge / small little / scared afraid
    frightened fear / angry anger mad / sad down depress depression low / anxious anxiety worry / tired
    exhausted / kind kinder nice nicer patient patience
    """
)

#: Words with no content of their own.
EMPTY = listed("""
    i me my mine myself we us our it its it's that this these those there the a an and or but so because to of
    in on at by for with from as into up out off about is am are was were be been being i'm i've i'd i'll do
    does did have has had can could will would should may might must want need like really just very much more
    most also too again always ever still even only what when where who why how if then than them they he she
    his her their you your not no don't thing something stuff bit lot run running runner feel feels feeling make makes
    bring brings give gives let lets helps keeps help go going day time one all any some every that's
    """)

#: What ends with a race …
RACE_WORDS = listed("""
    race marathon half ultra 5k 10k 5km 10km 50k 100k 21k 42k triathlon ironman medal pb pr finish line parkrun
    relay event personal best record time sub qualify bq boston london berlin chicago york tokyo great north
    start complete cross enter sign signed up under hour hours minutes mins two three four five thirty target
    goal clock chip bib shirt t-shirt place podium miler mile miles km distance bucket list tick spring autumn
    april may
    """)
#: … on the scales …
WEIGHT_WORDS = listed("""
    weight lose losing loss kilo kilos kg kgs pound pounds lb lbs stone stones fat belly tummy slim slimmer
    slimming thin thinner skinny lean trim inches waist size jeans dress trousers clothes fit into drop shed
    shift scales bmi overweight flab gut abs tone toned six-pack diet calories burn off baby dad bod beach body
    summer holiday wedding covid lockdown christmas pregnancy
    """)
#: … and on a day.
DATE_WORDS = listed("""
    wedding reunion birthday holiday holidays vacation christmas easter summer spring autumn fall winter new
    year year's resolution june july august september october november december january february march april may
    monday month months week weeks turn turning before by until 30 40 50 60 70 thirty forty fifty sixty seventy
    anniversary party date trip ski season test exam assessment lent school honeymoon big day 30th 40th 50th
    60th
    """)
#: What may stand beside them without adding a reason.
NEUTRAL = listed("""
    do doing did done run running ran train training get getting first second third next another new my this
    that year last signed sign up look good great amazing for in on of the a to ready able finally before
    after under over by i i'm i've i'd i'll want wanted need needed like would love hope and or it its it's is
    am be been have has had got goal plan trying try hoping just really only some few couple little bit lot
    want's because so can will going as from at with one maybe simply half-marathon about around more than
    extra coming half's fully properly well reach hit beat set aim training's obviously too still back when
    """)

#: Of these, one at least has to be named, by ``Ending``.
NAMING = {
    "race": listed(
        """
    race marathon half ultra triathlon ironman medal pb pr finish parkrun personal sub qualify bq boston miler
    half-marathon
    """
    ),
    "weight": listed(
        """
    weight kilo kilos kg kgs pound pounds lb lbs stone stones fat belly tummy slim slimmer thin thinner skinny
    lean trim waist jeans dress trousers clothes overweight abs six-pack toned beach scales gut size
    """
    ),
    "date": listed(
        """
    wedding reunion birthday holiday holidays vacation christmas summer resolution turn turning before june
    july august september october november december january february anniversary test exam season honeymoon
    party
    """
    ),
}
