"""The key to verify a pasted token with: read from a file, and never shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quizapp.demos.json_web_token.bench import typed_key
from quizapp.demos.json_web_token.key_reading import KeyKind, guess_kind
from quizapp.demos.json_web_token.keys import Key
from quizapp.errors import DemoError, UsageError

_LONGEST = 100_000
"""Bytes; a large JWKS has a tenth of that."""


@dataclass(frozen=True, slots=True)
class KeyReading:
    """One way to understand what stands in a key file."""

    key: Key
    kind: KeyKind


def key_text(name: str) -> str:
    """What stands in the file, without the line end; raises ``UsageError`` and shows none of it.

    The name is not repeated either: it may be the secret itself, where the flag was misunderstood.
    """
    try:
        # A home folder that nobody has makes ``expanduser`` raise a RuntimeError.
        with Path(name).expanduser().open("rb") as file:
            content = file.read(_LONGEST + 1)
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError("error.demo.key_unreadable", reason=reason) from error
    if len(content) > _LONGEST:
        raise UsageError("error.demo.key_too_long", limit=_LONGEST // 1000)
    text = _decoded(content).rstrip("\r\n")
    if not text.strip():
        raise UsageError("error.demo.key_empty")
    return text


def readings(text: str, token: str) -> Iterator[KeyReading]:
    """The ways to understand the key, the likeliest first; raises ``DemoError`` if there is none.

    A secret may be meant as it stands or as what it is the base64 of: only the token can tell.
    """
    likely = guess_kind(text)
    typed = typed_key(text, likely, token)
    if typed.trouble is not None:
        raise DemoError("error.demo.key_unusable", why=typed.trouble)
    kinds = (KeyKind.BASE64, KeyKind.BASE64URL) if likely is KeyKind.TEXT else ()
    for kind, key in ((likely, typed.key), *((one, _key(text, one, token)) for one in kinds)):
        if key is not None:
            yield KeyReading(key, kind)


def _key(text: str, kind: KeyKind, token: str) -> Key | None:
    return typed_key(text, kind, token).key


def _decoded(content: bytes) -> str:
    """UTF-8, with or without the mark that some editors put before a text."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    # Outside of `except`: the error holds the bytes of the key.
    raise UsageError("error.demo.key_not_text")
