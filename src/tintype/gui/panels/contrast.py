"""Which colours of the palette can be read on each other, and which the colour-blind cannot tell apart.

Contrast is what WCAG 2.2 measures. Translucent colours are taken as they look on white.
"""

from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from tintype.color.confusion import Confusion, confused
from tintype.color.contrast import AA, AA_LARGE, AAA, LEVELS, as_text, contrast_ratio
from tintype.color.deficiency import DEFICIENCIES, DEUTAN, PROTAN, TRITAN, Deficiency
from tintype.color.matte import flatten
from tintype.gui import theme
from tintype.gui.figures import figure, written
from tintype.gui.look import NONE
from tintype.gui.panels.base import Panel, Place
from tintype.gui.session import Message, Session
from tintype.gui.widgets.color_strip import ColorStrip, Square
from tintype.gui.widgets.pair_list import Pair, PairList, Rgb, Sample
from tintype.gui.widgets.segments import Segments
from tintype.palette import Palette
from tintype.progress import Progress

_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)
_SIZE = QSize(47 * theme.GRID, 34 * theme.GRID)
#: What a pair is marked with, the best that it meets.
_BADGES = (AAA, AA, AA_LARGE)
#: So many pairs that are hard to tell apart are listed for each deficiency, the hardest.
_MOST_LISTED = 12

_Found = list[tuple[Deficiency, list[Confusion]]]


@dataclass(frozen=True)
class _Color:
    """A colour of the palette, or plain white or black: then its place is `NONE`."""

    place: int
    rgb: Rgb
    hex: str
    title: str


