"""One palette for all: the clouds of all files add up, in any order."""

from tintype.image import Cloud, merge

#: So many colours wait at least until they are added: adding costs what all of them cost.
_WAITING = 1 << 20


class Together:
    """The cloud of all files so far. It grows with the colours, not with the files."""

    def __init__(self) -> None:
        self._sum = merge([])
        self._waiting: list[Cloud] = []
        self._n_waiting = 0

    def add(self, cloud: Cloud) -> None:
        self._waiting.append(cloud)
        self._n_waiting += cloud.n_distinct
        if self._n_waiting > max(_WAITING, self._sum.n_distinct):
            self._add_waiting()

    @property
    def cloud(self) -> Cloud:
        self._add_waiting()
        return self._sum

    def _add_waiting(self) -> None:
        self._sum = merge([self._sum, *self._waiting])
        self._waiting, self._n_waiting = [], 0
