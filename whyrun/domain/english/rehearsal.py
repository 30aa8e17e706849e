"""What the first answer would have to wait for: the engine's modules are loaded, and its patterns made.

Rule: done once in this order, in small steps: one module, a few cues, one sentence. What they come to is thrown away.
Nothing depends on it: an answer that comes earlier waits for what it needs.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from whyrun.domain import english

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_ANSWER = "so that I have more patience with my kids"
#: Says so little that hardly a cue begins in it: what is asked of every answer is made for it, and no more.
_ONE_WORD = "sun"
#: Is said back in the question after it.
_SAID_BACK = "because on most evenings they get the tired version of me"
#: In all these cues are looked for: the patterns of those that could begin in one are made.
_SAID = f"{_ANSWER}, {_SAID_BACK}".lower()
#: The modules, each behind those that it imports.
_FOR_READING = """
listing adjectives spellings normal verbs inflect kin grammar nouns values phrasings wants meant caution names voice
people slots clauses talk commonwords languages replies effects phrases purposes leads parsed shapes beginnings cues
idioms central carewords cries cries_elsewhere no_cries care depth fragments pointed invited pieces seams reasons
"""
_FOR_ASKING = """
tones facts toned asked_for answers invitations invitations_of_days open_questions sorts pools concerns_of_oneself
concerns_of_days concerns spared supposed sorting suited fitness fitting answered ways offering stories questions
standing tails kinds mending woven mirrors sameness echoes retold moves
"""
#: What statements need of these.
_FOR_ASKING_AND_STATEMENTS = "tones facts toned spared mending sameness echoes"
_FOR_STATEMENTS = """
stances things firstperson aims deeds claims named grounds heard traits traits_of_running reminders selves builds causes
keepsakes kept serving soundness statements themes themes_of_running themes_of_people themes_of_days themes_of_the_body
kindred topics topics_of_days topics_of_oneself stock
"""
#: How many cues are met in one step.
_CUES = 10


def reading() -> Iterator[None]:
    """Before an answer is read, and the next question asked: 250 ms in all. Each item is one step."""
    yield from _load(_FOR_READING.split())
    yield from _load(_FOR_ASKING.split())
    yield from _meet_cries()
    english.read(_ANSWER)
    yield
    yield from _meet_moves()
    yield from _meet_hurts()
    yield from _meet_concerns()
    yield from _meet_questions()
    for answer, level in ((_ONE_WORD, 2), (_ANSWER, 2), (_SAID_BACK, 3)):
        english.follow_up(answer, level)
        yield
    english.echo(_ANSWER, [_ANSWER])
    yield


def statements() -> Iterator[None]:
    """Before statements are made from the answers: 100 ms in all. Each item is one step."""
    yield from _load(_FOR_STATEMENTS.split())
    yield from _meet_hurts()
    yield from _meet_traits_and_themes()
    yield from _meet_what_all_are_held_to()
    english.identities([_ANSWER], ())
    yield
    english.core_whys([_ANSWER], ())
    yield


def resumed(said: Sequence[str], *, weighs: bool, states: bool) -> Iterator[None]:
    """Before a draft is shown again in which all this was ``said``: no more than its page needs. Each item is one step.

    ``weighs``: an answer has several reasons, which are weighed; ``states``: the page makes statements.
    """
    yield from _load(_FOR_READING.split())
    yield from _meet_cries()
    if weighs:
        yield from _load(["moves"])
        yield from _meet_moves()
    for answer in said:
        english.read(answer)
        yield
    if states:
        yield from _load((*_FOR_ASKING_AND_STATEMENTS.split(), *_FOR_STATEMENTS.split()))
        yield from _meet_hurts()
        yield from _meet_traits_and_themes(" / ".join(said).lower())
        yield from _meet_what_all_are_held_to()


def _load(modules: Iterable[str]) -> Iterator[None]:
    for name in modules:
        if (module := f"{english.__name__}.{name}") not in sys.modules:
            import_module(module)
            yield


def _meet_cries() -> Iterator[None]:
    """What is a cry for help, and what is none."""
    from whyrun.domain.english.cries import CRIES
    from whyrun.domain.english.cues import is_in
    from whyrun.domain.english.no_cries import NO_CRIES

    for cue in (*CRIES, *NO_CRIES):  # each is longer than ten others
        is_in("", cue)
        yield


def _meet_moves() -> Iterator[None]:
    """The moves: the first question looks for all of them."""
    from whyrun.domain.english.moves import MODULES

    for module in MODULES:
        import_module(module)
        yield
    from whyrun.domain.english.idioms import IDIOMS
    from whyrun.domain.english.invited import all_moves
    from whyrun.domain.english.moves import MOVES

    yield from _meet(move.cue for move in MOVES)
    yield from _meet(IDIOMS)
    all_moves()
    yield


def _meet_hurts() -> Iterator[None]:
    """What hurts: each question looks for it."""
    from whyrun.domain.english.care import gentleness
    from whyrun.domain.english.carewords import GENTLE

    for kind in GENTLE:  # each is longer than ten others
        yield from _meet([kind.cue])
    gentleness(_ONE_WORD)
    yield


def _meet_concerns() -> Iterator[None]:
    """What an answer speaks of: the other ways to ask look for it."""
    from whyrun.domain.english.concerns import CONCERNS

    yield from _meet(concern.cue for concern in CONCERNS)


def _meet_questions() -> Iterator[None]:
    """What a question asks for: the one that was answered is looked at for it."""
    from whyrun.domain.english.asked_for import ASKED
    from whyrun.domain.english.listing import compiled

    for met, (opens, _) in enumerate(ASKED, start=1):
        compiled(opens)
        if met % _CUES == 0:
            yield
    yield  # after the last few


def _meet_traits_and_themes(said: str = _SAID) -> Iterator[None]:
    """What words bring to mind, and what is ``said`` does: the first statement looks for all of it."""
    from whyrun.domain.english.reminders import reminded_of
    from whyrun.domain.english.themes import OF_LIFE
    from whyrun.domain.english.themes_of_days import OF_DAYS
    from whyrun.domain.english.themes_of_people import OF_PEOPLE
    from whyrun.domain.english.themes_of_running import OF_A_RACE, OF_RUNNING
    from whyrun.domain.english.themes_of_the_body import OF_THE_BODY
    from whyrun.domain.english.traits import IN_LIFE
    from whyrun.domain.english.traits_of_running import ON_A_RUN

    yield from _meet((trait.cue for trait in (*IN_LIFE, *ON_A_RUN)), said)
    themes = (*OF_A_RACE, *OF_LIFE, *OF_RUNNING, *OF_PEOPLE, *OF_DAYS, *OF_THE_BODY)
    yield from _meet((theme.cue for theme in themes), said)
    reminded_of()
    yield


def _meet_what_all_are_held_to() -> Iterator[None]:
    """What no statement may say, nor say twice, and what is only spoken of or true of anybody."""
    from whyrun.domain.english.builds import SAID_IN_ONE
    from whyrun.domain.english.echoes import says_the_same
    from whyrun.domain.english.soundness import is_sound
    from whyrun.domain.english.stock import TELLING_THE_TONE, TOPICS, stock_traits

    says_the_same(_ANSWER, _SAID_BACK)
    yield
    is_sound(_ANSWER)
    yield
    yield from _meet((SAID_IN_ONE, *TELLING_THE_TONE, *(topic.cue for topic in TOPICS)))
    stock_traits([_ANSWER], hurts=False)
    yield


def _meet(expressions: Iterable[str], said: str = _SAID) -> Iterator[None]:
    """Find out how cues begin, a few in a step, and make the patterns of those that could stand in what is ``said``."""
    from whyrun.domain.english import cues

    starts = cues.starts_of(said)
    for met, cue in enumerate(expressions, start=1):
        cues.search(cue, said, starts)
        if met % _CUES == 0:
            yield
    yield  # after the last few
