"""Hears what is said to the app and answers nothing: keys tried out, a wish about the app itself, a wish to stop.

Rule: only a short answer is taken for such talk, and only for words that are hardly said of running.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english.listing import compiled, listed, pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A longer answer tells of something, whatever is said to the app in it.
_LONGEST = 20
_TRIED = listed("test tests tested testing tester 123 1234 12345 abc lorem ipsum foo bar blah hello check")
#: Keys that lie side by side, in the order in which no word has them.
#: So few words after keys tried out are no more than that: "asdfgh just testing".
_FEW = 5
_KEYS = r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|zxcv|xcvb|cvbn"
_ABOUT_THE_APP = pattern(
    r"""
    ^(?:sorry |oops |ah )*wrong (?:app|window|chat|person|number)\b|
    (?:this|the|your) app\b.*\b(?:work|sync|crash|cost|free|broken|stuck|slow|or)|
    sync(?:s|ed|ing)?\b.*\b(?:garmin|strava|watch|phone)|
    (?:won't|wont|doesn't|doesnt|can't|not) (?:sync|load|save|open|log in)\b|
    ^(?:please |hi |hello )*(?:can|could|would) (?:you|i|we)\b.*\b
    (?:change|turn off|turn down|send|get|have|switch off|fix|delete|refund|cancel|export) .*\b
    (?:voice|plan|sound|volume|price|settings?|font|colou?r|language|account|subscription|data|app|reminders?)\b|
    what (?:is|'s) the price|how (?:do|can) i (?:log|sign|delete|cancel|export|turn)|running app or\b
    """
)
#: Talk holds one of these, and most answers none.
_CUES = listed(
    """
    app sync syncs synced syncing load save open log voice plan sound volume price setting settings font color colour
    language account subscription data reminder reminders delete cancel export done finished whys questions question
    wrong into say about private personal leave
    asking ask this skip later next pass testing tea tea's dinner dinner's lunch lunch's supper supper's dash go brb
    stop
    """
)
_MISSENT = pattern(
    r"""
    (?:(?:oh|ah|sorry|oops|whoops|haha|lol|no|ignore (?:that|this)|that was the|this is the) )*
    (?:wrong (?:app|chat|window|person|thread|group|tab|box|field)|(?:that was |this was )?(?:not )?meant for (?:my|the|
    another|somebody|someone) .*|autocorrect|pocket (?:typing|dial)|ignore (?:that|this|me)|my (?:kid|cat|
    toddler) (?:typed|wrote) (?:that|this|it))(?: (?:sorry|haha|lol|oops|please|again|there))*$
    """
)
#: Who says so is not asked on about it.
_CLOSING = pattern(
    r"""
    (?:don't|do not|dont|won't|rather not|can't|not going to|not ready to) (?:really )?(?:want to |like to |wanna )?
    (?:go into (?:it|that|details?)|talk about (?:it|that|this)|get into (?:it|that)|say (?:any )?more|
    discuss (?:it|that))|rather not (?:say|talk|go there)|(?:that's|it's|thats|its) (?:private|personal)\b|
    (?:leave|keep) (?:it|that) (?:at that|there|to myself|private)|
    (?:can|could|may) (?:i|we) (?:just )?skip\b|
    ^(?:please |just |i'd |i'll )*(?:skip|pass)(?: (?:this|that|it|one|on|question|please|the))*$
    """
)
_LEAVING = pattern(
    r"""
    is this the last (?:one|question)|
    are we (?:done|finished|there yet)|(?:that's|thats|is that) (?:\d+|three|four|five|six|enough) (?:whys|questions)|
    how many more (?:questions|whys)|
    (?:stop|done|enough) (?:asking|questions)(?: (?:me|now|that|this|please|why|already|all|these|questions))*$|
    (?:you|one that|one who) (?:just |always )?keeps? asking|
    ask me (?:after|later|tomorrow|another|next|in a)|
    (?:do|finish|come back to|continue) this (?:later|tomorrow|another|after$)|
    (?:tea|dinner|lunch|supper)(?:'s| is)? (?:ready|(?:getting|going|gone) cold|on the table)|
    (?:gotta|got to|have to|must) (?:dash|go|go now)$|^brb\b|what kind of (?:a )?question|can (?:i|we) stop (?:now|here)
    """
)


def is_noise(low: Sequence[str]) -> bool:
    """Whether ``low`` is nothing but keys tried out: "asdf", "test test 123"."""
    if low and len(low) <= _FEW and compiled(_KEYS).search(low[0]):
        return True
    return (
        bool(low)
        and all(word in _TRIED or word.isdigit() or compiled(_KEYS).search(word) for word in low)
        and not all(word.isdigit() for word in low)
    )


def is_missent(text: str) -> bool:
    """Whether ``text`` says that it was never meant for this page: "oops, wrong chat"."""
    said = text.lower().replace("’", "'").replace(",", " ").replace(".", " ").replace("!", " ")
    return compiled(_MISSENT).match(" ".join(said.split())) is not None


def is_about_the_app(text: str) -> bool:
    """Whether ``text`` asks something of the app, or about it: "can you change the voice"."""
    return _says(_ABOUT_THE_APP, text)


def is_leaving(text: str) -> bool:
    """Whether who writes ``text`` has had enough for now: "are we done?", "my tea's getting cold"."""
    return _says(_LEAVING, text)


def is_closing(text: str) -> bool:
    """Whether who writes ``text`` would rather not go on about it: "I don't want to go into it"."""
    return _says(_CLOSING, text)


def is_to_the_app(text: str) -> bool:
    """Whether ``text`` answers nothing, but says something to who asks."""
    return is_about_the_app(text) or is_leaving(text) or is_closing(text)


def _says(what: str, text: str) -> bool:
    said = _possible_talk(text)
    return said != "" and compiled(what).search(said) is not None


@lru_cache(maxsize=16)
def _possible_talk(text: str) -> str:
    """``text`` in plain lower case, where it may be talk at all."""
    if text.count(" ") >= _LONGEST:
        return ""
    words = text.lower().replace("’", "'").replace(",", " ").split()
    return "" if _CUES.isdisjoint(word.strip("?.!") for word in words) else " ".join(words)
