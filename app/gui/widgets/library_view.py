"""What is on this computer: models by place, to be opened; and by size, to be removed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QShowEvent, QStandardItem
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.engine.library import LibraryEntry, Removal, freed_bytes, removals
from app.gui import trash, words
from app.gui.background import Background
from app.gui.engine import Engine, Request
from app.gui.models.library_tree import ENTRY, NAME, NOTE, SIZE, LibraryTree
from app.gui.session import Session
from app.gui.settings import Settings
from app.gui.widgets.dialogs import file_dialog, message_box
from app.gui.widgets.empty import Empty
from app.gui.widgets.parts import button, label, named, row
from app.jobs.events import Failure
from app.jobs.queue import Queue
from app.jobs.tasks import LibraryTask


@dataclass(frozen=True)
class _Left:
    """What could not go to the trash.

    Attributes:
        paths: these.
        refused: names of models that a job has begun to need meanwhile.
    """

    paths: list[str]
    refused: list[str]


class LibraryView(QWidget):
    """The library.

    Signals:
        failed: a `Failure` for the door.
    """

    failed = Signal(object)

    def __init__(self, engine: Engine, session: Session, settings: Settings) -> None:
        super().__init__()
        self._engine, self._session, self._settings = engine, session, settings
        self._background = Background(self)
        self._request: Request | None = None
        self._ticked: set[LibraryEntry] = set()
        self._removal: Removal | None = None
        self.entries: list[LibraryEntry] = []
        self.freeing = False
        self._building = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name"))
        self.filter.setClearButtonEnabled(True)
        named(self.filter, self.tr("Filter the library"), self.tr("Show only models whose name or place holds this"))
        self.total = label("", "muted")
        self.add = button(
            self.tr("Add folder …"), self.tr("Show the models in a folder of yours, too"), self._ask_folder, "folder"
        )
        self.free_button = button(
            self.tr("Free up space …"), self.tr("See what is large, and remove what you no longer need"),
            lambda: self.set_freeing(True), "trash",
        )  # fmt: skip
        self.again = button("", self.tr("Look again"), self.refresh, "reset", "quiet")
        self.tree = QTreeView()
        self.model = LibraryTree(self)
        self.tree.setModel(self.model)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setUniformRowHeights(True)
        self.tree.setTabKeyNavigation(False)
        self.tree.setAllColumnsShowFocus(True)
        named(self.tree, self.tr("Models on this computer"), self.tr("Enter or a double click opens a model"))
        self._problems = label("", "small", wrap=True)
        listed = QWidget()
        layout = QVBoxLayout(listed)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.tree, 1)
        layout.addLayout(self._foot())
        self._loading = Empty("find", self.tr("Looking around …"), self.tr("Finding the models on this computer."))
        self._empty = Empty(
            "folder", self.tr("No models here yet"),
            self.tr("Search the Hub, or add a folder in which you keep models."),
            button(self.tr("Add folder …"), self.tr("Choose a folder with models"), self._ask_folder, "folder"),
        )  # fmt: skip
        self._nothing = Empty("find", self.tr("Nothing of that name"), self.tr("Try fewer letters."))
        self.stack = QStackedWidget()
        self._views = {"loading": self._loading, "empty": self._empty, "nothing": self._nothing, "list": listed}
        for view in self._views.values():
            self.stack.addWidget(view)
        self._head = row(self.filter, self.total, self.again, self.add, self.free_button, spacing=10)
        self._head.setStretch(0, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(self._head)
        outer.addWidget(self.stack, 1)
        outer.addWidget(self._problems)
        self.setFocusProxy(self.filter)
        self._show("loading")

    def _foot(self) -> QVBoxLayout:
        self.open_button = button(self.tr("Open"), self.tr("Look at this model"), self.open_current, role="primary")
        self.folder_button = button(
            self.tr("Show in folder"), self.tr("Open the folder that it is in"), self._show_folder, "folder"
        )
        self.forget = button(
            self.tr("Leave this folder out"), self.tr("Stop listing the folder; its files stay"), self._forget_folder,
            "cancel", "quiet",
        )  # fmt: skip
        self.sum = label("", "strong", wrap=True)
        self.trash_button = button(
            self.tr("Move to trash"), self.tr("Move what is ticked to the trash"), self._ask_remove, "trash", "primary"
        )
        self.done = button(self.tr("Done"), self.tr("Back to the list"), lambda: self.set_freeing(False))
        normal = row(self.forget, None, self.folder_button, self.open_button)
        freeing = row(self.sum, self.done, self.trash_button)
        freeing.setStretch(0, 1)
        both = QVBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        for item in (normal, freeing):
            both.addLayout(item)
        return both

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._rebuild)
        self.tree.activated.connect(self._on_activated)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.model.itemChanged.connect(self._on_ticked)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.set_freeing(False))
        self.set_freeing(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Look around whenever it comes into view."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Look again; the old list stays until the new one is there."""
        if self._request is not None:
            return
        if not self.entries:
            self._show("loading")
        task = LibraryTask(
            tuple(self._settings.library_folders), str(self._settings.output_folder), str(self._settings.jobs_folder)
        )
        self._request = self._engine.look.ask(task)
        self._request.done.connect(self._on_found)
        self._request.failed.connect(self._on_failed)
        self._request.stopped.connect(self._on_stopped)

    def _on_found(self, data: dict[str, Any]) -> None:
        self._request = None
        self.entries = [LibraryEntry.from_json(item) for item in data["entries"]]
        self._ticked &= set(self.entries)
        self._problems.setText("\n".join(data["problems"][:3]))
        self._problems.setToolTip("\n".join(data["problems"]))
        self._problems.setVisible(bool(data["problems"]))
        self._rebuild()

    def _on_failed(self, failure: Failure) -> None:
        self._request = None
        self._rebuild()
        self.failed.emit(failure)

    def _on_stopped(self) -> None:
        self._request = None

    def _show(self, name: str) -> None:
        self.stack.setCurrentWidget(self._views[name])
        for item in (self.filter, self.free_button):
            item.setEnabled(name in ("list", "nothing"))
        self._problems.setVisible(bool(self._problems.text()))

    def _rebuild(self) -> None:
        """Show what passes the filter, in the mode of the moment."""
        wanted = self.filter.text().strip().lower()
        found = [entry for entry in self.entries if wanted in f"{entry.name} {entry.path}".lower()]
        chosen = self.current()
        self._building = True
        self.model.show_entries(found, self.freeing, self._ticked)
        self._building = False
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(not self.freeing)
        self.tree.expandAll()
        self._widths()
        self._show("list" if found else "nothing" if self.entries else "empty" if self._request is None else "loading")
        self.total.setText(self.tr("{0} in all").format(words.size(_total(self.entries))) if self.entries else "")
        self._choose(chosen)
        self._tell_sum()

    def _widths(self) -> None:
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SIZE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)

    def _choose(self, entry: LibraryEntry | None) -> None:
        """Put the cursor back on a model, or on the first one."""
        first: QModelIndex | None = None
        for item in _leaves(self.model.invisibleRootItem()):
            first = first or self.model.indexFromItem(item)
            if entry is not None and item.data(ENTRY).path == entry.path:
                first = self.model.indexFromItem(item)
                break
        if first is not None:
            self.tree.setCurrentIndex(first)
        self._on_current()

    def current(self) -> LibraryEntry | None:
        """The model under the cursor."""
        index = self.tree.currentIndex().siblingAtColumn(NAME)
        return self.model.entry_at(self.model.itemFromIndex(index)) if index.isValid() else None

    def _on_current(self) -> None:
        entry = self.current()
        self.open_button.setEnabled(entry is not None and bool(entry.format))
        self.folder_button.setEnabled(entry is not None)
        self.forget.setVisible(not self.freeing and entry is not None and self._own_folder(entry) is not None)

    def _on_activated(self, index: QModelIndex) -> None:
        item = self.model.itemFromIndex(index.siblingAtColumn(NAME))
        if self.freeing and item is not None and item.isCheckable():
            checked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)
        elif not self.freeing:
            self.open_current()

    def open_current(self) -> None:
        """Open the model under the cursor."""
        entry = self.current()
        if entry is not None and entry.format:
            self._session.open(entry.path)

    def _show_folder(self) -> None:
        entry = self.current()
        if entry is not None:
            path = Path(entry.path)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))

    def _ask_folder(self) -> None:
        dialog = file_dialog(self, self.tr("Choose a folder with models"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    def add_folder(self, path: str) -> None:
        """List the models of a folder, too."""
        self._settings.library_folders = [*self._settings.library_folders, path]
        self.refresh()

    def _own_folder(self, entry: LibraryEntry) -> str | None:
        if entry.place != "folders":
            return None
        return next((item for item in self._settings.library_folders if Path(entry.path).is_relative_to(item)), None)

    def _forget_folder(self) -> None:
        entry = self.current()
        folder = None if entry is None else self._own_folder(entry)
        if folder is not None:
            self._settings.library_folders = [item for item in self._settings.library_folders if item != folder]
            self.refresh()

    def set_freeing(self, on: bool) -> None:
        """Go to removing, or back."""
        self.freeing = on
        self._ticked.clear()
        for item in (self.sum, self.done, self.trash_button):
            item.setVisible(on)
        for item in (self.open_button, self.folder_button):
            item.setVisible(not on)
        for item in (self.add, self.free_button):
            item.setVisible(not on)
        if self.entries:
            self._rebuild()

    def _on_ticked(self, item: QStandardItem) -> None:
        entry = self.model.entry_at(item)
        if self._building or entry is None or not item.isCheckable():
            return
        if item.checkState() == Qt.CheckState.Checked:
            self._ticked.add(entry)
        else:
            self._ticked.discard(entry)
        self._tell_sum()

    def _tell_sum(self) -> None:
        chosen = list(self._ticked)
        freed = freed_bytes(chosen, self.entries)
        if not chosen:
            text = self.tr("Tick what you no longer need.")
        elif freed < 0.99 * (size := _total(chosen)):
            text = self.tr("{0} would be free; the rest of {1} is used by others, too.").format(
                words.size(freed), words.size(size)
            )
        else:
            text = self.tr("{0} would be free.").format(words.size(freed))
        self.sum.setText(text)
        self.trash_button.setEnabled(bool(chosen) and self._removal is None)

    def _ask_remove(self) -> None:
        """Ask once more, then let it go."""
        chosen = [entry for entry in self.entries if entry in self._ticked and not self._is_open(entry)]
        if len(chosen) < len(self._ticked):
            sentence = self.tr("The model that is open now stays.")
            self.failed.emit(Failure(sentence, self.tr("Open another one first."), "CompressError", ""))
        if not chosen:
            return
        self._removal = removals(chosen, self.entries)
        names = "\n".join(f"• {entry.name}  ({words.size(entry.size_bytes)})" for entry in chosen[:8])
        more = self.tr("\n… and {0} more").format(len(chosen) - 8) if len(chosen) > 8 else ""
        freed = words.size(self._removal.freed_bytes)
        question = self.tr("Move {0} to the trash?").format(self.tr("%n model(s)", "", len(chosen)))
        rest = self.tr("{0} are free once the trash is emptied.").format(freed)
        self._question(question, f"{names}{more}\n\n{rest}", self.tr("Move to trash"), self._remove)

    def _is_open(self, entry: LibraryEntry) -> bool:
        outline = self._session.outline
        return outline is not None and outline.path in (entry.path, *entry.links)

    def _question(self, title: str, text: str, yes: str, agreed: Any) -> None:
        box = message_box(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(title)
        box.setInformativeText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        accept.setToolTip(title)
        keep.setToolTip(self.tr("Change nothing"))
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.accepted.connect(agreed)
        box.rejected.connect(self._on_kept)
        box.open()

    def _on_kept(self) -> None:
        self._removal = None
        self._tell_sum()
        self.refresh()

    def _remove(self) -> None:
        removal, jobs = self._removal, Queue(self._settings.jobs_folder)
        if removal is None:
            return
        chosen = list(self._ticked)

        def work() -> _Left:
            busy = {str(path) for path in jobs.in_use()}  # a job may have been added since the list was made
            refused = [entry.name for entry in chosen if busy & {entry.path, *(item.path for item in entry.pieces)}]
            return _Left([] if refused else trash.move_to_trash(removal.paths), refused)

        self.trash_button.setEnabled(False)
        self.sum.setText(self.tr("Moving to the trash …"))
        self._background.call(work, self._on_trashed, self._on_not_removed)

    def _on_trashed(self, left: _Left) -> None:
        if left.refused:
            sentence = self.tr("{0} is needed by a job that is not finished.").format(", ".join(left.refused))
            self._on_not_removed(Failure(sentence, self.tr("Finish or remove the job first."), "CompressError", ""))
        elif left.paths:
            self._removal = Removal(tuple(left.paths), 0)
            text = self.tr("{0}\n\nThis cannot be undone.").format("\n".join(left.paths[:5]))
            title = self.tr("There is no trash for these files. Delete them for good?")
            self._question(title, text, self.tr("Delete for good"), self._delete)
        else:
            self._on_removed()

    def _delete(self) -> None:
        paths = self._removal.paths if self._removal is not None else ()
        self._background.call(lambda: trash.delete(paths), self._on_removed, self._on_not_removed)

    def _on_removed(self, _: object = None) -> None:
        self._removal = None
        self._ticked.clear()
        self.refresh()

    def _on_not_removed(self, failure: Failure) -> None:
        self._on_kept()
        self.failed.emit(failure)

    def refresh_theme(self) -> None:
        """Icons and colours of the rows are drawn anew."""
        if self.entries:
            self._rebuild()


def _total(entries: list[LibraryEntry]) -> int:
    return sum({item.path: item.size_bytes for entry in entries for item in entry.pieces}.values())


def _leaves(item: QStandardItem) -> list[QStandardItem]:
    """The rows that are models."""
    rows = [item.child(place) for place in range(item.rowCount())]
    return [found for each in rows for found in ([each] if each.data(ENTRY) is not None else _leaves(each))]
