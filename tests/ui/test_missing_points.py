"""What an answer left out: what counts, what would have been more, and what was said later."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.selection import Wish
from quizapp.ui.app import QuizappApp
from quizapp.ui.widgets.feedback_parts import WORTH_SHOWING
from tests.ui.conftest import MakeApp, Settle
from tests.ui.walking import NARROW, WIDE, Walk, walking

_DECK = """\
format: 1
topic: trial
questions:
  - id: cache-why
    prompt: Why would you use a cache?
    model_answer: It answers faster, and may be out of date.
    key_points:
      - {id: speed, point: faster answers, accepts: [responses get faster]}
      - {id: stale, point: it may be stale, accepts: [a stale value may be seen]}
      - {id: fresh, point: freshness has to be checked, accepts: [the cache checks it]}
      - {id: rate, point: the hit rate, accepts: [measure the hit rate], required: false}
      - {id: warm, point: warming it, accepts: [warm it up beforehand], required: false}
    misconceptions:
      - {id: always, claims: [the cache never checks it], correction: It is not., source: RFC 9111}
    follow_ups:
      - id: cache-price
        when: always
        prompt: What is the price?
        model_answer: Staleness.
        misconceptions:
          - {id: none, claims: [cache checks it by magic], correction: It does., source: RFC 9111}
"""
FASTER = "With it responses get faster for everybody."
EVERYTHING = f"{FASTER} A stale value may be seen. The cache checks it."


def asking(make_app: MakeApp, folder: Path, lang: str = "en") -> QuizappApp:
    path = folder / "trial.yaml"
    path.write_text(_DECK, encoding="utf-8")
    return make_app(folder, lang, wish=Wish(questions=("cache-why",)), decks=(path,))


def line_of(walk: Walk, words: str) -> int:
    return next(at for at, line in enumerate(walk.seen().splitlines()) if words in line)


@pytest.mark.parametrize(
    ("lang", "glimpse", "review", "bonus"),
    [
        ("ko", "빠진 포인트 2개", "빠진 포인트 2", "더 말하면 좋은 것 (가산점)"),
        ("en", "2 key points missing", "Missing 2", "Worth adding (bonus)"),
    ],
)
async def test_glimpse_and_review_count_the_same_points_and_the_bonus_stands_apart(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    glimpse: str,
    review: str,
    bonus: str,
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, WIDE) as walk:
        await walk.answer(FASTER)
        assert glimpse in walk.text("#missing")
        await walk.press("s")

        assert walk.text("#missed-heading").startswith(review)
        assert len(walk.text("#missed").splitlines()) == 2
        assert walk.text("#bonus-heading").strip() == bonus
        assert walk.text("#bonus") == "+ the hit rate\n+ warming it"
        assert line_of(walk, review) < line_of(walk, bonus)


@pytest.mark.parametrize(
    ("lang", "said"), [("ko", "빠진 포인트가 없습니다."), ("en", "No key point is missing.")]
)
async def test_where_only_a_bonus_is_left_nothing_is_missing(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, said: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle) as walk:
        await walk.answer(EVERYTHING)
        assert said in walk.text("#missing")
        await walk.press("s")

        assert walk.text("#missed") == said
        assert walk.text("#missed-heading") == ""
        assert walk.text("#bonus") == "+ the hit rate\n+ warming it"
        await walk.press("c")
        assert walk.where == "ClaimScreen"


async def test_what_was_said_stands_right_below_the_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle, NARROW) as walk:
        await walk.answer(f"{FASTER} The cache never checks it.")
        await walk.press("s")

        answer = line_of(walk, "With it responses get faster[1]")
        said, correction = line_of(walk, "[1] faster answers"), line_of(walk, "It is not.")
        assert answer < said < correction < line_of(walk, "Missing 2")


async def test_words_of_a_wrong_claim_are_not_called_close_to_a_point(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(f"{FASTER} A stale value cannot be seen. The cache never checks it.")
        await walk.press("s")
        assert walk.text("#corrections").startswith("[!] you said: “cache never checks”")

        closest = [line for line in walk.text("#missed").splitlines() if "closest" in line]
        assert len(closest) == 1
        assert closest[0] == (
            "  closest: “stale value cannot be seen” – looked for: “a stale value may be seen”"
        )


async def test_a_single_word_of_the_answer_is_not_called_close_to_a_point(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = tmp_path / "words.yaml"
    deck.write_text(
        "format: 1\ntopic: words\nquestions:\n"
        "  - id: words\n    prompt: Why?\n    model_answer: It verifies signatures.\n"
        "    key_points:\n"
        "      - {id: verify, point: it verifies, accepts: [use signatures]}\n"
        "      - {id: stale, point: it may be stale, accepts: [a stale value may be seen]}\n"
    )
    app = make_app(tmp_path, "en", wish=Wish(questions=("words",)), decks=(deck,))
    async with walking(app, settle) as walk:
        await walk.answer("There are signatures. A stale value cannot be seen.")
        near = {one.point: one for one in walk.screen.feedback.nearest}  # type: ignore[attr-defined]
        assert near["verify"].span.quote == "signatures"
        assert near["verify"].closeness >= WORTH_SHOWING
        shown = [line for line in walk.text("#missed").splitlines() if "closest" in line]
        assert len(shown) == 1
        assert "stale value cannot be seen" in shown[0]


@pytest.mark.parametrize(
    ("lang", "note"), [("ko", "꼬리질문에서 말함"), ("en", "said in a follow-up")]
)
async def test_a_missed_point_that_a_follow_up_brought_out_says_so(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, note: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle) as walk:
        await walk.answer(FASTER)
        await walk.press("enter")
        await walk.answer("A stale value may be seen.")
        await walk.press("enter")

        stale, fresh = walk.text("#missed").splitlines()[:2]
        assert stale == f"- it may be stale  ({note})"
        assert note not in fresh


async def test_what_is_wrong_in_a_follow_up_is_not_said_by_it(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(FASTER)
        await walk.press("enter")
        await walk.answer("A stale value may be seen. The cache checks it by magic.")
        await walk.press("enter")

        stale, fresh = walk.text("#missed").splitlines()[:2]
        assert stale == "- it may be stale  (said in a follow-up)"
        assert fresh == "- freshness has to be checked"
