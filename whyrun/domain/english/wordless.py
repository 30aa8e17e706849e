"""Questions that need none of a reason's words: short, and one step deeper, whatever the words are.

Rule: data only. They are asked where the words are not sure enough to be used, and among the other ways to ask. The
first of a list is asked first, at every level.
"""

from __future__ import annotations

from whyrun.domain.english.values import Shape

#: Good under nearly any reason.
SAFE: tuple[str, ...] = (
    "Why does that matter so much to you?",
    "What does that mean to you?",
    "What makes that so important to you?",
    "What does that say about what matters to you?",
)
_HAPPENED = (
    "Why does that matter so much to you?",
    "What did that mean to you?",
    "What was that like for you?",
    "What does that say about what matters to you?",
)
_GOOD = (
    "Why does that matter so much to you?",
    "What is that like for you?",
    "What does that mean to you?",
    "What does that say about what matters to you?",
)
_FELT = (
    "What does that feeling mean to you?",
    "What does that feeling tell you about yourself?",
    "When do you feel that most?",
    "What is that feeling like for you?",
)
_AGAINST = (
    "Why does that matter so much to you?",
    "What is at stake for you there?",
    "What would you want in its place?",
    "What does that say about what matters to you?",
)
_DISLIKED = (
    "What would you want in its place?",
    "Why does that matter so much to you?",
    "What does that say about what matters to you?",
)

#: For what might be: "if I slept …", "I could …".
SUPPOSED: tuple[str, ...] = (
    "What would that mean to you?",
    "What would that change for you?",
    "Why does that matter so much to you?",
    "What does that say about what matters to you?",
)
#: For what would have been: "I'd have had more fun".
OVER: tuple[str, ...] = (
    "What would that have meant to you?",
    "What would that have changed for you?",
    "Why does that matter so much to you?",
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
    "Why does that matter so much to you?",
    "What is at stake for you there?",
    "What does that mean to you?",
    "What makes that so important to you?",
    "What does that say about what matters to you?",
)

#: By shape, where a shape invites its own.
BY_SHAPE: dict[Shape, tuple[str, ...]] = {
    Shape.ABILITY: _GOOD,
    Shape.NEGATIVE: _AGAINST,
    Shape.DISLIKING: _DISLIKED,
    Shape.EVENT: _HAPPENED,
    Shape.DESCRIPTION: _GOOD,
    Shape.EFFECT: _GOOD,
    Shape.GIFT: _GOOD,
    Shape.LIKING: _GOOD,
    Shape.DOING: _GOOD,
    Shape.FEELING: _FELT,
}
