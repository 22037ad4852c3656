"""A field for an option, made of what it declares."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from tintype.gui.messages import translate
from tintype.gui.widgets.auto_field import AutoField
from tintype.gui.widgets.choice_field import ChoiceField
from tintype.gui.widgets.color_button import ColorButton
from tintype.gui.widgets.number_field import NumberField
from tintype.gui.widgets.switch_field import SwitchField
from tintype.gui.widgets.tips import tip
from tintype.options import Choice, Color, Integer, Number, Option, Switch

Field = NumberField | ChoiceField | SwitchField | ColorButton

#: A range that is longer has one decimal place, a shorter one two.
_LONG_RANGE = 20


def make(option: Option) -> Field:
    """The field that an option is set with; it says by `value_changed` what a person chooses."""
    label = translate(option.label)
    if isinstance(option, Integer) and option.words:
        return AutoField(option.low, option.high, label, option.words[0])
    if isinstance(option, Integer):
        return NumberField(option.low, option.high, label)
    if isinstance(option, Number):
        decimals = 1 if option.high - option.low > _LONG_RANGE else 2
        off = QCoreApplication.translate("RecipePanel", "Off") if option.low_is_off else ""
        return NumberField(option.low, option.high, label, decimals, low_text=off)
    if isinstance(option, Choice):
        return ChoiceField(label)
    if isinstance(option, Switch):
        return SwitchField(label)
    assert isinstance(option, Color)
    return ColorButton(label)


def offered(option: Choice, possible: Collection[str]) -> list[tuple[str, str, str]]:
    """The words that are possible, each with its title and with why one would take it."""
    details = option.details or ("",) * len(option.choices)
    return [
        (choice, translate(title), tip(_sentence(translate(detail))))
        for choice, title, detail in zip(option.choices, option.titles, details, strict=True)
        if choice in possible
    ]


def _sentence(detail: str) -> str:
    """Half a sentence made a whole one."""
    if not detail:
        return ""
    return QCoreApplication.translate("RecipePanel", "{0}.").format(detail[0].upper() + detail[1:])
