"""What is remembered comes back; what makes no sense falls back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from tintype.gui.settings import Settings


def test_what_is_set_comes_back(settings, tmp_path):
    settings.appearance = "dark"
    settings.remember_folder("open", tmp_path)
    settings.save()
    again = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    assert again.appearance == "dark"
    assert again.folder("open") == tmp_path


@pytest.mark.parametrize(
    "content",
    [
        "[General]\nappearance=pink\nrecent=@Invalid()\n[folder]\nopen=/not/there\n",
        "[window]\ngeometry=nonsense\nstate=7\n",
        "\x00\xff not an ini file",
    ],
)
def test_nonsense_falls_back(tmp_path, content):
    path = tmp_path / "bad.ini"
    path.write_text(content)
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    assert settings.appearance == "system"
    assert settings.recent == []
    assert settings.folder("open") == Path.home()
    assert settings.geometry.isEmpty()
    assert settings.state.isEmpty()


def test_recent_files_are_ten_at_most_each_once(settings):
    for number in [*range(15), 14, 13]:
        settings.remember_recent(Path(f"/{number}.png"))
    names = [path.stem for path in settings.recent]
    assert names == ["13", "14", *(str(number) for number in range(12, 4, -1))]
    settings.forget_recent()
    assert settings.recent == []


@pytest.mark.parametrize(("value", "expected"), [("true", True), ("x", False), (None, False)])
def test_more_options_are_shown_only_where_that_was_asked_for(settings, value, expected):
    assert settings.shows_more_options is False
    settings._store.setValue("recipe/more", value)
    assert settings.shows_more_options is expected
    settings.shows_more_options = not expected
    assert settings.shows_more_options is not expected
