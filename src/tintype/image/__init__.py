"""Images: pixels in sRGB with alpha, read from files, counted into a cloud, written indexed.

image    what an Image is
load     files -> Image
cloud    pixels -> weighted distinct colours
save     indices and palette -> a file
formats  the files that can be written, one format per module
"""

from tintype.image.cloud import Cloud, count, merge
from tintype.image.image import Image

__all__ = ["Cloud", "Image", "count", "merge"]
