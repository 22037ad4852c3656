"""Methods that find a palette for a cloud: one per file, and the one list of them.

parameters  what can be turned about them
base        what a method is, what it is asked and what it answers
moments     boxes of least variance, without chance
starts      where the centres begin
refine      full assignments, and ways out of local minima
run         a method, with what is kept beside it and the refinement it is given
"""

from tintype.quantize import fixed, mini_batch
from tintype.quantize.base import Found, Method, Task
from tintype.quantize.parameters import PARAMETERS, Parameters
from tintype.quantize.run import run

METHODS: tuple[Method, ...] = (mini_batch.METHOD, fixed.METHOD)


def by_name(name: str) -> Method:
    return next(method for method in METHODS if method.name == name)


__all__ = ["METHODS", "PARAMETERS", "Found", "Method", "Parameters", "Task", "by_name", "run"]
