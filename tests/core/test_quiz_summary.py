from collections.abc import Callable, Mapping

from quizapp.core import quiz_actions as actions
from quizapp.core.deck import Question
from quizapp.core.quiz import Planned
from quizapp.core.quiz_summary import TopicResult, summarise
from quizapp.core.rating import Rating
from quizapp.core.scoring.result import Score

TOPICS = {"jwt": "jwt", "session": "server", "million": "server", "cookie": "browser"}


def test_a_summary_tells_how_each_topic_went_and_what_to_review(
    questions: Mapping[str, Question], scored: Callable[..., Score]
) -> None:
    def answer(name: str, estimate: int, seconds: float) -> None:
        nonlocal quiz
        score = scored(questions[name], estimate=estimate)
        quiz = actions.answered(quiz, questions[name], score, f"{name}-1", seconds)

    quiz = actions.start("q", [Planned("jwt"), Planned("session"), Planned("cookie")])
    answer("jwt", 90, 10.0)
    quiz = actions.go_on(quiz)
    answer("session", 50, 20.0)
    quiz = actions.go_on(quiz)
    answer("million", 30, 30.0)
    quiz = actions.skip(actions.go_on(quiz), 5.0)
    quiz = actions.rate(quiz, "session", Rating.AGAIN)

    summary = summarise(quiz, TOPICS.__getitem__)
    assert summary.topics == (
        TopicResult("jwt", 1, 90.0, 10.0),
        TopicResult("server", 2, 40.0, 50.0),
        TopicResult("browser", 0, None, 5.0),
    )
    assert [one.question for one in summary.to_review] == ["million", "session", "cookie"]
    assert [one.question for one in summary.questions] == ["jwt", "session", "million", "cookie"]
    assert (summary.seconds, round(summary.estimate or 0, 1)) == (65.0, 56.7)


def test_a_quiz_without_an_answer_has_no_estimate() -> None:
    summary = summarise(actions.start("q", [Planned("jwt")]), TOPICS.__getitem__)
    assert (summary.estimate, summary.questions, summary.to_review) == (None, (), ())


def test_hard_questions_are_to_be_reviewed_and_good_ones_are_not(
    questions: Mapping[str, Question], scored: Callable[..., Score]
) -> None:
    for estimate, to_review in ((59, 1), (60, 0)):
        quiz = actions.start("q", [Planned("jwt")])
        score = scored(questions["jwt"], estimate=estimate)
        quiz = actions.answered(quiz, questions["jwt"], score, "a1")
        assert len(summarise(quiz, TOPICS.__getitem__).to_review) == to_review
