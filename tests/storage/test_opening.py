"""Files that can be opened, files that cannot, and what is said and kept then."""

from __future__ import annotations

import os
import re
import sqlite3
import string
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

import quizapp
from quizapp.errors import StorageError
from quizapp.storage.damage import beside
from quizapp.storage.database import Database
from quizapp.storage.events import Answer
from quizapp.storage.history import attempts_of
from quizapp.storage.opening import FILE_NAME, open_database, open_in_memory
from quizapp.storage.progress import Progress
from quizapp.storage.quizzes import save_draft, save_quiz, unfinished_quizzes
from quizapp.storage.standings import standings
from quizapp.texts.storage_errors import ENTRIES

Now = Callable[[], datetime]
Answers = Callable[..., Answer]
Start = Callable[..., Progress]


@pytest.fixture
def used(tmp_path: Path, now: Now, start: Start, answer: Answers, noon: datetime) -> Path:
    """A progress file of some hundred pages, closed."""
    database = open_database(tmp_path, now=now)
    progress = start(database)
    with database.transaction():
        for number in range(300):
            progress.answer(answer(f"q{number}", text="쿠키 " * 200), noon)
    database.close()
    return tmp_path / FILE_NAME


@pytest.fixture
def raw(used: Path) -> Iterator[sqlite3.Connection]:
    """Another program's connection to the same file."""
    with closing(sqlite3.connect(used, isolation_level=None, timeout=0)) as connection:
        yield connection


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def refusal(path: Path, now: Now, **options: object) -> StorageError:
    with pytest.raises(StorageError) as refused:
        open_database(path.parent, now=now, patience=0, **options)  # type: ignore[arg-type]
    assert refused.value.path is not None
    return refused.value


def damage(path: Path, start: int = 4096) -> None:
    """Overwrites everything from ``start`` on."""
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * (path.stat().st_size - start))


def in_a_process_of_its_own(code: str, *arguments: object) -> str:
    environment = {**os.environ, "PYTHONPATH": str(Path(quizapp.__file__).parents[1])}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(
        command, env=environment, check=True, capture_output=True, text=True
    ).stdout


def test_a_missing_folder_is_made(tmp_path: Path, now: Now) -> None:
    database = open_database(tmp_path / "한글" / "deep", now=now)
    database.close()
    assert (tmp_path / "한글" / "deep" / FILE_NAME).exists()


def test_saves_are_durable_and_windows_do_not_lock_readers_out(database: Database) -> None:
    assert database.rows("PRAGMA journal_mode") == [("wal",)]
    assert database.rows("PRAGMA synchronous") == [(2,)]


def test_a_closed_file_leaves_no_log_behind(used: Path) -> None:
    assert set(files_in(used.parent)) == {FILE_NAME}


def test_what_the_home_screen_reads_is_read_without_loading_slow_libraries(used: Path) -> None:
    code = """if True:
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from quizapp.storage import figures, marks, phrases, progress, quizzes, standings
        from quizapp.storage.opening import open_database
        moment = datetime(2025, 3, 1, tzinfo=UTC)
        database = open_database(Path(sys.argv[1]), now=lambda: moment)
        print(len(standings.standings(database)), marks.due(database, moment))
        database.close()
        slow = {"sqlite_utils", "numpy", "textual", "yaml", "fsrs", "rapidfuzz", "snowballstemmer"}
        print(sorted(slow & set(sys.modules)))
    """
    assert in_a_process_of_its_own(code, used.parent).splitlines() == ["300 ()", "[]"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, now: Now) -> None:
    (tmp_path / "data").write_text("a file stands here")
    assert refusal(tmp_path / "data" / FILE_NAME, now).key == "error.storage_folder"
    assert refusal(tmp_path / "data" / "deeper" / FILE_NAME, now).key == "error.storage_folder"


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path, now: Now) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert refusal(tmp_path / FILE_NAME, now).key == "error.storage_unopenable"


def test_a_file_that_sqlite_cannot_open_is_named(used: Path, now: Now) -> None:
    def connect(path: Path | str, _: float) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{path}-gone?mode=rw", uri=True)

    assert refusal(used, now, connect=connect).key == "error.storage_unopenable"


def test_a_file_another_program_holds_for_itself_is_locked(
    used: Path, raw: sqlite3.Connection, now: Now
) -> None:
    raw.execute("PRAGMA locking_mode=EXCLUSIVE")
    raw.execute("BEGIN EXCLUSIVE")
    refused = refusal(used, now)
    assert (refused.key, refused.path) == ("error.storage_locked", used)


