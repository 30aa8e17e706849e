"""What WhyRun needs from the system around it: found by what is really missing, brought where we may.

Rule: nothing is installed that is there already under another name: libraries are looked for with the loader's
own eyes (ldd on Qt's plugins), programs on PATH, fonts as files. Only apt-get is run, and only where that needs
no password; everywhere else the reader gets one line with the names of their own package manager.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from command_error import CommandError


@dataclass(frozen=True)
class Need:
    """One thing that is missing, and the package that brings it, by package manager."""

    what: str
    apt: str
    dnf: str
    pacman: str
    zypper: str

    def package(self, manager: str) -> str:
        """Return the name to give to ``manager``."""
        return {"apt-get": self.apt, "dnf": self.dnf, "pacman": self.pacman, "zypper": self.zypper}[manager]


#: How to ask each package manager, in the order they are looked for.
MANAGERS = {
    "apt-get": "apt-get install",
    "dnf": "dnf install",
    "pacman": "pacman -S",
    "zypper": "zypper install",
}
_PYTHON = "{}.{}".format(*sys.version_info[:2])
PYTHON_VENV = Need(
    "Python's ensurepip or pip",
    apt=f"python{_PYTHON}-venv",
    dnf="python3-pip",
    pacman="python-pip",
    zypper="python3-pip",
)
PYTHON_LIBRARY = Need(
    "Python's shared library",
    apt=f"libpython{_PYTHON}",
    dnf="python3-libs",
    pacman="python",
    zypper=f"libpython{_PYTHON.replace('.', '_')}-1_0",
)

#: What Qt loads, as paths below PySide6/: the reader's loader says what these lack.
OFF_SCREEN = ("QtWidgets.abi3.so", "QtSvg.abi3.so", "Qt/plugins/platforms/libqoffscreen.so", "lupdate")
ON_A_SCREEN = (*OFF_SCREEN, "Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqwayland.so")

#: Libraries whose Debian package is not called what Debian's own rule would call it.
DEBIAN_EXCEPTIONS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}
#: Arch names packages by project. What is not listed is printed as it is.
ARCH_PACKAGES = {
    "libEGL": "libglvnd",
    "libGL": "libglvnd",
    "libX11": "libx11",
    "libX11-xcb": "libx11",
    "libdbus-1": "dbus",
    "libfontconfig": "fontconfig",
    "libfreetype": "freetype2",
    "libglib-2.0": "glib2",
    "libgthread-2.0": "glib2",
    "libwayland-client": "wayland",
    "libwayland-cursor": "wayland",
    "libwayland-egl": "wayland",
    "libxcb-cursor": "xcb-util-cursor",
    "libxcb-icccm": "xcb-util-wm",
    "libxcb-image": "xcb-util-image",
    "libxcb-keysyms": "xcb-util-keysyms",
    "libxcb-render-util": "xcb-util-renderutil",
    "libxcb-util": "xcb-util",
    "libxkbcommon": "libxkbcommon",
    "libxkbcommon-x11": "libxkbcommon-x11",
}

TEST_PROGRAMS = {
    "Xvfb": Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb"),
    "openbox": Need("openbox", "openbox", "openbox", "openbox", "openbox"),
    "xdotool": Need("xdotool", "xdotool", "xdotool", "xdotool", "xdotool"),
    "wmctrl": Need("wmctrl", "wmctrl", "wmctrl", "wmctrl", "wmctrl"),
    "xwininfo": Need("xwininfo", "x11-utils", "xwininfo", "xorg-xwininfo", "xwininfo"),
    "strace": Need("strace", "strace", "strace", "strace", "strace"),
    "git": Need("git", "git", "git", "git", "git"),
    "import": Need("import", "imagemagick", "ImageMagick", "imagemagick", "ImageMagick"),
    "xcompmgr": Need("xcompmgr", "xcompmgr", "xcompmgr", "xcompmgr", "xcompmgr"),
    "xprop": Need("xprop", "x11-utils", "xprop", "xorg-xprop", "xprop"),
    "dbus-daemon": Need("dbus-daemon", "dbus", "dbus-daemon", "dbus", "dbus-1"),
    "dbus-send": Need("dbus-send", "dbus", "dbus-tools", "dbus", "dbus-1"),
    "dbus-monitor": Need("dbus-monitor", "dbus", "dbus-tools", "dbus", "dbus-1"),
    "desktop-file-validate": Need(
        "desktop-file-validate",
        *("desktop-file-utils", "desktop-file-utils", "desktop-file-utils", "desktop-file-utils"),
    ),
    "appstreamcli": Need("appstreamcli", "appstream", "appstream", "appstream", "AppStream"),
    "trayer": Need("trayer", "trayer", "trayer", "trayer", "trayer"),
    "dbus-run-session": Need("dbus-run-session", "dbus", "dbus-daemon", "dbus", "dbus-1"),
    "xfwm4": Need("xfwm4", "xfwm4", "xfwm4", "xfwm4", "xfwm4"),
    "weston": Need("weston", "weston", "weston", "weston", "weston"),
    "Xwayland": Need("Xwayland", "xwayland", "xorg-x11-server-Xwayland", "xorg-xwayland", "xwayland"),
    "xrandr": Need("xrandr", "x11-xserver-utils", "xrandr", "xorg-xrandr", "xrandr"),
}
#: What screen readers listen on, and the file by which it is found.
ACCESSIBILITY = Need("AT-SPI", "at-spi2-core", "at-spi2-core", "at-spi2-core", "at-spi2-core")
ACCESSIBILITY_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
BUNDLE_PROGRAMS = {"objdump": Need("objdump", "binutils", "binutils", "binutils", "binutils")}
RELEASE_PROGRAMS = {"debootstrap": Need("debootstrap", *("debootstrap", "debootstrap", "debootstrap", "debootstrap"))}
FONTS = Need("Noto Sans and Noto Serif", "fonts-noto-core", "google-noto-sans-fonts google-noto-serif-fonts",
             "noto-fonts", "google-noto-sans-fonts google-noto-serif-fonts")  # fmt: skip
#: A static font's file, or a variable one's, as far as the first character after the family.
FONT_FILES = {"Noto Sans": re.compile(r"NotoSans[-\[]R?"), "Noto Serif": re.compile(r"NotoSerif[-\[]R?")}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def missing_for_tests(root: Path) -> list[Need]:
    """Everything the tests need beside Python's own packages; they make a bundle, too."""
    return missing_for_the_bundle(root) + missing_programs(TEST_PROGRAMS) + missing_fonts() + missing_accessibility()


