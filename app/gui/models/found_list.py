"""Search results as a Qt list, and how a row of them is painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.engine.hub.catalogue import HubModel
from app.gui import words
from app.gui.icons import pixmap
from app.gui.theme import colors

FOUND = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class FoundList(QAbstractListModel):
    """One row per model found."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[HubModel] = []

    def show_rows(self, rows: list[HubModel]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the facts for screen readers, or the `HubModel` itself."""
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([found.id, *self.facts(found)])
        if role == Qt.ItemDataRole.ToolTipRole:
            return found.why_not or found.id
        return found if role == FOUND else None

    def facts(self, found: HubModel) -> list[str]:
        """What is known about a model, in words."""
        facts = []
        if found.parameters:
            facts.append(self.tr("{0} parameters").format(words.count(found.parameters)))
        if found.size_bytes:
            facts.append(words.size(found.size_bytes))
        if found.licence:
            facts.append(found.licence)
        if found.downloads:
            facts.append(self.tr("{0} downloads").format(words.count(found.downloads)))
        if found.gated:
            facts.append(self.tr("asks for consent (gated)"))
        return facts

    def verdict(self, found: HubModel) -> str:
        """Whether we can compress it, in words."""
        return self.tr("We can compress this") if found.supported else self.tr("Not supported yet")


class FoundDelegate(QStyledItemDelegate):
    """Two lines: name; facts. At the right whether we can compress it."""

    HEIGHT = 64

    def __init__(self, model: FoundList) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all."""
        return QSize(200, max(self.HEIGHT, option.fontMetrics.height() * 3 + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        found, palette, area = index.data(FOUND), colors(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(palette.accent_soft))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area.adjusted(4, 2, -4, -2), 9, 9)
        inner = area.adjusted(18, 10, -18, -10)
        verdict = self._model.verdict(found)
        width = option.fontMetrics.horizontalAdvance(verdict) + 30
        self._badge(painter, QRect(inner.right() - width, inner.top(), width, inner.height()), found, verdict)
        left = inner.adjusted(0, 0, -width - 16, 0)
        line = left.height() // 2
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(palette.text))
        name = painter.fontMetrics().elidedText(found.id, Qt.TextElideMode.ElideMiddle, left.width())
        painter.drawText(QRect(left.left(), left.top(), left.width(), line), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(option.font)
        painter.setPen(QColor(palette.muted))
        facts = "   ·   ".join(self._model.facts(found))
        facts = painter.fontMetrics().elidedText(facts, Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(
            QRect(left.left(), left.top() + line, left.width(), line), Qt.AlignmentFlag.AlignVCenter, facts
        )
        painter.restore()

    def _badge(self, painter: QPainter, area: QRect, found: HubModel, verdict: str) -> None:
        palette = colors()
        color = palette.accent if found.supported else palette.muted
        ratio = painter.device().devicePixelRatioF()
        mark = pixmap("check" if found.supported else "cancel", color, 16, ratio)
        painter.drawPixmap(area.left(), area.center().y() - 8, mark)
        painter.setPen(QColor(color))
        painter.drawText(area.adjusted(24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, verdict)
