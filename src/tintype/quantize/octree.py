"""Octree: cells of eight (with alpha sixteen) that share their upper bits are merged, least used first.

Source: Gervautz, Purgathofer, "A simple method for color quantization: octree quantization", in: New
Trends in Computer Graphics, 1988, pp. 219-231, DOI 10.1007/978-3-642-83492-9_20.

The tree is of the bits of red, green, blue and alpha; the centres are means of positions, in whatever
space. Where a whole family would leave fewer colours than are asked, only its lightest members merge.
"""

import numpy as np

from tintype.image.points import Points, weigh
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
    """The means where families have merged, the lightest first, until there are so many.

    In the order of families, and of leaves in each, every leaf but the first of its family can join
    the one before it: as many do as there are too many.
    """
    family = np.unique(_parents(leaves), return_inverse=True)[1]
    together = weigh(family, leaves.weights, len(leaves))[family]
    order = np.lexsort((leaves.weights, family, together))
    joins = np.concatenate([[False], np.diff(family[order]) == 0])
    joins &= np.cumsum(joins) <= len(leaves) - n_colors
    labels = np.cumsum(~joins)
    return means(leaves.positions[order], leaves.weights[order], labels)


def _parents(leaves: Points) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """(n,) the cell one level higher of each: its number without the last bit of each channel."""
    last_bits = sum(1 << channel * leaves.bits for channel in range(leaves.positions.shape[1]))
    return leaves.cells & ~last_bits


METHOD = Method(
    name="octree",
    title="Octree",
    why="merges what shares its leading bits: very fast, the same whatever the seed, less exact",
    find=find,
)
