"""How well scores agree with people's grades, beside the plain methods of rapidfuzz.

``python -m benchmarks.agreement --data DIR`` reads the graded sets it finds in DIR by their names:
``mohler*``, ``saf*``, ``gompada*`` (question, reference, answer, grade 0-1), ``korean_interview*``
(question_id of a shipped question, answer, grade 0-100, kind; where known the key points that it
``states`` and ``contradicts``) and ``korean_probes*`` (accepts, answer, expect, phenomenon), one
JSON object per line.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import StatisticsError, correlation, fmean
from typing import Any

from rapidfuzz import fuzz, utils

from benchmarks.shipped import shipped_glossary, shipped_questions
from quizapp.core.deck import Question
from quizapp.core.scoring import (
    Glossary,
    Rubric,
    Score,
    name_rubric,
    phrases_rubric,
    question_rubric,
    score_answer,
)
from quizapp.texts.languages import LocalText

Row = dict[str, Any]
Grader = Callable[[Row], float]
"""What a method gives an answer, in the measure of its grade."""
OWN = Path(__file__).parent / "answers"
"""Answers to the core questions, and sentences that state a key point or do not, written and graded
for this project by language models that had not seen the decks: synthetic. docs/scoring.md says on
which of them phrases and rules were made, and which nobody has looked at."""
MATCHES_FROM = 0.8
"""From this similarity on the plain methods count a phrase as stated."""


@dataclass(frozen=True, slots=True)
class Method:
    """A way to compare two texts that takes no rubric, 0-1."""

    name: str
    similarity: Callable[[str, str], float]


def _ratio(compare: Callable[..., float]) -> Callable[[str, str], float]:
    return lambda one, other: compare(one, other, processor=utils.default_process) / 100


def _substring(phrase: str, text: str) -> float:
    return float(phrase.replace(" ", "").lower() in text.replace(" ", "").lower())


PLAIN = (
    Method("substring", _substring),
    Method("token_set_ratio", _ratio(fuzz.token_set_ratio)),
    Method("partial_ratio", _ratio(fuzz.partial_ratio)),
    Method("WRatio", _ratio(fuzz.WRatio)),
)


def main() -> int:
    """Tell it for the data that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("graded"), metavar="DIR")
    return report(parser.parse_args().data)


def report(folder: Path) -> int:
    """Print the table of our own answers, and every one for which there is data; 1 without any."""
    words = shipped_glossary()
    _each(OWN, "interview", lambda name, rows: print_interview(name, rows, words))
    _each(OWN, "probes", lambda name, rows: print_probes(name, rows, words))
    printed = False
    for prefix in ("mohler", "saf", "gompada"):
        printed |= _each(folder, prefix, lambda name, rows: print_references(name, rows, words))
    printed |= _each(folder, "korean_interview", lambda n, rows: print_interview(n, rows, words))
    printed |= _each(folder, "korean_probes", lambda n, rows: print_probes(n, rows, words))
    return 0 if printed else 1


def _each(folder: Path, prefix: str, show: Callable[[str, list[Row]], None]) -> bool:
    files = sorted(folder.glob(f"{prefix}*.jsonl"))
    if not files:
        print(f"{prefix}: no file {folder}/{prefix}*.jsonl, not measured", file=sys.stderr)
    for file in files:
        rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
        show(file.stem, rows)
    return bool(files)


def print_references(name: str, rows: list[Row], words: Glossary) -> None:
    """Answers graded against a reference, without a rubric."""

    @cache
    def rubric(question: str, reference: str) -> Rubric:
        texts = LocalText(en=question), LocalText(en=reference)
        return question_rubric(Question("q", "graded", *texts), words)

    def ours(row: Row) -> float:
        return score_answer(rubric(row["question"], row["reference"]), row["answer"]).estimate / 100

    print(f"\n{name}: {len(rows)} answers{'':12}  pooled r   r per question   error")
    _print_agreement("quizapp", rows, ours)
    for method in PLAIN:
        _print_agreement(method.name, rows, _against(method, lambda row: row["reference"], 1))
    if all("concepts" in row for row in rows):
        _print_concepts(rows, words)


def _against(method: Method, reference: Callable[[Row], str], whole: float) -> Grader:
    """Grades by likeness to a reference; equal texts get ``whole``."""
    return lambda row: whole * method.similarity(reference(row), row["answer"])


def _print_agreement(name: str, rows: list[Row], grader: Grader) -> None:
    started = time.perf_counter()
    given = [grader(row) for row in rows]
    speed = len(rows) / (time.perf_counter() - started)
    grades = [float(row["grade"]) for row in rows]
    error = fmean(abs(one - other) for one, other in zip(given, grades, strict=True))
    each = _per_question(rows, given)
    print(
        f"  {name:24}{'':12}{_correlation(given, grades):8.3f}{each:15.3f}{error:10.3f}"
        f"{speed:12.0f} rows/s"
    )


def _correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Pearson's r; 0 where one side is constant."""
    try:
        return correlation(one, other)
    except StatisticsError:
        return 0.0


def _per_question(rows: list[Row], given: list[float]) -> float:
    pairs: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for row, value in zip(rows, given, strict=True):
        pairs[str(row["question_id"])].append((value, float(row["grade"])))
    varied = [found for found in pairs.values() if len({grade for _, grade in found}) > 1]
    return fmean(_correlation(*zip(*found, strict=True)) for found in varied) if varied else 0.0


