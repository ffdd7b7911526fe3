"""Activation ranges by layer and on the map; a range's cost in words."""

import pytest

from app.engine.activations import InputRanges
from app.engine.clip_error import ClipError
from app.engine.roles import Role
from app.engine.statistics import Statistics
from app.gui.models.clip_facts import clip_facts, weight_errors
from app.gui.models.facts import input_facts
from app.gui.models.overview import Measure, make_overview
from app.gui.models.range_lines import measured_roles, range_points
from app.jobs.tasks import StatisticsTask
from tests.gui.fakes import LAYER, calibration_answer, paper_outline, statistics_answer


@pytest.fixture
def ranges():
    return InputRanges.from_json(calibration_answer())


def test_layers_of_a_role_in_order(ranges):
    outline = paper_outline()
    assert set(measured_roles(outline, ranges)) == set(LAYER)
    points = range_points(outline, ranges, Role.ATTN_V)
    assert [(point.layer, point.found.maximum) for point in points] == [(1, 2.0), (2, 4.0), (3, 6.0), (4, 8.0)]
    assert range_points(outline, ranges, Role.OUTPUT) == ()


def test_the_map_is_deeper_where_more_enters(ranges):
    typical = {name: item.typical for name, item in ranges.weights.items()}
    overview = make_overview(paper_outline(), None, Measure.INPUTS, typical)
    layers = [cells for _, cells in overview.rows if len(cells) > 1]
    assert [cells[0].strength for cells in layers] == sorted(cells[0].strength for cells in layers)
    assert layers[-1][0].strength == 1.0
    embedding = overview.rows[0][1][0]
    assert (embedding.strength, embedding.value) == (0.0, None)
    assert (overview.low, overview.high) == (0.5, 2.0)
    unmeasured = make_overview(paper_outline(), None, Measure.INPUTS)
    assert (unmeasured.low, unmeasured.high) == (None, None)
    assert {cells[0].strength for _, cells in unmeasured.rows} == {0.0}


def test_what_enters_in_words(ranges):
    facts = {fact.title: fact.value for fact in input_facts(ranges.weights["model.layers.1.mlp.up_proj.weight"])}
    assert facts["Smallest"] == "-4"
    assert facts["99.9 % within"] == "± 1"
    assert facts["Largest to usual"] == "4.0 times"


def test_cost_in_words():
    facts = {fact.title: fact.value for fact in clip_facts(ClipError(0.06, 0.08, 0.000_000_1), "how")}
    assert facts == {
        "Rounding inside": "6.0 %",
        "Clipping outside": "8.0 %",
        "Together": "10.0 %",
        "Values clipped": "nearly 0 %",
    }


def test_only_a_known_grid_has_a_cost():
    answer = statistics_answer(StatisticsTask("/models/paper", "a", "Q4_K"))
    errors = weight_errors(Statistics.from_json(answer))
    assert errors.at(-1, 1).together == pytest.approx(0.07)
    assert weight_errors(Statistics.from_json(answer | {"relative_error": None})) is None
    assert weight_errors(Statistics.from_json(answer | {"maximum": -1.0})) is None
