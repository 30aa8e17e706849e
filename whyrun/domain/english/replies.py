"""Recognisers for what is no reason to take apart: "idk", a question back, another language, the joy of it.

Rule: see ``shapes``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import talk
from whyrun.domain.english.commonwords import COMMON
from whyrun.domain.english.grammar import SUBJECTS, skip_adverbs
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.languages import SHARED, WORDS
from whyrun.domain.english.listing import listed, phrased
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import AUXILIARIES

if TYPE_CHECKING:
    from whyrun.domain.english.parsed import Parsed

_UNSURE = phrased(
    """
    i don't know / don't know / not sure / i'm not sure / i am not sure / no idea / no clue / i have no idea /
    i have no clue / who knows / hard to say / god knows / beats me / unsure / good question / i can't explain
    / can't explain / i couldn't tell you / i can't say / haven't a clue / i'm unsure / i've no idea / i don't
    really know / don't really know / not really sure / i wish i knew / no reason / nothing / nothing really /
    dunno / i forget / i've forgotten / i can't remember / no particular reason / not a clue / search me /
    pass / i honestly don't know / i'm not really sure / wish i knew / i don't remember / i really don't know
    / i don't know any more / hmm / n/a / none / nope / not much / still working that out / never thought about it
    / i'm like / it's like / i was like / like / i've never thought about it /
    i never thought about it / never really thought about it / still figuring
    that out / i just don't know / i'm not entirely sure / i'm not quite sure / ask me later / no clue really
    """
)

#: Typed so, a shrug ends before the next word: "idk I'd just be me".
_SHRUGGED = ("idk", "dunno")
_RETORTS = phrased(
    """
    why not / i don't want to talk about it / i'd rather not say / none of your business / mind your own
    business / because / just because / who cares / does it matter / what / why / why wouldn't i / what do you
    think / who wouldn't / because i said so / i said so / because i can / i can / because reasons / reasons /
    so what / and / if you need to ask you won't get it / you tell me / guess / see above / same as before / i
    already said / as above / ditto / that's it / that's all / that is all / end of story / i already told you
    / same / same as above / is there any other reason / stop asking / leave me alone / go away / shut up / no
    / yes / maybe / whatever / ok / fine / sure / test / testing / hello / hi
    / who said i would / who said so / says who / who says / who said that / who says so / who says i do
    / next question / next / next question please / next please / send help / help / please
    send help / you do the maths / you do the math / do the maths / do the math / work it out / go figure / lol /
    haha
    """
)
_ASKING = listed("have has are is am do does did can could would should will was were")
_ASKED = listed("i you we he she they there")
_QUESTION_STARTS = listed(
    """
    why what who how does do did is are isn't aren't doesn't don't should can could would wouldn't when where
    """
)
#: What a worried question holds, and of whom it is asked.
_WORRIES = frozenset(
    {(when, "i") for when in ("when", "if", "once", "after")}
    | {(when, "i'm") for when in ("when", "if", "once", "after")}
    | {("without", "me")}
)
_LOVED = listed("him her them my our they he she us") | PEOPLE.keys()
#: A question back is one as far as this many words.
_SHORT_QUESTION = 12
_ENGLISH = listed("""
    the a an and or but because to of in on for with my me i i'm it it's is am are was were be been have has had
    do does did don't not that this what when so get feel run running want like love need can can't will just
    from at by as if they he she we you no more who out up all about time day make makes keep keeps help helps
    give gives good better than after before
    """)
#: How a word of French begins that has lost a letter, letters that only other languages have, and our words with one.
_ELIDED = ("l'", "d'", "j'", "m'", "c'", "qu'", "n'", "s'")
_ACCENTS = frozenset("àâçèéêëîïôùûüäößñãõåæøœŷŵłśżźćąęńěščřžůőűğışțăđ")
_AROUND_A_WORD = '.,;:!?()[]"“”‘«»¡¿…–—-'
_ENGLISH_WITH_AN_ACCENT = listed("café cafés fiancé fiancée résumé cliché clichés décor naïve déjà")
_JOYFUL = listed("love loved like enjoy loving adore")
_OF_RUNNING = listed(
    """
    it running run this runs everything moment minute second step all much every the so really of about
    """
)
_PLAINLY_JOY = phrased(
    """
    fun / joy / enjoyment / pure joy / it's fun / it is fun / just for fun / for fun / pleasure / happiness /
    the joy of it / the fun of it / the love of it / love of it / for the love of it / sheer love of it / it's just
    fun / it's so fun / it's good fun / it's great fun / it's a laugh
    / it's a good laugh / it makes me happy / makes me happy / love / it's a joy / it brings me joy / it gives
    me joy / it feels good / it feels great / it feels amazing / feels good / feels great / running is fun /
    running makes me happy / it feels wonderful / because it's fun / sheer joy / the joy / it is a joy / it
    makes me smile / it's enjoyable / it's my happy place / it makes me really happy / it just feels good / the
    sheer joy of it / it's lots of fun / it's a lot of fun / it feels bloody great / it feels bloody good / it
    feels fantastic / it feels so good / it feels brilliant / it's the best / it's awesome / it's amazing / it
    makes me so happy / it makes me feel happy / it makes me very happy / i just feel happy / i have fun /
    having fun / it's my joy
    """
)


def noise(unread: Parsed) -> Parsed | None:
    """Recognise keys that were only tried out, and what was meant for somebody else."""
    keys = talk.is_noise([word for word in unread.low if word not in MARKS])
    return unread.as_(Shape.NOTHING) if keys or talk.is_missent(unread.raw) else None


def unsure(unread: Parsed) -> Parsed | None:
    """Recognise "idk", "no clue", "hard to say"; what is said after it all the same is looked at instead."""
    after = _said_all_the_same(unread.words, unread.raw)
    if after:
        return unread.again(after)
    text = " ".join(word for word in unread.low if word not in MARKS)
    whole = text.removeprefix("honestly ").removeprefix("really ").removesuffix(" really").removesuffix(" any more")
    if (
        whole in _UNSURE
        or text.startswith(
            (
                "never thought about it",
                "i've never thought about it",
                "i'm not sure if i",
                "i don't know if i",
                "not sure i",
            )
        )
        or (
            len(unread.words) <= 7 and any(text.startswith(start + " ") for start in _UNSURE[:6]) and "how" not in text  # noqa: PLR2004
        )
    ):
        return unread.as_(Shape.UNSURE)
    return None


def _said_all_the_same(words: tuple[str, ...], raw: str) -> tuple[str, ...]:
    """``don't know | , saw the advert``: what follows a shrug and a mark or a "just"; nothing where nothing does."""
    low = [word.lower() for word in words]
    for phrase in map(str.split, _UNSURE[:6]):
        at = len(phrase)
        if low[:at] != phrase or at + 1 >= len(low):
            continue
        if low[at] in SUBJECTS and raw.lower().startswith(_SHRUGGED):
            return words[at:]
        if low[at] in MARKS or low[at] in {"just", "maybe", "probably"}:
            return words[at + 1 :] if low[at + 1] not in SUBJECTS else ()
    return ()


