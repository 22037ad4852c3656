"""GIF: the first frame may cover a part of the picture only."""

from PIL import ImageFile

Box = tuple[int, int, int, int]


def covered(source: ImageFile.ImageFile) -> Box | None:
    """Left, upper, right, lower of the part that the frame covers, if that is not all of it.

    Pillow paints the rest; browsers, and the format's authors, leave it transparent.
    """
    if source.format != "GIF" or not source.tile:
        return None
    box = source.tile[0].extents
    return None if box in (None, (0, 0, *source.size)) else box
