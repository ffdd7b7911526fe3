"""Searching: what the Find page shows of the Hub, without its widgets."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.hub.catalogue import HubModel
from app.gui.engine import Engine, Request
from app.jobs.events import Failure
from app.jobs.tasks import SearchTask

RESULTS = 40


class HubDesk(QObject):
    """One search at a time.

    Signals:
        searching: a search has begun.
        found: `results` is the answer.
        search_failed: a `Failure`.
    """

    searching = Signal()
    found = Signal()
    search_failed = Signal(object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._search: Request | None = None
        self.query = ""
        self.results: list[HubModel] = []

    def search(self, query: str) -> None:
        """Search; the last call wins."""
        self.cancel_search()
        self.query = query.strip()
        if not self.query:
            return
        self._search = self._engine.hub.ask(SearchTask(self.query, RESULTS))
        self._search.done.connect(self._on_found)
        self._search.failed.connect(self._on_failed)
        self.searching.emit()

    def cancel_search(self) -> None:
        """Forget the search under way."""
        if self._search is not None:
            self._search.done.disconnect(self._on_found)
            self._search.failed.disconnect(self._on_failed)
            self._search.stop()
            self._search = None

    def _on_found(self, data: dict[str, Any]) -> None:
        self._search = None
        self.results = [HubModel.from_json(item) for item in data["models"]]
        self.found.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._search = None
        self.search_failed.emit(failure)
