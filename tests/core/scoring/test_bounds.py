"""Long and strange answers: a bounded stretch is read, and what is read is scored."""

from __future__ import annotations

import pytest

from quizapp.core.scoring import Glossary, phrases_rubric, polarity, rules, score_answer
from quizapp.core.scoring.search import PLACES, occurrences
from quizapp.core.scoring.terms import term
from quizapp.core.scoring.windows import Window, windows
from quizapp.core.scoring.words import (
    LONGEST_SCORED,
    LONGEST_WORD,
    Answer,
    Occurrence,
    read_answer,
)
from tests.core.scoring.conftest import States

PATHOLOGICAL = [
    "가" * 100_000,
    "세션" * 50_000,
    "세션 메모리 저장 " * 10_000,
    "리다이렉토 " * 20_000,
    "메모리에 저장하지 않습니다. " * 6_500,
    "JWT는 메모리에 저장하고 " * 6_500,
    "메모리에저장안함" * 12_500,
    "잘 모르겠지만 " * 12_500,
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


class Counted(tuple[Occurrence, ...]):
    """Places that count how often they are looked at."""

    looks = 0

    def __getitem__(self, index: int) -> Occurrence:  # type: ignore[override]
        type(self).looks += 1
        return super().__getitem__(index)


def test_the_nearest_place_is_found_without_looking_at_all_of_them() -> None:
    answer = read_answer("메모리 저장 " * 2_500)
    places = [Occurrence(w.tape, w.tape_end, i, i) for i, w in enumerate(answer.words)]
    found: list[tuple[Occurrence, ...]] = [Counted(places[::2]), Counted(places[1::2])]
    Counted.looks = 0
    assert sum(1 for _ in windows(answer, found)) >= 2_500
    assert Counted.looks < 100 * len(places)


def test_so_many_places_of_a_term_are_looked_at(words: Glossary) -> None:
    answer = read_answer("메모리 저장 " * 2_500)
    assert len(occurrences(answer, term("메모리", words))) == PLACES
    assert len(occurrences(answer, term("저장한다", words))) == PLACES


@pytest.mark.parametrize("text", ["메모리에저장안함" * 12_500, "a" * 100_000, "ᄀ" * 100_000])
def test_a_word_without_an_end_is_read_as_several(text: str) -> None:
    assert max(len(word.text) for word in read_answer(text).words) == LONGEST_WORD


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("메모리에 저장", "메모리에 저장하지 않습니다. "),
        ("메모리에 저장", "메모리에 저장하지 않고 "),
        ("메모리에 저장하고 디스크에 기록", "메모리에 저장하지 않고 디스크에 기록하지 않고 "),
        ("메모리에 저장하고 디스크에 기록", "메모리에 저장하고 디스크에 기록하지 않고 "),
        ("lost on restart", "not lost on restart, "),
    ],
)
def test_what_is_denied_thousands_of_times_is_tried_so_often(
    words: Glossary, monkeypatch: pytest.MonkeyPatch, phrase: str, text: str
) -> None:
    tried = 0

    def counted(answer: Answer, window: Window) -> bool:
        nonlocal tried
        tried += 1
        return plain(answer, window)

    plain = polarity.denied
    monkeypatch.setattr(rules, "denied", counted)
    assert not score_answer(phrases_rubric([phrase], words), text * 4_000).matched
    assert 0 < tried <= 2 * 100


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
