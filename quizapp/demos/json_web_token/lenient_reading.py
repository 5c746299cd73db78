"""Reads the parts of a token as careless servers do: whatever decodes somehow will do."""

from __future__ import annotations

import base64
import json
from typing import Any

from jwt.exceptions import DecodeError

from quizapp.demos.json_web_token.checks import Received
from quizapp.demos.json_web_token.reading import Place
from quizapp.texts.saying import saying


def lenient_bytes(text: str) -> bytes:
    """Base64url with or without padding; Python's own decoder passes over anything else."""
    return base64.urlsafe_b64decode(text + "==")


def decoded(received: Received, place: Place) -> bytes:
    """The bytes of one part; raises ``DecodeError``."""
    try:
        return lenient_bytes(received.parts.compact.split(".")[place - 1])
    except ValueError:
        pass
    raise DecodeError(saying("json_web_token.naive.unreadable", part=place.called))


def members_in(received: Received, place: Place) -> dict[str, Any]:
    """The JSON of one part, of whatever type its sender liked; raises ``DecodeError``."""
    raw = decoded(received, place)
    try:
        members: dict[str, Any] = json.loads(raw)
    except ValueError:
        pass
    else:
        return members
    raise DecodeError(saying("json_web_token.naive.unreadable", part=place.called))


def header_of(received: Received) -> dict[str, Any]:
    """What ought to be the header."""
    return members_in(received, Place.HEADER)


def claims_of(received: Received) -> dict[str, Any]:
    """What ought to be the claims."""
    return members_in(received, Place.PAYLOAD)
