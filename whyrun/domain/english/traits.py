"""What a runner who says such a thing may call themselves: cues and identity statements, and what fills a gap.

Rule: data only; first person, and nothing that praises a body, a time or a punishment.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed

#: Cue in an answer (lower case) → what follows "I'm a runner who".
TRAITS: tuple[tuple[str, str], ...] = (
    (
        r"(?:keep(?:ing)? up|play|chas\w+|run around) .*\b(?:kids|children|son|daughter|boys|girls|grand\w+)\b",
        "is in the game, not on the bench",
    ),
    (r"(?:example|role model|look up to|how it's done)\b", "leads by example"),
    (
        r"(?:kinder|nicer|patient|less (?:grumpy|moody|snappy)|better (?:mum|mom|dad|parent|wife|husband|partner))\b",
        "comes home kinder",
    ),
    (
        r"(?:clear\w* my (?:head|mind)|overthink\w*|out of my (?:own )?head|switch\w* off|my brain|my mind)\b",
        "knows how to clear my head",
    ),
    (r"(?:stress|pressure|tension|anger|angry|frustrat\w+)\b", "runs it off and comes back calmer"),
    (r"(?:calm\w*|peace\w*|relax\w*)\b", "makes room for calm"),
    (r"(?:sleep)\b", "looks after my rest"),
    (r"(?:energy)\b", "has something left to give"),
    (r"(?:strong|stronger|strength)\b", "is stronger than I thought"),
    (
        r"(?:hour|time|alone|myself)\b.*\b(?:mine|me|myself|nobody|no one|alone)\b|\bto myself\b|\bfor me\b",
        "keeps an hour for myself",
    ),
    (r"(?:outside|outdoors|in nature|trails?|woods|hills|sunrise|fresh air)\b", "belongs outside"),
    (r"(?:feel free|be free|freedom|so free)\b", "feels free out there"),
    (r"(?:challenge|limits?|push\w*|hard things|tough|how far)\b", "can do hard things"),
    (
        r"(?:promise\w*|quit|give up|giving up|stick|keep going|excuse|commit\w*|follow through)\b",
        "keeps my promises to myself",
    ),
    (r"(?:habit|routine|discipline|structure|consisten\w+)\b", "keeps showing up"),
    (r"(?:prove|proof|doubt\w*|told me i)\b", "no longer has to prove it"),
    (r"(?:team|club|friends|mates|community|belong\w*)\b", "is there for the others"),
    (r"(?:died|lost my|memory|honour|honor|miss (?:him|her|them|my))\b", "carries them along"),
    (r"(?:cancer|illness|heart attack|surgery|diagnos\w+|recover\w*|sober|sobriety)\b", "takes it one run at a time"),
    (r"(?:depress\w+|anxi\w+|mental health|sane|sanity|moods?)\b", "runs towards the good days"),
    (
        r"(?:health\w*|blood pressure|cholesterol|fit|fitter|long(?:er)? life|live long\w*|longevity|mobile)\b",
        "looks after the body I live in",
    ),
    (r"(?:older|old age|age|ageing|aging|\d0s)\b", "is in it for the long run"),
    (r"(?:love it|fun|joy|enjoy|happy|happier|smile)\b", "does it for the joy of it"),
    (r"(?:confiden\w+|believe in myself|self-esteem|proud|pride)\b", "believes in myself a little more each time"),
    (r"(?:god|faith|pray\w*)\b", "runs with gratitude"),
    (r"(?:charity|hospice|raise money|raising money|fundrais\w+|cause)\b", "runs for something bigger"),
    (r"(?:kids|children|son|daughter|boys|girls)\b", "shows up for the people I love"),
    (r"(?:wife|husband|partner|family|mum|mom|dad|parents)\b", "shows up for the people I love"),
)
#: When the answers give too few.
ANY_TRAIT: tuple[str, ...] = (
    "keeps coming back",
    "begins again, as often as it takes",
    "shows up, slow days included",
    "goes out anyway",
)
ANY_CORE_WHY: tuple[str, ...] = (
    "I run because I come back better.",
    "I run because it’s mine.",
    "I run to keep going.",
    "I run for the days I’m glad I went.",
)

#: Verbs whose doing is no trait ("loses weight"), or that make poor ones.
NO_TRAITS = listed(
    """
    lose get finish run complete burn reduce lower qualify drop win fit end beat eat stop quit say cry sweat
    raise tone escape see do process know hear avoid maintain forget earn prevent improve increase hide slow
    pass sign train die disappear put hear
    """
)
#: Words for what one runs from: "I run because of …", never "for".
HARD_NOUNS = listed("""
    stress anxiety depression anger rage grief loss death boredom loneliness age ageing aging pressure weight
    cancer diabetes illness asthma menopause insomnia guilt shame fear trauma ptsd adhd addiction work burnout
    frustration divorce heartbreak cholesterol obesity injury job belly fat pain tiredness sadness worry worries
    worrying exhaustion overthinking genetics covid arthritis doctor doctors desk screens vanity
    """)
