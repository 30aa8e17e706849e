"""The questions that are made with the runner's telling words, by the kind of thing that was said.

Rule: data only; where nothing can be said, ``tones`` and ``sorts`` are asked instead. A question here fits whatever was
said of its kind: it supposes no gift, no joy and no wish. ``{clause}`` is a whole sentence, ``{do}`` what one does,
from the base form, ``{then}`` a sentence as it is only supposed, ``{who}`` who never did, with "had", ``{thing}`` a
name ("does" or "do" with it: ``{does}``); a question without any of them comes after the words. The first whose opening
was not asked yet is asked.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, phrased
from whyrun.domain.lean_classes import Enum, NamedTuple, auto


class Kind(Enum):
    """What sort of thing is said back."""

    #: What is named, as a reason for running and later on.
    REASON = auto()
    THING = auto()
    #: A day that is to come: "our wedding in May".
    DAY = auto()
    PLACE = auto()
    SOMEBODY = auto()
    ROLE = auto()
    SEVERAL = auto()
    BURDENS = auto()
    NUMBER = auto()
    DOING = auto()
    LACK = auto()
    WITHOUT = auto()
    OWN = auto()
    OF_OTHERS = auto()
    #: What happens in one's own body or head: "my legs feel like mine".
    IN_ME = auto()
    OWN_PAST = auto()
    PAST = auto()
    DONE_FOR_ME = auto()
    #: What there never was, or nobody did: asked what would have been, for it is not told them again.
    NEVER = auto()
    KNOWN = auto()
    SUPPOSED = auto()
    #: "I can't run a lap with them."
    CANNOT = auto()
    #: What is to come of it for others: "so they know I stayed".
    HOPED = auto()


class Pool(NamedTuple):
    """The questions of one kind: for the first levels, and from where it goes deep."""

    early: tuple[str, ...]
    deep: tuple[str, ...]


def _pool(early: str, deep: str) -> Pool:
    return Pool(phrased(early), phrased(deep))


POOLS: dict[Kind, Pool] = {
    Kind.REASON: _pool(
        "What {does} {thing} mean to you? / What comes to mind when you think of {thing}?",
        "What {does} {thing} mean to you? / What comes to mind when you think of {thing}?",
    ),
    Kind.THING: _pool(
        "What do you picture when you think of {thing}? / What comes to mind when you think of {thing}?",
        "What comes to mind when you think of {thing}? / What do you picture when you think of {thing}?",
    ),
    Kind.DAY: _pool(
        "How would you like to feel when that day comes? / What would make it a good day for you?",
        "How would you like to feel when that day comes? / What would make it a good day for you?",
    ),
    Kind.PLACE: _pool(
        "What is it like for you {thing}? / What would you like it to be like {thing}?",
        "What is it like for you {thing}? / What would you like it to be like {thing}?",
    ),
    Kind.SOMEBODY: _pool(
        "What do you see when you think of {thing}? / What comes to mind when you think of {thing}?",
        "What do you see when you think of {thing}? / What comes to mind when you think of {thing}?",
    ),
    Kind.ROLE: _pool(
        "What does it mean to you to be {thing}? / When are you closest to being {thing}?",
        "What does it mean to you to be {thing}? / When are you closest to being {thing}?",
    ),
    Kind.SEVERAL: _pool(
        "Which of those matters most to you? / What ties those together for you?",
        "What ties those together for you? / Which of those matters most to you?",
    ),
    Kind.BURDENS: _pool(
        "Which of those weighs on you most? / Which of those would you like to put down first?",
        "Which of those weighs on you most? / Which of those would you like to put down first?",
    ),
    Kind.NUMBER: _pool(
        "What does that mean to you? / What is behind that number for you?",
        "What does that mean to you? / What does that number stand for?",
    ),
    Kind.DOING: _pool(
        "What is it like, {thing}? / What comes with {thing} for you?",
        "What is it like, {thing}? / What comes with {thing} for you?",
    ),
    Kind.LACK: _pool(
        "What is it like to have {thing}? / What does it mean to you to have {thing}?",
        "What is it like to have {thing}? / What does it mean to you to have {thing}?",
    ),
    Kind.WITHOUT: _pool(
        "What is it like for you with {thing}? / What is different with {thing}?",
        "What is it like for you with {thing}? / What is different with {thing}?",
    ),
    Kind.OWN: _pool(
        "What is it like to {do}? / What does it mean to you to {do}?",
        "What is it like to {do}? / What does it mean to you to {do}?",
    ),
    Kind.OF_OTHERS: _pool(
        "What does it mean to you that {clause}? / What is it like for you that {clause}?",
        "What does it mean to you that {clause}? / What is it like for you that {clause}?",
    ),
    Kind.IN_ME: _pool(
        "What is it like when {clause}? / What comes with it when {clause}?",
        "What is it like when {clause}? / Who are you when {clause}?",
    ),
    Kind.OWN_PAST: _pool(
        "What was it like when {clause}? / What stays with you from when {clause}?",
        "What was it like when {clause}? / What stays with you from when {clause}?",
    ),
    Kind.PAST: _pool(
        "What was it like for you when {clause}? / What stays with you from when {clause}?",
        "What was it like for you when {clause}? / What stays with you from when {clause}?",
    ),
    Kind.DONE_FOR_ME: _pool(
        "What did it mean to you that {clause}? / What was it like for you when {clause}?",
        "What did it mean to you that {clause}? / What was it like for you when {clause}?",
    ),
    Kind.NEVER: _pool(
        "What would have been different for you if {who}? / What would have helped you then?",
        "What would have been different for you if {who}? / What would you say today to who you were then?",
    ),
    Kind.KNOWN: _pool(
        "What would it mean to you to be sure that {clause}? / What would change for you if you were sure that "
        "{clause}?",
        "What would change for you if you were sure that {clause}? / What would it mean to you to be sure that "
        "{clause}?",
    ),
    Kind.SUPPOSED: _pool(
        "What would it be like to {do}? / What would it mean to you to {do}?",
        "What would it be like to {do}? / What would it mean to you to {do}?",
    ),
    Kind.CANNOT: _pool(
        "What would it be like to be able to {do}? / What would you do first if you could {do}?",
        "What would it be like to be able to {do}? / Who would you be if you could {do}?",
    ),
    Kind.HOPED: _pool(
        "What would it mean to you if {then}? / What would change for you if {then}?",
        "What would it mean to you if {then}? / What would change for you if {then}?",
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
    punishment blame prosthesis prosthetic stent stents pacemaker bypass dialysis insulin statins inhaler metformin
    wheelchair chemo
    """
)

#: The kinds whose words are said before the question; those of the others stand inside it.
SAID_BACK = frozenset({Kind.SEVERAL, Kind.BURDENS, Kind.NUMBER})
