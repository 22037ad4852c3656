"""What many tests share: no luck and no clock in hypothesis; builders of small images; a photo."""

import struct
import zlib
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, settings

from tintype.data import samples
from tintype.image import Cloud, Image, count
from tintype.image.load import load
from tintype.palette import Palette, Swatch

# The same examples every time, and none fails for being slow on a busy machine.
settings.register_profile(
    "tintype",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("tintype")


@pytest.fixture(scope="session")
def image_of() -> Callable[..., Image]:
    """An Image of rows of colours; three channels are opaque."""

    def build(pixels, **more) -> Image:
        pixels = np.asarray(pixels, np.uint8)
        if pixels.shape[-1] == 3:
            pixels = np.insert(pixels, 3, 255, axis=-1)
        return Image(np.ascontiguousarray(pixels), **more)

    return build


@pytest.fixture(scope="session")
def noise(image_of) -> Callable[..., Image]:
    """An Image of noise, the same every time."""

    def build(height: int, width: int, channels: int = 3, levels: int = 256) -> Image:
        rng = np.random.default_rng([height, width, channels, levels])
        return image_of(rng.integers(0, levels, (height, width, channels), np.uint8))

    return build


@pytest.fixture(scope="session")
def palette_of() -> Callable[..., Palette]:
    """A Palette of colours, or of (colour, name) pairs."""

    def build(*entries, name: str = "") -> Palette:
        named = [entry if isinstance(entry[0], tuple) else (entry, "") for entry in entries]
        return Palette(tuple(Swatch((*color, 255)[:4], label) for color, label in named), name)

    return build


@pytest.fixture(scope="session")
def photo() -> Image:
    return load(samples()[0].path)


@pytest.fixture(scope="session")
def photo_cloud(photo) -> Cloud:
    return count(photo)


@pytest.fixture(scope="session")
def png_chunks() -> Callable[[bytes], list[tuple[str, bytes]]]:
    """Takes a PNG apart without a library, and checks each chunk's sum on the way."""

    def parse(content: bytes) -> list[tuple[str, bytes]]:
        assert content[:8] == b"\x89PNG\r\n\x1a\n"
        chunks, at = [], 8
        while at < len(content):
            length, kind = struct.unpack(">I4s", content[at : at + 8])
            data = content[at + 8 : at + 8 + length]
            (crc,) = struct.unpack(">I", content[at + 8 + length : at + 12 + length])
            assert crc == zlib.crc32(kind + data)
            chunks.append((kind.decode("ascii"), data))
            at += 12 + length
        assert at == len(content)
        return chunks

    return parse


@pytest.fixture(scope="session")
def png_of() -> Callable[..., bytes]:
    """Puts a PNG together from its chunks, each with its sum."""

    def build(*chunks: tuple[bytes, bytes]) -> bytes:
        parts = [
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks
        ]
        return b"\x89PNG\r\n\x1a\n" + b"".join(parts)

    return build
