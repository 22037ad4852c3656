"""Silhouette: how clearly groups of colours are set apart.

For a point, a is its mean distance to the others of its own cluster, and b the least of those to another
cluster; its silhouette is (b - a) / max(a, b): 1 well inside, 0 between two, below 0 in the wrong one.
Source: Rousseeuw, "Silhouettes: a graphical aid to the interpretation and validation of cluster
analysis", J. Comput. Appl. Math. 20 (1987), DOI 10.1016/0377-0427(87)90125-7. Here a point of weight w
counts as w points in one place. All of it is measured on a sample of the cloud.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.advice.distortion import Step
from tintype.advice.seen import Sample, on_background, sample, view_of
from tintype.image import Cloud
from tintype.image.image import bands
from tintype.image.points import weigh
from tintype.mapping import nearest
from tintype.progress import Progress
from tintype.quantize.base import CentersArray
from tintype.recipe import Recipe

#: One cluster has no other beside it; more than these are more than one looks at.
KS = range(2, 17)
_AT_ONCE = 256

Labels = tuple[npt.NDArray[np.intp], int]


@dataclass(frozen=True, eq=False)
class PointSilhouettes:
    """The silhouettes of sampled points.

    Attributes:
        values: (n,) -1 to 1.
        places: (n,) to which cluster each belongs.
        weights: (n,) how much each counts.
        n_clusters: how many clusters there are, those without a point included.
    """

    values: npt.NDArray[np.float64]
    places: npt.NDArray[np.intp]
    weights: npt.NDArray[np.float64]
    n_clusters: int

    @property
    def mean(self) -> float:
        """That of all points; NaN where there is none."""
        total = self.weights.sum()
        return float((self.values * self.weights).sum() / total) if total else float("nan")

    @property
    def means(self) -> npt.NDArray[np.float64]:
        """(n_clusters,) that of each cluster; NaN where it has no point."""
        weights = weigh(self.places, self.weights, self.n_clusters)
        sums = weigh(self.places, self.values * self.weights, self.n_clusters)
        means = np.full(self.n_clusters, np.nan)
        np.divide(sums, weights, out=means, where=weights > 0)
        return means


def silhouettes(
    cloud: Cloud, recipe: Recipe, steps: Iterable[Step], progress: Progress | None = None
) -> list[tuple[int, float]]:
    """(k, mean silhouette) for each of the ``steps`` whose number is in `KS`."""
    chosen = [step for step in steps if step.k in KS]
    if not chosen:
        return []
    taken = sample(view_of(cloud, recipe).exact)
    labellings = [(_places(taken, step.centers), step.k) for step in chosen]
    rows = of_points(taken, labellings, progress or Progress())
    total = taken.weights.sum()
    means = [float((row * taken.weights).sum() / total) for row in rows]
    return [(step.k, mean) for step, mean in zip(chosen, means, strict=True)]


def cluster_silhouettes(
    cloud: Cloud, recipe: Recipe, centers: CentersArray, progress: Progress | None = None
) -> npt.NDArray[np.float64]:
    """(k,) the mean silhouette of the points of each of the (k, d) centres, which are positions in the
    recipe's space; NaN where the sample holds none, or where there is one centre only."""
    return _of_centers(cloud, recipe, centers, progress).means


def palette_silhouettes(
    cloud: Cloud,
    recipe: Recipe,
    colors: npt.NDArray[np.uint8],
    progress: Progress | None = None,
) -> npt.NDArray[np.float64]:
    """(k,) as `cluster_silhouettes`, of (k, 4) palette colours; NaN for fully transparent ones."""
    return point_silhouettes(cloud, recipe, colors, progress).means


def point_silhouettes(
    cloud: Cloud,
    recipe: Recipe,
    colors: npt.NDArray[np.uint8],
    progress: Progress | None = None,
) -> PointSilhouettes:
    """Those of a sample of the cloud, in clusters around (k, 4) palette colours.

    Fully transparent colours have no point; where fewer than two others are there, none has.
    """
    seen, space = on_background(cloud, recipe), recipe.measured_in
    visible = np.flatnonzero(colors[:, 3])
    centers = space.positions(colors[visible], opaque=seen.is_opaque)
    found = _of_centers(seen, recipe, centers, progress)
    return replace(found, places=visible[found.places], n_clusters=len(colors))


def _of_centers(
    cloud: Cloud, recipe: Recipe, centers: CentersArray, progress: Progress | None
) -> PointSilhouettes:
    k = len(centers)
    if k < 2 or not cloud.n_distinct:
        return PointSilhouettes(np.zeros(0), np.zeros(0, np.intp), np.zeros(0), k)
    taken = sample(view_of(cloud, recipe).exact)
    places = _places(taken, centers)
    (values,) = of_points(taken, [(places, k)], progress or Progress())
    return PointSilhouettes(values, places, taken.weights, k)


def of_points(
    taken: Sample, labellings: Sequence[Labels], progress: Progress
) -> list[npt.NDArray[np.float64]]:
    """For each labelling (a cluster for each point, and how many clusters) the (n,) silhouettes.

    A point that is alone in its cluster has 0. The distances are found once for all of them, band by
    band, and never held all at once.
    """
    weighted = [_weighted(labels, taken.weights) for labels in labellings]
    found = [np.empty(len(taken)) for _ in labellings]
    for band in bands(len(taken), _AT_ONCE):
        progress.step(band.start / len(taken), "Measuring silhouettes")
        apart = _distances(taken.positions[band], taken.positions)
        for (places, _), members, out in zip(labellings, weighted, found, strict=True):
            out[band] = _values(apart @ members, members.sum(axis=0), places[band])
    return found


def _values(
    sums: npt.NDArray[np.float64], sizes: npt.NDArray[np.float64], places: npt.NDArray[np.intp]
) -> npt.NDArray[np.float64]:
    """(m,) silhouettes from (m, k) sums of distances to clusters of (k,) sizes, and (m,) own clusters."""
    rows = np.arange(len(places))
    others = np.divide(sums, sizes, out=np.full_like(sums, np.inf), where=sizes > 0)
    others[rows, places] = np.inf
    between, size = others.min(axis=1), sizes[places]
    inside = sums[rows, places] / np.maximum(size - 1, 1e-12)
    larger = np.maximum(inside, between)
    has_value = (size > 1) & (larger > 0) & np.isfinite(between)
    values = np.zeros(len(places))
    np.divide(between - inside, larger, out=values, where=has_value)
    return values


def _distances(
    some: npt.NDArray[np.float64], others: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """(m, n) distances between (m, d) and (n, d) positions."""
    squared = (some * some).sum(axis=1)[:, None] - 2 * (some @ others.T)
    squared += (others * others).sum(axis=1)
    return np.asarray(np.sqrt(np.maximum(squared, 0)))


def _weighted(labels: Labels, weights: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """(n, k): the weight of each point in the column of its cluster."""
    places, k = labels
    members = np.zeros((len(places), k))
    members[np.arange(len(places)), places] = weights
    return members


def _places(taken: Sample, centers: CentersArray) -> npt.NDArray[np.intp]:
    return nearest(taken.positions.astype(np.float32), centers.astype(np.float32))[0]
