"""Whether a model of the Hub runs here, in words."""

import pytest

from app.engine.fit import Machine, Verdict
from app.gui.models.ladder import rungs, shape_for, spoken, summary, this_computer

GB = 10**9
EIGHT = shape_for(8 * GB, None)


def here(gigabytes, title="this computer"):
    return Machine(title, title, int(gigabytes * GB), "Counted is the memory free now.")


@pytest.mark.parametrize(
    ("free", "words"),
    [
        (40, "runs on this computer"),
        (18, "runs on this computer, barely"),
        (12, "runs on this computer at 8 bits or fewer"),
        (5.5, "runs on this computer at 3 bits"),
        (2, "too large for this computer"),
    ],
)
def test_the_summary_names_the_most_bits_that_run(free, words):
    assert summary(rungs(8 * GB, 16 * GB, EIGHT, [here(free)])) == words


def test_the_graphics_card_counts_where_it_has_more_room():
    small, large = here(4), here(40, "My card")
    (first, *_) = rungs(8 * GB, 16 * GB, EIGHT, [small, large])
    assert first.verdict is Verdict.FITS and "My card" in first.sentence


def test_a_longer_text_needs_more():
    short = rungs(8 * GB, 16 * GB, EIGHT, [here(18)], 2048)
    long = rungs(8 * GB, 16 * GB, EIGHT, [here(18)], 131072)
    assert short[0].verdict is Verdict.TIGHT and long[0].verdict is Verdict.TOO_LARGE


def test_an_unknown_size_has_no_ladder_and_says_so():
    assert rungs(0, 0, shape_for(0, None), [here(8)]) == ()
    assert summary(()) == "size not known yet"


def test_a_screen_reader_hears_every_rung():
    assert spoken(rungs(8 * GB, 16 * GB, EIGHT, [here(12)])) == (
        "original: does not run, 8 bits: runs, 5 bits: runs, 4 bits: runs, 3 bits: runs"
    )


def test_this_computer_comes_first_then_its_cards():
    memory, card = this_computer([{"key": "cuda:0", "title": "Card (CUDA)", "free_bytes": 7 << 30}])
    assert memory.available_bytes > 0
    assert card.available_bytes == 7 << 30 and "Card" in card.title
