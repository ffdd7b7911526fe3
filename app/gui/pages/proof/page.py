"""The Proof page: which finished job, what can be done with it, and five ways to look at it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.engine.hand_over.base import plain_name
from app.engine.hand_over.ollama import modelfile
from app.gui import words
from app.gui.models.proof import Proof
from app.gui.pages.proof.busy import BusyStrip
from app.gui.pages.proof.checks import Checks
from app.gui.pages.proof.notice import Notice
from app.gui.pages.proof.prompts import Prompts
from app.gui.pages.proof.report import Report
from app.gui.pages.proof.runs import Runs
from app.gui.pages.proof.side_by_side import SideBySide
from app.gui.pieces import Pieces
from app.gui.plots.error_chart import ErrorChart
from app.gui.plots.quality_curve import QualityCurve
from app.gui.proof_desk import ProofDesk
from app.gui.said import said
from app.gui.talk_desk import TalkDesk
from app.gui.upload_desk import UploadDesk
from app.gui.widgets.dialogs import file_dialog
from app.gui.widgets.elided import ElidedCombo
from app.gui.widgets.empty import Empty
from app.gui.widgets.parts import EDGE, button, named, row
from app.gui.widgets.segments import Segments
from app.gui.widgets.upload_bar import UploadBar
from app.gui.widgets.upload_dialog import UploadDialog
from app.jobs.events import Failure
from app.jobs.history import Run


class ProofPage(QWidget):
    """Shows one finished job at a time.

    Signals:
        wanted: another page's key.
        failed: a `Failure`.
        settings_asked: a Hub token has to be entered.
    """

    wanted = Signal(str)
    failed = Signal(object)
    settings_asked = Signal()

    @classmethod
    def pieces(cls, desk: ProofDesk, talk: TalkDesk, uploads: UploadDesk) -> Pieces[ProofPage]:
        """The page, its charts first."""
        chart = ErrorChart()
        yield
        curve = QualityCurve()
        yield
        report = Report(chart, curve)
        yield
        runs = Runs(desk)
        yield
        return cls(desk, talk, uploads, report, runs)

    def __init__(self, desk: ProofDesk, talk: TalkDesk, uploads: UploadDesk, report: Report, runs: Runs) -> None:
        super().__init__()
        self.setObjectName("page")
        self._desk, self._talk, self._uploads = desk, talk, uploads
        self.report, self.runs = report, runs
        self.run: Run | None = None
        self._build()
        self._connect()
        self._on_runs()

    @property
    def proof(self) -> Proof | None:
        """What the report shows."""
        return self.report.proof

    @property
    def verdict(self) -> QLabel:
        """The report's first sentence."""
        return self.report.verdict

    def _build(self) -> None:
        self.side_by_side = SideBySide(self._desk, self._talk)
        self.prompts, self.checks = Prompts(self._desk), Checks(self._desk)
        self.sections: dict[str, QWidget] = {
            "report": self.report, "talk": self.side_by_side, "prompts": self.prompts, "checks": self.checks,
            "runs": self.runs,
        }  # fmt: skip
        self.tabs = Segments(
            [
                ("report", self.tr("Report"), self.tr("The verdict and every figure")),
                ("talk", self.tr("Side by side"), self.tr("Ask the original and the result the same")),
                ("prompts", self.tr("My questions"), self.tr("Questions of your own, kept and asked again")),
                ("checks", self.tr("Small tests"), self.tr("Two short tests with known answers")),
                ("runs", self.tr("History"), self.tr("Every finished job; compare and measure again")),
            ]
        )
        self.stack = QStackedWidget()
        for section in self.sections.values():
            self.stack.addWidget(section)
        self.notice, self.busy, self.upload_bar = Notice(), BusyStrip(self._desk), UploadBar(self._uploads)
        self._content = QWidget()
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(10)
        for item in (self._head(), row(self.tabs, None), self.notice, self.busy, self.upload_bar):
            holder = row(item) if isinstance(item, QWidget) else item
            holder.setContentsMargins(EDGE, 0, EDGE, 0)
            content.addLayout(holder)
        content.addWidget(self.stack, 1)
        work = button(self.tr("See the work"), self.tr("Go to the step before"), lambda: self.wanted.emit("work"))
        sentence = self.tr("Every finished job is compared with its original, tensor by tensor, and tried out.")
        self._empty = Empty("proof", self.tr("No proof yet"), sentence, work)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._content)
        layout.addWidget(self._empty)
        self.upload_bar.refresh()

    def _head(self) -> QWidget:
        self.history = ElidedCombo()
        self.history.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.history.setMinimumContentsLength(6)
        named(self.history, self.tr("Finished jobs"), self.tr("Look at another finished job"))
        self.save = button(
            self.tr("Save report …"), self.tr("Keep this proof as one HTML file, to read, send or print"),
            self.save_report, "file",
        )  # fmt: skip
        self.open_in = button(
            self.tr("Open in …"), self.tr("Hand the file to the program that will run it"), icon="resume"
        )  # fmt: skip
        menu = QMenu(self.open_in)
        menu.addAction(self.tr("Ollama"), self._offer_ollama)
        menu.addAction(self.tr("LM Studio"), self._offer_lm_studio)
        menu.addSeparator()
        menu.addAction(self.tr("Show in folder"), self._show)
        self.open_in.setMenu(menu)
        self.folder = button(
            "", self.tr("Show in folder: open the folder that the file is in"), self._show, "folder"
        )  # fmt: skip
        self.upload_button = button(
            self.tr("Upload …"), self.tr("Publish the file on the Hugging Face Hub, with a model card"), self._upload,
            "upload",
        )  # fmt: skip
        self.head = row(self.history, self.save, self.open_in, self.folder, self.upload_button, spacing=6)
        self.head.setStretch(0, 1)  # whatever else can be done with a file has its place behind
        holder = QWidget()
        holder.setLayout(self.head)
        return holder

    def _connect(self) -> None:
        self.history.activated.connect(lambda _: self.show_job(self.history.currentData()))
        self.tabs.chosen.connect(self._on_tab)
        self.runs.chosen.connect(self._on_chosen)
        self.report.speed_asked.connect(self._on_speed)
        self._desk.runs_changed.connect(self._on_runs)
        self._desk.programs_changed.connect(self._on_programs)
        self._desk.handed.connect(self._on_handed)
        self._desk.saved.connect(self._on_saved)
        self._desk.failed.connect(self._on_failed)
        self._talk.failed.connect(self.failed.emit)
        self._offer: Callable[[], None] | None = None

    # which run

    def show_job(self, name: str) -> None:
        """Show the proof of a finished job."""
        self._show_run(name)
        self.tabs.choose("report")

    def _on_chosen(self, name: str) -> None:
        self._show_run(name)

    def _show_run(self, name: str) -> None:
        run = self._desk.run(name)
        if run is None:
            return
        if self.run is None or run.name != self.run.name:
            self.notice.hide()
        self.run = run
        self.history.setCurrentIndex(self.history.findData(name))
        self.open_in.setEnabled(run.there)
        self.folder.setEnabled(run.there)
        self.upload_button.setEnabled(run.there)
        gone = self.tr("The file is not there any more; its proof is kept")
        self.open_in.setToolTip(gone if not run.there else self.tr("Hand the file to the program that will run it"))
        for section in self.sections.values():
            section.show_run(run)
        talks = "embeddings" not in (run.report.get("runtime") or {})  # an encoder answers nothing
        for key in ("talk", "prompts", "checks"):
            self.tabs.button(key).setVisible(talks)
        if not talks and self.tabs.key in ("talk", "prompts", "checks"):
            self.tabs.choose("report")
        self.upload_bar.show_output(str(run.output))

    def _on_runs(self) -> None:
        runs = self._desk.runs
        self._content.setVisible(bool(runs))
        self._empty.setVisible(not runs)
        names = [run.name for run in runs]
        if names != [self.history.itemData(place) for place in range(self.history.count())]:
            self.history.clear()
            for run in runs:
                self.history.addItem(f"{run.output.name}  ·  {words.when(run.report['finished_at'])}", run.name)
        if runs:
            self._show_run(self.run.name if self.run and self.run.name in names else names[0])
        else:
            self.run = None

    def _on_tab(self, key: str) -> None:
        self.stack.setCurrentWidget(self.sections[key])
        if key == "talk":
            self.side_by_side.prepare()
        else:
            self._talk.dismiss()

    def hideEvent(self, event: QHideEvent) -> None:
        """Loaded models are given back when the person goes elsewhere."""
        self._talk.dismiss()
        super().hideEvent(event)

    def _on_speed(self) -> None:
        if self.run is not None:
            self._desk.measure_speed(self.run)

    # what can be done with it

    def save_report(self) -> None:
        """Ask where, and write the HTML file."""
        if self.run is None:
            return
        dialog = file_dialog(self.window(), self.tr("Save report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Web page (*.html)")])
        dialog.setDefaultSuffix("html")
        dialog.selectFile(f"{self.run.output.stem}-proof.html")
        dialog.fileSelected.connect(self.write_report)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_report(self, path: str) -> None:
        """Write the HTML file and say so."""
        if self.run is not None:
            self._desk.save_report(self.run, Path(path))

    def _on_saved(self, path: str) -> None:
        self.notice.say(
            self.tr("The report is saved as {0}.").format(path),
            (self.tr("Open it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path))),
        )

    def _show(self) -> None:
        if self.run is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.run.output.parent)))

    def _upload(self) -> None:
        """Ask where the file goes."""
        if self.run is not None:
            dialog = UploadDialog(self._uploads, self._desk.folder(self.run), self.run.report, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.settings_asked.connect(self.settings_asked)
            dialog.open()

    def _offer_ollama(self) -> None:
        self._offer = self._say_ollama
        self._desk.look_for_programs()

    def _offer_lm_studio(self) -> None:
        self._offer = self._say_lm_studio
        self._desk.look_for_programs()

    def _on_programs(self) -> None:
        if self._offer is not None and self.run is not None:
            offer, self._offer = self._offer, None
            offer()

    def _say_ollama(self) -> None:
        facts, run = self._facts("ollama"), self.run
        assert run is not None
        copy = (self.tr("Copy the Modelfile"), lambda: _copy(modelfile(run.output)))
        if not facts["found"]:
            text = self.tr("{0} With the Modelfile it can be given to Ollama on any computer that has the file.")
            website = (self.tr("Get Ollama"), lambda: QDesktopServices.openUrl(QUrl(facts["website"])))
            self.notice.say(text.format(facts["how"]), website, copy, keeps=True)
            return
        name = plain_name(run.output.name)
        text = self.tr("{0} Create a model called {1} there? Ollama keeps a copy of its own ({2}).")
        size = words.size(run.report["output"]["size_bytes"])
        go = (self.tr("Create it"), lambda: self._desk.hand_over("ollama", run, name, True))
        self.notice.say(text.format(facts["how"], name, size), go, copy)

    def _say_lm_studio(self) -> None:
        facts, run = self._facts("lm_studio"), self.run
        assert run is not None
        if not facts["found"]:
            website = (self.tr("Get LM Studio"), lambda: QDesktopServices.openUrl(QUrl(facts["website"])))
            self.notice.say(facts["how"], website)
            return
        text = self.tr("{0} Put this file there? On the same disk it takes no space of its own (a hard link).")
        go = (self.tr("Put it there"), lambda: self._hand_to_lm_studio(False))
        self.notice.say(text.format(facts["how"]), go)

    def _hand_to_lm_studio(self, copy: bool) -> None:
        if self.run is not None:
            self._desk.hand_over("lm_studio", self.run, self.run.output.stem, copy)

    def _facts(self, key: str) -> dict[str, str]:
        return next(item for item in self._desk.programs if item["key"] == key)

    def _on_handed(self, data: dict[str, str]) -> None:
        actions = []
        if data["command"]:
            command = data["command"]
            actions.append((self.tr("Copy “{0}”").format(command), lambda: _copy(command)))
        if data["link"]:
            link = data["link"]
            actions.append((self.tr("Open LM Studio"), lambda: QDesktopServices.openUrl(QUrl(link))))
        self.notice.say(data["how"], *actions, keeps=True)

    def _on_failed(self, failure: Failure) -> None:
        if failure.kind == "NeedsCopy":
            self.notice.say(said(failure.message), (self.tr("Copy it"), lambda: self._hand_to_lm_studio(True)))
        else:
            self.failed.emit(failure)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
