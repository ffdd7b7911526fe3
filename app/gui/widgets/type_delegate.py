"""Paints the type of a row as a button-like pill and edits it with a drop-down list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.engine.schemes.base import Scheme
from app.gui import words
from app.gui.icons import pixmap
from app.gui.models.outline_tree import SHAPES, TYPE
from app.gui.models.rules import offered, storable
from app.gui.said import said
from app.gui.theme import colors

Index = QModelIndex | QPersistentModelIndex


def fill_types(combo: QComboBox, types: tuple[Scheme, ...]) -> None:
    """Offer types, fewest bits first, each with its meaning."""
    combo.clear()
    for item in types:
        combo.addItem(f"{item.name}  ·  {words.bits(item.bits_per_weight)}", item.name)
        combo.setItemData(combo.count() - 1, f"{said(item.title)}. {said(item.sentence)}", Qt.ItemDataRole.ToolTipRole)


class TypeDelegate(QStyledItemDelegate):
    """For the column "Becomes" of an `OutlineTree`."""

    def __init__(self, parent: QWidget, container: Callable[[], str] = lambda: "gguf") -> None:
        """Args: container: the format that has to store what is chosen."""
        super().__init__(parent)
        self._container = container

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A pill where there is a choice, plain muted text where there is none."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colors().accent_soft))
        palette, text = colors(), str(index.data() or "")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(4, 3, -8, -3)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            painter.setPen(QColor(palette.border))
            painter.setBrush(QColor(palette.surface))
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            mark = pixmap("chevron", palette.muted, 12, painter.device().devicePixelRatioF())
            painter.drawPixmap(area.right() - 18, area.center().y() - 5, mark)
            painter.setPen(QColor(palette.text))
            inner = area.adjusted(9, 0, -22, 0)
        else:
            painter.setPen(QColor(palette.muted))
            inner = area.adjusted(9, 0, 0, 0)
        text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRect(inner), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A drop-down list of what the row can hold; a layer offers what suits any of its tensors."""
        combo = QComboBox(parent)
        combo.setAccessibleName(self.tr("Type"))
        combo.setToolTip(self.tr("How many bits this part keeps"))
        shapes = index.data(SHAPES)
        container = self._container()
        fill_types(combo, offered(shapes[0], container) if len(shapes) == 1 else storable(container))
        combo.activated.connect(lambda _: self._commit(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def _commit(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Start at what the row has."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(TYPE))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask for what was chosen."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)
