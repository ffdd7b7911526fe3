"""What is written can be read: WCAG 2.2 AA for every pair of colours that the style sheet puts together."""

import re
from dataclasses import asdict

import pytest

from app.gui.stylesheet import stylesheet
from app.gui.theme import DARK, LIGHT

THEMES = {"light": LIGHT, "dark": DARK}
WORDS = 4.5  # for words, whatever their size
SHAPES = 3.0  # for the edges of controls and the marks of charts
ON = {
    "text": ("window", "surface", "sunken", "accent_soft", "warn_soft", "bad_soft", "border"),
    "muted": ("window", "surface", "sunken", "accent_soft"),
    "accent": ("window", "surface", "accent_soft"),
    "on_accent": ("accent",),
    "warn": ("window", "surface", "warn_soft"),
    "bad": ("window", "surface", "bad_soft"),
    "surface": ("text",),  # tooltips, and the pressed look of the main buttons
}
EDGES = [("accent", "window"), ("accent", "surface"), ("muted", "surface"), ("warn", "surface"), ("text", "window")]


def luminance(color):
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_the_standard_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "behind"), [(front, behind) for front, backs in ON.items() for behind in backs])
def test_words_can_be_read(theme, front, behind):
    colors = asdict(THEMES[theme])
    assert contrast(colors[front], colors[behind]) >= WORDS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "behind"), EDGES)
def test_edges_and_marks_can_be_seen(theme, front, behind):
    colors = asdict(THEMES[theme])
    assert contrast(colors[front], colors[behind]) >= SHAPES


@pytest.mark.parametrize("theme", THEMES)
def test_every_rule_of_the_sheet_that_names_both_can_be_read(theme):
    colors = THEMES[theme]
    sheet = stylesheet(vars(colors), 13)
    checked = 0
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        front = re.search(r"(?:^|[;\s])color: (#\w{6})", body)
        behind = re.search(r"background: (#\w{6})", body)
        if front and behind and "disabled" not in selector:  # what cannot be used is left out by the standard
            checked += 1
            assert contrast(front[1], behind[1]) >= WORDS, selector.strip()
    assert checked >= 15
