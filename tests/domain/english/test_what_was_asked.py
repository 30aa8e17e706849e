"""Claims about the question before: it gives a fragment its sense, and the next question goes by that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain.walk import answered as walked
from whyrun.domain import descent, openers
from whyrun.domain.english import follow_up, read
from whyrun.domain.english.answered import asked_for
from whyrun.domain.english.answers import Answer
from whyrun.domain.english.asked_for import AskedFor
from whyrun.domain.english.fitness import is_fit
from whyrun.domain.english.invitations import OF_PEOPLE
from whyrun.domain.english.invitations_of_days import OF_DAYS
from whyrun.domain.reflection import Motivator

PLAIN = "Why does that matter to you?"
INVITED = OF_PEOPLE | OF_DAYS


def ways_to_ask(question: str, answer: str, level: int = 3) -> list[str]:
    reading = read(answer)
    made = follow_up(reading.reasons[reading.followed].text, level, ("Why do you run?", question))
    return [made.question, *made.alternatives]


def invited_by(kind: AskedFor, answer: Answer) -> set[str]:
    line = next(line for line in INVITED[kind] if line.answer is answer)
    them = [("they", "them"), ("he", "him"), ("she", "her")]
    return {
        one.format(they=they, them=other, who="your sister")
        for one in (*line.early, *line.deep)
        for they, other in them
    }


SET_BY_THE_QUESTION = [
    (AskedFor.SEEN, Answer.SAID, "What do you want your twins to remember about you?", "that I danced at weddings"),
    (AskedFor.SEEN, Answer.SAID, "What would you want your sister to know?", "that I'm still on her side"),
    (AskedFor.SAYING, Answer.SAID, "What would you like people to say about you one day?", "she never missed a tea"),
    (AskedFor.ADVICE, Answer.SAID, "What would you say to a friend who told you that?", "be softer on yourself"),
    (AskedFor.PROOF, Answer.SAID, "What would you like that medal to stand for?", "that I saw it through"),
    (AskedFor.SHOWN, Answer.SAID, "What does that say about you?", "that I keep my word"),
    (AskedFor.SELF_WISHED, Answer.SAID, "Who do you want to be for them?", "somebody they can phone at midnight"),
    (AskedFor.SELF, Answer.SOMEBODY, "Who do you get to be in that time?", "only me"),
    (AskedFor.WITHOUT_IT, Answer.ANY, "Who would you be without it?", "I'd be my uncle, cursing the news"),
    (AskedFor.JUDGEMENT, Answer.ANY, "What would you think of yourself if you gave up?", "as expected"),
    (AskedFor.DAYS_WITHOUT, Answer.ANY, "What happens in a week without that?", "I mope and eat biscuits"),
    (AskedFor.LOSS, Answer.FEARED, "What would a week without that be like?", "grey"),
    (AskedFor.LOSS, Answer.FEARED, "What is at stake for you in that?", "I'd be back on the settee"),
    (AskedFor.LOSS, Answer.NAMED, "What are you most afraid of losing?", "my eyesight"),
    (AskedFor.LOSS, Answer.NAMED, "What would you miss most if you stopped?", "how the world looks after"),
    (AskedFor.SELF_WISHED, Answer.LIKENED, "Who do you want to be for them?", "like my gran was"),
    (AskedFor.TIME, Answer.LONG_AGO, "When are you like that already?", "never really"),
    (AskedFor.NOTICING, Answer.SOMEBODY, "Who would be the first to notice?", "my lodger"),
    (AskedFor.NOTICING, Answer.NOBODY, "Who would see the difference first?", "nobody"),
    (AskedFor.RECEIVING, Answer.SOMEBODY, "Who gets the calmer you?", "my husband"),
    (AskedFor.SERVED, Answer.SOMEBODY, "Who would you be doing it for then?", "my granny"),
    (AskedFor.BESIDE, Answer.SOMEBODY, "Who would you tell first?", "my sister"),
    (AskedFor.HELPER, Answer.SOMEBODY, "Who is on your side in this?", "my brother"),
    (AskedFor.TEACHER, Answer.SOMEBODY, "Who did you learn that from?", "my uncle"),
    (AskedFor.TEACHER, Answer.NOBODY, "Who did you learn that from?", "nobody"),
    (AskedFor.MEMORY, Answer.TIME, "When did you last feel like that?", "in Wales, two summers ago"),
    (AskedFor.MEMORY, Answer.LONG_AGO, "When did you last feel like that?", "not for years"),
    (AskedFor.BEGINNING, Answer.TIME, "When did that first come up?", "in my last year at school"),
    (AskedFor.TIME, Answer.TIME, "When do you feel that most?", "Saturday evenings"),
    (AskedFor.HARD_TIME, Answer.TIME, "When do you need that most?", "at three in the morning"),
    (AskedFor.SPAN, Answer.TIME, "How long has that been on your mind?", "since the spring"),
    (AskedFor.FEELING_WISHED, Answer.FELT, "How would you like to feel in your body?", "lighter"),
    (AskedFor.FEELING, Answer.FELT, "What is different in you after a run?", "lighter"),
    (AskedFor.FEELING, Answer.OWN, "What happens in you when you step outside?", "I wake up"),
    (AskedFor.PICTURE, Answer.TOLD, "What do you see when you picture that?", "us two on the pier with chips"),
    (AskedFor.MEANING, Answer.ALL, "What does that mean to you?", "the world"),
    (AskedFor.MEANING, Answer.THOUGHT, "What matters most to you about that?", "that I got my diploma"),
    (AskedFor.GIFT, Answer.NAMED, "What do you find once you’re out there?", "a bit of sky"),
    (AskedFor.GIFT_THEN, Answer.NAMED, "What did running give you then?", "a seat on the bus to matches"),
    (AskedFor.BURDEN, Answer.ANY, "What do you let go of in that moment?", "the shop"),
    (AskedFor.STAYING, Answer.SORE, "What has stayed with you from that?", "the shame"),
    (AskedFor.STEP, Answer.NAMED, "What would bring it a little closer?", "packing my bag the night before"),
    (AskedFor.WISH, Answer.NAMED, "What would you do with that time?", "a garden with tomatoes"),
]


@pytest.mark.parametrize(("kind", "answered", "question", "answer"), SET_BY_THE_QUESTION)
@pytest.mark.parametrize("level", [2, 3, 5])
def test_an_answer_is_asked_about_as_the_question_before_has_set_it(
    kind: AskedFor, answered: Answer, question: str, answer: str, level: int
) -> None:
    asked = ways_to_ask(question, answer, level)

    assert asked[0] in invited_by(kind, answered)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How do you feel on the way home from a good run?", "muddy, hungry and proud"),
        ("How would you like to feel on that day?", "calm, strong and ready"),
        ("What does a good week look like for you?", "early nights, one long run, nobody cross"),
    ],
)
def test_several_things_are_asked_which_of_them(question: str, answer: str) -> None:
    asked = ways_to_ask(question, answer)

    assert asked[0].startswith("Which of those")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What would it be like to have that hour?", "a quiet kitchen and one warm cup of tea"),
        ("What do you most want to be well for?", "seeing my nieces get married"),
        ("What do you want that energy for?", "learn the cello"),
        ("How would you like to feel when you walk in?", "calm, not watched"),
    ],
)
@pytest.mark.parametrize("level", [2, 3, 4, 6])
def test_nothing_that_is_wished_for_is_asked_about_as_if_it_were_so(question: str, answer: str, level: int) -> None:
    asked = ways_to_ask(question, answer, level)

    assert not any(one.startswith(("What was", "What did", "What has stayed", "What is it like")) for one in asked)


@pytest.mark.parametrize("answer", ["someone calm", "a stronger woman", "quieter"])
def test_who_has_just_said_who_they_are_is_not_asked_who_that_is(answer: str) -> None:
    asked = ways_to_ask("Who are you when it’s quiet?", answer, 5)

    assert not asked[0].startswith("Who are you")


@pytest.mark.parametrize("answer", ["happier", "calmer", "less stressed"])
def test_what_is_so_today_is_not_asked_about_as_a_wish(answer: str) -> None:
    asked = ways_to_ask("What is different in you on the days you run?", answer)

    assert not asked[0].startswith(("What would it be like", "What would that", "When did you last"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What would you like your kids to see in you?", "I lost my brother in March"),
        ("What would it give you?", "it gives me a clear head"),
        ("When did you last feel that?", "I feel it every single time I go"),
        ("Who first told you that you weren’t allowed?", "my sister"),
    ],
)
def test_what_speaks_for_itself_is_asked_about_as_ever(question: str, answer: str) -> None:
    assert ways_to_ask(question, answer)[0] == ways_to_ask(PLAIN, answer)[0]


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("why do you want to lose weight", AskedFor.NOTHING),
        ("what would you miss most if you stopped", AskedFor.LOSS),
        ("who would you be if you loved it", AskedFor.SELF_WISHED),
        ("what would it be like to be well without that", AskedFor.WISH),
        ("once that is done, what would you like to keep", AskedFor.WISH),
        ("what would have helped you then", AskedFor.NEED_THEN),
        ("what do you hope to find out about yourself", AskedFor.WISH),
    ],
)
def test_a_question_is_known_by_its_own_words(question: str, kind: AskedFor) -> None:
    assert asked_for(question) is kind


def test_most_openers_ask_for_something() -> None:
    first = [question for motivator in Motivator for question in openers.phrasings(openers.opener(motivator))]

    known = [question for question in first if asked_for(question.lower().rstrip("?")) is not AskedFor.NOTHING]

    assert len(known) > len(first) / 2


def test_every_question_invited_may_be_asked_whoever_they_are() -> None:
    asked = [one for lines in INVITED.values() for line in lines for one in (*line.early, *line.deep)]
    them = [("they", "them"), ("he", "him"), ("she", "her")]

    filled = [one.format(they=they, them=other, who="your nan") for one in asked for they, other in them]

    assert [one for one in filled if not is_fit(one)] == []


def test_in_the_wizard_the_question_that_was_answered_is_the_one_that_counts() -> None:
    reflection = walked("it keeps me going")
    level = reflection.levels[1]
    asked = reflection.with_level(replace(level, question="What do you want your sons to remember about you?"))

    below = descent.ask_below(descent.read_answer(descent.write(asked, 2, "that I laughed a lot"), 2), 2)

    assert below.levels[2].question == "What would it mean to you if they did?"
