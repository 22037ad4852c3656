"""Report: measured quality and times of one run; and the clock that takes the times."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from tintype.metrics import Quality
from tintype.palette import Palette
from tintype.sentence import NOTHING, Sentence

_STAGES = ("decode", "cloud", "palette", "map", "dither", "encode")


@dataclass(frozen=True)
class Report:
    """Measured quality and times of one run.

    Attributes:
        n_colors, n_colors_asked: entries in the palette, and how many were wanted.
        n_distinct: colours in the image, without fully transparent pixels; None if all are.
        quality: see `tintype.metrics.Quality`.
        seconds: wall time by stage; a stage that was not run is 0.
        total: wall time of all of it, measuring included, importing libraries not.
        output_bytes: size of the file that was written; None if none was.
        note: a sentence on what is other than was asked; else empty.
        n_frames: how many frames it is about.
    """

    n_colors: int
    n_colors_asked: int
    n_distinct: int | None
    quality: Quality
    seconds: dict[str, float] = field(default_factory=dict)
    total: float = 0.0
    output_bytes: int | None = None
    note: Sentence = NOTHING
    n_frames: int = 1

    def with_stage(self, stage: str, seconds: float, output_bytes: int | None = None) -> "Report":
        """The report with one more stage timed."""
        return replace(
            self,
            seconds={**self.seconds, stage: self.seconds.get(stage, 0) + seconds},
            total=self.total + seconds,
            output_bytes=self.output_bytes if output_bytes is None else output_bytes,
        )

    def as_json(self, palette: Palette) -> dict[str, Any]:
        """The object that ``--json`` prints."""
        times = {stage: self.seconds.get(stage, 0.0) for stage in _STAGES}
        known = self.n_distinct is not None
        return {
            "n_colors": self.n_colors,
            "n_colors_asked": self.n_colors_asked,
            "n_distinct": self.n_distinct,
            "mse_rgb_sum": self.quality.mse_rgb_sum,
            "psnr": self.quality.psnr,
            "delta_e_2000_mean": self.quality.delta_e_2000_mean,
            "palette": palette.hexes,
            "shares": [swatch.share for swatch in palette.swatches] if known else None,
            "seconds": {**times, "total": self.total},
            "output_bytes": self.output_bytes,
            "n_frames": self.n_frames,
        }


class Clock:
    """Wall time by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._start = time.perf_counter()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Times what is done inside; a stage that comes twice adds up."""
        start = time.perf_counter()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start

    @property
    def total(self) -> float:
        return time.perf_counter() - self._start
