"""Starts the program: window first, work after it is seen."""

import argparse
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from tintype import __version__, child
from tintype.gui.screen import missing_screen


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; returns the exit code."""
    child.serve_if_asked()
    parser = argparse.ArgumentParser(
        "tintype",
        usage="tintype [IMAGE ...]",
        description="Reduce the colours of images and make palettes from them, in a window.",
        epilog="tintype-cli does the same jobs in the terminal.",
    )
    parser.add_argument("images", nargs="*", type=Path, metavar="IMAGE")
    parser.add_argument("--version", action="version", version=f"tintype {__version__}")
    images = parser.parse_args(arguments).images
    reason = missing_screen()
    if reason:
        print(f"tintype: {reason} tintype-cli works without one.", file=sys.stderr)
        return 1
    return _run(images)


def _run(images: list[Path]) -> int:
    # Qt is imported only here: --help and --version need none of it.
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from tintype.data import resource
    from tintype.gui import theme
    from tintype.gui.main_window import MainWindow
    from tintype.gui.session import Message
    from tintype.gui.settings import Settings

    application = QApplication(["tintype"])
    application.setApplicationName("Tintype")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("tintype")
    application.setWindowIcon(QIcon(str(resource("icons/tintype.svg"))))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    settings = Settings()
    theme.apply(settings.appearance)
    window = MainWindow(settings)

    def on_exception(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        traceback.print_exception(kind, error, trace)
        text = f"Something went wrong inside Tintype ({kind.__name__}: {error})."
        window.session.said.emit(Message(text, is_error=True))

    sys.excepthook = on_exception
    window.show()

    def begin() -> None:
        """What takes time waits until the window has been painted."""
        if images:
            window.session.open_all(images)
        else:
            window.session.warm_up()

    QTimer.singleShot(0, begin)
    return application.exec()
