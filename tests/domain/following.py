"""Days of a runner's life, written short: one letter a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid4

from hypothesis import strategies as st

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.intention import Pause

#: A Wednesday.
TODAY = date(2025, 5, 14)
_LETTERS = {"r": Outcome.RAN, "o": Outcome.RESTED, "m": Outcome.MISSED}


def check_in(outcome: Outcome, day: date = TODAY, **values: object) -> CheckIn:
    """Make a check-in, at noon of its day unless ``values`` say otherwise."""
    at = datetime.combine(day, time(12), UTC)
    return CheckIn(**{"id": uuid4(), "day": day, "at": at, "outcome": outcome} | values)


def days(letters: str, last: date = TODAY) -> list[CheckIn]:
    """Make the check-ins of the days up to ``last``: r ran, o rested, m missed, anything else is a blank day."""
    first = last - timedelta(days=len(letters) - 1)
    return [
        check_in(_LETTERS[letter], first + timedelta(days=number))
        for number, letter in enumerate(letters)
        if letter in _LETTERS
    ]


def pause(since: date, until: date) -> Pause:
    """Make a pause."""
    return Pause(UUID(int=7), since, until)


#: Any check-in of some weeks around TODAY.
ANY_CHECK_IN = st.builds(
    check_in,
    outcome=st.sampled_from(Outcome),
    day=st.dates(TODAY - timedelta(days=40), TODAY),
)
ANY_CHECK_INS = st.lists(ANY_CHECK_IN, max_size=25)
#: Any pause of some weeks around TODAY.
ANY_PAUSES = st.lists(
    st.builds(
        lambda since, length: pause(since, since + timedelta(days=length)),
        st.dates(TODAY - timedelta(days=40), TODAY),
        st.integers(0, 20),
    ),
    max_size=3,
)
