"""What goes wrong inside decoders, and in which words that is said."""

import struct
import zlib

from tintype.sentence import Sentence

#: What Pillow's decoders raise on files that are not what they say.
DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError,
    ArithmeticError, RuntimeError, AssertionError, struct.error, zlib.error,
)  # fmt: skip


def reason(error: BaseException) -> str:
    """The decoder's own words, on one line and without their full stop; plain ones where we know them."""
    if "truncated" in str(error).lower():
        return Sentence("it ends too early")
    return " ".join(str(error).split()).rstrip(". ") or type(error).__name__
