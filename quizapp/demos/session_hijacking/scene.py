"""What there is to see at one moment: the victim, the attacker, the server."""

from __future__ import annotations

from dataclasses import dataclass, field

from quizapp.demos.session_hijacking.inputs import Defences
from quizapp.demos.session_hijacking.loot import Loot
from quizapp.demos.steps import Run


@dataclass(frozen=True, slots=True)
class VictimView:
    """Mina's browser."""

    address: str = ""
    """What stands in the address bar; empty before she opens anything."""
    cookie: str = ""
    """The id in her jar."""
    attributes: tuple[str, ...] = ()
    """Of the cookie as it is stored."""
    signed_in: bool = False
    """The last account page that she was shown was her own."""
    refused: str = ""
    """Why her browser did not store the cookie."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session as the server holds it."""

    id: str
    user: str
    """Empty until somebody logs in."""
    age: float
    """Seconds since it was created."""
    idle: float
    """Seconds since the last request."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All three at one moment."""

    defences: Defences = Defences()
    elapsed: float = 0.0
    """Seconds since the beginning."""
    victim: VictimView = VictimView()
    loot: Loot = Loot()
    tried: bool = False
    """An attack has come to its end."""
    recorded: int = 0
    """Octets that the attacker's proxy has recorded in all."""
    sessions: tuple[SessionRow, ...] = ()
    """The newest ones, the newest last."""
    lost: int = 0
    """Transfers from the victim to the attacker."""


@dataclass(frozen=True, slots=True)
class Played(Run):
    """A run whose picture can be looked at after each of its steps."""

    scenes: tuple[Scene, ...] = field(default=())
    """One for each step."""
