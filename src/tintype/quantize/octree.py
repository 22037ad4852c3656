"""Octree: of eight cells (with alpha sixteen) that share their upper bits the least used are merged.

Source: Gervautz, Purgathofer, "A simple method for color quantization: octree quantization", in: New
Trends in Computer Graphics, 1988, pp. 219-231, DOI 10.1007/978-3-642-83492-9_20.

The tree is of the bits of red, green, blue and alpha; the centres are means of positions, in whatever
space. On the last level a family need not merge as a whole: its lightest members do first.
"""

import numpy as np

from tintype.image.points import Points
from tintype.progress import Progress
from tintype.quantize.base import CentersArray, Found, Method, Task
from tintype.quantize.clusters import means


def find(task: Task, progress: Progress) -> Found:
    """The deepest level goes first, so that it does not matter how deep it is: as deep as needed."""
    view = task.view
    leaves = view.fine if len(view.fine) >= task.n_colors else view.exact
    for bits in reversed(range(leaves.bits)):
        progress.step(1 - (bits + 1) / leaves.bits / 2, "Merging cells")
        parents = leaves.coarser(bits)
        if len(parents) < task.n_colors:
            break
        leaves = parents
    return Found(_merged(leaves, task.n_colors))


def _merged(leaves: Points, n_colors: int) -> CentersArray:
    """The means where leaves have merged with lighter ones of their family, until there are so many.

    In each family by rising weight, every leaf but the first can join all before it. Those joins are
    made that bring together least; none comes before the one that it needs.
    """
    family = np.unique(_parents(leaves), return_inverse=True)[1]
    order = np.lexsort((leaves.weights, family))
    weights, family = leaves.weights[order], family[order]
    is_first = np.concatenate([[True], np.diff(family) > 0])
    up_to = np.cumsum(weights)
    before = np.maximum.accumulate(np.where(is_first, up_to - weights, 0))
    together = np.where(is_first, np.inf, up_to - before)
    is_split = np.ones(len(leaves), bool)
    is_split[np.argsort(together, kind="stable")[: len(leaves) - n_colors]] = False
    return means(leaves.positions[order], weights, np.cumsum(is_split))


def _parents(leaves: Points) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """(n,) the cell one level higher of each: its number without the last bit of each channel."""
    last_bits = sum(1 << channel * leaves.bits for channel in range(leaves.positions.shape[1]))
    return leaves.cells & ~last_bits


METHOD = Method(
    name="octree",
    title="Octree",
    why="merges what shares its leading bits, very fast and less exact, the same whatever the seed",
    find=find,
)
