"""Questions that need none of a reason's words: short, and one step deeper, whatever the words are.

Rule: data only. They are asked where the words are not sure enough to be used, and among the other ways to ask. The
first of a list is asked early, the second from level 4 on; the last ones turn to who the runner is.
"""

from __future__ import annotations

from whyrun.domain.english.values import Shape

#: Good under nearly any reason.
SAFE: tuple[str, ...] = (
    "What does that mean to you?",
    "What does that mean to you, deep down?",
    "Why does that matter so much to you?",
    "What lies underneath that for you?",
    "What does that say about what matters to you?",
    "What makes that so important to you?",
)
_WANTED = (
    "What does that mean to you?",
    "What does that mean to you, deep down?",
    "What would that give you?",
    "What would change for you then?",
    "Why does that matter so much to you?",
    "Who would you be then?",
    "What does that say about what matters to you?",
)
_HAPPENED = (
    "What does that mean to you now?",
    "What does that mean to you now?",
    "What has stayed with you from that?",
    "How do you see that now?",
    "What do you feel when you think of it?",
    "What does that say about what matters to you?",
)
_GOOD = (
    "What does that mean to you?",
    "What does that mean to you, deep down?",
    "What does that give you?",
    "What is that like for you?",
    "Why does that matter so much to you?",
    "What does that say about what matters to you?",
)
_BEING = (
    "What does that mean to you?",
    "What does that mean to you, deep down?",
    "How does it feel to say that?",
    "What does that say about what matters to you?",
)
_FELT = (
    "What does that feeling mean to you?",
    "What does that feeling tell you about yourself?",
    "When do you feel that most?",
    "What is that feeling like for you?",
    "Who are you when you feel like that?",
)
_NAMED = (
    "What does that mean to you?",
    "What does that mean to you, deep down?",
    "Why does that matter so much to you?",
    "What makes that so important to you?",
    "What does that say about what matters to you?",
    "What does that stand for in your life?",
)
_AGAINST = (
    "What do you want instead?",
    "What does that mean to you, deep down?",
    "What is at stake for you there?",
    "Who do you want to be instead?",
    "What matters so much to you there?",
    "Why does that matter so much to you?",
    "What does that say about what matters to you?",
)

_DISLIKED = (
    "What do you want instead?",
    "What would you rather feel?",
    "What does that say about what matters to you?",
    "Who do you want to be instead?",
    "What lies underneath that for you?",
    "Why does that matter so much to you?",
)

#: For what might be: "if I slept …", "I could …".
SUPPOSED: tuple[str, ...] = (
    "What would that mean to you?",
    "What does that mean to you, deep down?",
    "What would that give you?",
    "What would that change for you?",
    "Why does that matter so much to you?",
    "Who would you be then?",
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
    "What does that mean to you?",
    "What does that mean to you, deep down?",
    "What is at stake for you there?",
    "Why does that matter so much to you?",
    "What makes that so important to you?",
    "What matters so much to you there?",
    "What does that say about what matters to you?",
    "What does running look after in you?",
)

#: By shape, where a shape invites its own.
BY_SHAPE: dict[Shape, tuple[str, ...]] = {
    Shape.WANT: _WANTED,
    Shape.WANTED_THING: _WANTED,
    Shape.ABILITY: _GOOD,
    Shape.NEGATIVE: _AGAINST,
    Shape.DISLIKING: _DISLIKED,
    Shape.EVENT: _HAPPENED,
    Shape.STATE: _BEING,
    Shape.DESCRIPTION: _GOOD,
    Shape.EFFECT: _GOOD,
    Shape.GIFT: _GOOD,
    Shape.LIKING: _GOOD,
    Shape.DOING: _GOOD,
    Shape.FEELING: _FELT,
    Shape.NOUN: _NAMED,
}
