"""Makes decks and libraries of any size to measure with; the same every time."""

from __future__ import annotations

from pathlib import Path
from random import Random

QUESTIONS_PER_FILE = 250
"""About half a megabyte: files as large as people split them."""

FOLLOW_UP_EVERY = 5
"""Every fifth question is a follow-up of the one before."""

_KOREAN = (
    *("서버", "세션", "쿠키", "브라우저", "요청", "응답", "만료", "서명", "검증", "헤더"),
    *("재시작", "메모리", "저장한다", "보낸다", "확인한다", "사라진다", "갱신한다", "권한"),
)
_ENGLISH = (
    *("server", "session", "cookie", "browser", "request", "response", "expiry", "signature"),
    *("header", "restart", "memory", "stores", "sends", "checks", "loses", "renews", "permission"),
)


def write_decks(folder: Path, questions: int) -> tuple[Path, ...]:
    """Writes ``questions`` questions of about 2 KB each below ``folder`` and returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(
        _write_deck(folder, start, min(questions, start + QUESTIONS_PER_FILE))
        for start in range(0, questions, QUESTIONS_PER_FILE)
    )


def _write_deck(folder: Path, start: int, end: int) -> Path:
    words = Random(start)
    file_number = start // QUESTIONS_PER_FILE
    path = folder / f"deck-{file_number:04}.yaml"
    topic = f"topic-{file_number % 20}"
    lines = ["format: 1", f"topic: {topic}", f"title: {{ko: 주제 {topic}, en: Topic {topic}}}"]
    lines.append("questions:")
    for number in range(start, end):
        lines += _question(words, number, is_follow_up=number % FOLLOW_UP_EVERY == 4)
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _question(words: Random, number: int, *, is_follow_up: bool) -> list[str]:
    """The lines of a main question, or of a follow-up in the question above."""
    fields = [f"id: question-{number}", "level: mid", *_texts(words), *_key_points(words)]
    fields.append("sources: [RFC 6265]")
    if not is_follow_up:
        return _item(fields, indent=2)
    return ["    follow_ups:", *_item(["when: weak", *fields], indent=6)]


def _item(fields: list[str], *, indent: int) -> list[str]:
    margin = " " * indent
    return [f"{margin}- {fields[0]}", *(f"{margin}  {line}" for line in fields[1:])]


def _texts(words: Random) -> list[str]:
    return [
        "prompt:",
        f"  ko: {_sentence(words, _KOREAN, 8)}",
        f"  en: {_sentence(words, _ENGLISH, 8)}",
        "model_answer:",
        "  ko: |",
        *(f"    {_sentence(words, _KOREAN, 12)}." for _ in range(4)),
        "  en: |",
        *(f"    {_sentence(words, _ENGLISH, 10)}." for _ in range(4)),
    ]


def _key_points(words: Random) -> list[str]:
    lines = ["key_points:"]
    for number in range(3):
        korean = ", ".join(_phrases(words, _KOREAN))
        english = ", ".join(_phrases(words, _ENGLISH))
        fields = [
            f"id: point-{number}",
            f"point: {{ko: {_sentence(words, _KOREAN, 4)}, en: {_sentence(words, _ENGLISH, 4)}}}",
            f"hint: {{ko: {_sentence(words, _KOREAN, 4)}, en: {_sentence(words, _ENGLISH, 4)}}}",
            f"weight: {words.randint(1, 3)}",
            f"accepts: [{korean},",
            f"  {english}]",
        ]
        lines += _item(fields, indent=2)
    return lines


def _phrases(words: Random, vocabulary: tuple[str, ...]) -> list[str]:
    """Four phrases, none of them twice."""
    starts = words.sample(vocabulary, 4)
    return [f"{start} {words.choice(vocabulary)}" for start in starts]


def _sentence(words: Random, vocabulary: tuple[str, ...], length: int) -> str:
    return " ".join(words.choice(vocabulary) for _ in range(length))
