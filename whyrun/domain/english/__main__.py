"""Tries the engine without a window: one answer a line in, one JSON object a line out.

Rule: every line gets its object, in order, in UTF-8.
"""

from __future__ import annotations

import json
import sys

from whyrun.domain.english import core_whys, follow_up, identities, read

#: The level that a question is made for when all there is is one answer.
FIRST_FOLLOW_UP = 2


def describe(answer: str) -> dict[str, object]:
    """What the engine makes of ``answer``, as the object that is written."""
    reading = read(answer)
    followed = reading.reasons[reading.followed].text
    asked = follow_up(answer if reading.care else followed, FIRST_FOLLOW_UP, whole=answer)
    return {
        "answer": answer,
        "reasons": [{"text": reason.text, "shape": reason.shape.value} for reason in reading.reasons],
        "followed": reading.followed,
        "question": asked.question,
        "alternatives": list(asked.alternatives),
        "quoted": asked.quoted,
        "care": reading.care or asked.care,
        "core_why": [suggestion.text for suggestion in core_whys([answer])],
        "identity": [suggestion.text for suggestion in identities([answer])],
    }


def main() -> int:
    """Read standard input to its end."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for line in sys.stdin:
        print(json.dumps(describe(line.rstrip("\r\n")), ensure_ascii=False), flush=True)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
