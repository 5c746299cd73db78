"""Runs over real sockets: what Tomcat 10.1.60 does, this container does."""

from __future__ import annotations

import asyncio
import re
import tempfile
import threading
from pathlib import Path

import pytest
from aiohttp import web

from quizapp.demos.jsessionid.asking import made_up, wait
from quizapp.demos.jsessionid.engine import run
from quizapp.demos.jsessionid.inputs import Act, Deed, LifeInputs
from quizapp.demos.jsessionid.life_view import SeenStep
from quizapp.demos.jsessionid.situations import SITUATIONS
from quizapp.demos.jsessionid.visitors import CURL
from quizapp.demos.jsessionid.web_applications import WebApplications
from quizapp.demos.steps import Run
from quizapp.errors import DemoError
from quizapp.texts import Lang
from tests.demos.jsessionid.life_running import (
    ID,
    WORLD,
    choices,
    exchanges,
    header,
    id_set,
    ran,
    requests,
    responses,
)

prepared = pytest.mark.parametrize("inputs", [one.inputs for one in SITUATIONS])


def said(run: Run) -> str:
    return "\n".join(step.what.said(Lang.EN) for step in run.steps)


def test_a_page_that_asks_for_no_session_sets_no_cookie() -> None:
    run = ran(Deed.PLAIN)
    assert header(responses(run)[0], "Set-Cookie") == ""
    assert choices(run)["sessions"] == "no_session"


def test_get_session_sets_the_cookie_once() -> None:
    first, second = responses(run := ran(Deed.HELLO, Deed.HELLO))
    line = header(first, "Set-Cookie")
    assert re.fullmatch(rf"JSESSIONID={ID}; Path=/app; HttpOnly", line)
    assert "isNew() = true" in first
    assert "isNew() = false" in second
    assert header(second, "Set-Cookie") == ""
    assert header(requests(run)[1], "Cookie") == f"JSESSIONID={id_set(first)}"


def test_over_https_the_cookie_is_secure() -> None:
    run = ran(Deed.HELLO, Deed.HELLO, https=True)
    line = header(responses(run)[0], "Set-Cookie")
    assert re.fullmatch(rf"JSESSIONID={ID}; Path=/app; Secure; HttpOnly", line)
    assert choices(run)["known"] == "yes"


def test_a_login_gives_another_id_keeps_the_cart_and_kills_the_old_id() -> None:
    run = ran(Deed.CART, Deed.LOGIN, Deed.HELLO, Deed.OLD)
    cart, login, hello = responses(run)
    (old,) = responses(run, CURL)
    assert len({id_set(cart), id_set(login), id_set(old)}) == 3
    assert "cart = book\nuser = mina" in login
    assert "cart = book\nuser = mina" in hello
    assert header(requests(run, CURL)[0], "Cookie") == f"JSESSIONID={id_set(cart)}"
    assert "getSession(false) = null" in old
    assert "cart" not in old.partition("</pre>")[0]


def test_without_a_new_id_at_login_the_old_one_is_logged_in() -> None:
    run = ran(Deed.CART, Deed.LOGIN, Deed.OLD, changes_id_at_login=False)
    assert "user = mina" in responses(run, CURL)[0]
    assert choices(run)["known"] == "yes"


def test_a_logout_ends_the_session_and_leaves_the_cookie() -> None:
    run = ran(Deed.LOGIN, Deed.LOGOUT, Deed.HELLO)
    login, logout, hello = responses(run)
    assert header(logout, "Set-Cookie") == ""
    assert "getSession() =" not in logout
    assert header(requests(run)[2], "Cookie") == f"JSESSIONID={id_set(login)}"
    assert "getSession(false) = null" in hello
    assert id_set(hello) not in ("", id_set(login))


@pytest.mark.parametrize(
    "text",
    ["A" * 32, "A", "", '"' + "A" * 32 + '"', '"', "A" * 10_000, "a=b", "A B", "A; JSESSIONID=B",
     "A, B", "../../etc", "%00", "한글 아이디", "\\", "\x80\xff"],
)  # fmt: skip
def test_a_made_up_id_is_unknown_and_another_one_is_given_out(text: str) -> None:
    run = ran(made_up(text))
    (answer,) = responses(run, CURL)
    assert answer.startswith("HTTP/1.1 200 ")
    assert "getSession(false) = null" in answer
    assert re.fullmatch(ID, id_set(answer))
    assert id_set(answer) != text
    assert (choices(run)["known"], choices(run)["same-id"]) == ("no", "no")


