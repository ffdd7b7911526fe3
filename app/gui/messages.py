"""The one door through which errors reach a person: a sentence, what to do, and the details for those who ask."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from app.engine.errors import CompressError
from app.gui.diagnostics import Surroundings, diagnostics
from app.gui.icons import Picture
from app.gui.mending import Mend, button_words, mend
from app.gui.said import said
from app.gui.widgets.dialogs import Dialog
from app.gui.widgets.parts import button, column, label, row
from app.jobs.events import Failure


class DetailsDialog(Dialog):
    """The whole story of one failure, ready to be copied."""

    def __init__(self, failure: Failure, parent: QWidget, text: str = "") -> None:
        """Args: text: the diagnostics; empty for what the failure itself says."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details"))
        self.resize(680, 420)
        self._text = QPlainTextEdit(text or diagnostics(failure))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Diagnostics"))
        self._text.setToolTip(self.tr("What a maintainer needs to know"))
        copy = button(self.tr("Copy diagnostics"), self.tr("Copy this text"), self._copy, "copy")
        close = button(self.tr("Close"), self.tr("Close this window"), self.accept, role="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.addWidget(label(said(failure.message), "strong", wrap=True))
        layout.addWidget(self._text)
        layout.addLayout(row(copy, None, close))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())


class Messages(QFrame):
    """A banner above the page; it stays until it is closed or a newer message takes its place.

    Signals:
        shown: a failure is on display.
        mend_asked: the button that mends it was pressed (a `Mend`).
    """

    shown = Signal(object)
    mend_asked = Signal(object)

    def __init__(self, around: Callable[[], Surroundings] = Surroundings) -> None:
        """Args: around: tells what was going on, for the diagnostics."""
        super().__init__()
        self._around = around
        self._wanted = Mend.COPY
        self.setProperty("role", "banner")
        self.failure: Failure | None = None
        self._message = label("", "strong", wrap=True)
        self._hint = label("", "", wrap=True)
        for item in (self._message, self._hint):
            item.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            item.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._details = button(self.tr("Details"), self.tr("Show what exactly happened"), self.show_details)
        self.mend = button("", "", self._mend, role="primary")
        self._copy_button = button(
            self.tr("Copy diagnostics"), self.tr("Copy what a maintainer needs to know"), self._copy, "copy"
        )
        close = button("", self.tr("Close this message"), self.dismiss, "cancel", "quiet")
        layout = row(Picture("alert", 22, "bad"), column(self._message, self._hint, spacing=3), spacing=12)
        layout.setStretch(1, 1)
        for item in (self.mend, self._details, self._copy_button, close):
            layout.addWidget(item)
        layout.setContentsMargins(16, 12, 12, 12)
        self.setLayout(layout)
        self.hide()

    def show_failure(self, failure: Failure) -> None:
        """Show a failure; a bug says so plainly and keeps its traceback for those who ask."""
        self.failure = failure
        if failure.kind == "bug":
            self._message.setText(self.tr("Something went wrong inside Featherweight. Your files are untouched."))
            self._hint.setText(self.tr("Copy the diagnostics and send them to us, so that it gets mended."))
        else:
            self._message.setText(said(failure.message))
            self._hint.setText(said(failure.hint))
        self._offer(mend(failure))
        self._hint.setVisible(bool(self._hint.text()))
        self._details.setVisible(bool(failure.details))
        self.setAccessibleName(f"{self._message.text()} {self._hint.text()}")
        self.show()
        self.shown.emit(failure)

    def _offer(self, wanted: Mend) -> None:
        """The button that mends; copying has its own place already."""
        self._wanted = wanted
        text, tooltip = button_words(wanted)
        self.mend.setText(text)
        self.mend.setAccessibleName(text)
        self.mend.setToolTip(tooltip)
        self._copy_button.setVisible(wanted is not Mend.COPY)

    def _mend(self) -> None:
        if self._wanted is Mend.COPY:
            self._copy()
            return
        self.hide()
        self.mend_asked.emit(self._wanted)

    def diagnostics(self) -> str:
        """What a maintainer needs to know of what is on display."""
        return diagnostics(self.failure, self._around()) if self.failure is not None else ""

    def show_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For `sys.excepthook`: show what nobody caught."""
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, CompressError):
            self.show_failure(Failure(error.message, error.hint, kind.__name__, ""))
        elif not issubclass(kind, KeyboardInterrupt):
            self.show_failure(Failure(str(error), "", "bug", "".join(traceback.format_exception(kind, error, trace))))

    def dismiss(self) -> None:
        """Take the message away."""
        self.failure = None
        self.hide()

    def show_details(self) -> None:
        """Open the details of what is on display."""
        if self.failure is not None:
            dialog = DetailsDialog(self.failure, self, self.diagnostics())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _copy(self) -> None:
        if self.failure is not None:
            QGuiApplication.clipboard().setText(self.diagnostics())
