"""A name holds the old file or the new one, never a part; what cannot be written is found early."""

import os
import stat
from pathlib import Path

import pytest

from tintype.errors import (
    EmptyInput,
    InputIsFolder,
    InputIsNoFile,
    MissingFolder,
    MissingInput,
    NoPermission,
    NotWritten,
    OutputIsFolder,
    TooLargeInput,
    WouldOverwriteInput,
)
from tintype.files import check_output, read, write_atomically

NAMES = [
    "a.png",
    'it\'s "quoted".png',
    "-o.png",
    "%s {0} $HOME.png",
    "🎨 né.png",
    "é" * 125 + ".png",
]


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


class TestWriteAtomically:
    @pytest.mark.parametrize("name", NAMES)
    def test_any_name_is_written_whole(self, tmp_path, name):
        write_atomically(tmp_path / name, b"new")
        assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(name, b"new")]

    def test_a_new_file_gets_the_permissions_that_the_umask_leaves(self, tmp_path):
        before = os.umask(0o027)
        try:
            write_atomically(tmp_path / "new", b"")
            assert _mode(tmp_path / "new") == 0o640
            assert os.umask(0o027) == 0o027
        finally:
            os.umask(before)

    @pytest.mark.parametrize("mode", [0o600, 0o644, 0o755])
    def test_a_file_that_is_replaced_keeps_its_permissions(self, tmp_path, mode):
        path = tmp_path / "old"
        path.write_bytes(b"much longer than the new one")
        path.chmod(mode)
        write_atomically(path, b"new")
        assert path.read_bytes() == b"new"
        assert _mode(path) == mode

    def test_who_has_the_old_file_open_keeps_reading_the_old_one(self, tmp_path):
        path = tmp_path / "old"
        path.write_bytes(b"old")
        with path.open("rb") as reader:
            write_atomically(path, b"new")
            assert reader.read() == b"old"

    def test_a_link_is_followed_and_stays_a_link(self, tmp_path):
        (tmp_path / "far").mkdir()
        target, link = tmp_path / "far" / "target", tmp_path / "link"
        target.write_bytes(b"old")
        link.symlink_to("far/target")
        write_atomically(link, b"new")
        assert link.is_symlink()
        assert target.read_bytes() == b"new"

    def test_a_dangling_link_gets_its_target(self, tmp_path):
        (tmp_path / "link").symlink_to("target")
        write_atomically(tmp_path / "link", b"new")
        assert (tmp_path / "target").read_bytes() == b"new"

    def test_what_is_no_file_is_written_to_and_stays_what_it_is(self, tmp_path):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        try:
            write_atomically(pipe, b"new")
            assert os.read(reader, 10) == b"new"
        finally:
            os.close(reader)
        assert stat.S_ISFIFO(pipe.stat().st_mode)

    @pytest.mark.parametrize("call", ["replace", "chmod"])
    def test_a_failure_leaves_the_old_file_and_nothing_else(self, tmp_path, monkeypatch, call):
        path = tmp_path / "old"
        path.write_bytes(b"old")

        def fail(*_, **__):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, call, fail)
        with pytest.raises(NotWritten, match=r"old could not be written: Permission denied\.$"):
            write_atomically(path, b"new")
        assert [each.name for each in tmp_path.iterdir()] == ["old"]
        assert path.read_bytes() == b"old"

    def test_a_full_disc_leaves_nothing(self, tmp_path, monkeypatch):
        def full(_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(NotWritten, match="No space left"):
            write_atomically(tmp_path / "new", b"new")
        assert not list(tmp_path.iterdir())

    def test_an_interrupt_leaves_nothing(self, tmp_path, monkeypatch):
        def interrupt(_):
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_atomically(tmp_path / "new", b"new")
        assert not list(tmp_path.iterdir())

    @pytest.mark.parametrize("name", ["missing/new", "file/new", "folder", "loop", "n" * 300])
    def test_where_there_is_no_place_it_says_so(self, tmp_path, name):
        (tmp_path / "file").write_bytes(b"")
        (tmp_path / "folder").mkdir()
        (tmp_path / "loop").symlink_to("loop")
        before = sorted(tmp_path.rglob("*"))
        with pytest.raises(NotWritten):
            write_atomically(tmp_path / name, b"new")
        assert sorted(tmp_path.rglob("*")) == before


class TestCheckOutput:
    def test_a_new_name_in_a_folder_is_fine(self, tmp_path):
        check_output(tmp_path / "new.png", (tmp_path / "input.png",))
        assert not list(tmp_path.iterdir())

    def test_an_existing_file_may_be_replaced(self, tmp_path):
        (tmp_path / "old.png").write_bytes(b"old")
        check_output(tmp_path / "old.png", (tmp_path / "input.png",))

    def test_a_folder_is_refused(self, tmp_path):
        with pytest.raises(OutputIsFolder):
            check_output(tmp_path)

    @pytest.mark.parametrize("parent", ["missing", "file"])
    def test_a_parent_that_is_no_folder_is_refused(self, tmp_path, parent):
        (tmp_path / "file").write_bytes(b"")
        with pytest.raises(MissingFolder):
            check_output(tmp_path / parent / "new.png")

    def test_too_long_a_name_is_refused(self, tmp_path):
        with pytest.raises(NotWritten):
            check_output(tmp_path / ("n" * 300))

    @pytest.mark.parametrize("same", ["input.png", "../{folder}/input.png", "soft.png", "hard.png"])
    def test_the_input_is_refused_under_any_name_unless_forced(self, tmp_path, same):
        given = tmp_path / "input.png"
        given.write_bytes(b"pixels")
        (tmp_path / "soft.png").symlink_to(given)
        (tmp_path / "hard.png").hardlink_to(given)
        path = tmp_path / same.format(folder=tmp_path.name)
        with pytest.raises(WouldOverwriteInput):
            check_output(path, (tmp_path / "other.png", given))
        check_output(path, (given,), force=True)


class TestRead:
    def test_a_file_as_long_as_allowed(self, tmp_path):
        (tmp_path / "a").write_bytes(b"12345")
        assert read(tmp_path / "a", 5) == b"12345"
        with pytest.raises(TooLargeInput):
            read(tmp_path / "a", 4)

    @pytest.mark.parametrize("name", ["missing", "a/b", "with\0nul"])
    def test_what_is_not_there(self, tmp_path, name):
        (tmp_path / "a").write_bytes(b"1")
        with pytest.raises(MissingInput):
            read(tmp_path / name, 5)

    def test_what_is_no_file(self, tmp_path):
        with pytest.raises(InputIsFolder):
            read(tmp_path, 5)
        (tmp_path / "empty").touch()
        with pytest.raises(EmptyInput):
            read(tmp_path / "empty", 5)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
    def test_a_pipe_is_not_waited_for(self, tmp_path):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(InputIsNoFile):
            read(tmp_path / "pipe", 5)

    def test_what_may_not_be_read(self, tmp_path):
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        for path in (tmp_path / ("long" * 100), tmp_path / "loop"):
            with pytest.raises(NoPermission, match="cannot be read"):
                read(path, 5)
