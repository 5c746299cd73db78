"""The schema that editors use and the reader agree on what a deck is."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from quizapp.decks import shape
from quizapp.decks.fields import ID_LIMIT, PHRASE_LIMIT
from quizapp.decks.folders import shipped_folder
from quizapp.decks.reader import read_file

SCHEMA: dict[str, Any] = json.loads((shipped_folder() / "deck.schema.json").read_text("utf-8"))
DEFINITIONS = SCHEMA["$defs"]
Q = ("questions", 0)
POINT = (*Q, "key_points", 0)
MISCONCEPTION = (*Q, "misconceptions", 0)
REMARK = (*Q, "remarks", 0)
FOLLOW_UP = (*Q, "follow_ups", 0)
Place = tuple[str | int, ...]

GOOD: list[tuple[Place, object]] = [
    (("title",), "Sessions"),
    (("title",), {"en": "Sessions"}),
    ((*Q, "prompt"), "왜요?"),
    ((*Q, "id"), "a1-2b"),
    ((*Q, "topic"), "http"),
    ((*Q, "level"), "senior"),
    ((*Q, "origin"), "notes"),
    ((*Q, "formerly"), ["old-id"]),
    ((*Q, "sources"), ["RFC 6265"]),
    ((*POINT, "weight"), 0.5),
    ((*POINT, "weight"), 5),
    ((*POINT, "required"), False),
    ((*POINT, "accepts"), ["a" * PHRASE_LIMIT]),
    ((*POINT, "demo"), {"id": "restart", "situation": "one-node"}),
    ((*FOLLOW_UP, "when"), "always"),
    ((*FOLLOW_UP, "when"), "weak"),
    ((*FOLLOW_UP, "standalone"), False),
]

BAD: list[tuple[Place, object]] = [
    (("format",), 2),
    (("topic",), "Session Storage"),
    (("colour",), "red"),
    (("questions",), []),
    (("questions",), "none"),
    (("title",), {}),
    (("title",), {"jp": "x"}),
    (("title",), {"ko": ""}),
    (Q, "a question"),
    ((*Q, "id"), "two--hyphens"),
    ((*Q, "id"), "a" * (ID_LIMIT + 1)),
    ((*Q, "prompt"), ""),
    ((*Q, "prompt"), ["a"]),
    ((*Q, "level"), "expert"),
    ((*Q, "origin"), "invented"),
    ((*Q, "when"), "always"),
    ((*Q, "standalone"), True),
    ((*Q, "sources"), []),
    ((*Q, "sources"), "RFC 6265"),
    ((*Q, "sources"), [{"rfc": "6265"}]),
    ((*Q, "formerly"), ["Old Id"]),
    ((*Q, "key_points"), []),
    ((*Q, "misconceptions"), []),
    ((*Q, "remarks"), []),
    ((*Q, "follow_ups"), []),
    ((*POINT, "accepts"), []),
    ((*POINT, "accepts"), "a b"),
    ((*POINT, "accepts"), ["a", "a"]),
    ((*POINT, "accepts"), [""]),
    ((*POINT, "accepts"), ["a" * (PHRASE_LIMIT + 1)]),
    ((*POINT, "denied_by"), []),
    ((*POINT, "weight"), 0.4),
    ((*POINT, "weight"), 5.5),
    ((*POINT, "weight"), "heavy"),
    ((*POINT, "required"), "maybe"),
    ((*POINT, "demo"), {"id": "restart"}),
    ((*POINT, "demo"), "restart"),
    ((*MISCONCEPTION, "claims"), []),
    ((*MISCONCEPTION, "fix"), "a"),
    ((*REMARK, "id"), "a"),
    ((*FOLLOW_UP, "when"), "missed"),
    ((*FOLLOW_UP, "when"), {"missed": "memory", "also": "redis"}),
    ((*FOLLOW_UP, "when"), {}),
    ((*FOLLOW_UP, "when"), ["weak"]),
    ((*FOLLOW_UP, "standalone"), "perhaps"),
    ((*FOLLOW_UP, "key_points"), []),
]

REQUIRED: list[Place] = [
    ("format",),
    ("topic",),
    ("questions",),
    *((*Q, name) for name in ("id", "prompt", "model_answer")),
    *((*FOLLOW_UP, name) for name in ("when", "id", "prompt", "model_answer")),
    *((*POINT, name) for name in ("id", "point", "accepts")),
    *((*MISCONCEPTION, name) for name in ("id", "claims", "correction", "source")),
    *((*REMARK, name) for name in ("text", "source")),
]


@pytest.fixture
def accepted_by(rich_deck: str, tmp_path: Path) -> Callable[..., tuple[bool, bool]]:
    """Changes the rich deck at one place; whether the schema and the reader accept it."""

    def accepted(place: Place, value: object = None, *, remove: bool = False) -> tuple[bool, bool]:
        deck = copy.deepcopy(yaml.load(rich_deck, yaml.CSafeLoader))
        holder: Any = deck
        for step in place[:-1]:
            holder = holder[step]
        if remove:
            del holder[place[-1]]
        else:
            holder[place[-1]] = value
        path = tmp_path / "deck.yaml"
        path.write_text(yaml.safe_dump(deck, allow_unicode=True), "utf-8")
        by_schema = Draft202012Validator(SCHEMA).is_valid(deck)
        return by_schema, not read_file(path, shipped=False).problems

    return accepted


@pytest.mark.parametrize(("place", "value"), GOOD)
def test_both_accept_a_good_deck(
    place: Place, value: object, accepted_by: Callable[..., tuple[bool, bool]]
) -> None:
    assert accepted_by(place, value) == (True, True)


@pytest.mark.parametrize(("place", "value"), BAD)
def test_both_refuse_a_bad_deck(
    place: Place, value: object, accepted_by: Callable[..., tuple[bool, bool]]
) -> None:
    assert accepted_by(place, value) == (False, False)


@pytest.mark.parametrize("place", REQUIRED)
def test_both_miss_a_required_field(
    place: Place, accepted_by: Callable[..., tuple[bool, bool]]
) -> None:
    assert accepted_by(place, remove=True) == (False, False)


def test_both_know_the_same_fields() -> None:
    by_schema = {
        "deck": SCHEMA["properties"],
        "question": DEFINITIONS["question_fields"]["properties"],
        "follow-up": DEFINITIONS["question_fields"]["properties"]
        | DEFINITIONS["follow_up"]["properties"],
        "key point": DEFINITIONS["key_point"]["properties"],
        "misconception": DEFINITIONS["misconception"]["properties"],
        "remark": DEFINITIONS["remark"]["properties"],
        "demo": DEFINITIONS["key_point"]["properties"]["demo"]["properties"],
    }
    assert {name: set(fields) for name, fields in by_schema.items()} == {
        "deck": shape.DECK_FIELDS,
        "question": shape.QUESTION_FIELDS,
        "follow-up": shape.FOLLOW_UP_FIELDS,
        "key point": shape.KEY_POINT_FIELDS,
        "misconception": shape.MISCONCEPTION_FIELDS,
        "remark": shape.REMARK_FIELDS,
        "demo": shape.DEMO_FIELDS,
    }
