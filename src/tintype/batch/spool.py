"""Outcomes on disk until a report is written, and what they come to; in memory there are only sums."""

import pickle
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from tempfile import TemporaryFile
from typing import IO

import numpy as np

from tintype.batch.outcome import Outcome, State

_NOWHERE = -1


@dataclass
class Totals:
    """What all outcomes come to.

    Attributes:
        states: how many ended how.
        before, after: bytes of the sources that have an image standing for them, and of these images.
        seconds: of work, in all workers together.
        elapsed: seconds from the beginning to the end.
    """

    states: Counter[State] = field(default_factory=Counter)
    before: int = 0
    after: int = 0
    seconds: float = 0.0
    elapsed: float = 0.0
    _pixels: int = 0
    _squares: float = 0.0
    _differences: float = 0.0

    def add(self, outcome: Outcome) -> None:
        self.states[outcome.state] += 1
        self.seconds += outcome.seconds
        if outcome.after:
            self.before += outcome.before
            self.after += outcome.after
        if outcome.mse_rgb_sum is not None and outcome.delta_e_2000_mean is not None:
            pixels = outcome.width * outcome.height
            self._pixels += pixels
            self._squares += outcome.mse_rgb_sum * pixels
            self._differences += outcome.delta_e_2000_mean * pixels

    @property
    def n_files(self) -> int:
        return self.states.total()

    @property
    def n_bad(self) -> int:
        return sum(n for state, n in self.states.items() if not state.is_good)

    @property
    def saved(self) -> float | None:
        """The fraction of the bytes that is saved; None where there are no images."""
        return 1 - self.after / self.before if self.before else None

    @property
    def mse_rgb_sum(self) -> float | None:
        """Of all pixels; as `tintype.metrics.Quality`."""
        return self._squares / self._pixels if self._pixels else None

    @property
    def psnr(self) -> float | None:
        mse = self.mse_rgb_sum
        return 10 * float(np.log10(3 * 255**2 / mse)) if mse else None

    @property
    def delta_e_2000_mean(self) -> float | None:
        return self._differences / self._pixels if self._pixels else None


class Spool:
    """Outcomes as they come; they are given back in the order of the plan."""

    def __init__(self, n_jobs: int) -> None:
        self.totals = Totals()
        self._file: IO[bytes] = TemporaryFile()  # noqa: SIM115 - closed with the spool
        self._places = array("q", [_NOWHERE]) * n_jobs

    def add(self, outcome: Outcome) -> None:
        self.totals.add(outcome)
        self._places[outcome.number] = self._file.seek(0, 2)
        pickle.dump(outcome, self._file, pickle.HIGHEST_PROTOCOL)

    def __iter__(self) -> Iterator[Outcome]:
        for place in self._places:
            if place != _NOWHERE:
                self._file.seek(place)
                yield pickle.load(self._file)

    def __enter__(self) -> "Spool":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
