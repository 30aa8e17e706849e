"""From what was typed to words that can be read: short forms written out, capitals and asides settled.

Rule: nothing is ever refused. The words that come out are still the runner's, in the first person; apostrophes are
straight inside the engine and typographic only in what leaves it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.listing import compiled, listed
from whyrun.domain.english.spellings import ACRONYMS, ASIDE_PHRASES, ASIDES, EXPANSIONS

#: An answer is read as far as this; what is longer is looked through for words of self-harm only.
READ_LIMIT = 4000

_WORD_OR_MARK = r"[A-Za-z0-9À-ɏ£$€%'&]+(?:(?:[./:\-@]|(?<=\d),(?=\d{3}(?!\d)))[A-Za-z0-9À-ɏ']+)*|[.,!?;:()\-]"
_APOSTROPHES = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "\u02bc": "'",
        "\u00b4": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "…": "; ",
        "–": " - ",
        "—": " - ",
        "\u00a0": " ",
    }
)
_BRACKETS = r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]"
_DIGITS = frozenset("0123456789")
_STRETCHED = r"([A-Za-z])\1{2,}"
_CLOCK = r"\b(\d{1,2}(?:[:.]\d\d)?)\s+([apAP])\.?[mM]\b\.?"
_IS_AFTER_ITS = listed("""
    a an the my so not just really good great cheap fun been only like because easy hard tough nice free
    better about what how where when who always never also still part simple something all in healthy
    important quiet cool fast time therapeutic relaxing addictive cheaper less more peaceful boring
    tiring bad clear fine true worth done lonely amazing awesome brilliant too very pretty got becoming getting
    making helping keeping
    good-for for neat exciting interesting lovely weird strange rough brutal scary exhausting to ok okay mine
    over allowed possible dark late light
    """)
_ONE_OF_A_KIND = listed("son daughter mum mom dad wife husband partner boyfriend girlfriend")
_OF_SEVERAL = listed("are were have both and do don't aren't")
_MOTHERS = listed("mothers mums moms fathers dads")
_LOST = listed("weight some a the fat my pounds kilos")
#: Words in small letters that may be written otherwise; all others are read as they stand.
_LOOKED_AT = (
    EXPANSIONS.keys()
    | {f"{one}s" for one in _ONE_OF_A_KIND}
    | _MOTHERS
    | {"its", "id", "ill", "cause", "loose", "me", "ones", "others"}
)
_VOWELS = frozenset("aeiouy")
_JOINED_BEFORE = frozenset(".,!?;:)")
MARKS = frozenset(".,!?;:()-")


def clean(text: str) -> str:
    """``text`` without what no reader needs: pictures, control characters, brackets, stretched letters."""
    text = _plain(text[:READ_LIMIT])
    text = text.replace("`", "'") if text.isascii() else text.translate(_APOSTROPHES)
    text = text.replace(" = ", " is ").replace('"', " ").replace("*", " ").replace("_", " ")
    text = compiled(_BRACKETS).sub(" ", text) if "(" in text or "[" in text else text
    text = compiled(_STRETCHED).sub(r"\1\1", text) if compiled(_STRETCHED).search(text) else text
    has_no_digit = text.isascii() and _DIGITS.isdisjoint(text)
    return text if has_no_digit else compiled(_CLOCK).sub(r"\1\2m", text)


def _plain(text: str) -> str:
    """``text`` with one character for each that is only written otherwise ("ﬁ", "①")."""
    if text.isascii():
        return text
    from unicodedata import normalize  # half a millisecond that few answers need

    return normalize("NFKC", text)


def words_of(text: str) -> list[str]:
    """The words and marks of ``text``, written out and in the case they would have inside a sentence."""
    return list(_words_of(text))


@lru_cache(maxsize=64)
def _words_of(text: str) -> tuple[str, ...]:
    found = compiled(_WORD_OR_MARK, re.ASCII).findall(clean(text))
    typed = [bare for word in found if (bare := _trim_quotes(word) if "'" in word else word)]
    shouted = _is_shouted(typed)
    words: list[str] = []
    for place, word in enumerate(typed):
        low = word.lower()
        if low == word and low not in _LOOKED_AT:
            words.append(word)
            continue
        following = typed[place + 1].lower() if place + 1 < len(typed) else ""
        if not place and low == "its":
            words.append("it's")
            continue
        is_kin = place == 1 and words in (["my"], ["My"]) and low[:-1] in _ONE_OF_A_KIND
        if is_kin and word[-1:] == "s" and following in ADJECTIVES:  # "my sons autistic"
            words.append(f"{word[:-1]}'s")
            continue
        owned = place and low in _MOTHERS and typed[place - 1].lower() == "my"
        if owned and following not in _OF_SEVERAL:  # "mainly my mothers"
            words.append(f"{word[:-1]}'s")
            continue
        if place and low == "ones" and typed[place - 1].lower() == "no":
            words.append("one's")
            continue
        of_each = low == "others" and place > 0 and typed[place - 1].lower() == "each" and following.isalpha()
        words += ["other's"] if of_each else _write_out(word, following, shouted=shouted)
    return tuple(_without_asides(_without_repeats(words)))


def _trim_quotes(word: str) -> str:
    if word.lower() in {"'cause", "'cos", "'til"}:
        return word
    bare = word.lstrip("'")
    return bare if bare.endswith("s'") else bare.rstrip("'")


def _is_shouted(typed: list[str]) -> bool:
    letters = "".join([word for word in typed if word.isalpha() and len(word) > 1])
    if letters[1:].islower():
        return False  # at the most the first letter is large
    return len(letters) > 3 and sum(map(str.isupper, letters)) > 0.7 * len(letters)  # noqa: PLR2004


def _write_out(word: str, following: str, *, shouted: bool) -> list[str]:
    low = word.lower()
    if word.isupper() and len(word) > 1 and word.isalpha():
        word = word if word in ACRONYMS or (not shouted and _VOWELS.isdisjoint(low)) else low
    elif shouted and low != "i":
        word = low
    if low == "its" and (following in _IS_AFTER_ITS or following in ADJECTIVES or following.endswith("ing")):
        return ["it's"]
    if low in {"id", "ill"} and word != "ID":
        return _maybe_contracted(low, following)
    if low == "cause" and following in {"of", ""}:
        return ["because"] if following == "of" else ["cause"]
    if means_lose(low, following):
        return ["lose"]
    if low == "me" and following == "time":
        return ["time", "to", "myself", "\0"]
    expansion = EXPANSIONS.get(low)
    return expansion.split() if expansion else [word]


def means_lose(low: str, following: str) -> bool:
    """Whether ``low`` is the usual slip for "lose"."""
    return low == "loose" and EXPANSIONS.get(following, following) in _LOST


def _maybe_contracted(low: str, following: str) -> list[str]:
    """``id`` and ``ill`` are words too: they stand for "I'd" and "I'll" only in front of a verb."""
    if following in {"let", "look", "put", "take", "keep", "run", "tell", "give", "stop", "want", "need", "wear"}:
        return ["I'd"] if low == "id" else [low]
    if following in {
        "be",
        "like",
        "love",
        "rather",
        "have",
        "never",
        "feel",
        "go",
        "do",
        "get",
        "always",
        "say",
        "just",
    }:
        return ["I'd" if low == "id" else "I'll"]
    return [low]


def _without_repeats(words: list[str]) -> list[str]:
    kept: list[str] = []
    drop_next = False
    last = ""
    for word in words:
        low = word.lower()
        if word == "\0":
            drop_next = True
            continue
        if drop_next:
            drop_next = False
            if low == "time":
                continue
        if last == low:
            continue
        if word in MARKS and last in MARKS and word not in "()" and last not in "()":
            kept[-1] = last = max(last, word, key=",-:;.!?".find)
            continue
        kept.append(word)
        last = low
    return kept


_PHRASES_BY_HEAD: dict[str, list[list[str]]] = {}
for _phrase in ASIDE_PHRASES:
    _PHRASES_BY_HEAD.setdefault(_phrase.split()[0], []).append(_phrase.split())


def _without_asides(words: list[str]) -> list[str]:
    kept: list[str] = []
    low = [word.lower() for word in words]
    if ASIDES.isdisjoint(low) and _PHRASES_BY_HEAD.keys().isdisjoint(low):
        return strip_marks(words)
    place = 0
    while place < len(words):
        length = 1 if low[place] in ASIDES else _aside_length(low, place) if low[place] in _PHRASES_BY_HEAD else 0
        if length:
            place += length
            if kept and kept[-1] == "," and place < len(words) and words[place] == ",":
                place += 1
            continue
        kept.append(words[place])
        place += 1
    return _without_repeats(strip_marks(kept))


def _aside_length(low: list[str], place: int) -> int:
    for phrase in _PHRASES_BY_HEAD[low[place]]:
        if low[place : place + len(phrase)] == phrase and _is_aside(low, place, phrase):
            return len(phrase)
    return 0


def _is_aside(low: list[str], place: int, phrase: list[str]) -> bool:
    """Some asides are also the start of a clause ("I mean it", "I guess my age"): a look at what follows tells."""
    end = place + len(phrase)
    following = low[end] if end < len(low) else ""
    if phrase[0] == "i" and phrase[1] in {"mean", "guess", "reckon", "suppose"}:
        return following not in {"it", "that", "so", "to", "the"} or place == 0 or following == ""
    if phrase in (["kind", "of"], ["sort", "of"]):
        return not place or low[place - 1] not in {"a", "the", "that", "this", "any", "some", "my", "what"}
    if phrase == ["you", "know"]:
        return following in MARKS or not following
    if phrase == ["as", "well"]:
        return following != "as" and not (place and low[place - 1] in {"may", "might"})
    return True


def strip_marks(words: list[str]) -> list[str]:
    """``words`` without marks at either end."""
    start, end = 0, len(words)
    while start < end and words[start] in MARKS:
        start += 1
    while end > start and words[end - 1] in MARKS:
        end -= 1
    return words[start:end]


def joined(words: list[str]) -> str:
    """``words`` as running text."""
    text = ""
    for word in words:
        if word == "-":
            text += " –"
        elif word in _JOINED_BEFORE or not text or text.endswith("("):
            text += word
        else:
            text += " " + word
    return text


def typographic(text: str) -> str:
    """``text`` with typographic apostrophes."""
    return text.replace("'", "’")
