"""A recipe in words."""

from pathlib import Path

import pytest

from app.engine.recipe import Bound, Clip, Recipe, Rule, Target
from app.gui.models import recipe_words
from tests.gui.fakes import paper_outline


@pytest.mark.parametrize(
    ("recipe", "short", "tag"),
    [
        (Recipe(), "Q4_K_M", "Q4_K_M"),
        (Recipe(rules=(Rule("*", "Q8_0"),)), "Q4_K_M", "Q4_K_M-custom"),
        (Recipe(bounds=(Bound("*", "Q8_0"),), target=Target()), "Q4_K_M", "Q4_K_M-custom"),
        (Recipe(clips=(Clip("*", "weights", -1, 1),)), "Q4_K_M", "Q4_K_M-custom"),
        (Recipe(target=Target(size_bytes=122_300_000)), "at most 122 MB", "122MB"),
        (Recipe(target=Target(size_bytes=4_640_000_000)), "at most 4.6 GB", "4.64GB"),
        (Recipe(target=Target(max_kl=0.02)), "hardly different", "kl0.02"),
    ],
)
def test_names(recipe, short, tag):
    assert (recipe_words.short(recipe), recipe_words.file_tag(recipe)) == (short, tag)


def test_more_work_takes_longer_and_more_cores_less():
    outline = paper_outline(32, 4096)
    times = [recipe_words.duration_s(outline, item.key, "cpu", 4) for item in recipe_words.qualities()]
    assert times == sorted(times) and times[0] < times[-1] / 10
    assert recipe_words.duration_s(outline, "best", "cpu", 8) < times[-1]
    assert recipe_words.duration_s(outline, "best", "cuda:0", 4) < times[-1]


def test_texts_and_their_names():
    assert recipe_words.text_name(None) == "the bundled text"
    assert recipe_words.text_name(Path("/home/me/letters")) == "letters"
