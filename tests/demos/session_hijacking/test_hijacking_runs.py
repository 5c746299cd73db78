"""The attacks, run for real: what stops which, and that nothing is left behind."""

from __future__ import annotations

import asyncio
import itertools
import re
from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.demos.browser.stored_cookie import SameSite
from quizapp.demos.session_hijacking.engine import run
from quizapp.demos.session_hijacking.inputs import ALL_ON, Attack, Defences, HijackingInputs
from quizapp.demos.session_hijacking.scene import Played
from quizapp.demos.session_hijacking.shop import PASSWORD
from tests.demos.session_hijacking.hijacking_running import choices, last, ran, world

OPEN = Defences()
HTTPS = Defences(tls=True, secure=True)
BOTH = (False, True)


def wires(played: Played, actor: str) -> str:
    return "\n".join(step.wire for step in played.steps if step.actor == actor)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.parametrize("defences", [OPEN, Defences(http_only=True), Defences(random_id=True)])
def test_over_http_the_proxy_has_the_very_id_that_the_victim_holds(defences: Defences) -> None:
    played = ran(Attack.SNIFFING, defences)
    held = last(played).victim.cookie
    assert held
    assert f"sid={held}" in wires(played, "wiretap")
    assert last(played).loot.id == held
    assert choices(played)["heard"] == choices(played)["read"] == "yes"


@pytest.mark.parametrize("random_id", BOTH)
def test_over_https_the_proxy_has_bytes_but_neither_the_id_nor_the_password(
    random_id: bool,
) -> None:
    played = ran(Attack.SNIFFING, Defences(tls=True, random_id=random_id))
    recorded = wires(played, "wiretap")
    assert last(played).recorded > 1000
    assert last(played).victim.signed_in
    assert "Cookie" not in recorded
    assert PASSWORD not in recorded
    assert choices(played)["heard"] == choices(played)["read"] == "no"
    assert choices(played)["barrier"] == "ciphertext"


def test_over_http_the_password_is_on_record_too_so_asking_for_it_again_does_not_help() -> None:
    played = ran(Attack.SNIFFING, Defences(password_again=True))
    assert last(played).loot.password == PASSWORD
    assert choices(played)["transferred"] == "yes"


@pytest.mark.parametrize(("secure", "heard"), [(False, "yes"), (True, "no")])
def test_an_old_http_link_gives_the_cookie_away_unless_it_is_secure(
    secure: bool, heard: str
) -> None:
    played = ran(Attack.OLD_LINK, Defences(tls=True, secure=secure))
    assert choices(played)["heard"] == heard
    assert last(played).victim.address.startswith("https://")  # redirected in either case


@pytest.mark.parametrize("http_only", BOTH)
def test_http_only_stops_the_script_from_reading_and_not_from_asking(http_only: bool) -> None:
    defences = replace(HTTPS, http_only=http_only)
    assert choices(ran(Attack.XSS_READ, defences))["stolen"] == ("no" if http_only else "yes")
    assert choices(ran(Attack.XSS_REQUEST, defences))["transferred"] == "yes"


def test_what_the_script_reads_is_what_the_attackers_server_receives() -> None:
    played = ran(Attack.XSS_READ, HTTPS)
    received = next(step for step in played.steps if step.target == "evil.test")
    assert f"GET /collect?c=sid={last(played).victim.cookie}" in received.wire


def test_no_defence_but_the_password_limits_a_script_on_the_page() -> None:
    assert choices(ran(Attack.XSS_REQUEST, replace(ALL_ON, password_again=False)))[
        "transferred"
    ] == ("yes")
    assert choices(ran(Attack.XSS_REQUEST, ALL_ON))["transferred"] == "no"


@pytest.mark.parametrize("new_id", BOTH)
@pytest.mark.parametrize(
    "others",
    [OPEN, HTTPS, replace(HTTPS, http_only=True, random_id=True, same_site=SameSite.STRICT)],
)
def test_fixation_works_exactly_if_the_id_is_kept_at_login(new_id: bool, others: Defences) -> None:
    played = ran(Attack.FIXATION, replace(others, new_id=new_id))
    assert last(played).victim.signed_in
    assert choices(played)["read"] == ("no" if new_id else "yes")
    planted = last(played).loot.id
    assert (last(played).victim.cookie == planted) is not new_id


@pytest.mark.parametrize(("random_id", "read"), [(False, "yes"), (True, "no")])
def test_only_ids_that_count_are_guessed(random_id: bool, read: str) -> None:
    played = ran(Attack.GUESSING, replace(HTTPS, random_id=random_id))
    assert choices(played)["read"] == read


CSRF = [
    (Attack.CSRF_EARLY, SameSite.ABSENT, "yes"),
    (Attack.CSRF_LATE, SameSite.ABSENT, "no"),
    *((attack, SameSite.LAX, "no") for attack in (Attack.CSRF_EARLY, Attack.CSRF_LATE)),
    *((attack, SameSite.STRICT, "no") for attack in (Attack.CSRF_EARLY, Attack.CSRF_LATE)),
    *((attack, SameSite.NONE, "yes") for attack in (Attack.CSRF_EARLY, Attack.CSRF_LATE)),
]


@pytest.mark.parametrize(("attack", "same_site", "sent"), CSRF)
def test_a_forged_form_is_stopped_by_same_site_and_by_nothing_that_is_absent(
    attack: Attack, same_site: SameSite, sent: str
) -> None:
    came_out = choices(ran(attack, replace(HTTPS, same_site=same_site)))
    assert came_out["cookie"] == came_out["transferred"] == sent


