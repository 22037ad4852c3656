"""What the Bayesian information criterion makes of each number: the least value is the best.

It weighs how likely a mixture of Gaussians makes the colours against the numbers that describe it.
Source: Schwarz, "Estimating the dimension of a model", Annals of Statistics 6 (1978), DOI
10.1214/aos/1176344136.
"""

import warnings

import numpy as np

from tintype.advice.seen import sample, view_of
from tintype.image import Cloud
from tintype.progress import Progress
from tintype.recipe import Recipe

#: The numbers that are looked at.
KS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24)
#: Added to each variance: one step of 8 bits. A cluster of a single colour would be infinitely likely.
_LEAST_VARIANCE = 1.0


def warm_up() -> None:
    """Import scikit-learn's mixtures, which takes about a second."""
    import sklearn.mixture  # noqa: F401


def bics(cloud: Cloud, recipe: Recipe, progress: Progress | None = None) -> list[tuple[int, float]]:
    """(k, BIC) for each number in `KS` that the sample has colours for.

    The mixtures have the recipe's kind of covariance. One fit takes up to a quarter of a second and
    cannot be interrupted: cancel is noticed between them.
    """
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.mixture import GaussianMixture

    progress = progress or Progress()
    exact = view_of(cloud, recipe).exact
    if not len(exact):
        return []
    taken = sample(exact)
    times = np.maximum(1, np.rint(taken.weights)).astype(int)
    points = np.repeat(taken.positions, times, axis=0)
    ks = [k for k in KS if k <= len(taken)] if len(points) > 1 else []
    found = []
    for number, k in enumerate(ks):
        progress.step(number / len(ks), "Fitting mixtures")
        mixture = GaussianMixture(
            k,
            covariance_type=recipe.covariance,
            reg_covar=_LEAST_VARIANCE,
            random_state=recipe.seed,
        )
        with warnings.catch_warnings():
            # Not quite settled is good enough for a curve.
            warnings.simplefilter("ignore", ConvergenceWarning)
            found.append((k, float(mixture.fit(points).bic(points))))
    return found
