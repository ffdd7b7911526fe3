"""What a job takes, before it starts."""

from app.engine.peak import IDLE_BYTES, peak_of
from app.engine.plan import make_plan
from app.engine.recipe import Recipe
from tests.gui.fakes import paper_outline

SMALL, LARGE = paper_outline(4, 256), paper_outline(32, 4096)


def peak(outline, quality, threads=2):
    return peak_of(outline, make_plan(outline, Recipe(quality=quality)), threads)


def test_more_work_takes_more():
    fast, balanced, best = (peak(LARGE, quality) for quality in ("fast", "balanced", "best"))
    assert fast.temporary_bytes == 0 < balanced.temporary_bytes < best.temporary_bytes
    assert fast.memory_bytes <= balanced.memory_bytes <= best.memory_bytes
    assert peak(SMALL, "balanced").memory_bytes < balanced.memory_bytes


def test_a_layer_at_a_time_bounds_calibration():
    layer = 4 * sum(one.weights for one in LARGE.tensors if one.place.layer == 0 and one.adjustable)
    taken = peak(LARGE, "balanced").memory_bytes - IDLE_BYTES
    assert layer < taken < 6 * layer


def test_the_file_is_run_whole():
    plan = make_plan(LARGE, Recipe("F32", quality="fast"))
    found = peak_of(LARGE, plan, 1)
    assert found.stage == "run" and found.memory_bytes > plan.size_bytes
