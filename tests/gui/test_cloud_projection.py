"""The cube turned: by hand-computed values, and by what holds however it is turned."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.gui.widgets.cloud.projection import (
    CORNERS,
    EDGES,
    Turn,
    edge_length,
    edges_seen,
    faces_seen,
    project,
)

TURNS = st.builds(Turn, st.floats(0, 360), st.floats(-90, 90), st.floats(0.5, 4))
FRONT = Turn(0, 0)


def at(x, y, z, turn=FRONT, **more):
    return project(np.array([[x, y, z]], np.float32), turn, 312, 500, **more)[0]


def test_the_middle_of_the_cube_is_in_the_middle_of_the_picture():
    assert at(0.5, 0.5, 0.5).tolist() == pytest.approx([156, 250, 0])


def test_from_the_front_right_is_right_up_is_up_and_away_is_smaller():
    # 312 pixels across hold 200 pixels for an edge; the eye is 5 edges from the middle.
    assert edge_length(FRONT, 312, 500) == pytest.approx(200)
    near, far = at(1, 0, 1), at(1, 1, 1)
    assert near.tolist() == pytest.approx([156 + 100 * 5 / 4.5, 250 - 100 * 5 / 4.5, -0.5])
    assert far.tolist() == pytest.approx([156 + 100 * 5 / 5.5, 250 - 100 * 5 / 5.5, 0.5])


def test_a_quarter_turn_brings_the_right_side_away():
    x, y, away = at(1, 0.5, 0.5, Turn(90, 0))
    assert (x, y, away) == pytest.approx((156, 250, 0.5), abs=1e-4)


def test_from_above_the_top_is_near_and_what_was_away_is_up():
    assert at(0.5, 0.5, 1, Turn(0, 90)).tolist() == pytest.approx([156, 250, -0.5], abs=1e-4)
    assert at(0.5, 1, 0.5, Turn(0, 90))[1] == pytest.approx(250 - 100, abs=1e-3)


def test_a_margin_is_left_free():
    assert edge_length(FRONT, 352, 540, margin=20) == pytest.approx(200)


@given(TURNS)
def test_a_turn_changes_no_distance_and_never_rolls(turn):
    assert turn.matrix @ turn.matrix.T == pytest.approx(np.eye(3), abs=1e-5)
    assert np.linalg.det(turn.matrix) == pytest.approx(1, abs=1e-5)
    low, high = project(np.array([[0.5, 0.5, 0], [0.5, 0.5, 1]]), turn, 300, 300)
    assert low[0] == pytest.approx(high[0], abs=1e-3)  # an upright line stays upright


@given(TURNS)
def test_the_whole_cube_is_in_the_picture_at_its_own_size(turn):
    places = project(CORNERS, Turn(turn.yaw, turn.pitch), 300, 300, margin=20)
    assert places[:, :2].min() > 19
    assert places[:, :2].max() < 281


@given(TURNS, st.lists(st.tuples(*3 * [st.floats(0, 1)]), min_size=2, max_size=2))
def test_of_two_points_the_one_nearer_to_the_eye_is_less_away(turn, points):
    """The eye is found by turning it back, on its own way."""
    points = np.array(points)
    yaw, pitch = np.radians([turn.yaw, turn.pitch])
    eye = 0.5 + 5 * np.array(
        [-np.sin(yaw) * np.cos(pitch), -np.cos(yaw) * np.cos(pitch), np.sin(pitch)]
    )
    towards = (0.5 - eye) / 5
    depths = (points - eye) @ towards - 5
    assert project(points, turn, 300, 300)[:, 2] == pytest.approx(depths, abs=1e-5)


class TestEdges:
    def test_there_are_twelve_of_one_length_four_along_each_axis(self):
        assert len(EDGES) == 12
        for edge in EDGES:
            assert (CORNERS[edge.end] - CORNERS[edge.start]).tolist() == np.eye(3)[
                edge.axis
            ].tolist()
        assert [sum(edge.axis == axis for edge in EDGES) for axis in range(3)] == [4, 4, 4]

    def test_three_meet_in_the_hidden_corner(self):
        hidden = [edge for edge, n in zip(EDGES, edges_seen(Turn(30, 20)), strict=True) if n == 0]
        assert len(hidden) == 3
        (corner,) = set.intersection(*({edge.start, edge.end} for edge in hidden))
        assert project(CORNERS, Turn(30, 20), 300, 300)[:, 2].argmax() == corner

    def test_from_the_front_only_the_front_is_seen(self):
        assert faces_seen(FRONT).tolist() == [[False, False], [True, False], [False, False]]

    @given(TURNS)
    def test_the_outline_is_closed(self, turn):
        ends = [
            corner
            for edge, n in zip(EDGES, edges_seen(turn), strict=True)
            if n == 1
            for corner in (edge.start, edge.end)
        ]
        assert all(ends.count(corner) == 2 for corner in ends)


class TestTurning:
    def test_it_goes_around_and_is_tipped_as_far_as_straight_down(self):
        turn = Turn(350, 80).turned(20, 30)
        assert (turn.yaw, turn.pitch) == (10, 90)
        assert Turn().turned(0, -500).pitch == -90

    def test_it_is_zoomed_within_bounds(self):
        assert Turn().zoomed(2).zoom == 2
        assert Turn().zoomed(100).zoom == Turn().zoomed(50).zoom
        assert Turn().zoomed(0).zoom > 0
