"""Ways of dithering: image + palette -> indices."""

from tintype.dither.base import Dither, Job
from tintype.dither.diffusion import DIFFUSIONS
from tintype.dither.ordered import ORDERED

DITHERS: tuple[Dither, ...] = (*DIFFUSIONS, *ORDERED)


def by_name(name: str) -> Dither:
    return next(dither for dither in DITHERS if dither.name == name)


__all__ = ["DITHERS", "Dither", "Job", "by_name"]
