"""Pairs that colour-blind people can hardly tell apart."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from tintype.color.confusion import HARD, PLAIN, confused
from tintype.color.deficiency import DEFICIENCIES, DEUTAN, PROTAN, TRITAN
from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.errors import Cancelled
from tintype.progress import Progress

each = pytest.mark.parametrize("deficiency", DEFICIENCIES, ids=lambda member: member.name)


def _twins(deficiency) -> np.ndarray:
    """A colour and one that looks the same with a deficiency, and not without it, between two others."""
    before = np.array([180, 90, 60] if deficiency is not TRITAN else [60, 120, 200], float)
    after = np.rint(deficiency.seen(before))
    return np.array([(0, 0, 0), before, (255, 255, 255), after], np.uint8)


@each
def test_a_colour_and_what_is_seen_of_it(deficiency):
    (pair,) = confused(_twins(deficiency), deficiency)
    assert (pair.one, pair.other) == (1, 3)
    assert pair.seen < 1
    assert pair.plain >= PLAIN


def test_it_is_a_matter_of_the_deficiency():
    assert not confused(_twins(DEUTAN), TRITAN)
    assert not confused(_twins(TRITAN), DEUTAN)


@each
@given(rgb=arrays(np.uint8, (9, 3), elements={"min_value": 0, "max_value": 255}))
def test_all_such_pairs_and_no_others_the_hardest_first(deficiency, rgb):
    found = confused(rgb, deficiency)
    lab, seen = to_lab(rgb), to_lab(deficiency.seen(rgb))
    expected = {
        (one, other)
        for one in range(9)
        for other in range(one + 1, 9)
        if ciede2000(lab[one], lab[other]) >= PLAIN and ciede2000(seen[one], seen[other]) < HARD
    }
    assert {(pair.one, pair.other) for pair in found} == expected
    assert len(found) == len(expected)
    assert [pair.seen for pair in found] == sorted(pair.seen for pair in found)


def test_what_is_alike_to_all_is_not_told():
    assert not confused(np.array([(100, 60, 60), (102, 60, 60)], np.uint8), PROTAN)


@pytest.mark.parametrize("n_colors", [0, 1])
def test_there_must_be_two(n_colors):
    assert confused(np.zeros((n_colors, 3), np.uint8), PROTAN) == []


def test_it_can_be_cancelled():
    def stop(*_):
        raise Cancelled()

    with pytest.raises(Cancelled):
        confused(np.zeros((5, 3), np.uint8), PROTAN, Progress(stop))
