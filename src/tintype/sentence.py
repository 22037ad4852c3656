"""Sentences that remember what they were made of, so that a window can say them in its language."""

from typing import Any


class Sentence(str):
    """English text, made of a template and fields; anywhere else it is a string like any other.

    Attributes:
        template: as for `str.format`, with named fields.
        fields: what fills it; a field may be a Sentence itself.
    """

    template: str
    fields: dict[str, Any]

    def __new__(cls, template: str = "", /, **fields: Any) -> "Sentence":
        made = super().__new__(cls, template.format(**fields))
        made.template, made.fields = template, fields
        return made

    @property
    def clause(self) -> "Sentence":
        """The same without its full stop, as a part of another sentence."""
        return Sentence(self.template.removesuffix("."), **self.fields)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.template, self.fields)


def _rebuild(template: str, fields: dict[str, Any]) -> Sentence:
    return Sentence(template, **fields)


#: Where there is nothing to say.
NOTHING = Sentence()
