"""Values as JSON that SQLite can keep."""

from __future__ import annotations

import json

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_json(payload: object) -> str:
    """JSON that SQLite can hold: half a surrogate pair, which UTF-8 has no bytes for, becomes ?."""
    return storable(_encode(payload))


def storable(text: str) -> str:
    """``text`` without the halves of surrogate pairs that a broken paste may leave in it."""
    return text.encode("utf-8", "replace").decode("utf-8")
