"""Sixteen bits a channel, wherever a decoder gives them."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as pillow

from tintype.color.srgb import from_linear, to_linear
from tintype.errors import UnsupportedLayout, UnsupportedPixels
from tintype.image import Image
from tintype.image.load import load
from tintype.image.reading import icc
from tintype.image.reading.cicp import PRIMARIES
from tintype.image.reading.conversion import to_eight_bits
from tintype.image.reading.curves import Curve

SAMPLES = Path(__file__).parents[2] / "samples"
ORDERS = ["<", ">"]


def _values(channels: int, height: int = 5, width: int = 7) -> np.ndarray:
    rng = np.random.default_rng(channels)
    values = rng.integers(0, 65536, (height, width, channels), np.uint16)
    values[0, 0], values[0, 1] = 0, 65535
    return values


def _check(image: Image, colors: np.ndarray, alpha: np.ndarray | None = None) -> None:
    """The pixels are the values rounded, and pixels and residual together the values."""
    assert (image.pixels[..., :3] == np.floor(colors / 257 + 0.5)).all()
    whole = image.pixels[..., :3].astype(int) * 257 + image.residual
    assert np.abs(whole - colors).max() <= 1  # 128 above is kept as 127
    expected = 255 if alpha is None else np.floor(alpha / 257 + 0.5)
    assert (image.pixels[..., 3] == expected).all()


def test_every_value_is_rounded_to_the_nearest_of_eight_bits():
    values = np.arange(65536, dtype=np.uint16)
    assert (to_eight_bits(values) == np.floor(values / 257 + 0.5)).all()


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_png(png, channels):
    values = _values(channels)
    colors = values[..., :-1] if channels in (2, 4) else values
    _check(load(png(values)), colors, values[..., -1] if channels in (2, 4) else None)


@pytest.mark.parametrize("channels", [1, 3])
def test_a_transparent_colour_is_told_by_all_its_bits(png, channels):
    values = np.full((1, 3, channels), 0x1234, np.uint16)
    values[0, 1, -1] += 1
    clear = struct.pack(">H", 0x1234) * channels
    image = load(png(values, (b"tRNS", clear)))
    assert image.pixels[0, :, 3].tolist() == [0, 255, 0]


def test_a_turned_picture(png):
    exif = pillow.Exif()
    exif[274] = 6
    values = _values(3)
    image = load(png(values, (b"eXIf", exif.tobytes()[6:])))
    _check(image, np.rot90(values, -1))


def _tags(width: int, height: int, channels: int, photometric: int) -> dict:
    return {
        256: width, 257: height, 258: [16] * channels, 262: photometric, 277: channels,
        278: height,
    }  # fmt: skip


class TestTiff:
    @pytest.mark.parametrize("order", ORDERS)
    def test_grey_rgb_and_rgba(self, tiff, order):
        for channels, more in ((1, {}), (3, {}), (4, {338: 2})):
            values = _values(channels)
            tags = _tags(7, 5, channels, 2 if channels > 1 else 1) | more
            image = load(tiff(values.astype(order + "u2").tobytes(), tags, order))
            alpha = values[..., 3] if channels == 4 else None
            _check(image, values[..., :3], alpha)

    @pytest.mark.parametrize("order", ORDERS)
    def test_grey_with_alpha(self, tiff, order):
        values = _values(2)
        tags = _tags(7, 5, 2, 1) | {338: 2}
        image = load(tiff(values.astype(order + "u2").tobytes(), tags, order))
        _check(image, values[..., :1], values[..., 1])

    @pytest.mark.parametrize("order", ORDERS)
    def test_stored_channel_by_channel(self, tiff, order):
        values = _values(3)
        planes = [values[..., i].astype(order + "u2").tobytes() for i in range(3)]
        _check(load(tiff(planes, _tags(7, 5, 3, 2) | {284: 2}, order)), values)

    @pytest.mark.parametrize("order", ORDERS)
    def test_tiles(self, tiff, order):
        values = _values(3, 20, 30)
        padded = np.zeros((32, 32, 3), np.uint16)
        padded[:20, :30] = values
        tiles = [
            padded[y : y + 16, x : x + 16].astype(order + "u2").tobytes()
            for y in (0, 16)
            for x in (0, 16)
        ]
        tags = _tags(30, 20, 3, 2) | {322: 16, 323: 16}
        del tags[278]
        _check(load(tiff(tiles, tags, order)), values)

    @pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate"])
    def test_compressed_grey(self, tmp_path, compression):
        values = _values(1)
        pillow.fromarray(values[..., 0]).save(tmp_path / "a.tif", compression=compression)
        _check(load(tmp_path / "a.tif"), values)

    @pytest.mark.parametrize("order", ORDERS)
    def test_compressed_colours(self, tiff, order):
        values = _values(3)
        content = zlib.compress(values.astype(order + "u2").tobytes())
        _check(load(tiff(content, _tags(7, 5, 3, 2) | {259: 8}, order)), values)

    @pytest.mark.parametrize("order", ORDERS)
    @pytest.mark.parametrize("is_tiled", [False, True])
    @pytest.mark.parametrize("orientation", [1, 6])
    def test_compressed_channel_by_channel(self, tiff, order, is_tiled, orientation):
        values = _values(4, 20, 30)
        pieces, tags = [], _tags(30, 20, 4, 2) | {259: 8, 274: orientation, 284: 2, 338: 2}
        if is_tiled:
            del tags[278]
            tags |= {322: 16, 323: 16}
        size = (16, 16) if is_tiled else (20, 30)
        padded = np.zeros((32, 32, 4), np.uint16)
        padded[:20, :30] = values
        for channel in range(4):
            for y in range(0, 20, size[0]):
                for x in range(0, 30, size[1]):
                    piece = padded[y : y + size[0], x : x + size[1], channel]
                    pieces.append(zlib.compress(piece.astype(order + "u2").tobytes()))
        seen = np.rot90(values, -1) if orientation == 6 else values
        _check(load(tiff(pieces, tags, order)), seen[..., :3], seen[..., 3])

    def test_grey_with_a_channel_that_is_no_alpha(self, tiff):
        values = _values(2)
        _check(
            load(tiff(values.astype("<u2").tobytes(), _tags(7, 5, 2, 1) | {338: 0})),
            values[..., :1],
        )

    def test_inks_with_alpha(self, tiff):
        tags = _tags(1, 1, 5, 5) | {258: [8] * 5, 338: 2}
        assert load(tiff(bytes([0, 255, 255, 0, 99]), tags)).pixels.tolist() == [[[255, 0, 0, 255]]]

    def test_a_layout_that_is_not_read_is_not_called_damaged(self, tiff):
        tags = _tags(1, 1, 5, 2) | {338: [2, 0]}
        with pytest.raises(UnsupportedLayout, match="channels of 16, 16, 16, 16, 16 bits"):
            load(tiff(bytes(10), tags))

    @pytest.mark.parametrize("channels", [2, 4])
    def test_colours_that_alpha_was_multiplied_into(self, tiff, channels):
        values = np.full((1, 1, channels), 20000, np.uint16)
        values[..., -1] = 40000
        tags = _tags(1, 1, channels, 2 if channels > 2 else 1) | {338: 1}
        image = load(tiff(values.astype("<u2").tobytes(), tags))
        _check(image, np.full((1, 1, 3), 32768), np.full((1, 1), 40000))

    @pytest.mark.parametrize("order", ORDERS)
    def test_whole_numbers_of_32_bits_have_a_black_and_a_white(self, tiff, order):
        values = _values(1).astype(np.uint32) << 16
        tags = _tags(7, 5, 1, 1) | {258: 32}
        image = load(tiff(values.astype(order + "u4").tobytes(), tags, order))
        _check(image, values >> 16)

    @pytest.mark.parametrize("formats", [{}, {339: [1, 2, 2]}])
    def test_lab(self, tiff, formats):
        # L* 50, a* 0, b* 0 and L* 53.24, a* 80.09, b* 67.2 under D65, about red; here under D50.
        stored = [[32768, 0, 0], [round(54.29 * 655.35), round(80.8 * 256), round(69.9 * 256)]]
        values = np.array([stored], np.uint16)
        tags = _tags(2, 1, 3, 8) | formats
        image = load(tiff(values.astype("<u2").tobytes(), tags))
        assert (
            np.abs(image.pixels[0].astype(int) - [(119,) * 3 + (255,), (255, 0, 0, 255)]).max() <= 1
        )
        assert image.residual is not None

    def test_cmyk_is_rounded(self, tiff):
        values = np.array([[[65535, 0, 0, 0], [0, 0, 0, 129]]], np.uint16)
        image = load(tiff(values.astype("<u2").tobytes(), _tags(2, 1, 4, 5)))
        assert image.pixels[0, :, :3].tolist() == [[0, 255, 255], [254] * 3]

    def test_floating_point_colours_are_refused_in_one_sentence(self, tiff):
        tags = _tags(1, 1, 3, 2) | {258: [32] * 3, 339: [3] * 3}
        with pytest.raises(UnsupportedPixels, match="has floating-point pixels"):
            load(tiff(bytes(12), tags))


class TestPhotoshop:
    @staticmethod
    def _psd(written, values: np.ndarray, mode: int, packed: bool, depth: int = 16) -> Path:
        height, width, channels = values.shape
        header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, channels, height, width, depth, mode)
        planes = values.transpose(2, 0, 1).astype(">u2" if depth == 16 else np.uint8)
        content = struct.pack(">H", packed)
        if packed:  # rows of literal bytes
            rows = [row.tobytes() for plane in planes for row in plane]
            content += b"".join(struct.pack(">H", len(row) + 1) for row in rows)
            content += b"".join(bytes([len(row) - 1]) + row for row in rows)
        else:
            content += planes.tobytes()
        return written(header + bytes(12) + content, "a.psd")

    @pytest.mark.parametrize("packed", [False, True])
    @pytest.mark.parametrize(("mode", "channels"), [(1, 1), (3, 3)])
    def test_sixteen_bits(self, written, mode, channels, packed):
        values = _values(channels)
        _check(load(self._psd(written, values, mode, packed)), values)

    def test_light_in_floating_point_is_refused(self, written):
        header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, 1, 1, 32, 3)
        with pytest.raises(UnsupportedPixels, match="floating-point"):
            load(written(header + bytes(26), "a.psd"))

    def test_inks_are_stored_upside_down(self, written):
        values = 65535 - np.array([[[65535, 0, 0, 0], [0, 0, 0, 65535]]], np.uint16)
        image = load(self._psd(written, values, 4, False))
        assert image.pixels[0, :, :3].tolist() == [[0, 255, 255], [0, 0, 0]]

    def test_lab(self, written):
        values = np.array([[[65535, 32768, 32768], [0, 32768, 32768]]], np.uint16)
        image = load(self._psd(written, values, 9, False))
        assert image.pixels[0, :, :3].tolist() == [[255] * 3, [0] * 3]


def test_ten_bits_of_a_heic_fill_the_range():
    image = load(SAMPLES / "ten_bits.heic")
    whole = image.pixels[8, :, 1].astype(int) * 257 + image.residual[8, :, 1]
    expected = (256 + 8 * np.arange(64)) * 65535 / 1023
    assert np.abs(whole - expected).max() <= 65  # a level of ten bits


class TestProfile:
    GAMMA = Curve(1.8)

    @staticmethod
    def _chunk(profile: bytes) -> tuple[bytes, bytes]:
        return b"iCCP", b"own\0\0" + zlib.compress(profile)

    def test_rgb_keeps_its_bits(self, png):
        values = _values(3) // 4 + 20000
        profile = icc.rgb_profile(PRIMARIES[9], self.GAMMA)
        image = load(png(values, self._chunk(profile)))
        # The formula, in 64-bit floats: curve, matrix to D50, matrix from sRGB's D50, sRGB's curve.
        light = (values / 65535) ** 1.8
        to_srgb = np.linalg.inv(icc.to_xyz(PRIMARIES[1])) @ icc.to_xyz(PRIMARIES[9])
        expected = 257 * from_linear(np.clip(light @ to_srgb.T, 0, 1))
        whole = image.pixels[..., :3].astype(int) * 257 + image.residual
        assert np.abs(whole - expected).max() <= 6

    def test_grey_keeps_its_bits(self, png):
        values = _values(1)
        image = load(png(values, self._chunk(icc.gray_profile(self.GAMMA))))
        expected = 257 * from_linear((values / 65535) ** 1.8)
        whole = image.pixels[..., :3].astype(int) * 257 + image.residual
        assert np.abs(whole - expected).max() <= 2

    def test_sixteen_and_eight_bits_come_out_alike(self, png):
        eight = np.random.default_rng(3).integers(0, 256, (40, 40, 3), np.uint8)
        chunk = self._chunk(icc.rgb_profile(PRIMARIES[12], Curve(2.2)))
        few = load(png(eight, chunk)).pixels.astype(int)
        many = load(png(eight.astype(np.uint16) * 257, chunk)).pixels
        assert np.abs(few - many).max() <= 1

    def test_linear_light_is_no_longer_linear(self, png):
        values = np.rint(65535 * to_linear(np.array([[[128.0], [3.0]]]))).astype(np.uint16)
        image = load(png(values, self._chunk(icc.gray_profile(Curve(1)))))
        assert image.pixels[0, :, 0].tolist() == [128, 3]
