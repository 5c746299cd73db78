"""Quizzes that were left before their end, as they can go on today."""

from __future__ import annotations

from quizapp.core.quiz import Quiz
from quizapp.core.quiz_record import NewerQuizError, QuizRecordError, from_record
from quizapp.core.quiz_resuming import resumed
from quizapp.decks.library import Library
from quizapp.storage import quizzes
from quizapp.storage.database import Database
from quizapp.storage.quizzes import UnfinishedQuiz
from quizapp.study.views import Unfinished


def unfinished(library: Library, database: Database) -> tuple[Unfinished, ...]:
    """Quizzes that can be continued, the one touched last first."""
    found = []
    for stored in quizzes.unfinished_quizzes(database):
        quiz = _readable(library, stored)
        if quiz is None or quiz.chain is None:
            continue
        question = (quiz.current or quiz.chain.last).question
        draft = stored.drafts.get(question)
        prompt = library.listing(question).prompt
        where = quiz.position
        found.append(
            Unfinished(
                stored.id,
                prompt,
                where.number,
                where.total,
                draft.text if draft else "",
                stored.updated,
            )
        )
    return tuple(found)


def resumable(
    library: Library, database: Database, quiz_id: str
) -> tuple[Quiz, dict[str, str]] | None:
    """A quiz with its drafts, without what its decks have lost meanwhile."""
    for stored in quizzes.unfinished_quizzes(database):
        quiz = _readable(library, stored) if stored.id == quiz_id else None
        if quiz is not None:
            return quiz, {question: draft.text for question, draft in stored.drafts.items()}
    return None


def _readable(library: Library, stored: UnfinishedQuiz) -> Quiz | None:
    """The quiz as it can go on today; ``None`` for one that a newer program wrote or nobody."""

    def current_id(question: str) -> str | None:
        listing = library.find(question)
        return listing.id if listing else None

    try:
        quiz = resumed(from_record(stored.state), current_id)
    except (NewerQuizError, QuizRecordError):
        return None
    return quiz if quiz.chain else None
