"""The client's own check: it reads what the token says, and has no key to know whether it is so."""

from __future__ import annotations

from quizapp.demos.json_web_token.reading import read_token

ADMIN = "admin"


def shows_admin_menu(token: str) -> bool:
    """Whether the app in the browser opens its admin menu: where the payload says admin."""
    payload = read_token(token).payload.json
    return payload is not None and payload.members.get("role") == ADMIN
