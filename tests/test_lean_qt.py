from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LEAN = "from whyrun.lean_qt import load_qt; load_qt()\n"
ASKS = """
from PySide6.QtCore import QPoint, QTimer
from PySide6.support.signature import get_signature
try:
    QTimer.singleShot("soon")
except TypeError as error:
    print(error)
print(get_signature(QPoint.setX), QPoint.setX.__doc__)
from PySide6.support.signature.lib.pyi_generator import generate_pyi
import PySide6.support.signature.mapping as mapping
print(generate_pyi.__name__, mapping.update_mapping.__name__, mapping.__name__)
"""
COUNTS = """
import sys
import PySide6.QtWidgets
print([name for name, module in sys.modules.items() if name.startswith('shibokensupport') and len(vars(module)) > 20])
print('argparse' in sys.modules)
"""
PYTHONS_OWN = """
import sys
import PySide6.QtWidgets
loaded = {name for name, module in sys.modules.items() if type(module).__name__ != "_Later"}
print({"ast", "dis", "inspect", "linecache", "random", "tokenize"} & loaded)
import inspect, shutil, traceback
about = shutil.__spec__
print(shutil.__file__, shutil.__cached__, shutil.__package__, shutil.__loader__.name, about.name, shutil.__name__)
from tempfile import gettempdir
try:
    raise ValueError("seen")
except ValueError:
    seen = traceback.format_exc().splitlines()[-1]
print(inspect.signature(lambda day: day), shutil.which("nothing-of-this-name"), seen)
print(bool(gettempdir()), inspect.getsource(shutil.which)[:9])
"""
#: A thread asks for a module's first name while another is in the middle of loading it, and tells what is there then.
HALF_LOADED = """
import sys
from pathlib import Path
from threading import Event, Thread
from whyrun.lean_qt import _put_off

class gate:
    reached, open = Event(), Event()

folder, = sys.argv[1:]
Path(folder, "slow.py").write_text("first = 1\\nimport gate\\ngate.reached.set()\\ngate.open.wait(60)\\nlast = 2\\n")
sys.path.insert(0, folder)
sys.modules["gate"] = gate
_put_off("slow")
import slow

loading = Thread(target=lambda: slow.last)
loading.start()
gate.reached.wait(60)
seen = []
asking = Thread(target=lambda: seen.append((slow.first, "last" in vars(slow))))
asking.start()
asking.join(0.5)  # no longer than it takes where nothing holds it up
gate.open.set()
asking.join(60)
loading.join(60)
print(*seen, type(slow).__name__)
"""
WITHOUT_OWN_HASHES = """
import sys
for own in ("md5", "sha1", "sha2", "sha256", "sha3", "sha512"):
    sys.modules[f"_{own}"] = None
"""
HASHES = "import hashlib, tempfile; print(hashlib.sha256(b'why').hexdigest(), bool(tempfile.gettempdir()))"
LATER = "import json, sys; print(json.__spec__.name, '__orig_import__' in sys._getframe().f_builtins, __import__)"


def test_what_pyside_can_tell_about_itself_is_told_as_ever() -> None:
    told = answer(LEAN + ASKS)

    assert told == answer(ASKS)
    assert "singleShot" in told


def test_what_only_tells_about_pyside_is_not_loaded_before_it_is_asked() -> None:
    loaded, with_argparse = answer(LEAN + COUNTS).splitlines()

    assert loaded == "['shibokensupport.feature', 'shibokensupport.signature.loader']"
    assert with_argparse == "False"


def test_what_pyside_takes_of_pythons_own_is_there_when_it_is_asked() -> None:
    not_yet, about, asked, rest = answer(LEAN + PYTHONS_OWN).splitlines()

    assert not_yet == "set()"
    assert about == answer(PYTHONS_OWN).splitlines()[1]
    assert asked == "(day) None ValueError: seen"
    assert rest == "True def which"


def test_no_thread_sees_half_of_a_module_that_another_is_loading(tmp_path: Path) -> None:
    assert answer(HALF_LOADED, str(tmp_path)) == "(1, True) module"


def test_a_python_that_leaves_its_hashes_to_openssl_keeps_them() -> None:
    assert answer(WITHOUT_OWN_HASHES + LEAN + HASHES) == answer(HASHES)


def test_later_imports_are_pythons_own() -> None:
    assert answer(LEAN + LATER).endswith("<built-in function __import__>")


def answer(program: str, *words: str) -> str:
    """What ``program`` prints in a process of its own, started with ``words``."""
    done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, check=True)
    return done.stdout.strip()
