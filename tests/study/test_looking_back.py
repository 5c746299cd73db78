"""Shelves to browse, the overview of all progress, and attempts that are read again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from quizapp.core import scheduling
from quizapp.core.rating import suggested_rating
from quizapp.core.scoring import Glossary
from quizapp.decks.folders import DeckFolder
from quizapp.decks.library import open_library
from quizapp.storage.events import Answer, Claim
from quizapp.storage.opening import open_database
from quizapp.storage.progress import Progress
from quizapp.study.clock import FrozenClock
from quizapp.study.desk import Desk, Tools
from quizapp.study.overview import DAYS_SHOWN, overview
from quizapp.study.scorer import Scorer
from quizapp.study.shelves import shelves
from quizapp.study.study import Study
from tests.ui.trial_deck import COMPLETE, WRONG_CLAIM, trial_deck

NOW = datetime(2025, 3, 14, 6, 0, tzinfo=UTC)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """The trial deck as a shipped one, and a deck of the user's own with the same topic."""
    trial_deck(tmp_path)
    own = tmp_path / "own"
    own.mkdir()
    (own / "mine.yaml").write_text(
        "format: 1\ntopic: trial\nquestions:\n  - {id: mine, prompt: Why?, model_answer: So.}\n"
        "  - {id: also-mine, prompt: How?, model_answer: Like this.}\n"
    )
    library = open_library((DeckFolder(tmp_path / "trial.yaml"), DeckFolder(own)), None)
    trial, mine = library.decks
    library.decks = (replace(trial, shipped=True), mine)  # Read by the rules for the user's own.
    database = open_database(tmp_path, now=lambda: NOW)
    ids = count(1)
    progress = Progress(
        database,
        replay=scheduling.replay,
        review=scheduling.review,
        new_id=lambda: UUID(int=next(ids)),
    )
    clock = FrozenClock(NOW)
    tools = Tools(lambda: progress, lambda: Scorer(Glossary()), lambda: "q")
    desk = Desk(library, database, clock, tools)
    study = Study(library, database, lambda: desk, clock, Random(0))
    yield study
    study.close()


def answered(study: Study, question: str, text: str, days_ago: int = 0) -> str:
    asked, at = study.library.question(question), NOW - timedelta(days=days_ago)
    score = study.scorer.score(asked, text)
    suggested = suggested_rating(score.estimate, 0)
    answer = Answer("quiz", question, asked.topic, at.date(), text, score, suggested)
    return study.progress.answer(answer, at)


def test_everything_comes_first_then_shipped_topics_then_the_users_own(study: Study) -> None:
    assert [(one.topic, one.own, len(one.questions)) for one in shelves(study)] == [
        ("", False, 6),
        ("trial", False, 4),
        ("trial", True, 2),
    ]


def test_follow_ups_stand_under_their_parents(study: Study) -> None:
    rows = shelves(study)[1].questions

    assert [(row.id, row.depth) for row in rows][:2] == [("cache-why", 0), ("cache-change", 1)]


def test_a_shelf_counts_what_was_practised_and_what_is_due(study: Study) -> None:
    answered(study, "cache-why", "I do not know", days_ago=9)
    answered(study, "queue-why", "나중에 처리한다. 몰리는 요청을 흡수한다.")

    everything, trial, own = shelves(study)

    assert (trial.practised, trial.due) == (2, 1)
    assert (own.practised, own.due, own.strength.value) == (0, 0, None)
    assert (everything.practised, everything.due) == (2, 1)


def test_a_shelf_is_as_strong_as_what_was_practised_of_it(study: Study) -> None:
    answered(study, "cache-why", COMPLETE)

    everything, trial, _ = shelves(study)

    assert trial.strength.value == pytest.approx(1.0, abs=0.3)
    assert trial.strength.practised == pytest.approx(1 / 4)
    assert everything.strength.practised == pytest.approx(1 / 6)


def test_an_overview_of_nothing_is_empty(study: Study) -> None:
    seen = overview(study)

    assert (seen.totals.attempts, seen.missed, seen.phrases) == (0, (), 0)
    assert [count for _, count in seen.days] == [0] * DAYS_SHOWN


def test_the_days_end_with_today(study: Study) -> None:
    answered(study, "queue-why", "later", days_ago=1)
    answered(study, "queue-why", "later")
    answered(study, "cache-why", "faster")

    seen = overview(study)

    assert [count for _, count in seen.days][-3:] == [0, 1, 2]
    assert seen.days[-1][0] == NOW.date()
    assert (seen.streak.current, seen.streak.longest) == (2, 2)


def test_the_points_missed_most_come_first_in_words(study: Study) -> None:
    answered(study, "queue-why", "몰리는 요청을 흡수한다.", days_ago=2)
    answered(study, "queue-why", "몰리는 요청을 흡수한다.", days_ago=1)
    answered(study, "cache-why", COMPLETE)

    (missed,) = overview(study).missed

    assert missed.point.en == "slow work is done later"
    assert missed.question.en == "Why would you use a queue?"
    assert (missed.misses, missed.answers, missed.last_hit) == (2, 2, False)


def test_a_missed_point_that_was_said_since_tells_so(study: Study) -> None:
    answered(study, "queue-why", "몰리는 요청을 흡수한다.", days_ago=1)
    answered(study, "queue-why", "몰리는 요청을 흡수한다. 나중에 처리한다.")

    (missed,) = overview(study).missed

    assert (missed.misses, missed.answers, missed.last_hit) == (1, 2, True)


def test_an_attempt_read_again_has_its_score_and_its_marks(study: Study) -> None:
    answered(study, "cache-why", WRONG_CLAIM)

    feedback = study.feedback(study.attempts("cache-why")[0])

    assert [found.point for found in feedback.score.evidence] == ["speed", "load"]
    assert [point.id for point in feedback.missing] == ["stale"]
    assert [stated.misconception for stated in feedback.score.statements] == ["always-fresh"]
    for found in feedback.score.evidence:
        assert feedback.text[found.span.start : found.span.end] == found.span.quote


def test_a_claimed_point_counts_when_it_is_read_again(study: Study) -> None:
    text = "응답이 빨라집니다. 데이터베이스 부하를 줄입니다. 구닥다리 값이 나올 수 있습니다."
    attempt = answered(study, "cache-why", text)
    study.progress.claim(Claim(attempt, "stale", "구닥다리 값이 나온다", 1.0, 97), NOW)
    study.phrase_book.changed()
    stored = study.attempts("cache-why")[0]

    feedback = study.feedback(stored)

    assert (feedback.score.estimate, feedback.missing) == (97, ())
    assert feedback.original_estimate == stored.original_estimate < 97
    assert "stale" in {found.point for found in feedback.score.evidence}


def test_an_old_score_is_not_touched_by_a_phrase_that_was_learnt_later(study: Study) -> None:
    old = answered(study, "cache-why", "구닥다리 값이 나온다", days_ago=1)
    new = answered(study, "cache-why", "구닥다리 값이 나온다")
    study.progress.claim(Claim(new, "stale", "구닥다리 값이 나온다", 1.0, 90), NOW)
    study.phrase_book.changed()
    stored = {attempt.uuid: attempt for attempt in study.attempts("cache-why")}

    assert study.feedback(stored[old]).score.evidence == ()
    assert [point.id for point in study.feedback(stored[old]).missing][-1] == "stale"
