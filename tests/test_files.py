"""A name holds the old file or the new one, never a part; what cannot be written is found early."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tintype import files
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
    "مرحبا \u202egnp.exe\u200f.png",  # right to left, and marks that turn what follows
    "two\nlines\t.png",
    "é" * 123 + ".png",
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


WRITE = """
import os, signal, sys
from pathlib import Path
from tintype.files import write_atomically
target = Path(sys.argv[1])
"""
FOR_EVER = (
    WRITE
    + """
contents = [bytes([65 + i]) * 3_000_000 for i in range(3)]
write_atomically(target, contents[0])
print("begun", flush=True)
while True:
    for content in contents:
        write_atomically(target, content)
"""
)
DIE = "lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)"
#: Where to die, by what the child does before it writes.
POINTS = {
    "before anything is written": f"import tintype.files; tintype.files._lock = {DIE}",
    "before it is on the disc": f"os.fsync = {DIE}",
    "before it gets its permissions": f"Path.chmod = {DIE}",
    "before it gets its name": f"Path.replace = {DIE}",
    "after it has its name": f"Path.unlink = {DIE}",
}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing ends so there")
class TestKilled:
    """The old file or the new one, never a part; what is left beside it goes with the next save."""

    def _child(self, code: str, target: Path, **more) -> subprocess.Popen:
        return subprocess.Popen([sys.executable, "-c", code, str(target)], **more)

    @pytest.mark.parametrize("milliseconds", [0, 1, 2, 3, 5, 7, 11, 16, 22, 31])
    def test_at_any_moment(self, tmp_path, milliseconds):
        target = tmp_path / "out.png"
        for extra in (0, 0.0004, 0.0009):
            with self._child(FOR_EVER, target, stdout=subprocess.PIPE) as child:
                assert child.stdout.readline() == b"begun\n"
                time.sleep(milliseconds / 1000 + extra)
                child.kill()
            content = target.read_bytes()
            assert content in (b"A" * 3_000_000, b"B" * 3_000_000, b"C" * 3_000_000)

    @pytest.mark.parametrize("point", POINTS)
    def test_at_each_step(self, tmp_path, point):
        target = tmp_path / "out.png"
        target.write_bytes(b"old")
        code = f"{WRITE}{POINTS[point]}\nwrite_atomically(target, b'new')"
        with self._child(code, target) as child:
            assert child.wait() == -signal.SIGKILL
        is_done = point.startswith("after")
        assert target.read_bytes() == (b"new" if is_done else b"old")
        assert len(list(tmp_path.iterdir())) == (1 if is_done else 2)

    def test_in_the_middle_of_writing(self, tmp_path):
        target = tmp_path / "out.png"
        target.write_bytes(b"old")
        code = WRITE + (
            "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20,) * 2)\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_DFL)\n"
            "write_atomically(target, bytes(3 << 20))"
        )
        with self._child(code, target) as child:
            assert child.wait() == -signal.SIGXFSZ
        (part,) = {*tmp_path.iterdir()} - {target}
        assert part.stat().st_size == 1 << 20
        assert target.read_bytes() == b"old"


def _left(folder: Path, name: str = f".tintype-{7:016x}.part", age: float = 3600) -> Path:
    path = folder / name
    path.write_bytes(b"part")
    os.utime(path, (time.time() - age,) * 2)
    return path


class TestWhatWasLeft:
    @pytest.fixture(autouse=True)
    def _as_at_the_start(self, monkeypatch):
        monkeypatch.setattr(files, "_swept", set())

    def test_it_goes_with_the_next_save(self, tmp_path):
        for number in range(3):
            _left(tmp_path, f".tintype-{number:016x}.part")
        write_atomically(tmp_path / "out.png", b"new")
        assert [path.name for path in tmp_path.iterdir()] == ["out.png"]

    @pytest.mark.parametrize(
        "name",
        [".tintype-12.part", "tintype-0000000000000007.part", ".tintype-0000000000000007.part~"],
    )
    def test_what_is_called_otherwise_stays(self, tmp_path, name):
        left = _left(tmp_path, name)
        write_atomically(tmp_path / "out.png", b"new")
        assert left.exists()

    def test_what_is_new_stays(self, tmp_path):
        left = _left(tmp_path, age=5)
        write_atomically(tmp_path / "out.png", b"new")
        assert left.exists()

    @pytest.mark.skipif(not files.fcntl, reason="there what is open cannot be deleted")
    def test_what_somebody_still_writes_stays(self, tmp_path):
        left = _left(tmp_path)
        code = "import sys, fcntl; f = open(sys.argv[1], 'r+b'); fcntl.flock(f, fcntl.LOCK_EX)\n"
        code += "print('held', flush=True); sys.stdin.read()"
        more = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with subprocess.Popen([sys.executable, "-c", code, str(left)], **more) as child:
            assert child.stdout.readline() == b"held\n"
            write_atomically(tmp_path / "out.png", b"new")
            assert left.exists()
        files._swept.clear()
        write_atomically(tmp_path / "out.png", b"new")
        assert not left.exists()

    @pytest.mark.skipif(not files.fcntl, reason="there what is open cannot be deleted")
    def test_who_writes_holds_his_file(self, tmp_path, monkeypatch):
        """However long it takes: a sweep by another does not take it away."""
        seen = []

        def slow(_):
            (part,) = tmp_path.glob(".tintype-*")
            os.utime(part, (0, 0))
            files._delete_left(part)
            seen.append(part.exists())

        monkeypatch.setattr(os, "fsync", slow)
        write_atomically(tmp_path / "out.png", b"new")
        assert seen == [True]

    def test_a_link_or_a_folder_of_that_name_stays(self, tmp_path):
        (tmp_path / "precious").write_bytes(b"x")
        link, folder = tmp_path / f".tintype-{1:016x}.part", tmp_path / f".tintype-{2:016x}.part"
        link.symlink_to("precious")
        folder.mkdir()
        os.utime(link, (0, 0), follow_symlinks=False)
        os.utime(folder, (0, 0))
        write_atomically(tmp_path / "out.png", b"new")
        assert link.is_symlink()
        assert folder.is_dir()
        assert (tmp_path / "precious").exists()


LIMITED = """
import resource, signal, sys
from pathlib import Path
from tintype.errors import NotWritten
from tintype.files import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20,) * 2)
try:
    write_atomically(Path(sys.argv[1]), bytes(3 << 20))
