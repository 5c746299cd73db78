"""The whole way in a real terminal: answer, feedback, follow-up, review, undo, and a power cut."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.pty_terminal import PtyTerminal
from tests.ui.trial_deck import trial_deck

ROOT = Path(__file__).parent.parent
SUBMIT, QUIT, ENTER = "\x13", "\x11", "\r"
ALTERNATE_SCREEN_LEFT = b"\x1b[?1049l"


@dataclass(frozen=True)
class Conversation:
    """What somebody types, and what they read on the way."""

    lang: str
    prompt: str
    answer: str
    """With a typo, a missing space and a wrong claim, and without a word about stale values."""
    found: tuple[str, ...]
    """The two points it makes all the same."""
    wrong: str
    """The claim as it was typed."""
    glimpse: tuple[str, ...]
    follow_up: str
    reply: str
    correction: str
    suggested: str
    """How the suggested rating looks while it is the chosen one."""
    easy: str
    undone: str
    summary: str
    home: str
    answered: str
    box: str
    draft: str
    continued: tuple[str, ...]
    resume: str


KOREAN = Conversation(
    lang="ko",
    prompt="캐시는 왜 쓰나요?",
    answer="캐시를 쓰면 응답이빨라집니다. 데이터배이스 부하를 줄입니다. 캐시는 항상 최신이에요.",
    found=("[1] 응답이 빨라진다", "[2] 저장소의 부하가 준다  (오타를 감안)"),
    wrong="[!] “캐시는 항상 최신이에요”",
    glimpse=("예상 점수", "핵심 포인트 67%"),
    follow_up="원본이 바뀌면 어떻게 하나요?",
    reply="만료 시간을 둡니다.",
    correction="원본이 바뀌어도 캐시는 모릅니다.",
    suggested="] 제안",
    easy="[4 쉬움]",
    undone="평가를 되돌렸습니다.",
    summary="퀴즈 정리",
    home="오늘의 퀴즈",
    answered="오늘 2개 답함",
    box="내 답변",
    draft="말하다 만 답",
    continued=("이어서 하기", "쓰던 답: 말하다 만 답"),
    resume="ㅊ",
)
ENGLISH = Conversation(
    lang="en",
    prompt="Why would you use a cache?",
    answer="Responses getfaster. There is less load on the databse. A cache is always fresh.",
    found=("[1] responses get faster", "[2] the store has less to do  (a typing slip forgiven)"),
    wrong="[!] “cache is always fresh”",
    glimpse=("Estimate", "67% of the key points"),
    follow_up="What if the original changes?",
    reply="I set a time to live.",
    correction="The cache does not know of changes.",
    suggested="] suggested",
    easy="[4 Easy]",
    undone="The rating was taken back.",
    summary="Quiz summary",
    home="Today's quiz",
    answered="2 answered today",
    box="Your answer",
    draft="I was just about to",
    continued=("Continue", "you were writing: I was just about to"),
    resume="c",
)


def start(folder: Path, lang: str, *arguments: str) -> PtyTerminal:
    """The program over the trial deck, in a terminal of 80 by 24."""
    where = ("--data-dir", str(folder / "data"), "--decks", str(trial_deck(folder)))
    environment = {
        **os.environ,
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "quizapp", *arguments, "--lang", lang, *where]
    return PtyTerminal(command, environment)


def drafts(folder: Path) -> list[str]:
    """What is stored of unfinished answers."""
    path = folder / "data" / "progress.sqlite3"
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM drafts")]


@pytest.mark.parametrize("said", [KOREAN, ENGLISH], ids=lambda said: said.lang)
def test_a_quiz_with_a_follow_up_an_undo_and_a_power_cut(
    tmp_path: Path, said: Conversation
) -> None:
    with start(tmp_path, said.lang, "practice", "--question", "cache-why") as terminal:
        answer_with_faults(terminal, said)
        follow_up_on_what_was_missed(terminal, said)
        review_and_undo(terminal, said)
        die_in_mid_answer(terminal, said, tmp_path)
    with start(tmp_path, said.lang) as terminal:
        continue_with_the_same_text(terminal, said)
    assert drafts(tmp_path) == [said.draft]


def answer_with_faults(terminal: PtyTerminal, said: Conversation) -> None:
    terminal.wait_for(said.prompt)
    terminal.type(said.answer)
    terminal.wait_for(said.answer[-10:])
    terminal.type(SUBMIT)
    terminal.wait_for(*said.glimpse, *said.found, said.wrong)
    assert said.correction not in terminal.text


def follow_up_on_what_was_missed(terminal: PtyTerminal, said: Conversation) -> None:
    terminal.type(ENTER)
    terminal.wait_for(said.follow_up)
    terminal.type(said.reply)
    terminal.wait_for(said.reply)
    terminal.type(SUBMIT)


def review_and_undo(terminal: PtyTerminal, said: Conversation) -> None:
    """The follow-up's feedback comes first, then that of the question it followed."""
    terminal.wait_for(said.follow_up, said.suggested)
    terminal.type(ENTER)
    terminal.wait_for(said.correction, "RFC 9111", said.suggested)
    terminal.type("4")
    terminal.wait_for(said.easy)
    assert said.suggested not in terminal.text
    terminal.type("u")
    terminal.wait_for(said.undone, said.suggested)


def die_in_mid_answer(terminal: PtyTerminal, said: Conversation, folder: Path) -> None:
    terminal.type(ENTER)
    terminal.wait_for(said.summary)
    terminal.type(ENTER)
    terminal.wait_for(said.home, said.answered)
    terminal.type(ENTER)
    terminal.wait_for(said.box, "^s")
    terminal.type(said.draft)
    terminal.wait_until(lambda: drafts(folder) == [said.draft], "the draft to be stored")
    assert terminal.kill() == -signal.SIGKILL


def continue_with_the_same_text(terminal: PtyTerminal, said: Conversation) -> None:
    terminal.wait_for(said.home, *said.continued)
    terminal.type(said.resume)
    terminal.wait_for(said.box, said.draft, "^s")
    terminal.type(QUIT)
    assert terminal.wait_for_end() == 0
    assert ALTERNATE_SCREEN_LEFT in terminal.written
