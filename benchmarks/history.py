"""Target 8: what screens read of a large progress file against a scan, saving against fsync."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from benchmarks.generated_history import POINTS, UNTIL, question_id, topic_of
from benchmarks.library import LARGE, data_folder
from benchmarks.table import Line, Ratio
from benchmarks.timing import medians, milliseconds
from quizapp.core import scheduling
from quizapp.core.rating import Rating
from quizapp.core.scoring.result import Evidence, Score, Span
from quizapp.storage.database import Database
from quizapp.storage.events import Answer
from quizapp.storage.figures import heatmap, topic_sums
from quizapp.storage.json_text import to_json
from quizapp.storage.marks import due
from quizapp.storage.opening import open_database
from quizapp.storage.progress import Progress
from quizapp.storage.quizzes import save_draft

TODAY = UNTIL.date()
SAVES = 20
"""Saving is so short that each round takes many of them."""


class History:
    """A large progress file, and the ways to ask and to extend it."""

    def __init__(self, folder: Path, questions: int) -> None:
        self.database: Database = open_database(folder, now=lambda: UNTIL)
        self._progress = Progress(
            self.database,
            replay=scheduling.replay,
            review=scheduling.review,
            new_id=uuid.uuid4,
        )
        self._questions = questions
        self._bare = os.open(folder / "bare.bin", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
        self._saved = 0
        self.prepare()

    def close(self) -> None:
        """Lets go of both files."""
        os.close(self._bare)
        self.database.close()

    def weakest_topics(self) -> object:
        """Target 8."""
        sums = topic_sums(self.database, TODAY - timedelta(days=89), TODAY)
        return sorted(sums, key=lambda topic: sums[topic].mean_estimate)[:3]

    def weakest_topics_by_scan(self) -> object:
        """The same from the attempts."""
        rows = self._scan("topic, avg(estimate)", "topic", TODAY - timedelta(days=89))
        return [topic for topic, _ in sorted(rows, key=lambda row: row[1])][:3]

    def year(self) -> object:
        """Target 8."""
        return heatmap(self.database, TODAY - timedelta(days=364), TODAY)

    def year_by_scan(self) -> object:
        """The same from the attempts."""
        rows = self._scan("day, count(*)", "day", TODAY - timedelta(days=364))
        return {date.fromisoformat(day): attempts for day, attempts in rows}

    def due(self) -> object:
        """Target 8."""
        return list(due(self.database, UNTIL, limit=20))

    def due_by_scan(self) -> object:
        """The same without the index."""
        rows = self.database.rows(
            "SELECT question FROM standings WHERE +due <= ? ORDER BY +due, question LIMIT 20",
            (UNTIL.isoformat(timespec="microseconds"),),
        )
        return [question for (question,) in rows]

    def prepare(self) -> None:
        """Makes up the next answer; making it is not timed."""
        self._saved += 1
        number = self._saved * 7919 % self._questions
        evidence = tuple(Evidence(hit, "세션", Span(0, 2, "세션"), "exact") for hit in POINTS[:2])
        score = Score(2 / 3, 67, POINTS[:2], POINTS[2:], evidence)
        text = f"세션은 서버가 저장하고 쿠키는 브라우저가 보관합니다 {self._saved}. " * 6
        self._answer = Answer(
            "quiz", question_id(number), topic_of(number), TODAY, text, score, Rating.GOOD
        )
        self._at = UNTIL + timedelta(seconds=self._saved)
        self._bytes = to_json(self._answer.payload()).encode()

    def save_answer(self) -> None:
        """Target 8: an answer with its event, its figures and its schedule."""
        self._progress.answer(self._answer, self._at)

    def save_draft(self) -> None:
        """What is stored while somebody types."""
        save_draft(self.database, "quiz", "question-0", self._answer.text, self._at)

    def write_and_sync(self) -> None:
        """The least that storing what an answer says durably can cost."""
        os.write(self._bare, self._bytes)
        os.fsync(self._bare)

    def timed(self, action: Callable[[], None]) -> float:
        """Milliseconds that storing the next answer takes."""
        self.prepare()
        return milliseconds(action)

    def _scan(self, columns: str, group: str, since: date) -> list[tuple[str, float]]:
        return self.database.rows(
            f"SELECT {columns} FROM attempts WHERE day BETWEEN ? AND ? GROUP BY {group}",
            (since.isoformat(), TODAY.isoformat()),
        )


def measure(rounds: int) -> Iterator[Line]:
    """Each pair in turns, and first shown to agree."""
    with data_folder(LARGE) as folder, closing(History(folder, LARGE.questions)) as history:
        yield from _reading(history, rounds)
        yield from _saving(history, rounds * SAVES)


def _reading(history: History, rounds: int) -> Iterator[Line]:
    for name, asked, scanned, at_most in (
        ("8 weakest topics, 90 days", history.weakest_topics, history.weakest_topics_by_scan, 0.05),
        ("8 heatmap of a year", history.year, history.year_by_scan, 0.05),
        ("8 20 due questions", history.due, history.due_by_scan, 0.1),
    ):
        assert asked() == scanned()
        first, scan = medians(rounds, partial(milliseconds, asked), partial(milliseconds, scanned))
        yield Ratio(name, first, "the scan", scan, at_most)


def _saving(history: History, rounds: int) -> Iterator[Line]:
    """All on the same answers, each made up before the clock runs."""
    actions = (history.save_answer, history.save_draft, history.write_and_sync)
    answer, draft, bare = medians(rounds, *(partial(history.timed, action) for action in actions))
    yield Ratio("8 storing an answer", answer, "write + fsync", bare, 2.0)
    yield Ratio("8 storing a draft", draft, "write + fsync", bare, 2.0)
