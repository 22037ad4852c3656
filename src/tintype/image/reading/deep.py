"""Sixteen bits a channel, where the decoder gives them.

Pillow has pictures of 16-bit grey only. Of colours it keeps the upper byte; but told that the bytes come
in the other order, it keeps the lower one. So a file of 16-bit colours is decoded twice.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from pi_heif import HeifFile
from PIL import Image as pillow
from PIL import ImageFile

from tintype.image.reading import orientation, psd, tiff

Values = npt.NDArray[np.uint16]

_MOST = 65535
_OTHER_ORDER = {"B": "L", "L": "B", "N": "B" if sys.byteorder == "little" else "L"}
#: Bytes as they stand in the file: two channels of 16 bits are four of 8.
_AS_BYTES = {"LA;16B": ">u2", "LA;16L": "<u2", "LA;16N": "=u2"}


@dataclass(frozen=True)
class Deep:
    """An upright picture of more than 8 bits a channel.

    Attributes:
        width, height: as it is to be seen.
        mode: what its channels are: L, LA, RGB, RGBA, CMYK or LAB.
        band: rows -> (n_rows, width, n_channels) uint16, 0 to 65535; alpha is not premultiplied.
    """

    width: int
    height: int
    mode: str
    band: Callable[[slice], Values]


def of(source: ImageFile.ImageFile, reopened: Callable[[], ImageFile.ImageFile]) -> Deep | None:
    """Decode ``source`` if it has more than 8 bits a channel; None if it has not, or they are lost.

    Args:
        reopened: gives the same file once more, not yet decoded.
    """
    if not is_deep(source):
        return None
    if source.format == "HEIF":
        return _of_heif(source)
    if source.format == "PSD":
        return _of_planes(psd.planes(source), source.mode)
    if source.mode.startswith("I"):
        return _of_gray(source)
    raw = _raw_mode(source)
    if raw in _AS_BYTES:
        return _of_bytes(source, _AS_BYTES[raw])
    if source.format == "TIFF" and tiff.is_packed_in_planes(source):
        return _of_packed_planes(source)
    return _of_two_halves(source, reopened)


def is_deep(source: ImageFile.ImageFile) -> bool:
    """Whether it has more than 8 bits a channel, and its decoder gives them."""
    if source.format == "HEIF":
        return bool(source.info.get("bit_depth", 8) > 8)
    if source.format == "PSD":
        return psd.bits(source) == 16
    raw = _raw_mode(source)
    return source.mode.startswith("I") or (";16" in raw and raw[-1] in _OTHER_ORDER)


def bytes_per_pixel(source: ImageFile.ImageFile, stored: float) -> float:
    """What is held of it for each pixel while it is converted.

    Args:
        stored: bytes a pixel of Pillow's picture.
    """
    if source.format in ("HEIF", "PSD"):
        return 2.0 * len(source.mode)
    if source.format == "TIFF" and tiff.is_packed_in_planes(source):
        return stored + 2.0 * len(source.getbands())
    is_once = source.mode.startswith("I") or _raw_mode(source) in _AS_BYTES
    return stored if is_once else 2 * stored


def _raw_mode(source: ImageFile.ImageFile) -> str:
    if not source.tile:
        return ""
    arguments = source.tile[0].args
    return str(arguments[0] if isinstance(arguments, tuple) else arguments)


def _of_gray(source: ImageFile.ImageFile) -> Deep:
    highest, is_black_last = tiff.gray_levels(source)
    clear = source.info.get("transparency")
    source.load()
    picture = orientation.turned(source, orientation.of(source))

    def band(rows: slice) -> Values:
        stored = _rows(picture, rows)
        values = _to_full_range(stored, highest)
        gray = (_MOST - values if is_black_last else values)[..., None]
        return _with_clear(gray, stored[..., None], (clear,)) if isinstance(clear, int) else gray

    has_alpha = isinstance(clear, int)
    return Deep(picture.width, picture.height, "LA" if has_alpha else "L", band)


def _rows(picture: pillow.Image, rows: slice) -> npt.NDArray[Any]:
    return np.asarray(picture.crop((0, rows.start, picture.width, rows.stop)))


def _to_full_range(values: npt.NDArray[Any], highest: int) -> Values:
    """Levels up to ``highest`` as levels up to 65535."""
    if highest > _MOST:  # 32 bits, which Pillow takes for signed ones
        return (values.view(np.uint32) >> 16).astype(np.uint16)
    if highest == _MOST:
        return values.astype(np.uint16)
    wide = (values.astype(np.uint32) * _MOST + highest // 2) // highest
    return np.minimum(wide, _MOST).astype(np.uint16)


def _with_clear(values: Values, stored: npt.NDArray[Any], clear: tuple[int, ...]) -> Values:
    """With alpha: none where the stored value is the one that is called transparent."""
    is_clear = (stored == np.array(clear)).all(axis=-1, keepdims=True)
    return np.concatenate([values, np.where(is_clear, 0, _MOST).astype(np.uint16)], axis=-1)


def _of_bytes(source: ImageFile.ImageFile, order: str) -> Deep:
    is_premultiplied = tiff.is_premultiplied(source)
    has_alpha = source.format == "PNG" or tiff.has_alpha(source)
    source._mode = "RGBA"
    _set_raw_modes(source, lambda raw: "RGBA")
    source.load()
    picture = orientation.turned(source, orientation.of(source))

    def band(rows: slice) -> Values:
        values = np.ascontiguousarray(_rows(picture, rows)).view(order).astype(np.uint16)
        if not has_alpha:
            return values[..., :1]
        return _unpremultiplied(values) if is_premultiplied else values

    return Deep(picture.width, picture.height, "LA" if has_alpha else "L", band)


def _set_raw_modes(source: ImageFile.ImageFile, change: Callable[[str], str]) -> None:
    """Change how the decoder's bytes are understood."""
    source.tile = [
        tile._replace(
            args=(change(tile.args[0]), *tile.args[1:])
            if isinstance(tile.args, tuple)
            else change(str(tile.args))
        )
        for tile in source.tile
    ]


