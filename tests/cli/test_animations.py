"""Animations in the terminal: all frames, or the one that is asked for."""

import json
import os
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as pillow

from tintype.cli.main import run
from tintype.image.animations import FORMATS
from tintype.image.frames import load_animation
from tintype.image.load import load


@pytest.fixture
def moving(tmp_path) -> str:
    """Four frames of a few hundred colours, of which one is as the first."""
    rng = np.random.default_rng(1)
    frames = [rng.integers(0, 256, (20, 30, 3), np.uint8)]
    for x in (0, 10):
        frames.append(frames[-1].copy())
        frames[-1][5:15, x : x + 10] = rng.integers(0, 256, (10, 10, 3))
    frames.append(frames[0])
    first, *others = map(pillow.fromarray, frames)
    path = tmp_path / "moving.png"
    first.save(path, save_all=True, append_images=others, duration=[100, 40, 75, 25], loop=3)
    return str(path)


def _report(capsys) -> dict:
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("suffix", [suffix for each in FORMATS for suffix in each.suffixes])
def test_all_frames_are_reduced_where_they_can_be_written(moving, suffix, tmp_path, capsys):
    out = tmp_path / f"out{suffix}"
    assert run(["reduce", moving, "-k", "8", "--dither", "sierra", "-o", str(out), "--json"]) == 0
    report = _report(capsys)
    assert (report["n_frames"], report["n_colors"]) == (4, 8)
    assert report["n_distinct"] > 600
    assert report["output_bytes"] == out.stat().st_size
    found = load_animation(out)
    assert (len(found), found.loop, found.total) == (4, 3, 240)
    colors = {f"#{bytes(row[:3]).hex()}" for frame in found for row in frame.pixels.reshape(-1, 4)}
    assert colors == set(report["palette"])
    assert np.array_equal(found.frame(0).pixels, found.frame(3).pixels)


def test_times_that_had_to_be_rounded_are_told(moving, tmp_path, capsys):
    assert run(["reduce", moving, "-o", str(tmp_path / "out.gif")]) == 0
    assert "GIF cannot tell all times exactly; 2 of 4 were rounded" in capsys.readouterr().err
    assert load_animation(tmp_path / "out.gif").durations == (100, 40, 80, 20)


def test_elsewhere_the_first_frame_is_and_that_is_said(moving, tmp_path, capsys):
    out = tmp_path / "out.bmp"
    assert run(["reduce", moving, "-o", str(out)]) == 0
    assert "Only the first of 4 frames was opened." in capsys.readouterr().err
    assert load(out).width == 30


@pytest.mark.parametrize("suffix", [".png", ".gif", ".bmp"])
def test_one_frame_alone(moving, suffix, tmp_path, capsys):
    out = tmp_path / f"out{suffix}"
    arguments = ["reduce", moving, "-k", "256", "--frame", "2", "-o", str(out), "--json"]
    assert run(arguments) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["n_frames"] == 1
    assert "Frame 2 of 4 was opened." in captured.err
    assert len(load_animation(out)) == 1
    after = load(out).pixels
    off = [
        np.abs(frame.pixels - after.astype(int)).mean() for frame in load_animation(Path(moving))
    ]
    assert min(off) == off[1]


@pytest.mark.parametrize(
    ("number", "code", "sentence"),
    [
        ("5", 1, "has no frame 5; the last one is 4, counted from 1."),
        ("0", 2, "Number of the frame must be a whole number between 1 and"),
        ("x", 2, "got x."),
    ],
)
@pytest.mark.parametrize("command", ["reduce", "palette"])
def test_a_frame_that_is_not_there(moving, command, number, code, sentence, tmp_path, capsys):
    out = tmp_path / ("out.png" if command == "reduce" else "out.gpl")
    assert run([command, moving, "--frame", number, "-o", str(out)]) == code
    assert sentence in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("command", ["reduce", "palette"])
def test_what_is_not_there_or_no_file_is_one_sentence(command, tmp_path, capsys):
    out = tmp_path / ("out.png" if command == "reduce" else "out.gpl")
    (tmp_path / "folder.gif").mkdir()
    for name, sentence in (("none.gif", "There is no file"), ("folder.gif", "is a folder")):
        assert run([command, str(tmp_path / name), "-o", str(out)]) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert sentence in line


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
@pytest.mark.parametrize("command", ["reduce", "palette"])
def test_a_pipe_is_not_waited_for(command, tmp_path, capsys):
    os.mkfifo(tmp_path / "pipe.gif")
    out = tmp_path / ("out.png" if command == "reduce" else "out.gpl")
    assert run([command, str(tmp_path / "pipe.gif"), "-o", str(out)]) == 1
    assert "pipe.gif" in capsys.readouterr().err


def test_what_a_format_has_no_use_for_is_told(moving, tmp_path, capsys):
    assert run(["reduce", moving, "-o", str(tmp_path / "out.png"), "--optimize"]) == 0
    assert "--optimize does nothing for Animated PNG." in capsys.readouterr().err


def test_a_part_gives_the_palette(moving, tmp_path, capsys):
    arguments = ["reduce", moving, "-k", "4", "--select", "0,0,30,2", "-o", str(tmp_path / "a.gif")]
    assert run([*arguments, "--json"]) == 0
    part = _report(capsys)["palette"]
    assert (
        run(["palette", moving, "-k", "4", "--select", "0,0,30,2", "-o", "-", "--format", "hex"])
        == 0
    )
    assert sorted(f"#{line}" for line in capsys.readouterr().out.split()) == sorted(part)


def test_a_palette_of_all_frames_or_of_one(moving, tmp_path, capsys):
    out = str(tmp_path / "out.gpl")
    found = {}
    for more in ((), ("--frame", "1"), ("--frame", "4"), ("--frame", "2")):
        assert run(["palette", moving, "-k", "5", "-o", out, "--json", *more]) == 0
        found[more] = _report(capsys)
    assert [each["n_frames"] for each in found.values()] == [4, 1, 1, 1]
    assert found["--frame", "1"]["palette"] == found["--frame", "4"]["palette"]
    assert found["--frame", "1"]["palette"] != found["--frame", "2"]["palette"]
    assert found[()]["n_distinct"] > found["--frame", "1"]["n_distinct"]


def test_a_palette_of_an_animation_and_a_picture_together(moving, tmp_path, capsys):
    pillow.new("RGB", (20, 20), (1, 2, 3)).save(tmp_path / "a.png")
    out = str(tmp_path / "out.gpl")
    arguments = ["palette", moving, str(tmp_path / "a.png"), "-k", "5", "-o", out, "--json"]
    assert run(arguments) == 0
    assert _report(capsys)["n_frames"] == 5


def test_a_damaged_frame_is_one_sentence(moving, tmp_path, capsys):
    content = bytearray(Path(moving).read_bytes())
    at = content.index(b"fdAT")
    length = int.from_bytes(content[at - 4 : at], "big")
    content[at + 20 : at + 30] = bytes(10)
    sum_of_it = zlib.crc32(content[at : at + 4 + length]).to_bytes(4, "big")
    content[at + 4 + length : at + 8 + length] = sum_of_it
    (tmp_path / "broken.png").write_bytes(content)
    out = tmp_path / "out.gif"
    assert run(["reduce", str(tmp_path / "broken.png"), "-o", str(out)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "broken.png is damaged" in line
    assert not out.exists()
