// Palettes read by libraries of Node.js, for readers.py: node readers.mjs READER FILE prints one JSON
// object, {colors: [[r, g, b, alpha?], ...], names: [...]?, groups: [...]?}, of 0 to 255.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const [reader, file] = process.argv.slice(2);
const byte = (part) => Math.round(255 * part);
const text = () => readFileSync(file, "utf8").replace(/^\ufeff/, "");
const hex = (value) => [...Buffer.from(value.slice(1), "hex")];

const READERS = {
  anypalette() {
    const { loadPalette } = require("anypalette");
    return new Promise((resolve, reject) =>
      loadPalette({ filePath: file }, (error, palette) => {
        if (error) return reject(error);
        const names = palette.map((color) => color.name);
        const colors = palette.map((color) => [byte(color.red), byte(color.green), byte(color.blue)]);
        resolve({ colors, names: names.every((name) => name === undefined) ? undefined : names });
      }),
    );
  },
  "ase-utils"() {
    const { colors, groups } = require("ase-utils").decode(readFileSync(file));
    const group = (color) => groups.find((each) => each.colors.includes(color))?.name ?? "";
    return {
      colors: colors.map((color) => color.color.map(byte)),
      names: colors.map((color) => color.name),
      groups: colors.map(group),
    };
  },
  async "procreate-swatches"() {
    const { readSwatchesFile } = await import("procreate-swatches");
    const { colors } = await readSwatchesFile(readFileSync(file), "rgb");
    return { colors: colors.filter(Boolean).map(([values]) => values.map(Math.round)) };
  },
  sass() {
    const source = `@use "sass:meta"; @use "sass:color"; @use "${basename(file, ".scss")}" as p;
      @mixin say($g, $n, $c) { x { v: "#{$g}|#{$n}|#{color.channel($c, "red")}|#{color.channel($c,
        "green")}|#{color.channel($c, "blue")}|#{color.alpha($c)}"; } }
      @each $n, $v in meta.module-variables("p") {
        @if meta.type-of($v) == "map" { @each $k, $w in $v { @include say($n, $k, $w); } }
        @else { @include say("", $n, $v); } }`;
    const { css } = require("sass").compileString(source, { loadPaths: [dirname(file)] });
    const rows = [...css.matchAll(/v: "(.*)";/g)].map((match) => match[1].split("|"));
    return {
      colors: rows.map(([, , r, g, b, alpha]) => [+r, +g, +b, byte(+alpha)]),
      names: rows.map((row) => row[1].replace(/^color-(?!\p{L})/u, "")),
      groups: rows.map((row) => row[0]),
    };
  },
  async "style-dictionary"() {
    const { default: StyleDictionary } = await import("style-dictionary");
    const dictionary = new StyleDictionary({ tokens: JSON.parse(text()), platforms: { all: {} } });
    await dictionary.hasInitialized;
    const { allTokens: all } = await dictionary.getPlatformTokens("all");
    return {
      colors: all.map(({ $value }) => [...$value.components.map(byte), byte($value.alpha)]),
      names: all.map((token) => token.path.at(-1)),
      groups: all.map((token) => token.path.slice(0, -1).join("/")),
    };
  },
  async terrazzo() {
    const { defineConfig, parse } = await import("@terrazzo/parser");
    const url = pathToFileURL(file);
    const config = defineConfig({}, { cwd: new URL(".", url) });
    const { tokens } = await parse([{ filename: url, src: text() }], { config });
    const all = Object.values(tokens);
    return {
      colors: all.map(({ $value }) => [...$value.components.map(byte), byte($value.alpha)]),
      names: all.map((token) => token.id.split(".").at(-1)),
      groups: all.map((token) => token.id.split(".").slice(0, -1).join("/")),
    };
  },
  papaparse() {
    const { data } = require("papaparse").parse(text(), { header: true, skipEmptyLines: true });
    return {
      colors: data.map((row) => hex(row.hex)),
      names: data.map((row) => row.name),
      groups: data.map((row) => row.group),
    };
  },
  resvg() {
    const { Resvg } = require("@resvg/resvg-js");
    const image = new Resvg(text(), { font: { loadSystemFonts: false } }).render();
    const corners = [...text().matchAll(/<rect x="(\d+)" y="(\d+)"/g)];
    const at = (x, y) => [...image.pixels.subarray(4 * (y * image.width + x)).subarray(0, 3)];
    return { colors: corners.map(([, x, y]) => at(+x + 48, +y + 48)) };
  },
  "JSON.parse"() {
    const { colors } = JSON.parse(text());
    return {
      colors: colors.map((color) => [...color.rgb, byte(color.alpha)]),
      names: colors.map((color) => color.name),
      groups: colors.map((color) => color.group ?? ""),
    };
  },
};

process.stdout.write(JSON.stringify(await READERS[reader]()), () => process.exit(0));
