"""Deck files as people write them, and what is said about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.decks.problems import Problem
from quizapp.texts import TEXTS

RICH_DECK = """\
format: 1
topic: session
title: {ko: 세션, en: Sessions}
questions:
  - id: where-kept
    level: junior
    prompt: {ko: 세션은 어디에 보관하나요?, en: Where do sessions live?}
    model_answer:
      ko: |
        서버의 메모리에 둡니다.
      en: |
        In the memory of the server.
    key_points:
      - id: memory
        point: {ko: 서버 메모리에 둔다, en: In the server's memory}
        hint: {ko: 재시작을 떠올려 보세요, en: Think of a restart}
        weight: 2.5
        accepts: [메모리에 저장, 재시작하면 사라진다, stored in memory]
        denied_by: [브라우저에 저장]
        demo: {id: restart, situation: one-node}
      - id: redis
        point: {ko: 레디스를 쓸 수 있다, en: Redis is possible}
        hint: {ko: 외부 저장소, en: An outside store}
        required: false
        accepts: [레디스, Redis]
    misconceptions:
      - id: in-cookie
        claims: [쿠키에 세션 내용이 들어간다, the cookie holds the data]
        correction: {ko: 쿠키에는 id만 있습니다., en: The cookie holds the id only.}
        source: RFC 6265
    remarks:
      - text: {ko: 만료도 서버가 정합니다., en: The server decides on expiry too.}
        source: Servlet 6.1, 7.5
    follow_ups:
      - when: {missed: memory}
        id: where-after-restart
        prompt: {ko: 그러면 배포할 때는요?, en: And on a deployment?}
        model_answer: {ko: 모두 로그아웃됩니다., en: Everybody is logged out.}
        key_points:
          - id: logout
            point: {ko: 로그아웃된다, en: Users are logged out}
            hint: {ko: 사용자 쪽에서 보면?, en: What does a user see?}
            accepts: [로그아웃된다, users are logged out]
        sources: [Servlet 6.1]
        follow_ups:
          - when: strong
            standalone: true
            id: where-million
            topic: scale
            level: senior
            prompt: {ko: 백만 명이면요?, en: What about a million?}
            model_answer: {ko: 나눠 담습니다., en: Spread them out.}
            key_points:
              - id: shards
                point: {ko: 나눈다, en: Shards}
                hint: {ko: 한 대로 될까요?, en: Is one machine enough?}
                accepts: [여러 대로 나눈다, split over nodes]
            sources: [Redis docs]
    sources: [RFC 6265, Servlet 6.1]
    origin: notes
    formerly: [session-place]
"""
"""One question with everything a deck may hold; it may be shipped."""

SMALL_DECK = """\
format: 1
topic: http
questions:
  - id: http-stateless
    prompt: Why is HTTP called stateless?
    model_answer: Each request stands alone.
"""

DeckWriter = Callable[..., Path]


@pytest.fixture
def rich_deck() -> str:
    """The text of a deck with everything."""
    return RICH_DECK


@pytest.fixture
def small_deck() -> str:
    """The text of the smallest deck."""
    return SMALL_DECK


@pytest.fixture
def write_deck(tmp_path: Path) -> DeckWriter:
    """Writes a deck file below the test's folder."""

    def write(content: str | bytes, name: str = "decks/deck.yaml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.fixture
def said() -> Callable[[Problem], tuple[str, str]]:
    """A problem in Korean and English; its sentence and its arguments must fit."""

    def sentences(problem: Problem) -> tuple[str, str]:
        korean, english = TEXTS[problem.key]
        return korean.format(**problem.arguments), english.format(**problem.arguments)

    return sentences
