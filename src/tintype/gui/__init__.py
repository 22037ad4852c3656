"""The window: the only place where Qt is allowed.

app           starts the program
main_window   composes the parts, and does nothing else
menus         the menu bar as data
actions       every action as a row of one table
dialogs       asking for a file name
panels        what one sees: each listens to the session, none knows another
session       the open image, its recipe and its result: the only mutable hub
tasks         work off the GUI thread
widgets       parts that know nothing of Tintype's work
settings | theme | arrays
screen        is there a screen at all (no Qt)
"""
