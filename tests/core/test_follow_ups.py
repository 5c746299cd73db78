from collections.abc import Callable, Mapping

import pytest

from quizapp.core.deck import FollowUp, KeyPoint, Occasion, Question, When
from quizapp.core.follow_ups import (
    choose,
    foundation,
    nothing_said,
    says_nothing,
    waiting_points,
)
from quizapp.core.scoring.result import Score
from quizapp.texts.languages import LocalText

Questions = Mapping[str, Question]
Scored = Callable[..., Score]


def ids(follow_ups: tuple[FollowUp, ...]) -> list[str]:
    return [follow_up.question.id for follow_up in follow_ups]


@pytest.mark.parametrize(
    ("stated", "estimate", "expected"),
    [
        ((), 0, ["on-heavy", "on-light", "basics"]),
        (("heavy",), 60, ["on-light", "aside"]),
        (("light",), 20, ["on-heavy", "basics", "aside"]),
        (("heavy", "light"), 79, ["aside"]),
        (("heavy", "light"), 80, ["deeper", "aside"]),
        (("heavy", "light"), 40, ["aside"]),
        (("heavy", "light"), 39, ["basics", "aside"]),
    ],
)
def test_gaps_come_first_then_the_level_then_what_is_always_asked(
    questions: Questions,
    scored: Scored,
    stated: tuple[str, ...],
    estimate: int,
    expected: list[str],
) -> None:
    cookie = questions["cookie"]
    assert ids(choose(cookie, scored(cookie, *stated, estimate=estimate))) == expected


def test_at_most_three_are_asked_and_the_least_urgent_is_cut(
    questions: Questions, scored: Scored
) -> None:
    cookie = questions["cookie"]
    chosen = ids(choose(cookie, scored(cookie, estimate=0)))
    assert len(chosen) == 3
    assert "aside" not in chosen


def test_of_equal_points_the_deck_decides() -> None:
    text = LocalText(en="x")
    points = tuple(KeyPoint(name, text, ("x",)) for name in "ab")
    follow_ups = tuple(
        FollowUp(When(Occasion.MISSED, name), Question(f"on-{name}", "web", text, text))
        for name in "ba"
    )
    question = Question("q", "web", text, text, key_points=points, follow_ups=follow_ups)
    assert ids(choose(question, nothing_said(question))) == ["on-b", "on-a"]


def test_what_was_asked_before_is_not_asked_again(questions: Questions, scored: Scored) -> None:
    cookie = questions["cookie"]
    chosen = choose(cookie, scored(cookie, estimate=0), asked={"on-heavy", "basics"})
    assert ids(chosen) == ["on-light", "aside"]


def test_a_due_follow_up_is_asked_though_its_condition_does_not_hold(
    questions: Questions, scored: Scored
) -> None:
    cookie = questions["cookie"]
    score = scored(cookie, "heavy", "light", estimate=90)
    assert ids(choose(cookie, score, due={"on-light"})) == ["on-light", "deeper", "aside"]


def test_a_due_follow_up_is_the_last_to_be_cut(questions: Questions, scored: Scored) -> None:
    cookie = questions["cookie"]
    chosen = ids(choose(cookie, scored(cookie, estimate=0), due={"deeper", "aside"}))
    assert chosen == ["on-heavy", "deeper", "aside"]


def test_a_question_without_follow_ups_has_none(questions: Questions, scored: Scored) -> None:
    assert choose(questions["jwt"], scored(questions["jwt"])) == ()


def test_a_point_waits_while_the_follow_up_on_it_is_pending(questions: Questions) -> None:
    cookie = questions["cookie"]
    missing = ("extra", "light", "heavy")
    assert waiting_points(cookie, missing, {"on-light", "on-heavy", "aside"}) == ("light", "heavy")
    assert waiting_points(cookie, missing, {"on-light", "aside"}) == ("light",)
    assert waiting_points(cookie, ("heavy",), {"on-light"}) == ()
    assert waiting_points(cookie, missing, set()) == ()


def test_who_does_not_know_is_asked_for_the_foundation_once(questions: Questions) -> None:
    assert ids(foundation(questions["cookie"])) == ["basics"]
    assert foundation(questions["cookie"], asked={"basics"}) == ()
    assert foundation(questions["session"]) == ()


@pytest.mark.parametrize(
    ("text", "stated", "wrong", "nothing"),
    [
        ("모르겠습니다", (), (), True),
        ("I do not know", (), (), True),
        ("쿠키는 가볍다", ("light",), (), False),
        ("쿠키는 서버에 있다", (), ("on-server",), False),
        ("쿠키가 무엇인지 제 말로 풀어 보면 이렇습니다", (), (), False),
    ],
)
def test_a_few_words_without_a_point_or_a_claim_say_nothing(
    questions: Questions,
    scored: Scored,
    text: str,
    stated: tuple[str, ...],
    wrong: tuple[str, ...],
    nothing: bool,
) -> None:
    score = scored(questions["cookie"], *stated, wrong=wrong)
    assert says_nothing(text, score) is nothing


def test_i_do_not_know_misses_every_point(questions: Questions) -> None:
    score = nothing_said(questions["cookie"])
    assert (score.estimate, score.coverage, score.matched) == (0, 0.0, ())
    assert score.missing == ("extra", "light", "heavy", "silent")
