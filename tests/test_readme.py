"""What README.md says of the formats is what there is."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_table_of_palette_files_is_true():
    """After a format has changed: .venv/bin/python packaging/readme_tables.py"""
    made = runpy.run_path(str(ROOT / "packaging" / "readme_tables.py"))
    assert made["table"]() in (ROOT / "README.md").read_text("utf-8")
