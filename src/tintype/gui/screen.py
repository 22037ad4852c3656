"""Is there a screen? Asked before Qt is imported: without one Qt ends the process by itself."""

import os
import socket
import sys
from pathlib import Path


def missing_screen() -> str:
    """Why no window can be opened, as a sentence; empty if one can."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] not in (
        "",
        "xcb",
        "wayland",
    ):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY", "")
    if not display:
        return "There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set."
    if not _answers(display):
        return f"There is no screen: no X server answers at DISPLAY={display}."
    return ""


def _answers(display: str) -> bool:
    """Whether something listens there: a socket file or, for a remote display, a port."""
    host, _, number = display.rpartition(":")
    number = number.split(".")[0]
    if not number.isdigit():
        return False
    attempts: list[tuple[socket.AddressFamily, str | tuple[str, int]]] = []
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        attempts = [(socket.AF_UNIX, path), (socket.AF_UNIX, f"\0{path}")]
    elif host.startswith("/"):
        attempts = [(socket.AF_UNIX, str(Path(f"{host}:{number}")))]
    else:
        attempts = [(socket.AF_INET, (host, 6000 + int(number)))]
    for family, address in attempts:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(3)
            try:
                probe.connect(address)
            except OSError:
                continue
            return True
    return False
