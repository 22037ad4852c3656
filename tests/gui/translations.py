"""The script that collects all texts, for the tests."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
import translations

sys.path.pop(0)

__all__ = ["translations"]
