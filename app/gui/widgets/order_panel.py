"""The right side of Choose: what comes out, where it is computed, where it goes, and the button that starts it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.engine.hub.address import is_download_of
from app.engine.pipeline import Order
from app.engine.plan import Plan
from app.engine.quantizer import Device
from app.engine.schemes import scheme
from app.gui import words
from app.gui.analysis_desk import AnalysisDesk
from app.gui.background import Background
from app.gui.models import recipe_words
from app.gui.models.place import Place, survey
from app.gui.said import said
from app.gui.session import Session
from app.gui.widgets.compare_bars import CompareBars
from app.gui.widgets.cores import clear_and_fill, thread_choices
from app.gui.widgets.effort_panel import EffortPanel
from app.gui.widgets.parts import button, column, label, line, named, row, scrolled, set_role
from app.gui.widgets.trial_panel import TrialPanel
from app.gui.widgets.usable_switch import UsableSwitch

WIDTH = 308
REST_MS = 250  # a name that is being typed is not looked up at every letter


class OrderPanel(QFrame):
    """Signals: ordered: an `Order`."""

    ordered = Signal(object)

    def __init__(self, session: Session, desk: AnalysisDesk, background: Background) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._session, self._background = session, background
        self._place: Place | None = None
        self._named_by_hand = False
        self._waits_for = ""  # the link of the model whose download a start waits for
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._survey)
        self.effort = EffortPanel(session)
        self.trial = TrialPanel(session, desk)
        self._build()
        self.output.textEdited.connect(self._on_named)
        self.output.textChanged.connect(lambda _: self._rest.start())
        self.replace.toggled.connect(lambda _: self._judge())
        for combo in (self.device, self.threads):
            combo.currentIndexChanged.connect(lambda _: self._on_device())
        session.plan_changed.connect(self._on_plan)
        session.opened.connect(self._on_opened)
        session.devices_changed.connect(self._on_devices)
        session.device_changed.connect(self._follow)
        self._on_devices()
        self._on_opened()

    def _build(self) -> None:
        self.size = label("", "display")
        self.facts = label("", "muted", wrap=True)
        self.edited = label(self.tr("changed by hand"), "accent-badge")
        self.bars = CompareBars()
        self.forecast = label("", "", wrap=True)
        self.forecast_note = label("", "small")
        self.note = label("", "small", wrap=True)
        self.device = QComboBox()
        self.device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        named(self.device, self.tr("Compute on"), self.tr("What does the work: the processor or a graphics card"))
        self.threads = QComboBox()
        clear_and_fill(self.threads, thread_choices())
        self.threads.setCurrentIndex(max(0, self.threads.findData(self._session.threads)))
        named(self.threads, self.tr("Threads"), self.tr("How many processor cores to use at once"))
        self.usable = UsableSwitch(self._session.settings)
        self.output = QLineEdit()
        named(
            self.output, self.tr("Output file"), self.tr("The file that will be written; the original stays as it is")
        )
        browse = button("", self.tr("Choose where the file goes"), self._browse, "folder")
        self.replace = QCheckBox(self.tr("Replace the file that is there"))
        named(self.replace, self.replace.text(), self.tr("It is replaced only once the new one is proven"))
        self.disk = label("", "small", wrap=True)
        self.start = button(
            self.tr("Compress"), self.tr("Write the smaller model and prove it"), self._order, role="large"
        )
        inside = column(
            row(label(self.tr("The result"), "muted"), None, self.edited), self.size, self.facts, 2, self.bars,
            self.forecast, self.forecast_note, self.note, 2, line(), 2, self.effort, line(), 2,
            row(label(self.tr("Compute on"), "small"), None, self.threads), _wide(self.device), self.usable, 2,
            label(self.tr("Write to"), "small"), row(_wide(self.output), browse), self.replace, self.disk, None,
            spacing=6,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 16)
        area = scrolled(inside, (16, 14, 16, 4))
        area.setObjectName("plain")
        area.widget().setObjectName("clear")
        layout.addWidget(area, 1)
        foot = column(self.trial, self.start, spacing=8)
        foot.setContentsMargins(16, 0, 16, 0)
        layout.addLayout(foot)

    def _on_opened(self) -> None:
        outline = self._session.outline
        if not (outline and self._waits_for and is_download_of(self._waits_for, outline.path)):
            self._named_by_hand, self._waits_for = False, ""
        self.start.setText(self.tr("Download, then start") if self._session.remote else self.tr("Compress"))
        self.start.setAccessibleName(self.start.text())
        self._on_plan()

    def _on_devices(self) -> None:
        chosen = self._session.device
        clear_and_fill(self.device, self._session.devices)
        self.device.setCurrentIndex(max(0, self.device.findData(chosen)))
        self._on_device()

    def _on_device(self) -> None:
        self._session.compute_on(self.device.currentData() or "cpu", self.threads.currentData())
        self.threads.setVisible(self._session.device == "cpu")

    def _follow(self) -> None:
        """Show what was chosen elsewhere."""
        for combo, chosen in ((self.device, self._session.device), (self.threads, self._session.threads)):
            combo.blockSignals(True)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
            combo.blockSignals(False)
        self.threads.setVisible(self._session.device == "cpu")

    def _on_named(self) -> None:
        self._named_by_hand = True

    def _on_plan(self) -> None:
        plan = self._session.plan
        self.start.setEnabled(False)
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
        self._show_forecast(plan)
        self._explain_stand_ins()
        if not self._named_by_hand:
            self.output.setText(str(self._session.default_output))
            self.output.setCursorPosition(len(self.output.text()))
        self._rest.start()

    def _show_forecast(self, plan: Plan) -> None:
        planner = self._session.planner
        if planner is not None:
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

    def _survey(self) -> None:
        path = Path(self.output.text().strip()).expanduser()
        if path.name:
            self._background.call(lambda: survey(path), self._on_place, self._on_no_place)

    def _on_no_place(self, failure: object) -> None:
        self._place = None
        self._say(getattr(failure, "message", ""), "bad")

    def _on_place(self, place: Place) -> None:
        if self._place is None or place.output != self._place.output:
            self.replace.setChecked(False)
        self._place = place
        self._judge()

    def _judge(self) -> None:
        """Whether it can start, and the sentence that says so."""
        plan, place = self._session.plan, self._place
        self.replace.setVisible(place is not None and place.exists)
        fits = plan is not None and place is not None and place.free_bytes > plan.size_bytes
        ready = fits and place is not None and place.writable and (not place.exists or self.replace.isChecked())
        self.start.setEnabled(bool(ready))
        if plan is None or place is None:
            return
        if not place.writable:
            self._say(self.tr("This folder cannot be written to. Choose another."), "bad")
        elif not fits:
            text = self.tr("Needs {0}, but only {1} are free there. Choose another folder.")
            self._say(text.format(words.size(plan.size_bytes), words.size(place.free_bytes)), "bad")
        elif place.exists and not self.replace.isChecked():
            self._say(self.tr("A file of that name is there already."), "warn")
        else:
            text = self.tr("Needs {0} on the disk, {1} are free. The original stays untouched.")
            self._say(text.format(words.size(plan.size_bytes), words.size(place.free_bytes)), "small")
            if self._waits_for and not self._session.remote:
                self._order()

    def _say(self, text: str, role: str) -> None:
        self.disk.setText(text)
        set_role(self.disk, role)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Write the result to"), self.output.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("GGUF models (*.gguf)"))
        dialog.setDefaultSuffix("gguf")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_browsed)
        dialog.open()

    def _on_browsed(self, path: str) -> None:
        self._named_by_hand = True
        self.output.setText(path)

    def _order(self) -> None:
        outline, place = self._session.outline, self._place
        if outline is None or place is None:
            return
        if outline.remote:
            self._waits_for = outline.path
            self._session.want_download()
            return
        self._waits_for = ""
        device = Device(self._session.device, self._session.threads)
        order = Order(
            Path(outline.path), self._session.recipe, place.output, device, place.exists, text=self._session.text
        )
        self.start.setEnabled(False)
        self.ordered.emit(order)
        self._rest.start()


def _wide(widget: QWidget) -> QWidget:
    policy = widget.sizePolicy()
    policy.setHorizontalStretch(1)
    widget.setSizePolicy(policy)
    return widget
