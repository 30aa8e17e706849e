"""Where a cue of ``traits`` is not to be trusted, and what a runner may say beside a hurt.

Rule: data only.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed

#: Said where it is not named already whom the running serves.
LOVED = "shows up for the people I love"
#: What is not brought to mind by a word that is taken back at once: "never enjoyed it".
BELIED = frozenset(
    {
        LOVED,
        "is out there for the joy of it",
        "does the brave thing",
        "is there for the others",
        "gives it everything",
        "is stronger than I thought",
        "leads by example",
        "makes room for calm",
        "comes home kinder",
        "feels free out there",
    }
)
#: What is not brought to mind by what somebody says besides: a body, thanks and a strength are easily meant otherwise.
SAID_IN_PASSING = frozenset(
    {
        LOVED,
        "is kind to my body",
        "takes no step for granted",
        "gives thanks with every step",
        "is stronger than I thought",
        "gives it everything",
    }
)
#: What is lost without anybody having died: "since dad lost his job".
NO_DEATH = r"lost (?:\w+ )?(?:job|bet|foot|leg|toes?|sight|licen[cs]e|house|home|money|nerve|confidence)\b"
#: Where somebody is named beside a death who has not died: "at the funeral my cousin said", "everyone was dying".
TELLING_OF_IT = (
    r"(?:at (?:the|his|her) (?:funeral|wake) (?:my|our)|(?:everyone|everybody|we|they) (?:was|were|is|are) dying|"
    r"(?:my|our) (?:\w+ )?(?:sister|brother|cousin|mum|mom|dad|husband|wife|friend|aunt|uncle) (?:said|says|told|"
    r"telling|asked|called|rang|texted|phoned))\b"
)
#: Cues that somebody needs the runner, and for a loss that did not come.
NEEDED = r"(?:needs?|deserves?|relies|rely|depends?|counts?|small for long|leftovers)\b"
SPARED = (
    rf"{NO_DEATH}|{TELLING_OF_IT}|(?:my|our|his|her) old man\b|funerals\b|not dying|miscarr\w*|"
    r"my (?:youngest|eldest|oldest|little one)|"
    r"(?:kids|children|girls|boys|son|daughter|they) (?:to be |are |were )?(?:scared|afraid|frightened)|"
    r"in (?:my|our|the) family\b|like (?:my|our) (?:mum|mom|dad|mother|father|nan|gran|grandad|uncle|aunt|"
    r"brother|sister)\b|(?:gran|nan|mum|mom|dad)(?: , | and )(?:wheelchair|tablets)|"
    r"(?:her|his|their|whose|whom) (?:\w+ )?(?:brother|sister|mum|mom|dad|mother|father|son|daughter|husband|wife|"
    r"friend|partner) |i (?:nursed|cared for|looked after) (?:my|our|him|her)|\((?:his|hers|theirs)\)|(?:nearly|"
    r"almost|have|i'd have|he'd have|she'd have|saved)\b.*\b(?:lost|lose|my|died)\b"
)
#: What a runner may take from somebody else's story.
OF_OTHERS = frozenset({"writes a different story"})
#: By the kind of hurt an answer speaks of (``carewords.GENTLE``): what can be said beside it.
GENTLE_TRAITS: dict[str, tuple[str, str]] = {
    "grief": ("carries someone in my heart", "with someone in my heart"),
    "illness": ("takes it one run at a time", "because today I can"),
    "low": ("heads for the good days", "for the good days"),
    "addiction": ("takes it one day at a time", "to keep choosing this road"),
    "parting": ("finds my own way", "to find my own way"),
    "fear": ("goes out anyway", "to feel a little steadier"),
}
#: Words for what one runs from: "I run because of …", never "for".
HARD_NOUNS = listed("""
    stress anxiety depression anger rage grief loss death boredom loneliness age ageing aging pressure weight
    cancer diabetes illness asthma menopause insomnia guilt shame fear trauma ptsd adhd addiction work burnout
    frustration divorce heartbreak cholesterol obesity injury job belly fat pain tiredness sadness worry worries
    worrying exhaustion overthinking genetics covid arthritis doctor doctors desk screens vanity
    """)
