"""Apps to fly: the shipped decks, a folder of their own, a clock that stands still."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any

import pytest
from textual.pilot import Pilot

from quizapp.config import Settings
from quizapp.core.rating import suggested_rating
from quizapp.core.selection import Wish
from quizapp.decks.folders import DeckFolder, shipped_folder
from quizapp.decks.library import open_library
from quizapp.demos.wish import DemoWish
from quizapp.paths import places
from quizapp.storage.events import Answer
from quizapp.study.clock import FrozenClock
from quizapp.study.opening import open_study
from quizapp.study.study import Study
from quizapp.texts import Lang
from quizapp.ui.app import QuizappApp

NOW = datetime(2025, 3, 14, 15, 0, tzinfo=timezone(timedelta(hours=9)))
"""A Friday afternoon in Seoul."""

FOR_EVER = 86_400.0
"""Seconds; longer than any test."""

MakeApp = Callable[..., QuizappApp]
OpenStudy = Callable[..., Study]
Settle = Callable[[Pilot[Any]], Awaitable[None]]
Visible = Callable[[QuizappApp], str]
Practise = Callable[..., str]


@pytest.fixture(scope="session")
def parsed_decks(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The cache of the shipped decks, so that no test has to parse them again."""
    path = tmp_path_factory.mktemp("decks") / "decks.sqlite3"
    open_library((DeckFolder(shipped_folder(), shipped=True),), path).close()
    return path.read_bytes()


@pytest.fixture
def study_in(parsed_decks: bytes) -> OpenStudy:
    """``study_in(folder, now=..., decks=...)`` opens a study; whoever opens it closes it."""

    def open_in(
        folder: Path, *, now: datetime = NOW, decks: tuple[Path, ...] = (), in_memory: bool = False
    ) -> Study:
        where = places(folder)
        if not where.deck_cache.exists():
            where.deck_cache.parent.mkdir(parents=True)
            where.deck_cache.write_bytes(parsed_decks)
        settings = Settings(Lang.EN, where, decks)
        return open_study(settings, FrozenClock(now), Random(0), in_memory=in_memory)

    return open_in


@pytest.fixture
def make_app(study_in: OpenStudy) -> MakeApp:
    """``make_app(folder, lang="en", wish=..., now=..., decks=..., theme=...)`` makes an app.

    Its study is opened when it runs; its clocks stand still until a test moves them.
    """

    def make(
        folder: Path,
        lang: str = "ko",
        *,
        wish: Wish | DemoWish | None = None,
        now: datetime = NOW,
        decks: tuple[Path, ...] = (),
        theme: str = "dark",
    ) -> QuizappApp:
        settings = Settings(Lang(lang), places(folder), decks, theme)
        app = QuizappApp(
            settings,
            lambda memory: study_in(folder, now=now, decks=decks, in_memory=memory),
            wish,
            stopwatch=lambda: 0.0,
        )
        # A notice stays until it was read, however slow the machine is.
        app.NOTIFICATION_TIMEOUT = FOR_EVER
        return app

    return make


@pytest.fixture
def practise(study_in: OpenStudy) -> Practise:
    """``practise(folder, question, text, days_ago=...)`` stores an attempt and returns its id."""

    def store(
        folder: Path, question: str, text: str, *, days_ago: float = 0, decks: tuple[Path, ...] = ()
    ) -> str:
        at = NOW - timedelta(days=days_ago)
        study = study_in(folder, now=at, decks=decks)
        asked = study.library.question(question)
        score = study.scorer.score(asked, text)
        answer = Answer(
            quiz="earlier",
            question=question,
            topic=asked.topic,
            day=at.date(),
            text=text,
            score=score,
            suggested=suggested_rating(score.estimate, 0),
        )
        try:
            return study.progress.answer(answer, at)
        finally:
            study.close()

    return store


@pytest.fixture
def settle() -> Settle:
    """``await settle(pilot)`` waits until every worker is done and everything is drawn; not for
    a demo that goes on until it is left."""

    async def wait(pilot: Pilot[Any]) -> None:
        await pilot.pause()
        while at_work := [
            one for one in pilot.app.workers if not (one.is_finished or one.group == "live")
        ]:
            await pilot.app.workers.wait_for_complete(at_work)
            await pilot.pause()
        await pilot.pause()

    return wait


@pytest.fixture
def visible() -> Visible:
    """``visible(app)`` is the text on the screen, line by line."""

    def read(app: QuizappApp) -> str:
        return "\n".join(strip.text for strip in app.screen._compositor.render_strips())

    return read
