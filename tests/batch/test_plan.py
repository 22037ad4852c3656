"""What a batch will do: which files, which names, what clashes; nothing is written."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tintype.batch import Action, Choices, plan
from tintype.batch.naming import folded
from tintype.errors import (
    BadRequest,
    MissingFolder,
    MissingInput,
    NoImages,
    NoPalette,
    OutputIsFile,
    SameFolder,
)
from tintype.recipe import Recipe


def _images(made) -> dict[str, str]:
    return {job.name: job.image for job in made.jobs}


class TestFiles:
    def test_the_tree_is_kept_and_nothing_is_written(self, planned, out):
        assert _images(planned()) == {
            "a.png": "a.png",
            "b.jpg": "b.png",
            "c.gif": "c.gif",
            "d.bmp": "d.bmp",
            "sub/e.png": "sub/e.png",
            "sub/deep/f.tif": "sub/deep/f.tif",
        }
        assert not out.exists()

    def test_without_subfolders(self, planned):
        assert set(_images(planned(recursive=False))) == {"a.png", "b.jpg", "c.gif", "d.bmp"}

    @pytest.mark.parametrize(
        ("patterns", "expected"),
        [
            (("*.png",), {"a.png", "sub/e.png"}),
            (("*.PNG", "b.*"), {"a.png", "b.jpg", "sub/e.png"}),
            (("sub/*",), {"sub/e.png", "sub/deep/f.tif"}),
            (("sub/?.png",), {"sub/e.png"}),
            (("[ab].*",), {"a.png", "b.jpg"}),
        ],
    )
    def test_included(self, planned, patterns, expected):
        assert set(_images(planned(include=patterns))) == expected

    @pytest.mark.parametrize(
        ("patterns", "gone"),
        [
            (("*.png",), {"a.png", "sub/e.png"}),
            (("deep",), {"sub/deep/f.tif"}),
            (("sub/*.png",), {"sub/e.png"}),
            (("sub",), {"sub/e.png", "sub/deep/f.tif"}),
        ],
    )
    def test_left_out(self, planned, patterns, gone):
        whole = set(_images(planned()))
        assert set(_images(planned(exclude=patterns))) == whole - gone

    def test_what_is_hidden_or_no_image_is_counted_and_left_out(self, planned, folder, picture):
        picture(folder / ".hidden.png")
        picture(folder / ".git" / "x.png")
        picture(folder / "._a.png")
        (folder / "notes.txt").write_text("no image")
        made = planned()
        assert len(made.jobs) == 6
        assert (made.search.n_hidden, made.search.n_others) == (2, 1)

    def test_a_file_that_is_given_is_taken_whatever_its_name(self, planned, folder, picture):
        odd = picture(folder / "a.png").rename(folder / "a.data")
        assert _images(planned(odd)) == {"a.data": "a.png"}

    def test_several_folders_keep_their_names(self, planned, tmp_path, picture):
        inputs = [picture(tmp_path / name / "x.png").parent for name in ("p/one", "p/two", "q/one")]
        assert set(_images(planned(*inputs)).values()) == {"one/x.png", "two/x.png", "one-2/x.png"}

    def test_the_same_file_given_twice_is_one(self, planned, folder):
        assert len(planned(folder / "a.png", folder / "a.png").jobs) == 1

    def test_results_below_the_folder_are_no_sources(self, planned, folder, done):
        out = folder / "reduced"
        done(to=out)
        made = planned(to=out)
        assert len(made.jobs) == 6
        assert made.count(Action.DONE) == 6

    @pytest.mark.skipif(os.name == "nt", reason="links need rights there")
    def test_links_to_folders_are_not_entered(self, planned, folder):
        (folder / "sub" / "again").symlink_to(folder, target_is_directory=True)
        assert len(planned().jobs) == 6

    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="who may read all reads all")
    def test_a_folder_that_cannot_be_read_is_told(self, planned, folder):
        (folder / "sub").chmod(0)
        try:
            assert planned().search.unreadable == [folder / "sub"]
        finally:
            (folder / "sub").chmod(0o755)


class TestNames:
    def test_a_pattern(self, planned):
        recipe = Recipe(n_colors=8, method="wu")
        made = planned(recipe=recipe, name="web-{name} ({k}, {method})")
        assert _images(made)["b.jpg"] == "web-b (8, wu).png"

    def test_two_that_would_have_one_name_are_named_apart(self, planned, folder, picture):
        picture(folder / "a.jpg")
        picture(folder / "A.webp")
        made = planned()
        assert _images(made)["a.png"] == "a.png"  # it has the name already
        given = {_images(made)["a.jpg"], _images(made)["A.webp"]}
        assert given == {"a-jpg.png", "A-webp.png"}
        assert [(each.source, each.wanted) for each in made.apart] == [
            ("A.webp", "A.png"),
            ("a.jpg", "a.png"),
        ]

    def test_a_palette_beside_an_image_of_its_name(self, planned):
        job = planned(write="both", palette_format="png").jobs[0]
        assert (job.image, job.palette) == ("a.png", "a-palette.png")

    def test_a_format_for_all(self, planned):
        names = _images(planned(format="gif")).values()
        assert all(name.endswith(".gif") for name in names)

    def test_names_of_devices_are_none(self, planned, folder, picture):
        picture(folder / "nul.jpg")
        assert _images(planned())["nul.jpg"] == "_nul.png"

    @settings(max_examples=60)
    @given(
        names=st.lists(
            st.tuples(
                st.sampled_from(["", "s/", "S/"]),
                st.sampled_from(["a", "A", "a-jpg", "a-2", "é", "e\u0301", "ﬁ", "fi"]),
                st.sampled_from([".png", ".PNG", ".jpg", ".webp", ".gif"]),
            ),
            max_size=12,
            unique=True,
        ),
        choices=st.fixed_dictionaries(
            {
                "name": st.sampled_from(["{name}", "{name}-{k}", "x{name}"]),
                "write": st.sampled_from(["image", "palette", "both"]),
                "format": st.sampled_from(["source", "png"]),
                "palette_format": st.sampled_from(["gpl", "png"]),
                "larger": st.sampled_from(["write", "copy-original"]),
            }
        ),
    )
    def test_no_two_results_have_one_name_on_any_system(
        self, tmp_path_factory, names, choices, picture
    ):
        root = tmp_path_factory.mktemp("names")
        for prefix, stem, suffix in names:
            path = root / "in" / f"{prefix}{stem}{suffix}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        picture(root / "in" / "sure.png")
        made = plan((root / "in",), root / "out", Recipe(), Choices(**choices))
        given = [
            {folded(name) for name in (job.image, job.palette, job.copy) if name}
            for job in made.jobs
        ]
        flat = [name for names in given for name in names]
        assert len(flat) == len(set(flat))
        assert [job.number for job in made.jobs] == list(range(len(made.jobs)))
        again = plan((root / "in",), root / "out", Recipe(), Choices(**choices))
        assert again.jobs == made.jobs


class TestSameFolder:
    def test_it_is_refused_without_another_name(self, planned, folder):
        with pytest.raises(SameFolder, match="choose another folder"):
            planned(to=folder)

    def test_also_for_one_file_and_through_a_link(self, planned, folder, tmp_path):
        with pytest.raises(SameFolder):
            planned(folder / "b.jpg", to=folder)
        if os.name != "nt":
            (tmp_path / "link").symlink_to(folder, target_is_directory=True)
            with pytest.raises(SameFolder):
                planned(to=tmp_path / "link")

    def test_also_where_a_folder_keeps_its_name(self, planned, folder, tmp_path, picture):
        picture(tmp_path / "other" / "x.png")
        with pytest.raises(SameFolder):
            planned(folder, tmp_path / "other", to=tmp_path)

    def test_results_are_no_sources_the_next_time(self, planned, folder, done):
        done(to=folder, name="{name}-{k}")
        made = planned(to=folder, name="{name}-{k}")
        assert (len(made.jobs), made.n_results) == (6, 6)
        assert made.count(Action.DONE) == 6

    def test_not_even_where_nothing_is_remembered(self, planned, folder, done):
        done(to=folder, name="{name}-{k}")
        (folder / ".tintype-batch.json").unlink()
        made = planned(to=folder, name="{name}-{k}")
        assert (len(made.jobs), made.n_results) == (6, 6)
        assert made.count(Action.EXISTS) == 6


class TestExisting:
    def test_a_file_of_somebody_else_is_left(self, planned, out):
        out.mkdir()
        (out / "a.png").write_bytes(b"mine")
        assert planned().jobs[0].action is Action.EXISTS
        assert planned(existing="replace").jobs[0].action is Action.MAKE
        job = planned(existing="rename").jobs[0]
        assert (job.action, job.image) == (Action.MAKE, "a-png.png")

    def test_what_a_batch_made_is_made_anew_with_another_recipe(self, planned, done):
        done()
        assert planned().count(Action.DONE) == 6
        assert planned(recipe=Recipe(n_colors=4)).count(Action.MAKE) == 6

    def test_or_when_the_source_changed(self, planned, done, folder, picture):
        done()
        picture(folder / "a.png", seed=9)
        made = planned()
        assert (made.count(Action.MAKE), made.count(Action.DONE)) == (1, 5)

    def test_or_when_a_result_is_gone(self, planned, done, out):
        done()
        (out / "a.png").unlink()
        assert planned().jobs[0].action is Action.MAKE

    def test_but_not_what_somebody_changed_since(self, planned, done, out):
        done()
        (out / "a.png").write_bytes(b"retouched by hand")
        assert planned().jobs[0].action is Action.EXISTS
        assert planned(recipe=Recipe(n_colors=4)).jobs[0].action is Action.EXISTS

    def test_both_folders_may_move(self, planned, done, tmp_path, folder, out):
        done()
        (tmp_path / "moved").mkdir()
        folder.rename(tmp_path / "moved" / "in")
        out.rename(tmp_path / "moved" / "out")
        made = planned(tmp_path / "moved" / "in", to=tmp_path / "moved" / "out")
        assert made.count(Action.DONE) == 6


class TestMemory:
    def test_it_is_told_from_the_headers(self, planned, folder, picture):
        small = planned().memory(2)
        picture(folder / "huge.png", size=(2000, 2000))
        assert planned().memory(2) > small + 12 * 4_000_000
        assert planned().pixels == 6 * 24 * 16 + 4_000_000

    def test_a_header_that_lies_takes_none(self, planned, folder, png_of):
        header = (60_000).to_bytes(4, "big") * 2 + bytes([1, 0, 0, 0, 0])
        (folder / "bomb.png").write_bytes(png_of((b"IHDR", header), (b"IDAT", b""), (b"IEND", b"")))
        assert planned().pixels == 6 * 24 * 16


class TestWrong:
    def test_nothing_to_read(self, planned, tmp_path):
        with pytest.raises(MissingInput):
            planned(tmp_path / "none")
        (tmp_path / "empty").mkdir()
        with pytest.raises(NoImages, match="no image"):
            planned(tmp_path / "empty")

    def test_nowhere_to_write(self, planned, tmp_path):
        with pytest.raises(MissingFolder):
            planned(to=tmp_path / "not" / "there")
        (tmp_path / "file").touch()
        with pytest.raises(OutputIsFile):
            planned(to=tmp_path / "file")

    def test_a_recipe_that_cannot_be(self, planned):
        with pytest.raises(BadRequest):
            planned(recipe=Recipe(n_colors=300))
        with pytest.raises(NoPalette):
            planned(recipe=Recipe(method="fixed"))

    def test_a_result_of_another_version_of_the_program(self, planned, done, out):
        done()
        state = out / ".tintype-batch.json"
        state.write_bytes(state.read_bytes().replace(b'"version": 1', b'"version": 9'))
        with pytest.raises(Exception, match="another version of Tintype") as caught:
            planned()
        assert Path(caught.value.fields["path"]) == state
