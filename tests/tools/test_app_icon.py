"""The icon files of Windows and macOS, opened as those systems open them: by Qt's own readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage, QImageReader

import app_icon

if TYPE_CHECKING:
    from pathlib import Path


def _pictures(path: Path) -> list[QImage]:
    reader = QImageReader(str(path))
    found = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number), f"picture {number}: {reader.errorString()}"
        found.append(reader.read())
    return found


def _mark(side: int) -> QImage:
    return QImage(str(app_icon.MARK / f"whyrun-{side}.png")).convertToFormat(QImage.Format.Format_ARGB32)


def test_the_windows_icon_has_the_mark_in_every_size(tmp_path: Path) -> None:
    pictures = _pictures(app_icon.write_ico(tmp_path))

    assert [picture.width() for picture in pictures] == list(app_icon.ICO_SIDES)
    assert all(each.convertToFormat(QImage.Format.Format_ARGB32) == _mark(each.width()) for each in pictures)


def test_the_mac_icon_has_the_mark_in_every_size(tmp_path: Path) -> None:
    pictures = _pictures(app_icon.write_icns(tmp_path))

    assert sorted(picture.width() for picture in pictures) == sorted(app_icon.ICNS_SIDES.values())
    assert all(each.convertToFormat(QImage.Format.Format_ARGB32) == _mark(each.width()) for each in pictures)


def test_each_says_how_long_it_is(tmp_path: Path) -> None:
    icns = app_icon.write_icns(tmp_path).read_bytes()

    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8]) == len(icns)


def test_the_command_names_what_it_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert app_icon.main(tmp_path / "icons") == 0

    named = capsys.readouterr().out.splitlines()
    assert [line.rpartition("/")[2] for line in named] == ["whyrun.ico", "whyrun.icns"]


@pytest.mark.parametrize("side", [16, 24, 32, 48, 64, 128, 256, 512])
def test_each_picture_of_the_mark_has_the_size_it_is_named_for(side: int) -> None:
    mark = _mark(side)

    assert (mark.width(), mark.height()) == (side, side)
    assert mark.pixelColor(0, 0).alpha() == 0  # the corners are rounded off
