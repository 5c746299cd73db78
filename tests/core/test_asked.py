from collections.abc import Callable, Mapping

from quizapp.core.asked import Answer, Asked, Gain, gain, next_hint
from quizapp.core.deck import Question
from quizapp.core.rating import Rating
from quizapp.core.scoring.result import Score

Questions = Mapping[str, Question]
Scored = Callable[..., Score]


def test_hints_come_in_the_order_of_the_deck_with_bonus_points_last(questions: Questions) -> None:
    taken: list[str] = []
    while point := next_hint(questions["cookie"], taken):
        taken.append(point.id)
    assert taken == ["light", "heavy", "extra"]


def test_no_hint_is_given_on_what_the_draft_already_says(questions: Questions) -> None:
    point = next_hint(questions["cookie"], stated={"light"})
    assert point is not None
    assert point.id == "heavy"


def test_a_gain_names_the_points_won_and_lost() -> None:
    earlier = Answer("1", 50, 0.5, matched=("a", "b"))
    later = Answer("2", 40, 0.4, matched=("b", "c", "d"))
    assert gain(earlier, later) == Gain(-10, ("c", "d"), ("a",))


def test_there_is_no_gain_without_a_second_answer() -> None:
    once = Asked("q", answers=(Answer("1", 50, 0.5),))
    assert once.gain is None
    again = once.answered(Answer("2", 90, 0.9, matched=("a",)))
    assert again.gain == Gain(40, ("a",), ())


def test_the_first_answer_suggests_the_rating_because_the_second_was_read() -> None:
    asked = Asked("q", answers=(Answer("1", 50, 0.5), Answer("2", 100, 1.0)))
    assert asked.suggested is Rating.HARD
    assert asked.latest == Answer("2", 100, 1.0)


def test_help_and_hints_lower_the_suggested_rating() -> None:
    perfect = (Answer("1", 100, 1.0),)
    assert Asked("q", answers=perfect).suggested is Rating.EASY
    assert Asked("q", answers=perfect, helped=True).suggested is Rating.GOOD
    assert Asked("q", answers=perfect, hints=("a",)).suggested is Rating.GOOD
    assert Asked("q", answers=perfect, hints=("a",), helped=True).suggested is Rating.HARD


def test_a_wrong_claim_in_the_first_answer_suggests_hard() -> None:
    claimed = Answer("1", 100, 1.0, statements=("encrypted",))
    assert Asked("q", answers=(claimed,)).suggested is Rating.HARD
    assert Asked("q", answers=(claimed,)).deserved(100, 0) is Rating.EASY


def test_the_rating_of_the_user_overrules_the_suggestion() -> None:
    asked = Asked("q", answers=(Answer("1", 100, 1.0),), overruled=Rating.AGAIN)
    assert (asked.suggested, asked.rating) == (Rating.EASY, Rating.AGAIN)


def test_an_unanswered_question_has_no_rating() -> None:
    assert Asked("q").rating is None
    assert Asked("q", skipped=True).rating is None


def test_giving_up_is_told_by_the_first_answer() -> None:
    gave_up, tried = Answer("1", 0, 0.0, gave_up=True), Answer("2", 0, 0.0)
    assert Asked("q", answers=(gave_up, tried)).gave_up
    assert not Asked("q", answers=(tried, gave_up)).gave_up
    assert not Asked("q").gave_up


def test_another_score_changes_only_the_attempt_it_belongs_to(
    questions: Questions, scored: Scored
) -> None:
    asked = Asked("jwt", answers=(Answer("1", 0, 0.0), Answer("2", 0, 0.0)))
    raised = asked.rescored("1", scored(questions["jwt"], "signed"))
    assert [answer.estimate for answer in raised.answers] == [100, 0]
    assert raised.answers[0].matched == ("signed",)


def test_a_misconception_stated_twice_is_remembered_once(
    questions: Questions, scored: Scored
) -> None:
    score = scored(questions["jwt"], wrong=("encrypted", "encrypted", "secret"))
    assert Answer.scored("1", score).statements == ("encrypted", "secret")
