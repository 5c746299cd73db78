"""Phrases are told in the script of the answer, where one of those was found as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.selection import Wish
from quizapp.ui.screens.attempts import AttemptsScreen
from tests.ui.conftest import MakeApp, Settle
from tests.ui.walking import WIDE, walking

DECK = """\
format: 1
topic: scripts
questions:
  - id: both-scripts
    prompt: {ko: 무엇인가요?, en: What is it?}
    model_answer: {ko: 아이디입니다., en: An id.}
    key_points:
      - id: session
        point: {ko: 세션을 찾는다, en: it finds the session}
        accepts: [identifies the session, 세션 식별자]
      - id: theft
        point: {ko: 세션을 훔친다, en: it steals the session}
        accepts: [세션 탈취, steals the session]
      - id: only-english
        point: {ko: 서버가 세션을 끝낸다, en: the server ends it}
        accepts: [server times out the session]
      - id: strict
        point: {ko: 엄격하다, en: it is strict}
        accepts: [SameSite를 Strict로 하라, set SameSite to Strict]
  - id: next
    prompt: {ko: 다음은요?, en: And then?}
    model_answer: {ko: 끝입니다., en: The end.}
    key_points:
      - {id: end, point: {ko: 끝, en: the end}, accepts: [끝, end]}
"""


@pytest.mark.parametrize(
    ("lang", "answer", "part", "told"),
    [
        ("ko", "세션을 식별하기 위해 씁니다.", "#found", "인정된 표현: “세션 식별자”"),
        ("en", "It is against session hijacking.", "#found", "counted as “steals the session”"),
        (
            "ko",
            "서버의 세션 타임아웃에 걸립니다.",
            "#found",
            "“server times out the session”",
        ),
        ("en", "It is SameSite=Strict here.", "#missed", "looked for: “set SameSite to Strict”"),
    ],
)
async def test_a_phrase_is_told_in_the_script_of_the_answer_if_one_was_found_in_it(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    answer: str,
    part: str,
    told: str,
) -> None:
    deck = tmp_path / "scripts.yaml"
    deck.write_text(DECK, encoding="utf-8")
    app = make_app(tmp_path, lang, wish=Wish(questions=("both-scripts",)), decks=(deck,))
    async with walking(app, settle, WIDE) as walk:
        await walk.answer(answer)
        assert walk.where == "ReviewScreen"
        assert told in walk.text(part)
        estimate = walk.screen.feedback.score.estimate  # type: ignore[attr-defined]
        (attempt,) = walk.app.opened.attempts("both-scripts")
        assert attempt.estimate == estimate


async def test_so_it_is_where_the_answer_is_read_again(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = tmp_path / "scripts.yaml"
    deck.write_text(DECK, encoding="utf-8")
    app = make_app(tmp_path, "ko", wish=Wish(questions=("both-scripts", "next")), decks=(deck,))
    async with walking(app, settle, WIDE) as walk:
        await walk.answer("세션을 식별하기 위해 씁니다.")
        await walk.press("enter", "ctrl+b")
        assert walk.where == "ReadingScreen"
        assert "인정된 표현: “세션 식별자”" in walk.text("#found")

        await app.push_screen(AttemptsScreen("both-scripts"))
        await walk.settle()
        assert "인정된 표현: “세션 식별자”" in walk.text("#found")
