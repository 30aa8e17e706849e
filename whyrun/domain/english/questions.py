"""Makes the next question from a reason: the coach's moves it invites, then the plain phrasings of its shape.

Rule: every question passes ``fitness``, none was asked before, and there are always at least three others. The same
reason, level and history give the same question.
"""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from whyrun.domain.english import (
    answered,
    care,
    carewords,
    caution,
    central,
    concerns,
    cues,
    nouns,
    phrasings,
    pools,
    sorting,
    stories,
    suited,
    supposed,
    toned,
)
from whyrun.domain.english.fitness import key
from whyrun.domain.english.grammar import POSSESSIVES, SUBJECTS
from whyrun.domain.english.invited import PLAIN_ONLY, all_moves, invites
from whyrun.domain.english.kin import KIN_NAMES
from whyrun.domain.english.normal import joined
from whyrun.domain.english.offering import OTHERS, next_of, others_of, unasked, with_pauses
from whyrun.domain.english.people import find_people
from whyrun.domain.english.pointed import pointed
from whyrun.domain.english.pools import DEEP_LEVEL
from whyrun.domain.english.reasons import deepest
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.slots import quote_of, quoted_part_of, slots_of, turned
from whyrun.domain.english.sorts import Sort
from whyrun.domain.english.tones import Tone
from whyrun.domain.english.values import FollowUp, Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from whyrun.domain.english.carewords import Gentleness
    from whyrun.domain.english.parsed import Parsed

#: At the first question that is built, what was asked for is a wish: a bare verb is one.
FIRST_LEVEL = 2
#: So many are asked before what needs none of the words.
MADE_FIRST = 4
#: Why of what takes more words, and why one wants what takes more, is not asked beside a coach's question.
LONGEST_TO_ASK_WHY_OF, LONGEST_WANT = 9, 6
_LIKE = ("What would it be like to ", "What is that like ", "What was that like ")
#: More of a coach's questions than this are not looked for.
ENOUGH = 8
#: Asked about by what is wanted, never as a sentence.
_WISHED = frozenset({Shape.WANT, Shape.WANTED_THING, Shape.ABILITY, Shape.NEGATIVE})
#: What is named or done may be said back as well as put inside a question.
_NAMING = frozenset({Shape.NOUN, Shape.DOING, Shape.HABIT})
#: A sentence of such a shape is better said back than put inside a question.
_TOLD_PLAINLY = frozenset({Shape.CLAUSE, Shape.EVENT, Shape.STATE, Shape.DESCRIPTION, Shape.HABIT, Shape.UNCLEAR})
#: What hurts, or is held against oneself, is asked only of a gentle concern; these others of none.
_SORE = frozenset({Sort.HURT, Sort.BLAMED, Sort.FAILED})
_WITHOUT_A_CONCERN = frozenset({Sort.TENDER, Sort.LIGHT, Sort.TOLD, Sort.OVER, Sort.ANOTHER})
#: Nobody need be asked why they need what they say they need.
_OF_COURSE = frozenset({Shape.WANTED_THING, Shape.DESCRIPTION})
_SHRUGS = frozenset({Shape.UNSURE, Shape.RETORT, Shape.NOTHING})


