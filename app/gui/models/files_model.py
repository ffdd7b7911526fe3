"""The files of a model on the Hub as a Qt table, and which choices of them there are to download. No widget."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.engine.hub.details import HubDetails
from app.engine.hub.files import SPLIT, RemoteFile
from app.gui import words
from app.gui.theme import colors

Index = QModelIndex | QPersistentModelIndex


def _tr(text: str) -> str:
    return QCoreApplication.translate("files", text)


@dataclass(frozen=True)
class Download:
    """Something of a repository that can be fetched.

    Attributes:
        file: a GGUF file; empty for the model itself.
        size_bytes: of it, all parts together.
        title: for a list.
    """

    file: str
    size_bytes: int
    title: str


def downloads(details: HubDetails) -> list[Download]:
    """What can be fetched: the model itself where this program can use it, and each GGUF file."""
    found = []
    if details.model.supported and not _only_gguf(details):
        title = _tr("The model itself  ·  {0}").format(words.size(details.needed_bytes))
        found.append(Download("", details.needed_bytes, title))
    sizes = {file.name: file.size_bytes for file in details.files}
    for name in sorted(name for name in sizes if name.endswith(".gguf")):
        split = SPLIT.fullmatch(name)
        if split is None:
            size = sizes[name]
        elif int(re.sub(r".*-(\d{5})-of-.*", r"\1", name)) == 1:
            size = sum(sizes[other] for other in sizes if other.startswith(split[1]) and SPLIT.fullmatch(other))
        else:
            continue
        found.append(Download(name, size, f"{name}  ·  {words.size(size)}"))
    return found


def _only_gguf(details: HubDetails) -> bool:
    return bool(details.needed) and all(name.endswith(".gguf") for name in details.needed)


class FilesModel(QAbstractTableModel):
    """One row for each file, those that a download fetches first."""

    def __init__(self) -> None:
        super().__init__()
        self._files: list[RemoteFile] = []
        self._needed: frozenset[str] = frozenset()

    def show_files(self, files: Sequence[RemoteFile], needed: Sequence[str]) -> None:
        """Replace all."""
        self.beginResetModel()
        self._needed = frozenset(needed)
        self._files = sorted(files, key=lambda file: (file.name not in self._needed, file.name.lower()))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Files."""
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Name, size, whether it is fetched."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Size"), self.tr("Fetched"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; what is not fetched is muted."""
        if not index.isValid():
            return None
        file = self._files[index.row()]
        needed = file.name in self._needed
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = "✓" if role == Qt.ItemDataRole.DisplayRole else self.tr("yes")
            return (file.name, words.size(file.size_bytes), shown if needed else "")[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return file.name
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(colors().text if needed else colors().muted)
        return _side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: int) -> Qt.AlignmentFlag:
    """Names at the left, sizes at the right."""
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
    return sides[column] | Qt.AlignmentFlag.AlignVCenter
