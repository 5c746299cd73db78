"""`quizapp score --batch`: a line of JSON for every row, in its place."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from quizapp.cli.reading import LONGEST
from quizapp.paths import places

FIELDS = ["coverage", "estimate", "matched", "missing", "misconceptions", "evidence"]


def row(**fields: object) -> str:
    return json.dumps(fields, ensure_ascii=False)


def accepts(*phrases: str, answer: str) -> str:
    return row(accepts=list(phrases), answer=answer)


def one(run: Any, content: str, *flags: object) -> Any:
    """What the only row gives."""
    (found,) = run("score", "--batch", "-", *flags, typed=content + "\n").rows
    return found


@pytest.mark.parametrize(
    ("phrase", "answer", "stated"),
    [
        ("메모리에 저장", "세션은 서버 메모리에 저장됩니다.", True),
        ("메모리에 저장", "서버메모리에저장해요", True),
        ("메모리에 저장", "쿠키는 브라우저가 보관합니다.", False),
        ("메모리에 저장", "메모리에 저장하지 않습니다.", False),
        ("stored in memory", "The session is stored in the memory of the server.", True),
        ("stored in memory", "The session lives in a database.", False),
        ("HttpOnly", "httponly를 켜면 스크립트가 읽지 못한다", True),
        ("인증", "인가를 합니다", False),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_row_with_phrases_is_one_key_point(
    run: Any, phrase: str, answer: str, stated: bool, form: str
) -> None:
    given = unicodedata.normalize(form, answer)
    found = one(run, accepts(phrase, answer=given))
    assert list(found) == FIELDS
    assert (found["matched"], found["missing"]) == ((["point"], []) if stated else ([], ["point"]))
    assert found["coverage"] == float(stated)
    assert (found["estimate"] > 0) is stated
    for evidence in found["evidence"]:
        assert given[evidence["start"] : evidence["end"]] == evidence["quote"]
        assert (evidence["point"], evidence["phrase"]) == ("point", phrase)


@pytest.mark.parametrize("phrases", [["메모리를 차지"], ["메모리를 차지", "메모리를 많이 쓴다"]])
def test_the_text_of_the_point_says_what_its_phrases_are_about(
    run: Any, phrases: list[str]
) -> None:
    fields = {"accepts": phrases, "answer": "JWT는 서버 메모리를 차지합니다."}
    texts = ({}, {"point": "세션은 메모리에 있다."}, {"point": "JWT는 길다."}, {"point": ""})
    content = "\n".join(row(**fields, **text) for text in texts)
    told = run("score", "--batch", "-", typed=content)
    assert [found["matched"] for found in told.rows] == [["point"], [], ["point"], ["point"]]


def test_other_kinds_of_rows_have_no_point(run: Any) -> None:
    fields = {"question": "Where?", "reference": "Sessions live in memory.", "answer": "in memory"}
    assert one(run, row(**fields, point=7)) == one(run, row(**fields))


def test_a_row_with_a_question_id_is_scored_by_its_deck(run: Any, own_deck: Path) -> None:
    answer = "each request stands alone, and cookies are impossible"
    content = row(question_id="http-stateless", answer=answer)
    found = one(run, content, "--decks", own_deck)
    assert found["matched"] == ["alone"]
    assert found["missing"] == ["scaling"]
    assert found["misconceptions"] == ["no-cookies"]
    assert found == run("score", "http-stateless", "--json", "--decks", own_deck, typed=answer).json


def test_a_row_with_a_reference_needs_no_deck(run: Any, tmp_path: Path) -> None:
    fields = {"question": "Where?", "reference": "Sessions live in memory."}
    found = one(run, row(**fields, answer="in memory"), "--decks", tmp_path / "none")
    assert (found["matched"], found["missing"]) == (["p3"], ["p1", "p2"])
    assert [evidence["quote"] for evidence in found["evidence"]] == ["memory"]
    assert 0 < found["coverage"] < 1


def test_lone_surrogates_keep_their_places(run: Any) -> None:
    found = one(run, r'{"accepts": ["메모리"], "answer": "\ud83d 메모리 \udc00"}')
    assert found["evidence"][0]["start"] == 2
    assert found["evidence"][0]["quote"] == "메모리"


def test_a_quote_with_a_lone_surrogate_is_still_json(run: Any) -> None:
    answer = "each request\ud83d stands alone"
    content = json.dumps({"accepts": ["each request stands alone"], "answer": answer})
    found = one(run, content)
    for evidence in found["evidence"]:
        assert answer[evidence["start"] : evidence["end"]] == evidence["quote"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("not json", "is not JSON"),
        ('{"answer": "x"', "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ('{"answer": ' + "9" * 5000 + "}", "is not JSON"),
        ('["answer"]', "not a JSON object"),
        ("null", "not a JSON object"),
        ('"text"', "not a JSON object"),
        ("{}", "Nothing says what to score by"),
        (row(answer="x"), "Nothing says what to score by"),
        (row(question_id="def-cookie"), "'answer' is missing"),
        (row(question="q", answer="x"), "'reference' is missing"),
        (row(reference="r", answer="x"), "'question' is missing"),
        (row(question_id="def-cookie", accepts=["x"], answer="x"), "in two ways"),
        (row(question_id="def-cookie", question="q", reference="r", answer="x"), "in two ways"),
        (row(question="q", reference="r", accepts=["x"], answer="x"), "in two ways"),
        (row(question_id="def-cookie", answer=None), "'answer' must be a text"),
        (row(question_id="def-cookie", answer=["x"]), "'answer' must be a text"),
        (row(question_id=7, answer="x"), "'question_id' must be a text"),
        (row(question=7, reference="r", answer="x"), "'question' must be a text"),
        (row(question="q", reference={}, answer="x"), "'reference' must be a text"),
        (row(question="q", reference=" \n", answer="x"), "'reference' is empty"),
        (row(accepts="x", answer="x"), "'accepts' must be a list of texts"),
        (row(accepts=[1], answer="x"), "'accepts' must be a list of texts"),
        (row(accepts=None, answer="x"), "'accepts' must be a list of texts"),
        (row(accepts=[], answer="x"), "'accepts' is empty"),
        (row(accepts=["x", " "], answer="x"), "'accepts' is empty"),
        (row(accepts=["x"], point=7, answer="x"), "'point' must be a text"),
        (row(accepts=["x", "y"], point=None, answer="x"), "'point' must be a text"),
        (row(question_id="def-cooky", answer="x"), "'def-cookie'"),
        (row(question_id="", answer="x"), "no question with the id ''"),
    ],
)
def test_a_bad_row_gives_an_error_in_its_place(run: Any, content: str, said: str) -> None:
    good = accepts("x", answer="x")
    told = run("score", "--batch", "-", typed=f"{good}\n{content}\n{good}\n")
    before, bad, after = told.rows
    assert list(bad) == ["error", "line"]
    assert said in bad["error"]
    assert bad["line"] == 2
    assert before == after
    assert before["matched"] == ["point"]
    assert told.code == 1
    assert told.err.startswith("Rows that could not be scored: 1.")


def test_a_phrase_without_words_is_never_stated(run: Any) -> None:
    found = one(run, accepts("!!!", answer="세션 !!!"))
    assert (found["matched"], found["missing"]) == ([], ["point"])


def test_errors_are_said_in_the_language_asked_for(run: Any) -> None:
    assert one(run, "x", "--lang", "ko")["error"].startswith("JSON이 아닙니다.")


def test_bytes_that_are_no_text_spoil_their_row_only(run: Any) -> None:
    good = accepts("x", answer="x").encode()
    told = run("score", "--batch", "-", typed=b"\n".join([good, b"\xff\xfe\x00", good]))
    assert [next(iter(found)) for found in told.rows] == ["coverage", "error", "coverage"]
    assert "not UTF-8" in told.rows[1]["error"]


def test_a_row_that_is_too_long_spoils_itself_only(run: Any) -> None:
    good = accepts("x", answer="x")
    long = accepts("x", answer="x" * 2 * LONGEST)
    told = run("score", "--batch", "-", typed=f"{long}\n{good}\n{long}")
    assert [next(iter(found)) for found in told.rows] == ["error", "coverage", "error"]
    assert [found["line"] for found in told.rows if "line" in found] == [1, 3]
    assert "longer than 2 MB" in told.rows[0]["error"]


def test_white_rows_say_nothing_and_are_counted(run: Any) -> None:
    told = run("score", "--batch", "-", typed="\ufeff\n  \t\r\n\u3000\nx\n\n")
    assert [found["line"] for found in told.rows] == [4]


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff"])
def test_nothing_in_is_nothing_out(run: Any, content: str) -> None:
    told = run("score", "--batch", "-", typed=content)
    assert (told.code, told.out, told.err) == (0, "", "")


def test_a_file_with_a_byte_order_mark_windows_line_ends_and_no_last_one(
    run: Any, tmp_path: Path
) -> None:
    file = tmp_path / "rows.jsonl"
    rows = "\r\n".join([accepts("x", answer="x")] * 2)
    file.write_bytes(b"\xef\xbb\xbf" + rows.encode())
    told = run("score", "--batch", file)
    assert told.code == 0
    assert [found["matched"] for found in told.rows] == [["point"], ["point"]]


def test_separators_of_lines_within_a_text_end_no_row(run: Any) -> None:
    found = one(run, accepts("x y", answer="x\u2028\x85y"))
    assert list(found) == FIELDS


@pytest.mark.parametrize("name", ["none.jsonl", "."])
def test_a_file_that_cannot_be_read_is_wrong_use(run: Any, tmp_path: Path, name: str) -> None:
    told = run("score", "--batch", tmp_path / name)
    assert (told.code, told.out) == (2, "")
    assert str(tmp_path) in told.err
    assert told.err.count("\n") == 1


def test_other_fields_are_left_alone(run: Any) -> None:
    assert one(run, row(id=7, accepts=["x"], answer="x", grade=0.5))["matched"] == ["point"]


def test_own_phrases_do_not_count_in_a_batch(run: Any, own_deck: Path, practised: Any) -> None:
    practised("stateless as a goldfish", claim="goldfish")
    content = row(question_id="http-stateless", answer="goldfish")
    assert one(run, content, "--decks", own_deck)["matched"] == []


def test_a_batch_touches_no_progress_file_and_opens_decks_for_ids_only(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_: object) -> None:
        raise AssertionError("no row names a question")

    monkeypatch.setattr("quizapp.cli.batch.open_decks", opened)
    run("score", "--batch", "-", typed=accepts("x", answer="x"))
    assert not places().progress.exists()
