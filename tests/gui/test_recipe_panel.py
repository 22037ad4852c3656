"""The recipe as a form: a row for each option, what matters shown, what does nothing greyed."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextDocument, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from tintype.gui.main_window import MainWindow
from tintype.gui.panels.recipe import RecipePanel
from tintype.gui.widgets.auto_field import AutoField
from tintype.gui.widgets.choice_field import ChoiceField
from tintype.gui.widgets.color_button import ColorButton
from tintype.gui.widgets.disclosure import Disclosure
from tintype.gui.widgets.form_scroll import FormScroll
from tintype.gui.widgets.number_box import DecimalBox
from tintype.gui.widgets.number_field import NumberField
from tintype.gui.widgets.switch_field import SwitchField
from tintype.gui.widgets.tips import tip
from tintype.options import Choice, Group, Integer, Number, Switch
from tintype.quantize import METHODS
from tintype.recipe import MAX_ERROR, METHOD, N_COLORS, OPTIONS, needs, users_of

SHOWN = [option for option in OPTIONS if option.group is not Group.ELSEWHERE]
KINDS = {Integer: NumberField, Number: NumberField, Choice: ChoiceField, Switch: SwitchField}


@pytest.fixture
def panel(window: MainWindow) -> RecipePanel:
    return window.findChild(RecipePanel)


def field(panel: RecipePanel, option) -> QWidget:
    return panel.findChild(QWidget, option.name)


def more(panel: RecipePanel) -> Disclosure:
    return panel.findChild(Disclosure)


def text_of(tip: str) -> str:
    """What a tool tip says."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def other(option, recipe):
    """Another value than the recipe has."""
    value = getattr(recipe, option.name)
    if isinstance(option, Switch):
        return not value
    if isinstance(option, Choice):
        return next((each for each in recipe.possible(option) if each != value), value)
    if isinstance(option, Integer | Number):
        return 17 if value != 17 and option.high >= 17 else option.low
    return "#123456"


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_there_is_a_field_for_what_is_not_set_elsewhere(panel, option):
    made = field(panel, option)
    assert (made is None) == (option.group is Group.ELSEWHERE)
    if made is not None:
        assert isinstance(made, KINDS.get(type(option), ColorButton))
        assert text_of(made.toolTip()).startswith(option.why)
        if getattr(option, "details", ()):
            item = made.itemData(made.findData(option.default), Qt.ItemDataRole.ToolTipRole)
            detail = option.details[option.choices.index(option.default)]
            assert text_of(item).lower() == f"{detail}.".lower()
            title = option.titles[option.choices.index(option.default)]
            assert f"{title}: {detail}." in text_of(made.toolTip())


def test_rows_are_in_the_order_of_the_options(panel):
    layout = panel.findChild(QFormLayout)
    rows = [
        layout.itemAt(row, QFormLayout.ItemRole.FieldRole).widget().objectName()
        for row in range(layout.rowCount())
        if layout.itemAt(row, QFormLayout.ItemRole.FieldRole)
    ]
    names = {group: [each.name for each in SHOWN if each.group is group] for group in Group}
    assert rows == [*names[Group.MAIN], more(panel).objectName(), *names[Group.MORE]]


@pytest.mark.parametrize("option", SHOWN, ids=lambda option: option.name)
def test_field_and_recipe_follow_each_other(panel, option):
    session = panel.session
    made = field(panel, option)
    value = other(option, session.recipe)
    made.value_changed.emit(value)
    assert getattr(session.recipe, option.name) == value
    back = option.default
    session.change_recipe(**{option.name: back})
    if isinstance(made, NumberField):
        assert made.value == pytest.approx(back)
    elif isinstance(made, ChoiceField):
        assert made.currentData() == back
    elif isinstance(made, SwitchField):
        assert made.isChecked() is back
    else:
        assert made.text() == back


@pytest.mark.parametrize("option", [each for each in SHOWN if isinstance(each, Number | Integer)])
@pytest.mark.parametrize("part", [0, 0.3, 1])
def test_what_a_slider_says_is_a_value_of_the_option(panel, option, part):
    made = field(panel, option)
    slider = made._slider
    slider.setValue(round(part * slider.maximum()))
    value = getattr(panel.session.recipe, option.name)
    assert option.check(value) == value
    assert made.value == pytest.approx(value)


