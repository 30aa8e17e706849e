from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys, identities


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("so that I can keep up with my kids", "I run to keep up with my kids."),
        ("I don't want to end up like my dad", "I run so I don’t end up like my dad."),
        ("I don't want to be a burden to my children", "I run so I’m not a burden to my children."),
        ("being part of a team", "I run to be part of a team."),
        ("my daughter", "I run for my daughter."),
        ("stress", "I run to leave stress behind."),
        ("it gives me an hour that's mine", "I run for an hour that’s mine."),
        ("I love being outside", "I run because I love being outside."),
        ("I come home kinder", "I run so I come home kinder."),
        ("it keeps me sane", "I run to stay sane."),
        ("Dad died at 52", "I run with my dad in mind."),
        ("to run with my grandchildren", "I run so that I can run with my grandchildren."),
    ],
)
def test_a_core_why_is_written_in_the_first_person_from_the_answer(answer: str, why: str) -> None:
    assert core_whys([answer])[0].text == why


@pytest.mark.parametrize(
    ("answer", "identity"),
    [
        ("so that I can keep up with my kids", "I’m a runner who keeps up with my kids."),
        ("I come home kinder", "I’m a runner who comes home kinder."),
        ("being part of a team", "I’m a runner who is part of a team."),
        ("I love being outside", "I’m a runner who loves being outside."),
        ("Someone who still has something left to give", "I’m a runner who still has something left to give."),
    ],
)
def test_an_identity_keeps_the_first_persons_own(answer: str, identity: str) -> None:
    assert identity in [suggestion.text for suggestion in identities([answer])]


def test_suggestions_come_from_the_deepest_answer_first_and_name_its_level() -> None:
    answers = ["to finish under two hours", "to sleep better", "so I come home kinder"]

    best = core_whys(answers)[0]

    assert best.text == "I run so I come home kinder."
    assert best.level == 3


def test_a_beneficiary_is_somebody_the_runner_shows_up_for() -> None:
    answers = ["I want to be beside them, not watching from the bench."]

    whys, selves = core_whys(answers, ["my kids"]), identities(answers, ["my kids", "who I'll be in ten years"])

    assert whys[0].text == "I run to be beside my kids, not watching from the bench."
    assert "I run for my kids." in [suggestion.text for suggestion in whys]
    assert selves[0].text == "I’m a runner who shows up for my kids."
    assert "I’m a runner who looks after who I’ll be in ten years." in [suggestion.text for suggestion in selves]


@pytest.mark.parametrize(
    "fact",
    [
        "work is mad",
        "I had a heart attack",
        "he asks me to race him",
        "I'm 22 and single",
        "I sit all day",
        "nothing helps",
    ],
)
def test_a_fact_is_no_reason(fact: str) -> None:
    assert not any(fact.rpartition(" ")[2] in statement.text for statement in core_whys([fact]))


@pytest.mark.parametrize(
    ("reason", "why"),
    [
        ("people rely on me", "I run because people rely on me."),
        ("nobody should be alone at the end", "I run because nobody should be alone at the end."),
        ("running is the one thing that still works", "I run because it’s the one thing that still works."),
        ("I'll never take a step for granted", "I run so I never take a step for granted."),
        ("never going back there", "I run so I never go back there."),
        ("I need an hour where nobody needs me", "I run for an hour where nobody needs me."),
        ("I want my body to be mine", "I run because I want my body to be mine."),
        ("I miss being fit", "I run to be fit again."),
    ],
)
def test_a_sentence_that_is_a_reason_is_kept_whole(reason: str, why: str) -> None:
    assert core_whys([reason])[0].text == why


@pytest.mark.parametrize(
    "answer",
    [
        "I want to like myself again",
        "to trust myself for once",
        "I looked at the shoes",
        "to look good naked",
        "to lose weight",
        "to tell her it's okay",
        "to dance at my daughter's wedding",
        "I want to be the best",
        "to be ok",
    ],
)
def test_what_is_done_once_or_to_oneself_makes_no_trait(answer: str) -> None:
    shared = set(answer.split()[1:]) - {"to", "my", "is", "the", "at"}

    for statement in identities([answer]):
        assert not any(f"who {word} " in statement.text for word in shared)
        assert "myself" not in statement.text.removesuffix("to myself too.")


def test_a_person_whose_slips_were_others_stays_out_of_the_trait() -> None:
    selves = [statement.text for statement in identities(["my dad goes quiet in the car"])]

    assert not any("quiet" in statement for statement in selves)


def test_beside_an_answer_that_is_withheld_no_looks_are_offered() -> None:
    statements = core_whys(["I hate my body", "I want to be thin", "to feel at home somewhere"])

    assert not any("to be thin" in statement.text for statement in statements)


