"""Images: pixels in sRGB with alpha, read from files, counted into a cloud, written indexed.

image     what an Image is
animation what an Animation is
metadata  what a file says beside its pixels
exif      directories of tags, taken apart and put together
png_chunks, riff  what PNG and WebP files are made of
load      files -> Image
frames    files -> Animation
reading   what load is made of: decoders, orientation, colours, 16 bits
layers    what animated files hold, one format per module
changes   from frame to frame, what is other
cloud     pixels -> weighted distinct colours
tally     the cloud of an animation
patches   frames of indices, kept as what changes
saving    how a reduced image is written
save      indices and palette -> a file
estimate  how large that file will be
sizes     how large files are, said beside each other
formats   the files that can be written, one format per module
animations  those of them that can hold all frames, one format per module
"""

from tintype.image.animation import Animation
from tintype.image.cloud import Cloud, count, merge
from tintype.image.image import Image
from tintype.image.metadata import Metadata

__all__ = ["Animation", "Cloud", "Image", "Metadata", "count", "merge"]
