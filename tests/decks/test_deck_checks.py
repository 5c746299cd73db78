"""Every check with a deck it passes and one it does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from quizapp.decks.checks import phrase_checks
from quizapp.decks.problems import Problem
from quizapp.decks.reader import read_file

DeckWriter = Callable[..., Path]
Said = Callable[[Problem], tuple[str, str]]

HEAD = """\
format: 1
topic: http
questions:
"""


def question(name: str, *more: str) -> str:
    """A main question with further lines."""
    lines = [f"- id: {name}", "  prompt: Why?", "  model_answer: Because.", *more]
    return "".join(f"  {line}\n" for line in lines)


def follow_up(name: str, *more: str, when: str = "weak") -> list[str]:
    """The lines of a `follow_ups` field with one follow-up, to stand in a question."""
    lines = [f"id: {name}", f"when: {when}", "prompt: And?", "model_answer: So.", *more]
    return ["  follow_ups:", f"    - {lines[0]}", *(f"      {line}" for line in lines[1:])]


def points(*names: str) -> list[str]:
    """The lines of a `key_points` field."""
    return [
        "  key_points:",
        *(f"    - {{id: {name}, point: x, accepts: [thus]}}" for name in names),
    ]


def folded(phrases: Sequence[str], text: str) -> bool:
    """A stand-in for the scorer: one of the phrases is in the text, whatever its case."""
    return any(phrase.casefold() in text.casefold() for phrase in phrases)


def line_with(text: str, part: str) -> int:
    """The line on which ``part`` stands, which must be in ``text`` once."""
    assert text.count(part) == 1
    return text[: text.index(part)].count("\n") + 1


@pytest.fixture
def found(write_deck: DeckWriter, said: Said) -> Callable[..., list[tuple[int | None, str]]]:
    """Lines and kinds of the problems of a deck."""

    def problems(text: str, *, shipped: bool = False) -> list[tuple[int | None, str]]:
        reading = read_file(write_deck(text), shipped=shipped, also=phrase_checks(folded))
        assert all(said(problem) for problem in reading.problems)
        return [(p.line, p.key.removeprefix("error.deck.")) for p in reading.problems]

    return problems


Found = Callable[..., list[tuple[int | None, str]]]


def test_the_rich_deck_passes_every_check(found: Found, rich_deck: str) -> None:
    assert found(rich_deck, shipped=True) == []


def test_two_questions_with_one_id_are_refused(found: Found) -> None:
    assert found(HEAD + question("a") + question("b")) == []
    assert found(HEAD + question("a") + question("a")) == [(7, "duplicate_id")]


def test_a_former_id_that_is_in_use_is_refused(found: Found) -> None:
    text = HEAD + question("a", "  formerly: [c]") + question("b", "  formerly:", "    - a")
    assert found(text) == [(12, "duplicate_id")]


def test_a_question_that_follows_up_itself_is_a_loop(found: Found) -> None:
    nested = follow_up("b", *(line[2:] for line in follow_up("  a")))
    assert found(HEAD + question("a", *follow_up("b"))) == []
    assert found(HEAD + question("a", *follow_up("a"))) == [(8, "follow_up_loop")]
    assert "follow_up_loop" in [kind for _, kind in found(HEAD + question("a", *nested))]


def test_key_points_of_one_question_have_ids_of_their_own(found: Found) -> None:
    assert found(HEAD + question("a", *points("p", "q"))) == []
    assert found(HEAD + question("a", *points("p", "p"))) == [(9, "duplicate_inner_id")]
    assert found(HEAD + question("a", *points("p")) + question("b", *points("p"))) == []


def test_misconceptions_of_one_question_have_ids_of_their_own(found: Found) -> None:
    wrong = "    - {id: m, claims: [x], correction: y, source: z}"
    text = HEAD + question("a", "  misconceptions:", wrong, wrong)
    assert found(text) == [(9, "duplicate_inner_id")]


def test_a_condition_names_a_key_point_of_the_question_above(found: Found) -> None:
    good = question("a", *points("p"), *follow_up("b", when="{missed: p}"))
    assert found(HEAD + good) == []
    own_point = follow_up("b", "key_points: [{id: q, point: x, accepts: [b]}]", when="{missed: q}")
    assert found(HEAD + question("a", *points("p"), *own_point)) == [(11, "unknown_point")]


def test_a_misconception_contradicts_a_key_point_of_its_own_question(found: Found) -> None:
    def deck(point: str) -> str:
        wrong = "    - {id: m, claims: [x], correction: y, source: z, contradicts: [POINT]}"
        lines = ("  misconceptions:", wrong.replace("POINT", point))
        return HEAD + question("a", *points("p"), *lines)

    assert found(deck("p")) == []
    assert found(deck("q")) == [(10, "unknown_point")]


def test_a_phrase_that_the_question_states_is_refused(found: Found) -> None:
    phrases = ["  key_points:", "    - {id: p, point: x, accepts: [ok,", "         why]}"]
    assert found(HEAD + question("a", *phrases)) == [(9, "phrase_in_prompt")]


def test_each_language_of_the_prompt_is_looked_at(found: Found, rich_deck: str) -> None:
    prompt = "prompt: {ko: 세션은 어디에 보관하나요?, en: Where do sessions live?}"
    told = rich_deck.replace(prompt, "prompt: {ko: 레디스는 어떤가요?, en: What now?}")
    expected = [(line_with(told, "accepts: [레디스"), "phrase_in_prompt")]
    assert found(told, shipped=True) == expected


def test_a_follow_up_that_gives_away_a_point_of_its_parent_is_refused(
    found: Found, rich_deck: str
) -> None:
    told = rich_deck.replace("And on a deployment?", "Is it stored in memory or in redis?")
    line = line_with(told, "or in redis?")
    assert found(told, shipped=True) == [(line, "gives_away"), (line, "gives_away")]


def test_a_follow_up_may_name_what_its_grandparent_waited_for(found: Found, rich_deck: str) -> None:
    assert found(rich_deck.replace("What about a million?", "With Redis?"), shipped=True) == []


@pytest.mark.parametrize(
    ("line", "replacement", "kind"),
    [
        ("title: {ko: 세션, en: Sessions}", "title: Sessions", "shipped_language"),
        (
            "point: {ko: 서버 메모리에 둔다, en: In the server's memory}",
            "point: memory",
            "shipped_language",
        ),
        (
            "text: {ko: 만료도 서버가 정합니다., en: The server decides on expiry too.}",
            "text: a",
            "shipped_language",
        ),
        (
            "correction: {ko: 쿠키에는 id만 있습니다., en: The cookie holds the id only.}",
            "correction: 가",
            "shipped_language",
        ),
        ("hint: {ko: 외부 저장소, en: An outside store}\n", "\n", "shipped_hint"),
        ("    sources: [RFC 6265, Servlet 6.1]\n", "", "shipped_sources"),
        ("accepts: [레디스, Redis]", "accepts: [Redis]", "shipped_phrases"),
        (
            "claims: [쿠키에 세션 내용이 들어간다, the cookie holds the data]",
            "claims: [쿠키에 들어간다]",
            "shipped_phrases",
        ),
    ],
)
def test_shipped_decks_are_complete_in_both_languages(
    line: str, replacement: str, kind: str, found: Found, rich_deck: str
) -> None:
    changed = rich_deck.replace(line, replacement)
    at = {
        "shipped_hint": line_with(rich_deck, "id: redis"),
        "shipped_sources": line_with(rich_deck, "id: where-kept"),
    }.get(kind, line_with(rich_deck, line))
    assert found(changed, shipped=True) == [(at, kind)]
    assert found(changed, shipped=False) == []


def test_shipped_questions_need_key_points(found: Found, small_deck: str) -> None:
    kinds = [kind for _, kind in found(small_deck, shipped=True)]
    assert "shipped_key_points" in kinds
    assert found(small_deck, shipped=False) == []


def test_a_fault_of_shape_is_told_once(found: Found) -> None:
    text = HEAD + question("a").replace("prompt: Why?", "prompt: {en: [Why]}")
    assert found(text) == [(5, "not_a_text")]
    shipped = [(line, kind) for line, kind in found(text, shipped=True) if line == 5]
    assert shipped == [(5, "not_a_text")]
