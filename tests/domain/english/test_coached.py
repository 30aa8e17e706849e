import json
from pathlib import Path

import pytest

from whyrun.domain import english
from whyrun.domain.english.fitness import is_fit

COACHED = Path(__file__).parents[2] / "data" / "english" / "coached.jsonl"
ROWS = [json.loads(line) for line in COACHED.read_text(encoding="utf-8").splitlines()]
CARE = "CARE"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_what_runners_said_gets_fit_questions(row: dict[str, str]) -> None:
    reading = english.read(row["answer"])

    asked = english.follow_up(reading.reasons[reading.followed].text, min(6, int(row["level"]) + 1))

    assert row["coach"] != CARE or reading.care
    assert asked.care or all(is_fit(question) for question in (asked.question, *asked.alternatives))
