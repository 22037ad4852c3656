"""python -m tintype [IMAGE]: the window; without a screen the same job in the terminal.

Stands outside the house: the only place that knows both the window and the command line.
"""

import io
import os
import sys
from contextlib import redirect_stderr
from pathlib import Path

from tintype import child
from tintype.cli.main import run
from tintype.data import samples
from tintype.gui.app import main as open_window
from tintype.gui.screen import missing_screen


def main() -> int:
    child.serve_if_asked()
    reason, sample = missing_screen(), [sample.path for sample in samples()[:1]]
    given = sys.argv[1:]
    if not reason or given[:1] in (["--help"], ["-h"], ["--version"]):
        return open_window(given, otherwise=sample)
    print(f"{reason} So the same is done in the terminal:", file=sys.stderr)
    os.environ.setdefault("FORCE_COLOR", "1")
    return _in_terminal(Path(given[0]) if given else sample[0])


def _in_terminal(image: Path) -> int:
    """Write the reduced image and its palette beside each other, here; show them once."""
    reduced = Path(f"{image.stem}-16-colours.png")
    palette = reduced.with_suffix(".gpl")
    code = run(["reduce", str(image), "-o", str(reduced)])
    if code:
        return code
    said = io.StringIO()
    with redirect_stderr(said):
        code = run(["palette", str(image), "-o", str(palette)])
    print(said.getvalue() if code else f"Wrote {reduced} and {palette}.", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
