"""When nothing can be opened: one clear line, nothing touched, and a way on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from quizapp.storage.opening import open_database
from quizapp.study import opening
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, Practise, Settle
from tests.ui.trial_deck import COMPLETE, ONE_QUESTION, trial_deck
from tests.ui.walking import HUGE, NARROW, WIDE, walking

FILE = "progress.sqlite3"


class Breakage:
    """A data folder in use, and what may have happened to its progress file."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._monkeypatch = monkeypatch
        self._other: sqlite3.Connection | None = None

    @property
    def file(self) -> Path:
        return self.folder / FILE

    def corrupt(self) -> None:
        self.file.write_bytes(self.file.read_bytes()[:5000])

    def something_else(self) -> None:
        self.file.write_text("shopping list\n")

    def newer(self) -> None:
        self._mark("user_version=99")

    def foreign(self) -> None:
        self._mark("application_id=7")

    def read_only(self) -> None:
        """As SQLite finds it for an ordinary user; root may write wherever it likes."""

        def connect(path: Path | str, patience: float) -> sqlite3.Connection:
            where = f"file:{path}?mode=ro"
            return sqlite3.connect(
                where, timeout=patience, uri=True, isolation_level=None, check_same_thread=False
            )

        self._open_with(connect=connect)

    def locked(self) -> None:
        """Another program holds the file, and nobody waits for it."""
        self._other = sqlite3.connect(self.file, isolation_level=None, timeout=0)
        self._other.execute("PRAGMA locking_mode=EXCLUSIVE")
        self._other.execute("BEGIN EXCLUSIVE")
        self._open_with(patience=0)

    def let_go(self) -> None:
        """The other program, if there is one, ends."""
        if self._other is not None:
            self._other.close()

    def _mark(self, pragma: str) -> None:
        with closing(sqlite3.connect(self.file)) as connection:
            connection.execute(f"PRAGMA {pragma}")
            connection.commit()

    def _open_with(self, **arguments: object) -> None:
        self._monkeypatch.setattr(opening, "open_database", partial(open_database, **arguments))


TROUBLES = {
    "corrupt": "The progress file is damaged",
    "something_else": "is not a database",
    "newer": "was written by a newer quizapp (format 99",
    "foreign": "the database of another program",
    "read_only": "cannot be written to",
    "locked": "locked for 0 seconds",
}
"""What may have happened, and what is said of it."""

every_trouble = pytest.mark.parametrize("trouble", TROUBLES)


@pytest.fixture
def used(tmp_path: Path, practise: Practise) -> Path:
    """A data folder with a progress file that has something in it."""
    practise(tmp_path, "def-cookie", "쿠키는 브라우저에 저장됩니다.", days_ago=2)
    return tmp_path


@pytest.fixture
def breakage(used: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Breakage]:
    broken = Breakage(used, monkeypatch)
    yield broken
    broken.let_go()


def stored(folder: Path) -> bytes:
    return (folder / FILE).read_bytes()


def copies(folder: Path) -> list[Path]:
    return list(folder.glob("progress.corrupt-*"))


@every_trouble
async def test_one_line_says_which_file_what_is_wrong_and_what_to_do(
    used: Path,
    make_app: MakeApp,
    settle: Settle,
    breakage: Breakage,
    trouble: str,
) -> None:
    getattr(breakage, trouble)()
    before = stored(used)
    async with walking(make_app(used, "en"), settle) as walk:
        assert walk.where == "TroubleScreen"
        line = walk.text("#what")
        assert line.startswith(f"{used / FILE}: ")
        assert TROUBLES[trouble] in line
        assert "\n" not in line
        assert stored(used) == before
        await walk.pilot.press("q")

    assert walk.app.return_value == 1
    assert stored(used) == before


@every_trouble
async def test_practice_goes_on_in_memory_if_the_user_agrees(
    used: Path,
    make_app: MakeApp,
    settle: Settle,
    breakage: Breakage,
    trouble: str,
) -> None:
    getattr(breakage, trouble)()
    before = stored(used)
    async with walking(make_app(used, "en", decks=(trial_deck(used),)), settle) as walk:
        assert TROUBLES[trouble] in walk.text("#what")
        await walk.press("enter")
        assert walk.where == "HomeScreen"
        assert "Practising without a record" in walk.seen()
        assert "3 questions" in walk.text("#counts")

        await walk.press("b", "left", "enter")
        await walk.answer(COMPLETE)
        await walk.press("escape", "escape")
        assert "1 answered today" in walk.text("#top-line")

    assert stored(used) == before


@pytest.mark.parametrize("trouble", ["corrupt", "something_else"])
async def test_a_damaged_file_is_copied_aside_before_anything_else(
    used: Path,
    make_app: MakeApp,
    settle: Settle,
    breakage: Breakage,
    trouble: str,
) -> None:
    getattr(breakage, trouble)()
    async with walking(make_app(used), settle) as walk:
        (copy,) = copies(used)
        assert copy.read_bytes() == stored(used)
        assert walk.text("#what").endswith(str(copy))


