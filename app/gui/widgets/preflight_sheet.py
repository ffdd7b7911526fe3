"""The sheet before the start: what the job takes, everything to know, and a button that mends each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.models.preflight import Mend
from app.gui.preflight_desk import PreflightDesk
from app.gui.widgets.dialogs import Dialog
from app.gui.widgets.finding_card import FindingCard
from app.gui.widgets.parts import button, card, clear, column, label, row, scrolled
from app.gui.widgets.preflight_rows import PreflightRows

SMALLEST, USUAL = (500, 400), (580, 580)


class PreflightSheet(Dialog):
    """Follows the desk; mending keeps it open unless the mend lies elsewhere.

    Attributes:
        cards: by the finding's key.

    Signals:
        start_asked: begin, whatever is left to know.
        mend_asked: a `Mend` that concerns the page.
    """

    start_asked = Signal()
    mend_asked = Signal(object)

    def __init__(self, desk: PreflightDesk, title: str, start: str, parent: QWidget) -> None:
        """Args: title: what is about to be made. start: the text of the button that begins."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._start_text = desk, start
        self._shown: tuple[object, ...] | None = None
        self.cards: dict[str, FindingCard] = {}
        self.setWindowTitle(self.tr("Before the start"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.verdict = label("", "heading", wrap=True)
        self.rows = PreflightRows(desk)
        self._found = column(spacing=10)
        self._found.addStretch(1)
        holder = column(self._found, None, spacing=0)
        self.again = button(self.tr("Check again"), self.tr("Look at disk and memory once more"), self._again, "reset")
        self.leave = button(self.tr("Not now"), self.tr("Back to the choices"), self.reject)
        self.start = button(start, self.tr("Put the job in the queue"), self._start, role="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(self.verdict)
        layout.addWidget(label(title, "small", wrap=True))
        layout.addWidget(card(column(self.rows), margin=14))
        layout.addWidget(scrolled(holder), 1)
        layout.addLayout(row(self.again, None, self.leave, self.start))
        desk.changed.connect(self.refresh)
        self.refresh()
        (self.leave if desk.questions else self.start).setFocus()

    def refresh(self) -> None:
        """Show what is known now."""
        findings = self._desk.findings
        if findings != self._shown:
            self._shown = findings
            clear(self._found)
            self.cards = {item.key: FindingCard(item, self._mend) for item in findings}
            for made in self.cards.values():
                self._found.addWidget(made)
        questions, stops = self._desk.questions, self._desk.stops
        self.start.setEnabled(self._desk.around is not None and not stops)
        self.start.setText(self.tr("Start anyway") if questions and not stops else self._start_text)
        self.start.setAccessibleName(self.start.text())
        self.start.setDefault(not questions)
        self.verdict.setText(self._verdict(len(questions), stops))

    def _verdict(self, questions: int, stops: bool) -> str:
        if self._desk.around is None:
            return self._desk.trouble or self.tr("Looking …")
        if stops:
            return self.tr("One thing has to be mended first")
        if questions:
            return self.tr("Worth a thought before it starts")
        return self.tr("All is ready")

    def _again(self) -> None:
        self._desk.mend(Mend.AGAIN)

    def _mend(self, mend: Mend) -> None:
        if self._desk.mend(mend):
            if mend is Mend.TRY:
                self.reject()  # its progress is on the page
            return
        if mend not in (Mend.NAME, Mend.CPU):
            self.reject()
        self.mend_asked.emit(mend)

    def _start(self) -> None:
        self.accept()
        self.start_asked.emit()
