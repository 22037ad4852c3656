"""Preferences of the program, kept between runs; what is invalid falls back to its default."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from tintype.gui.look import BACKGROUNDS

_MOST_RECENT = 10
#: Kinds of files of which the last ones are remembered.
IMAGES, PALETTES = "recent", "recent_palettes"
APPEARANCES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "de", "zh_CN")


class Settings:
    """Typed access to what is remembered. Never part of a Recipe."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Tintype", "Tintype"
        )

    @property
    def geometry(self) -> QByteArray:
        return self._bytes("window/geometry")

    @property
    def state(self) -> QByteArray:
        return self._bytes("window/state")

    def remember_window(self, geometry: QByteArray, state: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)
        self._store.setValue("window/state", state)

    @property
    def appearance(self) -> str:
        value = self._store.value("appearance")
        return value if value in APPEARANCES else "system"

    @appearance.setter
    def appearance(self, value: str) -> None:
        self._store.setValue("appearance", value)

    @property
    def background(self) -> str:
        """What lies behind transparent pixels: one of `BACKGROUNDS`, or "#rrggbb"."""
        value = self._store.value("view/background")
        is_color = isinstance(value, str) and re.fullmatch("#[0-9a-f]{6}", value)
        return value if is_color or value in BACKGROUNDS else BACKGROUNDS[0]

    @background.setter
    def background(self, value: str) -> None:
        self._store.setValue("view/background", value)

    @property
    def language(self) -> str:
        value = self._store.value("language")
        return value if value in LANGUAGES else "system"

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def shows_more_options(self) -> bool:
        return self._store.value("recipe/more") in (True, "true")

    @shows_more_options.setter
    def shows_more_options(self, value: bool) -> None:
        self._store.setValue("recipe/more", value)

    def choice(self, name: str, possible: Sequence[str]) -> str:
        """What was chosen under a name; the first of what is possible if it is none of that."""
        value = self._store.value(name)
        return value if isinstance(value, str) and value in possible else possible[0]

    def remember_choice(self, name: str, value: str) -> None:
        self._store.setValue(name, value)

    @property
    def shows_palette_table(self) -> bool:
        return self._store.value("palette/table") in (True, "true")

    @shows_palette_table.setter
    def shows_palette_table(self, value: bool) -> None:
        self._store.setValue("palette/table", value)

    def folder(self, purpose: str, otherwise: Path | None = None) -> Path:
        """The last folder for "open", "image" or "palette"; without one ``otherwise``, or home."""
        value = self._store.value(f"folder/{purpose}")
        # os.path says no where pathlib raises, as for a name that is too long.
        if isinstance(value, str) and os.path.isdir(value):  # noqa: PTH112
            return Path(value)
        return otherwise or Path.home()

    def remember_folder(self, purpose: str, folder: Path) -> None:
        self._store.setValue(f"folder/{purpose}", str(folder))

    @property
    def recent(self) -> list[Path]:
        """Recently opened images, the last one first."""
        return self.recent_of(IMAGES)

    def recent_of(self, kind: str) -> list[Path]:
        """Recently opened files of a kind, `IMAGES` or `PALETTES`."""
        value = self._store.value(kind)
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(text) for text in texts if isinstance(text, str) and text][:_MOST_RECENT]

    def remember_recent(self, path: Path, kind: str = IMAGES) -> None:
        kept = [path, *(other for other in self.recent_of(kind) if other != path)]
        self._store.setValue(kind, [str(each) for each in kept[:_MOST_RECENT]])

    def forget_recent(self, gone: Path | None = None, kind: str = IMAGES) -> None:
        """Forget one of the recent files of a kind, or all of them."""
        kept = [str(path) for path in self.recent_of(kind) if gone and path != gone]
        self._store.setValue(kind, kept)

    def save(self) -> None:
        self._store.sync()

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
