"""The files that benchmarks measure are files that practising would have made."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from quizapp.storage.database import Database
from quizapp.storage.opening import open_database
from quizapp.storage.progress import Progress


@pytest.mark.parametrize(("attempts", "questions"), [(600, 100), (90, 3)])
def test_a_generated_history_has_the_tables_its_events_lead_to(
    tmp_path: Path,
    now: Callable[[], datetime],
    start: Callable[..., Progress],
    dump: Callable[[Database], dict[str, list[Any]]],
    monkeypatch: pytest.MonkeyPatch,
    attempts: int,
    questions: int,
) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parents[2])
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    from benchmarks.generated_history import write_history

    write_history(tmp_path, attempts, questions)
    database = open_database(tmp_path, now=now)
    kept = dump(database)
    start(database).rebuild()
    assert len(kept["attempts"]) == attempts
    assert len(kept["standings"]) == questions
    assert dump(database) == kept
    database.close()
