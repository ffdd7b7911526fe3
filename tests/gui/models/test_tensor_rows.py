"""The table over every tensor keeps Qt's rules, sorts with what is unknown last, and understands layers."""

import pytest
from PySide6.QtCore import Qt

from app.engine.plan import make_plan
from app.engine.recipe import Recipe
from app.gui.models.overview import Measure, make_overview
from app.gui.models.tensor_rows import Criteria, Field, TensorRows
from tests.gui.fakes import paper_outline


@pytest.fixture
def rows(qapp):
    made, outline = TensorRows(), paper_outline()
    made.show_plan(outline, make_plan(outline, Recipe()))
    return made


def test_keeps_the_rules_of_qt_models(qtmodeltester, rows):
    qtmodeltester.check(rows)
    rows.look_for(Criteria(words="down"))
    qtmodeltester.check(rows)


def test_unmeasured_rows_come_last_whichever_way(rows):
    rows.show_measure(Measure.ERROR, {"lm_head.weight": 0.2, "model.embed_tokens.weight": 0.1})
    rows.sort(Field.VALUE.value, Qt.SortOrder.AscendingOrder)
    assert rows.names()[:2] == ("model.embed_tokens.weight", "lm_head.weight")
    rows.sort(Field.VALUE.value, Qt.SortOrder.DescendingOrder)
    assert rows.names()[:2] == ("lm_head.weight", "model.embed_tokens.weight")
    assert rows.index(0, Field.VALUE.value).data() == "20.0 %"
    assert rows.index(5, Field.VALUE.value).data() == "–"
    rows.sort(-1)
    assert rows.names()[0] == "model.embed_tokens.weight"


@pytest.mark.parametrize(
    ("text", "span", "readable"),
    [("", None, True), ("3", (2, 2), True), ("2-4", (1, 3), True), ("2 – 4", (1, 3), True), ("two", None, False)],
)
def test_layers_as_people_write_them(text, span, readable):
    found = Criteria(layers=text)
    assert found.span == span
    assert found.readable is readable


def test_layers_to_the_end(rows):
    rows.look_for(Criteria(layers="4-"))
    assert len(rows.names()) == 9
    assert all(".layers.3." in name for name in rows.names())


def test_depth_follows_the_logarithm_of_what_was_measured():
    outline = paper_outline(layers=3)
    values = {f"model.layers.{layer}.self_attn.q_proj.weight": 10.0**layer for layer in range(3)}
    found = make_overview(outline, None, Measure.RANGE, values)
    assert [cells[0].strength for text, cells in found.rows if text] == pytest.approx([0.0, 0.5, 1.0])
    assert [cells[1].value for text, cells in found.rows if text] == [None, None, None]
    assert (found.low, found.high) == (1.0, 100.0)
