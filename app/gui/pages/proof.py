"""Proof: what came of a job, and how good it is."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.gui import words
from app.gui.job_board import JobBoard
from app.gui.models import proof_words
from app.gui.models.error_table import ErrorTable
from app.gui.models.proof import Proof
from app.gui.plots.error_chart import ErrorChart
from app.gui.plots.quality_curve import QualityCurve
from app.gui.upload_desk import UploadDesk
from app.gui.widgets.empty import Empty, Picture
from app.gui.widgets.figures import Figure
from app.gui.widgets.parts import EDGE, GAP, button, card, column, label, named, row, scrolled
from app.gui.widgets.upload_bar import UploadBar
from app.gui.widgets.upload_dialog import UploadDialog

CHART_HEIGHT = 220


class ProofPage(QWidget):
    """Shows one finished job at a time.

    Signals:
        wanted: another page's key.
        settings_asked: a Hub token has to be entered.
    """

    wanted = Signal(str)
    settings_asked = Signal()

    def __init__(self, board: JobBoard, uploads: UploadDesk) -> None:
        super().__init__()
        self.setObjectName("page")
        self._board, self._uploads = board, uploads
        self.proof: Proof | None = None
        self._build()
        self.history.activated.connect(self._on_history)
        board.changed.connect(self._on_changed)
        self._on_changed()

    def _build(self) -> None:
        self.history = QComboBox()
        self.history.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.history.setMinimumWidth(160)  # a long name gives way before the page grows wider than the window
        self.history.setMaximumWidth(460)
        named(self.history, self.tr("Finished jobs"), self.tr("Look at another finished job"))
        folder = button(self.tr("Show in folder"), self.tr("Open the folder that the file is in"), self._show, "folder")
        self.upload_button = button(
            self.tr("Upload …"), self.tr("Publish the file on the Hugging Face Hub, with a model card"), self._upload,
            "upload",
        )  # fmt: skip
        self.upload_bar = UploadBar(self._uploads)
        finished = label(self.tr("Finished jobs"), "muted")
        head = row(finished, self.history, None, folder, self.upload_button, spacing=12)
        self._build_figures()
        self.chart = ErrorChart()
        self.chart.setFixedHeight(CHART_HEIGHT)
        self.curve = QualityCurve()
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
            head, self.upload_bar, self._verdict_card(), self._answers_row(), _even(self._figures), middle,
            self._text_card(), label(self.tr("Every tensor, the largest error first"), "strong"), self._make_table(),
            spacing=GAP,
        )  # fmt: skip
        self._content = scrolled(content, (EDGE, 8, EDGE, 24))
        work = button(self.tr("See the work"), self.tr("Go to the step before"), lambda: self.wanted.emit("work"))
        sentence = self.tr("Every finished job is compared with its original, tensor by tensor, and tried out.")
        self._empty = Empty("proof", self.tr("No proof yet"), sentence, work)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._content)
        layout.addWidget(self._empty)

    def _build_figures(self) -> None:
        self.size = Figure(self.tr("Size on disk"), self.tr("Bytes of the file, headers included"))
        self.memory = Figure(
            self.tr("Memory when running"), self.tr("Largest resident size of llama.cpp with this file")
        )
        self.bits = Figure(self.tr("Bits per weight"), self.tr("How many bits each number takes on average"))
        self.error = Figure(
            self.tr("Overall error"),
            self.tr(
                "How far all weights together moved (relative error). An estimate of quality, not a test of answers"
            ),
        )
        self._figures = (self.size, self.memory, self.bits, self.error)
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
        return card(
            column(
                label(self.tr("What it wrote in llama.cpp"), "strong"), self.text, None, self._speed,
                spacing=8,
            ),
            margin=16,
        )  # fmt: skip

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

    def _on_changed(self) -> None:
        finished = self._board.finished
        self._content.setVisible(bool(finished))
        self._empty.setVisible(not finished)
        chosen = self.history.currentData()
        names = [job.folder.name for job, _ in finished]
        if names == [self.history.itemData(place) for place in range(self.history.count())]:
            return
        self.history.clear()
        for job, report in finished:
            self.history.addItem(f"{job.order.output.name}  ·  {words.when(report['finished_at'])}", job.folder.name)
        if finished:
            self.show_job(chosen if chosen in names else names[0])

    def _on_history(self) -> None:
        self.show_job(self.history.currentData())

    def show_job(self, name: str) -> None:
        """Show the proof of a finished job."""
        report = self._board.report(name)
        if report is None:
            return
        self.history.setCurrentIndex(self.history.findData(name))
        proof = self.proof = Proof.from_report(report)
        self.upload_bar.show_output(proof.output)
        self._mark.show_icon("check" if proof.ran else "alert", "accent" if proof.ran else "warn")
        self.verdict.setText(proof_words.verdict(proof))
        self._file.setText(proof_words.story(proof))
        self._show_answers(proof)
        self._show_figures(proof)
        self._show_charts(proof)
        self._show_text(proof)
        self.errors.show_tensors(proof.tensors)

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
        spots = proof_words.spots(proof)
        self._curve_card.setVisible(bool(spots or proof.curve))
        self._curve_note.setText(self.tr("Line: the best forecast at every size. Dots: measured. Lower is better."))
        self.curve.show_curve(proof.curve, spots)

    def _show_figures(self, proof: Proof) -> None:
        was = self.tr("was {0}")
        self.size.show_value(words.size(proof.output_bytes), was.format(words.size(proof.source_bytes)))
        if proof.memory_after:
            note = self.tr("the original needs at least {0}").format(words.size(proof.memory_before))
            if proof.memory_forecast:
                note = self.tr("forecast {0}; {1}").format(words.size(proof.memory_forecast), note)
            self.memory.show_value(words.size(proof.memory_after), note)
        else:
            self.memory.show_value("–", self.tr("not measured"))
        self.bits.show_value(words.number(proof.bits_per_weight), was.format(words.number(proof.source_bits)))
        self.error.show_value(
            words.percent(proof.relative_error, 1 if proof.relative_error > 0.001 else 2),
            self.tr("{0}; below 10 % is good").format(words.error_grade(proof.relative_error)),
        )

    def _show_text(self, proof: Proof) -> None:
        written = f"<b>{escape(proof.prompt)}</b>{escape(proof.generated)}".replace("\n", "<br>")
        self.text.setText(written if proof.ran else escape(proof.why_not))
        speed = self.tr("{0} tokens (about words) per second on this computer").format(words.number(proof.tokens_per_s))
        self._speed.setText(speed if proof.tokens_per_s else "")

    def _show(self) -> None:
        if self.proof is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.proof.output).parent)))

    def _upload(self) -> None:
        """Ask where the file goes."""
        name = self.history.currentData()
        found = next((item for item in self._board.finished if item[0].folder.name == name), None)
        if found is not None:
            dialog = UploadDialog(self._uploads, found[0].folder, found[1], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.settings_asked.connect(self.settings_asked)
            dialog.open()


def _even(figures: Sequence[Figure]) -> QHBoxLayout:
    """Figures of equal width, side by side."""
    made = row(*figures, spacing=GAP)
    for place, figure in enumerate(figures):
        made.setStretch(place, 1)
        figure.setMinimumWidth(10)
    return made
