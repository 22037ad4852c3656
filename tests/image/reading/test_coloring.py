"""What a file's numbers mean: profiles, and PNG's, AVIF's and HEIC's own words, in their order."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as pillow
from PIL import ImageCms

from tintype.color.srgb import from_linear, to_linear
from tintype.errors import HighDynamicRange
from tintype.image.load import load
from tintype.image.reading import cicp, curves, icc
from tintype.image.reading.cicp import PRIMARIES
from tintype.image.reading.curves import Curve

SAMPLES = Path(__file__).parents[2] / "samples"
MUTED = np.array([[(200, 100, 50), (128, 128, 128), (90, 160, 120), (255, 255, 255)]], np.uint8)
# Linear Display P3 to linear sRGB, both D65 (W3C, CSS Color 4).
P3_TO_SRGB = np.array(
    [
        [1.2249402, -0.2249402, 0],
        [-0.0420570, 1.0420570, 0],
        [-0.0196376, -0.0786361, 1.0982736],
    ]
)
AS_P3 = from_linear(np.clip(to_linear(MUTED) @ P3_TO_SRGB.T, 0, 1))
DISPLAY_P3, SRGB, PQ, HLG = 12, 13, 16, 18


def by_number(primaries: int, transfer: int, full_range: int = 1) -> tuple[bytes, bytes]:
    return b"cICP", bytes([primaries, transfer, 0, full_range])


def gama(gamma: float) -> tuple[bytes, bytes]:
    return b"gAMA", struct.pack(">I", round(100000 * gamma))


def chrm(primaries) -> tuple[bytes, bytes]:
    points = (primaries.white, primaries.red, primaries.green, primaries.blue)
    return b"cHRM", struct.pack(">8I", *(round(100000 * v) for point in points for v in point))


def iccp(profile: bytes) -> tuple[bytes, bytes]:
    return b"iCCP", b"own\0\0" + zlib.compress(profile)


def linear(values) -> np.ndarray:
    return from_linear(np.asarray(values) / 255)


class TestPng:
    def test_display_p3_by_number(self, png):
        image = load(png(MUTED, by_number(DISPLAY_P3, SRGB)))
        assert np.abs(image.pixels[..., :3] - AS_P3).max() <= 1
        assert image.notes == ()

    def test_display_p3_by_primaries(self, png):
        image = load(png(MUTED, gama(0.45455), chrm(PRIMARIES[DISPLAY_P3])))
        assert np.abs(image.pixels[..., :3] - AS_P3).max() <= 1

    @pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
    @pytest.mark.parametrize("channels", [1, 2, 3, 4])
    def test_light_as_it_is(self, png, channels, dtype):
        rng = np.random.default_rng(channels)
        values = rng.integers(0, 256, (9, 9, channels), np.uint8)
        image = load(png(values.astype(dtype) * dtype(1 if dtype == np.uint8 else 257), gama(1)))
        colors = values[..., :-1] if channels in (2, 4) else values
        assert np.abs(image.pixels[..., :3] - linear(colors)).max() <= 0.51
        if channels in (2, 4):
            assert (image.pixels[..., 3] == values[..., -1]).all()

    @pytest.mark.parametrize("gamma", [0.35, 0.55, 2.5])
    def test_gamma_by_its_formula(self, png, gamma):
        values = np.arange(256, dtype=np.uint8).reshape(16, 16, 1)
        expected = from_linear((values / 255) ** (1 / gamma))
        assert np.abs(load(png(values, gama(gamma))).pixels[..., :3] - expected).max() <= 0.51

    @pytest.mark.parametrize("gamma", [0.45455, 0.4545, 0, 42949])
    def test_what_stands_for_srgb_and_what_makes_no_sense_change_nothing(self, png, gamma):
        image = load(png(MUTED, gama(gamma) if gamma < 1 else (b"gAMA", b"\xff" * 4)))
        assert np.array_equal(image.pixels[..., :3], MUTED)

    def test_primaries_that_no_light_has_are_left_out(self, png):
        image = load(png(MUTED, gama(1), (b"cHRM", bytes(32))))
        assert np.abs(image.pixels[..., :3] - linear(MUTED)).max() <= 1

    def test_an_indexed_picture(self, written, png_of):
        header = struct.pack(">IIBBBBB", 2, 1, 8, 3, 0, 0, 0)
        content = png_of(
            (b"IHDR", header), gama(1), (b"PLTE", bytes([55, 55, 55, 9, 8, 7])),
            (b"tRNS", b"\x80"), (b"IDAT", zlib.compress(b"\0\0\1")), (b"IEND", b""),
        )  # fmt: skip
        pixels = load(written(content)).pixels
        assert pixels[0, 0].tolist() == [128, 128, 128, 128]
        assert pixels[0, 1].tolist() == [*np.rint(linear([9, 8, 7])).astype(int), 255]

    def test_a_colour_that_is_transparent_and_converted(self, png):
        image = load(png(MUTED, gama(1), (b"tRNS", struct.pack(">3H", 128, 128, 128))))
        assert image.pixels[0, :, 3].tolist() == [255, 0, 255, 255]

    @pytest.mark.parametrize(
        ("chunks", "wins"),
        [
            (("cicp", "iccp", "srgb", "gama"), "cicp"),
            (("iccp", "srgb", "gama"), "iccp"),
            (("srgb", "gama"), "srgb"),
            (("gama",), "gama"),
            ((), "srgb"),
        ],
    )
    def test_the_order_of_precedence(self, png, chunks, wins):
        gamma = icc.rgb_profile(PRIMARIES[1], Curve(3))
        made = {
            "cicp": by_number(DISPLAY_P3, SRGB), "iccp": iccp(gamma), "srgb": (b"sRGB", b"\0"),
            "gama": gama(1),
        }  # fmt: skip
        meant = {
            "cicp": AS_P3,
            "iccp": from_linear((MUTED / 255) ** 3),
            "srgb": MUTED,
            "gama": linear(MUTED),
        }
        image = load(png(MUTED, *(made[name] for name in chunks)))
        assert np.abs(image.pixels[..., :3] - meant[wins]).max() <= 1

    def test_a_profile_that_cannot_be_unpacked_gives_way_and_is_noted(self, png):
        image = load(png(MUTED, (b"iCCP", b"own\0\0garbage"), gama(1)))
        assert np.abs(image.pixels[..., :3] - linear(MUTED)).max() <= 1
        assert [note[:30] for note in image.notes] == ["The colour profile is damaged "]

    def test_values_that_leave_out_the_ends(self, png):
        values = np.array([[[16], [126], [235], [0], [255]]], np.uint8)
        found = load(png(values, by_number(1, SRGB, full_range=0))).pixels[0, :, 0]
        assert found.tolist() == [0, 128, 255, 0, 255]

    @pytest.mark.parametrize(("transfer", "name"), [(PQ, "PQ"), (HLG, "HLG")])
    def test_light_beyond_white_is_refused(self, png, transfer, name):
        with pytest.raises(HighDynamicRange, match=rf"brighter than a screen's white \({name}\)"):
            load(png(MUTED, by_number(9, transfer)))

    def test_numbers_that_nobody_knows_are_noted(self, png):
        image = load(png(MUTED, by_number(200, SRGB)))
        assert np.array_equal(image.pixels[..., :3], MUTED)
        assert len(image.notes) == 1

    def test_television_is_taken_for_a_screen(self, png):
        assert np.array_equal(load(png(MUTED, by_number(1, 1))).pixels[..., :3], MUTED)

    def test_a_profile_of_more_than_a_megabyte(self, png):
        profile = icc.rgb_profile(PRIMARIES[DISPLAY_P3], curves.SRGB) + bytes(3 << 20)
        image = load(png(MUTED, iccp(profile)))
        assert np.abs(image.pixels[..., :3] - AS_P3).max() <= 1


class TestProfile:
    @pytest.mark.parametrize("primaries", [1, 9, 12])
    @pytest.mark.parametrize("curve", [curves.SRGB, curves.LINEAR, Curve(2.2), Curve(1.8)])
    def test_one_that_is_made_means_to_littlecms_what_it_should(self, primaries, curve):
        made = icc.rgb_profile(PRIMARIES[primaries], curve)
        profile = ImageCms.ImageCmsProfile(BytesIO(made))
        to_xyz = np.array(
            [getattr(profile.profile, f"{name}_colorant")[0] for name in ("red", "green", "blue")]
        ).T
        assert to_xyz == pytest.approx(icc.to_xyz(PRIMARIES[primaries]), abs=1e-4)

    def test_srgb_in_connection_space_is_what_the_icc_publishes(self):
        published = [[0.4361, 0.3851, 0.1431], [0.2225, 0.7169, 0.0606], [0.0139, 0.0971, 0.7141]]
        assert icc.to_xyz(PRIMARIES[1]) == pytest.approx(np.array(published), abs=2e-4)

    @pytest.mark.parametrize(
        "curve", [curves.SRGB, Curve(2.2), Curve(2.4, 0.9, 0.1, 0.1, 0.05, 0.01, 0.02)]
    )
    def test_a_curve_is_read_as_it_was_made(self, curve):
        values = np.linspace(0, 1, 99)
        tag = icc.tags(icc.gray_profile(curve))[b"kTRC"]
        assert icc.read_curve(tag, values) == pytest.approx(curve.light(values), abs=1e-4)

    @pytest.mark.parametrize(
        ("number", "parameters", "expected"),
        [
            (0, (2,), lambda x: x**2),
            (1, (2, 0.5, 0.25), lambda x: (0.5 * x + 0.25) ** 2),
            (1, (2, 1, -0.5), lambda x: np.maximum(x - 0.5, 0) ** 2),
            (2, (2, 1, -0.5, 0.1), lambda x: np.maximum(x - 0.5, 0) ** 2 + 0.1),
            (3, (2, 1, 0, 0.5, 0.25), lambda x: np.where(x >= 0.25, x**2, 0.5 * x)),
        ],
    )
    def test_every_kind_of_function(self, number, parameters, expected):
        fixed = [round(65536 * value) for value in parameters]
        tag = b"para" + bytes(4) + struct.pack(f">HH{len(fixed)}i", number, 0, *fixed)
        values = np.linspace(0, 1, 101)
        assert icc.read_curve(tag, values) == pytest.approx(expected(values), abs=1e-4)

    def test_tables_of_none_one_and_several_points(self):
        values = np.array([0, 0.25, 1])

        def tag(*points: int) -> bytes:
            return b"curv" + bytes(4) + struct.pack(f">I{len(points)}H", len(points), *points)

        assert icc.read_curve(tag(), values).tolist() == values.tolist()
        assert icc.read_curve(tag(512), values) == pytest.approx(values**2)
        assert icc.read_curve(tag(0, 65535, 0), values) == pytest.approx([0, 0.5, 0])

    def test_a_profile_for_light_beyond_white_is_refused(self, png):
        with pytest.raises(HighDynamicRange):
            load(png(MUTED, iccp(_with_tag(b"cicp", bytes(8) + bytes([9, PQ, 0, 1])))))


def _with_tag(name: bytes, content: bytes) -> bytes:
    profile = icc.rgb_profile(PRIMARIES[9], curves.SRGB)
    return icc._profile(b"RGB ", {**icc.tags(profile), name: content})


class TestInk:
    @staticmethod
    def _profile(left: int = 0) -> bytes:
        """A printer's profile of two points an axis; its full inks leave so much of a colour."""
        inks = np.stack(np.meshgrid(*[[0, 1]] * 4, indexing="ij"), axis=-1).reshape(1, -1, 4)
        rgb = ((255 - (255 - left) * inks[..., :3]) * (1 - inks[..., 3:])).astype(np.uint8)
        to_lab = ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
        )
        labs = np.asarray(ImageCms.applyTransform(pillow.fromarray(rgb), to_lab)).copy()
        labs[..., 1:] ^= 128  # Pillow gives signed numbers
        straight = bytes(range(256))
        matrix = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
        lut = (
            b"mft1"
            + bytes(4)
            + bytes([4, 3, 2, 0])
            + matrix
            + 4 * straight
            + labs.tobytes()
            + 3 * straight
        )
        content = icc._profile(b"CMYK", {b"A2B0": lut})
        return content[:12] + b"prtrCMYKLab " + content[24:]

    def test_a_profile_is_used(self, tmp_path):
        cmyk = np.zeros((1, 3, 4), np.uint8)
        cmyk[0, 1], cmyk[0, 2] = (0, 255, 255, 0), (0, 0, 0, 255)
        path = tmp_path / "a.tif"
        pillow.fromarray(cmyk, "CMYK").save(path, icc_profile=self._profile(left=40))
        image = load(path)
        expected = [[255] * 3, [255, 40, 40], [0, 0, 0]]
        assert np.abs(image.pixels[0, :, :3].astype(int) - expected).max() <= 4
        assert image.notes == ()

    @pytest.mark.parametrize("depth", [8, 16])
    def test_in_a_jpeg_and_with_sixteen_bits(self, tmp_path, tiff, depth):
        profile = self._profile()
        if depth == 8:
            path = tmp_path / "a.jpg"
            ink = pillow.new("CMYK", (16, 16), (0, 255, 255, 0))
            ink.save(path, icc_profile=profile, quality=100)
        else:
            values = np.array([0, 65535, 65535, 0], "<u2").tobytes()
            tags = {256: 1, 257: 1, 258: [16] * 4, 262: 5, 277: 4, 278: 1, 34675: profile}
            path = tiff(values, tags)
        image = load(path)
        assert np.abs(image.pixels[0, 0].astype(int) - (255, 0, 0, 255)).max() <= 4
        assert image.notes == ()

    def test_a_profile_of_another_kind_leaves_the_colours_approximate(self, tmp_path):
        path = tmp_path / "a.tif"
        profile = icc.rgb_profile(PRIMARIES[1], curves.SRGB)
        pillow.new("CMYK", (1, 1), (0, 255, 255, 0)).save(path, icc_profile=profile)
        image = load(path)
        assert image.pixels[0, 0].tolist() == [255, 0, 0, 255]
        assert len(image.notes) == 1


