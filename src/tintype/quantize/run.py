"""From a task to its centres: a method, what is kept beside it, and the refinement it is given."""

from dataclasses import replace

import numpy as np

from tintype.image.points import Points
from tintype.mapping import nearest
from tintype.progress import Progress
from tintype.quantize import refine
from tintype.quantize.base import CentersArray, Found, Method, Task


def run(method: Method, task: Task, kept: CentersArray, progress: Progress) -> Found:
    """As many centres as the task asks, beside those that are ``kept`` (m, d), which are not among them.

    Kept ones take their points and so shape where the others settle. Fewer are found where hardly a
    point is left, or by a method that finds their number itself.
    """
    space = task.view.space
    progress = progress.decoding(lambda positions: np.clip(space.colors(positions), 0, 255))
    wanted = task.parameters.refine
    level = ("balanced" if method.refined else None) if wanted == "auto" else wanted
    if not level or not method.refinable:
        return _beside(method, task, kept, progress)
    found = _beside(method, task, kept, progress.part(0, 0.3))
    centers = np.concatenate([kept, found.centers.astype(np.float32)])
    refined = refine.LEVELS[level](
        task.view, centers, task.parameters.seed, progress.part(0.3, 1), len(kept)
    )
    return Found(refined[len(kept) :], found.n_accents)


def _beside(method: Method, task: Task, kept: CentersArray, progress: Progress) -> Found:
    """What a method finds beside the colours that are kept.

    No method needs to know of them: it is asked twice, the second time without the points that a kept
    colour serves better than any that was found the first time.
    """
    if not len(kept):
        return method.find(task, progress)
    first = method.find(task, progress.part(0, 0.5))

    def unserved(points: Points) -> Points:
        by_kept = nearest(points.positions, kept)[1]
        return points.only(nearest(points.positions, first.centers.astype(np.float32))[1] < by_kept)

    rest = task.view.changed(unserved)
    if len(rest.exact) <= task.n_colors:
        return Found(rest.exact.positions)
    return method.find(replace(task, view=rest), progress.part(0.5, 1))
