"""The table of families is what the families and their tests say; and what the window is told by it."""

import json
from pathlib import Path

import pytest

from app.engine.architectures import families
from app.engine.hub.query import family_choices
from app.engine.support import Level, support_of, supported_families, supported_sources
from tests.engine import families_table


@pytest.fixture(scope="module")
def table(request):
    """As it would be written now; written first where `--write-families` is given."""
    if request.config.getoption("--write-families"):
        families_table.write()
    return families_table.table()


def test_the_file_is_not_stale(table):
    stands = families_table.TABLE.read_text("utf-8")
    assert stands == families_table.as_json(table), "run pytest tests/engine/test_support.py --write-families"


def test_the_readme_is_not_stale(table):
    stands = families_table.section(families_table.README.read_text("utf-8"))
    assert stands == families_table.as_markdown(table), "run pytest tests/engine/test_support.py --write-families"


def test_every_family_has_a_row(table):
    known = {name for cls in families() for name in cls.model_types}
    assert {name for row in table["families"] for name in row["model_types"]} == known
    assert {choice.key for choice in family_choices() if choice.key} <= known
    assert all(support_of(name).compressible for name in known)


def test_what_is_surest_is_said():
    found = support_of("llama")
    assert (found.family, found.gguf.level, found.calibration.level) == ("Llama", Level.VERIFIED, Level.VERIFIED)
    assert "llama" in found.model_types
    assert found.compressible


def test_a_family_that_nobody_knows():
    found = support_of("nobody-knows-it")
    assert found.gguf.level is found.calibration.level is Level.NOT_YET
    assert found.gguf.reason
    assert not found.compressible


def test_the_table_is_read_whole():
    data = json.loads(families_table.TABLE.read_text("utf-8"))
    assert [support.family for support in supported_families()] == [row["family"] for row in data["families"]]
    assert [source.title for source in supported_sources()] == [row["title"] for row in data["sources"]]
    for support in supported_families():
        for proof in (support.gguf, support.calibration):
            assert bool(proof.reason) is (proof.level is not Level.VERIFIED)


def test_every_source_says_how_it_is_known():
    from app.engine.packings import packings

    stems = {packing.__module__.rpartition(".")[2] for packing in packings()}
    assert stems == set(families_table.PACKINGS)
    references = Path(__file__).parent / "packings" / "references"
    files = [path.stem for path in references.glob("*.safetensors")]
    compared = {stem for stem in stems for file in files if f"{file}_".startswith(f"{stem}_")}
    assert compared == {stem for stem, (level, _) in families_table.PACKINGS.items() if level is Level.VERIFIED}
    assert all(source.how for source in supported_sources())


def test_models_that_see_are_proven():
    for name in ("qwen2_5_vl", "qwen3_vl"):
        assert support_of(name).gguf.level is support_of(name).calibration.level is Level.VERIFIED
