"""The few things a person may set, on one page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLayout, QLineEdit, QVBoxLayout, QWidget

from app import __version__
from app.gui.account_desk import AccountDesk
from app.gui.gpu_desk import GpuDesk
from app.gui.languages import LANGUAGES, SYSTEM
from app.gui.session import Session
from app.gui.settings import MOST_DOWNLOADS, Settings
from app.gui.theme import Scheme, Theme
from app.gui.update_desk import UpdateDesk
from app.gui.widgets.cores import clear_and_fill, thread_choices
from app.gui.widgets.dialogs import Dialog, file_dialog
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.gpu_panel import GpuPanel
from app.gui.widgets.limit_picker import LimitPicker
from app.gui.widgets.parts import button, column, label, named, row, scrolled
from app.gui.widgets.segments import Segments
from app.gui.widgets.sign_in_panel import SignInPanel
from app.gui.widgets.usable_switch import UsableSwitch

SIZE = QSize(640, 760)


class SettingsDialog(Dialog):
    """Everything takes effect at once, but the language, which takes a start.

    Signals:
        start_again_asked: close the program and open it in the other language.
    """

    start_again_asked = Signal()

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        account: AccountDesk,
        session: Session,
        gpu: GpuDesk,
        news: UpdateDesk,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._theme, self._session = settings, theme, session
        self._gpu, self._news = gpu, news
        self._spoken = settings.language
        self.account = SignInPanel(account)
        close = button(self.tr("Done"), self.tr("Close the settings"), self.accept, role="primary")
        inside = column(
            *self._section(self.tr("Appearance"), self._look()),
            *self._section(self.tr("Language"), self._language()),
            *self._section(self.tr("Folders"), self._folders()),
            *self._section(self.tr("Compute on"), self._computing()),
            *self._section(self.tr("Downloads"), self._downloads()),
            *self._section(self.tr("Hugging Face account"), self.account),
            *self._section(self.tr("While it works"), self._manners()),
            *self._section(self.tr("Newer versions"), self._updates()),
            *self._section(self.tr("What leaves this computer"), self._privacy()),
            None,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 24, 8, 20)
        area = scrolled(inside, (20, 4, 20, 4))
        area.setObjectName("plain")
        area.widget().setObjectName("clear")
        head, foot = row(label(self.tr("Settings"), "title")), row(None, close)
        for margins in (head, foot):
            margins.setContentsMargins(20, 0, 20, 0)
        layout.addLayout(head)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self.resize(SIZE)
        session.devices_changed.connect(self._show_devices)
        session.ask_devices()

    def _section(self, title: str, content: QWidget | QLayout) -> tuple[QWidget | QLayout | int, ...]:
        return label(title, "strong"), content, 12

    def _look(self) -> QLayout:
        self.look = Segments(
            [
                (Scheme.SYSTEM.value, self.tr("As the system"), self.tr("Follow the system's light or dark setting")),
                (Scheme.LIGHT.value, self.tr("Light"), self.tr("Always light")),
                (Scheme.DARK.value, self.tr("Dark"), self.tr("Always dark")),
            ]
        )
        self.look.choose(self._settings.scheme.value)
        self.look.chosen.connect(self._on_look)
        return row(self.look, None)

    def _language(self) -> QLayout:
        self.language = DropDown()
        choices = [(item.key, item.title) for item in LANGUAGES]
        clear_and_fill(self.language, [(SYSTEM, self.tr("As the system")), *choices])
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))
        named(self.language, self.tr("Language"), self.tr("The language of this window; models speak their own"))
        self.language.activated.connect(self._on_language)
        self.again = button(
            self.tr("Start again now"),
            self.tr("Close Featherweight and open it in this language; jobs go on where they stopped"),
            self.start_again_asked.emit,
        )
        self.later = label(self.tr("Holds from the next start on."), "small", wrap=True)
        for item in (self.again, self.later):
            item.hide()
        return row(self.language, self.later, self.again, None, spacing=12)

    def _folders(self) -> QLayout:
        self.folder = QLineEdit(str(self._settings.output_folder))
        named(
            self.folder, self.tr("Folder for results"), self.tr("Where compressed models go unless you say otherwise")
        )
        self.folder.editingFinished.connect(self._on_folder)
        browse = button(self.tr("Change …"), self.tr("Choose another folder"), self._browse, "folder")
        show = button(
            self.tr("Show"), self.tr("Open the folder with jobs, proofs, history and settings"), self._show_data
        )
        own = label(self.tr("Jobs, proofs, history and settings: {0}").format(self._settings.data), "small", wrap=True)
        kept = row(own, show, spacing=12)
        kept.setStretch(0, 1)
        return column(label(self.tr("Results go to"), "small"), row(self.folder, browse), kept)

    def _computing(self) -> QLayout:
        self.device = DropDown()
        named(self.device, self.tr("Compute on"), self.tr("What does the work: the processor or a graphics card"))
        self.device.activated.connect(self._on_computing)
        self._show_devices()
        self.threads = DropDown()
        clear_and_fill(self.threads, thread_choices())
        self.threads.setCurrentIndex(max(0, self.threads.findData(self._session.threads)))
        named(self.threads, self.tr("Threads"), self.tr("How many processor cores to use at once"))
        self.threads.activated.connect(self._on_computing)
        self.gpu = GpuPanel(self._gpu)
        return column(row(self.device, self.threads, None), self.gpu)

    def _show_devices(self) -> None:
        clear_and_fill(self.device, self._session.devices)
        self.device.setCurrentIndex(max(0, self.device.findData(self._settings.device)))

    def _downloads(self) -> QLayout:
        self.at_a_time = DropDown()
        for number in range(1, MOST_DOWNLOADS + 1):
            self.at_a_time.addItem(self.tr("{0} at a time").format(number), number)
        self.at_a_time.setCurrentIndex(self._settings.downloads_at_a_time - 1)
        self.at_a_time.activated.connect(self._on_at_a_time)
        named(self.at_a_time, self.tr("Downloads at a time"), self.tr("How many downloads run side by side"))
        self.limit = LimitPicker(self._settings)
        return row(self.at_a_time, self.limit, None)

    def _manners(self) -> QLayout:
        self.usable = UsableSwitch(self._settings)
        self.notify = QCheckBox(self.tr("Say when a job has ended"))
        named(self.notify, self.notify.text(), self.tr("A message of the system, if another window is in front"))
        self.notify.setChecked(self._settings.notify)
        self.notify.toggled.connect(self._on_notify)
        return column(self.usable, self.notify)

    def _updates(self) -> QLayout:
        self.updates = QCheckBox(self.tr("Ask for a newer version at the start"))
        named(self.updates, self.updates.text(), self.tr("Off unless you want it"))
        self.updates.setChecked(self._settings.update_check)
        self.updates.toggled.connect(self._on_updates)
        self.ask_now = button(self.tr("Ask now"), self.tr("Ask for the newest version once"), self._news.ask)
        self.page = button(self.tr("See it"), self.tr("Open its page in the browser"), self._open_page, "link")
        self.told = label("", "small", wrap=True)
        self._news.changed.connect(self._show_news)
        self._show_news()
        asked = row(self.told, self.page, self.ask_now, spacing=12)
        asked.setStretch(0, 1)
        return column(self.updates, asked)

    def _show_news(self) -> None:
        news = self._news.news
        self.ask_now.setEnabled(not self._news.busy)
        self.page.setVisible(bool(news and news.newer))
        if self._news.problem:
            self.told.setText(self._news.problem)
        elif self._news.busy:
            self.told.setText(self.tr("Asking …"))
        elif news is None:
            self.told.setText(self.tr("Only a version number is read; nothing is sent, and nothing is installed."))
        elif not news.version:
            self.told.setText(self.tr("This build was not made by a release, so there is nobody to ask."))
        elif news.newer:
            self.told.setText(self.tr("Version {0} is there.").format(news.version))
        else:
            self.told.setText(self.tr("This is the newest version ({0}).").format(__version__))

    def _open_page(self) -> None:
        if self._news.news is not None:
            QDesktopServices.openUrl(QUrl(self._news.news.page))

    def _privacy(self) -> QWidget:
        told = self.tr(
            "Nothing about you, your models or your texts. There is no account with us and no counting of users. "
            "The program talks to the Hugging Face Hub when you search, look, download or upload there, to the hosts "
            "of a model card's pictures if you load them, and to nobody else."
        )
        return label(told, "small", wrap=True)

    def _on_look(self, key: str) -> None:
        self._settings.scheme = Scheme(key)
        self._theme.choose(Scheme(key))

    def _on_language(self) -> None:
        self._settings.language = self.language.currentData()
        for item in (self.again, self.later):
            item.setVisible(self._settings.language != self._spoken)

    def _on_folder(self) -> None:
        if self.folder.text().strip():
            self._settings.output_folder = Path(self.folder.text().strip()).expanduser()

    def _show_data(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._settings.data)))

    def _on_computing(self) -> None:
        threads, most = self.threads.currentData(), self.threads.itemData(0)
        self._settings.compute_with(self.device.currentData(), 0 if threads == most else threads)

    def _on_notify(self, on: bool) -> None:
        self._settings.notify = on

    def _on_updates(self, on: bool) -> None:
        self._settings.update_check = on

    def _browse(self) -> None:
        dialog = file_dialog(self, self.tr("Choose a folder for results"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_browsed)
        dialog.open()

    def _on_browsed(self, path: str) -> None:
        self.folder.setText(path)
        self._on_folder()

    def _on_at_a_time(self) -> None:
        self._settings.downloads_at_a_time = self.at_a_time.currentData()
