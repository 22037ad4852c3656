"""What a person does in the window, from opening a photo to saving what came of it."""

import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
)

from tests.gui.telling import told
from tintype.data import samples
from tintype.gui import actions, dialogs, theme
from tintype.gui.main_window import MainWindow
from tintype.gui.panels.cloud import CloudPanel
from tintype.gui.panels.report import ReportLine
from tintype.gui.session import Message
from tintype.gui.widgets.banner import Banner
from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.number_field import NumberField
from tintype.gui.widgets.swatch_list import SwatchList
from tintype.gui.widgets.thin_progress import ThinProgress
from tintype.image.formats import gif, png
from tintype.image.saving import Saving
from tintype.palette.formats import css, hexes


def banner(window: MainWindow) -> Banner:
    return window.findChild(Banner)


def number(window: MainWindow) -> QSpinBox:
    """The field with the number of colours."""
    return window.findChild(NumberField, "n_colors").focusProxy()


def trigger(window: MainWindow, text: str) -> None:
    (action,) = [each for each in window.actions() if each.text().replace("&", "") == text]
    action.trigger()


def save_image(window: MainWindow) -> None:
    trigger(window, "Export Reduced Image…")
    window.findChild(dialogs.ImageExport).save_asked.emit(png.FORMAT, Saving())


def save_palette(window: MainWindow) -> None:
    trigger(window, "Export Palette…")
    window.findChild(dialogs.PaletteExport).save_asked.emit(hexes.FORMAT, False)


def drop(window: MainWindow, mime: QMimeData) -> None:
    window.dropEvent(
        QDropEvent(
            QPointF(100, 100),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


class TestOpening:
    def test_begins_with_something_to_do(self, window):
        texts = {button.text() for button in window.findChildren(QPushButton)}
        assert {"Open an Image…", *(sample.title for sample in samples())} <= texts
        assert window.windowTitle() == "Tintype"

    def test_a_photo_is_shown_reduced_and_reported(self, photo):
        text = photo.findChild(ReportLine).text
        for part in ("china.jpg", "640 × 427", "96,615 colours", "16 colours", "MSE 34", "PSNR 27"):
            assert part in text
        assert len(photo.session.reduced.result.palette) == 16
        assert photo.windowTitle() == "china.jpg – Tintype"

    def test_what_is_painted_has_the_colours_of_the_palette(self, photo, qtbot):
        photo.viewport.set_zoom(1.0)
        view = photo.findChildren(ImageView)[1]
        shot = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        middle = {shot.pixelColor(x, shot.height() // 2).name() for x in range(20, shot.width(), 7)}
        assert len(middle) > 4
        assert middle <= set(photo.session.reduced.result.palette.hexes)

    @pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
    def test_samples_open_from_the_menu(self, window, idle, sample):
        (menu,) = [each for each in window.findChildren(object) if each.objectName() == "samples"]
        (entry,) = [each for each in menu.actions() if sample.name in each.text()]
        entry.trigger()
        idle(window)
        assert window.session.opened.image.name == sample.name

    def test_a_dropped_file_opens(self, window, idle, china):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(china))])
        drop(window, mime)
        idle(window)
        assert window.session.opened.path == china

    def test_several_dropped_files_all_open_and_the_first_is_shown(self, window, idle):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(sample.path)) for sample in samples()])
        drop(window, mime)
        idle(window)
        assert window.session.opened.path == samples()[0].path
        assert [each.name for each in window.session.documents] == [
            sample.name for sample in samples()
        ]

    def test_a_pasted_image_opens_with_its_alpha(self, window, idle):
        image = QImage(3, 2, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.red)
        image.setPixelColor(0, 0, Qt.GlobalColor.transparent)
        QGuiApplication.clipboard().setImage(image)
        trigger(window, "Paste")
        idle(window)
        pixels = window.session.opened.image.pixels
        assert pixels.shape == (2, 3, 4)
        assert pixels[0, 0, 3] == 0
        assert pixels[1, 2].tolist() == [255, 0, 0, 255]
        assert window.session.reduced.result.palette.hexes == ["#00000000", "#ff0000"]

    def test_a_pasted_path_opens(self, window, idle, china):
        QGuiApplication.clipboard().setText(str(china))
        trigger(window, "Paste")
        idle(window)
        assert window.session.opened.path == china

    def test_a_pasted_address_opens(self, window, idle, china):
        QGuiApplication.clipboard().setText(QUrl.fromLocalFile(str(china)).toString())
        trigger(window, "Paste")
        idle(window)
        assert window.session.opened.path == china

    def test_pasting_a_paragraph_says_that_there_is_no_image(self, window):
        QGuiApplication.clipboard().setText("word " * 2000)
        trigger(window, "Paste")
        assert told(window) == "There is no image on the clipboard."

    def test_pasting_words_says_that_there_is_no_image(self, window):
        QGuiApplication.clipboard().setText("no image at all")
        trigger(window, "Paste")
        assert told(window) == "There is no image on the clipboard."

    def test_the_dialog_opens_what_is_chosen(self, window, idle, china, monkeypatch):
        monkeypatch.setattr(dialogs, "ask_image", lambda *_: china)
        trigger(window, "Open…")
        idle(window)
        assert window.session.opened.path == china

    def test_recent_files_come_back_the_last_one_first(self, window, idle, tmp_path, settings):
        for name in ("a.png", "b.png"):
            Image.new("RGB", (4, 4), "teal").save(tmp_path / name)
            window.session.open(tmp_path / name)
            idle(window)
        assert [path.name for path in settings.recent] == ["b.png", "a.png"]

    def test_a_recent_file_that_is_gone_is_forgotten(self, window, idle, tmp_path, settings):
        settings.remember_recent(tmp_path / "gone.png")
        settings.remember_recent(tmp_path / "there.png")
        window.session.open(tmp_path / "gone.png")
        idle(window)
        assert [path.name for path in settings.recent] == ["there.png"]


