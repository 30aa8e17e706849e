"""Words of suicide that name neither death nor harm: "I don't see why I'd bother being here", "they'd cope without me".

Rule: data only. What goes on with a place, a time or a reason ("being here at six") is about that place, and no cry; in
doubt it is heard.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, pattern

#: What makes a sentence be about somewhere, some time or something else.
_ELSEWHERE = pattern(
    r"""
    \b(?! (?:at|for|on|if|when|with|this|by|near|early|so early|late|before|until|till|doing|working|running|trying|
    waiting|after|while|an|a|two|all|of|like|without|to|and (?:run|race|train)|in (?!(?:this|the) (?:world|life))|
    new|half|three|one|any)\b)
    """
)
_PIECES = {
    "alive": r"(?:(?:be|being) (?:here|around|alive)|live|living|exist|existing|wake up|waking up)",
    "back": r"(?:wake up|woke up|come back|come home)",
    "gone": r"(?:was|were|wasn't|weren't|am|just)(?: (?:not|gone|here|around|in it|vanished|disappeared|alive))+",
    "never": r"(?:don't|do not|doesn't|didn't|wouldn't|couldn't|can't|cannot|never|not)",
    "one": r"(?:morning|day|year|winter|birthday|christmas)",
    "soon": r"(?:any ?more|much longer|next (?:year|month|week|christmas|spring|summer)|by now|by then)",
    "elsewhere": _ELSEWHERE,
}

#: Patterns over lower-case text without punctuation.
OBLIQUE = pattern(
    r"""
    (?:why|wonder|no use|not worth)(?: (?:i'd|i|i should|do i|should i|even))?(?: \w+)? (?:bother|bothering|trouble)
    (?: \w+)?(?: to| with)? {alive}{elsewhere}|
    (?:why|wonder if|whether|if) it's (?:even |really |still )?worth(?: the bother)? {alive}{elsewhere}|
    why (?:i'm|i am) (?:(?:even |still )?alive|(?:even )?still (?:here|around)){elsewhere}|
    point (?:of|in|to) (?:me(?: {alive})?|being around|my being here){elsewhere}(?! \w+ing\b(?! alive))|
    {never} (?:\w+ )?mind (?:not {alive}|if i (?:didn't|don't|never) {back}){elsewhere}|
    {never} (?:\w+ )?care (?:\w+ )?(?:if|whether) i (?:don't |didn't |never )?{back}(?: or not)?{elsewhere}|
    (?:would|will|'d)(?: (?:all|not|never|hardly|barely|even|just|soon|be))* (?:cope|manage|notice|fine|okay|ok)
    (?: without me in it| if i {gone}){elsewhere}|
    nothing (?:left )?(?:that )?(?:keeps|keeping|holds|holding|to keep) me (?:here|alive|in this world){elsewhere}|
    {never} (?:\w+ )?(?:plan|planned|planning|expect|see myself|picture myself|imagine)(?: to| on)?
    (?: be| being) (?:here|around) {soon}{elsewhere}|
    {never} (?:\w+ )?(?:want to |want |bear to )?(?:see|face|want) another {one}{elsewhere}
    """
).format(**_PIECES)
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
