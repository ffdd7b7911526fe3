"""Every tensor with its type: filter, choose many, set or limit their bits."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QToolButton,
    QTreeView,
    QWidget,
)

from app.gui import words
from app.gui.models import recipe_words
from app.gui.models.outline_tree import NAMES, TENSOR, Column, OutlineTree
from app.gui.models.parts_finder import Parts, PartsFinder
from app.gui.models.rules import storable
from app.gui.models.tree_filter import TreeFilter
from app.gui.session import Session
from app.gui.widgets.elided import Elided, ElidedCombo
from app.gui.widgets.parts import button, column, label, named, row
from app.gui.widgets.type_delegate import TypeDelegate, fill_types

ROOM_FOR_REASONS = 520
REST_MS = 150  # a pattern that is being typed is not looked up at every letter


class TensorTable(QWidget):
    """The recipe seen tensor by tensor."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = OutlineTree([Column.PART, Column.TYPE, Column.SIZE, Column.WHY])
        self._filtered = TreeFilter()
        self._filtered.setSourceModel(self.model)
        self._finder: PartsFinder | None = None
        self.parts = Parts()
        self._picked = Parts()  # what was selected by name, as long as that is the selection
        self._types_of = "gguf"
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._find)
        self._build()
        self.model.type_asked.connect(session.set_type)
        session.opened.connect(self._on_opened)
        session.plan_changed.connect(self._on_plan)
        self.filter.textChanged.connect(lambda _: self._rest.start())
        self.filter.returnPressed.connect(self.select_found)
        self.tree.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        self._on_opened()

    def _build(self) -> None:
        self.tree = self._make_tree()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find parts: “down_proj of layers 1-4”, “attention”, “*.ffn_down.*”"))
        self.filter.setClearButtonEnabled(True)
        tip = self.tr(
            "Words (layers count from 1, or from 0 as in the file where 0 is said; “and”, “except”, “first 4 layers”), "
            "or a pattern with * and ?. Enter selects what is found"
        )
        named(self.filter, self.tr("Find parts by words or pattern"), tip)
        self.found = label("", "small", wrap=True)
        self.pattern = Elided("small")
        self.select_all = button(
            self.tr("Select all"), self.tr("Select everything that was found (Enter)"), self.select_found
        )
        self.reset = button(self.tr("Reset"), self.tr("Back to the preset, without your own choices"),
                            self._session.reset, "reset")  # fmt: skip
        self.count = label("", "muted")
        self.types = ElidedCombo()
        self.types.setMinimumContentsLength(13)
        fill_types(self.types, storable("gguf"))
        self.types.setCurrentIndex(max(0, self.types.findData("Q4_K")))
        named(
            self.types, self.tr("Type for the selection"), self.tr("How many bits each weight of the selection keeps")
        )
        self.set_all = button(
            self.tr("Set"), self.tr("Give all selected rows this type"), self._set_selected, role="primary"
        )
        self.limit = QToolButton()
        self.limit.setText(self.tr("Limit"))
        self.limit.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        named(self.limit, self.tr("Limit the selection"), self.tr("Never below or above a type, or keep what it has"))
        self.limit.setMenu(self._make_menu())
        hint = label(self.tr("Select rows with Ctrl or Shift, then set them together."), "small")
        self._hint = hint
        top = row(self.filter, self.reset)
        foot = row(self.count, hint, None, self.types, self.set_all, self.limit)
        self._echo = QWidget()
        echo = row(column(self.found, self.pattern, spacing=0), self.select_all, spacing=10)
        echo.setStretch(0, 1)
        self._echo.setLayout(echo)
        self._echo.hide()
        self.setLayout(column(top, self._echo, self.tree, foot, spacing=10))

    def _make_menu(self) -> QMenu:
        """What can be said about rows besides a type; also behind the right mouse button."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        sides = (
            (self.tr("Never below"), self.tr("Automatic choice gives these rows this type or a better one"), "least"),
            (self.tr("Never above"), self.tr("Automatic choice gives these rows this type or a smaller one"), "most"),
        )
        for title, tip, side in sides:
            inner = menu.addMenu(title)
            inner.setToolTipsVisible(True)
            inner.menuAction().setToolTip(tip)
            for item in storable("gguf"):
                action = inner.addAction(f"{item.name}  ·  {words.bits(item.bits_per_weight)}")
                action.setToolTip(tip)
                action.triggered.connect(lambda _=False, side=side, name=item.name: self.bound(**{side: name}))
        menu.addSeparator()
        keep = menu.addAction(self.tr("Keep this type (lock)"), self.lock)
        keep.setToolTip(self.tr("These rows stay as they are, whatever size is asked for"))
        free = menu.addAction(self.tr("No limits"), self.free)
        free.setToolTip(self.tr("Take back what was said about these rows"))
        return menu

    def bound(self, least: str = "", most: str = "") -> None:
        """Limit the selection from below or from above."""
        self._session.bound(self.selected_names(), least, most, self._patterns())

    def lock(self) -> None:
        """Let the selection keep the types that it has."""
        self._session.lock(self.selected_names())

    def free(self) -> None:
        """Take back what was said about the selection."""
        self._session.free(self.selected_names())

    def _show_menu(self, at: QPoint) -> None:
        if self.selected_names():
            self.limit.menu().popup(self.tree.viewport().mapToGlobal(at))

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self._filtered)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setItemDelegateForColumn(1, TypeDelegate(tree, lambda: self._session.recipe.format))
        tree.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        tree.clicked.connect(self._on_clicked)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._show_menu)
        header = tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        for number, width in enumerate((200, 124, 80)):
            tree.setColumnWidth(number, width)
        named(
            tree,
            self.tr("Every part and its type"),
            self.tr("Click a type to change it; a layer changes all its parts"),
        )
        return tree

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for reasons, tooltips carry them."""
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOM_FOR_REASONS
        self.tree.setColumnHidden(3, not roomy)
        mode = QHeaderView.ResizeMode.Interactive if roomy else QHeaderView.ResizeMode.Stretch
        self.tree.header().setSectionResizeMode(0, mode)
        self.tree.header().setStretchLastSection(roomy)

    def _on_clicked(self, index: QModelIndex) -> None:
        """A pill is pressed like a button: one click opens it."""
        if index.column() == 1 and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.tree.edit(index)

    def _on_opened(self) -> None:
        outline = self._session.outline
        self.model.show_outline(outline, self._session.plan)
        self._finder = None
        self._on_plan()
        self._find()

    def _on_plan(self) -> None:
        self.model.show_plan(self._session.plan)
        self.tree.viewport().update()  # reasons of rows whose type stays may be others
        self._offer_types(self._session.recipe.format)
        self.reset.setEnabled(recipe_words.edited(self._session.recipe))
        self._on_selection()

    def _offer_types(self, container: str) -> None:
        """What the format can store, where it is another."""
        if container != self._types_of:
            self._types_of = container
            fill_types(self.types, storable(container))
            self.limit.setMenu(self._make_menu())

    def _find(self) -> None:
        """Show what the text means, and say it again in words and as a pattern."""
        self._rest.stop()
        text = self.filter.text().strip()
        outline = self._session.outline
        if self._finder is None and outline is not None and text:
            self._finder = PartsFinder(outline)  # once somebody looks for something: it reads every name
        self.parts = Parts() if self._finder is None else self._finder.find(text, self._session.plan)
        self._filtered.show_only(self.parts.shown if text else None)
        self._echo.setVisible(bool(text))
        if not text:
            return
        self.tree.expandAll()
        count, exact = len(self.parts.names), len(self.parts.shown) - len(self.parts.names)
        if not self.parts.shown:
            self.found.setText(self.tr("Nothing is called so."))
        else:
            said = self.tr("Matches: {0} ({1}).").format(count, self.parts.words)
            more = self.tr("Another {0} always stay exact.").format(exact) if exact else ""
            self.found.setText(f"{said} {more}".strip())
        patterns = "  ".join(self.parts.patterns)
        self.pattern.setText(patterns)
        self.pattern.setToolTip("\n".join(self.parts.patterns))
        self.pattern.setVisible(bool(patterns))
        self.select_all.setEnabled(count > 0)

    def select_found(self) -> None:
        """Select everything that the text means."""
        if self._rest.isActive():
            self._find()
        wanted, selection = set(self.parts.names), QItemSelection()
        for top in range(self._filtered.rowCount()):
            node = self._filtered.index(top, 0)
            below = [self._filtered.index(number, 0, node) for number in range(self._filtered.rowCount(node))]
            for index in below or [node]:
                tensor = index.data(TENSOR)
                if tensor is not None and tensor.name in wanted:
                    selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.tree.selectionModel().select(selection, flags)
        self._picked = self.parts
        if not selection.isEmpty():
            self.types.setFocus()

    def _patterns(self) -> tuple[str, ...]:
        """How the selection was named, if it still is that."""
        return self._picked.patterns if set(self.selected_names()) == set(self._picked.names) else ()

    def selected_names(self) -> tuple[str, ...]:
        """Tensors of all selected rows; under a filter, a layer stands for the rows of it that are shown."""
        names: dict[str, None] = {}
        for index in self.tree.selectionModel().selectedRows():
            children = self._filtered.rowCount(index) if self._filtered.active else 0
            rows = [self._filtered.index(number, 0, index) for number in range(children)] or [index]
            for item in rows:
                names.update(dict.fromkeys(item.data(NAMES)))
        return tuple(names)

    def select(self, name: str, extend: bool = False) -> None:
        """Select the row of a tensor."""
        index = self._filtered.mapFromSource(self.model.find(name))
        command = QItemSelectionModel.SelectionFlag.Rows
        command |= (
            QItemSelectionModel.SelectionFlag.Select if extend else QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.tree.selectionModel().setCurrentIndex(index, command)

    def _on_selection(self) -> None:
        count = len(self.selected_names())
        self.count.setText(self.tr("Selected: {0}").format(count))
        self.count.setVisible(count > 0)
        self._hint.setVisible(count == 0)
        self.set_all.setEnabled(count > 0)
        self.limit.setEnabled(count > 0)

    def _set_selected(self) -> None:
        self._session.set_type(self.selected_names(), self.types.currentData(), self._patterns())
