"""Everything that a person should know before the start."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.outline import CAUTION
from app.engine.plan import make_plan
from app.engine.recipe import Recipe
from app.gui.models import preflight
from app.gui.models.place import Place
from app.gui.models.preflight import Level, Mend, Surroundings, Wish, findings
from app.jobs.forecast import Paces
from tests.gui.fakes import paper_outline

OUTLINE = paper_outline()
GB = 1_000_000_000
FREE = Place(Path("/out/paper.gguf"), 100 * GB, False, True)
GOOD = Surroundings(FREE, 100 * GB, True, 16 * GB, True, None, GB, GB, 100_000_000)


def wish(recipe=Recipe(), **changes):  # noqa: B008 - it is immutable
    return Wish(OUTLINE, make_plan(OUTLINE, recipe), **changes)


def found(asked=None, around=GOOD):
    return {item.key: item for item in findings(asked or wish(), around)}


def test_nothing_to_say_where_all_is_well():
    assert not found()


@pytest.mark.parametrize(
    ("place", "key", "mend"),
    [
        (replace(FREE, writable=False), "read-only", Mend.FOLDER),
        (replace(FREE, exists=True), "exists", Mend.REPLACE),
        (replace(FREE, output=Path(OUTLINE.path), exists=True), "source", Mend.NAME),
        (replace(FREE, free_bytes=1000), "disk", Mend.FOLDER),
    ],
)
def test_what_would_stop_it(place, key, mend):
    item = found(around=replace(GOOD, place=place))[key]
    assert item.level is Level.STOP and mend in item.mends and item.sentence.endswith((".", "there already."))


def test_a_file_may_be_replaced():
    assert not found(wish(replace=True), replace(GOOD, place=replace(FREE, exists=True)))


@pytest.mark.parametrize(
    ("asked", "around", "key", "mend"),
    [
        ({}, {"peak_bytes": 20 * GB}, "memory", Mend.FAST),
        ({"device": "cuda:0", "device_free": GB // 2}, {}, "card", Mend.CPU),
        ({"why_not": "No tokenizer."}, {}, "calibration", Mend.FAST),
        ({"tried_s": 4000.0}, {"plugged": False}, "battery", Mend.PLUGGED),
        ({"tried_s": 40_000.0}, {}, "long", Mend.TRY),
        ({"forecast_kl": 0.5}, {}, "rough", Mend.SIZE),
        ({}, {"place": replace(FREE, free_bytes=60_000_000)}, "temporary", Mend.FAST),
        ({}, {"same_disk": False, "temporary_free": 1000}, "temporary", Mend.FAST),
    ],
)
def test_each_warning_has_a_button_that_mends(asked, around, key, mend):
    item = found(wish(**asked), replace(GOOD, **around))[key]
    assert item.level is not Level.STOP and mend in item.mends


def test_own_text_that_cannot_be_used_stops_unless_none_is_read():
    asked = wish(text_trouble="a.bin is not UTF-8 text.")
    assert found(asked)["text"].level is Level.STOP and Mend.TEXT in found(asked)["text"].mends
    assert not found(wish(Recipe(quality="fast"), text_trouble="a.bin is not UTF-8 text."))


def test_a_result_that_is_larger_than_its_source():
    assert Mend.PRESETS in found(wish(Recipe("F32")))["larger"].mends


def test_a_source_that_is_compressed_already():
    tensors = tuple(replace(one, dtype="Q4_K") for one in OUTLINE.tensors)
    packed = replace(OUTLINE, tensors=tensors)
    asked = Wish(packed, make_plan(packed, Recipe()))
    assert found(asked)["packed"].mends == (Mend.ORIGINAL,)


def test_a_model_that_llama_cpp_computes_otherwise():
    told = "llama.cpp computes it in a simpler way. Expect other answers than the original's."
    other = replace(OUTLINE, facts={**OUTLINE.facts, CAUTION: told})
    item = found(Wish(other, make_plan(other, Recipe())))["caution"]
    assert (item.level, item.sentence) == (Level.WARN, told)
    assert item.brief == "llama.cpp computes it in a simpler way."


def test_time_is_known_better_and_better(tmp_path):
    asked = wish()
    assert preflight.duration(asked, GOOD).source == "rough"
    pace = {"open": 0.5, "calibrate": 20.0, "compress": 5.0}
    Paces(tmp_path).learn("balanced cpu 1 False", pace, OUTLINE.size_bytes)
    usual = preflight.usual_s(tmp_path, asked)
    assert usual == pytest.approx(25.5)
    assert preflight.duration(asked, replace(GOOD, usual_s=usual)) == preflight.Duration(usual, "usual")
    assert preflight.duration(replace(asked, tried_s=9.0), replace(GOOD, usual_s=usual)).source == "tried"


def test_what_stops_comes_first(tmp_path):
    asked = wish(why_not="No.", tried_s=40_000.0)
    levels = [item.level for item in findings(asked, replace(GOOD, place=replace(FREE, exists=True)))]
    assert levels == sorted(levels, key=list(Level).index) and levels[0] is Level.STOP


def test_looking_around_finds_this_computer(tmp_path):
    around = preflight.look_around(tmp_path / "out" / "a.gguf", tmp_path, wish(), tmp_path, lambda: False)
    assert around.place.writable and not around.plugged and around.same_disk
    assert around.memory_free > 0 < around.peak_bytes


def test_a_free_name(tmp_path):
    (tmp_path / "a 2.gguf").touch()
    assert preflight.free_name(tmp_path / "a.gguf").name == "a 3.gguf"
