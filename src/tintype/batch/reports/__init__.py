"""Reports of a batch: one format per module, and the one list of them."""

from pathlib import Path

from tintype.batch.reports import csv, html, json
from tintype.batch.reports.base import ReportFormat
from tintype.batch.spool import Spool
from tintype.errors import UnknownSuffix
from tintype.files import write_atomically
from tintype.sentence import Sentence

FORMATS: tuple[ReportFormat, ...] = (html.FORMAT, csv.FORMAT, json.FORMAT)

__all__ = ["FORMATS", "ReportFormat", "for_path", "save"]


def for_path(path: Path) -> ReportFormat:
    """The format that the suffix of ``path`` chooses; raises `UnknownSuffix`."""
    for member in FORMATS:
        if path.name.lower().endswith(member.suffixes):
            return member
    suffixes = ", ".join(suffix for member in FORMATS for suffix in member.suffixes)
    raise UnknownSuffix(what=Sentence("a report"), suffixes=suffixes, got=path.name)


def save(path: Path, spool: Spool, title: str) -> None:
    """Write a report, a file at a time; raises `UnknownSuffix`, `NotWritten`."""
    pieces = for_path(path).encode(spool, title)
    write_atomically(path, (piece.encode("utf-8", "replace") for piece in pieces))
