"""Tells when a reason's words are better left out of a question, and which questions need what the reason lacks.

Rule: in doubt a question says "that". A frame is filled with words only where they surely are what it takes: a short
noun phrase, a verb phrase, a whole sentence; and nobody is brought in of whom the reason does not speak.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import wants
from whyrun.domain.english.grammar import (
    ADVERBS,
    DETERMINERS,
    FIRST_PERSON,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECTS,
    finite_place,
    is_finite,
    skip_adverbs,
)
from whyrun.domain.english.inflect import is_gerund, is_past
from whyrun.domain.english.kin import KIN_NAMES, PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.meant import is_meant_otherwise
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.nouns import is_a_role, is_named, is_phrase, may_be_a_noun
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

#: A want of more words is not said back; one of so many may name nothing ("do something").
LONGEST_WANT, SHORT_WANT = 12, 3
#: A sentence of more words is not said back, and one of fewer neither.
LONGEST_SAID_BACK, _SHORTEST_SAID_BACK = 10, 3
#: Shapes that are recognised by what is left over: nothing in them is surely what they want or love.
_LEFT_OVER = frozenset({Shape.STATE, Shape.CLAUSE, Shape.EVENT, Shape.DESCRIPTION, Shape.TOLD, Shape.UNCLEAR})
#: What is done rather than chosen: nobody is asked what that is like.
_NOT_CHOSEN = listed(
    """
    eat sleep quit lose fail hurt cry worry struggle suffer hate forget miss fall drink smoke want know mean
    let put cut shut guess break die tire owe wish believe read none nothing nobody never not don't
    """
)
#: Shapes whose frames have a place for a noun and little else.
_NAMING = frozenset({Shape.NOUN, Shape.DOING})
_OPENERS_OF_A_SENTENCE = listed(
    "my our the nobody nothing running people coach life work women girls moms mums dads every"
)
_GENERIC_YOU = listed("you your yours yourself you're you've you'd you'll")
_SOMEBODY_ELSE = listed("i he she they we")
_WOULD = listed("would could might were")
_OWN = FIRST_PERSON | listed("me my mine myself us our")
_ANYBODY, _THEIRS = listed("a an nobody people everyone everybody some"), listed("my our he him she her mine ours")
_BEING = listed("i'm am was be being been become became")
_INNER_SUBJECTS = listed("i we he she they it")
_SUPPOSING = listed("if unless or otherwise")
_WOULD_MEAN = ("it would mean", "it'd mean", "that would mean")
_HOPED, _MISSED = listed("i'd we'd"), {("miss",), ("love",), ("like",), ("rather",)}
_MIGHT = listed("could would might should wouldn't")
_THREATENING = listed("unless or otherwise not never without stop stopped lose lost")
#: Said of oneself, these weigh on who says them: nobody is told them again.
NOT_SAID_BACK = listed(
    """
    stammer stutter knackered stupid ugly useless worthless pathetic rubbish failure loser joke disappointment idiot
    masochist excuse weirdo moron pig
    """
)
#: Words that mock, hedge, or speak to who asks: said back they mean something else.
_TALK = listed("such breeze picnic thanks etc eg ie")
_HEDGES = frozenset({("don't", "think"), ("don't", "know"), ("no", "wait"), ("said", "before"), ("ask", "me")})
_HEDGING_ENDS = {("i", "think"), ("i", "guess"), ("i", "suppose")}
#: What leaves somebody out, gives them up, or says only what something is like, is not told to who said it.
_LEFT_OUT = frozenset({("gave", "up"), ("given", "up"), ("was", "like"), ("is", "like"), ("not", "and")})
_NO_TELLING = _HEDGES | _LEFT_OUT
_ANY = listed("anything anyone anybody anywhere")
#: After "I" these may be of today or of the past.
_EITHER_TIME = listed("let put cut shut")
#: An end that needs what was said before: "my legs still do".
_LEFT_HANGING = {(adverb, verb) for adverb in ("still", "always", "also") for verb in ("do", "does", "did", "can")}
_SIMPLE_PASTS = listed("took went did saw ran gave came wrote drove broke chose ate fell knew swam spoke began drank")
_RUNNING = listed("it this running every the each")
_OTHERS = PEOPLE.keys() | listed(
    """
    people they them their they're they've everyone everybody someone somebody he him his he's she her she's
    community social friend's group who
    """
)
#: A want that ends in one of these does not say what is wanted.
_TOLD_TO = listed("you your if its")
_AGAINST = listed("there yes no but yet though only")
#: Ends of a word for who somebody is by trade.
_WHO_DOES = ("ant", "ist", "eer", "man", "woman", "person", "bloke", "guy", "lady")
SORE = listed(
    """
    sad upset scared afraid frightened terrified ashamed shame guilt guilty hurt hurts hurting cry cried crying
    tears died lost miscarriage miscarriages lonely alone failed fail failure hate hated embarrassed worthless
    chaos hypocrite hypocrit divorced sacked redundant dumped bullied shout shouted broke broken unfair
    invisible small exhausted trapped
    """
)
_EASED = listed("less no never anymore without instead stops helps")
_PRESSING = (
    "matter to you",
    "matter so much",
    "so important",
    "give you",
    "best part",
    "about you that",
    "about who you are",
    "tell you about",
    "what matters",
    "when you run",
    "what you’re doing",
)
_QUOTES = frozenset('"“”«»')
_BRINGS_IN_PEOPLE = (
    "those people",
    "with them",
    "beside you",
    "first to notice",
    "share in that",
    "back to others",
    "the others",
    "do they see",
    "for them?",
)


def is_unsure(parsed: Parsed) -> bool:
    """Whether the words of ``parsed`` may not be what its shape takes them for."""
    if parsed.shape is Shape.EFFECT and not parsed.want and not parsed.thing:
        return True
    if parsed.shape is Shape.DISLIKING and not is_about_running(parsed):
        return True
    if parsed.shape in _NAMING:
        unnamed = parsed.shape is Shape.NOUN and (names_somebody(parsed) or not is_named(parsed.thing))
        return unnamed or not may_be_a_noun(parsed.thing)
    if wants.names_nothing(parsed.want) or _goes_on(parsed.want) or _is_told_to_somebody(parsed):
        return True
    if len(parsed.want) > LONGEST_WANT or (
        parsed.shape is Shape.HABIT
        and (not _NOT_CHOSEN.isdisjoint(parsed.low) or ("out", "of") in pairwise(parsed.low))
    ):
        return True
    return parsed.shape in _LEFT_OVER or not all(map(is_phrase, (parsed.thing, parsed.want)))


def is_bare(parsed: Parsed) -> bool:
    """Whether ``parsed`` is a verb with nothing that says it is wished for: as often advice, an order or a joke."""
    if parsed.shape is not Shape.WANT or parsed.clause:
        return False
    start = parsed.raw.lower().split(maxsplit=1)[:1]
    return bool(parsed.want) and parsed.lead != "so" and start == [parsed.want[0].lower()]


def is_hoped(parsed: Parsed) -> bool:
    """Whether ``parsed`` says what one would do or be, not what one would like: nobody is asked what that is like."""
    if parsed.shape is not Shape.WANT or not parsed.low or parsed.low[1:2] in _MISSED:
        return False
    return parsed.low[0] in _HOPED or parsed.low[1:2] == ("would",)


def _goes_on(want: Sequence[str]) -> bool:
    """Whether ``want`` goes on after a comma with what happened or speaks against it, or with who does more."""
    low = [word.lower() for word in want]
    after_a_comma = any(one == "," and (two in _AGAINST or is_past(two)) for one, two in pairwise(low))
    return after_a_comma or any(
        one == "and" and not _SOMEBODY_ELSE.isdisjoint(low[place + 2 : place + 4]) for place, one in enumerate(low)
    )


def _is_told_to_somebody(parsed: Parsed) -> bool:
    """Whether what ``parsed`` wants is told to somebody, or goes on with an "if": "stop it you idiot"."""
    points = parsed.want[1:2] == ("that",) and len(parsed.want) > SHORT_WANT - 1  # "be that dog"
    quotes = " '" in parsed.raw or parsed.raw.startswith("'")
    return points or quotes or "(" in parsed.raw or any(word.lower() in _TOLD_TO for word in parsed.want[1:])


def names_somebody(parsed: Parsed) -> bool:
    """Whether ``parsed`` answers who: "a small girl", "my nan with trainers"; nobody is asked what somebody gives."""
    if is_a_role(parsed.thing) or not parsed.thing:
        return False
    low = [word.lower() for word in parsed.thing]
    head = low[
        : next(
            (at for at, word in enumerate(low) if at and (word in PREPOSITIONS or word in {"who", "that"})), len(low)
        )
    ]
    return head[-1] in PEOPLE or is_by_trade(head[0], head[-1])


def is_by_trade(article: str, noun: str) -> bool:
    """Whether ``noun`` after ``article`` names somebody by what they do: "a tired accountant"."""
    return article in {"a", "an"} and noun.endswith(_WHO_DOES)


def is_about_running(parsed: Parsed) -> bool:
    """Whether what ``parsed`` dislikes is running itself, and now."""
    low = [word.lower() for word in parsed.thing]
    return (
        "hated" not in parsed.low and bool(low) and (low[0] in _RUNNING or "running" in low or "of it" in " ".join(low))
    )


def supposes(parsed: Parsed) -> bool:
    """Whether ``parsed`` says what might be ("if …", "I could at least …") rather than what is."""
    low = parsed.low
    if not low or parsed.shape in {Shape.DUTY, Shape.WANT, Shape.NEGATIVE}:
        return False
    if (
        low[:2] == ("that", "if")
        or parsed.raw.lower().startswith(_WOULD_MEAN)
        or (low[0] in _HOPED and low[1:2] not in _MISSED)
    ):
        return True
    if low[0] == "if" and not threatens(parsed) and _WOULD.isdisjoint(low) and not any(map(_is_would, low)):
        return False  # "if I run early I have kept one promise": so it is
    return low[0] in _SUPPOSING or (len(low) > 1 and low[0] in {"i", "we"} and low[1] in _MIGHT)


def _is_would(word: str) -> bool:
    return word.endswith("'d")


def supposes_another(parsed: Parsed) -> bool:
    """Whether ``parsed`` says what one would not be doing ("I wouldn't be sitting there")."""
    low = parsed.low
    return low[:3] in (("i", "wouldn't", "be"), ("we", "wouldn't", "be")) and len(low) > 3 and is_gerund(low[3])  # noqa: PLR2004


def threatens(parsed: Parsed) -> bool:
    """Whether what ``parsed`` supposes is better not so: "otherwise …", "if I didn't …"."""
    return parsed.low[0] not in _HOPED and any(word in _THREATENING or word.endswith("n't") for word in parsed.low)


def is_of_strangers(parsed: Parsed) -> bool:
    """Whether ``parsed`` tells of somebody who is not the runner's: "her brother had died", "a man died"."""
    low = parsed.low
    if low[:1] in (("her",), ("his",), ("their",)):
        return _OWN.isdisjoint(low)
    return bool(low) and low[0] in _ANYBODY and _THEIRS.isdisjoint(low) and PEOPLE.keys().isdisjoint(low)


