"""Who takes part, and the sites: the lanes in which steps are told."""

from __future__ import annotations

from quizapp.demos.auto_login.inputs import Way

BROWSER, PHONE, JUNOS, ATTACKER = "browser", "phone", "juno", "attacker"
"""The lanes of who asks: Mina's browser, her phone, Juno's browser, and a thief."""
AGENTS = {BROWSER: "Laptop", PHONE: "Phone", JUNOS: "Tablet", ATTACKER: "curl"}
"""Their User-Agent, shorter than real ones."""

HOSTS = {
    Way.REMEMBER: "my.shop.test",
    Way.MAC: "mac.shop.test",
    Way.USER_ID: "uid.shop.test",
    Way.LONG_SESSION: "sid.shop.test",
}
"""Each way has a site of its own, so that its cookies are."""
NAIVE_SITES = "naive sites"
"""One lane for three of them, where all four stand beside each other."""
