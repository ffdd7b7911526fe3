"""pyqtgraph in the colours and the type of the rest of the window."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QFont

from app.gui.theme import base_size, colors


class Plot(pg.PlotWidget):
    """A plot that follows the theme; subclasses draw their data in `redraw`."""

    def __init__(self, name: str, tooltip: str) -> None:
        super().__init__(background=None, enableMenu=False)
        # the library makes this menu without an owner, and it would outlive the plot
        menu = self.getPlotItem().ctrlMenu
        menu.setParent(self, menu.windowFlags())
        self.setAccessibleName(name)
        self.setToolTip(tooltip)
        self.setFrameShape(self.Shape.NoFrame)
        self.hideButtons()
        self.setMouseEnabled(x=True, y=False)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Small: it takes what room there is."""
        return QSize(240, 170)

    def restyle(self) -> None:
        """Axes, grid and background from the palette."""
        palette = colors()
        font = QFont(self.font())
        font.setPixelSize(base_size() - 2)
        self.setBackground(palette.surface)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(palette.border))
            axis.setTextPen(pg.mkPen(palette.muted))
            axis.setTickFont(font)
            axis.setStyle(tickLength=4, hideOverlappingLabels=True)

    def redraw(self) -> None:
        """Draw the data again."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.getPlotItem() is not None:
            self.restyle()
            self.redraw()


def translucent(color: str, alpha: int) -> QColor:
    """A theme's colour, see-through."""
    made = QColor(color)
    made.setAlpha(alpha)
    return made