def is_sore(parsed: Parsed) -> bool:
    """Whether ``parsed`` says something that hurts, shames or frightens, or a confession: nobody is pressed on that."""
    if parsed.shape in {Shape.WANT, Shape.NEGATIVE, Shape.JOY}:
        return False
    mocked = ("laughed", "at") in pairwise(parsed.low)
    sore = any(one in SORE and not is_meant_otherwise(parsed.low, place) for place, one in enumerate(parsed.low))
    return (mocked or sore) and _EASED.isdisjoint(parsed.low)


def presses(question: str) -> bool:
    """Whether ``question`` asks about what was said as something good, or asks why of it."""
    return any(said in question for said in _PRESSING)


def speaks_of_others(parsed: Parsed) -> bool:
    """Whether others than the runner are in ``parsed``, and not only as those who have said something."""
    return parsed.shape is not Shape.TOLD and any(word.removesuffix("'s") in _OTHERS for word in parsed.low)


def brings_in_people(question: str) -> bool:
    """Whether ``question`` asks about people as if they had been spoken of."""
    return any(said in question for said in _BRINGS_IN_PEOPLE)


def is_whole(parsed: Parsed, clause: str) -> bool:
    """Whether ``clause``, made of ``parsed``, is all of a sentence with a subject and a verb of its own."""
    low = parsed.low
    if not clause or supposes(parsed) or len(clause.split()) < sum(word not in MARKS for word in low):
        return False
    if any(char.isdigit() or char == "," for char in clause) or len(clause.split()) > LONGEST_SAID_BACK:
        return False
    if any(word == "and" and following in _SOMEBODY_ELSE for word, following in pairwise(low)):
        return False  # "my mate does and he asked me"
    what_one_is = low[0] == "i'm" and low[1:2] in (("a",), ("an",))
    return low[-1] != "that" and not low[-1].endswith("n't") and not what_one_is and stands_alone(parsed)


