"""Questions that need none of a reason's words: short, and one step deeper, whatever the words are.

Rule: data only. They are asked where the words are not sure enough to be used, and among the other ways to ask. The
first of a list is asked first, at every level.
"""

from __future__ import annotations

#: Good under nearly any reason.
SAFE: tuple[str, ...] = (
    "What is behind that for you?",
    "What does that mean to you?",
    "What makes that so important to you?",
    "What does that say about what matters to you?",
)

#: For what might be: "if I slept …", "I could …".
SUPPOSED: tuple[str, ...] = (
    "What would that be like for you?",
    "What would that change for you?",
    "What would that mean to you?",
    "What does that say about what matters to you?",
)
#: For what would have been: "I'd have had more fun".
OVER: tuple[str, ...] = (
    "What would that have meant to you?",
    "What would that have changed for you?",
    "What does that say about what matters to you?",
)
#: For what one would not be doing: "I wouldn't be sitting there …".
ANOTHER: tuple[str, ...] = (
    "What would you be doing instead?",
    "What would that give you?",
    "What would that mean to you?",
    "How would you feel instead?",
    "What would you do first?",
    "Who would you be then?",
)
#: For what one doesn't want to come to: "otherwise …", "if I didn't …".
AT_STAKE: tuple[str, ...] = (
    "What is at stake for you in that?",
    "What is behind that for you?",
    "What makes that so important to you?",
    "What does that say about what matters to you?",
)
