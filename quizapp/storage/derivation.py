"""What the events of one question add up to: its attempts as they stand, and personal phrases."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from quizapp.storage.damage import UnreadableRow
from quizapp.storage.events import Event, Kind
from quizapp.storage.ledger import Entry
from quizapp.storage.moments import to_text


@dataclass(frozen=True, slots=True)
class AttemptState:
    """An attempt after everything that happened to it; text and evidence stay in its event."""

    uuid: str
    event: int
    stamp: int
    at: str
    topic: str
    day: str
    coverage: float
    estimate: int
    original_coverage: float
    original_estimate: int
    rating: int | None
    hints: int
    seconds: int
    hits: Mapping[str, bool]
    """Key point -> whether it counts as stated, claims included."""
    claims: tuple[tuple[str, str], ...] = ()
    """(point, phrase) of what was claimed."""


@dataclass(frozen=True, slots=True)
class PredictionState:
    """How predictions of what a key point says fared in the demos."""

    rights: int
    wrongs: int
    last_right: bool
    last_at: str


@dataclass(slots=True)
class QuestionHistory:
    """The state of one question while its events are gone through, and afterwards."""

    attempts: dict[str, AttemptState] = field(default_factory=dict)
    """By uuid, oldest first."""
    phrases: dict[tuple[str, str], str] = field(default_factory=dict)
    """(point, phrase) -> when it was claimed first."""
    predictions: dict[str, PredictionState] = field(default_factory=dict)
    """By key point."""


def history_of(entries: Sequence[Entry]) -> QuestionHistory:
    """What ``entries``, all events about one question in their order, add up to."""
    history = QuestionHistory()
    undone = taken_back(entry.event for entry in entries)
    for entry in entries:
        happen = _HAPPENINGS.get(entry.event.kind)
        if happen is not None and entry.event.uuid not in undone:
            try:
                happen(history, entry)
            except (KeyError, TypeError, ValueError) as broken:
                raise UnreadableRow(f"an event lacks something: {broken!r}") from broken
    return history


def taken_back(events: Iterable[Event]) -> frozenset[str]:
    """The uuids of events that do not count, given all events about a question in their order.

    An event is taken back after it happened, so the last word is found going backwards.
    """
    undone: set[str] = set()
    for event in reversed(list(events)):
        if event.kind == Kind.UNDONE and event.uuid not in undone:
            undone.add(event.payload.get("event", ""))
    return frozenset(undone)


def attempt_of(entry: Entry) -> AttemptState:
    """The attempt as it stands right after it was answered."""
    event, payload = entry.event, entry.event.payload
    return AttemptState(
        uuid=event.uuid,
        event=entry.seq,
        stamp=event.stamp,
        at=to_text(event.at),
        topic=payload["topic"],
        day=payload["day"],
        coverage=payload["coverage"],
        estimate=payload["estimate"],
        original_coverage=payload["coverage"],
        original_estimate=payload["estimate"],
        rating=payload["suggested"],
        hints=payload["hints"],
        seconds=round(payload["seconds"]),
        hits=dict.fromkeys(payload["missed"], False) | dict.fromkeys(payload["matched"], True),
    )


def _answered(history: QuestionHistory, entry: Entry) -> None:
    history.attempts[entry.event.uuid] = attempt_of(entry)


def _rated(history: QuestionHistory, entry: Entry) -> None:
    payload = entry.event.payload
    attempt = history.attempts.get(payload["attempt"])
    if attempt is not None:
        history.attempts[attempt.uuid] = replace(attempt, rating=payload["rating"])


def _claimed(history: QuestionHistory, entry: Entry) -> None:
    payload = entry.event.payload
    point, phrase = payload["point"], payload["phrase"]
    history.phrases.setdefault((point, phrase), to_text(entry.event.at))
    attempt = history.attempts.get(payload["attempt"])
    if attempt is not None:
        history.attempts[attempt.uuid] = replace(
            attempt,
            coverage=payload["coverage"],
            estimate=payload["estimate"],
            hits={**attempt.hits, point: True},
            claims=(*attempt.claims, (point, phrase)),
        )


def _predicted(history: QuestionHistory, entry: Entry) -> None:
    at = to_text(entry.event.at)
    for point, right in entry.event.payload["points"].items():
        before = history.predictions.get(point) or PredictionState(0, 0, False, at)
        history.predictions[point] = PredictionState(
            before.rights + right, before.wrongs + (not right), right, at
        )


def _phrase_removed(history: QuestionHistory, entry: Entry) -> None:
    history.phrases.pop((entry.event.payload["point"], entry.event.payload["phrase"]), None)


def _attempt_deleted(history: QuestionHistory, entry: Entry) -> None:
    history.attempts.pop(entry.event.payload["attempt"], None)


def _question_reset(history: QuestionHistory, _: Entry) -> None:
    history.attempts.clear()
    history.predictions.clear()


def _all_reset(history: QuestionHistory, _: Entry) -> None:
    history.attempts.clear()
    history.phrases.clear()
    history.predictions.clear()


_HAPPENINGS: MappingProxyType[str, Callable[[QuestionHistory, Entry], None]] = MappingProxyType(
    {
        Kind.ANSWERED: _answered,
        Kind.RATED: _rated,
        Kind.CLAIMED: _claimed,
        Kind.PREDICTED: _predicted,
        Kind.PHRASE_REMOVED: _phrase_removed,
        Kind.ATTEMPT_DELETED: _attempt_deleted,
        Kind.QUESTION_RESET: _question_reset,
        Kind.ALL_RESET: _all_reset,
    }
)
