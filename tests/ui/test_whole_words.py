"""What was found in an answer is shown in whole words."""

from __future__ import annotations

import pytest

from quizapp.core.scoring import Evidence, Score, Span
from quizapp.ui.widgets.feedback_parts import short
from quizapp.ui.widgets.marked_answer import marked_answer
from quizapp.ui.widgets.whole_words import whole_words


def stretch(marked: str) -> tuple[str, Span]:
    """``text`` and the stretch of it that stands in brackets."""
    before, _, rest = marked.partition("[")
    quote, _, after = rest.partition("]")
    return before + quote + after, Span(len(before), len(before) + len(quote), quote)


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("서버가 [세션 ID]를 발급합니다", "세션 ID를"),
        ("엑세스[토큰받아서 허락한] 범위만", "엑세스토큰받아서 허락한"),
        ("[Redis에 저장]하겠습니다", "Redis에 저장하겠습니다"),
        ("요청마다 scale-[out] 합니다", "scale-out"),
        ("같은 [redirect]_uri를 씁니다", "redirect_uri를"),
        ("__[Secure-는 HTTPS]로만", "__Secure-는 HTTPS로만"),
        ("a [whole word] stays", "whole word"),
        ("(HttpOnly)[와] 함께", "와"),
        ("첫 줄\n[쿠키]는 둘째 줄", "쿠키는"),
        ("[]쿠키는", ""),
        (
            "상태가없는프로토콜이라서상태를이어주려고[쿠키를]쓰고매번요청에실어서보내는거예요",
            "쿠키를",
        ),
    ],
)
def test_a_stretch_grows_to_whole_words_but_not_through_text_without_spaces(
    marked: str, whole: str
) -> None:
    text, span = stretch(marked)
    shown = whole_words(text, span)
    assert shown.quote == whole
    assert text[shown.start : shown.end] == whole


def test_two_stretches_in_one_word_do_not_grow_into_each_other() -> None:
    text = "엑세스토큰재발급합니다"
    first, second = Span(3, 5, "토큰"), Span(5, 8, "재발급")
    assert whole_words(text, first, (first, second)).quote == "엑세스토큰"
    assert whole_words(text, second, (first, second)).quote == "재발급합니다"


def test_the_number_of_a_point_follows_the_whole_word() -> None:
    text, span = stretch("서버가 [세션 ID]를 발급합니다")
    score = Score(1.0, 100, ("id",), (), (Evidence("id", "세션 ID", span, "words_together"),))
    shown = marked_answer(text, score)
    assert shown.plain == "서버가 세션 ID를[1] 발급합니다"
    coloured = [one for one in shown.spans if "15%" in str(one.style)]
    assert [shown.plain[one.start : one.end] for one in coloured] == ["세션 ID를"]


def test_a_long_quote_is_cut_between_words() -> None:
    quote = "서버가 세션을 만들어 두고 그 번호를 쿠키에 담아 보내면 "
    quote += "브라우저가 다음 요청부터 그 쿠키를 자동으로 실어 보내는"
    head, tail = short(quote).split(" … ")
    assert quote.startswith(f"{head} ")
    assert quote.endswith(f" {tail}")
