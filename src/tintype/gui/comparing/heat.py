"""How far original and reduced image are apart, pixel by pixel, as a picture."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import qRgb

from tintype.color.difference import ciede2000
from tintype.gui import arrays
from tintype.gui.comparing.ground import Rgb, lab_on
from tintype.gui.comparing.seen import Seen
from tintype.image.image import bands
from tintype.progress import Progress
from tintype.threads import in_threads

#: CIEDE2000 that has the last colour of the scale; what is more has it, too.
MOST = 20.0
#: What is about just noticeable, side by side.
NOTICEABLE = (1.0, 2.0)
#: Pairs at once: few enough to stay in the cache.
_PAIRS = 1 << 13
#: "Inferno" by Nathaniel Smith and Stéfan van der Walt (2015, in the public domain): each step looks
#: alike, in grey and to the colour-blind as well.
_INFERNO = """
    000004 0a0723 200c49 3c0964 560f6d 70196e 89226a a22b61 bb3654
    d04544 e35932 f1711e f98c09 fcaa0f f9c932 f2e865 fcffa4
"""


def scale() -> npt.NDArray[np.uint8]:
    """(256, 3) the colours of the scale, from no difference to `MOST`."""
    stops = np.array([list(bytes.fromhex(stop)) for stop in _INFERNO.split()])
    at = np.linspace(0, len(stops) - 1, 256)
    channels = [np.interp(at, np.arange(len(stops)), stops[:, channel]) for channel in range(3)]
    colors: npt.NDArray[np.uint8] = np.rint(np.stack(channels, axis=1)).astype(np.uint8)
    return colors


def heat(
    seen: Seen, colors: npt.NDArray[np.uint8], ground: Rgb, progress: Progress
) -> npt.NDArray[np.uint8]:
    """(height, width) CIEDE2000 between pixels and the ``colors`` (k, 4) they went to.

    It is given as places in the `scale`. Translucent colours are compared as they look on ``ground``.
    """
    height, width = seen.indices.shape
    levels = np.empty((height, width), np.uint8)
    palette = lab_on(ground, colors)
    rows = max(1, _PAIRS // width)

    def measure(part: slice) -> None:
        progress.step(part.start / height, "Measuring")
        before = np.ascontiguousarray(seen.before[part]).reshape(-1, 4)
        apart = ciede2000(lab_on(ground, before), palette[seen.indices[part].reshape(-1)])
        places = np.rint(np.minimum(apart, MOST) * (255 / MOST))
        levels[part] = places.reshape(-1, width)

    in_threads(measure, bands(height, rows))
    return levels


def as_picture(levels: npt.NDArray[np.uint8]) -> arrays.Picture:
    """A picture of places in the `scale`."""
    return arrays.indexed(levels, [qRgb(*color) for color in scale().tolist()])
