"""Several windows on one file, and a window that dies while it writes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import quizapp
from quizapp.storage.database import Database
from quizapp.storage.ledger import read_events
from quizapp.storage.opening import open_database
from quizapp.storage.progress import Progress
from quizapp.storage.quizzes import unfinished_quizzes
from quizapp.storage.standings import standings

Now = Callable[[], datetime]
Start = Callable[..., Progress]

WINDOW = """if True:
    import itertools, sys, uuid
    from datetime import UTC, date, datetime, timedelta
    from pathlib import Path
    from quizapp.core import scheduling
    from quizapp.core.rating import Rating
    from quizapp.core.scoring.result import Score
    from quizapp.storage.events import Answer
    from quizapp.storage.opening import open_database
    from quizapp.storage.progress import Progress
    from quizapp.storage.quizzes import save_draft, save_quiz

    folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    moment = datetime(2025, 3, 1, 12, tzinfo=UTC)
    sys.stdin.readline()
    database = open_database(folder, now=lambda: moment, patience=60)
    progress = Progress(
        database,
        replay=scheduling.replay,
        review=scheduling.review,
        new_id=uuid.uuid4,
    )
    save_quiz(database, name, {}, moment)
    for number in itertools.count():
        if number == count:
            break
        score = Score(0.5, 50, ("a",), ("b",))
        answer = Answer(name, f"q{number % 7}", "jwt", date(2025, 3, 1), "x" * 3000, score,
                        Rating.GOOD)
        attempt = progress.answer(answer, moment + timedelta(minutes=number))
        save_draft(database, name, "next", f"after {number}", moment)
        print(attempt, flush=True)
    database.close()
"""


def open_window(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    """A process that stores ``count`` answers once it is told to begin; -1: without end."""
    return subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(folder), name, str(count)],
        env={**os.environ, "PYTHONPATH": str(Path(quizapp.__file__).parents[1])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def begin(window: subprocess.Popen[str]) -> None:
    assert window.stdin is not None
    window.stdin.write("begin\n")
    window.stdin.flush()


def test_two_windows_make_the_file_together_and_both_store_everything(
    tmp_path: Path,
    now: Now,
    start: Start,
    dump: Callable[[Database], dict[str, list[Any]]],
) -> None:
    windows = [open_window(tmp_path / "new", name, 60) for name in ("left", "right")]
    for window in windows:
        begin(window)
    stored = [line for window in windows for line in window.communicate()[0].split()]
    assert [window.returncode for window in windows] == [0, 0]
    database = open_database(tmp_path / "new", now=now)
    events = [entry.event for entry in read_events(database)]
    assert len(stored) == 120
    assert {event.uuid for event in events} == set(stored)
    assert len({event.stamp for event in events}) == 120
    assert sum(of.attempts for of in standings(database).values()) == 120
    drafts = {quiz.id: quiz.drafts["next"].text for quiz in unfinished_quizzes(database)}
    assert drafts == {"left": "after 59", "right": "after 59"}
    kept = dump(database)
    start(database).rebuild()
    assert dump(database) == kept
    database.close()


def test_a_window_killed_in_mid_stream_loses_at_most_what_was_not_committed(
    tmp_path: Path,
    now: Now,
    start: Start,
    dump: Callable[[Database], dict[str, list[Any]]],
) -> None:
    window = open_window(tmp_path, "killed", -1)
    begin(window)
    assert window.stdout is not None
    told = [window.stdout.readline().strip() for _ in range(100)]
    window.send_signal(signal.SIGKILL)
    told += window.communicate()[0].split()
    assert window.returncode == -signal.SIGKILL
    database = open_database(tmp_path, now=now)
    stored = [entry.event.uuid for entry in read_events(database)]
    assert stored[: len(told)] == told
    assert len(stored) - len(told) in (0, 1)  # Committed, but killed before it could say so.
    assert database.rows("PRAGMA integrity_check") == [("ok",)]
    (quiz,) = unfinished_quizzes(database)
    assert int(quiz.drafts["next"].text.removeprefix("after ")) >= len(stored) - 2
    kept = dump(database)
    start(database).rebuild()
    assert dump(database) == kept
    database.close()
