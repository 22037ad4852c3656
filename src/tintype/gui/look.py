"""How things are looked at: never part of a recipe, never undone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal

MODES = ("side", "split", "difference")
BACKGROUNDS = ("checker", "white", "black")
VISIONS = ("normal", "protan", "deutan", "tritan")
TOOLS = ("pan", "pick", "select")
#: No swatch.
NONE = -1


class Look(QObject):
    """What all panels share of how they show things.

    Attributes:
        mode: one of `MODES`, how original and reduced image stand to each other.
        background: one of `BACKGROUNDS` or "#rrggbb", behind what is transparent.
        vision: one of `VISIONS`, the eyes that all is seen with.
        tool: one of `TOOLS`, what a press on the image does.
        place: the swatch that is pointed at, by its place in the palette; `NONE` if none is.
        chosen: places of the swatches that are selected, in order.
        area: image pixels that are on screen; empty where that is not known.
        zoom: screen pixels for each image pixel.
    """

    changed = Signal()
    tool_changed = Signal()
    highlighted = Signal(int)
    chosen_changed = Signal()
    #: What a menu asks of the swatches in front: "rename" or "edit_color" the selected one.
    asked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode, self._background, self._vision, self._tool = (
            MODES[0],
            BACKGROUNDS[0],
            VISIONS[0],
            TOOLS[0],
        )
        self.place = NONE
        self.chosen: tuple[int, ...] = ()
        self.area, self.zoom = QRect(), 1.0

    @property
    def mode(self) -> str:
        return self._mode

    @mode.setter
    def mode(self, mode: str) -> None:
        if mode != self._mode:
            self._mode = mode
            self.changed.emit()

    @property
    def background(self) -> str:
        return self._background

    @background.setter
    def background(self, background: str) -> None:
        if background != self._background:
            self._background = background
            self.changed.emit()

    @property
    def vision(self) -> str:
        return self._vision

    @vision.setter
    def vision(self, vision: str) -> None:
        if vision != self._vision:
            self._vision = vision
            self.changed.emit()

    @property
    def tool(self) -> str:
        return self._tool

    @tool.setter
    def tool(self, tool: str) -> None:
        if tool != self._tool:
            self._tool = tool
            self.tool_changed.emit()

    def highlight(self, place: int) -> None:
        """Point at a swatch, or with `NONE` at none."""
        if place != self.place:
            self.place = place
            self.highlighted.emit(place)

    def choose(self, places: Sequence[int]) -> None:
        """Select swatches."""
        if tuple(places) != self.chosen:
            self.chosen = tuple(places)
            self.chosen_changed.emit()
