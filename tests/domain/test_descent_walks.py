"""Random walks up and down a descent: whatever a runner does, nothing written is lost, moved or asked twice."""

# ruff: noqa: D102 - a rule and an invariant say by their names what they do

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from walk import go_on, started

from whyrun.domain import descent, english
from whyrun.domain.reflection import FinishLine, Motivator, Stage

if TYPE_CHECKING:
    from whyrun.domain.reflection import Reflection

SAID = (
    "",
    "  \n",
    "to clear my head after work",
    "I like a challenge, I'm stubborn, and it gets me out of the house",
    "it is fun and it is free",
    "my race in May",
    "because I love running",
    "my daughter",
    "idk",
    "why not",
    "I lost my sister two years ago",
    "I want to kill myself",
    "Pour ma santé 🏃",
    "لأنني أحب الجري",
)
answers = st.one_of(st.sampled_from(SAID), st.text(max_size=30))
openers = st.one_of(st.just(""), st.sampled_from(["Why do you run?", "Why me?", "What gets you to put your shoes on?"]))
share = st.floats(0, 1, exclude_max=True)


class Walk(RuleBasedStateMachine):
    """One runner. ``at`` is the level on show, ``said`` what was written at each, as the runner remembers it."""

    @initialize(motivator=st.sampled_from(Motivator), question=openers)
    def begin(self, motivator: Motivator, question: str) -> None:
        self.reflection: Reflection = started(motivator, question)
        self.said: dict[int, str] = {}
        self.at = 1

    @rule(answer=answers)
    def write(self, answer: str) -> None:
        self.reflection = descent.write(self.reflection, self.at, answer)
        self.said[self.at] = answer

    @rule()
    def go_on(self) -> None:
        self.reflection = go_on(self.reflection, self.at)
        self.at = min(self.at + 1, self.reflection.lowest)

    @rule()
    def go_on_twice_changes_nothing_more(self) -> None:
        once = go_on(self.reflection, self.at)
        self.reflection = go_on(once, self.at)
        assert self.reflection == once

    @rule(where=share)
    def go_back(self, where: float) -> None:
        self.at = 1 + int(where * self.at)

    @rule(where=share)
    def pick_another_reason(self, where: float) -> None:
        level = self.reflection.level(self.at)
        if level is not None and level.reasons:
            picked = int(where * len(level.reasons))
            self.reflection = descent.ask_below(descent.follow(self.reflection, self.at, picked), self.at)
            below = self.reflection.level(self.at + 1)
            assert below is not None

    @rule(where=share)
    def follow_a_kept_reason(self, where: float) -> None:
        if self.reflection.level(self.at) is None:
            return
        self.reflection = descent.read_answer(self.reflection, self.at)  # reasons are offered when they have been read
        kept = descent.kept_reasons(self.reflection, self.at)
        if kept:
            text = kept[int(where * len(kept))]
            self.reflection = go_on(descent.follow_kept(self.reflection, self.at, text), self.at)
            level = self.reflection.level(self.at)
            assert level is not None
            assert not level.is_answered or level.reason == text

    @rule()
    def still_right(self) -> None:
        self.reflection = descent.confirm(self.reflection, self.at)

    @rule()
    def ask_another_way(self) -> None:
        before = self.reflection.level(self.at)
        self.reflection = descent.ask_another_way(self.reflection, self.at)
        after = self.reflection.level(self.at)
        assert before is not None
        assert after is not None
        assert after.awaits_confirmation == before.awaits_confirmation

    @rule(motivator=st.sampled_from(Motivator), question=openers)
    def rewrite_the_opener(self, motivator: Motivator, question: str) -> None:
        self.reflection = descent.set_opener(self.reflection, motivator, question, None)
        self.at = 1

    @precondition(lambda self: descent.can_stop_at(self.at))
    @rule()
    def this_is_it(self) -> None:
        read = descent.confirm(descent.read_answer(self.reflection, self.at), self.at)
        self.reflection = descent.stop_at(read, self.at)

    @precondition(lambda self: self.reflection.level(self.reflection.depth) is not None)
    @rule(answer=st.sampled_from(FinishLine))
    def take_the_finish_line(self, answer: FinishLine) -> None:
        self.reflection = descent.take_finish_line(self.reflection, answer)
        self.at = self.reflection.lowest

    @invariant()
    def no_answer_is_lost_or_moved(self) -> None:
        if hasattr(self, "reflection"):
            written = {level.number: level.answer for level in self.reflection.levels if level.answer}
            assert written == {number: answer for number, answer in self.said.items() if answer}

    @invariant()
    def levels_stay_in_order_without_a_gap(self) -> None:
        if hasattr(self, "reflection"):
            numbers = [level.number for level in self.reflection.levels]
            assert numbers == list(range(1, len(numbers) + 1))

    @invariant()
    def no_two_levels_ask_the_same(self) -> None:
        if hasattr(self, "reflection"):
            asked = [level.question for level in self.reflection.levels]
            assert all(question.strip() for question in asked)
            assert len(set(asked)) == len(asked)

    @invariant()
    def the_pages_always_lead_to_the_why(self) -> None:
        if hasattr(self, "reflection"):
            stage, seen = Stage.START, []
            while stage is not Stage.YOUR_WHY:
                assert stage not in seen
                seen.append(stage)
                stage = descent.stage_after(self.reflection, stage)
            assert seen[-1] is not Stage.START

    @invariant()
    def no_question_is_built_from_a_heavy_answer(self) -> None:
        if hasattr(self, "reflection"):
            assert not any(english.read(level.built_from).care for level in self.reflection.levels)

    @invariant()
    def there_is_always_a_sentence_to_start_from(self) -> None:
        if hasattr(self, "reflection"):
            made = (*descent.suggest_core_whys(self.reflection), *descent.suggest_identities(self.reflection))
            assert made
            assert not any("kill" in suggestion.text for suggestion in made)


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=40, stateful_step_count=20)
