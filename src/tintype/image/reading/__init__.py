"""What `tintype.image.load` is made of: from a file to upright pixels in sRGB.

source       a file -> Pillow's picture, not yet decoded; broken notes in a PNG are left out
tiff         pixel layouts of TIFF that Pillow does not know by itself
psd          Photoshop's pictures of 16 bits a channel
png          the chunks before the pixels
boxes        the colour box of AVIF
deep         16 bits a channel
orientation  upright
resolution   how many pixels an inch has
coloring     what its numbers mean, by the order of precedence that its format gives
conversion   bands of pixels -> sRGB
shaper       matrix and curves of a profile
icc          profiles made of primaries and a curve, and taken apart
cicp         ITU-T H.273: primaries and transfer by number
curves       from a stored value to light
metadata     what a file made of it may keep
"""
