"""What a window tells: in the line below, or where that is too short in the bar above the picture."""

from tintype.gui.main_window import MainWindow
from tintype.gui.widgets.banner import Banner


def told(window: MainWindow) -> str:
    banner = window.findChild(Banner)
    return window.statusBar().currentMessage() or (banner.text if banner.isVisible() else "")