def missing_for_the_bundle(root: Path) -> list[Need]:
    """Everything that goes into a bundle, and what takes it apart to see what it is linked with."""
    libraries = missing_libraries(root, ON_A_SCREEN)
    return libraries + missing_programs(BUNDLE_PROGRAMS) + ([] if _has_python_library() else [PYTHON_LIBRARY])


def missing_libraries(root: Path, parts: tuple[str, ...]) -> list[Need]:
    """The libraries that these ``parts`` of PySide6 would not find. Only Linux leaves any to the system."""
    if sys.platform != "linux" or not shutil.which("ldd"):
        return []
    home = next((root / ".venv").glob("lib/python*/site-packages/PySide6"))
    # WORKAROUND: PySide's own libraries lie beside it, where only its interpreter looks: they are not missing.
    place = {**os.environ, "LC_ALL": "C", "LD_LIBRARY_PATH": f"{home}:{home.parent / 'shiboken6'}"}
    command = ["ldd", *(str(home / part) for part in parts)]
    listing = subprocess.run(command, check=False, capture_output=True, text=True, env=place).stdout
    return [library(name) for name in sorted(set(re.findall(r"^\s*(\S+) => not found", listing, re.MULTILINE)))]


def missing_programs(programs: dict[str, Need]) -> list[Need]:
    """Those of ``programs`` that are not on PATH. Only Linux's tests and bundle use any."""
    if sys.platform != "linux":
        return []
    return [need for name, need in programs.items() if not shutil.which(name)]


def missing_fonts() -> list[Need]:
    """The fonts the drawings are made in, where one of them is not there."""
    if sys.platform != "linux":
        return []
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    names = [name for folder in folders for _, _, files in os.walk(folder) for name in files]
    return [] if all(any(map(font.match, names)) for font in FONT_FILES.values()) else [FONTS]


def missing_accessibility() -> list[Need]:
    """What a screen reader needs to be there, where it is not. Only Linux's tests use it."""
    return [ACCESSIBILITY] if sys.platform == "linux" and not ACCESSIBILITY_SERVICE.exists() else []


def bring(needs: list[Need]) -> None:
    """Install ``needs`` where we may; raises CommandError with one line on what to install where we may not."""
    if not needs:
        return
    manager = next((each for each in MANAGERS if shutil.which(each)), None)
    if manager is None:
        raise CommandError(f"WhyRun needs these from your system: {', '.join(need.what for need in needs)}.")
    packages = sorted({need.package(manager) for need in needs})
    prefix = _without_a_password() if manager == "apt-get" else None
    if prefix is None or not _apt_get_installs(prefix, packages):
        raise CommandError(f"WhyRun needs a few things from your system. Please install them and try again:\n"
                      f"  {_line(manager, packages)}")  # fmt: skip


def _has_python_library() -> bool:
    """Whether the shared libpython is there, which Debian packs apart from the interpreter."""
    if sys.platform != "linux" or not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        return True
    return Path(sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("INSTSONAME")).exists()


def library(name: str) -> Need:
    """Return the need of the library ``name``, such as libEGL.so.1."""
    stem, _, version = name.partition(".so.")
    dash = "-" if stem[-1:].isdigit() else ""
    by_rule = f"{stem}{dash}{version}".lower().replace("_", "-")
    capability = f"'{name}()(64bit)'" if sys.maxsize > 2**32 else name
    return Need(
        name,
        apt=DEBIAN_EXCEPTIONS.get(name, by_rule),
        dnf=capability,
        pacman=ARCH_PACKAGES.get(stem, name),
        zypper=capability,
    )


def _line(manager: str, packages: list[str]) -> str:
    who = "" if os.geteuid() == 0 else "sudo "
    return f"{who}{MANAGERS[manager]} {' '.join(packages)}"


def _without_a_password() -> list[str] | None:
    """Return what to put before a command that root has to run; None where that would ask for a password."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], check=False, capture_output=True).returncode == 0:
        return [sudo, "-n"]
    return None


def _apt_get_installs(prefix: list[str], packages: list[str]) -> bool:
    print(f"Installing from your system's packages: {' '.join(packages)} …", flush=True)
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]
    install = [*command, "install", "--yes", "--no-install-recommends", *packages]
    if subprocess.run(install, check=False, capture_output=True).returncode == 0:
        return True
    subprocess.run([*command, "update"], check=False, capture_output=True)  # a fresh machine has no lists yet
    second = subprocess.run(install, check=False, capture_output=True, text=True)
    if second.returncode:
        print(second.stderr.strip(), file=sys.stderr)
    return second.returncode == 0
