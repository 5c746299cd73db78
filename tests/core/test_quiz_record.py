import json
from collections.abc import Mapping

import pytest

from quizapp.core import quiz_actions as actions
from quizapp.core.deck import Question
from quizapp.core.quiz import Planned
from quizapp.core.quiz_record import NewerQuizError, QuizRecordError, from_record, to_record
from quizapp.core.rating import Rating

Record = dict[str, object]


@pytest.fixture
def record(questions: Mapping[str, Question]) -> Record:
    quiz = actions.start("quiz-1", [Planned("cookie", ("on-light",)), Planned("jwt")])
    quiz = actions.give_up(actions.hint(quiz, "light"), questions["cookie"], "a1", 3.5)
    quiz = actions.rate(actions.show_now(quiz), "cookie", Rating.GOOD)
    stored: Record = json.loads(json.dumps(to_record(quiz)))
    return stored


def test_a_stored_quiz_comes_back_as_it_was(record: Record) -> None:
    quiz = from_record(record)
    assert to_record(quiz)["chains"] == to_record(from_record(to_record(quiz)))["chains"]
    assert quiz.asked[0].rating is Rating.GOOD
    assert quiz.asked[0].hints == ("light",)
    assert quiz.planned[0].due == ("on-light",)


def test_a_quiz_stored_before_follow_ups_were_asked_alone_goes_on(record: Record) -> None:
    planned = [{"question": "cookie", "due": ["on-light"]}, {"question": "jwt", "due": []}]
    before = from_record({**record, "version": 1, "planned": planned})
    assert before == from_record(record)


def test_a_stored_follow_up_that_is_asked_alone_keeps_what_it_follows_up() -> None:
    quiz = actions.start("q", [Planned("on-light", follows="cookie")])
    assert from_record(json.loads(json.dumps(to_record(quiz)))) == quiz


def test_a_quiz_of_a_newer_program_is_told_apart_from_junk(record: Record) -> None:
    with pytest.raises(NewerQuizError, match="version 99"):
        from_record({**record, "version": 99, "chains": "told otherwise"})


@pytest.mark.parametrize("junk", [None, "quiz", 7, [], {}, {"version": 1}])
def test_what_is_no_quiz_record_is_refused(junk: object) -> None:
    with pytest.raises(QuizRecordError):
        from_record(junk)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("version", True),
        ("version", 0),
        ("version", "1"),
        ("id", None),
        ("phase", "asking"),
        ("phase", "glimpse!"),
        ("phase", "again"),
        ("repeated", "cookie"),
        ("reading", "jwt"),
        ("planned", []),
        ("planned", "cookie"),
        ("planned", [{"question": "jwt", "due": []}, {"question": "cookie", "due": []}]),
        ("chains", []),
        ("chains", [{"asked": [], "waiting": [], "shown_early": False}]),
    ],
)
def test_a_record_with_one_wrong_field_is_refused(
    record: Record, field: str, value: object
) -> None:
    with pytest.raises(QuizRecordError):
        from_record({**record, field: value})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("overruled", 5),
        ("overruled", "2"),
        ("seconds", -1.0),
        ("seconds", float("nan")),
        ("seconds", 10**400),
        ("depth", 1),
        ("parent", "jwt"),
        ("answers", []),
        ("skipped", 1),
        ("hints", "light"),
    ],
)
def test_a_record_with_one_wrong_field_of_a_question_is_refused(
    record: Record, field: str, value: object
) -> None:
    record["chains"][0]["asked"][0][field] = value  # type: ignore[index]
    with pytest.raises(QuizRecordError):
        from_record(record)


def test_a_field_that_is_missing_is_named(record: Record) -> None:
    del record["reading"]
    with pytest.raises(QuizRecordError, match="reading"):
        from_record(record)
