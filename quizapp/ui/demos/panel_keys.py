"""The keys that every panel has, and how those of free play take their place."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import BindingsMap, BindingType

from quizapp.ui.keys import key

_MOST_CHOICES = 6

PANEL_KEYS: tuple[BindingType, ...] = (
    key("y", "choose('yes')", "demos.key.yes"),
    key("n", "choose('no')", "demos.key.no"),
    key("1", "pick(1)", "demos.key.pick", shown_as="1, 2 …"),
    *(
        key(str(number), f"pick({number})", "demos.key.pick", show=False)
        for number in range(2, _MOST_CHOICES + 1)
    ),
    key("enter", "go", "demos.key.run", priority=True),
    key("backspace", "take_back", "demos.key.take_back", show=False),
    key("right", "turn(1)", "demos.key.turn", show=False),
    key("left", "turn(-1)", "demos.key.turn", show=False),
    key("down", "step(1)", "demos.key.step", show=False),
    key("up", "step(-1)", "demos.key.step", show=False),
    key("home", "step(-1000)", "demos.key.step_ends", show=False),
    key("end", "step(1000)", "demos.key.step_ends", show=False),
    key("space,pagedown", "scroll(1)", "demos.key.scroll", show=False),
    key("pageup", "scroll(-1)", "demos.key.scroll", show=False),
    key("tab", "next_field", "demos.key.next_field"),
    key("f", "free", "demos.key.free"),
    key("l", "situations", "demos.key.situations"),
    key("f2", "source", "demos.key.source"),
    key("f5", "reset", "demos.key.reset", show=False),
    key("f6", "copy", "demos.key.copy", show=False),
    key("escape", "back", "app.back"),
)
"""In the order of the footer."""

FREE_KEYS: tuple[BindingType, ...] = (
    key("f", "free", "demos.key.prepared"),
    key("l", "situations", "demos.key.situations", show=False),
)
"""What keys do in free play instead."""


def in_free_play(prepared: BindingsMap, instead: Iterable[BindingType]) -> BindingsMap:
    """The keys of free play: those of ``prepared`` but where ``instead`` has another use for them.

    A key means one thing at a time, and what it means stands beside it; those of the demo come
    first in the footer.
    """
    own = BindingsMap(instead).key_to_bindings
    rest = BindingsMap(FREE_KEYS).key_to_bindings
    every = {name: rest.get(name, bound) for name, bound in prepared.key_to_bindings.items()}
    return BindingsMap.from_keys({**own, **{n: b for n, b in every.items() if n not in own}})
