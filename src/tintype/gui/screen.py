"""Is there a screen? Asked before Qt is imported: without one Qt ends the process by itself."""

import ctypes
import os
import socket
import sys

#: What Qt's X11 platform plugin loads, beside what every desktop has.
_NEEDED = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxkbcommon-x11.so.0",
)


def missing_screen() -> str:
    """Why no window can be opened, as a sentence; empty if one can."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if sys.platform != "linux" or platform not in ("", "xcb", "wayland"):
        return ""
    wayland, display = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if wayland and _wayland_answers(wayland):
        return ""
    if not display:
        place = f"nothing answers at WAYLAND_DISPLAY={wayland}" if wayland else "DISPLAY is not set"
        return f"There is no screen: {place}."
    if not _x_answers():
        return f"There is no screen: no X server lets us in at DISPLAY={display}."
    missing = [name for name in _NEEDED if not _loads(name)]
    if missing:
        return f"The screen cannot be used: Qt needs {', '.join(missing)}; install what is missing."
    return ""


def _wayland_answers(name: str) -> bool:
    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", "/"), name)  # noqa: PTH118 - may be absolute
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(path)
        except OSError:
            return False
        return True


def _x_answers() -> bool:
    """Ask as Qt itself will, with the same library: so access rights count, too."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
