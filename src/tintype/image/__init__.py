"""Images: pixels in sRGB with alpha, read from files, counted into a cloud, written indexed.

What they are:
    image       pixels, with what a file says of them
    animation   frames of one size, each with its time
    metadata    what a file says beside its pixels
    selection   a part of an image
From files:
    header      how large an image is, before it is decoded
    load        a file -> Image; reading is what it is made of: decoders, colours, 16 bits
    frames      a file -> Animation, or one of its frames
    layers      what frames are put together from, one animated format per module
Counted:
    cloud       pixels -> weighted distinct colours; points and sketch stand for many of them,
                residual is what 8 bits lost of 16
    tally       all frames of an animation -> one cloud
    changes     from frame to frame, what is other; runs are frames that stand for all
To files:
    save        indices and palette -> a file; saving is what can be chosen of it
    formats     the files that can be written, one format per module
    animations  those of them that can hold all frames, one format per module
    patches     frames of indices, kept as what changes
    estimate    how large a file will be; sizes says it beside others
For both:
    exif        directories of tags, taken apart and put together
    png_chunks, riff    what PNG and WebP files are made of
"""

from tintype.image.animation import Animation
from tintype.image.cloud import Cloud, count, merge
from tintype.image.image import Image
from tintype.image.metadata import Metadata

__all__ = ["Animation", "Cloud", "Image", "Metadata", "count", "merge"]
