"""A run: what comes out, what it remembers, and that nothing that happens to it stops or spoils it."""

import errno
import json
import os
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import pytest
from PIL import Image

import tintype
from tintype.batch import Action, Control, State, Workers, run, work
from tintype.batch.journal import JOURNAL, STATE
from tintype.errors import AlreadyRunning, Cancelled, NotWritten
from tintype.image import count, merge
from tintype.image.load import load
from tintype.recipe import Recipe

_SOURCE = Path(tintype.__file__).parents[1]


def _states(outcomes) -> dict[str, str]:
    return {name: outcome.state.value for name, outcome in outcomes.items()}


def _leftovers(folder: Path) -> list[Path]:
    return [*folder.rglob("*.part")]


class TestResults:
    def test_each_file_is_reduced_and_measured(self, done, out):
        outcomes = done()
        assert set(_states(outcomes).values()) == {"done"}
        for outcome in outcomes.values():
            ((name, size),) = outcome.files
            assert (out / name).stat().st_size == size == outcome.after
            with Image.open(out / name) as picture:
                assert picture.mode == "P"
                assert picture.size == (outcome.width, outcome.height) == (24, 16)
            assert outcome.n_colors == 8
            assert outcome.mse_rgb_sum > 0
            assert outcome.seconds > 0
        assert not _leftovers(out)

    def test_palettes_beside_images(self, done, tree, out):
        done(write="both", palette_format="hex")
        made = tree(out)
        assert {"a.png", "a.hex", "sub/e.png", "sub/e.hex"} <= set(made)
        assert len(made["a.hex"].split()) == 8

    def test_palettes_alone(self, done, tree, out):
        done(write="palette")
        assert all(name.endswith(".gpl") for name in tree(out))

    @pytest.mark.parametrize("n_workers", [1, 2])
    def test_the_same_comes_out_of_any_number_of_workers(
        self, planned, done, tree, out, tmp_path, n_workers
    ):
        done()
        other = tmp_path / "other"
        outcomes = list(run(planned(to=other, jobs=n_workers)))
        assert {outcome.number for outcome in outcomes} == set(range(6))
        assert tree(other) == tree(out)

    def test_and_of_any_other_executor(self, planned, done, tree, out, tmp_path):
        done()
        other = tmp_path / "other"
        with ProcessPoolExecutor(1, get_context("spawn")) as executor:
            list(run(planned(to=other), executor, at_once=1))
        assert tree(other) == tree(out)

    def test_workers_are_gone_afterwards(self, planned):
        before = threading.active_count()
        list(run(planned()))
        assert threading.active_count() == before


class TestAnimations:
    @pytest.fixture
    def moving(self, folder, picture):
        """Three frames."""
        frames = [Image.open(picture(folder.parent / f"{n}.png", n)) for n in range(3)]
        path = folder / "moving.gif"
        frames[0].save(path, save_all=True, append_images=frames[1:], duration=100, loop=0)
        return path

    def test_all_frames_are_reduced(self, done, moving, out):
        assert done()["moving.gif"].state is State.DONE
        with Image.open(out / "moving.gif") as picture:
            assert picture.n_frames == 3

    def test_or_the_first_where_there_is_one(self, done, moving, out):
        outcome = done(format="bmp")["moving.gif"]
        assert any("first of 3 frames" in note for note in outcome.notes)

    def test_all_count_for_a_palette_of_all(self, planned, moving, folder, here):
        made = planned(moving, shared_palette=True, write="palette")
        counted = work.count_colors(made.jobs[0], made.order, 1)
        assert counted.counts.sum() == 24 * 16
        made = planned(moving, shared_palette=True)
        counted = work.count_colors(made.jobs[0], made.order, 1)
        assert counted.counts.sum() == 3 * 24 * 16


