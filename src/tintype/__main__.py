"""python -m tintype [IMAGE]: the window; without a screen the same job in the terminal.

Stands outside the house: the only place that knows both the window and the command line.
"""

import os
import sys
from pathlib import Path

from tintype.cli.main import run as run_in_terminal
from tintype.data import samples
from tintype.gui.app import main as open_window
from tintype.gui.screen import missing_screen


def main() -> int:
    given = sys.argv[1:] or [str(sample.path) for sample in samples()[:1]]
    reason = missing_screen()
    if not reason or given[:1] in (["--help"], ["-h"], ["--version"]):
        return open_window(given)
    image = Path(given[0])
    reduced = Path(f"{image.stem}-16-colours.png")
    palette = Path(f"{image.stem}.gpl")
    print(f"{reason} So this is done in the terminal instead:", file=sys.stderr)
    os.environ.setdefault("FORCE_COLOR", "1")
    for arguments in (
        ["reduce", str(image), "-o", str(reduced)],
        ["palette", str(image), "-o", str(palette)],
    ):
        print(f"\n$ tintype-cli {' '.join(arguments)}", file=sys.stderr)
        code = run_in_terminal(arguments)
        if code:
            return code
    print(f"\nWrote {reduced} and {palette} into {Path.cwd()}.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
