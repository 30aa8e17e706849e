"""How the Linux bundle finds its modules: its starter runs this first, in place of PyInstaller's own importer.

Rule: nothing is imported here but what is inside Python itself; all else is in the file that is read here, and that
``module_file`` has written. PyInstaller's importer unpacks every module, and loads those of Python's library twice.
"""

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

#: The file's name, in the folder of the libraries.
FILE = "modules"
#: The file's last bytes, so many, tell where its table of contents begins.
NUMBER = 8
#: Where Python's own finder of files stands among its finders, behind those of what is inside Python.
_BEFORE_FILES = 2


class OneFile:
    """Finds and loads the modules that are in the one file in ``folder``; any other is left to Python's own finders.

    The file stays open: a program that runs while its bundle is replaced goes on with what it has begun with.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._file = os.open(f"{folder}/{FILE}", os.O_RDONLY | os.O_CLOEXEC)
        end = os.fstat(self._file).st_size - NUMBER
        begin = int.from_bytes(os.pread(self._file, NUMBER, end), "little")
        # By name: whether it is a package, where its code begins, how many bytes that has, whether they are packed.
        contents = os.pread(self._file, end - begin, begin)
        self._contents: dict[str, tuple[bool, int, int, bool]] = marshal.loads(contents)  # noqa: S302  our own

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Tell of the module ``name`` as if it were a file of its own; None where it is not in this one."""
        if name not in self._contents:
            return None
        is_package = self._contents[name][0]
        place = f"{self._folder}/{name.replace('.', '/')}"
        origin = f"{place}/__init__.pyc" if is_package else f"{place}.pyc"
        spec = ModuleSpec(name, self, origin=origin)  # type: ignore[arg-type]  # has what a loader has
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [place]  # where Python finds the libraries among its modules
        return spec

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave it to Python to make the module."""

    def exec_module(self, module: "ModuleType") -> None:
        """Run the code of ``module``, which is empty."""
        _, begin, size, is_packed = self._contents[module.__name__]
        code = os.pread(self._file, size, begin)
        if is_packed:
            from zlib import decompress

            code = decompress(code)
        exec(marshal.loads(code), vars(module))  # noqa: S102, S302  as Python's own loader does


if hasattr(sys, "_MEIPASS"):  # what PyInstaller's starter tells a bundle of itself, and nobody else
    vars(sys)["frozen"] = True
    sys.meta_path.insert(_BEFORE_FILES, OneFile(sys._MEIPASS))  # noqa: SLF001
