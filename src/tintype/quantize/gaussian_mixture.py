"""A mixture of normal distributions, one a colour, on 10,000 pixels drawn by weight.

Source: Dempster, Laird, Rubin, "Maximum likelihood from incomplete data via the EM algorithm",
J. R. Stat. Soc. B 39, 1977, DOI 10.1111/j.2517-6161.1977.tb01600.x.
"""

from tintype import child
from tintype.progress import Progress
from tintype.quantize import mixtures, parameters, starts
from tintype.quantize.base import Found, Method, Task
from tintype.quantize.clusters import completed

#: By what a round must better the log likelihood of a pixel.
_TOLERANCE = 1e-3


def find(task: Task, progress: Progress) -> Found:
    request = mixtures.request("GaussianMixture", task, task.n_colors, _TOLERANCE)
    centers, _ = child.run(mixtures.fit, *request, progress=progress)
    return Found(completed(starts.level(task.view, task.n_colors), centers, task.n_colors))


METHOD = Method(
    name="gaussian-mixture",
    title="Gaussian mixture",
    why="clusters may be long, flat or small beside large ones, as light makes them of one material "
    "(from 10,000 pixels)",
    find=find,
    follows=False,
    parameters=(parameters.COVARIANCE, parameters.RESTARTS, parameters.ITERATIONS),
)
