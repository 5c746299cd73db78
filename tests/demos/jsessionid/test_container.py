"""The container by itself: what a session is, and how it ends."""

from __future__ import annotations

from itertools import count
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.jsessionid.container import Event, ServletContainer, ids_from
from quizapp.demos.jsessionid.http_session import Fate, HttpSession
from quizapp.demos.jsessionid.inputs import LifeInputs
from quizapp.demos.jsessionid.servlet_request import ServletRequest
from quizapp.demos.passing_time import PassingTime

HOUR = 3600.0


class World:
    """A container whose clock is at hand."""

    def __init__(self, **setup: object) -> None:
        self.time = PassingTime(1_000_000.0)
        numbers = count(1)
        self.container = ServletContainer(
            LifeInputs(**setup),  # type: ignore[arg-type]
            self.time,
            {},
            lambda: f"{next(numbers):032X}",
        )

    def request(self, session_id: str = "", path: str = "/app/hello") -> ServletRequest:
        fields = [f"JSESSIONID={session_id}"] if session_id else []
        return ServletRequest(self.container, "/app", path, fields)

    def session(self) -> HttpSession:
        return self.request().get_session()

    @property
    def events(self) -> list[Event]:
        return [entry.event for entry in self.container.journal]


def test_an_id_is_16_random_bytes_in_capital_hex_digits() -> None:
    make_id = ids_from(Random(1))
    ids = {make_id() for _ in range(200)}
    assert len(ids) == 200
    assert all(len(one) == 32 and set(one) <= set("0123456789ABCDEF") for one in ids)


@pytest.mark.parametrize(
    ("max_inactive", "idle", "is_alive"),
    [
        (3, 0.0, True),
        (3, 2.9, True),
        (3, 3.0, False),
        (3, 4.2, False),
        (1800, 1799.9, True),
        (1800, 1800.0, False),
        (0, 10 * 365 * 24 * HOUR, True),
        (-1, 10 * 365 * 24 * HOUR, True),
        (-2_147_483_648, HOUR, True),
    ],
)
def test_a_session_is_dead_when_it_was_idle_for_so_many_whole_seconds(
    max_inactive: int, idle: float, is_alive: bool
) -> None:
    world = World(max_inactive=max_inactive)
    session = world.session()
    world.time.passes(idle)
    assert (world.request(session.id).find_session() is not None) == is_alive


@given(st.integers(1, 100), st.lists(st.floats(0, 200), max_size=12))
def test_it_lives_as_long_as_no_pause_reaches_the_limit(limit: int, pauses: list[float]) -> None:
    world = World(max_inactive=limit)
    session = world.session()
    for pause in pauses:
        world.time.passes(pause)
        is_found = world.request(session.id).find_session() is not None
        if not is_found:
            assert int(pause) >= limit - 1  # the clock's own rounding may take a second
            return
        assert pause < limit + 1


def test_a_request_moves_the_last_access_and_never_the_creation() -> None:
    world = World()
    session = world.session()
    world.time.passes(60.0)
    found = world.request(session.id).find_session()
    assert found is not None
    assert (found.created, found.last) == (session.created, session.created + 60.0)


def test_every_request_with_a_living_id_renews_it_whatever_its_page_does() -> None:
    world = World(max_inactive=3)
    session = world.session()
    for _ in range(5):
        world.time.passes(2.0)
        world.request(session.id, "/app/about.html")
    assert world.container.knows("/app", session.id)


def test_asking_whether_an_id_is_known_renews_nothing() -> None:
    world = World(max_inactive=3)
    session = world.session()
    world.time.passes(2.0)
    assert world.container.knows("/app", session.id)
    world.time.passes(2.0)
    assert not world.container.knows("/app", session.id)


def test_another_id_keeps_all_that_is_in_the_session() -> None:
    world = World()
    request = world.request()
    request.set_attribute("cart", "book")
    before = request.get_session()
    world.time.passes(5.0)
    request = world.request(before.id)
    request.change_session_id()
    after = request.get_session()
    assert after.id != before.id
    assert (after.created, after.attributes) == (before.created, (("cart", "book"),))
    assert world.container.sessions == (after,)
    assert world.request(before.id).find_session() is None
    assert world.container.fates[before.id] is Fate.CHANGED


def test_a_login_that_makes_the_session_too_sends_one_id_only() -> None:
    world = World()
    request = world.request()
    first = request.get_session()
    request.change_session_id()
    assert first.id not in request.set_cookie
    assert request.get_session().id in request.set_cookie
    assert request.is_new


def test_an_unknown_id_is_not_taken_over() -> None:
    world = World()
    request = world.request("A" * 32)
    assert request.find_session() is None
    assert request.get_session().id != "A" * 32
    assert world.container.journal[0].fate is Fate.NEVER


def test_sessions_of_another_application_are_unknown_here() -> None:
    world = World()
    session = world.session()
    other = ServletRequest(world.container, "/other", "/other/hello", [f"JSESSIONID={session.id}"])
    assert other.find_session() is None
    assert world.container.journal[-1].fate is Fate.ELSEWHERE


def test_invalidating_ends_the_session_and_only_once() -> None:
    world = World()
    session = world.session()
    request = world.request(session.id)
    request.invalidate()
    request.invalidate()
    assert world.container.sessions == ()
    assert world.events.count(Event.INVALIDATED) == 1
    assert request.set_cookie == ""


def test_a_dead_session_is_invalid_at_once_and_swept_later() -> None:
    world = World(max_inactive=3)
    world.session()
    world.time.passes(10.0)
    world.container.sweep()
    assert len(world.container.sessions) == 1
    world.time.passes(50.0)
    world.container.sweep()
    assert world.container.sessions == ()
    assert world.events[-1] is Event.SWEPT


def test_a_sweep_leaves_the_living_alone() -> None:
    world = World(max_inactive=0)
    world.session()
    world.time.passes(HOUR)
    world.container.sweep()
    assert len(world.container.sessions) == 1


@pytest.mark.parametrize(
    ("cookie", "path", "is_rewritten"),
    [
        (False, "/app/hello", False),
        (True, "/app/hello", False),
        (False, "/app/hello;jsessionid={id}", True),
        (True, "/app/hello;jsessionid={id}", False),
    ],
)
def test_links_are_rewritten_only_where_no_cookie_came(
    cookie: bool, path: str, is_rewritten: bool
) -> None:
    world = World()
    session = world.session()
    request = world.request(session.id if cookie else "", path.format(id=session.id))
    link = request.encode_url("/app/cart?n=1")
    assert link == (f"/app/cart;jsessionid={session.id}?n=1" if is_rewritten else "/app/cart?n=1")


def test_a_cookie_with_an_unknown_id_keeps_links_clean_too() -> None:
    request = World().request("A" * 32)
    request.get_session()
    assert request.encode_url("/app/hello") == "/app/hello"
