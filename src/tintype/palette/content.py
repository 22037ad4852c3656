"""What is wrong with the content of a palette file, for those who read it and what they read with."""

from typing import Any

from tintype.sentence import Sentence


def miscounted(said: int | str, n: int) -> tuple[Sentence, ...]:
    """A word on a file that says that it has another number of colours than it has."""
    if str(said) == str(n):
        return ()
    return (
        Sentence(
            "The file says that it has {said} colours; the {n} that are there were read.",
            said=said,
            n=n,
        ),
    )


class BadContent(ValueError):
    """What is wrong with the content of a file, in a few words without a full stop.

    Attributes:
        reason: these words.
    """

    def __init__(self, template: str, /, **fields: Any) -> None:
        self.reason = Sentence(template, **fields)
        super().__init__(self.reason)
