"""Files that break programs: each gives a result or one sentence, in time and within memory.

    python tests/hostile.py FOLDER [--command "tintype-cli reduce {file} -o {out}.png --json"]
                            [--seconds 20] [--megabytes 1500]

The command should ask for JSON: what it then prints on its standard output is not judged.

Runs a program on each file of a folder and prints a table: file, exit code, seconds, peak memory, what it
said. Exits with 1 if one of them failed. No test runs it; it needs Linux or macOS.

A program fails if it ends by a signal, takes longer or more memory than it may, says anything that is no
sentence (a traceback, a library's word), says nothing or more than one sentence when it refuses, writes
nothing when it succeeds, or leaves anything behind.
"""

import argparse
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "from tintype.cli.main import main; main()"
DEFAULT = f"{shlex.quote(sys.executable)} -c '{PROGRAM}' reduce {{file}} -o {{out}}.png --json"
#: How a sentence of the program ends.
ENDS = (".", "?", ")")


@dataclass
class Run:
    """What came of one file."""

    code: int
    seconds: float
    megabytes: float
    said: list[str]
    left: list[str]

    def faults(self, seconds: float, megabytes: float) -> list[str]:
        found = []
        if self.code not in (0, 1):
            found.append("killed or crashed" if self.code < 0 else f"exit code {self.code}")
        if self.seconds > seconds:
            found.append("too slow")
        if self.megabytes > megabytes:
            found.append("too much memory")
        return found + self._faults_of_words() + self._faults_of_files()

    def _faults_of_words(self) -> list[str]:
        odd = [line for line in self.said if not line.endswith(ENDS) or line.startswith(" ")]
        found = [f"said {line!r}" for line in odd]
        if self.code == 1 and len(self.said) != 1:
            found.append(f"{len(self.said)} sentences")
        return found

    def _faults_of_files(self) -> list[str]:
        results = [name for name in self.left if name.startswith("out")]
        others = [f"left {name}" for name in self.left if name not in results]
        if self.code == 0 and not results:
            others.append("no result")
        return others + (["wrote something"] if self.code and results else [])


def run(command: str, file: Path, seconds: float) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("work", "tmp", "said"):
            Path(folder, name).mkdir()
        words = [
            word.replace("{file}", str(file)).replace("{out}", str(Path(folder, "work", "out")))
            for word in shlex.split(command)
        ]
        start = time.monotonic()
        with Path(folder, "said", "stderr").open("w+b") as said:
            process = subprocess.Popen(
                words,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
                cwd=Path(folder, "work"),
                env={**os.environ, "TMPDIR": str(Path(folder, "tmp"))},
                start_new_session=True,
            )
            code, megabytes = _wait(process, start + 1.5 * seconds)
            said.seek(0)
            lines = [line for line in said.read().decode("utf-8", "replace").splitlines() if line]
        taken = time.monotonic() - start
        left = [path.name for name in ("work", "tmp") for path in Path(folder, name).iterdir()]
    return Run(code, taken, megabytes, lines, left)


def _wait(process: subprocess.Popen, deadline: float) -> tuple[int, float]:
    """Exit code and peak memory of a process with all that it waited for; ends it when time is up."""
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
            return process.returncode, usage.ru_maxrss * unit / 1e6
        if time.monotonic() > deadline:
            os.killpg(process.pid, signal.SIGKILL)
        time.sleep(0.01)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--command", default=DEFAULT, help="{file} and {out} are filled in")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--megabytes", type=float, default=1500)
    arguments = parser.parse_args()
    failed = 0
    for file in sorted(path for path in arguments.folder.resolve().iterdir() if path.is_file()):
        result = run(arguments.command, file, arguments.seconds)
        faults = result.faults(arguments.seconds, arguments.megabytes)
        failed += bool(faults)
        words = f"FAILED: {'; '.join(faults)}" if faults else " ".join(result.said)
        print(
            f"{file.name[:50]:50} {result.code:3} {result.seconds:5.1f} s {result.megabytes:6.0f} MB  "
            f"{words.replace(str(file.parent), '')[:150]}",
            flush=True,
        )
    print(f"{failed} failed")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
