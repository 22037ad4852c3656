"""The orders in which a palette can be laid out, and the one list of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype.color.oklab import to_oklab
from tintype.color.spaces import OKLAB
from tintype.color.srgb import Floats
from tintype.palette.palette import Palette, Swatch

#: Chroma in Oklab below which a colour has no hue to speak of; 0.02 is about just noticeable.
_GREY = 0.02
#: Of more colours than this a chain takes too long.
_MOST_IN_CHAIN = 256
#: Less than this is no gain but rounding.
_GAIN = 1e-6


@dataclass(frozen=True)
class Order:
    """One order.

    Attributes:
        name, title, why: in code, in a menu, and what it is good for.
        function: swatches, none fully transparent -> their places in this order.
    """

    name: str
    title: str
    why: str
    function: Callable[[Sequence[Swatch]], list[int]]


def sorted_by(palette: Palette, order: Order) -> Palette:
    """The same swatches in another order; a fully transparent entry stays where it is."""
    visible = palette.visible
    return palette.rearranged(visible[place] for place in order.function(visible))


def _by_share(swatches: Sequence[Swatch]) -> list[int]:
    """Largest first; what is not counted is last."""
    return _by([[1 if each.share is None else -each.share] for each in swatches], swatches)


def _by_lightness(swatches: Sequence[Swatch]) -> list[int]:
    return _by(_oklab(swatches).tolist(), swatches)


def _by_hue(swatches: Sequence[Swatch]) -> list[int]:
    """Greys first, from dark to light; then once around from red."""
    light, a, b = _oklab(swatches).T
    is_grey = np.hypot(a, b) < _GREY
    hue = np.where(is_grey, 0, np.degrees(np.arctan2(b, a)) % 360)
    return _by(np.stack([~is_grey, hue, light], axis=1).tolist(), swatches)


def _in_chain(swatches: Sequence[Swatch]) -> list[int]:
    """Each beside what is near it: the nearest neighbour again and again, then improved by 2-opt.

    Source of 2-opt: G. A. Croes, "A method for solving traveling-salesman problems", Operations
    Research 6 (1958), DOI 10.1287/opre.6.6.791. An open path is a closed one through a place that is
    near to all others.
    """
    if not 2 < len(swatches) <= _MOST_IN_CHAIN:
        return _by_hue(swatches) if len(swatches) > 2 else _by_lightness(swatches)
    start = _by_lightness(swatches)
    points = OKLAB.positions(_colors(swatches)[start], opaque=False).astype(float)
    apart = np.zeros((len(points) + 1, len(points) + 1))
    apart[1:, 1:] = np.sqrt(((points[:, None] - points) ** 2).sum(axis=2))
    path = [place - 1 for place in _improved(_greedy(apart), apart)[1:]]
    return [start[place] for place in (path if path[0] <= path[-1] else path[::-1])]


def _greedy(apart: Floats) -> npt.NDArray[np.intp]:
    """A round trip from the first place by the second, from each to the nearest that is left."""
    left = apart.copy()
    left[:, :2] = np.inf
    tour = [0, 1]
    while len(tour) < len(apart):
        tour.append(int(left[tour[-1]].argmin()))
        left[:, tour[-1]] = np.inf
    return np.array(tour)


def _improved(tour: npt.NDArray[np.intp], apart: Floats) -> npt.NDArray[np.intp]:
    """No stretch of it would make it shorter if it were walked the other way round."""
    tour, shorter = tour.copy(), True
    while shorter:
        shorter = False
        for first in range(1, len(tour) - 1):
            last = np.arange(first + 1, len(tour))
            before, after = tour[first - 1], tour[(last + 1) % len(tour)]
            gains = apart[before, tour[first]] + apart[tour[last], after]
            gains = gains - apart[before, tour[last]] - apart[tour[first], after]
            if gains[best := int(gains.argmax())] > _GAIN:
                stop = first + best + 2
                tour[first:stop] = tour[first:stop][::-1]
                shorter = True
    return tour


def _by(keys: Sequence[Sequence[float]], swatches: Sequence[Swatch]) -> list[int]:
    """Places by rising keys, ties by hex."""
    return sorted(range(len(swatches)), key=lambda place: (keys[place], swatches[place].hex))


def _colors(swatches: Sequence[Swatch]) -> npt.NDArray[np.uint8]:
    return Palette(tuple(swatches)).colors


def _oklab(swatches: Sequence[Swatch]) -> Floats:
    return to_oklab(_colors(swatches)[:, :3].astype(float))


ORDERS: tuple[Order, ...] = (
    Order("share", "Share", "what there is most of comes first", _by_share),
    Order("lightness", "Lightness", "from dark to light", _by_lightness),
    Order("hue", "Hue", "greys first, then once around the colour wheel", _by_hue),
    Order(
        "chain",
        "Smooth chain",
        f"each beside what looks like it; more than {_MOST_IN_CHAIN} colours go by hue",
        _in_chain,
    ),
)
