"""Where an output goes on the Hub: its name there, who may see it, and the card that describes it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.gui import words
from app.gui.engine import Request
from app.gui.said import told
from app.gui.upload_desk import UploadDesk
from app.gui.widgets.dialogs import Dialog
from app.gui.widgets.parts import button, label, named, row, set_role
from app.gui.widgets.segments import Segments
from app.jobs.events import Failure

NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,94}/[A-Za-z0-9](?:[\w.-]{0,93}[\w-])?")
WAIT_MS = 600  # after the last letter of a name, before the card is written for it


class UploadDialog(Dialog):
    """Asks for everything that an upload needs, and begins it.

    Signals:
        settings_asked: a token has to be entered.
    """

    settings_asked = Signal()

    def __init__(self, desk: UploadDesk, job_dir: Path, report: dict[str, Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Upload to the Hugging Face Hub"))
        self._desk, self._job_dir, self._report = desk, job_dir, report
        self._request: Request | None = None
        self._written = ""  # the card as the program wrote it; what a person changes is never replaced
        self._sharing = self._user = ""
        self._output = Path(report["output"]["path"])
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._ask)
        self._build()
        self._ask()

    def _build(self) -> None:
        size = words.size(self._report["output"]["size_bytes"])
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("your-name/model-GGUF"))
        named(self.name, self.tr("Name on the Hub"), self.tr("owner/name: your account's or an organisation's"))
        self.name.textEdited.connect(self._on_edited)
        self.access = Segments(
            [
                ("private", self.tr("Private"), self.tr("Nobody but you sees it; you can open it to all later")),
                ("public", self.tr("Public"), self.tr("Everybody sees it and may download it")),
            ]
        )
        self.access.choose("private")
        self.access.chosen.connect(self._check)
        self.add = QCheckBox(self.tr("Add to it if it exists, and replace files of the same names"))
        named(self.add, self.add.text(), self.tr("What is replaced stays in the repository's history"))
        self.account = label("", "small", wrap=True)
        self.sign_in = button(self.tr("Sign in …"), self.tr("Enter a token that may write"), self._sign_in, "settings")
        self.licence = label("", "small", wrap=True)
        self.agree = QCheckBox(self.tr("I have the right to share it"))
        named(self.agree, self.agree.text(), self.tr("You decide; the program only says what it knows"))
        self.agree.toggled.connect(self._check)
        self.card = QPlainTextEdit()
        self.card.setPlaceholderText(self.tr("Writing the model card …"))
        named(self.card, self.tr("Model card"), self.tr("Shown on the model's page; change what you like"))
        self.card.setTabChangesFocus(True)
        self.problem = label("", "warn", wrap=True)
        self.upload = button(self.tr("Upload"), self.tr("Begin; it can be paused"), self._begin, "upload", "primary")
        cancel = button(self.tr("Cancel"), self.tr("Upload nothing"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(8)
        head = label(self.tr("Upload {0} ({1})").format(self._output.name, size), "title", wrap=True)
        for item in (
            head, 6,
            label(self.tr("Name on the Hub"), "strong"), self.name, row(self.account, self.sign_in), 6,
            label(self.tr("Who may see it"), "strong"), row(self.access, None), self.add, 6,
            label(self.tr("Licence"), "strong"), self.licence, self.agree, 6,
            label(self.tr("Model card"), "strong"),
        ):  # fmt: skip
            if isinstance(item, int):
                layout.addSpacing(item)
            elif isinstance(item, QWidget):
                layout.addWidget(item)
            else:
                item.setStretch(0, 1)
                layout.addLayout(item)
        layout.addWidget(self.card, 1)
        last = row(self.problem, cancel, self.upload)
        last.setStretch(0, 1)
        layout.addLayout(last)
        self.agree.hide()
        self.sign_in.hide()
        self.resize(680, 640)
        self._check()

    def _ask(self) -> None:
        """Have the card written for the name of the moment."""
        self._drop_request()
        self.account.setText(self.tr("Asking the Hub …"))
        self._request = self._desk.ask_card(self._job_dir, self.name.text().strip())
        self._request.done.connect(self._on_card)
        self._request.failed.connect(self._on_failed)

    def _drop_request(self) -> None:
        if self._request is not None:
            self._request.done.disconnect(self._on_card)
            self._request.failed.disconnect(self._on_failed)
            self._request = None

    def _on_edited(self) -> None:
        self._wait.start()
        self._check()

    def _on_card(self, data: dict[str, str]) -> None:
        self._request = None
        if not self.name.text().strip():
            self.name.setText(data["repo_id"])
        if self.card.toPlainText() == self._written:
            self.card.setPlainText(data["card"])
            self._written = self.card.toPlainText()
        signed = self.tr("Signed in as {0}.").format(data["user"])
        self.account.setText(signed if data["user"] else data["problem"])
        self.sign_in.setVisible(not data["user"])
        self._user = data["user"]
        self._sharing = data["sharing"]
        self.licence.setText(data["advice"])
        set_role(self.licence, "small" if self._sharing == "free" else "warn")
        self._check()

    def _on_failed(self, failure: Failure) -> None:
        self._request = None
        self.account.setText(told(failure))
        self.sign_in.show()

    def _check(self) -> None:
        """Say what is missing; the button waits for it."""
        name = self.name.text().strip()
        self.agree.setVisible(self._sharing not in ("", "free") and self.access.key == "public")
        self.licence.setVisible(bool(self.licence.text()))
        if not self._sharing:
            problem = ""
        elif not self._user:
            problem = self.tr("Sign in first.")
        elif not NAME.fullmatch(name):
            problem = self.tr("A name looks like owner/model.")
        elif not self.agree.isHidden() and not self.agree.isChecked():
            problem = self.tr("Look at the licence first.")
        else:
            problem = ""
        self.problem.setText(problem)
        self.upload.setEnabled(bool(self._sharing) and not problem)

    def _sign_in(self) -> None:
        self.reject()
        self.settings_asked.emit()

    def _begin(self) -> None:
        private = self.access.key == "private"
        more = self.add.isChecked()
        self._desk.begin(
            self._output, self.name.text().strip(), self.card.toPlainText(), self._report, private=private, add=more,
            replace_files=more,
        )  # fmt: skip
        self.accept()

    def done(self, result: int) -> None:
        """Closing forgets what was asked."""
        self._wait.stop()
        self._drop_request()
        super().done(result)
