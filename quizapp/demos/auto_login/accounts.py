"""The people of the demo, their passwords, and the table in which every server has them."""

from __future__ import annotations

import hashlib
import hmac
import sqlite3
from dataclasses import dataclass, field
from random import Random

from quizapp.demos.auto_login.fresh_values import hexadecimal, url_safe

MINA, JUNO = "mina", "juno"

ACCOUNTS = """
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    mac TEXT NOT NULL,
    salt TEXT NOT NULL,
    password_scrypt TEXT NOT NULL
)
"""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account."""

    id: int
    name: str
    mac: str
    """The address of the network card of their computer."""
    password: str = field(repr=False)


def make_people(random: Random) -> dict[str, Person]:
    """Mina and Juno, with passwords of this run and computers of nobody."""
    return {
        name: Person(number, name, _mac(random), fresh_password(random))
        for number, name in ((1042, MINA), (1043, JUNO))
    }


def fresh_password(random: Random) -> str:
    """One that nobody has used before."""
    return url_safe(random, 9)


def _mac(random: Random) -> str:
    """An address as hardware has it: not locally administered, and sent to one card only."""
    return ":".join(f"{octet:02X}" for octet in (0x3C, *random.randbytes(5)))


class Accounts:
    """Who may log in at one server."""

    def __init__(self, database: sqlite3.Connection, random: Random) -> None:
        self._database, self._random = database, random
        database.execute(ACCOUNTS)

    def add(self, person: Person) -> None:
        """Open an account."""
        values = (person.id, person.name, person.mac, "", "")
        with self._database:
            self._database.execute("INSERT INTO account VALUES (?, ?, ?, ?, ?)", values)
        self.set_password(person.name, person.password)

    def set_password(self, name: str, password: str) -> None:
        """Keep a password, as a salted hash."""
        salt = hexadecimal(self._random, 16)
        with self._database:
            self._database.execute(
                "UPDATE account SET salt = ?, password_scrypt = ? WHERE name = ?",
                (salt, _slow_hash(password, salt), name),
            )

    def is_right(self, name: str, password: str) -> bool:
        """Whether this is the password of an account."""
        found = self._database.execute(
            "SELECT salt, password_scrypt FROM account WHERE name = ?", (name,)
        ).fetchone()
        return found is not None and hmac.compare_digest(_slow_hash(password, found[0]), found[1])

    def name_by(self, column: str, value: str) -> str | None:
        """Whose ``id`` or ``mac`` this is."""
        if not value.isascii():
            return None
        found = self._database.execute(
            f"SELECT name FROM account WHERE {column} = ?", (value,)
        ).fetchone()
        return None if found is None else str(found[0])

    def value_of(self, column: str, name: str) -> str:
        """The ``id`` or ``mac`` of an account that there is."""
        (value,) = self._database.execute(
            f"SELECT {column} FROM account WHERE name = ?", (name,)
        ).fetchone()
        return str(value)


def _slow_hash(password: str, salt: str) -> str:
    # OWASP asks for n=2**17. It takes 0.27 s here, for passwords that live no longer than
    # the demo; this takes 2 ms.
    return hashlib.scrypt(password.encode(), salt=bytes.fromhex(salt), n=2**10, r=8, p=1).hex()
