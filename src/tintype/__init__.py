"""Tintype reduces the colours of images and makes palettes from them.

The map of the package, from the top down; each may import what stands below it:

    gui | cli               the window (the only place where Qt is allowed); the command line
    batch                   a folder at a time: plan(...), run(plan) yields one Outcome each
    comparison | animated   compare(image, recipe): every method side by side; reduce_animation(...)
    pipeline                reduce(image, recipe) -> Result; find_palette(cloud, recipe)
    advice                  how many colours?
    solve | report | preset cloud + recipe -> colours; measured quality and times; saved recipes
    recipe                  every choice of one run
    quantize | dither       methods: cloud -> centres; image + palette -> indices
    mapping | metrics | similarity
                            the nearest colour, exactly; quality; structural similarity
    image                   Image, load, save, cloud
    palette                 Palette, Swatch, palette files
    color                   spaces, CIEDE2000
    child                   work that cannot be interrupted, in a process that cancel ends
    options | progress | data | files | threads
    errors                  the exception tree
    sentence                English text that can be said in another language
"""

from tintype.animated import AnimatedResult, reduce_animation
from tintype.errors import TintypeError
from tintype.image import Animation, Cloud, Image
from tintype.image.frames import load_animation, load_frame
from tintype.image.load import load
from tintype.palette import Palette, Swatch
from tintype.pipeline import Result, find_palette, reduce
from tintype.progress import Progress
from tintype.recipe import Recipe
from tintype.report import Report

__version__ = "0.1.0"

__all__ = [
    "AnimatedResult",
    "Animation",
    "Cloud",
    "Image",
    "Palette",
    "Progress",
    "Recipe",
    "Report",
    "Result",
    "Swatch",
    "TintypeError",
    "__version__",
    "find_palette",
    "load",
    "load_animation",
    "load_frame",
    "reduce",
    "reduce_animation",
]
