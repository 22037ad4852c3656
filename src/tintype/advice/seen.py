"""A cloud as a recipe sees it: on its matte, in its space, with its weights; and a sample of it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype.image import Cloud
from tintype.image.points import Points, View
from tintype.recipe import Recipe

#: Points of a sample: what follows from all pairs of them takes a tenth of a second.
SAMPLE = 2000


@dataclass(frozen=True, eq=False)
class Sample:
    """Points that stand for a cloud.

    Attributes:
        positions: (n, d) float64, each drawn once.
        weights: (n,) how many of the drawn fell on each: whole numbers, unless rare colours are favoured
            in an image of no more than `SAMPLE` pixels.
    """

    positions: npt.NDArray[np.float64]
    weights: npt.NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.weights)


def on_background(cloud: Cloud, recipe: Recipe) -> Cloud:
    """The cloud on the recipe's matte, if it has one."""
    if recipe.matte_rgb is None or (cloud.is_opaque and not cloud.n_transparent):
        return cloud
    return cloud.on_matte(recipe.matte_rgb)[0]


def view_of(cloud: Cloud, recipe: Recipe) -> View:
    """The cloud in the recipe's space, rare colours favoured as it says."""
    view = on_background(cloud, recipe).view(recipe.measured_in)
    if rare := recipe.rare:
        return view.changed(lambda points: points.favouring_rare(rare))
    return view


def sample(points: Points) -> Sample:
    """`SAMPLE` points at regular distances along the weights, or all if there are no more pixels.

    Without chance, and steadier than drawing: whatever holds a share of s is drawn s * `SAMPLE` times,
    give or take one.
    """
    edges = np.cumsum(points.weights)
    if edges[-1] <= SAMPLE:
        return Sample(points.positions.astype(float), points.weights)
    ticks = (np.arange(SAMPLE) + 0.5) * (edges[-1] / SAMPLE)
    drawn = np.minimum(np.searchsorted(edges, ticks, "right"), len(points) - 1)
    places, counts = np.unique(drawn, return_counts=True)
    return Sample(points.positions[places].astype(float), counts.astype(float))
