"""Keeps what a plot, a map or a table shows as a file: PNG, SVG, CSV. Files are written off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QFileDialog, QGraphicsView, QMenu, QToolButton, QWidget

from app.gui.background import Background
from app.gui.icons import set_icon
from app.gui.theme import colors
from app.gui.widgets.dialogs import file_dialog
from app.gui.widgets.parts import named
from app.jobs.events import Failure

SHARP = 2  # pixels of the picture for each of the screen's


class ExportButton(QToolButton):
    """A menu of file types.

    Signals:
        written: a file lies where it was wanted.
        failed: a `Failure`; it could not be written.
    """

    written = Signal()
    failed = Signal(object)

    def __init__(
        self,
        background: Background,
        name: Callable[[], str],
        picture: Callable[[], QWidget],
        table: Callable[[], str] | None = None,
    ) -> None:
        """Args: name: of the file, without ending; picture: what is drawn; table: comma-separated values."""
        super().__init__()
        self._background, self._name, self._picture, self._table = background, name, picture, table
        named(self, self.tr("Export"), self.tr("Keep what is shown as a file"))
        self.setProperty("role", "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_icon(self, "download", "accent")
        menu = QMenu(self)
        menu.addAction(self.tr("Picture (PNG) …"), lambda: self.ask("png"))
        menu.addAction(self.tr("Drawing (SVG) …"), lambda: self.ask("svg"))
        menu.addAction(self.tr("Copy picture"), lambda: QApplication.clipboard().setPixmap(pixmap(self._picture())))
        if table is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Table (CSV) …"), lambda: self.ask("csv"))
        self.setMenu(menu)

    def ask(self, ending: str) -> None:
        """Ask where to, then write."""
        dialog = file_dialog(self.window(), self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilters([f"{ending.upper()} (*.{ending})"])
        dialog.selectFile(f"{_plain(self._name())}.{ending}")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: str) -> None:
        """Write a file; its ending says what."""
        place = Path(path)
        data = self.content(place.suffix.lower().lstrip("."))
        self._background.call(lambda: place.write_bytes(data), self._on_written, self._on_failed)

    def content(self, ending: str) -> bytes:
        """The file's bytes."""
        if ending == "csv":
            assert self._table is not None
            return self._table().encode("utf-8-sig")  # the mark lets spreadsheets read it as what it is
        return svg(self._picture()) if ending == "svg" else png(self._picture())

    def _on_written(self, _: object) -> None:
        self.written.emit()

    def _on_failed(self, failure: Failure) -> None:
        self.failed.emit(failure)


def pixmap(widget: QWidget) -> QPixmap:
    """What a widget shows, sharp enough for print."""
    made = QPixmap(widget.size() * SHARP)
    made.setDevicePixelRatio(SHARP)
    made.fill(QColor(colors().surface))
    painter = QPainter(made)
    _draw(widget, painter)
    painter.end()
    return made


def png(widget: QWidget) -> bytes:
    """As a picture."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap(widget).save(buffer, "PNG")
    return bytes(buffer.data().data())


def svg(widget: QWidget) -> bytes:
    """As a drawing, which can be scaled and edited."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(QSize(widget.size()))
    made.setViewBox(widget.rect())
    made.setTitle(widget.accessibleName())
    painter = QPainter(made)
    painter.fillRect(widget.rect(), QColor(colors().surface))
    _draw(widget, painter)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _draw(widget: QWidget, painter: QPainter) -> None:
    if isinstance(widget, QGraphicsView):
        widget.render(painter, widget.rect(), widget.rect())  # lines stay lines
    else:
        widget.render(painter, widget.rect().topLeft())


def _plain(name: str) -> str:
    """A file's name without what some system forbids in it."""
    return "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in name).strip("-.") or "export"