def follow_up(reason: str, level: int, asked: Sequence[str] = (), *, whole: str = "") -> FollowUp:
    """The question that ``level`` (2 to 6) asks about ``reason``, with other ways to ask it.

    None of the questions in ``asked`` comes back; the last of them is the one that was answered. ``whole`` is the
    answer that the reason was found in, where nobody has picked it: a long one may be asked about as a whole. Any
    string gives a question.
    """
    names = [key(question).removesuffix(" deep down") for question in asked]
    before = frozenset(names)
    if care.speaks_of_self_harm(reason):
        endless = chain(carewords.CARE_QUESTIONS, with_pauses(carewords.CARE_QUESTIONS))
        question, *others = unasked(endless, before, 1 + OTHERS)
        return FollowUp(question, tuple(others), quoted=False, care=True)
    read = parse(deepest(reason))
    whole = whole or reason
    parsed = pointed(read)._replace(out_of_much=central.is_long(whole))
    text = joined(list(read.words)).lower()
    slots = slots_of(parsed)
    hurts = care.gentleness(text) is not None
    sore = caution.is_sore(read) and not hurts and not toned.would_lose(read.low)
    sort = Sort.TENDER if hurts else _sort(parsed, text, level, before, sore=sore)
    of_concern = _of_concern(read, text, level, sort, sore=sore)
    heard = answered.heard(asked[-1] if asked else "", parsed, deep=level >= DEEP_LEVEL)
    pool = heard.pool((*of_concern, *_filled(pools.questions_of(sort, text, level), slots)))
    mirror = partial(_mirrored, read, parsed, level, before)
    made = kin = list(heard.questions) if heard.first and not hurts else _gently(parsed, slots, text, level)
    if not made:
        made, kin = _made(parsed, slots, text, level, sort, heard, mirror)
    no_reason = parsed.shape in _SHRUGS
    if no_reason and sorting.may_not_run_yet(before):
        pool = phrasings.NOT_YET
        made = kin = [phrasings.NOT_YET_FIRST[parsed.shape], *pool]
    elif no_reason and not hurts:
        pool = phrasings.ABOUT_RUNNING[1:]
    if sort is Sort.OF_OTHERS and toned.tone_of(parsed) is Tone.SORE:
        kin = []  # nobody is asked what would ease somebody else's trouble
    if sore:
        made = [question for question in made if not caution.presses(question)]
        made[1:1] = pool
    anywhere = pools.questions_of(Sort.FACT, text, level)
    quoting = () if made else _quoting(parsed)
    of_a_piece = not hurts and parsed.out_of_much and bool(made) and stories.points_at_nothing(made[0], reason)
    if of_a_piece and not invites(read, out_of_much=True):
        made = [*stories.questions_of(whole), *made]
    offered = (*made[:MADE_FIRST], *quoting[:1], *pool, *made[MADE_FIRST:], *anywhere, *quoting)
    question = next_of(offered, before)
    return FollowUp(question, others_of(question, kin, (*pool, *anywhere), before), question in quoting, care=False)


def _of_concern(read: Parsed, text: str, level: int, sort: Sort, *, sore: bool) -> tuple[str, ...]:
    """What may be asked by what ``read`` is about, where its ``sort`` leaves that open."""
    if sort in _WITHOUT_A_CONCERN or read.shape is Shape.FOREIGN:
        return ()
    return concerns.questions_on(read, text, level, hurts=sore or sort in _SORE)


def _mirrored(read: Parsed, point: Parsed, level: int, before: Collection[str]) -> str:
    """What ``mirrors`` says back, which is loaded when it first may."""
    from whyrun.domain.english.mirrors import mirrored

    return mirrored(read, point, level, before)


def _made(
    parsed: Parsed,
    slots: dict[str, str],
    text: str,
    level: int,
    sort: Sort,
    heard: answered.Heard,
    mirror: Callable[[], str],
) -> tuple[list[str], list[str]]:
    """The questions that are made for this reason of ``sort``, best first, and those of one reading with the first.

    ``mirror`` says it back, where it may be.

    ``heard`` is what the question invites which it answers.
    """
    if parsed.shape is Shape.FOREIGN:
        return [], []
    unsure = (
        _has_one_do_what_hurts(parsed) or caution.is_unsure(parsed) or (level > FIRST_LEVEL and caution.is_bare(parsed))
    )
    sure = _sure_slots(parsed, slots, unsure=unsure)
    plain = list(_plain(parsed, sure, level))
    if parsed.shape in PLAIN_ONLY:
        return plain, plain
    unvalued = parsed.shape in _NAMING and not sorting.is_valued(parsed)
    if unvalued:
        plain = plain[:1]  # nobody is asked what their knee means to them, and then what it gives them
    if caution.supposes(parsed) and not heard.questions:
        safe = supposed.questions_of(parsed, text, level)
        pool = pools.questions_of(sort, text, level)
        return [*(safe if caution.supposes_another(parsed) else _led_by(mirror(), safe)[:1]), *pool, *plain], []
    not_so = caution.is_hoped(parsed) or caution.supposes(parsed)
    moves, bare, kin = ([], [], []) if not_so else _moves(parsed, text, sure if unsure else slots, level)
    moves = heard.suit(moves)
    if heard.is_of_today or (heard.questions and parsed.shape not in _WISHED):
        ways = [*moves[:1], *heard.questions, *moves[1:]]
        return [*ways, *bare], [*(kin if ways[0] in kin else ()), *heard.questions]
    unsaid = _is_unsaid(parsed, sure, unsure=unsure)
    toned_only = unsaid or _is_told(parsed, sure) or not plain
    safe = toned.questions_of(parsed, deep=level >= DEEP_LEVEL, plainly=heard.plainly) if toned_only else []
    if unsaid and parsed.shape is Shape.WANT:
        plain = []  # nobody is asked since when they have wanted what may be no wish at all
    said = mirror() if safe else ""
    if safe:
        safe = list(heard.questions) or _led_by(said, safe)
        plain = [] if toned.is_not_said_back(parsed) else plain
    elif parsed.shape in _NAMING:
        at = 0 if unvalued and parsed.shape is Shape.NOUN else 2
        plain[at:at] = _led_by(mirror(), [])
    if not moves:
        kin = plain if parsed.shape is Shape.LIKING else [] if safe else _with_why(plain, plain, parsed, level)
        return [*safe[:1], *(one for one in plain if not (safe and one.startswith(_LIKE))), *bare], kin
    beside = [] if unvalued else [one for one in plain if not one.startswith(_LIKE)]
    return [*moves, *beside, *bare], _with_why(kin, plain, parsed, level)