class TestShared:
    def test_one_palette_for_all(self, done, folder, out, tree):
        outcomes = done(shared_palette=True, write="both", palette_format="hex")
        assert set(_states(outcomes).values()) == {"done"}
        made = tree(out)
        assert [name for name in made if name.endswith(".hex")] == ["palette.hex"]
        palettes = set()
        for name in ("a.png", "b.png", "sub/e.png"):
            with Image.open(out / name) as picture:
                palettes.add(bytes(picture.getpalette()[:24]))
        assert len(palettes) == 1
        sources = [load(path) for path in sorted(folder.rglob("*.*"))]
        assert merge([count(image) for image in sources]).n_distinct > 8

    def test_it_is_found_once(self, done, planned, out, folder):
        done(shared_palette=True)
        made = planned(shared_palette=True)
        assert made.count(Action.DONE) == 6
        (folder / "a.png").touch()
        assert planned(shared_palette=True).count(Action.MAKE) == 6

    def test_a_bad_file_has_no_part_in_it(self, done, folder):
        (folder / "bad.png").write_bytes(b"\x89PNG and no more")
        outcomes = done(shared_palette=True)
        assert outcomes.pop("bad.png").state is State.REFUSED
        assert set(_states(outcomes).values()) == {"done"}

    def test_it_alone(self, done, out, tree):
        outcomes = done(shared_palette=True, write="palette")
        assert set(_states(outcomes).values()) == {"done"}
        assert set(tree(out)) == {"palette.gpl"}
        assert set(_states(done(shared_palette=True, write="palette")).values()) == {"skipped"}


class TestLarger:
    @pytest.fixture
    def tiny(self, folder):
        """A JPEG that is smaller than any PNG of it."""
        source = folder / "g.jpg"
        Image.effect_noise((64, 64), 100).convert("RGB").save(source, quality=1)
        return source

    def test_it_is_written_and_said(self, done, tiny, out):
        outcome = done()["g.jpg"]
        assert outcome.state is State.DONE
        assert outcome.after > tiny.stat().st_size
        assert any("is larger than" in note for note in outcome.notes)

    def test_the_original_takes_its_place(self, done, tiny, out):
        outcome = done(larger="copy-original")["g.jpg"]
        assert outcome.state is State.KEPT
        assert (out / "g.jpg").read_bytes() == tiny.read_bytes()
        assert not (out / "g.png").exists()
        assert done(larger="copy-original")["g.jpg"].state is State.SKIPPED

    def test_or_nothing_does(self, done, tiny, out):
        assert done(larger="skip")["g.jpg"].state is State.SKIPPED
        assert not (out / "g.png").exists()
        assert "done before" in done(larger="skip")["g.jpg"].reason


class TestExisting:
    def test_it_is_left_replaced_or_stands_beside(self, done, out):
        out.mkdir()
        mine = out / "a.png"
        mine.write_bytes(b"mine")
        assert done()["a.png"].state is State.SKIPPED
        assert mine.read_bytes() == b"mine"
        assert done(existing="rename")["a.png"].files[0][0] == "a-png.png"
        assert mine.read_bytes() == b"mine"
        assert done(name="{name}", existing="replace", format="png")["a.png"].state is State.DONE
        assert mine.read_bytes() != b"mine"

    def test_done_before_is_told_with_its_figures(self, done):
        first, second = done(), done()
        assert set(_states(second).values()) == {"skipped"}
        assert second["a.png"].psnr == first["a.png"].psnr
        assert second["a.png"].files == first["a.png"].files


