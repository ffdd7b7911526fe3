"""What can be compressed: every family and every way of storing a model, and how sure it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from app.engine.support import Level, Proof, supported_families, supported_sources
from app.gui.said import capital, said
from app.gui.widgets.dialogs import Dialog
from app.gui.widgets.parts import button, label, named, row
from app.gui.widgets.segments import Segments

SIZE = (860, 640)


def _tr(text: str) -> str:
    return QCoreApplication.translate("families", text)


def proof_words(proof: Proof) -> str:
    """How sure something is, for people."""
    return {
        Level.VERIFIED: _tr("verified"),
        Level.STRUCTURAL: _tr("structure checked"),
        Level.NOT_YET: _tr("not yet"),
    }[proof.level]


class FamiliesDialog(Dialog):
    """Two tables behind a switch, with a field that filters both."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What can be compressed"))
        self.resize(*SIZE)
        self.views = Segments(
            [
                ("families", self.tr("Families"), self.tr("How a model's layers are built")),
                ("sources", self.tr("Files"), self.tr("How a model may be stored")),
            ]
        )
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name"))
        self.filter.setClearButtonEnabled(True)
        named(self.filter, self.tr("Filter by name"), self.tr("Show only rows that hold these words"))
        self.table = QTableView()
        named(self.table, self.tr("What can be compressed"), self.tr("A row each; the tooltips say why"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setSortingEnabled(True)
        self._models = {"families": self._families(), "sources": self._sources()}
        self._shown = QSortFilterProxyModel(self)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(-1)
        self.table.setModel(self._shown)
        self.filter.textChanged.connect(self._shown.setFilterFixedString)
        self.views.chosen.connect(self._show)
        told = self.tr(
            "Verified: a model of this kind gave the same answers in llama.cpp as in its makers' own code. "
            "Everything else says why it is not."
        )
        close = button(self.tr("Close"), self.tr("Back to the search"), self.accept, role="primary")
        head = row(self.views, self.filter, spacing=12)
        head.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("What can be compressed"), "heading"))
        layout.addWidget(label(told, "small", wrap=True))
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addLayout(row(None, close))
        self._show("families")

    def _families(self) -> QStandardItemModel:
        made = QStandardItemModel(self)
        titles = (self.tr("Family"), self.tr("Models"), self.tr("As GGUF"), self.tr("Calibration"))
        made.setHorizontalHeaderLabels(titles)
        for support in supported_families():
            cells = [QStandardItem(support.family), QStandardItem(support.models)]
            made.appendRow([*cells, *(_cell(proof) for proof in (support.gguf, support.calibration))])
            cells[0].setToolTip(", ".join(support.model_types))
            cells[1].setToolTip(support.models)
        return made

    def _sources(self) -> QStandardItemModel:
        made = QStandardItemModel(self)
        made.setHorizontalHeaderLabels((self.tr("Stored as"), self.tr("Can be read")))
        for source in supported_sources():
            level = _cell(source.proof)
            level.setToolTip(said(source.how))
            made.appendRow([QStandardItem(said(source.title)), level])
        return made

    def _show(self, key: str) -> None:
        self._shown.setSourceModel(self._models[key])
        header = self.table.horizontalHeader()
        widest = 1 if key == "families" else 0
        for column in range(self._shown.columnCount()):
            stretch = QHeaderView.ResizeMode.Stretch if column == widest else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, stretch)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)


def _cell(proof: Proof) -> QStandardItem:
    made = QStandardItem(capital(proof_words(proof)))
    made.setToolTip(said(proof.reason) if proof.reason else _tr("The same answers as its makers' own code"))
    return made
