"""The image in a few numbers of colours, to choose from by eye."""

from collections.abc import Hashable
from functools import partial

from tintype.gui.advising import found
from tintype.gui.advising.found import Small
from tintype.gui.advising.page import Page, Run
from tintype.gui.figures import figure
from tintype.gui.session import Session
from tintype.gui.shown import Order
from tintype.gui.widgets.picture_list import PictureList, Thumbnail


class PicturesPage(Page):
    def __init__(self, session: Session, run: Run) -> None:
        super().__init__(session, run)
        self._key: Hashable = None
        self._numbers: tuple[int, ...] = ()
        self._smalls: list[Small] = []
        self._list = PictureList(self.tr("The image in a few colours"))
        self.column.addWidget(self._list)
        self._list.picked.connect(lambda row: self.take(self._numbers[row]))

    @property
    def smalls(self) -> list[Small]:
        """What was found so far, in the order of the numbers."""
        return list(self._smalls)

    def drop(self) -> None:
        self._key, self._numbers, self._smalls = None, (), []
        self._list.set_thumbnails([], 1)

    def begin(self, order: Order) -> None:
        self._make_room(order)
        row = len(self._smalls)
        if row == len(self._numbers) or self.under_way == (self._key, row):
            return
        self.under_way = self._key, row
        self.run(
            partial(found.picture, order, self._numbers[row]),
            partial(self._take_one, order),
            row / len(self._numbers),
            (row + 1) / len(self._numbers),
        )

    def _make_room(self, order: Order) -> None:
        """Pictures that are of something else make room for those that will come."""
        key = found.pictures_key(order)
        if key == self._key:
            return
        self.drop()
        self._key, self._numbers = key, found.numbers(order)
        image = order.opened.image
        thumbnails = [Thumbnail(str(number)) for number in self._numbers]
        self._list.set_thumbnails(thumbnails, image.width / image.height)
        self.show_present()

    def _take_one(self, order: Order, small: Small) -> None:
        row, self.under_way = len(self._smalls), None
        self._smalls.append(small)
        error = "" if small.error is None else f"ΔE {figure(small.error, '.1f')}"
        thumbnail = Thumbnail(str(self._numbers[row]), error, small.image)
        self._list.set_thumbnail(row, thumbnail)
        self.begin(order)

    def show_present(self) -> None:
        present = self.present
        self._list.set_chosen(self._numbers.index(present) if present in self._numbers else None)
