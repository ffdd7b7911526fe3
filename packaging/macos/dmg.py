"""dmgbuild's settings: the usual picture of an icon that is dragged onto a folder.

dmgbuild runs this file with `defines`, which `macos/build.py` gives it: app, the bundle; icon, the volume's icon.
"""

from pathlib import Path

app = Path(defines["app"])  # type: ignore[name-defined]  # noqa: F821 - dmgbuild provides it
format = "ULMO"  # LZMA: the smallest that macOS 10.15 and newer open
filesystem = "APFS"
files = [str(app)]
symlinks = {"Applications": "/Applications"}
icon = str(defines["icon"])  # type: ignore[name-defined]  # noqa: F821
icon_locations = {app.name: (150, 190), "Applications": (450, 190)}
background = "builtin-arrow"
window_rect = ((200, 200), (600, 420))
default_view = "icon-view"
show_status_bar = show_tab_view = show_toolbar = show_pathbar = show_sidebar = False
icon_size = 112
text_size = 13
