"""Everything that can go wrong, as one tree.

    TintypeError
    |-- Cancelled            the person asked to stop
    |-- ChildEnded           a child process ended before its work was done
    |-- Broken               something went wrong inside
    |-- AlreadyRunning       another batch writes into the same folder
    |-- NewerState           another version of the program wrote down what was done
    |-- BadRequest           wrong flags or values, found before a file is read
    |   |-- BadNumber
    |   |-- BadChoice
    |   |-- BadColor
    |   |-- BadColors
    |   |-- BadText
    |   |-- BadPreset
    |   |-- UnknownOption
    |   |-- PaletteWithMethod
    |   |-- BadRectangle
    |   |-- SelectionOfSeveral
    |   |-- TooManyKept
    |   |-- NoPalette
    |   |-- BadSelection
    |   |-- TooFewColors
    |   |-- NoColorLeft
    |   |-- TooManyForFormat
    |   |-- TooManyForImage
    |   |-- NothingForFormat
    |   |-- UnknownSuffix
    |   |-- WouldOverwriteInput
    |   |-- SameFolder
    |   |-- NoImages
    |   `-- TwoOutputsAtOnce
    |-- InputError           an input could not be read
    |   |-- MissingInput
    |   |-- InputIsFolder
    |   |-- InputIsNoFile
    |   |-- EmptyInput
    |   |-- NoPermission
    |   |-- TooLargeInput
    |   |-- NotAPalette
    |   |-- DamagedPalette
    |   |-- TooManyColors
    |   |-- NotAnImage
    |   |-- DamagedImage
    |   |-- UnsupportedPixels
    |   |-- UnsupportedLayout
    |   |-- HighDynamicRange
    |   |-- NotEnoughMemory
    |   |-- NoSuchFrame
    |   |-- TooManyPixels
    |   `-- TooManyFrames
    `-- OutputError          an output could not be written
        |-- MissingFolder
        |-- OutputIsFolder
        |-- OutputIsFile
        |-- TooLargeForFormat
        `-- NotWritten

Each error builds its own sentence from data: what, what it must be, what was found, what to do.
The template and the fields are kept apart so that a window can say it in another language.
"""

from typing import Any, ClassVar

from tintype.sentence import Sentence


class TintypeError(Exception):
    """Base of all errors that a person is told about.

    Attributes:
        sentence: what happened, with its template and its data.
        flag: what allows it on the command line, if anything does.
    """

    template: ClassVar[str] = ""
    flag: ClassVar[str] = ""

    def __init__(self, **fields: Any) -> None:
        self.sentence = Sentence(self.template, **fields)
        super().__init__(self.sentence)

    @property
    def fields(self) -> dict[str, Any]:
        """The data of the sentence."""
        return self.sentence.fields

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.fields)


def _rebuild(kind: type[TintypeError], fields: dict[str, Any]) -> TintypeError:
    return kind(**fields)


class Cancelled(TintypeError):
    template = "Stopped before it was done; nothing was written."


class ChildEnded(TintypeError):
    template = (
        "A part of the work ended before it was done (code {code}; {said}); there may be too little "
        "memory for it. Close other programs, or choose another method."
    )


class Broken(TintypeError):
    template = "Something went wrong inside Tintype ({reason}); report it please."


class AlreadyRunning(TintypeError):
    template = (
        "Another batch writes into {path} at this moment; wait for it, or choose another folder."
    )


class NewerState(TintypeError):
    template = (
        "{path} was written by another version of Tintype (it says {got}, ours is {ours}); use that "
        "one, or move the file away to begin anew."
    )


class BadRequest(TintypeError):
    pass


class BadNumber(BadRequest):
    template = "{label} must be {kind} between {low} and {high}; got {got}."


class BadChoice(BadRequest):
    template = "{label} must be one of {choices}; got {got}."


class BadColor(BadRequest):
    template = "{label} must be a colour such as #3d4a52; got {got}."


class BadColors(BadRequest):
    template = "{label} must be a list of colours such as #3d4a52; got {got}."


class BadText(BadRequest):
    template = "{label} must be {kind}; got {got}."


class BadPreset(BadRequest):
    template = "{path} cannot be used as a preset: {reason}."


class UnknownOption(BadRequest):
    template = "A recipe has no option {name}; the nearest is {nearest}."


class PaletteWithMethod(BadRequest):
    template = (
        "A palette is taken as it is, and {method} looks for another; leave out --method, or add "
        "--init given to begin at the colours of the palette."
    )


class BadRectangle(BadRequest):
    template = (
        "The selection must be X,Y,WIDTH,HEIGHT in whole pixels, at least 1 wide and high; "
        "got {got}."
    )


class SelectionOfSeveral(BadRequest):
    template = "A selection is a part of one image; got {n} images."


class TooManyKept(BadRequest):
    template = (
        "Number of colours must be at least {needed} to hold the {kept} that are kept; got {got}. Ask "
        "for more colours or keep fewer."
    )


