"""What lies over a picture so that only the pixels of one swatch are seen as they are."""

import numpy as np
from PySide6.QtGui import QColor

from tintype.gui import arrays
from tintype.gui.comparing.seen import Seen

#: How much of the other pixels the veil hides, 0 to 255.
_DENSITY = 190


def veil(seen: Seen, place: int, color: QColor) -> arrays.Picture:
    """A picture in ``color`` with holes where the pixels are that went to ``place``."""
    dim = QColor(color)
    dim.setAlpha(_DENSITY)
    table = [0 if entry == place else dim.rgba() for entry in range(256)]
    return arrays.indexed(np.ascontiguousarray(seen.indices), table)
