"""A plan for the bad day: if this happens, then I do that.

Rule: values only; the runner's own words, kept as they were typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID

    from whyrun.domain.rut_moment import Obstacle


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan, read as "If" ``if_happens`` ", then I" ``then_do``.

    ``obstacle`` is what it is made for; None where the runner named it, in ``own_obstacle``. ``written_on`` is the
    local date.
    """

    id: UUID
    written_on: date
    obstacle: Obstacle | None
    own_obstacle: str = ""
    if_happens: str = ""
    then_do: str = ""
    updated_at: datetime | None = None


def plan_for(plans: Iterable[Plan], obstacle: Obstacle | None) -> Plan | None:
    """The plan that was made for ``obstacle`` last; None where there is none. ``plans`` go oldest first.

    Without an obstacle it is the one for what the runner named.
    """
    return next((plan for plan in reversed(tuple(plans)) if plan.obstacle is obstacle), None)