def _with_why(kin: list[str], plain: list[str], parsed: Parsed, level: int) -> list[str]:
    """The first of ``kin``, then why, where ``plain`` asks it and it may be asked, and the others of ``kin``."""
    asked = level == FIRST_LEVEL and _may_be_asked_why(parsed)
    why = [question for question in plain if asked and _asks_why(question)][:1]
    return [*kin[:1], *why, *(kin[1:] if kin is not plain else ())]


def _may_be_asked_why(parsed: Parsed) -> bool:
    """Whether ``parsed`` is no matter of course, and short enough to be said again in full."""
    long = "," in parsed.low or len(parsed.low) > LONGEST_TO_ASK_WHY_OF
    if long or parsed.shape in _OF_COURSE or suited.is_a_pet(parsed):
        return False
    clumsy = "me" in parsed.want or suited.is_wanted_by_all(parsed.want)  # "like photos of me"
    return len(parsed.want) <= LONGEST_WANT and not clumsy


def _asks_why(question: str) -> bool:
    return question.startswith(("Why ", "What is it about ")) or question.endswith("Why does it matter to you?")


def _is_unsaid(parsed: Parsed, sure: dict[str, str], *, unsure: bool) -> bool:
    """Whether what ``parsed`` wants or says may stand in no question: it may be no wish, or is too long to be cut."""
    if parsed.shape is Shape.WANT and "want" not in sure:
        return True
    return unsure and ("clause" not in sure or parsed.shape in _WISHED) and not suited.is_uneasy(parsed)


def _is_told(parsed: Parsed, sure: dict[str, str]) -> bool:
    """Whether ``parsed`` is told plainly, or feels sore: asked about by its tone, or said back."""
    if parsed.shape is Shape.FEELING:
        return toned.is_not_said_back(parsed)
    return parsed.shape in _TOLD_PLAINLY and "was_doing" not in sure


def _has_one_do_what_hurts(parsed: Parsed) -> bool:
    """Whether ``parsed`` makes one do what weighs on them: "it makes me want to cry"."""
    want = [word.lower() for word in parsed.want]
    return parsed.shape is Shape.EFFECT and bool(want) and toned.weighs(want, len(want))


def _sort(parsed: Parsed, text: str, level: int, before: Collection[str], *, sore: bool) -> Sort:
    served = level == FIRST_LEVEL and sorting.presumes_running(before)
    return sorting.sort_of(parsed, text, sore=sore, served=served)


def _led_by(mirrored: str, others: list[str]) -> list[str]:
    """``mirrored``, where there is one, and those of ``others`` that do not ask the same after it."""
    return [mirrored, *(one for one in others if not mirrored.endswith(one))] if mirrored else others


def _sure_slots(parsed: Parsed, slots: dict[str, str], *, unsure: bool) -> dict[str, str]:
    """``slots`` without those whose words may be something else than a phrasing takes them for."""
    doubtful = set()
    unnamed = parsed.shape is Shape.NOUN and not nouns.is_named(parsed.thing)
    somebody = parsed.shape is Shape.NOUN and caution.names_somebody(parsed)
    no_name = unnamed or somebody or suited.is_no_name(parsed)
    if "thing" in slots and (no_name or not nouns.may_be_a_noun(parsed.thing)):
        doubtful |= {"thing", "gerund"}
    if "want" in slots and (unsure or suited.is_no_wish(parsed)):
        doubtful |= {"want", "you_want", "were_not_want"}
    if not caution.is_whole(parsed, slots.get("clause", "")):
        doubtful |= {"clause", "Clause"}
    return {name: said for name, said in slots.items() if name not in doubtful}