class TestCamera:
    """DCF 2.0: a camera names Adobe RGB by "R03" among its rules, and embeds no profile."""

    @staticmethod
    def _saved(path: Path, rules: str, space: int) -> Path:
        exif = pillow.Exif()
        exif._ifds[0x8769] = {0xA001: space, 0xA005: {1: rules}}
        blocks = MUTED.repeat(16, 0).repeat(16, 1)
        pillow.fromarray(blocks).save(path, exif=exif.tobytes(), quality=100, subsampling=0)
        return path

    def test_adobe_rgb(self, tmp_path):
        image = load(self._saved(tmp_path / "a.jpg", "R03", 65535))
        light = (MUTED[0] / 255) ** 2.19921875
        to_srgb = np.linalg.inv(icc.to_xyz(PRIMARIES[1])) @ icc.to_xyz(cicp.ADOBE_RGB)
        expected = from_linear(np.clip(light @ to_srgb.T, 0, 1))
        assert np.abs(image.pixels[8, 8::16, :3] - expected).max() <= 3
        assert np.abs(expected - MUTED[0]).max() > 10

    @pytest.mark.parametrize(("rules", "space"), [("R98", 1), ("R98", 65535), ("R03", 1)])
    def test_anything_else_is_srgb(self, tmp_path, rules, space):
        image = load(self._saved(tmp_path / "a.jpg", rules, space))
        assert np.abs(image.pixels[8, 8::16, :3].astype(int) - MUTED[0]).max() <= 2


