"""For a missing point the words that came closest are shown."""

from __future__ import annotations

from dataclasses import replace

from quizapp.core.deck import KeyPoint, Question
from quizapp.core.scoring import EMPTY, Glossary, Rubric, nearest_misses, question_rubric
from quizapp.texts.languages import LocalText

TEXT = LocalText(ko="세션은 어디에 있나요?")


def _rubric() -> Rubric:
    points = (
        KeyPoint("lost", TEXT, ("서버를 재시작하면 사라진다",)),
        KeyPoint("shared", TEXT, ("Redis로 공유",)),
    )
    return question_rubric(Question("q", "web", TEXT, TEXT, key_points=points), EMPTY)


def test_the_words_that_came_closest_are_quoted() -> None:
    answer = "서버를 재시작하면 그대로 있어요."
    (miss,) = nearest_misses(_rubric(), answer, ("lost", "shared"))
    assert (miss.point, miss.phrase) == ("lost", "서버를 재시작하면 사라진다")
    assert miss.span.quote == "서버를 재시작하면"
    assert 0 < miss.closeness < 100


def test_a_denied_phrase_is_near_and_no_match() -> None:
    (miss,) = nearest_misses(_rubric(), "서버를 재시작하면 사라지지 않아요.", ("lost",))
    assert miss.closeness >= 90


def test_nothing_is_shown_for_unrelated_words() -> None:
    assert nearest_misses(_rubric(), "오늘 점심은 김밥입니다.", ("lost", "shared")) == ()


def test_points_that_are_not_asked_for_are_left_out() -> None:
    assert nearest_misses(_rubric(), "서버를 재시작하면 그대로 있어요.", ("shared",)) == ()


def test_words_are_compared_with_phrases_in_their_own_script_only(words: Glossary) -> None:
    theme = KeyPoint("theme", TEXT, ("theme remembered", "테마 기억하기"))
    question = Question("q", "web", TEXT, TEXT, key_points=(theme,))
    rubric = question_rubric(question, words)
    (miss,) = nearest_misses(rubric, "서버가 기억하지 못해요.", ("theme",))
    assert miss.phrase == "테마 기억하기"
    alone = replace(question, key_points=(replace(theme, accepts=("theme remembered",)),))
    assert nearest_misses(question_rubric(alone, words), "기억하지 못해요.", ("theme",)) == ()
    (latin,) = nearest_misses(question_rubric(alone, words), "It remembered us.", ("theme",))
    assert latin.span.quote == "remembered"
