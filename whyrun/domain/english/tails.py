"""The short open questions that are asked after words said back, by the kind of thing that was said.

Rule: data only. A question here fits whatever was said of its kind: it supposes no gift, no joy and no wish, and no
person. All of a pool are as good as each other, for which one is asked goes by turns.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from whyrun.domain.english.listing import listed, phrased


class Kind(Enum):
    """What sort of thing is said back."""

    THING = auto()
    SOMEBODY = auto()
    ROLE = auto()
    SEVERAL = auto()
    NUMBER = auto()
    DOING = auto()
    LACK = auto()
    OWN = auto()
    OF_OTHERS = auto()
    FACT = auto()
    OWN_PAST = auto()
    PAST = auto()
    NEVER = auto()
    SAID = auto()
    WISHED = auto()
    SUPPOSED = auto()
    AT_STAKE = auto()
    EITHER = auto()


class Pool(NamedTuple):
    """The questions of one kind: for the first levels, and from where it goes deep."""

    early: tuple[str, ...]
    deep: tuple[str, ...]


def _pool(early: str, deep: str) -> Pool:
    return Pool(phrased(early), phrased(deep))


POOLS: dict[Kind, Pool] = {
    Kind.THING: _pool(
        """
        What is it about that, for you? / What comes up when you say that? / What is behind that for you? /
        What does that mean to you?
        """,
        """
        What does that stand for in your life? / What does that mean to you, deep down? /
        What lies underneath that for you? / What comes up when you say that?
        """,
    ),
    Kind.SOMEBODY: _pool(
        "What do you see when you picture that? / What does that mean to you? / What comes up when you say that?",
        "Who is that, for you? / What do you see when you picture that? / What does that mean to you, deep down?",
    ),
    Kind.ROLE: _pool(
        "When are you that person already? / What does being that person mean to you?",
        "When are you closest to being that person? / What does being that person mean to you?",
    ),
    Kind.SEVERAL: _pool(
        "What ties those together for you? / What is behind those for you? / Which of those says the most?",
        "What ties those together for you? / Which of those goes deepest? / What lies underneath those for you?",
    ),
    Kind.NUMBER: _pool(
        "What does that number mean to you? / What is behind that number for you? / What do you see in that number?",
        "What does that number stand for? / What is behind that number for you? / What does that number mean to you?",
    ),
    Kind.DOING: _pool(
        "What is that like for you? / What is it about that, for you? / What does that mean to you?",
        "What does that ask of you? / What does that mean to you, deep down? / What matters to you in that?",
    ),
    Kind.LACK: _pool(
        "What is that like for you? / What does that mean to you? / How is that for you?",
        "What does that mean to you, deep down? / What is that like for you? / What does that say to you?",
    ),
    Kind.OWN: _pool(
        "What is that like for you? / What does that mean to you? / How is that for you?",
        "What does that mean to you, deep down? / How is it to hear that said? / What is that like for you?",
    ),
    Kind.OF_OTHERS: _pool(
        """
        What does that stir up in you? / What is that like for you? / What do you make of that? /
        What does that mean to you?
        """,
        """
        What does that stir up in you? / What does that mean to you, deep down? / What does that say to you? /
        What matters to you in that?
        """,
    ),
    Kind.FACT: _pool(
        "What matters to you in that? / What do you make of that? / What does that mean to you?",
        "What matters to you in that? / What does that mean to you, deep down? / What does that say to you?",
    ),
    Kind.OWN_PAST: _pool(
        "What was that like? / What has stayed with you from that? / What does that mean to you now?",
        "What has stayed with you from that? / What does that mean to you now? / What was that like for you?",
    ),
    Kind.PAST: _pool(
        "What was that like for you? / What did that do to you? / What has stayed with you from that?",
        "What has stayed with you from that? / What did that do to you? / What does that mean to you now?",
    ),
    Kind.NEVER: _pool(
        "What does that mean to you now? / How do you see that now? / What do you make of that?",
        "What does that mean to you now? / How do you see that now? / How is it to hear that said?",
    ),
    Kind.SAID: _pool(
        "What does that do to you? / What do you make of that? / What do you hear in that?",
        "What do you hear in that? / What does that stir up in you? / What does that mean to you, deep down?",
    ),
    Kind.WISHED: _pool(
        "What would that be like? / What would that give you? / What would that mean to you?",
        "Who would you be then? / What would that mean to you? / What would that give you, deep down?",
    ),
    Kind.SUPPOSED: _pool(
        "What would that be like? / What would that mean to you? / What would that change for you?",
        "What would that mean to you? / What would that change for you? / What is it about that, for you?",
    ),
    Kind.AT_STAKE: _pool(
        "What is at stake for you there? / What does that mean to you? / What matters so much to you there?",
        "What is at stake for you there? / What matters so much to you there? / What does that mean to you, deep down?",
    ),
    Kind.EITHER: _pool(
        "What does that mean to you? / What comes up when you say that?",
        "What does that mean to you, deep down? / What comes up when you say that?",
    ),
}

#: Words with which nothing is said back: insults, the body and its weight, sex, food that is counted, death, harm.
NEVER_SAID_BACK = listed(
    """
    fat fatty fatter ugly obese chubby flabby lardy tubby gross bald wrinkly saggy wobbly blob whale pig slob
    lump weigh weighs weighed weighing weight stone kilos kg lbs bmi belly bellies gut stomach thighs cellulite
    chins boobs tits bum arse ass bra naked sex sexy horny porn shag wank fuck fucks fucked fucking fuckin shit
    shite crap bastard bitch piss pissed wanker twat dick cock cunt prick knob bollocks stupid idiot idiots moron
    loser failure useless worthless pathetic rubbish coward cowardly hypocrite fraud phony imposter impostor
    disgusting disgust disgrace freak weirdo mess burden pointless hopeless rot rotten cripple spastic retard
    calories calorie binge binged bingeing purge starve starved starving vomit vomits puke throw sick kill kills
    killed killing dead die dies died dying death suicide corpse coffin grave funeral funerals murder rape raped
    abuse abused hit hits beat beaten punch punched cancer tumour stroke drunk drink drinking booze vodka wine
    whisky gambling heroin cocaine drugs jail prison slut entered joke hate hates hated rage punish punished
    punishment blame
    """
)
