"""Long and strange answers: a bounded stretch is read, and what is read is scored."""

from __future__ import annotations

import pytest

from quizapp.core.scoring import Glossary, phrases_rubric, score_answer
from quizapp.core.scoring.words import LONGEST_SCORED, read_answer
from tests.core.scoring.conftest import States

PATHOLOGICAL = [
    "가" * 100_000,
    "세션" * 50_000,
    "세션 메모리 저장 " * 10_000,
    "리다이렉토 " * 20_000,
    "a" * 100_000,
    "a " * 50_000,
    "." * 100_000,
    "\u0301" * 100_000,
    "ᄀ" * 100_000,
    "🙂" * 100_000,
]


@pytest.mark.parametrize("text", PATHOLOGICAL, ids=lambda text: repr(text[:6]))
def test_only_so_much_of_an_answer_is_read(words: Glossary, text: str) -> None:
    answer = read_answer(text)
    assert len(answer.folded.text) <= LONGEST_SCORED * 2
    score = score_answer(phrases_rubric(["메모리에 저장", "리다이렉트한다"], words), text)
    assert all(evidence.span.end <= LONGEST_SCORED for evidence in score.evidence)


def test_what_stands_behind_the_limit_is_not_found(states: States) -> None:
    filler = "점심을 먹었다. " * (LONGEST_SCORED // 9)
    assert states("메모리에 저장됩니다. " + filler, "메모리에 저장")
    assert not states(filler + filler[:50] + "메모리에 저장됩니다.", "메모리에 저장")


@pytest.mark.parametrize(
    "text",
    [
        "세션은 메모리에 저장됩니다 🙂🙂",
        "🙂메모리에🙂저장됩니다",
        "שלום 세션은 메모리에 저장됩니다 مرحبا",
        "\u202e세션은 메모리에 저장됩니다\u202c",
        "세션은 메\u200b모리에 저장됩니다",
        "세션은 메모리에\u00a0저장됩니다",
        "세션은\t메모리에\u3000저장됩니다",
    ],
)
def test_emoji_and_right_to_left_text_do_no_harm(states: States, text: str) -> None:
    assert states(text, "메모리에 저장")
