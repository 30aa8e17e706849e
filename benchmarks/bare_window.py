"""The least that PySide6 can show: a main window with one word in it. What every start is measured against."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1040, 720)
window.show()
application.exec()
