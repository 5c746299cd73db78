"""A question that was given another id keeps everything that happened to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from quizapp.core import scheduling
from quizapp.core.rating import Rating
from quizapp.storage.database import Database
from quizapp.storage.events import Answer, Claim
from quizapp.storage.history import attempts_of, find_attempt
from quizapp.storage.phrases import personal_phrases
from quizapp.storage.progress import Progress
from quizapp.storage.quizzes import save_draft, save_quiz, unfinished_quizzes
from quizapp.storage.renames import with_added
from quizapp.storage.standings import schedules, standings

Answers = Callable[..., Answer]


def test_history_schedule_and_phrases_move_to_the_new_id(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer("old"), noon)
    progress.claim(Claim(attempt, "lax", "top-level GET", 0.75, 80), noon)
    schedule = schedules(database, ["old"])["old"]
    progress.rename_questions({"old": "new"})
    assert set(standings(database)) == {"new"}
    assert schedules(database, ["new"]) == {"new": schedule}
    assert [attempt.question for attempt in attempts_of(database, "new")] == ["new"]
    assert attempts_of(database, "old") == ()
    assert [phrase.question for phrase in personal_phrases(database)] == ["new"]


def test_events_keep_the_id_they_were_written_with(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.answer(answer("old"), noon)
    progress.rename_questions({"old": "new"})
    assert database.rows("SELECT question FROM events") == [("old",)]


def test_answers_under_both_ids_become_one_history(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    later = noon + timedelta(days=3)
    progress.answer(answer("new"), later)
    progress.answer(answer("old", suggested=Rating.HARD), noon)
    progress.rename_questions({"old": "new"})
    assert standings(database)["new"].attempts == 2
    expected = scheduling.replay([(noon, Rating.HARD), (later, Rating.GOOD)])
    assert schedules(database, ["new"])["new"] == expected


def test_an_attempt_from_before_the_renaming_can_be_rated_claimed_and_undone(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer("old"), noon)
    progress.rename_questions({"old": "new"})
    progress.rate(attempt, Rating.EASY, noon)
    expected = scheduling.replay([(noon, Rating.EASY)])
    assert schedules(database, ["new"])["new"] == expected
    progress.claim(Claim(attempt, "lax", "top-level GET", 0.75, 80), noon)
    stored = find_attempt(database, attempt)
    assert stored is not None
    assert (stored.question, stored.rating, stored.estimate) == ("new", Rating.EASY, 80)
    progress.undo(attempt, noon)
    assert standings(database) == {}


def test_an_answer_under_the_old_id_counts_for_the_new_one(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.rename_questions({"old": "new"})
    progress.answer(answer("old"), noon)
    assert set(standings(database)) == {"new"}


def test_rebuilding_honours_the_renaming(
    progress: Progress,
    database: Database,
    answer: Answers,
    noon: datetime,
    dump: Callable[[Database], dict[str, list[Any]]],
) -> None:
    for question in ("old", "new", "older"):
        progress.answer(answer(question), noon)
    progress.rename_questions({"old": "new", "older": "old"})
    before = dump(database)
    progress.rebuild()
    assert dump(database) == before
    assert standings(database)["new"].attempts == 3


def test_a_renaming_that_is_known_writes_nothing(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.answer(answer("old"), noon)
    progress.rename_questions({"old": "new"})
    written = database.rows("PRAGMA data_version"), database.rows("SELECT total_changes()")
    progress.rename_questions({"old": "new"})
    assert (database.rows("PRAGMA data_version"), database.rows("SELECT total_changes()")) == (
        written
    )


def test_an_id_that_comes_back_into_use_gets_its_history_back(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.answer(answer("a"), noon)
    progress.rename_questions({"a": "b"})
    progress.answer(answer("b"), noon)
    progress.rename_questions({"b": "a"})
    assert standings(database)["a"].attempts == 2
    assert set(standings(database)) == {"a"}


def test_an_old_id_that_now_leads_elsewhere_takes_only_its_own_history_along(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.answer(answer("a"), noon)
    progress.answer(answer("b"), noon)
    progress.rename_questions({"a": "b"})
    progress.rename_questions({"a": "c"})
    assert {name: of.attempts for name, of in standings(database).items()} == {"b": 1, "c": 1}


def test_a_draft_follows_its_question(
    progress: Progress, database: Database, noon: datetime
) -> None:
    save_quiz(database, "quiz-1", {}, noon)
    save_draft(database, "quiz-1", "old", "half an answer", noon)
    progress.rename_questions({"old": "new"})
    assert set(unfinished_quizzes(database)[0].drafts) == {"new"}


@pytest.mark.parametrize(
    ("known", "added", "joined"),
    [
        ({}, {"a": "b", "b": "c"}, {"a": "c", "b": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "c", "b": "c"}),
        ({"a": "b"}, {"b": "a"}, {"b": "a"}),
        ({"a": "b"}, {"x": "a"}, {"x": "a"}),
        ({}, {"a": "b", "b": "a"}, {}),
        ({}, {"a": "a"}, {}),
        ({"a": "b"}, {}, {"a": "b"}),
    ],
)
def test_chains_are_followed_and_circles_rename_nothing(
    known: dict[str, str], added: dict[str, str], joined: dict[str, str]
) -> None:
    assert with_added(known, added) == joined
