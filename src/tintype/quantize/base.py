"""What a quantization method is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.image import Cloud
from tintype.progress import Progress

#: Centres (k, 3) or, where the cloud has alpha, (k, 4): premultiplied, 0 to 255, not rounded.
CentersArray = npt.NDArray[np.floating[Any]]
#: (cloud, number of colours, seed, progress) -> centres. The cloud has more colours than are asked.
Find = Callable[[Cloud, int, int, Progress], CentersArray]


@dataclass(frozen=True, kw_only=True)
class Method:
    """One method: its name on the command line, its title in a form, why one would choose it.

    ``warm_up`` imports what takes long, so that it can be done ahead and is not counted as work.
    """

    name: str
    title: str
    why: str
    find: Find
    warm_up: Callable[[], None] = lambda: None
