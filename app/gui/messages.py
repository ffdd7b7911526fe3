"""The one door through which errors reach a person: a sentence, what to do, and the details for those who ask."""

from __future__ import annotations

import platform
import sys
import traceback
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.engine.errors import CompressError
from app.gui.widgets.empty import Picture
from app.gui.widgets.parts import button, column, label, row
from app.jobs.events import Failure


def diagnostics(failure: Failure) -> str:
    """Everything a maintainer needs to know, as text; nothing about the person beyond what the message holds."""
    lines = [
        f"Featherweight {__version__} · Python {platform.python_version()} · Qt {qVersion()} · torch {_torch()}",
        f"{platform.platform()} · {platform.machine()}",
        "",
        f"{failure.kind}: {failure.message}",
        failure.hint,
        "",
        failure.details,
    ]
    return "\n".join(lines).strip() + "\n"


def _torch() -> str:
    try:
        return version("torch")
    except PackageNotFoundError:
        return "not installed"


class DetailsDialog(QDialog):
    """The whole story of one failure, ready to be copied."""

    def __init__(self, failure: Failure, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details"))
        self.resize(680, 420)
        self._text = QPlainTextEdit(diagnostics(failure))
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Diagnostics"))
        self._text.setToolTip(self.tr("What a maintainer needs to know"))
        copy = button(self.tr("Copy diagnostics"), self.tr("Copy this text"), self._copy, "copy")
        close = button(self.tr("Close"), self.tr("Close this window"), self.accept, role="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.addWidget(label(failure.message, "strong", wrap=True))
        layout.addWidget(self._text)
        layout.addLayout(row(copy, None, close))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())


class Messages(QFrame):
    """A banner above the page; it stays until it is closed or a newer message takes its place.

    Signals:
        shown: a failure is on display.
    """

    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.failure: Failure | None = None
        self._message = label("", "strong", wrap=True)
        self._hint = label("", "", wrap=True)
        for item in (self._message, self._hint):
            item.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            item.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._details = button(self.tr("Details"), self.tr("Show what exactly happened"), self.show_details)
        copy = button(self.tr("Copy diagnostics"), self.tr("Copy what a maintainer needs to know"), self._copy, "copy")
        close = button("", self.tr("Close this message"), self.dismiss, "cancel", "quiet")
        layout = row(Picture("alert", 22, "bad"), column(self._message, self._hint, spacing=3), spacing=12)
        layout.setStretch(1, 1)
        for item in (self._details, copy, close):
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
            self._message.setText(failure.message)
            self._hint.setText(failure.hint)
        self._hint.setVisible(bool(self._hint.text()))
        self._details.setVisible(bool(failure.details))
        self.setAccessibleName(f"{self._message.text()} {self._hint.text()}")
        self.show()
        self.shown.emit(failure)

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
            dialog = DetailsDialog(self.failure, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _copy(self) -> None:
        if self.failure is not None:
            QGuiApplication.clipboard().setText(diagnostics(self.failure))
