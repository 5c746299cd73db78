"""A run of the cookie lab: what its steps show is what was on the wire, and nothing is left."""

from __future__ import annotations

import asyncio
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from aiohttp import web

from quizapp.demos.browser.requests import Restart, Via
from quizapp.demos.cookie_lab.engine import run
from quizapp.demos.cookie_lab.hosts import Hosts
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.situations import SITUATIONS
from quizapp.demos.steps import Run, Step
from quizapp.errors import DemoError
from quizapp.texts import Lang
from tests.demos.cookie_lab.lab_running import NOON, WORLD, choices, ran

APP, EVIL = "https://app.shop.test/", "https://evil.test/"
SUBREQUESTS = (Via.FETCH, Via.IMG, Via.SCRIPT, Via.IFRAME, Via.BEACON, Via.FETCH_POST)

prepared = pytest.mark.parametrize("inputs", [one.inputs for one in SITUATIONS])


def wires(run: Run, actor: str | None = None) -> Iterator[str]:
    """The requests, or the responses of a host, that the steps show."""
    for step in run.steps:
        if step.actor != step.target and step.actor == (actor or "browser"):
            yield step.wire


def step(run: Run, words: str) -> Step:
    return next(one for one in run.steps if words in one.what.said(Lang.EN))


@pytest.fixture
def received(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The requests that the servers receive, as they see them themselves."""
    heads: list[str] = []
    answer = Hosts.__call__

    async def remember(hosts: Hosts, request: web.Request) -> web.StreamResponse:
        lines = [f"{request.method} {request.raw_path} HTTP/1.1"]
        lines += [f"{name.decode()}: {value.decode()}" for name, value in request.raw_headers]
        body = await request.text()
        heads.append("\n".join([*lines, *(["", body] if body else [])]))
        return await answer(hosts, request)

    monkeypatch.setattr(Hosts, "__call__", remember)
    return heads


@prepared
def test_the_steps_show_the_requests_that_the_servers_received(
    inputs: LabInputs, received: list[str]
) -> None:
    assert list(wires(ran(inputs))) == received


@prepared
def test_what_was_sent_is_what_the_server_says_it_received(inputs: LabInputs) -> None:
    run = ran(inputs)
    *_, asked = wires(run)
    cookies = [line for line in asked.split("\n") if line.startswith("Cookie: ")]
    assert (choices(run)["sent"] == "yes") == (cookies != [])
    if cookies:
        assert cookies == [f"Cookie: {choices(run)['header']}"]


def test_the_finding_is_what_the_server_says_and_not_what_the_jar_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def deaf(_hosts: Hosts, _request: web.Request) -> web.Response:
        return web.Response(text="no Cookie header", headers={"Set-Cookie": "sid=1"})

    assert choices(ran(LabInputs()))["sent"] == "yes"
    monkeypatch.setattr(Hosts, "__call__", deaf)
    assert choices(ran(LabInputs()))["sent"] == "no"


def test_the_jar_stores_what_arrived_and_not_what_was_typed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def stubborn(_hosts: Hosts, _request: web.Request) -> web.Response:
        return web.Response(text="Cookie: other=2", headers={"Set-Cookie": "other=2"})

    monkeypatch.setattr(Hosts, "__call__", stubborn)
    assert step(ran(LabInputs()), "Stores the cookie").wire.startswith("other=2\n")


@pytest.mark.parametrize(
    "inputs", [one.inputs for one in SITUATIONS if not one.inputs.set_by_script]
)
def test_http_only_changes_nothing_but_what_a_script_reads(inputs: LabInputs) -> None:
    plain = replace(inputs, set_cookie=inputs.set_cookie.replace("; HttpOnly", ""))
    hidden = replace(plain, set_cookie=f"{plain.set_cookie}; HttpOnly")
    with_it, without_it = choices(ran(hidden)), choices(ran(plain))
    assert with_it.pop("js") == "no"
    without_it.pop("js")
    assert with_it == without_it


@pytest.mark.parametrize("via", SUBREQUESTS)
def test_every_kind_of_request_reaches_the_server(via: Via, received: list[str]) -> None:
    run = ran(LabInputs("sid=1; Secure; SameSite=None", via=via, initiator=EVIL))
    assert choices(run)["sent"] == "yes"
    assert len(received) == 3
    assert APP in next(wires(run, "evil.test"))


def test_a_post_has_a_body_and_says_where_it_comes_from() -> None:
    run = ran(LabInputs("sid=1", via=Via.FORM_POST, initiator=EVIL))
    *_, posted = wires(run)
    assert posted.startswith("POST / HTTP/1.1\n")
    assert "\nOrigin: https://evil.test\n" in posted
    assert "\nSec-Fetch-Site: cross-site\n" in posted
    assert posted.endswith("\n\nto=mallory&amount=100")


def test_a_redirect_really_leads_on() -> None:
    run = ran(
        LabInputs(via=Via.FORM_POST, initiator=APP, redirected_through=(EVIL, EVIL + "again"))
    )
    requests = [wire.split("\n")[0] for wire in wires(run)]
    assert requests[-3:] == ["POST / HTTP/1.1", "GET /again HTTP/1.1", "GET / HTTP/1.1"]
    assert [wire.split("\n")[0] for wire in wires(run, "evil.test")] == ["HTTP/1.1 302 Found"] * 2


@pytest.mark.parametrize("via", [Via.FETCH, Via.IFRAME, Via.SCRIPT])
def test_mixed_content_is_never_asked_for(via: Via, received: list[str]) -> None:
    run = ran(LabInputs(url="http://app.shop.test/", via=via, initiator=APP))
    assert [head.split("\n")[0] for head in received] == ["GET / HTTP/1.1"] * 2  # set, page
    assert choices(run)["reason"] == "MixedContent"
    assert step(run, "Does not make the request").refused


def test_mixed_content_on_the_way_stops_the_rest_of_it(received: list[str]) -> None:
    hops = ("http://evil.test/",)
    run = ran(LabInputs(via=Via.FETCH, initiator=APP, redirected_through=hops))
    assert len(received) == 2
    assert choices(run)["reason"] == "MixedContent"


def test_an_image_over_http_is_asked_for_over_https() -> None:
    run = ran(LabInputs("sid=1; Secure", url="http://app.shop.test/", via=Via.IMG, initiator=APP))
    assert choices(run)["sent"] == "yes"
    upgraded = step(run, "image: requests https://app.shop.test/")
    assert upgraded.source == "Mixed Content 4.1"


def test_what_a_mixed_request_would_have_set_is_not_stored() -> None:
    inputs = LabInputs(set_url="http://app.shop.test/", set_via=Via.FETCH, set_initiator=APP)
    assert choices(ran(inputs))["stored"] == "no"
    assert choices(ran(inputs))["reason"] == "MixedContent"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_this_machine_may_have_secure_cookies_over_http(host: str) -> None:
    url = f"http://{host}/"
    assert choices(ran(LabInputs("sid=1; Secure", set_url=url, url=url)))["sent"] == "yes"


@pytest.mark.parametrize("pair", ["이름=값", "alone", "a=b=c", 'q="x y"', "e=", "s=a b"])
def test_a_pair_comes_back_as_it_was_set(pair: str) -> None:
    run = ran(LabInputs(f"{pair}; Path=/"))
    assert choices(run)["header"] == pair
    assert f"\nCookie: {pair}\n" in list(wires(run))[-1]


def test_a_cookie_of_a_script_is_stored_without_a_set_cookie_line() -> None:
    run = ran(LabInputs("theme=dark", set_by_script=True))
    assert not any("Set-Cookie" in wire for wire in wires(run, "app.shop.test"))
    assert (choices(run)["stored"], choices(run)["header"]) == ("yes", "theme=dark")


def test_a_script_cannot_set_an_http_only_cookie() -> None:
    run = ran(LabInputs("sid=1; HttpOnly", set_by_script=True))
    assert (choices(run)["stored"], choices(run)["reason"]) == ("no", "HttpOnly")


@pytest.mark.parametrize(
    ("line", "stored", "header"),
    [
        ("sid=2", "no", "sid=1"),
        ("sid=2; HttpOnly", "no", "sid=1"),
        ("sid=; Max-Age=0", "no", "sid=1"),
        ("other=2", "yes", "sid=1; other=2"),
        ("sid=2; Path=/deep", "yes", "sid=2; sid=1"),
    ],
)
def test_a_script_does_not_touch_what_is_http_only(line: str, stored: str, header: str) -> None:
    inputs = LabInputs(line, set_by_script=True, earlier="sid=1; HttpOnly; Path=/")
    run = ran(replace(inputs, url=APP + "deep"))
    assert (choices(run)["stored"], choices(run)["header"]) == (stored, header)
    assert bool(run.finding("header").reason) == (stored == "no")


def test_what_came_before_is_sent_or_held_back_by_its_own_rules() -> None:
    inputs = LabInputs("sid=2", set_by_script=True, earlier="sid=1; HttpOnly; SameSite=Strict")
    asked = choices(ran(replace(inputs, via=Via.LINK_GET, initiator=EVIL)))
    assert asked["reason"] == "SchemefulSameSiteStrict"
    assert asked["js"] == "no"


def test_a_page_that_was_never_opened_runs_no_script() -> None:
    framed = LabInputs(
        "sid=1",
        set_url="http://app.shop.test/",
        set_via=Via.IFRAME,
        set_initiator=APP,
        set_by_script=True,
    )
    assert (choices(ran(framed))["stored"], choices(ran(framed))["reason"]) == (
        "no",
        "MixedContent",
    )


def test_many_attributes_that_mean_nothing_are_counted_and_not_told_one_by_one() -> None:
    few, many = (ran(LabInputs("sid=1" + "; a" * number)) for number in (20, 2_000))
    assert len(many.steps) == len(few.steps) + 1
    assert step(many, "this attribute as written: …").why is not None
    assert choices(many) == choices(few)


def test_a_page_in_a_frame_shows_both_pages(received: list[str]) -> None:
    run = ran(
        LabInputs("sid=1; Secure; SameSite=None", via=Via.FETCH, initiator=APP, embedded_in=EVIL)
    )
    assert len(received) == 4
    assert choices(run)["sent"] == "yes"


def test_a_page_that_is_never_opened_makes_no_request(received: list[str]) -> None:
    framed = LabInputs(via=Via.FETCH, initiator="http://app.shop.test/", embedded_in=EVIL)
    assert choices(ran(framed))["reason"] == "MixedContent"
    assert len(received) == 2


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("sid=1; set-max-age=3600", "set-max-age"),
        ("sid=1; SameSite=Foo", "SameSite"),
        ("sid=1; Max-Age=abc", "Max-Age"),
        ("sid=1; Secure=false", "Secure"),
        ("sid=1; Max-Age=0", "Max-Age"),
    ],
)
def test_what_was_passed_over_is_a_step(line: str, words: str) -> None:
    remarked = step(ran(LabInputs(line)), "The browser did not follow this attribute")
    assert words in remarked.what.said(Lang.EN)
    assert remarked.why is not None


def test_a_line_that_deletes_stores_nothing() -> None:
    run = ran(LabInputs("sid=1; Max-Age=0"))
    assert (choices(run)["stored"], choices(run)["reason"]) == ("no", "gone")


@pytest.mark.parametrize("line", ["sid=1\r\nX: y", "sid=1\nSet-Cookie: b=2", "sid=\x001"])
def test_what_would_split_the_response_is_not_written(line: str) -> None:
    run = ran(LabInputs(line))
    assert not any("Set-Cookie" in wire for wire in wires(run, "app.shop.test"))
    assert choices(run)["stored"] == "no"
    assert step(run, "Answers without Set-Cookie").why is not None


@pytest.mark.parametrize("line", ["sid=\x01", "sid=\x7f; Path=/"])
def test_other_control_characters_arrive_and_are_refused(line: str) -> None:
    run = ran(LabInputs(line))
    assert f"Set-Cookie: {line}\n" in next(wires(run, "app.shop.test"))
    assert choices(run)["reason"] == "DisallowedCharacter"


def test_time_passes_by_the_clock_of_the_run_only() -> None:
    expiring = LabInputs("sid=1; Max-Age=10", age=9.0)
    kept = step(ran(expiring), "Stores the cookie").wire
    assert f"Expires: {NOON:%Y-%m-%d} 12:00:10 UTC" in kept
    assert choices(ran(expiring))["sent"] == "yes"
    assert choices(ran(replace(expiring, age=10.0)))["reason"] == "gone"
    assert choices(ran(LabInputs(restart=Restart.NORMAL)))["reason"] == "gone"


def test_every_step_that_decides_can_show_its_code() -> None:
    for situation in SITUATIONS:
        for one in ran(situation.inputs).steps:
            assert one.code is not None or "Time passes" in one.what.said(Lang.EN)


@pytest.mark.parametrize(
    ("inputs", "key"),
    [
        (LabInputs(url="app.shop.test"), "url"),
        (LabInputs(set_url=""), "url"),
        (LabInputs(set_url="https://"), "url"),
        (LabInputs(via=Via.LINK_GET, initiator="not a url"), "url"),
        (LabInputs(url="https://app.shop.test:99999/"), "url"),
        (LabInputs(url="ftp://app.shop.test/"), "scheme"),
        (LabInputs(set_url="javascript://app.shop.test/"), "scheme"),
        (LabInputs(via=Via.FETCH), "no_page"),
        (LabInputs(set_via=Via.IMG), "no_page"),
        (LabInputs(via=Via.LINK_GET, embedded_in=EVIL), "no_page"),
        (LabInputs(via=Via.LINK_GET_302, initiator=APP), "no_redirect"),
        (LabInputs(set_via=Via.IMG, set_initiator=APP, set_by_script=True), "no_script"),
        (LabInputs(age=-1.0), "age"),
        (LabInputs(age=float("nan")), "age"),
        (LabInputs(age=1e300), "age"),
        (LabInputs("a=" + "b" * 8_191), "long"),
    ],
)
def test_what_cannot_be_run_is_an_error_for_people(inputs: LabInputs, key: str) -> None:
    with pytest.raises(DemoError) as refused:
        ran(inputs)
    assert refused.value.key == f"error.demo.cookie_lab_{key}"


@prepared
async def test_nothing_is_left_behind(
    inputs: LabInputs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
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


async def test_no_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*question: object) -> NoReturn:
        raise AssertionError(f"asked for {question}")

    monkeypatch.setattr("socket.getaddrinfo", asked)
    outside = LabInputs(url="https://example.com/", via=Via.LINK_GET, initiator="http://8.8.8.8/")
    assert choices(await run(outside, WORLD))["sent"] == "no"
