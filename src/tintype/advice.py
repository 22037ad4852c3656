"""How many colours? The number that a recipe leaves open, and why."""

from tintype.image import Cloud
from tintype.progress import Progress
from tintype.recipe import Recipe


def number_of_colors(cloud: Cloud, recipe: Recipe, progress: Progress) -> int:
    """The number of palette entries that a recipe asks for, found where it leaves that open."""
    if recipe.palette and recipe.method == "fixed":
        return len(recipe.palette)
    assert isinstance(recipe.n_colors, int)
    return recipe.n_colors
