"""One file that is to be reduced, and what all jobs of a batch have in common."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from tintype.batch.choices import Choices
from tintype.image.saving import Saving
from tintype.recipe import Recipe


class Action(Enum):
    """What is to be done with a file."""

    MAKE = "make"
    #: A former run did it, and nothing has changed since.
    DONE = "done before"
    #: There is such a file, of which no batch knows.
    EXISTS = "exists"


@dataclass(frozen=True, slots=True)
class Job:
    """One source and its results. There may be many thousands: it holds as little as it can.

    Attributes:
        number: its place in the plan.
        source: path of the file.
        name: what to call it: its path below the folder that was given, with "/".
        size, modified: bytes, and nanoseconds since 1970, of the source as it was planned.
        pixels: width times height, 0 where the header does not say or nothing will be decoded.
        image, palette, copy: paths below the folder of results, with "/": of the reduced image, of the
            palette, and of the source itself where the result would be larger; empty where not wanted.
        action: what is to be done.
    """

    number: int
    source: str
    name: str
    size: int
    modified: int
    pixels: int
    image: str
    palette: str
    copy: str
    action: Action = Action.MAKE


@dataclass(frozen=True)
class Order:
    """What all jobs of a batch have in common.

    Attributes:
        out: the folder of the results.
        allow_large: whether pictures above the limit are opened.
        with_thumbnails: whether each outcome has a small picture of the result.
    """

    out: Path
    recipe: Recipe
    choices: Choices
    saving: Saving
    allow_large: bool = False
    with_thumbnails: bool = False
