"""Own presets are recipe files."""

import json
import os

import pytest

from app.engine.errors import BadRecipe
from app.engine.recipe import Recipe, Rule, Target
from app.jobs.recipes import RecipeShelf, read_recipe, write_recipe

MINE = Recipe("Q5_K_M", (Rule("*down*", "Q6_K"),), name="Mine", target=Target(max_kl=0.02))


@pytest.fixture
def shelf(tmp_path):
    return RecipeShelf(tmp_path / "presets")


def test_what_is_kept_is_there_again(shelf):
    shelf.keep(MINE)
    shelf.keep(Recipe(name="alpha"))
    assert shelf.recipes() == [Recipe(name="alpha"), MINE]
    shelf.keep(Recipe(name="Beta"), instead_of="Mine")
    assert [item.name for item in shelf.recipes()] == ["alpha", "Beta"]
    shelf.remove("alpha")
    assert [item.name for item in shelf.recipes()] == ["Beta"]


def test_names_that_look_alike_do_not_meet(shelf):
    for name in ("a/b", "a b", "A B", "../a"):
        shelf.keep(Recipe(name=name))
    assert len(shelf.recipes()) == 4
    assert all(path.parent == shelf.root for path in shelf.root.rglob("*"))


def test_a_file_is_what_the_command_line_reads(shelf, tmp_path):
    path = tmp_path / "shared.json"
    write_recipe(MINE, path)
    assert Recipe.load(path) == MINE == read_recipe(path)
    path.write_text(json.dumps({**MINE.to_json(), "name": ""}))
    assert read_recipe(path).name == "shared"


def test_what_is_damaged_is_passed_over_and_stays(shelf):
    shelf.keep(MINE)
    broken = shelf.root / "broken.json"
    broken.write_text("{")
    assert shelf.recipes() == [MINE]
    shelf.remove("nobody")
    assert broken.exists()
    with pytest.raises(BadRecipe, match="valid JSON"):
        read_recipe(broken)
    with pytest.raises(BadRecipe, match="no name"):
        shelf.keep(Recipe())


def test_a_crash_while_writing_leaves_the_old_file(shelf, monkeypatch):
    shelf.keep(MINE)

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        shelf.keep(Recipe("Q2_K", name="Mine"))
    assert shelf.recipes() == [MINE]
    assert len(list(shelf.root.iterdir())) == 1
