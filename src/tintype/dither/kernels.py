"""Which part of a pixel's error goes where: the published kernels of error diffusion.

The kernels of Burkes and Sierra were never printed; they are known from the CIS Graphics Support Forum
(1988 to 1990) through Lee Daniel Crocker's DITHER.TXT ("Digital Halftoning", 1991).
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Share:
    """``part`` of the error goes ``right`` columns to the right and ``down`` rows down."""

    right: int
    down: int
    part: float


@dataclass(frozen=True)
class Kernel:
    """Shares, equal parts next to each other."""

    shares: tuple[Share, ...]

    @property
    def slope(self) -> int:
        """The least s for which the pixels with the same x + s y do not depend on each other."""
        return max(-((share.right - 1) // share.down) for share in self.shares if share.down)

    def ahead(self, share: Share) -> int:
        """How many diagonals x + s y later the pixel comes that gets this share; at least 1."""
        return share.right + self.slope * share.down


def _kernel(divisor: int, *rows: tuple[int, ...]) -> Kernel:
    """From parts by rows; the pixel itself is in the middle of the first. 0 is none."""
    shares = [
        Share(place - len(row) // 2, down, part / divisor)
        for down, row in enumerate(rows)
        for place, part in enumerate(row)
        if part
    ]
    return Kernel(tuple(sorted(shares, key=lambda share: share.part)))


# R. W. Floyd, L. Steinberg: An adaptive algorithm for spatial greyscale. Proc. SID 17(2), 1976.
FLOYD_STEINBERG = _kernel(16, (0, 0, 7), (3, 5, 1))

# J. F. Jarvis, C. N. Judice, W. H. Ninke: A survey of techniques for the display of continuous tone
# pictures on bilevel displays. CGIP 5(1), 1976; DOI 10.1016/S0146-664X(76)80003-2.
JARVIS_JUDICE_NINKE = _kernel(48, (0, 0, 0, 7, 5), (3, 5, 7, 5, 3), (1, 3, 5, 3, 1))

# P. Stucki: MECCA, a multiple-error correction computation algorithm for bilevel image hardcopy
# reproduction. IBM Research Report RZ1060, 1981.
STUCKI = _kernel(42, (0, 0, 0, 8, 4), (2, 4, 8, 4, 2), (1, 2, 4, 2, 1))

# D. Burkes: Presentation of the Burkes error filter for use in preparing continuous-tone images for
# presentation on bi-level devices. CIS Graphics Support Forum, 1988.
BURKES = _kernel(32, (0, 0, 0, 8, 4), (2, 4, 8, 4, 2))

# F. Sierra, CIS Graphics Support Forum, 1989; "Lite" 1990.
SIERRA = _kernel(32, (0, 0, 0, 5, 3), (2, 4, 5, 4, 2), (0, 2, 3, 2, 0))
SIERRA_LITE = _kernel(4, (0, 0, 2), (1, 1, 0))

# B. Atkinson, Apple Computer, about 1984 (MacPaint, HyperScan). A quarter of the error is dropped.
ATKINSON = _kernel(8, (0, 0, 0, 1, 1), (0, 1, 1, 1, 0), (0, 0, 1, 0, 0))
