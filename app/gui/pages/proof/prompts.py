"""A person's own questions, kept as suites and put to both models; the answers stay with the run."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.engine.errors import CompressError
from app.gui import words
from app.gui.models.differing import differing, same_share
from app.gui.proof_desk import ProofDesk
from app.gui.widgets.answer_view import marked
from app.gui.widgets.dialogs import file_dialog
from app.gui.widgets.elided import ElidedCombo
from app.gui.widgets.parts import (
    EDGE,
    GAP,
    button,
    card,
    clear,
    column,
    label,
    named,
    number_field,
    row,
    scrolled,
)
from app.gui.widgets.segments import Segments
from app.jobs.events import Failure
from app.jobs.history import Kind, Measurement, Run
from app.jobs.suites import LONGEST_ANSWER, Suite, free_name, read_suite, write_suite

CHAT, CONTINUE = "chat", "continue"


class Prompts(QWidget):
    """Edits a suite above, shows the newest answers to it below."""

    def __init__(self, desk: ProofDesk) -> None:
        super().__init__()
        self._desk = desk
        self._run: Run | None = None
        self._suite: Suite | None = None
        self._wanted = ""
        self._drawn: Measurement | None = None
        self._results = column(spacing=12)
        holder = QWidget()
        holder.setObjectName("clear")
        holder.setLayout(self._results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(column(self._editor(), holder, None, spacing=GAP), (EDGE, 2, EDGE, 24)))
        desk.suites_changed.connect(self._on_suites)
        desk.busy_changed.connect(self._refresh)
        desk.original_changed.connect(self._refresh)
        self._on_suites()

    def _editor(self) -> QWidget:
        self.choice = ElidedCombo()
        self.choice.setMinimumContentsLength(14)
        named(self.choice, self.tr("Suites"), self.tr("Look at another suite of questions"))
        self.choice.activated.connect(lambda _: self._open(self.choice.currentText()))
        self.new = button(self.tr("New"), self.tr("Begin another suite"), self._new)
        self.load = button(self.tr("Import …"), self.tr("Read a suite from a JSON file"), self._choose_import)
        self.share = button(self.tr("Export …"), self.tr("Write this suite as a JSON file"), self._choose_export)
        self.delete = button("", self.tr("Delete this suite; answers that were kept stay"), self._delete, "trash")
        head = row(self.choice, self.new, self.load, self.share, self.delete, None, spacing=8)
        self.name = QLineEdit()
        named(self.name, self.tr("Name of the suite"), self.tr("What these questions are called"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(132)
        self.text.setPlaceholderText(
            self.tr("One question, or a text to continue.\n\nA blank line begins the next one.")
        )
        named(self.text, self.tr("Questions"), self.tr("Separated by a blank line"))
        self.mode = Segments(
            [
                (CHAT, self.tr("Chat"), self.tr("Each as a conversation of its own")),
                (CONTINUE, self.tr("Continue a text"), self.tr("The models go on writing each text (completion)")),
            ]
        )
        self.length = QSpinBox()
        self.length.setRange(8, LONGEST_ANSWER)
        number_field(self.length, self.tr("Longest answer"), self.tr("In tokens (words and parts of words)"))
        self.save = button(self.tr("Save"), self.tr("Keep these questions"), self._save)
        self.start = button(self.tr("Ask both"), self.tr("Save, and put all questions to both"), self._start)
        self.start.setProperty("role", "primary")
        self.note = label("", "small", wrap=True)
        named_row = row(label(self.tr("Name"), "small"), self.name, spacing=8)
        options = row(
            self.mode, 8, label(self.tr("Longest answer"), "small"), self.length, None, self.save, self.start, spacing=6
        )
        for field in (self.name, self.text):
            field.textChanged.connect(self._refresh)
        self.mode.chosen.connect(lambda _: self._refresh())
        self.length.valueChanged.connect(lambda _: self._refresh())
        return card(column(head, named_row, self.text, options, self.note, spacing=10), margin=16)

    # the suite

    def edited(self) -> Suite:
        """What stands in the fields."""
        text = "\n".join(line.rstrip() for line in self.text.toPlainText().split("\n"))
        prompts = tuple(part.strip("\n") for part in text.split("\n\n") if part.strip())
        base = self._suite or Suite("")
        return replace(
            base,
            name=self.name.text().strip()[:80],
            prompts=prompts,
            chat=self.mode.key == CHAT,
            max_tokens=self.length.value(),
        )

    def _on_suites(self) -> None:
        names = [suite.name for suite in self._desk.suites]
        self.choice.clear()
        self.choice.addItems(names)
        self.choice.setEnabled(bool(names))
        wanted = self._wanted or (self._suite.name if self._suite else "")
        self._wanted = ""
        if wanted in names:
            self._open(wanted)
        elif names:
            self._open(names[0])
        elif self._suite is None:
            self._show(None)
        self._refresh()

    def _open(self, name: str) -> None:
        self._show(next((suite for suite in self._desk.suites if suite.name == name), None))

    def _show(self, suite: Suite | None) -> None:
        self._suite = suite
        shown = suite or Suite(free_name(self.tr("My questions"), [item.name for item in self._desk.suites]))
        self.choice.setCurrentIndex(self.choice.findText(shown.name) if suite else -1)
        self.name.setText(shown.name)
        self.text.setPlainText("\n\n".join(shown.prompts))
        self.mode.choose(CHAT if shown.chat else CONTINUE)
        self.length.setValue(shown.max_tokens)
        self._draw_results()
        self._refresh()

    def _new(self) -> None:
        self._show(None)
        self.text.setFocus()

    def _save(self) -> bool:
        suite = self.edited()
        if not suite.name or not suite.prompts:
            return False
        others = [item.name for item in self._desk.suites if self._suite is None or item.name != self._suite.name]
        suite = replace(suite, name=free_name(suite.name, others))
        self._desk.keep_suite(suite, self._suite.name if self._suite else "")
        self._wanted, self._suite = suite.name, suite
        return True

    def _delete(self) -> None:
        if self._suite is not None:
            name, self._suite = self._suite.name, None
            self._desk.remove_suite(name)

    def _start(self) -> None:
        if self._run is not None and self._save():
            assert self._suite is not None
            self._desk.run_suite(self._run, self._suite)

    def _choose_import(self) -> None:
        dialog = file_dialog(self.window(), self.tr("Import a suite of questions"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, self.import_file)

    def import_file(self, path: str) -> None:
        """Read a suite that someone shared, under a name of its own."""
        from pathlib import Path

        try:
            suite = read_suite(Path(path))
        except CompressError as error:
            self._desk.failed.emit(Failure.of(error))
            return
        suite = replace(suite, name=free_name(suite.name, [item.name for item in self._desk.suites]))
        self._wanted = suite.name
        self._desk.keep_suite(suite)

    def _choose_export(self) -> None:
        dialog = file_dialog(self.window(), self.tr("Export this suite"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{self.edited().name}.json")
        self._ask(dialog, self.export_file)

    def export_file(self, path: str) -> None:
        """Write what stands in the fields as a file to share."""
        from pathlib import Path

        try:
            write_suite(self.edited(), Path(path))
        except OSError as error:
            self._desk.failed.emit(Failure(f"{path}: {error.strerror}.", self.tr("Choose another place."), "OSError"))

    def _ask(self, dialog: QFileDialog, chosen: Any) -> None:
        dialog.setNameFilters([self.tr("Suites of questions (*.json)")])
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # the answers

    def show_run(self, run: Run) -> None:
        """Show another run's answers."""
        self._run = run
        self._draw_results()
        self._refresh()

    def _refresh(self) -> None:
        suite, run = self.edited(), self._run
        ready = bool(suite.name and suite.prompts)
        self.save.setEnabled(ready and suite != self._suite)
        self.share.setEnabled(ready)
        self.delete.setEnabled(self._suite is not None)
        both = run is not None and bool(self._desk.original(run))
        self.start.setText(self.tr("Ask both") if both else self.tr("Ask the compressed model"))
        self.start.setAccessibleName(self.start.text())
        self.start.setEnabled(ready and run is not None and run.there and not self._desk.busy)
        count = self.tr("%n question(s)", "", len(suite.prompts))
        notes = [count]
        if run is not None and not run.there:
            notes.append(self.tr("The compressed file is not there any more."))
        elif not both:
            notes.append(self.tr("The original is not prepared: see Side by side. Only the compressed model is asked."))
        self.note.setText(".  ".join(notes))

    def _draw_results(self) -> None:
        name = self._suite.name if self._suite else ""
        found = [item for item in self._run.measured if item.kind is Kind.SUITE] if self._run else []
        newest = next((item for item in reversed(found) if item.asked.get("name") == name), None)
        if newest is self._drawn and newest is not None:
            return
        self._drawn = newest
        clear(self._results)
        if newest is None:
            return
        head = self.tr("Answers of {0}").format(words.when(newest.at))
        self._results.addWidget(label(head, "strong"))
        for prompt, *answers in zip(newest.asked["prompts"], *newest.found["answers"], strict=False):
            self._results.addWidget(self._answers(prompt, newest.asked["names"], [item["text"] for item in answers]))

    def _answers(self, prompt: str, names: list[str], texts: list[str]) -> QWidget:
        title = label(prompt, "strong", wrap=True)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if len(texts) == 2:
            share = label(self.tr("{0} of the words the same").format(words.percent(same_share(*texts))), "small")
            shown = [marked(found) for found in differing(*texts)]
        else:
            share, shown = label("", "small"), [marked(found) for found in differing(texts[0], "")[:1]]
        columns = []
        for name, text in zip(names, shown, strict=True):
            said = QLabel(text or "–")
            said.setTextFormat(Qt.TextFormat.RichText)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            columns.append(column(label(name, "small"), said, None, spacing=2))
        both = row(*columns, spacing=20)
        for place in range(len(columns)):
            both.setStretch(place, 1)
        return card(column(title, both, share, spacing=8), margin=14)
