"""Three ways that are broken: what a stranger needs to get in, and what nobody notices."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from quizapp.demos.auto_login.accounts import make_people
from quizapp.demos.auto_login.inputs import DAY, FOUR_WAYS, NAIVE, Act, Deed, Way
from quizapp.demos.auto_login.naive_shops import LongSessionShop, MacAddressShop, UserIdShop
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.remembering_shop import RememberingShop
from quizapp.demos.auto_login.shop import Asked, Shop
from quizapp.demos.auto_login.view import Standing
from tests.demos.auto_login.remembered import after, outcomes, users

naive = pytest.mark.parametrize("way", NAIVE)
identifiers = pytest.mark.parametrize("way", [Way.MAC, Way.USER_ID])


@naive
def test_the_browser_is_recognised_after_a_restart(way: Way) -> None:
    view = after(Act.RESTART, Act.VISIT, ways=(way,))
    assert outcomes(view) == ["login", "recognised"]
    assert users(view, 2) == ["mina"]


@naive
def test_a_copied_cookie_works_and_nobody_notices(way: Way) -> None:
    view = after(Act.COPY, Act.VISIT, Act.ATTACK, Act.VISIT, Act.ATTACK, ways=(way,))
    assert users(view, 3) == users(view, 5) == ["mina"]
    assert not view.ways[0].noticed


@naive
def test_a_dump_of_the_database_logs_in(way: Way) -> None:
    view = after(Act.DUMP, Act.ATTACK, ways=(way,))
    assert view.done[1].dumped[0].holds_secret
    assert users(view, 2) == ["mina"]


@identifiers
def test_whoever_knows_the_identifier_needs_nothing_else(way: Way) -> None:
    view = after(Act.ATTACK, ways=(way,))
    assert users(view, 1) == ["mina"]


@identifiers
def test_neither_a_new_password_nor_logging_out_everywhere_ends_it(way: Way) -> None:
    view = after(Act.ATTACK, Act.PASSWORD, Act.LOGOUT_EVERYWHERE, Act.ATTACK, ways=(way,))
    assert [event.revoked for event in view.events] == [0] * 5
    assert users(view, 4) == ["mina"]


def test_a_long_session_id_cannot_be_known_without_being_stolen() -> None:
    view = after(Act.ATTACK, ways=(Way.LONG_SESSION,))
    assert users(view, 1) == [""]


@pytest.mark.parametrize(("days", "user"), [(29, "mina"), (31, "")])
def test_a_copied_session_id_works_until_it_expires(days: int, user: str) -> None:
    view = after(Act.COPY, Deed(Act.ATTACK, days * DAY), ways=(Way.LONG_SESSION,))
    assert users(view, 2) == [user]


@pytest.mark.parametrize("act", [Act.LOGOUT, Act.LOGOUT_EVERYWHERE, Act.PASSWORD])
def test_a_long_session_can_at_least_be_ended(act: Act) -> None:
    view = after(Act.COPY, act, Act.ATTACK, ways=(Way.LONG_SESSION,))
    assert users(view, 3) == [""]


def test_of_four_servers_a_dump_opens_three() -> None:
    view = after(Act.DUMP, Act.ATTACK, ways=FOUR_WAYS)
    assert {one.way: one.attacker for one in view.ways} == {
        Way.REMEMBER: Standing.OUTSIDE,
        Way.MAC: Standing.INSIDE,
        Way.USER_ID: Standing.INSIDE,
        Way.LONG_SESSION: Standing.INSIDE,
    }
    assert [one.way for one in view.ways if one.noticed] == [Way.REMEMBER]


def test_cookies_of_one_site_do_not_reach_another() -> None:
    view = after(Act.VISIT, ways=FOUR_WAYS)
    names = {
        seen.way: {pair.partition("=")[0] for pair in header.split("; ")}
        for seen in view.done[1].seen
        for header in seen.exchange.received("Cookie")
    }
    assert names == {
        Way.REMEMBER: {"__Host-sid", "__Host-remember"},
        Way.MAC: {"mac"},
        Way.USER_ID: {"uid"},
        Way.LONG_SESSION: {"sid"},
    }


SHOPS: dict[str, Callable[..., Shop]] = {
    "remember": lambda people: RememberingShop(people, lambda: 0.0, Random(1), 30, 0),
    "mac": lambda people: MacAddressShop(people, lambda: 0.0, Random(1), 30),
    "uid": lambda people: UserIdShop(people, lambda: 0.0, Random(1), 30),
    "sid": lambda people: LongSessionShop(people, lambda: 0.0, Random(1), 30),
}


@pytest.mark.parametrize("make", SHOPS.values(), ids=SHOPS)
@pytest.mark.parametrize("path", ["/login", "/password"])
@pytest.mark.parametrize(
    "form",
    [
        {},
        {"user": "mina"},
        {"user": "mina", "password": "guess", "new": "mine"},
        {"user": "nobody", "password": "guess"},
        {"user": "' OR 1=1 --", "password": ""},
    ],
)
def test_without_the_password_nobody_gets_a_cookie_from_any_of_them(
    make: Callable[..., Shop], path: str, form: dict[str, str]
) -> None:
    people = make_people(Random(1))
    shop = make(people.values())
    try:
        reply = shop.reply(Asked(path, "", "curl", form))
        mina = {"user": "mina", "password": people["mina"].password}
        assert shop.reply(Asked("/login", "", "Laptop", mina)).user == "mina"
    finally:
        shop.close()
    assert reply.event.outcome is Outcome.WRONG_PASSWORD
    assert (reply.user, reply.set_cookies) == (None, ())
