"""Colours with alpha on an opaque background."""

import numpy as np
from hypothesis import given
from hypothesis.extra.numpy import arrays

from tintype.color.matte import flatten

colors = arrays(np.uint8, (16, 4))


@given(colors)
def test_what_is_seen_is_a_blend_by_alpha(rgba):
    flat = flatten(rgba, (200, 100, 0))
    alpha = rgba[:, 3:] / 255
    blended = rgba[:, :3] * alpha + np.array([200, 100, 0]) * (1 - alpha)
    assert (flat[:, :3] == np.rint(blended)).all()
    assert (flat[:, 3] == 255).all()
