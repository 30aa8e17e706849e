"""The short open questions that are asked after words said back, by the kind of thing that was said.

Rule: data only; where nothing is said back, ``tones`` and ``sorts`` are asked instead. A question here fits whatever
was said of its kind: it supposes no gift, no joy and no wish, and no person; and it is one that people say ("What is
that like for you?"). The first that was not asked yet is asked.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from whyrun.domain.english.listing import listed, phrased


class Kind(Enum):
    """What sort of thing is said back."""

    THING = auto()
    WORD = auto()
    PLACE = auto()
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
    KNOWN = auto()
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
        "What is behind that for you? / What does that mean to you?",
        "What does that mean to you? / What is behind that for you? / What does that stand for?",
    ),
    Kind.WORD: _pool(
        "What do you picture when you say that? / What does that mean to you?",
        "What do you picture when you say that? / What does that stand for? / What does that mean to you?",
    ),
    Kind.PLACE: _pool(
        "What is it like for you there? / What would you like it to be like there?",
        "What is it like for you there? / What would you like it to be like there?",
    ),
    Kind.SOMEBODY: _pool(
        "What does that mean to you? / What is behind that for you?",
        "Who is that, for you? / What does that mean to you? / What is behind that for you?",
    ),
    Kind.ROLE: _pool(
        "When are you that person already? / What does being that person mean to you?",
        "When are you closest to being that person? / What does being that person mean to you?",
    ),
    Kind.SEVERAL: _pool(
        "Which of those matters most to you? / What ties those together for you?",
        "What ties those together for you? / Which of those matters most to you?",
    ),
    Kind.NUMBER: _pool(
        "What does that number mean to you? / What is behind that number for you?",
        "What does that number stand for? / What does that number mean to you?",
    ),
    Kind.DOING: _pool(
        "What is that like for you? / What does that mean to you?",
        "What is that like for you? / What does that mean to you? / What is behind that for you?",
    ),
    Kind.LACK: _pool(
        "What is that like for you? / What does that mean to you?",
        "What is that like for you? / What does that mean to you?",
    ),
    Kind.OWN: _pool(
        "What is that like for you? / What is behind that for you?",
        "What is that like for you? / What does that ask of you? / What is behind that for you?",
    ),
    Kind.OF_OTHERS: _pool(
        "What is that like for you? / What does that ask of you? / What does that mean to you?",
        "What is that like for you? / What does that ask of you? / What does that mean to you?",
    ),
    Kind.FACT: _pool(
        "What does that mean to you? / What is that like for you?",
        "What does that mean to you? / What is that like for you?",
    ),
    Kind.OWN_PAST: _pool(
        "What was that like for you? / What has stayed with you from that?",
        "What was that like for you? / What has stayed with you from that?",
    ),
    Kind.PAST: _pool(
        "What was that like for you? / What has stayed with you from that?",
        "What was that like for you? / What has stayed with you from that?",
    ),
    Kind.NEVER: _pool(
        "What was that like for you? / What is behind that for you?",
        "What was that like for you? / What is behind that for you?",
    ),
    Kind.KNOWN: _pool(
        "What does it mean to you to know that? / What would change for you if you were sure of that?",
        "What would change for you if you were sure of that? / What does it mean to you to know that?",
    ),
    Kind.WISHED: _pool(
        "What would that be like for you? / What would that change for you?",
        "What would that be like for you? / What would that mean to you? / What would that change for you?",
    ),
    Kind.SUPPOSED: _pool(
        "What would that be like for you? / What would that mean to you? / What would that change for you?",
        "What would that be like for you? / What would that change for you? / What would that mean to you?",
    ),
    Kind.AT_STAKE: _pool(
        "What is at stake for you in that? / What does that mean to you?",
        "What is at stake for you in that? / What does that mean to you?",
    ),
    Kind.EITHER: _pool(
        "What is that like for you? / What is behind that for you?",
        "What is that like for you? / What is behind that for you?",
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
