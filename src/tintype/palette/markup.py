"""XML, read with care and written: what the palette files that are made of it share.

Entities are refused where they are declared, so that none is expanded and none is fetched; a DOCTYPE
alone, as older drawing programs write it, does no harm.
"""

import codecs
import re
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from tintype.palette.content import BadContent
from tintype.palette.text import as_text, one_line

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
#: What stands before the root element: a declaration, comments, a DOCTYPE.
# Each is taken as it is found first (atomic): there is no second way to read what goes wrong later.
_ROOT = re.compile(
    r"\s*(?>(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)\s*)*+<(?:[\w.-]+:)?([\w.-]+)",
    re.DOTALL,
)
_HEAD = 8192
# All but the production Char of XML 1.0.
_UNSAYABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REFERENCES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "\n": "&#10;",
        "\r": "&#13;",
        "\t": "&#9;",
    }
)


def parse(content: bytes) -> Element:
    """The root of a document.

    Raises:
        BadContent: it is no XML, or declares entities.
    """
    try:
        # As text where the mark at its start and the encoding that it names may disagree.
        text = as_text(content) if content.startswith(_UTF_16) else content
        root: Element = fromstring(text)
        return root
    except DefusedXmlException as error:
        raise BadContent(
            "it declares XML entities, which are refused because they can be used to do harm"
        ) from error
    except (ParseError, ValueError, LookupError) as error:  # the latter: encodings nobody knows
        raise BadContent("it is no XML, {reason}", reason=str(error)[:100]) from error


def has_root(content: bytes, name: str) -> bool:
    """Whether it begins as a document of this root element, in any namespace; it is not parsed."""
    # Half a character at the end would be taken for another encoding.
    text = content[:_HEAD].decode(
        "utf-16" if content.startswith(_UTF_16) else "utf-8-sig", "replace"
    )
    found = _ROOT.match(text)
    return found is not None and found[1] == name


def local(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rpartition("}")[2]


def sayable(text: str) -> str:
    """Without the characters that no XML can have, not even as references."""
    return _UNSAYABLE.sub("", text)


def line(text: str) -> str:
    """What XML can have of it, on one line."""
    return sayable(one_line(text)).strip()


def attribute(text: str) -> str:
    """The value of an attribute with its quotes; gaps other than blanks come back as they are."""
    # As xml.sax.saxutils does, which imports all that fetches from the network.
    return f'"{text.translate(_REFERENCES)}"'
