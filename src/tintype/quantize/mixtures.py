"""Mixtures of normal distributions, fitted to a sample: what the two methods of this kind share.

Source: Dempster, Laird, Rubin, "Maximum likelihood from incomplete data via the EM algorithm",
J. R. Stat. Soc. B 39, 1977, DOI 10.1111/j.2517-6161.1977.tb01600.x.
"""

import warnings
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.quantize import starts
from tintype.quantize.base import Task

_Floats = npt.NDArray[np.float64]

#: Pixels that are drawn by weight.
SAMPLE = 10_000
#: Variance added to each axis, so that no component becomes narrower than a step of 255.
NARROWEST = 1.0
#: Probabilities that all rounds may find at the most: some seconds.
_MOST_WORK = 1 << 27


def request(
    kind: str, task: Task, most: int, tolerance: float
) -> tuple[str, npt.NDArray[np.float32], int, dict[str, Any]]:
    """The arguments of `fit`, for one of scikit-learn's mixtures: a sample and what the task wants.

    Args:
        most: components, however many colours are asked.
        tolerance: it has come to rest when a round betters what it maximises by less.
    """
    chosen = task.parameters
    n_components = min(task.n_colors, most)
    work = SAMPLE * n_components * chosen.restarts
    options = {
        "covariance_type": chosen.covariance,
        "n_init": chosen.restarts,
        "max_iter": max(1, min(chosen.iterations, _MOST_WORK // work)),
        "random_state": chosen.seed,
        "tol": tolerance,
    }
    return kind, starts.sample(task.view.exact, SAMPLE, chosen.seed), n_components, options


def fit(
    kind: str, sample: npt.NDArray[np.float32], n_colors: int, options: dict[str, Any]
) -> tuple[_Floats, _Floats]:
    """Components begun at colours that k-means++ chooses, as many as asked if the sample has them.

    Returns:
        (m, d) means and (m,) weights that sum to 1, without components that nothing belongs to.
    """
    from sklearn import mixture  # takes a second to import
    from sklearn.exceptions import ConvergenceWarning

    n_components = min(n_colors, len(np.unique(sample, axis=0)))
    model = getattr(mixture, kind)(
        n_components=n_components, init_params="k-means++", reg_covar=NARROWEST, **options
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # the rounds are used up
        model.fit(sample.astype(np.float64))
    used = model.weights_ * len(sample) > 0.5
    return model.means_[used], model.weights_[used]
