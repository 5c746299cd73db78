"""Deleting and resetting, and taking both back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest

from quizapp.core import scheduling
from quizapp.core.scoring.result import Score
from quizapp.errors import StorageError
from quizapp.storage.database import Database
from quizapp.storage.events import Answer, Claim
from quizapp.storage.history import attempts_of
from quizapp.storage.opening import open_database
from quizapp.storage.phrases import PersonalPhrase, personal_phrases
from quizapp.storage.progress import Progress
from quizapp.study.clock import FrozenClock
from quizapp.study.forgetting import EVERYTHING, PHRASES, Forgetting

NOW = datetime(2025, 3, 14, 6, 0, tzinfo=UTC)


class Desk:
    """A progress file with the means to forget what is in it."""

    def __init__(self, database: Database) -> None:
        ids = count(1)
        self.database = database
        self.relearnt = 0
        self.progress = Progress(
            database,
            replay=scheduling.replay,
            review=scheduling.review,
            new_id=lambda: UUID(int=next(ids)),
        )
        self.forgetting = Forgetting(self.progress, FrozenClock(NOW), self._relearn)

    def _relearn(self) -> None:
        self.relearnt += 1

    def answered(self, question: str, text: str = "words") -> str:
        score = Score(0.0, 0, (), ("point",))
        return self.progress.answer(
            Answer("quiz", question, "web", NOW.date(), text, score, None), NOW
        )

    def claimed(self, attempt: str) -> PersonalPhrase:
        self.progress.claim(Claim(attempt, "point", "my words", 1.0, 90), NOW)
        return personal_phrases(self.database)[0]

    def texts(self, question: str) -> list[str]:
        return sorted(attempt.text for attempt in attempts_of(self.database, question))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    database = open_database(tmp_path, now=lambda: NOW)
    yield Desk(database)
    database.close()


def test_a_deleted_attempt_comes_back(desk: Desk) -> None:
    attempt = desk.answered("a", "first")
    desk.answered("a", "second")

    desk.forgetting.attempt("a", attempt)
    assert desk.texts("a") == ["second"]

    assert desk.forgetting.take_back("a")
    assert desk.texts("a") == ["first", "second"]


def test_the_last_deletion_comes_back_first(desk: Desk) -> None:
    first, second = desk.answered("a", "first"), desk.answered("a", "second")
    desk.forgetting.attempt("a", first)
    desk.forgetting.attempt("a", second)

    desk.forgetting.take_back("a")
    assert desk.texts("a") == ["second"]
    desk.forgetting.take_back("a")
    assert desk.texts("a") == ["first", "second"]
    assert not desk.forgetting.take_back("a")


def test_a_reset_question_gets_its_attempts_back_and_no_other_is_touched(desk: Desk) -> None:
    for question in ("a", "a", "b"):
        desk.answered(question)

    desk.forgetting.question("a")
    assert (desk.texts("a"), desk.texts("b")) == ([], ["words"])
    assert desk.forgetting.anything("a")
    assert not desk.forgetting.anything("b")

    desk.forgetting.take_back("a")
    assert desk.texts("a") == ["words", "words"]


def test_a_phrase_is_removed_relearnt_and_brought_back(desk: Desk) -> None:
    phrase = desk.claimed(desk.answered("a"))

    desk.forgetting.phrase(phrase)
    assert personal_phrases(desk.database) == ()
    assert desk.relearnt == 1

    assert desk.forgetting.take_back(PHRASES)
    assert personal_phrases(desk.database) == (phrase,)
    assert desk.relearnt == 2


def test_everything_is_reset_and_brought_back(desk: Desk) -> None:
    phrase = desk.claimed(desk.answered("a"))
    desk.answered("b")

    desk.forgetting.everything()
    assert (desk.texts("a"), desk.texts("b")) == ([], [])
    assert personal_phrases(desk.database) == ()

    assert desk.forgetting.take_back(EVERYTHING)
    assert (desk.texts("a"), desk.texts("b")) == (["words"], ["words"])
    assert personal_phrases(desk.database) == (phrase,)


def test_what_could_not_be_deleted_cannot_be_taken_back(desk: Desk) -> None:
    attempt = desk.answered("a")
    desk.forgetting.attempt("a", attempt)
    desk.forgetting.take_back("a")
    desk.forgetting.question("a")

    with pytest.raises(StorageError):
        desk.forgetting.attempt("a", attempt)

    desk.forgetting.take_back("a")
    assert desk.texts("a") == ["words"]
    assert not desk.forgetting.anything("a")
