"""Moments as the database keeps them: UTC, of one length, so that text order is time order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def to_text(moment: datetime) -> str:
    """``moment`` in UTC with microseconds; a time without its zone has no place in UTC."""
    if moment.tzinfo is None:
        raise ValueError(f"a time without its zone cannot be stored: {moment}")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def from_text(text: str) -> datetime:
    """The moment written as ``text`` by `to_text`."""
    return datetime.fromisoformat(text)


def microseconds(moment: datetime) -> int:
    """Microseconds since 1970, exact (a float would lose the last digits)."""
    since = moment - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def from_microseconds(count: int) -> datetime:
    """The moment that `microseconds` counted."""
    return _EPOCH + timedelta(microseconds=count)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
