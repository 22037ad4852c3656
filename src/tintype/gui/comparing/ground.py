"""The opaque background on which translucent colours are compared."""

import numpy as np
import numpy.typing as npt

from tintype.color.lab import to_lab
from tintype.color.matte import flatten
from tintype.color.srgb import Floats, from_hex
from tintype.gui.look import Look
from tintype.recipe import Recipe

Rgb = tuple[int, int, int]
_NAMED = {"checker": (255, 255, 255), "white": (255, 255, 255), "black": (0, 0, 0)}


def ground_of(look: Look, recipe: Recipe) -> Rgb:
    """The recipe's matte if it has one, else the colour that lies behind the picture; else white."""
    if recipe.matte_rgb:
        return recipe.matte_rgb
    return _NAMED.get(look.background) or from_hex(look.background)[:3]


def lab_on(ground: Rgb, colors: npt.NDArray[np.uint8]) -> Floats:
    """CIELAB (n, 3) of colours (n, 4) as they look on the ground."""
    opaque = colors if (colors[:, 3] == 255).all() else flatten(colors, ground)
    return to_lab(opaque[:, :3])
