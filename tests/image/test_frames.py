"""Animated files put together here, opened, and held against what must be seen of them."""

import zlib
from fractions import Fraction
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as pillow
from PIL import ImageCms

from tintype.errors import DamagedImage, NoSuchFrame, TooManyFrames, TooManyPixels
from tintype.image import frames as module
from tintype.image.frames import load_animation, load_frame, n_frames
from tintype.image.load import load

KINDS = ("gif", "png", "webp")
LEAVES = {
    "gif": ("itself", "nothing", "what was there"),
    "png": ("itself", "nothing", "what was there"),
    "webp": ("itself", "nothing"),
}
#: Alphas that a format can have.
ALPHAS = {"gif": (0, 255), "png": (0, 1, 90, 200, 254, 255), "webp": (0, 1, 90, 200, 254, 255)}
each_kind = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
def written(tmp_path):
    def write(content: bytes, name: str = "moving"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


def _drawn(data, drawn, kind: str, width: int, height: int) -> list:
    """A few frames; the first one fills the canvas where it must."""
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    made = []
    for number in range(data.draw(st.integers(2, 5))):
        is_whole = kind == "png" and not number
        grid = 2 if kind == "webp" else 1
        x = 0 if is_whole else grid * data.draw(st.integers(0, (width - 1) // grid))
        y = 0 if is_whole else grid * data.draw(st.integers(0, (height - 1) // grid))
        w = width if is_whole else data.draw(st.integers(1, width - x))
        h = height if is_whole else data.draw(st.integers(1, height - y))
        pixels = rng.choice([0, 60, 200, 255], (h, w, 4)).astype(np.uint8)
        pixels[..., 3] = rng.choice(ALPHAS[kind], (h, w))
        made.append(
            drawn(
                pixels,
                x,
                y,
                Fraction(data.draw(st.sampled_from([0, 10, 40, 100, 12340]))),
                data.draw(st.sampled_from(LEAVES[kind])),
                kind == "gif" or data.draw(st.booleans()),
            )
        )
    return made


class TestComposing:
    @each_kind
    @settings(max_examples=60)
    @given(data=st.data())
    def test_what_is_seen_is_what_the_format_says(
        self, kind, data, drawn, built, composed, seen, tmp_path_factory
    ):
        width, height = data.draw(st.integers(1, 9)), data.draw(st.integers(1, 9))
        made = _drawn(data, drawn, kind, width, height)
        loop = data.draw(st.sampled_from([0, 1, 2, 7, 65535]))
        path = tmp_path_factory.mktemp("made") / "moving"
        path.write_bytes(built[kind](width, height, made, loop))
        animation, expected = load_animation(path), composed(width, height, made, loop)
        assert (animation.width, animation.height) == (width, height)
        assert [*animation.durations] == expected.times
        assert animation.loop == expected.loop
        assert n_frames(path) == len(animation) == len(expected.frames)
        in_order = [frame.pixels for frame in animation]
        backwards = [animation.frame(i).pixels for i in reversed(range(len(animation)))]
        for one, other, must in zip(in_order, reversed(backwards), expected.frames, strict=True):
            assert np.array_equal(one, other)
            assert np.array_equal(seen(one), seen(must))

    @pytest.mark.parametrize("size", [(1, 1), (3, 5), (17, 9), (300, 1)])
    def test_an_interlaced_gif(self, size, drawn, built, played, written, noise):
        pixels = noise(*size, 4, levels=3).pixels.copy()
        pixels[..., 3] = 255
        content = built["gif"](size[1], size[0], [drawn(pixels)] * 2, 0, interlaced=True)
        assert np.array_equal(load_animation(written(content)).frame(1).pixels, pixels)
        assert np.array_equal(played["gif"](content).frames[1], pixels)

    def test_going_back_and_forth_gives_the_same(self, drawn, built, written, noise):
        rng = np.random.default_rng(2)
        made = []
        for number in range(70):
            pixels = noise(4 + number % 3, 5, 4, levels=2).pixels * 255
            made.append(drawn(pixels, number % 3, number % 2, leaves=LEAVES["png"][number % 3]))
        made[0] = drawn(noise(8, 8, 4).pixels)
        animation = load_animation(written(built["png"](8, 8, made, 0)))
        in_order = [frame.pixels for frame in animation]
        for number in rng.integers(0, 70, 100):
            assert np.array_equal(animation.frame(int(number)).pixels, in_order[number])
        assert np.array_equal(animation.pixels[-1], in_order[-1])
        assert len(animation.pixels[3:9:2]) == 3

    def test_what_is_asked_for_may_be_changed_by_whoever_asks(self, drawn, built, written):
        made = [drawn(np.full((2, 2, 4), 255, np.uint8)), drawn(np.full((1, 1, 4), 255, np.uint8))]
        animation = load_animation(written(built["png"](2, 2, made, 0)))
        animation.frame(0).pixels[:] = 7
        assert (animation.frame(1).pixels == 255).all()


class TestGif:
    def test_a_canvas_smaller_than_its_first_frame_grows(self, drawn, built, written):
        made = [
            drawn(np.full((6, 4, 4), 255, np.uint8), x=3),
            drawn(np.full((9, 9, 4), 255, np.uint8)),
        ]
        animation = load_animation(written(built["gif"](2, 2, made, 0)))
        assert (animation.width, animation.height) == (7, 6)
        assert (animation.frame(1).pixels == 255).all()

    def test_what_no_frame_draws_is_transparent(self, drawn, built, written):
        made = [drawn(np.full((1, 1, 4), 255, np.uint8), 1, 1)] * 2
        pixels = load_animation(written(built["gif"](3, 3, made, 0))).frame(0).pixels
        assert pixels[..., 3].sum() == pixels[1, 1, 3] == 255

    def test_the_method_that_some_write_for_previous(self, drawn, built, written):
        made = [drawn(np.full((2, 2, 4), 255, np.uint8), leaves="what was there")] * 2
        made[1] = drawn(np.full((1, 1, 4), 255, np.uint8))
        content = bytearray(built["gif"](2, 2, made, 1))
        control = content.index(b"!\xf9") + 3
        assert content[control] >> 2 == 3
        content[control] = 4 << 2
        pixels = load_animation(written(bytes(content))).frame(1).pixels
        assert pixels[..., 3].tolist() == [[255, 0], [0, 0]]

    @pytest.mark.parametrize("cut", [1, 2, 30])
    def test_one_that_is_cut_off_has_the_frames_that_are_whole(
        self, cut, drawn, built, written, noise
    ):
        made = [drawn(np.insert(noise(5, 5).pixels[..., :3], 3, 255, -1))] * 3
        animation = load_animation(written(built["gif"](5, 5, made, 0)[:-cut]))
        if cut == 1:  # only the last byte is missing, as in many files
            assert (len(animation), animation.notes) == (3, ())
        else:
            assert len(animation) == 2
            assert animation.notes == ("The file is cut off; it has 2 whole frames.",)

    def test_a_comment_between_frames_is_no_frame(self, drawn, built, written):
        made = [drawn(np.full((2, 2, 4), 255, np.uint8))] * 2
        content = built["gif"](2, 2, made, 3)
        at = content.rindex(b"!\xf9")
        animation = load_animation(written(content[:at] + b"!\xfe\x02hi\0" + content[at:]))
        assert (len(animation), animation.loop) == (2, 3)


class TestPng:
    def test_the_picture_that_is_no_frame(self, drawn, built, written, seen, noise):
        still, made = noise(4, 4, 4).pixels, [drawn(noise(4, 4, 4, levels=7).pixels)] * 2
        path = written(built["png"](4, 4, made, 5, still=still))
        animation = load_animation(path)
        assert animation.still is not None
        assert np.array_equal(animation.still.pixels, still)
        assert np.array_equal(load(path).pixels, still)
        told = "Only the still picture of an animation of 2 frames was opened."
        assert (load(path).notes, animation.notes) == ((told,), ())
        assert np.array_equal(animation.frame(0).pixels, seen(made[0].pixels))
        assert np.array_equal(load_frame(path, 0).pixels, seen(made[0].pixels))

    def test_a_time_told_as_a_number_of_nothings_is_in_hundredths(
        self, drawn, built, written, noise
    ):
        content = built["png"](2, 2, [drawn(noise(2, 2, 4).pixels, time=Fraction(250))] * 2, 0)
        at = content.index(b"fcTL") + 4
        odd = content[at : at + 20] + b"\0\x07\0\0" + content[at + 24 : at + 26]
        content = (
            content[:at] + odd + zlib.crc32(b"fcTL" + odd).to_bytes(4, "big") + content[at + 30 :]
        )
        assert load_animation(written(content)).durations == (Fraction(70), Fraction(250))

    def test_times_are_exact_fractions(self, drawn, built, written, noise):
        made = [drawn(noise(2, 2, 4).pixels, time=Fraction(1000, 24))] * 3
        assert load_animation(written(built["png"](2, 2, made, 0))).total == 125

    @pytest.mark.parametrize(("claimed", "n"), [(9, 3), (2, 2)])
    def test_what_the_file_says_of_its_frames_may_be_wrong(
        self, claimed, n, drawn, built, written, noise
    ):
        made = [drawn(noise(2, 2, 4).pixels)] * 3
        animation = load_animation(written(built["png"](2, 2, made, 0, claimed=claimed)))
        assert len(animation) == n
        assert animation.notes == (f"The file has 3 frames, and says it has {claimed}.",)

    @pytest.mark.parametrize("claimed", [0, 0x80000001])
    def test_a_number_of_frames_that_cannot_be_makes_a_still_picture(
        self, claimed, drawn, built, written, noise
    ):
        path = written(built["png"](2, 2, [drawn(noise(2, 2, 4).pixels)] * 2, 0, claimed=claimed))
        animation = load_animation(path)
        assert (len(animation), n_frames(path)) == (1, 1)
        assert np.array_equal(animation.frame(0).pixels, noise(2, 2, 4).pixels)

    def test_a_frame_outside_the_canvas_is_damage(self, drawn, built, written, noise):
        made = [drawn(noise(2, 2, 4).pixels), drawn(noise(2, 2, 4).pixels, x=1)]
        with pytest.raises(DamagedImage, match="a frame lies outside the picture"):
            load_animation(written(built["png"](2, 2, made, 0)))

    def test_a_damaged_frame_is_damage_when_it_is_asked_for(self, drawn, built, written, noise):
        made = [drawn(noise(9, 9, 4).pixels)] * 3
        content = bytearray(built["png"](9, 9, made, 0))
        at = content.index(b"fdAT")
        length = int.from_bytes(content[at - 4 : at], "big")
        content[at + 30] ^= 0xFF
        content[at + 4 + length : at + 8 + length] = zlib.crc32(
            content[at : at + 4 + length]
        ).to_bytes(4, "big")
        animation = load_animation(written(bytes(content)))
        assert np.array_equal(animation.frame(0).pixels, made[0].pixels)
        with pytest.raises(DamagedImage, match="moving is damaged"):
            animation.frame(1)
        with pytest.raises(DamagedImage):
            list(animation)

    def test_a_wrong_sum_of_a_frame_is_damage(self, drawn, built, written, noise):
        content = bytearray(built["png"](9, 9, [drawn(noise(9, 9, 4).pixels)] * 3, 0))
        content[content.index(b"fdAT") + 30] ^= 0xFF
        with pytest.raises(DamagedImage, match="a checksum is wrong"):
            load_animation(written(bytes(content)))

    def test_colours_go_through_the_profile_of_the_file(self, drawn, built, written, tmp_path):
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        # The same with red and green exchanged, which no colour can miss.
        swapped = (
            profile.replace(b"rXYZ", b"tXYZ").replace(b"gXYZ", b"rXYZ").replace(b"tXYZ", b"gXYZ")
        )
        icc = b"x\0\0" + zlib.compress(swapped)
        chunk = len(icc).to_bytes(4, "big") + b"iCCP" + icc
        chunk += zlib.crc32(b"iCCP" + icc).to_bytes(4, "big")
        red = np.full((2, 2, 4), (250, 10, 10, 255), np.uint8)
        made = [drawn(red), drawn(red[:1, :1])]
        path = written(built["png"](2, 2, made, 0, more=chunk))
        animation = load_animation(path)
        expected = load(path).pixels
        assert expected[0, 0, 1] > expected[0, 0, 0]
        for number in (0, 1):
            assert np.array_equal(animation.frame(number).pixels, expected)


class TestFiles:
    def test_a_still_picture_is_an_animation_of_one_frame(self, noise, tmp_path):
        pillow.fromarray(noise(3, 4).pixels).save(tmp_path / "a.png", dpi=(72, 72))
        animation = load_animation(tmp_path / "a.png")
        assert (len(animation), animation.loop, animation.name) == (1, 1, "a.png")
        assert animation.dpi == pytest.approx((72, 72), abs=0.1)
        assert np.array_equal(animation.frame(0).pixels, noise(3, 4).pixels)

    @each_kind
    def test_that_only_the_first_frame_was_opened_is_not_said(self, kind, drawn, built, written):
        made = [drawn(np.full((2, 2, 4), 255, np.uint8))] * 3
        path = written(built[kind](2, 2, made, 0))
        assert load_animation(path).notes == ()
        assert load(path).notes == ("Only the first of 3 frames was opened.",)
        assert load_frame(path, 1).notes == ("Frame 2 of 3 was opened.",)

    @each_kind
    def test_a_frame_that_is_not_there(self, kind, drawn, built, written):
        path = written(built[kind](2, 2, [drawn(np.full((2, 2, 4), 255, np.uint8))] * 3, 0))
        with pytest.raises(NoSuchFrame, match="has no frame 4; the last one is 3"):
            load_frame(path, 3)

    def test_pages_can_be_chosen_as_well(self, tmp_path):
        pages = [pillow.new("RGB", (2 + i, 3), (50 * i, 0, 0)) for i in range(3)]
        pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
        image = load_frame(tmp_path / "a.tif", 2)
        assert (image.width, image.pixels[0, 0, 0]) == (4, 100)
        assert image.notes == ("Frame 3 of 3 was opened.",)
        with pytest.raises(NoSuchFrame):
            load_frame(tmp_path / "a.tif", 3)

    def test_the_only_frame_can_be_chosen(self, tmp_path):
        pillow.new("RGB", (2, 3)).save(tmp_path / "a.png")
        assert load_frame(tmp_path / "a.png", 0).width == 2
        with pytest.raises(NoSuchFrame):
            load_frame(tmp_path / "a.png", 1)

    def test_a_long_animation_opens_where_that_is_allowed(self, drawn, built, written, monkeypatch):
        path = written(built["gif"](4, 4, [drawn(np.full((4, 4, 4), 255, np.uint8))] * 3, 0))
        monkeypatch.setattr(module, "LARGE_ANIMATION", 47)
        with pytest.raises(TooManyFrames, match="3 frames of 4 x 4") as refused:
            load_animation(path)
        assert refused.value.flag == "--allow-large"
        assert len(load_animation(path, allow_large=True)) == 3

    def test_a_frame_far_larger_than_the_canvas_is_refused(self, drawn, built, written):
        small = drawn(np.full((2, 2, 4), 255, np.uint8))
        content = bytearray(built["gif"](2, 2, [small, small], 0))
        at = content.rindex(b",\0\0\0\0\x02\0\x02\0")
        content[at + 5 : at + 9] = b"\xff\xff\xff\xff"
        with pytest.raises(TooManyPixels):
            load_animation(written(bytes(content)))

    def test_how_it_lies_counts_for_every_frame(self, tmp_path):
        frames = [pillow.new("RGB", (4, 2), (90 * i, 0, 0)) for i in range(2)]
        frames[1].putpixel((0, 0), (0, 255, 0))
        exif = pillow.Exif()
        exif[274] = 6
        buffer = BytesIO()
        frames[0].save(
            buffer, "WEBP", save_all=True, append_images=frames[1:], lossless=True, exif=exif
        )
        (tmp_path / "a.webp").write_bytes(buffer.getvalue())
        animation = load_animation(tmp_path / "a.webp")
        assert (animation.width, animation.height) == (2, 4)
        assert animation.frame(1).pixels.shape == (4, 2, 4)
        assert tuple(animation.frame(1).pixels[0, 1]) == (0, 255, 0, 255)
        assert np.array_equal(next(iter(animation)).pixels, load(tmp_path / "a.webp").pixels)


class TestTime:
    def test_which_frame_is_seen_when(self, drawn, built, written):
        pixels = np.full((1, 1, 4), 255, np.uint8)
        made = [drawn(pixels, time=Fraction(time)) for time in (100, 0, 50)]
        animation = load_animation(written(built["gif"](1, 1, made, 0)))
        assert animation.total == 150
        assert [animation.at(time) for time in (0, 99.5, 100, 149, 150, 260)] == [0, 0, 2, 2, 0, 2]