def test_an_id_that_tomcat_would_not_even_read_says_so() -> None:
    def whys(text: str) -> str:
        return " ".join(one.why.said(Lang.EN) for one in ran(made_up(text)).steps if one.why)

    assert "400" in whys("A" * 10_000)
    assert "400" not in whys("A" * 7_000)


def test_a_made_up_id_changes_nothing_in_the_browser() -> None:
    run = ran(Deed.HELLO, made_up("B" * 32), Deed.HELLO)
    assert choices(run)["known"] == "yes"
    assert header(requests(run)[1], "Cookie") == f"JSESSIONID={id_set(responses(run)[0])}"


def test_without_cookies_the_id_travels_in_the_links() -> None:
    run = ran(Deed.CART, Deed.HELLO, Deed.LOGIN, Deed.HELLO, Deed.LOGOUT, cookies=False)
    asked, answers = requests(run), responses(run)
    assert not any(header(one, "Cookie") for one in asked)
    first, second = id_set(answers[0]), id_set(answers[2])
    lines = [one.split("\n")[0] for one in asked]
    assert lines == [
        "POST /app/cart HTTP/1.1",
        f"GET /app/hello;jsessionid={first} HTTP/1.1",
        f"POST /app/login;jsessionid={first} HTTP/1.1",
        f"GET /app/hello;jsessionid={second} HTTP/1.1",
        f"POST /app/logout;jsessionid={second} HTTP/1.1",
    ]
    assert "cart = book\nuser = mina" in answers[3]
    assert ";jsessionid=" not in answers[4]


def test_with_cookies_only_the_first_page_has_the_id_in_its_links() -> None:
    first, second = responses(ran(Deed.HELLO, Deed.HELLO))
    assert f'href="/app/hello;jsessionid={id_set(first)}"' in first
    assert ";jsessionid=" not in second


def test_cookies_that_are_switched_on_again_are_sent_again() -> None:
    run = ran(Deed.HELLO, Deed.COOKIES, Deed.HELLO, Deed.COOKIES, Deed.HELLO)
    cookies = [header(one, "Cookie") for one in requests(run)]
    assert [bool(one) for one in cookies] == [False, False, True]
    assert "Cookies are switched off" in said(run)


@pytest.mark.parametrize(
    ("max_inactive", "pauses", "known"),
    [
        (3, (2.0, 2.0, 2.0), "yes"),
        (3, (4.2,), "no"),
        (3, (2.0, 4.2), "no"),
        (0, (4.2,), "yes"),
        (-1, (4.2,), "yes"),
        (0, (365 * 86_400.0,), "yes"),
    ],
)
def test_the_idle_time_slides_with_requests(
    max_inactive: int, pauses: tuple[float, ...], known: str
) -> None:
    acts = [act for pause in pauses for act in (wait(pause), Act(Deed.HELLO))]
    run = ran(Deed.HELLO, *acts, max_inactive=max_inactive)
    assert choices(run)["known"] == known
    assert choices(run)["sent"] == "yes"


def test_a_restart_loses_every_session_and_the_browser_does_not_know() -> None:
    run = ran(Deed.LOGIN, Deed.OTHER, Deed.RESTART, Deed.HELLO)
    assert (choices(run)["sent"], choices(run)["known"], choices(run)["user"]) == (
        "yes",
        "no",
        "no",
    )
    assert choices(run)["sessions"] == "one_session"
    assert "Sessions in its memory that are gone: 2" in said(run)


def test_the_server_really_stops_at_a_restart(monkeypatch: pytest.MonkeyPatch) -> None:
    containers: list[object] = []
    answer = WebApplications.__call__

    async def remember(site: WebApplications, request: web.Request) -> web.StreamResponse:
        containers.append(site.container)
        return await answer(site, request)

    monkeypatch.setattr(WebApplications, "__call__", remember)
    ran(Deed.HELLO, Deed.RESTART, Deed.HELLO)
    before, after = containers
    assert before is not after


def test_the_cookie_is_not_sent_to_another_context_path() -> None:
    run = ran(Deed.HELLO, Deed.OTHER, Deed.HELLO, Deed.OTHER)
    cookies = [header(one, "Cookie") for one in requests(run)]
    app, other = (id_set(one) for one in responses(run)[:2])
    assert cookies == ["", "", f"JSESSIONID={app}", f"JSESSIONID={other}"]
    assert "Path=/other; HttpOnly" in responses(run)[1]


