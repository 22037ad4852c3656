"""What a file says about its picture beside the pixels, as far as a file made of it may keep it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Metadata:
    """What may be written into a file made of the picture; empty where there is none.

    Attributes:
        exif: a TIFF structure (it begins with "II" or "MM") that holds for the pixels as they are now:
            upright, in sRGB, without thumbnail and maker's notes.
        xmp: an XMP packet, UTF-8.
        text: keywords and their texts in the file's order, such as ("Comment", "By hand").
    """

    exif: bytes = b""
    xmp: bytes = b""
    text: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.exif or self.xmp or self.text)


NO_METADATA = Metadata()
