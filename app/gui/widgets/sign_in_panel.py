"""Signing in at the Hub, as three numbered steps: the terms, the token, and here with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.engine.address import page
from app.engine.errors import HubError
from app.engine.hub.account import Access, sentence, token_page
from app.gui.account_desk import AccountDesk
from app.gui.said import said
from app.gui.widgets.dialogs import Dialog
from app.gui.widgets.parts import button, column, label, named, row, set_role

NUMBER_WIDTH = 28


class SignInPanel(QFrame):
    """Who is signed in, the steps to a gated or private model, and what the Hub says about it."""

    def __init__(self, desk: AccountDesk, repo_id: str = "") -> None:
        super().__init__()
        self._desk, self._repo_id = desk, repo_id
        self._build()
        desk.changed.connect(self._refresh)
        self.show_model(repo_id)

    def _build(self) -> None:
        self._who = label("", "", wrap=True)
        self.sign_out = button(
            self.tr("Sign out"), self.tr("Remove the token from the system's keychain"), self._desk.sign_out
        )
        self.terms = button(
            self.tr("Open the model's page"), self.tr("In your browser: sign in there and accept the model's terms"),
            self._open_terms,
        )  # fmt: skip
        self.make = button(
            self.tr("Open the token page"), self.tr("In your browser: make a token of the kind “read”"),
            self._open_tokens,
        )  # fmt: skip
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText("hf_…")
        named(self.token, self.tr("Token"), self.tr("Kept in your system's keychain, never in a file of ours"))
        self.token.returnPressed.connect(self._sign_in)
        self.keep = button(self.tr("Sign in"), self.tr("Check the token and keep it in the keychain"), self._sign_in)
        self.check = button(self.tr("Check again"), self.tr("Ask the Hub whether you have access now"), self._check)
        self._answer = label("", "", wrap=True)
        self._advice = label("", "small", wrap=True)
        for item in (self._answer, self._advice):
            item.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            item.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._numbers = [label("", "badge") for _ in range(3)]
        for number in self._numbers:
            number.setFixedWidth(NUMBER_WIDTH)
        self._step_one = QWidget()
        self._step_one.setLayout(_step(self._numbers[0], self.tr("Accept the model's terms on its page."), self.terms))
        make = _step(self._numbers[1], self.tr("Make a token at the Hub, of the kind “read”."), self.make)
        paste = row(self._numbers[2], self.token, self.keep, spacing=10)
        paste.setStretch(1, 1)
        who = row(self._who, self.sign_out)
        who.setStretch(0, 1)
        answer = row(column(self._answer, self._advice, spacing=2), self.check, spacing=12)
        answer.setStretch(0, 1)
        self.setLayout(column(who, self._step_one, make, paste, answer, spacing=10))

    def show_model(self, repo_id: str) -> None:
        """Be about another model; empty: about signing in alone. Asks the Hub."""
        self._repo_id = repo_id
        self._step_one.setVisible(bool(repo_id))
        self._check()

    def _check(self) -> None:
        self._desk.check(self._repo_id)

    def _sign_in(self) -> None:
        self._desk.sign_in(self.token.text(), self._repo_id)

    def _open_terms(self) -> None:
        QDesktopServices.openUrl(QUrl(page(self._repo_id)))

    def _open_tokens(self) -> None:
        QDesktopServices.openUrl(QUrl(token_page()))

    def _refresh(self) -> None:
        account, access = self._desk.account, self._desk.access(self._repo_id)
        signed_in = account is not None and bool(account.name)
        if signed_in and self.token.text():
            self.token.clear()  # it is in the keychain now, and nowhere else
        self._who.setText(self._who_text())
        self.sign_out.setVisible(account is not None and account.origin == "keychain")
        for widget in (self.keep, self.check, self.sign_out):
            widget.setEnabled(not self._desk.busy)
        able = signed_in and access is not Access.NO_RIGHT
        done = (access is Access.OPEN, able, able)
        first = 1 if self._repo_id else 0
        for place, number in enumerate(self._numbers):
            number.setText("✓" if done[place] else str(place + first))
            set_role(number, "accent-badge" if done[place] else "badge")
        self._say(access)

    def _who_text(self) -> str:
        account = self._desk.account
        if account is None:
            return self.tr("Asking the Hub …")
        if not account.name and account.origin:
            unknown = self.tr("A token is kept here, but the Hub does not know it (401).")
            return unknown if account.checked else self.tr("A token is kept here; the Hub could not be asked about it.")
        if not account.name:
            return self.tr("You are not signed in at the Hub.")
        where = {
            "keychain": self.tr("Signed in as {0}. The token is in your system's keychain."),
            "environment": self.tr("Signed in as {0}, with the token of the environment variable HF_TOKEN."),
            "tools": self.tr("Signed in as {0}, with the token that Hugging Face's own tools keep."),
        }
        return where.get(account.origin, self.tr("Signed in as {0}.")).format(account.name)

    def _say(self, access: Access) -> None:
        """The Hub's answer: the problem with the token before the model's."""
        said, advice, role = self._desk.problem, "", "bad"
        if self._desk.busy:
            said, role = self.tr("Asking the Hub …"), "muted"
        elif self._repo_id and (not said or access is Access.WRONG_TOKEN):
            said, advice = _sentence(access, self._repo_id)
            role = {Access.OPEN: "good", Access.PENDING: "warn"}.get(access, "bad")
        self._answer.setText(said)
        set_role(self._answer, role)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))


class SignInDialog(Dialog):
    """The panel in a window of its own, about one model; it says so when access has come."""

    def __init__(self, desk: AccountDesk, repo_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Access to {0}").format(repo_id))
        self.setMinimumWidth(560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = SignInPanel(desk, repo_id)
        why = label(
            self.tr("Its authors want to know who takes this model. Three steps, once; then the download goes on."),
            "muted", wrap=True,
        )  # fmt: skip
        self.close_button = button(self.tr("Done"), self.tr("Close this window"), self.accept, role="primary")
        self.close_button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(14)
        layout.addWidget(label(repo_id, "title", wrap=True))
        layout.addWidget(why)
        layout.addWidget(self.panel)
        layout.addStretch(1)
        layout.addLayout(row(None, self.close_button))
        for each in (self.panel.terms, self.panel.make, self.panel.keep, self.panel.check, self.panel.sign_out):
            each.setAutoDefault(False)  # Enter in the field signs in
        self.panel.token.setFocus()  # not the first button, which would sign out
        desk.changed.connect(self._settle)

    def showEvent(self, event: QShowEvent) -> None:
        """What is said now may need more room than was guessed."""
        super().showEvent(event)
        self._settle()

    def _settle(self) -> None:
        QTimer.singleShot(0, self, self._fit)  # once the words have been laid out

    def _fit(self) -> None:
        """As high as what is said now; a layout does not ask a window for more by itself."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))


def _step(number: QLabel, text: str, action: QWidget):
    words = label(text, "", wrap=True)
    made = row(number, words, action, spacing=10)
    made.setStretch(1, 1)
    return made


def _sentence(access: Access, repo_id: str) -> tuple[str, str]:
    try:
        return sentence(access, repo_id)
    except HubError as error:  # the environment names no Hub
        return said(error.message), said(error.hint)
