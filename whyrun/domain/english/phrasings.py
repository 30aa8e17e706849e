"""How a question is put: the plain phrasings of every shape, and those that suit any reason.

Rule: data only. A phrasing may use ``{want}`` (base form, second person: "keep up with your kids"), ``{you_want}`` (the
same after "you": "are there for your kids"), ``{were_not_want}`` (supposed away: "weren’t there", "didn’t go"),
``{was_doing}`` (done in the past: "playing"), ``{wish}``, ``{whom}``, ``{thing}``, ``{do}`` ("do" or "does", as the
thing takes it), ``{gerund}``, ``{verb}``, ``{clause}`` (a sentence, second person), ``{Clause}`` (capital first),
``{who}``, ``{them}``, ``{them_or}`` ("them" where nobody is named); it is left out where the reason has no such part.
At each level those come first whose levels hold it, in this order.
"""

from __future__ import annotations

from whyrun.domain.english.listing import phrased
from whyrun.domain.english.values import Shape
from whyrun.domain.lean_classes import NamedTuple


class Phrasing(NamedTuple):
    """A question, and the levels that it suits best (``first`` to ``last``)."""

    text: str
    first: int = 2
    last: int = 6


_WANT = (
    Phrasing("What would it be like to {want}?"),
    Phrasing("Why do you {wish} to {want}?", last=2),
    Phrasing("What would it mean to you to {want}?"),
)
_WANT_OF_OTHERS = (
    Phrasing("What would it mean to you for {whom} to {want}?"),
    Phrasing("What would that change between you?"),
    Phrasing("Why do you {wish} {whom} to {want}?", last=2),
)

PLAIN: dict[Shape, tuple[Phrasing, ...]] = {
    Shape.WANT: _WANT,
    Shape.ABILITY: (
        Phrasing("What does it mean to you to be able to {want}?", last=3),
        Phrasing("Why do you want to {want}?", last=2),
        Phrasing("What is it like to be able to {want}?", first=4),
    ),
    Shape.NEGATIVE: (Phrasing("How would you like it to be instead?"),),
    Shape.WANTED_THING: (
        Phrasing("What would it change for you to have {thing}?", last=4),
        Phrasing("Why do you {wish} {thing}?", last=3),
        Phrasing("What would it mean to you to have {thing}?", first=5),
    ),
    Shape.DUTY: (
        Phrasing("Where does that “have to” come from?", last=3),
        Phrasing("What matters so much to you that you have to {want}?", first=4),
        Phrasing("And if you didn’t have to, what would you want?"),
        Phrasing("What would happen if you {were_not_want}?", last=3),
    ),
    Shape.TOLD: (
        Phrasing("{Clause}. What do you want for yourself?"),
        Phrasing("What would you want from it if nobody had said a word?"),
    ),
    Shape.EFFECT: (
        Phrasing("What does it mean to you to {want}?", first=3),
        Phrasing("What is different on the days when you {you_want}?", last=4),
        Phrasing("What would happen if nothing kept you {thing}?", last=4),
        Phrasing("Who are you on the days when you {you_want}?", first=4),
    ),
    Shape.GIFT: (
        Phrasing("What is different for you when you have {thing}?", last=4),
        Phrasing("Why do you need {thing}?", last=3),
        Phrasing("What would your week be like without {thing}?"),
        Phrasing("What does having {thing} make possible for you?", first=3),
        Phrasing("Who else gains when you have {thing}?", first=4),
    ),
    Shape.DESCRIPTION: (
        Phrasing("Why do you need {thing}?", last=3),
        Phrasing("What is that like for you?"),
    ),
    Shape.FEELING: (
        Phrasing("What does it mean to you to {want}?"),
        Phrasing("What does that feeling mean to you?"),
        Phrasing("When do you feel that most?", last=3),
        Phrasing("What does that feeling tell you about yourself?", first=3),
        Phrasing("Where else in your life would you like to feel that?"),
        Phrasing("Who are you when you feel like that?", first=4),
    ),
    Shape.LIKING: (
        Phrasing("What does {gerund} give you?", last=3),
        Phrasing("What is it about {thing} that you {verb}?", last=4),
        Phrasing("What is it that you {verb} most about it?", last=4),
        Phrasing("Who are you when you’re {gerund}?", first=4),
        Phrasing("What is it that you {verb} about being able to {want}?", last=4),
        Phrasing("What would you miss most about {thing}?"),
    ),
    Shape.DISLIKING: (
        Phrasing("{Clause}, and still you run. What for?"),
        Phrasing("{Clause}. What is worth it all the same?"),
        Phrasing("What do you have after a run that you didn’t have before it?"),
    ),
    Shape.STATE: (
        Phrasing("Why does it matter to you that {clause}?", last=2),
        Phrasing("What do you hope running will do for you there?", last=3),
        Phrasing("Who do you want to be in that?", first=4),
    ),
    Shape.HABIT: (),
    Shape.DOING: (
        Phrasing("What does {thing} give you?", last=3),
        Phrasing("Why does {thing} matter to you?", last=3),
        Phrasing("What does {thing} mean to you?"),
        Phrasing("What does {thing} say about who you are?", first=4),
    ),
    Shape.PERSON: (
        Phrasing("What is it about {thing} that makes you want to run?", last=3),
        Phrasing("What would you like {thing} to know about you?"),
        Phrasing("When do you feel closest to {thing}?"),
    ),
    Shape.NOUN: (
        Phrasing("What {do} {thing} give you?", last=2),
        Phrasing("What {do} {thing} mean to you?"),
    ),
    Shape.EVENT: (
        Phrasing("What did {was_doing} give you?"),
        Phrasing("What was that like for you?"),
    ),
    Shape.CLAUSE: (),
    Shape.JOY: (
        Phrasing("When do you love it most?", last=4),
        Phrasing("What is it like, at its very best?"),
        Phrasing("What would you miss most if it were gone?"),
        Phrasing("Who are you when you love what you’re doing?", first=4),
        Phrasing("What did you love like that as a child?"),
    ),
    Shape.UNSURE: (
        Phrasing("That’s an honest answer. What would you miss most if you stopped?"),
        Phrasing("That’s fine. When did a run last leave you glad you went?"),
        Phrasing("No hurry. What is different about you on the days you run?"),
        Phrasing("Suppose a friend asked why they see you out there. What would you say?"),
    ),
    Shape.RETORT: (
        Phrasing("Fair. And if you had to give one reason that is yours?"),
        Phrasing("Fair enough. What would you miss most if you stopped?"),
        Phrasing("All right. When did a run last leave you glad you went?"),
        Phrasing("Suppose a good friend asked you. What would you tell them?"),
    ),
    Shape.NOTHING: (
        Phrasing("Take your time. What gets you out of the door?"),
        Phrasing("Even three words will do. What would you miss most if you stopped running?"),
        Phrasing("When did a run last leave you glad you went?"),
        Phrasing("What is different about you on the days you run?"),
    ),
    Shape.FOREIGN: (),
    Shape.UNCLEAR: (),
}

