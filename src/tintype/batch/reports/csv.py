"""CSV (RFC 4180): a line for each file, for spreadsheets and scripts."""

import csv
from collections.abc import Iterator
from io import StringIO

from tintype.batch.outcome import Outcome, State
from tintype.batch.reports.base import ReportFormat, row
from tintype.batch.spool import Spool

_SEVERAL = " | "


def encode(spool: Spool, title: str) -> Iterator[str]:
    yield _line(list(row(Outcome(0, "", State.DONE))))
    for outcome in spool:
        yield _line([_cell(value) for value in row(outcome).values()])


def _line(cells: list[str]) -> str:
    text = StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, list):
        return _SEVERAL.join(value)
    return "" if value is None else str(value)


FORMAT = ReportFormat(name="csv", title="CSV", suffixes=(".csv",), encode=encode)
