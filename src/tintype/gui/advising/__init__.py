"""How many colours? Three views of it, each of which finds what it shows in the background.

curves | pictures | clusters   the views
page                           what a view is
found                          what they show, made off the GUI thread
"""