def _of_two_halves(
    source: ImageFile.ImageFile, reopened: Callable[[], ImageFile.ImageFile]
) -> Deep:
    is_premultiplied = tiff.is_premultiplied(source)
    is_lab = tiff.is_lab(source)
    clear = source.info.get("transparency")
    _set_raw_modes(source, _straight)
    source.load()
    lies = orientation.of(source)
    upper = orientation.turned(source, lies)
    with reopened() as again:
        _set_raw_modes(again, lambda raw: _straight(raw)[:-1] + _OTHER_ORDER[raw[-1]])
        again.load()
        lower = orientation.turned(again, lies)
        lower.load()

    def band(rows: slice) -> Values:
        values = (_rows(upper, rows).astype(np.uint16) << 8) | _rows(lower, rows)
        if is_premultiplied:
            return _unpremultiplied(values)
        return _with_clear(values, values, clear) if isinstance(clear, tuple) else values

    mode = "LAB" if is_lab else upper.mode
    return Deep(upper.width, upper.height, mode + ("A" if isinstance(clear, tuple) else ""), band)


def _straight(raw: str) -> str:
    """Not divided by alpha, which is for both bytes together."""
    return raw.replace("RGBa", "RGBA")


def _unpremultiplied(values: Values) -> Values:
    """Colours as they are without their alpha, the last channel."""
    alpha = values[..., -1:].astype(np.uint32)
    colors = (values[..., :-1].astype(np.uint32) * _MOST + alpha // 2) // np.maximum(alpha, 1)
    return np.concatenate([np.minimum(colors, _MOST).astype(np.uint16), values[..., -1:]], axis=-1)


def _of_heif(source: ImageFile.ImageFile) -> Deep:
    decoded = HeifFile(source.fp, convert_hdr_to_8bit=False, hdr_to_16bit=False)
    picture = decoded[decoded.primary_index]
    mode, _, bits = picture.mode.partition(";")
    values = np.asarray(picture)[:, : picture.size[0]]
    values = values if values.ndim == 3 else values[..., None]
    highest = (1 << int(bits or 8)) - 1

    def band(rows: slice) -> Values:
        found = _to_full_range(values[rows], highest)
        return _unpremultiplied(found) if mode.endswith("a") else found

    width, height = picture.size
    return Deep(width, height, mode.upper().replace("I", "L"), band)


def _of_packed_planes(source: ImageFile.ImageFile) -> Deep:
    planes, is_premultiplied = tiff.planes(source), tiff.is_premultiplied(source)

    def band(rows: slice) -> Values:
        values = np.stack([_rows(plane, rows).astype(np.uint16) for plane in planes], axis=-1)
        return _unpremultiplied(values) if is_premultiplied else values

    mode = "LAB" if tiff.is_lab(source) else source.mode
    source.load()  # for what a writer may keep
    return Deep(planes[0].width, planes[0].height, mode, band)


def _of_planes(planes: list[Values], mode: str) -> Deep:
    height, width = planes[0].shape
    return Deep(
        width, height, mode, lambda rows: np.stack([plane[rows] for plane in planes], axis=-1)
    )
