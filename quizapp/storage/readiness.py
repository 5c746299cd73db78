"""Whether a progress file can be read as it is, told without loading what would mend it."""

from __future__ import annotations

from collections.abc import Mapping

from quizapp.storage import renames
from quizapp.storage.database import Database


def needs_work(database: Database, renamed: Mapping[str, str]) -> bool:
    """Whether tables have to be derived again, or questions have today's ids to be stored under.

    Making a `Progress` does the one and `Progress.rename_questions` the other.
    """
    with database.reading() as connection:
        meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
        known = renames.known_renames(connection)
    stale = "device" not in meta or meta.get("derived") != "fresh"
    return stale or renames.with_added(known, renamed) != known
