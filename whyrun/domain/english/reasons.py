"""Splits an answer into its reasons, and tells which of them reaches deepest.

Rule: an answer is split only where a new reason surely starts; "fresh air, sunshine and quiet" stays one. The text of a
reason is a piece of the answer as it was typed, so that it can be found in it again.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english import care, central, talk
from whyrun.domain.english.depth import depth_of, is_background
from whyrun.domain.english.fragments import are_fragments
from whyrun.domain.english.grammar import SUBJECTS
from whyrun.domain.english.invited import invites
from whyrun.domain.english.normal import READ_LIMIT, words_of
from whyrun.domain.english.pieces import LAUGHS, Piece, pieces_of, text_of, without_lead
from whyrun.domain.english.seams import seams
from whyrun.domain.english.shapes import is_foreign, parse, shape_of_no_reason
from whyrun.domain.english.values import Reading, Reason, Shape
from whyrun.domain.english.verbs import MODALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

    #: A reason as it was typed, and taken apart; what was said before it, and how far it is set back.
    _Found = tuple[str, Parsed, str, float]

#: No answer is offered as more reasons than fit on the page.
MOST_REASONS = 6
#: An answer that is kept whole is kept as far as this.
WHOLE_LIMIT = 400
#: A question back is one as far as this; a longer answer may end in one.
RETORT_LIMIT = 80
#: People say what it is in the beginning, explain, and come to the point in the end: how much deeper an answer's first
#: and its last reason count than one in between. Weighed, as what follows, by what readers took up in 1,045 answers.
OPENING, TOWARDS_THE_END = 2.0, 3.0
#: How much less one that only tells how things are, after the first.
EXPLAINING = 0.8
#: How much less deep a reason may reach and still be followed because it invites a move, and of how many that is asked.
INVITING, MOST_HEARD = 1.2, 4
#: How much less deep reaches what is said only to say "but" to it.
CONCEDED = 1.6
#: So many words at the most belong together though there are stops between them.
MOST_WORDS_TOGETHER = 8
#: So many words after "so" tell whether it says what for.
_SAYS_WHAT_FOR = 5
_MEANT_FOR = MODALS | {"that", "don't"}
_STOPS = frozenset(".!?;\n…")
_FIRST_PICTURE = 0x2190
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "doctor", "st", "prof"})
_WANTED = frozenset({Shape.WANT, Shape.WANTED_THING})
_SAYS_NOTHING = frozenset({Shape.NOTHING, Shape.UNSURE, Shape.RETORT})


def read(answer: str) -> Reading:
    """The reasons in ``answer``, at least one, and which of them reaches deepest."""
    return _read(answer[:READ_LIMIT], in_need=care.speaks_of_self_harm(answer))


def deepest(harmless: str) -> str:
    """The reason that reaches deepest in an answer that is known not to speak of self-harm."""
    reading = _read(harmless[:READ_LIMIT], in_need=False)
    return reading.reasons[reading.followed].text


@lru_cache(maxsize=32)
def _read(answer: str, *, in_need: bool) -> Reading:
    whole = " ".join(answer.split())[:WHOLE_LIMIT]
    segments = [] if in_need else _segments(pieces_of(answer))
    parts = [(lead, text_of(answer, own)) for lead, own in map(without_lead, segments)]
    if _is_one(whole, [text for _, text in parts]):
        return Reading((Reason(whole, parse(whole).shape),), 0, in_need)
    found: list[_Found] = []
    for lead, text in parts:
        parsed = parse(text) if text else None
        instead = parsed is not None and parsed.shape in _WANTED and found and found[-1][1].shape is Shape.NEGATIVE
        if found and (lead.startswith("but") or instead):  # "I love them, but …", "I don't want that, I want …"
            found[-1] = (*found[-1][:3], found[-1][3] + CONCEDED)
        if parsed is not None and all(text.lower() != other.lower() for other, *_ in found):
            found.append((text, parsed, lead, CONCEDED if text.startswith("(") else 0.0))
    telling = [one for one in found if one[1].shape not in _SAYS_NOTHING] or found[:1]
    if not telling:
        return Reading((Reason(whole, parse(whole).shape),), 0, in_need)
    order = _deepest_first(telling, out_of_much=central.is_long(answer))
    if len(order) > MOST_REASONS:
        telling = [telling[place] for place in sorted(order[:MOST_REASONS])]
        order = _deepest_first(telling, out_of_much=central.is_long(answer))
    return Reading(tuple(Reason(text, parsed.shape) for text, parsed, *_ in telling), order[0], in_need)


def _is_one(whole: str, parts: Sequence[str]) -> bool:
    """Whether an answer of these ``parts`` is kept whole: no English, a question back, talk, or few words."""
    if len(parts) > 1:
        return is_foreign(whole) or _belongs_together(whole) or talk.is_to_the_app(whole)
    if not parts:
        return True
    shape = parse(whole).shape if parts[0] == whole else shape_of_no_reason(whole)
    return shape is Shape.FOREIGN or (shape is Shape.RETORT and len(whole) <= RETORT_LIMIT)


def _belongs_together(whole: str) -> bool:
    """Whether ``whole`` is a handful of words that say it only together: "three miles. tea. her"."""
    return whole.count(" ") < MOST_WORDS_TOGETHER and are_fragments(words_of(whole))


def _deepest_first(found: list[_Found], *, out_of_much: bool) -> list[int]:
    """The place in ``found`` to follow, and the others, deepest first; of two that reach as deep, the later.

    ``out_of_much`` tells that they are the reasons in a long answer.
    """
    if len(found) == 1:
        return [0]  # no need to weigh it
    depths = [
        depth_of(parsed, lead)
        - back
        + TOWARDS_THE_END * place / (len(found) - 1)
        - (EXPLAINING if place and is_background(parsed) else 0.0)
        for place, (_, parsed, lead, back) in enumerate(found)
    ]
    depths[0] += OPENING
    order = sorted(range(len(found)), key=lambda place: (depths[place], place), reverse=True)
    near = (place for place in order[:MOST_HEARD] if depths[place] > depths[order[0]] - INVITING)
    first = next((place for place in near if invites(found[place][1], out_of_much=out_of_much)), order[0])
    return [first, *(place for place in order if place != first)]


def _segments(pieces: Sequence[Piece]) -> list[list[Piece]]:
    segments: list[list[Piece]] = []
    for place, sentence in enumerate(_sentences(pieces)):
        if place and _only_follows([piece.low for piece in sentence[:_SAYS_WHAT_FOR]]):
            sentence = sentence[1:]  # noqa: PLW2901 -- without its "so"
        start = 0
        for seam in seams([piece.low for piece in sentence]):
            segments.append(sentence[start:seam])
            start = seam
        segments.append(sentence[start:])
    return [segment for segment in segments if any(piece.is_word for piece in segment)]


def _only_follows(low: list[str]) -> bool:
    """Whether a sentence that opens with ``low`` only goes on with what came of it: "So I get my checkups"."""
    return low[:1] == ["so"] and low[1:2] != [] and low[1] in SUBJECTS and _MEANT_FOR.isdisjoint(low)


def _is_picture(mark: str) -> bool:
    """Whether ``mark`` is an emoji or its like, which ends a sentence as a stop does."""
    return len(mark) == 1 and ord(mark) >= _FIRST_PICTURE


def _sentences(pieces: Sequence[Piece]) -> list[list[Piece]]:
    sentences: list[list[Piece]] = [[]]
    for place, piece in enumerate(pieces):
        following = pieces[place + 1] if place + 1 < len(pieces) else None
        titled = piece.low == "." and place and pieces[place - 1].low in _TITLES
        if piece.low in LAUGHS and sentences[-1]:
            sentences[-1].append(piece)  # how a thing is told belongs to it
        if (
            (piece.low in _STOPS and not titled)
            or _is_picture(piece.low)
            or (piece.low == "-" and following is not None and piece.end < following.start and piece.start > 0)
        ):
            sentences.append([])
        else:
            sentences[-1].append(piece)
    return [sentence for sentence in sentences if sentence]
