"""How long scoring takes: the usual answer, the largest questions, pathological text, batches."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from benchmarks.programs import environment
from benchmarks.shipped import shipped_glossary, shipped_questions
from benchmarks.table import Limit, Line, Speed
from benchmarks.timing import milliseconds
from quizapp.core.deck import KeyPoint, Question
from quizapp.core.scoring import Glossary, Rubric, question_rubric, score_answer
from quizapp.core.scoring.derive import without_markdown
from quizapp.texts.languages import LocalText

ANSWERS_PER_ROUND = 100
USUAL_LENGTH = 300
POINTS, PHRASES = 12, 4
BATCH_ROWS = 10_000
LARGEST = 3
"""So many of the shipped questions with the most phrases are measured too."""
PATHOLOGICAL = {
    "one syllable, 100,000 times": "가" * 100_000,
    "two words, 100,000 characters": "세션 메모리 " * 14_286,
    "a near miss, 100,000 characters": "리다이렉토 " * 16_667,
    "one letter, 100,000 times": "a " * 50_000,
    "jamo, 100,000": "ᄀ" * 100_000,
}
REPEATED = (
    ("jsessionid", "서버가 id로 세션조회 아니라 "),
    ("usage-find-session", "쿠키에 있는 세션 ID 않는다 "),
    ("cookie-security-options", "httponly~protects~against~csrf 아니라 "),
    ("multi-server-session", "모든서버에"),
    ("cluster-autoscaling", "stateless 모르겠지만 "),
    ("jwt-pros-cons", "JWT는 서버 메모리를 차지하고 "),
    ("jsessionid", "쿠키뿐"),
    ("jsessionid", "세션을 저장하는가 "),
)
"""Clauses that deny or doubt a phrase of the question, say it of a sibling, or say half of it: none
is stated."""
REPEATED_LENGTH = 100_000


def measure(rounds: int) -> Iterator[Line]:
    """In a warm process, but for the batch, which is a whole run of the command."""
    words = shipped_glossary()
    questions = list(shipped_questions().values())
    usual = _usual_rubric(questions, words)
    count = rounds * ANSWERS_PER_ROUND
    yield from _scored(f"{POINTS} points x {PHRASES} phrases", usual, _answers(questions), count)
    for question in sorted(questions, key=_size, reverse=True)[:LARGEST]:
        name = f"{question.id}, {_size(question)} phrases"
        yield from _scored(name, question_rubric(question, words), _answers([question]), count)
    for name, text in PATHOLOGICAL.items():
        yield _long(name, usual, text, rounds)
    for id_, clause in REPEATED:
        rubric = question_rubric(shipped_questions()[id_], words)
        text = (clause * REPEATED_LENGTH)[:REPEATED_LENGTH]
        yield _long(f"{id_}, {clause.strip()} ...", rubric, text, rounds)
    yield _batch(questions)


def _long(name: str, rubric: Rubric, text: str, rounds: int) -> Line:
    taken = (milliseconds(partial(score_answer, rubric, text)) for _ in range(rounds))
    return Limit(f"scoring {name}", statistics.median(taken), "ms", 100)


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


def _scored(name: str, rubric: Rubric, answers: Iterable[str], count: int) -> Iterator[Line]:
    score_answer(rubric, "warm")
    taken = sorted(
        milliseconds(partial(score_answer, rubric, text)) for text in islice(cycle(answers), count)
    )
    yield Limit(f"scoring {name}, p50", statistics.median(taken), "ms", 5)
    yield Limit(f"scoring {name}, p99", taken[int(count * 0.99)], "ms", 5)


def _batch(questions: list[Question]) -> Line:
    asked = [(question.id, text) for question in questions for text in _answers([question])]
    rows = (json.dumps({"question_id": id_, "answer": text}) for id_, text in cycle(asked))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.jsonl"
        file.write_text("\n".join(islice(rows, BATCH_ROWS)), "utf-8")
        command = (sys.executable, "-m", "quizapp", "--data-dir", folder, "score", "--batch", file)
        taken = milliseconds(
            lambda: subprocess.run(command, check=True, capture_output=True, env=environment())
        )
    return Speed(f"score --batch, {BATCH_ROWS} rows", 1000 * BATCH_ROWS / taken, "rows/s", 1000)
