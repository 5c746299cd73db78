from collections.abc import Callable, Mapping

import pytest

from quizapp.core import quiz_actions as actions
from quizapp.core.deck import Question
from quizapp.core.quiz import Phase, Planned, Quiz
from quizapp.core.quiz_order import in_order
from quizapp.core.quiz_resuming import resumed
from quizapp.core.scoring.result import Score


def without(*gone: str) -> Callable[[str], str | None]:
    return lambda name: None if name in gone else name


def current(quiz: Quiz) -> str:
    return quiz.current.question if quiz.current else ""


@pytest.fixture
def on_light(questions: Mapping[str, Question], scored: Callable[..., Score]) -> Quiz:
    """The follow-up "on-light" of "cookie" is being asked, "aside" waits."""
    quiz = actions.start("q", [Planned("cookie"), Planned("session"), Planned("jwt")])
    score = scored(questions["cookie"], "heavy", estimate=60)
    return actions.go_on(actions.answered(quiz, questions["cookie"], score, "a1"))


def test_without_changes_the_quiz_goes_on_where_it_was(on_light: Quiz) -> None:
    assert resumed(on_light, without()) == on_light


def test_a_removed_question_is_not_asked_and_not_counted(on_light: Quiz) -> None:
    quiz = resumed(on_light, without("session"))
    assert current(quiz) == "on-light"
    assert quiz.position.total == 2


def test_when_the_open_follow_up_is_gone_the_next_one_is_asked(on_light: Quiz) -> None:
    quiz = resumed(on_light, without("on-light"))
    assert (quiz.phase, current(quiz)) == (Phase.ASKING, "aside")


def test_when_every_follow_up_is_gone_the_review_comes(on_light: Quiz) -> None:
    quiz = resumed(on_light, without("on-light", "aside"))
    assert quiz.phase is Phase.REVIEW
    assert not quiz.withholds("cookie")


def test_when_the_main_question_is_gone_its_whole_chain_is(on_light: Quiz) -> None:
    quiz = resumed(on_light, without("cookie"))
    assert (quiz.phase, current(quiz)) == (Phase.ASKING, "session")
    assert [asked.question for asked in quiz.asked] == ["session"]
    assert (quiz.position.number, quiz.position.total) == (1, 2)


def test_when_everything_is_gone_the_quiz_is_done(on_light: Quiz) -> None:
    quiz = resumed(on_light, lambda _: None)
    assert (quiz.phase, quiz.planned, quiz.chains) == (Phase.DONE, (), ())


def test_a_renamed_question_goes_on_under_its_new_name(on_light: Quiz) -> None:
    new = {"cookie": "web-cookie", "on-light": "lamp", "session": "web-session"}
    quiz = resumed(on_light, lambda name: new.get(name, name))
    assert [asked.question for asked in quiz.asked] == ["web-cookie", "lamp"]
    assert quiz.position.follow_up_of == "web-cookie"
    assert [planned.question for planned in quiz.planned] == ["web-cookie", "web-session", "jwt"]


def alone() -> Quiz:
    """A follow-up that is asked without its parent; another one comes after it."""
    planned = [Planned("on-light", follows="cookie"), Planned("aside", follows="cookie")]
    return actions.start("q", planned)


@pytest.mark.parametrize(
    ("cookie", "follows"), [("cookie", "cookie"), ("biscuit", "biscuit"), ("on-light", "")]
)
def test_a_follow_up_asked_alone_follows_what_its_parent_is_called_today(
    cookie: str, follows: str
) -> None:
    quiz = resumed(alone(), lambda name: cookie if name == "cookie" else name)
    assert (quiz.phase, current(quiz)) == (Phase.ASKING, "on-light")
    assert quiz.position.follow_up_of == follows == quiz.planned[0].follows
    assert in_order(quiz)


def test_a_follow_up_asked_alone_stays_when_its_parent_is_gone() -> None:
    quiz = resumed(alone(), without("cookie"))
    assert [asked.question for asked in quiz.asked] == ["on-light"]
    assert [one.follows for one in quiz.planned] == ["", ""]
    assert in_order(quiz)


def test_a_question_answered_again_and_now_gone_leaves_the_review(
    on_light: Quiz, questions: Mapping[str, Question]
) -> None:
    quiz = actions.give_up(on_light, questions["on-light"], "a2")
    quiz = actions.answer_again(actions.show_now(quiz), "on-light")
    quiz = resumed(quiz, without("on-light"))
    assert quiz.phase is Phase.REVIEW
    assert quiz.repeated == ""


def test_what_was_being_read_over_is_left(on_light: Quiz) -> None:
    assert resumed(actions.back(on_light), without()) == on_light


def test_due_follow_ups_that_are_gone_are_forgotten() -> None:
    quiz = actions.start("q", [Planned("jwt", ("x", "y"))])
    assert resumed(quiz, without("x")).planned == (Planned("jwt", ("y",)),)


def test_a_finished_quiz_stays_finished(on_light: Quiz) -> None:
    quiz = resumed(actions.finish(on_light), without("cookie", "session"))
    assert (quiz.phase, quiz.chains) == (Phase.DONE, ())


def test_a_question_answered_again_and_renamed_is_still_answered_again(on_light: Quiz) -> None:
    quiz = actions.answer_again(actions.show_now(on_light), "cookie")
    quiz = resumed(quiz, lambda name: {"cookie": "web-cookie"}.get(name, name))
    assert (quiz.phase, quiz.repeated) == (Phase.AGAIN, "web-cookie")
