"""Image files become upright 8-bit sRGB with alpha, or one sentence that says why not."""

import os
import struct
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as pillow
from PIL import ImageCms

from tintype.color.srgb import from_linear, to_linear
from tintype.errors import (
    Cancelled,
    DamagedImage,
    EmptyInput,
    InputIsFolder,
    InputIsNoFile,
    MissingInput,
    NoPermission,
    NotAnImage,
    NotEnoughMemory,
    TooManyPixels,
    UnsupportedPixels,
)
from tintype.image import exif
from tintype.image import load as loading
from tintype.image.load import load
from tintype.image.reading import resolution
from tintype.progress import Progress

RGB = np.array([[(250, 0, 10), (0, 200, 0), (30, 60, 220)], [(9, 9, 9), (255,) * 3, (128,) * 3]])
RGB = RGB.astype(np.uint8)
ALPHA = np.array([[255, 128, 0], [1, 254, 255]], np.uint8)


@pytest.fixture
def saved(tmp_path):
    """The path of a file that Pillow wrote from an array (or a picture of its own)."""

    def save(picture, name: str = "image.png", **options) -> Path:
        path = tmp_path / name
        if isinstance(picture, np.ndarray):
            picture = pillow.fromarray(picture)
        picture.save(path, **options)
        return path

    return save


@pytest.fixture
def written(tmp_path):
    """The path of a file with these bytes."""

    def write(content: bytes, name: str = "image.png") -> Path:
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return write


def _opaque(rgb: np.ndarray) -> np.ndarray:
    return np.insert(rgb, 3, 255, axis=-1)


def _exif_of(dpi: tuple[float, float] | None, lies: int = 1) -> bytes:
    """That says how the picture lies, and how many pixels an inch has."""
    tags = exif.Directory()
    tags.resolution(dpi)
    tags.shorts(274, lies)
    return b"Exif\0\0" + exif.write(tags)


def _gray(levels) -> np.ndarray:
    return _opaque(np.repeat(np.array(levels, np.uint8)[..., None], 3, axis=-1))


class TestOrientation:
    # EXIF 2.3, tag 274: where the first stored row and the first stored column are to be seen.
    SIDES = {
        1: ("top", "left"),
        2: ("top", "right"),
        3: ("bottom", "right"),
        4: ("bottom", "left"),
        5: ("left", "top"),
        6: ("right", "top"),
        7: ("right", "bottom"),
        8: ("left", "bottom"),
    }

    def _seen(self, stored: np.ndarray, orientation: int) -> np.ndarray:
        sides = self.SIDES[orientation]
        if sides[0] in ("left", "right"):
            stored = stored.swapaxes(0, 1)
        if "bottom" in sides:
            stored = stored[::-1]
        return stored[:, ::-1] if "right" in sides else stored

    @staticmethod
    def _exif(orientation: int) -> pillow.Exif:
        exif = pillow.Exif()
        exif[274] = orientation
        return exif

    @pytest.mark.parametrize("orientation", SIDES)
    @pytest.mark.parametrize("name", ["image.png", "image.webp", "image.tif"])
    def test_all_eight_are_turned_upright_pixel_by_pixel(self, saved, name, orientation):
        more = {"lossless": True} if name.endswith("webp") else {}
        path = saved(RGB, name, exif=self._exif(orientation), **more)
        assert np.array_equal(load(path).pixels, self._seen(_opaque(RGB), orientation))

    @pytest.mark.parametrize("orientation", SIDES)
    def test_all_eight_in_a_jpeg(self, saved, orientation):
        blocks = RGB.repeat(16, axis=0).repeat(16, axis=1)
        path = saved(blocks, "image.jpg", exif=self._exif(orientation), quality=100, subsampling=0)
        found = load(path).pixels.astype(int)
        expected = self._seen(_opaque(blocks), orientation)
        assert found.shape == expected.shape
        assert np.abs(found - expected).max() <= 3

    @pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "I;16"])
    def test_every_kind_of_pixel_can_be_turned(self, saved, mode):
        levels = np.array([[0, 1, 2], [3, 4, 5]], np.uint16) * 13107
        picture = pillow.fromarray(levels if mode == "I;16" else RGB)
        picture = picture if mode == "I;16" else picture.convert(mode)
        plain = load(saved(picture, "plain.png")).pixels
        turned = load(saved(picture, "turned.png", exif=self._exif(6))).pixels
        assert np.array_equal(turned, self._seen(plain, 6))

    @pytest.mark.parametrize("name", ["image.jpg", "image.tif", "image.png"])
    @pytest.mark.parametrize(("orientation", "dpi"), [(1, (300, 150)), (6, (150, 300))])
    def test_the_resolution_turns_with_the_picture(self, saved, orientation, dpi, name):
        path = saved(RGB, name, exif=self._exif(orientation), dpi=(300, 150))
        assert load(path).dpi == pytest.approx(dpi, abs=0.02)

    @pytest.mark.parametrize(
        "exif", [b"Exif\0\0", b"Exif\0\0garbage", b"Exif\0\0II*\0\xff\xff\xff\xff"]
    )
    def test_broken_exif_is_no_reason_to_refuse_a_photo(self, saved, exif):
        assert load(saved(RGB, "image.jpg", exif=exif)).width == 3

    def test_an_orientation_that_does_not_exist_is_ignored(self, saved):
        path = saved(RGB, exif=self._exif(255))
        assert np.array_equal(load(path).pixels, _opaque(RGB))


