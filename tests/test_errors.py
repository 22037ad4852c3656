"""Each error builds its own sentence from its data, and the docstring draws the whole tree."""

import pickle
import re
from pathlib import Path
from string import Formatter

import pytest

from tintype import errors
from tintype.errors import TintypeError


def _tree(kind: type[TintypeError]) -> list[type[TintypeError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _tree(child))]


KINDS = [kind for kind in _tree(TintypeError) if kind.__module__ == errors.__name__]
WITH_SENTENCE = [kind for kind in KINDS if kind.template]


def _sample(kind: type[TintypeError]) -> dict[str, object]:
    """A value for each field: a number where the sentence formats one."""
    fields = [(name, spec) for _, name, spec, _ in Formatter().parse(kind.template) if name]
    return {name: 12.5 if spec else Path(f"/a/{name}.png") for name, spec in fields}


@pytest.mark.parametrize("kind", WITH_SENTENCE)
def test_the_sentence_holds_every_field_and_ends_with_a_full_stop(kind):
    fields = _sample(kind)
    sentence = str(kind(**fields))
    assert sentence.endswith(".")
    assert sentence[0].isupper() or sentence[0] == "/"
    assert "{" not in sentence
    assert all(str(value) in sentence for value in fields.values() if isinstance(value, Path))


@pytest.mark.parametrize("kind", WITH_SENTENCE)
def test_it_survives_the_way_to_another_process(kind):
    error = kind(**_sample(kind))
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert copy.fields == error.fields
    assert str(copy) == str(error)


@pytest.mark.parametrize("kind", WITH_SENTENCE)
def test_braces_in_the_data_are_only_data(kind):
    fields = {
        name: value if isinstance(value, float) else "{0} {x}"
        for name, value in _sample(kind).items()
    }
    assert str(kind(**fields)).count("{0} {x}") == sum(
        name in fields and not isinstance(fields[name], float)
        for _, name, _, _ in Formatter().parse(kind.template)
        if name
    )


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.template])
def test_what_has_no_sentence_only_groups_others(kind):
    assert kind.__subclasses__()


def test_the_docstring_draws_the_tree():
    drawn, parents = [], []
    for line in errors.__doc__.splitlines():
        if match := re.fullmatch(r"    ((?:\||`|--| )*)(\w+)(?:  .*)?", line):
            depth = len(match[1]) // 4
            parents[depth:] = [match[2]]
            drawn.append((match[2], parents[depth - 1] if depth else "Exception"))
    assert drawn[0] == ("TintypeError", "Exception")
    assert sorted(drawn) == sorted((kind.__name__, kind.__base__.__name__) for kind in KINDS)
