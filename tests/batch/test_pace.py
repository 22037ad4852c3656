"""How fast it goes, and how long it will take."""

import pytest

from tintype.batch.pace import Pace


class _Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return _Clock()


def test_nothing_is_known_before_a_file_is_done(clock):
    pace = Pace(10, 10_000_000, clock)
    assert pace.seconds_left is None
    assert pace.fraction == 0
    clock.now = 5
    assert pace.files_per_second == 0


def test_equal_files_take_equal_times(clock):
    pace = Pace(10, 10_000_000, clock)
    for _ in range(4):
        clock.now += 2
        pace.add(1_000_000)
    assert pace.files_per_second == pytest.approx(0.5)
    assert pace.seconds_left == pytest.approx(12)
    assert pace.fraction == pytest.approx(0.4)


def test_a_photo_counts_for_more_than_an_icon(clock):
    pace = Pace(2, 20_001_000, clock)
    clock.now = 1
    pace.add(1000)
    assert pace.seconds_left > 100


def test_at_the_end_nothing_is_left(clock):
    pace = Pace(1, 5, clock)
    clock.now = 1
    pace.add(5)
    assert pace.seconds_left == 0
    assert pace.fraction == 1
    assert Pace(0, 0, clock).fraction == 1
