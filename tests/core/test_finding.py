"""What a query finds while it is typed: words in any order and spelling, Hangul by initials."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.finding import LONGEST_QUERY, find, findable

SHELF = (
    "세션이 무엇인지 설명해 주세요",
    "쿠키와 세션의 차이는 무엇인가요?",
    "JWT 토큰의 장점과 단점",
    "What is a Session ID, and who makes it?",
    "서버에서 사용자를 어떻게 알아보나요",
    "값싼 저장소와 보안 쿠키",
    "까다로운 요청",
    "각 사용자의 몫",
)
TEXTS = [findable(text) for text in SHELF]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("세션", {0, 1}),
        ("session", {3}),
        ("SESSION", {3}),
        ("ｓｅｓｓｉｏｎ", {3}),
        ("ess", {3}),
        ("세션 쿠키", {1}),
        ("쿠키 세션", {1}),
        ("id session", {3}),
        ("  세션  ", {0, 1}),
        ("세션이무엇", {0}),
        ("jwt토큰", {2}),
        ("토큰 zebra", set()),
        ("(.*)", set()),
        ("?", {1, 3}),
    ],
)
def test_words_are_found_in_any_order_and_spelling(query: str, found: set[int]) -> None:
    assert set(find(query, TEXTS)) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ㅅㅅ", {0, 1}),
        ("ㅋㅋ", {1, 5}),
        ("ㅅ션", {0, 1}),
        ("세ㅅ", {0, 1}),
        ("ㅋㅋ ㅅㅅ", {1}),
        ("jwtㅌㅋ", {2}),
        ("ㅌㅋ JWT", {2}),
        ("ㄲㄷ", {6}),
        ("ﾡﾡ", set()),
        ("ﾵﾵ", {0, 1}),
    ],
)
def test_initials_stand_for_syllables_mixed_with_anything(query: str, found: set[int]) -> None:
    assert set(find(query, TEXTS)) == found


def test_initials_do_not_run_across_words_while_something_is_found_within_one() -> None:
    assert 4 not in find("ㅅㅅ", TEXTS)
    assert "서 사" in SHELF[4]


def test_initials_of_several_words_are_found_where_no_single_word_has_them() -> None:
    assert find("ㅅㅂㅇㅅ", TEXTS) == [4]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("ㄳ", "ㄱㅅ"), ("ㄵ", "ㄴㅈ"), ("ㄶ", "ㄴㅎ"), ("ㄺ", "ㄹㄱ"), ("ㄻ", "ㄹㅁ"), ("ㄼ", "ㄹㅂ"),
     ("ㄽ", "ㄹㅅ"), ("ㄾ", "ㄹㅌ"), ("ㄿ", "ㄹㅍ"), ("ㅀ", "ㄹㅎ"), ("ㅄ", "ㅂㅅ")],
)  # fmt: skip
def test_two_initials_that_an_input_method_joined_are_two_again(typed: str, meant: str) -> None:
    samples = ["가상 나자 나하", "라가 라마 라바", "라사 라타 라파 라하", "바사", "무관"]
    texts = [findable(sample) for sample in samples]

    assert find(typed, texts) == find(meant, texts) != []


@pytest.mark.parametrize(
    ("typed", "text"),
    [("ㅆ", "값싼"), ("ㅆ", "세션에 사서"), ("ㅅㅅ", "세션"), ("ㅆ", "세션이 사소")],
)
def test_a_tense_initial_may_be_one_that_was_typed_twice(typed: str, text: str) -> None:
    assert find(typed, [findable(text)]) == [0]


def test_a_syllable_and_a_final_cluster_are_not_glued_together() -> None:
    assert find("가ㄳ", [findable("가격수")]) == [0]


def test_a_decomposed_query_finds_a_composed_text_and_the_other_way_round() -> None:
    decomposed = unicodedata.normalize("NFD", "세션")

    assert find(decomposed, TEXTS) == [0, 1]
    assert find("세션", [findable(decomposed)]) == [0]


@pytest.mark.parametrize("query", ["", " ", "\n\t"])
def test_an_empty_query_finds_everything(query: str) -> None:
    assert find(query, TEXTS) == list(range(len(TEXTS)))


def test_texts_that_belong_together_are_searched_together() -> None:
    assert find("쿠키 cookie", [findable("쿠키란?", "What is a cookie?"), findable("쿠키")]) == [0]


RANKED = (
    "JSESSIONID와 세션",
    "브라우저세션 설정",
    "세션이 무엇인지",
    "만료는 세션마다 다른가요?",
)


@pytest.mark.parametrize(
    ("query", "found"),
    [("세션", [2, 0, 3, 1]), ("ㅅㅅ", [2, 0, 3, 1]), ("세션 만료", [3]), ("session", [0])],
)
def test_what_begins_with_the_query_comes_first_then_words_that_do(
    query: str, found: list[int]
) -> None:
    assert find(query, [findable(text) for text in RANKED]) == found


def test_what_a_text_is_about_ranks_behind_its_own_beginning_and_before_its_words() -> None:
    texts = [
        findable("그러면 세션은?"),
        findable("다른 질문", about=["세션"]),
        findable("질문", "세션이란?"),
    ]

    assert find("세션", texts) == [2, 1, 0]


def test_what_is_pasted_beyond_the_longest_query_is_left_out() -> None:
    assert find("a" * LONGEST_QUERY + "z", [findable("a" * LONGEST_QUERY)]) == [0]


@given(st.text(max_size=40))
def test_whatever_is_typed_a_text_contains_itself(text: str) -> None:
    assert find(text, [findable(text)]) == [0]


@given(st.text(alphabet="ㄱㄲㄳㅅㅆ가각세션 a(", max_size=8), st.text(max_size=20))
def test_a_longer_query_finds_no_more(query: str, more: str) -> None:
    """As long as its initials are looked for in the same way: within words."""
    texts = [*TEXTS, findable("가상 각색 세션 a(")]
    longer = find(f"{query} {more}", texts)

    assert set(longer) <= set(find(query, texts)) or not find(query, texts)
