"""What answers speak of, and lines for the card that may be said by whoever speaks of it.

Rule: data only. A topic is heard in a word or two, so its lines claim next to nothing: not that what is spoken of is
there or gone, liked or feared, theirs or somebody else's, but what nearly anybody would say who brings it up. They
stand where an answer gives too few lines of its own (``stock``); what it is surely about is a theme (``themes``).
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern, phrased
from whyrun.domain.lean_classes import NamedTuple


class Topic(NamedTuple):
    """``cue`` in an answer (lower case), what may follow "I run" and "I’m a runner who", and what takes it back.

    ``gentle``: its lines may stand beside a hurt.
    """

    cue: str
    whys: tuple[str, ...]
    traits: tuple[str, ...]
    unless: str = ""
    gentle: bool = False


#: Of other people; what is more particular comes first.
OF_PEOPLE: tuple[Topic, ...] = (
    # Where they stand among others.
    Topic(
        pattern(
            r"""
            left out|(?:am|are|was|were|be|being|come|came|came in|always|picked|carry) last\b|
            laugh(?:ed|s|ing)? at (?:me|us)|used to (?:all )?laugh|left behind|not invited|get left|
            (?:am |i'm |the )?only one (?:sitting|left|not|who)|couldn't keep up|talk(?:ed|s)? over (?:me|us)|
            (?:didn't|don't) (?:fit in|belong)|everyone wants to belong
            """
        ),
        phrased("because I belong there as much as anybody / to take my place among the others"),
        phrased("belongs as much as anybody / has as much right to be there as anybody"),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:see|wipe|seen|want|wanna see) (?:\w+ ){1,4}face\b|prove\b|proving\b|told me i\b|doesnt even train|
            doesn't even train|(?:was|were|is) always better|(?:he|she|they|who|coach|teacher|everyone|nobody|dad|
            mum) (?:said|thought|reckoned) (?:i|im)\b|(?:im|i'm|was|am) too slow|
            beat (?!it\b|cancer|myself|my (?:time|best|pb))[a-z]+|shut(?:ting)? (?:him|her|them|\w+ing) up\b|
            i'm the slow one
            """
        ),
        phrased("because I have a point to prove / to surprise a few people / to have the last word on it"),
        phrased("has a point to prove / likes to surprise people / is not to be written off"),
        r"nothing to (?:anyone|anybody|prove)|(?:nothing|not|don't|need|having|stop) (?:\w+ ){0,2}prov",
    ),
    Topic(
        pattern(
            r"""
            hospice|charity|rais(?:e|es|ed|ing) (?:the |some |more )?(?:money|funds|awareness)|
            they never asked|(?<!being )looked after (?!without|by\b|people|every|who|it\b|that|my\b)[a-z]+|the nurses?|
            (?:was|were) (?:amazing|so kind|so good|lovely|
            brilliant|wonderful) (?:with|to)|they (?:let|gave|brought|fed|took) (?:us|him|her|me|the)|blood donor|
            kidney|volunteers?\b|foodbank|food bank|(?:he|she) (?:waited|stood|sat|stayed) (?:for|by|with) me
            """
        ),
        phrased("to return a kindness / because some things are not forgotten"),
        phrased("doesn’t forget a kindness / likes to pass a kindness on"),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:(?:to|for|by|and|that|so|asking) )?god\b(?! (?:no|knows))|thanking|gave me back|psalms?|i pray|
            prayed|worship|
            grateful|thankful|i(?:'m| am| feel| was|m) (?:so |very |just )?lucky\b
            """
        ),
        phrased("with a thankful heart / because there’s much to be thankful for"),
        phrased("has much to be thankful for / keeps a thankful heart"),
        pattern(
            r"""
            thank god\b|if (?:i'm|im|i am) lucky|lucky (?:if|to get|not)|oh (?:my )?god|not lucky|stop being|
            swear to god|pray for me|holy
            """
        ),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            lonely|loneliness|on my own in|talk to (?:some(?:body|one)|any(?:body|one))|house on my own|live alone|
            i live on my own|(?:don't|didn't|dont|didnt) know (?:anyone|anybody|a soul|a single)|knew nobody|
            know nobody|nobody to (?:talk|run|go|sit)|new (?:in|to) (?:town|the (?:area|city|country))|
            the only (?:person|people|one) i(?:see|talk)
            """
        ),
        phrased("to get out among people / to see a friendly face"),
        phrased("likes to be out among people / needs a friendly face now and then"),
        r"fall\b|hospital|don't have to talk|thrilled|happily",
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            no talking|by myself|go when i (?:like|want)|to myself|leave me (?:be|alone)|
            tell(?:in'?g?|ing)? me what to do|nobody (?:tells|talks|asks|is asking|can tell|can see|wants|needs|
            nobody's)|wherever i want|left in peace|own pace|my own (?:company|boss)|i (?:chose|picked|decide)\b|
            my (?:own )?choice
            """
        ),
        phrased("to be my own boss for a while / to please myself for once / because this one is up to me"),
        phrased("likes to be my own boss / likes to please myself now and then"),
        r"lonely|alone in|not by myself|sorry to myself|proof to myself",
    ),
    # The people close to them, and where they come from.
    Topic(
        pattern(
            r"""
            (?:my|our) (?:\w+ )?(?:wife|husband|partner|girlfriend|boyfriend|fianc\w+|marriage)\b|
            love (?:her|him|them)\b|lose (?:her|him|them)\b|best friend\b|the (?:wife|missus)\b|(?:two|pair) of us\b
            """
        ),
        phrased("because my other half is worth it / because love is a good reason"),
        phrased("wants to do right by my other half / knows who is worth it"),
        pattern(
            r"""
            ex[- ]|my ex\b|divorc\w+|left me|cheat\w*|(?:he|she|husband|wife|partner) (?:hit|shouted|drank|left)|
            separated|affair|please (?:my|other)|than my (?:wife|husband)|without my (?:wife|husband)|didn't pick|
            never met
            """
        ),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:(?:my|our|the) (?:\w+ ){0,2}|for |with )(?:kids?|children|girls|boys|sons?|daughters?|twins|toddler|
            little (?:one|ones|boy|girl|lad)|grand(?:kids|child|children|sons?|daughters?))\b|(?:being|
            be|am|i'm|as) a (?:mum|mom|dad|mother|
            father|parent|nan|gran|grandad)\b|i'?m mum\b|family\b|fatherless
            """
        ),
        phrased("because my family is worth it / to do my family proud"),
        phrased("wants the best for my family / wants to do my family proud"),
        pattern(
            r"""
            told (?:my|our|the) family|no kids|(?:don't|dont|didn't|can't|never|not) (?:want|have|
            had) (?:any )?(?:kids|children)|murder|
            everyone (?:else )?had babies|want(?:s|ed|ing)? (?:a |another )?(?:kids|children|baby)|
            (?:fat|little|slow|quiet|weird|only|blind|first) (?:kid|boy|girl)|
            (?:the|other|all|young) (?:girls|boys|kids)|as a kid|kids?'? (?:at|in|on) (?:the|school)|a kid\b|
            when i was|in (?:my|the) family|(?:the|that) [a-z]+ (?:kid|boy|girl)\b|little kid|for it to|
            i (?:was|'m|am) (?:always )?(?:a|
            the) (?:\w+ )?(?:little one|kid|boy|girl|
            son|daughter)|other people's|his kids|her kids|kid,
            """
        ),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:my|our) (?:\w+ )?(?:mum|mom|mam|mother|dad|father|parents|gran|nan|nana|nanna|grandad|grandma|
            grandpa|grandfather)s?\b|growing up|(?:at|in) (?:primary |high |boys |boarding )?school\b|
            as a (?:kid|child)|when i was (?:a (?:kid|child|boy|girl|teen\w*)|little|small|young|\d\d?\b)|
            my (?:younger|childhood) self|(?:in|of) my family|generation|(?:where|how) i (?:was raised|grew up|
            come from)|back home|village|(?:she|he) (?:sold|worked|raised)|first born|first in (?:my|the) family
            """
        ),
        phrased("because I remember where I come from / to choose what I carry on / to write my own next chapter"),
        phrased("remembers where I come from / chooses what to carry on / writes my own next chapter"),
        pattern(
            r"""
            runs in (?:my|our|the)|i care for|to lift|look(?:ing)? after (?:my|him|her)|step(?:mum|dad)|
            primary school teacher|out of date|than my (?:mum|mom|dad|nan|gran)
            """
        ),
        gentle=True,
    ),
    Topic(
        pattern(
            r"""
            (?:my|our|the|some|of|with|new|good|two|all my|all the) (?:friends?|mates?|lads|lot|girls|gang|bunch|
            club|team|group|crew|colleagues?|team-?mates?|squad|neighbou?rs?|platoon|others)\b|friends\b|
            dressing room|team-?mates|a good bunch|everyone (?:at|who|else|in)|people at work|banter|the chat\b|
            running (?:club|mate)|(?:with|for|beside) the (?:others|women|men|people)
            """
        ),
        phrased("to be in on it with the others / for the good of company"),
        phrased("likes to be in on it with the others"),
        pattern(
            r"""
            no talking|buried|died|dead|suicide|funeral|lost (?:\w+ ){0,2}(?:friend|mate)s?|hate (?:people|
            them|the)|fake friends|
            no friends|without (?:anyone|people|a team)|strava|please (?:other|everyone|people)|on facebook|
            forgotten by|pretending|everyone (?:else )?(?:had|is|was|did)|avoid|hide|laughed|don't go
            """
        ),
    ),
    Topic(
        pattern(
            r"""
            look(?:ed|s|ing)? back on|remember (?:me|us|it|that)|when i'm gone|be remembered|memories\b|
            tell (?:the|my) grand
            """
        ),
        phrased("to make some good memories / because some things are worth remembering"),
        phrased("likes to make good memories / knows what is worth remembering"),
        r"bad memories|no memories|memories of",
    ),
)
