"""How fast the clock of free play can run."""

from __future__ import annotations

from quizapp.demos.session_timeout.inputs import DAY, HOUR, MINUTE

TICK = 0.25
"""Seconds between two movements of the clock; a fraction that floating point holds exactly."""
SPEEDS = (1, 10, MINUTE, 10 * MINUTE, HOUR, DAY)
"""Seconds that pass in one second."""
START = SPEEDS.index(MINUTE)
