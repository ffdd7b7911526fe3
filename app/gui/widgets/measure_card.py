"""Asks for a measurement of activation ranges, and tells how far it is."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from app.gui import words
from app.gui.activations_desk import ActivationsDesk
from app.gui.models.recipe_words import text_name
from app.gui.models.remote_words import needs_weights
from app.gui.said import said, told
from app.gui.widgets.dialogs import file_dialog
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, column, label, row


class MeasureCard(QFrame):
    """One state at a time: what it is about and the button; progress; or which text was read."""

    def __init__(self, desk: ActivationsDesk) -> None:
        super().__init__()
        self._desk = desk
        self.title = label(self.tr("What passes through the layers?"), "heading", wrap=True)
        self._sentence = label(
            self.tr(
                "Reads a text through the model, layer by layer, and notes how large the values get that enter each "
                "one (activation ranges). Few, very large ones make a layer hard to compress."
            ),
            "muted",
            wrap=True,
        )
        self.failure = label("", "bad", wrap=True)
        self.why_not = label(needs_weights(), "warn", wrap=True)
        self.start = button(
            self.tr("Measure activation ranges"), self.tr("With the text that calibration is done with"),
            desk.measure, role="primary",
        )  # fmt: skip
        self.own_file = button(
            self.tr("Own text …"), self.tr("Choose a text file of your own to measure with"), self._choose_file,
            "file", "quiet",
        )  # fmt: skip
        self.own_folder = button(
            self.tr("Own folder …"), self.tr("Choose a folder of texts of your own to measure with"),
            self._choose_folder, "folder", "quiet",
        )  # fmt: skip
        self._facts = label("", "small", wrap=True)
        self._meter = Meter(self.tr("Measuring progress"))
        self.stop = button(self.tr("Stop"), self.tr("Stop here; what was measured is kept"), desk.stop, "cancel")
        self._asking = QWidget()
        own = row(self.own_file, self.own_folder, None, spacing=4)
        self._asking.setLayout(
            column(self.title, self._sentence, self.failure, self.why_not, 4, row(self.start, None), own, spacing=8)
        )
        self._running = QWidget()
        busy = row(column(self._facts, self._meter, spacing=8), self.stop, spacing=12)
        busy.setStretch(0, 1)
        self._running.setLayout(busy)
        self.done = label("", "small", wrap=True)
        self.other = button(
            self.tr("Other text …"), self.tr("Measure again with a text file of your own"), self._choose_file,
            "file", "quiet",
        )  # fmt: skip
        self._finished = QWidget()
        finished = row(self.done, self.other, spacing=8)
        finished.setStretch(0, 1)
        self._finished.setLayout(finished)
        self.setLayout(column(self._asking, self._running, self._finished, spacing=0))
        desk.changed.connect(self._refresh)
        desk.progressed.connect(self._show_progress)
        self._refresh()

    def _refresh(self) -> None:
        desk = self._desk
        self._asking.setVisible(not desk.measuring and desk.ranges is None)
        self._running.setVisible(desk.measuring)
        self._finished.setVisible(desk.ranges is not None and not desk.measuring)
        self.failure.setVisible(desk.failure is not None)
        self.why_not.setVisible(not desk.possible)
        for item in (self.start, self.own_file, self.own_folder):
            item.setEnabled(desk.possible)
        if desk.failure is not None:
            self.failure.setText(told(desk.failure))
        if desk.failure is not None and desk.ranges is not None:
            self.done.setText(self.failure.text())
        elif desk.ranges is not None:
            self.done.setText(
                self.tr("Measured with {0}: {1} words and parts of words (tokens).").format(
                    text_name(desk.text), words.count(desk.ranges.tokens)
                )
            )
        self._show_progress()

    def _show_progress(self) -> None:
        progress = self._desk.progress
        if progress is None or not progress.total_bytes:
            self._meter.set_fraction(None)
            self._facts.setText(self.tr("Preparing {0} …").format(text_name(self._desk.text)))
            return
        self._meter.set_fraction(progress.done_bytes / progress.total_bytes)
        facts = [said(progress.what)]
        if progress.eta_s is not None:
            facts.append(self.tr("{0} left").format(words.duration(progress.eta_s)))
        self._facts.setText("  ·  ".join(facts))

    def _choose_file(self) -> None:
        dialog = file_dialog(self.window(), self.tr("Choose a text"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Texts (*.txt *.md *.csv *.json *.html *.py)"), self.tr("All files (*)")])
        self._open(dialog)

    def _choose_folder(self) -> None:
        dialog = file_dialog(self.window(), self.tr("Choose a folder of texts"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(self._desk.measure)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
