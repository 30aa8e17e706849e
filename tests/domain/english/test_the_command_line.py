from __future__ import annotations

import json
import subprocess
import sys


def test_each_line_in_gives_one_object_out_in_order() -> None:
    answers = ["so that I can keep up with my kids", "", "Pour ma santé", "I want to kill myself"]

    run = subprocess.run(
        [sys.executable, "-m", "whyrun.domain.english"],
        input="\n".join(answers) + "\n",
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    written = [json.loads(line) for line in run.stdout.splitlines()]
    assert [one["answer"] for one in written] == answers
    assert all(
        set(one)
        == {"answer", "reasons", "followed", "question", "alternatives", "quoted", "care", "core_why", "identity"}
        for one in written
    )
    assert [one["care"] for one in written] == [False, False, False, True]
    assert [one["quoted"] for one in written] == [False, False, True, False]