class TestPixels:
    def test_rgb(self, saved):
        assert np.array_equal(load(saved(RGB)).pixels, _opaque(RGB))

    def test_rgba_keeps_alpha_and_the_colours_below_it(self, saved):
        rgba = np.dstack([RGB, ALPHA])
        assert np.array_equal(load(saved(rgba)).pixels, rgba)

    def test_gray(self, saved):
        assert np.array_equal(load(saved(ALPHA)).pixels, _gray(ALPHA))

    def test_gray_with_alpha(self, saved):
        pixels = load(saved(np.dstack([RGB[..., 0], ALPHA]))).pixels
        assert np.array_equal(pixels[..., :3], _gray(RGB[..., 0])[..., :3])
        assert np.array_equal(pixels[..., 3], ALPHA)

    def test_black_and_white(self, saved):
        pixels = load(saved(ALPHA > 127)).pixels
        assert np.array_equal(pixels, _gray(np.where(ALPHA > 127, 255, 0)))

    def test_indexed(self, saved):
        picture = pillow.fromarray(np.array([[0, 1, 2]], np.uint8), "P")
        picture.putpalette([9, 8, 7, 60, 50, 40, 255, 0, 1])
        expected = _opaque(np.array([[(9, 8, 7), (60, 50, 40), (255, 0, 1)]]))
        assert np.array_equal(load(saved(picture)).pixels, expected)

    @pytest.mark.parametrize(
        ("transparency", "alphas"), [(1, [255, 0, 255]), (b"\x80\x00", [128, 0, 255])]
    )
    def test_indexed_with_transparency(self, saved, transparency, alphas):
        picture = pillow.fromarray(np.array([[0, 1, 2]], np.uint8), "P")
        picture.putpalette([9, 8, 7, 60, 50, 40, 255, 0, 1])
        pixels = load(saved(picture, transparency=transparency)).pixels
        assert pixels[0, :, 3].tolist() == alphas
        assert pixels[0, 0, :3].tolist() == [9, 8, 7]

    def test_sixteen_bit_gray_is_rounded(self, saved):
        levels = np.array([[0, 128, 129, 257, 32767, 32768, 65406, 65407, 65535]], np.uint16)
        expected = _gray(np.rint(levels / 257))
        assert np.array_equal(load(saved(levels, "image.png")).pixels, expected)
        assert np.array_equal(load(saved(levels, "image.tif")).pixels, expected)

    def test_sixteen_bit_pgm(self, written):
        content = b"P5 3 1 65535\n" + struct.pack(">3H", 0, 32768, 65535)
        assert np.array_equal(load(written(content, "a.pgm")).pixels, _gray([[0, 128, 255]]))

    def test_cmyk_without_a_profile_says_that_colours_are_approximate(self, saved):
        cmyk = np.zeros((1, 3, 4), np.uint8)
        cmyk[0, 1], cmyk[0, 2] = (0, 255, 255, 0), (0, 0, 0, 255)
        image = load(saved(pillow.fromarray(cmyk, "CMYK"), "image.tif"))
        assert image.pixels[0, :, :3].tolist() == [[255, 255, 255], [255, 0, 0], [0, 0, 0]]
        assert image.notes == ("CMYK without a colour profile; the colours are approximate.",)

    def test_an_image_of_several_bands(self, saved):
        rng = np.random.default_rng(5)
        rgb = rng.integers(0, 256, (1500, 800, 3), np.uint8)
        assert np.array_equal(load(saved(rgb, "a.bmp")).pixels, _opaque(rgb))


