"""`quizapp check`: every problem of deck files at its line, and where to put decks of one's own."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from quizapp.cli import output
from quizapp.cli.columns import aligned
from quizapp.cli.output import ExitCode
from quizapp.cli.reading import written_path
from quizapp.config import Settings
from quizapp.decks.folders import ENDINGS
from quizapp.study.checking import Findings, QuestionStrength, check
from quizapp.texts import Lang, say

_COLUMNS = (
    "cli.strength_question",
    "cli.strength_points",
    "cli.strength_fewest",
    "cli.strength_model_ko",
    "cli.strength_model_en",
)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print the problems; how many they are, and where decks go, is talk."""
    paths = [written_path(name) for name in arguments.paths]
    findings = check(settings, paths, strength=arguments.strength)
    for line in _strengths(findings.strengths, settings.lang):
        output.data(line)
    for sentence in findings.said(settings.lang):
        output.data(sentence)
    output.talk(_verdict(settings.lang, findings))
    output.talk(say(settings.lang, "cli.check_folder", folder=settings.places.decks))
    return ExitCode.FINE if findings.files and not findings.count else ExitCode.PROBLEMS


def _verdict(lang: Lang, findings: Findings) -> str:
    if findings.count:
        return say(lang, "cli.check_found", count=findings.count, files=findings.files)
    if not findings.files:
        return say(lang, "cli.check_nothing", endings=", ".join(ENDINGS))
    return say(lang, "cli.check_fine", questions=findings.questions, files=findings.files)


def _strengths(strengths: Sequence[QuestionStrength], lang: Lang) -> list[str]:
    """A table of the questions: points, phrases of the poorest point, worth of the model answer."""
    if not strengths:
        return []
    rows = [
        [one.question, one.points, one.fewest_phrases, one.model_answer_ko, one.model_answer_en]
        for one in strengths
    ]
    table = [[say(lang, key) for key in _COLUMNS]]
    table += [["-" if cell is None else str(cell) for cell in row] for row in rows]
    return aligned(table, right=frozenset(range(1, len(_COLUMNS))))
