"""The moment at which the tests of the JWT lab stand still."""

from __future__ import annotations

from datetime import UTC, datetime

NOW = datetime(2026, 11, 28, 9, 30, 15, 250_000, tzinfo=UTC)
