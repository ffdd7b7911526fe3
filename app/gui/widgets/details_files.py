"""The files of a model on the Hub, with what of them a download fetches."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.engine.hub.details import HubDetails
from app.gui import words
from app.gui.models.files_model import FilesModel
from app.gui.widgets.parts import column, label, named


class DetailsFiles(QWidget):
    """A table."""

    def __init__(self) -> None:
        super().__init__()
        self.model = FilesModel()
        self._sum = label("", "small", wrap=True)
        self.table = QTableView()
        self.table.setProperty("role", "plain")
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        named(self.table, self.tr("Files"), self.tr("What is in the repository, and what a download fetches"))
        self.setLayout(column(self._sum, self.table))

    def show_details(self, details: HubDetails | None) -> None:
        """Show a model's files; None while they are on their way."""
        if details is None:
            self.model.show_files((), ())
            self._sum.setText(self.tr("Fetching …"))
            return
        self.model.show_files(details.files, details.needed)
        total = sum(file.size_bytes for file in details.files)
        text = self.tr("Fetched are {0} of {1} files, {2} of {3}.")
        if not details.needed:
            text = self.tr("{1} files, {3}; a download fetches what you choose below.")
        self._sum.setText(
            text.format(len(details.needed), len(details.files), words.size(details.needed_bytes), words.size(total))
        )