class NoPalette(BadRequest):
    template = "{what} needs a palette with at least one colour; got none. Give one with --palette."


class BadSelection(BadRequest):
    template = (
        "The selection must lie in the image ({width} x {height}) and hold a pixel; got {got}."
    )


class TooFewColors(BadRequest):
    template = (
        "Number of colours must be at least {needed} where there are transparent pixels, because one "
        "entry is kept for them; got {got}. Ask for {needed}, or put the image on a matte."
    )


class NoColorLeft(BadRequest):
    template = "A palette needs at least one visible colour; all {n} would go. Leave one of them."


class TooManyForFormat(BadRequest):
    template = (
        "{format} holds at most {most} colours; got {got}. Ask for fewer, or choose another format."
    )


class TooManyForImage(BadRequest):
    template = (
        "{name} has {n:,} colours, and an image holds at most {most}. Open an image first: the {most} "
        "that fit it best are taken then."
    )


class NothingForFormat(BadRequest):
    template = (
        "{format} needs at least one colour; there is none to write. Add one, or choose another "
        "format."
    )


class UnknownSuffix(BadRequest):
    template = "The name of {what} must end in one of {suffixes}; got {got}."


class WouldOverwriteInput(BadRequest):
    template = "{path} is the input itself; choose another name."
    flag = "--force"


class SameFolder(BadRequest):
    template = (
        "{path} holds the images themselves, and results would take their names; choose another "
        "folder, or names such as {example}."
    )


class NoImages(BadRequest):
    template = "There is no image to reduce in {path}; check the folder and the patterns."


class TwoOutputsAtOnce(BadRequest):
    template = (
        "Standard output can carry the palette or the JSON report, not both; write the palette to a "
        "file."
    )


class InputError(TintypeError):
    pass


class MissingInput(InputError):
    template = "There is no file {path}; check its name and folder."


class InputIsFolder(InputError):
    template = "{path} is a folder; a file is needed."


class InputIsNoFile(InputError):
    template = "{path} is a pipe or a device; a file is needed."


class EmptyInput(InputError):
    template = "{path} is empty (0 bytes); a file is needed."


class NoPermission(InputError):
    template = "{path} cannot be read: {reason}."


class TooLargeInput(InputError):
    template = "{path} is too large for what it should be; {most:,} kB are the most."


class NotAPalette(InputError):
    template = "{path} is not a palette that Tintype reads; supported are {formats}."


class DamagedPalette(InputError):
    template = "{path} cannot be read as {format}: {reason}."


class TooManyColors(InputError):
    template = "{path} has {n:,} colours; a palette has at most {most:,}."


class NotAnImage(InputError):
    template = "{path} is not an image that Tintype reads; supported are {formats}."


class DamagedImage(InputError):
    template = "{path} is damaged or cut off and cannot be decoded ({reason})."


class UnsupportedPixels(InputError):
    template = (
        "{path} has {mode} pixels, which have no fixed black and white; save it with 8 or 16 bits "
        "a channel first."
    )


class UnsupportedLayout(InputError):
    template = (
        "{path} stores its pixels in a way that Tintype does not read (channels of {channels} bits); "
        "save it again as PNG, or as TIFF without additional channels."
    )


class HighDynamicRange(InputError):
    template = (
        "{path} has colours brighter than a screen's white ({transfer}), which have no place in a "
        "palette; save it for a standard screen (SDR) first."
    )


class NotEnoughMemory(InputError):
    template = (
        "{path} takes about {gigabytes:.1f} GB to open, and there is not so much memory; close other "
        "programs, or make the image smaller first."
    )


class TooManyPixels(InputError):
    template = (
        "{path} has {megapixels:.0f} megapixels ({width} x {height}) and takes about {gigabytes:.1f} "
        "GB to open; the limit is {limit} megapixels unless more are asked for."
    )
    flag = "--allow-large"


class TooManyFrames(InputError):
    template = (
        "{path} has {n:,} frames of {width} x {height}, {megapixels:,.0f} megapixels in all; the limit "
        "is {limit:,} megapixels unless more are asked for."
    )
    flag = "--allow-large"


class NoSuchFrame(InputError):
    template = "{path} has no frame {got}; the last one is {n}, counted from 1."


class OutputError(TintypeError):
    pass


class MissingFolder(OutputError):
    template = "There is no folder {folder} to write {name} into; make it first."


class OutputIsFolder(OutputError):
    template = "{path} is a folder; a file name is needed."


class OutputIsFile(OutputError):
    template = "{path} is a file; a folder is needed for the results."


class TooLargeForFormat(OutputError):
    template = (
        "{format} cannot hold {width} x {height} pixels; {most} a side is the most. Save it as PNG."
    )


class NotWritten(OutputError):
    template = "{path} could not be written: {reason}."
