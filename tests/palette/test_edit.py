"""What a person does to a palette: each colour once, locked where it was made by hand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.color.oklab import to_oklab
from tintype.errors import BadRequest, NoColorLeft
from tintype.palette import Palette, Swatch
from tintype.palette.edit import added, locked, merged, moved, recolored, renamed, without

CLEAR = (0, 0, 0, 0)
channel = st.sampled_from([0, 1, 100, 255])
colors = st.tuples(channel, channel, channel, st.sampled_from([0, 128, 255]))
shares = st.none() | st.floats(0, 1)
swatches = st.builds(Swatch, colors, st.sampled_from(["", "a", "b"]), shares).map(
    lambda swatch: replace(swatch, locked=not swatch.is_clear and swatch.name == "a")
)
palettes = st.lists(swatches, min_size=1, max_size=8, unique_by=lambda each: each.color).map(
    lambda each: Palette(tuple(each), "mine")
)
places = st.sets(st.integers(0, 9))


@pytest.fixture
def four(palette_of) -> Palette:
    """Fully transparent, and three colours with shares."""
    palette = palette_of(CLEAR, ((200, 0, 0), "red"), ((0, 0, 200), "blue"), (9, 9, 9))
    counted = zip(palette.swatches, (0.0, 0.5, 0.3, 0.2), strict=True)
    return replace(palette, swatches=tuple(replace(each, share=part) for each, part in counted))


def _locks(palette: Palette) -> list[bool]:
    return [swatch.locked for swatch in palette.swatches]


@given(palettes, places, st.integers(0, 9), colors, st.data())
def test_any_change_keeps_what_a_palette_is(palette, chosen, to, color, data):
    place = data.draw(st.integers(0, len(palette) - 1))
    before = palette.swatches
    for changed in (
        locked(palette, chosen, True),
        recolored(palette, place, color),
        added(palette, color, "new"),
        merged(palette, chosen),
        moved(palette, chosen, to),
        renamed(palette, place, "new"),
    ):
        assert changed.name == "mine"
        assert len(set(changed.hexes)) == len(changed)
        assert len(changed.visible) >= min(1, len(palette.visible))
        assert not any(swatch.locked for swatch in changed.swatches if swatch.is_clear)
        assert [each.color for each in changed.swatches if each.is_clear] == [
            each.color for each in before if each.is_clear
        ]
    assert palette.swatches == before


class TestLocked:
    def test_only_the_chosen_change(self, four):
        assert _locks(locked(four, [1, 3], True)) == [False, True, False, True]
        assert _locks(locked(locked(four, [1, 3], True), {3, 2}, False)) == [0, 1, 0, 0]

    def test_what_is_fully_transparent_is_not_locked(self, palette_of):
        assert _locks(locked(palette_of(CLEAR, (1, 2, 3, 1)), [0, 1], True)) == [False, True]


class TestRecolored:
    def test_the_place_and_the_name_stay_and_it_is_locked(self, four):
        changed = recolored(four, 2, (0, 0, 210, 255))
        assert changed.swatches[2] == Swatch((0, 0, 210, 255), "blue", 0.3, locked=True)
        assert changed.swatches[:2] == four.swatches[:2]
        assert changed.swatches[3:] == four.swatches[3:]

    def test_another_of_that_colour_goes(self, four):
        changed = recolored(four, 3, (200, 0, 0, 255))
        assert changed.hexes == ["#00000000", "#0000c8", "#c80000"]
        assert changed.swatches[2] == Swatch((200, 0, 0, 255), "red", 0.7, locked=True)

    def test_its_own_name_goes_before_that_of_the_other(self, four):
        assert recolored(four, 1, (0, 0, 200, 255)).swatches[1].name == "red"

    def test_the_same_colour_again_locks_it(self, four):
        assert recolored(four, 1, (200, 0, 0, 255)) == locked(four, [1], True)

    def test_nothing_becomes_or_was_transparent(self, four):
        assert recolored(four, 0, (1, 2, 3, 255)) == four
        assert recolored(four, 1, (1, 2, 3, 0)) == four

    def test_a_place_that_is_not_there(self, four):
        with pytest.raises(IndexError):
            recolored(four, 4, (1, 2, 3, 255))


class TestAdded:
    def test_at_the_end_and_locked(self, four):
        changed = added(four, (1, 2, 3, 255), " new\none ")
        assert changed.swatches == (
            *four.swatches,
            Swatch((1, 2, 3, 255), "new one", None, locked=True),
        )

    def test_what_is_there_is_locked(self, four):
        assert added(four, (0, 0, 200, 255), "other") == locked(four, [2], True)

    def test_a_transparent_pixel_adds_nothing(self, four):
        assert added(four, (7, 7, 7, 0)) == four

    def test_to_nothing(self):
        assert added(Palette(()), (1, 2, 3, 255)).hexes == ["#010203"]


class TestWithout:
    def test_the_others_stay(self, four):
        assert without(four, [1, 3]).hexes == ["#00000000", "#0000c8"]
        assert without(four, [0]).hexes == ["#c80000", "#0000c8", "#090909"]
        assert without(four, []) == four

    @pytest.mark.parametrize("chosen", [[1, 2, 3], [0, 1, 2, 3]])
    def test_not_all_that_is_visible(self, four, chosen):
        with pytest.raises(NoColorLeft, match=r"at least one visible colour; all 3 would go\."):
            without(four, chosen)
        assert issubclass(NoColorLeft, BadRequest)


class TestMerged:
    def test_it_lies_between_them_where_the_first_was(self, four):
        changed = merged(four, [3, 1])
        assert changed.hexes[0::2] == ["#00000000", "#0000c8"]
        one = changed.swatches[1]
        assert (one.name, one.share, one.locked) == ("red", pytest.approx(0.7), True)
        mean = (to_oklab((200, 0, 0)) * 0.5 + to_oklab((9, 9, 9)) * 0.2) / 0.7
        assert to_oklab(one.color[:3]) == pytest.approx(mean, abs=0.003)

    def test_black_and_white_make_the_middle_grey(self, palette_of):
        assert merged(palette_of((0, 0, 0), (255, 255, 255)), [0, 1]).hexes == ["#636363"]

    def test_the_name_of_the_largest_that_has_one(self, four):
        assert merged(four, [2, 3]).swatches[2].name == "blue"
        assert merged(renamed(four, 1, ""), [1, 2, 3]).swatches[1].name == "blue"

    def test_a_locked_one_stays_as_it_is(self, four):
        changed = merged(locked(four, [3], True), [1, 3])
        assert changed.hexes == ["#00000000", "#090909", "#0000c8"]

    def test_several_locked_ones_meet(self, four):
        both, all_three = locked(four, [1, 3], True), locked(four, [1, 2, 3], True)
        assert merged(both, [1, 2, 3]).hexes[1] == merged(four, [1, 3]).hexes[1]
        assert merged(all_three, [1, 2, 3]).hexes[1] == merged(four, [1, 2, 3]).hexes[1]

    def test_what_is_nearly_transparent_hardly_counts(self, palette_of):
        assert merged(palette_of((200, 0, 0, 255), (0, 0, 0, 1)), [0, 1]).hexes == ["#c7000080"]

    def test_what_is_not_counted_counts_nothing_beside_what_is(self, four):
        changed = locked(added(four, (250, 250, 250, 255)), [4], False)
        assert merged(changed, [1, 4]).hexes[1] == "#c80000"

    def test_another_of_the_new_colour_goes(self, palette_of):
        palette = palette_of((0, 0, 0), ((99, 99, 99), "grey"), (255, 255, 255))
        assert merged(palette, [0, 2]).swatches == (
            Swatch((99, 99, 99, 255), "grey", None, locked=True),
        )

    @pytest.mark.parametrize("chosen", [[], [2], [0, 2], [2, 9]])
    def test_one_alone_cannot_be_merged(self, four, chosen):
        assert merged(four, chosen) == four


class TestMoved:
    @pytest.mark.parametrize(
        ("chosen", "to", "order"),
        [
            ([0], 2, "bacde"),
            ([0], 5, "bcdea"),
            ([4], 0, "eabcd"),
            ([3, 1], 0, "bdace"),
            ([0, 4], 2, "baecd"),
            ([1, 2], 2, "abcde"),
            ([1, 2], 1, "abcde"),
            ([], 3, "abcde"),
            ([7], 3, "abcde"),
            (range(5), 3, "abcde"),
        ],
    )
    def test_the_chosen_stand_before_what_stood_there(self, palette_of, chosen, to, order):
        palette = palette_of(*(((i, 0, 0), name) for i, name in enumerate("abcde")))
        changed = moved(palette, chosen, to)
        assert "".join(swatch.name for swatch in changed.swatches) == order

    @pytest.mark.parametrize("chosen", [[2], [0, 2]])
    @pytest.mark.parametrize("to", [0, 1])
    def test_the_fully_transparent_entry_stays_first(self, four, chosen, to):
        assert moved(four, chosen, to).hexes == ["#00000000", "#0000c8", "#c80000", "#090909"]


class TestRenamed:
    @pytest.mark.parametrize(
        ("given_name", "name"),
        [
            ("  slate ", "slate"),
            ("dark\r\n\tslate", "dark slate"),
            ("a\x00b \x7f c\x9b", "ab c"),
            ("né 👩‍🎨", "né 👩‍🎨"),
            (" \n", ""),
        ],
    )
    def test_a_name_is_one_trimmed_line(self, four, given_name, name):
        changed = renamed(four, 3, given_name)
        assert changed.swatches[3] == replace(four.swatches[3], name=name)
        assert changed.swatches[:3] == four.swatches[:3]

    @given(name=st.text())
    def test_any_name_becomes_one_that_stays_as_it_is(self, name):
        once = renamed(Palette((Swatch((1, 2, 3, 255)),)), 0, name)
        assert renamed(once, 0, once.swatches[0].name) == once
        assert len(once.swatches[0].name.splitlines()) <= 1