@pytest.mark.parametrize("name", ["merge", "max_error"])
def test_small_differences_have_most_of_a_slider(panel, name):
    option, made = by_name(name), field(panel, by_name(name))
    slider = made._slider
    middle = []
    for stop in (0, slider.maximum() // 2, slider.maximum()):
        slider.setValue(stop)
        middle.append(made.value)
    assert middle == [0, option.high / 4, option.high]
    for value in (0.0, 2.0, 10.0, option.high):
        made.set_value(value)
        stop = slider.value()
        made.set_value(0)
        slider.setValue(stop)
        assert made.value == pytest.approx(value, rel=0.05)


def test_a_value_between_the_steps_of_a_field_stays_what_it_is(panel):
    panel.session.change_recipe(rare=0.12345)
    assert panel.session.recipe.rare == 0.12345


def test_more_options_are_shown_when_asked_for_and_that_is_remembered(panel, settings):
    assert not more(panel).isChecked()
    assert not field(panel, by_name("merge")).isVisible()
    more(panel).click()
    assert field(panel, by_name("merge")).isVisible()
    assert settings.shows_more_options
    more(panel).click()
    assert not field(panel, by_name("merge")).isVisible()
    assert not settings.shows_more_options


def by_name(name: str):
    return next(option for option in OPTIONS if option.name == name)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_of_the_further_options_those_are_shown_that_the_method_uses(panel, method):
    more(panel).click()
    panel.session.change_recipe(method=method.name, palette=("#123456",))
    for option in SHOWN:
        if option.group is Group.MORE:
            of_others = any(
                need.option is METHOD and method.name not in need.values for need in needs(option)
            )
            assert field(panel, option).isVisible() is not of_others, option.name
        if option in method.parameters:
            assert method.name in users_of(option)
            assert field(panel, option).isVisible()


DEPENDENT = [
    ("lightness_weight", {"space": "oklab"}),
    ("lightness_weight", {"space": "lab"}),
    ("matte", {"alpha": "matte"}),
    *[
        (name, {"dither": word})
        for name in ("dither_strength", "dither_light")
        for word in by_name("dither").choices[1:2]
    ],
]


@pytest.mark.parametrize(("name", "chosen"), DEPENDENT)
def test_what_does_nothing_is_greyed(panel, name, chosen):
    made = field(panel, by_name(name))
    label = panel.findChild(QFormLayout).labelForField(made)
    assert not made.isEnabled()
    assert not label.isEnabled()
    panel.session.change_recipe(**chosen)
    assert made.isEnabled()
    assert label.isEnabled()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("dither_strength", "Counts where “Dither” is not None."),
        ("lightness_weight", "Counts where “Space” is Oklab or CIELAB."),
        ("matte", "Counts where “Transparency” is Put on matte."),
    ],
)
def test_what_is_greyed_tells_what_it_needs(panel, name, said):
    more(panel).click()
    made = field(panel, by_name(name))
    label = panel.findChild(QFormLayout).labelForField(made)
    for part in (made, label):
        assert said in text_of(part.toolTip())
    chosen = dict(DEPENDENT)[name]
    panel.session.change_recipe(**chosen)
    for part in (made, label):
        assert "Counts" not in part.toolTip()


def test_tool_tips_wrap(panel):
    more(panel).click()
    for option in SHOWN:
        assert field(panel, option).toolTip().startswith("<p")
    assert tip("a < b", "", "c") == tip("a < b") + tip("c")
    assert text_of(tip("a < b & c")) == "a < b & c"


@pytest.mark.parametrize("name", ["merge", "max_error"])
def test_what_is_off_says_so(panel, name):
    number = field(panel, by_name(name))
    assert number._number.text() == "Off"
    number._number.setValue(2.5)
    assert number._number.text() == f"2{number._number.locale().decimalPoint()}5"
    assert getattr(panel.session.recipe, name) == 2.5


def words(panel: RecipePanel, name: str) -> list[str]:
    box = field(panel, by_name(name))
    return [box.itemData(at) for at in range(box.count())]


def test_what_needs_a_palette_can_be_chosen_when_there_is_one(panel):
    assert "fixed" not in words(panel, "method")
    assert "given" not in words(panel, "init")
    panel.session.change_recipe(palette=("#123456",))
    assert words(panel, "method") == list(METHOD.choices)
    assert "given" in words(panel, "init")


def auto(panel: RecipePanel) -> QCheckBox:
    return field(panel, N_COLORS).findChild(QCheckBox)


def test_a_number_that_is_left_open_shows_that_of_the_result(photo, idle):
    made = photo.findChild(AutoField, N_COLORS.name)
    auto(photo.findChild(RecipePanel)).click()
    assert made.is_open
    assert photo.session.recipe.n_colors == "auto"
    idle(photo)
    assert made.value == len(photo.session.palette) != N_COLORS.default
    made._number.setValue(12)
    assert photo.session.recipe.n_colors == 12
    assert not made.is_open


