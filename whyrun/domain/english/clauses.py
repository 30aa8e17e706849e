"""Recognisers for answers that are a sentence of the runner's own: "I want to …", "I'm …", "my doctor told me …".

Rule: see ``shapes``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.adjectives import ADJECTIVES, GOOD, HARD
from whyrun.domain.english.grammar import (
    DETERMINERS,
    FIRST_PERSON,
    FRONTED,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECTS,
    finite_place,
    is_past_clause,
    skip_adverbs,
)
from whyrun.domain.english.inflect import is_gerund, is_past
from whyrun.domain.english.listing import listed, paired
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, AUXILIARIES, PLAIN, STATIVE

_WISHES = paired(
    """
    want: want / wanted: want / need: need / needed: need / hope: hope / hoped: hope / wish: want / aim: want /
    intend: want / plan: want / promised: want
    """
)
_WISHING = paired(
    """
    trying: want / hoping: hope / aiming: want / determined: want / wanting: want / looking: want / planning:
    want / desperate: want / keen: want / excited: want
    """
)
_FONDNESS = paired(
    """
    love: love / loved: love / like: like / liked: like / enjoy: enjoy / enjoyed: enjoy / adore: love / miss:
    miss / missed: miss / crave: love / appreciate: value / value: value / treasure: love / prefer: prefer
    """
)

if TYPE_CHECKING:
    from whyrun.domain.english.parsed import Parsed
_TELLING = listed(
    """
    told asked advised said suggested recommended ordered persuaded convinced talked roped dragged encouraged
    signed dared bet challenged nagged pushed says wants tells expects insisted reckons thinks keeps invited
    made got bullied
    """
)
_ADVISORS = listed(
    """
    doctor gp physio therapist counsellor counselor coach nurse consultant cardiologist psychiatrist wife
    husband friend mate boss sister brother dad mum mom mother father partner boyfriend girlfriend daughter son
    teacher trainer dentist surgeon specialist they someone everyone people lads friends mates colleague family
    kids
    """
)
_DEGREES = tuple(
    tuple(words.split())
    for words in ("to bits", "so much", "very much", "to pieces", "to death", "more than anything", "dearly", "loads")
)
_NO_DEED = DETERMINERS | POSSESSIVES | PRONOUNS
_HAS = DETERMINERS | POSSESSIVES | listed("got always never been two three four five nothing")
_GETTING_SOMEWHERE = listed("up out to home back away outside moving off through on better my some the")
_NOT_WISHED_FOR = listed(
    """
    without rather have never not miss lose die hate regret fail quit if but just lost mad guilty weird nothing
    only read wonder worry need end
    """
)
_LOSING_IT = listed("mad nuts crazy spare mental insane under off")
#: After "I'd" these may be what one had done as well: "I'd put his name down".
_NO_WISH = (("catch", "myself"), ("find", "myself"), ("turn", "into"), ("end", "up"))
HAD_OR_WOULD = listed("put cut let set hit run come become shut spread bet")
_WOULD_DO = (PLAIN | {"be", "feel", "sleep"}) - HAD_OR_WOULD
_WHO = SUBJECTS - {"that", "this", "one", "it"}
#: "I feel that …", "I feel so" name no feeling.
_NO_FEELING = MARKS | {"like", "as", "that", "i", "so"}
#: What is missed by not being there.
_OCCASIONS = listed(
    """
    birthday birthdays graduation wedding weddings party parties steps step match matches game games play plays show
    recital nativity bus train flight bedtime bedtimes christmas funeral birth call deadline cut chance boat start tooth
    """
)
#: How many words from a verb on tell whether it is wished for.
_NEAR = 4
_NOT_WANTING = frozenset({"don't", "didn't", "never", "doesn't"})


def negative(unread: Parsed) -> Parsed | None:  # noqa: C901, PLR0911 -- one return a case
    """Recognise "I don't want to end up like my dad", "so I don't …", "not to …"."""
    low = unread.low
    if low[0] == "not" and len(low) > 2 and low[1] == "to":  # noqa: PLR2004
        return unread.as_(Shape.NEGATIVE, want=unread.words[2:])
    if low[:2] == ("i'd", "hate") and len(low) > 3 and "to" in low[2:]:  # noqa: PLR2004 -- "I'd hate them to feel that"
        return unread.as_(Shape.NEGATIVE, want=unread.words[3:] if low[2] == "to" else (), clause=True)
    if low[0] != "i":
        return None
    place = skip_adverbs(list(low), 1)
    never = "never" in low[1:place]
    if low[place : place + 2] == ("do", "not"):
        place, never = place + 2, True
    elif low[place : place + 1] and low[place] in _NOT_WANTING:
        place, never = place + 1, True
    if not never:
        return None
    place = skip_adverbs(list(low), place)
    if place >= len(low):
        return None
    if low[place] in {"want", "wanted"}:
        rest = unread.words[place + 1 :]
        if rest[:1] == ("to",):
            return _not_wanting(unread, rest[1:])
        return unread.as_(Shape.NEGATIVE, clause=True) if rest else None
    if unread.lead == "so" and (low[place] in PLAIN or low[place] in ALSO_NOUNS or low[place] in STATIVE):
        return unread.as_(Shape.NEGATIVE, want=unread.words[place:], clause=True)
    return None


def _not_wanting(unread: Parsed, want: tuple[str, ...]) -> Parsed:
    """``I don't want to``, with what is not wanted; "I don't want to any more" names nothing."""
    place = skip_adverbs(list(want), 0)
    done = want[place].lower() if place < len(want) else ","
    if done in _NO_DEED or done in MARKS:
        return unread.as_(Shape.UNSURE, clause=True)
    return unread.as_(Shape.NEGATIVE, want=want, clause=True)


