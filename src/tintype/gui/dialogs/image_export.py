"""Exporting the reduced image: in which format, how large the file will be, what goes into it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import fields, messages, theme
from tintype.gui.estimating import (
    LAST_FORMAT,
    Estimating,
    Expected,
    animated,
    last_format,
    last_saving,
    percent,
    remember_saving,
    written_as,
)
from tintype.gui.figures import figure, unbroken
from tintype.gui.session import Session
from tintype.gui.shown import Film, Opened, Reduced
from tintype.gui.widgets.choice_field import ChoiceField
from tintype.gui.widgets.row_list import ListRow, RowList
from tintype.gui.widgets.tips import tip
from tintype.image import sizes
from tintype.image.animations import IndexedAnimation
from tintype.image.formats import FORMATS, ImageFormat
from tintype.image.saving import OPTIONS, Saving
from tintype.image.sizes import Change
from tintype.options import Choice, Option
from tintype.recipe import DITHER

_SIZE = QSize(88 * theme.GRID, 48 * theme.GRID)
_LIST_WIDTH = 32 * theme.GRID
_TITLE_SCALE, _FIGURE_SCALE = 1.25, 1.7


class ImageExport(QDialog):
    """Stays beside the window, and follows it; asks for a file name by `save_asked`."""

    #: An `ImageFormat` and a `Saving`.
    save_asked = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sizes = Estimating(session, "sizes", self)
        self._saving = last_saving(session.settings)
        self.setWindowTitle(self.tr("Export Reduced Image"))
        self._list = RowList(self.tr("Formats"))
        self._details = _Details()
        self._fields = {option: fields.make(option) for option in OPTIONS}
        self._form = QFormLayout()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._save = self._buttons.addButton(
            self.tr("Save As…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._save.setDefault(True)
        self._lay_out()
        for option, field in self._fields.items():
            field.set_value(getattr(self._saving, option.name))
        self._list.set_rows([self._row(member) for member in FORMATS])
        self._list.choose(last_format(session.settings).name)
        self._connect()
        self.resize(_SIZE)

    @property
    def format(self) -> ImageFormat:
        """The one that is chosen."""
        return next(member for member in FORMATS if member.name == self._list.key)

    @property
    def saving(self) -> Saving:
        """What is chosen for the file."""
        return self._saving

    # Parts

    def _lay_out(self) -> None:
        self._list.setFixedWidth(_LIST_WIDTH)
        self._form.setHorizontalSpacing(2 * theme.GRID)
        self._form.setVerticalSpacing(theme.GRID)
        for option, field in self._fields.items():
            field.setToolTip(tip(messages.translate(option.why)))
            if isinstance(option, Choice) and isinstance(field, ChoiceField):
                label = QLabel(messages.translate(option.label))
                label.setBuddy(field)
                self._form.addRow(label, field)
                field.set_choices(fields.offered(option, option.choices))
            else:
                self._form.addRow("", field)
        right = QVBoxLayout()
        right.setSpacing(2 * theme.GRID)
        right.addWidget(self._details)
        right.addLayout(self._form)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(3 * theme.GRID)
        columns.addWidget(self._list)
        columns.addLayout(right, 1)
        layout = QVBoxLayout(self)
        margin = 2 * theme.GRID
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(margin)
        layout.addLayout(columns, 1)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        session = self._session
        for option, field in self._fields.items():
            field.value_changed.connect(lambda value, option=option: self._take(option, value))
        self._list.chosen.connect(self._take_format)
        self._list.itemDoubleClicked.connect(lambda _: self._save.click())
        self._save.clicked.connect(lambda: self.save_asked.emit(self.format, self.saving))
        self._buttons.rejected.connect(self.close)
        self._sizes.found.connect(self._show)
        for changed in (session.image_changed, session.choices_changed, session.result_changed):
            changed.connect(self._follow)

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()
        self._list.setFocus()

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self._sizes.forget()

    @property
    def _reduced(self) -> Reduced | None:
        """What would be written; None while it is still being found."""
        return self._session.reduced if self._session.is_settled else None

    def _follow(self) -> None:
        """Find the sizes of what would be written now, first that of the chosen format."""
        if not self.isVisible():
            return
        reduced, chosen = self._reduced, self.format
        if reduced is None:
            self._sizes.forget()
        else:
            others = [member for member in FORMATS if member is not chosen]
            self._sizes.ask(reduced, self.saving, [chosen, *others])
        self._show()

    def _show(self) -> None:
        self._list.set_rows([self._row(member) for member in FORMATS])
        reduced, expected = self._reduced, self._expected(self.format)
        opened = self._session.opened
        options = (written_as(self.format, opened) if opened else self.format).options
        self._save.setEnabled(self._session.shown is not None and not _is_refused(expected))
        for option, field in self._fields.items():
            field.setEnabled(option in options)
        self._details.show_format(self.format, self.saving, reduced, expected)

    def _expected(self, format: ImageFormat) -> Expected | None:
        reduced = self._reduced
        return self._sizes.of(reduced, self.saving, format) if reduced else None

    def _row(self, member: ImageFormat) -> ListRow:
        expected = self._expected(member)
        size = expected.estimate if expected else None
        before = self._reduced.opened.n_bytes if self._reduced else None
        change = Change(before, size.size) if size and before is not None else None
        return ListRow(
            key=member.name,
            title=_said(member.title),
            detail=_detail(member, self._session.opened),
            figure=messages.told(sizes.estimated_size(size)) if size else "",
            remark=percent(change) if change else "",
            is_quiet=_is_refused(expected),
            warns=bool(change and change.is_larger),
        )

    # What is chosen

    def _take_format(self, name: str) -> None:
        self._session.settings.remember_choice(LAST_FORMAT, name)
        self._session.saving_changed.emit()
        self._show()

    def _take(self, option: Option, value: Any) -> None:
        values = {each.name: getattr(self._saving, each.name) for each in OPTIONS}
        self._saving = Saving(**{**values, option.name: value})
        remember_saving(self._session.settings, self._saving)
        self._session.saving_changed.emit()
        self._follow()


class _Details(QWidget):
    """One format: the size of the file beside the original's, and what it can and cannot hold."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._size, self._before, self._warning, self._notes = (
            QLabel() for _ in range(5)
        )
        _enlarge(self._title, _TITLE_SCALE)
        _enlarge(self._size, _FIGURE_SCALE)
        self._size.setFont(theme.tabular(self._size.font()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for label in (self._title, self._size, self._before, self._warning, self._notes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            layout.addWidget(label)

    def show_format(
        self,
        format: ImageFormat,
        saving: Saving,
        reduced: Reduced | None,
        expected: Expected | None,
    ) -> None:
        self._title.setText(_said(format.title))
        self._show_size(reduced, expected)
        warning = _warning(format, saving, reduced, expected)
        self._warning.setText(warning)
        self._warning.setStyleSheet(f"color: {theme.shades().error};")
        self._warning.setVisible(bool(warning))
        notes = _notes(format, saving, reduced)
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def _show_size(self, reduced: Reduced | None, expected: Expected | None) -> None:
        known = expected.estimate if expected else None
        before = reduced.opened.n_bytes if reduced else None
        unknown = "" if expected else "…"
        text = messages.told(sizes.compared(known, before)) if known else unknown
        self._size.setText(text)
        self._size.setVisible(bool(text))
        self._before.setText(_original(reduced, before))
        self._before.setVisible(bool(self._before.text()))


def _warning(
    format: ImageFormat, saving: Saving, reduced: Reduced | None, expected: Expected | None
) -> str:
    """Why it cannot be written, or that it grows and what helps; nothing if all is well."""
    if expected is None or reduced is None:
        return ""
    size, before = expected.estimate, reduced.opened.n_bytes
    if size is None or before is None:
        return expected.refused
    name, change = reduced.opened.image.name, Change(before, size.size)
    dithers = reduced.recipe.dither != DITHER.default
    written = written_as(format, reduced.opened)
    said = sizes.larger(change, written, saving, name=name, original=name, is_dithered=dithers)
    if not said:
        return ""
    form = _tr("This is larger than the original. What makes it smaller: {0}.")
    return form.format(messages.told(said.fields["helping"]))


def _notes(format: ImageFormat, saving: Saving, reduced: Reduced | None) -> list[str]:
    """What the file leaves out, and its resolution."""
    if reduced is None:
        return []
    if reduced.opened.moving:
        told = _of_frames(format, saving, reduced, reduced.opened.moving)
    else:
        told = [messages.told(each) for each in format.notes(reduced.indexed, saving)]
    return [*told, *_metadata(format, saving, reduced), *_resolution(reduced)]


def _of_frames(format: ImageFormat, saving: Saving, reduced: Reduced, film: Film) -> list[str]:
    """What of an animation is written, and what it loses."""
    whole, animation = animated(format), film.animation
    if whole is None:
        form = _tr("It holds one picture: frame {0} of {1} is written.")
        return [form.format(film.number + 1, len(film))]
    written = IndexedAnimation(
        (),
        reduced.result.palette,
        animation.durations,
        animation.loop,
        reduced.result.indices if animation.still else None,
        metadata=animation.metadata,
    )
    said = _tr("All {0} frames are written.").format(len(film))
    return [said, *(messages.told(each) for each in whole.notes(written, saving))]


def _detail(format: ImageFormat, opened: Opened | None) -> str:
    if opened is None or opened.moving is None:
        return format.suffixes[0]
    frames = _tr("all frames") if animated(format) else _tr("one frame")
    return f"{format.suffixes[0]} · {frames}"


def _metadata(format: ImageFormat, saving: Saving, reduced: Reduced) -> list[str]:
    metadata = reduced.opened.image.metadata
    titles = {"exif": "EXIF", "xmp": "XMP", "text": _tr("texts and comments")}
    there = [name for name in titles if getattr(metadata, name)]
    kept = [name for name in there if saving.keeps_metadata and name in format.carries]
    gone = [name for name in there if name not in kept]
    said = []
    if kept:
        text = _tr("Metadata of the original that are kept: {0}.")
        said.append(text.format(messages.listed([titles[name] for name in kept])))
    if gone and not saving.keeps_metadata:
        text = _tr("Metadata of the original that are left out: {0}.")
        said.append(text.format(messages.listed([titles[name] for name in gone])))
    return said or ([] if there else [_tr("The original has no metadata.")])


def _resolution(reduced: Reduced) -> list[str]:
    dpi = reduced.opened.image.dpi
    if not dpi:
        return []
    across, down = (figure(round(value, 1), "g") for value in dpi)
    if across == down:
        form = _tr("Its resolution is that of the original: {0} dpi.")
    else:
        form = _tr("Its resolution is that of the original: {0} × {1} dpi.")
    return [unbroken(form).format(across, down)]


def _original(reduced: Reduced | None, before: int | None) -> str:
    if reduced is None or before is None:
        return ""
    size = messages.told(sizes.byte_size(before))
    return _tr("The original, {0}, has {1}.").format(reduced.opened.image.name, size)


def _is_refused(expected: Expected | None) -> bool:
    return expected is not None and bool(expected.refused)


def _enlarge(label: QLabel, scale: float) -> None:
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)


def _said(text: str) -> str:
    return QCoreApplication.translate("Formats", text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImageExport", text)
