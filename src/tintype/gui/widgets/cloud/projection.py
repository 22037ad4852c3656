"""A cube turned before one's eyes: where its points fall on a picture. NumPy only.

Points lie in the cube from 0 to 1: to the right, away from the viewer, and up. The cube stands on a
turntable (yaw) that can be tipped (pitch); it never rolls, so that up stays up. The view is in
perspective, as from a distance of `_DISTANCE` edges.
"""

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

_DISTANCE = 5.0
#: So many edges are as wide as the cube is, however it is turned.
_ACROSS = 1.56
#: As long as it is tipped less than this, in degrees, it keeps its size.
_TIPPED = 22.0
_LEAST_ZOOM, _MOST_ZOOM = 0.5, 4.0

#: The corners of the cube, (8, 3); corner 4 x + 2 y + z.
CORNERS = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], np.float32)


@dataclass(frozen=True)
class Edge:
    """One edge: the corners (places in `CORNERS`) where its axis is 0 and 1, and its axis (0 to 2)."""

    start: int
    end: int
    axis: int

    @property
    def faces(self) -> list[tuple[int, int]]:
        """The two faces that meet in it, as (axis, 0 or 1)."""
        corner = CORNERS[self.start].astype(int).tolist()
        return [(axis, corner[axis]) for axis in range(3) if axis != self.axis]


EDGES = tuple(
    Edge(start, start + step, axis)
    for axis, step in enumerate((4, 2, 1))
    for start in range(8)
    if not start & step
)


@dataclass(frozen=True)
class Turn:
    """How the cube is turned, in degrees, and how large it is seen."""

    yaw: float = 32.0
    pitch: float = 22.0
    zoom: float = 1.0

    def turned(self, yaw: float, pitch: float) -> "Turn":
        """Turned further; it can be tipped until one looks straight down or up."""
        return replace(
            self, yaw=(self.yaw + yaw) % 360, pitch=max(-90.0, min(90.0, self.pitch + pitch))
        )

    def zoomed(self, factor: float) -> "Turn":
        return replace(self, zoom=max(_LEAST_ZOOM, min(_MOST_ZOOM, self.zoom * factor)))

    @property
    def matrix(self) -> npt.NDArray[np.float32]:
        """(3, 3): from the cube to right, away and up as they are seen; orthogonal."""
        yaw, pitch = np.radians([self.yaw, self.pitch])
        cos, sin = np.cos(yaw), np.sin(yaw)
        spin = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])
        cos, sin = np.cos(pitch), np.sin(pitch)
        tip = np.array([[1, 0, 0], [0, cos, -sin], [0, sin, cos]])
        turned: npt.NDArray[np.float32] = (tip @ spin).astype(np.float32)
        return turned


def project(
    points: npt.NDArray[Any], turn: Turn, width: float, height: float, margin: float = 0.0
) -> npt.NDArray[np.float32]:
    """(n, 3) of points (n, 3) in the cube: pixels to the right and down, and how far away.

    The middle of the cube falls on the middle of the picture and is 0 away; nearer is below 0. The
    unit of the distance is an edge of the cube. ``margin`` pixels are left free on each side.
    """
    right, away, up = ((points - 0.5) @ turn.matrix.T).T
    scale = edge_length(turn, width, height, margin) * _DISTANCE / (_DISTANCE + away)
    return np.stack([width / 2 + scale * right, height / 2 - scale * up, away], axis=1)


def edge_length(turn: Turn, width: float, height: float, margin: float = 0.0) -> float:
    """Pixels along an edge of the cube where it is 0 away."""
    room = min((width - 2 * margin) / _ACROSS, (height - 2 * margin) / _height(turn.pitch))
    return turn.zoom * max(1.0, room)


def _height(pitch: float) -> float:
    """So many edges are as high as the cube is at a pitch, however it is spun."""
    tip = math.radians(max(_TIPPED, abs(pitch)))
    corners = [(away, up) for away in (-math.sqrt(0.5), math.sqrt(0.5)) for up in (-0.5, 0.5)]
    return 2 * max(
        abs(math.sin(tip) * away + math.cos(tip) * up)
        * _DISTANCE
        / (_DISTANCE + math.cos(tip) * away - math.sin(tip) * up)
        for away, up in corners
    )


def faces_seen(turn: Turn) -> npt.NDArray[np.bool_]:
    """(3, 2): which faces of the cube the viewer sees: of each axis that at 0 and that at 1."""
    viewer = np.array([0, -_DISTANCE, 0]) @ turn.matrix  # the inverse of a turn is its transpose
    return np.stack([viewer < -0.5, viewer > 0.5], axis=1)


def edges_seen(turn: Turn) -> list[int]:
    """Of each of `EDGES` how many of its faces are seen: 0 is hidden, 1 on the outline, 2 in front."""
    seen = faces_seen(turn)
    return [sum(bool(seen[face]) for face in edge.faces) for edge in EDGES]
