"""Orders that mix topics: remembering is harder, and lasts longer, when the topic changes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from itertools import chain, zip_longest
from typing import TypeVar

T = TypeVar("T")


def interleaved(items: Iterable[T], topic: Callable[[T], str]) -> list[T]:
    """No two neighbours of one topic, as far as possible; within a topic the order is kept."""
    groups = _by_topic(items, topic)
    ordered: list[T] = []
    last = ""
    while groups:
        others = [name for name in groups if name != last] or [last]
        # The fullest first, or it would be left over at the end; of equals, the earlier one.
        last = max(others, key=lambda name: len(groups[name]))
        ordered.append(groups[last].popleft())
        if not groups[last]:
            del groups[last]
    return ordered


def taking_turns(items: Iterable[T], topic: Callable[[T], str]) -> list[T]:
    """The first of every topic, then the second of every topic, and so on."""
    rounds = zip_longest(*_by_topic(items, topic).values())
    return [item for item in chain.from_iterable(rounds) if item is not None]


def _by_topic(items: Iterable[T], topic: Callable[[T], str]) -> dict[str, deque[T]]:
    groups: dict[str, deque[T]] = {}
    for item in items:
        groups.setdefault(topic(item), deque()).append(item)
    return groups
