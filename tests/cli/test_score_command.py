"""`quizapp score ID`: one answer from standard input, and the evidence for its score."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from quizapp.paths import places
from tests.cli.demo_tokens import refused

ANSWER = "요청은 서로 독립이라서 무상태입니다. 다만 쿠키를 쓸 수 없다."


def scored(run: Any, deck: Path, typed: str | bytes, *flags: str) -> Any:
    return run("score", "http-stateless", "--decks", deck, *flags, typed=typed)


def test_people_see_estimate_coverage_evidence_gaps_and_corrections(
    run: Any, own_deck: Path
) -> None:
    told = scored(run, own_deck, "Each request stands alone. Cookies are impossible.")
    assert (told.code, told.err) == (0, "")
    first, *rest = told.out.splitlines()
    assert first.startswith("estimate ")
    assert first.endswith(" · 100% of the key points")
    assert rest == [
        "said     Requests are independent",
        "         “Each request stands alone” ← each request stands alone",
        "missing  It scales (bonus)",
        "wrong    “Cookies are impossible”",
        "         → Cookies carry state. (RFC 6265)",
    ]


def test_people_read_it_in_korean(run: Any, own_deck: Path) -> None:
    told = scored(run, own_deck, ANSWER, "--lang", "ko")
    assert "말함  요청은 서로 독립이다" in told.out
    assert "빠짐  늘리기 쉽다 (가산점)" in told.out
    assert "→ 쿠키로 상태를 잇습니다. (RFC 6265)" in told.out


def test_a_list_of_terms_is_told_why_it_gets_so_little(run: Any, own_deck: Path) -> None:
    listed = scored(run, own_deck, "request, cookie, session, server, state")
    assert listed.out.splitlines()[1].startswith("Read as a list of terms")
    assert "list of terms" not in scored(run, own_deck, "Each request stands alone.").out


def test_an_explanation_names_the_rules_and_the_nearest_misses(run: Any, own_deck: Path) -> None:
    told = scored(run, own_deck, "each request goes apart", "--explain")
    assert re.search("closest: “.*request” ← ", told.out)
    told = scored(run, own_deck, "each request stnads alone", "--explain", "--lang", "ko")
    assert "(오타를 감안)" in told.out


def test_an_explanation_as_json_adds_two_fields(run: Any, own_deck: Path) -> None:
    answer = "requests are each alone"
    plain = scored(run, own_deck, answer, "--json").json
    found = scored(run, own_deck, answer, "--json", "--explain").json
    assert {name: found[name] for name in plain} == plain
    assert set(found) - set(plain) == {"rules", "nearest"}
    for miss in found["nearest"]:
        assert answer[miss["start"] : miss["end"]] == miss["quote"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_json_quotes_the_answer_at_its_own_places(run: Any, own_deck: Path, form: str) -> None:
    answer = unicodedata.normalize(form, ANSWER)
    found = scored(run, own_deck, answer, "--json").json
    assert list(found) == [
        "coverage",
        "estimate",
        "matched",
        "missing",
        "misconceptions",
        "evidence",
    ]
    assert found["matched"] == ["alone"]
    assert found["missing"] == ["scaling"]
    assert found["misconceptions"] == ["no-cookies"]
    assert found["coverage"] == 1.0
    (evidence,) = found["evidence"]
    assert list(evidence) == ["point", "phrase", "quote", "start", "end"]
    assert answer[evidence["start"] : evidence["end"]] == evidence["quote"]
    assert unicodedata.normalize("NFC", evidence["quote"]).startswith("요청은")


def test_a_byte_order_mark_is_no_part_of_the_answer(run: Any, own_deck: Path) -> None:
    marked = scored(run, own_deck, "\ufeff요청은 서로 독립입니다".encode(), "--json").json
    assert marked["evidence"][0]["start"] == 0


def test_a_question_without_key_points_is_scored_by_its_model_answer(
    run: Any, own_deck: Path
) -> None:
    told = run("score", "http-state", "--decks", own_deck, typed="cookies carry identifiers")
    assert "said     cookies" in told.out
    assert "missing  requests" in told.out


@pytest.mark.parametrize("typed", ["", " \n\t\u3000\n", "\ufeff"])
@pytest.mark.parametrize(
    ("lang", "said"), [("en", "The answer is empty. Give it "), ("ko", "답이 비어 있습니다. ")]
)
def test_an_empty_answer_is_refused(run: Any, typed: str, lang: str, said: str) -> None:
    assert refused(run("score", "def-cookie", "--lang", lang, typed=typed)).startswith(said)


def test_to_a_program_an_empty_answer_states_nothing(run: Any) -> None:
    told = run("score", "def-cookie", "--json", typed="")
    assert told.code == 0
    assert told.err.startswith("The answer is empty.")
    found = told.json
    assert (found["coverage"], found["estimate"], found["matched"]) == (0.0, 0, [])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (b"\x7fELF\x02\xff\xfe\x00", "The answer is not UTF-8 text (byte 6)."),
        ("가".encode() * 700_000, "The answer is longer than 2 MB."),
    ],
)
def test_what_is_no_answer_is_refused_in_one_line(run: Any, typed: bytes, said: str) -> None:
    told = run("score", "def-cookie", typed=typed)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith(said)
    assert told.err.count("\n") == 1


def test_nothing_the_answer_holds_reaches_the_terminal_as_a_command(
    run: Any, own_deck: Path
) -> None:
    told = scored(run, own_deck, "each \x1b[1m request\x07 stands\r alone")
    assert "said     Requests are independent" in told.out
    assert not {"\x1b", "\x07", "\r"} & set(told.out)


def test_an_unknown_question_is_answered_with_the_nearest(run: Any) -> None:
    told = run("score", "def-cooky", typed="x")
    assert told.code == 2
    assert "'def-cooky'" in told.err
    assert "'def-cookie'" in told.err


@pytest.mark.parametrize("arguments", [[], ["def-cookie", "--batch", "-"]])
def test_a_question_or_a_batch_is_wanted_and_not_both(run: Any, arguments: list[str]) -> None:
    told = run("score", *arguments)
    assert told.code == 2
    assert told.err == "Give either the id of a question or --batch FILE.\n"


def test_a_person_at_the_keyboard_is_told_the_question(
    run: Any, own_deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.cli.score.stdin_is_a_keyboard", lambda: True)
    told = scored(run, own_deck, "x")
    assert told.err.startswith("Why is HTTP stateless?\n")
    assert "Ctrl+D" in told.err


def test_scoring_makes_no_progress_file(run: Any) -> None:
    run("score", "def-cookie", typed="x")
    assert not places().progress.exists()


def test_a_phrase_claimed_in_the_app_counts_here(run: Any, own_deck: Path, practised: Any) -> None:
    said = "stateless as a goldfish"
    assert scored(run, own_deck, said, "--json").json["matched"] == []
    practised(said, claim="goldfish")
    assert scored(run, own_deck, said, "--json").json["matched"] == ["alone"]


def test_a_damaged_progress_file_costs_the_own_phrases_and_nothing_else(
    run: Any, own_deck: Path
) -> None:
    places().data.mkdir(parents=True)
    places().progress.write_bytes(b"no database at all" * 100)
    told = scored(run, own_deck, ANSWER)
    assert told.code == 0
    assert told.out.startswith("estimate ")
    assert len(told.err.splitlines()) == 2
    assert "without the phrases you added" in told.err
    assert places().progress.read_bytes() == b"no database at all" * 100


def test_a_locked_progress_file_costs_the_own_phrases_and_nothing_else(
    run: Any, own_deck: Path, practised: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.study.marking.PATIENCE", 0)
    practised("goldfish", claim="goldfish")
    other = sqlite3.connect(places().progress)
    try:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        told = scored(run, own_deck, "a goldfish", "--json")
    finally:
        other.close()
    assert told.code == 0
    assert told.json["matched"] == []
    assert "locked" in told.err
