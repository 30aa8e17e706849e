"""The last look at a statement before it is offered for the card.

Rule: nothing is offered that breaks one of these: one sentence in the first person that the card has room for, whose
verbs agree, without a word twice in a row, whose end is an end, and that may be read every day.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from whyrun.domain.english.listing import compiled, listed, phrased

#: The most words of a statement, and the most characters that the card sets well.
MOST_WORDS, MOST_CHARACTERS = 16, 96
_WORD = r"[\w’'/-]+"
#: What no statement holds: marks, the second person, verbs that don't agree, a "myself" acted on, running said twice.
_FAULTS = phrased(
    r"""
    [;:?!()=\"“”#@–£$€] / /(?!\w) /
    \b(?:you|your|yours|yourself)\b /
    \bI (?:is|are|has|does|were|be|not)\b / \bto I\b / \bme (?:is|am)\b / \bfor I\b /
    \brunner who (?:\w+ly )?(?:I|my|be|have|do|not|me|myself|am|are|was|were)\b /
    \brunner who \w+s (?:in |with |of )?(?:myself|me)\b /
    \bI run (?:because|so) (?!that I can run\b).*\b(?:I run|running)\b /
    ,\s(?!and|not|or|but|too|again)\w+\.$ / \b(?:lol|haha|tbh|omg|wtf|xx)\b /
    \b\d and \d\b / \band (?:terrified|scared|afraid|sad|tired|lonely)\b /
    \bthem\b.*\bit\.$ / , not like\b / \bbecause it .*\bit\b / \b(?:crap|shit\w*|fuck\w*|arse|piss\w*|wank\w*)\b /
    \brunner who (?:is|’s) (?:a|an|the) .*\bwho /
    \b[a-z]*[àâãçèêëìîïòôõùûüñáíóúäöß][a-zà-ÿ]*\b /
    \bfor (?:to|for|of|and|because)\b / \bto (?:to|is|are|was|were)\b
    """
)
#: What is no reason to look at every day: a slight, a dread, an "it" that nothing names, a word to the asker, what was
#: added in speaking, and what makes sense only beside what came before.
_UNFIT = phrased(
    r"""
    \b(?:fraud|invisible|impost[eo]r|loser|failure|pathetic|useless|worthless|smugness|keep it to)\b /
    \bI run (?:to|so I can|so I don’t|because I’ve) (?!(?:make|say|give|feel|shake|show)\b)\w+ (?:in )?it\b /
    \b(?:give it back\b|about it\.$) /
    \b(?:happy|fine|okay) with it\.$ / \bwhere that\b /
    \bI (?:just need (?!to\b)|(?:like|love|enjoy) (?:painting|knitting|baking|swearing|gaming)\b) /
    \bto (?:lose my (?:independence|mind|mobility|sight|memory|job|home|licen[cs]e|freedom|marbles)\b|be that \w+\.$) /
    \bto (?:(?:ask|tell|trust|believe|leave) me\b|be happy now\b|know (?:what time|when)\b|\w+ (?:things|stuff)\.$) /
    \bfeel (?:left out|like I (?:said|told|wrote))\b / \bknow that I (?:don’t|know)\b / \benough to \w+ it\.$ /
    \bthe (?:same\.$|one who \w+ed\.$|way (?:he|she|they) went\b) / \bI’m (?:allowed\.$|not \d+ any ?more\b) /
    \b(?:St|Dr|Mr|Mrs|Ms|Ft|Mt)\.$ / \bI (?:just )?want one thing\.$ / \b(?:(?:more|some) of those|makes? that) \w+\.$ /
    \bfor (?:my own\.$|[A-Z]\w+ (?:half|marathon)\b) / \bbecause my \w+ wasn’t\b /
    \blike (?:my|the|our) \w+ (?:says|said|thinks|thought|reckons|reckoned)\.$ /
    \bwithout (?:talking to|speaking to|seeing) any(?:one|body)\b /
    \bsays yes to every / \bnot to(?: be)?\.$ / \b(?:bigger|smaller|larger|newer|nicer|other|those) ones\.$ /
    \bwhen I’m gone\b / \bturned into me\b /
    \b(?:how|what|where|whether|why) (?:it|they|he|she|we|this|that|things)(?: all)?\.$ /
    \brun it\.$ / \b(?:something|somewhere|someone|somebody|things?|goal|reason) to
    (?:aim|strive|wait|look|train|live|care|fight|reach|rely|talk)\.$ /
    ,\s(?:(?:there I|seen|quit|done|been|had|went|tried|if)\b|\w+n’t (?:I|it|he|she|they|we)\.$)
    """
)
#: Words that no sentence ends with, and words that one ends with only where something before has left room for them.
_NEVER_LAST = listed(
    """
    a an the my our your his their its and but or so because if than very every some any no when since although
    though unless i’m i’ve i’d i’ll we’re it’s that’s also of
    """
)
_SELDOM_LAST = listed("to for with at from by into about as like on upon without between")
_AUXILIARY = listed("is are was were has have had will would should am be do does did didn’t")
_THEMSELVES = listed("i he she it we they everyone nobody i’d i’ll he’d she’d it’ll we’d we’ll they’d")
_LEAVES_ROOM = listed(
    "what who where which how that something someone one thing things everything all to they person man woman"
)
#: "I run to …" and "I’m a runner who …" come before the words that may leave room.
_BEGINNING = 3


@lru_cache(maxsize=128)
def is_sound(statement: str) -> bool:
    """Whether ``statement`` may be offered."""
    words = compiled(_WORD).findall(statement.lower())
    if len(statement) > MOST_CHARACTERS or len(words) > MOST_WORDS:
        return False
    if any(one == other for one, other in pairwise(words)) or not _may_end(words):
        return False
    return _faults().search(statement) is None


def _may_end(words: list[str]) -> bool:
    if words[-1] in _AUXILIARY and words[-2] in _THEMSELVES:  # "because I said I would"
        return True
    if words[-1] in _SELDOM_LAST or words[-1] in _AUXILIARY:
        return not _LEAVES_ROOM.isdisjoint(words[_BEGINNING:-1])
    return words[-1] not in _NEVER_LAST


@cache
def _faults() -> re.Pattern[str]:
    """All faults in one: those that begin with a word are tried only where one begins."""
    faults = (*_FAULTS, *_UNFIT)
    words = [fault.removeprefix(r"\b") for fault in faults if fault.startswith(r"\b")]
    marks = [fault for fault in faults if not fault.startswith(r"\b")]
    return re.compile(rf"{'|'.join(marks)}|\b(?=\w)(?:{'|'.join(words)})")
