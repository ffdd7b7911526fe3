"""What the program remembers about a person's wishes, and where it keeps its own files.

The Hub token is not among them: it lives in the system's keychain (`app.engine.hub.token`).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from app.gui.theme import Scheme
from app.jobs import courtesy
from app.jobs.folders import home

RECENT = 6
MOST_DOWNLOADS = 6  # at a time; more only take from one another


class Settings(QObject):
    """Reads and writes `settings.ini`.

    Signals:
        recent_changed: the list of recent models is different.
        output_folder_changed: results go elsewhere from now on.
        manners_changed: whether the computer is kept usable is different.
        downloads_changed: how many at a time, or how fast, is different.
        computing_changed: jobs compute with something else unless said otherwise.
    """

    recent_changed = Signal()
    output_folder_changed = Signal()
    manners_changed = Signal()
    downloads_changed = Signal()
    computing_changed = Signal()

    def __init__(self, folder: Path | None = None) -> None:
        """Args: folder: holds everything of ours; None means the program's usual place."""
        super().__init__()
        self.data = folder or home()
        self._store = QSettings(str(self.data / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def jobs_folder(self) -> Path:
        """Where unfinished and finished jobs are kept."""
        return self.data / "jobs"

    @property
    def history_folder(self) -> Path:
        """Where the proofs of finished jobs are kept for good."""
        return self.data / "history"

    @property
    def suites_folder(self) -> Path:
        """Where the person's own questions are kept."""
        return self.data / "suites"

    @property
    def downloads_folder(self) -> Path:
        """Where the list of downloads is kept; the models themselves go to the Hub's cache."""
        return self.data / "downloads"

    @property
    def downloads_at_a_time(self) -> int:
        """How many downloads run side by side."""
        return max(1, min(MOST_DOWNLOADS, self._whole("downloads_at_a_time", 2)))

    @downloads_at_a_time.setter
    def downloads_at_a_time(self, value: int) -> None:
        self._store.setValue("downloads_at_a_time", value)
        self.downloads_changed.emit()

    @property
    def bandwidth_limit(self) -> int:
        """Bytes per second that all downloads together may take; 0: no limit."""
        return max(0, self._whole("bandwidth_limit", 0))

    @bandwidth_limit.setter
    def bandwidth_limit(self, value: int) -> None:
        self._store.setValue("bandwidth_limit", value)
        self.downloads_changed.emit()

    def _whole(self, key: str, usual: int) -> int:
        """A whole number of the file; what a hand has spoilt there counts as the usual."""
        try:
            return int(str(self._store.value(key, usual)))
        except ValueError:
            return usual

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system."""
        value = str(self._store.value("theme", Scheme.SYSTEM.value))
        return Scheme(value) if value in {item.value for item in Scheme} else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, value: Scheme) -> None:
        self._store.setValue("theme", value.value)

    @property
    def language(self) -> str:
        """A language's key; empty: as the system. Holds from the next start on."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def update_check(self) -> bool:
        """Whether a person agrees that the program asks for a newer version of itself; nothing asks yet."""
        return self._yes("update_check", False)

    @update_check.setter
    def update_check(self, value: bool) -> None:
        self._store.setValue("update_check", "yes" if value else "no")

    @property
    def threads(self) -> int:
        """How many processor cores jobs use unless said otherwise; 0: all."""
        return max(0, self._whole("threads", 0))

    @property
    def device(self) -> str:
        """What computes unless said otherwise: a device's key."""
        return str(self._store.value("device", "cpu"))

    def compute_with(self, device: str, threads: int) -> None:
        """From here on, compute with these unless said otherwise."""
        self._store.setValue("device", device)
        self._store.setValue("threads", threads)
        self.computing_changed.emit()

    @property
    def output_folder(self) -> Path:
        """Where compressed models go unless said otherwise."""
        return Path(str(self._store.value("output_folder", str(Path.home() / "Featherweight"))))

    @output_folder.setter
    def output_folder(self, value: Path) -> None:
        self._store.setValue("output_folder", str(value))
        self.output_folder_changed.emit()

    @property
    def keep_usable(self) -> bool:
        """Whether jobs run at low priority and leave one processor core alone."""
        return self._yes("keep_usable", courtesy.is_default())

    @keep_usable.setter
    def keep_usable(self, value: bool) -> None:
        if value != self.keep_usable:
            self._store.setValue("keep_usable", "yes" if value else "no")
            self.manners_changed.emit()

    @property
    def notify(self) -> bool:
        """Whether to say that a job has ended while another window is in front."""
        return self._yes("notify", True)

    @notify.setter
    def notify(self, value: bool) -> None:
        self._store.setValue("notify", "yes" if value else "no")

    def _yes(self, key: str, usual: bool) -> bool:
        return bool(self._store.value(key, "yes" if usual else "no") == "yes")

    @property
    def presets_folder(self) -> Path:
        """Where the person's own presets are kept."""
        return self.data / "presets"

    @property
    def runner(self) -> str:
        """The program that results are for."""
        return str(self._store.value("runner", ""))

    @runner.setter
    def runner(self, value: str) -> None:
        self._store.setValue("runner", value)

    @property
    def recent(self) -> list[str]:
        """Paths of the models opened last, newest first."""
        value = self._store.value("recent", [])
        return [str(item) for item in ([value] if isinstance(value, str) else value or [])]

    def remember(self, path: str) -> None:
        """Put a path first among the recent ones."""
        self._store.setValue("recent", [path, *(item for item in self.recent if item != path)][:RECENT])
        self.recent_changed.emit()

    def forget(self, path: str) -> None:
        """Drop a path from the recent ones."""
        self._store.setValue("recent", [item for item in self.recent if item != path])
        self.recent_changed.emit()

    def geometry(self) -> bytes:
        """The window's place at the last exit; empty at first."""
        value = self._store.value("geometry")
        return bytes(value.data()) if value is not None else b""

    def keep_geometry(self, value: bytes) -> None:
        """Remember the window's place."""
        from PySide6.QtCore import QByteArray

        self._store.setValue("geometry", QByteArray(value))

    @property
    def library_folders(self) -> list[str]:
        """The person's own folders with models."""
        value = self._store.value("library_folders", [])
        return [str(item) for item in ([value] if isinstance(value, str) else value or [])]

    @library_folders.setter
    def library_folders(self, value: list[str]) -> None:
        self._store.setValue("library_folders", list(dict.fromkeys(value)))
