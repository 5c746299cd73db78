"""The open study: decks, progress and clock, and everything that is not one running quiz."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from random import Random
from typing import TYPE_CHECKING

from quizapp.core.mastery import (
    PredictionHistory,
    QuestionHistory,
    Strength,
    question_strength,
    weak_topics,
)
from quizapp.core.outline import Outlines
from quizapp.core.recall import recall
from quizapp.core.selection import (
    NEW_AT_MOST,
    Reason,
    Selection,
    UnknownQuestionError,
    Wish,
    select,
)
from quizapp.core.streak import streak
from quizapp.storage import figures
from quizapp.storage.marks import any_unfinished
from quizapp.storage.predictions import predictions
from quizapp.study.clock import Clock, day_of, today
from quizapp.study.late import Late
from quizapp.study.practice import StoredPractice
from quizapp.study.views import Home, QuestionRow, TopicRow

if TYPE_CHECKING:
    from quizapp.decks.library import Library
    from quizapp.demos.steps import World
    from quizapp.storage.database import Database
    from quizapp.storage.history import Attempt
    from quizapp.storage.phrases import PersonalPhrase
    from quizapp.storage.progress import Progress
    from quizapp.storage.standings import Standing
    from quizapp.study.archive import Archive
    from quizapp.study.desk import Desk
    from quizapp.study.forgetting import Forgetting
    from quizapp.study.phrase_book import PhraseBook
    from quizapp.study.predicting import Predicting
    from quizapp.study.scorer import Scorer
    from quizapp.study.sitting import Sitting
    from quizapp.study.views import Feedback, Unfinished

WEAKEST_SHOWN = 3


class Study:
    """One open study. Any thread may call it; `close` ends it."""

    def __init__(
        self,
        library: Library,
        database: Database,
        make_desk: Callable[[], Desk],
        clock: Clock,
        rng: Random,
    ) -> None:
        """The desk is made when the first quiz starts: the home screen does without."""
        self.library = library
        self.database = database
        self.clock = clock
        self._rng = rng
        self._desk = Late(make_desk)
        self._archive = Late(self._make_archive)
        self.outlines = Outlines(library.by_id, library.family)

    @property
    def progress(self) -> Progress:
        """Stores what is done."""
        return self._desk().progress

    @property
    def scorer(self) -> Scorer:
        """Scores answers."""
        return self._desk().scorer

    @property
    def phrase_book(self) -> PhraseBook:
        """The phrases the person has added to key points."""
        return self._desk().phrases

    @property
    def forgetting(self) -> Forgetting:
        """Deletes and resets."""
        return self._archive().forgetting

    def select(self, wish: Wish) -> Selection:
        """The questions a quiz for ``wish`` would ask.

        Raises ``UnknownQuestionError`` (of the library, with the nearest id) for an unknown id.
        """
        try:
            return select(self.outlines, self._practice(), day_of(self.clock), self._rng, wish)
        except UnknownQuestionError as error:
            self.library.listing(error.question)
            raise

    def start(self, selection: Selection) -> Sitting:
        """Begin a quiz."""
        return self._desk().start(selection)

    def resume(self, quiz_id: str) -> Sitting | None:
        """Continue a quiz where it was left, without what its decks have lost meanwhile."""
        return self._archive().resume(quiz_id)

    def abandon(self, quiz_id: str) -> None:
        """Do not offer this quiz again; its attempts are kept."""
        self._archive().abandon(quiz_id)

    def today(self) -> Home:
        """What the home screen shows at once: everything but the weakest topics."""
        day = today(self.clock)
        selection = select(self.outlines, self._practice(), day_of(self.clock), Random(0), Wish())
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
            weakest=None,
            unfinished=unfinished,
            problems=self.library.problems,
        )

    def with_weakest(self, home: Home) -> Home:
        """The home screen complete; every question that was practised is looked at for it."""
        return replace(home, weakest=self.weakest(WEAKEST_SHOWN))

    def home(self) -> Home:
        """What the home screen shows."""
        return self.with_weakest(self.today())

    def weakest(self, limit: int | None = None) -> tuple[TopicRow, ...]:
        """The practised topics, the weakest first."""
        titles = {topic.id: topic.title for topic in self.library.topics()}
        sizes, practised = self._sizes(), self._practice().topics()
        met = {one.topic: len(one.strengths) for one in practised}
        return tuple(
            TopicRow(
                one.topic,
                titles[one.topic],
                one.strength,
                sizes[one.topic],
                met[one.topic],
                one.last_at,
            )
            for one in weak_topics(practised, sizes, limit)
        )

    def topics(self) -> tuple[TopicRow, ...]:
        """All topics in the order of the decks."""
        sizes, rows = self._sizes(), {row.topic: row for row in self.weakest()}
        return tuple(
            rows.get(one.id)
            or TopicRow(one.id, one.title, Strength(None, 0.0), sizes.get(one.id, 0), 0)
            for one in self.library.topics()
        )

    def questions(self, topic: str | None = None) -> tuple[QuestionRow, ...]:
        """The questions of a topic (or of all), follow-ups right after their parents."""
        from quizapp.storage.standings import standings  # Lists come after the first screen.

        known, predicted = standings(self.database), predictions(self.database)
        return tuple(
            QuestionRow(
                id=one.id,
                topic=one.topic,
                prompt=one.prompt,
                level=one.level,
                depth=len(self.outlines.lineage(one.id)) - 1,
                strength=self._strength(known.get(one.id), predicted.get(one.id, ())),
                attempts=known[one.id].attempts if one.id in known else 0,
                last_estimate=known[one.id].last_estimate if one.id in known else None,
                due=_due(known.get(one.id)),
            )
            for one in self.library.listings
            if topic in (None, one.topic)
        )

    def attempts(self, question: str, limit: int = 50) -> tuple[Attempt, ...]:
        """The attempts of a question, newest first."""
        return self._archive().attempts(question, limit)

    def feedback(self, attempt: Attempt) -> Feedback:
        """What was found in a stored attempt; its question must still be in a deck."""
        return self._archive().feedback(attempt)

    def unfinished(self) -> tuple[Unfinished, ...]:
        """Quizzes that can be continued, the one touched last first."""
        if not any_unfinished(self.database):
            return ()
        from quizapp.study.resuming import unfinished

        return unfinished(self.library, self.database)

    def predicting(self, demo: str) -> Predicting:
        """What was predicted in a demo, and where more of it is kept."""
        from quizapp.study.predicting import Predicting  # Not before a demo is opened.

        return Predicting(demo, self.library, self.database, self.progress, self.clock)

    def world(self) -> World:
        """What a run of a demo takes from outside."""
        from quizapp.demos.steps import World

        return World(self.clock.now, self._rng)

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

    def _make_archive(self) -> Archive:
        from quizapp.study.archive import Archive  # Not before the first question is there.

        return Archive(self._desk())

    def _practice(self) -> StoredPractice:
        return StoredPractice(self.database, self.outlines, self.clock.now())

    def _sizes(self) -> dict[str, int]:
        sizes: dict[str, int] = {}
        for one in self.library.listings:
            sizes[one.topic] = sizes.get(one.topic, 0) + 1
        return sizes

    def _strength(
        self, standing: Standing | None, predicted: Sequence[PredictionHistory]
    ) -> Strength:
        if standing is None:
            return question_strength(None, predictions=predicted)
        recalled = _recall(standing, self.clock.now())
        history = QuestionHistory(standing.last_coverage, recalled)
        return question_strength(history, predictions=predicted)


def _recall(standing: Standing, now: datetime) -> float:
    schedule = standing.schedule
    if schedule is None:
        return 1.0
    if schedule.last_review is None:
        return 0.0
    return recall((now - schedule.last_review).days, schedule.stability)


def _due(standing: Standing | None) -> datetime | None:
    return standing.schedule.due if standing and standing.schedule else None
