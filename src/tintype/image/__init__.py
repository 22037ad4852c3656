"""Images: pixels in sRGB with alpha, read from files, counted into a cloud, written indexed.

image     what an Image is
metadata  what a file says beside its pixels
load      files -> Image
header    how large it is, before it is decoded
reading   what load is made of: decoders, orientation, colours, 16 bits
cloud     pixels -> weighted distinct colours
saving    how a reduced image is written
save      indices and palette -> a file
formats   the files that can be written, one format per module
"""

from tintype.image.cloud import Cloud, count, merge
from tintype.image.image import Image
from tintype.image.metadata import Metadata

__all__ = ["Cloud", "Image", "Metadata", "count", "merge"]
