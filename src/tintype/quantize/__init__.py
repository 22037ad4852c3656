"""Methods that find a palette for a cloud: one per file, and the one list of them.

base      what a method is
starts    where the centres begin
refine    full assignments, and ways out of local minima, for the methods that use them
"""

from tintype.quantize import mini_batch
from tintype.quantize.base import Method

METHODS: tuple[Method, ...] = (mini_batch.METHOD,)


def by_name(name: str) -> Method:
    return next(method for method in METHODS if method.name == name)


__all__ = ["METHODS", "Method", "by_name"]
