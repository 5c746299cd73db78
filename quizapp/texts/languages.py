"""The two languages of the program, and a text that exists in one or both of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Lang(StrEnum):
    """An interface language, named as in BCP 47."""

    KO = "ko"
    EN = "en"


class LocalText(NamedTuple):
    """A text from a deck in Korean, English or both; an empty string means "not written".

    A tuple, because `--help` loads this module and is quicker without dataclasses.
    """

    ko: str = ""
    en: str = ""

    def said(self, lang: Lang) -> str:
        """The text in ``lang``, or in the other language where ``lang`` was not written."""
        wanted, other = (self.ko, self.en) if lang is Lang.KO else (self.en, self.ko)
        return wanted or other

    def written(self) -> tuple[str, ...]:
        """The versions that exist, Korean first."""
        return tuple(text for text in (self.ko, self.en) if text)


def locale_language(environment: Mapping[str, str]) -> Lang:
    """Korean where the locale is Korean, else English (POSIX order of the variables)."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            return Lang.KO if value.lower().startswith("ko") else Lang.EN
    return Lang.EN
