"""The left half of Find: what was found, and how it stands with that: searching, old, offline, nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from app.engine.hub.query import Query
from app.gui.hub_desk import HubDesk
from app.gui.models.found_list import FoundList
from app.gui.models.found_words import age, narrowings
from app.gui.said import said
from app.gui.widgets.empty import Empty
from app.gui.widgets.found_view import FoundView
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, card, clear, column, label, row

MOST_OFFERED = 3  # filters to drop, where nothing was found


class FoundPanel(QFrame):
    """Shows a `HubDesk`'s models.

    Signals:
        query_wanted: a `Query` to search for instead.
        retry_wanted: search again.
        library_wanted: show what is on this computer.
        chosen_lost: the chosen model is not among the rows any more.
    """

    query_wanted = Signal(object)
    retry_wanted = Signal()
    library_wanted = Signal()

    def __init__(self, desk: HubDesk) -> None:
        super().__init__()
        self._desk = desk
        self.chosen = ""
        self._build()
        desk.searching.connect(self._on_searching)
        desk.shown.connect(self._on_shown)
        desk.grew.connect(self._on_grew)
        desk.search_failed.connect(self._on_failed)
        desk.more_failed.connect(self._on_more_failed)
        self.view.near_end.connect(desk.more)

    def _build(self) -> None:
        self.list = FoundList()
        self.view = FoundView(self.list)
        self.busy = Meter(self.tr("Searching the Hub"), 3)
        self.heading = label("", "muted", wrap=True)
        self.notice = label("", "", wrap=True)
        self.again = button(self.tr("Try again"), self.tr("Ask the Hub again"), self.retry_wanted.emit)
        inner = row(self.notice, self.again)
        inner.setStretch(0, 1)
        self._notice_card = card(inner, "note", 10)
        self._foot = label("", "small")
        self.more_again = button(self.tr("Try again"), self.tr("Fetch more"), self._desk.more, role="quiet")
        self._foot_row = QWidget()
        self._foot_row.setLayout(row(self._foot, self.more_again, None))
        self._offline = Empty(
            "alert", "", "",
            button(self.tr("Try again"), self.tr("Ask the Hub again"), self.retry_wanted.emit, role="primary"),
            button(self.tr("On this computer"), self.tr("Show the models that are here"), self.library_wanted.emit),
        )  # fmt: skip
        self._ways_out = QWidget()
        self._ways_out.setLayout(column(spacing=6))
        self._nothing = Empty("find", "", "")
        self._nothing.layout().insertWidget(self._nothing.layout().count() - 1, self._ways_out)
        self.stack = QStackedWidget()
        for page in (self.view, self._nothing, self._offline):
            self.stack.addWidget(page)
        layout = column(self.heading, self._notice_card, self.busy, self.stack, self._foot_row, spacing=6)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self._set_busy(False)
        for item in (self._notice_card, self._foot_row):
            item.hide()

    @property
    def state(self) -> str:
        """What is in view: "list", "nothing" or "offline"."""
        return {self.view: "list", self._nothing: "nothing", self._offline: "offline"}[self.stack.currentWidget()]

    def _set_busy(self, busy: bool) -> None:
        """The line keeps its place, so that nothing moves when it comes and goes."""
        self.busy.set_fraction(None if busy else 0)
        effect = self.busy.sizePolicy()
        effect.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(effect)
        self.busy.setVisible(busy)

    def _on_searching(self) -> None:
        self._set_busy(True)
        self._foot_row.hide()
        if self.list.is_empty:
            self.list.show_outlines()
            self.stack.setCurrentWidget(self.view)
            self._notice_card.hide()
        self._show_heading()

    def _on_shown(self) -> None:
        models, done = self._desk.models, not self._desk.is_searching
        self._set_busy(not done)
        self._notice_card.setVisible(False)
        if not models and not done:
            return  # an earlier answer that was empty: the Hub may know more by now
        self.view.show_models(lambda: self.list.show_rows(models), self.chosen)
        self.stack.setCurrentWidget(self.view if models else self._nothing)
        if not models:
            self._show_nothing()
        self._show_heading()
        self.view.check_end()

    def _on_grew(self) -> None:
        self._foot_row.hide()
        self.list.add_rows(self._desk.models[self.list.rowCount() :])
        self._show_heading()

    def _on_failed(self, failure: object) -> None:
        self._set_busy(False)
        message, hint = said(self._desk.failure.message), said(self._desk.failure.hint)
        if self._desk.models:
            old = self.tr("Below is what was found {0}.").format(age(self._desk.age_s))
            self.notice.setText(f"{message} {old}")
            self._notice_card.show()
            return
        self.list.show_rows(())
        self._offline.title.setText(message)
        self._offline.sentence.setText(hint)
        self._notice_card.hide()
        self.stack.setCurrentWidget(self._offline)
        self._show_heading()

    def _on_more_failed(self, failure: object) -> None:
        self._foot.setText(self.tr("More could not be fetched."))
        self._foot_row.show()

    def _show_heading(self) -> None:
        query, count = self._desk.query, len(self._desk.models)
        if self.stack.currentWidget() is not self.view:
            text = ""
        elif not query.text and query == Query(sort=query.sort, compressible=True, task=query.task):
            text = {
                "trending": self.tr("Trending now, and can be compressed here"),
                "downloads": self.tr("Most downloaded, and can be compressed here"),
                "likes": self.tr("Most liked, and can be compressed here"),
                "new": self.tr("Newest that can be compressed here"),
                "size": self.tr("Smallest that can be compressed here"),
            }[query.sort]
        elif self.list.is_empty:
            text = self.tr("Searching the Hub …")
        elif self._desk.has_more:
            text = self.tr("%n model(s), more as you scroll", "", count)
        else:
            text = self.tr("%n model(s)", "", count)
        self.heading.setText(text)
        self.heading.setVisible(bool(text))

    def _show_nothing(self) -> None:
        query = self._desk.query
        filters = narrowings(query)
        name = self.tr("Nothing found for “{0}”").format(query.text) if query.text else self.tr("Nothing found")
        self._nothing.title.setText(name)
        hint = self.tr("A filter may be too narrow.") if filters else self.tr("Try fewer or other words.")
        self._nothing.sentence.setText(hint)
        layout = self._ways_out.layout()
        clear(layout)
        ways = [(self.tr("Without “{0}”").format(item.words), item.without) for item in filters[:MOST_OFFERED]]
        if len(filters) > 1:
            ways.append((self.tr("Without any filter"), Query(query.text, query.sort)))
        if query.text:
            ways.append((self.tr("Clear the words"), Query(sort=query.sort)))
        for text, wanted in ways:
            layout.addLayout(row(None, button(text, text, lambda q=wanted: self.query_wanted.emit(q)), None))
