"""Methods that find a palette for a cloud: one per file, and the one list of them.

parameters  what can be turned about them
base        what a method is, what it is asked and what it answers
clusters    from clusters to centres
moments     boxes of least variance, without chance
starts      where the centres begin, and which points to work on
mixtures    what the two mixtures share
refine      full assignments, and ways out of local minima
run         a method, with what is kept beside it and the refinement it is given
"""

from tintype.quantize import (
    bayesian_mixture,
    bisecting,
    dbscan,
    fixed,
    gaussian_mixture,
    k_means,
    median_cut,
    mini_batch,
    octree,
    spectral,
    ward,
    wu,
)
from tintype.quantize.base import Found, Method, Task
from tintype.quantize.parameters import PARAMETERS, Parameters
from tintype.quantize.run import run

METHODS: tuple[Method, ...] = (
    mini_batch.METHOD,
    k_means.METHOD,
    bisecting.METHOD,
    wu.METHOD,
    median_cut.METHOD,
    octree.METHOD,
    gaussian_mixture.METHOD,
    bayesian_mixture.METHOD,
    dbscan.METHOD,
    ward.METHOD,
    spectral.METHOD,
    fixed.METHOD,
)


def by_name(name: str) -> Method:
    return next(method for method in METHODS if method.name == name)


__all__ = ["METHODS", "PARAMETERS", "Found", "Method", "Parameters", "Task", "by_name", "run"]
