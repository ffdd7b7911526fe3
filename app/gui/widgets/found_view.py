"""The list of what was found: three lines a model, more of them while it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from app.engine.hub.catalogue import HubModel
from app.gui.icons import pixmap
from app.gui.models import found_words
from app.gui.models.found_list import FOUND, LADDER, FoundList, Index
from app.gui.models.ladder import summary
from app.gui.said import said
from app.gui.theme import colors
from app.gui.widgets.ladder_paint import cells, paint_cells
from app.gui.widgets.parts import named

MARGIN = 16
LINE_SPACE = 5
CENTERED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class FoundDelegate(QStyledItemDelegate):
    """Name; facts; whether it runs here, or why it cannot be compressed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all."""
        return QSize(200, 3 * (option.fontMetrics.height() + LINE_SPACE) + 22)

    def lines(self, option: QStyleOptionViewItem) -> tuple[QRect, QRect, QRect]:
        """Where the three lines lie."""
        inner = option.rect.adjusted(MARGIN, 10, -MARGIN, -10)
        height = inner.height() // 3
        top, left, width = inner.top(), inner.left(), inner.width()
        first, second = QRect(left, top, width, height), QRect(left, top + height, width, height)
        return first, second, QRect(left, top + 2 * height + 2, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        found = index.data(FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, second, third = self.lines(option)
        if found is None:
            self._outline(painter, first, second, third)
        else:
            self._background(painter, option)
            self._name(painter, first, option.font, found)
            self._text(painter, second, option.fontMetrics, _fitting(found_words.facts(found), second, option))
            self._verdict(painter, third, option, index, found)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette, area = colors(), option.rect.adjusted(4, 2, -4, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRoundedRect(area, 9, 9)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(palette.window))
            painter.drawRoundedRect(area, 9, 9)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(palette.accent))
            painter.drawRoundedRect(area, 9, 9)

    def _name(self, painter: QPainter, area: QRect, font: QFont, found: HubModel) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colors().text))
        metrics = QFontMetrics(bold)
        room = area.width() - (24 if found.gated else 0)
        name = metrics.elidedText(found.id, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(area, CENTERED, name)
        if found.gated:
            lock = pixmap("lock", colors().warn, 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(area.left() + metrics.horizontalAdvance(name) + 8, area.center().y() - 6, lock)
        painter.setFont(font)

    def _text(self, painter: QPainter, area: QRect, metrics: QFontMetrics, text: str) -> None:
        painter.setPen(QColor(colors().muted))
        painter.drawText(area, CENTERED, metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width()))

    def _verdict(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index, found: HubModel
    ) -> None:
        if not found.supported:
            mark = pixmap("cancel", colors().muted, 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(area.left(), area.center().y() - 6, mark)
            self._text(painter, area.adjusted(20, 0, 0, 0), option.fontMetrics, said(found.why_not))
            return
        ladder = index.data(LADDER)
        areas = cells(ladder, area.left(), area.top(), area.height(), option.fontMetrics)
        paint_cells(painter, ladder, areas, bool(option.state & QStyle.StateFlag.State_Selected))
        after = areas[-1].right() + 10 if areas else area.left()
        rest = area.adjusted(after - area.left(), 0, 0, 0)
        if option.fontMetrics.horizontalAdvance(text := summary(ladder)) <= rest.width() or not ladder:
            self._text(painter, rest, option.fontMetrics, text)  # half of it would say less than the signs do

    def _outline(self, painter: QPainter, *areas: QRect) -> None:
        """Bars where words will be."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors().sunken))
        for area, share in zip(areas, (0.4, 0.7, 0.5), strict=True):
            height = round(area.height() * 0.55)
            top = area.center().y() - height // 2
            painter.drawRoundedRect(QRect(area.left(), top, round(area.width() * share), height), 4, 4)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Over a rung: what was assumed; elsewhere: all that the row may have no room for."""
        found = index.data(FOUND)
        if found is None or event.type() != QEvent.Type.ToolTip:
            return False
        QToolTip.showText(event.globalPos(), self.tip(event.pos().x(), event.pos().y(), option, index), view)
        return True

    def tip(self, x: int, y: int, option: QStyleOptionViewItem, index: Index) -> str:
        """What is said of a place in a row."""
        found, ladder = index.data(FOUND), index.data(LADDER)
        if found.supported:
            third = self.lines(option)[2]
            for rung, area in zip(
                ladder, cells(ladder, third.left(), third.top(), third.height(), option.fontMetrics), strict=True
            ):
                if area.contains(x, y):
                    return rung.sentence
        spoken = [found.id, "  ·  ".join(found_words.facts(found)), said(found.why_not)]
        if found.gated:
            spoken.append(self.tr("Gated: its authors ask for your consent before you may download it."))
        return "\n".join(line for line in spoken if line)


def _fitting(facts: list[str], area: QRect, option: QStyleOptionViewItem) -> str:
    """As many facts as have room, the first at any rate; the rest is in the tooltip."""
    text = facts[0] if facts else ""
    for fact in facts[1:]:
        longer = f"{text}  ·  {fact}"
        if option.fontMetrics.horizontalAdvance(longer) > area.width():
            break
        text = longer
    return text


class FoundView(QListView):
    """The list.

    Signals:
        near_end: more rows will be wanted soon.
        left_above: the arrow key went up from the first row.
        escaped: Escape was pressed.
    """

    near_end = Signal()
    left_above = Signal()
    escaped = Signal()

    def __init__(self, model: FoundList) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(FoundDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(self, self.tr("Models found"), self.tr("Arrow keys choose a model; its details are at the right"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_scrolled)

    def check_end(self) -> None:
        """Ask for more where the rows do not fill the view."""
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        rows = self.model()
        there = isinstance(rows, FoundList) and not rows.is_empty
        if there and bar.maximum() - bar.value() < 2 * max(1, self.viewport().height()):
            self.near_end.emit()

    def show_models(self, show: object, keep: str) -> None:
        """Let `show` change the rows; what was chosen and what was in view stay.

        Args:
            show: changes the model.
            keep: id of the chosen model.
        """
        place = self.verticalScrollBar().value()
        show()  # type: ignore[operator]
        self.choose(keep)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)

    def choose(self, model_id: str) -> None:
        """Choose a model; none where it is not there."""
        model = self.model()
        assert isinstance(model, FoundList)
        row = model.row_of(model_id) if model_id else -1
        if row < 0:
            self.selectionModel().clear()
        elif row != self.currentIndex().row():
            self.setCurrentIndex(model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up from the first row leads back to the field; Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_above.emit()
        else:
            super().keyPressEvent(event)
