"""The ways from one quiz to the next. What the moment does not allow raises `NotAllowedError`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizapp.core import follow_ups
from quizapp.core.asked import Answer, Asked
from quizapp.core.chain import Chain
from quizapp.core.deck import FollowUp, Question
from quizapp.core.quiz import Action, Phase, Planned, Quiz
from quizapp.core.rating import Rating

if TYPE_CHECKING:
    from quizapp.core.scoring.result import Score


class NotAllowedError(ValueError):
    """The quiz is at a point where this cannot be done."""

    def __init__(self, action: str, quiz: Quiz) -> None:
        super().__init__(f"{action} is not possible in phase {quiz.phase!r}")
        self.action = action
        self.phase = quiz.phase


def start(quiz_id: str, planned: Sequence[Planned]) -> Quiz:
    """A quiz that asks its first question; without any question it is done at once."""
    once = {one.question: one for one in reversed(planned)}
    in_order = [once.pop(one.question) for one in planned if one.question in once]
    return next_main(Quiz(quiz_id, tuple(in_order)))


def answered(
    quiz: Quiz,
    question: Question,
    score: Score,
    attempt: str,
    seconds: float = 0.0,
    *,
    says_nothing: bool = False,
) -> Quiz:
    """The current question is answered; if it is its first time, ``score`` picks follow-ups.

    ``seconds`` are those spent since the last call of `spent`. Of an answer that ``says_nothing``
    no follow-up but the foundation can be asked.
    """
    _acting(quiz, Action.ANSWERED, question.id)
    chosen = follow_ups.choose(question, score, _taken(quiz), _due(quiz))
    if says_nothing:
        chosen = follow_ups.foundation(question, _taken(quiz))
    return _add_answer(spent(quiz, seconds), Answer.scored(attempt, score), chosen)


def give_up(quiz: Quiz, question: Question, attempt: str, seconds: float = 0.0) -> Quiz:
    """The answer is "I don't know", which says nothing."""
    _acting(quiz, Action.GIVE_UP, question.id)
    answer = Answer.scored(attempt, follow_ups.nothing_said(question), gave_up=True)
    return _add_answer(spent(quiz, seconds), answer, follow_ups.foundation(question, _taken(quiz)))


def skip(quiz: Quiz, seconds: float = 0.0) -> Quiz:
    """The question is left without an attempt."""
    _acting(quiz, Action.SKIP)
    timed = spent(quiz, seconds)
    return next_step(_with(timed, replace(_acting(timed, Action.SKIP), skipped=True)))


def hint(quiz: Quiz, point: str) -> Quiz:
    """The hint of key point ``point`` was shown."""
    current = _acting(quiz, Action.HINT)
    return _with(quiz, replace(current, hints=tuple(dict.fromkeys((*current.hints, point)))))


def spent(quiz: Quiz, seconds: float) -> Quiz:
    """So much more time was spent on the current question."""
    current = _acting(quiz, Action.ANSWERED)
    return _with(quiz, replace(current, seconds=current.seconds + max(0.0, seconds)))


def show_now(quiz: Quiz) -> Quiz:
    """The full feedback on everything answered so far, though follow-ups are left."""
    _require(quiz, Action.SHOW_NOW)
    return _review(quiz)


def go_on(quiz: Quiz) -> Quiz:
    """The next question, the review, or the end; from an earlier question, back to the quiz."""
    _require(quiz, Action.GO_ON)
    if quiz.reading:
        return replace(quiz, reading="")
    if quiz.phase is Phase.AGAIN:
        return replace(quiz, phase=Phase.REVIEW, repeated="")
    return next_step(quiz)


def back(quiz: Quiz) -> Quiz:
    """The question before, to be read over; `go_on` leads back to where the quiz is."""
    _require(quiz, Action.BACK)
    return replace(quiz, reading=quiz.before()[-1])


def leave_chain(quiz: Quiz) -> Quiz:
    """The follow-ups that are left are not asked; the next main question is."""
    _require(quiz, Action.LEAVE_CHAIN)
    return next_main(_with_chain(quiz, quiz.chains[-1].cut()))


def finish(quiz: Quiz) -> Quiz:
    """The quiz ends here, whatever is left."""
    _require(quiz, Action.FINISH)
    cut = _with_chain(quiz, quiz.chains[-1].cut())
    return replace(cut, phase=Phase.DONE, repeated="", reading="")


def answer_again(quiz: Quiz, question: str) -> Quiz:
    """A question of the review is to be answered once more; `go_on` leads back without."""
    _require(quiz, Action.ANSWER_AGAIN)
    asked = quiz.chains[-1].find(question)
    if asked is None or not asked.answers:
        raise NotAllowedError(f"answering {question!r} again", quiz)
    return replace(quiz, phase=Phase.AGAIN, repeated=question)


def rate(quiz: Quiz, question: str, rating: Rating | None) -> Quiz:
    """The user's own rating of a question; ``None`` takes it back, even when the quiz is done."""
    asked = quiz.find(question)
    if asked is None or not asked.answers:
        raise NotAllowedError(f"rating {question!r}", quiz)
    return _with(quiz, replace(asked, overruled=rating))


