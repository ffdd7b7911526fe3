"""The tree over an outline keeps Qt's rules and shows what the plan says."""

from PySide6.QtCore import QModelIndex, Qt

from app.engine.plan import make_plan
from app.engine.recipe import Recipe, Rule
from app.gui.models.outline_tree import NAMES, TYPE, Column, OutlineTree
from app.gui.models.overview import Measure, make_overview
from app.gui.models.tree_filter import TreeFilter
from tests.gui.fakes import paper_outline


def tree(layers=3, recipe=None):
    outline = paper_outline(layers)
    model = OutlineTree(list(Column))
    model.show_outline(outline, make_plan(outline, recipe or Recipe()))
    return outline, model


def test_keeps_the_rules_of_qt_models(qtmodeltester):
    _, model = tree()
    qtmodeltester.check(model)


def test_layers_hold_their_tensors():
    _, model = tree()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Word embeddings", "Layer 1", "Layer 2", "Layer 3", "Final normalization", "Output",
    ]  # fmt: skip
    assert model.rowCount(model.index(1, 0)) == 9
    assert len(model.index(1, 0).data(NAMES)) == 7
    found = model.find("model.layers.2.mlp.down_proj.weight")
    assert found.parent() == model.index(3, 0) and found.data() == "Feed-forward down"
    assert model.find("nowhere") == QModelIndex()
    model.show_outline(None)
    assert model.rowCount() == 0


def test_types_of_a_layer():
    _, model = tree(recipe=Recipe(mix="Q8_0", rules=(Rule("model.layers.1.*down*", "Q4_K"),)))
    column = list(Column).index(Column.TYPE)
    assert model.index(1, column).data() == "Q8_0" and model.index(1, column).data(TYPE) == "Q8_0"
    assert (
        set(model.index(2, column).data().split(" + ")) == {"Q8_0", "Q4_K"} and model.index(2, column).data(TYPE) == ""
    )
    assert not model.index(4, column).flags() & Qt.ItemFlag.ItemIsEditable


def test_asking_for_a_type(qtbot):
    _, model = tree()
    with qtbot.waitSignal(model.type_asked) as asked:
        model.setData(model.index(0, 4), "Q5_0", Qt.ItemDataRole.EditRole)
    assert asked.args == [("model.embed_tokens.weight",), "Q5_0"]


def test_filter_keeps_parents():
    _, model = tree()
    shown = TreeFilter()
    shown.setSourceModel(model)
    shown.look_for("DOWN layer 2")
    assert shown.rowCount() == 1
    assert shown.rowCount(shown.index(0, 0)) == 1
    shown.look_for("")
    assert shown.rowCount() == model.rowCount()


def test_a_filter_by_type_follows_the_plan_and_one_by_names_asks_nothing_anew(monkeypatch):
    outline, model = tree(recipe=Recipe(mix="Q8_0"))
    shown = TreeFilter()
    shown.setSourceModel(model)
    shown.look_for("Q8_0 down")
    assert shown.rowCount() == 3
    model.show_plan(make_plan(outline, Recipe(mix="Q8_0", rules=(Rule("model.layers.1.*down*", "Q4_K"),))))
    assert shown.rowCount() == 2
    shown.show_only(frozenset({"model.layers.1.mlp.down_proj.weight"}))
    asked = []
    monkeypatch.setattr(TreeFilter, "filterAcceptsRow", lambda *_: asked.append(1) or True)
    model.show_plan(make_plan(outline, Recipe(mix="Q8_0")))
    assert shown.rowCount() == 1 and not asked


def test_overview_is_a_row_per_layer():
    outline, _ = tree(layers=3)
    found = make_overview(outline, make_plan(outline, Recipe()), Measure.BITS)
    assert found.columns == ("Q", "K", "V", "Out", "Gate", "Up", "Down")
    assert [text for text, _ in found.rows] == ["", "1", "2", "3", ""]
    strengths = {cell.scheme: cell.strength for _, cells in found.rows for cell in cells}
    assert strengths["Q6_K"] > strengths["Q4_K"]
