"""JSON: what is none is said to be none, however deep it is."""

from contextlib import suppress

import pytest

from tintype.palette.content import BadContent
from tintype.palette.formats import json, sketch, tokens
from tintype.palette.objects import brief, is_number, parse


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000, b"1" * 10_000])
def test_what_is_no_json(content):
    with pytest.raises(BadContent, match="it is no JSON, "):
        parse(content)


def test_encodings():
    assert parse('["é"]'.encode("utf-16")) == parse('["é"]'.encode("utf-8-sig")) == ["é"]


@pytest.mark.parametrize(
    ("value", "is_one"),
    [(1, True), (0.5, True), (10**400, True), (True, False), ("1", False), (None, False)],
)
def test_numbers(value, is_one):
    assert is_number(value) == is_one


def test_a_value_is_shown_in_brief():
    deep = value = []
    for _ in range(10_000):
        value.append([])
        value = value[0]
    assert len(brief(deep)) < 100
    assert brief({"hex": 7}) == "{'hex': 7}"
    assert brief("as it is") == "as it is"


@pytest.mark.parametrize(
    ("start", "end"), [("", ""), ('{"colors":[', "]}"), ('{"a":{"$type":"color","$value":', "}}")]
)
def test_no_depth_is_a_mistake_of_ours(start, end):
    """Python stops at a thousand, wherever it is by then."""
    for depth in range(900, 1000):
        content = (start + "[" * depth + "]" * depth + end).encode()
        for format in (json.FORMAT, sketch.FORMAT, tokens.FORMAT):
            format.looks_like(content)
            with suppress(BadContent):
                assert not format.decode(content).swatches
