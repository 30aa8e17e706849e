"""Words of suicide that name neither death nor harm: "I don't see why I'd bother being here", "they'd cope without me".

Rule: data only. What goes on with a place, a time or a reason ("being here at six") is about that place, and no cry; in
doubt it is heard.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed

#: What makes a sentence be about somewhere, some time or something else.
_ELSEWHERE = (
    r"\b(?! (?:at|for|on|if|when|with|this|by|near|early|so early|late|before|until|till|doing|working|running|trying|"
    r"waiting|after|while|an|a|two|all|of|like|without|to|and (?:run|race|train)|in (?!(?:this|the) (?:world|life))|"
    r"new|half|three|one|any)\b)"
)
_ALIVE = r"(?:(?:be|being) (?:here|around|alive)|live|living|exist|existing|wake up|waking up)"
_GONE = r"(?:was|were|wasn't|weren't|am|just)(?: (?:gone|not here|not around|here|around|in it|vanished|disappeared|alive))+"
_NOT = r"(?:don't|do not|doesn't|didn't|wouldn't|couldn't|can't|cannot|never|not)"

#: Patterns over lower-case text without punctuation.
OBLIQUE = "|".join(
    (
        rf"(?:why|wonder|no use|not worth)(?: (?:i'd|i|i should|do i|should i|even))?(?: \w+)? (?:bother|bothering|trouble)"
        rf"(?: \w+)?(?: to| with)? {_ALIVE}{_ELSEWHERE}",
        rf"(?:why|wonder if|whether|if) it's (?:even |really |still )?worth(?: the bother)? {_ALIVE}{_ELSEWHERE}",
        rf"why (?:i'm|i am) (?:(?:even |still )?alive|(?:even )?still (?:here|around)){_ELSEWHERE}",
        rf"point (?:of|in|to) (?:me(?: {_ALIVE})?|being around|my being here){_ELSEWHERE}(?! \w+ing\b(?! alive))",
        rf"{_NOT} (?:\w+ )?mind (?:not {_ALIVE}|if i (?:didn't|don't|never) (?:wake up|woke up|come back|come home))"
        rf"{_ELSEWHERE}",
        rf"{_NOT} (?:\w+ )?care (?:\w+ )?(?:if|whether) i (?:don't |didn't |never )?(?:wake up|woke up|come back|come home)"
        rf"(?: or not)?{_ELSEWHERE}",
        rf"(?:would|will|'d)(?: all| not| never| hardly| barely| even| just| soon| be)* (?:cope|manage|notice|fine|okay|ok)"
        rf" (?:without me in it|if i {_GONE}){_ELSEWHERE}",
        rf"nothing (?:left )?(?:that )?(?:keeps|keeping|holds|holding|to keep) me (?:here|alive|in this world){_ELSEWHERE}",
        rf"{_NOT} (?:\w+ )?(?:plan|planned|planning|expect|see myself|picture myself|imagine)(?: to| on)? (?:be|being) "
        rf"(?:here|around) (?:any ?more|much longer|next (?:year|month|week|christmas|spring|summer)|by now|by then)"
        rf"{_ELSEWHERE}",
        rf"{_NOT} (?:\w+ )?(?:want to |want |bear to )?(?:see|face|want) another (?:morning|day|year|winter|birthday|christmas)"
        rf"{_ELSEWHERE}",
    )
)
#: Each of them holds one of these pairs.
PAIRS = frozenset(
    {
        *(("another", time) for time in listed("morning day year winter birthday christmas")),
        *((being, where) for being in listed("be being i'm am still") for where in listed("here around alive still")),
        *((gone, "gone") for gone in listed("was were just am")),
        *((gone, "vanished") for gone in listed("was were just")),
        *((waking, "up") for waking in listed("waking wake woke")),
        *(("come", where) for where in listed("back home")),
        *((point, "me") for point in listed("of in to")),
        ("weren't", "in"),
        ("wasn't", "in"),
        ("me", "in"),
    }
)