@pytest.mark.parametrize("trouble", ["newer", "foreign", "read_only", "locked"])
async def test_a_sound_file_is_not_copied(
    used: Path,
    make_app: MakeApp,
    settle: Settle,
    breakage: Breakage,
    trouble: str,
) -> None:
    getattr(breakage, trouble)()
    async with walking(make_app(used), settle):
        assert copies(used) == []


async def test_a_file_that_was_let_go_opens_at_the_second_try(
    used: Path, make_app: MakeApp, settle: Settle, breakage: Breakage
) -> None:
    breakage.locked()
    async with walking(make_app(used), settle) as walk:
        await walk.press("r")
        assert walk.where == "TroubleScreen"
        breakage.let_go()
        await walk.press("ㄱ")

        assert walk.where == "HomeScreen"
        assert "기록하지 않는 연습" not in walk.seen()
        assert walk.text("#weak").startswith("쿠키")


async def test_the_wish_on_the_command_line_is_granted_after_the_trouble(
    used: Path, make_app: MakeApp, settle: Settle, breakage: Breakage
) -> None:
    breakage.newer()
    app = make_app(used, wish=ONE_QUESTION, decks=(trial_deck(used),))
    async with walking(app, settle) as walk:
        await walk.press("enter")

        assert walk.where == "QuestionScreen"
        assert walk.text("#prompt") == "캐시는 왜 쓰나요?"


@pytest.mark.parametrize(
    ("pressed", "goes_on"),
    [("enter", True), ("m", True), ("ㅡ", True), ("q", False), ("ㅂ", False), ("escape", False)],
)
async def test_the_keys_work_with_a_korean_keyboard_too(
    used: Path,
    make_app: MakeApp,
    settle: Settle,
    breakage: Breakage,
    pressed: str,
    goes_on: bool,
) -> None:
    breakage.newer()
    async with walking(make_app(used), settle) as walk:
        await walk.pilot.press(pressed)
        if goes_on:
            await walk.settle()
            assert walk.where == "HomeScreen"

    assert walk.app.return_value == (None if goes_on else 1)


async def test_the_footer_of_the_trouble_can_be_clicked(
    used: Path, make_app: MakeApp, settle: Settle, breakage: Breakage
) -> None:
    breakage.newer()
    async with walking(make_app(used), settle) as walk:
        first = walk.screen.query("FooterKey").first()
        await walk.pilot.click(first)
        await walk.settle()

        assert walk.where == "HomeScreen"


async def test_its_language_switches_before_anything_is_open(
    used: Path, make_app: MakeApp, settle: Settle, breakage: Breakage
) -> None:
    breakage.newer()
    async with walking(make_app(used), settle) as walk:
        assert "기록 파일을 쓸 수 없습니다" in walk.seen()
        await walk.press("f10")

        assert "The progress file cannot be used" in walk.seen()
        assert "기록" not in walk.seen()


@pytest.mark.parametrize("size", [NARROW, WIDE, HUGE])
@pytest.mark.parametrize("lang", ["ko", "en"])
async def test_line_and_ways_on_are_in_sight_at_every_size(
    used: Path,
    make_app: MakeApp,
    settle: Settle,
    breakage: Breakage,
    size: tuple[int, int],
    lang: str,
) -> None:
    breakage.corrupt()
    async with walking(make_app(used, lang), settle, size) as walk:
        seen = walk.seen()
        for words in ("Enter ", "r ", "q "):
            assert words in seen
        assert walk.text("#offer").split()[-1] in seen


@pytest.mark.parametrize(("lang", "title"), [("ko", "시작할 수 없습니다"), ("en", "cannot start")])
async def test_trouble_with_something_else_offers_no_way_that_leads_back_to_it(
    used: Path, make_app: MakeApp, settle: Settle, lang: str, title: str
) -> None:
    glossary = used / "glossary.yaml"
    glossary.write_text("[[")
    app: QuizappApp = make_app(used, lang)
    async with walking(app, settle) as walk:
        assert title in walk.text("#title")
        assert str(glossary) in walk.text("#what")
        await walk.press("enter", "m")
        assert walk.where == "TroubleScreen"

        glossary.write_text("same: []\n")
        await walk.press("r")
        assert walk.where == "HomeScreen"
        assert not walk.app.opened.in_memory


async def test_memory_is_told_beside_broken_decks(
    used: Path, make_app: MakeApp, settle: Settle, breakage: Breakage
) -> None:
    breakage.newer()
    broken = used / "broken.yaml"
    broken.write_text("format: 1\n")
    async with walking(make_app(used, decks=(broken,)), settle) as walk:
        await walk.press("enter")

        assert "기록하지 않는 연습" in walk.text("#problems")
        assert str(broken) in walk.text("#problems")
