"""What ordinary runners say of an ordinary week is heard by a move that takes up the telling thing in it."""

from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up, read


def question(answer: str, level: int = 2) -> str:
    reading = read(answer)
    return follow_up(reading.reasons[reading.followed].text, level).question


@pytest.mark.parametrize(
    ("kind", "asked", "answers"),
    [
        (
            "children while they are small",
            "What do you most want to be there for in those years?",
            ("our twins are still so little", "they're only small for a bit"),
        ),
        (
            "two who want to last",
            "What would you like the two of you to have in twenty years?",
            ("I want us to make it", "to grow old with my husband"),
        ),
        (
            "somebody who is everything",
            "What do you want them to be able to count on?",
            ("they're my whole life", "my boys are my everything and they're my world"),
        ),
        (
            "a parent who wasn't there",
            "What would you like to give that you never got yourself?",
            ("my own mother was never around", "the childhood I never had"),
        ),
        (
            "what is left of a day",
            "What would you love to have energy left for?",
            ("I'm asleep on the settee by nine", "I sit on the sofa every night till bed"),
        ),
        (
            "a hard job",
            "What do you need most after a day like yours?",
            ("I work in a call centre", "I'm a paramedic in Hull"),
        ),
        (
            "others first",
            "What would it look like to put yourself first now and then?",
            ("I always put the kids first", "I put myself last, that's how we were raised"),
        ),
        (
            "nobody can reach them",
            "What comes up in you when nobody can reach you?",
            ("I leave my phone at home", "no emails, phone stays in the drawer, can't check slack"),
        ),
        (
            "burdens",
            "Which of those weighs on you most?",
            ("money, work, the usual", "work and bills"),
        ),
        (
            "without a stop",
            "What would that first run without a stop tell you about yourself?",
            ("to jog round the park without walking", "I want to do 3 miles non-stop"),
        ),
        (
            "to have done it",
            "Who would you most like to say it to?",
            ("just to say I did it", "so I can say I've run one"),
        ),
        (
            "what the body won't let them",
            "Which of those would you want back first?",
            ("can't bend, can't kneel, can't dig the garden",),
        ),
        (
            "a wedding",
            "How would you like to feel on that day?",
            ("wedding in September", "my honeymoon is coming up in July, the wedding in May"),
        ),
        (
            "what is missed",
            "What do you miss most about it?",
            ("I do miss it", "I really miss running"),
        ),
        (
            "what went on",
            "What kept you going when you could have stopped?",
            ("the gym shut and I just never stopped", "I only did it for my sister but I carried on"),
        ),
        (
            "a liking that surprised them",
            "What was the first thing you liked about it?",
            ("I never thought I'd love it this much", "I enjoy it more than I expected"),
        ),
        (
            "stress that lets go",
            "What comes back to you once the stress lets go?",
            ("good for stress", "it relieves stress"),
        ),
        (
            "days with a run and days without",
            "What goes missing on the days you don’t run?",
            ("I feel flat on the days I don't", "I'm a bit low when I don't go"),
        ),
        (
            "the only one who hasn't",
            "What would it be like to be one of them?",
            ("everyone in our street has run it except me", "I'm the only one who hasn't done a half"),
        ),
        (
            "left out",
            "What would it be like to be right in the middle of it?",
            ("I'm sick of being left out", "so that I don't get left behind"),
        ),
        (
            "put up to it",
            "And you yourself: what do you hope it will do for you?",
            ("my husband keeps nagging me", "the physio and my son both brought it up"),
        ),
        (
            "no time to lose",
            "What don’t you want to put off any longer?",
            ("time flies so fast", "you never know what's coming"),
        ),
        (
            "a race of a lifetime",
            "What do you see when you picture yourself there?",
            ("you have to do it once if you live here", "London is my dream"),
        ),
        (
            "where they once were",
            "What do you miss most about where you were?",
            ("to get back to where I was", "I never got back to how I was"),
        ),
        (
            "nights awake",
            "What would a good night change for you?",
            ("I'm awake half the night with the accounts", "I never sleep properly"),
        ),
        (
            "a day indoors",
            "What changes in your day once you’ve been outside?",
            ("I work from home", "I never leave the flat"),
        ),
        (
            "the dog",
            "What do you get out of those runs yourself?",
            ("the dog needs it", "he's a vizsla and he ate the door"),
        ),
        (
            "somebody's pride",
            "What would you like your nan to see in you?",
            ("I want my nan to be proud of me",),
        ),
        (
            "time together",
            "What do you want that time together to be?",
            ("to spend more time with my daughter", "we never get time together"),
        ),
        (
            "readings",
            "What do you most want to be well for?",
            ("my cholesterol is up", "the nurse wasn't happy with my blood pressure"),
        ),
        (
            "no runner, they say",
            "When did you first believe that about yourself?",
            ("I don't feel like a proper runner", "I've never been sporty"),
        ),
        (
            "everybody does it",
            "What part of you wants it too?",
            ("everyone in our village runs it", "my church is doing it"),
        ),
        (
            "somebody ahead",
            "What would it be like to be level with him?",
            ("my brother is faster than me", "my husband is fitter than me"),
        ),
        (
            "somebody who wins",
            "What would you love to say to him on the day you come in first?",
            ("my dad always beats me", "he laps me on the track"),
        ),
        (
            "a race to be let into",
            "What would it be like to stand on that start line?",
            ("to qualify for the nationals", "I want a good for age place"),
        ),
        (
            "years that lie behind",
            "What did you love about it back then?",
            ("I ran cross country at school", "I was on the track team"),
        ),
        (
            "words remembered",
            "What do those words mean to you today?",
            ("my grandad used to say a walk is half a dinner", "my coach always said to start where I am"),
        ),
        (
            "any weather",
            "What is it like out there when others stay in?",
            ("I don't mind the rain", "rain or shine, I'm there"),
        ),
        (
            "no sitting still",
            "What happens in you once you’re moving?",
            ("I can't sit still", "too much energy"),
        ),
        (
            "a start to the day",
            "What is different about a day that starts like that?",
            ("it sets me up for the day", "it makes the whole day better"),
        ),
        (
            "a hope of liking it",
            "What would a run that you enjoy look like?",
            ("I want to learn to like it", "I don't enjoy it yet"),
        ),
        (
            "pride to come",
            "What would you love to be proud of?",
            ("I want to be proud of something", "pride"),
        ),
        (
            "somebody in their thoughts",
            "What would you like to tell him today?",
            ("I talk to him when I'm out there", "I think of him on every run"),
        ),
        (
            "one thing seen through",
            "What would it tell you about yourself to see this one through?",
            ("I want to see one thing through", "I've started running three times"),
        ),
        (
            "lost to oneself",
            "What used to make you feel most like yourself?",
            ("I've lost myself a bit", "I'm sick of myself"),
        ),
        (
            "a rut",
            "Where would you like to be heading instead?",
            ("I'm stuck in a rut", "I'm going nowhere"),
        ),
        (
            "a birthday ahead",
            "What do you want turning forty to mean?",
            ("I'm forty in the summer", "I'll be forty in May"),
        ),
        (
            "quick once",
            "What of that is still in you?",
            ("I was quick as a lad", "I was fit at your age once"),
        ),
        (
            "how a runner looks",
            "Who decides what a runner looks like?",
            ("I'm not built like a runner", "big lads can run too"),
        ),
        (
            "between work and home",
            "What would it be like to come home with a clear head?",
            ("work follows me home", "something between the shift and the kids"),
        ),
        (
            "a small world",
            "What is it like to be part of that, out there?",
            ("I wave to the same old lady each day", "I know every dog on the path"),
        ),
        (
            "somebody at the finish",
            "What did it mean to you to be seen there?",
            ("my nephew came to watch me", "they all stood at the finish"),
        ),
    ],
)
def test_a_move_hears_what_an_ordinary_answer_tells(kind: str, asked: str, answers: tuple[str, ...]) -> None:
    assert {answer: question(answer) for answer in answers} == dict.fromkeys(answers, asked), kind


@pytest.mark.parametrize(
    ("answer", "misheard"),
    [
        ("my great aunt was dead at 61", "What would you love to have energy left for?"),
        ("I look after my mum", "What would that let you stop worrying about?"),
        ("he gave up on everything", "What would it be like to stay with this one?"),
        ("I want to donate a kidney to my cousin but my bmi is 31", "How would you like to feel in your body?"),
        ("who won the cricket", "Who are you when you’re doing that?"),
        ("bad back, sleep apnoea, the lot", "What is better the day after a good night?"),
        ("I want to find out for myself", "Who do you get to be in that time?"),
        ("it became part of who I am", "Who is that self you get back?"),
        ("some bloke with a whippet laughed", "What do you get out of those runs yourself?"),
        ("I solve all my problems on a run", "What part of you wants it too?"),
        ("I'm up at five for the cows", "What would a good night change for you?"),
        ("to do something I'd be proud of", "What about it makes you proudest?"),
    ],
)
def test_what_only_sounds_alike_is_not_taken_for_it(answer: str, misheard: str) -> None:
    assert misheard not in {question(answer, level) for level in (2, 5)}
