"""Variance minimisation by cutting boxes, without chance.

Source: Wu, "Efficient statistical computations for optimal color quantization", in: Graphics Gems II,
1991, pp. 126-133, DOI 10.1016/B978-0-08-050754-5.50035-9.
"""

from tintype.progress import Progress
from tintype.quantize import moments, starts
from tintype.quantize.base import Found, Method, Task


def find(task: Task, progress: Progress) -> Found:
    progress.step(0, "Cutting boxes")
    points = starts.level(task.view, task.n_colors)
    return Found(moments.boxes(task.view.coarse, points, task.n_colors))


METHOD = Method(
    name="wu",
    title="Wu",
    why="boxes of least variance, the same whatever the seed, and very fast",
    find=find,
    refined=True,
)