class TestWhatHappens:
    def test_bad_files_are_refused_and_the_others_go_on(self, done, folder):
        (folder / "empty.png").touch()
        (folder / "text.jpg").write_text("no image")
        (folder / "cut.png").write_bytes((folder / "a.png").read_bytes()[:200])
        outcomes = done()
        bad = {name: outcomes.pop(name) for name in ("empty.png", "text.jpg", "cut.png")}
        assert {outcome.state for outcome in bad.values()} == {State.REFUSED}
        assert all(name in outcome.reason for name, outcome in bad.items())
        assert set(_states(outcomes).values()) == {"done"}

    def test_what_no_job_should_raise_is_its_own_failure(self, done, monkeypatch):
        def broken(image, recipe):
            raise ZeroDivisionError("by zero")

        monkeypatch.setattr(work.pipeline, "reduce", broken)
        outcomes = done()
        assert set(_states(outcomes).values()) == {"failed"}
        assert "ZeroDivisionError: by zero" in outcomes["a.png"].reason

    def test_too_little_memory_is_a_failure(self, done, monkeypatch):
        def greedy(image, recipe):
            raise MemoryError

        monkeypatch.setattr(work.pipeline, "reduce", greedy)
        assert "not so much memory" in done()["a.png"].reason

    def test_a_full_disc_fails_each_file_with_its_reason(self, done, monkeypatch, out):
        real = work.write_atomically

        def full(path, content):
            if path.suffix == ".png":
                raise NotWritten(path=path, reason=os.strerror(errno.ENOSPC))
            real(path, content)

        monkeypatch.setattr(work, "write_atomically", full)
        outcomes = done()
        assert _states(outcomes)["a.png"] == "failed"
        assert "No space left" in outcomes["a.png"].reason
        assert _states(outcomes)["c.gif"] == "done"
        monkeypatch.undo()
        assert {name for name, state in _states(done()).items() if state == "done"} == {
            "a.png", "b.jpg", "sub/e.png",
        }  # fmt: skip

    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
    def test_a_folder_that_is_read_only(self, done, out):
        out.mkdir(0o555)
        assert set(_states(done()).values()) == {"failed"}

    def test_a_folder_that_cannot_be_made_below(self, done, out):
        out.mkdir()
        (out / "sub").write_text("in the way")
        outcomes = done()
        assert _states(outcomes)["sub/e.png"] == "failed"
        assert _states(outcomes)["a.png"] == "done"

    def test_a_journal_that_cannot_be_written_does_not_stop_it(self, done, out):
        (out / JOURNAL).mkdir(parents=True)
        assert set(_states(done()).values()) == {"done"}

    def test_another_run_into_the_same_folder(self, planned, here):
        pytest.importorskip("fcntl")
        going = run(planned(), here)
        next(going)
        with pytest.raises(AlreadyRunning):
            next(run(planned(), here))
        list(going)


class TestControl:
    def test_stopped_it_ends_and_goes_on_the_next_time(self, planned, here, done, out):
        control = Control()
        going = run(planned(), here, control, at_once=1)
        first = next(going)
        control.stop()
        rest = list(going)
        assert 1 + len(rest) < 6
        ended = {first.name, *(outcome.name for outcome in rest)}
        states = _states(done())
        assert {name for name, state in states.items() if state == "skipped"} == ended
        assert not (out / JOURNAL).exists()

    def test_dropped_it_leaves_no_part(self, planned, out, folder, picture):
        for seed in range(4):
            picture(folder / f"large{seed}.png", seed, (1500, 1500))
        control = Control()
        going = run(planned(recipe=Recipe(n_colors=256, refine="best")), control=control)
        next(going)
        control.drop()
        assert len(list(going)) <= 1
        assert not _leftovers(out)

    def test_paused_nothing_is_begun(self, planned, here):
        control = Control()
        control.pause()
        going = run(planned(), here, control)
        threading.Timer(0.3, control.go_on).start()
        start = time.monotonic()
        next(going)
        assert time.monotonic() - start > 0.25
        list(going)

    def test_stopped_while_paused_it_ends(self, planned, here):
        control = Control()
        control.pause()
        control.stop()
        assert list(run(planned(), here, control)) == []

    def test_stopped_before_there_is_a_palette_for_all(self, planned, here):
        control = Control()
        control.stop()
        with pytest.raises(Cancelled):
            list(run(planned(shared_palette=True), here, control))

    def test_left_early_it_ends_its_workers(self, planned):
        going = run(planned())
        next(going)
        before = threading.active_count()
        going.close()
        assert threading.active_count() < before


