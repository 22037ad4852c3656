"""The panel that the reduced image is exported from: formats, sizes, what goes into the file."""

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from tests.gui.telling import told
from tintype.gui import dialogs
from tintype.gui.actions import ACTIONS
from tintype.gui.panels import ReportLine
from tintype.gui.widgets.row_list import RowList
from tintype.image.formats import FORMATS, bmp, gif, png
from tintype.image.saving import Saving


@pytest.fixture
def panel(photo, qtbot):
    """The panel, once it knows how large each file would be."""
    return opened(photo, qtbot)


@pytest.fixture
def commented(tmp_path):
    """A small noisy PNG that says where it comes from."""
    info, path = PngInfo(), tmp_path / "told.png"
    info.add_text("Comment", "By hand")
    pixels = np.random.default_rng(1).integers(0, 256, (40, 40, 3), np.uint8)
    Image.fromarray(pixels).save(path, pnginfo=info, dpi=(300, 300))
    return path


def opened(window, qtbot):
    next(row for row in ACTIONS if row.name == "export_image").run(window)
    made = window.findChild(dialogs.ImageExport)
    settle(made, qtbot)
    return made


def settle(panel, qtbot) -> None:
    def is_known() -> bool:
        return all(panel._expected(member) is not None for member in FORMATS)

    qtbot.waitUntil(is_known, timeout=60_000)


def texts(panel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def row(panel, name: str):
    shown = panel.findChild(RowList)
    return next(each for each in shown._rows() if each.key == name)


def button(panel, text: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if each.text() == text)


def test_every_format_is_there_with_its_size(panel, photo):
    before = photo.session.opened.n_bytes
    for member in FORMATS:
        size = len(member.encode(photo.session.reduced.indexed))
        shown = row(panel, member.name)
        assert f"{size / 1000:,.1f}\N{NO-BREAK SPACE}kB" == shown.figure
        assert shown.warns is (size > before)
    assert not panel.isModal()


@pytest.fixture
def flat(window, idle, tmp_path):
    """A window with a small picture that is well packed already."""
    Image.new("RGB", (90, 90), "teal").save(tmp_path / "flat.png")
    window.session.open(tmp_path / "flat.png")
    idle(window)
    return window


def test_a_file_that_grows_is_marked_and_what_helps_is_said(flat, qtbot):
    panel = opened(flat, qtbot)
    assert row(panel, "bmp").warns
    assert row(panel, "bmp").remark.startswith("+")
    panel.findChild(RowList).choose("bmp")
    assert "larger than the original" in texts(panel)
    assert "fewer colours" in texts(panel)
    assert "\N{NO-BREAK SPACE}% more" in texts(panel)


def test_what_goes_into_the_file_is_chosen_and_remembered(window, idle, commented, qtbot):
    window.session.open(commented)
    idle(window)
    panel = opened(window, qtbot)
    assert "left out: texts and comments" in texts(panel)
    assert "300\N{NO-BREAK SPACE}dpi" in texts(panel)
    combo = panel.findChild(QComboBox)
    combo.setCurrentIndex(combo.findData("keep"))
    panel.findChild(QCheckBox).click()
    settle(panel, qtbot)
    assert "kept: texts and comments" in texts(panel)
    assert panel.saving == Saving(metadata="keep", optimize=True)
    panel.close()
    panel.deleteLater()
    qtbot.wait(1)
    assert opened(window, qtbot).saving == Saving(metadata="keep", optimize=True)


def test_what_a_format_has_no_use_for_is_off(panel):
    panel.findChild(RowList).choose("bmp")
    assert not panel.findChild(QCheckBox).isEnabled()
    panel.findChild(RowList).choose("png")
    assert panel.findChild(QCheckBox).isEnabled()


def test_it_follows_the_result(panel, photo, idle, qtbot):
    before = row(panel, "png").figure
    photo.session.change_recipe(n_colors=2)
    idle(photo)
    settle(panel, qtbot)
    assert row(panel, "png").figure != before


def test_it_is_written_as_chosen(window, idle, commented, qtbot, tmp_path, monkeypatch):
    window.session.open(commented)
    idle(window)
    panel, asked = opened(window, qtbot), []

    def ask(parent, settings, stem, folder, format):
        asked.append(format)
        return tmp_path / "out.png", format

    monkeypatch.setattr(dialogs, "ask_image_target", ask)
    combo = panel.findChild(QComboBox)
    combo.setCurrentIndex(combo.findData("keep"))
    button(panel, "Save As…").click()
    idle(window)
    assert asked == [png.FORMAT]
    with Image.open(tmp_path / "out.png") as read:
        assert read.text == {"Comment": "By hand"}
        assert round(read.info["dpi"][0]) == 300


def test_what_no_file_can_hold_is_told_before(window, idle, tmp_path, qtbot):
    Image.new("RGB", (70_000, 1), "teal").save(tmp_path / "long.png")
    window.session.open(tmp_path / "long.png")
    idle(window)
    panel = opened(window, qtbot)
    panel.findChild(RowList).choose("gif")
    assert "GIF cannot hold 70000 x 1 pixels" in texts(panel).replace(",", "")
    assert not button(panel, "Save As…").isEnabled()
    panel.findChild(RowList).choose("png")
    assert button(panel, "Save As…").isEnabled()


def test_closing_lets_go_of_the_result(panel, photo):
    panel.close()
    assert panel._sizes._reduced is None


def test_the_line_below_says_the_size_in_the_last_format(photo, qtbot):
    line = photo.findChild(ReportLine)
    size = len(png.FORMAT.encode(photo.session.reduced.indexed))
    qtbot.waitUntil(
        lambda: f"PNG {size / 1000:,.1f}\N{NO-BREAK SPACE}kB" in line.text, timeout=30_000
    )
    panel = opened(photo, qtbot)
    panel.findChild(RowList).choose(gif.FORMAT.name)
    qtbot.waitUntil(lambda: "GIF " in line.text, timeout=30_000)
    panel.findChild(RowList).choose(bmp.FORMAT.name)
    qtbot.waitUntil(
        lambda: "BMP 136.8\N{NO-BREAK SPACE}kB −30\N{NO-BREAK SPACE}%" in line.text, timeout=30_000
    )


def test_a_larger_file_is_told_after_saving(flat, idle, tmp_path):
    flat.session.export_image(tmp_path / "out.bmp", flat.session.reduced)
    idle(flat)
    said = told(flat)
    assert "is larger than flat.png" in said
    assert "PNG or WebP" in said


def test_enter_asks_for_a_name_once(panel, qtbot):
    asked = []
    panel.save_asked.disconnect()
    panel.save_asked.connect(lambda *_: asked.append(1))
    qtbot.keyClick(panel.findChild(RowList), Qt.Key.Key_Return)
    assert asked == [1]
