"""How things are looked at: zoom, modes, tools, backgrounds, colour vision, panels."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tintype.gui import dialogs
from tintype.gui.actions.row import Row, Window, has_image
from tintype.gui.look import BACKGROUNDS, MODES, TOOLS, VISIONS
from tintype.gui.session import Session


def _looks(**choices: str) -> Callable[[Window], None]:
    """Look at things in another way."""

    def run(window: Window) -> None:
        for name, value in choices.items():
            setattr(window.session.look, name, value)

    return run


def _looks_so(**choices: str) -> Callable[[Session], bool]:
    """Whether things are looked at in this way."""
    return lambda session: all(
        getattr(session.look, name) == value for name, value in choices.items()
    )


def _toggles(tool: str) -> Callable[[Window], None]:
    """Take a tool, or put it down again."""

    def run(window: Window) -> None:
        look = window.session.look
        look.tool = TOOLS[0] if look.tool == tool else tool

    return run


def _has_selection(session: Session) -> bool:
    return session.opened is not None and session.choices.selection is not None


def _choose_background(window: Window) -> None:
    """Ask for a colour, and show it at once."""
    look = window.session.look
    before = look.background

    def take(color: str) -> None:
        look.background = color

    start = "#808080" if before in BACKGROUNDS else before
    title = QCoreApplication.translate("Actions", "Background")
    dialogs.ask_color(window.widget(), title, start, take, lambda: take(before))


def _tr(text: str) -> str:
    """Marks a text of the table for translation; `build` translates it."""
    return str(QT_TRANSLATE_NOOP("Actions", text))


ROWS: tuple[Row, ...] = (
    Row("fit", _tr("&Fit"), lambda window: window.viewport.fit(), ("Ctrl+0",), "fit", has_image),
    Row(
        "actual",
        _tr("&Actual Pixels"),
        lambda window: window.viewport.set_zoom(1.0),
        ("Ctrl+1",),
        "actual",
        has_image,
    ),
    Row(
        "zoom_in",
        _tr("Zoom &In"),
        lambda window: window.viewport.step(1),
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
        has_image,
    ),
    Row(
        "zoom_out",
        _tr("Zoom &Out"),
        lambda window: window.viewport.step(-1),
        ("Ctrl+-",),
        "zoom-out",
        has_image,
    ),
    *(
        Row(
            name,
            title,
            _looks(mode=name),
            (f"Alt+{number}",),
            name,
            has_image,
            _looks_so(mode=name),
            group="mode",
        )
        for number, (name, title) in enumerate(
            zip(MODES, (_tr("Side &by Side"), _tr("Sp&lit"), _tr("&Difference")), strict=True), 1
        )
    ),
    Row(
        "select",
        _tr("Select Par&t"),
        _toggles("select"),
        ("Ctrl+M",),
        "select",
        has_image,
        _looks_so(tool="select"),
    ),
    Row(
        "select_none",
        _tr("Select &Nothing"),
        lambda window: window.session.select(None),
        ("Ctrl+Shift+A",),
        "",
        _has_selection,
    ),
    *(
        Row(
            f"background_{name}",
            title,
            _looks(background=name),
            checked=_looks_so(background=name),
            group="background",
        )
        for name, title in zip(
            BACKGROUNDS, (_tr("&Checker"), _tr("&White"), _tr("&Black")), strict=True
        )
    ),
    Row(
        "background_own",
        _tr("&Own Colour…"),
        _choose_background,
        checked=lambda session: session.look.background not in BACKGROUNDS,
        group="background",
    ),
    *(
        Row(
            f"vision_{name}",
            title,
            _looks(vision=name),
            checked=_looks_so(vision=name),
            group="vision",
        )
        for name, title in zip(
            VISIONS,
            (
                _tr("&Normal"),
                _tr("&Red-Blind (Protan)"),
                _tr("&Green-Blind (Deutan)"),
                _tr("&Blue-Blind (Tritan)"),
            ),
            strict=True,
        )
    ),
    Row("reset_panels", _tr("&Reset Panels"), lambda window: window.reset_panels()),
)
