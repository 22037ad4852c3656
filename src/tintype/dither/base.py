"""What a way of dithering is."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype.color.spaces import Space
from tintype.image import Image
from tintype.progress import Progress

Indices = npt.NDArray[np.uint8]

_OPAQUE = np.uint32(0xFF000000)


@dataclass(frozen=True, eq=False)
class Job:
    """What is to be dithered.

    Attributes:
        image: the pixels.
        colors: (k, 4) the palette, k at most 256.
        plain: (height, width) for each pixel the index of the palette colour nearest to it.
        space: where the nearest colour is looked for.
        strength: 0 (as ``plain``) to 1.
        linear: whether colours are mixed in linear light instead of sRGB.
        held: (height, width) pixels that keep their index of ``plain``; others still make up for what
            they are off by. None holds no pixel.
    """

    image: Image
    colors: npt.NDArray[np.uint8]
    plain: Indices
    space: Space
    strength: float
    linear: bool
    held: npt.NDArray[np.bool_] | None = None

    @property
    def codes(self) -> npt.NDArray[np.uint32]:
        """(height, width) one number a pixel, as `Image.codes`."""
        return self.image.codes.reshape(self.plain.shape)

    @property
    def can_mix(self) -> bool:
        return self.strength > 0 and bool((self.colors[:, 3] == 255).any())

    def free(self, codes: npt.NDArray[np.uint32], plain: Indices) -> npt.NDArray[np.bool_]:
        """Which of some pixels may get another colour than their plain one; all of one shape.

        Those that are opaque and not exactly a colour of the palette. Translucent ones stay plain too:
        mixing them would take alpha to be part of the error, and they are few, along edges.
        """
        entries = np.ascontiguousarray(self.colors).view("<u4").reshape(-1)
        free: npt.NDArray[np.bool_] = (codes >= _OPAQUE) & (entries.take(plain) != codes)
        return free


@dataclass(frozen=True, kw_only=True)
class Dither:
    """One way: its name on the command line, its title in a form, why one would choose it.

    ``mix`` gets a job with something to mix: some strength, and an opaque colour.
    """

    name: str
    title: str
    why: str
    mix: Callable[[Job, Progress], Indices]

    def run(self, job: Job, progress: Progress) -> Indices:
        """(height, width) indices, a new array."""
        progress.step(0, "Dithering")
        return self.mix(job, progress) if job.can_mix else job.plain.copy()
