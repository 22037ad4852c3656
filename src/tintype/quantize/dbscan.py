"""DBSCAN: clusters are where colours lie densely, of any shape; what lies between is noise. On 10,000
pixels drawn by weight.

Source: Ester, Kriegel, Sander, Xu, "A density-based algorithm for discovering clusters in large spatial
databases with noise", KDD 1996.

The clusters with most pixels become colours; of the noise a few become accents, far from all others.
"""

import numpy as np
import numpy.typing as npt

from tintype import child
from tintype.progress import Progress
from tintype.quantize import parameters, starts
from tintype.quantize.base import Found, Method, Task
from tintype.quantize.clusters import means

_Floats = npt.NDArray[np.float32]

_SAMPLE = 10_000
#: Pixels nearer to each other than this part of the radius are one point: else a large radius would
#: join each pixel with thousands, and all these pairs need memory.
_GRAIN = 1 / 4
_MOST_ACCENTS = 8
_NOISE = -1


def find(task: Task, progress: Progress) -> Found:
    chosen = task.parameters
    sample = starts.sample(task.view.exact, _SAMPLE, chosen.seed)
    labels = child.run(labelled, sample, chosen.radius, chosen.density, progress=progress)
    is_noise = labels == _NOISE
    centers = _largest(sample[~is_noise], labels[~is_noise], task.n_colors)
    if not len(centers):
        centers = sample.mean(axis=0, keepdims=True)
    most = min(_MOST_ACCENTS, task.n_colors - len(centers))
    accents = _farthest(sample[is_noise], centers, most, chosen.radius)
    return Found(np.concatenate([centers, accents]), len(accents))


def labelled(sample: _Floats, radius: float, density: float) -> npt.NDArray[np.intp]:
    """(n,) the cluster of each pixel, -1 for noise.

    Args:
        density: percent of the sample that a cluster's core has within the radius.
    """
    from sklearn.cluster import DBSCAN  # takes a second to import

    grain = radius * _GRAIN
    points, places, counts = np.unique(
        np.rint(sample / grain), axis=0, return_inverse=True, return_counts=True
    )
    estimator = DBSCAN(eps=radius, min_samples=max(2, round(len(sample) * density / 100)))
    found: npt.NDArray[np.intp] = estimator.fit(points * grain, sample_weight=counts).labels_
    return found[places.ravel()]


def _largest(pixels: _Floats, labels: npt.NDArray[np.intp], most: int) -> _Floats:
    """The means of the clusters with most pixels."""
    if not len(pixels):
        return pixels
    order = np.argsort(-np.bincount(labels), kind="stable")
    return means(pixels, np.ones(len(pixels)), labels)[order[:most]]


def _farthest(noise: _Floats, centers: _Floats, most: int, radius: float) -> _Floats:
    """Pixels of the noise, each farther than the radius from the centres and from those before it, the
    farthest first."""
    chosen: list[_Floats] = []
    apart = np.full(len(noise), np.inf)
    others = list(centers)
    while len(noise) and len(chosen) < most:
        for other in others:
            apart = np.minimum(apart, ((noise - other) ** 2).sum(axis=1))
        place = int(apart.argmax())
        if apart[place] <= radius**2:
            break
        others = [noise[place]]
        chosen.append(noise[place])
    return np.array(chosen, np.float32).reshape(-1, noise.shape[1])


METHOD = Method(
    name="dbscan",
    title="DBSCAN",
    why="colours that run into each other are one, and what belongs nowhere becomes an accent, finds "
    "the number itself, up to what is asked (from 10,000 pixels)",
    find=find,
    follows=False,
    parameters=(parameters.RADIUS, parameters.DENSITY),
    finds_number=True,
)
