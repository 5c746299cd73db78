"""Turns the text of a deck file into YAML nodes and plain values; every scalar stays text."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from quizapp.decks.deck_text import last_line
from quizapp.decks.problems import DeckProblemsError, Problem, refused, shown
from quizapp.decks.tree import Tree

MAX_DEPTH = 40
"""A deck with follow-ups six deep nests 20 deep; libyaml's composer recurses and crashes far below
200,000."""

_PERHAPS_ANCHOR = re.compile(r"(?<!\w)&\S")

_SYNTAX = (
    ("exceeded maximum nesting depth", "error.deck.too_deep"),
    ("mapping values are not allowed", "error.deck.syntax_colon"),
    ("expected ',' or", "error.deck.syntax_bracket"),
    ("cannot start any token", "error.deck.syntax_character"),
    ("unexpected end of stream", "error.deck.syntax_quote"),
    ("unknown escape character", "error.deck.syntax_escape"),
    ("could not find expected ':'", "error.deck.syntax_key"),
    ("did not find expected key", "error.deck.syntax_key"),
    ("did not find expected '-' indicator", "error.deck.syntax_key"),
    ("but found another document", "error.deck.syntax_documents"),
    ("expected node content", "error.deck.syntax_bracket"),
    ("undefined alias", "error.deck.anchor"),
    ("duplicate anchor", "error.deck.anchor"),
)
"""Part of libyaml's message, and the sentence that says what to write instead."""


class _TooDeepError(Exception):
    """The file nests deeper than `MAX_DEPTH`."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class _DeckLoader(yaml.CSafeLoader):
    """Composes nodes without guessing types, and stops before libyaml recurses too deep.

    The composer calls the two resolver hooks around every node, so that the depth is known at the
    price plain PyYAML pays anyway: composing and `plain` together take 0.4 of its time.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0

    def descend_resolver(self, parent: yaml.Node | None, _index: object) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH and parent is not None:
            raise _TooDeepError(parent.start_mark.line + 1)

    def ascend_resolver(self) -> None:
        self._depth -= 1

    def resolve(self, _kind: object, _value: object, _implicit: object) -> str:
        """No tag: only a tag that the author wrote is left in a node."""
        return ""


def compose(text: str, path: Path) -> yaml.Node | None:
    """The file as nodes that know their lines, or none where nothing is written.

    Raises ``DeckProblemsError`` for broken YAML, deep nesting, anchors and aliases.
    """
    try:
        top: yaml.Node | None = _DeckLoader(text).get_single_node()
    except _TooDeepError as error:
        raise refused(path, error.line, "error.deck.too_deep", limit=MAX_DEPTH) from None
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(text, path, error) from None
    except yaml.YAMLError as error:
        raise refused(path, 1, "error.deck.syntax", detail=shown(str(error))) from None
    if "&" in text and _PERHAPS_ANCHOR.search(text):
        _refuse_anchors(text, path)
    return top


def plain(node: yaml.Node, path: Path, problems: list[Problem]) -> Tree:
    """The plain values below ``node``; of a key written twice the first stays."""
    if node.tag:
        problems.append(_problem(path, node, "error.deck.tag", tag=shown(node.tag)))
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, problems)
    return [plain(item, path, problems) for item in node.value]


def _mapping(node: yaml.MappingNode, path: Path, problems: list[Problem]) -> dict[str, Tree]:
    values: dict[str, Tree] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            problems.append(_problem(path, key, "error.deck.key_not_text"))
        elif key.value in values:
            problems.append(_problem(path, key, "error.deck.duplicate_key", name=shown(key.value)))
        else:
            values[key.value] = plain(value, path, problems)
    return values


def _refuse_anchors(text: str, path: Path) -> None:
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            line = event.start_mark.line + 1 if event.start_mark else 1
            raise refused(path, line, "error.deck.anchor")


def _syntax_error(text: str, path: Path, error: yaml.MarkedYAMLError) -> DeckProblemsError:
    """libyaml's complaint in our words; a quote or bracket never closed is named where it opens."""
    message = f"{error.context or ''} {error.problem or ''}".strip()
    key = next((key for part, key in _SYNTAX if part in message), "error.deck.syntax")
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark is not None]
    if key == "error.deck.syntax_quote":
        marks.reverse()
    line = min(marks[0].line + 1, last_line(text)) if marks else 1
    if key == "error.deck.syntax":
        return refused(path, line, key, detail=shown(message))
    if key == "error.deck.too_deep":
        return refused(path, line, key, limit=MAX_DEPTH)
    return refused(path, line, key)


def _problem(path: Path, node: yaml.Node, key: str, **arguments: str) -> Problem:
    return Problem(path, node.start_mark.line + 1, key, arguments)
