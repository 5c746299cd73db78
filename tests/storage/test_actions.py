"""What a person can do to their progress, one action after another."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import RFC_4122, UUID

import pytest

from quizapp.core import scheduling
from quizapp.core.rating import Rating
from quizapp.errors import StorageError
from quizapp.storage.database import Database
from quizapp.storage.events import Answer, Claim, Event
from quizapp.storage.history import attempts_of, find_attempt
from quizapp.storage.phrases import personal_phrases
from quizapp.storage.points import point_tallies
from quizapp.storage.progress import Progress
from quizapp.storage.quizzes import save_draft, save_quiz, unfinished_quizzes
from quizapp.storage.standings import schedules, standings

Answers = Callable[..., Answer]


def test_an_answer_is_read_back_as_it_was_given(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    given = answer(
        text="쿠키의 SameSite는 CSRF를 막아요 🙂 \u202eשלום",
        parent="cookie-security-options",
        hints=1,
        seconds=12.25,
        shown_early=True,
        misconceptions=("samesite-xss",),
        suggested=Rating.HARD,
    )
    progress.answer(given, noon)
    (stored,) = attempts_of(database, "samesite")
    assert stored.text == given.text
    assert (stored.coverage, stored.estimate) == (0.5, 60)
    assert (stored.original_coverage, stored.original_estimate) == (0.5, 60)
    assert stored.evidence == given.score.evidence
    assert (stored.matched, stored.missing) == (("csrf",), ("lax", "strict"))
    assert stored.misconceptions == ("samesite-xss",)
    assert (stored.suggested, stored.rating) == (Rating.HARD, Rating.HARD)
    assert (stored.quiz, stored.parent) == ("quiz-1", "cookie-security-options")
    assert (stored.topic, stored.day, stored.at) == ("cookie", given.day, noon)
    assert (stored.hints, stored.seconds, stored.shown_early) == (1, 12.25, True)


def test_half_a_surrogate_pair_in_an_answer_does_not_lose_the_rest(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.answer(answer(text="세션 \ud83d 쿠키\x00"), noon)
    assert attempts_of(database, "samesite")[0].text == "세션 ? 쿠키\x00"


def test_an_answer_schedules_its_question_by_the_suggested_rating(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.answer(answer(suggested=Rating.HARD), noon)
    expected = scheduling.replay([(noon, Rating.HARD)])
    assert schedules(database, ["samesite", "secure"]) == {"samesite": expected}


def test_an_answer_without_a_suggestion_leaves_the_schedule_alone(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.answer(answer(), noon)
    before = schedules(database, ["samesite"])
    progress.answer(answer(suggested=None), noon + timedelta(days=3))
    assert schedules(database, ["samesite"]) == before
    assert standings(database)["samesite"].attempts == 2


def test_an_answer_ends_its_own_draft_and_no_other(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    for quiz in ("quiz-1", "quiz-2"):
        save_quiz(database, quiz, {}, noon)
        save_draft(database, quiz, "samesite", "half", noon)
    progress.answer(answer(quiz="quiz-1"), noon)
    drafts = {quiz.id: set(quiz.drafts) for quiz in unfinished_quizzes(database)}
    assert drafts == {"quiz-1": set(), "quiz-2": {"samesite"}}


def test_a_rating_replaces_the_suggested_one_in_the_schedule(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    first = progress.answer(answer(), noon)
    later = noon + timedelta(days=4)
    progress.answer(answer(), later)
    progress.rate(first, Rating.AGAIN, later)
    expected = scheduling.replay([(noon, Rating.AGAIN), (later, Rating.GOOD)])
    assert schedules(database, ["samesite"])["samesite"] == expected
    assert [attempt.rating for attempt in attempts_of(database, "samesite")] == [3, 1]


def test_undoing_a_rating_brings_the_one_before_it_back(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(), noon)
    progress.rate(attempt, Rating.HARD, noon)
    rated = progress.rate(attempt, Rating.EASY, noon)
    progress.undo(rated, noon)
    assert find_attempt(database, attempt).rating is Rating.HARD  # type: ignore[union-attr]
    expected = scheduling.replay([(noon, Rating.HARD)])
    assert schedules(database, ["samesite"])["samesite"] == expected


def test_undoing_an_answer_leaves_no_trace_of_it(
    progress: Progress,
    database: Database,
    answer: Answers,
    noon: datetime,
    dump: Callable[[Database], dict[str, list[Any]]],
) -> None:
    progress.answer(answer(), noon)
    before = dump(database)
    attempt = progress.answer(answer(day=answer().day + timedelta(days=1)), noon)
    progress.undo(attempt, noon)
    assert dump(database) == before
    assert find_attempt(database, attempt) is None


def test_taking_the_undoing_back_does_the_action_again(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(), noon)
    undone = progress.undo(attempt, noon)
    progress.undo(undone, noon)
    assert find_attempt(database, attempt) is not None


def test_nothing_is_taken_back_twice(progress: Progress, answer: Answers, noon: datetime) -> None:
    attempt = progress.answer(answer(), noon)
    progress.undo(attempt, noon)
    for gone in (attempt, "never-happened"):
        with pytest.raises(StorageError) as refused:
            progress.undo(gone, noon)
        assert refused.value.key == "error.storage_nothing_to_undo"


def test_a_claim_raises_the_score_and_keeps_the_original(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(), noon)
    progress.claim(Claim(attempt, "lax", "top-level GET", 0.75, 80), noon)
    stored = find_attempt(database, attempt)
    assert stored is not None
    assert (stored.coverage, stored.estimate) == (0.75, 80)
    assert (stored.original_coverage, stored.original_estimate) == (0.5, 60)
    assert (set(stored.matched), stored.missing) == ({"csrf", "lax"}, ("strict",))
    assert stored.claims == (("lax", "top-level GET"),)
    assert point_tallies(database, ["samesite"])["samesite"]["lax"].hits == 1
    assert standings(database)["samesite"].last_estimate == 80


def test_a_claimed_phrase_is_remembered_until_it_is_removed(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(), noon)
    progress.claim(Claim(attempt, "lax", "top-level GET", 0.75, 80), noon)
    (phrase,) = personal_phrases(database)
    assert (phrase.question, phrase.point, phrase.phrase) == ("samesite", "lax", "top-level GET")
    removed = progress.remove_phrase("samesite", "lax", "top-level GET", noon)
    assert personal_phrases(database) == ()
    assert find_attempt(database, attempt).estimate == 80  # type: ignore[union-attr]
    progress.undo(removed, noon)
    assert personal_phrases(database) == (phrase,)


def test_undoing_a_claim_takes_score_and_phrase_back(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(), noon)
    before = find_attempt(database, attempt)
    claimed = progress.claim(Claim(attempt, "lax", "top-level GET", 0.75, 80), noon)
    progress.undo(claimed, noon)
    assert find_attempt(database, attempt) == before
    assert personal_phrases(database) == ()


def test_a_deleted_attempt_is_out_of_history_and_schedule_until_that_is_undone(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    later = noon + timedelta(days=2)
    first = progress.answer(answer(), noon)
    second = progress.answer(answer(suggested=Rating.AGAIN), later)
    deleted = progress.delete_attempt(second, later)
    assert [attempt.uuid for attempt in attempts_of(database, "samesite")] == [first]
    expected = scheduling.replay([(noon, Rating.GOOD)])
    assert schedules(database, ["samesite"])["samesite"] == expected
    progress.undo(deleted, later)
    assert [attempt.uuid for attempt in attempts_of(database, "samesite")] == [second, first]


def test_a_reset_question_is_new_again_and_keeps_its_phrases(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(), noon)
    other = progress.answer(answer("secure"), noon)
    progress.claim(Claim(attempt, "lax", "top-level GET", 0.75, 80), noon)
    reset = progress.reset_question("samesite", noon)
    assert set(standings(database)) == {"secure"}
    assert attempts_of(database, "samesite") == ()
    assert len(personal_phrases(database)) == 1
    progress.undo(reset, noon)
    assert set(standings(database)) == {"samesite", "secure"}
    assert find_attempt(database, other) is not None


def test_an_answer_after_a_reset_counts_alone(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.answer(answer(), noon)
    progress.reset_question("samesite", noon)
    after = progress.answer(answer(), noon - timedelta(days=1))
    assert [attempt.uuid for attempt in attempts_of(database, "samesite")] == [after]
    progress.rebuild()
    assert [attempt.uuid for attempt in attempts_of(database, "samesite")] == [after]


def test_everything_can_be_reset_and_brought_back(
    progress: Progress,
    database: Database,
    answer: Answers,
    noon: datetime,
    dump: Callable[[Database], dict[str, list[Any]]],
) -> None:
    attempt = progress.answer(answer(), noon)
    progress.answer(answer("secure"), noon)
    progress.claim(Claim(attempt, "lax", "top-level GET", 0.75, 80), noon)
    before = dump(database)
    reset = progress.reset_all(noon)
    assert not any(dump(database).values())
    progress.rebuild()
    assert not any(dump(database).values())
    progress.undo(reset, noon)
    assert dump(database) == before


def test_a_clock_that_is_set_back_does_not_reorder_what_was_done(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    attempt = progress.answer(answer(), noon)
    progress.rate(attempt, Rating.EASY, noon)
    progress.rate(attempt, Rating.HARD, noon - timedelta(days=30))
    earlier = progress.answer(answer(), noon - timedelta(days=10))
    expected = scheduling.replay([(noon - timedelta(days=10), Rating.GOOD), (noon, Rating.HARD)])
    assert schedules(database, ["samesite"])["samesite"] == expected
    assert attempts_of(database, "samesite")[0].uuid == earlier


@pytest.mark.parametrize("action", ["rate", "claim", "delete_attempt"])
def test_an_attempt_that_another_window_deleted_is_refused_with_a_sentence(
    progress: Progress, answer: Answers, noon: datetime, action: str
) -> None:
    attempt = progress.answer(answer(), noon)
    progress.delete_attempt(attempt, noon)
    said: dict[str, tuple[Any, ...]] = {
        "rate": (attempt, Rating.GOOD, noon),
        "claim": (Claim(attempt, "lax", "top-level GET", 0.75, 80), noon),
        "delete_attempt": (attempt, noon),
    }
    with pytest.raises(StorageError) as refused:
        getattr(progress, action)(*said[action])
    assert refused.value.key == "error.storage_attempt_gone"


def test_several_actions_in_one_transaction_are_all_stored_or_none(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    with suppress(ZeroDivisionError), database.transaction():
        progress.answer(answer(), noon)
        save_quiz(database, "quiz-1", {"at": 1}, noon)
        raise ZeroDivisionError
    assert attempts_of(database, "samesite") == ()
    assert unfinished_quizzes(database) == ()


def test_a_part_that_fails_leaves_nothing_behind_in_a_transaction_that_goes_on(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    good = Event("u-1", "there", 5, noon, "answered", "samesite", answer().payload())
    with database.transaction():
        progress.answer(answer("secure"), noon)
        with suppress(StorageError):
            progress.merge([good, replace(good, uuid="u-2", payload={})])
    assert set(standings(database)) == {"secure"}
    assert database.rows("SELECT count(*) FROM events") == [(1,)]


def test_a_time_without_its_zone_is_refused_and_nothing_is_stored(
    progress: Progress, database: Database, answer: Answers
) -> None:
    with pytest.raises((ValueError, TypeError)):
        progress.answer(answer(), datetime(2025, 3, 1))
    assert database.rows("SELECT count(*) FROM events") == [(0,)]


def test_events_can_be_neither_changed_nor_deleted(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    progress.answer(answer(), noon)
    for statement in ("UPDATE events SET kind = 'x'", "DELETE FROM events"):
        with pytest.raises(Exception, match="only ever added"):
            database.rows(statement)


def test_events_have_uuids_that_sort_by_their_time(
    progress: Progress, answer: Answers, noon: datetime
) -> None:
    moments = [noon + timedelta(seconds=seconds) for seconds in (0, 1, 2, 3)]
    ids = [UUID(progress.answer(answer(), at)) for at in moments]
    assert ids == sorted(ids)
    assert {id_.version for id_ in ids} == {7}
    assert {id_.variant for id_ in ids} == {RFC_4122}


def test_memory_offers_the_same_as_a_file(
    in_memory: Database, start: Callable[..., Progress], answer: Answers
) -> None:
    progress = start(in_memory)
    moment = datetime(2025, 3, 1, tzinfo=UTC)
    attempt = progress.answer(replace(answer(), seconds=3.0), moment)
    progress.undo(progress.rate(attempt, Rating.EASY, moment), moment)
    assert attempts_of(in_memory, "samesite")[0].rating is Rating.GOOD
    in_memory.checkpoint()
