"""Names as keys."""

import pytest

from tintype.palette import Palette, Swatch
from tintype.palette.keys import arranged, english, slug


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Dark  Slate!", "dark-slate"), ("--a--", "a"), ("_a_", "a"), ("né", "né"),
        ("日本 色", "日本-色"),
        ("हिंदी", "हिंदी"), ("🎨", ""), ("", ""), ("a/b.c", "a-b-c"), ("a_b", "a_b"),
    ],
)  # fmt: skip
def test_a_slug(name, key):
    assert slug(name) == key


def test_each_group_is_one_stretch_and_no_two_names_are_alike_in_it():
    entries = ["a/x", "a/x", "b/a/x", "a/x", "x", "b/x", "b/a/x", "b/a"]
    swatches = (
        Swatch((0, 0, 0, 255), entry.rpartition("/")[2], group=entry.rpartition("/")[0])
        for entry in entries
    )
    found = arranged(Palette(tuple(swatches)), slug, str, lambda group: group.split("/"))
    assert [f"{each.group}/{each.name}" for each in found.swatches] == [
        "a/x", "a/x-2", "b/a/x", "a-4/x", "/x", "b-6/x", "b-6/a/x", "b-6/a-8",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "plain"), [("Né ße", "Ne sse"), ("blå Øst", "bla Ost"), ("桜 1", " 1"), ("ﬁ", "fi")]
)
def test_english_letters(text, plain):
    assert english(text) == plain