except NotWritten as error:
    print(error)
"""


def test_where_nobody_else_writes_new_ones_go_too(tmp_path):
    new, odd = _left(tmp_path, age=0), _left(tmp_path, ".tintype-12.part")
    files.sweep(tmp_path)
    assert not new.exists()
    assert odd.exists()


def test_nothing_is_said_of_a_folder_that_is_not_there(tmp_path):
    files.sweep(tmp_path / "none")


def test_a_long_file_is_written_in_pieces(tmp_path):
    write_atomically(tmp_path / "a", (bytes([each]) for each in b"pieces"))
    assert (tmp_path / "a").read_bytes() == b"pieces"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such limits there")
class TestNoRoom:
    @pytest.mark.parametrize("before", [None, b"old"])
    def test_a_file_that_may_not_grow_leaves_what_was_there(self, tmp_path, before):
        target = tmp_path / "out.png"
        if before:
            target.write_bytes(before)
        said = subprocess.run(
            [sys.executable, "-c", LIMITED, str(target)], capture_output=True, text=True, check=True
        )
        assert said.stdout == f"{target} could not be written: File too large.\n"
        assert [path.read_bytes() for path in tmp_path.iterdir()] == ([before] if before else [])

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device there")
    def test_a_full_device_is_told(self):
        with pytest.raises(NotWritten, match="No space left"):
            write_atomically(Path("/dev/full"), b"new")

    @pytest.mark.skipif(not Path("/proc/self").exists(), reason="no such folder there")
    def test_a_folder_that_nobody_may_write_into_is_told(self):
        with pytest.raises(NotWritten, match=r"/proc/self/out\.png could not be written: "):
            write_atomically(Path("/proc/self/out.png"), b"new")

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
    def test_a_read_only_folder_is_told(self, tmp_path):
        tmp_path.chmod(0o555)
        with pytest.raises(NotWritten, match="Permission denied"):
            write_atomically(tmp_path / "out.png", b"new")


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
