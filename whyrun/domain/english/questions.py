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
    concerns,
    cues,
    nouns,
    phrasings,
    pools,
    sorting,
    suited,
    supposed,
    toned,
)
from whyrun.domain.english.fitness import is_fit, key
from whyrun.domain.english.grammar import POSSESSIVES, SUBJECTS
from whyrun.domain.english.invited import PLAIN_ONLY, all_moves
from whyrun.domain.english.kin import KIN_NAMES
from whyrun.domain.english.normal import joined
from whyrun.domain.english.people import find_people
from whyrun.domain.english.pointed import pointed
from whyrun.domain.english.pools import DEEP_LEVEL
from whyrun.domain.english.reasons import deepest
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.slots import quote_of, quoted_part_of, slots_of, turned
from whyrun.domain.english.sorts import Sort
from whyrun.domain.english.values import FollowUp, Shape
from whyrun.domain.english.ways import MEANING, varied, way_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from whyrun.domain.english.carewords import Gentleness
    from whyrun.domain.english.parsed import Parsed

#: At the first question that is built, what was asked for is a wish: a bare verb is one.
FIRST_LEVEL = 2
#: How many other ways to ask are offered.
FEWEST, ALTERNATIVES = 3, 4
#: Out of so many the really different ones are picked.
LOOKED_AT, MADE_FIRST = 20, 4
#: So many questions at the most say the same words of the runner's back, and those words.
MOST_TAKEN_OVER = 2
_TAKEN_OVER = ("want", "thing", "clause", "Clause")
#: As few letters are in any question ("you", "them").
TELLING = 4
#: What asks after nothing but those words: of such as open so, one is enough.
_MEANS = ("What would it mean ", "What does it mean ")
_BARE = ("Why ", "What would it be like ", "What is it like ", "What was it ", *_MEANS)
_LIKE = ("What would it be like to ", "What is that like ", "What was that like ")
#: Questions that open with so many words in common are put in the same way.
FRAME = 5
#: Why one wants what takes more words is not asked beside a coach's question.
LONGEST_TO_ASK_WHY_OF = 6
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
_SHRUGS = frozenset({Shape.UNSURE, Shape.RETORT, Shape.NOTHING})


def follow_up(reason: str, level: int, asked: Sequence[str] = ()) -> FollowUp:
    """The question that ``level`` (2 to 6) asks about ``reason``, with other ways to ask it.

    None of the questions in ``asked`` comes back; the last of them is the one that was answered. Any string gives a
    question.
    """
    names = [key(question).removesuffix(" deep down") for question in asked]
    before = frozenset(names)
    if care.speaks_of_self_harm(reason):
        question, *others = _first(chain(carewords.CARE_QUESTIONS, _with_pauses(carewords.CARE_QUESTIONS)), before)
        return FollowUp(question, tuple(others), quoted=False, care=True)
    read = parse(deepest(reason))
    parsed = pointed(read)
    text = joined(list(read.words)).lower()
    quoting = _quoting(parsed)
    slots = slots_of(parsed)
    hurts = care.gentleness(text) is not None
    sore = caution.is_sore(read) and not hurts and not toned.would_lose(read.low)
    sort = Sort.TENDER if hurts else _sort(parsed, text, level, before, sore=sore)
    of_concern = _of_concern(read, text, level, sort, sore=sore)
    heard = answered.heard(asked[-1] if asked else "", parsed, deep=level >= DEEP_LEVEL)
    pool = heard.pool((*of_concern, *_filled(pools.questions_of(sort, text, level), slots)))
    mirror = partial(_mirrored, read, parsed, level, before)
    made = list(heard.questions) if heard.first and not hurts else _gently(parsed, slots, text, level)
    made = made or _made(parsed, slots, text, level, sort, heard, mirror)
    no_reason = parsed.shape in _SHRUGS
    may_not_run = no_reason and sorting.may_not_run_yet(before)
    if may_not_run:
        made = [phrasings.NOT_YET_FIRST[parsed.shape], *phrasings.NOT_YET]
    if sore:
        made = [question for question in made if not caution.presses(question)]
        made[1:1] = pool
    offered = chain(
        made[:MADE_FIRST],
        () if made else quoting[:1],
        pool if hurts or not no_reason else () if may_not_run else phrasings.ABOUT_RUNNING[1:],
        made[MADE_FIRST:],
    )
    found = _another_frame_first(_first(_sparing(offered, slots), before, LOOKED_AT), before)
    ways = varied(found, 0, 1 + ALTERNATIVES)
    if len(ways) <= FEWEST:
        anywhere = pools.questions_of(Sort.FACT, text, level)
        more = chain(found, anywhere, quoting, _with_pauses(anywhere))
        ways = varied(_another_frame_first(_first(more, before), before), 1 + FEWEST, 1 + ALTERNATIVES)
    question, *others = ways
    return FollowUp(question, tuple(others), quoted=question in quoting, care=False)


def _of_concern(read: Parsed, text: str, level: int, sort: Sort, *, sore: bool) -> tuple[str, ...]:
    """What may be asked by what ``read`` is about, where its ``sort`` leaves that open."""
    if sort in _WITHOUT_A_CONCERN or read.shape is Shape.FOREIGN:
        return ()
    return concerns.questions_on(read, text, level, hurts=sore or sort in _SORE)


def _mirrored(read: Parsed, point: Parsed, level: int, before: Collection[str]) -> str:
    """What ``mirrors`` says back, which is loaded when it first may."""
    from whyrun.domain.english.mirrors import mirrored

    return mirrored(read, point, level, before)


