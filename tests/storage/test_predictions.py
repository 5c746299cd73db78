"""What was predicted in the demos is kept by key point, beside the answers and apart from them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from quizapp.core.mastery import PredictionHistory
from quizapp.errors import StorageError
from quizapp.storage.database import Database
from quizapp.storage.events import Answer, Event, Prediction
from quizapp.storage.figures import totals
from quizapp.storage.ledger import read_events
from quizapp.storage.opening import open_in_memory
from quizapp.storage.predictions import predictions
from quizapp.storage.progress import Progress
from quizapp.storage.standings import standings

Dump = Callable[[Database], dict[str, list[Any]]]


def predicted(question: str = "samesite", **points: bool) -> Prediction:
    return Prediction(question, "cookie-lab", "cross-site-post", points)


def test_right_and_wrong_predictions_add_up_per_key_point(
    progress: Progress, database: Database, noon: datetime
) -> None:
    later = noon + timedelta(minutes=1)
    progress.predict(predicted(lax=False, csrf=True), noon)
    progress.predict(predicted("httponly-when", js=True), noon)
    progress.predict(predicted(lax=True), later)
    assert predictions(database) == {
        "httponly-when": (PredictionHistory("js", 1, 0, True, noon),),
        "samesite": (
            PredictionHistory("csrf", 1, 0, True, noon),
            PredictionHistory("lax", 1, 1, True, later),
        ),
    }


def test_a_prediction_is_no_answer(
    progress: Progress, database: Database, noon: datetime, answer: Callable[..., Answer]
) -> None:
    progress.answer(answer(), noon)
    before, counted = standings(database), totals(database)
    progress.predict(predicted(lax=False), noon + timedelta(hours=1))
    assert standings(database) == before
    assert totals(database) == counted


def test_predictions_are_derived_again_from_their_events(
    progress: Progress, database: Database, noon: datetime, dump: Dump
) -> None:
    progress.predict(predicted(lax=False), noon)
    progress.predict(predicted("secure", http=True), noon)
    before = dump(database)
    assert before["predictions"]
    progress.rebuild()
    assert dump(database) == before


@pytest.mark.parametrize("reset", ["question", "all"])
def test_a_reset_forgets_predictions(
    progress: Progress, database: Database, noon: datetime, reset: str
) -> None:
    progress.predict(predicted(lax=False), noon)
    if reset == "all":
        progress.reset_all(noon)
    else:
        progress.reset_question("samesite", noon)
    assert predictions(database) == {}


def test_predictions_of_another_machine_are_merged(
    progress: Progress,
    database: Database,
    noon: datetime,
    now: Callable[[], datetime],
    start: Callable[..., Progress],
) -> None:
    other = open_in_memory(now=now)
    start(other, 2).predict(predicted(lax=False), noon)
    progress.predict(predicted(lax=True), noon)
    assert progress.merge(entry.event for entry in read_events(other)) == 1
    (lax,) = predictions(database)["samesite"]
    assert (lax.rights, lax.wrongs) == (1, 1)
    other.close()


def test_predictions_under_both_ids_of_a_renamed_question_add_up(
    progress: Progress, database: Database, noon: datetime
) -> None:
    later = noon + timedelta(minutes=1)
    progress.predict(predicted("old", lax=False), noon)
    progress.predict(predicted("new", lax=True), later)
    progress.rename_questions({"old": "new"})
    assert predictions(database) == {"new": (PredictionHistory("lax", 1, 1, True, later),)}


def test_a_prediction_outlives_what_happens_to_the_answers_of_its_question(
    progress: Progress, database: Database, noon: datetime, answer: Callable[..., Answer]
) -> None:
    attempt = progress.answer(answer("samesite"), noon)
    progress.predict(predicted(lax=True), noon)
    before = predictions(database)
    progress.answer(answer("samesite"), noon + timedelta(hours=1))
    progress.delete_attempt(attempt, noon + timedelta(hours=2))
    assert predictions(database) == before


def test_a_reset_that_is_taken_back_brings_predictions_back(
    progress: Progress, database: Database, noon: datetime
) -> None:
    progress.predict(predicted(lax=False), noon)
    before = predictions(database)
    progress.undo(progress.reset_question("samesite", noon), noon)
    assert predictions(database) == before


@pytest.mark.parametrize("points", [{"lax": "maybe"}, ["lax"], None])
def test_an_event_whose_verdicts_are_no_verdicts_is_refused(
    progress: Progress, noon: datetime, points: object
) -> None:
    said = {"demo": "cookie-lab", "situation": "x", "points": points}
    bad = Event("id-9", "device", 1740830400000000, noon, "predicted", "samesite", said)
    with pytest.raises(StorageError):
        progress.merge([bad])


def test_a_prediction_can_be_taken_back(
    progress: Progress, database: Database, noon: datetime
) -> None:
    progress.undo(progress.predict(predicted(lax=False), noon), noon)
    assert predictions(database) == {}
