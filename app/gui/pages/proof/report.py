"""The report: the verdict, figures before and after, charts, and every tensor."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from app.gui import words
from app.gui.icons import Picture
from app.gui.models import proof_words
from app.gui.models.error_table import ErrorTable
from app.gui.models.proof import NOT_TRIED, Proof
from app.gui.plots.error_chart import ErrorChart
from app.gui.plots.quality_curve import QualityCurve
from app.gui.said import said
from app.gui.widgets.figures import Figure
from app.gui.widgets.flow_grid import FlowGrid
from app.gui.widgets.parts import EDGE, GAP, button, card, column, label, named, row, scrolled
from app.jobs.history import Kind, Run

CHART_HEIGHT = 220


class Report(QWidget):
    """What came of a job, and how good it is.

    Signals:
        speed_asked: measure how fast both write.
    """

    speed_asked = Signal()

    def __init__(self, chart: ErrorChart, curve: QualityCurve) -> None:
        super().__init__()
        self.chart, self.curve = chart, curve
        self.proof: Proof | None = None
        self._details = QTimer(self)  # a turn of their own: they take as long as all else; once, if shown twice
        self._details.setSingleShot(True)
        self._details.timeout.connect(self._show_details)
        self._build()

    def _build(self) -> None:
        self._build_figures()
        self.chart.setFixedHeight(CHART_HEIGHT)
        self.curve.setFixedHeight(CHART_HEIGHT)
        self._chart_title = label("", "strong")
        self._chart_note = label("", "small", wrap=True)
        self._curve_note = label("", "small", wrap=True)
        chart = column(self._chart_title, self._chart_note, self.chart, spacing=4)
        curve = column(label(self.tr("Size against quality"), "strong"), self._curve_note, self.curve, spacing=4)
        self._curve_card = card(curve, margin=16)
        middle = row(card(chart, margin=16), self._curve_card, spacing=GAP)
        for place in (0, 1):
            middle.setStretch(place, 1)
        content = column(
            self._verdict_card(), self._answers_row(), _even(self._figures), middle,
            self._text_card(), label(self.tr("Every tensor, the largest error first"), "strong"), self._make_table(),
            spacing=GAP,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, (EDGE, 8, EDGE, 24)))

    def _build_figures(self) -> None:
        self.size = Figure(self.tr("Size on disk"), self.tr("Bytes of the file, headers included"))
        self.memory = Figure(
            self.tr("Memory when running"), self.tr("Largest resident size of llama.cpp with this file")
        )
        self.speed = Figure(
            self.tr("Speed"), self.tr("Tokens (words and parts of words) that llama.cpp writes in a second here")
        )
        self.error = Figure(
            self.tr("Overall error"),
            self.tr(
                "How far all weights together moved (relative error). An estimate of quality, not a test of answers"
            ),
        )
        self._figures = (self.size, self.memory, self.speed, self.error)
        self.divergence = Figure(
            self.tr("Difference of answers (KL)"),
            self.tr(
                "Mean Kullback-Leibler divergence: how far the predicted next words are from the original's; 0 is none"
            ),
        )
        self.same_word = Figure(
            self.tr("Same next word"),
            self.tr("How often both find the same next word (token) likeliest"),
        )
        self.perplexity = Figure(
            self.tr("Uncertainty (perplexity)"),
            self.tr("Among how many next words the model wavers on average; lower is better"),
        )
        self.worst = Figure(
            self.tr("Worst cases (99 % KL)"),
            self.tr("99 of 100 predictions differ less than this from the original's"),
        )
        self._answers = (self.divergence, self.same_word, self.perplexity, self.worst)

    def _answers_row(self) -> QWidget:
        self._answers_box = QWidget()
        self._answers_note = label("", "small", wrap=True)
        inside = column(_even(self._answers), self._answers_note, spacing=8)
        self._answers_box.setLayout(inside)
        return self._answers_box

    def _verdict_card(self) -> QWidget:
        self._mark = Picture("check", 32)
        self.verdict = label("", "heading", wrap=True)
        self._file = label("", "small", wrap=True)
        words_ = column(self.verdict, self._file, spacing=3)
        layout = row(self._mark, words_, spacing=16)
        layout.setStretch(1, 1)
        return card(layout, "soft", 18)

    def _text_card(self) -> QWidget:
        self.text = label("", "", wrap=True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._speed = label("", "small", wrap=True)
        self._measure_speed = button(
            self.tr("Measure speed"), self.tr("Let llama.cpp write with both, one after the other, and take the time"),
            self.speed_asked.emit, "work", "quiet",
        )  # fmt: skip
        title = row(label(self.tr("What it wrote in llama.cpp"), "strong"), None, self._measure_speed)
        return card(column(title, self.text, self._speed, spacing=8), margin=16)

    def _make_table(self) -> QTableView:
        self.errors = ErrorTable()
        sorting = QSortFilterProxyModel(self)
        sorting.setSourceModel(self.errors)
        sorting.setSortRole(Qt.ItemDataRole.UserRole)
        table = QTableView()
        table.setModel(sorting)
        table.setSortingEnabled(True)
        table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in ((1, 72), (2, 86), (3, 76), (4, 100), (5, 250)):
            table.setColumnWidth(place, width)
        table.setMinimumHeight(320)
        named(table, self.tr("Error of every tensor"), self.tr("Click a title to sort"))
        return table

    def show_run(self, run: Run) -> None:
        """Show a finished job's proof, with what was measured since."""
        proof = self.proof = Proof.from_report(run.report)
        self._mark.show_icon("check" if proof.ran else "alert", "accent" if proof.ran else "warn")
        self.verdict.setText(proof_words.verdict(proof))
        self._file.setText(proof_words.story(proof))
        self._show_answers(proof)
        self._show_figures(proof)
        self._show_speed(proof, run)
        self._show_text(proof)
        self._curve_card.setVisible(bool(proof_words.spots(proof) or proof.curve))
        self._details.start()

    def _show_details(self) -> None:
        if self.proof is not None:
            self._show_charts(self.proof)
            self.errors.show_tensors(self.proof.tensors)

    def _show_answers(self, proof: Proof) -> None:
        found = proof.measured
        self._answers_box.setVisible(found is not None)
        if found is not None:
            figures = (proof_words.divergence, proof_words.same_word, proof_words.perplexity, proof_words.worst)
            for figure, words_of in zip(self._answers, figures, strict=True):
                figure.show_value(*words_of(found))
            self._answers_note.setText(proof_words.circumstances(proof))

    def _show_charts(self, proof: Proof) -> None:
        flow = proof.measured.layer_errors if proof.measured else ()
        self.chart.show_tensors(proof.tensors, flow)
        self._chart_title.setText(self.tr("Error by layer"))
        self._chart_note.setText(
            self.tr("Dots: the weights of each tensor. Line: what flows through the model, as measured.")
            if flow
            else self.tr("Dots: the weights of each tensor. Line: their average.")
        )
        self._curve_note.setText(self.tr("Line: the best forecast at every size. Dots: measured. Lower is better."))
        self.curve.show_curve(proof.curve, proof_words.spots(proof))

    def _show_figures(self, proof: Proof) -> None:
        bits = f"{words.bits(proof.bits_per_weight)} / {words.bits(proof.source_bits)}"
        note = self.tr("was {0}; per weight {1}").format(words.size(proof.source_bytes), bits)
        self.size.show_value(words.size(proof.output_bytes), note)
        if proof.memory_after:
            note = self.tr("the original needs at least {0}").format(words.size(proof.memory_before))
            if proof.memory_forecast:
                note = self.tr("forecast {0}; {1}").format(words.size(proof.memory_forecast), note)
            self.memory.show_value(words.size(proof.memory_after), note)
        else:
            self.memory.show_value("–", self.tr("not measured"))
        self.error.show_value(
            words.percent(proof.relative_error, 1 if proof.relative_error > 0.001 else 2),
            self.tr("{0}; below 10 % is good").format(words.error_grade(proof.relative_error)),
        )

    def _show_text(self, proof: Proof) -> None:
        written = f"<b>{escape(proof.prompt)}</b>{escape(proof.generated)}".replace("\n", "<br>")
        why = self.tr("It was not tried.") if proof.why_not == NOT_TRIED else said(proof.why_not)
        self.text.setText(written if proof.ran else escape(why))

    def _show_speed(self, proof: Proof, run: Run) -> None:
        before, after, told = speeds(proof, run)
        if not after:
            self.speed.show_value("–", self.tr("not measured"))
        elif before:
            note = self.tr("tokens per second; the original {0}").format(words.rate(before))
            self.speed.show_value(words.rate(after), note)
        else:
            note = self.tr("tokens per second; the original was not measured")
            self.speed.show_value(words.rate(after), note)
        self._speed.setText(told)
        self._measure_speed.setVisible(run.there)


def speeds(proof: Proof, run: Run) -> tuple[float, float, str]:
    """Tokens per second of the original (0: not measured) and the result, and when that was, as a sentence."""
    newest = run.last(Kind.SPEED)
    if newest is None:
        return 0.0, proof.tokens_per_s, ""
    found = [float(item["tokens_per_s"]) for item in newest.found["files"]]
    told = QCoreApplication.translate("Report", "Speed measured {0}, {1} threads, one after the other.")
    told = told.format(words.when(newest.at), newest.asked.get("threads", 1))
    return (found[0] if len(found) > 1 else 0.0), found[-1], told


def _even(figures: Sequence[Figure]) -> FlowGrid:
    """Figures of equal width, side by side; in two rows where there is little room."""
    made = FlowGrid(205, len(figures), GAP, even=True)
    made.show_widgets(figures)
    return made