class ContrastPanel(Panel):
    name = "contrast"
    title = str(QT_TRANSLATE_NOOP("Panels", "Contrast"))
    place = Place.TAB

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._colors: list[_Color] = []
        self._found: _Found | None = None
        self._asked: list[Rgb] = []
        self._runner = session.runner("contrast")
        self._pages = self._make_pages()
        self._strip = ColorStrip(self.tr("Swatch to compare with the others"))
        self._count = QLabel()
        self._filter = QPushButton(self.tr("AA only"))
        self._filter.setToolTip(
            self.tr("Leave out pairs that are too faint for text (below 4.5:1)")
        )
        self._readable = PairList(self.tr("Contrast of pairs"), ["AAA", "AA", self.tr("AA large")])
        self._alike = PairList(self.tr("Pairs that are hard to tell apart"))
        self._lay_out()
        self._connect()
        self._turn()

    def sizeHint(self) -> QSize:
        return _SIZE

    def seen(self) -> None:
        self._refresh()

    def unseen(self) -> None:
        if self._runner.is_busy:
            self._forget()

    def retint(self) -> None:
        for part in (self._strip, self._readable, self._alike):
            part.viewport().update()

    # Its parts

    def _make_pages(self) -> Segments:
        return Segments(
            self.tr("View"),
            (
                ("contrast", self.tr("Contrast"), self.tr("What can be read on what (WCAG 2.2)")),
                (
                    "vision",
                    self.tr("Colour vision"),
                    self.tr("What colour-blind people can hardly tell apart"),
                ),
            ),
        )

    def _lay_out(self) -> None:
        self._count.setFont(theme.tabular(self._count.font()))
        self._count.setToolTip(self.tr("Pairs that pass AA, of all"))
        self._filter.setCheckable(True)
        self._filter.setProperty("choice", True)
        # What has a frame when it is chosen reaches beyond the others by so much.
        more = theme.GRID // 2
        line = QHBoxLayout()
        line.setContentsMargins(more, 0, more, 0)
        line.addWidget(self._pages)
        line.addStretch()
        line.addWidget(self._count)
        line.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(more, theme.GRID, more, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(line)
        layout.addWidget(self._strip)
        layout.addWidget(self._readable, 1)
        layout.addWidget(self._alike, 1)

    def _connect(self) -> None:
        look = self.session.look
        self.session.choices_changed.connect(self._refresh)
        self.session.result_changed.connect(self._refresh)
        look.chosen_changed.connect(self._refresh)
        look.highlighted.connect(self._highlight)
        self._pages.value_changed.connect(self._turn)
        self._filter.toggled.connect(self._show_readable)
        self._strip.chosen.connect(lambda row: look.choose((self._colors[row].place,)))
        self._strip.pointed_at.connect(
            lambda row: look.highlight(NONE if row < 0 else self._colors[row].place)
        )
        for pairs in (self._readable, self._alike):
            pairs.copy_asked.connect(self._copy)
            pairs.pointed_at.connect(self._point_at)
            pairs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            pairs.customContextMenuRequested.connect(partial(self._show_menu, pairs))
        self._readable.picked.connect(self._copy)
        self._alike.picked.connect(lambda pair: look.choose(pair.places))

    def _turn(self) -> None:
        is_contrast = self._pages.value == "contrast"
        for part in (self._strip, self._filter, self._count, self._readable):
            part.setVisible(is_contrast)
        self._alike.setVisible(not is_contrast)
        self._refresh()

    # What is shown

    def _refresh(self) -> None:
        """Show the palette as it is now; out of sight that is put off."""
        if not self.is_seen:
            return
        self._colors = _colors(self.session.palette_now)
        if self._pages.value == "contrast":
            self._show_strip()
            self._show_readable()
        else:
            self._compare()

    @property
    def _chosen(self) -> _Color | None:
        """The swatch that is chosen anywhere, else the first."""
        chosen = self.session.look.chosen[:1]
        return next((each for each in self._colors if each.place in chosen), None) or next(
            iter(self._colors), None
        )

    def _show_strip(self) -> None:
        squares = [Square(each.rgb, each.title) for each in self._colors]
        row = self._colors.index(self._chosen) if self._chosen else NONE
        self._strip.set_squares(squares, row)
        self._highlight(self.session.look.place)

    def _highlight(self, place: int) -> None:
        rows = [row for row, each in enumerate(self._colors) if each.place == place]
        self._strip.set_highlighted(rows[0] if rows else NONE)

    def _show_readable(self) -> None:
        chosen, pairs = self._chosen, []
        if chosen:
            pairs = self._readable_pairs(chosen)
        passing = [pair for ratio, pair in pairs if AA.met(ratio)]
        shown = passing if self._filter.isChecked() else [pair for _, pair in pairs]
        hint = self.tr("No other colour can be read on this one.") if chosen else self._nothing
        self._readable.set_pairs(shown, hint)
        self._count.setText(f"{len(passing)} / {len(pairs)}" if pairs else "")

    @property
    def _nothing(self) -> str:
        return self.tr("Open an image to see which of its colours go together.")

    def _readable_pairs(self, chosen: _Color) -> list[tuple[float, Pair]]:
        """The chosen colour with white and black, then with the others, the highest ratio first."""
        plain = [
            _Color(NONE, _WHITE, "#ffffff", self.tr("White")),
            _Color(NONE, _BLACK, "#000000", self.tr("Black")),
        ]
        others = [*plain, *(each for each in self._colors if each is not chosen)]
        ratios = contrast_ratio(chosen.rgb, [each.rgb for each in others]).tolist()
        pairs = [
            (ratio, self._readable_pair(chosen, other, ratio))
            for other, ratio in zip(others, ratios, strict=True)
        ]
        return pairs[:2] + sorted(pairs[2:], key=lambda pair: -pair[0])

    def _readable_pair(self, chosen: _Color, other: _Color, ratio: float) -> Pair:
        badge = next((_tr(level.title) for level in _BADGES if level.met(ratio)), "")
        text = self.tr("Aa")
        return Pair(
            samples=(Sample(other.rgb, chosen.rgb, text), Sample(chosen.rgb, other.rgb, text)),
            title=other.title,
            detail=written(as_text(ratio)),
            badge=badge,
            tip=_worth(ratio),
            copied=" ".join(filter(None, (chosen.hex, other.hex, as_text(ratio), badge))),
            places=_places(chosen, other),
        )

    # Colour vision

    def _compare(self) -> None:
        """Find the pairs that are hard to tell apart, when the controls are at rest."""
        colors = [each.rgb for each in self._colors]
        if colors != self._asked:
            self._forget()
        if not colors or self._found is not None:
            self._show_alike()
        elif self.session.is_settled and not self._runner.is_busy:
            self._asked = colors
            self._runner.run(
                partial(_find, np.array(colors, np.uint8)),
                on_success=self._take,
                on_failure=self.session.complain,
            )

    def _forget(self) -> None:
        """Leave what was found for other colours, or is being found."""
        self._runner.cancel()
        self._asked, self._found = [], None
        self._alike.set_pairs([], "")

    def _take(self, found: _Found) -> None:
        self._found = found
        self._show_alike()

    def _show_alike(self) -> None:
        pairs: list[Pair] = []
        for deficiency, confusions in self._found or ():
            if confusions:
                listed, n = confusions[:_MOST_LISTED], len(confusions)
                count = str(n) if n == len(listed) else f"{len(listed)} / {n}"
                pairs.append(Pair((), self._heading(deficiency), count))
                pairs += [self._alike_pair(deficiency, each) for each in listed]
        hint = self.tr("No two of these colours become hard to tell apart.")
        self._alike.set_pairs(pairs, hint if self._colors else self._nothing)

    def _heading(self, deficiency: Deficiency) -> str:
        return {
            PROTAN: self.tr("Hard to tell apart for red-blind people"),
            DEUTAN: self.tr("Hard to tell apart for green-blind people"),
            TRITAN: self.tr("Hard to tell apart for blue-blind people"),
        }[deficiency]

    def _alike_pair(self, deficiency: Deficiency, confusion: Confusion) -> Pair:
        one, other = self._colors[confusion.one], self._colors[confusion.other]
        seen = deficiency.seen(np.array([one.rgb, other.rgb], np.uint8))
        tip = self.tr(
            "On the left as most people see them; a difference (CIEDE2000) of {0} becomes {1}"
        )
        detail = f"ΔE {figure(confusion.seen, '.1f')}"
        return Pair(
            samples=(Sample(one.rgb, other.rgb), Sample(_rgb(seen[0]), _rgb(seen[1]))),
            title=self.tr("{0} and {1}").format(one.title, other.title),
            detail=detail,
            tip=tip.format(figure(confusion.plain, ".1f"), figure(confusion.seen, ".1f")),
            copied=f"{one.hex} {other.hex} {detail}",
            places=_places(one, other),
        )

    # What is done with a pair

    def _point_at(self, pair: Pair | None) -> None:
        """Highlight the other swatch of a pair."""
        self.session.look.highlight(pair.places[-1] if pair and pair.places else NONE)

    def _copy(self, pair: Pair) -> None:
        QGuiApplication.clipboard().setText(pair.copied)
        self.session.said.emit(Message(self.tr("Copied {0}").format(pair.copied)))

    def _show_menu(self, pairs: PairList, at: QPoint) -> None:
        pair = pairs.pair_at(at)
        if not pair or not pair.samples:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Copy Pair"), partial(self._copy, pair))
        menu.addAction(
            self.tr("Choose Its Swatches"), partial(self.session.look.choose, pair.places)
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(pairs.viewport().mapToGlobal(at))


def _worth(ratio: float) -> str:
    """What a ratio is good for, and what not, a line for each criterion."""
    return "\n".join(
        f"{'✓' if level.met(ratio) else '✗'} {_tr(level.title)}: {_tr(level.why)}"
        for level in LEVELS
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contrast", text)


def _colors(palette: Palette) -> list[_Color]:
    """The visible swatches, as they look on white."""
    solid = flatten(palette.colors, _WHITE)
    return [
        _Color(place, _rgb(solid[place]), swatch.hex, swatch.name or swatch.hex)
        for place, swatch in enumerate(palette.swatches)
        if not swatch.is_clear
    ]


def _rgb(color: npt.NDArray[np.uint8]) -> Rgb:
    red, green, blue, *_ = color.tolist()
    return red, green, blue


def _places(*colors: _Color) -> tuple[int, ...]:
    return tuple(color.place for color in colors if color.place != NONE)


def _find(rgb: npt.NDArray[np.uint8], progress: Progress) -> _Found:
    return [(deficiency, confused(rgb, deficiency, progress)) for deficiency in DEFICIENCIES]