def wanting(unread: Parsed) -> Parsed | None:
    """Recognise "I want to …", "I'd love to …", "I'm trying to …", "I need structure", "I want my boys to see …"."""
    low = unread.low
    place, wish = 0, ""
    if low[0] in {"i", "we"}:
        place = skip_adverbs(list(low), 1)
        place += low[place : place + 1] in (("would",), ("do",), ("did",), ("had",))
        place = skip_adverbs(list(low), place)
        word = low[place] if place < len(low) else ""
        wish = _WISHES.get(word, "want" if word in {"love", "like"} and low[place - 1] == "would" else "")
    elif low[0] in {"i'd", "we'd"} and low[1:2] == ("be",) and len(low) > 3 and low[2] in GOOD and low[3] == "to":  # noqa: PLR2004
        place, wish = 2, "want"  # "I'd be proud to …"
    elif low[0] in {"i'd", "we'd"}:
        place = skip_adverbs(list(low), 1)
        wish = "want" if low[place : place + 1] in (("love",), ("like",)) else ""
    elif low[0] in {"i'm", "we're"}:
        place = skip_adverbs(list(low), 1)
        wish = _WISHING.get(low[place], "") if low[place + 1 : place + 2] == ("to",) else ""
    if not wish:
        return None
    if low[place + 1 : place + 3] == ("to", "not") and len(low) > place + 3:
        return unread.as_(Shape.NEGATIVE, want=unread.words[place + 3 :], clause=True)
    return _wanted(unread, list(unread.words[place + 1 :]), wish, low[place])


