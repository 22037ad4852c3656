"""Windows beside the window: none holds up the work but those that ask for a file.

color      asking for a colour
files      asking for a file name, and what to do with what is not saved
image_export
           in which format to write the reduced image
palette_export
           in which format to write the palette
shortcuts  all keys
crash      what to do when something went wrong
about      what the program is, and the licences
"""

from tintype.gui.dialogs.about import AboutDialog
from tintype.gui.dialogs.color import ask_color
from tintype.gui.dialogs.crash import CrashDialog
from tintype.gui.dialogs.files import (
    Unsaved,
    ask_image,
    ask_image_target,
    ask_palette,
    ask_palette_target,
    ask_picture_target,
    ask_preset,
    ask_preset_target,
    ask_unsaved,
)
from tintype.gui.dialogs.image_export import ImageExport
from tintype.gui.dialogs.palette_export import PaletteExport
from tintype.gui.dialogs.shortcuts import Key, ShortcutSheet

__all__ = [
    "AboutDialog",
    "CrashDialog",
    "ImageExport",
    "Key",
    "PaletteExport",
    "ShortcutSheet",
    "Unsaved",
    "ask_color",
    "ask_image",
    "ask_image_target",
    "ask_palette",
    "ask_palette_target",
    "ask_picture_target",
    "ask_preset",
    "ask_preset_target",
    "ask_unsaved",
]
