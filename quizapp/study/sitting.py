"""One quiz while it is being held: every step is scored, stored and remembered at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from quizapp.core import quiz_actions
from quizapp.core.asked import Asked, next_hint
from quizapp.core.deck import KeyPoint, Question
from quizapp.core.follow_ups import nothing_said, says_nothing
from quizapp.core.quiz import Action, Phase, Quiz
from quizapp.core.quiz_record import to_record
from quizapp.core.rating import Rating
from quizapp.errors import PhraseError, QuizappError
from quizapp.storage import quizzes
from quizapp.study.clock import today
from quizapp.study.said_later import with_said_later
from quizapp.study.views import Feedback

if TYPE_CHECKING:
    from quizapp.core.quiz_summary import QuizSummary
    from quizapp.core.scoring import Score
    from quizapp.study.desk import Desk


@dataclass(frozen=True, slots=True)
class _Undoable:
    """Something of this sitting that can be taken back."""

    event: str
    question: str
    before: Rating | None


class Sitting:
    """A quiz in progress. Its methods are the user's actions; each is durable when it returns.

    Raises ``StorageError`` where storing fails, and is then as it was before.
    """

    def __init__(self, desk: Desk, quiz: Quiz, drafts: dict[str, str] | None = None) -> None:
        self._desk = desk
        self._quiz = quiz
        self._drafts = drafts or {}
        self._answers: dict[str, tuple[str, Score]] = {}
        self._undoable: list[_Undoable] = []
        self.read: set[str] = set()
        """Ids of the questions whose full feedback was on the screen."""
        self._keep(quiz)

    @property
    def quiz(self) -> Quiz:
        """Where the quiz stands."""
        return self._quiz

    def question(self, question: str = "") -> Question:
        """A question of the quiz; the current one if none is named."""
        current = self._quiz.current
        return self._desk.library.question(question or (current.question if current else ""))

    def draft(self, question: str) -> str:
        """What was typed so far as an answer to ``question``."""
        return self._drafts.get(question, "")

    def keep_draft(self, question: str, text: str) -> None:
        """Store what is being typed; any thread may call it. Too late, it does nothing."""
        with self._desk.database.reading():  # Takes turns with `answer`, which ends the draft.
            current = self._quiz.current
            answering = Action.ANSWERED in self._quiz.allowed()
            if not answering or current is None or current.question != question:
                return
            self._drafts[question] = text
            quizzes.save_draft(self._desk.database, self._quiz.id, question, text, self._now())

    def put_aside(self, text: str, seconds: float) -> None:
        """Keep what is typed and the time it took, to go on with the question later.

        A quiz in which nothing was done is not kept.
        """
        with self._all_or_nothing():
            if self._quiz.untouched and not text.strip():
                quizzes.finish_quiz(self._desk.database, self._quiz.id, self._now())
                return
            self.keep_draft(self._current().question, text)
            self._keep(quiz_actions.spent(self._quiz, seconds))

    def get_ready(self) -> None:
        """Load what an answer takes, while it is typed; what is wrong is said when it is given."""
        with suppress(QuizappError):
            self._desk.get_ready(self.question())

    def answer(self, text: str, seconds: float) -> Score:
        """Score and store an answer to the current question."""
        question = self.question()
        score = self._desk.scorer.score(question, text)
        self._store_answer(question, text, score, seconds)
        return score

    def give_up(self, seconds: float) -> None:
        """ "I don't know": an attempt that says nothing."""
        question = self.question()
        self._store_answer(question, "", nothing_said(question), seconds, gave_up=True)

    def skip(self, seconds: float) -> None:
        """Leave the current question without an attempt."""
        self._keep(quiz_actions.skip(self._quiz, seconds))

    def hint(self, text: str) -> KeyPoint | None:
        """The next hint for a draft ``text``: a point it does not state yet. Recorded."""
        question = self.question()
        stated = self._desk.scorer.score(question, text).matched
        point = next_hint(question, self._current().hints, stated)
        if point is not None:
            self._keep(quiz_actions.hint(self._quiz, point.id))
        return point

    def show_now(self) -> None:
        """Open the full feedback although follow-ups are left; they count as helped."""
        self._keep(quiz_actions.show_now(self._quiz))

    def go_on(self) -> None:
        """To the next question, the review, or the end."""
        self._keep(quiz_actions.go_on(self._quiz))

    def back(self) -> None:
        """Read the question before this one again."""
        self._keep(quiz_actions.back(self._quiz))

    def leave_chain(self) -> None:
        """Do not ask the follow-ups that are left."""
        self._keep(quiz_actions.leave_chain(self._quiz))

    def finish(self) -> None:
        """End the quiz here."""
        self._keep(quiz_actions.finish(self._quiz))

    def answer_again(self, question: str) -> None:
        """Answer a reviewed question once more; both attempts are kept."""
        self._keep(quiz_actions.answer_again(self._quiz, question))

    def rate(self, question: str, rating: Rating) -> None:
        """Overrule the suggested rating of a question."""
        asked = self._asked(question)
        changed = quiz_actions.rate(self._quiz, question, rating)
        with self._all_or_nothing():
            event = self._desk.progress.rate(asked.answers[0].attempt, rating, self._now())
            self._keep(changed)
        self._undoable.append(_Undoable(event, question, asked.overruled))

    @property
    def last_rated(self) -> str | None:
        """The question whose rating `undo_rating` would take back; ``None`` when there is none."""
        return self._undoable[-1].question if self._undoable else None

    def undo_rating(self) -> str | None:
        """Take the last rating back, and say whose it was; ``None`` when there is none."""
        if not self._undoable:
            return None
        last = self._undoable[-1]
        changed = quiz_actions.rate(self._quiz, last.question, last.before)
        with self._all_or_nothing():
            self._desk.progress.undo(last.event, self._now())
            self._keep(changed)
        self._undoable.pop()
        return last.question

    def claim(self, question_id: str, point: str, phrase: str) -> Feedback:
        """ "I did say this": ``phrase`` of the latest answer states ``point`` from now on.

        Raises ``PhraseError`` for a phrase that would match too much.
        """
        question, asked = self.question(question_id), self._asked(question_id)
        attempt = asked.answers[-1].attempt
        text, _ = self._answers_of(question, attempt)
        self._desk.scorer.refuse_bad_phrase(question, point, phrase)
        score = self._desk.scorer.with_phrase(question, point, phrase, text)
        if point not in score.matched:
            raise PhraseError("error.phrase_not_in_answer")
        from quizapp.storage import events

        claim = events.Claim(attempt, point, phrase, score.coverage, score.estimate)
        changed = quiz_actions.rescored(self._quiz, attempt, score)
        with self._all_or_nothing():
            self._desk.progress.claim(claim, self._now())
            self._keep(changed)
        self._desk.phrases.changed()
        self._answers[attempt] = (text, score)
        return self.feedback(question_id)

    def feedback(self, question_id: str, answer: int = -1) -> Feedback:
        """What was found in an answer to a question of this quiz, the latest one by default."""
        question, asked = self.question(question_id), self._asked(question_id)
        attempt = asked.answers[answer].attempt
        text, score = self._answers_of(question, attempt)
        stored = self._desk.find_attempt(attempt)
        return Feedback(
            asked=asked,
            question=question,
            text=text,
            score=score,
            nearest=self._desk.scorer.nearest(question, text, score.missing, score.statements),
            withheld=self._quiz.withholds(question_id),
            original_estimate=stored.original_estimate if stored else score.estimate,
        )

    def chain(self) -> tuple[Feedback, ...]:
        """The feedback on every answered question of the chain, the main question first."""
        chain = self._quiz.chains[-1]
        answered = (self.feedback(asked.question) for asked in chain.asked if asked.answers)
        return with_said_later(tuple(answered), self._desk.scorer)

    def summary(self) -> QuizSummary:
        """What the quiz came to."""
        from quizapp.core.quiz_summary import summarise

        return summarise(self._quiz, lambda question: self._desk.library.listing(question).topic)

    def _store_answer(
        self, question: Question, text: str, score: Score, seconds: float, *, gave_up: bool = False
    ) -> None:
        asked = self._current()
        timed = quiz_actions.spent(self._quiz, seconds)
        repeated = self._quiz.phase is Phase.AGAIN
        suggested = None if repeated else asked.deserved(score.estimate, len(score.statements))
        from quizapp.storage import events

        stored = events.Answer(
            quiz=self._quiz.id,
            question=question.id,
            topic=question.topic,
            day=today(self._desk.clock),
            text=text,
            score=score,
            suggested=suggested,
            parent=asked.parent,
            hints=len(asked.hints),
            seconds=asked.seconds + seconds,
            shown_early=asked.helped or repeated,
        )
        with self._all_or_nothing():
            attempt = self._desk.progress.answer(stored, self._now())
            if gave_up:
                self._keep(quiz_actions.give_up(timed, question, attempt))
            else:
                void = says_nothing(text, score)
                quiz = quiz_actions.answered(timed, question, score, attempt, says_nothing=void)
                self._keep(quiz)
        self._answers[attempt] = (text, score)
        self._drafts.pop(question.id, None)

    def _answers_of(self, question: Question, attempt: str) -> tuple[str, Score]:
        """The text and score of an attempt; scored again where this sitting was resumed."""
        if attempt not in self._answers:
            stored = self._desk.find_attempt(attempt)
            text = stored.text if stored else ""
            self._answers[attempt] = (text, self._desk.scorer.score(question, text))
        return self._answers[attempt]

    def _keep(self, quiz: Quiz) -> None:
        """Store where the quiz stands, then stand there."""
        database, at = self._desk.database, self._now()
        with self._all_or_nothing():
            quizzes.save_quiz(database, quiz.id, to_record(quiz), at)
            if quiz.phase is Phase.DONE:
                quizzes.finish_quiz(database, quiz.id, at)
            self._quiz = quiz

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        """A transaction; where it fails, the quiz stands again where it stood before."""
        before = self._quiz
        with self._desk.database.reading():  # Nothing else is stored until the quiz stands there.
            try:
                with self._desk.database.transaction():
                    yield
            except BaseException:
                self._quiz = before
                raise

    def _current(self) -> Asked:
        current = self._quiz.current
        if current is None:
            raise quiz_actions.NotAllowedError("answering", self._quiz)
        return current

    def _asked(self, question: str) -> Asked:
        asked = self._quiz.find(question)
        if asked is None or not asked.answers:
            raise quiz_actions.NotAllowedError(f"looking at {question!r}", self._quiz)
        return asked

    def _now(self) -> datetime:
        return self._desk.clock.now()