def stands_alone(parsed: Parsed, shortest: int = _SHORTEST_SAID_BACK) -> bool:
    """Whether ``parsed`` is a sentence, with a subject and a verb of its own, that may be told to who said it."""
    low = parsed.low
    if low[0].endswith("'ve") and low[skip_adverbs(list(low), 1)] in _SIMPLE_PASTS:
        return False  # "I've never took one"
    if low[-2:] in _LEFT_HANGING or _is_not_said_back(parsed):
        return False
    of_anybody = _GENERIC_YOU.isdisjoint(low) or _OWN.isdisjoint(low)  # turned, the second says the same
    return of_anybody and _has_a_subject(low) and _has_a_verb(parsed, shortest)


def _is_not_said_back(parsed: Parsed) -> bool:
    """Whether saying ``parsed`` back would hurt, or take a joke or somebody's words at their face value."""
    low = parsed.low
    too = low[0] in {"i", "i'm"} and any(word == "too" for word in low[:-1]) and "not" not in low
    if is_no_telling(low) or opens_a_quotation(parsed.raw):
        return True
    mocks = any(mark in parsed.raw for mark in _QUOTES)
    named = any(one in _BEING and two in KIN_NAMES for one, two in pairwise(low))  # "so I was Mam"
    bows = ("are", "but") in pairwise(low) or ("am", "but") in pairwise(low)  # "we are but sheep"
    return too or mocks or named or bows or not NOT_SAID_BACK.isdisjoint(low) or "doing my head" in " ".join(low)


