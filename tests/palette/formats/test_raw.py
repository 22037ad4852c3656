"""Tables of nothing but colours."""

import pytest

from tintype.errors import DamagedPalette
from tintype.palette.load import load


def test_a_table_is_known_by_its_size(tmp_path):
    path = tmp_path / "a.pal"
    path.write_bytes(bytes(range(256)) * 3)
    assert load(path).hexes[:2] == ["#000102", "#030405"]
    assert len(load(path)) == 256


def test_another_size_is_no_palette_of_the_usual_kind(tmp_path):
    path = tmp_path / "a.pal"
    path.write_bytes(bytes(767))
    with pytest.raises(DamagedPalette, match="cannot be read as JASC palette"):
        load(path)