def _sparing(questions: Iterable[str], slots: dict[str, str]) -> Iterator[str]:
    """``questions``, of which only the first few take over the same words of the runner's, and one asks no more."""
    taken_over = [said for said in map(slots.get, _TAKEN_OVER) if said and len(said) > TELLING]
    clause = slots.get("Clause", " ")
    times, bare = 0, False
    for question in questions:
        words = f" {question[:-1]} "
        found = [said for said in taken_over if f" {said} " in words or question.startswith(said)]
        asks_no_more = bool(found) and question.startswith(_BARE)
        if asks_no_more and bare:
            continue
        bare |= asks_no_more
        if any(" " in said for said in found):
            times += MOST_TAKEN_OVER if question.startswith(clause) else 1
            if times > MOST_TAKEN_OVER:
                continue
        yield question


def _another_frame_first(questions: list[str], before: frozenset[str]) -> list[str]:
    """``questions`` with one in front that opens otherwise than those asked before, where there is one."""
    frames = {_frame(name) for name in before}
    first = [one for one in questions if _frame(key(one)) not in frames][:1]
    return [*first, *(one for one in questions if one not in first)]


def _frame(name: str) -> tuple[str, ...]:
    return tuple(name.split()[:FRAME])


def _first(offered: Iterable[str], before: frozenset[str], number: int = 1 + ALTERNATIVES) -> list[str]:
    """The first ``number`` questions out of ``offered`` that are fit, different, and were not asked before."""
    taken: dict[str, str] = {}
    for question in offered:
        name = key(question).removesuffix(" deep down")
        if name not in before and name not in taken and is_fit(question):
            taken[name] = question
            if len(taken) == number:
                break
    return list(taken.values())


def _made(
    parsed: Parsed,
    slots: dict[str, str],
    text: str,
    level: int,
    sort: Sort,
    heard: answered.Heard,
    mirror: Callable[[], str],
) -> list[str]:
    """The questions that are made for this reason of ``sort``, best first; ``mirror`` says it back, where it may be.

    ``heard`` is what the question invites which it answers.
    """
    if parsed.shape is Shape.FOREIGN:
        return []
    unsure = (
        _has_one_do_what_hurts(parsed) or caution.is_unsure(parsed) or (level > FIRST_LEVEL and caution.is_bare(parsed))
    )
    sure = _sure_slots(parsed, slots, unsure=unsure)
    plain = list(_plain(parsed, sure, level))
    if parsed.shape in PLAIN_ONLY:
        return plain
    unvalued = parsed.shape in _NAMING and not sorting.is_valued(parsed)
    if unvalued:
        plain = plain[:1]  # nobody is asked what their knee means to them, and then what it gives them
    if caution.supposes(parsed) and not heard.questions:
        safe = supposed.questions_of(parsed, text, level)
        pool = pools.questions_of(sort, text, level)
        return [*(safe if caution.supposes_another(parsed) else _led_by(mirror(), safe)[:1]), *pool, *plain]
    not_so = caution.is_hoped(parsed) or caution.supposes(parsed)
    moves, bare = ([], []) if not_so else _moves(parsed, text, sure if unsure else slots, level)
    if heard.is_of_today or (heard.questions and parsed.shape not in _WISHED):
        return [*heard.beside(moves), *bare]
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
        return [*safe[:1], *(one for one in plain if not (safe and one.startswith(_LIKE))), *bare]
    again = [said] if said and sort is not Sort.LIGHT and way_of(said) != MEANING else []
    why = level == FIRST_LEVEL and parsed.shape is not Shape.NEGATIVE and _may_be_asked_why(parsed.want)
    plain = [] if unvalued else plain
    beside = _beside_moves([one for one in plain if one != moves[0]], why=why)
    return [moves[0], *again, *beside, *moves[1:], *bare]


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


def _may_be_asked_why(want: Sequence[str]) -> bool:
    """Whether it is no matter of course to ``want`` that, and short enough to be said again in full."""
    return len(want) <= LONGEST_TO_ASK_WHY_OF and not suited.is_wanted_by_all(want)


def _beside_moves(plain: list[str], *, why: bool) -> list[str]:
    """Those of ``plain`` that stand beside a coach's moves: the first, and the one that asks ``why``, if it may.

    What it is or would be like, to which a move is a better question, is left out.
    """
    plain = [question for question in plain if not question.startswith(_LIKE)]
    whys = [question for question in plain if question.startswith("Why ")][:1] if why else []
    own = plain[:1] if not whys or way_of(plain[0]) != MEANING else []
    return [*own, *(one for one in whys if one not in own)]


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


def _moves(parsed: Parsed, text: str, slots: dict[str, str], level: int) -> tuple[list[str], list[str]]:
    bonds = {person.bond for person in find_people(parsed.words)}
    starts = cues.starts_of(text)
    names = {word.lower() for word in parsed.words if word.istitle()}
    others = caution.speaks_of_others(parsed)
    strong: list[str] = []
    bare: list[str] = []
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
        if not move.bonds and not caution.invites(parsed, text, found.start(), move):
            continue
        (bare if move.bare else strong).extend(
            question for question in filled if others or not caution.brings_in_people(question)
        )
    return strong, bare


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


def _with_pauses(questions: tuple[str, ...]) -> Iterator[str]:
    """An endless supply: the same questions, after one more moment's pause each round."""
    yield from (f"{pause} {question}" for pause in phrasings.PAUSES for question in questions)
    number = 2
    while True:
        yield from (f"Round {number}. {question}" for question in questions)
        number += 1
