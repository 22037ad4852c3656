"""The window: the only place where Qt is allowed.

app           starts the program
main_window   composes the parts, and does nothing else
menus         the menu bar as data
actions       every action as a row of one table
crash         errors that nobody caught: keep the work, tell of it
shortcuts     all keys of the window
dialogs       windows beside the window
docks         where the panels stand
panels        what one sees: each listens to the session, none knows another
comparing     what the comparison of original and reduced image is made of
edit_actions  what can be done to the palette, as actions
copies        the palette on the clipboard
naming        proposed names of colours, found beside the work
estimating    how large files would be, found beside the work
recoloring    the colour editor at work on a swatch
handiwork     what is done to the palette by hand
advising      views of how many colours there could be
session       the open images, what was chosen for them, what came of it: the only mutable hub
document      one open image, with all that can be undone
opening       files, palettes and what was pasted
live          a preview that follows the hand, the full result when it rests
exports       to files and to the clipboard
shown         what the window makes of an image and of a result
choices       what a person has chosen for an image
proposals     proposed names of colours
fields        a field for an option
tasks         work off the GUI thread
widgets       parts that know nothing of Tintype's work
look          how things are looked at
settings | theme | arrays
messages      what the core says, in the language of the window
figures       numbers as the language of the window writes them
language      which language that is
log           what happened, in a file
libraries     what the program is made of
screen        is there a screen at all (no Qt)
"""
