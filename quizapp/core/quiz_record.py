"""A quiz as plain dictionaries that JSON can hold, and back, refusing what makes no sense."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import TypeVar

from quizapp.core.asked import Answer, Asked
from quizapp.core.chain import Chain
from quizapp.core.quiz import Phase, Planned, Quiz
from quizapp.core.quiz_order import in_order
from quizapp.core.rating import Rating

VERSION = 2
"""Raised whenever an older program could misread the record."""

T = TypeVar("T")


class QuizRecordError(ValueError):
    """The record is not one of a quiz; the quiz it stood for cannot be continued."""


class NewerQuizError(QuizRecordError):
    """The record was written by a newer program, which can still continue the quiz."""


def to_record(quiz: Quiz) -> dict[str, object]:
    """``quiz`` in lists, strings and numbers only."""
    return {"version": VERSION, **asdict(quiz)}


def from_record(record: object) -> Quiz:
    """The quiz that `to_record` made ``record`` of."""
    fields = _mapping(record)
    version = fields.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise QuizRecordError(f"no version of a quiz record: {version!r}")
    if version > VERSION:
        raise NewerQuizError(f"quiz record version {version}, known up to {VERSION}")
    try:
        quiz = _quiz(fields)
    except (KeyError, ValueError, OverflowError) as error:
        raise QuizRecordError(f"not a quiz record: {error}") from error
    if not in_order(quiz):
        raise QuizRecordError("the parts of the quiz record contradict each other")
    return quiz


def _quiz(fields: Mapping[str, object]) -> Quiz:
    return Quiz(
        id=_text(fields["id"]),
        planned=_each(fields["planned"], _planned),
        chains=_each(fields["chains"], _chain),
        phase=Phase(_text(fields["phase"])),
        repeated=_text(fields["repeated"]),
        reading=_text(fields["reading"]),
    )


def _planned(value: object) -> Planned:
    fields = _mapping(value)
    return Planned(
        _text(fields["question"]),
        _each(fields["due"], _text),
        _text(fields.get("follows", "")),  # Version 1 asked every parent first.
    )


def _chain(value: object) -> Chain:
    fields = _mapping(value)
    return Chain(
        _each(fields["asked"], _asked),
        _each(fields["waiting"], _asked),
        _flag(fields["shown_early"]),
    )


def _asked(value: object) -> Asked:
    fields = _mapping(value)
    overruled = fields["overruled"]
    return Asked(
        question=_text(fields["question"]),
        parent=_text(fields["parent"]),
        depth=_whole(fields["depth"]),
        hints=_each(fields["hints"], _text),
        answers=_each(fields["answers"], _answer),
        skipped=_flag(fields["skipped"]),
        helped=_flag(fields["helped"]),
        reviewed=_flag(fields["reviewed"]),
        seconds=_number(fields["seconds"]),
        overruled=None if overruled is None else Rating(_whole(overruled)),
    )


def _answer(value: object) -> Answer:
    fields = _mapping(value)
    return Answer(
        attempt=_text(fields["attempt"]),
        estimate=_whole(fields["estimate"]),
        coverage=_number(fields["coverage"]),
        matched=_each(fields["matched"], _text),
        missing=_each(fields["missing"], _text),
        statements=_each(fields["statements"], _text),
        gave_up=_flag(fields["gave_up"]),
    )


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise QuizRecordError(f"fields expected, not {value!r:.50}")
    return value


def _each(value: object, read: Callable[[object], T]) -> tuple[T, ...]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise QuizRecordError(f"a list expected, not {value!r:.50}")
    return tuple(read(item) for item in value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise QuizRecordError(f"a text expected, not {value!r:.50}")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise QuizRecordError(f"a whole number expected, not {value!r:.50}")
    return value


def _number(value: object) -> float:
    if isinstance(value, float) and 0 <= value < float("inf"):
        return value
    return float(_whole(value))


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise QuizRecordError(f"yes or no expected, not {value!r:.50}")
    return value
