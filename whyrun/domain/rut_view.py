"""What the rut moment shows: the why, who it is for, the runner's own words, their plans and their letter.

Rule: values of the runner's own only, read once when the moment begins.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from whyrun.domain.letter import letter_to_open
from whyrun.domain.rut_words import RutWords, rut_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.check_in import CheckIn
    from whyrun.domain.letter import Letter
    from whyrun.domain.plan import Plan
    from whyrun.domain.reflection import Reflection


@dataclass(frozen=True, slots=True)
class RutView:
    """What there is to show; ``plans`` go oldest first, ``letter`` is the sealed one."""

    core_why: str
    identity: str = ""
    beneficiaries: tuple[str, ...] = ()
    words: RutWords = field(default_factory=RutWords)
    plans: Sequence[Plan] = ()
    letter: Letter | None = None

    @classmethod
    def of(
        cls, latest: Reflection, check_ins: Sequence[CheckIn], plans: Sequence[Plan], letters: Sequence[Letter]
    ) -> RutView:
        """What ``latest``, the newest finished reflection, and what was written since come to."""
        return cls(
            core_why=latest.core_why.strip(),
            identity=latest.identity.strip(),
            beneficiaries=latest.beneficiaries,
            words=rut_words(check_ins, latest),
            plans=plans,
            letter=letter_to_open(letters),
        )
