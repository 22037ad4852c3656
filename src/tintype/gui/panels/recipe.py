"""The recipe as a form, made from its options: a new option has its row at once."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tintype.gui import theme
from tintype.gui.fields import Field, make, offered
from tintype.gui.messages import listed, translate
from tintype.gui.panels.base import Panel
from tintype.gui.session import Session
from tintype.gui.widgets.auto_field import AutoField
from tintype.gui.widgets.choice_field import ChoiceField
from tintype.gui.widgets.disclosure import Disclosure
from tintype.gui.widgets.form_scroll import FormScroll
from tintype.gui.widgets.number_field import NumberField
from tintype.gui.widgets.switch_field import SwitchField
from tintype.gui.widgets.tips import tip
from tintype.options import Choice, Group, Need, Option
from tintype.recipe import METHOD, N_COLORS, N_COLORS_INDEXED, OPTIONS, Recipe

_ROW_HEIGHT = 3 * theme.GRID


class RecipePanel(Panel):
    name = "recipe"
    title = str(QT_TRANSLATE_NOOP("Panels", "Recipe"))

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = self._form = QWidget()
        self._layout = QFormLayout(form)
        margin = 2 * theme.GRID
        self._layout.setContentsMargins(margin, theme.GRID, margin, theme.GRID)
        self._layout.setHorizontalSpacing(2 * theme.GRID)
        self._layout.setVerticalSpacing(theme.GRID // 2)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields: dict[Option, Field] = {}
        #: What each field shows now.
        self._states: dict[Field, tuple[Any, ...]] = {}
        for option in _of_group(Group.MAIN):
            self._add_row(option)
        self._more = Disclosure(self.tr("More options"))
        self._more.setChecked(session.settings.shows_more_options)
        self._layout.addRow(self._more)
        for option in _of_group(Group.MORE):
            self._add_row(option)
        self._align()
        self._scroll = FormScroll(form)
        for field in self._fields.values():
            self._scroll.guard(field)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._more.toggled.connect(self._show_more)
        session.choices_changed.connect(self._show_recipe)
        session.result_changed.connect(self._show_number)
        self._show_recipe()

    def sizeHint(self) -> QSize:
        return self._scroll.sizeHint()

    # Rows

    def _add_row(self, option: Option) -> None:
        field = make(N_COLORS_INDEXED if option is N_COLORS else option)
        field.setObjectName(option.name)
        field.setMinimumHeight(_ROW_HEIGHT)
        field.value_changed.connect(lambda value: self._take(option, field, value))
        self._fields[option] = field
        if isinstance(field, SwitchField):
            self._layout.addRow("", field)
            return
        label = QLabel(translate(option.label))
        label.setBuddy(field)
        self._layout.addRow(label, field)

    def _take(self, option: Option, field: Field, value: Any) -> None:
        self._states.pop(field, None)  # what it shows may not be what comes of it
        self.session.change_recipe(**{option.name: value})

    def _align(self) -> None:
        """All as wide as the widest: rows that come and go do not move the others sideways."""
        sliders = [
            field
            for field in self._fields.values()
            if isinstance(field, NumberField) and field.has_slider
        ]
        number_width = max(field.number_width for field in sliders)
        for field in sliders:
            field.number_width = number_width
        labels = self._form.findChildren(QLabel)
        width = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(width)

    # What is shown

    def _show_recipe(self) -> None:
        recipe = self.session.recipe
        for option, field in self._fields.items():
            possible = recipe.possible(option) if isinstance(option, Choice) else ()
            value = None if option is N_COLORS else getattr(recipe, option.name)
            state = value, possible, self._is_shown(option), tuple(recipe.unmet(option))
            if state != self._states.get(field):  # while a hand moves one field, the others rest
                self._states[field] = state
                self._show_option(option, field, recipe)
        self._show_number()

    def _show_option(self, option: Option, field: Field, recipe: Recipe) -> None:
        if option is not N_COLORS:
            if isinstance(option, Choice) and isinstance(field, ChoiceField):
                field.set_choices(offered(option, recipe.possible(option)))
            field.set_value(getattr(recipe, option.name))
        for part in (field, self._layout.labelForField(field)):
            if part:
                part.setEnabled(recipe.counts(option))
                part.setToolTip(_tip(option, recipe))
        self._layout.setRowVisible(field, self._is_shown(option))

    def _show_number(self) -> None:
        """The number of colours, where the recipe leaves it open that of the result."""
        number, field = self.session.recipe.n_colors, self._fields[N_COLORS]
        assert isinstance(field, AutoField)
        field.set_open(isinstance(number, str))
        if isinstance(number, str):
            number = len(self.session.palette) or N_COLORS.default
        field.set_value(number)

    def _is_shown(self, option: Option) -> bool:
        """Of the further options those that the method has a use for, if any are wanted; what is about
        a number that is left open only where it is."""
        unmet = self.session.recipe.unmet(option)
        if option.group is Group.MAIN:
            return _is_choice(option) and not any(need.option is N_COLORS for need in unmet)
        return self._more.isChecked() and not any(need.option is METHOD for need in unmet)

    def _show_more(self, is_open: bool) -> None:
        self.session.settings.shows_more_options = is_open
        self._show_recipe()
        if is_open:  # where there is no room for all of it, what was asked for is in sight
            QTimer.singleShot(0, self, self._scroll_to_more)

    def _scroll_to_more(self) -> None:
        self._scroll.verticalScrollBar().setValue(self._more.y() - theme.GRID)


def _of_group(group: Group) -> list[Option]:
    return [option for option in OPTIONS if option.group is group]


def _is_choice(option: Option) -> bool:
    """Whether there is anything to choose."""
    return not isinstance(option, Choice) or len(option.choices) > 1


def _tip(option: Option, recipe: Recipe) -> str:
    """Why one would turn an option, what its present choice is good for, and what it needs to count."""
    detail = ""
    if isinstance(option, Choice) and option.details:
        place = option.choices.index(getattr(recipe, option.name))
        form = QCoreApplication.translate("RecipePanel", "{0}: {1}.")
        detail = form.format(translate(option.titles[place]), translate(option.details[place]))
    return tip(translate(option.why), detail, *(_lacking(need) for need in recipe.unmet(option)))


def _lacking(need: Need) -> str:
    """What must be chosen elsewhere; of many choices those that it must not be, if they are fewer."""
    option = need.option
    if not isinstance(option, Choice):
        return ""
    others = tuple(choice for choice in option.choices if choice not in need.values)
    if len(others) < len(need.values):
        form = QCoreApplication.translate("RecipePanel", "Counts where “{0}” is not {1}.")
        return form.format(translate(option.label), _either(option, others))
    form = QCoreApplication.translate("RecipePanel", "Counts where “{0}” is {1}.")
    return form.format(translate(option.label), _either(option, need.values))


def _either(option: Choice, choices: tuple[str, ...]) -> str:
    titles = [translate(option.titles[option.choices.index(choice)]) for choice in choices]
    form = QCoreApplication.translate("RecipePanel", "{0} or {1}")
    return form.format(listed(titles[:-1]), titles[-1]) if len(titles) > 1 else titles[0]
