from collections.abc import Callable, Mapping

import pytest

from quizapp.core import quiz_actions as actions
from quizapp.core.asked import Gain
from quizapp.core.deck import Question
from quizapp.core.quiz import Action, Phase, Planned, Position, Quiz
from quizapp.core.rating import Rating
from quizapp.core.scoring.result import Score

Questions = Mapping[str, Question]
Scored = Callable[..., Score]
Answers = Callable[..., Quiz]


@pytest.fixture
def quiz() -> Quiz:
    return actions.start("quiz-1", [Planned("cookie"), Planned("session"), Planned("jwt")])


@pytest.fixture
def answer(questions: Questions, scored: Scored) -> Answers:
    """Answers the current question with the points named."""

    def give(quiz: Quiz, *stated: str, estimate: int | None = None, seconds: float = 0.0) -> Quiz:
        assert quiz.current is not None
        question = questions[quiz.current.question]
        attempt = f"{question.id}-{len(quiz.current.answers) + 1}"
        score = scored(question, *stated, estimate=estimate)
        return actions.answered(quiz, question, score, attempt, seconds)

    return give


def current(quiz: Quiz) -> str:
    return quiz.current.question if quiz.current else ""


def waiting(quiz: Quiz) -> list[str]:
    return [one.question for one in quiz.chain.waiting] if quiz.chain else []


def test_a_quiz_begins_with_its_first_question(quiz: Quiz) -> None:
    assert (quiz.phase, current(quiz)) == (Phase.ASKING, "cookie")
    assert quiz.position == Position(1, 3)


def test_a_quiz_without_questions_is_done_at_once() -> None:
    assert actions.start("empty", []).phase is Phase.DONE


def test_a_question_planned_twice_is_asked_once() -> None:
    planned = [Planned("a"), Planned("b"), Planned("a", ("late",))]
    assert actions.start("q", planned).planned == (Planned("a"), Planned("b"))


def test_an_answer_with_follow_ups_leads_to_a_glimpse(quiz: Quiz, answer: Answers) -> None:
    quiz = answer(quiz, "heavy", estimate=60)
    assert (quiz.phase, current(quiz)) == (Phase.GLIMPSE, "cookie")
    assert waiting(quiz) == ["on-light", "aside"]
    assert quiz.withholds("cookie")


def test_an_answer_without_follow_ups_leads_to_its_review(answer: Answers) -> None:
    quiz = answer(actions.start("q", [Planned("jwt")]))
    assert quiz.phase is Phase.REVIEW
    assert not quiz.withholds("jwt")


def test_follow_ups_of_a_follow_up_come_before_its_siblings(quiz: Quiz, answer: Answers) -> None:
    quiz = actions.go_on(answer(quiz, "heavy", estimate=60))
    assert current(quiz) == "on-light"
    assert quiz.position == Position(1, 3, "cookie", 1)
    quiz = answer(quiz)
    assert waiting(quiz) == ["on-light-detail", "light-aside", "aside"]
    quiz = actions.go_on(quiz)
    assert quiz.position == Position(1, 3, "on-light", 2)


def test_the_review_comes_when_no_follow_up_is_left(quiz: Quiz, answer: Answers) -> None:
    quiz = actions.go_on(answer(quiz, "heavy", "light", estimate=70))
    assert current(quiz) == "aside"
    quiz = answer(quiz)
    assert quiz.phase is Phase.REVIEW
    assert not quiz.withholds("cookie")
    assert quiz.chain is not None
    assert not quiz.chain.shown_early
    assert actions.go_on(quiz).position == Position(2, 3)


def test_i_do_not_know_is_an_answer_worth_nothing(quiz: Quiz, questions: Questions) -> None:
    quiz = actions.give_up(quiz, questions["cookie"], "a1", 12.0)
    asked = quiz.asked[0]
    assert (asked.gave_up, asked.suggested, asked.seconds) == (True, Rating.AGAIN, 12.0)
    assert waiting(quiz) == ["basics"]


def test_an_answer_that_says_nothing_leads_no_further_than_the_foundation(
    quiz: Quiz, questions: Questions, scored: Scored
) -> None:
    cookie = questions["cookie"]
    quiz = actions.answered(quiz, cookie, scored(cookie), "a1", says_nothing=True)
    assert not quiz.asked[0].gave_up
    assert waiting(quiz) == ["basics"]


def test_i_do_not_know_without_a_foundation_leads_to_the_review(
    quiz: Quiz, questions: Questions
) -> None:
    quiz = actions.give_up(actions.skip(quiz), questions["session"], "a1")
    assert (quiz.phase, waiting(quiz)) == (Phase.REVIEW, [])


def test_a_skipped_question_leaves_no_attempt_and_no_follow_ups(quiz: Quiz) -> None:
    quiz = actions.skip(quiz, 5.0)
    assert (quiz.phase, current(quiz)) == (Phase.ASKING, "session")
    assert quiz.asked[0].skipped
    assert quiz.asked[0].answers == ()