def retort(unread: Parsed) -> Parsed | None:
    """Recognise "why not", a question back, a shrug."""
    if worries(unread.low):
        return unread
    text = " ".join(word for word in unread.low if word not in MARKS)
    if text in _RETORTS or (unread.raw.rstrip(" )!.").endswith("?") and unread.low[0] in _QUESTION_STARTS):
        return unread.as_(Shape.RETORT)
    if _asks_back(unread) or talk.is_to_the_app(unread.raw):
        return unread.as_(Shape.RETORT)
    return None


def worries(low: tuple[str, ...]) -> bool:
    """Whether ``low`` asks out of worry, and of nobody: "who has him when I go"."""
    asks = low[0] in {"who", "who's", "what", "how", "then"} or low[:2] == ("and", "who")
    return asks and not _WORRIES.isdisjoint(pairwise(low)) and not _LOVED.isdisjoint(low)


def without_retort(words: tuple[str, ...]) -> tuple[str, ...]:
    """``words`` without a shrug after their last comma: "I live in Croydon | , work it out"."""
    at = max((place for place, word in enumerate(words) if word in {",", "."}), default=0)
    shrugs = at > 0 and " ".join(words[at + 1 :]).lower() in _RETORTS
    return words[:at] if shrugs else words


def _asks_back(unread: Parsed) -> bool:
    """Whether a question is asked back, with its mark or without."""
    low = unread.low
    if low[0] in {"why", "what", "who", "how"} and low[1:2] and low[1] in AUXILIARIES:
        return True
    if low[0] in _ASKING and low[1:2] and low[1] in _ASKED:
        return True
    asks = unread.raw.rstrip(" )!.").endswith("?")
    return asks and len(low) <= _SHORT_QUESTION and any(word in _QUESTION_STARTS for word in low[:4])


def has_foreign_script(text: str) -> bool:
    """Whether most letters of ``text`` are from another alphabet."""
    if text.isascii():
        return False
    letters = [char for char in text[:400] if char.isalpha()]
    return sum(ord(char) > 0x24F for char in letters) * 2 > len(letters)  # noqa: PLR2004


def foreign(unread: Parsed) -> Parsed | None:
    """Recognise another language, told by its small words: more of them than English ones, and one in four words."""
    if has_foreign_script(unread.raw):
        return unread.as_(Shape.FOREIGN)
    typed = [word.strip(_AROUND_A_WORD) for word in unread.raw.replace("’", "'").split()]  # "w" is no "with" here
    theirs = sum(map(_is_foreign, typed))
    if not theirs:
        return None
    low = [word.lower() for word in typed]
    ours = sum(word in _ENGLISH and word not in SHARED for word in low)
    telling = 2 * theirs + sum(word in SHARED for word in low)
    if ours:
        enough = theirs > ours and theirs * 4 >= len(low)
    else:
        enough = telling * (4 if theirs > 1 or COMMON.isdisjoint(low) else 1) >= len(low)
    return unread.as_(Shape.FOREIGN) if enough else None


def _is_foreign(typed: str) -> bool:
    """Whether ``typed`` is a word of another language, and surely neither an English one nor a name ("Zoë")."""
    word = typed.lower()
    if word in WORDS:
        return word not in SHARED
    accented = not word.isascii() and typed == word and not _ACCENTS.isdisjoint(word)
    return word.startswith(_ELIDED) or (accented and word not in _ENGLISH_WITH_AN_ACCENT)


def joy(unread: Parsed) -> Parsed | None:
    """Love of running itself, which is a full answer."""
    low = [word for word in unread.low if word not in MARKS]
    text = " ".join(low)
    for tail in (" that's all", " that's it", " that is all", " full stop", " so much", " period", " a lot"):
        text = text.removesuffix(tail)
    low = text.split() or low
    if text in _PLAINLY_JOY:
        return unread.as_(Shape.JOY)
    start = skip_adverbs(low, 1) if low[0] == "i" else 0
    if start < len(low) and low[start] in _JOYFUL and len(low) > start + 1:
        rest = low[start + 1 :]
        if rest[0] in {"it", "running", "this", "every", "to", "the"} and all(
            word in _OF_RUNNING for word in rest if word != "to"
        ):
            return unread.as_(Shape.JOY)
    return None
