"""What somebody can do with a dump of a server's database."""

from __future__ import annotations

import sqlite3

from quizapp.demos.auto_login.inputs import Way

_TO_SEND = {
    Way.REMEMBER: "SELECT selector || ':' || validator_sha256 FROM token WHERE user = ?",
    Way.MAC: "SELECT mac FROM account WHERE name = ?",
    Way.USER_ID: "SELECT id FROM account WHERE name = ?",
    Way.LONG_SESSION: "SELECT id FROM session WHERE user = ?",
}
"""What is worth sending as a cookie."""


def dump_of(database: sqlite3.Connection) -> str:
    """Everything in a database, as SQL."""
    return "\n".join(database.iterdump())


def best_value(dump: str, way: Way, user: str) -> str:
    """The value that the dump offers for a user's cookie; empty if it offers none.

    The attacker loads the dump into a database of his own and looks around in it.
    """
    copy = sqlite3.connect(":memory:")
    try:
        copy.executescript(dump)
        found = copy.execute(_TO_SEND[way], (user,)).fetchone()
    finally:
        copy.close()
    return "" if found is None else str(found[0])
