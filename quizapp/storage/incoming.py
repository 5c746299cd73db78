"""Checks events that were written elsewhere, before they may become part of the record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from quizapp.errors import StorageError
from quizapp.storage.events import Event, Kind
from quizapp.storage.json_text import storable

_LATEST_STAMP = 253_402_300_800_000_000
"""The end of the year 9999: a later one would leave no room for what comes after it."""

_Check = Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return _is_whole(value) or isinstance(value, float)


def _is_share(value: Any) -> bool:
    return _is_number(value) and 0 <= value <= 1  # Which "not a number" and infinity are not.


def _is_estimate(value: Any) -> bool:
    return _is_whole(value) and 0 <= value <= 100


def _is_count(value: Any) -> bool:
    return _is_number(value) and 0 <= value < 2**31


def _is_rating(value: Any) -> bool:
    return _is_whole(value) and 1 <= value <= 4


def _is_day(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _are_verdicts(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(point, str) and isinstance(right, bool) for point, right in value.items()
    )


def _is_evidence(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(evidence, dict)
        and all(_is_text(evidence.get(field)) for field in ("point", "phrase", "quote", "rule"))
        and all(_is_whole(evidence.get(field)) for field in ("start", "end"))
        for evidence in value
    )


_FIELDS: MappingProxyType[str, Mapping[str, _Check]] = MappingProxyType(
    {
        Kind.ANSWERED: {
            "quiz": _is_text,
            "parent": _is_text,
            "topic": _is_text,
            "day": _is_day,
            "answer": _is_text,
            "coverage": _is_share,
            "estimate": _is_estimate,
            "hints": lambda value: _is_whole(value) and _is_count(value),
            "seconds": _is_count,
            "shown_early": lambda value: isinstance(value, bool),
            "evidence": _is_evidence,
            "matched": _are_texts,
            "missed": _are_texts,
            "misconceptions": _are_texts,
            "suggested": lambda value: value is None or _is_rating(value),
        },
        Kind.PREDICTED: {"demo": _is_text, "situation": _is_text, "points": _are_verdicts},
        Kind.RATED: {"attempt": _is_text, "rating": _is_rating},
        Kind.UNDONE: {"event": _is_text},
        Kind.CLAIMED: {
            "attempt": _is_text,
            "point": _is_text,
            "phrase": _is_text,
            "coverage": _is_share,
            "estimate": _is_estimate,
        },
        Kind.PHRASE_REMOVED: {"point": _is_text, "phrase": _is_text},
        Kind.ATTEMPT_DELETED: {"attempt": _is_text},
    }
)


def refuse_bad(event: Event) -> None:
    """Raises `StorageError` for an event that could not have been written by this program.

    What an unknown kind says is not looked at: a later version may know it.
    """
    for field in ("uuid", "device", "kind", "question"):
        if storable(getattr(event, field)) != getattr(event, field):
            raise _refusal(event, field)
    if not event.uuid:
        raise _refusal(event, "uuid")
    if not 0 < event.stamp < _LATEST_STAMP:
        raise _refusal(event, "stamp")
    if event.at.tzinfo is None:
        raise _refusal(event, "at")
    if not event.question and event.kind not in (Kind.ALL_RESET, Kind.UNDONE):
        raise _refusal(event, "question")
    for field, is_right in _FIELDS.get(event.kind, {}).items():
        if not is_right(event.payload.get(field)):
            raise _refusal(event, field)


def _refusal(event: Event, field: str) -> StorageError:
    return StorageError("error.storage_bad_event", event=event.uuid, field=field)
