"""A mixture of normal distributions that empties those it does not need, on 10,000 pixels drawn by
weight.

Source: Blei, Jordan, "Variational inference for Dirichlet process mixtures", Bayesian Analysis 1,
2006, DOI 10.1214/06-BA104.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from tintype import child
from tintype.progress import Progress
from tintype.quantize import mixtures, parameters
from tintype.quantize.base import Found, Method, Task

#: A component is a colour if it holds at least this share of the pixels.
_SHARE = 0.002
#: Components to begin with, at the most: of these a photo leaves about half, and of four times as many no
#: more than that.
_MOST = 64
#: By what a round must better the lower bound of the log likelihood, which is of all pixels together.
_TOLERANCE = 1e-3 * mixtures.SAMPLE


def find(task: Task, progress: Progress) -> Found:
    request = mixtures.request("BayesianGaussianMixture", task, _MOST, _TOLERANCE)
    _, sample, _, options = request
    options["covariance_prior"] = _prior(sample, task.parameters.covariance)
    centers, weights = child.run(mixtures.fit, *request, progress=progress)
    order = np.argsort(-weights, kind="stable")
    n_found = max(1, int((weights > _SHARE).sum()))
    return Found(centers[order[:n_found]])


def _prior(sample: npt.NDArray[np.float32], kind: str) -> Any:
    """What a component without pixels looks like: as all of them together, but never flat, which greys
    would be."""
    spread = np.cov(sample.T.astype(np.float64)) + mixtures.NARROWEST * np.eye(sample.shape[1])
    axes = spread.diagonal()
    return {"full": spread, "tied": spread, "diag": axes, "spherical": float(axes.mean())}[kind]


METHOD = Method(
    name="bayesian-mixture",
    title="Bayesian mixture",
    why="as the Gaussian mixture, but finds the number of colours itself, up to what is asked and to "
    "64: those that hold less than 0.2 % of 10,000 pixels fall away",
    find=find,
    follows=False,
    parameters=(parameters.COVARIANCE, parameters.RESTARTS, parameters.ITERATIONS),
    finds_number=True,
)
