"""What the summary at the end of a quiz says."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "summary.title": ("퀴즈 정리", "Quiz summary"),
    "summary.line": (
        "질문 {answered}개에 답했고 평균 {estimate}점입니다. 걸린 시간 {time}.",
        "{answered} answered, {estimate} on average, in {time}.",
    ),
    "summary.nothing": ("답한 질문이 없습니다.", "Nothing was answered."),
    "summary.questions": ("질문", "Questions"),
    "summary.topics": ("토픽", "Topics"),
    "summary.to_review": ("다시 볼 것", "To look at again"),
    "summary.nothing_to_review": (
        "다시 볼 것이 없습니다. 잘하셨어요.",
        "Nothing to look at again. Well done.",
    ),
    "summary.skipped": ("건너뜀", "skipped"),
    "summary.first": ("처음 {estimate}점", "first {estimate}"),
    "summary.key.done": ("마치기", "Done"),
    "summary.key.more": ("더 풀기", "More questions"),
    "summary.key.weak": ("약한 것만 더", "Practise the weak"),
    "summary.key.back": ("돌아보기", "Look back"),
}