class TestTransparentColor:
    """A PNG without alpha can name one colour that is transparent (tRNS), at its own bit depth."""

    @staticmethod
    def _png(png_of, depth: int, color_type: int, clear: bytes, row: bytes, width: int) -> bytes:
        header = struct.pack(">IIBBBBB", width, 1, depth, color_type, 0, 0, 0)
        return png_of(
            (b"IHDR", header),
            (b"tRNS", clear),
            (b"IDAT", zlib.compress(b"\0" + row)),
            (b"IEND", b""),
        )

    @pytest.mark.parametrize(
        ("depth", "clear", "row", "levels"),
        [
            (1, 1, bytes([0b01_000000]), [0, 255]),
            (2, 2, bytes([0b00_01_10_11]), [0, 85, 170, 255]),
            (4, 15, bytes([0x0F, 0x10]), [0, 255, 17, 0]),
            (8, 15, bytes([15, 255]), [15, 255]),
            (16, 0x0102, struct.pack(">3H", 0x0102, 0x0103, 0), [1, 1, 0]),
        ],
    )
    def test_gray(self, written, png_of, depth, clear, row, levels):
        content = self._png(png_of, depth, 0, struct.pack(">H", clear), row, len(levels))
        pixels = load(written(content)).pixels[0]
        scaled = {1: 255, 2: 85, 4: 17}.get(depth, 1) * clear
        alphas = [0 if level == scaled else 255 for level in levels]
        if depth == 16:
            alphas = [0, 255, 255]  # told apart before they are rounded
        assert pixels[:, 0].tolist() == levels
        assert pixels[:, 3].tolist() == alphas

    @pytest.mark.parametrize("depth", [8, 16])
    def test_rgb(self, written, png_of, depth):
        colors = [(1, 2, 3), (3, 2, 1)]
        if depth == 8:
            row = bytes(colors[0] + colors[1])
            clear = struct.pack(">3H", *colors[1])
        else:
            row = struct.pack(">6H", *(value << 8 for color in colors for value in color))
            clear = struct.pack(">3H", *(value << 8 for value in colors[1]))
        pixels = load(written(self._png(png_of, depth, 2, clear, row, 2))).pixels
        assert pixels.tolist() == [[[1, 2, 3, 255], [3, 2, 1, 0]]]


