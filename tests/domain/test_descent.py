from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from walk import NOW, TODAY, answered, go_on, started

from whyrun.domain import descent
from whyrun.domain.reflection import FinishLine, Motivator, Reflection, Stage

THREE = "I like a challenge, I'm stubborn, and it gets me out of the house"


def _question(reflection: Reflection, number: int) -> str:
    level = reflection.level(number)
    assert level is not None
    return level.question


def test_a_new_draft_is_blank_until_something_is_chosen() -> None:
    blank = descent.begin(started().id, NOW, TODAY)

    assert blank.is_blank
    assert not descent.set_opener(blank, Motivator.RACE, "", None).is_blank


def test_an_opener_wiped_out_is_the_motivators_own() -> None:
    assert started(Motivator.RACE, "  ").opener == "Why do you want to train for this race?"


def test_only_a_motivator_with_a_date_keeps_one() -> None:
    day = date(2026, 10, 4)

    assert descent.set_opener(started(), Motivator.RACE, "", day).goal_date == day
    assert descent.set_opener(started(), Motivator.HABIT, "", day).goal_date is None


def test_another_opener_keeps_the_answer_and_lets_it_wait() -> None:
    reflection = descent.write(started(), 1, " to clear my head \n")

    changed = descent.set_opener(reflection, Motivator.HABIT, "", None)

    level = changed.level(1)
    assert level is not None
    assert level.answer == " to clear my head \n"
    assert level.awaits_confirmation


def test_level_one_asked_another_way_is_not_a_changed_opener() -> None:
    reflection = descent.write(descent.ask_another_way(started(), 1), 1, "to clear my head")

    again = descent.set_opener(reflection, Motivator.STRESS, reflection.opener, None)

    assert again.level(1) == reflection.level(1)


def test_an_unchanged_reason_never_rebuilds_the_question_below() -> None:
    reflection = descent.ask_another_way(answered("to clear my head after work"), 2)

    reworded = descent.write(reflection, 1, "To clear my head after work!")

    assert _question(go_on(reflection, 1), 2) == _question(reflection, 2)
    assert _question(go_on(descent.write(reworded, 1, "to clear my head after work"), 1), 2) == _question(reflection, 2)


def test_a_changed_reason_rebuilds_the_question_and_keeps_the_answer_below_to_the_letter() -> None:
    reflection = answered("to clear my head after work", "  then I'm kinder\n\tat home ")

    changed = go_on(descent.write(reflection, 1, "to keep up with my kids"), 1)

    below = changed.level(2)
    assert below is not None
    assert below.question != _question(reflection, 2)
    assert below.answer == "  then I'm kinder\n\tat home "
    assert below.awaits_confirmation


def test_still_right_lets_an_answer_stand_under_the_new_question() -> None:
    changed = go_on(descent.write(answered("stress", "peace"), 1, "my daughter"), 1)

    confirmed = descent.confirm(changed, 2).level(2)

    assert confirmed is not None
    assert not confirmed.awaits_confirmation
    assert confirmed.answer == "peace"


def test_a_question_is_built_from_the_one_that_was_answered_whatever_was_asked_below_it_before() -> None:
    reflection = started(Motivator.OTHER, "What would your aunt say?")
    below = go_on(descent.write(go_on(descent.write(reflection, 1, "wear a hat"), 1), 2, "she worries"), 2)

    again = go_on(descent.write(below, 1, "wear a scarf"), 1)

    assert _question(below, 2) == "What would it mean to you to hear that?"
    assert descent.phrasings(again, 2)[0] == "What would it mean to you to hear that?"


def test_a_reason_picked_out_of_a_long_answer_is_asked_about_in_sight_of_all_of_it() -> None:
    booked = "we booked a race in the spring"
    story = (
        "We had the allotment by the railway then, and on Sundays my brother drove over with his boys and we dug "
        f"potatoes until it got dark. {booked.capitalize()}."
    )
    told = answered(story)

    long = descent.ask_below(descent.follow(told, 1, told.levels[0].reasons.index(booked)), 1)

    assert _question(long, 2) != _question(answered(booked), 2)


def test_another_reason_picked_builds_another_question() -> None:
    reflection = answered(THREE)

    first = reflection.levels[0]
    picked = next(index for index in range(3) if index != first.followed)

    other = descent.ask_below(descent.follow(reflection, 1, picked), 1)

    assert other.levels[0].reasons == first.reasons
    assert _question(other, 2) != _question(reflection, 2)
    assert other.levels[1].built_from == first.reasons[picked]


