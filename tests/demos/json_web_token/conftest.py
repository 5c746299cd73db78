"""Keys, moments and judgements that the tests of the JWT lab share."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest

from quizapp.demos.json_web_token.keys import Key, fresh_key
from quizapp.demos.steps import World

NOW = datetime(2026, 11, 28, 9, 30, 15, 250_000, tzinfo=UTC)


@pytest.fixture(scope="session")
def keys() -> dict[str, Key]:
    """A key for one algorithm of each kind; RSA keys are slow to make, so they are made once."""
    return {name: fresh_key(name, Random(1)) for name in ("HS256", "RS256", "ES256", "EdDSA")}


@pytest.fixture
def now() -> datetime:
    """A moment that no claim of the vectors hits."""
    return NOW


@pytest.fixture
def world() -> World:
    """A world that stands still."""
    return World(lambda: NOW, Random(7))