class TestKilled:
    def test_a_worker_that_dies_takes_no_file_with_it(self, planned, done, tree, out, tmp_path):
        """Its job is tried once more; nothing else notices."""
        pytest.importorskip("fcntl")
        done()
        other = tmp_path / "other"
        with Workers(2) as workers:
            going = run(planned(to=other), workers, at_once=2)
            outcomes = [next(going)]
            for pid in workers.pids:
                os.kill(pid, 9)
            outcomes += going
        assert {outcome.state for outcome in outcomes} == {State.DONE}
        assert tree(other) == tree(out)
        assert not _leftovers(other)

    def test_a_file_that_kills_each_worker_fails_alone(self, planned, monkeypatch):
        class Deadly(Workers):
            def submit(self, fn, /, *arguments):
                if arguments[0].name == "b.jpg":
                    fn, arguments = os._exit, (7,)
                return super().submit(fn, *arguments)

        with Deadly(2) as workers:
            outcomes = {each.name: each for each in run(planned(), workers, at_once=2)}
        assert outcomes.pop("b.jpg").state is State.FAILED
        assert set(_states(outcomes).values()) == {"done"}

    @pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX")
    @pytest.mark.parametrize("after", [0, 1, 4])
    def test_killed_at_any_time_it_goes_on_where_it_was(
        self, planned, done, tree, folder, out, tmp_path, picture, after
    ):
        for seed in range(6):
            picture(folder / f"more{seed}.png", seed, (300, 300))
        done()
        other = tmp_path / "other"
        code = f"""
            import sys
            from pathlib import Path
            from tintype.batch import Choices, plan, run
            from tintype.recipe import Recipe
            recipe = Recipe(n_colors=8, method="median-cut")
            made = plan((Path({str(folder)!r}),), Path({str(other)!r}), recipe, Choices(jobs=2))
            for outcome in run(made):
                print(outcome.name, flush=True)
        """
        killed = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(_SOURCE)},
        )
        with killed:
            told = list(islice(killed.stdout, after))
            time.sleep(0.05 if after else 0.8)
            killed.kill()
        assert len(told) == after
        time.sleep(0.5)  # its workers notice
        (other / f".tintype-{'0' * 16}.part").write_bytes(b"begun") if other.exists() else None
        finished = {path.name for path in other.glob("*.png")}
        states = _states({each.name: each for each in run(planned(to=other))})
        again = {name for name, state in states.items() if state == "done"}
        assert set(states.values()) <= {"done", "skipped"}
        assert len(finished & again) <= 4  # those that were under way
        assert tree(other) == tree(out)
        assert not _leftovers(other)
        assert {path.name for path in other.glob(".*")} == {STATE}


class TestJournal:
    def test_it_is_json_and_says_its_version(self, done, out):
        done()
        state = json.loads((out / STATE).read_text())
        assert state["version"] == 1
        assert len(state["files"]) == 6
        assert not (out / JOURNAL).exists()

    def test_a_line_cut_off_is_only_done_again(self, done, planned, out):
        done()
        state = (out / STATE).read_bytes().splitlines(keepends=True)
        (out / STATE).unlink()
        (out / JOURNAL).write_bytes(
            b"".join(line.strip(b",\n") + b"\n" for line in state[1:4])[:-9]
        )
        made = planned(existing="replace")
        assert made.count(Action.DONE) == 2
        assert len(_states({each.name: each for each in run(made)})) == 6
        assert planned().count(Action.DONE) == 6

    @pytest.mark.parametrize("content", [b"", b"{", b"[]\n1\nnull\n", b"\xff\x00", b'{"input": 3}'])
    def test_nonsense_counts_as_nothing(self, done, out, content):
        out.mkdir()
        (out / STATE).write_bytes(content)
        (out / JOURNAL).write_bytes(content)
        assert set(_states(done()).values()) == {"done"}

    def test_entries_of_other_sources_stay(self, done, folder, out):
        done()
        done(folder / "a.png", name="{name}-web")
        assert len(json.loads((out / STATE).read_text())["files"]) == 6
