"""What a person can do to their progress: each action is one event and one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from uuid import UUID

from quizapp.core.rating import Rating
from quizapp.errors import StorageError
from quizapp.storage import ledger, renames, tables, upkeep
from quizapp.storage.database import Database
from quizapp.storage.derivation import attempt_of, taken_back
from quizapp.storage.events import Answer, Claim, Event, Kind, Payload, Prediction, sortable_id
from quizapp.storage.incoming import refuse_bad
from quizapp.storage.tables import Replay, Review


class Progress:
    """The events of this machine and the tables derived from them.

    Every action returns the uuid of its event, by which it can be taken back. The tables are
    written in the same transaction as the event; a `Database.transaction` around several actions
    makes them one.
    """

    def __init__(
        self, database: Database, *, replay: Replay, review: Review, new_id: Callable[[], UUID]
    ) -> None:
        self._database = database
        self._replay = replay
        self._review = review
        self._new_id = new_id
        self._device = self._get_ready()

    def answer(self, answer: Answer, at: datetime) -> str:
        """Stores an attempt with its suggested rating and schedule; its draft is done with."""
        with self._database.transaction() as connection:
            entry = self._append(connection, Kind.ANSWERED, answer.question, answer.payload(), at)
            question = renames.current_id(connection, answer.question)
            attempt = attempt_of(entry)
            tables.add_newest(connection, question, attempt, self._replay, self._review)
            connection.execute(
                "DELETE FROM drafts WHERE quiz = ? AND question = ?",
                (answer.quiz, answer.question),
            )
            return attempt.uuid

    def rate(self, attempt: str, rating: Rating, at: datetime) -> str:
        """Overrules the rating of an attempt."""
        with self._database.transaction() as connection:
            question = self._question_of(connection, attempt)
            payload = {"attempt": attempt, "rating": int(rating)}
            entry = self._append(connection, Kind.RATED, question, payload, at)
            current = renames.current_id(connection, question)
            tables.set_rating(connection, current, attempt, rating, self._replay)
            return entry.event.uuid

    def predict(self, prediction: Prediction, at: datetime) -> str:
        """Stores what was predicted in one situation of a demo, for one of its questions."""
        return self._about_question(Kind.PREDICTED, prediction.question, prediction.payload(), at)

    def claim(self, claim: Claim, at: datetime) -> str:
        """Lets an attempt hit a point that the scorer missed, and remembers the phrase."""
        return self._about_attempt(Kind.CLAIMED, claim.attempt, claim.payload(), at)

    def delete_attempt(self, attempt: str, at: datetime) -> str:
        """Forgets one attempt."""
        return self._about_attempt(Kind.ATTEMPT_DELETED, attempt, {"attempt": attempt}, at)

    def remove_phrase(self, question: str, point: str, phrase: str, at: datetime) -> str:
        """Forgets a personal phrase; scores it raised stay as they are."""
        payload = {"point": point, "phrase": phrase}
        return self._about_question(Kind.PHRASE_REMOVED, question, payload, at)

    def reset_question(self, question: str, at: datetime) -> str:
        """Forgets all attempts and predictions of a question, so that it is new again."""
        return self._about_question(Kind.QUESTION_RESET, question, {}, at)

    def reset_all(self, at: datetime) -> str:
        """Forgets every attempt, every prediction and every personal phrase."""
        with self._database.transaction() as connection:
            entry = self._append(connection, Kind.ALL_RESET, "", {}, at)
            tables.clear(connection)  # It is the last event, so nothing outlives it.
            return entry.event.uuid

    def undo(self, uuid: str, at: datetime) -> str:
        """Takes an action back. Taking the undoing back in turn does the action again."""
        with self._database.transaction() as connection:
            undone = ledger.find(connection, uuid)
            if undone is None or uuid in self._taken_back(connection, undone.question):
                raise StorageError("error.storage_nothing_to_undo", path=self._database.path)
            entry = self._append(connection, Kind.UNDONE, undone.question, {"event": uuid}, at)
            self._derive_again(connection, {undone.question})
            return entry.event.uuid

    def merge(self, events: Iterable[Event]) -> int:
        """Adds the events of another machine that are not here yet, and says how many."""
        with self._database.transaction() as connection:
            highest = ledger.latest_stamp(connection)
            touched: list[str] = []
            for event in events:
                refuse_bad(event)
                if ledger.append(connection, event) is not None:
                    touched.append(event.question)
                    highest = max(highest, event.stamp)
            if touched:
                ledger.note_merged(connection, highest)
                self._derive_again(connection, set(touched))
            return len(touched)

    def rename_questions(self, renamed: Mapping[str, str]) -> None:
        """Has today's ids (the values) inherit what happened under old ids (the keys)."""
        with self._database.reading() as connection:
            known = renames.known_renames(connection)
        if renames.with_added(known, renamed) != known:
            with self._database.transaction() as connection:
                upkeep.rename(connection, renamed, self._replay)

    def rebuild(self) -> None:
        """Derives every table from the events alone."""
        with self._database.transaction() as connection:
            upkeep.rebuild(connection, self._replay)

    def _get_ready(self) -> str:
        """The id of this machine. A file whose tables are not what they should be is put right."""
        meta = dict(self._database.rows("SELECT key, value FROM meta"))
        if "device" not in meta or meta.get("derived") != "fresh":
            with self._database.transaction() as connection:
                connection.execute(
                    "INSERT OR IGNORE INTO meta VALUES ('device', ?)", (str(self._new_id()),)
                )
                upkeep.rebuild(connection, self._replay)
                meta = dict(connection.execute("SELECT key, value FROM meta"))
        return str(meta["device"])

    def _append(
        self, connection: sqlite3.Connection, kind: Kind, question: str, said: Payload, at: datetime
    ) -> ledger.Entry:
        stamp = ledger.next_stamp(connection, at)
        uuid = sortable_id(stamp, self._new_id())
        event = Event(uuid, self._device, stamp, at, kind, question, said)
        entry = ledger.append(connection, event)
        if entry is None:
            raise ValueError(f"the id {event.uuid} was given out twice")
        return entry

    def _about_attempt(self, kind: Kind, attempt: str, said: Payload, at: datetime) -> str:
        with self._database.transaction() as connection:
            question = self._question_of(connection, attempt)
            return self._about_question(kind, question, said, at)

    def _about_question(self, kind: Kind, question: str, said: Payload, at: datetime) -> str:
        with self._database.transaction() as connection:
            entry = self._append(connection, kind, question, said, at)
            self._derive_again(connection, {question})
            return entry.event.uuid

    def _derive_again(self, connection: sqlite3.Connection, questions: set[str]) -> None:
        if "" in questions:
            upkeep.rebuild(connection, self._replay)
        else:
            upkeep.derive_again(connection, sorted(questions), self._replay)

    def _question_of(self, connection: sqlite3.Connection, attempt: str) -> str:
        """The id under which an attempt was given, which its later events share.

        They share it so that they stay together when ids are renamed.
        """
        event = ledger.find(connection, attempt)
        if event is not None:
            current = renames.current_id(connection, event.question)
            if connection.execute(
                "SELECT 1 FROM attempts WHERE question = ? AND uuid = ?", (current, attempt)
            ).fetchone():
                return event.question
        raise StorageError("error.storage_attempt_gone", path=self._database.path)

    def _taken_back(self, connection: sqlite3.Connection, question: str) -> frozenset[str]:
        entries = ledger.of_questions(connection, [question])
        return taken_back(entry.event for entry in entries)