@pytest.mark.parametrize("same_site", [SameSite.ABSENT, SameSite.NONE])
def test_a_csrf_token_stops_the_form_that_carries_the_cookie(same_site: SameSite) -> None:
    defences = replace(HTTPS, same_site=same_site, csrf_token=True)
    came_out = choices(ran(Attack.CSRF_EARLY, defences))
    assert came_out["cookie"] == "yes"
    assert came_out["transferred"] == "no"
    assert came_out["barrier"] == "csrf_token"


@pytest.mark.parametrize("invalidate", BOTH)
def test_after_the_logout_the_id_is_dead_exactly_if_the_server_ends_the_session(
    invalidate: bool,
) -> None:
    played = ran(Attack.AFTER_LOGOUT, replace(HTTPS, invalidate=invalidate))
    assert last(played).victim.cookie == ""  # the browser forgets it in either case
    assert choices(played)["read"] == ("no" if invalidate else "yes")


@pytest.mark.parametrize(
    ("attack", "idle", "absolute", "barrier"),
    [
        (Attack.NEXT_DAY, False, False, "not_stopped"),
        (Attack.NEXT_DAY, True, False, "idle_timeout"),
        (Attack.NEXT_DAY, False, True, "absolute_timeout"),
        (Attack.POLLING, False, False, "not_stopped"),
        (Attack.POLLING, True, False, "not_stopped"),
        (Attack.POLLING, False, True, "absolute_timeout"),
        (Attack.POLLING, True, True, "absolute_timeout"),
    ],
)
def test_a_thief_who_polls_is_stopped_by_the_absolute_timeout_alone(
    attack: Attack, idle: bool, absolute: bool, barrier: str
) -> None:
    played = ran(attack, replace(HTTPS, idle=idle, absolute=absolute))
    assert choices(played)["barrier"] == barrier
    assert choices(played)["read"] == ("yes" if barrier == "not_stopped" else "no")
    assert last(played).elapsed == 86_400.0


def test_secure_without_tls_is_not_stored_and_the_login_fails_visibly() -> None:
    played = ran(Attack.SNIFFING, Defences(secure=True))
    assert played.finding("login").choice == "no"
    assert played.finding("login").reason == "SecureOnly"
    assert last(played).victim.cookie == ""
    assert last(played).victim.refused == "SecureOnly"
    assert not last(played).victim.signed_in
    assert any(step.what.key == "hijacking.step.login_failed" for step in played.steps)
    assert choices(played)["heard"] == "yes"  # Set-Cookie has passed in the clear


def test_same_site_none_without_secure_fails_in_the_same_way() -> None:
    played = ran(Attack.CSRF_EARLY, Defences(same_site=SameSite.NONE))
    assert played.finding("login").reason == "SameSiteNoneInsecure"
    assert choices(played)["barrier"] == "empty_jar"


@pytest.mark.parametrize("attack", Attack)
def test_asking_for_the_password_again_keeps_the_points_where_the_password_is_not_heard(
    attack: Attack,
) -> None:
    assert choices(ran(attack, Defences(tls=True, password_again=True)))["transferred"] == "no"


def test_the_books_of_the_shop_say_what_the_findings_say() -> None:
    for attack, tls in itertools.product(Attack, BOTH):
        played = ran(attack, Defences(tls=tls))
        assert last(played).lost == (choices(played)["transferred"] == "yes")


@pytest.mark.parametrize("attack", Attack)
def test_every_attack_fails_against_all_defences_but_the_script_that_reads(attack: Attack) -> None:
    came_out = choices(ran(attack, ALL_ON))
    assert came_out["login"] == "yes"
    assert came_out["transferred"] == "no"
    assert came_out["read"] == ("yes" if attack is Attack.XSS_REQUEST else "no")


def test_steps_are_what_went_over_the_wire() -> None:
    played = ran(Attack.CSRF_EARLY, HTTPS)
    posted = next(step for step in played.steps if "POST /transfer" in step.wire)
    assert posted.target == "shop.test"
    assert f"Cookie: sid={last(played).victim.cookie}" in posted.wire
    assert "Sec-Fetch-Site: cross-site" in posted.wire
    assert "Origin: https://evil.test" in posted.wire
    assert posted.wire.endswith("to=mallory&amount=100")


def test_there_is_a_scene_for_every_step_and_a_function_to_look_at() -> None:
    for attack in Attack:
        played = ran(attack, OPEN)
        assert len(played.scenes) == len(played.steps)
        assert all(step.code is not None for step in played.steps)


def test_ids_and_tokens_come_from_the_worlds_randomness() -> None:
    first, again = (ran(Attack.FIXATION, ALL_ON) for _ in range(2))
    assert last(first).victim.cookie == last(again).victim.cookie
    assert re.fullmatch("[0-9a-f]{32}", last(first).victim.cookie)


def test_a_run_leaves_no_socket_and_no_task_even_when_it_is_broken_off() -> None:
    async def runs() -> tuple[int, int, int]:
        await run(HijackingInputs(Attack.SNIFFING, HTTPS), world())
        before = open_files()
        await run(HijackingInputs(Attack.POLLING, HTTPS), world())
        for pauses in range(0, 200, 9):
            broken = asyncio.ensure_future(run(HijackingInputs(Attack.POLLING, HTTPS), world()))
            for _ in range(pauses):
                await asyncio.sleep(0)
            broken.cancel()
            with pytest.raises(asyncio.CancelledError):
                await broken
        for _ in range(20):
            await asyncio.sleep(0)
        return before, open_files(), len(asyncio.all_tasks())

    before, after, tasks = asyncio.run(runs())
    assert after == before
    assert tasks == 1
