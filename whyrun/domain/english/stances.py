"""Sentences that are a reason to run, and not only a fact about the runner's life.

Rule: data only. A stance puts the runner's own sentence on the card, where a trait or a theme (``traits``, ``themes``)
puts one of ours. A sentence that none of these knows is never put behind "I run because": "work is mad" is true, and no
reason. Each is looked for from the start of a sentence, in lower case and with straight apostrophes.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, pattern
from whyrun.domain.english.spared import HARD_NOUNS

#: What the runner wants, likes, owes or has promised.
OF_MINE = pattern(
    r"""
    i (?:(?:really|still|always|just|truly|simply) )*(?:need|believe|trust|owe|refuse|deserve|choose|prefer|promised|
    swore|said i would|gave my word|matter|care about|won't|never want|
    want (?!everything|that|this|it\b|some(?:one|body) to)|hate (?:leaving|giving|quitting|losing|
    being late|letting))\b|i'm (?:worth|not (?:done|finished|ready|a quitter|a spectator|giving)|the one who|a runner$|
    still me|
    back\b|alive|lucky|grateful|stubborn|competitive|curious|more than|happiest|happier|calmer|better|made for|me\b)|
    i(?:'ve| have) (?:still )?(?:got )?(?:things|more|a lot|lots|plenty|so much) (?:left )?to (?:say|do|give|see|learn|
    live for|look forward to)$|
    i (?:get|got) (?:a second chance|to choose)|i know (?:it|what) (?:makes|it's worth|i can)|
    i (?:came back|kept (?:going|my (?:word|promise)))\b|my \w+(?: \w+)? still (?:works?|lets? me|moves?|does|do)\b
    """
)
#: What running is or does for the runner.
OF_RUNNING = pattern(
    r"""
    it (?:reminds|keeps|makes|gives|takes (?!the (?:fun|joy|shine)|it out)|
    brings|lets|saves|saved|carried|helps|helped|teaches|taught|sorts|means|
    settles|calms|clears|connects|pushes|gets|sets|empties|builds|frees|grounds|opens|never gets old|feels (?:good|
    great|right|like (?:flying|home|freedom|me|play|a|my)))\b|
    it's (?:my|our|the (?:one|only|best|first|closest)\b(?! (?:job|thing i (?:know|have|got|was|had)))|where|
    how i|what (?:makes|keeps|gets|i)|who i am|when i|in my blood|part of (?:me|who i am)|good for me|mine|
    honest|simple|a promise)\b
    """
)
#: Who needs the runner, who helped them, and what is true for everybody.
OF_OTHERS = pattern(
    r"""
    (?:people|they|he|she|my|our|the|some|someone|somebody|one|mr|mrs|ms|\w+)(?: \w+){0,3}? (?:(?:need|rel(?:y|ies) on|
    counts? on|depends? on|looks? up to|waits? for|believes? in|believed in|inspires?|inspired|taught|saved|raised|
    carried|misses|needs) me\b|needs? me to|deserves? (?!that|it|this)|changed my life|saved my life|
    (?:never gave|didn't give) up on me)|
    an? (?:\w+ )?\w+ (?:is|makes) an? (?:better|happier|good|great|calmer|kinder) \w+$|
    (?:nobody|no one|everyone|everybody|every|a|kids|children|people|women|girls|boys|men)(?: \w+){0,2} (?:should|
    deserves?)\b|(?:\w+ ){1,3}matters?(?: to me)?$|life(?:'s| is) (?:too )?short|
    (?:i|we|he|she|they|you) (?:won't|can't)(?: \w+){1,4} (?:forever|for long)$|
    (?:somebody|someone) has to$|
    (?:he|she|they|\w+)(?:'d| would) be proud|
    there's (?:always|so much|still|more)|(?:\w+ )?\w+ (?:is|are) mine$|\w+ is how i want to\b|
    (?:my|our|the) \w+(?: and \w+)? (?:is|are) worth\b
    """
)

#: What somebody says they can do, who says what it helps them to.
HELPED_TO = listed("""
    think focus breathe sleep be play concentrate relax cope enjoy hear switch eat keep feel let get finally do see
    rest stop start wake forget make help stay look go
    """)
#: Verbs in a habit that say what a run comes to: "I run so I come home kinder".
COMES_TO = listed("come sleep breathe wake return calm")
#: Hard things that one can leave behind for a while.
LEFT_BEHIND = listed("""
    stress anxiety anger rage boredom loneliness pressure frustration work worry worries overthinking tension
    screens desk frustrations stresses
    """)
#: What is never put behind "I run for", and what is not by itself.
NOT_FOR = (
    HARD_NOUNS
    | LEFT_BEHIND
    | listed("""
        pcos ms ibs copd cfs pots ocd bpd crohn's crohns endometriosis lupus epilepsy migraine sclerosis fibromyalgia
        arrhythmia hypertension thyroid osteoporosis psoriasis eczema hernia
        dementia lockdown pandemic gp physio therapist replacement
        tummy stomach thighs marriage rest cuddle stroke surgery sciatica migraines immigration redundancy retirement
        debt punishment calories
        bullies bullying hate hatred kilos pounds lbs kg bp joke stubbornness laziness ex depressed habit bored
        resolution knees knee hips hip ankle ankles boss instructor teacher ex-husband ex-wife exes
        chips jeans crisps furniture bum waist trousers medal medals nap instagram overdraft extender lungs
        """)
)
NOT_ALONE = listed("""
    mine yours weekend monday meh time space stuff things me boring girls boys men women nothing none never stone blood
    pressure progress reasons life people them it myself work hard nice cool ok okay
    """)
#: Nouns that stand without an article, and how others of them end: "for peace", "for independence".
UNCOUNTED = listed("""
    health fitness freedom peace love joy energy confidence growth balance calm quiet silence sanity structure
    discipline beauty hope faith safety comfort strength fun variety adventure nature sunlight sunshine air sleep
    pride progress respect self-respect self-esteem courage grit patience purpose meaning clarity focus company
    parkrun
    friendship community family endurance stamina longevity life charity wonder music science revenge recovery success
    glory
    speed daylight headspace self-care self-love mindfulness stillness solidarity flow
    happiness routine perspective release relief escape control identity solitude challenge fame justice honour
    honor
    """)
UNCOUNTED_ENDINGS = ("ness", "ity", "ence", "ance", "ship", "hood", "dom", "ment", "tion", "ing")
#: Base forms of verbs that mean the noun where they stand by themselves.
NOUNS_AS_WELL = listed("wonder hope respect release escape support balance change adventure pride joy praise focus")
#: Several of them, by themselves: "for endorphins".
SINGLE = listed("""
    mornings evenings sunrises sunsets hills mountains trails woods forests views memories adventures endorphins stars
    birds fields lanes horizons weekends stories sunlight mates teammates strangers volunteers neighbours rivers lakes
    """)
#: What is good to have around one on a run: whoever names it, runs for it.
GOODS = listed("""
    mud roots deer woods trees forest rain wind sun sky stars moon sea waves river lake canal beach sand snow frost
    hills mountains trails paths moor moors fields birds foxes owls curlews skylarks bluebells gorse leaves
    daylight sunshine birdsong countryside moonlight starlight dark air autumn spring coffee breakfast cake snacks
    tea pub sauna views view sunrise sunset sunrises sunsets mornings evenings downhill downhills puddles horizon
    horizons mist fog heather pines dunes cliffs coast towpath park space speed sarcasm blisters stories gossip
    playlists headtorch starts bread road roads lane lanes
""")
#: What somebody may be seen to do for a run: "my dad noticing".
SEEN_TO_DO = listed("notice see watch smile laugh cheer clap know be")
#: Times and feelings that one can point at: "that half hour before the bakery".
TIMES = listed("""
    hour half moment minute minutes time feeling silence mile miles stretch morning mornings evening evenings
    run runs sunday sundays saturday saturdays
""")
NUMBERS = listed("two three four five six seven eight nine ten twenty thirty forty fifty both")
PERSONS = listed("""
    dad mum mom mother father person man woman parent wife husband friend model daughter son sister brother teacher
    """)
#: What can be run for by its -ing form alone: "breathing".
DONE_ALONE = listed("""
    breathe win think heal belong learn grow live laugh move escape sleep dream cope survive connect compete explore
    pray meditate improve smile relax dance sing wander play create travel serve
    """)
#: What can be avoided without saying what: "so I don't rust".
AVOIDED_ALONE = listed("rust quit drink smoke drift panic snap explode relapse stagnate fade")
#: People named without an owner, who are the runner's own.
MINE_WITHOUT_SAYING = listed("""
    kids children family friends grandchildren grandkids daughter daughters son sons wife husband partner parents
    team teammates mates dog dogs girlfriend boyfriend sister brother siblings grandson granddaughter pupils
    patients students colleagues
    """)
#: What makes a reason of harm done to oneself, and no statement.
PUNISHING = pattern(
    r"""
    (?:like|love|enjoy|need|want|feel) (?:the |some |more )?pain\b|hurts\b|punish\w*|suffer(?!\w* (?:and|from))|
    i deserve (?:it|this|that)\b|hate (?:myself|my(?! (?:job|boss|work|commute|desk|office|manager))|me)\b|
    disgust\w*|numb\b|burn(?:ing)? off|earn (?:my|the|a|what|it)|
    have to earn|feel nothing|feel something$|nothing helps|to be nobody
    """
)
#: What nobody does for its own sake: "procrastinating on my thesis", "worrying about money".
UNDERGONE = listed("""
    procrastinate procrastinating avoid worry lie cry hide wait drown fail struggle panic scroll snap shout smoke
    overthink hate hurt suffer regret starve argue end
    """)
#: Verbs that only go on with a story: "so I go round his loop"; and what is no aim, or half a one.
ONLY_TOLD = listed("go run walk jog try think guess put sit stand take do say tell said went did just")
NO_AIMS = listed("""
    hate hurt die kill suffer need want think date wonder annoy bother irritate upset embarrass scare bug bore exhaust
    """)
HALF_AIMS = (
    ["be", "light"],
    ["get", "up"],
    ["wake", "up"],
    ["just", "go"],
    ["get", "in"],
    ["catch", "up"],
    ["decide"],
    ["stop"],
    ["find", "out"],
    ["show", "myself"],
    ["have", "a", "go"],
)
#: What is said to somebody: "ask a scientist"; and what is done about it, which nobody runs to be spared.
SAID_TO_SOMEBODY = listed("ask google guess tell leave shut blame mind look trust believe")
MEANS = listed("do try join pay use buy start")
#: What nobody would feel like: "feel like I'm wasting my life".
BADLY_FELT = listed("""
    wasting wasted dying drowning failing failed losing lost falling missing missed stuck invisible fraud letting
    behind disappearing disappeared suffocating never nothing nobody not
    """)
#: Looks and numbers: the runner's right, and the last thing to put on a card.
OUTWARD = pattern(
    r"""
    look (?:good|great|hot|better|nice|fit|younger)|looks?\b(?! (?:back|after|forward|up|out|for|around|ahead))|naked|
    abs\b|six-pack|beach|bikini|skinny|thin(?:ner)?\b|
    slim\w*|
    fat\b|fatter|weight|
    belly|kilos?\b|pounds\b|stone\b|calories|beer|wine|pizza|cake|biscuits|medals?\b|strava|bus fare|
    wanted\b|sexy|\bbum\b|thighs|tummy|stomach|quid\b|waist|jeans|clothes|selfies?\b|likes on
    """
)
#: Where the body is looked at: nobody puts on a card what they would not think about.
OF_THE_LOOK = r"(?:my (?:\w+ )?(?:thighs|tummy|stomach|belly|bum|arms|legs|chins?|size|weight|looks?))\b|fat\b"
#: What is not wanted, and says nothing of what is: "I don't want the times".
NOT_WANTED = (
    r"i (?:don't|do not) want (?:him|her|them|\w+ \w+) to (?:remember|see me (?:drunk|cry))|"
    r"i (?:don't|do not) (?:even |really )?(?:want|need|care about) (?:a|an|the|any|some|more|medals|likes)\b|"
    r"i (?:never (?:enjoyed|liked|was|had|did|got)|didn't|haven't|hadn't|wasn't|couldn't|don't (?:enjoy|like))\b"
)
#: Verbs of becoming, and what nobody runs to become.
BECOMING = listed("get grow become be turn go feel")
DREADED = listed("""
    old older fat fatter slow slower tired lazy ill sick weak weaker bored boring sad stuck left lost alone lonely
    hurt injured heavy heavier unfit late stressed worse nervous scared angry guilty ashamed embarrassed
    """)
#: What stands in no aim: "I'd be wiped out from a shower" tells how it was.
NEVER_WANTED = listed("""

    flat wiped burden exhausted drained miserable useless hopeless numb snappy grumpy knackered shattered breathless
    sluggish worthless empty
    """)
#: What nobody runs to feel: "feel rotten if I miss a week", "feel so bad about myself".
BADLY = listed("bad rotten awful horrible terrible rubbish guilty ashamed embarrassed worse")
#: What one doesn't want to be without being saved from it: "I don't even want to be fast".
NOT_MISSED = listed("""
    fast faster elite hero thin skinny perfect first best amazing olympian famous great special pro even good clever
    funny happy strong useful inspirational needed brave nice important runner athlete
    """)
#: A sentence about "that" needs the one before it.
POINTS_BACK = (
    r"\b(?:that|this)(?: back| to change| way)?$|\bwhatever (?:they|he|she|it)\b|\b(?:want|need|needed) (?:that|this)\b"
)
