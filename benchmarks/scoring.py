"""How long scoring takes: the usual answer, the largest questions, pathological text, batches.

Run it as ``python -m benchmarks.scoring`` from the repository.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path

from quizapp.core.deck import KeyPoint, Question
from quizapp.core.scoring import Glossary, Rubric, question_rubric, score_answer
from quizapp.core.scoring.derive import without_markdown
from quizapp.decks.folders import DeckFolder, shipped_folder
from quizapp.decks.glossaries import read_glossary
from quizapp.decks.library import open_library
from quizapp.texts.languages import LocalText

ROUNDS = 300
USUAL_LENGTH = 300
POINTS, PHRASES = 12, 4
BATCH_ROWS = 10_000
PATHOLOGICAL = {
    "one syllable, 100,000 times": "가" * 100_000,
    "two words, 100,000 characters": "세션 메모리 " * 14_286,
    "a near miss, 100,000 characters": "리다이렉토 " * 16_667,
    "one letter, 100,000 times": "a " * 50_000,
    "jamo, 100,000": "ᄀ" * 100_000,
}


def main() -> None:
    """Print the whole table."""
    words = read_glossary(sorted((shipped_folder() / "glossary").glob("*.yaml")))
    questions = _shipped_questions()
    usual = _usual_rubric(questions, words)
    _print_rounds(f"{POINTS} points x {PHRASES} phrases", usual, _answers(questions))
    for question in sorted(questions, key=_size, reverse=True)[:3]:
        rubric = question_rubric(question, words)
        _print_rounds(f"{question.id} ({_size(question)} phrases)", rubric, _answers([question]))
    for name, text in PATHOLOGICAL.items():
        print(f"{name:46} {1000 * _seconds(lambda text=text: score_answer(usual, text)):8.1f} ms")
    _print_batch(questions, words)


def _shipped_questions() -> list[Question]:
    folders = [DeckFolder(path, shipped=True) for path in sorted(shipped_folder().glob("*.yaml"))]
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_library(folders, Path(folder) / "decks.db")) as library,
    ):
        tops = [library.question(listing.id) for listing in library.listings]
        return [question for top in tops for question in top.walk()]


def _size(question: Question) -> int:
    points = sum(len(point.accepts) + len(point.denied_by) for point in question.key_points)
    return points + sum(len(wrong.claims) for wrong in question.misconceptions)


def _usual_rubric(questions: list[Question], words: Glossary) -> Rubric:
    """Twelve points of four phrases each, taken from the shipped questions."""
    found = (point for question in questions for point in question.key_points)
    points = tuple(
        KeyPoint(
            f"p{number}", point.point, point.accepts[:: len(point.accepts) // PHRASES][:PHRASES]
        )
        for number, point in enumerate(islice(found, POINTS))
    )
    text = LocalText(en="benchmark")
    return question_rubric(Question("benchmark", "web", text, text, key_points=points), words)


def _answers(questions: list[Question]) -> list[str]:
    """Model answers, none of them seen twice in a row, cut to the usual length."""
    texts = [
        without_markdown(text) for question in questions for text in question.model_answer.written()
    ]
    return [text[:USUAL_LENGTH] for text in texts]


def _print_rounds(name: str, rubric: Rubric, answers: Iterable[str]) -> None:
    score_answer(rubric, "warm")
    taken = sorted(
        1000 * _seconds(lambda text=text: score_answer(rubric, text))
        for text in islice(cycle(answers), ROUNDS)
    )
    p50, p99 = statistics.median(taken), taken[int(ROUNDS * 0.99)]
    print(f"{name:46} p50 {p50:6.2f} ms   p99 {p99:6.2f} ms")


def _print_batch(questions: list[Question], words: Glossary) -> None:
    rubrics = [question_rubric(question, words) for question in questions[:24]]
    answers = _answers(questions[:24])
    rows = list(islice(cycle(zip(cycle(rubrics), answers, strict=False)), BATCH_ROWS))
    seconds = _seconds(lambda: [score_answer(rubric, text) for rubric, text in rows])
    print(f"{f'{BATCH_ROWS} rows of shipped questions':46} {BATCH_ROWS / seconds:8.0f} rows/s")


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