def is_no_telling(low: Sequence[str]) -> bool:
    """Whether ``low`` mocks, hedges, hangs in the air or runs one down: "no wait, 42", "I never win anything"."""
    pairs = set(pairwise(low))
    if not _TALK.isdisjoint(low) or not _NO_TELLING.isdisjoint(pairs):
        return True
    if tuple(low[-2:]) in _HEDGING_ENDS or low[-1] == "own" or (low[-1].isdigit() and ("i", "was") in pairs):
        return True
    return low[0] == "i" and (not _EITHER_TIME.isdisjoint(low[1:2]) or ("never" in low and low[-1] in _ANY))


def opens_a_quotation(raw: str) -> bool:
    """Whether somebody's words begin in ``raw`` and go on after it, behind a stop."""
    return " '" in raw or " ‘" in raw


def is_over(low: Sequence[str]) -> bool:
    """Whether ``low`` says what would have been: "I'd have had more fun"."""
    return any(
        one in {"i'd", "we'd", "would", "could"} and two == "have" and (is_past(three) or three in {"had", "been"})
        for one, two, three in zip(low, low[1:], low[2:], strict=False)
    )


def _has_a_subject(low: Sequence[str]) -> bool:
    first, following = low[0], low[1] if len(low) > 1 else ""
    if first == "running":
        return following not in SUBJECTS  # "running it's just me"
    if first in {"a", "an"}:
        return "can" in low[2:6]
    if first.startswith("that") or is_gerund(first):
        return False
    if is_gerund(following) and "'" not in first:  # "somebody giving you stick"
        return False
    if first in PEOPLE and first not in KIN_NAMES and PEOPLE[first][1] != "they":
        return False  # "wife thinks I'm at work" has lost whose she is
    return first in SUBJECTS or first in PRONOUNS or first in PEOPLE or first in _OPENERS_OF_A_SENTENCE


def _has_a_verb(parsed: Parsed, shortest: int) -> bool:
    place = finite_place(list(parsed.words))
    if place is None or len(parsed.low) < shortest or not _is_surely_a_verb(parsed.low, place):
        return False
    return parsed.low[0] != "the" or _INNER_SUBJECTS.isdisjoint(parsed.low[: place + 1])  # "the last thing we do"


def _is_surely_a_verb(low: Sequence[str], place: int) -> bool:
    """Whether the word at ``place`` goes with the pronoun in front of the sentence: "it gives", not "it not"."""
    verb = low[place]
    if low[0] in {"it", "he", "she"}:
        return is_finite(verb) or verb.endswith(("s", "ed"))
    if low[0] in {"i", "we", "they", "you"}:
        return is_finite(verb) or (
            verb.isalpha()
            and verb not in DETERMINERS
            and verb not in PREPOSITIONS
            and verb not in POSSESSIVES
            and verb not in ADVERBS
        )
    return True
