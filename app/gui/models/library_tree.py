"""The library as a Qt tree: models by place, or all of them by size with boxes to tick. And which of them are meant."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.engine.library import LibraryEntry
from app.gui import words
from app.gui.icons import icon
from app.gui.said import said
from app.gui.theme import colors

ENTRY = Qt.ItemDataRole.UserRole
NAME, SIZE, NOTE = range(3)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryTree", text)


def place_title(key: str) -> str:
    """What a place is called."""
    titles = {
        "outputs": _tr("Compressed here"),
        "hub_cache": _tr("From the Hugging Face Hub"),
        "folders": _tr("Your folders"),
        "ollama": _tr("Ollama"),
        "lm_studio": _tr("LM Studio"),
    }
    return titles.get(key, key)


def story(entry: LibraryEntry, freeing: bool) -> str:
    """What else there is to say about a model, in one line."""
    parts = [entry.note] if entry.note else []
    if freeing and entry.shared_with:
        first = ", ".join(entry.shared_with[:2])
        more = len(entry.shared_with) - 2
        shared = _tr("shares files with {0}").format(first)
        parts.append(_tr("{0} and {1} more").format(shared, more) if more > 0 else shared)
        if entry.can_remove:
            parts.append(_tr("frees {0} alone").format(words.size(entry.freed_bytes)))
    if entry.why_not and (freeing or not entry.format):
        parts.append(said(entry.why_not))
    return " · ".join(parts)


class LibraryTree(QStandardItemModel):
    """Rows of one view; rebuilt whenever the filter or the mode is another."""

    def show_entries(self, entries: Iterable[LibraryEntry], freeing: bool, ticked: set[LibraryEntry]) -> None:
        """Replace all rows.

        Args:
            entries: what passes the filter.
            freeing: by size with boxes, instead of by place.
            ticked: those whose box is ticked.
        """
        self.clear()
        self.setHorizontalHeaderLabels([_tr("Model"), _tr("Size"), _tr("Remarks")])
        if freeing:
            for entry in sorted(entries, key=lambda item: -item.size_bytes):
                self.appendRow(_row(entry, True, entry in ticked))
            return
        places: dict[str, list[LibraryEntry]] = {}
        for entry in entries:
            places.setdefault(entry.place, []).append(entry)
        for key, found in places.items():
            head = _cell(place_title(key))
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            total = _cell(words.size(_sum(found)), right=True)
            self.appendRow([head, total, _cell("")])
            for entry in sorted(found, key=lambda item: item.name.lower()):
                head.appendRow(_row(entry, False, False))

    def entry_at(self, row: QStandardItem | None) -> LibraryEntry | None:
        """The model of a row; None for a place."""
        return row.data(ENTRY) if row is not None else None


def _sum(entries: list[LibraryEntry]) -> int:
    return sum({item.path: item.size_bytes for entry in entries for item in entry.pieces}.values())


def _cell(text: str, right: bool = False) -> QStandardItem:
    made = QStandardItem(text)
    made.setEditable(False)
    if right:
        made.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def _row(entry: LibraryEntry, freeing: bool, ticked: bool) -> list[QStandardItem]:
    name, size, note = _cell(entry.name), _cell(words.size(entry.size_bytes), right=True), _cell(story(entry, freeing))
    picture = "download" if not entry.complete else "file" if entry.format == "gguf" else "folder"
    name.setIcon(icon(picture, colors().muted))
    name.setData(entry, ENTRY)
    tip = "\n".join(item for item in (entry.path, story(entry, True)) if item)
    for cell in (name, size, note):
        cell.setToolTip(tip)
        if not (entry.can_remove if freeing else entry.format):
            cell.setForeground(_color(colors().faint if freeing else colors().muted))
    name.setData(f"{entry.name}, {words.size(entry.size_bytes)}, {note.text()}", Qt.ItemDataRole.AccessibleTextRole)
    if freeing and entry.can_remove:
        name.setCheckable(True)
        name.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return [name, size, note]


def _color(name: str):
    from PySide6.QtGui import QBrush, QColor

    return QBrush(QColor(name))
