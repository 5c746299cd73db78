"""Auto-login over the wire: rotation, theft, two tabs, dumps, and who is logged out by what."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.demos.auto_login.accounts import make_people
from quizapp.demos.auto_login.inputs import DAY, Act, AutoLoginInputs, Deed, deeds
from quizapp.demos.auto_login.remember_cookie import hash_of
from quizapp.demos.auto_login.remembering_shop import RememberingShop
from quizapp.demos.auto_login.shop import Asked
from quizapp.demos.auto_login.view import SceneRun, Standing
from quizapp.texts import Lang
from tests.demos.auto_login.remembered import (
    after,
    choices,
    outcomes,
    owners,
    ran,
    users,
    validators,
)

LAPTOP, PHONE, JUNO = ("mina", "Laptop"), ("mina", "Phone"), ("juno", "Tablet")
OTHERS = (Act.PHONE_LOGIN, Act.JUNO_LOGIN)
STOLEN = (Act.COPY, Act.RESTART, Act.VISIT, Act.ATTACK)


def test_each_use_logs_in_and_rotates_the_validator() -> None:
    view = after(Act.RESTART, Act.VISIT, Act.RESTART, Act.VISIT)
    assert outcomes(view) == ["login", "rotated", "rotated"]
    assert users(view, 2) == users(view, 4) == ["mina"]
    assert len(validators(view)) == 3
    (row,) = view.rows
    assert row.validator_hash == hash_of(view.ways[0].cookie.partition(":")[2])


def test_the_selector_stays_and_the_expiry_moves_with_each_use() -> None:
    first = after()
    later = after(Act.RESTART, Deed(Act.VISIT, 20 * DAY))
    assert later.rows[0].expires == first.rows[0].expires + 20 * DAY + 60
    kept = [seen.kept.partition(":")[0] for done in later.done for seen in done.seen]
    assert len(set(kept)) == 1


def test_a_session_that_goes_on_leaves_the_token_alone() -> None:
    view = after(Act.VISIT, Act.VISIT)
    assert outcomes(view) == ["login", "session", "session"]
    assert len(validators(view)) == 1


def test_the_cookie_is_stored_by_the_browser_with_its_prefix_and_survives_a_restart() -> None:
    run = ran(AutoLoginInputs(deeds=deeds(Act.LOGIN, Act.RESTART, Act.VISIT)))
    request = next(step.wire for step in run.steps if step.wire.startswith("GET / "))
    assert "Cookie: __Host-remember=" in request
    assert "__Host-sid" not in request


def test_an_old_cookie_is_theft_and_revokes_all_of_the_user_and_nobody_else() -> None:
    view = after(*OTHERS, *STOLEN, Act.PHONE_VISIT, Act.JUNO_VISIT)
    assert outcomes(view)[-3:] == ["theft", "unknown_selector", "rotated"]
    assert owners(view) == [JUNO]
    assert view.ways[0].noticed


def test_theft_ends_the_sessions_too() -> None:
    view = after(*STOLEN, Act.VISIT)
    assert users(view, 3) == ["mina"]
    assert users(view, 5) == [""]
    assert outcomes(view)[-1] == "unknown_selector"


def test_when_the_attacker_was_first_the_owner_uncovers_it_and_his_new_token_is_dead() -> None:
    view = after(Act.COPY, Act.ATTACK, Act.RESTART, Act.VISIT, Act.ATTACK)
    assert users(view, 2) == ["mina"]
    assert outcomes(view) == ["login", "rotated", "theft", "unknown_selector"]
    assert users(view, 4) == users(view, 5) == [""]
    assert view.ways[0].attacker is Standing.OUTSIDE


def test_two_tabs_without_grace_raise_a_false_alarm() -> None:
    view = after(*OTHERS, Act.RESTART, Act.TWO_TABS)
    assert sorted(outcomes(view)[-2:]) == ["rotated", "theft"]
    assert owners(view) == [JUNO]
    assert view.ways[0].cookie == ""


def test_both_tabs_send_the_same_cookie() -> None:
    view = after(Act.RESTART, Act.TWO_TABS)
    first, second = view.done[-1].seen
    assert first.exchange.received("Cookie") == second.exchange.received("Cookie")


def test_two_tabs_within_the_grace_both_log_in_and_the_browser_keeps_the_new_value() -> None:
    view = after(Act.RESTART, Act.TWO_TABS, Act.RESTART, Act.VISIT, grace=10)
    assert users(view, 2) == ["mina", "mina"]
    assert outcomes(view) == ["login", "rotated", "within_grace", "rotated"]


@pytest.mark.parametrize(
    ("seconds", "outcome"),
    [(0, "within_grace"), (9.9, "within_grace"), (10, "theft"), (20, "theft")],
)
def test_the_grace_ends(seconds: float, outcome: str) -> None:
    view = after(Act.COPY, Act.RESTART, Act.VISIT, Deed(Act.ATTACK, seconds), grace=10)
    assert outcomes(view)[-1] == outcome


def test_a_value_before_the_last_one_has_no_grace() -> None:
    twice = (Act.RESTART, Deed(Act.VISIT, 1), Act.RESTART, Deed(Act.VISIT, 1))
    view = after(Act.COPY, *twice, Deed(Act.ATTACK, 1), grace=1000)
    assert outcomes(view)[-1] == "theft"


def test_an_answer_that_is_lost_makes_the_owner_look_like_a_thief() -> None:
    view = after(Act.RESTART, Act.LOST_VISIT, Act.VISIT, grace=10)
    assert outcomes(view) == ["login", "rotated", "theft"]
    assert users(view, 2) == users(view, 3) == [""]


def test_the_dump_holds_no_validator_and_what_it_holds_logs_nobody_in() -> None:
    view = after(Act.RESTART, Act.VISIT, Act.DUMP, Act.ATTACK)
    (dumped,) = view.done[3].dumped
    assert "INSERT INTO" in dumped.text
    assert not dumped.holds_secret
    assert len(validators(view)) == 2
    assert not any(validator in dumped.text for validator in validators(view))
    assert dumped.value.partition(":")[2] == view.events[-1].stored
    assert users(view, 4) == [""]


def test_an_expired_row_is_refused_and_deleted() -> None:
    view = after(Act.COPY, Act.RESTART, Deed(Act.VISIT, 31 * DAY), Act.ATTACK)
    assert outcomes(view) == ["login", "nobody", "token_expired"]
    assert view.rows == ()
    assert not view.ways[0].noticed


def test_the_row_lives_exactly_as_long_as_it_says() -> None:
    just = after(Act.COPY, Deed(Act.ATTACK, 30 * DAY - 61))
    over = after(Act.COPY, Deed(Act.ATTACK, 30 * DAY - 60))
    assert outcomes(just)[-1] == "rotated"
    assert outcomes(over)[-1] == "token_expired"


@pytest.mark.parametrize(
    ("typed", "outcome", "left"),
    [
        ("", "malformed_cookie", 3),
        ("no-colon", "malformed_cookie", 3),
        ("one:two:three", "malformed_cookie", 3),
        ("{selector}:", "malformed_cookie", 3),
        ("nobody:knows", "unknown_selector", 3),
        ("x" * 5000, "unknown_selector", 3),
        ("셀렉터:검증자", "unknown_selector", 3),
        ('";drop table token;--:x', "malformed_cookie", 3),
        ("{selector}:guessed", "theft", 1),
    ],
)
def test_what_is_made_up_revokes_nothing_unless_the_selector_is_right(
    typed: str, outcome: str, left: int
) -> None:
    view = after(*OTHERS, Deed(Act.FORGE, typed=typed))
    assert outcomes(view)[-1] == outcome
    assert len(view.rows) == left
    assert users(view, 3) == [""]


def test_logging_out_here_leaves_other_devices_alone() -> None:
    view = after(*OTHERS, Act.COPY, Act.LOGOUT, Act.ATTACK, Act.VISIT)
    assert owners(view) == [PHONE, JUNO]
    assert outcomes(view)[-3:] == ["logout", "unknown_selector", "nobody"]
    assert view.ways[0].cookie == ""


def test_logging_out_everywhere_leaves_other_users_alone() -> None:
    view = after(*OTHERS, Act.LOGOUT_EVERYWHERE, Act.PHONE_VISIT)
    assert owners(view) == [JUNO]
    assert users(view, 4) == [""]


def test_logging_out_works_with_nothing_but_the_remember_cookie() -> None:
    view = after(Act.PHONE_LOGIN, Act.RESTART, Act.LOGOUT)
    assert owners(view) == [PHONE]
    view = after(Act.PHONE_LOGIN, Act.RESTART, Act.LOGOUT_EVERYWHERE)
    assert owners(view) == []


def test_nobody_logs_others_out_everywhere_without_being_logged_in() -> None:
    view = after(Act.PHONE_LOGIN, Act.LOGOUT, Act.LOGOUT_EVERYWHERE)
    assert owners(view) == [PHONE]
    assert outcomes(view)[-1] == "nobody"


def test_an_old_cookie_is_theft_at_the_logout_page_too() -> None:
    view = after(*OTHERS, Act.COPY, Act.ATTACK, Act.RESTART, Act.LOGOUT)
    assert outcomes(view)[-1] == "theft"
    assert owners(view) == [JUNO]


@pytest.mark.parametrize(("act", "outcome"), [(Act.LOGIN, "login"), (Act.PASSWORD, "password")])
def test_a_password_hides_no_theft(act: Act, outcome: str) -> None:
    view = after(*OTHERS, Act.COPY, Act.ATTACK, Act.RESTART, act, Act.ATTACK, Act.PHONE_VISIT)
    assert outcomes(view)[-5:] == ["rotated", "theft", outcome, *["unknown_selector"] * 2]
    assert [event.revoked for event in view.events[-4:]] == [2, 0, 0, 0]
    assert owners(view) == [JUNO, LAPTOP]
    assert users(view, 6) == ["mina"]
    assert users(view, 7) == users(view, 8) == [""]
    assert (view.ways[0].noticed, view.ways[0].attacker) == (True, Standing.OUTSIDE)


def test_what_is_said_of_one_request_has_one_number_and_both_are_told() -> None:
    acts = deeds(Act.LOGIN, Act.COPY, Act.ATTACK, Act.RESTART, Act.LOGIN, Act.VISIT)
    run = ran(AutoLoginInputs(deeds=acts))
    told = [step.what.said(Lang.EN) for step in run.steps]
    alarm = told.index("THEFT: tokens of Mina revoked: 1")
    assert told[alarm + 1 : alarm + 3] == [
        "Mina logged in by password",
        "Answers with Mina's page.",
    ]
    assert isinstance(run, SceneRun)
    assert [event.request for event in run.view.events] == [1, 2, 3, 3, 4]


def test_a_wrong_password_beside_a_stolen_token_keeps_nothing_of_it() -> None:
    people = make_people(Random(1))
    shop = RememberingShop(people.values(), lambda: 0.0, Random(1), 30, 0)
    try:
        mina = {"user": "mina", "password": people["mina"].password}
        cookie = shop.reply(Asked("/login", "", "Laptop", mina)).set_cookies[-1].partition(";")[0]
        selector = cookie.partition(":")[0]
        reply = shop.reply(Asked("/login", f"{selector}:old", "curl", {"user": "mina"}))
        assert shop.table.rows() == ()
    finally:
        shop.close()
    assert reply.alarm is not None
    assert (reply.alarm.outcome.value, reply.event.outcome.value) == ("theft", "wrong_password")
    assert reply.set_cookies == shop.forgotten


def test_a_new_password_ends_every_login_but_the_one_at_hand() -> None:
    view = after(*OTHERS, Act.COPY, Act.PASSWORD, Act.ATTACK, Act.PHONE_VISIT, Act.VISIT)
    assert owners(view) == [JUNO, LAPTOP]
    assert users(view, 5) == users(view, 6) == [""]
    assert users(view, 7) == ["mina"]


def test_after_a_new_password_the_new_one_logs_in() -> None:
    view = after(Act.PASSWORD, Act.LOGOUT, Act.LOGIN, Act.PASSWORD)
    assert outcomes(view) == ["login", "password", "logout", "login", "password"]


def test_logging_in_again_replaces_the_row_of_the_device() -> None:
    assert owners(after(Act.LOGIN, Act.LOGIN)) == [LAPTOP]


def test_the_log_never_shows_a_whole_validator_or_selector() -> None:
    view = after(*OTHERS, *STOLEN, Act.LOGIN, Act.TWO_TABS, Deed(Act.FORGE, typed="{selector}:x"))
    written = " ".join(repr(event) for event in view.events)
    assert len(validators(view)) > 4
    assert not any(validator in written for validator in validators(view))
    assert "…:" in written


def test_steps_show_the_hashes_and_the_wire_the_cookie() -> None:
    run = ran(AutoLoginInputs(deeds=deeds(Act.LOGIN, *STOLEN)))
    alarm = next(step for step in run.steps if step.refused)
    assert "validator_sha256: " in alarm.wire
    assert alarm.why is not None
    assert alarm.source == "RFC 9700 4.14.2"
    assert alarm.code is not None
    assert "도난" in alarm.what.said(Lang.KO)


def test_findings_only_tell_of_what_was_to_be_seen() -> None:
    found = choices(ran(AutoLoginInputs(deeds=deeds(Act.LOGIN))))
    assert "phone" not in found
    assert "in_dump" not in found
    assert "opened" not in found
