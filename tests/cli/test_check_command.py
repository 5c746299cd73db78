"""`quizapp check`: what is wrong with decks, and where they go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quizapp.paths import places


def broken(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def wrong_deck(tmp_path: Path) -> Path:
    return broken(
        tmp_path / "wrong.yaml",
        "format: 1\ntopic: http\nquestions:\n  - id: a\n    promt: x\n    model_answer: y\n"
        "  - id: a\n    prompt: x\n    model_answer: y\n",
    )


def test_a_deck_without_problems_says_so_and_where_decks_go(run: Any, own_deck: Path) -> None:
    told = run("check", own_deck)
    assert (told.code, told.out) == (0, "")
    assert told.err == (
        f"No problems. Files: 1; questions: 2.\nPut decks of your own into {places().decks}\n"
    )


def test_the_folder_named_is_the_one_that_is_read(
    run: Any, tmp_path: Path, wrong_deck: Path
) -> None:
    folder = run("check", "--data-dir", tmp_path / "mine").err.splitlines()[-1].split()[-1]
    broken(Path(folder) / "wrong.yaml", wrong_deck.read_text("utf-8"))
    assert f"{folder}/wrong.yaml:5: " in run("check", "--data-dir", tmp_path / "mine").out


def test_every_problem_is_a_line_with_its_place_on_stdout(run: Any, wrong_deck: Path) -> None:
    told = run("check", wrong_deck)
    assert told.code == 1
    lines = told.out.splitlines()
    assert len(lines) >= 2
    assert all(line.startswith(f"{wrong_deck}:") for line in lines)
    assert any("'promt'" in line and "'prompt'" in line for line in lines)
    assert told.err.startswith(f"Problems found: {len(lines)}. Files checked: 1.\n")


def test_problems_are_told_in_korean(run: Any, wrong_deck: Path) -> None:
    told = run("check", wrong_deck, "--lang", "ko")
    assert "찾았습니다" in told.err
    assert any("가" <= letter <= "힣" for letter in told.out)


@pytest.mark.usefixtures("wrong_deck")
def test_every_file_of_a_folder_is_checked(run: Any, tmp_path: Path) -> None:
    broken(tmp_path / "also.yml", "format: 2\n")
    told = run("check", tmp_path)
    assert "wrong.yaml:" in told.out
    assert "also.yml:" in told.out


def test_without_a_path_the_decks_in_use_are_checked(run: Any, wrong_deck: Path) -> None:
    mine = broken(places().decks / "mine.yaml", "nonsense")
    told = run("check", "--decks", wrong_deck)
    assert told.code == 1
    assert f"{mine}:1: " in told.out
    assert f"{wrong_deck}:5: " in told.out


def test_the_shipped_decks_are_read_by_the_stricter_rules_wherever_they_are_named(
    run: Any, tmp_path: Path, own_deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.study.checking.shipped_folder", lambda: tmp_path)
    assert "http.yaml" in run("check", own_deck).out


@pytest.mark.parametrize("by_folder", [True, False])
def test_an_id_of_a_deck_in_use_is_a_problem_of_the_file_that_takes_it(
    run: Any, own_deck: Path, by_folder: bool
) -> None:
    text = own_deck.read_text("utf-8").replace("http-stateless", "def-cookie")
    own_deck.write_text(text, "utf-8")
    told = run("check", own_deck.parent if by_folder else own_deck)
    assert told.code == 1
    assert told.out.startswith(f"{own_deck}:5: ")
    assert "cookie.yaml" in told.out


def test_a_phrase_that_the_question_states_is_found_with_the_scorer(
    run: Any, own_deck: Path
) -> None:
    text = own_deck.read_text("utf-8")
    own_deck.write_text(text.replace("accepts: [", "accepts: [HTTP is stateless, ", 1), "utf-8")
    told = run("check", own_deck)
    assert told.code == 1
    assert "HTTP is stateless" in told.out


def test_a_file_that_is_not_there_is_a_problem(run: Any, tmp_path: Path) -> None:
    told = run("check", tmp_path / "none.yaml")
    assert told.code == 1
    assert "none.yaml" in told.out


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "There is no deck file there. A deck is a file whose name ends in .yaml, .yml."),
        ("ko", "덱 파일이 없습니다. 덱은 이름이 .yaml, .yml로 끝나는 파일입니다."),
    ],
)
def test_a_folder_without_decks_is_not_called_fine(
    run: Any, tmp_path: Path, lang: str, said: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "notes.txt").touch()
    told = run("check", tmp_path / "empty", "--lang", lang)
    assert (told.code, told.out) == (1, "")
    assert told.err.splitlines()[0] == said


def test_binary_junk_is_one_clear_line(run: Any, tmp_path: Path) -> None:
    junk = tmp_path / "junk.yaml"
    junk.write_bytes(bytes(range(256)) * 10)
    told = run("check", junk)
    assert told.code == 1
    assert len(told.out.splitlines()) == 1


def test_a_glossary_that_cannot_be_read_is_a_problem_beside_the_decks(
    run: Any, own_deck: Path
) -> None:
    glossary = broken(places().glossary, "same: [[a, b]\n")
    told = run("check", own_deck)
    assert told.code == 1
    assert told.out.startswith(f"{glossary}: ")
    assert told.err.startswith("Problems found: 1.")


def test_a_check_makes_no_progress_file(run: Any, own_deck: Path) -> None:
    run("check", own_deck)
    assert not places().data.exists() or not places().progress.exists()


def test_the_strength_of_every_question_is_a_row_and_its_weak_points_have_lines(
    run: Any, own_deck: Path
) -> None:
    told = run("check", own_deck, "--strength")
    head, alone, state, *weak = told.out.splitlines()
    assert head.split() == ["question", "points", "fewest", "phrases", "model", "ko", "model", "en"]
    assert alone.split()[0] == "http-stateless"
    assert state.split() == ["http-state", "0", "0", "-", "100"]
    assert weak
    assert all(line.startswith(f"{own_deck}:") for line in weak)
    assert told.code == 1
    assert run("check", own_deck).code == 0