def test_somebody_who_died_is_remembered_without_a_word_of_the_death() -> None:
    answers = ["my husband died and I couldn't sit in the house", "to keep him with me"]

    statements = [statement.text for statement in core_whys(answers, ["someone I miss"])]

    assert statements[0] == "I run to keep him with me."
    assert "I run with my husband in mind." in statements
    assert not any("died" in statement for statement in statements)


@pytest.mark.parametrize("chip", ["nobody", "no one", "keep them happy", "I want to die", "?!"])
def test_a_chip_that_names_nobody_is_served_by_no_statement(chip: str) -> None:
    statements = (*core_whys(["to clear my head"], [chip]), *identities(["to clear my head"], [chip]))

    assert not any(statement.for_others for statement in statements)


def test_several_people_share_one_statement() -> None:
    statements = core_whys(["to clear my head"], ["my kids", "my partner"])

    assert [each.text for each in statements if each.for_others] == ["I run for my kids and my partner."]


@pytest.mark.parametrize("answers", [[], [""], ["idk"], ["Pour ma santé"], ["my kids"] * 5, ["I want to die"]])
def test_there_are_always_three_different_suggestions(answers: list[str]) -> None:
    for suggestions in (core_whys(answers), identities(answers)):
        assert len({suggestion.text for suggestion in suggestions}) >= 3


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("mud, roots, deer", "I run for mud, roots and deer."),
        ("hills, blisters, sarcasm", "I run for hills, blisters and sarcasm."),
        ("that half hour before the bakery", "I run for that half hour before the bakery."),
        ("that feeling at the top of the hill", "I run for that feeling at the top of the hill."),
        ("a long downhill", "I run for a long downhill."),
        ("endless summer evenings, the river, swifts", "I run for endless summer evenings, the river and swifts."),
        ("the half hour when nobody can reach me", "I run for the half hour when nobody can reach me."),
        ("never stop noticing", "I run so I never stop noticing."),
        ("a reason to get up", "I run for a reason to get up."),
        ("my dad noticing", "I run so my dad notices."),
        ("the person my kids deserve", "I run to be the person my kids deserve."),
        ("not having to be responsible", "I run so I don’t have to be responsible."),
        ("Ending up like Uncle Ray", "I run so I don’t end up like Uncle Ray."),
        ("1. Beat Darren from accounts", "I run to beat Darren from accounts."),
        ("being me not just mum", "I run to be me, not just mum."),
    ],
)
def test_what_is_named_simply_is_a_why(answer: str, why: str) -> None:
    assert why in [suggestion.text for suggestion in core_whys([answer])]


@pytest.mark.parametrize(
    ("answer", "identity"),
    [
        ("mud, roots, deer", "I’m a runner who looks forward to mud, roots and deer."),
        ("that half hour before the bakery", "I’m a runner who looks forward to that half hour before the bakery."),
        ("peace", "I’m a runner who knows what peace is worth."),
        ("my daughter", "I’m a runner who shows up for my daughter."),
        ("I'm stubborn", "I’m a runner who is stubborn."),
        ("never stop noticing", "I’m a runner who never stops noticing."),
        ("exploring", "I’m a runner who explores."),
        ("just a guy who turns up", "I’m a runner who turns up."),
    ],
)
def test_what_is_named_simply_says_who_somebody_is(answer: str, identity: str) -> None:
    assert identity in [suggestion.text for suggestion in identities([answer])]


@pytest.mark.parametrize(
    "answer",
    [
        "procrastinating on my thesis",
        "worrying about money",
        "Elbows out!!",
        "a little boy",
        "my nan with trainers",
        "another baby",
        "gloves on by myself",
        "dont really want to anymore",
        "work, kids, house",
        "swim squad quit me",
        "that time my dad left",
        "that time when my dad left me",
        "the moment when I saw him fall",
        "bills, kids, dogs",
        "my nans steps",
        "not dying before I see Japan",
        "the school, the church and the house we nearly bought",
        "I'd hate her at a comfortable distance",
    ],
)
def test_what_is_no_reason_leaves_the_card_to_lines_that_hold_for_everybody(answer: str) -> None:
    for statements in (core_whys([answer]), identities([answer])):
        assert not [statement.text for statement in statements if statement.level]


@pytest.mark.parametrize("slip", ["my? bf runs", "our? dog"])
def test_an_owner_of_nothing_stops_no_statement(slip: str) -> None:
    suggestions = core_whys([slip])

    assert len(suggestions) >= 3


def test_so_that_only_goes_on_with_the_story_makes_no_why() -> None:
    answers = ["He waited at the gate. So I go round his loop, past the mill"]

    assert not any("loop" in statement.text for statement in core_whys(answers))


def test_nobody_shows_up_for_somebody_who_has_died() -> None:
    answers = ["for my mum", "she died last year"]

    assert not any("my mum" in statement.text for statement in identities(answers))


