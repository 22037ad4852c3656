"""What a quantization method is, what it is asked, and what it answers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.image.points import View
from tintype.options import Option
from tintype.progress import Progress
from tintype.quantize.parameters import Parameters

#: Centres (k, 3) or, where the cloud has alpha, (k, 4): positions of the view's space, not rounded.
CentersArray = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class Task:
    """What a method is asked.

    Attributes:
        view: the cloud in a space, weighted as it shall be; it has more colours than are asked.
        n_colors: how many centres to find, at least 1.
        parameters: each method looks at those that it names.
        given: (g, d) centres to begin at, where ``parameters.init`` says so; the palette itself for
            the method that takes it as it is.
    """

    view: View
    n_colors: int
    parameters: Parameters = field(default_factory=Parameters)
    given: npt.NDArray[np.float32] | None = None


@dataclass(frozen=True, eq=False)
class Found:
    """What a method answers: (k, d) centres, of which the last ``n_accents`` stand for what belongs to
    no cluster. As many as were asked, unless the method finds the number itself."""

    centers: CentersArray
    n_accents: int = 0


Find = Callable[[Task, Progress], Found]


@dataclass(frozen=True, kw_only=True)
class Method:
    """One method.

    Attributes:
        name, title, why: on the command line, in a form, and why one would choose it.
        find: the work.
        parameters: what can be turned about it.
        refined: whether its centres are refined unless the recipe says otherwise.
        refinable: whether they may be at all.
        finds_number: whether it finds the number of colours itself, up to what is asked.
        takes_palette: whether it takes a palette as it is, in its order, instead of looking for one.
        follows: whether it is quick enough to follow a hand that moves a control.
        warm_up: imports what takes long, so that it can be done ahead and is not counted as work.
    """

    name: str
    title: str
    why: str
    find: Find
    parameters: tuple[Option, ...] = ()
    refined: bool = False
    refinable: bool = True
    finds_number: bool = False
    takes_palette: bool = False
    follows: bool = True
    warm_up: Callable[[], None] = lambda: None
