"""Finds a sentence by its key and says it in the asked language."""

from __future__ import annotations

from quizapp.texts import (
    app,
    browse,
    cli,
    cookie_lab,
    cookie_reasons,
    cookie_situations,
    deck_errors,
    feedback,
    home,
    json_web_token,
    json_web_token_checks,
    json_web_token_keys,
    json_web_token_runs,
    json_web_token_situations,
    loopback_errors,
    progress,
    quiz,
    settings_errors,
    storage_errors,
    summary,
)
from quizapp.texts.entry import Entry
from quizapp.texts.languages import Lang

AREAS = (
    app,
    cli,
    home,
    quiz,
    feedback,
    summary,
    browse,
    progress,
    settings_errors,
    deck_errors,
    storage_errors,
    loopback_errors,
    cookie_lab,
    cookie_situations,
    cookie_reasons,
    json_web_token,
    json_web_token_checks,
    json_web_token_keys,
    json_web_token_runs,
    json_web_token_situations,
)
"""The modules that hold the sentences; no two of them share a key."""

TEXTS: dict[str, Entry] = {key: entry for area in AREAS for key, entry in area.ENTRIES.items()}


def say(lang: Lang, key: str, /, **arguments: object) -> str:
    """The sentence ``key`` in ``lang`` with its arguments filled in.

    Raises ``KeyError`` for an unknown key: a missing sentence is a defect, not a fallback.
    """
    korean, english = TEXTS[key]
    return (korean if lang is Lang.KO else english).format(**arguments)
