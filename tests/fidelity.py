"""Are the colours right? Every image of some folders, beside ImageMagick with littleCMS.

    python tests/fidelity.py FOLDER... [--magick convert-im6.q16]

Prints a table: file, size, what the file says of its colours, difference from ImageMagick, a verdict;
exits with 1 if one of them is wrong. It needs an ImageMagick with 16 bits a channel and littleCMS; no
test runs it.

What is right: upright, as large, and
- lossless and without a profile: every visible pixel the same, 16 bits rounded to 8 (65535 is 255);
- with a profile, or lossy (decoders differ): a mean CIEDE2000 below 1;
- AVIF and HEIC without a profile: below 4, since ImageMagick's decoder takes another matrix from YCbCr
  where the file's boxes give none, and leaves grey of 16 to 235 as it is;
- PNG with gAMA alone: every pixel as the formula gives it, since ImageMagick leaves out most of them;
- CMYK without a profile: no colours are right; the difference is only shown.
A file that ImageMagick cannot read either is left out of the verdict; one that has no black and white
(see UnsupportedPixels) is refused rightly.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import ImageCms

from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.errors import HighDynamicRange, TintypeError, UnsupportedPixels
from tintype.image import Image
from tintype.image.load import load
from tintype.image.reading.source import opened

LOSSY = ("JPEG", "MPO", "WEBP")
#: Their decoder in ImageMagick gives no profile, and reads YCbCr by itself.
BOXES = ("AVIF", "HEIF")
#: What stands for sRGB.
SRGB_GAMMA = 0.45455


@dataclass
class Row:
    """One line of the table."""

    name: str
    size: str = ""
    says: str = ""
    difference: str = ""
    verdict: str = ""


def check(path: Path, magick: str, srgb: Path) -> Row:
    row = Row(path.name)
    try:
        image = load(path)
    except TintypeError as error:
        is_right = isinstance(error, UnsupportedPixels | HighDynamicRange)
        return _refused(row, str(error), is_right or _reference(path, magick, []) is None)
    row.size = f"{image.width}x{image.height}"
    info, mode, format = _described(path)
    row.says = " ".join(_says(info, mode, image))
    with tempfile.TemporaryDirectory() as folder:
        reference = _reference(path, magick, _options(info, format, srgb, Path(folder, "own.icc")))
    if reference is None:
        row.verdict = "ImageMagick cannot read it"
    elif reference.size != image.width * image.height * 4:
        row.verdict = f"WRONG: other size ({reference.size // 4} pixels)"
    else:
        expected = _with_gamma(reference.reshape(image.pixels.shape), info, format)
        most = _most(bool(info.get("icc_profile")), mode, format)
        _compare(row, image, expected, most)
    return row


def _most(has_profile: bool, mode: str, format: str) -> float:
    """The largest mean CIEDE2000 that is right; 0 if every pixel must be the same."""
    if has_profile or mode == "LAB" or format in LOSSY:
        return 1
    return 4 if format in BOXES else 0


def _options(info: dict, format: str, srgb: Path, own: Path) -> list[str]:
    """What ImageMagick is told to do with the colours."""
    if format == "PNG" and _own_gamma(info):
        return ["-set", "colorspace", "sRGB"]
    if not info.get("icc_profile"):
        return []
    own.write_bytes(info["icc_profile"])
    given = ["-profile", str(own)] if format in BOXES else []
    return [*given, "-profile", str(srgb)]


def _refused(row: Row, sentence: str, is_right: bool) -> Row:
    row.verdict = f"{'refused' if is_right else 'WRONG: refused'}: {sentence}"
    return row


def _described(path: Path) -> tuple[dict, str, str]:
    with opened(path) as source:
        return dict(source.info), source.mode, source.format or ""


def _says(info: dict, mode: str, image: Image) -> Iterator[str]:
    yield mode
    if image.residual is not None:
        yield "16-bit"
    for key, name in (
        ("icc_profile", "ICC"),
        ("srgb", "sRGB"),
        ("gamma", "gAMA"),
        ("chromaticity", "cHRM"),
    ):
        if info.get(key) is not None:
            yield f"gAMA {info[key]:g}" if key == "gamma" else name


def _reference(path: Path, magick: str, options: list[str]) -> np.ndarray | None:
    """(n * 4,) RGBA of 16 bits, or None if it is not read."""
    # The whole picture, and not just what its first frame covers.
    whole = ["-background", "none", "-flatten"] if path.suffix == ".gif" else []
    command = [
        magick,
        "-quiet",
        f"{path}[0]",
        *whole,
        "-auto-orient",
        *options,
        "-depth",
        "16",
        "rgba:-",
    ]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    if done.returncode or not done.stdout:
        return None
    return np.frombuffer(done.stdout, "=u2")


def _own_gamma(info: dict) -> float | None:
    """The gamma of a PNG that is not sRGB's and that nothing else stands above."""
    gamma = info.get("gamma")
    is_above = info.get("srgb") is not None or info.get("icc_profile")
    return None if is_above or not gamma or abs(gamma - SRGB_GAMMA) < 0.001 else gamma


def _with_gamma(values: np.ndarray, info: dict, format: str) -> np.ndarray:
    gamma = _own_gamma(info)
    if format != "PNG" or not gamma:
        return values
    light = (values[..., :3] / 65535.0) ** (1 / gamma)
    curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.concatenate([np.rint(65535 * curve).astype(np.uint16), values[..., 3:]], axis=-1)


def _compare(row: Row, image: Image, expected: np.ndarray, limit: float) -> None:
    rounded = np.floor(expected / 257 + 0.5).astype(int)
    seen = (image.pixels[..., 3] > 0) | (rounded[..., 3] > 0)
    apart = np.abs(image.pixels.astype(int) - rounded)[seen]
    most = int(apart.max(initial=0))
    labs = [to_lab(np.asarray(pixels[..., :3][seen], float)) for pixels in (image.pixels, rounded)]
    mean = float(ciede2000(*labs).mean()) if seen.any() else 0.0
    row.difference = f"dE {mean:.3f} max {most}"
    if any("CMYK without" in note for note in image.notes):
        row.verdict = "approximate"
    else:
        row.verdict = "ok" if (mean < limit if limit else most == 0) else "WRONG"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--magick", default="convert-im6.q16")
    arguments = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        srgb = Path(folder, "srgb.icc")
        srgb.write_bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
        for path in sorted(file for each in arguments.folders for file in each.iterdir()):
            row = check(path, arguments.magick, srgb)
            wrong += row.verdict.startswith("WRONG")
            print(
                f"{row.name[:58]:58} {row.size:>10} {row.says:18} {row.difference:18} {row.verdict}"
            )
    print(f"{wrong} wrong")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
