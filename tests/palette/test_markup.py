"""XML that does no harm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.palette.content import BadContent
from tintype.palette.markup import attribute, has_root, local, parse, sayable

ENTITIES = b'<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;&b;">]><a>&d;</a>'
EXTERNAL = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
PARAMETER = b'<!DOCTYPE a [<!ENTITY % b SYSTEM "http://localhost/x">%b;]><a/>'


@pytest.mark.parametrize("content", [ENTITIES, EXTERNAL, PARAMETER])
def test_entities_are_refused(content):
    with pytest.raises(BadContent, match="declares XML entities"):
        parse(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x",
        b"<a>",
        b"<a/><b/>",
        b"\xff\xfe<\0",
        b'<?xml version="1.0" encoding="x"?><a/>',
        b"\0",
    ],
)
def test_what_is_no_xml_is_said_to_be_none(content):
    with pytest.raises(BadContent, match="it is no XML"):
        parse(content)


def test_a_doctype_alone_does_no_harm():
    content = b'<!DOCTYPE a PUBLIC "-//X//DTD Y//EN" "http://localhost/a.dtd"><a b="c"/>'
    assert parse(content).get("b") == "c"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_mark_at_the_start_wins_over_the_declaration(encoding):
    content = '<?xml version="1.0" encoding="UTF-8"?><a b="né"/>'.encode(encoding)
    assert parse(content).get("b") == "né"


def test_the_declaration_says_the_encoding():
    content = '<?xml version="1.0" encoding="ISO-8859-1"?><a b="né"/>'.encode("latin-1")
    assert parse(content).get("b") == "né"


def test_names_are_known_without_their_namespace():
    assert local(parse(b'<x:a xmlns:x="urn:y"/>').tag) == "a"
    assert local("a") == "a"


@given(st.text(st.characters(exclude_categories=[])))
def test_what_is_sayable_comes_back(text):
    said = sayable(text)
    assert parse(f"<a b={attribute(said)}/>".encode()).get("b") == said
    assert sayable(said) == said


@pytest.mark.parametrize(
    ("text", "is_svg"),
    [
        ("<svg/>", True),
        (
            '\n<?xml version="1.0"?>\n<!-- a <b> --><!DOCTYPE svg PUBLIC "x" "y" [ <!A> ]>\n<s:svg>',
            True,
        ),
        ("<svgs/>", False),
        ("<a><svg/></a>", False),
        ("text <svg/>", False),
        ("<!-- <svg/>", False),
        ("", False),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_root_is_known_without_parsing(text, is_svg, encoding):
    assert has_root(text.encode(encoding), "svg") is is_svg


@pytest.mark.parametrize(
    "part", ["<??>", "<!---->", "<!DOCTYPE>", "<!DOCTYPE[]>", "<!DOCTYPE[", "<?", " "]
)
def test_no_beginning_takes_long(part):
    assert not has_root(part.encode() * 2000, "svg")
