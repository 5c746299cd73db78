"""`quizapp stats`: what was practised, how well it is remembered, and what is weakest."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import closing
from random import Random

from quizapp.cli import output
from quizapp.cli.columns import aligned, printable
from quizapp.cli.output import ExitCode
from quizapp.cli.stats_json import fields_of
from quizapp.config import Settings
from quizapp.core.stats import QuestionRecord, Recall
from quizapp.study.clock import clock_from
from quizapp.study.opening import open_study
from quizapp.study.reports import MissedPoint, Report, TopicReport, report
from quizapp.texts import Lang, say

WORST_SHOWN = 10
_UNKNOWN = "-"


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print the statistics. Where nothing was practised yet, no progress file is made either."""
    nothing_yet = not settings.places.progress.exists()
    with closing(open_study(settings, clock_from(), Random(0), in_memory=nothing_yet)) as study:
        found = report(study)
    if arguments.json:
        output.data_json(fields_of(found))
    else:
        for line in lines(found, settings.lang):
            output.data(line)
    return ExitCode.FINE


def lines(found: Report, lang: Lang) -> Iterator[str]:
    """The statistics for people."""
    if not found.figures.attempts:
        yield say(lang, "cli.stats_none")
        return
    yield from _totals(found, lang)
    yield from _section(say(lang, "cli.stats_topics"), _topic_rows(found.topics, lang))
    yield from _section(
        say(lang, "cli.stats_missed"), [_missed_row(one, lang) for one in found.missed]
    )
    worst = sorted(found.figures.questions, key=lambda one: (one.latest_estimate, one.question))
    rows = [_question_row(one, lang) for one in worst[:WORST_SHOWN]]
    yield from _section(say(lang, "cli.stats_questions"), rows)
    yield from _section(
        say(lang, "cli.stats_recall"), [_recall_row(one, lang) for one in found.figures.recall]
    )


def _totals(found: Report, lang: Lang) -> Iterator[str]:
    figures = found.figures
    yield say(
        lang,
        "cli.stats_totals",
        attempts=figures.attempts,
        days=figures.days,
        time=_time(figures.seconds, lang),
        streak=figures.streak.current,
        longest=figures.streak.longest,
    )
    if found.weakest:
        titles = {topic.figures.topic: topic.title.said(lang) for topic in found.topics}
        weakest = ", ".join(printable(titles[topic]) for topic in found.weakest)
        yield say(lang, "cli.stats_weak", topics=weakest)
    if figures.improvement is not None:
        better = figures.improvement
        yield say(
            lang,
            "cli.stats_improvement",
            questions=better.questions,
            first=round(better.first),
            latest=round(better.latest),
        )


def _section(heading: str, rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A heading with its table, and nothing at all where there is nothing to tell."""
    if rows:
        yield ""
        yield heading
        for line in aligned(rows):
            yield f"  {line}"


def _topic_rows(topics: Sequence[TopicReport], lang: Lang) -> list[tuple[str, ...]]:
    return [
        (
            printable(topic.title.said(lang)),
            say(lang, "cli.stats_strength", strength=_percent(topic.strength.value)),
            say(lang, "cli.stats_practised", share=_percent(topic.strength.practised)),
            say(lang, "cli.stats_answers", attempts=topic.figures.attempts),
            say(lang, "cli.stats_latest", latest=round(topic.figures.latest)),
        )
        for topic in topics
    ]


def _missed_row(one: MissedPoint, lang: Lang) -> tuple[str, ...]:
    history = one.history
    often = say(
        lang, "cli.stats_missed_of", misses=history.misses, answers=history.hits + history.misses
    )
    return often, history.question, printable(one.words.said(lang))


def _question_row(one: QuestionRecord, lang: Lang) -> tuple[str, ...]:
    change = say(lang, "cli.stats_change", first=one.first_estimate, latest=one.latest_estimate)
    return one.question, say(lang, "cli.stats_answers", attempts=one.attempts), change


def _recall_row(one: Recall, lang: Lang) -> tuple[str, ...]:
    return (
        f"{_percent(one.low)}-{_percent(one.high)}",
        say(lang, "cli.stats_predicted", predicted=_percent(one.predicted)),
        say(lang, "cli.stats_measured", measured=_percent(one.measured)),
        say(lang, "cli.stats_reviews", reviews=one.reviews),
    )


def _percent(share: float | None) -> str:
    return _UNKNOWN if share is None else f"{round(100 * share)}%"


def _time(seconds: float, lang: Lang) -> str:
    hours, minutes = divmod(round(seconds / 60), 60)
    key = "cli.time_hours" if hours else "cli.time_minutes"
    return say(lang, key, hours=hours, minutes=minutes)
