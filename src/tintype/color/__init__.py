"""Colours as pure functions on float arrays of shape (..., 3); one space per file, no state.

srgb           sRGB 0 to 255, its hex form, and linear light
lab            CIELAB (D65)
difference     CIEDE2000
premultiplied  sRGB with alpha as positions in which distances are what is seen
"""
