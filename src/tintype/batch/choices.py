"""What can be chosen about a batch, declared once: which files, how they are called, what is written."""

from dataclasses import dataclass, fields

from tintype.image.formats import FORMATS as IMAGE_FORMATS
from tintype.image.formats import ImageFormat
from tintype.options import Choice, Group, Integer, Need, Option, Patterns, Switch, Template
from tintype.palette.formats import WRITABLE as PALETTE_FORMATS
from tintype.palette.formats import PaletteFormat

#: The format of the source, where that is one that keeps a palette; else PNG.
SOURCE = "source"
_KEEPING = ("png", "gif", "bmp", "tiff")
_MOST_JOBS = 256

INCLUDE = Patterns(
    name="include",
    flags=("--include",),
    label="Included files",
    default=(),
    why="Only files whose name, or path below the folder, is like this, such as *.png or icons/*; "
    "without it all images that can be read.",
    group=Group.MAIN,
)
EXCLUDE = Patterns(
    name="exclude",
    flags=("--exclude",),
    label="Left out",
    default=(),
    why="No files or folders whose name, or path below the folder, is like this.",
    group=Group.MAIN,
)
RECURSIVE = Switch(
    name="recursive",
    flags=("--recursive",),
    label="Subfolders",
    default=True,
    why="Images in folders below as well; the results are in the same tree.",
    group=Group.MAIN,
)
NAME = Template(
    name="name",
    flags=("--name",),
    label="Name",
    default="{name}",
    fields=("name", "k", "method"),
    why="How results are called: {name} is the source's own without its suffix, {k} the number of "
    "colours asked for, {method} how they are found.",
    group=Group.MAIN,
)
WRITE = Choice(
    name="write",
    flags=("--write",),
    label="Written",
    default="image",
    choices=("image", "palette", "both"),
    titles=("Images", "Palettes", "Images and palettes"),
    why="Reduced images, their palettes, or both.",
    group=Group.MAIN,
)
FORMAT = Choice(
    name="format",
    flags=("--format",),
    label="Format",
    default=SOURCE,
    choices=(SOURCE, *(member.name for member in IMAGE_FORMATS)),
    titles=("As the source", *(member.title for member in IMAGE_FORMATS)),
    why="Of the images. source: PNG, GIF, BMP and TIFF keep theirs, all else becomes PNG.",
    group=Group.MAIN,
    needs=(Need(WRITE, ("image", "both")),),
)
PALETTE_FORMAT = Choice(
    name="palette_format",
    flags=("--palette-format",),
    label="Palette format",
    default=PALETTE_FORMATS[0].name,
    choices=tuple(member.name for member in PALETTE_FORMATS),
    titles=tuple(member.title for member in PALETTE_FORMATS),
    why="Of the palettes.",
    group=Group.MAIN,
    needs=(Need(WRITE, ("palette", "both")),),
)
SHARED_PALETTE = Switch(
    name="shared_palette",
    flags=("--shared-palette",),
    label="One palette for all",
    default=False,
    why="The colours of all files together decide; each file is read twice.",
    group=Group.MAIN,
)
EXISTING = Choice(
    name="existing",
    flags=("--existing",),
    label="Existing results",
    default="skip",
    choices=("skip", "replace", "rename"),
    titles=("Skip", "Replace", "Rename"),
    details=(
        "the file is left out; but what a batch made is made anew when recipe or source changed",
        "the old file is replaced in one step",
        "the new file takes another name",
    ),
    why="What happens where there is such a file already. What was done with the same recipe and an "
    "unchanged source is never done again.",
)
LARGER = Choice(
    name="larger",
    flags=("--larger",),
    label="Larger results",
    default="write",
    choices=("write", "copy-original", "skip"),
    titles=("Write", "Copy the original", "Skip"),
    details=(
        "it is written, and said",
        "the source is put there as it is, so that the folder is complete",
        "nothing is written",
    ),
    why="What happens where the reduced image would take more space than its source.",
    needs=(Need(WRITE, ("image", "both")),),
)
JOBS = Integer(
    name="jobs",
    flags=("--jobs",),
    label="Files at once",
    default="auto",
    low=1,
    high=_MOST_JOBS,
    words=("auto",),
    why="At most so many, if memory allows; auto is one for each core. The results are the same.",
)
#: In the order in which a form shows them.
OPTIONS: tuple[Option, ...] = (
    INCLUDE,
    EXCLUDE,
    RECURSIVE,
    NAME,
    WRITE,
    FORMAT,
    PALETTE_FORMAT,
    SHARED_PALETTE,
    EXISTING,
    LARGER,
    JOBS,
)


@dataclass(frozen=True, kw_only=True)
class Choices:
    """Every choice of one batch; a bad value raises a `BadRequest` that says what it must be."""

    include: tuple[str, ...] = INCLUDE.default
    exclude: tuple[str, ...] = EXCLUDE.default
    recursive: bool = RECURSIVE.default
    name: str = NAME.default
    write: str = WRITE.default
    format: str = FORMAT.default
    palette_format: str = PALETTE_FORMAT.default
    shared_palette: bool = SHARED_PALETTE.default
    existing: str = EXISTING.default
    larger: str = LARGER.default
    jobs: int | str = JOBS.default

    def __post_init__(self) -> None:
        for option in OPTIONS:
            object.__setattr__(self, option.name, option.check(getattr(self, option.name)))

    @property
    def writes_images(self) -> bool:
        return self.write in ("image", "both")

    @property
    def writes_palettes(self) -> bool:
        return self.write in ("palette", "both")

    def format_for(self, name: str) -> ImageFormat:
        """The format of the reduced image of a source that is called so."""
        if self.format != SOURCE:
            return next(member for member in IMAGE_FORMATS if member.name == self.format)
        for member in IMAGE_FORMATS:
            if member.name in _KEEPING and name.lower().endswith(member.suffixes):
                return member
        return IMAGE_FORMATS[0]

    @property
    def format_of_palettes(self) -> PaletteFormat:
        return next(member for member in PALETTE_FORMATS if member.name == self.palette_format)


assert {field.name for field in fields(Choices)} == {option.name for option in OPTIONS}
