"""Near-identical colours made one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.palette.merge import merge_alike

colors = arrays(np.uint8, st.tuples(st.integers(1, 12), st.just(4))).map(
    lambda rows: np.where([0, 0, 0, 1], 255, rows).astype(np.uint8)
)


@given(colors, st.floats(0.5, 40), st.integers(0, 3))
def test_the_kept_stay_and_the_others_are_apart(rows, threshold, n_kept):
    n_kept = min(n_kept, len(rows))
    merged = merge_alike(rows, np.ones(len(rows)), threshold, n_kept)
    assert np.array_equal(merged[:n_kept], rows[:n_kept])
    lab = to_lab(merged[:, :3])
    apart = ciede2000(lab[:, None], lab[None])
    for one in range(len(merged)):
        for other in range(max(one + 1, n_kept), len(merged)):
            assert apart[one, other] > threshold - 2  # 8-bit rounding near black moves a colour


def test_the_mean_is_by_weight():
    rows = np.array([[100, 100, 100, 255], [104, 104, 104, 255]], np.uint8)
    (merged,) = merge_alike(rows, np.array([3.0, 1.0]), 10)
    assert merged.tolist() == [101, 101, 101, 255]


def test_different_alpha_is_a_different_colour():
    rows = np.array([[100, 100, 100, 255], [100, 100, 100, 128]], np.uint8)
    assert len(merge_alike(rows, np.ones(2), 50)) == 2


@pytest.mark.parametrize("threshold", [0.0, 0.5])
def test_far_colours_are_left(threshold):
    rows = np.array([[0, 0, 0, 255], [255, 255, 255, 255]], np.uint8)
    assert np.array_equal(merge_alike(rows, np.ones(2), threshold), rows)