class TestTiff:
    @staticmethod
    def _tiff(bits: int, photometric: int, row: bytes, width: int, sample_format: int = 1) -> bytes:
        """One uncompressed row of grey, put together by hand."""
        tags = {
            256: width, 257: 1, 258: bits, 259: 1, 262: photometric, 273: 8, 277: 1, 278: 1,
            279: len(row), 339: sample_format,
        }  # fmt: skip
        data = row + bytes(-len(row) % 2)
        entries = b"".join(
            struct.pack("<HHIHH", tag, 3, 1, value, 0) for tag, value in tags.items()
        )
        directory = struct.pack("<H", len(tags)) + entries + bytes(4)
        return struct.pack("<2sHI", b"II", 42, 8 + len(data)) + data + directory

    def test_twelve_bits_fill_the_range(self, written):
        row = bytes([0x00, 0x08, 0x00, 0xFF, 0xF0])  # 0x000, 0x800, 0xfff
        path = written(self._tiff(12, 1, row, 3), "a.tif")
        assert np.array_equal(load(path).pixels, _gray([[0, 128, 255]]))

    @pytest.mark.parametrize(("photometric", "levels"), [(0, [255, 127, 0]), (1, [0, 128, 255])])
    @pytest.mark.parametrize("bits", [8, 16])
    def test_white_may_be_zero(self, written, bits, photometric, levels):
        row = bytes([0, 128, 255]) if bits == 8 else struct.pack("<3H", 0, 32896, 65535)
        path = written(self._tiff(bits, photometric, row, 3), "a.tif")
        assert np.array_equal(load(path).pixels, _gray([levels]))

    @pytest.mark.parametrize(
        ("bits", "sample_format", "what"),
        [(32, 3, "floating-point"), (32, 2, "signed"), (16, 2, "signed")],
    )
    def test_pixels_without_a_black_and_a_white_are_refused(
        self, written, bits, sample_format, what
    ):
        path = written(self._tiff(bits, 1, bytes(bits // 8), 1, sample_format), "a.tif")
        with pytest.raises(UnsupportedPixels, match=what):
            load(path)

    def test_lab(self, saved):
        to_lab = ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
        )
        muted = (RGB // 2 + 60).astype(np.uint8)
        lab = ImageCms.applyTransform(pillow.fromarray(muted), to_lab)
        found = load(saved(lab, "image.tif")).pixels
        assert np.abs(found.astype(int) - _opaque(muted)).max() <= 4

    @pytest.mark.skipif(sys.platform == "win32", reason="libtiff is linked in statically there")
    def test_damage_is_told_once_and_not_by_the_library(self, saved, written, capfd):
        good = saved(RGB.repeat(50, axis=0), "good.tif", compression="tiff_lzw")
        with pillow.open(good) as picture:
            (at,), (length,) = picture.tag_v2[273], picture.tag_v2[279]
        content = good.read_bytes()
        path = written(content[:at] + b"\xff" * length + content[at + length :], "bad.tif")
        with pytest.raises(DamagedImage):
            load(path)
        assert capfd.readouterr() == ("", "")


class TestProfile:
    """Embedded colour profiles, put together by hand (ICC.1:2001-04: a matrix and three curves)."""

    # CIE XYZ under D50 of pure red, green and blue.
    SRGB = ((0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141))
    DISPLAY_P3 = ((0.5151, 0.2412, -0.0011), (0.2919, 0.6922, 0.0419), (0.1572, 0.0666, 0.7841))
    # Linear Display P3 to linear sRGB, both D65 (W3C, CSS Color 4).
    P3_TO_SRGB = np.array(
        [
            [1.2249402, -0.2249402, 0],
            [-0.0420570, 1.0420570, 0],
            [-0.0196376, -0.0786361, 1.0982736],
        ]
    )
    CURVE = np.rint(65535 * to_linear(np.linspace(0, 255, 1024))).astype(int).tolist()
    LINEAR = ()

    @staticmethod
    def _profile(space: bytes, primaries, curve, name: str = "by hand") -> bytes:
        def xyz(values):
            return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(v * 65536) for v in values))

        text = name.encode("ascii") + b"\0"
        curves = b"curv" + bytes(4) + struct.pack(f">I{len(curve)}H", len(curve), *curve)
        tags = {
            b"desc": b"desc" + bytes(4) + struct.pack(">I", len(text)) + text + bytes(78),
            b"cprt": b"text" + bytes(4) + b"none\0",
            b"wtpt": xyz((0.9642, 1.0, 0.8249)),
        }
        if space == b"GRAY":
            tags[b"kTRC"] = curves
        else:
            tags |= {
                letter + b"XYZ": xyz(p)
                for letter, p in zip((b"r", b"g", b"b"), primaries, strict=True)
            }
            tags |= {letter + b"TRC": curves for letter in (b"r", b"g", b"b")}
        table, data, at = b"", b"", 132 + 12 * len(tags)
        for signature, content in tags.items():
            padded = content + bytes(-len(content) % 4)
            table += struct.pack(">4sII", signature, at + len(data), len(content))
            data += padded
        header = struct.pack(
            ">I4sI4s4s4s12x4s28x3i48x",
            at + len(data), b"none", 0x02100000, b"mntr", space, b"XYZ ", b"acsp",
            63190, 65536, 54061,
        )  # fmt: skip
        return header + struct.pack(">I", len(tags)) + table + data

    def test_display_p3_becomes_srgb(self, saved):
        colors = np.array([[(200, 100, 50), (128, 128, 128), (90, 160, 120), (255,) * 3]], np.uint8)
        profile = self._profile(b"RGB ", self.DISPLAY_P3, self.CURVE)
        image = load(saved(colors, icc_profile=profile))
        expected = from_linear(to_linear(colors) @ self.P3_TO_SRGB.T)
        assert np.abs(image.pixels[..., :3] - expected).max() <= 2
        assert image.notes == ()

    def test_a_profile_that_is_srgb_changes_nothing_not_even_by_rounding(self, saved):
        colors = np.random.default_rng(0).integers(0, 256, (200, 200, 3), np.uint8)
        for profile in (
            self._profile(b"RGB ", self.SRGB, self.CURVE),
            ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
        ):
            assert np.array_equal(load(saved(colors, icc_profile=profile)).pixels, _opaque(colors))

    def test_a_linear_profile_is_not_taken_for_srgb_by_its_name(self, saved):
        profile = self._profile(b"RGB ", self.SRGB, self.LINEAR, "GIMP built-in Linear sRGB")
        pixels = load(saved(np.full((1, 1, 3), 55, np.uint8), icc_profile=profile)).pixels
        assert np.abs(pixels[0, 0, :3].astype(int) - 128).max() <= 1

    @pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif", "a.webp"])
    def test_every_container_carries_it(self, saved, name):
        swapped = (self.SRGB[1], self.SRGB[0], self.SRGB[2])
        profile = self._profile(b"RGB ", swapped, self.CURVE)
        red = np.tile(np.array((255, 0, 0), np.uint8), (16, 16, 1))
        more = {"lossless": True} if name.endswith("webp") else {}
        pixels = load(saved(red, name, icc_profile=profile, **more)).pixels
        assert np.abs(pixels.astype(int) - (0, 255, 0, 255)).max() <= 3

    def test_alpha_stays_as_it_is(self, saved):
        profile = self._profile(b"RGB ", self.DISPLAY_P3, self.CURVE)
        pixels = load(saved(np.dstack([RGB, ALPHA]), icc_profile=profile)).pixels
        assert np.array_equal(pixels[..., 3], ALPHA)
        assert not np.array_equal(pixels[..., :3], RGB)

    def test_an_indexed_image_with_transparency_goes_through_it(self, saved):
        picture = pillow.fromarray(np.array([[0, 1]], np.uint8), "P")
        picture.putpalette([55, 55, 55, 255, 255, 255])
        profile = self._profile(b"RGB ", self.SRGB, self.LINEAR)
        path = saved(picture, icc_profile=profile, transparency=b"\x80\x00")
        pixels = load(path).pixels.astype(int)
        assert np.abs(pixels - [[(128, 128, 128, 128), (255, 255, 255, 0)]]).max() <= 1

    @pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
    def test_a_grey_profile(self, saved, dtype):
        levels = np.array([[0, 55, 255]], dtype) * dtype(1 if dtype == np.uint8 else 257)
        profile = self._profile(b"GRAY", None, self.LINEAR)
        pixels = load(saved(levels, icc_profile=profile)).pixels.astype(int)
        assert np.abs(pixels - _gray([[0, 128, 255]])).max() <= 1

    @pytest.mark.parametrize("kind", ["garbage", "grey for colours"])
    def test_a_profile_that_does_not_fit_is_noted_and_the_colours_stay(self, saved, kind):
        profile = b"no profile" if kind == "garbage" else self._profile(b"GRAY", None, self.LINEAR)
        image = load(saved(RGB, icc_profile=profile))
        assert np.array_equal(image.pixels, _opaque(RGB))
        (note,) = image.notes
        assert note.startswith("The colour profile is damaged or of another kind")


class TestWhatElseTheFileSays:
    def test_the_name(self, saved):
        assert load(saved(RGB, "né 🎨.png")).name == "né 🎨.png"

    @pytest.mark.parametrize(
        ("name", "tolerance"), [("a.png", 0.02), ("a.jpg", 0), ("a.tif", 0), ("a.bmp", 0.02)]
    )
    def test_the_resolution(self, saved, name, tolerance):
        assert load(saved(RGB, name, dpi=(300, 150))).dpi == pytest.approx(
            (300, 150), abs=tolerance
        )

    def test_no_resolution(self, saved):
        assert load(saved(RGB)).dpi is None

    @pytest.mark.parametrize("name", ["a.webp", "a.png", "a.jpg", "a.avif"])
    @pytest.mark.parametrize(("lies", "dpi"), [(1, (300, 150)), (6, (150, 300))])
    def test_the_resolution_that_only_exif_tells(self, saved, name, lies, dpi):
        assert load(saved(RGB, name, exif=_exif_of((300, 150), lies))).dpi == dpi

    @pytest.mark.parametrize("name", ["a.png", "a.jpg"])
    def test_what_the_format_says_goes_before_exif(self, saved, name):
        path = saved(RGB, name, exif=_exif_of((300, 150)), dpi=(100, 100))
        assert load(path).dpi == pytest.approx((100, 100), abs=0.02)

    @pytest.mark.parametrize("name", ["a.webp", "a.png", "a.jpg"])
    @pytest.mark.parametrize("dpi", [None, (0.001, 0.001)])
    def test_exif_without_a_resolution_that_makes_sense(self, saved, name, dpi):
        assert load(saved(RGB, name, exif=_exif_of(dpi))).dpi is None

    def test_the_resolution_of_a_heic(self):
        """There is nothing here that writes one."""
        picture = pillow.fromarray(RGB)
        picture.format, picture.info["exif"] = "HEIF", _exif_of((240, 240))
        assert resolution.of(picture) == (240, 240)

    @pytest.mark.parametrize("dpi", [(0, 0), (1e-3, 1e-3), (300, 0), (1e9, 1e9)])
    def test_a_resolution_that_makes_no_sense_is_left_out(self, saved, dpi):
        assert load(saved(RGB, "a.tif", dpi=dpi)).dpi is None

    @pytest.mark.parametrize(
        ("name", "what"), [("a.gif", "frames"), ("a.png", "frames"), ("a.tif", "pages")]
    )
    def test_more_than_one_frame_is_noted_and_the_first_one_shown(self, saved, name, what):
        frames = [pillow.new("RGB", (4, 4), color) for color in ("red", "lime", "blue")]
        image = load(saved(frames[0], name, save_all=True, append_images=frames[1:]))
        assert image.notes == (f"Only the first of 3 {what} was opened.",)
        assert (image.pixels == (255, 0, 0, 255)).all()

    def test_the_layers_of_a_psd_are_no_frames(self, written):
        def layer(name: bytes) -> bytes:
            extra = bytes(8) + bytes([len(name)]) + name
            return (
                struct.pack(">4iH", 0, 0, 0, 0, 0)
                + b"8BIMnorm"
                + struct.pack(">4BI", 255, 0, 0, 0, len(extra))
                + extra
            )

        layers = struct.pack(">h", 2) + layer(b"one") + layer(b"two")
        header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, 1, 1, 8, 3) + bytes(8)
        section = struct.pack(">II", len(layers) + 4, len(layers)) + layers
        image = load(written(header + section + bytes(2) + bytes([1, 2, 3]), "a.psd"))
        assert image.pixels.tolist() == [[[1, 2, 3, 255]]]
        assert image.notes == ()

    def test_one_frame_is_not_worth_a_note(self, saved):
        assert load(saved(RGB, "a.gif")).notes == ()


