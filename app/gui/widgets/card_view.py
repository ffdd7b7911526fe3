"""Shows a model card: words of strangers, so nothing in it runs, and nothing is fetched unless a person says so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from app.engine.address import endpoint
from app.gui.icons import pixmap
from app.gui.pictures import Pictures
from app.gui.theme import colors

FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
SIDE = 24  # of the sign that stands for a picture


def dress(document: QTextDocument) -> None:
    """Give what Markdown says air: Qt sets paragraphs, headings and code without any."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _dress_block(cursor, block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format()
            form.setBorderBrush(QColor(colors().border))
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderCollapse(True)
            form.setCellPadding(5)
            form.setTopMargin(6)
            form.setBottomMargin(10)
            frame.setFormat(form)
            _mend_first_cell(frame)
    cursor.endEditBlock()


def _mend_first_cell(table: QTextTable) -> None:
    """Qt's reader of Markdown begins a table's first cell with an empty line."""
    cell = table.cellAt(0, 0)
    cursor = cell.firstCursorPosition()
    if not cursor.block().text() and cell.lastCursorPosition().position() > cursor.position():
        cursor.deleteChar()


def _dress_block(cursor: QTextCursor, block: QTextBlock) -> None:
    form, level = block.blockFormat(), block.blockFormat().headingLevel()
    cursor.setPosition(block.position())
    if cursor.currentTable() is not None:
        return
    is_code = form.hasProperty(QTextFormat.Property.BlockCodeFence) or form.nonBreakableLines()
    if is_code:
        form.setNonBreakableLines(False)
        form.setBackground(QColor(colors().sunken))
        form.setLeftMargin(6)
    elif block.textList() is None:
        form.setTopMargin(14 if level else 4)
        form.setBottomMargin(4 if level else 6)
    cursor.setBlockFormat(form)
    if level:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        size = QTextCharFormat()
        size.setProperty(QTextFormat.Property.FontSizeAdjustment, max(0, 3 - level))
        cursor.mergeCharFormat(size)


class CardView(QTextBrowser):
    """Markdown without HTML; links open in the browser, and only those to the web.

    Signals:
        pictures_wanted: whether the card has pictures that were not fetched.
    """

    pictures_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card-text")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(4)
        self.setAccessibleName(self.tr("Model card"))
        self.setToolTip(self.tr("What the model's authors write about it"))
        self._pictures: Pictures | None = None
        self._images: dict[str, QImage] = {}
        self._missing: set[str] = set()
        self._markdown, self._files, self._page = "", QUrl(), QUrl()
        self.anchorClicked.connect(self._open)
        self.highlighted.connect(self._on_highlighted)

    def show_card(self, card: str, repo_id: str, commit: str) -> None:
        """Show a card; what it names by a path lies in the repository."""
        if self._pictures is not None:
            self._pictures.forget()
        self._images.clear()
        self._markdown = card
        self._files = QUrl(f"{endpoint()}/{repo_id}/resolve/{commit}/")
        self._page = QUrl(f"{endpoint()}/{repo_id}/blob/{commit}/")
        self._draw()
        self.verticalScrollBar().setValue(0)

    def load_pictures(self) -> None:
        """Fetch the card's pictures."""
        if self._pictures is None:
            self._pictures = Pictures(endpoint(), self)
            self._pictures.arrived.connect(self._on_picture)
        for address in sorted(self._missing):
            self._pictures.fetch(QUrl(address))
        self.pictures_wanted.emit(False)

    def _draw(self) -> None:
        self._missing.clear()
        place = self.verticalScrollBar().value()
        self.document().clear()
        self.document().setMarkdown(self._markdown, FEATURES)
        dress(self.document())
        self._find_pictures()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # else it scrolls to its end when it gets the focus
        self.verticalScrollBar().setValue(place)
        self.pictures_wanted.emit(bool(self._missing) and not self._images)

    def _find_pictures(self) -> None:
        """Which pictures of the web are not here; it is not waited until they come into view."""
        block = self.document().begin()
        while block.isValid():
            for piece in block:
                form = piece.fragment().charFormat()
                if form.isImageFormat():
                    address = self._files.resolved(QUrl(form.toImageFormat().name()))
                    if address.scheme() in ("http", "https") and address.toString() not in self._images:
                        self._missing.add(address.toString())
            block = block.next()

    def loadResource(self, kind: int, name: QUrl) -> Any:
        """A picture that was fetched, or a sign in its place; never a file, and nothing from the network."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        address = self._files.resolved(name)
        if (image := self._images.get(address.toString())) is not None:
            return self._fitted(image)
        return pixmap("picture", colors().muted, SIDE, self.devicePixelRatioF())

    def _fitted(self, image: QImage) -> QImage:
        """No wider than the column."""
        room = max(120, self.viewport().width() - 24)
        if image.width() <= room:
            return image
        return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def _on_picture(self, address: str, image: QImage) -> None:
        self._images[address] = image
        self._draw()

    def _open(self, link: QUrl) -> None:
        if not link.host() and link.hasFragment() and not link.path():
            self.scrollToAnchor(link.fragment())
            return
        target = self._page.resolved(link)
        if target.scheme() in ("http", "https"):
            QDesktopServices.openUrl(target)

    def _on_highlighted(self, link: QUrl) -> None:
        """Say where a link leads before it is followed."""
        self.setToolTip(self._page.resolved(link).toDisplayString() if not link.isEmpty() else self.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            self._draw()