class TestBoxes:
    @staticmethod
    def _avif(path: Path, primaries: int, transfer: int) -> Path:
        pillow.fromarray(MUTED.repeat(8, 0).repeat(8, 1)).save(
            path, quality=100, subsampling="4:4:4"
        )
        content = path.read_bytes()
        at = content.index(b"colrnclx") + 8
        path.write_bytes(content[:at] + struct.pack(">HH", primaries, transfer) + content[at + 4 :])
        return path

    def test_display_p3_in_an_avif(self, tmp_path):
        image = load(self._avif(tmp_path / "a.avif", DISPLAY_P3, SRGB))
        assert np.abs(image.pixels[4, 4::8, :3] - AS_P3[0]).max() <= 4
        assert image.notes == ()

    def test_light_beyond_white_in_an_avif(self, tmp_path):
        with pytest.raises(HighDynamicRange):
            load(self._avif(tmp_path / "a.avif", 9, PQ))

    def test_display_p3_in_a_heic(self):
        plain, p3 = (
            load(SAMPLES / name).pixels[8, 8::16, :3] for name in ("blocks.heic", "p3.heic")
        )
        expected = from_linear(np.clip(to_linear(plain) @ P3_TO_SRGB.T, 0, 1))
        assert np.abs(p3 - expected).max() <= 2

    def test_light_beyond_white_in_a_heic(self):
        with pytest.raises(HighDynamicRange):
            load(SAMPLES / "pq.heic")

    def test_a_heic_is_turned_once(self):
        plain, turned = load(SAMPLES / "blocks.heic"), load(SAMPLES / "turned.heic")
        assert np.abs(np.rot90(plain.pixels.astype(int), -1) - turned.pixels).max() <= 2


@pytest.mark.parametrize("alpha", [0, 128, 255])
def test_a_flattened_picture_of_photoshop_loses_the_white_of_its_soft_edges(written, alpha):
    """Photoshop blends with white; a number of layers below zero says that there is transparency."""
    color = np.array([200, 40, 90])
    shown = np.rint(color * alpha / 255 + 255 - alpha).astype(int)
    layers = struct.pack(">Ih", 2, -1)
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 4, 1, 1, 8, 3) + bytes(8)
    section = struct.pack(">I", len(layers)) + layers
    content = header + section + bytes(2) + bytes([*shown, alpha])
    pixel = load(written(content, "a.psd")).pixels[0, 0].astype(int)
    assert pixel[3] == alpha
    if alpha:
        assert np.abs(pixel[:3] - color).max() <= 1


def test_a_selection_that_photoshop_saved_is_no_transparency(written):
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 4, 1, 1, 8, 3) + bytes(12)
    content = header + bytes(2) + bytes([10, 20, 30, 0])
    assert load(written(content, "a.psd")).pixels.tolist() == [[[10, 20, 30, 255]]]
