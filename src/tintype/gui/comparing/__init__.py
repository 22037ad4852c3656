"""What the comparison of original and reduced image is made of, beside the views themselves.

ground        the background on which translucent colours are compared
seen          the pixels that a screen needs
vision        pictures as they are seen with a colour vision deficiency
eyes          both pictures as they are seen, with a colour vision deficiency if wanted
probe         what is known of one pixel
heat          CIEDE2000 of many pixels, as a picture
veil          what dims all pixels but those of one swatch
differences   keeps the heat map for what is on screen
hovering      tells of the pixel under the cursor
dimming       shows the pixels of the swatch that is pointed at elsewhere
picking       adds colours of the image to the palette
dragging      takes the reduced image to another program
selecting     lets a part of the image be selected
playing       plays an animation
arrangement   which picture is seen in which view
filming       goes through an animation, by the bar below the picture or by playing it
"""
