"""Going through an animation: by the bar below the picture, by the menu, or by playing it."""

from PySide6.QtCore import QObject

from tintype.gui.comparing.arrangement import Arrangement
from tintype.gui.comparing.playing import Playing
from tintype.gui.session import Session
from tintype.gui.shown import Film
from tintype.gui.widgets.film_bar import FilmBar


class Filming(QObject):
    """Shows the bar for as long as an animation is before us."""

    def __init__(self, session: Session, arrangement: Arrangement, bar: FilmBar) -> None:
        super().__init__(session)
        self._session, self._arrangement, self._bar = session, arrangement, bar
        self._playing = Playing(session)
        #: The frame that was asked for last; its result may still be on its way.
        self._wanted = 0
        self._playing.moved.connect(arrangement.show_frame)
        self._playing.moved.connect(lambda number, *_: bar.set_number(number))
        self._playing.changed.connect(self._take_playing)
        self._playing.ended.connect(lambda: self._show(self._playing.number, False))
        bar.play_asked.connect(self._toggle)
        bar.frame_asked.connect(self._go_to)
        bar.alone_asked.connect(lambda _: self._answer("frame_alone"))
        session.image_changed.connect(self._take_image)
        session.look.asked.connect(self._answer)
        self._take_image()

    @property
    def _film(self) -> Film | None:
        return self._session.opened.film if self._session.opened else None

    @property
    def is_playing(self) -> bool:
        return self._playing.is_on

    def _take_image(self) -> None:
        film = self._film
        self._bar.setVisible(film is not None)
        if film:
            self._wanted = film.number
            self._bar.set_film(len(film), film.number, film.is_alone)

    def _take_playing(self) -> None:
        is_on = self._playing.is_on
        self._bar.set_playing(is_on)
        self._arrangement.set_playing(is_on)

    def _toggle(self) -> None:
        if self._playing.is_on:
            self._halt()
        else:
            self._playing.start()

    def _halt(self) -> None:
        """Stay at the frame that is seen."""
        number = self._playing.number
        self._playing.stop()
        self._show(number, False)

    def _go_to(self, number: int) -> None:
        self._playing.stop()
        film = self._film
        self._show(number, bool(film and film.is_alone))

    def _show(self, number: int, is_alone: bool) -> None:
        self._wanted = number
        self._bar.set_number(number)
        self._session.show_frame(number, is_alone)

    def _answer(self, asked: str) -> None:
        film = self._film
        if film is None:
            return
        number = self._playing.number if self._playing.is_on else self._wanted
        match asked:
            case "play":
                self._toggle()
            case "next_frame":
                self._go_to((number + 1) % len(film))
            case "previous_frame":
                self._go_to((number - 1) % len(film))
            case "frame_alone":
                self._playing.stop()
                self._show(number, not film.is_alone)
