"""Frames of indices, kept as what changes."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.image.patches import Patches


@st.composite
def frames(draw) -> list[np.ndarray]:
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    shape = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    made = [rng.integers(0, 256, shape, np.uint8)]
    for size in draw(st.lists(st.integers(0, 9), max_size=12)):
        frame = made[-1].copy()
        y, x = rng.integers(0, shape[0]), rng.integers(0, shape[1])
        frame[y : y + size, x : x + size] = rng.integers(0, 256)
        made.append(frame)
    return made


def _kept(made: list[np.ndarray]) -> Patches:
    patches = Patches()
    for frame in made:
        patches.append(frame)
    return patches


@given(made=frames(), data=st.data())
def test_what_goes_in_comes_out_in_any_order(made, data):
    patches = _kept(made)
    assert len(patches) == len(made)
    assert all(np.array_equal(*pair) for pair in zip(patches, made, strict=True))
    for number in data.draw(st.lists(st.integers(-len(made), len(made) - 1), max_size=8)):
        assert np.array_equal(patches[number], made[number])
    assert all(np.array_equal(*pair) for pair in zip(patches[1:], made[1:], strict=True))


@given(made=frames())
def test_with_other_indices(made):
    table = np.arange(256, dtype=np.uint8)[::-1].copy()
    patches = _kept(made)
    mapped = patches.mapped(table)
    assert all(np.array_equal(one, table[other]) for one, other in zip(mapped, made, strict=True))
    mapped.append(made[0])
    assert np.array_equal(mapped[len(made)], made[0])
    assert all(np.array_equal(*pair) for pair in zip(patches, made, strict=True))


@given(made=frames())
def test_together_they_take_no_more_than_twice_what_changes(made):
    changed = made[0].size
    for before, after in pairwise(made):
        rows, columns = np.nonzero(before != after)
        if len(rows):
            changed += (np.ptp(rows) + 1) * (np.ptp(columns) + 1)
    assert _kept(made).n_bytes <= 2 * changed


def test_frames_that_are_given_or_taken_may_be_changed(noise):
    frame = noise(5, 5).pixels[..., 0].copy()
    patches = _kept([frame, frame])
    expected = frame.copy()
    frame[:] = 0
    patches[0][:] = 0
    for each in patches:
        assert np.array_equal(each, expected)
        each[:] = 0


def test_there_is_no_frame_beyond_the_last():
    with pytest.raises(IndexError):
        _kept([np.zeros((2, 2), np.uint8)])[1]
