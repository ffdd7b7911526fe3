"""Make it so large: a slider with the curve of what is possible, sizes of computers, and grades of quality.

Everything here sets the recipe's target; the same choice is seen on the slider, on the curve and in the size's field.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFrame, QPushButton, QSlider, QWidget

from app.engine.plan import Plan
from app.engine.recipe import Target
from app.gui import words
from app.gui.analysis_desk import AnalysisDesk
from app.gui.models import fitting
from app.gui.models.spot import Spot
from app.gui.pieces import TURN_MS
from app.gui.plots.quality_curve import QualityCurve
from app.gui.session import Session
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.flow_grid import FlowGrid
from app.gui.widgets.measure_panel import MeasurePanel
from app.gui.widgets.parts import GAP, button, card, column, label, named, row

STEPS = 2000  # of the slider
REST_MS = 700  # a size that stayed so long was one choice
CURVE_HEIGHT = 236
LEAST_KL = 2e-4  # nobody would notice less; the curve ends there
UNITS = (("MB", 1e6), ("GB", 1e9))


class TargetPanel(QWidget):
    """The recipe's target, seen as a size."""

    def __init__(self, session: Session, desk: AnalysisDesk) -> None:
        super().__init__()
        self._session = session
        self.measure = MeasurePanel(session, desk)
        self._points: list[tuple[int, float]] = []
        self._stock: Mapping[str, Plan] = {}
        self._presets: list[Spot] = []
        self._wanted: float | None = None
        self._open = False  # whether the next size is part of the same choice
        self._asked: Target | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._close)
        self._build()
        self._connect()
        self._on_opened()

    def _build(self) -> None:
        self.size = QDoubleSpinBox(decimals=2, minimum=0.01, maximum=1e6)
        self.size.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.size.setKeyboardTracking(False)
        self.size.setFixedWidth(96)
        for field in (self.size, self.size.lineEdit()):
            named(field, self.tr("Size of the result"), self.tr("The file will be this large at most"))
        self.unit = DropDown()
        for name, factor in UNITS:
            self.unit.addItem(name, factor)
        named(self.unit, self.tr("Unit of the size"), self.tr("A thousand MB are a GB"))
        self.slider = QSlider(Qt.Orientation.Horizontal, minimum=0, maximum=STEPS, pageStep=STEPS // 20)
        self.slider.setSingleStep(STEPS // 200)
        named(self.slider, self.tr("Size of the result, as a slider"), self.tr("Left: smaller. Right: better"))
        self.quality = label("", "strong")
        self.curve = QualityCurve(clickable=True)
        self.curve.setFixedHeight(CURVE_HEIGHT)
        top = row(label(self.tr("Make it"), "strong"), self.size, self.unit, None)
        ends = row(label(self.tr("smaller"), "small"), None, self.quality, None, label(self.tr("better"), "small"))
        size_card = card(column(top, self.slider, ends, self.curve, spacing=8), margin=16)
        layout = column(size_card, self.measure, self._fit_card(), self._quality_card(), None, spacing=GAP)
        self.setLayout(layout)

    def _fit_card(self) -> QFrame:
        self.context = DropDown()
        self.context.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.context.setMinimumWidth(150)  # fonts that stand in for others are wider than they say
        named(
            self.context,
            self.tr("Length of texts"),
            self.tr("How much text it shall remember at once (context). More takes more memory while it runs"),
        )
        self._machines = FlowGrid(168, 3)
        self.machines: dict[str, QPushButton] = {}
        self._fit_note = label("", "small", wrap=True)
        head = row(label(self.tr("Make it fit"), "strong"), None, label(self.tr("for texts of"), "small"), self.context)
        return card(column(head, self._machines, self._fit_note, spacing=8), margin=16)

    def _quality_card(self) -> QFrame:
        self.grades: dict[float, QPushButton] = {}
        grid = FlowGrid(216, 2)
        for grade in words.closenesses()[:-1]:
            text = f"{grade.word} ({words.plain(grade.asked)})"
            tip = self.tr("The smallest file of which {0} (mean KL divergence {1})")
            made = button(text, tip.format(grade.meaning, words.plain(grade.asked)))
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, kl=grade.asked, word=grade.word: self._ask_quality(kl, word))
            self.grades[grade.asked] = made
        grid.show_widgets(list(self.grades.values()))
        return card(column(label(self.tr("Or keep at least this quality"), "strong"), grid, spacing=8), margin=16)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._on_opened)
        session.plan_changed.connect(self._on_plan)
        session.tables_changed.connect(self._on_tables)
        self.slider.valueChanged.connect(self._on_slider)
        self.slider.sliderReleased.connect(self._close)
        self.size.valueChanged.connect(lambda value: self._ask_size(value * self.unit.currentData()))
        self.unit.currentIndexChanged.connect(lambda _: self._show_size())
        self.curve.size_asked.connect(self._ask_size)
        self.context.currentIndexChanged.connect(lambda _: self._show_machines())

    def _on_opened(self) -> None:
        self._stock, self._presets = {}, []
        outline = self._session.outline
        if outline is None:
            return
        with QSignalBlocker(self.unit):
            self.unit.setCurrentIndex(1 if outline.size_bytes > 2e9 else 0)
        with QSignalBlocker(self.context):
            self.context.clear()
            for tokens in fitting.contexts(outline):
                self.context.addItem(self.tr("{0} tokens").format(words.tokens(tokens)), tokens)
            self.context.setCurrentIndex(max(0, self.context.findData(fitting.usual_context(outline))))
        self._show_machines()
        self._on_plan()

    def show_stock(self, plans: Mapping[str, Plan]) -> None:
        """The presets' own plans, as dots beside the curve."""
        self._stock = dict(plans)
        self._on_tables()

    def _on_tables(self) -> None:
        """What the presets will cost is the same wherever the slider is."""
        planner = self._session.planner
        if planner is not None:
            forecasts = {name: planner.forecast(plan) for name, plan in self._stock.items()}
            self._presets = [
                Spot(name, self._stock[name].size_bytes, kl) for name, kl in forecasts.items() if kl >= LEAST_KL
            ]
            self._on_plan()

    @property
    def _range(self) -> tuple[float, float]:
        return self._points[0][0], self._points[-1][0]

    def _on_plan(self) -> None:
        session = self._session
        if session.plan is None or session.planner is None:
            return
        if session.recipe.target != self._asked:
            self._open = False  # another choice was made elsewhere, or this one was taken back
        if not self.isVisible():
            return  # the curve is weighed when someone looks
        points = list(session.planner.curve(session.recipe))
        useful = [point for point in points if point[1] >= LEAST_KL]
        self._points = useful if len(useful) > 1 else points
        self._show_size()
        self._show_curve()
        target = session.recipe.target
        for asked, made in self.grades.items():
            made.setChecked(target is not None and target.max_kl == asked)
        for made in self.machines.values():
            made.setChecked(target is not None and bool(target.words) and target.words == made.property("words"))

    def _show_size(self) -> None:
        plan, planner = self._session.plan, self._session.planner
        if plan is None or planner is None or not self._points:
            return
        target = self._session.recipe.target
        factor = self.unit.currentData()
        low, high = self._range
        wanted = target.size_bytes if target is not None else 0
        size = float(wanted if 0 < wanted <= high else plan.size_bytes)
        with QSignalBlocker(self.size), QSignalBlocker(self.slider):
            self.size.setDecimals(2 if size / factor < 100 else 1)
            self.size.setSingleStep(max(0.01, round((high - low) / factor / 100, 2)))
            if not self.size.hasFocus() or abs(self.size.value() - size / factor) > 0.01:
                self.size.setValue(size / factor)
            if not self.slider.isSliderDown():
                self.slider.setValue(round((size - low) / max(1.0, high - low) * STEPS))
        self.quality.setText(words.forecast(planner.forecast(plan)))

    def _show_curve(self) -> None:
        plan, planner = self._session.plan, self._session.planner
        if plan is None or planner is None or not self.isVisible():
            return
        least = max(LEAST_KL, planner.forecast(plan))
        chosen = Spot(self.tr("chosen"), plan.size_bytes, least, chosen=True)
        self.curve.show_curve(self._points, [*self._presets, chosen])

    def showEvent(self, event: object) -> None:
        """What was not drawn while hidden is drawn in the turn after the one in which all else appears."""
        super().showEvent(event)
        QTimer.singleShot(TURN_MS, self, self._on_plan)

    def _on_slider(self, value: int) -> None:
        if self._points:
            low, high = self._range
            self._ask_size(low + (high - low) * value / STEPS)

    def _ask_size(self, size_bytes: float) -> None:
        """The last of many sizes in one turn of the event loop is the one that counts."""
        self._wanted = size_bytes
        self._soon.start()

    def _ask(self) -> None:
        if self._wanted is None or not self._points:
            return
        size, self._wanted = max(self._points[0][0], round(self._wanted)), None
        same, self._open = self._open, True
        self._rest.start()
        self._asked = Target(size_bytes=size)
        self._session.set_target(self._asked, same_choice=same)

    def _close(self) -> None:
        if not self.slider.isSliderDown():
            if self._soon.isActive():
                self._soon.stop()
                self._ask()
            self._open = False

    def _ask_quality(self, kl: float, word: str) -> None:
        self._open = False
        self._session.set_target(Target(max_kl=kl, words=word))
        self._on_plan()  # a button that was pressed although nothing came of it comes up again

    def _show_machines(self) -> None:
        outline = self._session.outline
        if outline is None:
            return
        context = self.context.currentData()
        self.machines = {choice.key: self._machine(choice) for choice in fitting.choices(outline, context)}
        self._machines.show_widgets(list(self.machines.values()))
        self._fit_note.setText(fitting.assumption(outline, context))
        self._on_plan()

    def _machine(self, choice: fitting.Choice) -> QPushButton:
        made = button(choice.title, choice.sentence, lambda: self._ask_machine(choice))
        made.setCheckable(True)
        if choice.target is None:
            made.setEnabled(False)
        else:
            made.setProperty("words", choice.target.words)
        return made

    def _ask_machine(self, choice: fitting.Choice) -> None:
        self._open = False
        if choice.target is not None:
            self._session.set_target(choice.target)
        self._on_plan()