def _wanted(unread: Parsed, rest: list[str], wish: str, verb: str) -> Parsed | None:  # noqa: PLR0911 -- one return a case
    low = [word.lower() for word in rest]
    if not rest or low == ["to"]:
        return unread.as_(Shape.RETORT if verb == "want" else Shape.DUTY, clause=True) if rest else None
    if low[0] == "to" and len(rest) > 1:
        return unread.as_(Shape.WANT, want=tuple(rest[1:]), wish=wish, clause=True)
    if verb == "promised":
        return None
    if "to" in low[1:6] and (low[0] in POSSESSIVES or low[0] in PRONOUNS or low[0] in {"people", "others"}):
        at = low.index("to", 1)
        following = low[at + 1] if at + 1 < len(low) else ""
        if following and following not in POSSESSIVES and following not in DETERMINERS and following not in MARKS:
            whom = () if low[0] == "us" else tuple(rest[:at])
            if whom and verb in {"wanted", "needed"}:
                return None  # "I wanted them to go": that is over
            return unread.as_(Shape.WANT, want=tuple(rest[at + 1 :]), whom=whom, wish=wish, clause=True)
    if low[0] in PREPOSITIONS or low[0] in {"that", "and", "but"} or verb in {"hope", "hoped", "wish", "aim", "plan"}:
        return None
    return unread.as_(Shape.WANTED_THING, thing=tuple(rest), wish=wish, clause=True)


def would(unread: Parsed) -> Parsed | None:
    """Recognise "I'd stop apologising", "I would stop apologising", said of what would be good."""
    low = unread.low
    if low[:2] in (("i'd", "better"), ("we'd", "better")) and len(low) > 2:  # noqa: PLR2004
        return unread.as_(Shape.DUTY, want=unread.words[2:], clause=True)
    place = skip_adverbs(list(low), 2 if low[1:2] == ("would",) else 1)
    if (
        not (low[0] in {"i'd", "we'd"} or low[:2] == ("i", "would"))
        or place >= len(low)
        or not _NOT_WISHED_FOR.isdisjoint(low[: place + _NEAR])
    ):
        return None
    again = low[place : place + 2] in _NO_WISH  # "I'd catch myself waiting" is how it was, time and again
    if again or low[place] not in _WOULD_DO or not HARD.isdisjoint(low):
        return None
    how = low[skip_adverbs(list(low), place + 1) :]
    if low[place] == "go" and (low[0] == "we'd" or not _LOSING_IT.isdisjoint(how[:1])):  # "I'd go nuts"
        return None
    done_to = how[:1] != () and is_past(how[0]) and how[0] not in ADJECTIVES  # "I'd be made to chase it"
    if low[place] == "be" and (done_to or (len(how) == 1 and how[0] not in GOOD)):  # "I'd be suspicious"
        return None
    return unread.as_(Shape.WANT, want=unread.words[place:], clause=True)


def liking(unread: Parsed) -> Parsed | None:  # noqa: PLR0911 -- one return a case
    """Recognise "I love being outside", "I hate running"."""
    low = unread.low
    if low[0] not in {"i", "we"}:
        return None
    place = skip_adverbs(list(low), 1)
    place = skip_adverbs(list(low), place + 1) if low[place : place + 1] == ("do",) else place
    if place + 1 >= len(low):
        return None
    word = low[place]
    rest = unread.words[place + 1 :]
    if word in {"hate", "hated", "dislike", "detest", "can't"} and not (word == "can't" and low[place + 1] != "stand"):
        return unread.as_(Shape.DISLIKING, thing=rest, clause=True)
    if word not in _FONDNESS:
        return None
    following = low[place + 1]
    if word in {"miss", "missed"} and (following in {"out", "a", "being"} or low[place + 1 :] == ("one",)):
        return None
    if word == "missed" and (following in PREPOSITIONS or not _OCCASIONS.isdisjoint(low)):
        return None  # "I missed her graduation"
    rest = _without_degree(rest)
    if following == "to" and len(rest) > 1:
        return unread.as_(Shape.LIKING, want=rest[1:], verb=_FONDNESS[word], clause=True)
    if following in {"how", "when", "that", "what", "it", "this", "where", "as"} or following in MARKS:
        return unread.as_(Shape.LIKING, verb=_FONDNESS[word], clause=True)
    return unread.as_(Shape.LIKING, thing=rest, verb=_FONDNESS[word], clause=True)


