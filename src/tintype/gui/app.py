"""Starts the program: window first, work after it is seen."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tintype import __version__, child
from tintype.gui.screen import missing_screen

# Qt is imported only when a window opens: --help and --version need none of it.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tintype.gui.crash import CrashGuard
    from tintype.gui.log import Log
    from tintype.gui.main_window import MainWindow
    from tintype.gui.recovery import Recovery


def main(arguments: Sequence[str] | None = None, otherwise: Sequence[Path] = ()) -> int:
    """Open the window; returns the exit code.

    Args:
        arguments: of the command line; None takes those of this process.
        otherwise: what to open where nothing is given and nothing comes back from before.
    """
    child.serve_if_asked()
    _give_streams()
    parser = argparse.ArgumentParser(
        "tintype",
        usage="tintype [IMAGE ...]",
        description="Reduce the colours of images and make palettes from them, in a window. A palette "
        "file among the IMAGEs is used for the first of them.",
        epilog="tintype-cli does the same jobs in the terminal.",
    )
    parser.add_argument("images", nargs="*", type=Path, metavar="IMAGE")
    parser.add_argument("--version", action="version", version=f"tintype {__version__}")
    images = parser.parse_args(arguments).images
    reason = missing_screen()
    if reason:
        print(f"tintype: {reason} tintype-cli works without one.", file=sys.stderr)
        return 1
    return _run(images, otherwise)


def _give_streams() -> None:
    """A program without a terminal has none; libraries that print expect some."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115 - until the program ends


def _run(images: Sequence[Path], otherwise: Sequence[Path]) -> int:
    from tintype.gui import language, log, theme
    from tintype.gui.crash import CrashGuard
    from tintype.gui.main_window import MainWindow
    from tintype.gui.recovery import Recovery
    from tintype.gui.settings import Settings

    application = _application()
    written = log.Log(log.usual_folder())
    guard = CrashGuard(written, application)
    guard.install()
    settings = Settings()
    language.install(application, settings.language)
    theme.apply(settings.appearance)
    window = MainWindow(settings)
    recovery = Recovery(window.session, written.folder.parent / "recovery")
    _protect(guard, window, recovery)
    window.show()
    _begin(window, recovery, images, otherwise, written)
    try:
        return application.exec()
    finally:
        recovery.close()
        guard.uninstall()
        written.close()


def _application() -> "QApplication":
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from tintype.data import resource

    application = QApplication(["tintype"])
    application.setApplicationName("Tintype")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("tintype")
    application.setWindowIcon(QIcon(str(resource("icons/tintype.svg"))))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application


def _protect(guard: "CrashGuard", window: "MainWindow", recovery: "Recovery") -> None:
    """What an error that nobody caught leads to in this window."""
    from PySide6.QtCore import QCoreApplication, QProcess

    def restart() -> None:
        window.session.close()
        recovery.leave()
        program = [] if getattr(sys, "frozen", False) else ["-P", "-m", "tintype"]
        QProcess.startDetached(sys.executable, program)
        QCoreApplication.exit()

    guard.protect(window, keep=recovery.keep, restart=restart)


def _begin(
    window: "MainWindow",
    recovery: "Recovery",
    images: Sequence[Path],
    otherwise: Sequence[Path],
    log: "Log",
) -> None:
    """What takes time waits until the window has been painted."""
    from PySide6.QtCore import QCoreApplication, QTimer

    from tintype.gui.session import Message

    def begin() -> None:
        if log.crash:
            text = QCoreApplication.translate(
                "App", "Tintype crashed when it ran before; {0} in the log folder tells where."
            )
            window.session.said.emit(Message(text.format(log.crash.name), is_error=True))
        is_restored = recovery.restore()
        wanted = images or ([] if is_restored else otherwise)
        if wanted:
            window.session.open_all(wanted)
        elif not is_restored:
            window.session.warm_up()

    QTimer.singleShot(0, begin)
