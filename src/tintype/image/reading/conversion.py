"""Bands of pixels -> sRGB, by a profile, by its curves, or as they are."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Literal

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow
from PIL import ImageCms

from tintype.image.reading import psd, shaper
from tintype.image.reading.shaper import Shaper
from tintype.sentence import NOTHING, Sentence

Values = npt.NDArray[np.uint16]
Pixels = npt.NDArray[np.uint8]

_LEVELS_APART = 257  # a level of 8 bits, in 16


@dataclass(frozen=True)
class Conversion:
    """What makes a file's pixels sRGB.

    Attributes:
        eight: a picture of any mode to RGBA.
        sixteen: (n, n_channels) values to (n, 1 or 3) in sRGB; None if only 8 bits can be converted.
        note: a sentence if colours had to be guessed.
    """

    eight: Callable[[pillow.Image], pillow.Image]
    sixteen: Callable[[Values], Values] | None = None
    note: Sentence = NOTHING

    def pixels(self, picture: pillow.Image) -> Pixels:
        """(height, width, 4) red, green, blue, alpha of a band, or of a whole frame."""
        return np.asarray(self.eight(picture))

    def deep_pixels(self, values: Values, mode: str) -> tuple[Pixels, npt.NDArray[np.int8] | None]:
        """(height, width, n) values of 16 bits, rounded to (height, width, 4), and what was lost by it.

        Args:
            mode: what the channels are, as of `tintype.image.reading.deep.Deep`.

        Returns:
            The pixels, and (height, width, 3) how far each value was above 257 times its pixel's; None
            where the colours went through 8 bits.
        """
        has_alpha = mode.endswith("A")
        colors = values[..., :-1] if has_alpha else values
        if self.sixteen is None:
            pixels, residual = self._through_eight(colors), None
        else:
            pixels, residual = _rounded(self.sixteen(colors.reshape(-1, colors.shape[-1])))
            pixels = pixels.reshape(*values.shape[:2], 4)
            residual = residual.reshape(*values.shape[:2], 3)
        if has_alpha:
            pixels[..., 3] = to_eight_bits(values[..., -1])
        return pixels, residual

    def _through_eight(self, colors: Values) -> Pixels:
        eight = to_eight_bits(colors)
        mode = {1: "L", 3: "RGB", 4: "CMYK"}[eight.shape[-1]]
        picture = pillow.fromarray(eight[..., 0] if mode == "L" else eight, mode)
        return self.pixels(picture).copy()

    def noted(self, note: Sentence) -> "Conversion":
        return replace(self, note=note)


def to_eight_bits(values: Values) -> Pixels:
    """Rounded, not cut off: 65535 is 255 and 128 is 0, 129 is 1."""
    return ((values.astype(np.uint32) * 255 + 32895) >> 16).astype(np.uint8)


def _rounded(values: Values) -> tuple[Pixels, npt.NDArray[np.int8]]:
    eight = to_eight_bits(values)
    lost = values.astype(np.int32) - eight * np.int32(_LEVELS_APART)
    pixels = np.full((len(values), 4), 255, np.uint8)
    pixels[:, :3] = eight
    residual = np.empty((len(values), 3), np.int8)
    residual[:] = np.minimum(lost, 127)  # 128 is the one that does not fit
    return pixels, residual


def as_it_is(picture: pillow.Image) -> pillow.Image:
    if picture.mode == "La":
        picture = picture.convert("LA")
    return picture if picture.mode == "RGBA" else picture.convert("RGBA")


#: sRGB already, or taken for it.
PLAIN = Conversion(as_it_is, lambda values: values)
#: Inks of which nothing is known.
GUESSED_INK = Conversion(
    as_it_is, note=Sentence("CMYK without a colour profile; the colours are approximate.")
)


def of_photoshop(conversion: Conversion) -> Conversion:
    """For a flattened picture with transparency."""

    def convert(picture: pillow.Image) -> pillow.Image:
        if picture.mode != "RGBA":
            return conversion.eight(picture)
        return conversion.eight(pillow.fromarray(psd.without_white(np.asarray(picture))))

    return replace(conversion, eight=convert)


def of_lab() -> Conversion:
    """CIELAB under D50, as printers and Photoshop mean it."""
    return Conversion(_through(_transform(_profile("LAB"), "LAB"), "LAB"), _from_lab)


def of_profile(mode: str, profile: bytes) -> Conversion:
    """For pictures of one mode; raises ValueError, OSError or PyCMSError if it is not for such pixels."""
    opened = ImageCms.ImageCmsProfile(BytesIO(profile))
    space = opened.profile.xcolor_space.strip()
    is_gray = mode in ("1", "L", "La", "LA", "I") or mode.startswith("I;16")
    if space == "RGB" and mode != "CMYK":
        transform = _transform(opened, "RGB")
        # By what it does, not by its name: there are linear profiles that are called sRGB.
        return PLAIN if _changes_little(transform) else _of_matrix(profile, transform, "RGB")
    if space == "GRAY" and is_gray:
        return _of_matrix(profile, _transform(opened, "L"), "L")
    if space == "CMYK" and mode == "CMYK":
        return Conversion(_through(_transform(opened, "CMYK"), "CMYK"))
    raise ValueError(f"a {space} profile for {mode} pixels")


def _of_matrix(
    profile: bytes, transform: ImageCms.ImageCmsTransform, mode: Literal["L", "RGB"]
) -> Conversion:
    """By its curves where they are all that it is, else by littleCMS."""
    found = shaper.of_profile(profile)
    if found is None:
        return Conversion(_through(transform, mode))
    eight = _through(transform, mode) if found.tables is None else _looked_up(found, mode)

    def sixteen(values: Values) -> Values:
        return found.apply(np.broadcast_to(values, (len(values), len(found.light))))

    return Conversion(eight, sixteen)


def _looked_up(found: Shaper, mode: str) -> Callable[[pillow.Image], pillow.Image]:
    assert found.tables is not None
    table = to_eight_bits(found.tables[:, ::_LEVELS_APART]).reshape(-1).tolist()

    def convert(picture: pillow.Image) -> pillow.Image:
        base = picture if picture.mode == mode else as_it_is(picture).convert(mode)
        return _with_alpha_of(picture, base.point(table))

    return convert


def _profile(space: Literal["LAB", "sRGB"]) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile(space))


def _transform(profile: ImageCms.ImageCmsProfile, mode: str) -> ImageCms.ImageCmsTransform:
    """littleCMS, perceptual where the profile has a table for it, else colorimetric."""
    return ImageCms.ImageCmsTransform(profile, _profile("sRGB"), mode, "RGB")


def _through(
    transform: ImageCms.ImageCmsTransform, mode: str
) -> Callable[[pillow.Image], pillow.Image]:
    """Colours through a transform that takes ``mode``."""

    def convert(picture: pillow.Image) -> pillow.Image:
        base = picture if picture.mode == mode else as_it_is(picture).convert(mode)
        return _with_alpha_of(picture, transform.apply(base))

    return convert


def _with_alpha_of(picture: pillow.Image, result: pillow.Image) -> pillow.Image:
    result = result.convert("RGBA")
    if picture.has_transparency_data or picture.mode == "La":
        result.putalpha(as_it_is(picture).getchannel("A"))
    return result


def _changes_little(transform: ImageCms.ImageCmsTransform) -> bool:
    """Whether no colour moves by more than rounding does."""
    steps = np.arange(0, 256, 15, dtype=np.uint8)
    colors = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    moved = np.asarray(transform.apply(pillow.fromarray(colors)))
    return bool(np.abs(moved.astype(int) - colors).max() <= 2)


def _from_lab(values: Values) -> Values:
    """(n, 3) L* from 0 to 65535, a* and b* as signed numbers of 1/256, as TIFF has them."""
    lightness = (values[:, 0] / 655.35 + 16) / 116
    along = values[:, 1:].astype(np.int16) / 256
    cubes = np.stack(
        [lightness + along[:, 0] / 500, lightness, lightness - along[:, 1] / 200], axis=1
    )
    ratios = np.where(cubes > 6 / 29, cubes**3, 3 * (6 / 29) ** 2 * (cubes - 4 / 29))
    return shaper.from_xyz(ratios)
