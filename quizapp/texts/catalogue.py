"""Finds a sentence by its key and says it in the asked language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from quizapp.texts import (
    app,
    browse,
    cli,
    cli_demo,
    deck_errors,
    feedback,
    home,
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
)
"""The modules that hold the sentences; no two areas share a key."""

DEMO_AREAS = (
    "demos",
    "misconceptions",
    "loopback_errors",
    "cookie_panel",
    "cookie_lab",
    "cookie_situations",
    "cookie_reasons",
    "token_panel",
    "json_web_token",
    "json_web_token_checks",
    "json_web_token_keys",
    "json_web_token_runs",
    "json_web_token_situations",
    "session_timeout",
    "session_timeout_reasons",
    "session_timeout_situations",
    "timeout_panel",
    "jsessionid",
    "jsessionid_panel",
    "jsessionid_situations",
    "auto_login",
    "auto_login_panel",
    "auto_login_situations",
    "hijacking",
    "hijacking_panel",
    "hijacking_situations",
)
"""Those of the demos: two thirds of all sentences, which `--help` and home do without."""


def areas() -> tuple[ModuleType, ...]:
    """All of them."""
    return (*AREAS, *(import_module(f"quizapp.texts.{name}") for name in DEMO_AREAS))


class Texts(Mapping[str, Entry]):
    """The sentences by key. Those of the demos are read when the first of them is asked for."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = _entries(AREAS)
        self._complete = False

    def __getitem__(self, key: str) -> Entry:
        if key not in self._entries:
            self._complete_it()
        return self._entries[key]

    def __iter__(self) -> Iterator[str]:
        self._complete_it()
        return iter(self._entries)

    def __len__(self) -> int:
        self._complete_it()
        return len(self._entries)

    def _complete_it(self) -> None:
        if not self._complete:
            self._entries = _entries(areas())
            self._complete = True


def _entries(modules: tuple[ModuleType, ...]) -> dict[str, Entry]:
    return {key: entry for area in modules for key, entry in area.ENTRIES.items()}


TEXTS = Texts()


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
