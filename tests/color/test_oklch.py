"""Oklab as lightness, chroma and hue, against published values, and its way back into sRGB."""

import numpy as np
import pytest

from tintype.color.oklch import MOST_CHROMA, from_oklch, to_oklch

# CSS Color 4 (W3C): (red, green, blue), (L, C, h)
PUBLISHED = [
    ((255, 0, 0), (0.62796, 0.25768, 29.234)),
    ((0, 255, 0), (0.86644, 0.29483, 142.495)),
    ((0, 0, 255), (0.45201, 0.31321, 264.052)),
    ((255, 0, 255), (0.70167, 0.32249, 328.363)),
]
_SOME = np.stack(np.meshgrid(*[np.arange(0, 256, 15)] * 3), axis=-1).reshape(-1, 3)


@pytest.mark.parametrize(("rgb", "lch"), PUBLISHED)
def test_published_values_both_ways(rgb, lch):
    assert to_oklch(rgb) == pytest.approx(lch, abs=1e-3)
    assert from_oklch(lch) == pytest.approx(rgb, abs=0.1)


def test_every_colour_comes_back():
    assert from_oklch(to_oklch(_SOME)) == pytest.approx(_SOME, abs=1e-6)


def test_no_colour_has_more_chroma_than_the_most():
    assert 0.9 * MOST_CHROMA < to_oklch(_SOME)[:, 1].max() < MOST_CHROMA


def test_what_srgb_cannot_show_keeps_lightness_and_hue():
    lightness, hue = np.meshgrid(np.linspace(0.15, 0.95, 17), np.arange(0, 360, 15.0))
    wanted = np.stack([lightness, np.full_like(hue, MOST_CHROMA), hue], axis=-1)
    shown = from_oklch(wanted)
    assert shown.min() >= 0
    assert shown.max() <= 255
    found = to_oklch(shown)
    assert found[..., 0] == pytest.approx(wanted[..., 0], abs=0.01)
    turned = np.abs((found[..., 2] - wanted[..., 2] + 180) % 360 - 180)
    assert (turned * found[..., 1]).max() < 1  # degrees, where there is chroma to speak of


def test_it_is_as_vivid_as_srgb_allows():
    vivid = to_oklch([255, 0, 0])
    more = vivid * [1, 1.2, 1]
    assert from_oklch(more) == pytest.approx([255, 0, 0], abs=2)
