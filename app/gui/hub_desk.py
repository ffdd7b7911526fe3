"""What the Find page shows of the Hub, without its widgets: a search with its pages, and one model in detail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from PySide6.QtCore import QObject, Signal

from app.engine.address import endpoint
from app.engine.hub.cache import cache_folder, free_bytes
from app.engine.hub.catalogue import HubModel, Page
from app.engine.hub.details import HubDetails
from app.engine.hub.query import Query
from app.gui.background import Background
from app.gui.engine import Engine, Request
from app.jobs.events import Failure
from app.jobs.tasks import DetailsTask, SearchTask

Heard = Callable[[Any], object]
MAIN = "main"  # the version that is fetched unless another is named
KEPT_DETAILS = 60
EMPTY_PAGES = 4  # in a row, after which it is left to the person to look further


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
        looked_at: the id of the model that `details` are, or will be, of.
        free_bytes: free space where downloads go; None until it was asked for.
        memory_bytes: what a model may use here, for "runs on this computer"; 0: the memory free at the time.

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
        self._heard: dict[str, tuple[Heard, Heard]] = {}  # what to do with an answer, and with a failure
        self._next = ""
        self._empty_pages = 0
        self._address = ""
        self._known: dict[str, HubDetails] = {}  # by address
        self.query = Query()
        self.models: list[HubModel] = []
        self.answered = self.cached = False
        self.age_s = 0.0
        self.failure: Failure | None = None
        self.looked_at = ""
        self.details: HubDetails | None = None
        self.details_failure: Failure | None = None
        self.free_bytes: int | None = None
        self.memory_bytes = 0

    def search(self, query: Query) -> None:
        """Search; what was found the last time is shown at once."""
        self.cancel_search()
        self.query, self.answered, self.cached, self.failure, self._next = query, False, False, None, ""
        self._empty_pages = 0
        self.searching.emit()
        self._ask("cached", SearchTask(query.to_json(), cached=True), self._on_cached, lambda _: None)
        self._ask("live", self._task(), self._on_answer, self._on_failed)

    def _task(self, cursor: str = "") -> SearchTask:
        return SearchTask(self.query.to_json(), cursor, memory_bytes=self.memory_bytes)

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
            self._ask("more", self._task(self._next), self._on_more, self.more_failed.emit)

    def look_at(self, repo_id: str, revision: str = MAIN) -> None:
        """Ask for a model's details, unless they are known."""
        address = repo_id if revision == MAIN else f"{endpoint()}/{repo_id}/tree/{quote(revision, safe='')}"
        self._drop("details")
        self._address, self.looked_at, self.details_failure = address, repo_id, None
        self.details = self._known.get(address)
        self.details_changed.emit()
        if self.details is None:
            self._ask("details", DetailsTask(address), self._on_details, self._on_details_failed)
        self._background.call(_free_space, self._on_space)

    def look_again(self) -> None:
        """Ask once more for the details of the model looked at: the last answer was an error, or is out of date."""
        self._known.pop(self._address, None)
        self.details_failure = None
        self._drop("details")
        if self._address:
            self._ask("details", DetailsTask(self._address), self._on_details, self._on_details_failed)
            self.details_changed.emit()

    def forget_details(self) -> None:
        """Who is signed in has changed: what may be read is to be asked again."""
        self._known.clear()

    def _ask(self, purpose: str, task: SearchTask | DetailsTask, done: Heard, failed: Heard) -> None:
        request = self._engine.hub.ask(task)
        self._requests[purpose] = request
        self._heard[purpose] = done, failed
        request.done.connect(self._on_request_done)
        request.failed.connect(self._on_request_failed)

    def _on_request_done(self, data: dict[str, Any]) -> None:
        self._settle(0, data)

    def _on_request_failed(self, failure: Failure) -> None:
        self._settle(1, failure)

    def _settle(self, which: int, answer: Any) -> None:
        """Pass an answer on, unless something else has been asked meanwhile."""
        request = self.sender()
        purpose = next((key for key, item in self._requests.items() if item is request), "")
        if purpose:
            del self._requests[purpose]
            self._heard[purpose][which](answer)

    def _drop(self, purpose: str) -> None:
        if (request := self._requests.pop(purpose, None)) is not None:
            request.stop()

    def _on_cached(self, data: dict[str, Any]) -> None:
        page = Page.from_json(data)
        if page.from_cache and not self.answered:
            self.models, self.cached, self.age_s = list(page.models), True, page.age_s
            self.shown.emit()
            if self.failure is not None:  # the two questions are asked side by side
                self.search_failed.emit(self.failure)

    def _on_answer(self, data: dict[str, Any]) -> None:
        page = Page.from_json(data)
        if not page.models and page.next and self._empty_pages < EMPTY_PAGES:
            # a filter that the Hub does not know may leave nothing of a page
            self._empty_pages += 1
            self._ask("live", self._task(page.next), self._on_answer, self._on_failed)
            return
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
        fresh = [model for model in page.models if model.id not in there]
        self.models += fresh
        self._empty_pages = 0 if fresh else self._empty_pages + 1
        self._next = page.next if self._empty_pages < EMPTY_PAGES else ""
        self.grew.emit()

    def _on_details(self, data: dict[str, Any]) -> None:
        self.details = HubDetails.from_json(data)
        self._known[self._address] = self.details
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
