"""Four worked chains, one for each of four kinds of runner: what "See an example" shows.

Written for WhyRun; none of these is a real person.
"""

from __future__ import annotations

from dataclasses import dataclass

from whyrun.domain.reflection import CardStyle


@dataclass(frozen=True, slots=True)
class ExampleLevel:
    """One question with the answer an imagined runner gave."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Example:
    """A whole descent of an imagined runner, described by ``runner``."""

    runner: str
    levels: tuple[ExampleLevel, ...]
    core_why: str
    identity: str
    style: CardStyle


EXAMPLES = (
    Example(
        runner="After the race",
        levels=(
            ExampleLevel("Why do you want to train for this race?", "To finish something I said I would do."),
            ExampleLevel("Why do you want to finish something you said you would do?", "I give up on things at work."),
            ExampleLevel("What happens to you when you give up on things?", "I stop believing what I tell myself."),
            ExampleLevel("What would change if you believed yourself?", "I’d dare to apply for the job I want."),
            ExampleLevel("Who would you be then?", "Someone whose word counts, mine first."),
        ),
        core_why="I run to keep my word to myself.",
        identity="I’m a runner who finishes what she starts.",
        style=CardStyle.DAWN,
    ),
    Example(
        runner="A new parent",
        levels=(
            ExampleLevel("What does running do for you when you’re stressed?", "It gives me half an hour alone."),
            ExampleLevel("What happens in a week without that half hour?", "I snap at the two people I love most."),
            ExampleLevel("What would you like them to get instead?", "Someone patient, who listens to the end."),
            ExampleLevel("Why does it matter to you to be patient?", "Nobody was patient with me when I was small."),
            ExampleLevel("What do you want to be different for them?", "A home where nobody has to tiptoe."),
        ),
        core_why="I run so that nobody has to tiptoe at home.",
        identity="I’m a runner who comes home kinder.",
        style=CardStyle.TRAIL,
    ),
    Example(
        runner="Told by a doctor",
        levels=(
            ExampleLevel("Why does your health matter to you?", "My doctor said my heart is fifteen years older."),
            ExampleLevel("Why does that matter to you?", "My father died at sixty-one. I’m fifty-four."),
            ExampleLevel("What do you want to be different for you?", "I want to see how things turn out."),
            ExampleLevel("What do you want to see?", "My grandson ride the bike I restored for him."),
            ExampleLevel("Who would you be on that day?", "The one running alongside, holding the saddle."),
        ),
        core_why="I run to hold the saddle when he learns to ride.",
        identity="I’m a runner who plans to be there.",
        style=CardStyle.PAPER,
    ),
    Example(
        runner="Just for joy",
        levels=(
            ExampleLevel("Why do you run?", "I like being out before anyone else is up."),
            ExampleLevel("What does being out give you?", "Birds, frost, my own breath. Nothing to answer."),
            ExampleLevel("What would you miss most about it?", "Being happy for no reason at all."),
        ),
        core_why="I run because it makes me happy, and that is enough.",
        identity="I’m a runner who goes out to meet the morning.",
        style=CardStyle.NIGHT,
    ),
)
