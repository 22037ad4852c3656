"""Help whose flags are in groups, so that one finds the few that matter among many."""

from typing import Any

import click

LAST = "This program"


class Flag(click.Option):
    """A flag that knows the section of the help it stands in."""

    def __init__(self, *arguments: Any, section: str = "Options", **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.section = section


class Sectioned(click.Command):
    """Sections in the order in which their first flags are; what belongs to none comes last."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        sections: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record and isinstance(parameter, click.Option):
                section = parameter.section if isinstance(parameter, Flag) else LAST
                sections.setdefault(section, []).append(record)
        sections[LAST] = sections.pop(LAST, [])
        for title, records in sections.items():
            with formatter.section(title):
                formatter.write_dl(records)