def _print_concepts(rows: list[Row], words: Glossary) -> None:
    """Whether a concept is found by its name alone."""
    pairs = [
        (concept, row["answer"], bool(label))
        for row in rows
        for concept, label in zip(row["concepts"], row["labels"], strict=True)
    ]
    rubrics = {concept: name_rubric(concept, words) for concept, _, _ in pairs}
    found = [bool(score_answer(rubrics[c], answer).matched) for c, answer, _ in pairs]
    _print_detection("concepts, quizapp", found, [label for _, _, label in pairs])
    for method in PLAIN:
        plain = [method.similarity(c, answer) >= MATCHES_FROM for c, answer, _ in pairs]
        _print_detection(f"concepts, {method.name}", plain, [label for _, _, label in pairs])


def _print_detection(name: str, found: Iterable[bool], expected: Iterable[bool]) -> None:
    pairs = list(zip(found, expected, strict=True))
    hits = sum(one and other for one, other in pairs)
    precision = hits / (sum(one for one, _ in pairs) or 1)
    recall = hits / (sum(other for _, other in pairs) or 1)
    harmonic = 2 * precision * recall / ((precision + recall) or 1)
    print(f"  {name:28} precision {precision:.3f}   recall {recall:.3f}   F1 {harmonic:.3f}")


def print_interview(name: str, rows: list[Row], words: Glossary) -> None:
    """Answers to shipped questions."""
    questions = shipped_questions()
    known = [row for row in rows if row["question_id"] in questions]
    rubrics = {
        row["question_id"]: question_rubric(questions[row["question_id"]], words) for row in known
    }

    def ours(row: Row) -> float:
        return float(score_answer(rubrics[row["question_id"]], row["answer"]).estimate)

    def model(row: Row) -> str:
        return questions[row["question_id"]].model_answer.ko

    print(f"\n{name}: {len(known)} answers{'':12}  pooled r   r per question   error")
    _print_agreement("quizapp", known, ours)
    for method in PLAIN:
        _print_agreement(method.name, known, _against(method, model, 100))
    _print_kinds(known, ours)
    _print_ranks(known, ours)
    if all("states" in row for row in known):
        _print_points(
            [(row, score_answer(rubrics[row["question_id"]], row["answer"])) for row in known]
        )


def _print_kinds(rows: list[Row], ours: Grader) -> None:
    kinds: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        kinds[row["kind"]].append(row)
    for kind, found in kinds.items():
        given = [ours(row) for row in found]
        grades = [float(row["grade"]) for row in found]
        error = fmean(abs(one - other) for one, other in zip(given, grades, strict=True))
        print(
            f"  {kind:24} people {fmean(grades):5.1f}   estimate {fmean(given):5.1f}"
            f"   error {error:5.1f}   highest {max(given):3.0f}"
        )


def _print_ranks(rows: list[Row], ours: Grader) -> None:
    """Whether every confident wrong answer stands below the good answers of its question."""
    per: dict[str, dict[str, float]] = defaultdict(dict)
    for row in rows:
        per[row["question_id"]][row["kind"]] = ours(row)
    above = [
        question
        for question, kinds in per.items()
        for kind, value in kinds.items()
        if kind.startswith(("good", "excellent")) and value <= kinds.get("confident_wrong", -1)
    ]
    print(
        f"  questions with a wrong answer above a good one: {', '.join(sorted(set(above))) or '-'}"
    )


def _print_points(scored: Sequence[tuple[Row, Score]]) -> None:
    """Whether the points are found that a reader found, and what is said against them corrected.

    ``states`` and ``contradicts`` are the ids of the points that an answer states and denies.
    """
    found, expected, contradicted = [], [], []
    for row, score in scored:
        for point in (*score.matched, *score.missing):
            found.append(point in score.matched)
            expected.append(point in row["states"])
        contradicted += [point in score.matched for point in row["contradicts"]]
    _print_detection("key points", found, expected)
    wrong = [bool(score.statements) for row, score in scored if row["kind"] == "confident_wrong"]
    print(f"  contradicted points that count as stated: {sum(contradicted)} of {len(contradicted)}")
    print(f"  confident wrong answers that meet a correction: {sum(wrong)} of {len(wrong)}")


def print_probes(name: str, rows: list[Row], words: Glossary) -> None:
    """Whether a sentence states a key point."""
    expected = [bool(row["expect"]) for row in rows]
    found = [
        bool(
            score_answer(
                phrases_rubric(row["accepts"], words, row.get("key_point", "")), row["answer"]
            ).matched
        )
        for row in rows
    ]
    print(f"\n{name}: {len(rows)} probes")
    _print_detection("quizapp", found, expected)
    for method in PLAIN:
        best = (max(method.similarity(p, row["answer"]) for p in row["accepts"]) for row in rows)
        _print_detection(method.name, [value >= MATCHES_FROM for value in best], expected)
    wrong: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for row, one, other in zip(rows, found, expected, strict=True):
        wrong[row["phenomenon"]][0] += one != other
        wrong[row["phenomenon"]][1] += 1
    for phenomenon, (missed, whole) in wrong.items():
        print(f"  {phenomenon:24} {whole - missed:3} of {whole}")


if __name__ == "__main__":
    sys.exit(main())
