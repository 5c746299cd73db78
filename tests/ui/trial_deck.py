"""A deck of our own, and answers to it whose scores cannot change with the shipped decks."""

from __future__ import annotations

from pathlib import Path

from quizapp.core.selection import Wish

ONE_QUESTION = Wish(questions=("cache-why",))
TWO_QUESTIONS = Wish(questions=("cache-why", "queue-why"))
ODD_QUESTION = Wish(questions=("odd-marks",))

WITHOUT_STALE = "캐시를 쓰면 응답이 빨라집니다. 데이터베이스 부하도 줄일 수 있습니다."
"""States the first two points; the follow-up on the third one is asked."""
WRONG_CLAIM = f"{WITHOUT_STALE} 그리고 캐시는 항상 최신이에요."
COMPLETE = f"{WITHOUT_STALE} 대신 오래된 값이 보일 수 있습니다."
FOLLOW_UP_ANSWER = "만료 시간을 둡니다. 값이 바뀌면 캐시를 지웁니다."

_DECK = """\
format: 1
topic: trial
title: {ko: 시험, en: Trial}
questions:
  - id: cache-why
    prompt: {ko: 캐시는 왜 쓰나요?, en: Why would you use a cache?}
    level: junior
    model_answer:
      ko: |
        **빠르게** 답하고 저장소를 덜 부릅니다. <b>raw</b> `List[int]`

        - 대신 오래된 값이 보일 수 있습니다.
      en: |
        It answers **faster** and asks the store less often. <b>raw</b> `List[int]`

        - In return a stale value may be seen.
    key_points:
      - id: speed
        point: {ko: 응답이 빨라진다, en: responses get faster}
        accepts: [응답이 빨라진다, responses get faster]
        hint: {ko: 사용자가 무엇을 느끼나요?, en: What does the user notice?}
      - id: load
        point: {ko: 저장소의 부하가 준다, en: the store has less to do}
        accepts: [데이터베이스 부하를 줄인다, less load on the database]
        hint: {ko: 뒤에 있는 것은 무엇이 달라지나요?, en: What changes behind it?}
      - id: stale
        point: {ko: 낡은 값이 나올 수 있다, en: a value may be out of date}
        accepts: [오래된 값이 보일 수 있다, a stale value may be seen]
        hint: {ko: 대가는 무엇인가요?, en: What is the price?}
    misconceptions:
      - id: always-fresh
        claims: [캐시는 항상 최신이다, a cache is always fresh]
        correction: {ko: 원본이 바뀌어도 캐시는 모릅니다., en: The cache does not know of changes.}
        source: RFC 9111, section 4.2
    remarks:
      - text: {ko: 적중률을 재 보세요., en: Measure the hit rate.}
        source: RFC 9211, section 2
    sources: ["RFC 9111, section 1"]
    follow_ups:
      - id: cache-change
        when: {missed: stale}
        prompt: {ko: 원본이 바뀌면 어떻게 하나요?, en: What if the original changes?}
        level: senior
        model_answer: {ko: 만료와 삭제를 씁니다., en: Expire it or delete it.}
        key_points:
          - id: expiry
            point: {ko: 만료를 둔다, en: let it expire}
            accepts: [만료 시간을 둔다, set a time to live]
            hint: {ko: 시간을 생각해 보세요., en: Think of time.}
          - id: removal
            point: {ko: 바뀔 때 지운다, en: delete it on change}
            accepts: [캐시를 지운다, delete the cached value]
            hint: {ko: 바뀌는 순간을 생각해 보세요., en: Think of the moment of change.}
  - id: queue-why
    prompt: {ko: 큐는 왜 쓰나요?, en: Why would you use a queue?}
    model_answer: {ko: 느린 일을 나중에 합니다., en: Slow work is done later.}
    key_points:
      - id: later
        point: {ko: 느린 일을 나중에 한다, en: slow work is done later}
        accepts: [나중에 처리한다, work is done later]
        hint: {ko: 언제 하나요?, en: When is it done?}
      - id: bursts
        point: {ko: 몰리는 요청을 흡수한다, en: bursts are absorbed}
        accepts: [몰리는 요청을 흡수한다, absorbs bursts]
        hint: {ko: 한꺼번에 오면요?, en: What if all come at once?}
  - id: odd-marks
    prompt: "[bold]What[/bold] does List[int] mean in [/path] and [red]?"
    model_answer: "It is `List[int]`, not [/path]. <script>alert(1)</script>"
    key_points:
      - id: generic
        point: "a [generic] type [/]"
        accepts: [generic type]
        hint: "not [b]markup[/b]"
    misconceptions:
      - id: array
        claims: [it is an array]
        correction: "No: List[int] is [no] array"
        source: "[docs] PEP 585"
    remarks:
      - text: "also dict[str, int]"
        source: "[/docs]"
"""


def trial_deck(folder: Path) -> Path:
    """Writes the deck below ``folder`` and returns its path."""
    path = folder / "trial.yaml"
    path.write_text(_DECK, encoding="utf-8")
    return path
