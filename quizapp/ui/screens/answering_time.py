"""The time an answer takes: a pause counts only as far as somebody may be thinking in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizapp.study.sitting import Sitting
from quizapp.ui.screens.quiz import QuizStep
from quizapp.ui.wording import clock_face

LONGEST_PAUSE = 120.0
"""Seconds that a pause between two signs of life counts at most: a long question is read, and the
next sentence thought out, in less; whoever is away for longer is having a coffee."""


@dataclass(frozen=True, slots=True)
class AnsweringTime:
    """What of the time since a question was opened somebody spent on it."""

    last: float
    """When there was the last sign of life, on the stopwatch."""
    before: float = 0.0
    """Seconds that count up to then."""

    def seconds(self, now: float) -> float:
        """Seconds that count until ``now``."""
        return self.before + min(now - self.last, LONGEST_PAUSE)

    def went_on(self, now: float) -> AnsweringTime:
        """With a sign of life at ``now``: the pause that begins there is another one."""
        return replace(self, last=now, before=self.seconds(now))


class TimedStep(QuizStep):
    """A step of a quiz whose time is counted, and shown as it is counted."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self.question = sitting.question()
        self._time = AnsweringTime(0.0)

    def on_mount(self) -> None:
        self._begin_time()
        self.set_interval(1, self._tell_time)

    def _begin_time(self) -> None:
        self._time = AnsweringTime(self.quizapp.stopwatch())

    def _seconds(self) -> float:
        return self._time.seconds(self.quizapp.stopwatch())

    def _go_on_counting(self) -> None:
        """Somebody is there."""
        self._time = self._time.went_on(self.quizapp.stopwatch())

    def on_text_area_changed(self) -> None:
        self._go_on_counting()

    def on_text_area_selection_changed(self) -> None:
        self._go_on_counting()

    def come_back(self) -> None:
        """The help, or a question about what to do, was closed."""
        self._go_on_counting()

    def _tell_time(self) -> None:
        current = self.sitting.quiz.current
        spent = self._seconds() + (current.seconds if current else 0)
        self.top_line.tell(self.place(self.question, *self._marks()), clock_face(spent))

    def _marks(self) -> tuple[str, ...]:
        """What the top line says about the question."""
        return ()
