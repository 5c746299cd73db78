"""What quizzes are held with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.core import quiz_actions
from quizapp.core.selection import Selection
from quizapp.decks.library import Library
from quizapp.storage.database import Database
from quizapp.study.clock import Clock, NewId
from quizapp.study.late import Late
from quizapp.study.phrase_book import Mirror, PhraseBook
from quizapp.study.sitting import Sitting

if TYPE_CHECKING:
    from quizapp.core.deck import Question
    from quizapp.storage.history import Attempt
    from quizapp.storage.progress import Progress
    from quizapp.study.scorer import Scorer


@dataclass(frozen=True, slots=True)
class Tools:
    """How a desk comes by what takes long to load; the first question is asked without it."""

    progress: Callable[[], Progress]
    scorer: Callable[[], Scorer]
    new_id: NewId
    mirror: Mirror | None = None


class Desk:
    """Decks, progress, scorer and clock of one open study."""

    def __init__(self, library: Library, database: Database, clock: Clock, tools: Tools) -> None:
        self.library = library
        self.database = database
        self.clock = clock
        self._new_id = tools.new_id
        self._progress = Late(tools.progress)
        self._scorer = Late(tools.scorer)
        self.phrases = PhraseBook(database, self._scorer, tools.mirror)

    @property
    def progress(self) -> Progress:
        """Stores what is done."""
        return self._progress()

    @property
    def scorer(self) -> Scorer:
        """Scores answers."""
        return self._scorer()

    def get_ready(self, question: Question) -> None:
        """Load what an answer to ``question`` needs before it is handed in."""
        self.scorer.rubric(question)
        self._progress()

    def find_attempt(self, uuid: str) -> Attempt | None:
        """A stored attempt; ``None`` if it was deleted, reset or taken back."""
        from quizapp.storage import history

        return history.find_attempt(self.database, uuid)

    def start(self, selection: Selection) -> Sitting:
        """Begin a quiz."""
        return Sitting(self, quiz_actions.start(self._new_id(), selection.planned))