def test_of_two_cookies_the_one_with_the_longer_path_comes_first() -> None:
    run = ran(Deed.ROOT, Deed.CART, Deed.HELLO)
    root, app = (id_set(one) for one in responses(run)[:2])
    assert header(requests(run)[1], "Cookie") == f"JSESSIONID={root}"
    assert header(requests(run)[2], "Cookie") == f"JSESSIONID={app}; JSESSIONID={root}"
    assert "cart = book" in responses(run)[2]


def test_a_closed_browser_leaves_its_session_on_the_server() -> None:
    run = ran(Deed.LOGIN, Deed.CLOSE, Deed.HELLO)
    assert header(requests(run)[1], "Cookie") == ""
    assert choices(run)["sessions"] == "two_sessions"


def test_the_tables_show_each_moment_as_it_was() -> None:
    run = ran(Deed.HELLO, wait(4.2), Deed.HELLO, max_inactive=3)
    views = [one.view for one in run.steps if isinstance(one, SeenStep) and one.view]
    assert len(views) == len(run.steps)
    assert (views[0].jar, views[0].sessions, views[0].now) == ((), (), 0.0)
    waited = next(view for view in views if view.now > 4)
    assert waited.sessions[0].is_expired
    assert not waited.jar[0].is_alive
    end = views[-1]
    assert [row.id for row in end.sessions] == [end.jar[0].value]
    assert end.jar[0].is_alive
    assert end.sessions[0].created == pytest.approx(4.2)


def test_the_finding_is_what_the_page_says_and_not_what_the_container_thinks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer = WebApplications.__call__

    async def forgetful(site: WebApplications, request: web.Request) -> web.Response:
        await answer(site, request)
        text = "<pre>\ngetSession(false) = null\n</pre>"
        return web.Response(text=text, headers={"Set-Cookie": "SID=1; Path=/"})

    assert choices(ran(Deed.HELLO, Deed.HELLO))["known"] == "yes"
    monkeypatch.setattr(WebApplications, "__call__", forgetful)
    came_out = choices(ran(Deed.HELLO, Deed.HELLO))
    assert (came_out["known"], came_out["attributes"], came_out["name"]) == ("no", "Path", "SID")


@pytest.mark.parametrize(
    ("inputs", "key"),
    [
        (LifeInputs(), "nothing"),
        (LifeInputs((wait(1.0),)), "nothing"),
        (LifeInputs((Act(Deed.OLD),)), "no_old"),
        (LifeInputs((Act(Deed.OTHER), Act(Deed.OLD))), "no_old"),
        (LifeInputs((wait(0.0),)), "wait"),
        (LifeInputs((wait(-1.0),)), "wait"),
        (LifeInputs((wait(float("nan")),)), "wait"),
        (LifeInputs((wait(float("inf")),)), "wait"),
        (LifeInputs((made_up("A\r\nX: y"),)), "unsendable"),
        (LifeInputs((made_up("A\x00"),)), "unsendable"),
        (LifeInputs((made_up("\ud800"),)), "unsendable"),
        (LifeInputs((made_up("A" * 100_001),)), "long"),
        (LifeInputs((Act(Deed.HELLO),), max_inactive=2**31), "max"),
    ],
)
def test_what_cannot_be_done_is_an_error_for_people(inputs: LifeInputs, key: str) -> None:
    with pytest.raises(DemoError) as refused:
        asyncio.run(run(inputs, WORLD))
    assert refused.value.key == f"error.demo.jsessionid_{key}"


@prepared
async def test_nothing_is_left_behind(
    inputs: LifeInputs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def left() -> tuple[int, int, int, list[Path]]:
        proc = Path("/proc/self/fd")
        descriptors = len(list(proc.iterdir())) if proc.is_dir() else 0
        tasks = len(asyncio.all_tasks())
        return descriptors, tasks, threading.active_count(), list(tmp_path.iterdir())

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = left()
    await run(inputs, WORLD)
    assert left() == before


@pytest.mark.parametrize("text", ["two words", "a,b", 'a"b', "a\\b"])
def test_an_id_that_no_cookie_may_hold_does_not_arrive_and_the_step_says_why(text: str) -> None:
    asked, _ = next(exchanges(ran(made_up(text))))
    assert asked.why is not None
    assert "no id came" in asked.why.said(Lang.EN)


def test_an_id_that_arrives_is_not_explained_away() -> None:
    asked, _ = next(exchanges(ran(made_up("AAAA"))))
    assert asked.why is None
