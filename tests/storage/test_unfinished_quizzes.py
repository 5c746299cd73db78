"""Sittings that were left, and the answers half-written in them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from quizapp.storage.database import Database
from quizapp.storage.opening import open_database
from quizapp.storage.quizzes import (
    drop_draft,
    finish_quiz,
    save_draft,
    save_quiz,
    unfinished_quizzes,
)


def test_a_quiz_is_continued_where_it_was_left_with_the_text_that_was_there(
    tmp_path: Path, now: Callable[[], datetime], noon: datetime
) -> None:
    database = open_database(tmp_path, now=now)
    save_quiz(database, "quiz-1", {"at": 0}, noon)
    save_quiz(database, "quiz-1", {"at": 2, "이름": "오늘"}, noon + timedelta(minutes=1))
    save_draft(database, "quiz-1", "samesite", "쿠키를 다른 사이트", noon + timedelta(minutes=2))
    save_draft(database, "quiz-1", "samesite", "쿠키를 다른 사이트에", noon + timedelta(minutes=3))
    database.close()
    database = open_database(tmp_path, now=now)
    (quiz,) = unfinished_quizzes(database)
    database.close()
    assert quiz.state == {"at": 2, "이름": "오늘"}
    assert (quiz.started, quiz.updated) == (noon, noon + timedelta(minutes=3))
    assert quiz.drafts["samesite"].text == "쿠키를 다른 사이트에"


def test_the_quiz_touched_last_comes_first(database: Database, noon: datetime) -> None:
    for number, quiz in enumerate(("quiz-1", "quiz-2")):
        save_quiz(database, quiz, {}, noon + timedelta(minutes=number))
    assert [quiz.id for quiz in unfinished_quizzes(database)] == ["quiz-2", "quiz-1"]
    save_draft(database, "quiz-1", "samesite", "text", noon + timedelta(minutes=9))
    assert [quiz.id for quiz in unfinished_quizzes(database)] == ["quiz-1", "quiz-2"]


def test_a_finished_quiz_and_its_drafts_are_not_offered_again(
    database: Database, noon: datetime
) -> None:
    save_quiz(database, "quiz-1", {}, noon)
    save_draft(database, "quiz-1", "samesite", "text", noon)
    finish_quiz(database, "quiz-1", noon)
    assert unfinished_quizzes(database) == ()
    assert database.rows("SELECT * FROM drafts") == []


def test_two_windows_on_the_same_question_keep_their_own_drafts(
    database: Database, noon: datetime
) -> None:
    for quiz in ("quiz-1", "quiz-2"):
        save_quiz(database, quiz, {}, noon)
        save_draft(database, quiz, "samesite", f"text of {quiz}", noon)
    drop_draft(database, "quiz-1", "samesite")
    texts = {
        quiz.id: [draft.text for draft in quiz.drafts.values()]
        for quiz in unfinished_quizzes(database)
    }
    assert texts == {"quiz-1": [], "quiz-2": ["text of quiz-2"]}


def test_drafts_may_be_saved_by_threads_while_answers_are_read(
    database: Database, noon: datetime
) -> None:
    save_quiz(database, "quiz-1", {}, noon)
    failures: list[BaseException] = []

    def write(question: str) -> None:
        try:
            for count in range(50):
                save_draft(database, "quiz-1", question, f"text {count}", noon)
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=write, args=(f"q{number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        unfinished_quizzes(database)
    for thread in threads:
        thread.join()
    assert failures == []
    drafts = unfinished_quizzes(database)[0].drafts
    assert {draft.text for draft in drafts.values()} == {"text 49"}
    assert len(drafts) == 4


def test_a_draft_with_half_a_surrogate_pair_is_stored_all_the_same(
    database: Database, noon: datetime
) -> None:
    save_quiz(database, "quiz-1", {}, noon)
    save_draft(database, "quiz-1", "samesite", "세션\udcff", noon)
    assert unfinished_quizzes(database)[0].drafts["samesite"].text == "세션?"
