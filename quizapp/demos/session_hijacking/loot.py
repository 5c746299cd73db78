"""What one attack has brought its attacker."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizapp.demos.session_hijacking.answers import SIGNED_IN, refused, text_of
from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.demos.session_hijacking.inputs import VICTIM
from quizapp.demos.wire import Exchange


@dataclass(frozen=True, slots=True)
class Loot:
    """What one attack has brought."""

    id: str = ""
    """The session id that he knows."""
    password: str = ""
    heard: int = 0
    """Octets that his proxy has recorded of the attack."""
    is_id_heard: bool = False
    cookie_sent: bool = False
    """A forged form carried the victim's cookie."""
    read: bool = False
    """He, or his script, saw the victim's account page."""
    transferred: bool = False
    barrier: str = Barrier.NOTHING
    """What it failed at: a `Barrier`, or a `Reason` of the cookie jar."""

    @property
    def harm(self) -> bool:
        """Something was done in the victim's name."""
        return self.read or self.transferred

    def after_reading(self, answer: Exchange) -> Loot:
        """With what an account page brought."""
        refusal = refused(answer)
        read = text_of(answer).startswith(f"{SIGNED_IN}{VICTIM}")
        return replace(self, read=self.read or read, barrier=refusal or self.barrier)

    def after_ordering(self, answer: Exchange, transferred: bool) -> Loot:
        """With what a transfer brought; ``transferred`` is what the shop's books say."""
        barrier = refused(answer) or self.barrier
        return replace(self, transferred=self.transferred or transferred, barrier=barrier)
