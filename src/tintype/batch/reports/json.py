"""JSON: one object, with the sums and a list of all files."""

import json
from collections.abc import Iterator

from tintype.batch.reports.base import ReportFormat, row, summary
from tintype.batch.spool import Spool


def encode(spool: Spool, title: str) -> Iterator[str]:
    head = json.dumps({"title": title, **summary(spool)}, indent=2, ensure_ascii=False)
    yield head.removesuffix("\n}") + ',\n  "files": ['
    gap = "\n    "
    for outcome in spool:
        yield gap + json.dumps(row(outcome), ensure_ascii=False)
        gap = ",\n    "
    yield "\n  ]\n}\n"


FORMAT = ReportFormat(name="json", title="JSON", suffixes=(".json",), encode=encode)
