"""What the Find page shows of the Hub, without its widgets: a search with its pages, and one model in detail."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.hub.cache import cache_folder, free_bytes
from app.engine.hub.catalogue import HubModel, Page
from app.engine.hub.details import HubDetails
from app.engine.hub.query import Query
from app.gui.background import Background
from app.gui.engine import Engine, Request
from app.jobs.events import Failure
from app.jobs.tasks import DetailsTask, SearchTask

KEPT_DETAILS = 60


class HubDesk(QObject):
    """One search at a time, one model in detail at a time; of each, the last call wins.

    Attributes:
        query: what was asked for last.
        models: what is known of the answer: what an earlier visit found, until the Hub has answered.
        answered: whether `models` are the Hub's answer to `query`.
        cached: whether `models` are an earlier answer.
        age_s: how old that is.
        failure: why there is no answer.
        details: the model looked at, once the Hub has told of it.
        details_failure: why it has not.
        free_bytes: free space where downloads go; None until it was asked for.

    Signals:
        searching: a search has begun.
        shown: `models` are others, from their first row.
        grew: `models` has more rows at its end.
        search_failed: a `Failure`; `models` stays what it was.
        more_failed: a `Failure`: the next page did not come.
        details_changed: `details` or `details_failure` is another.
        space_known: `free_bytes` is another.
    """

    searching = Signal()
    shown = Signal()
    grew = Signal()
    search_failed = Signal(object)
    more_failed = Signal(object)
    details_changed = Signal()
    space_known = Signal()

    def __init__(self, engine: Engine, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self._background = engine, background
        self._requests: dict[str, Request] = {}  # one for each purpose: cached, live, more, details
        self._next = ""
        self._known: dict[str, HubDetails] = {}
        self.query = Query()
        self.models: list[HubModel] = []
        self.answered = self.cached = False
        self.age_s = 0.0
        self.failure: Failure | None = None
        self.looked_at = ""
        self.details: HubDetails | None = None
        self.details_failure: Failure | None = None
        self.free_bytes: int | None = None

    def search(self, query: Query) -> None:
        """Search; what was found the last time is shown at once."""
        self.cancel_search()
        self.query, self.answered, self.failure, self._next = query, False, None, ""
        self.searching.emit()
        asked = query.to_json()
        self._ask("cached", SearchTask(asked, cached=True), self._on_cached, lambda _: None)
        self._ask("live", SearchTask(asked), self._on_answer, self._on_failed)

    def cancel_search(self) -> None:
        """Forget the search under way."""
        for purpose in ("cached", "live", "more"):
            self._drop(purpose)

    @property
    def is_searching(self) -> bool:
        """Whether the Hub's answer is awaited."""
        return "live" in self._requests

    @property
    def has_more(self) -> bool:
        """Whether there are more rows than `models`."""
        return bool(self._next)

    def more(self) -> None:
        """Fetch the next page; nothing where there is none, or where it is on its way."""
        if self._next and self.answered and not {"more", "live"} & self._requests.keys():
            self._ask("more", SearchTask(self.query.to_json(), self._next), self._on_more, self.more_failed.emit)

    def look_at(self, address: str, again: bool = False) -> None:
        """Ask for a model's details; `again`: also where they are known."""
        if again:
            self._known.pop(address, None)
        self._drop("details")
        self.looked_at, self.details_failure = address, None
        self.details = self._known.get(address)
        self.details_changed.emit()
        if address and self.details is None:
            self._ask("details", DetailsTask(address), self._on_details, self._on_details_failed)
        self._background.call(_free_space, self._on_space)

    def forget_details(self) -> None:
        """Who is signed in has changed: what may be read is to be asked again."""
        self._known.clear()

    def _ask(self, purpose: str, task: SearchTask | DetailsTask, done: Any, failed: Any) -> None:
        request = self._engine.hub.ask(task)
        self._requests[purpose] = request
        request.done.connect(lambda data: self._settle(purpose, request, done, data))
        request.failed.connect(lambda failure: self._settle(purpose, request, failed, failure))

    def _settle(self, purpose: str, request: Request, heard: Any, answer: Any) -> None:
        """Pass an answer on, unless something else has been asked meanwhile."""
        if self._requests.get(purpose) is request:
            del self._requests[purpose]
            heard(answer)

    def _drop(self, purpose: str) -> None:
        if (request := self._requests.pop(purpose, None)) is not None:
            request.stop()

    def _on_cached(self, data: dict[str, Any]) -> None:
        page = Page.from_json(data)
        if page.from_cache and not self.answered:
            self.models, self.cached, self.age_s = list(page.models), True, page.age_s
            self.shown.emit()

    def _on_answer(self, data: dict[str, Any]) -> None:
        page = Page.from_json(data)
        self.models, self._next = list(page.models), page.next
        self.answered, self.cached, self.age_s = True, False, 0.0
        self.shown.emit()

    def _on_failed(self, failure: Failure) -> None:
        self.failure = failure
        if not self.cached:
            self.models = []
        self.search_failed.emit(failure)

    def _on_more(self, data: dict[str, Any]) -> None:
        page = Page.from_json(data)
        # the Hub's order moves between two pages: what was at the end of one may be at the start of the next
        there = {model.id for model in self.models}
        self.models += [model for model in page.models if model.id not in there]
        self._next = page.next
        self.grew.emit()

    def _on_details(self, data: dict[str, Any]) -> None:
        self.details = HubDetails.from_json(data)
        self._known[self.looked_at] = self.details
        while len(self._known) > KEPT_DETAILS:
            del self._known[next(iter(self._known))]
        self.details_changed.emit()

    def _on_details_failed(self, failure: Failure) -> None:
        self.details_failure = failure
        self.details_changed.emit()

    def _on_space(self, free: int) -> None:
        if free != self.free_bytes:
            self.free_bytes = free
            self.space_known.emit()


def _free_space() -> int:
    return free_bytes(cache_folder())
