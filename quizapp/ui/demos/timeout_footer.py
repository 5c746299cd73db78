"""The last line of free play: the keys that are of use now, the most needed ones first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from textual.binding import ActiveBinding

from quizapp.demos.session_timeout.timeline import Timeline
from quizapp.ui.demos.timeout_states import is_valid

_FIELD = ("go", "next_field", "back")
_CLOSED = ("act('run')", "act('open')", "act('restore')", "act('steal')")
_OPEN = ("go", "act('run')", "act('close')", "act('steal')")
_WAY_OUT = ("back", "keys")
_MORE = ("next_field", "act('faster')", "act('slower')")


def footer(
    every: Mapping[str, ActiveBinding], timeline: Timeline, in_field: bool, *, wide: bool
) -> dict[str, ActiveBinding]:
    """The bindings in the order of the footer; those that it has no room for are not shown."""
    shown = _FIELD if in_field else (*_actions(timeline), *(_MORE if wide else ()), *_WAY_OUT)
    places = {action: place for place, action in enumerate(shown)}
    in_order = sorted(every.items(), key=lambda one: places.get(one[1].binding.action, len(places)))
    return {
        name: active._replace(binding=replace(active.binding, show=active.binding.action in places))
        for name, active in in_order
    }


def _actions(timeline: Timeline) -> tuple[str, ...]:
    """Of a closed browser no request can be made; who has no valid session logs in."""
    if timeline.is_closed:
        return _CLOSED
    return (*_OPEN, "act('logout')" if is_valid(timeline) else "act('login')")
