"""What a verifier looks at, in which order, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from jwt.exceptions import MissingRequiredClaimError, PyJWTError

from quizapp.demos.json_web_token.keys import Key
from quizapp.demos.json_web_token.lab import Mistake, VerifierSettings
from quizapp.demos.json_web_token.pasting import excerpt
from quizapp.demos.json_web_token.reading import Parts
from quizapp.texts.saying import Saying, saying

ACCEPTED = "accepted"
"""What comes out where nothing is refused; else it is the name of the exception."""


class CheckId(StrEnum):
    """The checks in their order."""

    PARTS = "parts"
    HEADER = "header"
    ALGORITHM = "algorithm"
    """Whether ``alg`` is on the verifier's own list."""
    KEY = "key"
    SIGNATURE = "signature"
    TIMES = "times"
    """``exp``, ``nbf`` and ``iat``."""
    PARTIES = "parties"
    """``iss`` and ``aud``."""
    TYPE = "type"

    @property
    def called(self) -> Saying:
        """Its name."""
        return saying(f"json_web_token.check.{self}")


class Outcome(StrEnum):
    """What came of one check."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"
    """This verifier does not look at it."""
    NOT_REACHED = "not_reached"
    """An earlier check failed."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a check that did not fail has seen."""

    why: Saying
    source: str = ""
    skipped: bool = False
    lenient: bool = False
    """It passed by the leeway only."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check of one verifier on one token."""

    id: CheckId
    outcome: Outcome
    why: Saying | None = None
    """None where it was not reached."""
    error: str = ""
    """The name of the exception, where it failed."""
    source: str = ""
    """The section of the standard that says so."""
    code: Callable[..., Any] | None = field(default=None, compare=False, repr=False)
    """The function that looked."""
    crashed: bool = False
    """Whether the verifier's code stopped with an error of its own."""
    lenient: bool = False
    """Whether it would have failed without the leeway."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one verifier made of one token."""

    verifier: str
    """Its lane: ``naive verifier`` or ``strict verifier``."""
    checks: tuple[Check, ...]
    """One of each `CheckId`, in order."""

    @property
    def failed(self) -> Check | None:
        """The check that refused the token."""
        return next((one for one in self.checks if one.outcome is Outcome.FAILED), None)

    @property
    def accepted(self) -> bool:
        """Whether the token is good for this verifier."""
        return self.failed is None

    @property
    def result(self) -> str:
        """``accepted``, ``NoKeyGivenError``, or the name of the exception."""
        return self.failed.error if self.failed else ACCEPTED

    def check(self, wanted: CheckId) -> Check:
        """The check of this id."""
        return next(one for one in self.checks if one.id is wanted)

    def reason(self, beside: Ruling | None = None) -> tuple[Saying, str] | None:
        """Why it came to its result, and the section; None where there is nothing to tell.

        Of a token that it accepted: how that got past the point where ``beside`` stopped, or that
        it is late but within the leeway.
        """
        telling = self.failed or next((one for one in self.checks if one.lenient), None)
        if telling is None and beside is not None and beside.failed is not None:
            telling = self.check(beside.failed.id)
        return None if telling is None or telling.why is None else (telling.why, telling.source)


@dataclass(frozen=True, slots=True)
class Received:
    """A token as a verifier gets it, and what the verifier has of its own."""

    parts: Parts
    key: Key | None
    settings: VerifierSettings
    now: datetime
    mistakes: tuple[Mistake, ...] = ()
    """Only the naive verifier makes any."""
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """The verifier's files by path, where it looks for keys; no real file is ever read."""

    def makes(self, mistake: Mistake) -> bool:
        """Whether this verifier makes ``mistake``."""
        return mistake in self.mistakes


class NoKeyGivenError(Exception):
    """There is nothing to check the signature with, which says nothing about the token."""


class ServerCrashError(Exception):
    """A server's code took for granted what it was sent, and stopped with an error of its own."""

    def __init__(self, error: str) -> None:
        super().__init__(error)
        self.error = error
        """The name of that error, such as ``KeyError``."""


Looks = Mapping[CheckId, tuple[Callable[[Received], Seen], str]]
"""The function of each check, which raises what it refuses with, and the section it goes by."""


def reason_of(error: Exception) -> Saying:
    """Why a check failed. What a library says in its own words is not passed on."""
    if error.args and isinstance(error.args[0], Saying):
        return error.args[0]
    if isinstance(error, MissingRequiredClaimError):
        return saying("json_web_token.strict.missing_claim", name=excerpt(error.claim))
    return saying("json_web_token.strict.other", error=type(error).__name__)


def _section_of(error: Exception, otherwise: str) -> str:
    """The section, where a check raised it as the second argument."""
    return str(error.args[1]) if len(error.args) > 1 else otherwise


def rule(verifier: str, received: Received, looks: Looks) -> Ruling:
    """Looks at one thing after the other, up to the first that makes the verifier refuse."""
    checks: list[Check] = []
    for wanted in CheckId:
        if checks and checks[-1].outcome in (Outcome.FAILED, Outcome.NOT_REACHED):
            checks.append(Check(wanted, Outcome.NOT_REACHED))
        else:
            checks.append(_looked(wanted, received, looks))
    return Ruling(verifier, tuple(checks))


def _looked(wanted: CheckId, received: Received, looks: Looks) -> Check:
    code, section = looks[wanted]
    try:
        seen = code(received)
    except (PyJWTError, NoKeyGivenError) as error:
        name, why = type(error).__name__, reason_of(error)
        return Check(wanted, Outcome.FAILED, why, name, _section_of(error, section), code)
    except ServerCrashError as crash:
        why = saying("json_web_token.naive.crashed", error=crash.error)
        return Check(wanted, Outcome.FAILED, why, crash.error, section, code, crashed=True)
    outcome = Outcome.SKIPPED if seen.skipped else Outcome.PASSED
    source = seen.source or section
    return Check(wanted, outcome, seen.why, source=source, code=code, lenient=seen.lenient)
