"""A cloud of colours as one sees it, from the top down:

views               cube, planes or slice, and how they share the room
cube_view | plane_view | slice_bar
cube_painting | points_item | centers_item | regions_item | plane_frame
                    what is painted, each in few calls
center_painting     circles with a ring, and trails
regions | pointing  which centre a colour belongs to; what is under the mouse
settling            centres on their way, frame by frame
scatter | axes      points and centres; RGB and Oklab
projection | raster the cube turned; points and discs set as pixels
"""
