"""Leaves of a tree the rows whose text holds every word of a filter, with their layers."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel

from app.gui.models.outline_tree import SEARCH, TENSOR


class TreeFilter(QSortFilterProxyModel):
    """A text filter for an `OutlineTree`."""

    def __init__(self) -> None:
        super().__init__()
        self.setRecursiveFilteringEnabled(True)
        self.setDynamicSortFilter(False)
        self._words: list[str] = []
        self._names: frozenset[str] | None = None

    @property
    def active(self) -> bool:
        """Whether anything is filtered."""
        return bool(self._words) or self._names is not None

    def show_only(self, names: frozenset[str] | None) -> None:
        """Keep the tensors called so, with their layers; None: all."""
        if names != self._names:
            self._words, self._names = [], names
            self.setDynamicSortFilter(False)
            self.invalidate()

    def look_for(self, text: str) -> None:
        """Keep rows that hold all words of `text`; case does not matter."""
        self._words = text.lower().split()
        self.setDynamicSortFilter(bool(self._words))  # a row's words change with its type; its name stays
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether a row holds all words, or is one of the tensors."""
        if self._names is not None:
            tensor = self.sourceModel().index(source_row, 0, source_parent).data(TENSOR)
            return tensor is not None and tensor.name in self._names
        if not self._words:
            return True
        text = str(self.sourceModel().index(source_row, 0, source_parent).data(SEARCH)).lower()
        whole = set(text.split())  # a number means a layer, not a digit in some name
        return all(word in whole if word.isdigit() else word in text for word in self._words)
