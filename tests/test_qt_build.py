import sys

from PySide6.QtCore import QObject


def test_calls_into_qt_lose_no_reference_to_none() -> None:
    """PySide6 6.12.0 fails this on Python 3.11: its wheel counts on None being immortal, as it is from 3.12 on."""
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(1000):
        thing.setObjectName("x")

    assert sys.getrefcount(None) > before - 500
