"""Choose the colour names that the program proposes: resources/color-names.txt.

    npm pack color-name-list@14.29.0 && tar xzf color-name-list-14.29.0.tgz
    .venv/bin/python packaging/color_names.py package/dist/colornames.csv

The list it chooses from has 31,881 names, many of them jokes, brands or worse. Taken are those that say
what a colour looks like: all their words are in the list below, which is written by hand, and what is
called green is green. Where several names stand for nearly the same colour, the shortest is taken.
"""

import argparse
import csv
from pathlib import Path

import numpy as np

from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.color.oklab import to_oklab
from tintype.color.srgb import from_hex

FILE = Path(__file__).parents[1] / "resources" / "color-names.txt"
#: Names whose colours differ by less (CIEDE2000) would be told apart by nobody.
_LEAST_APART = 2.7
_MOST_LETTERS = 16

HEADER = """\
# Names of colours: a hex and its name a line.
# Chosen by packaging/color_names.py from color-name-list 14.29.0, https://github.com/meodai/color-names,
# Copyright (c) 2017 David Aerne, MIT License; see licenses/color-names.txt.
"""

COLORS = """
    red orange yellow green cyan blue purple violet magenta pink brown black white grey beige tan cream
    ivory crimson scarlet maroon burgundy carmine vermilion coral salmon peach apricot amber gold ochre
    mustard lemon lime olive khaki sage mint jade emerald teal turquoise aqua azure cerulean cobalt navy
    indigo ultramarine lavender lilac mauve plum orchid fuchsia rose blush wine ruby sienna umber sepia
    taupe ecru charcoal slate silver bronze copper brass rust terracotta mahogany chestnut chocolate
    coffee mocha caramel honey saffron cinnamon ginger tawny russet auburn periwinkle wisteria heliotrope
    amethyst mulberry aubergine raspberry cranberry cherry strawberry celadon viridian verdigris
    chartreuse pistachio avocado moss fern pine forest jungle seafoam sapphire denim steel sky ice
    midnight bluish greenish reddish yellowish purplish pinkish greyish brownish blonde claret bordeaux
    merlot champagne cognac tobacco leather camel fawn cerise carnation melon tangerine mandarin
    clementine grapefruit papaya mango bisque buff flax goldenrod jet eggshell oatmeal
"""
THINGS = """
    sand stone clay earth dune dunes desert driftwood bark wood oak walnut cedar birch ash smoke fog mist
    haze cloud clouds storm rain snow frost glacier ocean sea lagoon lake river pond water waters wave
    waves tide shore coast beach shell seashell pearl pebble pebbles kelp meadow grass leaf leaves willow
    ivy thyme basil rosemary eucalyptus laurel juniper spruce cypress evergreen hay straw wheat oat barley
    corn butter buttermilk milk vanilla almond hazelnut pecan peanut sesame linen cotton wool silk velvet
    canvas parchment paper papyrus bone chalk plaster porcelain marble granite graphite iron pewter nickel
    tin zinc lead ink coal onyx obsidian ebony raven soot shadow shadows night dusk dawn twilight sunset
    sunrise sunlight sun moon moonlight moonbeam star stars starlight autumn spring summer winter harvest
    garden orchard petal petals tulip poppy peony dahlia iris hyacinth bluebell cornflower thistle heather
    magnolia camellia hibiscus marigold sunflower daffodil primrose buttercup dandelion lotus lily jasmine
    berry blackberry blueberry currant fig grape pear apple quince guava citron citrus pomegranate beet
    beetroot carrot pumpkin squash tomato paprika pepper chilli curry turmeric nutmeg clove cocoa cacao
    espresso tea matcha cider saddle dove swan peacock mallard malachite jasper agate topaz garnet opal
    quartz citrine peridot tourmaline aquamarine lapis flint basalt shale sandstone limestone gravel
    cement concrete brick adobe tile gunmetal platinum aluminium wax beeswax honeycomb honeydew lichen
    algae seaweed reed reeds bamboo cactus agave aloe artichoke asparagus celery cucumber pea spinach
    parsley cabbage lettuce fennel olives truffle mushroom biscuit bread toast toffee maple syrup amaranth
    geranium begonia azalea rhododendron foxglove crocus gentian delphinium larkspur hydrangea mallow
    anemone verbena vervain freesia gardenia hawthorn elderberry boysenberry loganberry persimmon
    raisin prune bilberry juniper watermelon cantaloupe nectarine peel zest blossom bloom bud buds
    stem root roots seed husk hill hills valley mountain mountains cliff canyon island harbour bay reef
    marsh swamp bog creek stream spring waterfall rapids horizon breeze wind thunder lightning ember
    embers flame fire blaze glow gleam shimmer spice dust powder mud silt loam soil peat rock rocks slate
    cobblestone pavement asphalt tarmac timber teak rosewood sandalwood hickory elm aspen poplar sycamore
    hemlock fir conifer thicket grove woodland woods forestland undergrowth foliage clover nettle dill
    sorrel tarragon oregano bay wheatfield field fields prairie savanna steppe tundra moor heath oasis
    cavern cave grotto lagoons fjord iceberg icicle rime sleet dew raindrop puddle lake pool fountain
    nautical marine maritime sail sailor denim indigo tweed suede satin lace gauze wicker rattan
    hessian burlap jute sackcloth linen ribbon patina enamel glaze pottery ceramic bisque lacquer
    varnish pigment pastel watercolour gouache sepia fresco mosaic porcelain alabaster travertine
    gypsum chalkboard blackboard lamplight candle candlelight hearth
"""
MANNERS = """
    pale light dark deep bright soft muted dusty dusky warm cool cold rich faded vivid pastel burnt
    smoky misty foggy hazy cloudy stormy rainy frosty icy snowy sandy earthy mossy grassy leafy rosy
    golden silvery antique old vintage aged weathered washed bleached raw wild fresh ripe dried dry wet
    calm quiet gentle silent still serene tranquil mellow subtle delicate tender faint sheer clear pure
    dense shaded shadowed sunny evening morning northern southern alpine arctic coastal tropical
    mediterranean pacific atlantic baltic nordic polar royal true natural rustic autumnal
    spring summer winter wintry velvety silky creamy milky chalky inky peachy minty lemony coppery bronzed
    tanned toasted roasted baked glazed powdered crushed frosted sunlit moonlit sunbaked windswept distant
    midnight young lush verdant deepest lightest darkest palest
"""
#: What a colour must be to be called so: ranges of Oklab lightness, chroma and hue in degrees.
PLAIN = {
    "white": ((0.9, 1.0), (0.0, 0.04), (0, 360)),
    "black": ((0.0, 0.36), (0.0, 0.06), (0, 360)),
    "grey": ((0.2, 0.94), (0.0, 0.05), (0, 360)),
    "red": ((0.2, 0.72), (0.08, 0.4), (8, 45)),
    "orange": ((0.55, 0.9), (0.09, 0.4), (40, 80)),
    "brown": ((0.2, 0.68), (0.02, 0.14), (25, 95)),
    "yellow": ((0.75, 1.0), (0.06, 0.4), (80, 118)),
    "green": ((0.2, 1.0), (0.03, 0.4), (112, 180)),
    "cyan": ((0.6, 1.0), (0.05, 0.4), (180, 220)),
    "teal": ((0.3, 0.75), (0.04, 0.4), (175, 220)),
    "blue": ((0.2, 0.97), (0.03, 0.4), (205, 285)),
    "violet": ((0.25, 0.9), (0.04, 0.4), (280, 325)),
    "purple": ((0.2, 0.85), (0.04, 0.4), (290, 345)),
    "magenta": ((0.35, 0.9), (0.1, 0.4), (320, 370)),
    "pink": ((0.55, 0.96), (0.02, 0.4), (330, 395)),
}
_WORDS = {word for words in (COLORS, THINGS, MANNERS) for word in words.split()}
_LOOKS = {word for words in (COLORS, THINGS) for word in words.split()}