def test_skipping_the_last_follow_up_leads_to_the_review(quiz: Quiz, answer: Answers) -> None:
    quiz = actions.go_on(answer(quiz, "heavy", "light", estimate=70))
    assert actions.skip(quiz).phase is Phase.REVIEW


def test_a_quiz_is_done_after_its_last_question(quiz: Quiz) -> None:
    quiz = actions.skip(actions.skip(actions.skip(quiz)))
    assert quiz.phase is Phase.DONE
    assert quiz.current is None
    assert quiz.position == Position(3, 3)


def test_hints_are_recorded_once_each(quiz: Quiz) -> None:
    quiz = actions.hint(actions.hint(actions.hint(quiz, "light"), "heavy"), "light")
    assert quiz.asked[0].hints == ("light", "heavy")


def test_time_adds_up(quiz: Quiz, answer: Answers) -> None:
    quiz = answer(actions.spent(actions.spent(quiz, 10.0), 5.0), seconds=2.5)
    assert quiz.asked[0].seconds == 17.5


def test_a_clock_that_went_back_takes_no_time_away(quiz: Quiz) -> None:
    assert actions.spent(actions.spent(quiz, 10.0), -4.0).asked[0].seconds == 10.0


def test_showing_now_reviews_what_was_answered_and_marks_the_rest(
    quiz: Quiz, answer: Answers
) -> None:
    quiz = actions.show_now(answer(quiz, "heavy", estimate=60))
    assert quiz.phase is Phase.REVIEW
    assert quiz.chain is not None
    assert quiz.chain.shown_early
    assert not quiz.withholds("cookie")
    quiz = answer(actions.go_on(quiz), "light-detail", estimate=100)
    assert quiz.asked[1].helped
    assert quiz.asked[1].suggested is Rating.GOOD


def test_what_follows_a_helped_answer_is_not_helped_itself(quiz: Quiz, answer: Answers) -> None:
    quiz = actions.go_on(actions.show_now(answer(quiz, "heavy", estimate=60)))
    quiz = answer(quiz)
    assert quiz.chain is not None
    assert [(one.question, one.helped) for one in quiz.chain.waiting] == [
        ("on-light-detail", False),
        ("light-aside", False),
        ("aside", True),
    ]


def test_an_open_follow_up_can_still_be_answered_after_showing(quiz: Quiz, answer: Answers) -> None:
    quiz = actions.go_on(answer(quiz, "heavy", estimate=60))
    quiz = actions.show_now(actions.hint(quiz, "light-detail"))
    assert quiz.phase is Phase.REVIEW
    assert quiz.withholds("on-light")
    quiz = actions.go_on(quiz)
    assert current(quiz) == "on-light"
    assert quiz.asked[1].helped
    assert quiz.asked[1].hints == ("light-detail",)


def test_the_main_question_cannot_be_shown_before_an_answer(quiz: Quiz) -> None:
    with pytest.raises(actions.NotAllowedError):
        actions.show_now(quiz)


def test_skipping_the_rest_after_showing_needs_no_second_review(
    quiz: Quiz, answer: Answers
) -> None:
    quiz = actions.show_now(answer(quiz, "heavy", "light", estimate=70))
    quiz = actions.skip(actions.go_on(quiz))
    assert (quiz.phase, current(quiz)) == (Phase.ASKING, "session")


def test_the_follow_ups_left_after_showing_can_be_left_out(quiz: Quiz, answer: Answers) -> None:
    quiz = actions.leave_chain(actions.show_now(answer(quiz, "heavy", estimate=60)))
    assert current(quiz) == "session"
    assert [asked.question for asked in quiz.asked] == ["cookie", "session"]


def test_going_back_reads_over_and_going_on_returns(quiz: Quiz, answer: Answers) -> None:
    there = actions.go_on(answer(quiz, "heavy", estimate=60))
    quiz = actions.back(there)
    assert current(quiz) == "cookie"
    assert quiz.position == Position(1, 3)
    assert quiz.allowed() == {Action.GO_ON}
    assert actions.go_on(quiz) == there


def test_going_back_crosses_chains_one_question_at_a_time(quiz: Quiz, answer: Answers) -> None:
    there = answer(actions.skip(actions.skip(quiz)))
    assert there.phase is Phase.REVIEW
    read = [current(once := actions.back(there)), current(twice := actions.back(once))]
    assert read == ["session", "cookie"]
    assert Action.BACK not in twice.allowed()
    assert actions.go_on(twice) == there


def test_an_earlier_question_cannot_be_answered_while_it_is_read(
    quiz: Quiz, answer: Answers
) -> None:
    quiz = actions.back(actions.go_on(answer(quiz, "heavy", estimate=60)))
    with pytest.raises(actions.NotAllowedError):
        answer(quiz)