def rescored(quiz: Quiz, attempt: str, score: Score) -> Quiz:
    """An attempt got another score: words were recognised later, or that was taken back."""
    for asked in quiz.asked:
        quiz = _with(quiz, asked.rescored(attempt, score))
    return quiz


def next_step(quiz: Quiz) -> Quiz:
    """Wherever the current chain leads: a follow-up, its review, or the next main question."""
    chain = quiz.chains[-1]
    if chain.last.open:
        return replace(quiz, phase=Phase.ASKING)
    if chain.waiting:
        return replace(_with_chain(quiz, chain.ask_next()), phase=Phase.ASKING)
    return _review(quiz) if chain.awaits_review else next_main(quiz)


def next_main(quiz: Quiz) -> Quiz:
    """The next planned question is asked, leaving out those that were asked as follow-ups."""
    reached = len(quiz.chains)
    over = {asked.question for asked in quiz.asked}
    ahead = tuple(one for one in quiz.planned[reached:] if one.question not in over)
    quiz = replace(quiz, planned=quiz.planned[:reached] + ahead)
    if not ahead:
        return replace(quiz, phase=Phase.DONE)
    chain = Chain((Asked(ahead[0].question, ahead[0].follows),))
    return replace(quiz, chains=(*quiz.chains, chain), phase=Phase.ASKING)


def _add_answer(quiz: Quiz, answer: Answer, chosen: tuple[FollowUp, ...]) -> Quiz:
    if quiz.phase is Phase.AGAIN:
        repeated = _acting(quiz, Action.ANSWERED).answered(answer)
        return replace(_with(quiz, repeated), phase=Phase.REVIEW, repeated="")
    chain = quiz.chains[-1].answered(answer, chosen)
    quiz = _with_chain(quiz, chain)
    return replace(quiz, phase=Phase.GLIMPSE) if chain.waiting else _review(quiz)


def _taken(quiz: Quiz) -> set[str]:
    """Ids of the questions that were asked or wait."""
    return {name for chain in quiz.chains for name in chain.ids()}


def _due(quiz: Quiz) -> set[str]:
    """Ids of the follow-ups that are asked in any case."""
    return {name for planned in quiz.planned for name in planned.due}


def _review(quiz: Quiz) -> Quiz:
    return replace(_with_chain(quiz, quiz.chains[-1].reviewed()), phase=Phase.REVIEW)


def _require(quiz: Quiz, action: Action) -> None:
    if action not in quiz.allowed():
        raise NotAllowedError(action, quiz)


def _acting(quiz: Quiz, action: Action, question: str = "") -> Asked:
    """The question that ``action`` is about."""
    _require(quiz, action)
    current = quiz.current
    if current is None or question not in ("", current.question):
        raise NotAllowedError(f"{action} to {question!r}", quiz)
    return current


def _with_chain(quiz: Quiz, chain: Chain) -> Quiz:
    return replace(quiz, chains=(*quiz.chains[:-1], chain))


def _with(quiz: Quiz, changed: Asked) -> Quiz:
    return replace(quiz, chains=tuple(chain.with_asked(changed) for chain in quiz.chains))
