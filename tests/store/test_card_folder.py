from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle
from whyrun.store.card_folder import CardFolder
from whyrun.store.card_state import Corner, Look, Own, Place, Shown, card_of, look_of, own_of, shown_of

DAY = date(2026, 3, 12)

SHOWN = Shown(
    core_why="Für die Kinder, und für mich. 🏃",
    identity="I'm a runner who shows up.",
    look=Look(CardStyle.TRAIL, 85, on_top=False),
    turn=3,
    theme="dark",
    text_scale=1.5,
    less_motion=True,
    today={"weeks": [1, 2, None], "greeting": "…"},
    quiet_until=date(2026, 3, 12),
)
OWN = Own(Place("DP-1", Corner.BOTTOM_RIGHT, 24, -3), 400, Look(CardStyle.NIGHT, 70), 3)

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text("ab9 \ud83c", max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner),
    max_leaves=8,
)
_NAMES = ["core_why", "identity", "look", "turn", "theme", "text_scale", "less_motion", "today", "place", "width"]
_LOOKS = st.fixed_dictionaries(
    {}, optional={"style": st.sampled_from(list(CardStyle)) | _JSON, "opacity": _JSON, "on_top": _JSON}
)


@pytest.fixture
def folder(tmp_path: Path) -> CardFolder:
    return CardFolder(tmp_path / "data")


def test_what_was_written_is_read_back(folder: CardFolder) -> None:
    folder.write_shown(SHOWN)
    folder.write_own(OWN)
    folder.write_pinned(True)

    assert folder.read_shown() == SHOWN
    assert folder.read_own() == OWN
    assert folder.read_pinned() is True


def test_an_empty_folder_has_nothing_to_show_and_nothing_pinned(folder: CardFolder) -> None:
    assert folder.read_shown() is None
    assert folder.read_own() == Own()
    assert folder.read_pinned() is False
    assert not folder.path.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps its own rights")
def test_folder_and_files_are_for_their_owner_only(folder: CardFolder) -> None:
    folder.write_shown(SHOWN)
    folder.write_own(OWN)
    folder.write_pinned(False)

    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.path.iterdir()} == {0o600}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps its own rights")
def test_a_folder_that_others_could_read_is_closed_by_the_next_write(folder: CardFolder) -> None:
    folder.path.mkdir(parents=True)
    folder.path.chmod(0o755)

    folder.write_pinned(True)

    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", ["shown.json", "own.json", "pinned.json"])
def test_a_file_cut_anywhere_is_nothing_there_yet(folder: CardFolder, name: str) -> None:
    folder.write_shown(SHOWN)
    folder.write_own(OWN)
    folder.write_pinned(True)
    whole = (folder.path / name).read_bytes()

    for length in range(len(whole) - 1):
        (folder.path / name).write_bytes(whole[:length])

        assert {"shown.json": folder.read_shown, "own.json": folder.read_own, "pinned.json": folder.read_pinned}[
            name
        ]() in (None, Own(), False)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\x00" * 4096,
        b"\xff\xfe{}",
        b"null",
        b"[1]",
        b'{"version": 1}',
        b"[" * 100_000,
        b'{"version": 1, "core_why": ' + b"9" * 10_000 + b"}",
        b'{"version": 1, "core_why": "' + b"a" * 5_000_000 + b'"}',
    ],
    ids=["empty", "zeros", "not text", "null", "a list", "no fields", "too deep", "a long number", "too large"],
)
def test_a_damaged_file_is_nothing_there_yet(folder: CardFolder, damage: bytes) -> None:
    folder.make()
    for name in ("shown.json", "own.json", "pinned.json"):
        (folder.path / name).write_bytes(damage)

    assert folder.read_shown() is None
    assert folder.read_own() == Own()
    assert folder.read_pinned() is False


def test_a_folder_in_a_files_place_is_nothing_there_yet(folder: CardFolder) -> None:
    (folder.path / "shown.json").mkdir(parents=True)

    assert folder.read_shown() is None


def test_files_of_a_newer_program_are_left_alone(folder: CardFolder) -> None:
    folder.write_shown(SHOWN)
    file = folder.path / "shown.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"version": 2}))

    assert folder.read_shown() is None


def test_the_windows_first_frame_is_kept_before_there_is_a_why(folder: CardFolder) -> None:
    folder.show(Card(" "), today={"draft": "level 3"})

    shown = folder.read_shown()
    assert shown is not None
    assert shown.today == {"draft": "level 3"}
    assert not shown.has_words


def test_half_a_letter_is_shown_as_a_question_mark(folder: CardFolder) -> None:
    folder.write_shown(Shown("run \ud83c"))

    shown = folder.read_shown()
    assert shown is not None
    assert shown.core_why == "run ?"


@given(st.dictionaries(st.sampled_from(_NAMES), _JSON | _LOOKS))
def test_any_json_can_be_read(read: dict[str, Any]) -> None:
    shown = shown_of(read)
    own = own_of(read)

    for look in (shown.look if shown else Look(), own.look or Look()):
        assert look.style in list(CardStyle)
        assert 20 <= look.opacity <= 100
    assert shown is None or 0.5 <= shown.text_scale <= 4


