"""A mixture of normal distributions that empties those it does not need, on 10,000 pixels drawn by
weight.

Source: Blei, Jordan, "Variational inference for Dirichlet process mixtures", Bayesian Analysis 1,
2006, DOI 10.1214/06-BA104.
"""

import numpy as np

from tintype import child
from tintype.progress import Progress
from tintype.quantize import mixtures, parameters
from tintype.quantize.base import Found, Method, Task

#: A component is a colour if it holds at least this share of the pixels.
_SHARE = 0.002


def find(task: Task, progress: Progress) -> Found:
    request = mixtures.request("BayesianGaussianMixture", task)
    centers, weights = child.run(mixtures.fit, *request, progress=progress)
    order = np.argsort(-weights, kind="stable")
    n_found = max(1, int((weights > _SHARE).sum()))
    return Found(centers[order[:n_found]])


METHOD = Method(
    name="bayesian-mixture",
    title="Bayesian mixture",
    why="as the Gaussian mixture, but finds the number of colours itself, up to what is asked: those "
    "that hold less than 0.2 % of 10,000 pixels fall away",
    find=find,
    parameters=(parameters.COVARIANCE, parameters.RESTARTS, parameters.ITERATIONS),
    finds_number=True,
)
