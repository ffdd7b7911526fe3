"""The accessibility walk: every page in its states, and every dialog, without eyes and without a mouse."""

import pytest

from tests.gui.access import walk
from tests.gui.states import Stage, prepare, visit

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_everything_has_a_name_and_is_reached_by_keys(settings, fake, make_window, tmp_path):
    prepare(settings, fake)
    stage = Stage(make_window(), fake, tmp_path)
    assert {name: wrong for name, shown in visit(stage) if (wrong := walk(shown))} == {}
