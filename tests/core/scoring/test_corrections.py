"""Every checked correction of the notes stands in a deck, and the dangerous ones are caught."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from quizapp.core.deck import Misconception, Question
from quizapp.core.scoring import Glossary, question_rubric, score_answer

FOLDER = Path(__file__).parents[2] / "content"
ALL = tuple(f"C{number:02}" for number in range(1, 67))
WRONG_OR_DANGEROUS = frozenset(
    "C03 C04 C05 C06 C07 C08 C15 C16 C17 C18 C23 C25 C28 C29 C30 C31 C33 C35 C39 C43 "
    "C44 C46 C49 C50 C51 C52 C54 C61 C64 C66".split()
)
"""Those that the list of corrections calls wrong or dangerous: a misconception each."""
LEAST_CLAIMS = 4


@cache
def rows() -> tuple[dict[str, Any], ...]:
    files = sorted(FOLDER.glob("corrections_*.yaml"))
    return tuple(row for path in files for row in yaml.safe_load(path.read_text("utf-8")))


def test_all_66_corrections_are_there_exactly_once() -> None:
    assert sorted(row["correction"] for row in rows()) == list(ALL)


def test_the_wrong_and_dangerous_ones_are_misconceptions() -> None:
    places = {row["correction"]: row["place"] for row in rows()}
    assert len(WRONG_OR_DANGEROUS) == 30
    assert {places[correction] for correction in WRONG_OR_DANGEROUS} == {"misconception"}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["correction"])
def test_the_item_stands_in_its_question_with_its_source(
    shipped: Mapping[str, Question], row: dict[str, Any]
) -> None:
    question = shipped[row["question"]]
    sources = {
        "misconception": {wrong.id: wrong.source for wrong in question.misconceptions},
        "key_point": {point.id: " ".join(question.sources) for point in question.key_points},
        "remark": {str(n): remark.source for n, remark in enumerate(question.remarks, start=1)},
    }[row["place"]]
    assert row["item"] in sources
    assert row["source"] in sources[row["item"]]


@pytest.mark.parametrize("correction", sorted(WRONG_OR_DANGEROUS))
def test_a_misconception_has_at_least_four_claims_per_language(
    shipped: Mapping[str, Question], correction: str
) -> None:
    claims = _misconception(shipped, _row(correction)).claims
    korean = [claim for claim in claims if _is_korean(claim)]
    assert len(korean) >= LEAST_CLAIMS
    assert len(claims) - len(korean) >= LEAST_CLAIMS


def _spoken(kind: str) -> Iterator[tuple[str, str]]:
    for row in rows():
        if row["place"] != "misconception":
            continue
        for language in ("ko", "en"):
            said = row[kind][language]
            yield from (
                (row["correction"], one) for one in ([said] if isinstance(said, str) else said)
            )


@pytest.mark.parametrize(("correction", "claim"), _spoken("claims"))
def test_a_paraphrase_of_the_claim_is_caught(
    shipped: Mapping[str, Question], words: Glossary, correction: str, claim: str
) -> None:
    row = _row(correction)
    statements = score_answer(question_rubric(shipped[row["question"]], words), claim).statements
    assert row["item"] in [statement.misconception for statement in statements]


@pytest.mark.parametrize(("correction", "sentence"), _spoken("corrected"))
def test_the_corrected_sentence_is_not_taken_for_the_claim(
    shipped: Mapping[str, Question], words: Glossary, correction: str, sentence: str
) -> None:
    row = _row(correction)
    statements = score_answer(question_rubric(shipped[row["question"]], words), sentence).statements
    assert row["item"] not in [statement.misconception for statement in statements]


def _row(correction: str) -> dict[str, Any]:
    return next(row for row in rows() if row["correction"] == correction)


def _misconception(shipped: Mapping[str, Question], row: dict[str, Any]) -> Misconception:
    wrongs = shipped[row["question"]].misconceptions
    return next(wrong for wrong in wrongs if wrong.id == row["item"])


def _is_korean(text: str) -> bool:
    return any("가" <= character <= "힣" for character in text)
