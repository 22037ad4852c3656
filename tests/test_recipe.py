"""A recipe is every choice of one run, checked when it is made."""

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from tintype.errors import BadChoice, BadNumber, NoPalette
from tintype.palette.palette import MOST_COLORS
from tintype.quantize import METHODS, PARAMETERS
from tintype.recipe import (
    DITHER_STRENGTH,
    KEEP,
    LIGHTNESS_WEIGHT,
    MATTE,
    MAX_ERROR,
    MOST_INDEXED,
    OPTIONS,
    REFINE,
    SEED,
    Recipe,
    users_of,
)


def test_the_defaults_are_those_of_the_command_line():
    assert Recipe() == Recipe(
        n_colors=16, method="mini-batch", seed=0, alpha="keep", matte="#ffffff"
    )


def test_every_choice_is_declared():
    names = [field.name for field in fields(Recipe)]
    assert sorted(names) == sorted(option.name for option in OPTIONS)


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


def test_a_number_that_is_left_open_can_be_indexed():
    Recipe(n_colors="auto").check_indexed()


def test_of_a_given_palette_its_length_counts():
    hexes = tuple(f"#{number:06x}" for number in range(257))
    Recipe(method="fixed", palette=hexes[:256], n_colors=4096).check_indexed()
    with pytest.raises(BadNumber, match=r"between 1 and 256; got 257\."):
        Recipe(method="fixed", palette=hexes).check_indexed()


@pytest.mark.parametrize("more", [{"method": "fixed"}, {"init": "given"}])
def test_what_speaks_of_a_palette_must_have_one(more):
    with pytest.raises(NoPalette):
        Recipe(**more).check_palette()
    with pytest.raises(NoPalette):
        Recipe(**more).check_indexed()
    Recipe(**more, palette=("#123456",)).check_palette()


COUNTS = [
    (MATTE, {}, False),
    (MATTE, {"alpha": "matte"}, True),
    (LIGHTNESS_WEIGHT, {}, False),
    (LIGHTNESS_WEIGHT, {"space": "linear"}, False),
    (LIGHTNESS_WEIGHT, {"space": "oklab"}, True),
    (LIGHTNESS_WEIGHT, {"space": "lab"}, True),
    (MAX_ERROR, {}, False),
    (MAX_ERROR, {"n_colors": "auto"}, True),
    (MAX_ERROR, {"n_colors": "auto", "method": "fixed"}, False),
    (DITHER_STRENGTH, {}, False),
    (KEEP, {}, True),
    (KEEP, {"method": "fixed"}, False),
    (REFINE, {}, True),
    (REFINE, {"method": "fixed"}, False),
    (SEED, {}, True),
    (SEED, {"method": "fixed"}, False),
]


@pytest.mark.parametrize(("option", "chosen", "counts"), COUNTS)
def test_whether_an_option_makes_a_difference(option, chosen, counts):
    assert Recipe(**chosen).counts(option) is counts


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_a_parameter_counts_for_the_methods_that_name_it(method):
    recipe = Recipe(method=method.name)
    for option in PARAMETERS:
        if users_of(option) and option not in (SEED, REFINE):
            assert recipe.counts(option) is (option in method.parameters)
