"""Icons are shapes in one colour on nothing, and follow the theme."""

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.icons import Picture, icon, pixmap, refresh_icons, set_icon
from app.gui.theme import DARK, LIGHT, Scheme


def shades(image):
    """The colours of what is there, and how much of the picture that is."""
    drawn = image.toImage()
    points = [drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
    seen = [color for color in points if color.alpha() == 255]  # edges are rounded
    return {color.name() for color in seen}, len(seen) / len(points)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("name", ["folder", "moon", "choose"])
def test_a_shape_in_one_colour_on_nothing(qtbot, name, ratio):
    image = pixmap(name, "#0a7771", 32, ratio)
    found, share = shades(image)
    assert found == {"#0a7771"}
    assert 0.02 < share < 0.7
    assert image.toImage().pixelColor(0, 0).alpha() == 0
    assert image.width() == 32 * ratio


def test_what_is_left_free_is_empty(qtbot):
    image = pixmap("folder", "#0a7771", 16, 2.0, 7)
    assert image.width() == 2 * (16 + 7)
    assert all(image.toImage().pixelColor(x, 16).alpha() == 0 for x in range(34, 46))


def test_each_state_has_its_colour(qtbot, theme):
    made = icon("look", "#112233", "#445566", 32)
    usual, checked = QIcon.State.Off, QIcon.State.On
    assert shades(made.pixmap(32, QIcon.Mode.Normal, usual))[0] == {"#112233"}
    assert shades(made.pixmap(32, QIcon.Mode.Normal, checked))[0] == {"#445566"}
    assert shades(made.pixmap(32, QIcon.Mode.Disabled, usual))[0] == {QColor(LIGHT.faint).name()}


def test_all_follow_the_theme(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    button, picture = QPushButton(window), Picture("feather", 32)
    picture.setParent(window)
    set_icon(button, "folder", "accent", size=32)
    theme.choose(Scheme.DARK)
    refresh_icons(window)
    assert shades(button.icon().pixmap(32))[0] == {DARK.accent}
    assert shades(picture.pixmap())[0] == {DARK.accent}
