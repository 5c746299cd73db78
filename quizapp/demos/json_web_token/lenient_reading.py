"""Reads the parts of a token as careless servers do: whatever decodes somehow will do."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jwt.exceptions import DecodeError

from quizapp.demos.json_web_token.checks import Received, ServerCrashError
from quizapp.demos.json_web_token.reading import Place
from quizapp.texts.saying import saying


@contextmanager
def believing() -> Iterator[None]:
    """Around what takes a value of the token for granted, and nothing else.

    What Python raises there is the crash of a server that believes what it is sent. Anywhere else
    it would be a mistake of the lab, which must not pass for a lesson.
    """
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError) as error:
        crash = ServerCrashError(type(error).__name__)
    else:
        return
    raise crash


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
    """The members of one part; raises ``DecodeError``, and crashes where it is no object."""
    raw = decoded(received, place)
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        pass
    else:
        with believing():
            return dict(found.items())
    raise DecodeError(saying("json_web_token.naive.unreadable", part=place.called))


def header_of(received: Received) -> dict[str, Any]:
    """What ought to be the header."""
    return members_in(received, Place.HEADER)


def is_unsigned(received: Received) -> bool:
    """Whether the header says that there is no signature; crashes without an ``alg`` in letters."""
    members = header_of(received)
    with believing():
        return bool(members["alg"].lower() == "none")


def claims_of(received: Received) -> dict[str, Any]:
    """What ought to be the claims."""
    return members_in(received, Place.PAYLOAD)
