"""How clearly each swatch of the palette is set apart from the others."""

from collections.abc import Hashable
from functools import partial

import numpy as np

from tintype.advice import PointSilhouettes
from tintype.gui.advising import found
from tintype.gui.advising.page import Page, Run
from tintype.gui.figures import figure
from tintype.gui.look import NONE
from tintype.gui.session import Session
from tintype.gui.shown import Order
from tintype.gui.widgets.silhouette_plot import Blades, SilhouettePlot
from tintype.palette import Palette, Swatch


class ClustersPage(Page):
    def __init__(self, session: Session, run: Run) -> None:
        super().__init__(session, run)
        self._key: Hashable = None
        self._palette = Palette(())
        self._plot = SilhouettePlot(self.tr("Silhouettes by swatch"))
        self.column.addWidget(self._plot)
        self._plot.pointed.connect(self._point_to)
        session.look.highlighted.connect(self._highlight)

    def hint(self, order: Order) -> str:
        if self.session.shown and len(_visible(self.session.palette)) < 2:
            return self.tr("One colour has no other to be set apart from.")
        return ""

    def drop(self) -> None:
        self._key, self._palette = None, Palette(())
        self._plot.set_blades(None)

    def begin(self, order: Order) -> None:
        palette = self.session.palette
        key = found.silhouettes_key(order, palette)
        if key in (self._key, self.under_way):
            return
        self.under_way = key
        self.run(partial(found.silhouettes, order, palette), partial(self._take_them, key, palette))

    def _take_them(self, key: Hashable, palette: Palette, points: PointSilhouettes) -> None:
        self._key, self.under_way, self._palette = key, None, palette
        visible = _visible(palette)
        swatches = [palette.swatches[place] for place in visible]
        blades = Blades(
            palette.colors[visible, :3],
            tuple(_title(swatch) for swatch in swatches),
            points.values,
            np.searchsorted(visible, points.places),
            points.weights,
        )
        self._plot.set_blades(blades)
        self._highlight(self.session.look.place)

    def _point_to(self, row: int) -> None:
        if self._is_present:
            self.session.look.highlight(_visible(self._palette)[row] if row >= 0 else NONE)

    def _highlight(self, place: int) -> None:
        visible = _visible(self._palette)
        self._plot.highlight(visible.index(place) if self._is_present and place in visible else -1)

    @property
    def _is_present(self) -> bool:
        """Whether what is shown is of the palette in use."""
        return self._palette == self.session.palette


def _visible(palette: Palette) -> list[int]:
    """The places of the swatches that are not fully transparent."""
    return [place for place, swatch in enumerate(palette.swatches) if swatch.color[3]]


def _title(swatch: Swatch) -> str:
    share = figure(100 * (swatch.share or 0), ".1f")
    return f"{swatch.name or swatch.hex}   {share} %"
