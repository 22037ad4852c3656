"""How a reduced image is written: what of it is left to choose, declared once."""

from dataclasses import dataclass, fields

from tintype.options import Choice, Option, Switch

METADATA = Choice(
    name="metadata",
    flags=("--metadata",),
    label="Metadata",
    default="strip",
    choices=("strip", "keep"),
    titles=("Leave out", "Keep"),
    details=(
        "nothing but the picture, its colours and its resolution",
        "EXIF, XMP, texts and comments, as far as the format carries them",
    ),
    why="What the original says of camera, place, author and the like.",
)
OPTIMIZE = Switch(
    name="optimize",
    flags=("--optimize",),
    label="Optimise",
    default=False,
    why="Makes a PNG a few per cent smaller by trying out ways to pack it, which takes some seconds; "
    "the pixels and the palette stay as they are.",
)
#: In the order in which a form shows them.
OPTIONS: tuple[Option, ...] = (METADATA, OPTIMIZE)


@dataclass(frozen=True, kw_only=True)
class Saving:
    """Every choice of one file; a bad value raises a `BadRequest` that says what it must be.

    No part of a Recipe: that says which colours are found, and it stays the same when a picture is
    written once as a PNG for the web and once with all that the camera said.
    """

    metadata: str = METADATA.default
    optimize: bool = OPTIMIZE.default

    def __post_init__(self) -> None:
        for option in OPTIONS:
            object.__setattr__(self, option.name, option.check(getattr(self, option.name)))

    @property
    def keeps_metadata(self) -> bool:
        return self.metadata == "keep"


assert {field.name for field in fields(Saving)} == {option.name for option in OPTIONS}
