"""One HTML page that needs nothing else: sums, and for each file what came out, with its palette."""

from base64 import b64encode
from collections.abc import Iterator
from html import escape
from io import BytesIO

from PIL import Image as pillow

from tintype.batch.outcome import Outcome, State
from tintype.batch.reports.base import ReportFormat
from tintype.batch.spool import Spool, Totals
from tintype.color.srgb import from_hex

_STYLE = """
:root { color-scheme: light dark; --text: #1c1c1c; --soft: #6a6a6a; --line: #dcdcdc; --ground: #f4f4f4;
  --plate: #ffffff; --good: #2f7d46; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e6e6; --soft: #9c9c9c; --line: #3a3a3a;
  --ground: #1e1e1e; --plate: #282828; --good: #7cc490; --bad: #f2958d; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 32px; background: var(--ground); color: var(--text);
  font: 14px/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0 0 24px; font-size: 22px; font-weight: 600; overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 24px; }
dl div { padding: 8px 16px; background: var(--plate); border: 1px solid var(--line); border-radius: 8px; }
dt { color: var(--soft); font-size: 12px; }
dd { margin: 0; font-size: 18px; }
.frame { overflow-x: auto; background: var(--plate); border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: collapse; }
th { position: sticky; top: 0; padding: 8px; background: var(--plate); color: var(--soft);
  font-size: 12px; font-weight: 500; text-align: left; white-space: nowrap; }
td { padding: 8px; border-top: 1px solid var(--line); vertical-align: top; }
td.n, th.n { text-align: right; white-space: nowrap; }
td.picture { width: 112px; }
td.picture img { display: block; max-width: 96px; max-height: 96px; border-radius: 2px;
  background: repeating-conic-gradient(#8884 0 25%, #0000 0 50%) 0 0 / 16px 16px; }
td.file { overflow-wrap: anywhere; min-width: 200px; }
.palette { display: block; width: 100%; max-width: 400px; height: 16px; margin-top: 8px;
  image-rendering: pixelated; border: 1px solid var(--line); border-radius: 2px; }
small { display: block; color: var(--soft); font-size: 12px; }
.done, .kept { color: var(--good); }
.refused, .failed { color: var(--bad); }
.skipped { color: var(--soft); }
"""
_HEADINGS = (
    ("", ""), ("File", ""), ("Before", "n"), ("After", "n"), ("Saved", "n"), ("Colours", "n"),
    ("PSNR", "n"), ("CIEDE2000", "n"), ("State", ""),
)  # fmt: skip


def encode(spool: Spool, title: str) -> Iterator[str]:
    name = escape(title)
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{name}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{name}</h1>\n"
    )
    yield _sums(spool.totals)
    cells = "".join(f'<th class="{kind}" scope="col">{text}</th>' for text, kind in _HEADINGS)
    yield f'<div class="frame"><table>\n<thead><tr>{cells}</tr></thead>\n<tbody>\n'
    for outcome in spool:
        yield _row(outcome)
    yield "</tbody>\n</table></div>\n</body>\n</html>\n"


def _sums(totals: Totals) -> str:
    pairs = [("Files", f"{totals.n_files:,}")]
    pairs += [
        (state.value.capitalize(), f"{totals.states[state]:,}")
        for state in State
        if totals.states[state]
    ]
    if totals.saved is not None:
        pairs += [("Before", _bytes(totals.before)), ("After", _bytes(totals.after))]
        pairs += [("Saved", _percent(totals.saved))]
    if totals.mse_rgb_sum is not None:
        pairs.append(("PSNR", _psnr(totals.mse_rgb_sum, totals.psnr)))
        pairs.append(("Mean CIEDE2000", _figure(totals.delta_e_2000_mean)))
    rows = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in pairs)
    return f"<dl>{rows}</dl>\n"


def _row(outcome: Outcome) -> str:
    saved = 1 - outcome.after / outcome.before if outcome.after and outcome.before else None
    cells = [
        ("picture", _picture(outcome)),
        ("file", _file(outcome)),
        ("n", _bytes(outcome.before)),
        ("n", _bytes(outcome.after) if outcome.after else ""),
        ("n", "" if saved is None else _percent(saved)),
        ("n", str(outcome.n_colors or "")),
        ("n", _psnr(outcome.mse_rgb_sum, outcome.psnr)),
        ("n", _figure(outcome.delta_e_2000_mean)),
        (outcome.state.value, _state(outcome)),
    ]
    return "<tr>" + "".join(f'<td class="{kind}">{text}</td>' for kind, text in cells) + "</tr>\n"


def _picture(outcome: Outcome) -> str:
    if not outcome.thumbnail:
        return ""
    return f'<img alt="" loading="lazy" src="{_data("webp", outcome.thumbnail)}">'


def _file(outcome: Outcome) -> str:
    made = ", ".join(escape(name) for name, _ in outcome.files if name != outcome.name)
    size = f"{outcome.width} x {outcome.height}" if outcome.width else ""
    below = " · ".join(part for part in (size, made) if part)
    return f"{escape(outcome.name)}<small>{below}</small>{_palette(outcome.palette)}"


def _palette(hexes: tuple[str, ...]) -> str:
    """Its colours as a picture one pixel high, that a browser stretches."""
    if not hexes:
        return ""
    strip = pillow.new("RGBA", (len(hexes), 1))
    strip.putdata([from_hex(text) for text in hexes])
    buffer = BytesIO()
    strip.save(buffer, "PNG")
    title = escape(" ".join(hexes[:16]) + (" …" if len(hexes) > 16 else ""))
    return f'<img class="palette" alt="{title}" src="{_data("png", buffer.getvalue())}">'


def _state(outcome: Outcome) -> str:
    said = " ".join(escape(text) for text in (outcome.reason, *outcome.notes) if text)
    return f"{outcome.state.value}<small>{said}</small>"


def _data(kind: str, content: bytes) -> str:
    return f"data:image/{kind};base64,{b64encode(content).decode()}"


def _bytes(n_bytes: int) -> str:
    for unit, size in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if n_bytes >= size:
            return f"{n_bytes / size:,.1f} {unit}"
    return f"{n_bytes} B"


def _percent(fraction: float) -> str:
    return f"{100 * fraction:.1f} %"


def _psnr(mse: float | None, psnr: float | None) -> str:
    if mse is None:
        return ""
    return "no error" if psnr is None else f"{psnr:.1f} dB"


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


FORMAT = ReportFormat(
    name="html",
    title="HTML page",
    suffixes=(".html", ".htm"),
    encode=encode,
    with_thumbnails=True,
)
