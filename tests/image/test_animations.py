"""Reduced animations written in each format and read back: by the program, by Pillow, and by players
of the tests that know nothing of either."""

from fractions import Fraction
from io import BytesIO
from threading import Event

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as pillow

from tintype.errors import Cancelled, TooLargeForFormat, UnknownSuffix
from tintype.image.animations import FORMATS, IndexedAnimation, for_path
from tintype.image.animations.base import Ticks
from tintype.image.formats import FORMATS as STILL_FORMATS
from tintype.image.frames import load_animation
from tintype.image.metadata import Metadata
from tintype.image.save import save_animation
from tintype.image.saving import Saving
from tintype.palette import Palette, Swatch
from tintype.progress import Progress

BY_NAME = {member.name: member for member in FORMATS}
each_format = pytest.mark.parametrize("name", BY_NAME)
CLEAR = (0, 0, 0, 0)


def _palette(n: int, *more: tuple[int, int, int, int]) -> Palette:
    colors = [((37 * i) % 256, (91 * i) % 256, (7 * i) % 256, 255) for i in range(n)]
    return Palette(tuple(Swatch(color) for color in (*more, *colors)))


def _moving(n_frames: int, shape=(6, 8), n_colors=4, **more) -> IndexedAnimation:
    rng = np.random.default_rng(n_frames)
    frames = [rng.integers(0, n_colors, shape, np.uint8) for _ in range(n_frames)]
    times = more.pop("durations", (Fraction(100),) * n_frames)
    return IndexedAnimation(frames, _palette(n_colors), times, **more)


def _expected(animation: IndexedAnimation, name: str) -> list[np.ndarray]:
    """What must be seen: GIF cuts alpha at one half."""
    colors = animation.palette.colors
    if name == "gif":
        clear = colors[:, 3:] < 128
        colors = np.where(clear, 0, np.insert(colors[:, :3], 3, 255, axis=1)).astype(np.uint8)
    return [colors[frame] for frame in animation.frames]


def _by_pillow(content: bytes) -> tuple[list[np.ndarray], list[float], int]:
    frames, times = [], []
    with pillow.open(BytesIO(content)) as source:
        first = 1 if source.info.get("default_image") else 0
        for number in range(first, getattr(source, "n_frames", 1)):
            source.seek(number)
            source.load()
            frames.append(np.asarray(source.convert("RGBA")))
            times.append(source.info.get("duration", 0))
        loop = source.info.get("loop")
        if source.format == "GIF":  # it gives the repeats as they stand in the file
            loop = 1 if loop is None else loop and loop + 1
    return frames, times, loop


