"""The history: every finished job, some of them compared, one of them measured again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import words
from app.gui.models.run_table import RunTable, figures, measured_words, spots
from app.gui.plots.quality_curve import QualityCurve
from app.gui.proof_desk import ProofDesk
from app.gui.widgets.dialogs import file_dialog
from app.gui.widgets.parts import EDGE, GAP, button, card, clear, column, label, named, number_field, row, scrolled
from app.jobs.history import Run

ROW_HEIGHT = 34
CURVE_HEIGHT = 230
MOST_COMPARED = 6  # columns; more have no room


class Runs(QWidget):
    """Signals: chosen: the name of the run that a person wants to see."""

    chosen = Signal(str)

    def __init__(self, desk: ProofDesk) -> None:
        super().__init__()
        self._desk = desk
        self._run: Run | None = None
        self._text: Path | None = None
        self._build()
        desk.runs_changed.connect(self._on_runs)
        desk.busy_changed.connect(self._refresh)
        self._on_runs()

    def _build(self) -> None:
        self.model = RunTable()
        sorting = self._sorting = QSortFilterProxyModel(self)
        sorting.setSourceModel(self.model)
        sorting.setSortRole(Qt.ItemDataRole.UserRole)
        self.table = QTableView()
        self.table.setModel(sorting)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(8, Qt.SortOrder.DescendingOrder)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        named(
            self.table, self.tr("Finished jobs"),
            self.tr("Select two or more to compare them; double-click or Enter shows a report"),
        )  # fmt: skip
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.hint = label("", "small", wrap=True)
        self.forget = button(
            self.tr("Remove from history"), self.tr("Forget these proofs; files and jobs stay"), self._forget, "trash",
            "quiet",
        )  # fmt: skip
        self.curve = QualityCurve()
        self.curve.setFixedHeight(CURVE_HEIGHT)
        curve = column(label(self.tr("Size against quality"), "strong"), self.curve, spacing=4)
        self._comparison = QGridLayout()
        self._comparison.setHorizontalSpacing(20)
        self._comparison.setVerticalSpacing(5)
        self._comparison_box = card(
            column(label(self.tr("Compared"), "strong"), self._comparison, spacing=8), margin=16
        )  # fmt: skip
        self._measured = column(spacing=6)
        hint = row(self.hint, self.forget, spacing=12)
        hint.setStretch(0, 1)
        content = column(
            self.table, hint, self._comparison_box, card(curve, margin=16), self._again(), None, spacing=GAP
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, (EDGE, 2, EDGE, 24)))

    def _again(self) -> QWidget:
        self._title = label("", "strong", wrap=True)
        self.text_button = button("", self.tr("Choose a text file of your own"), self._choose_text, "file")
        self.context = _spin(16, 4096, 512)
        number_field(
            self.context, self.tr("Context"), self.tr("Tokens that are read at a time; the second half is scored")
        )
        self.chunks = _spin(1, 1000, 12)
        number_field(
            self.chunks, self.tr("Pieces"), self.tr("How many pieces of the text; more take longer and are surer")
        )
        self.measure = button(self.tr("Measure again"), self.tr("Both models read this text"), self._measure_text)
        self.measure.setProperty("role", "primary")
        options = row(
            self.text_button, label(self.tr("Tokens at a time"), "small"), self.context,
            label(self.tr("Pieces"), "small"), self.chunks, None, self.measure, spacing=8,
        )  # fmt: skip
        self._show_text(None)
        return card(column(self._title, options, self._measured, spacing=10), margin=16)

    def _on_runs(self) -> None:
        selected = {run.name for run in self.selected()}
        self.model.show_runs(self._desk.runs)
        header = self.table.horizontalHeader()
        if self.model.columnCount():
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            for place, width in enumerate((156, 72, 92, 90, 82, 74, 66, 52, 110, 124, 70)):
                self.table.setColumnWidth(place, max(width, header.sectionSizeHint(place)))
        self.table.setFixedHeight(min(7, max(2, len(self._desk.runs))) * ROW_HEIGHT + 60)
        self._select(selected)
        self._draw()

    def _select(self, names: set[str]) -> None:
        selection = self.table.selectionModel()
        for place in range(self._sorting.rowCount()):
            index = self._sorting.index(place, 0)
            if self.model.run_at(self._sorting.mapToSource(index).row()).name in names:
                flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                selection.select(index, flags)

    def selected(self) -> list[Run]:
        """The runs that are compared, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.run_at(self._sorting.mapToSource(self._sorting.index(place, 0)).row()) for place in rows]

    def show_run(self, run: Run) -> None:
        """Measure another run again."""
        self._run = run
        self._draw()

    def _on_activated(self) -> None:
        place = self._sorting.mapToSource(self.table.currentIndex()).row()
        if place >= 0:
            self.chosen.emit(self.model.run_at(place).name)

    def _on_selection(self) -> None:
        self._draw()

    def _draw(self) -> None:
        selected, run = self.selected(), self._run
        self.hint.setText(
            self.tr("Select two or more rows (Ctrl or Shift) to compare them.")
            if len(selected) < 2
            else self.tr("They were made from different originals, so perplexity does not compare them.")
            if len({item.source for item in selected}) > 1
            else self.tr("All were made from the same original.")
        )
        self.forget.setVisible(bool(selected))
        self.forget.setEnabled(not any(self._desk.in_queue(item.name) for item in selected))
        self.forget.setToolTip(
            self.tr("Forget these proofs; files and jobs stay")
            if self.forget.isEnabled()
            else self.tr("Remove the job on the Work page first; its proof belongs to it")
        )
        self._comparison_box.setVisible(len(selected) > 1)
        self._compare(selected[:MOST_COMPARED] if len(selected) > 1 else [])
        same = [item for item in self._desk.runs if run is not None and item.source == run.source]
        shown = selected if len(selected) > 1 else same
        line = run.report.get("curve") or () if run is not None else ()
        self.curve.show_curve([(float(size), float(kl)) for size, kl in line], spots(shown, run))
        self._draw_measured()
        self._refresh()

    def _compare(self, runs: list[Run]) -> None:
        clear(self._comparison)
        for place, run in enumerate(runs):
            for line, (title, cell) in enumerate(figures(run).items()):
                if place == 0:
                    self._comparison.addWidget(label(title, "small"), line, 0)
                made = label(cell.text, "strong" if line == 0 else "", wrap=True)
                made.setMinimumWidth(10)  # many columns share the page's width, they do not widen it
                self._comparison.addWidget(made, line, place + 1)
        for place in range(len(runs)):
            self._comparison.setColumnStretch(place + 1, 1)

    def _draw_measured(self) -> None:
        clear(self._measured)
        run = self._run
        if run is None:
            return
        self._title.setText(self.tr("Measurements of {0}").format(run.output.name))
        for item in reversed(run.measured):
            what, told = measured_words(item)
            text = label(f"{words.when(item.at)}  ·  {what}", "small", wrap=True)
            self._measured.addLayout(column(text, label(told, wrap=True), spacing=0))
        if not run.measured:
            text = self.tr("Nothing was measured since the job. Every measurement is kept; none replaces another.")
            self._measured.addWidget(label(text, "small", wrap=True))

    def _refresh(self) -> None:
        run = self._run
        usable = run is not None and run.there and not self._desk.busy
        self.measure.setEnabled(usable)
        gone = run is not None and not run.there
        self.measure.setToolTip(
            self.tr("The compressed file is not there any more") if gone else self.tr("Both models read this text")
        )

    def _measure_text(self) -> None:
        if self._run is not None:
            self._desk.measure_text(self._run, self._text, self.context.value(), self.chunks.value())

    def _forget(self) -> None:
        for run in self.selected():
            self._desk.forget(run.name)

    def _choose_text(self) -> None:
        dialog = file_dialog(self.window(), self.tr("Choose a text"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Texts (*.txt *.md *.csv *.json *.html *.py)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self._show_text(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_text(self, path: Path | None) -> None:
        self._text = path
        self.text_button.setText(path.name if path else self.tr("The bundled text …"))
        self.text_button.setAccessibleName(self.tr("Text to measure with: {0}").format(self.text_button.text()))


def _spin(low: int, high: int, value: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(low, high)
    made.setValue(value)
    return made