def _without_degree(words: tuple[str, ...]) -> tuple[str, ...]:
    """``the kids | to bits``: without how much something is loved."""
    for degree in _DEGREES:
        if len(words) > len(degree) and tuple(map(str.lower, words[-len(degree) :])) == degree:
            return words[: -len(degree)]
    return words


def told(unread: Parsed) -> Parsed | None:
    """Recognise "my doctor told me to lose weight", "my wife signed me up"."""
    low = unread.low
    if low[0] == "i" and low[1:3] in (("was", "told"), ("got", "told")):
        return unread.as_(Shape.TOLD, clause=True, past=True)
    if low[0] in FIRST_PERSON or is_gerund(low[0]):
        return None
    for place in range(1, min(len(low) - 1, 8)):
        if low[place] in _TELLING and any(word in _ADVISORS for word in low[:place]):
            placed = low[place + 1] == "i'm" and not PREPOSITIONS.isdisjoint(low[place + 2 : place + 3])
            if placed or (low[place] in {"got", "made", "keeps"} and low[place + 1] != "me"):
                return None  # where they think I am is nothing they have told me
            return unread.as_(Shape.TOLD, clause=True, past=True)
        if low[place] in AUXILIARIES:
            return None
    return None


def feeling(unread: Parsed) -> Parsed | None:
    """Recognise "I feel free"."""
    low = unread.low
    if low[0] != "i":
        return None
    place = skip_adverbs(list(low), 1)
    place += low[place : place + 1] in (("can",), ("get",), ("always",))
    if low[place : place + 1] not in (("feel",), ("felt",)) or place + 1 >= len(low):
        return None
    past = low[place] == "felt"
    if past:
        return unread.as_(Shape.EVENT, clause=True, past=True)
    if not HARD.isdisjoint(low) or not {
        "invisible",
        "nothing",
        "empty",
        "trapped",
        "guilty",
        "bad",
        "awful",
    }.isdisjoint(low):
        return unread.as_(Shape.STATE, clause=True)
    if low[place + 1] in _NO_FEELING and low[place + 1 : place + 3] != ("like", "myself"):
        return unread.as_(Shape.FEELING, clause=True, past=past)
    return unread.as_(Shape.FEELING, want=("feel", *unread.words[place + 1 :]), clause=True, past=past)


def ability(unread: Parsed) -> Parsed | None:
    """Recognise "I can eat what I like", "I get to see the sunrise"."""
    low = unread.low
    if low[0] in {"i", "we"}:
        place = skip_adverbs(list(low), 1)
        if low[place : place + 1] == ("can",) and len(low) > place + 1 and low[place + 1] != "not":
            return unread.as_(Shape.ABILITY, want=unread.words[place + 1 :], clause=True)
        does = low[place + 2 : place + 3]
        if low[place : place + 2] in (("get", "to"), ("manage", "to")) and does and does[0] not in _NO_DEED:
            return unread.as_(Shape.ABILITY, want=unread.words[place + 2 :], clause=True)
    if low[0] in {"i'm", "we're"} and low[1:3] == ("able", "to") and len(low) > 3:  # noqa: PLR2004
        return unread.as_(Shape.ABILITY, want=unread.words[3:], clause=True)
    return None


def duty(unread: Parsed) -> Parsed | None:
    """Recognise "I have to", "I should", "I ought to"."""
    low = unread.low
    if low[0] not in {"i", "i've", "i'm", "we", "it's"}:
        return None
    place = skip_adverbs(list(low), 1)
    rest: tuple[str, ...] = ()
    if low[0] in {"i", "we"} and low[place : place + 2] == ("had", "to"):
        return unread.as_(Shape.EVENT, clause=True, past=True)
    if low[0] in {"i", "we"} and low[place : place + 2] in (("have", "to"), ("ought", "to")):
        rest = unread.words[place + 2 :]
    elif low[0] in {"i", "we"} and low[place : place + 1] in (("should",), ("must",)):
        rest = unread.words[place + 1 :]
    elif (low[0] == "i've" and low[1:3] == ("got", "to")) or (low[0] == "i'm" and low[1:3] == ("supposed", "to")):
        rest = unread.words[3:]
    else:
        return None
    return unread.as_(Shape.DUTY, want=rest, clause=True)