def bad_files(folder: Path, china: Path) -> dict[str, Path]:
    made = {name: folder / name for name in ("missing.png", "text.png", "cut.jpg", "empty.png")}
    made["text.png"].write_text("this is no image")
    made["cut.jpg"].write_bytes(china.read_bytes()[:20_000])
    made["empty.png"].write_bytes(b"")
    made["folder"] = folder
    return made


class TestBadInput:
    @pytest.mark.parametrize("name", ["missing.png", "text.png", "cut.jpg", "empty.png", "folder"])
    def test_is_told_in_a_sentence_and_what_is_open_stays(self, photo, idle, tmp_path, china, name):
        before = photo.session.opened, photo.session.reduced
        path = bad_files(tmp_path, china)[name]
        photo.session.open(path)
        idle(photo)
        assert banner(photo).isVisible()
        assert str(path) in banner(photo).text
        assert banner(photo).text.endswith(".")
        assert (photo.session.opened, photo.session.reduced) == before

    def test_of_several_files_those_that_cannot_be_opened_are_told(
        self, window, idle, tmp_path, china
    ):
        for number in range(5):
            (tmp_path / f"bad{number}.png").write_text("this is no image")
        paths = sorted(tmp_path.glob("bad*.png"))
        window.session.open_all([*paths[:2], china, *paths[2:]])
        idle(window)
        assert window.session.opened.path == china
        assert all(path.name in banner(window).text for path in paths[:3])
        assert banner(window).text.endswith("2 more files could not be opened.")

    def test_a_huge_image_is_opened_only_when_that_is_wanted(
        self, photo, idle, tmp_path, monkeypatch
    ):
        monkeypatch.setattr("tintype.image.load.LARGE_PIXELS", 10)
        path = tmp_path / "huge.png"
        Image.new("RGB", (8, 8), "navy").save(path)
        photo.session.open(path)
        idle(photo)
        assert "huge.png" in banner(photo).text
        assert photo.session.opened.image.name == "china.jpg"
        (button,) = [
            each for each in banner(photo).findChildren(QPushButton) if each.text() == "Open Anyway"
        ]
        button.click()
        idle(photo)
        assert photo.session.opened.path == path
        assert "megapixels" not in told(photo)

    def test_what_is_too_long_for_the_line_below_is_told_above_the_picture(self, photo, idle):
        photo.session.said.emit(Message("Short."))
        assert photo.statusBar().currentMessage() == "Short."
        assert not banner(photo).isVisible()
        photo.session.said.emit(Message("long " * 60))
        assert banner(photo).isVisible()
        assert not banner(photo).is_error
        assert photo.statusBar().currentMessage() == ""
        photo.session.said.emit(Message("Short.", settles=True))
        assert not banner(photo).isVisible()

    def test_a_long_name_does_not_stretch_the_window(self, photo, idle, tmp_path):
        width = photo.width()
        photo.session.open(tmp_path / f"{'long' * 50}.png")
        idle(photo)
        assert banner(photo).isVisible()
        assert photo.minimumSizeHint().width() <= 1024
        assert photo.width() == width

    def test_names_are_never_taken_for_markup(self, photo):
        for label in (*banner(photo).findChildren(QLabel), photo._report.image_line):
            assert label.textFormat() == Qt.TextFormat.PlainText

    def test_the_next_good_image_puts_the_message_away(self, photo, idle, tmp_path, china):
        photo.session.open(tmp_path / "missing.png")
        idle(photo)
        photo.session.open(china)
        idle(photo)
        assert not banner(photo).isVisible()

    def test_one_colour_for_an_image_with_transparent_pixels(self, window, idle, tmp_path):
        path = tmp_path / "clear.png"
        image = Image.new("RGBA", (2, 1), "red")
        image.putpixel((0, 0), (0, 0, 0, 0))
        image.save(path)
        window.session.change_recipe(n_colors=1)
        window.session.open(path)
        idle(window)
        assert "at least 2" in banner(window).text
        window.session.change_recipe(n_colors=2)
        idle(window)
        assert not banner(window).isVisible()


