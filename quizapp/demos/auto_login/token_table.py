"""The table of remember-me tokens: one row per device, with a hash instead of the secret."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

TOKENS = """
CREATE TABLE token (
    selector TEXT PRIMARY KEY,
    validator_sha256 TEXT NOT NULL,
    previous_sha256 TEXT NOT NULL,
    rotated REAL NOT NULL,
    user TEXT NOT NULL,
    device TEXT NOT NULL,
    expires REAL NOT NULL
)
"""
_COLUMNS = "selector, validator_sha256, previous_sha256, rotated, user, device, expires"


@dataclass(frozen=True, slots=True)
class TokenRow:
    """One remembered device. Times are seconds since 1970."""

    selector: str
    validator_hash: str
    """SHA-256 of the validator that is valid now, in hexadecimal."""
    previous_hash: str
    """Of the one before it; empty until the first rotation."""
    rotated: float
    user: str
    device: str
    expires: float


class TokenTable:
    """Reads and writes the rows."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        database.execute(TOKENS)

    def find(self, selector: str) -> TokenRow | None:
        """The row of a selector."""
        return next(self._select("WHERE selector = ?", selector), None)

    def rows(self) -> tuple[TokenRow, ...]:
        """All of them, the oldest first."""
        return tuple(self._select("ORDER BY rowid"))

    def add(self, row: TokenRow) -> None:
        """Remember one more device."""
        values = (
            row.selector,
            row.validator_hash,
            row.previous_hash,
            row.rotated,
            row.user,
            row.device,
            row.expires,
        )
        marks = ", ".join("?" for _ in values)
        self._change(f"INSERT INTO token ({_COLUMNS}) VALUES ({marks})", *values)

    def rotate(self, row: TokenRow, validator_hash: str, now: float, expires: float) -> None:
        """Another validator for the same device; the one of ``row`` becomes the previous one."""
        self._change(
            "UPDATE token SET validator_sha256 = ?, previous_sha256 = ?, rotated = ?, expires = ?"
            " WHERE selector = ?",
            validator_hash,
            row.validator_hash,
            now,
            expires,
            row.selector,
        )

    def forget(self, selector: str) -> int:
        """Forget one device; gives how many rows went."""
        return self._change("DELETE FROM token WHERE selector = ?", selector)

    def forget_all_of(self, user: str) -> int:
        """Forget every device of a user; gives how many rows went."""
        return self._change("DELETE FROM token WHERE user = ?", user)

    def _select(self, which: str, *values: object) -> Iterator[TokenRow]:
        found = self._database.execute(f"SELECT {_COLUMNS} FROM token {which}", values)
        return (TokenRow(*row) for row in found)

    def _change(self, statement: str, *values: object) -> int:
        with self._database:
            return self._database.execute(statement, values).rowcount
