"""What can be opened before the first screen is drawn, and what has to wait."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from quizapp.config import Settings
from quizapp.errors import DeckError
from quizapp.paths import places
from quizapp.study.clock import FrozenClock
from quizapp.study.opening import open_at_once, open_study
from quizapp.study.study import Study
from quizapp.texts import Lang
from tests.ui.trial_deck import trial_deck

CLOCK = FrozenClock(datetime(2025, 3, 14, 6, 0, tzinfo=UTC))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Of somebody whose decks are cached and whose progress file is in order."""
    chosen = Settings(Lang.EN, places(tmp_path / "data"), (trial_deck(tmp_path),))
    open_study(chosen, CLOCK, Random(0)).close()
    return chosen


def at_once(settings: Settings) -> Study | None:
    return open_at_once(settings, CLOCK, Random(0))


def test_what_is_in_order_is_open_at_once_and_the_same(settings: Settings) -> None:
    study = at_once(settings)
    assert study is not None
    with closing(study), closing(open_study(settings, CLOCK, Random(0))) as later:
        assert study.home() == later.home()
        assert study.library.listings[0].prompt == later.library.listings[0].prompt
        assert not study.in_memory


def change_a_deck(settings: Settings) -> None:
    (deck,) = settings.deck_paths
    os.utime(deck, (1, 1))


def forget_the_cache(settings: Settings) -> None:
    settings.places.deck_cache.unlink()


def lose_the_progress_file(settings: Settings) -> None:
    settings.places.progress.unlink()


def leave_tables_to_derive(settings: Settings) -> None:
    with closing(sqlite3.connect(settings.places.progress)) as connection, connection:
        connection.execute("UPDATE meta SET value = 'stale' WHERE key = 'derived'")


def damage_the_progress_file(settings: Settings) -> None:
    settings.places.progress.write_bytes(b"no database")


def write_a_glossary(settings: Settings) -> None:
    settings.places.glossary.write_text("same:\n  - [sitzung, session]\n", "utf-8")


@pytest.mark.parametrize(
    "spoil",
    [
        change_a_deck,
        forget_the_cache,
        lose_the_progress_file,
        leave_tables_to_derive,
        damage_the_progress_file,
        write_a_glossary,
    ],
)
def test_nothing_is_opened_at_once_that_has_to_be_read_or_mended(
    settings: Settings, spoil: Callable[[Settings], None]
) -> None:
    spoil(settings)
    assert at_once(settings) is None


def test_a_file_that_another_window_writes_to_is_opened_at_once_and_waited_for_later(
    settings: Settings,
) -> None:
    with closing(sqlite3.connect(settings.places.progress, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        study = at_once(settings)
        assert study is not None
        with closing(study):
            assert study.database.rows("PRAGMA busy_timeout") == [(5000,)]


def test_what_is_wrong_with_the_glossary_is_said_before_anything_is_answered(
    settings: Settings,
) -> None:
    settings.places.glossary.write_text("same: [", "utf-8")
    with pytest.raises(DeckError):
        open_study(settings, CLOCK, Random(0))
