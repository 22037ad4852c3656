"""zlib streams (RFC 1950), packed in bands: in several threads, and each band may be the last."""

import zlib
from collections.abc import Callable, Iterable
from typing import TypeVar

from tintype.progress import Progress
from tintype.threads import in_threads

#: zlib's level: 9 takes many times as long for about two per cent.
LEVEL = 6
BAND = 1 << 20
#: How far back deflate looks.
_WINDOW = 1 << 15
#: A window of 32 kB, the default level (RFC 1950, section 2.2).
_HEADER = b"\x78\x9c"

Part = TypeVar("Part")


def stream(raw: bytes | memoryview, progress: Progress) -> list[bytes]:
    """One zlib stream of all bytes, in pieces; the same however many threads work on it.

    Each band looks back into the one before, so that hardly a byte is lost by the bands.
    """

    def pack(start: int) -> bytes:
        end = start + BAND
        before = bytes(raw[max(0, start - _WINDOW) : start])
        packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, zdict=before)
        ending = zlib.Z_FINISH if end >= len(raw) else zlib.Z_SYNC_FLUSH
        return packer.compress(raw[start:end]) + packer.flush(ending)

    pieces = packed_bands(pack, range(0, len(raw), BAND), progress)
    pieces[0] = _HEADER + pieces[0]
    pieces[-1] += zlib.adler32(raw).to_bytes(4, "big")
    return pieces


def packed_bands(
    pack: Callable[[Part], bytes], bands: Iterable[Part], progress: Progress
) -> list[bytes]:
    """What ``pack`` makes of each band; each is a step of ``progress``."""
    bands = list(bands)

    def work(number: int) -> bytes:
        progress.step(number / len(bands), "Writing")
        return pack(bands[number])

    return in_threads(work, range(len(bands)))
