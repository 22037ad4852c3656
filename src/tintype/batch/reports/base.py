"""What a format of report declares of itself, and what it says of one file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from tintype.batch.outcome import Outcome
from tintype.batch.spool import Spool


@dataclass(frozen=True, kw_only=True)
class ReportFormat:
    """One format of report.

    Attributes:
        name, title: how it is asked for, and what people call it.
        suffixes: lower case, with the dot; the first one is used for new files.
        encode: outcomes and a title -> the text, in pieces.
        with_thumbnails: whether it shows what came out.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    encode: Callable[[Spool, str], Iterator[str]]
    with_thumbnails: bool = False


def row(outcome: Outcome) -> dict[str, Any]:
    """What is told of one file, by names that scripts rely on; None where it is not known."""
    has_image = outcome.after > 0
    return {
        "file": outcome.name,
        "state": outcome.state.value,
        "reason": str(outcome.reason),
        "notes": [str(note) for note in outcome.notes],
        "outputs": [name for name, _ in outcome.files],
        "width": outcome.width or None,
        "height": outcome.height or None,
        "bytes_before": outcome.before,
        "bytes_after": outcome.after if has_image else None,
        "saved": 1 - outcome.after / outcome.before if has_image and outcome.before else None,
        "n_colors": outcome.n_colors or None,
        "mse_rgb_sum": outcome.mse_rgb_sum,
        "psnr": outcome.psnr,
        "delta_e_2000_mean": outcome.delta_e_2000_mean,
        "seconds": outcome.seconds,
    }


def summary(spool: Spool) -> dict[str, Any]:
    """What is told of all files together, by names that scripts rely on."""
    totals = spool.totals
    states = {state.value: n for state, n in totals.states.items()}
    return {
        "n_files": totals.n_files,
        **{name: states.get(name, 0) for name in ("done", "kept", "skipped", "refused", "failed")},
        "bytes_before": totals.before,
        "bytes_after": totals.after,
        "saved": totals.saved,
        "mse_rgb_sum": totals.mse_rgb_sum,
        "psnr": totals.psnr,
        "delta_e_2000_mean": totals.delta_e_2000_mean,
        "seconds": totals.elapsed,
        "seconds_of_work": totals.seconds,
    }
