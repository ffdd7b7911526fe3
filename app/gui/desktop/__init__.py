"""What the desktop around the window can do for long work; each part has a stand-in that does nothing."""

from app.gui.desktop.base import Awake, Desktop, Notifier, Power, Taskbar
from app.gui.desktop.this import no_desktop, this_desktop

__all__ = ["Awake", "Desktop", "Notifier", "Power", "Taskbar", "no_desktop", "this_desktop"]
