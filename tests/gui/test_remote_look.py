"""Look before you download, in the real window with a real child: what works, what waits, and what is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.gui.models.outline_tree import TENSOR
from tests.hub_server import HubServer, Repo
from tests.hub_virtual import HUGE, llama
from tests.models import SAMPLE

LONG = 120_000  # ms
NAME = "owner/small-shakespeare"
EMBEDDINGS = "model.embed_tokens.weight"


@pytest.fixture
def hub(monkeypatch, tmp_path):
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
        monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "looks"))
        server.add(Repo.of_folder(NAME, SAMPLE, parameters={"BF16": 5_770_496}))
        yield server


def look_at(qtbot, window, name):
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open(f"hf://{name}@main")
    page = window.page("look")
    qtbot.waitUntil(lambda: page.panel.histogram.shown is not None, timeout=LONG)
    return page


def test_look_choose_then_download_keeps_the_recipe_and_starts(qtbot, hub, window, monkeypatch):
    orders = []
    monkeypatch.setattr(window.board, "add", orders.append)
    look = look_at(qtbot, window, NAME)
    assert window.stack.currentWidget() is look
    assert look.remote.isVisible()
    assert "Not downloaded" in look.remote.sentence.text()
    look.pane.choose(EMBEDDINGS)
    qtbot.waitUntil(lambda: getattr(look.panel.histogram.shown, "name", "") == EMBEDDINGS, timeout=LONG)
    assert look.pane.tree.currentIndex().data(TENSOR).name == EMBEDDINGS
    assert look.panel.weights.legend.text().startswith("From a sample: 1.0 MB of")
    look.panel.views.choose("activations")
    assert not look.panel.activations.measure.start.isEnabled()
    assert look.panel.activations.measure.why_not.isVisible()
    sent = sum(hub.sent_bytes.values())
    assert sent < 6_000_000

    window.show_page("choose")
    choose = window.page("choose")
    window.session.set_mix("Q5_K_M")
    qtbot.waitUntil(choose.order.start.isEnabled, timeout=LONG)
    assert choose.order.start.text() == "Download, then start"
    assert choose.order.size.text().startswith("about ")
    assert not choose.order.trial.try_first.isEnabled()
    assert "Not downloaded" in choose.order.trial.why_not.text()
    assert not choose.target.measure.measure.isEnabled()
    link = window.session.outline.path
    window.session.set_mix("Q4_K_M")
    qtbot.waitUntil(choose.order.start.isEnabled, timeout=LONG)
    with qtbot.waitSignal(choose.ordered, timeout=LONG) as ordered:
        qtbot.mouseClick(choose.order.start, Qt.MouseButton.LeftButton)
        assert window.stack.currentWidget() is window.page("find"), "where downloads are shown"
    order = ordered.args[0]
    assert orders == [order]
    assert order.source.name != "main" and "models--owner--small-shakespeare" in order.source.parts
    assert order.recipe.mix == "Q4_K_M"
    assert not window.session.remote
    window.session.undo()
    assert window.session.recipe.mix == "Q5_K_M", "the history is kept, too"
    assert link not in window.settings.recent
    assert not look.remote.isVisible()
    assert choose.order.start.text() == "Compress"
    assert window.stack.currentWidget() is window.page("work")


def test_another_model_is_no_download_of_the_one_looked_at(qtbot, hub, window):
    look_at(qtbot, window, NAME)
    window.session.set_mix("Q5_K_M")
    window.session.set_type([EMBEDDINGS], "Q8_0")
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open(str(SAMPLE))
    assert not window.session.recipe.rules
    assert not window.session.can_undo


def test_a_model_too_large_for_any_disk_can_be_looked_at(qtbot, hub, window):
    hub.add(llama("big/model", HUGE, 5_000_000_000))
    seen = []
    window.session.opening_progressed.connect(seen.append)
    look = look_at(qtbot, window, "big/model")
    assert window.session.outline.size_bytes > 400e9
    assert sum(hub.sent_bytes.values()) < 5_000_000
    assert "of 416 GB" in look.remote.sentence.text()
    look.pane.views.choose("map")
    assert "not downloaded" in window.header._facts.text()
    assert seen and seen[0].what == "Asking the Hub"
    window.show_page("choose")
    choose = window.page("choose")
    qtbot.waitUntil(lambda: "Choose another folder" in choose.order.disk.text() or choose.order.start.isEnabled(),
                    timeout=LONG)  # fmt: skip


def test_no_connection_is_a_sentence_at_the_door(qtbot, hub, window, monkeypatch):
    hub.repos.clear()
    with qtbot.waitSignal(window.session.open_failed, timeout=LONG):
        window.session.open(f"hf://{NAME}@main")
    assert "no model named" in window.messages.failure.message
