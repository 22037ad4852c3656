"""What a person sees in the terminal. Results for programs go to stdout, all this to stderr."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bar
from rich.style import Style
from rich.text import Text

from tintype.batch.pace import Pace
from tintype.errors import NotWritten
from tintype.image.sizes import byte_size
from tintype.palette import Palette, Swatch
from tintype.progress import Centers, Progress
from tintype.report import Report

_SWATCH_WIDTH = 24
_MOST_SWATCHES = 64


def _console(*, stderr: bool = True) -> Console:
    """Rich's own idea of the terminal; full colour where colour is asked for and none is known."""
    stream = sys.stderr if stderr else sys.stdout
    forced = bool(os.environ.get("FORCE_COLOR")) and not stream.isatty()
    return Console(stderr=stderr, highlight=False, color_system="truecolor" if forced else "auto")


def note(sentence: str) -> None:
    """One sentence on stderr; nothing for an empty one."""
    if sentence:
        click.echo(sentence, err=True)


def print_json(document: dict[str, Any]) -> None:
    write_out((json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode())


def print_text(text: Text) -> None:
    """An answer on stdout; its colours only where that is a terminal that has them."""
    console = _console(stderr=False)
    with console.capture() as captured:
        console.print(text, soft_wrap=True)
    write_out(captured.get().encode())


def write_out(content: bytes) -> None:
    """Write to stdout; raises `NotWritten` where that is closed or full."""
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except (OSError, AttributeError) as error:
        reason = getattr(error, "strerror", None) or "it is closed"
        raise NotWritten(path="Standard output", reason=reason) from error


def write_pieces(pieces: Iterable[str]) -> None:
    """Write a long text to stdout, as it comes."""
    for piece in pieces:
        write_out(piece.encode("utf-8", "replace"))


@contextmanager
def progress() -> Iterator[Progress]:
    """A bar on stderr while work goes on; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield Progress()
        return
    columns = (TextColumn("{task.description}"), BarColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=1.0)

        def listener(fraction: float, label: str, centers: Centers | None) -> None:
            bar.update(task, completed=fraction, description=label)

        yield Progress(listener)


class PaceBar:
    """How far a batch is, how fast it goes, and how long it will take; silent without a bar."""

    def __init__(self, pace: Pace, bar: Bar | None = None) -> None:
        self._pace, self._bar = pace, bar
        self._task = bar.add_task("", total=1.0) if bar else None

    def update(self, label: str = "") -> None:
        if self._bar is None or self._task is None:
            return
        pace, left = self._pace, self._pace.seconds_left
        said = f"{pace.n_done:,} of {pace.n_files:,}"
        if left is not None:
            said += f" · {pace.files_per_second:.1f} a second · {_duration(left)} left"
        self._bar.update(self._task, completed=pace.fraction, description=label or said)

    def listen(self, fraction: float, label: str, centers: Centers | None) -> None:
        """What comes before the first file is done."""
        self.update(f"{label} ({100 * fraction:.0f} %)")


@contextmanager
def pace(going: Pace) -> Iterator[PaceBar]:
    """A bar on stderr while a batch goes on; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield PaceBar(going)
        return
    columns = (BarColumn(), TextColumn("{task.description}"))
    with Bar(*columns, console=Console(stderr=True, highlight=False), transient=True) as bar:
        yield PaceBar(going, bar)


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def colors(number: int) -> str:
    """So many colours, in words."""
    return "1 colour" if number == 1 else f"{number:,} colours"


def swatches(palette: Palette) -> None:
    """The palette in its own colours, with hex and share, as many beside each other as fit."""
    console = _console()
    columns = max(1, min(4, console.width // _SWATCH_WIDTH))
    shown = palette.swatches[:_MOST_SWATCHES]
    rows = -(-len(shown) // columns)
    for row in range(rows):
        line = Text()
        for swatch in shown[row::rows]:
            if console.color_system:
                line.append(*block(swatch))
            share = "" if swatch.share is None else f"{100 * swatch.share:5.1f} %"
            line.append(f" {swatch.hex:<9}{share:<8}")
        line.rstrip()
        console.print(line, soft_wrap=True)
    if len(shown) < len(palette):
        click.echo(f"... and {len(palette) - len(shown):,} more", err=True)


def block(swatch: Swatch) -> tuple[str, Style]:
    """A swatch in its own colour: six characters, and how they are to look."""
    red, green, blue, alpha = swatch.color
    if not alpha:
        return "clear ", Style(dim=True)
    return "      ", Style(bgcolor=f"rgb({red},{green},{blue})")


def report(made: Report) -> None:
    """Quality, time and size in two lines."""
    measured = made.quality
    parts = [colors(made.n_colors)]
    if made.n_distinct is not None and made.n_distinct >= made.n_colors:
        parts.append(f"of {made.n_distinct:,}")
    if measured.mse_rgb_sum is not None:
        psnr = "no error" if measured.psnr is None else f"PSNR {measured.psnr:.1f} dB"
        parts.append(f"| MSE {measured.mse_rgb_sum:.1f}  {psnr}")
        parts.append(f" mean CIEDE2000 {measured.delta_e_2000_mean:.2f}")
    parts.append(f"| {made.total:.2f} s")
    if made.output_bytes is not None:
        parts.append(f"| {byte_size(made.output_bytes)}")
    click.echo(" ".join(parts), err=True)
