"""Every image format that is said to be read is read, whatever its suffix."""

import shutil
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as pillow

from tintype.image.load import READABLE, load

COLORS = np.array([(250, 0, 10), (0, 200, 0), (30, 60, 220), (255, 255, 255)], np.uint8)
PIXELS = COLORS.reshape(2, 2, 3).repeat(16, axis=0).repeat(16, axis=1)
#: How to write it without loss, as far as Pillow can; and by how much a channel may be off.
OPTIONS = {
    "JPEG": {"quality": 100, "subsampling": 0},
    "AVIF": {"quality": 100, "subsampling": "4:4:4"},
    "WEBP": {"lossless": True},
}
TOLERANCE = {"JPEG": 3, "AVIF": 6}
#: Pillow writes no HEIC; this one was made of these pixels.
HEIC = Path(__file__).parents[1] / "samples" / "blocks.heic"


def _write(name: str, path: Path) -> None:
    if name == "HEIF":
        shutil.copy(HEIC, path)
        return
    if name != "PSD":
        pillow.fromarray(PIXELS).save(path, name, **OPTIONS.get(name, {}))
        return
    # Pillow does not write it: header, three empty sections, raw planes.
    height, width, _ = PIXELS.shape
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, height, width, 8, 3)
    path.write_bytes(header + bytes(12) + bytes(2) + PIXELS.transpose(2, 0, 1).tobytes())


@pytest.mark.parametrize(
    ("name", "suffix"),
    [(name, suffix) for name, suffixes in READABLE.items() for suffix in suffixes],
)
def test_it_is_read(tmp_path, name, suffix):
    path = tmp_path / f"image{suffix}"
    _write(name, path)
    image = load(path)
    assert (image.width, image.height) == (32, 32)
    expected = np.insert(PIXELS, 3, 255, axis=-1)
    assert np.abs(image.pixels.astype(int) - expected).max() <= TOLERANCE.get(name, 0)
    assert image.notes == ()


def test_no_suffix_stands_for_two_formats():
    suffixes = [suffix for several in READABLE.values() for suffix in several]
    assert len(set(suffixes)) == len(suffixes)