def test_opening_does_not_wait_for_a_window_that_is_writing(
    used: Path, raw: sqlite3.Connection, now: Now, noon: datetime
) -> None:
    raw.execute("BEGIN IMMEDIATE")
    database = open_database(used.parent, now=now, patience=0)
    with pytest.raises(StorageError) as refused:
        save_quiz(database, "quiz-1", {}, noon)
    assert refused.value.key == "error.storage_locked"
    raw.execute("ROLLBACK")
    save_quiz(database, "quiz-1", {}, noon)
    assert len(unfinished_quizzes(database)) == 1
    database.close()


def test_a_file_that_must_not_be_written_is_refused_at_the_start(used: Path, now: Now) -> None:
    def connect(path: Path | str, patience: float) -> sqlite3.Connection:
        return sqlite3.connect(
            f"file:{path}?mode=ro", timeout=patience, uri=True, isolation_level=None
        )

    before = used.read_bytes()
    assert refusal(used, now, connect=connect).key == "error.storage_readonly"
    assert used.read_bytes() == before


def test_a_file_that_is_no_database_is_copied_once_and_left(tmp_path: Path, now: Now) -> None:
    path = tmp_path / FILE_NAME
    path.write_text("shopping list\n")
    first, second = refusal(path, now), refusal(path, lambda: now() + timedelta(days=1))
    assert first.key == "error.storage_not_database"
    assert first.arguments["copy"] == second.arguments["copy"]
    assert files_in(tmp_path) == {
        FILE_NAME: b"shopping list\n",
        "progress.corrupt-20250301T120000.000000Z.sqlite3": b"shopping list\n",
    }


@pytest.mark.parametrize("length", [50, 100, 4096, 40_000])
def test_a_file_that_was_cut_short_is_copied_and_left(used: Path, now: Now, length: int) -> None:
    whole = used.read_bytes()
    used.write_bytes(whole[:length])
    refused = refusal(used, now)
    assert refused.key == "error.storage_corrupt"
    copy = refused.arguments["copy"]
    assert isinstance(copy, Path)
    assert used.read_bytes() == copy.read_bytes() == whole[:length]


def test_a_damaged_list_of_tables_is_found_at_the_start(used: Path, now: Now) -> None:
    damage(used, start=100)
    damaged = used.read_bytes()
    refused = refusal(used, now)
    assert refused.key == "error.storage_corrupt"
    assert used.read_bytes() == damaged
    assert Path(str(refused.arguments["copy"])).read_bytes() == damaged


def test_damage_found_in_mid_use_is_copied_with_its_log_and_touched_no_more(
    used: Path, now: Now, noon: datetime
) -> None:
    database = open_database(used.parent, now=now)
    save_draft(database, "quiz-1", "samesite", "written before the damage", noon)
    damage(used)
    before = files_in(used.parent)
    with pytest.raises(StorageError) as refused:
        attempts_of(database, "q7")
    assert (refused.value.key, refused.value.path) == ("error.storage_corrupt", used)
    for use in (lambda: standings(database), lambda: save_draft(database, "q", "s", "t", noon)):
        with pytest.raises(StorageError) as again:
            use()
        assert again.value.arguments == refused.value.arguments
    database.close()
    after = files_in(used.parent)
    copy = Path(str(refused.value.arguments["copy"])).name
    assert before[f"{FILE_NAME}-wal"]
    for suffix in ("", "-wal"):
        assert after[FILE_NAME + suffix] == before[FILE_NAME + suffix] == after[copy + suffix]


def test_a_damaged_file_is_not_touched_when_the_program_ends_either(used: Path) -> None:
    code = """if True:
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from quizapp.errors import StorageError
        from quizapp.storage.opening import open_database
        from quizapp.storage.quizzes import save_draft
        from quizapp.storage.standings import standings
        moment = datetime(2025, 3, 1, tzinfo=UTC)
        path = Path(sys.argv[1])
        database = open_database(path.parent, now=lambda: moment)
        save_draft(database, "quiz-1", "samesite", "written before the damage", moment)
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(bytes([165]) * (path.stat().st_size - 4096))
        try:
            standings(database)
        except StorageError as refused:
            print(refused.arguments["copy"])
        database.close()
    """
    copy = Path(in_a_process_of_its_own(code, used).strip())
    assert copy.read_bytes() == used.read_bytes()
    assert used.with_name(f"{FILE_NAME}-wal").read_bytes()