def test_answering_again_keeps_both_attempts_and_shows_the_gain(
    quiz: Quiz, answer: Answers
) -> None:
    quiz = answer(actions.skip(actions.skip(quiz)))
    quiz = actions.answer_again(quiz, "jwt")
    assert (quiz.phase, current(quiz)) == (Phase.AGAIN, "jwt")
    quiz = answer(quiz, "signed", seconds=4.0)
    asked = quiz.asked[-1]
    assert quiz.phase is Phase.REVIEW
    assert [one.attempt for one in asked.answers] == ["jwt-1", "jwt-2"]
    assert (asked.gain, asked.seconds) == (Gain(100, ("signed",), ()), 4.0)
    assert asked.suggested is Rating.AGAIN


def test_answering_again_asks_no_new_follow_ups(quiz: Quiz, answer: Answers) -> None:
    quiz = actions.show_now(answer(quiz, "heavy", estimate=60))
    quiz = answer(actions.answer_again(quiz, "cookie"), "heavy", "light", estimate=100)
    assert waiting(quiz) == ["on-light", "aside"]


def test_answering_again_can_be_given_up(quiz: Quiz, answer: Answers) -> None:
    review = answer(actions.skip(actions.skip(quiz)))
    assert actions.go_on(actions.answer_again(review, "jwt")) == review


def test_only_an_answered_question_of_the_review_can_be_answered_again(
    quiz: Quiz, answer: Answers
) -> None:
    quiz = actions.show_now(actions.go_on(answer(quiz, "heavy", estimate=60)))
    for question in ("on-light", "aside", "jwt", "unheard-of"):
        with pytest.raises(actions.NotAllowedError):
            actions.answer_again(quiz, question)


def test_a_rating_can_be_given_and_taken_back_even_at_the_very_end(
    quiz: Quiz, answer: Answers
) -> None:
    quiz = actions.go_on(answer(actions.skip(actions.skip(quiz)), "signed"))
    assert quiz.phase is Phase.DONE
    rated = actions.rate(quiz, "jwt", Rating.HARD)
    assert rated.asked[-1].rating is Rating.HARD
    assert actions.rate(rated, "jwt", None) == quiz


@pytest.mark.parametrize("question", ["cookie", "jwt", "unheard-of"])
def test_what_was_not_answered_cannot_be_rated(quiz: Quiz, question: str) -> None:
    with pytest.raises(actions.NotAllowedError):
        actions.rate(actions.skip(quiz), question, Rating.GOOD)


def test_a_recognised_phrase_raises_the_suggested_rating(
    quiz: Quiz, answer: Answers, questions: Questions, scored: Scored
) -> None:
    quiz = answer(actions.skip(actions.skip(quiz)))
    quiz = actions.rescored(quiz, "jwt-1", scored(questions["jwt"], "signed"))
    assert quiz.asked[-1].suggested is Rating.EASY


def test_an_answer_to_another_question_is_refused(
    quiz: Quiz, questions: Questions, scored: Scored
) -> None:
    with pytest.raises(actions.NotAllowedError, match="session"):
        actions.answered(quiz, questions["session"], scored(questions["session"]), "a1")


def test_a_planned_question_that_was_asked_as_a_follow_up_is_not_asked_twice(
    answer: Answers,
) -> None:
    quiz = actions.start("q", [Planned("session"), Planned("million"), Planned("jwt")])
    quiz = actions.go_on(answer(actions.go_on(answer(quiz))))
    assert current(quiz) == "jwt"
    assert quiz.position == Position(2, 2)


def test_a_follow_up_that_was_planned_and_asked_before_is_not_asked_again(
    answer: Answers,
) -> None:
    quiz = actions.start("q", [Planned("million"), Planned("session")])
    quiz = answer(actions.go_on(answer(quiz)))
    assert (quiz.phase, [one.question for one in quiz.asked]) == (
        Phase.REVIEW,
        ["million", "session"],
    )


def test_a_due_follow_up_is_asked_even_after_a_good_answer(answer: Answers) -> None:
    quiz = actions.start("q", [Planned("cookie", ("on-light", "on-light-detail"))])
    quiz = answer(quiz, "heavy", "light", estimate=70)
    assert waiting(quiz) == ["on-light", "aside"]
    quiz = answer(actions.go_on(quiz), "light-detail", estimate=70)
    assert waiting(quiz) == ["on-light-detail", "light-aside", "aside"]


def test_finishing_early_keeps_what_was_done(quiz: Quiz, answer: Answers) -> None:
    quiz = actions.finish(actions.go_on(answer(quiz, "heavy", estimate=60)))
    assert quiz.phase is Phase.DONE
    assert [(one.question, one.skipped) for one in quiz.asked] == [
        ("cookie", False),
        ("on-light", True),
    ]
    assert not quiz.withholds("cookie")


@pytest.mark.parametrize(
    "act", [actions.go_on, actions.skip, actions.show_now, actions.leave_chain, actions.finish]
)
def test_nothing_but_reading_and_rating_is_possible_when_done(act: Callable[[Quiz], Quiz]) -> None:
    done = actions.skip(actions.start("q", [Planned("jwt")]))
    assert done.allowed() == {Action.BACK}
    with pytest.raises(actions.NotAllowedError):
        act(done)