def test_who_unticks_the_box_keeps_the_number_that_was_found(photo, idle):
    panel = photo.findChild(RecipePanel)
    auto(panel).click()
    idle(photo)
    found = len(photo.session.palette)
    auto(panel).click()
    assert photo.session.recipe.n_colors == found
    assert field(panel, N_COLORS).value == found


def test_a_step_back_ticks_the_box_again(photo, idle):
    panel = photo.findChild(RecipePanel)
    auto(panel).click()
    photo.session.change_recipe(space="oklab")  # a step of its own
    field(panel, N_COLORS)._number.setValue(30)
    photo.session.history.undo()
    assert photo.session.recipe.n_colors == "auto"
    assert auto(panel).isChecked()
    photo.session.history.undo()
    photo.session.history.undo()
    assert not auto(panel).isChecked()


def test_without_a_result_an_open_number_shows_the_usual_one(panel):
    panel.session.change_recipe(n_colors="auto")
    assert field(panel, N_COLORS).value == N_COLORS.default
    assert auto(panel).isChecked()


def test_the_error_that_is_allowed_is_asked_for_where_the_number_is_open(photo, idle):
    panel = photo.findChild(RecipePanel)
    assert not field(panel, MAX_ERROR).isVisible()
    auto(panel).click()
    assert field(panel, MAX_ERROR).isVisible()
    assert field(panel, MAX_ERROR).isEnabled()
    idle(photo)
    fewer = len(photo.session.palette)
    field(panel, MAX_ERROR).value_changed.emit(5.0)
    idle(photo)
    assert photo.session.reduced.result.report.quality.delta_e_2000_mean <= 5
    assert field(panel, N_COLORS).value == len(photo.session.palette) > fewer
    field(panel, N_COLORS).value_changed.emit(8)
    assert not field(panel, MAX_ERROR).isVisible()


def test_a_given_palette_has_no_open_number(panel):
    panel.session.change_recipe(method="fixed", palette=("#000", "#fff"))
    assert not auto(panel).isEnabled()


def test_a_number_for_a_palette_file_does_not_break_the_field(panel):
    panel.session.change_recipe(n_colors=4096)
    assert field(panel, N_COLORS).value == 256
    assert panel.session.recipe.n_colors == 4096


@pytest.mark.parametrize(("typed", "value"), [("7", 1.0), ("0.256", 0.25), ("1.01", 1.0), ("0", 0)])
def test_a_number_that_is_typed(panel, qtbot, typed, value):
    box = field(panel, by_name("rare")).focusProxy()
    assert isinstance(box, DecimalBox)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, typed.replace(".", box.locale().decimalPoint()))
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert panel.session.recipe.rare == pytest.approx(value)


def wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("name", ["space", "rare", "n_colors", "alpha"])
def test_who_scrolls_the_form_changes_nothing(panel, window, name):
    more(panel).click()
    window.resize(1024, 600)
    QApplication.processEvents()
    assert panel.findChild(FormScroll).verticalScrollBar().maximum()
    window.setFocus()
    before = panel.session.recipe
    made = field(panel, by_name(name))
    for part in (made, *made.findChildren(QWidget)):
        wheel(part)
    assert panel.session.recipe == before


@pytest.mark.parametrize("is_open", [False, True])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)])
def test_no_row_is_cut_at_its_side(panel, window, size, is_open):
    if is_open:
        more(panel).click()
    window.resize(*size)
    QApplication.processEvents()
    form = panel.findChild(FormScroll)
    assert form.widget().width() <= form.viewport().width()
    for label in form.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.sizeHint().width()
    for box in form.findChildren(QAbstractSpinBox):
        assert not box.isVisible() or box.width() >= box.minimumSizeHint().width()


def test_sliders_and_fields_begin_at_one_line(panel):
    more(panel).click()
    QApplication.processEvents()
    shown = [field(panel, option) for option in SHOWN if field(panel, option).isVisible()]
    assert len({made.x() for made in shown}) == 1
    sliders = [made._slider for made in shown if isinstance(made, NumberField)]
    assert len({slider.x() for slider in sliders if slider.isVisible()}) == 1


def test_at_its_usual_size_the_closed_form_needs_no_scrolling(panel, window):
    window.resize(1280, 800)
    window.reset_panels()
    QApplication.processEvents()
    assert panel.findChild(FormScroll).verticalScrollBar().maximum() == 0
