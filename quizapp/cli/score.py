"""`quizapp score`: scores the answer on standard input, or a file of them, with the evidence."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace

from quizapp.cli import output
from quizapp.cli.batch import score_rows
from quizapp.cli.columns import printable
from quizapp.cli.lookup import question_named
from quizapp.cli.output import ExitCode
from quizapp.cli.reading import answer_on_stdin, stdin_is_a_keyboard
from quizapp.cli.score_json import explained, fields_of
from quizapp.config import Settings
from quizapp.core.deck import Question
from quizapp.core.scoring import Evidence, NearMiss, Score, Statement
from quizapp.errors import UsageError
from quizapp.study.clock import clock_from
from quizapp.study.marking import open_marking
from quizapp.study.opening import open_decks
from quizapp.texts import Lang, say


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Score one answer or a batch."""
    if (arguments.question is None) == (arguments.batch is None):
        raise UsageError("error.score_what")
    if arguments.batch is not None:
        return score_rows(arguments.batch, settings)
    return _score_one(arguments, settings)


def _score_one(arguments: argparse.Namespace, settings: Settings) -> int:
    lang = settings.lang
    with closing(open_decks(settings)) as library:
        question = library.question(question_named(library, arguments.question, lang).id)
    marking = open_marking(settings, clock_from())
    if marking.warning is not None:
        output.talk(say(lang, marking.warning.key, **marking.warning.arguments))
        output.talk(say(lang, "cli.without_phrases"))
    if stdin_is_a_keyboard():
        output.talk(say(lang, "cli.type_answer", question=printable(question.prompt.said(lang))))
    text = answer_on_stdin()
    if not text.strip():
        _say_it_is_empty(arguments, lang)
    score = marking.scorer.score(question, text)
    if arguments.explain:
        near = marking.scorer.nearest(question, text, score.missing, score.statements)
        score = replace(score, near_misses=near)
    if arguments.json:
        output.data_json(explained(score) if arguments.explain else fields_of(score))
    else:
        names = {one.id: one.phrases[0].text for one in marking.scorer.rubric(question).points}
        for line in lines(question, score, names, lang, explain=arguments.explain):
            output.data(line)
    return ExitCode.FINE


def _say_it_is_empty(arguments: argparse.Namespace, lang: Lang) -> None:
    """An empty answer is most likely a mistake; to a program it is an answer that states nothing,
    as it is in a batch."""
    if not arguments.json:
        raise UsageError("error.answer_empty")
    output.talk(say(lang, "error.answer_empty"))


def lines(
    question: Question,
    score: Score,
    derived: Mapping[str, str],
    lang: Lang,
    *,
    explain: bool = False,
) -> Iterator[str]:
    """The score for people. ``derived`` names the key points of a question that has none.

    ``explain`` adds the rules that found something and what came closest to what is missing.
    """
    points = {point.id: point for point in question.key_points}
    names = {**derived, **{name: point.point.said(lang) for name, point in points.items()}}
    percent = round(100 * score.coverage)
    yield say(lang, "cli.score_line", estimate=score.estimate, percent=percent)
    if score.lists_only:
        yield say(lang, "feedback.lists_only")
    for evidence in score.evidence:
        yield from _said(evidence, names, lang)
        if explain:
            yield say(lang, "cli.score_rule", rule=say(lang, f"rule.{evidence.rule}"))
    nearest = {miss.point: miss for miss in score.near_misses}
    for name in score.missing:
        bonus = name in points and not points[name].required
        key = "cli.score_missing_bonus" if bonus else "cli.score_missing"
        yield say(lang, key, point=printable(names[name]))
        if name in nearest:
            yield _nearly(nearest[name], lang)
    for statement in score.statements:
        yield from _wrong(statement, question, lang)


def _said(evidence: Evidence, names: Mapping[str, str], lang: Lang) -> Iterator[str]:
    yield say(lang, "cli.score_matched", point=printable(names[evidence.point]))
    quote, phrase = printable(evidence.span.quote), printable(evidence.phrase)
    yield say(lang, "cli.score_quote", quote=quote, phrase=phrase)


def _nearly(miss: NearMiss, lang: Lang) -> str:
    quote, phrase = printable(miss.span.quote), printable(miss.phrase)
    return say(lang, "cli.score_near", quote=quote, phrase=phrase, closeness=miss.closeness)


def _wrong(statement: Statement, question: Question, lang: Lang) -> Iterator[str]:
    wrong = next(one for one in question.misconceptions if one.id == statement.misconception)
    yield say(lang, "cli.score_wrong", quote=printable(statement.span.quote))
    correction, source = printable(wrong.correction.said(lang)), printable(wrong.source)
    yield say(lang, "cli.score_correction", correction=correction, source=source)
