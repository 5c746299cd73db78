"""The wheel holds everything: installed by itself, it works from any folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of a fresh environment that has only the wheel.

    The libraries are lent by the environment of the tests, so that no network is needed; a path
    file lends them without the editable quizapp that stands beside them.
    """
    pytest.importorskip("ensurepip", reason="this Python cannot make environments")
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    built = run(sys.executable, "-c", build, str(folder), cwd=ROOT)
    wheel = folder / built.stdout.splitlines()[-1]
    venv.create(folder / "fresh", with_pip=True)
    commands = folder / "fresh" / "bin"
    run(commands / "python", "-m", "pip", "install", "--no-deps", "--no-index", wheel, cwd=folder)
    where = run(commands / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    lent = Path(where.stdout.strip()) / "lent.pth"
    lent.write_text(sysconfig.get_path("purelib"), "utf-8")
    return commands


def run(
    *command: str | Path, cwd: Path | None = None, typed: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )


def test_the_installed_program_checks_its_own_decks_from_another_folder(
    installed: Path, tmp_path: Path
) -> None:
    where = "import quizapp; print(quizapp.__file__)"
    module = run(installed / "python", "-c", where, cwd=tmp_path)
    assert Path(module.stdout.strip()).is_relative_to(installed.parent)
    run(installed / "quizapp", "check", "--data-dir", tmp_path / "data", cwd=tmp_path)


def test_the_installed_program_has_the_questions_of_the_checkout(
    installed: Path, tmp_path: Path
) -> None:
    asked = ("questions", "--json", "--data-dir", tmp_path / "data")
    of_wheel = run(installed / "quizapp", *asked, cwd=tmp_path)
    of_checkout = run(sys.executable, "-m", "quizapp", *asked, cwd=ROOT)
    assert json.loads(of_wheel.stdout)
    assert of_wheel.stdout == of_checkout.stdout


def test_the_installed_program_scores_with_the_shipped_glossary(
    installed: Path, tmp_path: Path
) -> None:
    row = {"accepts": ["session"], "answer": "세션입니다"}
    score = ("score", "--batch", "-", "--data-dir", tmp_path / "data")
    scored = run(installed / "quizapp", *score, cwd=tmp_path, typed=json.dumps(row) + "\n")
    assert json.loads(scored.stdout)["matched"] == ["point"]