@given(st.sampled_from(["shown.json", "own.json", "pinned.json", "covered.json"]), st.binary(max_size=60), st.data())
def test_any_bytes_in_any_place_of_a_file_can_be_read(name: str, junk: bytes, data: st.DataObject) -> None:
    with TemporaryDirectory() as place:
        folder = CardFolder(Path(place))
        folder.write_shown(SHOWN)
        folder.write_own(OWN)
        folder.write_pinned(True)
        folder.write_covered(True)
        whole = (folder.path / name).read_bytes()
        start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(whole))] * 2)))

        (folder.path / name).write_bytes(whole[:start] + junk + whole[end:])

        shown, own = folder.read_shown(), folder.read_own()
        assert shown is None or 20 <= folder.look().opacity <= 100
        assert own.place is None or own.place.corner in list(Corner)
        assert {folder.read_pinned(), folder.read_covered(), folder.is_needed()} <= {True, False}


def test_a_reader_beside_a_writer_sees_whole_files_only(folder: CardFolder) -> None:
    folder.write_shown(Shown("a" * 5000))
    writer = (
        "import sys; from pathlib import Path; from whyrun.store.card_folder import CardFolder;"
        "from whyrun.store.card_state import Shown\n"
        "for n in range(60): CardFolder(Path(sys.argv[1])).write_shown(Shown('ab'[n % 2] * 5000))"
    )
    process = subprocess.Popen([sys.executable, "-c", writer, str(folder.path.parent)])
    seen = set()

    while process.poll() is None:
        shown = folder.read_shown()
        seen.add(shown.core_why if shown else None)

    assert process.returncode == 0
    assert seen
    assert seen <= {"a" * 5000, "b" * 5000}


def test_a_look_chosen_on_the_card_stays_when_the_words_change(folder: CardFolder) -> None:
    folder.show(Card("I run.", "", CardStyle.DAWN))
    folder.write_own(Own(look=Look(CardStyle.NIGHT, 70), turn=1))

    folder.show(Card("I run for joy.", "", CardStyle.DAWN))

    shown = folder.read_shown()
    assert shown is not None
    assert card_of(shown, folder.look(), DAY) == Card("I run for joy.", "", CardStyle.NIGHT)
    assert folder.look().opacity == 70


def test_a_look_chosen_in_the_window_comes_after_one_chosen_on_the_card(folder: CardFolder) -> None:
    folder.show(Card("I run.", "", CardStyle.DAWN))
    folder.write_own(Own(look=Look(CardStyle.NIGHT, 70), turn=1))

    folder.show(Card("I run.", "", CardStyle.PAPER))

    assert folder.look() == Look(CardStyle.PAPER, 70)


def test_the_first_card_of_the_window_comes_after_a_look_chosen_on_the_empty_card(folder: CardFolder) -> None:
    folder.write_own(Own(look=Look(CardStyle.NIGHT, 70), turn=0))

    folder.show(Card("I run.", "", CardStyle.DAWN))

    assert folder.look() == Look(CardStyle.DAWN, 70)


def test_the_window_can_take_over_what_was_chosen_on_the_card(folder: CardFolder) -> None:
    folder.show(Card("I run.", "", CardStyle.DAWN))
    folder.write_own(Own(look=Look(CardStyle.NIGHT), turn=1))

    folder.show(Card("I run.", "", folder.look().style))
    folder.show(Card("I run.", "", CardStyle.DAWN))

    assert folder.look().style is CardStyle.DAWN


def test_a_look_chosen_on_the_card_comes_after_one_chosen_in_the_window(folder: CardFolder) -> None:
    folder.show(Card("I run.", "", CardStyle.PAPER))
    shown = folder.read_shown()
    assert shown is not None

    folder.write_own(Own(look=replace(folder.look(), style=CardStyle.TRAIL), turn=shown.turn))

    assert folder.look().style is CardStyle.TRAIL


def test_an_opacity_chosen_in_the_window_is_a_choice_too(folder: CardFolder) -> None:
    folder.show(Card("I run.", "", CardStyle.DAWN))
    folder.write_own(Own(look=Look(CardStyle.DAWN, 50), turn=1))

    folder.choose(replace(folder.look(), opacity=95))

    assert folder.look().opacity == 95


def test_what_is_not_mentioned_stays_as_it_was(folder: CardFolder) -> None:
    folder.write_shown(SHOWN)

    folder.show(Card("New words.", "", SHOWN.look.style))

    shown = folder.read_shown()
    assert shown == replace(SHOWN, core_why="New words.", identity="")


def test_the_first_look_is_dawn_solid_and_above() -> None:
    assert look_of(None, Own()) == Look(CardStyle.DAWN, 100, on_top=True)


def test_another_line_is_shown_each_day_and_the_core_why_comes_first(folder: CardFolder) -> None:
    folder.show(Card("I run for joy."))
    folder.show_lines(("I run for joy.", "To be outside.", "Home, warm."), DAY)

    shown = folder.read_shown()

    assert shown is not None
    seen = [card_of(shown, folder.look(), DAY + timedelta(days=after)).core_why for after in range(4)]
    assert seen == ["I run for joy.", "To be outside.", "Home, warm.", "I run for joy."]


def test_steps_by_keys_add_up_until_the_card_has_seen_them(folder: CardFolder) -> None:
    folder.push(16, 0, 0)
    folder.push(16, -16, 20)

    shown = folder.read_shown()

    assert shown is not None
    assert (shown.moved_by, shown.wider_by) == ((32, -16), 20)
