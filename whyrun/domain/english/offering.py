"""Picks out of all that may be asked: the next question, and the other ways to ask it.

Rule: nothing comes back that was asked before, and no way to ask is after what another is after already. Beside the
question stands what goes by the same reading of the reason; between those comes what needs no reading at all, as the
way out where the reading was wrong.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from whyrun.domain.english import phrasings
from whyrun.domain.english.fitness import is_fit, key
from whyrun.domain.english.ways import varied

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

#: So many other ways to ask are offered: fewer, and each as good as the question.
OTHERS = 3
#: So many of them go by the same reading.
_OF_THE_SAME_READING = 2
#: Out of so many the one is picked that opens otherwise, and those that are after something else.
_LOOKED_AT = 20
#: Questions that open with so many words in common are put in the same way.
_FRAME = 5


def next_of(offered: Sequence[str], before: Collection[str]) -> str:
    """The first of ``offered`` that was not asked ``before``, and rather one that opens otherwise than those did.

    Of all that was asked already, one comes back after a pause.
    """
    frames = {_frame(name) for name in before}
    alike = ""
    for question in unasked(offered, before, _LOOKED_AT):
        if _frame(key(question)) not in frames:
            return question
        alike = alike or question
    return alike or next(unasked(with_pauses(offered), before, 1))


def others_of(question: str, kin: Iterable[str], pool: Sequence[str], before: Collection[str]) -> tuple[str, ...]:
    """The other ways to ask ``question``: out of its ``kin``, if it is one of them, and out of ``pool``, in turns."""
    kin = [*kin]
    near = varied([question, *(kin if question in kin else ())], 1, 1 + _OF_THE_SAME_READING)[1:]
    of_both = chain(near[:1], pool[:1], near[1:], pool[1:], with_pauses(pool))
    taken = {*before, _name(question)}
    return tuple(varied([question, *unasked(of_both, taken, _LOOKED_AT)], 1 + OTHERS, 1 + OTHERS)[1:])


def unasked(offered: Iterable[str], before: Collection[str], most: int) -> Iterator[str]:
    """The first ``most`` of ``offered`` that are fit, different, and were not asked ``before``."""
    taken: set[str] = set()
    for question in offered:
        name = _name(question)
        if name not in before and name not in taken and is_fit(question):
            taken.add(name)
            yield question
            if len(taken) == most:
                break


def with_pauses(questions: Sequence[str]) -> Iterator[str]:
    """An endless supply: the same questions, after one more moment's pause each round."""
    yield from (f"{pause} {question}" for pause in phrasings.PAUSES for question in questions)
    number = 2
    while True:
        yield from (f"Round {number}. {question}" for question in questions)
        number += 1


def _name(question: str) -> str:
    return key(question).removesuffix(" deep down")


def _frame(name: str) -> tuple[str, ...]:
    return tuple(name.split()[:_FRAME])
