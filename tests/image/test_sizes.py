"""How sizes are said beside each other."""

import pytest

from tintype.image.estimate import Estimate
from tintype.image.formats import FORMATS
from tintype.image.saving import Saving
from tintype.image.sizes import Change, byte_size, compared, estimated_size, larger

BY_NAME = {format.name: format for format in FORMATS}


@pytest.mark.parametrize(
    ("before", "after", "percent", "is_larger"),
    [(100, 62, -38, False), (100, 100, 0, False), (1000, 1001, 0, True), (10, 25, 150, True)],
)
def test_a_change_is_a_number(before, after, percent, is_larger):
    change = Change(before, after)
    assert (change.percent, change.is_larger) == (percent, is_larger)


@pytest.mark.parametrize(
    ("size", "said"), [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (1_234_567, "1,234.6 kB")]
)
def test_a_size_has_its_unit(size, said):
    assert byte_size(size) == said
    assert estimated_size(Estimate(size, is_exact=True)) == said


@pytest.mark.parametrize(
    ("size", "said"),
    [(54_321, "about 54 kB"), (1_249_000, "about 1,200 kB"), (9_960, "about 10 kB")],
)
def test_an_estimate_has_as_many_digits_as_mean_something(size, said):
    assert estimated_size(Estimate(size, is_exact=False)) == said


@pytest.mark.parametrize(
    ("size", "is_exact", "before", "said"),
    [
        (54_000, True, 87_100, "54.0 kB, 38 % less"),
        (54_000, False, 27_000, "about 54 kB, 100 % more"),
        (500, True, 501, "500 B, as large as the original"),
        (500, True, None, "500 B"),
    ],
)
def test_beside_the_original(size, is_exact, before, said):
    assert compared(Estimate(size, is_exact), before) == said


class TestLarger:
    @staticmethod
    def _said(format="png", after=2000, *, is_dithered=False, **saving):
        return larger(
            Change(1000, after),
            BY_NAME[format],
            Saving(**saving),
            name="out",
            original="in.jpg",
            is_dithered=is_dithered,
        )

    def test_what_is_not_larger_is_not_told(self):
        assert self._said(after=1000) == ""

    def test_both_are_named_with_their_sizes(self):
        assert self._said().startswith("out (2.0 kB, Indexed PNG) is larger than in.jpg (1.0 kB).")

    @pytest.mark.parametrize(
        ("given", "helping"),
        [
            ({}, "fewer colours, optimising, WebP"),
            ({"optimize": True}, "fewer colours, WebP"),
            (
                {"is_dithered": True, "metadata": "keep"},
                "fewer colours, no dithering, optimising, no metadata, WebP",
            ),
            ({"format": "webp"}, "fewer colours"),
            ({"format": "bmp", "metadata": "keep"}, "fewer colours, PNG or WebP"),
        ],
    )
    def test_what_helps_is_what_was_not_done_yet(self, given, helping):
        assert self._said(**given).endswith(f" What makes it smaller: {helping}.")
