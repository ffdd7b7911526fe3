"""Original and result answer the same, side by side, as the words come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from app.gui import words
from app.gui.models.differing import differing, same_share
from app.gui.proof_desk import ProofDesk
from app.gui.talk_desk import ORIGINAL, RESULT, SIDES, Side, TalkDesk
from app.gui.widgets.answer_view import AnswerView
from app.gui.widgets.parts import EDGE, button, card, column, label, named, number_field, row
from app.gui.widgets.segments import Segments
from app.jobs.history import Run

DRAW_MS = 80  # between two drawings of growing answers
CHAT, CONTINUE = "chat", "continue"


class SideBySide(QWidget):
    """A question below, two answers above it."""

    def __init__(self, desk: ProofDesk, talk: TalkDesk) -> None:
        super().__init__()
        self._desk, self._talk = desk, talk
        self._run: Run | None = None
        self._moded = ""
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(DRAW_MS)
        self._drawing.timeout.connect(self._draw)
        self._build()
        talk.changed.connect(self._on_changed)
        desk.original_changed.connect(self._on_original)
        desk.busy_changed.connect(self._on_original)
        self.mode.chosen.connect(self._on_mode)
        self._draw()

    def _build(self) -> None:
        self.state = label("", "small", wrap=True)
        self.prepare_button = button(
            "",
            self.tr("Write the original as a file that llama.cpp can run, without loss"),
            self._write,
            role="primary",
        )
        self.remove_button = button(
            self.tr("Remove the copy"), self.tr("Delete the copy of the original; the original itself stays"),
            self._remove, "trash", "quiet",
        )  # fmt: skip
        state = row(self.state, self.prepare_button, self.remove_button, spacing=12)
        state.setStretch(0, 1)
        self._state_card = card(state, "soft", 12)
        titles = {ORIGINAL: self.tr("Original"), RESULT: self.tr("Compressed")}
        self.views, self.facts = {}, {}
        columns = []
        for name in SIDES:
            view = AnswerView(titles[name], self.tr("What it says; words that the other one does not say are marked"))
            self.views[name], self.facts[name] = view, label("", "small")
            head = row(label(titles[name], "strong"), None, self.facts[name])
            columns.append(column(head, view, spacing=6))
        self.answers = row(*columns, spacing=12)
        for place in (0, 1):
            self.answers.setStretch(place, 1)
        self.summary = label("", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 2, EDGE, 16)
        layout.setSpacing(10)
        layout.addWidget(self._state_card)
        layout.addLayout(self.answers, 1)
        layout.addWidget(self.summary)
        layout.addLayout(self._asking())
        layout.addLayout(self._options())

    def _asking(self) -> QVBoxLayout:
        self.text = QPlainTextEdit()
        self.text.setFixedHeight(64)
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        named(self.text, self.tr("Your question"), self.tr("Enter asks; Shift+Enter begins a new line"))
        self.ask_button = button(self.tr("Ask both"), self.tr("Put this to both (Enter)"), self.ask, role="primary")
        self.stop_button = button(self.tr("Stop"), self.tr("Stop both answers; what is there stays"), self._talk.stop)
        self.anew = button(
            self.tr("Begin anew"), self.tr("Forget this conversation"), self._talk.begin_anew, "reset", "quiet"
        )
        self.ask_button.setMinimumWidth(110)
        self.stop_button.setMinimumWidth(110)
        asking = row(self.text, column(self.ask_button, self.stop_button, self.anew, spacing=4), spacing=10)
        asking.setStretch(0, 1)
        return column(asking)

    def _options(self) -> QVBoxLayout:
        self.mode = Segments(
            [
                (CHAT, self.tr("Chat"), self.tr("As a conversation, with the model's own chat template")),
                (CONTINUE, self.tr("Continue a text"), self.tr("Both go on writing your text (completion)")),
            ]
        )
        self.temperature = QDoubleSpinBox()
        self.temperature.setRange(0.0, 2.0)
        self.temperature.setSingleStep(0.1)
        self.temperature.setDecimals(1)
        tip = self.tr("0 always takes the likeliest word: then every difference comes from the compression")
        number_field(self.temperature, self.tr("Temperature"), tip)
        self.seed = _spin(0, 999_999, 0)
        number_field(
            self.seed, self.tr("Seed"), self.tr("The same seed throws the same dice; matters above temperature 0")
        )
        self.length = _spin(8, 1024, 128)
        number_field(self.length, self.tr("Longest answer"), self.tr("In tokens (words and parts of words)"))
        fields = (
            (self.tr("Temperature"), self.temperature), (self.tr("Seed"), self.seed),
            (self.tr("Longest answer"), self.length),
        )  # fmt: skip
        items: list[QWidget | int | None] = [self.mode, None]
        for words_, field in fields:
            items += [label(words_, "small"), field, 6]
        self.temperature.valueChanged.connect(lambda value: self.seed.setEnabled(value > 0))
        self.seed.setEnabled(False)
        return column(row(*items, spacing=6))

    def show_run(self, run: Run) -> None:
        """Talk with another run's two models."""
        other = self._run is None or run.name != self._run.name
        self._run = run
        if other or not run.there:
            self._set_paths()
        if self.isVisible():
            self.prepare()
        self._on_original()

    def prepare(self) -> None:
        """The section comes into view: find out what the original needs."""
        run = self._run
        if run is not None and run.name not in self._desk.needed:
            self._desk.look_at_original(run)
        if self.text.isEnabled():
            self.text.setFocus()

    def ask(self) -> None:
        """Put the question to both."""
        text = self.text.toPlainText()
        if not text.strip() or self._talk.busy or not self.text.isEnabled():
            return
        chat = self.mode.key == CHAT
        temperature, seed = self.temperature.value(), self.seed.value()
        threads = max(1, self._desk.threads // (2 if self._talk.sides[ORIGINAL].path else 1))
        self._talk.ask(text.strip() if chat else text, chat, self.length.value(), temperature, seed, threads)
        if chat:
            self.text.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter asks."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.ask()
                return True
            if event.key() == Qt.Key.Key_Escape and self._talk.busy:
                self._talk.stop()
                return True
        return super().eventFilter(watched, event)

    def _set_paths(self) -> None:
        run = self._run
        if run is not None:
            self._talk.set_paths(self._desk.original(run), str(run.output) if run.there else "")

    def _write(self) -> None:
        if self._run is not None:
            self._desk.write_original(self._run)

    def _remove(self) -> None:
        if self._run is not None:
            self._talk.set_paths("", self._talk.sides[RESULT].path)
            self._talk.dismiss()
            self._desk.remove_original(self._run)

    def _on_mode(self) -> None:
        self._talk.begin_anew()

    def _on_original(self) -> None:
        run = self._run
        if run is None:
            return
        needed, missing = self._desk.needed.get(run.name), self._desk.missing.get(run.name, "")
        self.prepare_button.hide()
        self.remove_button.hide()
        if not run.there:
            text = self.tr("The compressed file is not there any more, so nobody can be asked. Its proof is kept.")
        elif missing:
            text = self.tr("The original cannot be asked: {0} The compressed model can.").format(missing)
        elif needed is None:
            text = self.tr("Looking at the original …")
        elif not needed["path"]:
            text = self._offer(needed)
        elif needed["kind"]:
            size = words.size(needed["size_bytes"])
            text = self.tr("A copy of the original ({0}, {1}) lies in the job's folder until it or the job is removed.")
            text = text.format(needed["kind"], size)
            self.remove_button.show()
        else:
            text = ""
        self.state.setText(text)
        self._state_card.setVisible(bool(text))
        if needed is not None and run.name != self._moded:
            self._moded = run.name  # a model that was never taught to chat continues texts, unless a person wants else
            self.mode.choose(CHAT if needed["templated"] else CONTINUE)
        if needed is not None or missing:
            self._set_paths()
        self._refresh()

    def _offer(self, needed: dict[str, object]) -> str:
        size = words.size(float(str(needed["size_bytes"])))
        enough = float(str(needed["size_bytes"])) < float(str(needed["free_bytes"]))
        self.prepare_button.setText(self.tr("Prepare the original ({0})").format(size))
        self.prepare_button.setAccessibleName(self.prepare_button.text())
        self.prepare_button.setVisible(enough)
        self.prepare_button.setEnabled(not self._desk.busy)
        if not enough:
            free = words.size(float(str(needed["free_bytes"])))
            return self.tr("To be asked, the original needs a copy of {0}; {1} are free.").format(size, free)
        return self.tr(
            "To ask the original as well, it must be written once as {0}, without loss: {1} on the disk, until you "
            "remove it. The compressed model can be asked now."
        ).format(needed["kind"], size)

    def _on_changed(self) -> None:
        self._refresh()
        if not self._talk.busy:
            self._drawing.stop()
            self._draw()
        elif not self._drawing.isActive():
            self._drawing.start()

    def _refresh(self) -> None:
        sides, busy = self._talk.sides, self._talk.busy
        anyone = any(side.path for side in sides.values())
        both = all(side.path for side in sides.values())
        self.text.setEnabled(anyone)
        self.ask_button.setEnabled(anyone)
        self.ask_button.setVisible(not busy)
        self.ask_button.setText(self.tr("Ask both") if both or not anyone else self.tr("Ask"))
        self.ask_button.setAccessibleName(self.ask_button.text())
        self.stop_button.setVisible(busy)
        self.anew.setEnabled(bool(self._talk.question) and not busy)
        self.mode.setEnabled(not busy)

    def _draw(self) -> None:
        sides = self._talk.sides
        finished = not self._talk.busy
        stretches = differing(sides[ORIGINAL].text, sides[RESULT].text, finished)
        for name, found in zip(SIDES, stretches, strict=True):
            side = sides[name]
            question = self._talk.question if side.path else ""
            self.views[name].show_answer(side.turns, question, found, self._note(name, side))
            speed = self.tr("{0} tokens per second").format(words.rate(side.speed)) if side.speed else ""
            self.facts[name].setText(speed)
        self.summary.setText(self._summary(sides[ORIGINAL], sides[RESULT]) if finished else "")

    def _note(self, name: str, side: Side) -> str:
        if side.problem:
            return side.problem
        if not side.path:
            return self.tr("Not prepared yet.") if name == ORIGINAL else ""
        if not self._talk.question:
            return self.tr("Its answer will stand here.")
        notes = []
        if not side.ended:
            notes.append(self.tr("Writing …") if side.text else self.tr("Reading the question …"))
        if side.ended == "stopped":
            notes.append(self.tr("Stopped."))
        if side.ended == "length":
            notes.append(self.tr("Cut off at the longest answer."))
        if side.ended and self.mode.key == CHAT and not side.templated and not side.problem:
            notes.append(self.tr("This model has no chat template; a common one was used. Try Continue a text."))
        return " ".join(notes)

    def _summary(self, first: Side, second: Side) -> str:
        if not (first.ended and second.ended and first.text and second.text):
            return ""
        if first.text == second.text:
            return self.tr("Both say exactly the same.")
        return self.tr("{0} of the words are the same, in the same order. Other words are marked.").format(
            words.percent(same_share(first.text, second.text))
        )


def _spin(low: int, high: int, value: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(low, high)
    made.setValue(value)
    return made
