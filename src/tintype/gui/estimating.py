"""How large files of a result would be, found beside the work, one format after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from tintype.errors import Cancelled, TintypeError
from tintype.gui import messages
from tintype.gui.figures import figure, unbroken
from tintype.gui.session import Session
from tintype.gui.settings import Settings
from tintype.gui.shown import Reduced, sampled_frames, written_frames
from tintype.image import animations
from tintype.image.animations import AnimationFormat
from tintype.image.estimate import Estimate, estimate, estimate_animation
from tintype.image.formats import FORMATS, ImageFormat
from tintype.image.runs import sample
from tintype.image.saving import OPTIONS, Saving
from tintype.image.sizes import Change
from tintype.options import Choice, Option
from tintype.progress import Progress

#: Under what name the format that was exported last is remembered.
LAST_FORMAT = "export/image"
_ON = ("off", "on")
#: Of an animation, so many pixels are reduced and written to see how large the file is; one that
#: stays as it was is soon looked at.
_MOST_WRITTEN = 16_000_000
_STAYING = 1 / 16


@dataclass(frozen=True)
class Expected:
    """What a file would be: a size, or why there can be none."""

    estimate: Estimate | None
    refused: str = ""


class Estimating(QObject):
    #: One more is known.
    found = Signal()

    def __init__(self, session: Session, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = session.runner(name)
        self._reduced: Reduced | None = None
        self._known: dict[tuple[str, Saving], Expected] = {}
        self._left: list[tuple[ImageFormat, Saving]] = []

    def ask(self, reduced: Reduced, saving: Saving, formats: Sequence[ImageFormat]) -> None:
        """Find out for these formats, in this order; what was asked for before counts no more."""
        if reduced is not self._reduced:
            self._reduced = reduced
            self._known.clear()
        wanted = [(format, _counted(saving, format)) for format in formats]
        self._left = [each for each in wanted if _key(*each) not in self._known]
        self._runner.cancel()
        self._go_on()

    def forget(self) -> None:
        """Stop, and let go of the result."""
        self._runner.cancel()
        self._reduced, self._left = None, []
        self._known.clear()

    def of(self, reduced: Reduced, saving: Saving, format: ImageFormat) -> Expected | None:
        """What is known by now."""
        if reduced is not self._reduced:
            return None
        return self._known.get(_key(format, _counted(saving, format)))

    def _go_on(self) -> None:
        if not self._left or self._reduced is None:
            return
        format, saving = self._left.pop(0)
        self._runner.run(
            partial(_expected, self._reduced, saving, format),
            on_success=partial(self._take, _key(format, saving)),
            on_failure=self._session.complain,
        )

    def _take(self, key: tuple[str, Saving], expected: Expected) -> None:
        self._known[key] = expected
        self.found.emit()
        self._go_on()


def percent(change: Change) -> str:
    """By how much a file grows, or shrinks."""
    if not change.percent:
        return unbroken(_tr("±0 %"))
    form = _tr("+{0} %") if change.percent > 0 else _tr("−{0} %")
    return unbroken(form).format(figure(abs(change.percent), ","))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Estimating", text)


def animated(format: ImageFormat) -> AnimationFormat | None:
    """The same format for all frames of an animation; None if it holds one picture only."""
    return next((each for each in animations.FORMATS if each.name == format.name), None)


def last_format(settings: Settings) -> ImageFormat:
    """The one that was exported last."""
    name = settings.choice(LAST_FORMAT, [member.name for member in FORMATS])
    return next(member for member in FORMATS if member.name == name)


def last_saving(settings: Settings) -> Saving:
    """All choices of the file that was exported last."""
    return Saving(**{option.name: _remembered(settings, option) for option in OPTIONS})


def remember_saving(settings: Settings, saving: Saving) -> None:
    """Begin with these choices the next time."""
    for option in OPTIONS:
        value = getattr(saving, option.name)
        text = value if isinstance(option, Choice) else _ON[value]
        settings.remember_choice(f"{LAST_FORMAT}/{option.name}", text)


def _remembered(settings: Settings, option: Option) -> Any:
    name = f"{LAST_FORMAT}/{option.name}"
    if isinstance(option, Choice):
        return settings.choice(name, [option.default, *option.choices])
    words = sorted(_ON, key=lambda word: word != _ON[option.default])
    return settings.choice(name, words) == _ON[True]


def _counted(saving: Saving, format: ImageFormat) -> Saving:
    """The choices that make a difference to a format."""
    idle = {option.name: option.default for option in OPTIONS if option not in format.options}
    return replace(saving, **idle)


def _key(format: ImageFormat, saving: Saving) -> tuple[str, Saving]:
    return format.name, saving


def _expected(
    reduced: Reduced, saving: Saving, format: ImageFormat, progress: Progress
) -> Expected:
    try:
        whole = animated(format) if reduced.opened.moving else None
        if whole:
            return _expected_frames(reduced, saving, whole, progress)
        return Expected(estimate(reduced.indexed, format, saving, progress))
    except Cancelled:
        raise
    except TintypeError as error:
        return Expected(None, messages.told(error))


def _expected_frames(
    reduced: Reduced, saving: Saving, format: AnimationFormat, progress: Progress
) -> Expected:
    """By writing all of it where that is soon done, else some runs of frames."""
    film = reduced.opened.moving
    assert film
    n_pixels = film.animation.width * film.animation.height
    if sum(film.n_changed) + _STAYING * len(film) * n_pixels > _MOST_WRITTEN:
        runs = sample(film.n_changed, n_pixels, _MOST_WRITTEN)
        some = sampled_frames(reduced, runs, progress.part(0, 0.5))
        size = estimate_animation(some, runs, format, saving, progress.part(0.5, 1))
        return Expected(size)
    frames = written_frames(reduced, progress.part(0, 0.6))
    content = format.encode(frames, saving, progress.part(0.6, 1))
    return Expected(Estimate(len(content), is_exact=True))
