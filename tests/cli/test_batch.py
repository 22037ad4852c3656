"""tintype-cli batch as scripts see it: plan, run, report, exit codes."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import tintype
from tintype.cli.main import run

_SOURCE = Path(tintype.__file__).parents[1]
_MAIN = "from tintype.cli.main import main; main()"
_QUICK = ("--method", "median-cut", "--jobs", "1")


@pytest.fixture
def folder(tmp_path) -> Path:
    root = tmp_path / "in"
    (root / "sub").mkdir(parents=True)
    for seed, name in enumerate(["a.png", "b.jpg", "sub/<i>&.png"]):
        pixels = np.random.default_rng(seed).integers(0, 256, (20, 30, 3), np.uint8)
        Image.fromarray(pixels).save(root / name)
    return root


@pytest.fixture
def batch(folder, tmp_path, capsys):
    """Runs the command over the folder; the exit code, and what was said on both streams."""

    def go(*more: str) -> tuple[int, str, str]:
        code = run(["batch", str(folder), "-o", str(tmp_path / "out"), *_QUICK, *more])
        return code, *capsys.readouterr()

    return go


def test_a_folder_is_reduced_and_summed_up(batch, tmp_path):
    code, out, err = batch()
    assert (code, out) == (0, "")
    assert err.startswith("3 done | ")
    assert "PSNR" in err
    assert (tmp_path / "out" / "sub" / "<i>&.png").exists()
    code, _, err = batch()
    assert code == 0
    assert err.startswith("3 skipped")


def test_a_dry_run_writes_nothing(batch, tmp_path):
    code, out, err = batch("--dry-run")
    assert (code, err) == (0, "")
    assert "3 files to reduce" in out
    assert "b.jpg -> b.png\n" in out
    assert not (tmp_path / "out").exists()


def test_a_dry_run_as_json(batch):
    _, out, _ = batch("--dry-run", "--json", "--write", "both", "--exclude", "sub")
    plan = json.loads(out)
    assert (plan["n_files"], plan["to_make"], plan["done_before"], plan["exist"]) == (2, 2, 0, 0)
    assert plan["megapixels"] == 2 * 600 / 1e6
    assert plan["memory_bytes"] > 10**8
    assert plan["n_at_once"] == 1
    assert plan["files"][1] == {"file": "b.jpg", "action": "make", "outputs": ["b.png", "b.gpl"]}


def test_clashes_are_told(batch, folder):
    Image.new("RGB", (2, 2)).save(folder / "a.webp", lossless=True)
    _, out, _ = batch("--dry-run", "--json")
    (apart,) = json.loads(out)["apart"]
    assert apart == {"file": "a.webp", "wanted": "a.png", "given": "a-webp.png"}


def test_json_of_a_run(batch, folder):
    (folder / "bad.png").write_bytes(b"nothing")
    code, out, err = batch("--json")
    assert code == 3
    assert err.splitlines()[0].startswith("bad.png: refused: ")
    made = json.loads(out)
    assert (made["n_files"], made["done"], made["refused"], made["failed"]) == (4, 3, 1, 0)
    assert made["psnr"] == pytest.approx(10 * np.log10(3 * 255**2 / made["mse_rgb_sum"]))
    assert made["seconds"] > 0
    by_name = {each["file"]: each for each in made["files"]}
    assert list(by_name) == ["a.png", "b.jpg", "bad.png", "sub/<i>&.png"]
    assert by_name["bad.png"]["bytes_after"] is None
    done = by_name["a.png"]
    assert done["outputs"] == ["a.png"]
    assert done["saved"] == pytest.approx(1 - done["bytes_after"] / done["bytes_before"])


def test_every_file_failed(batch, folder):
    for path in folder.rglob("*.*"):
        path.write_bytes(b"nothing")
    assert batch()[0] == 1


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[str] = []
        self.text, self.tags = "", set()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag == "img":
            self.pictures.append(dict(attributes)["src"])

    def handle_data(self, data):
        self.text += data


class TestReports:
    def test_csv(self, batch, tmp_path):
        batch("--report", str(tmp_path / "r.csv"))
        with (tmp_path / "r.csv").open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert [row["file"] for row in rows] == ["a.png", "b.jpg", "sub/<i>&.png"]
        assert rows[0]["state"] == "done"
        assert float(rows[0]["psnr"]) > 10

    def test_json_is_what_is_printed(self, batch, tmp_path):
        _, out, _ = batch("--json", "--report", str(tmp_path / "out" / "r.json"))
        printed, written = json.loads(out), json.loads((tmp_path / "out" / "r.json").read_text())
        assert written.pop("title") != printed.pop("title")
        assert printed == written

    @pytest.mark.parametrize("before", ["first time", "done before"])
    def test_html_holds_all_it_needs(self, batch, tmp_path, before):
        if before == "done before":
            batch()
        batch("--report", str(tmp_path / "r.html"))
        page = _Page()
        text = (tmp_path / "r.html").read_text("utf-8")
        page.feed(text)
        assert "sub/<i>&.png" in page.text
        assert "i" not in page.tags
        assert not {"script", "link"} & page.tags
        assert len([each for each in page.pictures if each.startswith("data:image/webp;")]) == 3
        assert len([each for each in page.pictures if each.startswith("data:image/png;")]) == 3
        assert "http" not in text
        assert "prefers-color-scheme: dark" in text

    def test_a_palette_alone_has_a_row(self, batch, tmp_path):
        code, _, _ = batch("--write", "palette", "--report", str(tmp_path / "r.html"))
        assert code == 0
        assert "a.gpl" in (tmp_path / "r.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--name", "x"], "Name must be"),
        (["--jobs", "0"], "Files at once must be"),
        (["--existing", "keep"], "Existing results must be"),
        (["-k", "300"], "Number of colours must be"),
        (["--report", "r.txt"], "The name of a report must end in one of .html"),
    ],
)
def test_what_is_wrong_is_said_before_a_file_is_read(batch, tmp_path, more, sentence):
    code, out, err = batch(*more)
    assert (code, out) == (2, "")
    assert err.startswith(f"tintype-cli: {sentence}")
    assert not (tmp_path / "out").exists()


def test_the_folder_itself_is_refused(folder, capsys):
    assert run(["batch", str(folder), "-o", str(folder)]) == 2
    assert "choose another folder" in capsys.readouterr().err


def test_a_report_may_not_be_an_input(batch, folder, capsys):
    preset = folder / "p.json"
    preset.write_text("")
    assert batch("--preset", str(preset), "--report", str(preset))[0] == 2


def test_what_does_nothing_is_told(batch):
    assert (
        "--palette-format does nothing without --write palette or both."
        in batch("--palette-format", "hex")[2]
    )


@pytest.mark.skipif(os.name == "nt", reason="there Ctrl-C cannot be sent to one program")
@pytest.mark.parametrize("times", [1, 2])
def test_interrupted_it_leaves_no_part_and_goes_on(tmp_path, times):
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for seed in range(8):
        pixels = np.random.default_rng(seed).integers(0, 256, (700, 700, 3), np.uint8)
        Image.fromarray(pixels).save(folder / f"{seed}.png", compress_level=1)
    command = [sys.executable, "-c", _MAIN, "batch", str(folder), "-o", str(out), *_QUICK]
    environment = {**os.environ, "PYTHONPATH": str(_SOURCE)}
    going = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
    with going:
        deadline = time.monotonic() + 60
        while not list(out.glob("*.png")) and time.monotonic() < deadline:
            time.sleep(0.02)
        for _ in range(times):
            going.send_signal(signal.SIGINT)
            time.sleep(0.05)
        said = going.communicate()[1]
    assert going.returncode == 130
    assert "the same command goes on" in said
    assert not list(out.glob("*.part"))
    finished = len(list(out.glob("*.png")))
    assert 0 < finished < 8
    again = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    assert f"{8 - finished} done, {finished} skipped" in again.stderr
