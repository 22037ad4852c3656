"""Ward's agglomeration: the two clusters whose union costs least become one, again and again. On 3,000
pixels drawn by weight.

Source: Ward, "Hierarchical grouping to optimize an objective function", J. Am. Stat. Assoc. 58, 1963,
DOI 10.1080/01621459.1963.10500845.
"""

import numpy as np
import numpy.typing as npt

from tintype import child
from tintype.progress import Progress
from tintype.quantize import starts
from tintype.quantize.base import Found, Method, Task
from tintype.quantize.clusters import completed, means

#: All distances between them take 36 MB.
_SAMPLE = 3_000


def find(task: Task, progress: Progress) -> Found:
    sample = starts.sample(task.view.exact, _SAMPLE, task.parameters.seed)
    centers = child.run(joined, sample, task.n_colors, progress=progress)
    return Found(completed(starts.level(task.view, task.n_colors), centers, task.n_colors))


def joined(sample: npt.NDArray[np.float32], n_colors: int) -> npt.NDArray[np.float32]:
    """The means of so many clusters, or of as many as the sample has colours."""
    from sklearn.cluster import AgglomerativeClustering  # takes a second to import

    n_clusters = min(n_colors, len(np.unique(sample, axis=0)))
    labels = AgglomerativeClustering(n_clusters, linkage="ward").fit(sample).labels_
    return means(sample, np.ones(len(sample)), labels)


METHOD = Method(
    name="ward",
    title="Ward",
    why="joins the most similar colours step by step, and keeps small groups apart (from 3,000 pixels)",
    find=find,
    follows=False,
)
