"""JSON, read with care: what the palette files that are made of it share."""

import json
import reprlib
from typing import Any, TypeGuard

from tintype.palette.content import BadContent
from tintype.palette.text import as_text


def parse(content: bytes) -> Any:
    """What a document says; raises `BadContent` for one that is no JSON, or nested too deep."""
    try:
        return json.loads(as_text(content))
    except (ValueError, RecursionError) as error:
        raise BadContent("it is no JSON, {reason}", reason=str(error)[:100]) from error


def is_number(value: Any) -> TypeGuard[int | float]:
    """Whether it is a number, of any size; true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def brief(value: Any) -> str:
    """The beginning of any value as text; what is nested deep is not followed."""
    return value if isinstance(value, str) else reprlib.repr(value)