def _gently(parsed: Parsed, slots: dict[str, str], text: str, level: int) -> list[str]:
    """What is asked where ``care`` hears what hurts; nothing where it hears none, or only that of strangers."""
    kind = None if caution.is_of_strangers(parsed) else care.gentleness(text)
    if kind is None or parsed.shape in {Shape.NOTHING, Shape.FOREIGN}:
        return []
    return list(_gentle(kind, parsed, slots, level))


def _gentle(kind: Gentleness, parsed: Parsed, slots: dict[str, str], level: int) -> Iterator[str]:
    mirrors = tuple(mirror for mirror in kind.mirrors if _may_be_said_back(mirror, parsed, slots))
    ordered = (*mirrors, *kind.early, *kind.deep) if level < DEEP_LEVEL else (*kind.deep, *kind.early, *mirrors)
    others = caution.speaks_of_others(parsed)
    death = care.tells_of_a_death(" ".join(parsed.low))
    if not death or "who" not in slots:
        ordered = (*mirrors, *kind.early, *kind.deep) if kind.name == "grief" and not death else ordered
        slots = {name: said for name, said in slots.items() if name != "them_or"}
    return (question for question in _filled(ordered, slots) if others or not caution.brings_in_people(question))


def _may_be_said_back(mirror: str, parsed: Parsed, slots: dict[str, str]) -> bool:
    """Whether ``parsed`` is a want, or a whole sentence; one of the past where ``mirror`` speaks of the time since."""
    if "{want}" in mirror:
        return parsed.shape in {Shape.WANT, Shape.ABILITY} and not parsed.whom and not caution.is_unsure(parsed)
    hurts = care.gentleness(" ".join(parsed.low)) is not None
    whole = (
        hurts
        and "Clause" in slots
        and (parsed.low[0] in SUBJECTS or parsed.low[0] in POSSESSIVES or parsed.low[0] in KIN_NAMES)
        and not caution.supposes(parsed)
    )
    return whole and ("since" not in mirror or (parsed.shape is Shape.EVENT and parsed.past))


def _plain(parsed: Parsed, slots: dict[str, str], level: int) -> Iterator[str]:
    offered = suited.phrasings_for(parsed)
    here = [phrasing.text for phrasing in offered if phrasing.first <= level <= phrasing.last]
    elsewhere = [phrasing.text for phrasing in offered if not phrasing.first <= level <= phrasing.last]
    others = caution.speaks_of_others(parsed)
    filled = _filled([*here, *elsewhere], slots)
    return (question for question in filled if others or not caution.brings_in_people(question))


def _moves(parsed: Parsed, text: str, slots: dict[str, str], level: int) -> tuple[list[str], list[str], list[str]]:
    """What the moves ask that ``parsed`` invites; what those ask that are no better than a plain question; the first's.

    The first's are those of the first move alone, at any level.
    """
    bonds = {person.bond for person in find_people(parsed.words)}
    starts = cues.starts_of(text)
    names = {word.lower() for word in parsed.words if word.istitle()}
    others = caution.speaks_of_others(parsed)
    strong: list[str] = []
    bare: list[str] = []
    first: list[str] = []
    moves, index = all_moves()
    for move in (moves[place] for place in index.possible(starts)):
        if len(strong) > ENOUGH:
            break
        if (move.shapes and parsed.shape not in move.shapes) or (move.bonds and not move.bonds & bonds):
            continue
        found = move.match(text, starts)
        if found is None:
            continue
        named = {name: turned(said.split()) for name, said in found.groupdict().items() if said}
        if not names.isdisjoint(found.groupdict().values()):  # Biscuit, the dog
            continue
        ordered = (*move.early, *move.deep) if level < DEEP_LEVEL else (*move.deep, *move.early)
        filled = _filled(ordered, slots | named)
        if not move.bonds and not central.invites(parsed, text, found, move):
            continue
        (bare if move.bare else strong).extend(
            question for question in filled if others or not caution.brings_in_people(question)
        )
        first = first or [*strong]
    return strong, bare, first


def _filled(texts: Iterable[str], slots: dict[str, str]) -> Iterator[str]:
    """``texts`` with ``slots`` put in; those that need another are left out."""
    for text in texts:
        try:
            filled = text.format_map(slots)
        except KeyError:
            continue
        yield filled


def _quoting(parsed: Parsed) -> tuple[str, ...]:
    quote = quote_of(parsed.raw) or (quoted_part_of(parsed.raw) if parsed.shape is Shape.FOREIGN else "")
    return tuple(text.format(quote=quote) for text in phrasings.QUOTING) if quote else ()
