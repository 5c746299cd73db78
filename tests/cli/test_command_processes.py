"""What only a process of its own shows: what it loads, and how it ends when a pipe does."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Process = Callable[..., subprocess.Popen[bytes]]

ROW = '{"accepts": ["메모리"], "answer": "메모리"}\n'.encode()
LOADED = """
import sys
from quizapp.__main__ import main
code = main(sys.argv[1:])
print(code, *sorted({name.split(".")[0] for name in sys.modules}), file=sys.stderr)
"""
SCREEN = {"textual", "rich"}
HEAVY = SCREEN | {"yaml", "sqlite_utils", "sqlite3", "rapidfuzz", "fsrs", "platformdirs"}


def loaded(home: Path, arguments: list[str], typed: bytes = b"") -> set[str]:
    """The top-level modules a command has loaded when it ends well."""
    home.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        cwd=Path(__file__).parent.parent.parent,
        input=typed,
        capture_output=True,
        check=True,
    )
    code, *modules = done.stderr.decode().splitlines()[-1].split()
    assert code == "0"
    return set(modules)


@pytest.mark.parametrize(
    "arguments",
    [["--version"], ["--help"], ["score", "--help"], ["check", "--help"], ["--lang", "ko", "-h"]],
)
def test_version_and_help_load_no_library(home: Path, arguments: list[str]) -> None:
    assert not HEAVY & loaded(home, arguments)


@pytest.mark.parametrize(
    ("arguments", "typed"),
    [
        (["check"], b""),
        (["questions"], b""),
        (["score", "def-cookie"], b"x"),
        (["score", "--batch", "-"], ROW),
        (["stats"], b""),
    ],
)
def test_a_command_without_a_screen_loads_no_textual(
    home: Path, arguments: list[str], typed: bytes
) -> None:
    assert not SCREEN & loaded(home, arguments, typed)


def test_a_reader_that_has_seen_enough_is_no_trouble(process: Process, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_bytes(ROW * 5000)
    with process("score", "--batch", rows) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_rows_are_answered_as_they_come_and_ctrl_c_ends_it(process: Process) -> None:
    with process("score", "--batch", "-") as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdin.write(ROW)
        running.stdin.flush()
        assert json.loads(running.stdout.readline())["matched"] == ["point"]
        running.send_signal(signal.SIGINT)
        assert running.stderr.read() == b""
    assert running.returncode == 130


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_is_said_in_one_line(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "quizapp", "questions"],
            cwd=Path(__file__).parent.parent.parent,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"What was found could not be written (")
    assert done.stderr.count(b"\n") == 1


def test_a_terminal_without_korean_letters_gets_question_marks_and_whole_json(
    process: Process,
) -> None:
    plain = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    out, err = process("--lang", "ko", "score", "--help", **plain).communicate()
    assert b"quizapp score" in out
    assert err == b""
    out, err = process("score", "--batch", "-", **plain).communicate(ROW)
    assert out.isascii()
    assert json.loads(out)["evidence"][0]["quote"] == "메모리"
    assert err == b""


def test_closed_streams_are_no_trouble(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    command = f"{sys.executable} -m quizapp score def-cookie <&- >&-"
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=Path(__file__).parent.parent.parent,
        stderr=subprocess.PIPE,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == b"Standard input is closed. Give it the answer with `< FILE`.\n"
