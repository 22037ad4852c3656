"""Colours as pure functions on float arrays of shape (..., 3); one space per file, no state.

srgb        sRGB 0 to 255, its hex form, and linear light
lab         CIELAB (D65, from D50 as well)
cmyk        inks without a profile
hsb         hue, saturation, brightness
oklab       Oklab
oklch       Oklab as lightness, chroma and hue
spaces      the list of spaces to cluster and compare in; colours as positions, with alpha
difference  CIEDE2000
contrast    the ratio of WCAG 2.2, and what it asks for
deficiency  how colours look to people who lack a kind of cone
confusion   which of them they can hardly tell apart
names       what a colour is called
matte       colours with alpha on an opaque background
"""