@st.composite
def animations(draw) -> IndexedAnimation:
    """Small ones, in which much stays as it is, much becomes transparent, and some frames are equal."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    shape = draw(st.integers(1, 12)), draw(st.integers(1, 12))
    more = draw(st.sampled_from([(), (CLEAR,), (CLEAR, (9, 9, 9, 80)), ((5, 6, 7, 130), CLEAR)]))
    palette = _palette(draw(st.sampled_from([1, 2, 3, 5, 14, 15, 16, 40, 250])), *more)
    frames = [rng.integers(0, len(palette), shape, np.uint8)]
    for _ in range(draw(st.integers(0, 4))):
        frame = frames[-1].copy()
        y, x = rng.integers(0, shape[0]), rng.integers(0, shape[1])
        match draw(st.sampled_from(["same", "region", "clear", "all", "first"])):
            case "region":
                region = frame[y : y + 4, x : x + 4]
                region[:] = rng.integers(0, len(palette), region.shape)
            case "clear":
                frame[y : y + 3, x : x + 3] = 0
            case "all":
                frame = rng.integers(0, len(palette), shape, np.uint8)
            case "first":
                frame = frames[0].copy()
        frames.append(frame)
    time = st.sampled_from([0, 10, 20, 70, 100, 2550, 655350, 700000])
    durations = tuple(Fraction(draw(time)) for _ in frames)
    return IndexedAnimation(frames, palette, durations, draw(st.sampled_from([0, 1, 2, 500])))


@each_format
class TestReadBack:
    @settings(max_examples=120)
    @given(animation=animations())
    def test_by_a_player_of_its_own(self, name, animation, played, seen):
        found = played[name](BY_NAME[name].encode(animation))
        assert found.loop == animation.loop
        assert found.total == sum(animation.durations)
        expected = type(found)(_expected(animation, name), list(animation.durations))
        assert found.timeline == expected.timeline
        # No frame is joined with another; only one that takes very long is written several times.
        assert len(found.frames) >= len(animation.frames)
        if max(animation.durations) < 655_000:
            for one, must in zip(found.frames, expected.frames, strict=True):
                assert np.array_equal(seen(one), seen(must))
            assert found.times == expected.times

    @settings(max_examples=120)
    @given(animation=animations())
    def test_by_pillow(self, name, animation, seen):
        frames, times, loop = _by_pillow(BY_NAME[name].encode(animation))
        if max(animation.durations) < 655_000:
            for one, must in zip(frames, _expected(animation, name), strict=True):
                assert np.array_equal(seen(one), seen(must))
        assert sum(times) == sum(animation.durations)
        if len(frames) > 1:
            assert loop == animation.loop

    @settings(max_examples=60)
    @given(animation=animations())
    def test_by_the_program_itself(self, name, animation, seen, tmp_path_factory):
        path = tmp_path_factory.mktemp("made") / "moving"
        path.write_bytes(BY_NAME[name].encode(animation))
        found = load_animation(path)
        if len(found) == len(animation.frames) > 1:
            assert (found.durations, found.loop) == (animation.durations, animation.loop)
            for one, must in zip(found, _expected(animation, name), strict=True):
                assert np.array_equal(seen(one.pixels), seen(must))


@each_format
class TestAnyFormat:
    def test_what_does_not_change_takes_hardly_any_space(self, name):
        still = _moving(1, (200, 200), 16)
        many = IndexedAnimation(
            [still.frames[0]] * 50, still.palette, (Fraction(40),) * 50, still.loop
        )
        one, all = (len(BY_NAME[name].encode(each)) for each in (still, many))
        assert all < one + 50 * 100

    def test_a_region_costs_what_a_region_costs(self, name):
        first = _moving(1, (200, 200), 16)
        second = first.frames[0].copy()
        second[50:60, 50:60] = 0
        frames = [first.frames[0], second] * 2
        two = IndexedAnimation(frames, first.palette, (Fraction(40),) * 4)
        assert len(BY_NAME[name].encode(two)) < 1.05 * len(BY_NAME[name].encode(first)) + 900

    def test_it_can_be_stopped(self, name):
        stop = Event()
        listener = lambda fraction, label, centers: stop.set() if fraction > 0.3 else None  # noqa: E731
        with pytest.raises(Cancelled):
            BY_NAME[name].encode(_moving(60), Saving(), Progress(listener, stop))

    def test_it_says_how_far_it_is(self, name):
        steps = []
        progress = Progress(lambda fraction, label, centers: steps.append((fraction, label)))
        BY_NAME[name].encode(_moving(60), Saving(), progress)
        assert steps == sorted(steps, key=lambda step: step[0])
        assert {label for _, label in steps} == {"Writing"}
        assert len({fraction for fraction, _ in steps}) > 2

    def test_times_that_cannot_be_told_are_rounded_and_the_total_stays(self, name, played):
        times = tuple(Fraction(1001, 30) for _ in range(30))
        animation = _moving(30, durations=times)
        found = played[name](BY_NAME[name].encode(animation))
        notes = BY_NAME[name].notes(animation)
        if name == "png":
            assert (found.times, notes) == ([*times], ())
            return
        assert abs(found.total - 1001) <= {"gif": 5, "webp": 0}[name]
        assert max(found.times) - min(found.times) == {"gif": 10, "webp": 1}[name]
        (note,) = notes
        assert note.template.startswith("{format} cannot tell all times exactly")

    def test_nothing_is_said_where_nothing_is_lost(self, name):
        assert BY_NAME[name].notes(_moving(3)) == ()

    def test_more_rounds_than_it_can_count(self, name, played):
        animation = _moving(2, loop=2**31 - 1)
        most = BY_NAME[name].most_loops
        assert played[name](BY_NAME[name].encode(animation)).loop == most
        said = [note for note in BY_NAME[name].notes(animation) if "times at most" in note]
        assert bool(said) is (most < 2**31 - 1)

    def test_the_still_picture_is_kept_or_missed(self, name, tmp_path):
        still = np.full((6, 8), 3, np.uint8)
        animation = _moving(3, still=still)
        saved = save_animation(tmp_path / f"a.{name}", animation)
        found = load_animation(tmp_path / f"a.{name}")
        assert len(found) == 3
        if name == "png":
            assert np.array_equal(found.still.pixels, animation.palette.colors[still])
            assert saved.notes == ()
        else:
            assert found.still is None
            assert "has no place" in saved.notes[0]

    def test_metadata_are_kept_where_that_is_asked_for(self, name, tmp_path):
        xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
        animation = _moving(3, metadata=Metadata(xmp=xmp))
        for metadata in ("strip", "keep"):
            content = BY_NAME[name].encode(animation, Saving(metadata=metadata))
            assert (xmp in content) is (metadata == "keep")
            assert len(_by_pillow(content)[0]) == 3

    def test_metadata_that_it_cannot_hold_are_told(self, name):
        metadata = Metadata(exif=b"II*\0", xmp=b"<x/>", text=(("Title", "x"),))
        animation, member = _moving(3, metadata=metadata), BY_NAME[name]
        assert member.notes(animation) == ()
        told = " ".join(member.notes(animation, Saving(metadata="keep")))
        words = {"exif": "EXIF", "xmp": "XMP", "text": "comments"}
        assert {kind for kind, word in words.items() if word not in told} == member.still.carries

    def test_a_suffix_chooses_it(self, name, tmp_path):
        member = BY_NAME[name]
        for suffix in member.suffixes:
            assert for_path(tmp_path / f"a{suffix.upper()}") is member
        assert member.still in STILL_FORMATS


class TestGif:
    def test_the_palette_stands_there_in_its_order(self):
        animation = _moving(3, n_colors=13)
        content = BY_NAME["gif"].encode(animation)
        assert content[10] & 7 == 3
        table = animation.palette.colors[:, :3].tobytes()
        assert content[13 : 13 + 48] == table + bytes(9)

    @pytest.mark.parametrize(("loop", "block"), [(0, b"\0\0"), (2, b"\x01\0"), (1, None)])
    def test_repeats_are_one_less_than_rounds(self, loop, block):
        content = BY_NAME["gif"].encode(_moving(2, loop=loop))
        at = content.find(b"NETSCAPE2.0\x03\x01")
        assert (content[at + 13 : at + 15] if at > 0 else None) == block

    def test_frames_that_browsers_would_show_for_longer_are_noted(self):
        animation = _moving(30, durations=(Fraction(1000, 60),) * 30)
        assert any("100 ms" in note for note in BY_NAME["gif"].notes(animation))

    def test_soft_edges_are_said_to_be_lost(self):
        animation = _moving(2)
        soft = IndexedAnimation(animation.frames, _palette(3, (1, 2, 3, 90)), animation.durations)
        assert "soft edges" in BY_NAME["gif"].notes(soft)[0]

    def test_more_pixels_a_side_than_it_can_count_are_refused(self):
        with pytest.raises(TooLargeForFormat):
            BY_NAME["gif"].encode(_moving(2, (1, 65536)))

    @pytest.mark.parametrize("n_colors", [2, 13, 16, 255])
    def test_pixels_that_stay_in_a_changing_region_cost_less(self, n_colors):
        """They are written as the transparent entry, as there is one to spare."""
        rng = np.random.default_rng(1)
        first = rng.integers(0, n_colors, (120, 120), np.uint8)
        second = first.copy()
        second[::40, ::40] = (second[::40, ::40] + 1) % n_colors
        second[-1, -1] = (second[-1, -1] + 1) % n_colors
        two = IndexedAnimation([first, second], _palette(n_colors), (Fraction(40),) * 2)
        one = IndexedAnimation([first], _palette(n_colors), (Fraction(40),))
        assert len(BY_NAME["gif"].encode(two)) < 1.1 * len(BY_NAME["gif"].encode(one))


class TestPng:
    @pytest.mark.parametrize(("n_colors", "bits"), [(2, 1), (4, 2), (16, 4), (17, 8)])
    def test_one_palette_and_as_few_bits_as_fit(self, n_colors, bits, png_chunks):
        animation = _moving(4, n_colors=n_colors)
        chunks = png_chunks(BY_NAME["png"].encode(animation))
        names = [name for name, _ in chunks]
        assert names.count("PLTE") == 1
        assert dict(chunks)["PLTE"] == animation.palette.colors[:, :3].tobytes()
        assert chunks[0][1][8:10] == bytes([bits, 3])
        assert names.index("acTL") < names.index("fcTL") < names.index("IDAT") < names.index("fdAT")

    def test_the_resolution_is_kept(self, png_chunks):
        assert "pHYs" in dict(png_chunks(BY_NAME["png"].encode(_moving(2, dpi=(72, 72)))))


class TestWebp:
    def test_alpha_is_declared_where_there_is_any(self):
        animation = _moving(2)
        soft = IndexedAnimation(animation.frames, _palette(3, CLEAR), animation.durations)
        flags = [BY_NAME["webp"].encode(each)[20] for each in (animation, soft)]
        assert flags == [0x02, 0x12]

    def test_more_pixels_a_side_than_it_can_count_are_refused(self):
        with pytest.raises(TooLargeForFormat):
            BY_NAME["webp"].encode(_moving(2, (1, 16384)))


class TestTicks:
    @given(
        times=st.lists(st.fractions(0, 1000), min_size=1, max_size=30),
        tick=st.sampled_from([Fraction(1), Fraction(10)]),
    )
    def test_every_frame_ends_when_it_should(self, times, tick):
        parts = Ticks(tick, 50).parts(times)
        ends = np.cumsum([0, *(sum(each) for each in parts)])
        for end, count in zip(ends, range(len(times) + 1), strict=True):
            assert abs(end - sum(times[:count], Fraction(0))) <= tick / 2
        assert all(0 <= part <= 50 * tick for each in parts for part in each)
        assert all(len(each) >= 1 for each in parts)


def test_a_format_of_still_pictures_holds_no_animation(tmp_path):
    assert for_path(tmp_path / "a.bmp") is None
    with pytest.raises(UnknownSuffix, match=r"an animation must end in one of \.png"):
        save_animation(tmp_path / "a.bmp", _moving(2))
