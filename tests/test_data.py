"""Packaged files are found, or it is said that the installation is broken."""

from pathlib import Path

import pytest
from PIL import Image

from tintype import data


def test_the_two_sample_photos_are_there_with_their_authors():
    found = {sample.name: sample for sample in data.samples()}
    assert set(found) == {"china.jpg", "flower.jpg"}
    for sample in found.values():
        assert sample.title
        assert sample.author
        with Image.open(sample.path) as photo:
            assert photo.size == (640, 427)


def test_without_scikit_learn_there_are_no_samples(monkeypatch):
    monkeypatch.setattr(data, "find_spec", lambda name: None)
    assert data.samples() == []


def test_a_resource_is_found_wherever_the_program_is_started(monkeypatch, tmp_path):
    root = Path(data.__file__).parents[2] / "resources"
    some = next(path for path in sorted(root.rglob("*")) if path.is_file())
    monkeypatch.chdir(tmp_path)
    name = some.relative_to(root).as_posix()
    assert data.resource(name).samefile(some)


def test_a_missing_resource_says_that_the_installation_is_broken():
    with pytest.raises(FileNotFoundError, match=r"not completely installed: icons/none\.svg"):
        data.resource("icons/none.svg")
