"""The small words of English, and where a clause has its verb.

Rule: this module knows closed classes and positions; which shape an answer has is decided in ``shapes``.
"""

from __future__ import annotations

from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.inflect import base_of_third, is_gerund, is_past
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.verbs import ALSO_NOUNS, AUXILIARIES, PLAIN

DETERMINERS = listed("a an the this these those some any no every each another both all half")
POSSESSIVES = listed("my our your his her its their")
PRONOUNS = listed(
    """
    me it him them us you her myself yourself himself herself themselves something anything everything nothing
    someone that this
    """
)
PREPOSITIONS = listed("""
    of in on at by for from with without about into onto over under after before between through during until
    against towards toward than across around along behind beyond beside besides near off out up down away
    like as to since per
    """)
SUBJECTS = listed("""
    i we it he she they you that's it's he's she's they're you're we're i'm i've i'd i'll we've we'd we'll it'll
    it'd he'd she'd they'd they've they'll you've you'll you'd he'll she'll there's there nobody everyone
    everybody somebody someone anyone anybody nothing something everything one life what's here's who's
    """)
FIRST_PERSON = listed("i i'm i've i'd i'll we we're we've we'd we'll")
ADVERBS = listed("""
    just really also always never only still even ever simply actually finally honestly truly absolutely
    definitely genuinely often sometimes usually kinda already now then so quite pretty totally completely fully
    literally basically mostly mainly probably secretly recently originally eventually constantly too maybe
    better soon once currently first generally personally slowly quickly properly massively desperately
    sincerely strangely weirdly merely instead again
    """)
RELATIVES = listed("that which who whom whose where when why how what")
CONNECTIVES = listed(
    """
    and but so because when while if as although though since until unless which who whose where after before
    whereas whenever plus or yet then that
    """
)
FRONTED = listed(
    """
    when if after once as while whenever since before because although though without until unless
    """
)
_AMBIGUOUS_THIRD = listed(
    """
    runs walks thanks steps times looks hills miles works races jogs rests goals talks turns sounds
    """
)
#: Plural subjects, after which the base form is a verb of its own.
PLURALS = listed(
    """
    people kids children friends mates others girls boys women men guys chicks parents sons daughters thoughts
    colleagues teammates students everyone lads legs knees feet lungs muscles days hands arms eyes shoulders hips
    nerves worries problems words ideas answers tears things grandchildren grandkids grandparents twins mornings
    evenings dogs nights sisters brothers
    """
)
_OFTEN = listed("always never often just still only")
_AFTER_IS = listed("been gone got not always never so just too a the my why like in on what how very really")
#: Subjects that open a clause inside a noun phrase ("the peace I get").
_INNER_SUBJECTS = SUBJECTS - listed(
    "life one something everything nothing there here's what's you someone nobody everyone"
)
_CONTRACTED = ("'s", "'re", "'m", "'ve", "'d", "'ll")


def skip_adverbs(words: list[str], place: int) -> int:
    """The first place from ``place`` on that holds no adverb."""
    for low in map(str.lower, words[place:]):
        if low not in ADVERBS and not _is_ly(low):
            break
        place += 1
    return place


def _is_ly(low: str) -> bool:
    return low.endswith("ly") and low not in {
        "family",
        "only",
        "rely",
        "apply",
        "fly",
        "early",
        "lonely",
        "friendly",
        "belly",
        "july",
        "ally",
    }


def is_finite(word: str) -> bool:
    """Whether ``word`` can be the verb of a sentence on its own."""
    low = word.lower()
    return low in AUXILIARIES or is_past(low) or base_of_third(low) is not None or low.endswith("n't")


def finite_place(words: list[str]) -> int | None:
    """Where the main verb of a clause stands; None where ``words`` hold no clause but a phrase.

    A noun phrase may hold clauses of its own ("the peace I get", "the mates who wait"): their verbs don't count.
    """
    if not words:
        return None
    low = [word.lower() for word in words]
    return _verb_after_pronoun(low) if low[0] in SUBJECTS else _verb_after_noun(low)


def _verb_after_pronoun(low: list[str]) -> int | None:
    first = low[0]
    if first.endswith(_CONTRACTED):
        return 0
    place = skip_adverbs(low, 1)
    if place >= len(low):
        return None
    verb = low[place]
    if first in {"someone", "something", "everything", "nothing", "anyone", "one", "life", "there", "nobody"}:
        return place if is_finite(verb) else _verb_after_noun(low)
    return place if is_finite(verb) or verb in PLAIN or verb in ALSO_NOUNS or verb.isalpha() else None


def _verb_after_noun(low: list[str]) -> int | None:
    if low[0].endswith("'s") and len(low) > 1 and _is_contracted_is(low[1]):
        return 0
    inner = int(low[:2] == ["the", "way"])  # "the way my body feels"
    if "and" in low[:5] and low[0] in POSSESSIVES:
        after = low.index("and") + 1
        if after < min(5, len(low)) and low[after] in {"i", "we"}:  # "my partner and I"
            place = _verb_after_pronoun(low[after:])
            return None if place is None else after + place
    for place in range(1, len(low)):
        word = low[place]
        if word in MARKS:
            inner = 0 if word in ",;" else inner
            continue
        previous = low[place - 1]
        if word in RELATIVES or (
            word in _INNER_SUBJECTS and previous not in MARKS and previous not in {"and", "but", "or"}
        ):
            inner += 1
            if word.endswith(_CONTRACTED):
                inner -= 1
            continue
        if not _is_verb_here(low, place):
            continue
        if inner:
            inner -= 1
            continue
        return place
    return None