#: Something was asked of the app, or about it.
ABOUT_THE_APP = (
    Phrasing("That can’t be settled here. Back to you: what gets you out of the door?"),
    Phrasing("That is for another page. And you: when did a run last leave you glad you went?"),
    Phrasing("Noted. What would you rather talk about?"),
)

#: Love, named as such: of running where it is the first answer, of somebody where it lies deeper.
LOVE = (
    Phrasing("What is it like, at its very best?", last=2),
    Phrasing("How would you like that love to show?", first=3),
    Phrasing("Where does that love show already?", first=3),
    Phrasing("When do you feel it most?"),
)

#: Somebody has had enough for now.
CLOSING = (
    Phrasing("That’s fine, it can stay with you. What does you good these days?"),
    Phrasing("Of course. What would you rather talk about?"),
    Phrasing("No need to. What would you like a bit more of in your days?"),
    Phrasing("All right. What carries you today?"),
)

#: For who would rather not say more.
LEAVING = (
    Phrasing("We can leave it there. Is there one thing from today you’d like to keep?"),
    Phrasing("This keeps until you’re back. What would you like to begin with then?"),
    Phrasing("Fair enough. What would have been the better question?"),
)

#: An animal to run with, or for.
PET = (
    Phrasing("What is it about {thing} that makes you want to run?"),
    Phrasing("What would you miss about those runs?"),
    Phrasing("Who are you on those runs?", first=4),
    Phrasing("What does that time outside do for you?"),
)

#: Who one is, or would be: "a proper runner", "the one they come to".
ROLE = (
    Phrasing("What does being {thing} mean to you?"),
    Phrasing("When do you most feel like {thing}?"),
    Phrasing("What would it give you to be {thing}?"),
)

#: How one feels, and would rather not.
UNEASY = (
    Phrasing("How would you like to feel instead?"),
    Phrasing("{Clause}. What do you hope running will do for you?", last=3),
    Phrasing("What would you do first if that feeling were gone?"),
    Phrasing("Who are you when that feeling has no say?", first=4),
    Phrasing("Why does it matter to you that {clause}?", last=3),
)

