"""The rule of auto-login: what a remember-me cookie is worth, looking at the row it names."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.remember_cookie import RememberToken, hash_of, read_token
from quizapp.demos.auto_login.token_table import TokenRow, TokenTable


@dataclass(frozen=True, slots=True)
class Ruling:
    """What came of one cookie."""

    outcome: Outcome
    row: TokenRow | None = None
    """The row that its selector names."""
    computed: str = ""
    """SHA-256 of the validator that arrived."""
    selector: str = ""


def check(value: str, table: TokenTable, now: float, grace: float) -> Ruling:
    """Looks a cookie's value up, and changes nothing."""
    token = read_token(value)
    if isinstance(token, Outcome):
        return Ruling(token)
    row = table.find(token.selector)
    outcome = judge(token, row, now, grace)
    return Ruling(outcome, row, hash_of(token.validator), token.selector)


def judge(token: RememberToken, row: TokenRow | None, now: float, grace: float) -> Outcome:
    """What a token is worth against its row; the times and ``grace`` are in seconds."""
    if row is None:
        return Outcome.UNKNOWN
    if row.expires <= now:
        return Outcome.EXPIRED
    computed = hash_of(token.validator)
    # compare_digest takes equally long however many characters agree.
    if hmac.compare_digest(computed, row.validator_hash):
        return Outcome.ROTATED
    is_previous = hmac.compare_digest(computed, row.previous_hash)
    if is_previous and now < row.rotated + grace:
        return Outcome.GRACE
    return Outcome.THEFT
