"""Keys, moments and judgements that the tests of the JWT lab share."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.demos.json_web_token.keys import Key, fresh_key
from quizapp.demos.steps import World
from tests.demos.json_web_token.lab_clock import NOW


@pytest.fixture(scope="session")
def keys() -> dict[str, Key]:
    """A key for one algorithm of each kind; RSA keys are slow to make, so they are made once."""
    return {name: fresh_key(name, Random(1)) for name in ("HS256", "RS256", "ES256", "EdDSA")}


@pytest.fixture
def world() -> World:
    """A world that stands still."""
    return World(lambda: NOW, Random(7))
