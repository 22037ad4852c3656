"""Palettes: ordered swatches, and the files that carry them (`tintype.palette.formats`)."""

from tintype.palette.palette import Palette, Swatch

__all__ = ["Palette", "Swatch"]
