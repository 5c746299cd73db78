"""`quizapp check`: every problem of deck files at its line, and where to put decks of one's own."""

from __future__ import annotations

import argparse
from pathlib import Path

from quizapp.cli import output
from quizapp.cli.output import ExitCode
from quizapp.config import Settings
from quizapp.study.checking import Findings, check
from quizapp.texts import Lang, say


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print the problems; how many they are, and where decks go, is talk."""
    findings = check(settings, [Path(name).expanduser() for name in arguments.paths])
    for sentence in findings.said(settings.lang):
        output.data(sentence)
    output.talk(_verdict(settings.lang, findings))
    output.talk(say(settings.lang, "cli.check_folder", folder=settings.places.decks))
    return ExitCode.PROBLEMS if findings.count else ExitCode.FINE


def _verdict(lang: Lang, findings: Findings) -> str:
    if findings.count:
        return say(lang, "cli.check_found", count=findings.count, files=findings.files)
    return say(lang, "cli.check_fine", questions=findings.questions, files=findings.files)
