"""Indices with fewer than eight bits, several to a byte."""

import numpy as np
import numpy.typing as npt


def fewest(n_colors: int, allowed: tuple[int, ...] = (1, 2, 4, 8)) -> int:
    """The fewest bits, of those that are allowed (rising), that tell ``n_colors`` apart."""
    return next(bits for bits in allowed if n_colors <= 1 << bits)


def packed(indices: npt.NDArray[np.uint8], bits: int) -> npt.NDArray[np.uint8]:
    """(height, bytes of a row): the first pixel in the highest bits; a row ends with a byte.

    Args:
        indices: (height, width), each below ``1 << bits``.
    """
    per_byte = 8 // bits
    if per_byte == 1:
        return indices
    if bits == 1:
        return np.packbits(indices, axis=1)
    height, width = indices.shape
    rows = np.zeros((height, -(-width // per_byte)), np.uint8)
    for place in range(per_byte):
        column = indices[:, place::per_byte]
        rows[:, : column.shape[1]] |= column << np.uint8(8 - bits * (place + 1))
    return rows
