"""What a computer can do when all is done, asked of systems that only pretend."""

import pytest

from app.gui.desktop.power import COMMANDS, SystemPower
from app.jobs.course import WhenDone

EVERYTHING = (WhenDone.NOTHING, WhenDone.SLEEP, WhenDone.SHUT_DOWN)


@pytest.mark.parametrize("system", ["Linux", "Darwin", "Windows"])
def test_what_the_system_agrees_to_is_offered_and_done(qapp, system):
    asked = []

    def ask(command):
        asked.append(tuple(command))
        return 0, 's "yes"'

    power = SystemPower(system, ask, lambda name: f"/bin/{name}")
    assert power.possible() == EVERYTHING
    for wanted in EVERYTHING[1:]:
        assert power.rest(wanted) == ""
        assert asked[-1] == COMMANDS[system][wanted]


def test_a_system_that_may_not_is_not_offered(qapp):
    power = SystemPower("Linux", lambda command: (0, 's "challenge"'), lambda name: name)
    assert power.possible() == (WhenDone.NOTHING,)
    assert SystemPower("Windows", which=lambda name: None).possible() == (WhenDone.NOTHING,)
    assert SystemPower("Plan 9").possible() == (WhenDone.NOTHING,)
    assert SystemPower("Plan 9").rest(WhenDone.SLEEP) == ""


def test_a_refusal_is_a_sentence(qapp):
    power = SystemPower("Linux", lambda command: (1, "Access denied"), lambda name: name)
    assert "Access denied" in power.rest(WhenDone.SLEEP)


@pytest.mark.parametrize(("battery", "plugged"), [(None, True), (True, True), (False, False)])
def test_a_computer_without_a_battery_is_plugged_in(qapp, monkeypatch, battery, plugged):
    import psutil

    class Battery:
        power_plugged = battery

    monkeypatch.setattr(psutil, "sensors_battery", lambda: None if battery is None else Battery, raising=False)
    assert SystemPower().plugged() is plugged
