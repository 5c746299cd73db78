"""Writes a progress file with any number of attempts, as fast as SQLite takes them in.

The tables are those that `Progress.rebuild` would derive; a test holds the two against each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from quizapp.core import scheduling
from quizapp.core.rating import suggested_rating
from quizapp.core.schedule import Schedule
from quizapp.core.scoring.result import Evidence, Score, Span
from quizapp.storage.events import Answer, sortable_id
from quizapp.storage.json_text import to_json
from quizapp.storage.moments import microseconds, to_text
from quizapp.storage.opening import FILE_NAME, connect, open_database

UNTIL = datetime(2025, 11, 1, 3, tzinfo=UTC)
POINTS = ("point-0", "point-1", "point-2")
SPAN_DAYS = 700
"""The attempts lie within so many days before the last one."""
PATTERNS = 40
"""So many different courses of learning, spread over the days. Questions that share one differ by
milliseconds only, so that the course is worked out once for all of them."""
QUESTIONS_PER_TOPIC = 250
TOPICS = 20

_TEXT = "세션은 서버가 상태를 저장하고 쿠키는 브라우저가 보관해서 요청마다 함께 보냅니다. " * 4


def question_id(number: int) -> str:
    """As `benchmarks.generated` names it."""
    return f"question-{number}"


def topic_of(number: int) -> str:
    """As `benchmarks.generated` spreads questions over topics."""
    return f"topic-{number // QUESTIONS_PER_TOPIC % TOPICS}"


@dataclass(frozen=True, slots=True)
class _Try:
    """What the questions of one pattern share in one round."""

    at: datetime
    score: Score

    @property
    def day(self) -> date:
        return self.at.date()

    def answer(self, topic: str) -> Answer:
        rating = suggested_rating(self.score.estimate)
        return Answer("quiz", "", topic, self.day, _TEXT, self.score, rating, seconds=90.0)


def write_history(folder: Path, attempts: int, questions: int, until: datetime = UNTIL) -> Path:
    """A progress file in ``folder`` with ``attempts`` attempts at ``questions`` questions."""
    open_database(folder, now=lambda: until).close()
    rounds = _rounds(attempts // questions, until)
    with closing(connect(folder / FILE_NAME, 5.0)) as connection:
        for pragma in ("synchronous=OFF", "cache_size=-400000", "journal_mode=MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        connection.execute("INSERT INTO meta VALUES ('device', 'generated')")
        connection.execute("UPDATE meta SET value = 'fresh' WHERE key = 'derived'")
        connection.executemany(
            "INSERT INTO events VALUES (?, ?, 'generated', ?, ?, 'answered', ?, ?)",
            _events(rounds, questions),
        )
        connection.execute(_ATTEMPTS)
        connection.execute(_DAYS)
        connection.executemany(
            f"INSERT INTO standings VALUES ({', '.join('?' * 16)})", _standings(rounds, questions)
        )
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=WAL")
    return folder / FILE_NAME


_ATTEMPTS = """INSERT INTO attempts SELECT
    question, stamp, uuid, seq, payload ->> 'topic', payload ->> 'day', at,
    payload ->> 'coverage', payload ->> 'estimate', payload ->> 'coverage', payload ->> 'estimate',
    payload ->> 'suggested', payload ->> 'hints', CAST(payload ->> 'seconds' AS INTEGER)
    FROM events ORDER BY question, stamp"""
_DAYS = """INSERT INTO days SELECT
    day, topic, count(*), sum(estimate), sum(original_estimate), sum(seconds)
    FROM attempts GROUP BY day, topic"""


def _rounds(count: int, until: datetime) -> list[list[_Try]]:
    """For each round, oldest first, what each pattern makes of it."""
    apart = timedelta(days=SPAN_DAYS) / max(count, 1)
    return [
        [
            _try(number, pattern, until - apart * (count - number - pattern / PATTERNS))
            for pattern in range(PATTERNS)
        ]
        for number in range(count)
    ]


def _try(number: int, pattern: int, at: datetime) -> _Try:
    estimate = (number * 7 + pattern * 13 + number * pattern) % 101
    hits = POINTS[: (number + pattern) % (len(POINTS) + 1)]
    evidence = tuple(Evidence(hit, "세션", Span(0, 2, "세션"), "exact") for hit in hits)
    score = Score(len(hits) / len(POINTS), estimate, hits, POINTS[len(hits) :], evidence)
    return _Try(at, score)


def _events(rounds: list[list[_Try]], questions: int) -> Iterator[tuple[object, ...]]:
    row = 0
    for tries in rounds:
        for pattern, one in enumerate(tries):
            payloads: dict[str, str] = {}
            for number in range(pattern, questions, PATTERNS):
                row += 1
                topic = topic_of(number)
                if topic not in payloads:
                    payloads[topic] = to_json(one.answer(topic).payload())
                at, question = one.at + _offset(number), question_id(number)
                uuid = sortable_id(microseconds(at), UUID(int=row))
                yield row, uuid, microseconds(at), to_text(at), question, payloads[topic]


def _offset(number: int) -> timedelta:
    return timedelta(milliseconds=number)


def _standings(rounds: list[list[_Try]], questions: int) -> Iterator[tuple[object, ...]]:
    if not rounds:
        return
    patterns = [[tries[pattern] for tries in rounds] for pattern in range(PATTERNS)]
    schedules = [_schedule(tries) for tries in patterns]
    for number in range(questions):
        tries, schedule = patterns[number % PATTERNS], schedules[number % PATTERNS]
        offset, last = _offset(number), tries[-1]
        assert schedule.last_review is not None
        yield (
            *(question_id(number), topic_of(number), len(tries), to_text(last.at + offset)),
            *(last.score.coverage, last.score.estimate, tries[0].score.estimate),
            *(sum(one.score.coverage for one in tries), 90 * len(tries), _tallies(tries, offset)),
            *(schedule.state, schedule.step, schedule.stability, schedule.difficulty),
            *(to_text(schedule.due + offset), to_text(schedule.last_review + offset)),
        )


def _schedule(tries: list[_Try]) -> Schedule:
    rated = [(one.at, suggested_rating(one.score.estimate)) for one in tries]
    schedule = scheduling.replay(rated)
    assert schedule is not None
    return schedule


def _tallies(tries: list[_Try], offset: timedelta) -> str:
    """The column as `quizapp.storage.points` keeps it, points in the order they were first met."""
    met = dict.fromkeys(
        point for one in tries for point in (*one.score.missing, *one.score.matched)
    )
    hits = Counter(point for one in tries for point in one.score.matched)
    last = tries[-1]
    at = microseconds(last.at + offset)
    return to_json(
        {
            point: (hits[point], len(tries) - hits[point], int(point in last.score.matched), at)
            for point in met
        }
    )
