"""Questions that need none of a reason's words: short, and one step deeper, whatever the words are.

Rule: data only. They are asked where the words are not sure enough to be used, and among the other ways to ask. From
level 2 on, each level starts one further down; the last ones turn to who the runner is.
"""

from __future__ import annotations

from whyrun.domain.english.values import Shape

#: Good under nearly any reason.
SAFE: tuple[str, ...] = (
    "Why does that matter to you?",
    "Why does that matter so much to you?",
    "What makes that so important to you?",
    "What does that mean to you, deep down?",
    "What is underneath that for you?",
    "What does that say about what you care for?",
)
_WANTED = (
    "What would that give you?",
    "Why does that matter so much to you?",
    "What would that mean to you?",
    "Who would you be then?",
    "What would be different for you then?",
    "What does that say about what you care for?",
)
_HAPPENED = (
    "What did that mean to you?",
    "Why does that still matter to you?",
    "What has stayed with you from that?",
    "What did that change for you?",
    "What do you carry from that when you run?",
    "What does that still mean to you?",
)
_GOOD = (
    "What does that give you?",
    "What is that like for you?",
    "Why does that matter so much to you?",
    "What makes that so important to you?",
    "What does that make possible for you?",
    "What would your week be like without that?",
)
_BEING = (
    "What does that mean for you?",
    "How does it feel to say that?",
    "Why does that matter so much to you?",
    "Who do you want to be in that?",
    "What does that say about what you care for?",
    "Why does that matter to you?",
)
_FELT = (
    "What does that feeling give you?",
    "Where else in your life would you like to feel that?",
    "What does that feeling tell you about yourself?",
    "Who are you when you feel like that?",
    "What would your week be like without that?",
    "Why does that matter to you?",
)
_NAMED = (
    "What does that mean to you?",
    "Why does that matter so much to you?",
    "What makes that so important to you?",
    "What does that mean to you, deep down?",
    "What does that stand for in your life?",
    "What does that say about what you care for?",
)
_AGAINST = (
    "What do you want instead?",
    "What is at stake for you there?",
    "What matters so much to you there?",
    "Who do you want to be instead?",
    "What does that say about what you care for?",
    "Why does that matter to you?",
)

_DISLIKED = (
    "What do you want instead?",
    "What would you rather feel?",
    "What does that say about what you care for?",
    "Who do you want to be instead?",
    "What is underneath that for you?",
    "Why does that matter to you?",
)

#: For what might be: "if I slept …", "I could …".
SUPPOSED: tuple[str, ...] = (
    "What would that give you?",
    "Why does that matter so much to you?",
    "What would that change for you?",
    "What would that mean to you?",
    "What does that say about what you care for?",
    "What makes that so important to you?",
)
#: For what one doesn't want to come to: "otherwise …", "if I didn't …".
AT_STAKE: tuple[str, ...] = (
    "What is at stake for you there?",
    "Why does that matter so much to you?",
    "What makes that so important to you?",
    "What matters so much to you there?",
    "What does that say about what you care for?",
    "What does running look after in you?",
)

#: By shape, where a shape invites its own.
BY_SHAPE: dict[Shape, tuple[str, ...]] = {
    Shape.WANT: _WANTED,
    Shape.WANTED_THING: _WANTED,
    Shape.ABILITY: _WANTED,
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