def test_a_reason_picked_stays_picked_when_the_page_is_left_again() -> None:
    reflection = descent.follow(answered(THREE), 1, 2)

    assert go_on(reflection, 1).levels[0].reason == "it gets me out of the house"


def test_a_kept_reason_can_be_followed_further_down_and_stays_so() -> None:
    reflection = answered(THREE, "I like a challenge")

    followed = go_on(descent.follow_kept(reflection, 2, "I'm stubborn"), 2)

    assert followed.levels[1].answer == "I like a challenge"
    assert followed.levels[2].built_from == "I'm stubborn"


def test_the_reasons_not_followed_are_offered_deepest_first() -> None:
    reflection = answered(THREE, "it is fun and it is free")

    offered = descent.kept_reasons(reflection, 2)

    assert len(offered) == 3
    first = reflection.levels[0]
    assert set(offered[1:]) == {reason for reason in first.reasons if reason != first.reason}


def test_a_reason_given_twice_is_offered_once_and_one_that_was_followed_never() -> None:
    reflection = answered(THREE, THREE)

    offered = descent.kept_reasons(reflection, 2)

    assert len(set(offered)) == len(offered) == 2
    assert not {level.reason for level in reflection.levels} & set(offered)


def test_an_empty_answer_is_passed_over_and_the_reason_above_it_asked_about() -> None:
    reflection = answered("to keep up with my kids", "  ")

    assert reflection.levels[2].built_from == "to keep up with my kids"
    assert _question(reflection, 3) != _question(reflection, 2)


def test_nothing_but_empty_answers_still_gives_a_different_question_on_each_level_and_a_why() -> None:
    reflection = descent.take_finish_line(answered("", "", "", "", ""), FinishLine.ONE_DEEPER)

    assert len({level.question for level in reflection.levels}) == 6
    assert descent.suggest_identities(reflection)
    assert descent.suggest_core_whys(reflection)


def test_suggestions_say_which_level_they_are_from_across_a_level_left_empty() -> None:
    reflection = answered("", "", "to keep up with my kids")

    from_answers = [each for each in descent.suggest_core_whys(reflection) if "kids" in each.text]

    assert [each.level for each in from_answers] == [3] * len(from_answers)
    assert from_answers


def test_a_suggestion_made_from_no_answer_names_no_level() -> None:
    reflection = replace(answered("", "", "to keep up with Jake"), beneficiaries=("my kids",))

    made = (*descent.suggest_core_whys(reflection), *descent.suggest_identities(reflection))

    assert {each.level for each in made} == {0, 3}
    assert [each.text for each in made if each.for_others] == [
        "I run for my kids.",
        "I’m a runner who shows up for my kids.",
    ]
    assert not any(each.level for each in made if each.for_others)


def test_finishing_keeps_everything_and_says_when() -> None:
    reflection = answered("to clear my head", "so I snap less")

    finished = descent.finish(reflection, NOW, TODAY)

    assert finished.is_finished
    assert (finished.finished_at, finished.finished_on, finished.stage) == (NOW, TODAY, Stage.YOUR_WHY)
    assert finished.levels == reflection.levels


def test_a_level_not_asked_yet_cannot_be_answered() -> None:
    with pytest.raises(LookupError):
        descent.write(started(), 2, "too early")


def test_a_level_not_asked_yet_tells_nothing_of_the_answer_above() -> None:
    reflection = descent.write(started(), 1, "to clear my head")

    assert not descent.tells_what_is_above(reflection, 2)


def test_an_opener_that_was_asked_further_down_is_asked_once() -> None:
    reflection = descent.write(answered("", ""), 2, "my friends")
    asked_below = _question(reflection, 2)

    changed = descent.set_opener(reflection, Motivator.OTHER, asked_below, None)

    assert _question(changed, 1) == asked_below
    assert _question(changed, 2) != asked_below
    assert changed.levels[1].answer == "my friends"
    assert changed.levels[1].awaits_confirmation


def test_beginning_again_asks_about_the_core_that_was_found() -> None:
    earlier = replace(answered("to clear my head", "I come home kinder", "to keep up with my kids"), depth=3)

    begun = descent.begin_again(earlier, UUID(int=2), NOW, TODAY)

    assert "keep up with your kids" in begun.opener
    assert (begun.stage, begun.levels[0].question, begun.goal_date) == (Stage.START, begun.opener, None)
    assert not begun.levels[0].is_answered


def test_beginning_again_from_where_nothing_may_be_dug_into_begins_blank() -> None:
    earlier = answered("i want to kill myself")

    assert descent.begin_again(earlier, UUID(int=2), NOW, TODAY).is_blank
