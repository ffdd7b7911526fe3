"""The right side of Choose: what comes out, where it is computed, where it goes, and the button that starts it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.engine.address import is_download_of
from app.engine.formats import output_format
from app.engine.pipeline import Order
from app.engine.quantizer import Device
from app.engine.schemes import scheme
from app.gui import words
from app.gui.analysis_desk import AnalysisDesk
from app.gui.background import Background
from app.gui.models import preflight_words, recipe_words
from app.gui.models.preflight import Level, Mend, free_name
from app.gui.models.runners import runners
from app.gui.planner import Planner
from app.gui.preflight_desk import PreflightDesk
from app.gui.said import said
from app.gui.session import Session
from app.gui.widgets.compare_bars import CompareBars
from app.gui.widgets.cores import clear_and_fill, thread_choices
from app.gui.widgets.dialogs import file_dialog
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.effort_panel import EffortPanel
from app.gui.widgets.elided import ElidedCombo
from app.gui.widgets.parts import button, column, label, line, named, row, scrolled, set_role
from app.gui.widgets.preflight_rows import PreflightRows
from app.gui.widgets.preflight_sheet import PreflightSheet
from app.gui.widgets.splitting_dialog import SplittingDialog
from app.gui.widgets.trial_panel import TrialPanel
from app.gui.widgets.usable_switch import UsableSwitch

WIDTH = 308
FORETELL_MS = 20  # behind what is due at once
REST_MS = 250  # a name that is being typed is not looked up at every letter


class OrderPanel(QFrame):
    """Signals:
    ordered: an `Order`; `preflight.when_plugged` says whether it waits for mains power.
    view_wanted: "presets" or "size": where something is mended.
    wanted: another page's key.
    """

    ordered = Signal(object)
    view_wanted = Signal(str)
    wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        desk: AnalysisDesk,
        background: Background,
        plugged: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._session, self._desk, self._background = session, desk, background
        self._named_by_hand = False
        self._waits_for = ""  # the link of the model whose download a start waits for
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rested)
        # a model's first forecast takes as long as a plan; it comes in a turn of its own, once somebody looks
        self._foreteller: Planner | None = None
        self._foretold = QTimer(self, singleShot=True, interval=FORETELL_MS)
        self._foretold.timeout.connect(self._show_forecast)
        self.preflight = PreflightDesk(session, desk, background, plugged, self)
        self.sheet: PreflightSheet | None = None
        self.effort = EffortPanel(session)
        self.trial = TrialPanel(session, desk)
        self._build()
        self._connect()
        self._on_devices()
        self._on_opened()

    def _connect(self) -> None:
        session = self._session
        self.output.textEdited.connect(self._on_named)
        self.output.textChanged.connect(lambda _: self._on_output())
        for combo in (self.device, self.threads):
            combo.currentIndexChanged.connect(lambda _: self._on_device())
        self.runner.activated.connect(lambda _: session.set_runner(self.runner.currentData()))
        session.plan_changed.connect(self._on_plan)
        session.opened.connect(self._on_opened)
        session.devices_changed.connect(self._on_devices)
        session.device_changed.connect(self._follow)
        session.runner_changed.connect(self._show_runner)
        session.text_changed.connect(self._check)
        self.preflight.changed.connect(self._judge)

    def _build(self) -> None:
        self.size = label("", "display")
        self.facts = label("", "muted", wrap=True)
        self.edited = label(self.tr("changed by hand"), "accent-badge")
        self.bars = CompareBars()
        self.forecast = label("", "", wrap=True)
        self.forecast_note = label("", "small")
        self.note = label("", "small", wrap=True)
        self.device = ElidedCombo()
        named(self.device, self.tr("Compute on"), self.tr("What does the work: the processor or a graphics card"))
        self.threads = DropDown()
        clear_and_fill(self.threads, thread_choices())
        self.threads.setCurrentIndex(max(0, self.threads.findData(self._session.threads)))
        named(self.threads, self.tr("Threads"), self.tr("How many processor cores to use at once"))
        self.usable = UsableSwitch(self._session.settings)
        self.output = QLineEdit()
        named(
            self.output, self.tr("Output file"), self.tr("The file that will be written; the original stays as it is")
        )
        browse = button("", self.tr("Choose where the file goes"), self._browse, "folder")
        self.runner = DropDown()
        clear_and_fill(self.runner, [(item.key, item.title) for item in runners()])
        for place, item in enumerate(runners()):
            self.runner.setItemData(place, item.sentence, Qt.ItemDataRole.ToolTipRole)
        named(self.runner, self.tr("Runs in"), self.tr("The program that will run it; it decides the file's format"))
        self.before = PreflightRows(self.preflight)
        self.disk = label("", "small", wrap=True)
        self.details = button("", self.tr("Everything to know before the start"), self.show_sheet, role="link")
        self.start = button(
            self.tr("Compress"), self.tr("Write the smaller model and prove it"), self._start, role="large"
        )
        inside = column(
            row(label(self.tr("The result"), "muted"), None, self.edited), self.size, self.facts, 2, self.bars,
            self.forecast, self.forecast_note, self.note, 2, line(), 2, self.effort, line(), 2,
            label(self.tr("Write to"), "small"), row(_wide(self.output), browse),
            row(label(self.tr("Runs in"), "small"), None, self.runner), 2,
            row(label(self.tr("Compute on"), "small"), None, self.threads), _wide(self.device), self.usable, 2,
            line(), 2,
            label(self.tr("Before the start"), "small"), self.before, None, spacing=6,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 16)
        area = scrolled(inside, (16, 14, 16, 4))
        area.setObjectName("plain")
        area.widget().setObjectName("clear")
        layout.addWidget(area, 1)
        status = row(self.disk, self.details, spacing=4)
        status.setStretch(0, 1)
        foot = column(status, self.trial, self.start, spacing=8)
        foot.setContentsMargins(16, 0, 16, 0)
        layout.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """What takes a child process is asked for once someone looks."""
        super().showEvent(event)
        self._foretold.start()
        self._check()

    def _check(self) -> None:
        if self.isVisible() and self._session.recipe.quality != "fast":
            self._desk.check()

    def _on_opened(self) -> None:
        outline = self._session.outline
        if not (outline and self._waits_for and is_download_of(self._waits_for, outline.path)):
            self._named_by_hand, self._waits_for = False, ""
        self.start.setText(self._start_text())
        self.start.setAccessibleName(self.start.text())
        self._on_plan()
        self._check()

    def _start_text(self) -> str:
        return self.tr("Download, then start") if self._session.remote else self.tr("Compress")

    def _on_devices(self) -> None:
        clear_and_fill(self.device, self._session.devices)
        for place, item in enumerate(self._session.device_facts):
            free = int(item.get("free_bytes") or 0)
            if free:
                tip = self.tr("{0}: {1} of memory are free").format(item["title"], words.size(free))
                self.device.setItemData(place, tip, Qt.ItemDataRole.ToolTipRole)
        self.device.setVisible(len(self._session.devices) > 1)  # else there is nothing to choose
        self._follow()
        self._on_device()

    def _show_runner(self) -> None:
        found = self._session.runner
        self.runner.setCurrentIndex(max(0, self.runner.findData(found.key)))
        container = output_format(found.format).title
        self.runner.setToolTip(self.tr("{0} It reads {1} files.").format(found.sentence, container))

    def _on_device(self) -> None:
        self._session.compute_on(self.device.currentData() or "cpu", self.threads.currentData())
        self.threads.setVisible(self._session.device == "cpu")

    def _follow(self) -> None:
        """Show what was chosen elsewhere."""
        for combo, chosen in ((self.device, self._session.device), (self.threads, self._session.threads)):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self.threads.setVisible(self._session.device == "cpu")

    def _on_named(self) -> None:
        self._named_by_hand = True

    def _on_plan(self) -> None:
        plan = self._session.plan
        self.start.setEnabled(False)
        self._show_runner()
        self.edited.setVisible(recipe_words.edited(self._session.recipe))
        if plan is None:
            return
        about = self.tr("about {0}") if self._session.remote else "{0}"
        self.size.setText(about.format(words.size(plan.size_bytes)))
        compared = words.smaller(plan.source_bytes, plan.size_bytes)
        self.facts.setText(self.tr("{0} per weight, {1}").format(words.bits(plan.bits_per_weight), compared))
        exact = self.tr("Exact, headers and vocabulary included: {0} bytes").format(plan.size_bytes)
        estimate = self.tr("The vocabulary was not fetched; its part of the size is an estimate")
        self.facts.setToolTip(estimate if self._session.remote else exact)
        self.bars.show_sizes(plan.source_bytes, plan.size_bytes)
        if self._session.planner is self._foreteller:
            self._show_forecast()
        else:
            self._foretold.start()
        self._explain_stand_ins()
        if not self._named_by_hand:
            self.output.setText(str(self._session.default_output))
            self.output.setCursorPosition(len(self.output.text()))
        self._rest.start()
        self._check()

    def _show_forecast(self) -> None:
        planner, plan = self._session.planner, self._session.plan
        if planner is not None and plan is not None and self.isVisible():
            self._foreteller = planner
            self.forecast.setText(self.tr("Answers: {0}").format(words.forecast(planner.forecast(plan))))
            self.forecast.setToolTip(
                self.tr("Expected mean KL divergence from the original's answers, in nats; the proof will measure it")
            )
            measured = self.tr("forecast, measured on this model")
            self.forecast_note.setText(measured if planner.measured else self.tr("forecast from typical models"))

    def _explain_stand_ins(self) -> None:
        changed = self._session.plan.stand_ins if self._session.plan else ()
        self.note.setVisible(bool(changed))
        if changed:
            usual = Counter((item.scheme, item.wanted, item.tensor.shape[-1]) for item in changed)
            (instead, wanted, columns), _ = usual.most_common(1)[0]
            text = self.tr(
                "%n part(s) take another type, mostly {0} instead of {1}: rows of {2} do not divide by {3}.",
                "",
                len(changed),
            )
            self.note.setText(text.format(instead, wanted, columns, scheme(wanted).block_size))
            self.note.setToolTip("\n".join(dict.fromkeys(said(item.reason) for item in changed)))

    def _on_output(self) -> None:
        self.preflight.forget()
        self._rest.start()

    def _on_rested(self) -> None:
        path = Path(self.output.text().strip()).expanduser()
        if path.name:
            self.preflight.set_output(path)

    def _judge(self) -> None:
        """Whether it can start, and the sentence that says so."""
        desk, plan = self.preflight, self._session.plan
        known = desk.around is not None and plan is not None
        self.start.setEnabled(known)
        first = desk.findings[0] if desk.findings else None
        if first is not None:
            self.disk.setText(first.brief)
        elif known and (takes := desk.duration()) is not None:
            self.disk.setText(self.tr("Ready: {0}.").format(preflight_words.time(takes)))
        else:
            self.disk.setText(desk.trouble)
        self.disk.setToolTip("" if first is None else first.sentence)
        looks = {Level.STOP: "bad", Level.WARN: "warn"}
        set_role(self.disk, looks.get(first.level, "small") if first is not None else "small")
        others = len(desk.findings) - 1
        self.details.setText(self.tr("{0} more").format(others) if others > 0 else self.tr("Details"))
        self.details.setAccessibleName(f"{self.tr('Before the start')}: {self.details.text()}")
        self.details.setEnabled(known)
        self._show_known_time()
        if known and self._waits_for and not self._session.remote and not desk.stops:
            self._order()

    def _show_known_time(self) -> None:
        """What the preflight knows of the time stands beside the care, too."""
        takes = self.preflight.duration()
        self.effort.show_known(self._session.recipe.quality, None if takes is None else takes.seconds)

    def _mend(self, mend: Mend) -> None:
        if not self.preflight.mend(mend):
            self._mend_here(mend)

    def _mend_here(self, mend: Mend) -> None:
        """What concerns this page or another."""
        if mend is Mend.FOLDER:
            self._browse()
        elif mend is Mend.NAME:
            path = Path(self.output.text().strip()).expanduser()
            self._background.call(lambda: free_name(path), self._on_free_name)
        elif mend is Mend.CPU:
            self.device.setCurrentIndex(max(0, self.device.findData("cpu")))
        elif mend is Mend.ANSWER:
            self._ask_splitting()
        elif mend is Mend.ORIGINAL:
            self.wanted.emit("find")
        elif mend in (Mend.SIZE, Mend.PRESETS):
            self.view_wanted.emit(mend.value)

    def _ask_splitting(self) -> None:
        outline = self._session.outline
        if outline is None or outline.question is None:
            return
        asked = SplittingDialog(outline.question, self.window())
        asked.chosen.connect(lambda name: self._session.set_recipe(replace(self._session.recipe, pre_tokenizer=name)))
        asked.open()

    def _on_free_name(self, path: Path) -> None:
        self._on_browsed(str(path))

    def show_sheet(self) -> None:
        """Everything to know before the start."""
        outline = self._session.outline
        if outline is None or self._session.plan is None:
            return
        title = self.tr("{0} as {1}, written to {2}").format(
            outline.name, recipe_words.summary(self._session.recipe), self.output.text()
        )
        self.sheet = PreflightSheet(self.preflight, title, self._start_text(), self.window())
        self.sheet.start_asked.connect(self._order)
        self.sheet.mend_asked.connect(self._mend_here)
        self.sheet.finished.connect(self._on_sheet_closed)
        self.sheet.open()

    def _on_sheet_closed(self) -> None:
        self.sheet = None

    def _start(self) -> None:
        """Begin at once where nothing has to be decided."""
        if self.preflight.questions:
            self.show_sheet()
        else:
            self._order()

    def _browse(self) -> None:
        dialog = file_dialog(self, self.tr("Write the result to"), self.output.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        container = output_format(self._session.recipe.format)
        dialog.setNameFilter(self.tr("{0} models (*{1})").format(container.title, container.suffix))
        dialog.setDefaultSuffix(container.suffix.removeprefix("."))
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_browsed)
        dialog.open()

    def _on_browsed(self, path: str) -> None:
        self._named_by_hand = True
        self.output.setText(path)

    def _order(self) -> None:
        outline, around = self._session.outline, self.preflight.around
        if outline is None or around is None:
            return
        if outline.remote:
            self._waits_for = outline.path
            self._session.want_download()
            return
        self._waits_for = ""
        device = Device(self._session.device, self._session.threads)
        place = around.place
        order = Order(
            Path(outline.path), self._session.recipe, place.output, device, place.exists, text=self._session.text
        )
        self.start.setEnabled(False)
        self.ordered.emit(order)
        self.preflight.look()


def _wide(widget: QWidget) -> QWidget:
    policy = widget.sizePolicy()
    policy.setHorizontalStretch(1)
    widget.setSizePolicy(policy)
    return widget
