"""Find: a model from the Hub, from this computer, or the sample."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.engine.hub.catalogue import HubModel
from app.gui.assets import resource
from app.gui.download_board import DownloadBoard
from app.gui.hub_desk import HubDesk
from app.gui.icons import icon
from app.gui.models.found_list import FOUND, FoundDelegate, FoundList
from app.gui.session import Session
from app.gui.settings import Settings
from app.gui.theme import colors
from app.gui.widgets.downloads_panel import DownloadsPanel
from app.gui.widgets.empty import Empty, Picture
from app.gui.widgets.parts import EDGE, GAP, button, card, column, label, named, row
from app.gui.widgets.recent import Recent
from app.gui.widgets.sign_in_panel import SignInDialog
from app.jobs.events import Failure


class FindPage(QWidget):
    """Signals: failed: a `Failure` for the door."""

    failed = Signal(object)

    def __init__(self, session: Session, desk: HubDesk, board: DownloadBoard, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._desk, self._board, self._settings = session, desk, board, settings
        self._build()
        self._connect()
        self._recent.show_paths(settings.recent)

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setProperty("role", "search")
        self.field.setPlaceholderText(self.tr("Search the Hugging Face Hub: a word, owner/name, or a web address"))
        named(self.field, self.tr("Search the Hub"), self.tr("Words, owner/name, or the address of a model's page"))
        self.field.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search_button = button(self.tr("Search"), self.tr("Search the Hub"), self._search, role="large")
        head = row(self.field, self.search_button, spacing=12)
        self.stack = QStackedWidget()
        self._views = {
            "welcome": self._welcome(),
            "searching": self._searching(),
            "results": self._results(),
            "nothing": self._nothing(),
            "offline": self._offline(),
        }
        for view in self._views.values():
            self.stack.addWidget(view)
        self.downloads = DownloadsPanel(self._board, self._settings)
        self.setFocusProxy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 8, EDGE, 24)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.downloads)

    def _welcome(self) -> QWidget:
        sample = button(
            self.tr("Try it with the sample"),
            self.tr("A small model that came with the program: the whole way in a minute, no network"),
            self._open_sample,
            "sample",
            "primary",
        )
        folder = button(
            self.tr("Open folder …"), self.tr("A folder with config.json and .safetensors files"), self._ask_folder,
            "folder",
        )  # fmt: skip
        file = button(self.tr("Open .gguf …"), self.tr("A model in one GGUF file"), self._ask_file, "file")
        self.sample_button, self.folder_button, self.file_button = sample, folder, file
        title = label(self.tr("Make a heavy model light"), "title", wrap=True)
        sentence = label(
            self.tr(
                "Search the Hub above, drop a model's folder or .gguf file anywhere on this window, "
                "or open one from this computer."
            ),
            "muted",
            wrap=True,
        )
        for item in (title, sentence):
            item.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = row(None, sample, folder, file, None, spacing=10)
        hint = label(self.tr("New here? The sample takes a minute and needs no network."), "small")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = column(None, Picture("feather", 72), 6, title, sentence, 16, buttons, 4, hint, None, spacing=8)
        drop = card(inner, "drop", 28)
        self._recent = Recent()
        holder = QWidget()
        layout = row(drop, self._recent, spacing=GAP)
        layout.setStretch(0, 3)
        layout.setStretch(1, 1)
        holder.setLayout(layout)
        return holder

    def _searching(self) -> QWidget:
        cancel = button(self.tr("Cancel"), self.tr("Stop searching"), self._cancel_search)
        return Empty("find", self.tr("Searching the Hub …"), self.tr("This takes a second or two."), cancel)

    def _nothing(self) -> QWidget:
        back = button(self.tr("Back"), self.tr("Back to the start"), self._cancel_search)
        return Empty("find", "", self.tr("Try fewer or other words, or paste the address of a model's page."), back)

    def _offline(self) -> QWidget:
        again = button(self.tr("Try again"), self.tr("Search again"), self._search, role="primary")
        back = button(self.tr("Work with what is here"), self.tr("Back to the start"), self._cancel_search)
        return Empty("alert", "", "", again, back)

    def _results(self) -> QWidget:
        self.found_list = FoundList()
        self.results_view = QListView()
        self.results_view.setModel(self.found_list)
        self.results_view.setItemDelegate(FoundDelegate(self.found_list))
        self.results_view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        named(self.results_view, self.tr("Models found"), self.tr("Choose one, then Download"))
        back = button(self.tr("Back"), self.tr("Back to the start"), self._cancel_search, "undo", "quiet")
        self._count = label("", "muted")
        self._consent = button(
            self.tr("Get access …"), self.tr("Three steps: accept its terms, make a token, paste it"),
            self._get_access,
        )  # fmt: skip
        self.download_button = button(
            self.tr("Download"), self.tr("Fetch the chosen model and open it"), self._download, "download", "primary"
        )
        self.files = QComboBox()
        self.files.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.files.setMaximumWidth(340)
        named(self.files, self.tr("What to download"), self.tr("The model itself, or one GGUF file of it"))
        self._why_not = label("", "muted")
        holder = QWidget()
        foot = row(self._consent, self._why_not, None, self.files, self.download_button)
        holder.setLayout(column(row(back, self._count, None), self.results_view, foot, spacing=12))
        return holder

    def _connect(self) -> None:
        self.field.returnPressed.connect(self._search)
        self._desk.searching.connect(lambda: self.show_view("searching"))
        self._desk.found.connect(self._on_found)
        self._desk.search_failed.connect(self._on_search_failed)
        self.downloads.open_asked.connect(self._session.open)
        self._recent.chosen.connect(self._session.open)
        self._settings.recent_changed.connect(lambda: self._recent.show_paths(self._settings.recent))
        self.results_view.selectionModel().currentChanged.connect(self._on_current)
        self.results_view.activated.connect(self._download)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Draw the search field's icon in the colours of the moment."""
        self._glass.setIcon(icon("find", colors().muted))

    def show_view(self, key: str) -> None:
        """Show one of the page's states: welcome, searching, results, nothing, offline."""
        self.stack.setCurrentWidget(self._views[key])

    def _search(self) -> None:
        self._desk.search(self.field.text())

    def _cancel_search(self) -> None:
        self._desk.cancel_search()
        self.show_view("welcome")

    def _on_found(self) -> None:
        results = self._desk.results
        self.found_list.show_rows(results)
        if not results:
            self._views["nothing"].title.setText(self.tr("Nothing found for “{0}”").format(self._desk.query))
            self.show_view("nothing")
            return
        self._count.setText(self.tr("Models found: {0}").format(len(results)))
        self.show_view("results")
        self.results_view.setCurrentIndex(self.found_list.index(0))
        self.results_view.setFocus()

    def _on_search_failed(self, failure: Failure) -> None:
        view = self._views["offline"]
        view.title.setText(failure.message)
        view.sentence.setText(failure.hint)
        self.show_view("offline")
        if failure.kind == "bug":
            self.failed.emit(failure)

    def _current(self) -> HubModel | None:
        return self.results_view.currentIndex().data(FOUND)

    def _on_current(self, current: QModelIndex) -> None:
        found = current.data(FOUND)
        self.download_button.setEnabled(found is not None and found.supported)
        self._consent.setVisible(found is not None and found.gated)
        self._why_not.setText(found.why_not if found is not None else "")
        self.files.clear()
        self.files.addItem(self.tr("The model itself"), "")
        for name in found.gguf_files if found is not None else ():
            self.files.addItem(name, name)
        self.files.setVisible(self.files.count() > 1)

    def _download(self) -> None:
        if (found := self._current()) is not None and found.supported:
            self._board.add(found.id, file=self.files.currentData() or "")

    def _get_access(self) -> None:
        if (found := self._current()) is not None:
            SignInDialog(self._board.account, found.id, self.window()).open()

    def _open_sample(self) -> None:
        self._session.open(str(resource("sample-model")))

    def _ask_folder(self) -> None:
        self._ask(QFileDialog.FileMode.Directory, self.tr("Open a model's folder"), "")

    def _ask_file(self) -> None:
        self._ask(QFileDialog.FileMode.ExistingFile, self.tr("Open a GGUF file"), self.tr("GGUF models (*.gguf)"))

    def _ask(self, mode: QFileDialog.FileMode, title: str, names: str) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(mode)
        if names:
            dialog.setNameFilter(names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._session.open)
        dialog.open()