#: What one was told to do: "my doctor told me to lose weight".
TOLD_TO = (Phrasing("{Clause}. Why does it matter to you?"), *PLAIN[Shape.TOLD])
#: Whom one does not want to be.
NOT_TO_BE = (Phrasing("Who do you want to be instead?"),)
#: Whom one does not want to end up like.
NOT_TO_BECOME = (
    Phrasing("Why is it so important to you not to {want}?", last=2),
    Phrasing("How would you like to be instead?", last=3),
    Phrasing("Who do you want to be instead?"),
    Phrasing("What do you want to be different for you?"),
)
#: A part of the body that is to be kept well.
OF_THE_BODY = (
    Phrasing("What do you most want to be well for?"),
    Phrasing("What would you like your body to let you do?"),
)
#: What one would be rid of: "not having to pretend".
RID_OF = (
    Phrasing("What would there be room for then?"),
    Phrasing("When are you closest to that?"),
)
#: What one does not want to go back to: it is behind them.
NOT_TO_RETURN = (
    Phrasing("What do you have now that you would never want to lose?"),
    Phrasing("Who do you want to be instead?"),
    Phrasing("What helps you stay where you are now?"),
)
#: Where one does not want to end up.
NOT_TO_GO_BACK = (
    Phrasing("Where would you like to be instead?"),
    Phrasing("What do you want to be different for you?"),
)
#: Whom one loves.
LOVED_ONE = (
    Phrasing("What do you wish for {them_or}?"),
    Phrasing("How would you like that love to show?"),
    Phrasing("When do you feel it most?"),
)
#: What one wishes for several, oneself among them: "I want us to last".
OF_US = (
    Phrasing("What would that look like for you, together?"),
    Phrasing("What would that change between you?"),
)
#: What one could do then: "so I can lift her".
ABLE_THEN = (
    Phrasing("What would it be like to {want}?"),
    Phrasing("Why do you want to {want}?", last=2),
    Phrasing("What would it mean to you to be able to {want}?"),
)

#: How running makes one feel, where that is more than "good".
FEELS = (
    Phrasing("Why do you want to {want}?", last=2),
    Phrasing("What does it mean to you to {want}?", first=3),
    Phrasing("Who are you on the days when you {you_want}?", first=4),
    Phrasing("What is different on the days when you {you_want}?", last=4),
)

#: What is done and no gift.
DREADED = (
    Phrasing("What does {thing} mean to you?"),
    Phrasing("Why does {thing} matter to you?"),
)

#: How one does not want to feel.
NOT_TO_FEEL = (
    Phrasing("How would you like to feel instead?"),
    Phrasing("When did you last feel the way you want to?", last=3),
    Phrasing("Who are you on the days when you feel well?", first=4),
    Phrasing("What would you do more of then?"),
)

#: What is loved and not there ("I miss him").
MISSING = (
    Phrasing("What did {gerund} give you?"),
    Phrasing("What is it about {thing} that you miss?", last=3),
    Phrasing("What do you miss most?"),
    Phrasing("What does missing {thing} say about what matters to you?", first=4),
)

#: Nouns that name what one runs from.
HARDSHIP = (
    Phrasing("What is it about {thing} that makes you want to run?"),
    Phrasing("What does running change about {thing}?"),
    Phrasing("How would you like to feel instead?"),
    Phrasing("Who are you when {thing} has no say?", first=4),
)

#: A clause that says what running is for ("so that …"): it is hoped for, not so yet.
HOPED_FOR = (
    Phrasing("What would change for you then?", last=3),
    Phrasing("What do you hope comes of it for you?"),
)

#: A reason whose "I want somebody to …" names who.
PLAIN_OF_OTHERS = _WANT_OF_OTHERS

#: Where the words can't be turned. ``{quote}`` is the telling part.
QUOTING: tuple[str, ...] = (
    "You said “{quote}”. Why does that matter to you?",
    "You said “{quote}”. What would you miss without it?",
    "“{quote}”: what lies underneath that for you?",
    "What would you like somebody to understand about “{quote}”?",
)

#: Good where no reason was given by somebody who may not run yet; by what was given in its place, and then the others.
NOT_YET_FIRST: dict[Shape, str] = {
    Shape.UNSURE: "That’s an honest answer. What would you like a bit more of in your days?",
    Shape.RETORT: "Fair. And if you had to give one reason that is yours?",
    Shape.NOTHING: "Take your time. What would you like a bit more of in your days?",
}
NOT_YET: tuple[str, ...] = (
    "That’s fine. What made you think of it at all?",
    "No hurry. What would make it worth a try for you?",
    "Suppose it went well. What would be different in a few months?",
)
#: Good where no reason was given; the first stands among those to a shrug already.
ABOUT_RUNNING: tuple[str, ...] = (
    "When did a run last leave you glad you went?",
    "How do you feel on the way home from a good run?",
    "Who is better off because you run?",
    "What would you miss most if you couldn’t run any more?",
    "What would you want to be able to say about yourself in ten years?",
    "If nobody ever knew that you ran, what would still be true?",
)
#: Put in front of a question when every other has been asked already.
PAUSES: tuple[str, ...] = phrased(
    """
    Stay with that a moment. / Once more, slowly. / Take your time. / Look at it from another side. / Let it
    settle first. / There is no wrong answer. / Say it the way it comes. / One layer further down. / Leave out
    what others expect. / Say it as you would to a friend.
    """
)