class TestRecipe:
    def test_keys_on_the_slider_go_from_number_to_number(self, window, qtbot):
        slider = window.findChild(QSlider)
        window.session.change_recipe(n_colors=2)
        for expected in (3, 4, 5):
            qtbot.keyClick(slider, Qt.Key.Key_Right)
            assert window.session.recipe.n_colors == expected

    def test_a_number_that_is_too_large_becomes_the_largest(self, window, qtbot):
        field = number(window)
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "300")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert window.session.recipe.n_colors == 256

    def test_a_number_field_leaves_the_keys_of_the_program_alone(self, photo, qtbot, monkeypatch):
        photo.activateWindow()
        number(photo).setFocus()
        qtbot.waitUntil(number(photo).hasFocus, timeout=30_000)
        qtbot.keyClick(number(photo), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        assert photo.findChild(dialogs.ImageExport).isVisible()

    def test_after_a_stop_it_can_be_found_again(self, window, idle, big):
        window.session.open(big)
        while not window.session.opened:
            QCoreApplication.processEvents()
        trigger(window, "Stop")
        assert window.session.reduced is None
        trigger(window, "Reduce Again")
        idle(window)
        assert len(window.session.reduced.result.palette) == 16

    def test_slider_and_number_follow_each_other(self, window):
        field = number(window)
        slider = window.findChild(QSlider)
        field.setValue(256)
        assert slider.value() == slider.maximum()
        slider.setValue(0)
        assert field.value() == 1
        assert window.session.recipe.n_colors == 1

    def test_every_number_of_colours_survives_the_form(self, window):
        for n_colors in range(1, 257):
            window.session.change_recipe(n_colors=n_colors)
            assert number(window).value() == n_colors
            assert window.session.recipe.n_colors == n_colors

    def test_all_that_is_to_be_said_is_said_at_once(self, window, idle, tmp_path):
        pages = [Image.new("RGB", (4, 4), color) for color in ("red", "lime")]
        pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
        window.session.open(tmp_path / "a.tif")
        idle(window)
        said = told(window)
        assert "Only the first of 2 pages" in said
        assert "the image has only 1" in said

    def test_a_change_brings_a_new_result(self, photo, idle):
        number(photo).setValue(5)
        idle(photo)
        assert len(photo.session.reduced.result.palette) == 5
        assert "5 colours" in photo.findChild(ReportLine).text

    def test_of_many_changes_the_last_one_is_shown(self, photo, idle):
        previews, results = [], []
        photo.session.result_changed.connect(
            lambda: (previews if photo.session.shown.is_preview else results).append(
                len(photo.session.palette)
            )
        )
        for n_colors in range(2, 40):
            photo.session.change_recipe(n_colors=n_colors)
        idle(photo)
        assert results == [16, 39]  # on the way it passes the number that is there already
        assert len(previews) < 38  # what was overtaken before it began is left out
        assert previews[-1] == 39

    def test_an_image_with_few_colours_says_so(self, window, idle, tmp_path):
        Image.new("RGB", (8, 8), "teal").save(tmp_path / "one.png")
        window.session.open(tmp_path / "one.png")
        idle(window)
        assert window.session.reduced.result.palette.hexes == ["#008080"]
        assert "only 1" in told(window)

    def test_matte_is_there_when_it_counts(self, window):
        (matte,) = [each for each in window.findChildren(QPushButton) if each.text() == "#ffffff"]
        assert not matte.isEnabled()
        window.session.change_recipe(alpha="matte")
        assert matte.isEnabled()


class TestProgress:
    """The work stands still at a gate, as it does while scikit-learn is imported."""

    def test_what_goes_on_for_long_is_said_where_the_result_will_be(
        self, window, idle, china, qtbot, monkeypatch
    ):
        gate = threading.Event()
        monkeypatch.setattr("tintype.pipeline.warm_up", lambda _: gate.wait(60))
        window.session.open(china)
        view = window.findChildren(ImageView)[1]
        qtbot.waitUntil(lambda: view.stack.note == "Starting… Esc stops", timeout=30_000)
        line = view.findChild(ThinProgress)
        assert line.isVisible()
        assert line.grab().toImage().pixelColor(2, 1).name() == theme.LIGHT.accent
        gate.set()
        idle(window)
        assert view.stack.note == ""
        assert not line.isVisible()


class TestStopping:
    def test_what_is_shown_stays(self, photo, idle, big):
        before = photo.session.opened, photo.session.reduced
        photo.session.open(big)
        assert photo.session.is_busy
        trigger(photo, "Stop")
        assert not photo.session.is_busy
        assert (photo.session.opened, photo.session.reduced) == before

    def test_the_recipe_is_again_that_of_what_is_shown(self, photo, qtbot):
        photo.session.change_recipe(n_colors=200)
        trigger(photo, "Stop")
        assert photo.session.recipe.n_colors == 16
        assert number(photo).value() == 16
        panel = photo.findChild(CloudPanel)
        qtbot.waitUntil(lambda: not panel._settling.is_active, timeout=20_000)
        assert len(panel.views.cube.scene.centers) == 16

    def test_an_export_goes_on(self, photo, idle, tmp_path):
        photo.session.export_image(tmp_path / "out.png", photo.session.reduced)
        photo.session.change_recipe(n_colors=3)
        trigger(photo, "Stop")
        idle(photo)
        assert (tmp_path / "out.png").exists()
        assert told(photo).startswith("Saved out.png")

    def test_there_is_nothing_to_stop_at_the_start(self, window):
        window.session.warm_up()
        assert not window.session.is_busy
        window.session.stop()
        assert told(window) == ""

    def test_closing_in_the_middle_of_work_leaves_no_thread(self, window, big, qtbot):
        window.session.open(big)
        qtbot.wait(100)
        window.close()


class TestLooking:
    def test_both_views_move_together(self, photo):
        first, second = photo.findChildren(ImageView)
        photo.viewport.set_zoom(4.0, QPointF(0.25, 0.75))
        assert first._top_left().toTuple() == pytest.approx(second._top_left().toTuple(), abs=2)

    def test_the_wheel_zooms_at_the_cursor(self, photo, qtbot):
        view = photo.findChildren(ImageView)[0]
        photo.viewport.set_zoom(1.0)
        at = QPointF(90, 210)

        def under_cursor() -> tuple[float, float]:
            origin, zoom = view._top_left(), photo.viewport.zoom
            ratio = view.devicePixelRatioF()
            return (
                (at.x() * ratio - origin.x()) / zoom,
                (at.y() * ratio - origin.y()) / zoom,
            )

        before = under_cursor()
        wheel(view, at, 240)
        assert photo.viewport.zoom > 1.5
        assert under_cursor() == pytest.approx(before, abs=1.0)

    @pytest.mark.parametrize("size", [(1, 1), (3000, 2), (30_000, 10), (1, 2000)])
    def test_odd_shapes_are_seen_at_every_zoom(self, window, idle, tmp_path, size):
        Image.new("RGB", size, "red").save(tmp_path / "odd.png")
        window.session.open(tmp_path / "odd.png")
        idle(window)
        view = window.findChildren(ImageView)[0]
        for change in (window.viewport.fit, lambda: window.viewport.step(1)):
            before = window.viewport.zoom
            change()
            assert window.viewport.zoom >= before
            shot = view.grab().toImage()
            colors = {
                shot.pixelColor(x, y).name()
                for x in range(0, shot.width(), 3)
                for y in range(shot.height())
            }
            assert "#ff0000" in colors

    def test_fit_shows_all_of_it(self, photo):
        photo.viewport.set_zoom(8.0)
        trigger(photo, "Fit")
        view = photo.findChildren(ImageView)[0]
        assert 640 * photo.viewport.zoom <= view.width() * view.devicePixelRatioF()
        assert photo.viewport.is_fit

    def test_actual_pixels(self, photo):
        trigger(photo, "Actual Pixels")
        assert photo.viewport.zoom == 1.0

    def test_dragging_pans(self, photo, qtbot):
        view = photo.findChildren(ImageView)[0]
        photo.viewport.set_zoom(4.0)
        before = photo.viewport.center
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
        qtbot.mouseMove(view, QPoint(60, 100))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 100))
        moved = photo.viewport.center.x() - before.x()
        assert moved == pytest.approx(40 * view.devicePixelRatioF() / (640 * 4.0), abs=0.002)


