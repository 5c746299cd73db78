"""What is pasted onto the bench of the JWT lab: tokens of any length, and what is none at all."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping

from quizapp.demos.json_web_token.pasting import clean
from quizapp.texts import Lang, say

LONG = 1_000_000
"""Characters."""
EDITED = 8_000
"""Characters of a token that is typed into: longer ones are replaced as a whole."""


def long_token(length: int) -> str:
    """A token of so many characters, as like to one that people have as can be: many roles."""
    header, signature = _encoded(b'{"alg":"HS256","typ":"JWT"}'), _encoded(bytes(32))
    room = (length - len(header) - len(signature) - 2) * 3 // 4
    roles = [f"role-{number:06}" for number in range(room // 14 - 2)]
    payload = json.dumps({"sub": "minsu", "roles": roles}, separators=(",", ":"))
    rest = " " * (room - len(payload))
    return f"{header}.{_encoded(payload.encode() + rest.encode())}.{signature}"


def dots(length: int) -> str:
    """Base64url in parts of 39 characters."""
    return _cut("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9abc.", length)


def korean(length: int) -> str:
    """Sentences, in one line."""
    return _cut("세션은 서버가, 토큰은 클라이언트가 들고 있다. ", length)


def lines(length: int) -> str:
    """A token as a terminal wraps it, 76 characters a line."""
    token = long_token(length - length // 77)
    return "\n".join(token[at : at + 76] for at in range(0, len(token), 76))


PASTED: Mapping[str, Callable[[int], str]] = {
    "a token": long_token,
    "dots": dots,
    "Korean": korean,
    "lines": lines,
}
"""By the name under which they are told."""


def told_length(text: str) -> str:
    """What the bench says of the token in ``text`` once it has read it."""
    length = len(clean(text).compact)
    return say(Lang.EN, "token_panel.length", length=length).partition("(")[0].strip()


def _cut(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")
