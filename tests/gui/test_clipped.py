"""No text is cut off: every page in its states and every dialog, in every language, at the usual and the least size."""

import pytest

from app.gui.languages import LANGUAGES, speak
from tests.gui.clipped import clipped
from tests.gui.states import Stage, prepare, visit

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize("language", [item.key for item in LANGUAGES])
@pytest.mark.parametrize("size", [(1180, 780), (1180, 620), (952, 540)], ids=["usual", "small", "least"])
def test_no_text_is_cut_off(qapp, settings, theme, fake, make_window, tmp_path, language, size):
    speak(qapp, language)
    prepare(settings, fake)
    window = make_window()
    window.resize(*size)
    found = {name: clipped(shown) for name, shown in visit(Stage(window, fake, tmp_path))}
    assert {name: texts for name, texts in found.items() if texts} == {}
