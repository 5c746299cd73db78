"""Finds the lines of faults in the composed nodes of a deck file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from quizapp.decks.problems import Fault, NodePath, Problem


def located(faults: Sequence[Fault], top: yaml.Node, path: Path) -> list[Problem]:
    """The faults as problems of the file ``path``, whose nodes begin at ``top``."""
    lines = lines_below(top) if faults else {}
    return [Problem(path, line_of(fault.at, lines), fault.key, fault.arguments) for fault in faults]


def lines_below(top: yaml.Node) -> dict[NodePath, int]:
    """Every place with its line: that of a field's name, or of a list's item.

    All of them in one go: looking each one up would take time by the square in a hostile file.
    """
    return dict(_lines(top, (), top))


def line_of(at: NodePath, lines: Mapping[NodePath, int]) -> int:
    """The line of a place; what is not written stands where its parent does."""
    return next(lines[at[:end]] for end in range(len(at), -1, -1) if at[:end] in lines)


def _lines(node: yaml.Node, at: NodePath, named_by: yaml.Node) -> Iterator[tuple[NodePath, int]]:
    """The places; a key written twice is met last where it stands first, and that line stays."""
    yield at, named_by.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in reversed(node.value):
            yield from _lines(value, (*at, str(key.value)), key)
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(node.value):
            yield from _lines(item, (*at, position), item)
