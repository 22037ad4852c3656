"""The elbow of a curve: from where on more colours bring little.

Source: Satopaa, Albrecht, Irwin, Raghavan, "Finding a 'kneedle' in a haystack: detecting knee points in
system behavior", ICDCS workshops 2011, DOI 10.1109/ICDCSW.2011.20: with both axes stretched to 0..1,
the point that lies farthest below the straight line between the ends.

Numbers are linear and distortions are roots of the mean squared distance, because that choice finds
what one would. On flat pictures of 2 to 12 colours, with noise, soft edges or JPEG's marks, it finds
their number; photos get 6 to 13. Without the root one large area (a sky) hides all the others, and a
photo gets 4; with a logarithm every photo gets about 14 and the edges of a flat picture count as much
as its colours.
"""

from collections.abc import Sequence

import numpy as np

#: A root mean square distance (of 255) that is hardly seen: below it there is nothing to win.
_UNSEEN = 4.0


def elbow(ks: Sequence[int], mses: Sequence[float], most: int) -> int:
    """The number in ``ks`` (rising) at the elbow of their falling distortions.

    Args:
        mses: the mean squared distance for each.
        most: where the curve ends; from the last of ``ks`` to there it is flat.
    """
    distances = np.maximum(np.sqrt([*mses, mses[-1]]), _UNSEEN)
    reach = distances[0] - distances[-1]
    if not reach:
        return ks[0]
    fallen = (distances[0] - distances) / reach
    run = (np.array([*ks, most]) - ks[0]) / max(1, most - ks[0])
    return ks[int((fallen - run)[:-1].argmax())]
