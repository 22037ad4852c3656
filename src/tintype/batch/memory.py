"""How much memory a picture takes while it is reduced, and how much there is; all in bytes."""

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

#: Measured: a worker that has imported what it needs; each pixel, decoded, counted and mapped; ...
_WORKER, _A_PIXEL = 150 << 20, 12
#: ... the tables of all colours, from some size of a picture on; and each colour of the cloud.
_TABLES, _TABLES_FROM = 96 << 20, 1 << 20
_A_COLOR, _MOST_COLORS = 80, 1 << 21
#: Of what is there, so much may be planned for: other programs want to live, and an estimate is one.
_SHARE = 0.6
#: Where a system does not say.
_UNKNOWN = 4 << 30
_CGROUP = Path("/sys/fs/cgroup")


def needed(pixels: int) -> int:
    """What a worker takes at the most for a picture of so many pixels."""
    tables = _TABLES if pixels >= _TABLES_FROM else 0
    return _WORKER + _A_PIXEL * pixels + tables + _A_COLOR * min(pixels, _MOST_COLORS)


def usable() -> int:
    """What a batch may take of what is there now."""
    return int(_SHARE * _available())


def _available() -> int:
    found = [value for value in (_of_system(), _of_container()) if value is not None]
    return min(found, default=_UNKNOWN)


def _of_system() -> int | None:
    if sys.platform == "win32":
        return _of_windows()
    with suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) << 10
    with suppress(OSError, ValueError, AttributeError):  # macOS: half of it is a fair guess
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    return None


def _of_container() -> int | None:
    """What a container is allowed beyond what it has, if it has a limit (cgroup, version 2)."""
    with suppress(OSError, ValueError):
        limit = int((_CGROUP / "memory.max").read_text())  # "max" is no number: no limit
        used = int((_CGROUP / "memory.current").read_text())
        return max(0, limit - used)
    return None


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = [
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        *((name, ctypes.c_ulonglong) for name in (
            "total", "available", "total_page", "available_page", "total_virtual",
            "available_virtual", "available_extended",
        )),
    ]  # fmt: skip


def _of_windows() -> int | None:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - not there elsewhere
    return status.available if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
