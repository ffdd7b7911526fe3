"""Figures in words."""

import pytest
from PySide6.QtCore import QLocale

from app.gui import words


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (11_500_000, "11.5 MB"), (999_900_000, "1.0 GB"), (3e12, "3.0 TB")],
)
def test_size(value, text):
    assert words.size(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(12, "12"), (4096, "4,096"), (5_800_000, "5.8 million"), (7.24e9, "7.2 billion")]
)
def test_count(value, text):
    assert words.count(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(0.4, "0 s"), (59, "59 s"), (95, "1 min 35 s"), (1500, "25 min"), (7500, "2 h 5 min")]
)
def test_duration(value, text):
    assert words.duration(value) == text


def test_comparisons():
    assert words.smaller(100, 25) == "4.0 times smaller"
    assert words.smaller(25, 100) == "4.0 times larger"
    assert words.smaller(100, 99) == "the same size"
    assert words.error_grade(0.05) == "good" and words.error_grade(0.5) == "rough"


def test_models_of_the_hubs_cache_have_their_names():
    assert words.model_name("/c/models--HuggingFaceTB--SmolLM2-135M/snapshots/12ab") == "HuggingFaceTB/SmolLM2-135M"
    assert words.model_name("/c/models--a--b/snapshots/12ab/q4.gguf") == "q4.gguf"
    assert words.model_name("/here/my-model") == "my-model"


@pytest.mark.parametrize(
    ("nats", "text", "word"),
    [
        (0.0, "0", "practically the same"),
        (0.0042, "0.0042", "practically the same"),
        (0.0312, "0.031", "hardly different"),
        (0.31, "0.31", "rough"),
        (2.5, "2.50", "rough"),
    ],
)
def test_divergences(nats, text, word):
    assert (words.divergence(nats), words.closeness(nats).word) == (text, word)
    assert words.forecast(nats) == f"{word} ({text})"


def test_what_is_asked_for_is_within_its_grade():
    better = words.closenesses()[:-1]
    assert all(words.closeness(grade.asked) is not None and words.closeness(grade.asked) == grade for grade in better)
    assert [grade.limit for grade in better] == sorted(grade.limit for grade in better)


@pytest.mark.parametrize(
    ("value", "text"), [(2, "5 s"), (43, "45 s"), (380, "6 min"), (5000, "83 min"), (9000, "2.5 h"), (50000, "14 h")]
)
def test_rough_times(value, text):
    assert words.roughly(value) == text


def test_sizes_in_file_names_and_lengths_of_text():
    assert (words.file_size(122_300_000), words.file_size(4_640_000_000)) == ("122MB", "4.64GB")
    assert (words.tokens(8192), words.tokens(512)) == ("8k", "512")
    assert words.plain(0.02) == "0.02"
