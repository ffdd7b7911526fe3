"""What can be compressed, as the window shows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.engine.support import supported_families, supported_sources
from app.gui.widgets.families_dialog import FamiliesDialog
from tests.gui.access import nameless

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of dialogs, which have no screen here


@pytest.fixture
def dialog(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = FamiliesDialog(parent)
    made.open()
    qtbot.waitUntil(made.isVisible)
    yield made
    made.reject()


def texts(dialog):
    model = dialog.table.model()
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in
            range(model.rowCount())]  # fmt: skip


def test_every_family_has_a_row_that_says_how_sure_it_is(dialog):
    rows = texts(dialog)
    assert {row[0] for row in rows} == {support.family for support in supported_families()}
    assert {row[2] for row in rows} | {row[3] for row in rows} <= {"Verified", "Structure checked", "Not yet"}
    assert ["Llama", "Verified", "Verified"] in [[row[0], *row[2:]] for row in rows]


def test_it_is_filtered_by_any_word(dialog):
    dialog.filter.setText("mixtral")
    assert 0 < len(texts(dialog)) < 5
    assert all("mixtral" in " ".join(row).lower() for row in texts(dialog))
    dialog.filter.setText("no such model")
    assert texts(dialog) == []


def test_what_is_not_verified_says_why(dialog):
    model = dialog.table.model()
    for row in range(model.rowCount()):
        for column in (2, 3):
            assert model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)


def test_the_ways_of_storing_stand_behind_the_switch(dialog):
    dialog.views.choose("sources")
    assert {row[0] for row in texts(dialog)} == {source.title for source in supported_sources()}
    assert not nameless(dialog)