def test_answers_in_another_language_get_plain_lines_and_no_words_of_theirs() -> None:
    answers = ["pour ma santé", "je veux voir grandir mes enfants", "être un bon père"]

    statements = (*core_whys(answers), *identities(answers))

    assert {statement.text for statement in statements} <= {
        "I run a little at a time.",
        "I run because it matters to me.",
        "I run to keep moving.",
        "I’m a runner who takes it a little at a time.",
        "I’m a runner who keeps moving.",
        "I’m a runner who knows why it matters.",
    }


@pytest.mark.parametrize(
    ("claim", "why", "identity"),
    [
        ("that im a good dad i guess", "I run to know that I’m a good dad.", "I’m a runner who is a good dad."),
        (
            "that I'm good at something which isn't spreadsheets",
            "I run to know that I’m good at something which isn’t spreadsheets.",
            "I’m a runner who is good at something which isn’t spreadsheets.",
        ),
        (
            "that I'm not the lazy one",
            "I run to know that I’m not the lazy one.",
            "I’m a runner who is not the lazy one.",
        ),
        ("that moms can do sports too", "I run to show that moms can do sports.", None),
        ("that it's not too late", "I run to know that it’s not too late.", None),
    ],
)
def test_what_an_answer_says_is_true_is_for_the_runner_to_know(claim: str, why: str, identity: str | None) -> None:
    assert why in [suggestion.text for suggestion in core_whys([claim])]
    assert identity is None or identity in [suggestion.text for suggestion in identities([claim])]


@pytest.mark.parametrize(
    "claim",
    ["that im tired", "that I'm a failure", "that she was wrong", "that im not stuck being him", "that everyone left"],
)
def test_what_hurts_or_is_about_nobody_named_is_no_claim(claim: str) -> None:
    assert not any("that " in suggestion.text for suggestion in core_whys([claim]) if suggestion.level)


def test_a_short_answer_is_heard_whole_before_a_line_for_everybody() -> None:
    assert "I run to keep choosing this road." in [
        suggestion.text for suggestion in core_whys(["4 years sober in May. needed something to do at 6pm"])
    ]


def test_a_word_that_looks_english_among_foreign_answers_is_left_alone() -> None:
    answers = ["pour ma santé", "je veux voir grandir mes enfants", "solitude"]

    assert not any("solitude" in statement.text for statement in (*core_whys(answers), *identities(answers)))


def test_an_answer_in_another_language_is_left_alone_though_a_part_of_it_looks_english() -> None:
    answer = "o luto. a raiva também. quero chegar em casa e conseguir abrir o armário dele."

    assert not any(statement.level for statement in (*core_whys([answer]), *identities([answer])))


def test_a_thought_is_not_cut_before_its_last_word() -> None:
    answer = "like I got one over on the lazy git I live with"

    assert not any(statement.text.endswith("I live.") for statement in core_whys([answer]))


@pytest.mark.parametrize(
    "answer",
    [
        "because my shifts change weekly",
        "my husband married that one",
        "perspective. my problems look small from up there",
        "I'd be able to stop",
        "I just need permission",
        "smugness",
        "losing my independence",
        "needing the loo at mile 8 like in Brighton",
        "I'd stop feeling like a fraud",
        "bc i feel invisible now",
        "still cross the road",
        "I want to do the same",
        "I'd do it again tomorrow",
        "So ask me again why I run",
        "Like I said in the 2nd one I live alone",
        "that I don't leave",
        "my own i think",
        "wanna finish c25k this time, quit at week 5 twice",
        "Because I keep it to everybody else",
        "because my dad wasn't",
    ],
)
def test_what_is_not_surely_a_whole_reason_is_left_to_a_line_for_everybody(answer: str) -> None:
    last = answer.replace("'", "’").split()[-1]

    assert not any(each.text.endswith(f" {last}.") for each in core_whys([answer]))


def test_what_is_done_again_one_day_is_not_done_yet() -> None:
    answers = ["play 5 a side again"]

    assert "I run to play 5 a side again." in [each.text for each in core_whys(answers)]
    assert not any("plays" in each.text for each in identities(answers))


def test_being_alive_is_a_feeling_and_no_distinction() -> None:
    assert identities(["to be alive"])[0].text == "I’m a runner who feels alive."


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("to lose a stone before my sisters wedding", "I run to lose a stone before my sister’s wedding."),
        ("to dance at my sisters 40th", "I run to dance at my sister’s 40th."),
        ("to sleep better hopefully", "I run to sleep better."),
        ("for my sisters", "I run for my sisters."),
    ],
)
def test_the_card_has_its_apostrophe_and_no_hedge(answer: str, why: str) -> None:
    assert why in [each.text for each in core_whys([answer])]


def test_feeling_soft_is_not_being_gentle() -> None:
    assert "I’m a runner who comes home kinder." not in [each.text for each in identities(["I feel soft"])]