def _is_verb_here(words: list[str], place: int) -> bool:  # noqa: C901, PLR0911 -- one return a case
    low, previous = words[place], words[place - 1]
    following = words[place + 1] if place + 1 < len(words) else ""
    if low in AUXILIARIES:
        return previous != "to"
    if "'" in low:
        if low.endswith("'s"):
            return _is_contracted_is(following)
        if low.endswith(("'ve", "'ll", "'d")):
            return False
    if "'" in previous and previous.endswith(("'s", "s'")):  # "the kids' faces"
        return False
    if previous in DETERMINERS or previous in POSSESSIVES or previous == "to" or previous in PREPOSITIONS:
        return False
    if low in _AMBIGUOUS_THIRD:
        return (
            following in PRONOUNS
            or following in POSSESSIVES
            or (previous in PEOPLE and (not following or following in ADJECTIVES or following in ADVERBS))
        )
    if (low in PLAIN or low in ALSO_NOUNS) and _is_base_here(low, previous, following):
        return True
    if (
        low.endswith("s")
        and previous not in PLURALS
        and following in {"me", "my", "away", "us"}
        and low not in PRONOUNS
    ):
        return not low.endswith(("ss", "'s", "us"))
    if low.endswith("ed") and len(low) > len("need") and previous in PEOPLE and following:
        return True  # "my wife downloaded this"
    if is_past(low) or base_of_third(low) is not None:
        return not low.endswith("ed") or previous in PEOPLE or _opens_a_predicate(following)
    return False


def _is_base_here(low: str, previous: str, following: str) -> bool:
    """Whether ``low``, a verb in its base form, is one between its neighbours: "I often run", "my kids laugh"."""
    if previous in _OFTEN:
        return True
    after_several = previous in PLURALS and not is_past(low)
    return after_several and (low in PLAIN or not following or _opens_a_predicate(following))


def _is_contracted_is(following: str) -> bool:
    """Whether "'s" stands for "is" or "has" in front of ``following``, and does not name an owner."""
    return following in _AFTER_IS or following in ADJECTIVES or is_gerund(following)


def _opens_a_predicate(following: str) -> bool:
    return (
        not following
        or following in DETERMINERS
        or following in POSSESSIVES
        or following in PRONOUNS
        or following in PREPOSITIONS
        or following in ADVERBS
        or following in MARKS
    )


def can_follow_a_noun(low: str) -> bool:
    """Whether ``low`` goes on after a noun that stands by itself, and is not one more noun that the first describes."""
    return (
        _opens_a_predicate(low)
        or is_finite(low)
        or low in CONNECTIVES
        or low in SUBJECTS
        or is_gerund(low)
        or low[:1].isdigit()
    )


def is_past_clause(words: list[str], place: int) -> bool:
    """Whether the clause whose verb stands at ``place`` tells of the past."""
    low = words[place].lower()
    if low in {"was", "were", "had", "did", "didn't", "wasn't", "weren't", "hadn't", "couldn't", "wouldn't"}:
        return True
    if place == 0 and low.endswith("'d") and len(words) > 1:
        return words[1].lower() in {"been", "had"}
    return low not in AUXILIARIES and is_past(low) and low not in PLAIN and base_of_third(low) is None


_WEAK_ENDS = listed("which who whose where that than")
#: What says nothing before it is told which: "in a way | where it doesn't come back".
_SAID_MORE_OF = listed(
    "way place time day one thing things somebody someone people those anyone something kind sort hour"
)
_STRONG_ENDS = CONNECTIVES - _WEAK_ENDS | {",", ";", "-", ":", "."}


def shortened(words: list[str], limit: int) -> list[str] | None:
    """``words``, cut where a thought ends if they are more than ``limit``; None where there is no such place."""
    if len(words) <= limit:
        return words
    for ends, shortest in ((_STRONG_ENDS, 2), (_WEAK_ENDS, 3)):
        for end in range(limit, shortest - 1, -1):
            follows = words[end + 1].lower() if end + 1 < len(words) else ""
            if words[end].lower() == "so" and follows not in SUBJECTS and follows not in POSSESSIVES:  # "so bad that"
                continue
            if ends is _WEAK_ENDS and words[end - 1].lower() in _SAID_MORE_OF:
                continue
            if words[end].lower() in ends and follows != "i" and may_end_with(words[end - 1].lower()):
                return _without_half_a_clause(words[:end], words[end].lower())
    for end in range(limit, 4, -1):
        low = words[end].lower()
        if low in {"for", "with", "without", "in", "on", "at", "from", "during", "by"} and may_end_with(
            words[end - 1].lower()
        ):
            return words[:end]
    return None


def _without_half_a_clause(words: list[str], cut_at: str) -> list[str]:
    """``words`` without a relative clause that the cut went through ("the nurses who looked | after him")."""
    if cut_at not in {"after", "before", "since", "as", "until", "that", "where"}:
        return words
    place = next((place for place, word in enumerate(words) if word.lower() in {"who", "which", "whose"}), 0)
    return words[:place] if place > 1 else words


_NOT_LAST = (
    DETERMINERS - {"this", "all", "some", "both"}
    | POSSESSIVES - {"her"}
    | PREPOSITIONS - {"out", "up", "down", "away", "off", "around", "along", "over"}
    | CONNECTIVES
    | AUXILIARIES - {"do", "does", "did", "can"}
    | MARKS
    | ADVERBS - {"now", "again", "soon", "too", "better", "properly", "still"}
    | {"i", "i'm", "very", "more", "to", "not"}
)


def may_end_with(low: str) -> bool:
    """Whether a sentence or a phrase may have ``low`` for its last word."""
    return low not in _NOT_LAST
