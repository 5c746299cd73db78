"""The ways to understand the key that a pasted token is verified with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.demos.json_web_token.bench import typed_key
from quizapp.demos.json_web_token.key_reading import KeyKind, guess_kind
from quizapp.demos.json_web_token.keys import Key
from quizapp.errors import DemoError


@dataclass(frozen=True, slots=True)
class KeyReading:
    """One way to understand what stands in a key file."""

    key: Key
    kind: KeyKind


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
