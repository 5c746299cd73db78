"""What was only predicted in a demo is shown as no grade of a topic."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.storage.events import Prediction
from quizapp.ui.app import QuizappApp
from quizapp.ui.widgets.row_list import RowList
from tests.ui.conftest import MakeApp, Practise, Settle
from tests.ui.walking import walking


def predicted(app: QuizappApp, *, right: bool) -> None:
    """Store a prediction in a demo, which says something of one question."""
    prediction = Prediction("samesite", "cookie-lab", "strict-link", {"any": right})
    app.opened.progress.predict(prediction, app.opened.clock.now())


@pytest.mark.parametrize("right", [True, False])
async def test_a_topic_of_which_nothing_was_answered_has_no_percentage(
    tmp_path: Path, make_app: MakeApp, settle: Settle, right: bool
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        predicted(walk.app, right=right)
        for key in ("p", "b"):
            await walk.press(key)
            rows = walk.screen.query_one("#topics", RowList)
            assert len(rows) > 1
            assert key == "b" or " 아직 " in rows.row_text(1)
            assert all("%" not in rows.row_text(at) for at in range(len(rows)))
            assert "%" not in walk.seen()
            await walk.press("escape")
        assert "%" not in walk.seen()


async def test_one_answer_beside_a_prediction_gives_the_topic_its_percentage(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practise: Practise
) -> None:
    practise(tmp_path, "def-cookie", "쿠키는 브라우저에 저장되는 작은 데이터입니다.")
    async with walking(make_app(tmp_path), settle) as walk:
        predicted(walk.app, right=True)
        await walk.press("p")
        rows = walk.screen.query_one("#topics", RowList)
        assert ["%" in rows.row_text(at) for at in range(len(rows))].count(True) == 1
