"""`quizapp score --batch`: one line of JSON for every row, in order, as soon as it is scored."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cache

from quizapp.cli import output
from quizapp.cli.output import ExitCode
from quizapp.cli.reading import LONGEST, numbered_rows
from quizapp.cli.score_json import fields_of
from quizapp.config import Settings
from quizapp.decks.glossaries import glossary_files, read_glossary
from quizapp.decks.library import Library
from quizapp.decks.tree import collector_off
from quizapp.errors import QuizappError
from quizapp.study.batch import Batch, RowError
from quizapp.study.opening import open_decks
from quizapp.texts import Lang, say


def score_rows(name: str, settings: Settings) -> int:
    """Score the rows of the file ``name``, or those of standard input for ``-``."""
    words = read_glossary(glossary_files(settings.places.glossary))
    with ExitStack() as opened, collector_off():

        @cache
        def library() -> Library:
            found = open_decks(settings)
            opened.callback(found.close)
            return found

        bad = _score_each(name, Batch(words, library), settings.lang)
    if bad:
        output.talk(say(settings.lang, "cli.batch_bad", count=bad))
    return ExitCode.PROBLEMS if bad else ExitCode.FINE


def _score_each(name: str, batch: Batch, lang: Lang) -> int:
    """How many rows could not be scored."""
    bad = 0
    for number, row in numbered_rows(name):
        try:
            text = _decoded(row)
            if not text.strip():
                continue
            fields = fields_of(batch.score(text))
        except QuizappError as error:
            bad += 1
            fields = {"error": say(lang, error.key, **error.arguments), "line": number}
        output.data_row(fields)
    return bad


def _decoded(row: bytes) -> str:
    if len(row) > LONGEST:
        raise RowError("error.row_too_long", limit=LONGEST // 1_000_000)
    try:
        return row.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RowError("error.row_not_utf8", position=error.start + 1) from error
