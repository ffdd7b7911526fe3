"""pyqtgraph in the colours and the type of the rest of the window."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QMenu

from app.gui.theme import base_size, colors


class Plot(pg.PlotWidget):
    """A plot that follows the theme; subclasses draw their data in `redraw`."""

    def __init__(self, name: str, tooltip: str) -> None:
        super().__init__(background=None, enableMenu=False)
        # the library makes this menu without an owner, and it would outlive the plot
        menu = self.getPlotItem().ctrlMenu
        menu.setParent(self, menu.windowFlags())
        for inner in menu.findChildren(QMenu):  # forty widgets that nobody sees would be styled along
            for action in inner.actions():
                inner.removeAction(action)
        self.setAccessibleName(name)
        self.setToolTip(tooltip)
        self.setFrameShape(self.Shape.NoFrame)
        self.hideButtons()
        self.setMouseEnabled(x=True, y=False)
        self._worn: tuple[object, ...] = ()
        self.restyle()

    def sizeHint(self) -> QSize:
        """Small: it takes what room there is."""
        return QSize(240, 170)

    def restyle(self) -> None:
        """Axes, grid and background from the palette."""
        palette, self._worn = colors(), self._look()
        font = QFont(self.font())
        font.setPixelSize(base_size() - 2)
        self.setBackground(palette.surface)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(palette.border))
            axis.setTextPen(pg.mkPen(palette.muted))
            axis.setTickFont(font)
            axis.setStyle(tickLength=4, hideOverlappingLabels=True)

    def _look(self) -> tuple[object, ...]:
        return colors(), base_size(), self.font().family()

    def redraw(self) -> None:
        """Draw the data again."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, of which Qt tells twice: the program's colours, then the sheet's."""
        super().changeEvent(event)
        told = event.type() == QEvent.Type.PaletteChange and self.getPlotItem() is not None
        if told and self._worn != self._look():
            self.restyle()
            self.redraw()


def translucent(color: str, alpha: int) -> QColor:
    """A theme's colour, see-through."""
    made = QColor(color)
    made.setAlpha(alpha)
    return made
