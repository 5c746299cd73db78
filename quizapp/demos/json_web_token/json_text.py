"""Reads a JSON object as a verifier should: no name twice, no number that JSON does not have."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NoReturn

_SURROGATES = re.compile("[\ud800-\udfff]")

LONGEST_NUMBER = 400
"""Digits. Python refuses integers of more than 4,300 with an error of another kind."""
DEEPEST = 100
"""Brackets within brackets, the object's own among them. What is read must be written again, and
Python's writer gives up some levels before its reader; where, depends on who calls it."""


class JsonFlaw(StrEnum):
    """Why a text is no JSON object."""

    EMPTY = "empty"
    NOT_JSON = "not_json"
    TOO_DEEP = "too_deep"
    """Nested deeper than `DEEPEST`."""
    NUMBER = "number"
    """NaN, Infinity, or a number too large to be kept."""
    NOT_AN_OBJECT = "not_an_object"


class JsonTextError(Exception):
    """A text that is no JSON object; it carries nothing of the text."""

    def __init__(self, flaw: JsonFlaw, line: int = 1, column: int = 1, found: str = "") -> None:
        super().__init__(flaw, line, column)
        self.flaw = flaw
        self.line = line
        """Counted from 1, as editors do."""
        self.column = column
        self.found = found
        """For ``NOT_AN_OBJECT``: ``list``, ``string``, ``number``, ``boolean`` or ``null``."""


@dataclass(frozen=True, slots=True)
class JsonObject:
    """The members in the order of the text."""

    members: dict[str, Any] = field(default_factory=dict)
    """Of a name that stands twice, the last one (RFC 7519, section 4)."""
    duplicates: tuple[str, ...] = ()
    """Names that stand twice in one object, at any depth."""


class _NumberError(ValueError):
    """Raised inside the parser, and never seen outside."""


def _integer(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise _NumberError
    return int(digits)


def _fraction(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _NumberError
    return number


def _no_constant(_name: str) -> NoReturn:
    raise _NumberError


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
    return "list"


def _parsed(text: str) -> tuple[object, tuple[str, ...]]:
    """The value and the names that stand twice; raises what the parser raises."""
    twice: list[str] = []

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            seen: set[str] = set()
            for name, _ in pairs:
                (twice.append if name in seen else seen.add)(name)
        return found

    value = json.loads(
        text,
        object_pairs_hook=members,
        parse_int=_integer,
        parse_float=_fraction,
        parse_constant=_no_constant,
    )
    return value, tuple(dict.fromkeys(twice))


def _is_deeper(value: Any, levels: int) -> bool:
    """Whether brackets are nested deeper than that; level by level, so any depth can be asked."""
    brackets = [value]
    for _ in range(levels):
        inside = (one.values() if isinstance(one, dict) else one for one in brackets)
        brackets = [one for all_of in inside for one in all_of if isinstance(one, dict | list)]
    return bool(brackets)


def read_object(text: str) -> JsonObject:
    """The object that ``text`` is; raises ``JsonTextError`` with line and column."""
    if not text.strip():
        raise JsonTextError(JsonFlaw.EMPTY)
    flaw, line, column = JsonFlaw.NOT_JSON, 1, 1
    try:
        value, twice = _parsed(text)
        if isinstance(value, dict) and _is_deeper(value, DEEPEST):
            raise RecursionError  # As the parser does, a few hundred levels further down.
    except json.JSONDecodeError as error:
        line, column = error.lineno, error.colno
    except _NumberError:
        flaw = JsonFlaw.NUMBER
    except RecursionError:
        flaw = JsonFlaw.TOO_DEEP
    else:
        if isinstance(value, dict):
            return JsonObject(value, twice)
        raise JsonTextError(JsonFlaw.NOT_AN_OBJECT, found=_kind(value))
    # Outside of `except`, so that the parser's error, which holds the whole text, is not kept.
    raise JsonTextError(flaw, line, column)


class Utf8Encoder(json.JSONEncoder):
    """Writes Hangul as it was typed; PyJWT takes an encoder, and spells it in ASCII without one."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{**settings, "ensure_ascii": False})

    def encode(self, o: Any) -> str:
        """``o`` as JSON. Lone surrogates, which UTF-8 does not have, stay escaped."""
        return _SURROGATES.sub(lambda one: f"\\u{ord(one.group()):04x}", super().encode(o))


def compact(members: Mapping[str, Any]) -> str:
    """Members as a token has them: in their order, without blanks, in UTF-8 (RFC 7519, 7.1)."""
    return compact_value(members)


def compact_value(value: object) -> str:
    """Any value as JSON, without blanks."""
    return json.dumps(value, separators=(",", ":"), cls=Utf8Encoder)


def well_formed(text: str) -> str:
    """``text`` without lone surrogates, which JSON can spell and no other program takes."""
    return _SURROGATES.sub("\ufffd", text)


def as_text(members: Mapping[str, Any]) -> str:
    """Members as the editors show them: in their order, one a line, Hangul as it is."""
    return json.dumps(members, indent=2, ensure_ascii=False)
