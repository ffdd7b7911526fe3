"""The recipe beside another one: a preset, one of a person's own, or what was chosen a step ago."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from app.engine.errors import CompressError
from app.engine.mixes import DEFAULT_MIX, mixes
from app.engine.recipe import Recipe
from app.gui import words
from app.gui.models import recipe_words
from app.gui.models.difference_table import DifferenceTable
from app.gui.models.recipe_compare import Comparison, Side, compare, sentence
from app.gui.models.rules import suited
from app.gui.preset_desk import PresetDesk
from app.gui.said import said, told
from app.gui.session import Session
from app.gui.widgets.elided import Elided, ElidedCombo
from app.gui.widgets.parts import GAP, button, card, column, label, named, row

BEFORE, PLAIN = "before", "plain"
TITLE_HEIGHT = 34  # of a drop-down list, also where there is but a word


class _SideCard(QFrame):
    """One recipe in figures."""

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.size, self.bits, self.answers = label("", "title"), label("", "small"), Elided("small")
        self.types = Elided("small")
        title.setMinimumHeight(TITLE_HEIGHT)
        layout = column(title, self.size, self.bits, self.answers, self.types, spacing=4)
        layout.setContentsMargins(16, 12, 16, 12)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_side(self, side: Side, title: str) -> None:
        """Show figures."""
        self.size.setText(words.size(side.size_bytes))
        self.bits.setText(self.tr("{0} per weight").format(words.bits(side.bits_per_weight)))
        self.answers.setText(words.forecast(side.kl))
        self.answers.setToolTip(self.tr("Expected mean KL divergence from the original's answers, in nats"))
        types = ",  ".join(f"{name} × {count}" for name, count in side.types)
        self.types.setText(types)
        self.types.setToolTip(self.tr("How many parts have each type: {0}").format(types))
        answers = self.tr("Answers: {0}").format(self.answers.text())
        facts = (self.size.text(), self.bits.text(), answers, types)
        self.setAccessibleName(f"{title}: {'. '.join(facts)}")


class ComparePanel(QWidget):
    """Computes only while it is seen."""

    def __init__(self, session: Session, desk: PresetDesk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._other: Recipe | None = None
        self.found: Comparison | None = None
        self.choice = ElidedCombo()
        named(self.choice, self.tr("Compare with"), self.tr("Another preset, one of yours, or what you had before"))
        self.one, self.other = _SideCard(label(self.tr("This recipe"), "strong")), _SideCard(self.choice)
        self.sentence = label("", "", wrap=True)
        self.count = label("", "small")
        self.take = button(
            self.tr("Take the other"), self.tr("Let the other recipe be done; undo brings this one back"),
            self._take,
        )  # fmt: skip
        self.model = DifferenceTable()
        self.table = self._make_table()
        sides = row(self.one, self.other, spacing=GAP)
        for place in (0, 1):
            sides.setStretch(place, 1)
        outcome = row(column(self.sentence, self.count, spacing=2), self.take, spacing=12)
        outcome.setStretch(0, 1)
        note = card(outcome, "soft", 14)
        layout = column(sides, note, self.table, None, spacing=12)
        layout.setStretch(2, 1000)
        self.setLayout(layout)
        self.choice.activated.connect(lambda _: self._compare())
        for change in (session.plan_changed, session.tables_changed, desk.changed):
            change.connect(self._refresh)
        session.opened.connect(self._refresh)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in (1, 2, 3):
            table.setColumnWidth(section, 92)
        named(table, self.tr("Parts that differ"), self.tr("Every part that the two recipes give another type"))
        return table

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while hidden is compared now."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        if self.isVisible() and self._session.outline is not None:
            self._offer()
            self._compare()

    def _offer(self) -> None:
        """What there is to compare with."""
        chosen, recipe = self.choice.currentData(), self._session.recipe
        entries: list[tuple[str, str]] = []
        if self._session.before is not None:
            entries.append((BEFORE, self.tr("Before the last choice")))
        if recipe_words.edited(recipe) or recipe.target is not None:
            entries.append((PLAIN, self.tr("{0} as it comes").format(recipe.mix)))
        entries += [(f"own:{name}", name) for name in self._desk.names()]
        entries += [(f"mix:{one.name}", f"{said(one.title)} ({one.name})") for one in mixes().values()]
        shown = [(self.choice.itemData(place), self.choice.itemText(place)) for place in range(self.choice.count())]
        if shown != entries:
            self.choice.clear()
            for key, title in entries:
                self.choice.addItem(title, key)
        keys = [key for key, _ in entries]
        usual = BEFORE if BEFORE in keys else f"mix:{DEFAULT_MIX}"
        self.choice.setCurrentIndex(keys.index(chosen if chosen in keys else usual))

    def _recipe(self, key: str) -> Recipe:
        recipe, outline = self._session.recipe, self._session.outline
        kind, _, name = key.partition(":")
        if key == BEFORE and self._session.before is not None:
            return self._session.before
        if kind == "own" and outline is not None and (own := self._desk.get(name)) is not None:
            return suited(outline, own)[0]
        mix = name if kind == "mix" else recipe.mix
        return replace(recipe, mix=mix, rules=(), bounds=(), clips=(), target=None, name="")

    def _compare(self) -> None:
        plan, planner, key = self._session.plan, self._session.planner, self.choice.currentData()
        if plan is None or planner is None or key is None:
            return
        self._other = self._recipe(key)
        try:
            other = planner.plan(self._other)
        except CompressError as error:
            self._show_trouble(error)
            return
        self.found = compare(plan, other, planner.forecast)
        self.one.show_side(self.found.one, self.tr("This recipe"))
        self.other.show_side(self.found.other, self.choice.currentText())
        self.sentence.setText(sentence(self.found))
        different = len(self.found.differences)
        self.count.setText(self.tr("Parts that differ: {0} of {1}").format(different, different + self.found.same))
        self.model.show_rows(self.found.differences)
        self.table.setVisible(bool(different))
        self.take.setEnabled(bool(recipe_words.change(self._session.recipe, self._other)))

    def _show_trouble(self, error: CompressError) -> None:
        self.found = None
        self.sentence.setText(told(error))
        self.count.setText("")
        self.model.show_rows(())
        self.take.setEnabled(False)

    def _take(self) -> None:
        if self._other is not None:
            self._session.set_recipe(self._other)
