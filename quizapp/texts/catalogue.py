"""Finds a sentence by its key and says it in the asked language."""

from __future__ import annotations

from typing import NamedTuple

from quizapp.texts import (
    app,
    auto_login,
    auto_login_panel,
    auto_login_situations,
    browse,
    cli,
    cli_demo,
    cookie_lab,
    cookie_panel,
    cookie_reasons,
    cookie_situations,
    deck_errors,
    demos,
    feedback,
    hijacking,
    hijacking_panel,
    hijacking_situations,
    home,
    jsessionid,
    jsessionid_panel,
    jsessionid_situations,
    json_web_token,
    json_web_token_checks,
    json_web_token_keys,
    json_web_token_runs,
    json_web_token_situations,
    loopback_errors,
    progress,
    quiz,
    session_timeout,
    session_timeout_reasons,
    session_timeout_situations,
    settings_errors,
    storage_errors,
    summary,
    timeout_panel,
    token_panel,
)
from quizapp.texts.entry import Entry
from quizapp.texts.languages import Lang

AREAS = (
    app,
    cli,
    cli_demo,
    home,
    quiz,
    feedback,
    summary,
    browse,
    progress,
    settings_errors,
    deck_errors,
    storage_errors,
    token_panel,
    loopback_errors,
    demos,
    cookie_panel,
    cookie_lab,
    cookie_situations,
    cookie_reasons,
    json_web_token,
    json_web_token_checks,
    json_web_token_keys,
    json_web_token_runs,
    json_web_token_situations,
    session_timeout,
    session_timeout_reasons,
    session_timeout_situations,
    timeout_panel,
    auto_login,
    auto_login_panel,
    auto_login_situations,
    jsessionid,
    jsessionid_panel,
    jsessionid_situations,
    hijacking,
    hijacking_panel,
    hijacking_situations,
)
"""The modules that hold the sentences; no two of them share a key."""

TEXTS: dict[str, Entry] = {key: entry for area in AREAS for key, entry in area.ENTRIES.items()}


class Saying(NamedTuple):
    """A sentence that is chosen now and said later, in the language of whoever shows it.

    A tuple, because `--help` loads this module and is quicker without dataclasses.
    """

    key: str
    arguments: tuple[tuple[str, object], ...] = ()

    def said(self, lang: Lang) -> str:
        """The sentence in ``lang``."""
        return say(lang, self.key, **dict(self.arguments))


def say(lang: Lang, key: str, /, **arguments: object) -> str:
    """The sentence ``key`` in ``lang`` with its arguments filled in, sayings among them too.

    Raises ``KeyError`` for an unknown key: a missing sentence is a defect, not a fallback.
    """
    korean, english = TEXTS[key]
    for name, value in arguments.items():
        if isinstance(value, Saying):
            arguments[name] = value.said(lang)
    return (korean if lang is Lang.KO else english).format(**arguments)
