"""How many colours? The curves behind the question, a recommendation, and the number that a recipe
leaves open.

seen            a cloud as a recipe sees it, and a sample of it
distortion      the error that is left by every number of colours
elbow           where that curve bends
silhouette      how clearly the groups of colours are set apart
mixtures        what the Bayesian information criterion makes of each number
recommendation  all of it, the number to take, and why
number          the number of entries that a recipe asks for
"""

from tintype.advice.distortion import Step, distortions
from tintype.advice.elbow import elbow
from tintype.advice.mixtures import bics
from tintype.advice.number import number_of_colors
from tintype.advice.recommendation import DECIDING, Advice, advise, curves, warm_up
from tintype.advice.silhouette import (
    PointSilhouettes,
    cluster_silhouettes,
    palette_silhouettes,
    point_silhouettes,
    silhouettes,
)

__all__ = [
    "DECIDING",
    "Advice",
    "PointSilhouettes",
    "Step",
    "advise",
    "bics",
    "cluster_silhouettes",
    "curves",
    "distortions",
    "elbow",
    "number_of_colors",
    "palette_silhouettes",
    "point_silhouettes",
    "silhouettes",
    "warm_up",
]
