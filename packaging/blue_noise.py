"""Make the threshold matrix of blue noise that the program dithers with: resources/blue-noise.npy.

    .venv/bin/python packaging/blue_noise.py

By void-and-cluster: R. Ulichney, "The void-and-cluster method for dither array generation", 1993, DOI
10.1117/12.152707. Whole numbers throughout, so that every machine makes the same.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt

FILE = Path(__file__).parents[1] / "resources" / "blue-noise.npy"
SIZE = 64
#: Width of the Gaussian by which ones crowd each other, in pixels; Ulichney's choice.
_SIGMA = 1.5

_Whole = npt.NDArray[np.int64]


class _Pattern:
    """Ones among zeros on a torus, and how crowded each place is."""

    def __init__(self, ones: npt.NDArray[np.bool_]) -> None:
        """(size, size) where the ones are."""
        size = len(ones)
        self.ones = np.zeros(ones.size, bool)
        self._crowd: _Whole = np.zeros(ones.size, np.int64)
        apart = np.minimum(np.arange(size), size - np.arange(size)) ** 2
        around = np.exp((apart[:, None] + apart) / (-2 * _SIGMA**2))
        self._around = np.rint(around * (1 << 30)).astype(np.int64)
        for place in np.flatnonzero(ones):
            self.flip(int(place))

    @property
    def count(self) -> int:
        return int(self.ones.sum())

    def flip(self, place: int) -> None:
        size = len(self._around)
        around = np.roll(self._around, divmod(place, size), axis=(0, 1)).reshape(-1)
        self._crowd += -around if self.ones[place] else around
        self.ones[place] = not self.ones[place]

    def tightest_cluster(self) -> int:
        """The most crowded one."""
        return int(np.where(self.ones, self._crowd, -1).argmax())

    def largest_void(self) -> int:
        """The least crowded zero."""
        return int(np.where(self.ones, np.iinfo(np.int64).max, self._crowd).argmin())


def _start(size: int) -> npt.NDArray[np.bool_]:
    """(size, size) a tenth ones, spread evenly.

    From a stream of random numbers that NumPy has promised never to change.
    """
    ones = np.zeros(size * size, bool)
    ones[np.random.RandomState(1993).permutation(size * size)[: size * size // 10]] = True
    pattern = _Pattern(ones.reshape(size, size))
    while True:
        moved = pattern.tightest_cluster()
        pattern.flip(moved)
        void = pattern.largest_void()
        pattern.flip(void)
        if void == moved:
            return pattern.ones.reshape(size, size)


def blue_noise(size: int) -> npt.NDArray[np.uint16]:
    """(size, size) the ranks 0 to size^2 - 1, each once."""
    start = _start(size)
    ranks = np.zeros(size * size, np.uint16)
    pattern = _Pattern(start)
    for rank in reversed(range(pattern.count)):
        ranks[place := pattern.tightest_cluster()] = rank
        pattern.flip(place)
    pattern = _Pattern(start)
    # Beyond one half Ulichney looks for clusters of zeros; with crowds that add up, these are the voids.
    for rank in range(pattern.count, size * size):
        ranks[place := pattern.largest_void()] = rank
        pattern.flip(place)
    return ranks.reshape(size, size)


if __name__ == "__main__":
    np.save(FILE, blue_noise(SIZE))
    print(FILE)