def test_a_row_that_is_not_what_was_written_is_damage_too(
    used: Path, raw: sqlite3.Connection, now: Now
) -> None:
    raw.execute("DROP TRIGGER events_are_never_changed")
    raw.execute("UPDATE events SET payload = '{\"half' WHERE question = 'q7'")
    raw.execute("UPDATE events SET payload = '{}' WHERE question = 'q8'")
    raw.close()
    for question in ("q7", "q8"):
        database = open_database(used.parent, now=now)
        with pytest.raises(StorageError) as refused:
            attempts_of(database, question)
        assert refused.value.key == "error.storage_corrupt"


def test_text_that_is_no_text_any_more_is_damage_too(
    used: Path, raw: sqlite3.Connection, now: Now
) -> None:
    raw.execute("UPDATE standings SET topic = CAST(x'ff00ff' AS TEXT)")
    raw.close()
    database = open_database(used.parent, now=now)
    with pytest.raises(StorageError) as refused:
        standings(database)
    assert refused.value.key == "error.storage_corrupt"


def test_damage_that_cannot_be_copied_is_said_with_the_reason(
    used: Path, now: Now, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copy2", refuse)
    damage(used, start=100)
    refused = refusal(used, now)
    assert refused.key == "error.storage_corrupt_uncopied"
    assert refused.arguments == {"reason": "No space left on device"}


def test_a_file_of_a_newer_program_is_left_as_it_is(
    used: Path, raw: sqlite3.Connection, now: Now
) -> None:
    raw.execute("PRAGMA user_version=99")
    left = used.parent / "left by a killed window" / FILE_NAME
    left.parent.mkdir()
    for suffix in ("", "-wal"):
        beside(left, suffix).write_bytes(beside(used, suffix).read_bytes())
    refused = refusal(left, now)
    assert refused.key == "error.storage_newer"
    assert refused.arguments["found"] == 99
    for suffix in ("", "-wal"):
        assert beside(left, suffix).read_bytes() == beside(used, suffix).read_bytes() != b""


def test_a_database_of_another_program_is_left_as_it_is(tmp_path: Path, now: Now) -> None:
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name)")
    before = files_in(tmp_path)
    assert refusal(path, now).key == "error.storage_foreign"
    assert files_in(tmp_path) == before


def test_a_full_disk_keeps_what_was_stored_and_can_be_tried_again(
    used: Path, now: Now, start: Start, answer: Answers, noon: datetime
) -> None:
    database = open_database(used.parent, now=now)
    progress = start(database, 2)
    database.rows("PRAGMA max_page_count=1")  # SQLite takes the present size for it.
    with pytest.raises(StorageError) as refused:
        progress.answer(answer("q7", text="쿠키 " * 20_000), noon)
    assert (refused.value.key, refused.value.path) == ("error.storage_full", used)
    assert len(attempts_of(database, "q7")) == 1
    database.rows("PRAGMA max_page_count=1000000")
    progress.answer(answer("q7", text="쿠키 " * 20_000), noon)
    assert len(attempts_of(database, "q7")) == 2
    database.close()


def test_a_disk_that_refuses_is_said_with_its_reason(used: Path, now: Now) -> None:
    database = open_database(used.parent, now=now)
    failure = sqlite3.OperationalError("disk I/O error")
    failure.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
    with pytest.raises(StorageError) as refused, database.transaction():
        raise failure
    assert refused.value.key == "error.storage_io"
    assert refused.value.arguments == {"reason": "disk I/O error"}
    database.close()


def test_a_defect_of_the_program_is_not_dressed_up_for_people(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        database.rows("SELECT nonsense")


def test_nothing_is_written_to_disk_in_memory(
    tmp_path: Path, now: Now, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    database = open_in_memory(now=now)
    database.close()
    assert files_in(tmp_path) == {}


def test_an_idle_moment_folds_the_log_into_the_file(used: Path, now: Now, noon: datetime) -> None:
    database = open_database(used.parent, now=now)
    save_quiz(database, "quiz-1", {"marker": "folded in"}, noon)
    assert b"folded in" not in used.read_bytes()
    database.checkpoint()
    assert b"folded in" in used.read_bytes()
    database.close()


def test_every_refusal_has_its_sentence_with_the_same_arguments_in_both_languages() -> None:
    folder = Path(quizapp.__file__).parent / "storage"
    source = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    assert set(re.findall(r'"(error\.\w+)"', source)) == set(ENTRIES)
    for korean, english in ENTRIES.values():
        named = [
            {name for _, name, _, _ in string.Formatter().parse(text) if name}
            for text in (korean, english)
        ]
        assert named[0] == named[1]
