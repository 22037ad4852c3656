"""A recipe is every choice of one run, checked when it is made."""

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from tintype.errors import BadChoice, BadNumber
from tintype.recipe import MOST_COLORS, MOST_INDEXED, OPTIONS, Recipe


def test_the_defaults_are_those_of_the_command_line():
    assert Recipe() == Recipe(
        n_colors=16, method="mini-batch", seed=0, alpha="keep", matte="#ffffff"
    )


def test_every_choice_is_declared():
    assert {field.name for field in fields(Recipe)} == {option.name for option in OPTIONS}


def test_the_same_choices_are_the_same_recipe_however_they_were_written():
    one, other = Recipe(n_colors="8", matte="#ABC"), Recipe(n_colors=8, matte="aabbcc")
    assert one == other
    assert len({one, other}) == 1


def test_it_cannot_be_changed_only_replaced():
    recipe = Recipe()
    with pytest.raises(FrozenInstanceError):
        recipe.seed = 3
    assert replace(recipe, seed=3).seed == 3
    with pytest.raises(BadChoice):
        replace(recipe, method="magic")


@pytest.mark.parametrize("n_colors", [1, MOST_INDEXED])
def test_an_indexed_image_holds(n_colors):
    Recipe(n_colors=n_colors).check_indexed()


@pytest.mark.parametrize("n_colors", [MOST_INDEXED + 1, MOST_COLORS])
def test_an_indexed_image_does_not_hold(n_colors):
    with pytest.raises(BadNumber, match=f"between 1 and 256; got {n_colors}"):
        Recipe(n_colors=n_colors).check_indexed()


def test_the_matte_is_used_only_when_transparency_is_not_kept():
    assert Recipe(matte="#102030").matte_rgb is None
    assert Recipe(matte="#102030", alpha="matte").matte_rgb == (16, 32, 48)
