"""All presets in groups: recommended ones, computers to fit, a person's own, and the special ones folded away below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.engine.formats import output_format
from app.engine.mixes import DEFAULT_MIX, mixes
from app.engine.plan import Plan
from app.engine.recipe import Recipe
from app.gui import words
from app.gui.models.fitting import Choice
from app.gui.said import said
from app.gui.widgets.flow_grid import FlowGrid
from app.gui.widgets.parts import button, label
from app.gui.widgets.preset_card import PresetCard

CARD_WIDTH = 240  # below which a card is too narrow for its sentence
MOST_COLUMNS = 3
LARGEST = "Q8_0"  # what fits with this needs no smaller file
FIRST = "Recommended"


def _group_title(group: str) -> str:
    titles = {
        FIRST: QCoreApplication.translate("presets", "Recommended"),
        "More": QCoreApplication.translate("presets", "In between"),
        "Old style": QCoreApplication.translate("presets", "Old style"),
        "Exact": QCoreApplication.translate("presets", "Exact"),
    }
    return titles.get(group, group)


class PresetGrid(QWidget):
    """Attributes:
        cards: by a mix's name.
        machines: by a machine's key; only computers that need a smaller file than the near-lossless one.

    Signals:
        chosen: a mix's name.
        machine_chosen: a `Choice` of a computer.
    """

    chosen = Signal(str)
    machine_chosen = Signal(object)

    def __init__(self, own: QWidget | None = None) -> None:
        """Args: own: the person's own presets, as a section of its own."""
        super().__init__()
        self.cards: dict[str, PresetCard] = {}
        self.machines: dict[str, PresetCard] = {}
        self._choices: Sequence[Choice] = ()
        self._plans: Mapping[str, Plan] = {}
        # as narrow as the window wants; the grids answer with fewer columns
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        groups = self._groups()
        self._computers = FlowGrid(CARD_WIDTH, MOST_COLUMNS, 12)
        self._computers_title = label(self.tr("To fit a computer"), "strong")
        self._fits_all = label("", "small", wrap=True)
        self._more = button("", self.tr("Presets for special cases"), self._toggle, role="quiet")
        self._others = QWidget()
        inner = QVBoxLayout(self._others)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        for title in [title for title in groups if title != FIRST]:
            inner.addWidget(label(_group_title(title), "strong"))
            inner.addWidget(self._grid(groups[title]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 10, 0)
        layout.setSpacing(10)
        layout.addWidget(label(_group_title(FIRST), "strong"))
        layout.addWidget(self._grid(groups[FIRST]))
        layout.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._others)
        for item in (self._computers_title, self._fits_all, self._computers, own):
            if item is not None:
                layout.addWidget(item)
        layout.addStretch(1)
        self._show_others(False)
        self._show_computers()

    def _groups(self) -> dict[str, list[PresetCard]]:
        groups: dict[str, list[PresetCard]] = {}
        for mix in mixes().values():
            mark = self.tr("Default") if mix.name == DEFAULT_MIX else ""
            made = PresetCard(said(mix.title), said(mix.sentence), mix.name, mark)
            made.clicked.connect(lambda _=False, name=mix.name: self.chosen.emit(name))
            self.cards[mix.name] = made
            groups.setdefault(mix.group, []).append(made)
        return groups

    def _grid(self, cards: Sequence[PresetCard]) -> FlowGrid:
        grid = FlowGrid(CARD_WIDTH, MOST_COLUMNS, 12)
        grid.show_widgets(cards)
        return grid

    def show_choice(self, recipe: Recipe, name: str, edited: bool) -> None:
        """Mark the chosen preset; one that was changed by hand is no longer that preset."""
        for key, made in self.cards.items():
            made.setChecked(key == name and not edited)
        wanted = recipe.target.words if recipe.target is not None else ""
        for choice in self._choices:
            if choice.key in self.machines and choice.target is not None:
                self.machines[choice.key].setChecked(bool(wanted) and choice.target.words == wanted)
        if name in self.cards and self._others.isAncestorOf(self.cards[name]):
            self._show_others(True)

    def show_format(self, name: str) -> None:
        """Offer only what a format can store."""
        container = output_format(name)
        for key, made in self.cards.items():
            made.setVisible(container.stores(mixes()[key].base))

    def show_plans(self, plans: Mapping[str, Plan]) -> None:
        """What the model would weigh under each preset."""
        self._plans = plans
        for key, made in self.cards.items():
            made.show_plan(plans.get(key))
        self._show_computers()

    def show_machines(self, choices: Sequence[Choice]) -> None:
        """Computers that the result may have to fit."""
        self._choices = choices
        self._show_computers()

    def _show_computers(self) -> None:
        largest = self._plans.get(LARGEST)
        small = [item for item in self._choices if item.target is None or self._is_tight(item, largest)]
        self.machines = {item.key: self._machine(item) for item in small} if largest is not None else {}
        self._computers.show_widgets(list(self.machines.values()))
        self._computers.setVisible(bool(self.machines))
        self._computers_title.setVisible(bool(self.machines) and largest is not None)
        everywhere = largest is not None and bool(self._choices) and not small
        self._fits_all.setVisible(everywhere)
        if everywhere and largest is not None:
            text = self.tr("Even near-lossless ({0}, {1}) fits an 8 GB laptop, so nothing has to be given up for size.")
            self._fits_all.setText(text.format(LARGEST, words.size(largest.size_bytes)))

    def _is_tight(self, choice: Choice, largest: Plan | None) -> bool:
        return choice.target is not None and largest is not None and choice.target.size_bytes < largest.size_bytes

    def _machine(self, choice: Choice) -> PresetCard:
        title = self.tr("Fits {0}").format(choice.name)
        made = PresetCard(title, choice.sentence)
        if choice.target is None:
            made.setEnabled(False)
        else:
            made.show_size(self.tr("up to {0}").format(words.size(choice.target.size_bytes)))
        made.clicked.connect(lambda: self.machine_chosen.emit(choice))
        return made

    def _toggle(self) -> None:
        self._show_others(self._others.isHidden())

    def _show_others(self, shown: bool) -> None:
        self._others.setVisible(shown)
        text = self.tr("Show fewer presets") if shown else self.tr("Show all presets")
        self._more.setText(text)
        self._more.setAccessibleName(text)
