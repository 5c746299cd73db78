"""What the index says of an answer is what a careful look for every single term finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.scoring.glossary import glossary
from quizapp.core.scoring.rubric import phrases_rubric
from quizapp.core.scoring.search import occurrences
from quizapp.core.scoring.words import read_answer

GLOSSARY = glossary(
    [("세션", "session"), ("저장", "보관", "store"), ("로그아웃", "log out", "logout")]
)

PHRASES = (
    "세션은 서버에 저장한다",
    "쿠키를 브라우저가 보낸다",
    "키를 나눈다",
    "stored in memory",
    "cross-site request",
    "logs the user out",
    "HttpOnly를 켜면 못 읽는다",
    "값만",
)
WORDS = (
    "서버",
    "서버가",
    "세션",
    "저장",
    "저장해요",
    "키를",
    "memory",
    "stores",
    "http only",
    "값",
    "x",
)


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=4)).map(" ".join))
def test_a_term_that_is_found_stands_and_one_that_does_not_is_known_to_be_absent(
    text: str,
) -> None:
    rubric = phrases_rubric(PHRASES, GLOSSARY)
    answer = read_answer(text)
    rubric.index.mark_standing(answer)
    for term in rubric.index.nowhere:
        found = occurrences(read_answer(text), term)
        assert term in answer.standing or not found
        assert (term in answer.found) is (term not in answer.standing)
        assert occurrences(answer, term) == found