class TestRefusals:
    def test_a_missing_file(self, tmp_path):
        with pytest.raises(MissingInput, match=r"There is no file .*none\.png;"):
            load(tmp_path / "none.png")

    @pytest.mark.parametrize(("name", "error"), [("n" * 300, NoPermission), ("a\0b", MissingInput)])
    def test_a_name_that_cannot_be(self, tmp_path, name, error):
        with pytest.raises(error):
            load(tmp_path / name)

    def test_a_folder(self, tmp_path):
        with pytest.raises(InputIsFolder):
            load(tmp_path)

    def test_an_empty_file(self, written):
        with pytest.raises(EmptyInput):
            load(written(b""))

    @pytest.mark.parametrize(
        "content", [b"x", b"Dear reader,\n", b"<!doctype html>" * 50, bytes(99)]
    )
    def test_what_is_no_image_in_spite_of_its_name(self, written, content):
        with pytest.raises(NotAnImage) as caught:
            load(written(content))
        assert "supported are PNG, JPEG" in str(caught.value)

    def test_an_image_is_known_by_its_content_and_not_by_its_name(self, saved):
        path = saved(RGB).rename(saved(RGB).with_name("image.jpg"))
        assert np.array_equal(load(path).pixels, _opaque(RGB))

    @pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.bmp", "a.tif"])
    @pytest.mark.parametrize("part", [0.4, 0.9])
    def test_a_file_that_is_cut_off(self, saved, written, photo, name, part):
        content = saved(photo.pixels[:200, :, :3].copy(), name).read_bytes()
        with pytest.raises(DamagedImage, match="cut off"):
            load(written(content[: int(len(content) * part)], name))

    @pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.gif", "a.tif"])
    def test_an_image_of_which_only_the_first_bytes_are_left_is_called_damaged(
        self, saved, written, name
    ):
        path = written(saved(RGB, name).read_bytes()[:5], name)
        with pytest.raises(DamagedImage, match="damaged or cut off"):
            load(path)

    @pytest.mark.parametrize("call", ["stat", "open"])
    def test_a_file_that_may_not_be_read(self, saved, monkeypatch, call):
        path = saved(RGB)

        def refuse(*_, **__):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(*((Path, "stat") if call == "stat" else (loading, "opened")), refuse)
        with pytest.raises(NoPermission, match=r"image\.png cannot be read: Permission denied\.$"):
            load(path)

    def test_a_huge_image_is_refused_before_anything_is_decoded(self, written, png_of):
        header = struct.pack(">IIBBBBB", 20000, 20000, 8, 6, 0, 0, 0)
        content = png_of((b"IHDR", header), (b"IDAT", b"no pixels"), (b"IEND", b""))
        with pytest.raises(TooManyPixels) as caught:
            load(written(content))
        sentence = str(caught.value)
        assert "400 megapixels (20000 x 20000)" in sentence
        assert "3.2 GB" in sentence
        assert caught.value.flag == "--allow-large"

    def test_a_huge_image_opens_where_that_is_allowed(self, saved, monkeypatch):
        monkeypatch.setattr(loading, "LARGE_PIXELS", 5)
        path = saved(RGB)
        with pytest.raises(TooManyPixels):
            load(path)
        assert np.array_equal(load(path, allow_large=True).pixels, _opaque(RGB))

    def test_a_limit_is_the_largest_that_opens(self, saved, monkeypatch):
        monkeypatch.setattr(loading, "LARGE_PIXELS", 6)
        assert load(saved(RGB)).width == 3

    @pytest.mark.parametrize("error", [ValueError(" .\n"), KeyError("x"), OSError(5, "I/O")])
    def test_whatever_a_decoder_raises_becomes_one_sentence(self, saved, monkeypatch, error):
        path = saved(RGB)

        def fail(*_):
            raise error

        monkeypatch.setattr(loading.coloring, "of", fail)
        with pytest.raises(DamagedImage) as caught:
            load(path)
        assert "\n" not in str(caught.value)
        assert str(caught.value).endswith(").")
        assert "()" not in str(caught.value)

    def test_too_little_memory_is_no_damage(self, saved, monkeypatch):
        def fail(*_):
            raise MemoryError

        monkeypatch.setattr(loading.coloring, "of", fail)
        with pytest.raises(NotEnoughMemory, match=r"takes about 0\.0 GB"):
            load(saved(RGB))

    @pytest.mark.skipif(sys.platform == "win32", reason="has no such pipes")
    def test_a_pipe_is_no_file(self, tmp_path):
        os.mkfifo(tmp_path / "pipe.png")
        with pytest.raises(InputIsNoFile, match="is a pipe or a device"):
            load(tmp_path / "pipe.png")

    def test_pillow_keeps_its_warnings_to_itself(self, saved, recwarn):
        picture = pillow.fromarray(np.zeros((2, 2), np.uint8), "P")
        picture.putpalette([1, 2, 3])
        load(saved(picture, transparency=b"\x80"))
        exif = pillow.Exif()
        exif[274] = 6
        broken = exif.tobytes()[:-6] + b"\xff" * 6
        load(saved(RGB, "a.jpg", exif=broken))
        assert not recwarn.list


class TestProgress:
    def test_it_says_how_far_it_is(self, saved):
        heard = []
        load(
            saved(np.zeros((1500, 1500, 3), np.uint8), "a.bmp"),
            progress=Progress(lambda fraction, label, _: heard.append((fraction, label))),
        )
        fractions = [fraction for fraction, _ in heard]
        assert fractions == sorted(fractions)
        assert fractions[0] == 0
        assert len(fractions) >= 4
        assert {label for _, label in heard} == {"Opening"}

    @pytest.mark.parametrize("at", range(4))
    def test_it_can_be_cancelled_at_every_step(self, saved, at):
        steps = []

        def stop(*_):
            steps.append(1)
            if len(steps) > at:
                raise Cancelled()

        with pytest.raises(Cancelled):
            load(saved(np.zeros((1500, 1500, 3), np.uint8), "a.bmp"), progress=Progress(stop))
        assert len(steps) == at + 1


def test_a_file_object_is_closed_whatever_happens(saved):
    """Python would warn of a file that was left open, and warnings are errors here."""
    load(saved(RGB))
    path = saved(RGB)
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(DamagedImage):
        load(path)
