"""What is open and what is wanted."""

import pytest

from app.gui.engine import Engine
from app.gui.session import Session
from app.jobs.events import Failure
from tests.gui.fakes import paper_outline

LONG = 30_000


@pytest.fixture
def session(qapp, fake, settings):
    return Session(Engine(fake), settings)


def test_the_last_open_wins(qtbot, session):
    with qtbot.waitSignal(session.opened, timeout=LONG):
        session.open("/models/first")
        session.open("/models/second")
    qtbot.wait(50)
    assert session.outline.path == "/models/second"


def test_opening_another_model_keeps_the_preset_and_forgets_the_rules(qtbot, session, settings):
    with qtbot.waitSignal(session.opened, timeout=LONG):
        session.open("/models/a")
    session.set_mix("Q6_K")
    session.set_type(["model.layers.0.mlp.up_proj.weight"], "Q8_0")
    assert session.default_output == settings.output_folder / "paper-Q6_K-custom.gguf"
    with qtbot.waitSignal(session.opened, timeout=LONG):
        session.open("/models/b")
    assert (session.recipe.mix, session.recipe.rules, session.can_undo) == ("Q6_K", (), False)
    assert settings.recent[:2] == ["/models/b", "/models/a"]


def test_what_cannot_be_opened_leaves_what_is_open(qtbot, session, fake):
    with qtbot.waitSignal(session.opened, timeout=LONG):
        session.open("/models/a")
    fake.answers["inspect"] = lambda task: [("failed", Failure("Damaged.", "", "BadCheckpoint", ""))]
    with qtbot.waitSignal(session.failed, timeout=LONG):
        session.open("/models/b")
    assert session.outline == paper_outline(path="/models/a")
    assert settings_recent(session) == ["/models/a"]


def settings_recent(session):
    return session._settings.recent


def test_a_preset_drops_what_was_chosen_by_hand_and_undo_brings_it_back(qtbot, session):
    with qtbot.waitSignal(session.opened, timeout=LONG):
        session.open("/models/a")
    session.set_type(["lm_head.weight"], "Q8_0")
    by_hand = session.plan
    session.set_mix("Q2_K")
    assert session.recipe.rules == ()
    session.undo()
    assert session.plan == by_hand
    session.reset()
    assert session.recipe.rules == ()