def wheel(view: ImageView, at: QPointF, delta: int) -> None:
    from PySide6.QtGui import QWheelEvent

    view.wheelEvent(
        QWheelEvent(
            at,
            QPointF(view.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )


class TestExporting:
    def test_the_reduced_image(self, photo, idle, tmp_path, monkeypatch):
        target = tmp_path / "out.png"
        monkeypatch.setattr(dialogs, "ask_image_target", lambda *_: (target, png.FORMAT))
        save_image(photo)
        idle(photo)
        result = photo.session.reduced.result
        with Image.open(target) as read:
            assert read.mode == "P"
            assert np.array_equal(
                np.asarray(read.convert("RGBA")), result.palette.colors[result.indices]
            )
        assert told(photo).startswith("Saved out.png")

    def test_the_palette(self, photo, idle, tmp_path, monkeypatch):
        target = tmp_path / "out.hex"
        monkeypatch.setattr(dialogs, "ask_palette_target", lambda *_: (target, hexes.FORMAT))
        save_palette(photo)
        idle(photo)
        expected = [f"#{line}" for line in target.read_text().split()]
        assert photo.session.reduced.result.palette.hexes == expected

    def test_it_is_what_was_shown_when_the_dialog_opened(self, photo, idle, tmp_path, monkeypatch):
        """The dialog has an event loop of its own, in which another image may come up."""
        Image.new("RGB", (9, 9), "teal").save(tmp_path / "other.png")
        expected = photo.session.reduced.result.palette.hexes

        def ask(*_):
            photo.session.open(tmp_path / "other.png")
            idle(photo)
            return tmp_path / "out.hex", hexes.FORMAT

        monkeypatch.setattr(dialogs, "ask_palette_target", ask)
        save_palette(photo)
        idle(photo)
        assert photo.session.opened.image.name == "other.png"
        assert [f"#{line}" for line in (tmp_path / "out.hex").read_text().split()] == expected

    @pytest.mark.parametrize(
        ("typed", "kind", "written", "format"),
        [
            ("photo.v2", "GIF (*.gif)", "photo.v2.gif", gif.FORMAT),
            ("photo", "Indexed PNG (*.png *.apng)", "photo.png", png.FORMAT),
            ("photo.GIF", "Indexed PNG (*.png *.apng)", "photo.GIF", gif.FORMAT),
        ],
    )
    def test_a_name_without_a_suffix_gets_one(
        self, window, settings, tmp_path, monkeypatch, typed, kind, written, format
    ):
        monkeypatch.setattr(QFileDialog, "exec", lambda _: 1)
        monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(tmp_path / typed)])
        monkeypatch.setattr(QFileDialog, "selectedNameFilter", lambda _: kind)
        asked = dialogs.ask_image_target(window, settings, "stem", tmp_path)
        assert asked == (tmp_path / written, format)

    @pytest.mark.parametrize("name", ["out.xyz", "nowhere/out.png"])
    def test_what_cannot_be_written_is_told(self, photo, idle, tmp_path, name):
        photo.session.export_image(tmp_path / name, photo.session.reduced)
        idle(photo)
        assert banner(photo).isVisible()
        assert banner(photo).text.endswith(".")
        assert not (tmp_path / name).exists()

    def test_the_open_file_is_replaced_where_the_dialog_said_so(
        self, window, idle, tmp_path, monkeypatch
    ):
        path = tmp_path / "in.png"
        Image.new("RGB", (4, 4), "teal").save(path)
        window.session.open(path)
        idle(window)
        monkeypatch.setattr(dialogs, "ask_image_target", lambda *_: (path, png.FORMAT))
        save_image(window)
        idle(window)
        with Image.open(path) as read:
            assert read.mode == "P"
        assert window.session.opened.path == path

    def test_a_message_goes_when_it_has_been_done_right(self, photo, idle, tmp_path):
        photo.session.export_image(tmp_path / "nowhere" / "out.png", photo.session.reduced)
        idle(photo)
        assert banner(photo).isVisible()
        photo.session.export_image(tmp_path / "out.png", photo.session.reduced)
        idle(photo)
        assert not banner(photo).isVisible()

    def test_two_exports_at_once_are_both_written_even_when_the_window_closes(
        self, photo, tmp_path
    ):
        photo.session.export_image(tmp_path / "out.png", photo.session.reduced)
        photo.session.export_image(tmp_path / "out.gif", photo.session.reduced)
        photo.session.export_palette(tmp_path / "out.css", css.FORMAT, photo.session.palette)
        photo.close()
        assert sorted(each.name for each in tmp_path.glob("out.*")) == [
            "out.css",
            "out.gif",
            "out.png",
        ]

    def test_there_is_nothing_to_export_before_there_is_a_result(self, window):
        possible = {each.text().replace("&", ""): each.isEnabled() for each in window.actions()}
        assert possible["Open…"]
        assert not possible["Export Reduced Image…"]
        assert not possible["Export Palette…"]

    def test_the_reduced_image_can_be_copied(self, photo, idle):
        trigger(photo, "Copy Reduced Image")
        idle(photo)
        copied = QGuiApplication.clipboard().image()
        assert (copied.width(), copied.height()) == (640, 427)
        color = copied.pixelColor(300, 200).name()
        assert color in photo.session.reduced.result.palette.hexes


