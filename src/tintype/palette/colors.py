"""Colours as style sheets and design tokens write them, and what is to be told of them.

Source: W3C, CSS Color Module Level 4 (w3.org/TR/css-color-4).
"""

import math
import re

from PIL.ImageColor import colormap, getrgb

from tintype.color.srgb import Floats
from tintype.color.wide import SPACES, Components, to_srgb
from tintype.palette.content import BadContent
from tintype.palette.palette import MOST_COLORS, Palette, Rgba, Swatch
from tintype.palette.text import from_hex_text, quoted
from tintype.sentence import Sentence

_FUNCTION = re.compile(r"([a-z-]+)\((.*)\)", re.DOTALL)
_Triple = tuple[float, float, float]
_HUE = 0.0
_ONES, _BYTES = (1.0, 1.0, 1.0), (255.0, 255.0, 255.0)
#: The space of each function, and what 100 % is of its numbers.
_FUNCTIONS: dict[str, tuple[str, _Triple]] = {
    "rgb": ("srgb", _BYTES),
    "rgba": ("srgb", _BYTES),
    "hsl": ("hsl", (_HUE, 100, 100)),
    "hsla": ("hsl", (_HUE, 100, 100)),
    "hwb": ("hwb", (_HUE, 100, 100)),
    "lab": ("lab", (100, 125, 125)),
    "lch": ("lch", (100, 150, _HUE)),
    "oklab": ("oklab", (1, 0.4, 0.4)),
    "oklch": ("oklch", (1, 0.4, _HUE)),
}
_OTHER_FUNCTIONS = {"color-mix", "light-dark", "device-cmyk", "alpha"}
_TURN = {"deg": 1.0, "grad": 0.9, "rad": 180 / math.pi, "turn": 360.0}


class Colors:
    """Reads colours one by one and remembers what a person should know of them.

    Attributes:
        unread: values that are colours in a notation that is not read.
    """

    def __init__(self) -> None:
        self.unread: list[str] = []
        self._n_outside = 0
        self._converted: dict[tuple[str, Components], tuple[Floats, bool]] = {}

    @property
    def notes(self) -> tuple[Sentence, ...]:
        notes = []
        if self._n_outside:
            notes.append(
                Sentence(
                    "Colours outside sRGB: {n}; they were given the most chroma that it can show.",
                    n=self._n_outside,
                )
            )
        if self.unread:
            notes.append(
                Sentence(
                    "Colours in a notation that is not read: {n}, such as {got}; they were left out.",
                    n=len(self.unread),
                    got=quoted(self.unread[0]),
                )
            )
        return tuple(notes)

    def palette(self, swatches: list[Swatch], name: str = "") -> Palette:
        """A palette of what was read, with the notes on it.

        Raises:
            BadContent: there are colours, but all in notations that are not read.
        """
        if self.unread and not swatches:
            raise BadContent("colours as {got} are not read", got=quoted(self.unread[0]))
        return Palette(tuple(swatches), name, self.notes)

    def of_css(self, value: str) -> Rgba | None:
        """The colour that a value of CSS is; None if it is none, or is not read."""
        text = value.strip().lower().removesuffix("!important").strip()
        if text == "transparent":
            return 0, 0, 0, 0
        if text in colormap:
            red, green, blue = getrgb(text)[:3]
            return red, green, blue, 255
        function = _FUNCTION.fullmatch(text)
        if not function:
            return from_hex_text(text) if text.startswith("#") else None
        return self._of_function(function[1], function[2].strip(), value.strip())

    def of_space(self, space: str, components: list[float], alpha: float) -> Rgba:
        """Of three finite numbers as `tintype.color.wide.to_srgb` takes them, and alpha 0 to 1.

        Raises:
            BadContent: it is one more than a palette has.
        """
        srgb, outside = self._in_srgb(space, tuple(components))
        self._n_outside += outside
        red, green, blue = (_rounded(float(part)) for part in srgb)
        return red, green, blue, _rounded(255 * min(1.0, max(0.0, alpha)))

    def _in_srgb(self, space: str, components: Components) -> tuple[Floats, bool]:
        """Each once, and not without end: what sRGB cannot show takes a third of a millisecond."""
        key = space, components
        if key not in self._converted:
            if len(self._converted) == MOST_COLORS:
                raise BadContent("it has more than {most:,} colours", most=MOST_COLORS)
            self._converted[key] = to_srgb(space, components)
        return self._converted[key]

    def _of_function(self, name: str, inside: str, value: str) -> Rgba | None:
        arguments = re.split(r"[\s,/]+", inside)
        space, wholes = _FUNCTIONS.get(name, ("", _ONES))
        if name == "color":
            space = arguments.pop(0).replace("xyz", "xyz-d65").replace("xyz-d65-", "xyz-")
        elif not space and name not in _OTHER_FUNCTIONS:
            return None
        try:
            numbers, alpha = _numbers(arguments, wholes)
        except ValueError:
            numbers = []
        if not numbers or space not in SPACES:
            self.unread.append(value)
            return None
        return self.of_space(space, numbers, alpha)


def _numbers(arguments: list[str], wholes: _Triple) -> tuple[list[float], float]:
    """Three numbers as design tokens have them, and alpha; raises ValueError for anything else."""
    *parts, alpha = arguments if len(arguments) == 4 else (*arguments, "1")
    numbers = [_number(*pair) for pair in zip(parts, wholes, strict=True)]
    if wholes == _BYTES:  # red, green and blue beyond their ends are cut off there
        numbers = [min(1.0, max(0.0, number / 255)) for number in numbers]
    return numbers, _number(alpha, 1)


def _number(text: str, whole: float) -> float:
    """A number, percentage, angle or "none"; raises ValueError for what is none and for no finite one."""
    if text == "none":
        return 0.0
    if text.endswith("%"):
        number = float(text[:-1]) / 100 * (whole or 360)
    elif whole == _HUE and (unit := re.search("[a-z]+$", text)):
        number = float(text[: unit.start()]) * _TURN.get(unit[0], math.nan)
    else:
        number = float(text)
    if not math.isfinite(number) or abs(number) > 1e6:
        raise ValueError(text)
    return number


def _rounded(value: float) -> int:
    return math.floor(value + 0.5)
