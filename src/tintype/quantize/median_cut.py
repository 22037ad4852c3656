"""Median cut: the heaviest box is cut across its longest side, so that both halves weigh the same.

Source: Heckbert, "Color image quantization for frame buffer display", SIGGRAPH 1982,
DOI 10.1145/965145.801294.

The boxes are of positions, in whatever space, on the fine level of the cloud or on every colour where
there are few.
"""

from heapq import heappop, heappush

import numpy as np
import numpy.typing as npt

from tintype.image.points import Points
from tintype.progress import Progress
from tintype.quantize import starts
from tintype.quantize.base import Found, Method, Task
from tintype.quantize.clusters import completed, means

_Places = npt.NDArray[np.intp]


def find(task: Task, progress: Progress) -> Found:
    points = starts.finer(task.view, task.n_colors)
    labels = np.empty(len(points), np.intp)
    for place, box in enumerate(_cut_up(points, task.n_colors, progress)):
        labels[box] = place
    centers = means(points.positions, points.weights, labels)
    return Found(completed(points, centers, task.n_colors))


def _cut_up(points: Points, n_colors: int, progress: Progress) -> list[_Places]:
    """At most so many boxes, each the places of its points; the heaviest is cut next."""
    waiting: list[tuple[float, int, _Places]] = []
    done: list[_Places] = []
    parts: list[_Places] = [np.arange(len(points))]
    serial = 0  # between boxes of the same weight the older one is first
    while True:
        for part in parts:
            heappush(waiting, (-float(points.weights[part].sum()), serial, part))
            serial += 1
        n_boxes = len(waiting) + len(done)
        progress.step(n_boxes / (n_colors + 1), "Cutting boxes")
        if not waiting or n_boxes >= n_colors:
            return done + [box for _, _, box in waiting]
        box = heappop(waiting)[2]
        parts = _halves(points, box)
        if not parts:
            done.append(box)


def _halves(points: Points, box: _Places) -> list[_Places]:
    """Both sides of the cut between two different values that is nearest to the median; none if all
    points are the same."""
    inside = points.positions[box]
    axis = int(np.ptp(inside, axis=0).argmax())
    order = np.argsort(inside[:, axis], kind="stable")
    cuts = np.flatnonzero(np.diff(inside[order, axis])) + 1
    if not len(cuts):
        return []
    below = np.cumsum(points.weights[box][order])
    cut = cuts[np.abs(below[cuts - 1] - below[-1] / 2).argmin()]
    return [box[order[:cut]], box[order[cut:]]]


METHOD = Method(
    name="median-cut",
    title="Median cut",
    why="the classic, in which each colour stands for about as many pixels: large areas get many shades",
    find=find,
)
