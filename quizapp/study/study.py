"""The open study: decks, progress and clock, and everything that is not one running quiz."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from random import Random

from quizapp.core import quiz_actions
from quizapp.core.mastery import (
    Mastery,
    QuestionHistory,
    Strength,
    question_strength,
    weak_topics,
)
from quizapp.core.outline import Outlines, Practised
from quizapp.core.quiz import Quiz
from quizapp.core.quiz_record import NewerQuizError, QuizRecordError, from_record
from quizapp.core.quiz_resuming import resumed
from quizapp.core.scheduling import retrievability
from quizapp.core.selection import (
    NEW_AT_MOST,
    Reason,
    Selection,
    UnknownQuestionError,
    Wish,
    select,
)
from quizapp.core.stats import streak
from quizapp.decks.library import Library
from quizapp.storage import figures, history, quizzes
from quizapp.storage.database import Database
from quizapp.storage.history import Attempt
from quizapp.storage.phrases import PersonalPhrase
from quizapp.storage.progress import Progress
from quizapp.storage.quizzes import UnfinishedQuiz
from quizapp.storage.standings import Standing, standings
from quizapp.study.clock import Clock, NewId, day_of, today
from quizapp.study.forgetting import Forgetting
from quizapp.study.phrase_book import Mirror, PhraseBook
from quizapp.study.rereading import feedback_on
from quizapp.study.scorer import Scorer
from quizapp.study.sitting import Desk, Sitting
from quizapp.study.views import Feedback, Home, QuestionRow, TopicRow, Unfinished

WEAKEST_SHOWN = 3


class Study:
    """One open study. Any thread may call it; `close` ends it."""

    def __init__(
        self,
        library: Library,
        database: Database,
        progress: Progress,
        scorer: Scorer,
        clock: Clock,
        rng: Random,
        new_id: NewId,
        mirror: Mirror | None = None,
    ) -> None:
        self.library = library
        self.database = database
        self.progress = progress
        self.clock = clock
        self.scorer = scorer
        self._rng = rng
        self._new_id = new_id
        self.phrase_book = PhraseBook(database, scorer, mirror)
        self.forgetting = Forgetting(progress, clock, self.phrase_book.changed)
        self.outlines = Outlines(library.listings)

    def select(self, wish: Wish) -> Selection:
        """The questions a quiz for ``wish`` would ask.

        Raises ``UnknownQuestionError`` (of the library, with the nearest id) for an unknown id.
        """
        try:
            return select(self.outlines, self._practised(), day_of(self.clock), self._rng, wish)
        except UnknownQuestionError as error:
            self.library.listing(error.question)
            raise

    def start(self, selection: Selection) -> Sitting:
        """Begin a quiz."""
        return Sitting(self._desk(), quiz_actions.start(self._new_id(), selection.planned))

    def resume(self, quiz_id: str) -> Sitting | None:
        """Continue a quiz where it was left, without what its decks have lost meanwhile."""
        for found in quizzes.unfinished_quizzes(self.database):
            quiz = self._readable(found) if found.id == quiz_id else None
            if quiz is not None:
                drafts = {question: draft.text for question, draft in found.drafts.items()}
                return Sitting(self._desk(), quiz, drafts)
        return None

    def abandon(self, quiz_id: str) -> None:
        """Do not offer this quiz again; its attempts are kept."""
        quizzes.finish_quiz(self.database, quiz_id, self.clock.now())

    def home(self) -> Home:
        """What the home screen shows."""
        practised = self._practised()
        selection = select(self.outlines, practised, day_of(self.clock), Random(0), Wish())
        day = today(self.clock)
        days = figures.heatmap(self.database, day.replace(year=day.year - 1, day=1), day)
        unfinished = self.unfinished()
        return Home(
            due=selection.count(Reason.DUE),
            weak=selection.count(Reason.WEAK),
            new=selection.count(Reason.NEW),
            extra=selection.count(Reason.EXTRA),
            minutes=selection.minutes,
            nothing_due=selection.nothing_due,
            answered_today=days.get(day, 0),
            share_done=days.get(day, 0) >= NEW_AT_MOST and not unfinished,
            streak=streak(days, day).current,
            weakest=self.weakest(WEAKEST_SHOWN),
            unfinished=unfinished,
            problems=self.library.problems,
        )

    def weakest(self, limit: int | None = None) -> tuple[TopicRow, ...]:
        """The practised topics, the weakest first."""
        rows = {row.topic: row for row in self.topics()}
        ranked = weak_topics(self._masteries(), self._sizes(), limit)
        return tuple(rows[weak.topic] for weak in ranked if weak.topic in rows)

    def topics(self) -> tuple[TopicRow, ...]:
        """All topics in the order of the decks."""
        sizes, masteries = self._sizes(), self._masteries()
        ranked = {weak.topic: weak for weak in weak_topics(masteries, sizes)}
        practised = Counter(one.topic for one in masteries)
        rows = []
        for topic in self.library.topics():
            weak = ranked.get(topic.id)
            strength = weak.strength if weak else Strength(None, 0.0)
            last_at = weak.last_at if weak else None
            size, met = sizes.get(topic.id, 0), practised[topic.id]
            rows.append(TopicRow(topic.id, topic.title, strength, size, met, last_at))
        return tuple(rows)

    def questions(self, topic: str | None = None) -> tuple[QuestionRow, ...]:
        """The questions of a topic (or of all), follow-ups right after their parents."""
        known = standings(self.database)
        return tuple(
            QuestionRow(
                id=one.id,
                topic=one.topic,
                prompt=one.prompt,
                level=one.level,
                depth=len(self.outlines.lineage(one.id)) - 1,
                strength=self._strength(known.get(one.id)),
                attempts=known[one.id].attempts if one.id in known else 0,
                last_estimate=known[one.id].last_estimate if one.id in known else None,
                due=_due(known.get(one.id)),
            )
            for one in self.library.listings
            if topic in (None, one.topic)
        )

    def attempts(self, question: str, limit: int = 50) -> tuple[Attempt, ...]:
        """The attempts of a question, newest first."""
        return history.attempts_of(self.database, question, limit=limit)

    def feedback(self, attempt: Attempt) -> Feedback:
        """What was found in a stored attempt; its question must still be in a deck."""
        question = self.library.question(attempt.question)
        return feedback_on(attempt, question, self.scorer)

    def unfinished(self) -> tuple[Unfinished, ...]:
        """Quizzes that can be continued, the one touched last first."""
        found = []
        for stored in quizzes.unfinished_quizzes(self.database):
            quiz = self._readable(stored)
            if quiz is None or quiz.chain is None:
                continue
            question = (quiz.current or quiz.chain.last).question
            draft = stored.drafts.get(question)
            prompt = self.library.listing(question).prompt
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

    def phrases(self) -> tuple[PersonalPhrase, ...]:
        """The phrases the person has added to key points, the newest first."""
        return self.phrase_book.all()

    def close(self) -> None:
        """Let go of decks and database."""
        self.library.close()
        self.database.close()

    @property
    def in_memory(self) -> bool:
        """Nothing is kept when the program ends."""
        return self.database.path is None

    def _desk(self) -> Desk:
        book = self.phrase_book
        return Desk(self.library, self.database, self.progress, self.scorer, self.clock, book)

    def _readable(self, found: UnfinishedQuiz) -> Quiz | None:
        """The quiz as it can go on today; ``None`` for one that a newer program wrote or nobody."""
        try:
            quiz = resumed(from_record(found.state), self._current_id)
        except (NewerQuizError, QuizRecordError):
            return None
        return quiz if quiz.chain else None

    def _current_id(self, question: str) -> str | None:
        listing = self.library.find(question)
        return listing.id if listing else None

    def _sizes(self) -> dict[str, int]:
        sizes: dict[str, int] = {}
        for one in self.library.listings:
            sizes[one.topic] = sizes.get(one.topic, 0) + 1
        return sizes

    def _masteries(self) -> list[Mastery]:
        return [
            Mastery(one.question, outline.topic, self._strength(one), one.last_at)
            for one in standings(self.database).values()
            if (outline := self.outlines.by_id.get(one.question))
        ]

    def _history(self, standing: Standing) -> QuestionHistory:
        now = self.clock.now()
        recall = retrievability(standing.schedule, now) if standing.schedule else 1.0
        return QuestionHistory(standing.last_coverage, recall)

    def _strength(self, standing: Standing | None) -> Strength:
        return question_strength(self._history(standing) if standing else None)

    def _practised(self) -> list[Practised]:
        return [
            Practised(
                question=one.question,
                last_at=one.last_at,
                strength=self._strength(one).value or 0.0,
                due=_due(one),
                seconds=None,
            )
            for one in standings(self.database).values()
            if one.question in self.outlines.by_id
        ]


def _due(standing: Standing | None) -> datetime | None:
    return standing.schedule.due if standing and standing.schedule else None
