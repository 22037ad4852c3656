"""The program tintype-cli: its commands, and what its exit codes mean.

0 done; 1 an input could not be read or an output not written (in a batch: every file failed); 2 wrong
flags, values or presets, found before a file is read; 3 some files of a batch failed; 130 interrupted.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

import click

from tintype import __version__, child
from tintype.cli.advise import advise
from tintype.cli.batch import batch
from tintype.cli.compare import compare
from tintype.cli.convert import convert
from tintype.cli.formats import formats
from tintype.cli.palette import palette
from tintype.cli.reduce import reduce
from tintype.errors import BadRequest, Cancelled, TintypeError

_FAILED, _WRONG, _INTERRUPTED = 1, 2, 130

COMMANDS = (reduce, palette, convert, advise, compare, batch, formats)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="tintype-cli", message="%(prog)s %(version)s")
def program() -> None:
    """Reduce the colours of images and make palettes from them."""


for command in COMMANDS:
    program.add_command(command)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code and never raises."""
    try:
        return int(program.main(arguments, "tintype-cli", standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "", err=True)
        return _WRONG
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        return _say(error.format_message(), _WRONG)
    except (click.Abort, KeyboardInterrupt, Cancelled):
        return _say("Interrupted.", _INTERRUPTED)
    except TintypeError as error:
        hint = f" {error.flag} allows it." if error.flag else ""
        return _say(f"{error}{hint}", _WRONG if isinstance(error, BadRequest) else _FAILED)
    except BrokenPipeError:
        # Whoever read our output has enough. Python would complain when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _FAILED
    except Exception as error:  # the last line: a sentence instead of a traceback
        if os.environ.get("TINTYPE_DEBUG"):
            raise
        reason = f"{type(error).__name__}: {error}".rstrip(".")
        return _say(
            f"Something went wrong inside Tintype ({reason}); set TINTYPE_DEBUG=1 to see where, "
            "and report it please.",
            _FAILED,
        )


def _say(sentence: str, code: int) -> int:
    click.echo(f"tintype-cli: {sentence}", err=True)
    return code


def main() -> None:
    """Run and end at once: taking scikit-learn down module by module takes a tenth of a second."""
    child.serve_if_asked()
    code = run()
    with suppress(OSError, AttributeError, ValueError):  # closed, or there is none
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)
