"""Messages that travel between screens and the app."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from quizapp.errors import QuizappError
from quizapp.study.study import Study
from quizapp.texts import Lang


@dataclass
class StudyOpened(Message, bubble=False):
    """Decks and progress are there."""

    study: Study


@dataclass
class StudyFailed(Message, bubble=False):
    """The progress file or the decks cannot be used."""

    error: QuizappError


@dataclass
class LanguageChanged(Message, bubble=False):
    """Everything is to be shown in another language."""

    lang: Lang
