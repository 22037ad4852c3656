"""Greys without any tint, text that can be read, icons that exist."""

import dataclasses

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from tintype.gui import actions, theme

GREYS = ("window", "base", "canvas", "line", "text", "quiet")


@pytest.mark.parametrize("shades", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", GREYS)
def test_greys_have_no_tint(shades, name):
    color = QColor(getattr(shades, name))
    assert color.red() == color.green() == color.blue()


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [color.redF(), color.greenF(), color.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("shades", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", ["text", "quiet", "error"])
@pytest.mark.parametrize("ground", ["window", "base"])
def test_text_has_the_contrast_of_wcag_aa(shades, ink, ground):
    values = dataclasses.asdict(shades)
    light, dark = sorted((luminance(QColor(values[each])) for each in (ink, ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.parametrize("name", sorted({row.icon for row in actions.ACTIONS if row.icon}))
def test_icons_are_drawn_in_the_colour_of_the_text(qtbot, name):
    theme.apply("dark")
    image = theme.icon(name).pixmap(24, 24).toImage()
    drawn = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250
    ]
    assert drawn
    text = QColor(theme.DARK.text).lightness()
    assert all(abs(color.lightness() - text) <= 2 for color in drawn)  # rounding of soft edges
    theme.apply("light")


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_what_the_empty_window_says_can_be_read(window, appearance):
    """Seen, not asked of the palette: the darkest and the lightest pixel of the words differ."""
    window._take_appearance(appearance)
    for label in window._compare._welcome.findChildren(QLabel):
        place = QRect(label.mapTo(window, label.rect().topLeft()), label.size())
        shot = window.grab(place).toImage()
        seen = [
            luminance(shot.pixelColor(x, y))
            for x in range(shot.width())
            for y in range(shot.height())
        ]
        assert (max(seen) + 0.05) / (min(seen) + 0.05) >= 4.5, label.text()
    window._take_appearance("light")
