"""Pictures of a model card, fetched when a person asks for them and not before.

Fetching one tells its host that somebody looks at the card. Only pictures come (PNG, JPEG, GIF, WebP by their first
bytes; no SVG, which is a program of its own), only by https, and no more than `MOST_BYTES` of each.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

MOST_BYTES = 8_000_000
MOST_PIXELS = 24_000_000
TIMEOUT_MS = 15_000
_SIGNS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")


def may_fetch(url: QUrl, endpoint: str) -> bool:
    """Whether a picture's address is one that may be asked: https, or the Hub's own as the program knows it."""
    own = urlsplit(endpoint)
    is_own = (url.scheme(), url.authority()) == (own.scheme, own.netloc)
    return bool(url.host()) and (url.scheme() == "https" or is_own)


class Pictures(QObject):
    """Fetches pictures, each once.

    Signals:
        arrived: (address as text, QImage).
    """

    arrived = Signal(str, QImage)

    def __init__(self, endpoint: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._endpoint = endpoint
        self._network = QNetworkAccessManager(self)
        self._network.setTransferTimeout(TIMEOUT_MS)
        self._asked: set[str] = set()

    def fetch(self, url: QUrl) -> None:
        """Ask for a picture; what may not or cannot be fetched leaves its empty frame."""
        if url.toString() in self._asked or not may_fetch(url, self._endpoint):
            return
        self._asked.add(url.toString())
        request = QNetworkRequest(url)
        request.setAttribute(QNetworkRequest.Attribute.CookieLoadControlAttribute, QNetworkRequest.LoadControl.Manual)
        request.setAttribute(QNetworkRequest.Attribute.CookieSaveControlAttribute, QNetworkRequest.LoadControl.Manual)
        reply = self._network.get(request)
        reply.downloadProgress.connect(lambda done, _: reply.abort() if done > MOST_BYTES else None)
        reply.finished.connect(lambda: self._on_finished(reply, url.toString()))

    def _on_finished(self, reply: QNetworkReply, address: str) -> None:
        reply.deleteLater()
        if reply.error() is not QNetworkReply.NetworkError.NoError:
            return
        data = reply.readAll()
        if not bytes(data[:4].data()).startswith(_SIGNS):
            return
        image = _decoded(data.data())
        if image is not None:
            self.arrived.emit(address, image)

    def forget(self) -> None:
        """Stop what is under way; the next card has pictures of its own."""
        self._asked.clear()
        for reply in self._network.findChildren(QNetworkReply):
            reply.abort()


def _decoded(data: bytes) -> QImage | None:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageReader

    kept = QByteArray(data)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image
