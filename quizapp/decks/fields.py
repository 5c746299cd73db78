"""Reads the fields of one mapping of a deck file and collects what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from enum import StrEnum
from itertools import islice
from typing import TypeVar, cast

from quizapp.decks.problems import MOST_PROBLEMS, Fault, NodePath, shown
from quizapp.decks.tree import Tree
from quizapp.texts.languages import LocalText

PHRASE_LIMIT = 120
ID_LIMIT = 60

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e가-힣]")
_FLAGS = {"true": True, "false": False}
_LANGUAGES = frozenset({"ko", "en"})

Choice = TypeVar("Choice", bound=StrEnum)


def has_hangul(text: str) -> bool:
    """Whether a text is Korean, as far as its letters tell."""
    return _HANGUL.search(text) is not None


class Fields:
    """The fields of one mapping. A faulty field reads as its default, so that reading goes on."""

    __slots__ = ("_at", "_faults", "_values", "_whole")

    def __init__(
        self, tree: Tree, at: NodePath, faults: list[Fault], known: frozenset[str]
    ) -> None:
        self._at = at
        self._faults = faults
        self._whole = isinstance(tree, dict)
        """False: nothing can be read, so a missing field is no news."""
        self._values = tree if isinstance(tree, dict) else {}
        if not self._whole:
            faults.append(Fault(at, "error.deck.not_a_mapping", {"fields": _listed(known)}))
        elif not self._values.keys() <= known:
            self._report_unknown(known)

    def fault(self, name: str, key: str, *steps: int, **arguments: str | int) -> None:
        """Notes something wrong at the field ``name`` (or at one item of its list)."""
        self._faults.append(Fault((*self._at, name, *steps), key, {"field": name} | arguments))

    def text(self, name: str, *, must: bool = False) -> LocalText:
        """A text people read: one string, or the text in Korean and English."""
        value = self._values.get(name)
        if isinstance(value, dict):
            if value and value.keys() <= _LANGUAGES and all(map(_is_line, value.values())):
                return LocalText(**cast(dict[str, str], value))
            pair = Fields(value, (*self._at, name), self._faults, _LANGUAGES)
            if not value:
                self.fault(name, "error.deck.empty_text")
            return LocalText(pair.line("ko"), pair.line("en"))
        written = self.line(name, must=must)
        return LocalText(ko=written) if has_hangul(written) else LocalText(en=written)

    def line(self, name: str, *, must: bool = False) -> str:
        """A field that holds one string."""
        value = self._values.get(name)
        if isinstance(value, str):
            if not value or value.isspace():
                self.fault(name, "error.deck.empty_text")
            return value
        self._absent_or(name, value, must, "error.deck.not_a_text")
        return ""

    def id(self, name: str, *, must: bool = True) -> str:
        """A name for the machine; empty where none is written."""
        written = self.line(name, must=must)
        if written:
            self._check_id(name, written)
        return written

    def ids(self, name: str) -> tuple[str, ...]:
        """A list of names for the machine."""
        written = self.lines(name)
        for position, value in enumerate(written):
            if value:
                self._check_id(name, value, position)
        return written

    def lines(self, name: str, *, must: bool = False) -> tuple[str, ...]:
        """A list of strings; a faulty item reads as empty."""
        value = self._values.get(name)
        if isinstance(value, list) and value and all(map(_is_line, value)):
            return tuple(cast(list[str], value))
        return tuple(
            item if isinstance(item, str) else "" for item in self._strings(name, must=must)
        )

    def phrases(self, name: str, *, must: bool = False) -> tuple[str, ...]:
        """A list of phrases: short, and each written once."""
        written = self.lines(name, must=must)
        if len(set(written)) < len(written) or max(map(len, written), default=0) > PHRASE_LIMIT:
            self._report_phrases(name, written)
        return written

    def number(self, name: str, *, default: float, least: float, most: float) -> float:
        """A decimal number between two bounds."""
        value = self._values.get(name)
        if value is None:
            return default
        if isinstance(value, str) and _NUMBER.fullmatch(value) and least <= float(value) <= most:
            return float(value)
        bounds = f"{least:g}-{most:g}"
        self.fault(name, "error.deck.number", value=_glimpse(value), bounds=bounds)
        return default

    def flag(self, name: str, *, default: bool) -> bool:
        """``true`` or ``false``."""
        value = self._values.get(name)
        if value is None:
            return default
        if isinstance(value, str) and value in _FLAGS:
            return _FLAGS[value]
        self.fault(name, "error.deck.flag", value=_glimpse(value))
        return default

    def choice(self, name: str, default: Choice) -> Choice:
        """One of the values of the enumeration that ``default`` belongs to."""
        value = self._values.get(name)
        if value is None:
            return default
        choices = type(default)
        for member in choices:
            if member == value:
                return member
        allowed = ", ".join(choices)
        self.fault(name, "error.deck.choice", value=_glimpse(value), allowed=allowed)
        return default

    def items(self, name: str, *, must: bool = False) -> Iterator[tuple[Tree, NodePath]]:
        """The items of a list, each with its place."""
        value = self._values.get(name)
        if not isinstance(value, list):
            self._absent_or(name, value, must, "error.deck.not_a_list")
        elif not value:
            self.fault(name, "error.deck.empty_list")
        else:
            for position, item in enumerate(value):
                if len(self._faults) > MOST_PROBLEMS:
                    return
                yield item, (*self._at, name, position)

    def nested(self, name: str) -> tuple[Tree, NodePath] | None:
        """Whatever the field holds, with its place; none where it is not written."""
        value = self._values.get(name)
        return None if value is None else (value, (*self._at, name))

    def missing(self, name: str) -> None:
        """Notes that a field is not written."""
        if self._whole:
            self.fault(name, "error.deck.missing")

    def _strings(self, name: str, *, must: bool) -> Iterator[Tree]:
        for position, (item, _) in enumerate(self.items(name, must=must)):
            if not isinstance(item, str):
                self.fault(name, "error.deck.item_not_a_text", position)
            elif not item or item.isspace():
                self.fault(name, "error.deck.empty_text", position)
            yield item

    def _absent_or(self, name: str, value: Tree | None, must: bool, wrong_type: str) -> None:
        if value is not None:
            self.fault(name, wrong_type)
        elif must:
            self.missing(name)

    def _check_id(self, name: str, written: str, *steps: int) -> None:
        if len(written) > ID_LIMIT or not _ID.fullmatch(written):
            self.fault(name, "error.deck.id", *steps, value=shown(written), limit=ID_LIMIT)

    def _report_phrases(self, name: str, written: tuple[str, ...]) -> None:
        seen: set[str] = set()
        for position, phrase in enumerate(written):
            if len(phrase) > PHRASE_LIMIT:
                self.fault(name, "error.deck.phrase_long", position, limit=PHRASE_LIMIT)
            elif phrase and phrase in seen:
                self.fault(name, "error.deck.phrase_twice", position, phrase=shown(phrase))
            seen.add(phrase)

    def _report_unknown(self, known: frozenset[str]) -> None:
        unknown = (name for name in self._values if name not in known)
        for name in islice(unknown, MOST_PROBLEMS):
            nearest = get_close_matches(name, sorted(known), n=1)
            if nearest:
                key, hint = "error.deck.unknown_key_near", {"nearest": nearest[0]}
            else:
                key, hint = "error.deck.unknown_key", {"fields": _listed(known)}
            self._faults.append(Fault((*self._at, name), key, {"field": shown(name)} | hint))


def _is_line(value: Tree) -> bool:
    """Whether nothing is wrong with a string, asked of whole lists first: most are right."""
    return isinstance(value, str) and bool(value) and not value.isspace()


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))


def _glimpse(value: Tree) -> str:
    """A faulty value as it stands in the message."""
    return shown(value) if isinstance(value, str) else type(value).__name__