class TestWindow:
    def test_size_and_panels_are_remembered(self, qtbot, window, settings):
        window.resize(780, 720)  # the offscreen screen is 800 x 800
        window.findChild(QDockWidget, "recipe").close()
        window.close()
        again = MainWindow(settings)
        qtbot.addWidget(again)
        assert (again.width(), again.height()) == (780, 720)
        hidden = [each.objectName() for each in again.findChildren(QDockWidget) if each.isHidden()]
        assert hidden == ["recipe", "images"]  # of images a row is shown when there are two
        again.reset_panels()
        assert not again.findChild(QDockWidget, "recipe").isHidden()
        again.close()

    def test_light_and_dark(self, window, photo):
        window._take_appearance("dark")
        shot = window.grab().toImage()
        assert shot.pixelColor(5, 5).lightness() < 128
        assert window.settings.appearance == "dark"
        window._take_appearance("light")
        assert window.grab().toImage().pixelColor(5, 5).lightness() > 128

    def test_nothing_is_cut_on_a_small_laptop(self, window, photo):
        assert window.minimumSizeHint().width() <= 1024
        assert window.minimumSizeHint().height() <= 700
        for label in window.findChildren(QPushButton):
            if label.isVisible():
                assert label.width() >= label.minimumSizeHint().width()

    def test_every_field_has_a_name_for_screen_readers(self, window):
        nameless = [
            type(each).__name__
            for kind in (QSpinBox, QSlider, SwatchList, ImageView)
            for each in window.findChildren(kind)
            if not each.accessibleName()
        ]
        assert not nameless

    def test_actions_and_menus_agree(self, window):
        from tintype.gui.menus import MENUS, TOOLBAR, Submenu

        rows = {row.name for row in actions.ACTIONS}

        def names(entries):
            inner = [names(entry.entries) for entry in entries if isinstance(entry, Submenu)]
            return {entry for entry in entries if isinstance(entry, str)}.union(*inner)

        assert set().union(*(names(entries) for _, entries in MENUS)) == rows
        assert {name for name in TOOLBAR if name} <= rows

    def test_no_key_does_two_things(self):
        keys = [key for row in actions.ACTIONS for key in row.keys]
        assert len(keys) == len(set(keys))
