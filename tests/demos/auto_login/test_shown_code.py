"""F2: which functions of the engine the steps show, by what the steps tell."""

from __future__ import annotations

import pytest

from quizapp.demos.auto_login.inputs import DAY, Act, AutoLoginInputs, Deed, Way, deeds
from tests.demos.auto_login.remembered import ran

MUCH = deeds(
    Act.ATTACK, Act.LOGIN, Act.VISIT, Act.COPY, Act.RESTART, Act.TWO_TABS, Act.DUMP,
    Deed(Act.FORGE, typed="a:b"), Deed(Act.FORGE), Act.RESTART, Act.LOST_VISIT, Act.ATTACK,
    Act.LOGIN, Act.PASSWORD, Act.COPY, Act.LOGOUT, Act.LOGIN, Act.COPY, Act.LOGOUT_EVERYWHERE,
    Act.LOGOUT_EVERYWHERE, Act.LOGIN, Act.COPY, Deed(Act.ATTACK, 31 * DAY), Act.VISIT,
)  # fmt: skip
STEPS = {
    "step.waits": {"PassingTime.passes"},
    "step.restarted": {"BrowserJar.restart"},
    "step.copied": {"Device.kept"},
    "step.dumped": {"dump_of"},
    "step.greets": {"response_of"},
    "step.shows_login": {"response_of"},
    "step.lost": {"response_of"},
}
WITH_MADE_UP = {"step.request": {"Device.opens", "Device.posts", "Device.shows"}}
CODE: dict[Way, dict[str, set[str]]] = {
    Way.REMEMBER: STEPS
    | WITH_MADE_UP
    | {
        "event.login": {"RememberingShop.remember"},
        "event.session": {"WebSessions.user"},
        "event.rotated": {"judge"},
        "event.within_grace": {"judge"},
        "event.theft": {"judge"},
        "event.token_expired": {"judge"},
        "event.unknown_selector": {"TokenTable.find"},
        "event.malformed_cookie": {"read_token"},
        "event.nobody": {"RememberingShop.visit", "RememberingShop.user_of"},
        "event.logout": {"RememberingShop.forget_here"},
        "event.logout_everywhere": {"RememberingShop.forget_all_of"},
        "event.password": {"RememberingShop.forget_all_of"},
    },
    Way.LONG_SESSION: STEPS
    | {
        "step.request": {"Device.opens", "Device.posts"},
        "event.login": {"LongSessionShop.remember"},
        "event.recognised": {"LongSessionShop.user_of"},
        "event.nobody": {"LongSessionShop.user_of"},
        "event.logout": {"LongSessionShop.forget_here"},
        "event.logout_everywhere": {"LongSessionShop.forget_all_of"},
        "event.password": {"LongSessionShop.forget_all_of"},
    },
    Way.USER_ID: STEPS
    | {
        "step.request": {"Device.opens", "Device.posts"},
        "event.login": {"IdentifierShop.remember"},
        "event.recognised": {"IdentifierShop.user_of"},
        "event.nobody": {"IdentifierShop.user_of"},
        "event.logout": {"IdentifierShop.forget_here"},
        "event.logout_everywhere": {"IdentifierShop.forget_all_of"},
        "event.password": {"IdentifierShop.forget_all_of"},
    },
}


@pytest.mark.parametrize("way", CODE)
def test_every_step_shows_the_function_that_did_it(way: Way) -> None:
    played = [deed for deed in MUCH if way is Way.REMEMBER or deed.act is not Act.FORGE]
    shown: dict[str, set[str]] = {}
    for step in ran(AutoLoginInputs((way,), tuple(played), grace=30)).steps:
        assert step.code is not None
        key = step.what.key.removeprefix("auto_login.")
        shown.setdefault(key, set()).add(step.code.__qualname__)
    assert shown == CODE[way]
