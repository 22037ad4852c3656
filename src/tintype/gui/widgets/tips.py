"""Tool tips of whole sentences: text that wraps."""

from html import escape


def tip(*paragraphs: str) -> str:
    """Paragraphs of plain text as a tool tip; those that are empty are left out.

    Qt breaks the lines of rich text only: a plain sentence would go across the screen.
    """
    shown = [escape(text) for text in paragraphs if text]
    return "".join(f"<p style='margin: 0 0 4px 0'>{text}</p>" for text in shown)
