"""What one sees: each panel listens to the session, none knows another.

A new panel is one file and one line in `DOCKS`.
"""

from tintype.gui.panels.advice import AdvicePanel
from tintype.gui.panels.base import Panel
from tintype.gui.panels.cloud import CloudPanel
from tintype.gui.panels.compare import ComparePanel
from tintype.gui.panels.contrast import ContrastPanel
from tintype.gui.panels.history import HistoryPanel
from tintype.gui.panels.images import ImagesPanel
from tintype.gui.panels.palette import PalettePanel
from tintype.gui.panels.recipe import RecipePanel
from tintype.gui.panels.report import ReportLine

#: In the order in which they stand at their places.
DOCKS: tuple[type[Panel], ...] = (
    RecipePanel,
    PalettePanel,
    CloudPanel,
    AdvicePanel,
    ContrastPanel,
    HistoryPanel,
    ImagesPanel,
)

__all__ = ["DOCKS", "ComparePanel", "Panel", "ReportLine"]
