"""The recipe as a form, made from its options: a new option has its row at once."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from tintype.gui import theme
from tintype.gui.panels.base import Panel
from tintype.gui.session import Session
from tintype.gui.widgets.color_button import ColorButton
from tintype.gui.widgets.integer_field import IntegerField
from tintype.options import Choice, Color, Group, Integer, Option
from tintype.recipe import MATTE, N_COLORS, N_COLORS_INDEXED, OPTIONS

_FIELD_WIDTH = 19 * theme.GRID


class RecipePanel(Panel):
    name = "recipe"
    title = str(QT_TRANSLATE_NOOP("Panels", "Recipe"))

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = QWidget()
        scroll = QScrollArea()  # on a small screen the form gives way first
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        layout = QFormLayout(form)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        layout.setHorizontalSpacing(2 * theme.GRID)
        layout.setVerticalSpacing(theme.GRID)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._fields: dict[str, QWidget] = {}
        for option in OPTIONS:
            if not isinstance(option, Integer | Choice | Color) or option.group is not Group.MAIN:
                continue
            if isinstance(option, Choice) and len(option.choices) == 1:
                continue  # nothing to choose
            field = self._field(N_COLORS_INDEXED if option is N_COLORS else option)
            field.setObjectName(option.name)
            field.setToolTip(option.why)
            label = QLabel(QCoreApplication.translate("Options", option.label))
            label.setToolTip(option.why)
            label.setBuddy(field)
            layout.addRow(label, field)
            self._fields[option.name] = field
        self._form = form
        session.recipe_changed.connect(self._show_recipe)
        self._show_recipe()

    def sizeHint(self) -> QSize:
        return self._form.sizeHint()

    def _field(self, option: Option) -> QWidget:
        value, label = getattr(self.session.recipe, option.name), option.label
        if isinstance(option, Integer):
            field = IntegerField(option.low, option.high, value, label)
            field.value_changed.connect(
                lambda number: self.session.change_recipe(**{option.name: number})
            )
            return field
        if isinstance(option, Choice):
            box = QComboBox()
            box.setAccessibleName(label)
            for choice, title in zip(option.choices, option.titles, strict=True):
                box.addItem(QCoreApplication.translate("Options", title), choice)
            box.setMinimumWidth(_FIELD_WIDTH)
            box.currentIndexChanged.connect(
                lambda place: self.session.change_recipe(**{option.name: box.itemData(place)})
            )
            return box
        assert isinstance(option, Color)
        button = ColorButton(value, label)
        button.setMinimumWidth(_FIELD_WIDTH)
        button.color_changed.connect(
            lambda color: self.session.change_recipe(**{option.name: color})
        )
        return button

    def _show_recipe(self) -> None:
        for name, field in self._fields.items():
            value = getattr(self.session.recipe, name)
            if isinstance(field, IntegerField):
                field.set_value(value)
            elif isinstance(field, QComboBox):
                with QSignalBlocker(field):
                    field.setCurrentIndex(field.findData(value))
            elif isinstance(field, ColorButton):
                field.set_color(value)
        self._fields[MATTE.name].setEnabled(self.session.recipe.matte_rgb is not None)
