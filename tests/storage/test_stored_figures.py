"""What can be read without going through all attempts: due questions, sums, tallies, phrases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from quizapp.core.rating import Rating
from quizapp.storage.database import Database
from quizapp.storage.events import Answer, Claim
from quizapp.storage.figures import Totals, heatmap, topic_sums, totals
from quizapp.storage.history import attempts_of
from quizapp.storage.marks import due
from quizapp.storage.phrases import personal_phrases
from quizapp.storage.points import PointTally, point_tallies
from quizapp.storage.progress import Progress
from quizapp.storage.standings import attempted, schedules, standings

Answers = Callable[..., Answer]


def test_due_questions_come_longest_overdue_first(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    for number, question in enumerate(("c", "a", "b")):
        topic = "jwt" if question == "b" else "cookie"
        progress.answer(answer(question, topic=topic), noon + timedelta(hours=number))
    moment = max(schedule.due for schedule in schedules(database, "abc").values())
    assert due(database, moment) == ("c", "a", "b")
    assert due(database, moment - timedelta(microseconds=1)) == ("c", "a")
    assert due(database, moment, limit=1) == ("c",)
    assert due(database, moment, topic="jwt") == ("b",)


def test_due_questions_are_read_off_an_index_in_its_order(
    database: Database, noon: datetime
) -> None:
    asked: list[str] = []
    with database.reading() as connection:
        connection.set_trace_callback(asked.append)
        due(database, noon, limit=20)
        connection.set_trace_callback(None)
    (query,) = asked
    (step,) = database.rows(f"EXPLAIN QUERY PLAN {query}")
    assert "USING COVERING INDEX standings_by_due (due<?)" in step[3]


def test_a_standing_tells_of_the_last_attempt(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    later = noon + timedelta(days=1)
    progress.answer(answer(estimate=20, coverage=0.25), noon)
    progress.answer(answer(estimate=90, coverage=1.0), later)
    progress.answer(answer("secure"), noon)
    found = standings(database, ["samesite", "never-asked"])
    assert set(found) == {"samesite"}
    standing = found["samesite"]
    assert (standing.attempts, standing.last_at) == (2, later)
    assert (standing.last_estimate, standing.last_coverage) == (90, 1.0)
    assert attempted(database) == {"samesite", "secure"}


def test_sums_of_topics_take_in_both_ends_and_nothing_else(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    first = date(2025, 3, 1)
    for offset, topic, estimate in (
        (-1, "jwt", 5),
        (0, "jwt", 40),
        (2, "jwt", 61),
        (2, "cookie", 9),
    ):
        day = first + timedelta(days=offset)
        progress.answer(answer(topic=topic, estimate=estimate, day=day, seconds=10.6), noon)
    sums = topic_sums(database, first, first + timedelta(days=2))
    assert set(sums) == {"jwt", "cookie"}
    assert (sums["jwt"].attempts, sums["jwt"].mean_estimate, sums["jwt"].seconds) == (2, 50.5, 22)


def test_sums_keep_the_original_estimate_beside_the_claimed_one(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(estimate=60), noon)
    progress.claim(Claim(attempt, "lax", "top-level GET", 0.75, 80), noon)
    (jwt,) = topic_sums(database, date(2025, 3, 1), date(2025, 3, 1)).values()
    assert (jwt.mean_estimate, jwt.mean_original_estimate) == (80, 60)


def test_the_first_estimate_of_a_question_is_not_raised_by_a_claim(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(estimate=73), noon)
    progress.claim(Claim(attempt, "lax", "top-level GET", 0.75, 90), noon)
    standing = standings(database)["samesite"]
    assert (standing.first_estimate, standing.last_estimate) == (73, 90)


def test_the_heatmap_counts_answers_of_each_practice_day(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    first = date(2025, 3, 1)
    for offset, topic in ((0, "jwt"), (0, "cookie"), (1, "jwt"), (400, "jwt")):
        progress.answer(answer(topic=topic, day=first + timedelta(days=offset)), noon)
    assert heatmap(database, first, first + timedelta(days=364)) == {
        first: 2,
        first + timedelta(days=1): 1,
    }


def test_totals_of_an_empty_file_are_zero_and_then_count(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    assert totals(database) == Totals(0, 0, 0, 0)
    for question in ("a", "a", "b"):
        progress.answer(answer(question, seconds=30), noon)
    assert totals(database) == Totals(attempts=3, questions=2, days=1, seconds=90)


def test_tallies_count_hits_and_misses_and_know_the_last_one(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    later = noon + timedelta(hours=1)
    progress.answer(answer(hits=("lax",), missed=("csrf",)), noon)
    progress.answer(answer(hits=("csrf",), missed=("lax",)), later)
    assert point_tallies(database, ["samesite", "secure"]) == {
        "samesite": {
            "lax": PointTally(hits=1, misses=1, last_hit=False, last_at=later),
            "csrf": PointTally(hits=1, misses=1, last_hit=True, last_at=later),
        }
    }


def test_personal_phrases_are_listed_newest_first(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(), noon)
    for minute, phrase in enumerate(("앞", "뒤")):
        claim = Claim(attempt, "lax", phrase, 0.75, 80)
        progress.claim(claim, noon + timedelta(minutes=minute))
    progress.claim(Claim(attempt, "lax", "앞", 0.75, 80), noon + timedelta(hours=1))
    assert [phrase.phrase for phrase in personal_phrases(database)] == ["뒤", "앞"]


def test_attempts_are_paged_newest_first(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    given = [progress.answer(answer(), noon + timedelta(minutes=n)) for n in range(5)]
    progress.rate(given[3], Rating.EASY, noon + timedelta(hours=1))
    page = attempts_of(database, "samesite", limit=2, offset=1)
    assert [(attempt.uuid, attempt.rating) for attempt in page] == [
        (given[3], Rating.EASY),
        (given[2], Rating.GOOD),
    ]
    assert attempts_of(database, "samesite", offset=5) == ()
