"""Choose: a preset, a size, or bits tensor by tensor: one recipe seen three ways; what comes out is shown at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from app.engine.mixes import mixes
from app.engine.plan import Plan, make_plan
from app.engine.recipe import Recipe, Target
from app.gui.analysis_desk import AnalysisDesk
from app.gui.background import Background
from app.gui.models import fitting, recipe_words
from app.gui.pieces import Pieces
from app.gui.preset_desk import PresetDesk
from app.gui.session import Session
from app.gui.widgets.compare_panel import ComparePanel
from app.gui.widgets.empty import Empty
from app.gui.widgets.order_panel import OrderPanel
from app.gui.widgets.own_presets import OwnPresets
from app.gui.widgets.parts import EDGE, GAP, button, column, named, row, scrolled
from app.gui.widgets.preset_grid import PresetGrid
from app.gui.widgets.recipe_editor import RecipeEditor
from app.gui.widgets.segments import Segments
from app.gui.widgets.target_panel import TargetPanel
from app.gui.widgets.tensor_table import TensorTable
from app.jobs.recipes import RecipeShelf

# the presets that are dots beside the curve, the best known first; exact ones lie far beyond its end
SHOWN_STOCK = ("Q4_K_M", "Q3_K_M", "Q2_K", "Q5_K_M", "Q6_K", "Q8_0", "IQ4_XS", "Q4_0", "Q3_K_S", "Q4_K_S")


class ChoosePage(QWidget):
    """Signals: wanted: another page's key. ordered: an `Order`."""

    wanted = Signal(str)
    ordered = Signal(object)

    @classmethod
    def pieces(
        cls,
        session: Session,
        analysis: AnalysisDesk,
        background: Background,
        plugged: Callable[[], bool] = lambda: True,
    ) -> Pieces[ChoosePage]:
        """The page. Args: plugged: whether the computer is on mains power; may block."""
        desk = PresetDesk(RecipeShelf(session.settings.presets_folder), background)
        own = OwnPresets(session, desk)
        presets = PresetGrid(own)
        yield
        target = TargetPanel(session, analysis)
        yield
        order = OrderPanel(session, analysis, background, plugged)
        yield
        return cls(session, desk, own, presets, target, order)

    def __init__(
        self,
        session: Session,
        desk: PresetDesk,
        own: OwnPresets,
        presets: PresetGrid,
        target: TargetPanel,
        order: OrderPanel,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._plans: dict[str, Plan] = {}
        self._to_plan: list[str] = []
        self._planner = QTimer(self)
        self._planner.timeout.connect(self._plan_next)
        self.desk, self.own, self.presets, self.target, self.order = desk, own, presets, target, order
        desk.setParent(self)
        self.table = TensorTable(session)
        self.compare = ComparePanel(session, self.desk)
        self.editor = RecipeEditor(session, self.desk)
        self._build()
        self._connect()
        self._on_opened()

    def _build(self) -> None:
        self.views = Segments(
            [
                ("presets", self.tr("Presets"), self.tr("Start from what you want to achieve")),
                (
                    "size",
                    self.tr("Size"),
                    self.tr("Say how large it may be, or how good it must be"),
                ),
                ("tensors", self.tr("Parts"), self.tr("Decide the bits of every layer and tensor yourself")),
                ("compare", self.tr("Compare"), self.tr("This recipe beside another one")),
                ("text", self.tr("Text"), self.tr("The recipe as JSON: read, copy, edit")),
            ],
            tight=True,
        )
        self.undo = button("", self.tr("Take back the last choice (Ctrl+Z)"), self._session.undo, "undo")
        self.redo = button("", self.tr("Do it again (Ctrl+Y)"), self._session.redo, "redo")
        for made in (self.undo, self.redo):
            made.setFixedWidth(42)
        self.automatic = QCheckBox(self.tr("More bits where they matter, at the same size"))
        tip = self.tr("The types are chosen tensor by tensor by what they cost the answers (automatic allocation)")
        named(self.automatic, self.automatic.text(), tip)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(column(self.automatic, self.presets, spacing=12)))
        self._stack.addWidget(scrolled(column(self.target, None), (0, 0, 10, 0)))
        for view in (self.table, self.compare, self.editor):
            self._stack.addWidget(view)
        head = row(self.views, None, self.undo, self.redo, spacing=6)
        left = column(head, self._stack, spacing=12)
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
        self.automatic.clicked.connect(self._session.set_automatic)
        self.presets.machine_chosen.connect(self._on_machine)
        self.own.chosen.connect(lambda _: self._on_plan())
        self.desk.failed.connect(self._session.failed)
        self._session.devices_changed.connect(self._show_machines)
        self.views.chosen.connect(lambda key: self._stack.setCurrentIndex(self.views.keys.index(key)))
        self.order.ordered.connect(self.ordered)
        self.order.wanted.connect(self.wanted)
        self.order.view_wanted.connect(self.views.choose)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._session.undo)
        for keys in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(keys), self, self._session.redo)

    def _on_opened(self) -> None:
        outline = self._session.outline
        self._content.setVisible(outline is not None)
        self._empty.setVisible(outline is None)
        self._plans = {}
        self.presets.show_plans({})
        self._show_machines()
        self._to_plan = list(mixes()) if outline else []
        self._planner.start(0)
        self._on_plan()

    def _plan_next(self) -> None:
        """One preset's plan per turn of the event loop, so that a huge model does not hold up the window."""
        if not self._to_plan or self._session.outline is None:
            self._planner.stop()
            self.presets.show_plans(self._plans)
            self.target.show_stock({name: self._plans[name] for name in SHOWN_STOCK if name in self._plans})
            return
        name = self._to_plan.pop(0)
        self._plans[name] = make_plan(self._session.outline, Recipe(mix=name))

    def _show_machines(self) -> None:
        """Computers that the result may have to fit, with the usual length of text."""
        outline = self._session.outline
        if outline is not None:
            self.presets.show_machines(fitting.choices(outline, fitting.usual_context(outline)))

    def _on_machine(self, choice: fitting.Choice) -> None:
        if choice.target is not None:
            self._session.set_target(choice.target)
        self._on_plan()  # a card that was pressed although nothing came of it comes up again

    def _on_plan(self) -> None:
        session, recipe = self._session, self._session.recipe
        edited = recipe_words.edited(recipe)
        self._show_history()
        self.automatic.setChecked(recipe.target is not None)
        self.automatic.setEnabled(recipe.target in (None, Target()))
        self.presets.show_format(session.recipe.format)
        self.presets.show_choice(recipe, recipe.mix, edited or recipe.target not in (None, Target()))

    def _show_history(self) -> None:
        """Say what would be taken back, and what would be done again."""
        session, recipe = self._session, self._session.recipe
        self.undo.setEnabled(session.can_undo)
        self.redo.setEnabled(session.can_redo)
        back = recipe_words.change(session.before, recipe) if session.before is not None else ""
        again = recipe_words.change(recipe, session.after) if session.after is not None else ""
        taken_back = self.tr("Take back: {0} (Ctrl+Z)").format(back)
        self.undo.setToolTip(taken_back if back else self.tr("Take back the last choice (Ctrl+Z)"))
        self.redo.setToolTip(
            self.tr("Do again: {0} (Ctrl+Y)").format(again) if again else self.tr("Do it again (Ctrl+Y)")
        )
