"""A model card runs nothing, reads nothing and fetches nothing, but for pictures that a person asks for."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument

from app.gui.pictures import may_fetch
from app.gui.widgets.card_view import CardView

IMAGE = QTextDocument.ResourceType.ImageResource.value
HTML = QTextDocument.ResourceType.HtmlResource.value
CARD = """# Title

[safe](https://example.org/x) [bad](javascript:alert(1)) [file](file:///etc/passwd) [own](docs/more.md) [here](#title)

![one](picture.png) ![two](https://example.org/two.png)

![local](file:///etc/hostname) ![inline](data:image/png;base64,AA)
"""


def png():
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture
def server(monkeypatch):
    """A Hub that has one picture, and notes who asks."""
    asked, answers = [], {"picture.png": png()}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            body = answers.get(self.path.rpartition("/")[2], b"")
            self.send_response(200 if body else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.asked, made.answers = asked, answers
    thread = threading.Thread(target=made.serve_forever, args=(0.02,))
    thread.start()
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{made.server_address[1]}")
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


@pytest.fixture
def card(qtbot, server):
    view = CardView()
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    view.show_card(CARD, "a/b", "c0ffee")
    return view


def test_nothing_is_fetched_or_read_unasked(qtbot, card, server):
    qtbot.wait(50)
    assert server.asked == []
    for address in ("file:///etc/hostname", "picture.png", "https://example.org/two.png"):
        placeholder = card.loadResource(IMAGE, QUrl(address))
        assert placeholder.width() <= 24 * card.devicePixelRatioF()
    assert card.loadResource(HTML, QUrl("file:///etc/hostname")) is None


def test_a_picture_of_the_repository_comes_when_asked_for(qtbot, card, server, monkeypatch):
    card._missing.discard("https://example.org/two.png")  # would go to the network
    with qtbot.waitSignal(card.pictures_wanted):
        card.load_pictures()
    qtbot.waitUntil(lambda: bool(card._images), timeout=30_000)
    assert server.asked == ["/a/b/resolve/c0ffee/picture.png"]
    assert card.loadResource(IMAGE, QUrl("picture.png")).width() == 40


def test_what_is_no_picture_stays_a_placeholder(qtbot, card, server):
    server.answers["picture.png"] = b"<svg onload='alert(1)'/>"
    card._missing.discard("https://example.org/two.png")
    card.load_pictures()
    qtbot.waitUntil(lambda: bool(server.asked), timeout=30_000)
    qtbot.wait(100)
    assert not card._images


@pytest.mark.parametrize(("link", "opened"), [
    ("https://example.org/x", "https://example.org/x"), ("javascript:alert(1)", ""), ("file:///etc/passwd", ""),
    ("docs/more.md", "/a/b/blob/c0ffee/docs/more.md"), ("#title", ""), ("ftp://example.org", ""),
])  # fmt: skip
def test_only_links_to_the_web_open(card, monkeypatch, link, opened):
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toString()))
    card.anchorClicked.emit(QUrl(link))
    assert [item[-len(opened) :] for item in seen] == ([opened] if opened else [])


def test_html_is_no_html(qtbot, card):
    card.show_card("<script>alert(1)</script> <b>bold</b> <img src='https://example.org/x.png'>", "a/b", "c")
    assert "alert(1)" in card.toPlainText()  # as words
    assert not card._missing


def test_a_long_card_is_there_at_once(qtbot, card):
    card.show_card("\n\n".join(f"## Part {n}\n\nSome words with `code` and **more**." for n in range(1500)), "a/b", "c")
    assert "Part 1499" in card.toPlainText()
    assert card.verticalScrollBar().value() == 0


@pytest.mark.parametrize(("address", "may"), [
    ("https://example.org/a.png", True), ("http://example.org/a.png", False), ("http://hub.test:80/a.png", True),
    ("file:///a.png", False), ("data:image/png;base64,AA", False), ("https:///a.png", False),
])  # fmt: skip
def test_which_pictures_may_be_fetched(address, may):
    assert may_fetch(QUrl(address), "http://hub.test:80") is may
