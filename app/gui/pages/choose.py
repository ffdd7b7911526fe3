"""Choose: a preset, or bits tensor by tensor; what comes out is shown at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.engine.mixes import mixes
from app.engine.plan import Plan, make_plan
from app.engine.recipe import Recipe
from app.gui.background import Background
from app.gui.session import Session
from app.gui.widgets.empty import Empty
from app.gui.widgets.order_panel import OrderPanel
from app.gui.widgets.parts import EDGE, GAP, button, column, label, row, scrolled
from app.gui.widgets.preset_grid import PresetGrid
from app.gui.widgets.segments import Segments
from app.gui.widgets.tensor_table import TensorTable


class ChoosePage(QWidget):
    """Signals: wanted: another page's key. ordered: an `Order`."""

    wanted = Signal(str)
    ordered = Signal(object)

    def __init__(self, session: Session, background: Background) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._plans: dict[str, Plan] = {}
        self._to_plan: list[str] = []
        self._planner = QTimer(self)
        self._planner.timeout.connect(self._plan_next)
        self.presets = PresetGrid()
        self.table = TensorTable(session)
        self.order = OrderPanel(session, background)
        self._build()
        self._connect()
        self._on_opened()

    def _build(self) -> None:
        self.views = Segments(
            [
                ("presets", self.tr("Presets"), self.tr("Start from what you want to achieve")),
                ("tensors", self.tr("Part by part"), self.tr("Decide the bits of every layer and tensor yourself")),
            ]
        )
        self._edited = label(self.tr("changed by hand"), "accent-badge")
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(column(self.presets)))
        self._stack.addWidget(self.table)
        left = column(row(self.views, self._edited, None, spacing=12), self._stack, spacing=12)
        left.setStretch(1, 1)
        self._content = QWidget()
        content = row(left, self.order, spacing=GAP)
        content.setStretch(0, 1)
        self._content.setLayout(content)
        find = button(self.tr("Find a model"), self.tr("Go to the first step"), lambda: self.wanted.emit("find"))
        self._empty = Empty("choose", self.tr("No model is open"), self.tr("Open one to decide its bits."), find)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 8, EDGE, 24)
        layout.addWidget(self._content)
        layout.addWidget(self._empty)

    def _connect(self) -> None:
        self._session.opened.connect(self._on_opened)
        self._session.plan_changed.connect(self._on_plan)
        self.presets.chosen.connect(self._session.set_mix)
        self.presets.chosen.connect(lambda _: self._on_plan())
        self.views.chosen.connect(lambda key: self._stack.setCurrentIndex(0 if key == "presets" else 1))
        self.order.ordered.connect(self.ordered)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._session.undo)
        for keys in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(keys), self, self._session.redo)

    def _on_opened(self) -> None:
        outline = self._session.outline
        self._content.setVisible(outline is not None)
        self._empty.setVisible(outline is None)
        self._plans = {}
        self.presets.show_plans({})
        self._to_plan = list(mixes()) if outline else []
        self._planner.start(0)
        self._on_plan()

    def _plan_next(self) -> None:
        """One preset's plan per turn of the event loop, so that a huge model does not hold up the window."""
        if not self._to_plan or self._session.outline is None:
            self._planner.stop()
            self.presets.show_plans(self._plans)
            return
        name = self._to_plan.pop(0)
        self._plans[name] = make_plan(self._session.outline, Recipe(mix=name))

    def _on_plan(self) -> None:
        recipe = self._session.recipe
        self._edited.setVisible(bool(recipe.rules))
        self.presets.show_choice(recipe.mix, bool(recipe.rules))
