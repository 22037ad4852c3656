"""What one sees: each panel listens to the session, none knows another.

A new panel is one file and one line in `DOCKS`.
"""

from tintype.gui.panels.base import Panel
from tintype.gui.panels.cloud import CloudPanel
from tintype.gui.panels.compare import ComparePanel
from tintype.gui.panels.contrast import ContrastPanel
from tintype.gui.panels.palette import PalettePanel
from tintype.gui.panels.recipe import RecipePanel
from tintype.gui.panels.report import ReportLine

#: From top to bottom, beside the picture.
DOCKS: tuple[type[Panel], ...] = (RecipePanel, PalettePanel, CloudPanel, ContrastPanel)

__all__ = ["DOCKS", "ComparePanel", "Panel", "ReportLine"]
