"""What became of one file."""

from dataclasses import dataclass
from enum import Enum

from tintype.sentence import NOTHING, Sentence


class State(Enum):
    """How it ended."""

    DONE = "done"
    #: The result would have been larger: the source itself was put there.
    KEPT = "kept"
    #: Nothing was to be done.
    SKIPPED = "skipped"
    #: The source is nothing that can be reduced so.
    REFUSED = "refused"
    #: It could have been reduced, and something went wrong.
    FAILED = "failed"

    @property
    def is_good(self) -> bool:
        return self in (State.DONE, State.KEPT, State.SKIPPED)


@dataclass(frozen=True)
class Outcome:
    """What became of one file.

    Attributes:
        number, name: of the job.
        state, reason: how it ended, and why, where that is not plain.
        notes: sentences on what is other than one might think.
        before, after: bytes of the source, and of the image that stands for it now (0 if there is none).
        files: paths below the folder of results, with "/", and the bytes of each file.
        width, height: in pixels; 0 where it could not be read.
        n_colors: entries of its palette; 0 where there is none.
        mse_rgb_sum, psnr, delta_e_2000_mean: see `tintype.metrics.Quality`.
        seconds: how long it took.
        palette: its colours as "#rrggbb".
        thumbnail: a small PNG of the result, if that was wanted.
    """

    number: int
    name: str
    state: State
    reason: Sentence = NOTHING
    notes: tuple[Sentence, ...] = ()
    before: int = 0
    after: int = 0
    files: tuple[tuple[str, int], ...] = ()
    width: int = 0
    height: int = 0
    n_colors: int = 0
    mse_rgb_sum: float | None = None
    psnr: float | None = None
    delta_e_2000_mean: float | None = None
    seconds: float = 0.0
    palette: tuple[str, ...] = ()
    thumbnail: bytes = b""
