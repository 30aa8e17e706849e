"""The least that PySide6 can show: an empty main window. What every start is measured against."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1040, 720)
window.show()
application.exec()
