"""Progress: silent by default, never back, and the place where cancel is noticed."""

from threading import Event

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.errors import Cancelled
from tintype.progress import Progress


def test_it_is_silent_without_a_listener():
    Progress().part(0, 0.5).step(0.5, "Nobody hears")


def test_a_part_is_scaled_into_the_whole():
    heard = []
    whole = Progress(lambda fraction, label, centers: heard.append((fraction, label)))
    whole.part(0.5, 1.0).part(0.0, 0.5).step(0.5, "Inside")
    whole.step(1.0, "Done")
    assert heard == [(0.625, "Inside"), (1.0, "Done")]


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))))
def test_what_is_heard_never_goes_back(steps):
    heard = []
    whole = Progress(lambda fraction, label, centers: heard.append(fraction))
    for low, high, fraction in steps:
        whole.part(min(low, high), max(low, high)).step(fraction)
    assert heard == sorted(heard)
    assert len(heard) == len(steps)


def test_centers_are_handed_on():
    heard = []
    centers = np.zeros((2, 3)), np.ones(2)
    Progress(lambda *said: heard.append(said[2])).part(0, 1).step(0, "", centers)
    assert heard == [centers]


def test_cancel_is_noticed_at_the_next_step_of_any_part():
    cancelled, heard = Event(), []
    progress = Progress(lambda *said: heard.append(said), cancelled)
    part = progress.part(0, 0.5)
    part.step(0)
    cancelled.set()
    for each in (progress, part):
        with pytest.raises(Cancelled):
            each.step(0.5)
    assert len(heard) == 1
