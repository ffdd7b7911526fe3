"""Who is signed in at the Hub: asked, changed and told to the widgets that show it. The token only passes through."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.hub.account import Access, Account
from app.gui.engine import Engine, Request
from app.gui.said import told
from app.jobs.events import Failure
from app.jobs.tasks import AccountTask, SignInTask, Task


class AccountDesk(QObject):
    """One question at a time; the last one wins.

    Attributes:
        account: the last answer; None before the first.
        busy: whether an answer is awaited.
        problem: a sentence where the last wish could not be done; else empty.

    Signals:
        changed: any of the above is different.
        granted: a model's id, which may be read now.
    """

    changed = Signal()
    granted = Signal(str)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._request: Request | None = None
        self._asked_about = ""
        self._then = ""
        self._access: dict[str, Access] = {}
        self.account: Account | None = None
        self.problem = ""

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._request is not None

    def access(self, repo_id: str) -> Access:
        """What the Hub said last about a model."""
        return self._access.get(repo_id, Access.UNKNOWN)

    def check(self, repo_id: str = "") -> None:
        """Ask who is signed in, and whether they may read a model."""
        self._ask(AccountTask(repo_id), repo_id, "")

    def sign_in(self, token: str, repo_id: str = "") -> None:
        """Keep a token if the Hub knows it, then check a model with it."""
        if token.strip():
            self._ask(SignInTask(token.strip()), "", repo_id)

    def sign_out(self) -> None:
        """Remove the token from the keychain."""
        self._access.clear()
        self._ask(SignInTask(""), "", "")

    def _ask(self, task: Task, about: str, then: str) -> None:
        if self._request is not None:
            self._request.done.disconnect(self._on_done)
            self._request.failed.disconnect(self._on_failed)
        self._asked_about, self._then, self.problem = about, then, ""
        request = self._engine.hub.ask(task)
        request.done.connect(self._on_done)
        request.failed.connect(self._on_failed)
        self._request = request
        self.changed.emit()

    def _on_done(self, data: dict[str, Any]) -> None:
        self._request = None
        self.account = Account.from_json(data)
        self.problem = self.account.problem
        if self._asked_about:
            self._access[self._asked_about] = Access(self.account.access)
        if self._then:
            self.check(self._then)
            return
        self.changed.emit()
        if self._asked_about and self.access(self._asked_about) is Access.OPEN:
            self.granted.emit(self._asked_about)

    def _on_failed(self, failure: Failure) -> None:
        self._request = None
        self.problem = told(failure)
        self.changed.emit()
