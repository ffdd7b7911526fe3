"""One model of the Hub at the right of the list: what it is, whether it runs here, its card and files, and two
buttons: look inside, download.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from app.engine.address import Address, page, to_link
from app.engine.fit import Machine
from app.engine.hub.catalogue import HubModel
from app.gui.hub_desk import MAIN, HubDesk
from app.gui.models.details_words import consent, room
from app.gui.models.files_model import Download, downloads
from app.gui.said import said, told
from app.gui.widgets.details_card import DetailsCard
from app.gui.widgets.details_files import DetailsFiles
from app.gui.widgets.details_overview import DetailsOverview
from app.gui.widgets.elided import ElidedCombo
from app.gui.widgets.parts import button, card, column, label, named, row, set_role
from app.gui.widgets.segments import Segments


class DetailsPane(QFrame):
    """Shows the desk's `details`, and until they come what the search knows.

    Signals:
        look_asked: the address of a model to be opened without a download.
        download_asked: (repository, revision, file); an empty file is the model itself.
        access_asked: a gated model's id.
        base_asked: a model's id to search for.
        closed: the pane was put away.
    """

    look_asked = Signal(str)
    download_asked = Signal(str, str, str)
    access_asked = Signal(str)
    base_asked = Signal(str)
    closed = Signal()

    def __init__(self, desk: HubDesk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self.model: HubModel | None = None
        self._choices: list[Download] = []
        self._wanted_file, self._revision = "", MAIN
        self._build()
        for item in (self.look_button, self.download_button):
            item.setEnabled(False)  # until there is something to look into
        desk.details_changed.connect(self._refresh)
        desk.space_known.connect(self._show_room)

    def _build(self) -> None:
        self.overview, self.card, self.files = DetailsOverview(), DetailsCard(), DetailsFiles()
        self.overview.base_asked.connect(self.base_asked)
        self.views = Segments(
            [
                ("overview", self.tr("Overview"), self.tr("Figures, and whether it runs on this computer")),
                ("card", self.tr("Model card"), self.tr("What its authors write about it")),
                ("files", self.tr("Files"), self.tr("What is in the repository, and what a download fetches")),
            ],
            tight=True,
        )
        self._stack = QStackedWidget()
        for view in (self.overview, self.card, self.files):
            self._stack.addWidget(view)
        self.views.chosen.connect(self._on_view)
        layout = column(
            self._head(), self._make_notes(), row(self.views, None), self._stack, self._actions(), spacing=10
        )
        layout.setStretch(3, 1)
        layout.setContentsMargins(18, 14, 14, 14)
        self.setLayout(layout)

    def _head(self) -> QFrame:
        self._name = label("", "heading", wrap=True)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._owner = label("", "small")
        self.link = button("", self.tr("Open its page in the browser"), self._open_page, "link", "quiet")
        self.close_button = button("", self.tr("Put the details away (Escape)"), self.closed.emit, "cancel", "quiet")
        for item in (self.link, self.close_button):
            item.setFixedWidth(36)
        head = row(column(self._name, self._owner, spacing=1), self.link, self.close_button, spacing=2)
        head.setStretch(0, 1)
        holder = QFrame()
        holder.setLayout(head)
        return holder

    def _make_notes(self) -> QFrame:
        """Why it cannot be compressed, or why nothing more is known of it."""
        self._note = label("", "", wrap=True)
        self.retry = button(self.tr("Try again"), self.tr("Ask the Hub again"), self._desk.look_again)
        inner = row(self._note, self.retry)
        inner.setStretch(0, 1)
        self._notes = card(inner, "note", 10)
        self._notes.hide()
        self._consent = label("", "", wrap=True)
        self.access_button = button(
            self.tr("Get access …"), self.tr("Three steps: accept its terms, make a token, paste it"), self._get_access,
            "lock",
        )  # fmt: skip
        inner = row(self._consent, self.access_button)
        inner.setStretch(0, 1)
        self._gate = card(inner, "note", 10)
        self._gate.hide()
        self._warnings = QFrame()
        self._warnings.setLayout(column(self._notes, self._gate))
        return self._warnings

    def _actions(self) -> QFrame:
        self.choice = ElidedCombo()
        self.choice.setMinimumContentsLength(10)
        named(self.choice, self.tr("What to download"), self.tr("The model itself, or one GGUF file of it"))
        self.choice.activated.connect(self._on_choice)
        self._room = label("", "small", wrap=True)
        self.look_button = button(
            self.tr("Look inside"),
            self.tr("See its layers, sizes and sampled values without downloading it; that costs a few MB"),
            self._look, "look",
        )  # fmt: skip
        self.download_button = button(
            self.tr("Download"), self.tr("Fetch it; it can be paused and goes on after any interruption"),
            self.download, "download", "primary",
        )  # fmt: skip
        holder = QFrame()
        layout = column(self.choice, self._room, row(self.look_button, self.download_button), spacing=8)
        layout.itemAt(2).layout().setStretch(1, 1)
        holder.setLayout(layout)
        return holder

    def measure(self, machines: Sequence[Machine]) -> None:
        """What models can run on."""
        self.overview.measure(machines)

    def show_model(self, model: HubModel, revision: str = MAIN, file: str = "") -> None:
        """Show another model; what else is known of it comes from the desk."""
        another = self.model is None or self.model.id != model.id
        self.model, self._revision, self._wanted_file = model, revision, file
        if another:
            self._choices = []
        self._refresh()

    def _refresh(self) -> None:
        if self.model is None:
            return
        details = self._desk.details if self._desk.looked_at == self.model.id else None
        shown = details.model if details else self.model
        owner, _, name = shown.id.rpartition("/")
        version = "" if self._revision == MAIN else self.tr("version {0}").format(self._revision)
        self._name.setText(name)
        said = [self.tr("by {0}").format(owner) if owner else "", version]
        self._owner.setText("  ·  ".join(item for item in said if item))
        self._owner.setVisible(bool(self._owner.text()))
        self.card.show_details(details)
        self.files.show_details(details)
        count = f"  {len(details.files)}" if details else ""
        self.views.button("files").setText(self.tr("Files") + count)
        self._show_notes(shown)
        self._show_choices()
        self.overview.show_model(shown, details, self._gguf_bytes())

    def _show_notes(self, shown: HubModel) -> None:
        failure = self._desk.details_failure if self._desk.looked_at == shown.id else None
        text = told(failure) if failure else said(shown.why_not or shown.note)
        self._note.setText(text)
        self.retry.setVisible(failure is not None)
        self._notes.setVisible(bool(text))
        details = self._desk.details
        access = details.access if details is not None and details.model.id == shown.id else ""
        self._consent.setText(consent(access))
        self._gate.setVisible(bool(self._consent.text()))
        self._warnings.setVisible(bool(text or self._consent.text()))

    def _show_choices(self) -> None:
        details = self._desk.details
        there = details is not None and self.model is not None and details.model.id == self.model.id
        choices = downloads(details) if there else []
        if choices != self._choices or not choices:
            self._choices = choices
            self.choice.clear()
            for item in choices:
                self.choice.addItem(item.title, item.file)
            wanted = next((n for n, item in enumerate(choices) if item.file == self._wanted_file), 0)
            self.choice.setCurrentIndex(wanted)
        self.choice.setVisible(len(choices) > 1)
        shut = there and details.access in ("gated", "pending")
        self.download_button.setEnabled(bool(choices) and not shut)
        self.look_button.setEnabled(bool(choices) and not shut)
        self._show_room()

    @property
    def chosen(self) -> Download | None:
        """What would be downloaded."""
        at = self.choice.currentIndex()
        return self._choices[at] if 0 <= at < len(self._choices) else None

    def _on_choice(self) -> None:
        self._wanted_file = str(self.choice.currentData() or "")
        self._refresh()

    def _gguf_bytes(self) -> int:
        """The size of the GGUF file that is chosen; 0 for the model itself."""
        return self.chosen.size_bytes if self.chosen is not None and self.chosen.file else 0

    def _show_room(self) -> None:
        chosen = self.chosen
        self._room.setVisible(chosen is not None)
        if chosen is None:
            return
        text, scarce = room(chosen.size_bytes, self._desk.free_bytes)
        self._room.setText(f"{text} {self.tr('Looking inside first costs a few MB.')}")
        set_role(self._room, "warn" if scarce else "small")

    def _on_view(self, key: str) -> None:
        views = {"overview": self.overview, "card": self.card, "files": self.files}
        self._stack.setCurrentWidget(views[key])

    def _look(self) -> None:
        """Open it where it is, at the version that is shown."""
        details, chosen = self._desk.details, self.chosen
        if details is not None and chosen is not None:
            self.look_asked.emit(to_link(Address(details.model.id, details.commit, chosen.file)))

    def download(self) -> None:
        """Ask for the download that is chosen."""
        if self.model is not None and self.chosen is not None and self.download_button.isEnabled():
            self.download_asked.emit(self.model.id, self._revision, self.chosen.file)

    def _get_access(self) -> None:
        if self.model is not None:
            self.access_asked.emit(self.model.id)

    def _open_page(self) -> None:
        if self.model is not None:
            QDesktopServices.openUrl(QUrl(page(self.model.id)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
