"""Commands run as people run them, each in a home folder of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any

import pytest

from quizapp.__main__ import main
from quizapp.config import Settings
from quizapp.core.selection import Wish
from quizapp.decks.folders import DeckFolder, shipped_folder
from quizapp.decks.library import open_library
from quizapp.paths import places
from quizapp.study.clock import FrozenClock
from quizapp.study.opening import open_study
from quizapp.study.study import Study
from quizapp.texts import Lang

NOW = datetime(2025, 3, 14, 15, 0, tzinfo=timezone(timedelta(hours=9)))
ROOT = Path(__file__).parent.parent.parent

OWN_DECK = """\
format: 1
topic: http
title: {ko: 에이치티티피, en: HTTP}
questions:
  - id: http-stateless
    level: junior
    prompt: {ko: 왜 무상태인가요?, en: Why is HTTP stateless?}
    model_answer: {ko: 요청은 서로 독립입니다., en: Each request stands alone.}
    key_points:
      - id: alone
        point: {ko: 요청은 서로 독립이다, en: Requests are independent}
        accepts: [요청은 독립, each request stands alone]
      - id: scaling
        point: {ko: 늘리기 쉽다, en: It scales}
        required: false
        accepts: [확장이 쉽다, easy to scale]
    misconceptions:
      - id: no-cookies
        claims: [쿠키를 쓸 수 없다, cookies are impossible]
        correction: {ko: 쿠키로 상태를 잇습니다., en: Cookies carry state.}
        source: RFC 6265
    follow_ups:
      - when: always
        id: http-state
        topic: state
        prompt: {ko: 상태는 누가?, en: Who keeps state?}
        model_answer: Cookies carry identifiers between requests.
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def rows(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def parsed_decks(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The cache of the shipped decks, so that no test has to parse them again."""
    path = tmp_path_factory.mktemp("decks") / "decks.sqlite3"
    open_library((DeckFolder(shipped_folder(), shipped=True),), path).close()
    return path.read_bytes()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parsed_decks: bytes) -> Path:
    """The only folder a command may touch; the clock stands still and English is spoken."""
    for name, folder in (("HOME", "."), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache")):
        monkeypatch.setenv(name, str(tmp_path / "home" / folder))
    for name in ("LC_ALL", "LC_MESSAGES", "QUIZAPP_NOW"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.setenv("QUIZAPP_NOW", NOW.isoformat())
    cache = places().deck_cache
    cache.parent.mkdir(parents=True)
    cache.write_bytes(parsed_decks)
    return tmp_path / "home"


@pytest.fixture
def own_deck(tmp_path: Path) -> Path:
    """A small deck beside the shipped ones, to be named with ``--decks``."""
    path = tmp_path / "http.yaml"
    path.write_text(OWN_DECK, "utf-8")
    return path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """``run("score", "def-cookie", typed="...")`` runs a command within this process."""

    def command(*arguments: object, typed: str | bytes = "") -> Ran:
        content = typed.encode() if isinstance(typed, str) else typed
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), "utf-8"))
        capsys.readouterr()
        code = main([str(one) for one in arguments])
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return command


@pytest.fixture
def explained(run: Run, tmp_path: Path) -> Run:
    """``explained(token, key, "--json")``: the token is typed, the key stands in a file."""

    def command(typed: str | bytes, key: str | bytes | None = None, *flags: str) -> Ran:
        if key is not None:
            path = tmp_path / "key"
            path.write_bytes(key if isinstance(key, bytes) else key.encode())
            flags = (*flags, "--key-file", str(path))
        return run("demo", "json-web-token", "--token", "-", *flags, typed=typed)

    return command


@pytest.fixture
def process(home: Path) -> Callable[..., subprocess.Popen[bytes]]:
    """``process("score", ...)`` starts a command in a process of its own, with pipes to it."""

    def start(*arguments: object, **environment: str) -> subprocess.Popen[bytes]:
        home.mkdir(parents=True, exist_ok=True)
        return subprocess.Popen(
            [sys.executable, "-m", "quizapp", *map(str, arguments)],
            cwd=home,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    return start


@pytest.fixture
def study_at() -> Callable[..., Study]:
    """``study_at(now)`` opens the study of this home; whoever opens it closes it."""

    def opened(now: datetime = NOW, decks: tuple[Path, ...] = ()) -> Study:
        settings = Settings(Lang.EN, places(), decks)
        return open_study(settings, FrozenClock(now), Random(0))

    return opened


@pytest.fixture
def practised(study_at: Callable[..., Study], own_deck: Path) -> Callable[..., None]:
    """``practised("answer", days_ago=3)`` answers the question of the own deck in a quiz."""

    def answer(text: str, *, days_ago: int = 0, claim: str = "") -> None:
        study = study_at(NOW - timedelta(days=days_ago), (own_deck,))
        try:
            sitting = study.start(study.select(Wish(questions=("http-stateless",))))
            sitting.answer(text, 100.0)
            if claim:
                sitting.claim("http-stateless", "alone", claim)
            sitting.finish()
        finally:
            study.close()

    return answer
