"""Pins the fonts, so that a picture drawn here is the picture drawn everywhere.

Rule: Noto Sans and Noto Serif (and Noto's Arabic and Hebrew, for what is written from right to left) only, found
where the system keeps them, and drawn alike; nothing of the system's own choices.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CONFIGURATION = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>{cache}</cachedir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <selectfont>
    <rejectfont><glob>*/fonts/*.*</glob></rejectfont>
    <acceptfont>
      <glob>*/NotoSans-*</glob><glob>*/NotoSans?wght*</glob>
      <glob>*/NotoSerif-*</glob><glob>*/NotoSerif?wght*</glob>
      <glob>*/NotoSansArabic-*</glob><glob>*/NotoSansArabic?wght*</glob>
      <glob>*/NotoSansHebrew-*</glob><glob>*/NotoSansHebrew?wght*</glob>
    </acceptfont>
  </selectfont>
  <alias><family>serif</family><prefer><family>Noto Serif</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
  <match target="pattern">
    <edit name="antialias"><bool>true</bool></edit>
    <edit name="hinting"><bool>true</bool></edit>
    <edit name="hintstyle"><const>hintslight</const></edit>
    <edit name="rgba"><const>none</const></edit>
  </match>
</fontconfig>
"""


def pin(folder: Path) -> None:
    """Write the configuration into ``folder`` and name it to this process and its children, before Qt starts.

    The cache is filled here and now: a window manager that had to fill it first would be half a second late, and
    miss the window that a test shows in the meantime.
    """
    configuration = folder / "fonts.conf"
    configuration.write_text(_CONFIGURATION.format(cache=folder / "font-cache"), encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(configuration)
    with contextlib.suppress(OSError):  # no fontconfig on this system, or not yet: then nothing reads its cache
        ctypes.CDLL("libfontconfig.so.1").FcInit()
