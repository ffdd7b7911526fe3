"""Two small tests with known answers, put to both models."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.engine.task_checks.base import CheckResult, wilson
from app.gui import words
from app.gui.proof_desk import ProofDesk
from app.gui.widgets.figures import Figure
from app.gui.widgets.parts import EDGE, GAP, button, card, clear, column, label, named, row, scrolled
from app.jobs.history import Kind, Measurement, Run

ROW_HEIGHT = 34
CHANCE = 0.05  # a difference that mere luck makes as often as this is not called one


class Checks(QWidget):
    """What the newest test gave, and the button for the next."""

    def __init__(self, desk: ProofDesk) -> None:
        super().__init__()
        self._desk = desk
        self._run: Run | None = None
        self._shown: Measurement | None = None
        self.title = label(self.tr("Does it still know the answers?"), "heading", wrap=True)
        self.sentence = label(
            self.tr(
                "Sixty short sentences (praise or complaint?) and sixty everyday questions with four answers each. "
                "Both models choose the answer that they find likeliest, so this works for every model, also "
                "one that follows no instructions. It takes about as long as measuring with a text."
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self.start = button(self.tr("Run the small tests"), self.tr("Put both tests to both models"), self._start)
        self.start.setProperty("role", "primary")
        self.when = label("", "small")
        top = card(column(self.title, self.sentence, row(self.start, self.when, None, spacing=12)), margin=16)
        self._results = column(spacing=GAP)
        holder = QWidget()
        holder.setObjectName("clear")
        holder.setLayout(self._results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(column(top, holder, None, spacing=GAP), (EDGE, 2, EDGE, 24)))
        desk.busy_changed.connect(self._refresh)

    def show_run(self, run: Run) -> None:
        """Show another run's newest tests."""
        self._run = run
        newest = run.last(Kind.CHECKS)
        if newest is not self._shown:
            self._shown = newest
            clear(self._results)
            for data in newest.found["results"] if newest else ():
                self._results.addWidget(self._result(CheckResult.from_json(data)))
        self.when.setText(self.tr("Last run: {0}").format(words.when(newest.at)) if newest else "")
        self._refresh()

    def _start(self) -> None:
        if self._run is not None:
            self._desk.run_checks(self._run)

    def _refresh(self) -> None:
        self.start.setEnabled(self._run is not None and self._run.there and not self._desk.busy)

    def _result(self, result: CheckResult) -> QWidget:
        titles = {
            "sentiment": self.tr("Praise or complaint? (sentiment)"),
            "questions": self.tr("Everyday questions (question answering)"),
        }
        count = len(result.items)
        figures = []
        for title, right in (
            (self.tr("Original"), result.source_right),
            (self.tr("Compressed"), result.output_right),
        ):
            low, high = wilson(right, count)
            figure = Figure(
                title, self.tr("Right answers; with so few questions the true share may lie anywhere between")
            )
            figure.show_value(
                self.tr("{0} of {1}").format(right, count),
                self.tr("right; true share {0} to {1}").format(words.percent(low), words.percent(high)),
            )
            figures.append(figure)
        changed = Figure(self.tr("Changed answers"), self.tr("Questions to which the two gave different answers"))
        changed.show_value(
            self.tr("{0} of {1}").format(result.changed, count),
            self.tr("{0} right ones lost, {1} gained").format(result.lost, result.gained),
        )
        figures.append(changed)
        shown = row(*figures, spacing=12)
        for place in range(3):
            shown.setStretch(place, 1)
        items = [label(titles.get(result.name, result.name), "strong"), shown, label(verdict(result), wrap=True)]
        if result.changed:
            items.append(self._table(result))
        return card(column(*items, spacing=10), margin=16)

    def _table(self, result: CheckResult) -> QTableWidget:
        rows = [item for item in result.items if item.source != item.output]
        table = QTableWidget(len(rows), 4)
        table.setHorizontalHeaderLabels(
            [self.tr("Changed"), self.tr("Right answer"), self.tr("Original"), self.tr("Compressed")]
        )
        for place, item in enumerate(rows):
            for number, text in enumerate((item.shown, item.right, item.source, item.output)):
                cell = QTableWidgetItem(f"{text} ✓" if number > 1 and text == item.right else text)
                cell.setToolTip(text)
                table.setItem(place, number, cell)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number in (1, 2, 3):
            table.setColumnWidth(number, 130)
        table.setFixedHeight(min(8, len(rows)) * ROW_HEIGHT + 50)
        named(table, self.tr("Changed answers"), self.tr("Every question to which the two gave different answers"))
        return table


def verdict(result: CheckResult) -> str:
    """One sentence that does not claim more than so few questions can show."""
    from PySide6.QtCore import QCoreApplication

    def tr(text: str) -> str:
        return QCoreApplication.translate("Checks", text)

    count = len(result.items)
    low, _ = wilson(max(result.source_right, result.output_right), count)
    if low < result.chance:
        text = tr("Neither is clearly better than guessing ({0}): this test says little about this model.")
        return text.format(words.percent(result.chance))
    if not result.changed:
        return tr("Not one answer changed.")
    if result.luck >= CHANCE:
        return tr("No difference that could not be mere chance with so few questions.")
    if result.lost > result.gained:
        return tr("The compressed model lost more than chance would explain.")
    return tr("The compressed model gained more than chance would explain.")
