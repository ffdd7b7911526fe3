"""Words beside the curve stand where neither the curve nor a dot is."""

from app.gui.models.spot import Spot
from app.gui.plots.quality_curve import QualityCurve

CURVE = [(2e6, 0.3), (4e6, 0.03), (7e6, 0.001)]


def sides(qtbot, *spots):
    """Where the grades' words stand: "left" or "right" of each, from the best grade down."""
    chart = QualityCurve()
    qtbot.addWidget(chart)
    chart.resize(420, 236)
    chart.show_curve(CURVE, spots)
    middle = sum(chart._range[:2]) / 2
    names = {spot.name for spot in spots}
    return {
        text.toPlainText(): "left" if text.pos().x() < middle else "right"
        for text in chart._texts
        if text.toPlainText() not in names
    }


def test_words_stand_on_the_side_that_the_curve_leaves_free(qtbot):
    found = sides(qtbot)
    assert set(found.values()) == {"left", "right"} and found["practically the same"] == "left"


def test_words_make_room_for_a_dot(qtbot):
    plain = sides(qtbot)
    with_dot = sides(qtbot, Spot("", 2.0e6, 0.03))
    assert plain["hardly different"] == "left" and with_dot["hardly different"] == "right"
    assert {word: side for word, side in with_dot.items() if word != "hardly different"} == {
        word: side for word, side in plain.items() if word != "hardly different"
    }


def test_words_stay_where_dots_are_on_both_sides(qtbot):
    both = sides(qtbot, Spot("", 2.0e6, 0.03), Spot("", 7.0e6, 0.03))
    assert both == sides(qtbot)