def _fits(name: str, color: str) -> bool:
    """One or two different words, of which the last says what it looks like."""
    words = name.lower().split()
    return (
        len(set(words)) == len(words) <= 2
        and len(name) <= _MOST_LETTERS
        and _WORDS.issuperset(words)
        and words[-1] in _LOOKS
        and not words[-1].endswith("ish")
        and all(_is(color, word) for word in words if word in PLAIN)
    )


def _is(color: str, word: str) -> bool:
    light, a, b = to_oklab(np.array(from_hex(color)[:3], float))
    hue = np.degrees(np.arctan2(b, a)) % 360
    lights, chromas, (low, high) = PLAIN[word]
    is_hue = low <= hue <= high or low <= hue + 360 <= high
    within = [lights[0] <= light <= lights[1] + 1e-6, chromas[0] <= np.hypot(a, b) <= chromas[1]]
    return all(within) and is_hue


def chosen(names: dict[str, str]) -> dict[str, str]:
    """Those of ``names`` (name to hex) that are proposed, the plainest first."""
    fitting = sorted(
        (name for name, color in names.items() if _fits(name, color)),
        key=lambda name: (name.lower() not in PLAIN, len(name.split()), len(name), name),
    )
    lab = to_lab(np.array([from_hex(names[name])[:3] for name in fitting], float))
    taken: list[int] = []
    for place in range(len(fitting)):
        if not taken or ciede2000(lab[place], lab[taken]).min() >= _LEAST_APART:
            taken.append(place)
    return {fitting[place]: names[fitting[place]] for place in taken}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("list", type=Path, help="colornames.csv of color-name-list")
    with parser.parse_args().list.open(encoding="utf-8", newline="") as file:
        names = {row["name"]: row["hex"] for row in csv.DictReader(file)}
    lines = sorted(f"{color} {name}\n" for name, color in chosen(names).items())
    FILE.write_text(HEADER + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} names in {FILE}")


if __name__ == "__main__":
    main()