def state(unread: Parsed) -> Parsed | None:
    """Recognise "I'm getting older", "I'm stubborn", "I've become my father"."""
    low = unread.low
    if low[0] in {"i'm", "we're"} and len(low) > 1:
        rest = unread.words[1:]
    elif low[0] in {"i", "we"} and len(low) > 2 and low[1] in {"am", "are"}:  # noqa: PLR2004
        rest = unread.words[2:]
    else:
        return None
    place = skip_adverbs([word.lower() for word in rest], 0)
    follows = rest[place].lower() if place < len(rest) else ""
    if is_past(follows) and follows in {"told", "diagnosed"}:
        return unread.as_(Shape.EVENT, clause=True)
    thing = () if is_gerund(follows) else rest
    return unread.as_(Shape.STATE, thing=thing, clause=True)


def event_or_habit(unread: Parsed) -> Parsed | None:  # noqa: PLR0911 -- one return a case
    """Any other sentence: what happened, what the runner does, how things are."""
    words = list(unread.words)
    low = unread.low
    if low[0] in FRONTED and low[0] not in {"as", "like"} and not _after_time(low):
        return unread.as_(Shape.CLAUSE, clause=True) if _has_main_clause(words) else None
    start = _after_time(low)
    place = finite_place(words[start:])
    if place is None:
        return None
    if start:
        past = is_past_clause(words[start:], place)
        return unread.as_(Shape.EVENT if past else Shape.CLAUSE, clause=True, past=past)
    if low[0] in {"i've", "we've"}:
        has = low[1] in _HAS if len(low) > 1 else False
        return unread.as_(Shape.CLAUSE if has else Shape.EVENT, clause=True)
    if is_past_clause(words, place):
        return unread.as_(Shape.EVENT, clause=True, past=True)
    if low[0] in {"i", "we"} and low[place] == "have":
        return unread.as_(Shape.CLAUSE, clause=True)
    following = low[place + 1] if place + 1 < len(low) else "up"
    if low[place] == "get" and following not in _GETTING_SOMEWHERE and following not in ADJECTIVES:
        return unread.as_(Shape.CLAUSE, clause=True)
    if low[0] == "i" and _is_act(low[place]):
        return unread.as_(Shape.HABIT, want=tuple(words[1:]), clause=True)
    return unread.as_(Shape.CLAUSE, clause=True)


def _after_time(low: tuple[str, ...]) -> int:
    """How many words at the start only say when: "some days", "last year"."""
    if low[0] in {"sometimes", "otherwise", "now", "today", "yesterday", "lately", "eventually", "usually", "somehow"}:
        return 1
    if low[0] in {"some", "most", "last", "every", "this", "these", "one", "in", "on", "at", "after", "by"}:
        at = next((place for place, word in enumerate(low[:6]) if word in _WHO), 0)
        return at if at > 1 else 0
    return 0


def _is_act(verb: str) -> bool:
    return (verb in PLAIN or verb in ALSO_NOUNS) and verb not in STATIVE and verb not in AUXILIARIES


def _has_main_clause(words: list[str]) -> bool:
    """Whether a sentence that opens with "when …" goes on to say what happens then."""
    verbs = 0
    rest = words[1:]
    while rest:
        place = finite_place(rest)
        if place is None:
            break
        verbs += 1
        rest = rest[place + 1 :]
        at = next((i for i, word in enumerate(rest) if word.lower() in FIRST_PERSON or word in MARKS), None)
        rest = rest[at + 1 if at is not None and rest[at] in MARKS else at :] if at is not None else []
    return verbs > 1
