"""A given palette, as it is."""

from tintype.progress import Progress
from tintype.quantize.base import Found, Method, Task


def find(task: Task, progress: Progress) -> Found:
    progress.step(0, "Taking the palette")
    assert task.given is not None
    return Found(task.given)


METHOD = Method(
    name="fixed",
    title="Given palette",
    why="the colours of a palette as they are, in its order",
    find=find,
    refinable=False,
    finds_number=True,
    takes_palette=True,
)
