"""Reading one deck file: what arrives in the deck, and the line of everything that is wrong."""

from __future__ import annotations

import gc
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.core.deck import Occasion, Origin
from quizapp.core.level import Level
from quizapp.decks.problems import MOST_PROBLEMS, DeckProblemsError, Problem
from quizapp.decks.reader import read_deck, read_file
from quizapp.texts.languages import LocalText

DeckWriter = Callable[..., Path]
Said = Callable[[Problem], tuple[str, str]]

HEAD = "format: 1\ntopic: http\nquestions:\n"
QUESTION = "  - id: q\n    prompt: Why?\n    model_answer: Because.\n"


def test_the_smallest_deck_needs_an_id_a_prompt_and_a_model_answer(
    write_deck: DeckWriter, small_deck: str
) -> None:
    deck = read_deck(write_deck(small_deck), shipped=False)
    (question,) = deck.questions
    assert (deck.topic, deck.title) == ("http", LocalText(en="http"))
    assert (question.id, question.topic) == ("http-stateless", "http")
    assert question.prompt == LocalText(en="Why is HTTP called stateless?")
    assert (question.level, question.origin) == (Level.MID, Origin.EXTENDED)
    assert question.key_points == question.follow_ups == question.sources == ()


def test_every_field_arrives_in_the_deck(write_deck: DeckWriter, rich_deck: str) -> None:
    source = "source: RFC 6265\n"
    rich_deck = rich_deck.replace(source, f"{source}        contradicts: [memory]\n")
    deck = read_deck(write_deck(rich_deck), shipped=True)
    (question,) = deck.questions
    memory, redis = question.key_points
    assert deck.title == LocalText("세션", "Sessions")
    assert question.model_answer.ko == "서버의 메모리에 둡니다.\n"
    assert (question.level, question.origin) == (Level.JUNIOR, Origin.NOTES)
    assert (question.formerly, question.sources[1]) == (("session-place",), "Servlet 6.1")
    assert (memory.weight, memory.required, redis.weight, redis.required) == (2.5, True, 1, False)
    assert memory.accepts[0] == "메모리에 저장"
    assert memory.denied_by == ("브라우저에 저장",)
    assert memory.demo is not None
    assert (memory.demo.id, memory.demo.situation) == ("restart", "one-node")
    assert memory.hint.en == "Think of a restart"
    assert question.misconceptions[0].source == "RFC 6265"
    assert question.misconceptions[0].contradicts == ("memory",)
    assert question.remarks[0].text.ko == "만료도 서버가 정합니다."


def test_follow_ups_nest_and_inherit_the_topic_above_them(
    write_deck: DeckWriter, rich_deck: str
) -> None:
    (question,) = read_deck(write_deck(rich_deck), shipped=True).questions
    (first,) = question.follow_ups
    (second,) = first.question.follow_ups
    assert (first.when.occasion, first.when.point) == (Occasion.MISSED, "memory")
    assert (first.standalone, second.standalone) == (False, True)
    assert (first.question.topic, second.question.topic) == ("session", "scale")
    assert second.when.occasion == Occasion.STRONG


@pytest.mark.parametrize("written", ["no", "012", "1:30", "~", "null", "0x1f", "2024-01-01", "3.0"])
def test_every_scalar_is_text(write_deck: DeckWriter, written: str) -> None:
    path = write_deck(f"{HEAD}  - id: q\n    prompt: {written}\n    model_answer: {written}\n")
    (question,) = read_deck(path, shipped=False).questions
    assert question.prompt.en == question.model_answer.en == written


def test_a_plain_text_with_hangul_is_korean(write_deck: DeckWriter) -> None:
    path = write_deck(f"{HEAD}  - id: q\n    prompt: HTTP는 왜요?\n    model_answer: Stateless.\n")
    (question,) = read_deck(path, shipped=False).questions
    assert question.prompt == LocalText(ko="HTTP는 왜요?")
    assert question.model_answer == LocalText(en="Stateless.")


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(
    write_deck: DeckWriter, rich_deck: str
) -> None:
    plain = read_deck(write_deck(rich_deck), shipped=True)
    windows = b"\xef\xbb\xbf" + rich_deck.replace("\n", "\r\n").encode()
    assert read_deck(write_deck(windows, "decks/windows.yaml"), shipped=True) == plain


def test_decomposed_hangul_is_composed(write_deck: DeckWriter, rich_deck: str) -> None:
    decomposed = unicodedata.normalize("NFD", rich_deck)
    assert decomposed != rich_deck
    path = write_deck(decomposed)
    assert read_deck(path, shipped=True) == read_deck(
        write_deck(rich_deck, "decks/composed.yaml"), shipped=True
    )


WRONG = {
    "unknown key, near": (
        f"{HEAD}{QUESTION}    key_pionts: []\n",
        [(7, "unknown_key_near")],
    ),
    "unknown key, far": (f"{HEAD}{QUESTION}    colour: red\n", [(7, "unknown_key")]),
    "merge keys are no keys": (f"{HEAD}{QUESTION}    <<: {{a: b}}\n", [(7, "unknown_key")]),
    "missing fields": (
        f"{HEAD}  - id: q\n",
        [(4, "missing"), (4, "missing")],
    ),
    "no questions": ("format: 1\ntopic: http\n", [(1, "missing")]),
    "empty questions": (f"{HEAD[:-1]} []\n", [(3, "empty_list")]),
    "no format": (f"topic: http\nquestions:\n{QUESTION}", [(1, "missing")]),
    "another format": (HEAD.replace("1", "2") + QUESTION, [(1, "format")]),
    "a list at the top": ("- a\n- b\n", [(1, "not_a_mapping")]),
    "a text at the top": ("just words\n", [(1, "not_a_mapping")]),
    "a question that is a text": (f"{HEAD}  - why?\n", [(4, "not_a_mapping")]),
    "questions that are no list": ("format: 1\ntopic: a\nquestions: q\n", [(3, "not_a_list")]),
    "a prompt that is a list": (
        f"{HEAD}  - id: q\n    prompt: [a]\n    model_answer: b\n",
        [(5, "not_a_text")],
    ),
    "an empty prompt": (
        f"{HEAD}  - id: q\n    prompt:\n    model_answer: b\n",
        [(5, "empty_text")],
    ),
    "a blank prompt": (
        f'{HEAD}  - id: q\n    prompt: "  "\n    model_answer: b\n',
        [(5, "empty_text")],
    ),
    "a prompt in no language": (
        f"{HEAD}  - id: q\n    prompt: {{}}\n    model_answer: b\n",
        [(5, "empty_text")],
    ),
    "a third language": (
        f"{HEAD}  - id: q\n    prompt:\n      jp: x\n    model_answer: b\n",
        [(6, "unknown_key")],
    ),
    "an id with capitals": (HEAD + QUESTION.replace("id: q", "id: My_Id"), [(4, "id")]),
    "an id too long": (HEAD + QUESTION.replace("id: q", f"id: {'q' * 61}"), [(4, "id")]),
    "a level unheard of": (f"{HEAD}{QUESTION}    level: expert\n", [(7, "choice")]),
    "sources as a text": (f"{HEAD}{QUESTION}    sources: RFC 6265\n", [(7, "not_a_list")]),
    "a source that is a mapping": (
        f"{HEAD}{QUESTION}    sources:\n      - RFC 1\n      - RFC: 6265\n",
        [(9, "item_not_a_text")],
    ),
    "a key written twice": (f"{HEAD}{QUESTION}    prompt: Again?\n", [(7, "duplicate_key")]),
    "a key that is a list": (f"{HEAD}{QUESTION}    ? [a]\n    : b\n", [(7, "key_not_text")]),
    "a tag": (f"{HEAD}{QUESTION}    sources: !!python/tuple [a]\n", [(7, "tag")]),
    "an anchor": (f"{HEAD}{QUESTION}    sources: &s [a]\n", [(7, "anchor")]),
    "an alias without anchor": (f"{HEAD}{QUESTION}    sources: *s\n", [(7, "anchor")]),
    "two documents": (f"{HEAD}{QUESTION}---\n{HEAD}", [(7, "syntax_documents")]),
    "a colon in a text": (f"{HEAD}{QUESTION}    sources: [RFC: a: b]\n", [(7, "syntax_bracket")]),
    "a colon in a line": (
        f"{HEAD}  - id: q\n    prompt: Why: because\n",
        [(5, "syntax_colon")],
    ),
    "a bracket left open": (f"{HEAD}{QUESTION}    sources: [a, b\n", [(7, "syntax_bracket")]),
    "a bracket left open above blank lines": (
        f"{HEAD}{QUESTION}    sources: [a,\n      b\n\n\n",
        [(8, "syntax_bracket")],
    ),
    "a bracket left open in lines that end as on Windows": (
        f"{HEAD}{QUESTION}    sources: [a, b".replace("\n", "\r\n"),
        [(7, "syntax_bracket")],
    ),
    "a quote left open": (f'{HEAD}  - id: q\n    prompt: "Why\n', [(5, "syntax_quote")]),
    "a tab for indentation": (f"{HEAD}\t- id: q\n", [(4, "syntax_character")]),
    "a backslash in quotes": (f'{HEAD}  - id: q\n    prompt: "\\d"\n', [(5, "syntax_escape")]),
    "a line without colon": (
        f"{HEAD}  - id: q\n    prompt: a\n    model_answer\n    level: mid\n",
        [(7, "syntax_key")],
    ),
    "a directive": ("%a\n---\n", [(1, "syntax")]),
    "an escape that becomes a control character": (
        f'{HEAD}  - id: q\n    prompt: "\\e[2J"\n    model_answer: b\n',
        [(5, "control")],
    ),
    "an escape in a key": (f'{HEAD}{QUESTION}    "\\a": b\n', [(7, "control"), (7, "unknown_key")]),
    "several at once": (
        f"{HEAD}  - id: Q\n    prompt: a\n    level: none\n  - prompt: b\n    model_answer: [c]\n",
        [(4, "id"), (4, "missing"), (6, "choice"), (7, "missing"), (8, "not_a_text")],
    ),
}

POINT = f"{HEAD}{QUESTION}    key_points:\n      - id: p\n        point: a\n"
WRONG_POINTS = {
    "no phrases": (POINT, [(8, "missing")]),
    "empty accepts": (f"{POINT}        accepts: []\n", [(10, "empty_list")]),
    "accepts as a text": (f"{POINT}        accepts: a b\n", [(10, "not_a_list")]),
    "an empty phrase": (f"{POINT}        accepts: [a, '']\n", [(10, "empty_text")]),
    "a phrase twice": (f"{POINT}        accepts: [a,\n          b, a]\n", [(11, "phrase_twice")]),
    "a long phrase": (f"{POINT}        accepts: [{'a' * 121}]\n", [(10, "phrase_long")]),
    "a weight in words": (f"{POINT}        accepts: [a]\n        weight: two\n", [(11, "number")]),
    "a weight too high": (f"{POINT}        accepts: [a]\n        weight: 6\n", [(11, "number")]),
    "a weight not finite": (
        f"{POINT}        accepts: [a]\n        weight: nan\n",
        [(11, "number")],
    ),
    "a weight as a list": (f"{POINT}        accepts: [a]\n        weight: [2]\n", [(11, "number")]),
    "required: yes": (f"{POINT}        accepts: [a]\n        required: yes\n", [(11, "flag")]),
    "a demo as a text": (
        f"{POINT}        accepts: [a]\n        demo: x\n",
        [(11, "not_a_mapping")],
    ),
    "a demo without situation": (
        f"{POINT}        accepts: [a]\n        demo: {{id: x}}\n",
        [(11, "missing")],
    ),
    "misconceptions without claims": (
        f"{HEAD}{QUESTION}    misconceptions:\n      - id: m\n        correction: a\n",
        [(8, "missing"), (8, "missing")],
    ),
    "a remark without source": (
        f"{HEAD}{QUESTION}    remarks:\n      - text: a\n",
        [(8, "missing")],
    ),
}

FOLLOW_UP = (
    f"{HEAD}{QUESTION}    follow_ups:\n      - id: f\n        prompt: a\n        model_answer: b\n"
)
WRONG_FOLLOW_UPS = {
    "no when": (FOLLOW_UP, [(8, "missing")]),
    "a when unheard of": (f"{FOLLOW_UP}        when: maybe\n", [(11, "when")]),
    "missed without a point": (f"{FOLLOW_UP}        when: missed\n", [(11, "when")]),
    "a when as a list": (f"{FOLLOW_UP}        when: [weak]\n", [(11, "when")]),
    "a when with two fields": (
        f"{FOLLOW_UP}        when:\n          missed: p\n          also: q\n",
        [(12, "unknown_point"), (13, "unknown_key")],
    ),
    "standalone: 1": (f"{FOLLOW_UP}        when: weak\n        standalone: 1\n", [(12, "flag")]),
}


@pytest.mark.parametrize("case", [*WRONG, *WRONG_POINTS, *WRONG_FOLLOW_UPS])
def test_every_problem_has_its_line_and_says_what_to_write(
    case: str, write_deck: DeckWriter, said: Said
) -> None:
    text, expected = (WRONG | WRONG_POINTS | WRONG_FOLLOW_UPS)[case]
    path = write_deck(text)
    with pytest.raises(DeckProblemsError) as error:
        read_deck(path, shipped=False)
    problems = error.value.problems
    found = [(problem.line, problem.key.removeprefix("error.deck.")) for problem in problems]
    assert sorted(found) == expected
    assert {problem.path for problem in problems} == {path}
    assert all(len(sentence) > 10 for problem in problems for sentence in said(problem))


def test_an_unknown_key_is_answered_with_the_nearest_known_one(
    write_deck: DeckWriter, said: Said
) -> None:
    (problem,) = read_file(
        write_deck(f"{HEAD}{QUESTION}    key_pionts: []\n"), shipped=False
    ).problems
    korean, english = said(problem)
    assert "'key_pionts'" in english
    assert "'key_points'" in english
    assert "'key_points'" in korean


HOSTILE = {
    "an empty file": (b"", 1, "empty"),
    "only a comment": (b"# later\n", 1, "empty"),
    "UTF-16": (f"{HEAD}{QUESTION}".encode("utf-16"), 1, "utf16"),
    "UTF-16 without mark": (HEAD.encode("utf-16-le"), 1, "binary"),
    "CP949": (f"{HEAD}{QUESTION}    sources: [쿠키]\n".encode("cp949"), 7, "not_utf8"),
    "binary junk": (bytes(range(256)) * 40, 1, "binary"),
    "binary junk without NUL": (bytes(range(250, 127, -1)) * 40, 1, "not_utf8"),
    "a NUL in text": (b"format: 1\ntopic: a\0b\n", 2, "binary"),
    "an escape sequence": (f"{HEAD}{QUESTION}    sources: ['\x1b[2J']\n".encode(), 7, "control"),
    "a next-line character": ("format: 1\ntopic: a\x85b\n".encode(), 2, "control"),
    "a line separator": ("format: 1\ntopic: a\u2028b\n".encode(), 2, "control"),
    "a right-to-left override": ("format: 1\ntopic: a\u202eb\n".encode(), 2, "control"),
    "a mark in the middle": ("format: 1\ntopic: a\ufeffb\n".encode(), 2, "control"),
    "200,000 open brackets": (b"[" * 200_000, 1, "too_deep"),
    "200,000 open braces": (b'{"a":' * 190_000, 1, "too_deep"),
    "100,000 list marks": (b"- " * 100_000, 1, "too_deep"),
    "brackets below a good start": (HEAD.encode() + b"  - " + b"[" * 90_000, 4, "too_deep"),
    "an alias bomb": (
        b"a: &a [x, x]\n"
        + b"".join(b"%c: &%c [*%c, *%c]\n" % (i, i, i - 1, i - 1) for i in range(98, 120)),
        1,
        "anchor",
    ),
    "an alias to itself": (b"&a [*a]\n", 1, "anchor"),
    "more than a megabyte": (b"#" * 1_000_001, 1, "too_big"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_one_clear_line(case: str, write_deck: DeckWriter, said: Said) -> None:
    content, line, key = HOSTILE[case]
    (problem,) = read_file(write_deck(content), shipped=False).problems
    assert (problem.line, problem.key) == (line, f"error.deck.{key}")
    assert all("\n" not in sentence for sentence in said(problem))


def test_every_line_with_control_characters_is_named(write_deck: DeckWriter) -> None:
    path = write_deck("a: \x07\nb: c\nd: \x1b\n")
    problems = read_file(path, shipped=False).problems
    assert [(problem.line, problem.arguments["code"]) for problem in problems] == [
        (1, "U+0007"),
        (3, "U+001B"),
    ]


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    (problem,) = read_file(path, shipped=False).problems
    assert problem.key == "error.deck.too_big"


def test_a_folder_a_missing_file_and_a_device_are_refused(tmp_path: Path) -> None:
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    refusals = {
        path.name: read_file(path, shipped=False).problems[0].key.removeprefix("error.deck.")
        for path in (tmp_path, tmp_path / "absent.yaml", Path("/dev/zero"), loop)
    }
    assert refusals == {
        tmp_path.name: "folder",
        "absent.yaml": "absent",
        "zero": "not_a_file",
        "loop.yaml": "unreadable",
    }


def test_forty_levels_are_read_and_forty_one_are_not(write_deck: DeckWriter) -> None:
    def keys(levels: int) -> set[str]:
        path = write_deck("[" * levels + "]" * levels)
        return {problem.key for problem in read_file(path, shipped=False).problems}

    assert keys(40) == {"error.deck.not_a_mapping"}
    assert keys(41) == {"error.deck.too_deep"}


def test_an_ampersand_in_a_text_is_no_anchor(write_deck: DeckWriter) -> None:
    path = write_deck(f"{HEAD}  - id: q\n    prompt: AT&T &c\n    model_answer: '&nbsp; *b*'\n")
    (question,) = read_deck(path, shipped=False).questions
    assert question.model_answer.en == "&nbsp; *b*"


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"k{number}: 1\n" for number in range(50_000)),
        f"{HEAD}" + "  - {}\n" * 100_000,
        "a: 1\n" * 100_000,
        "\x07\n" * 100_000,
    ],
    ids=["unknown keys", "empty questions", "duplicate keys", "control characters"],
)
def test_of_very_many_problems_the_first_are_told(
    text: str, write_deck: DeckWriter, said: Said
) -> None:
    problems = read_file(write_deck(text), shipped=True).problems
    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[-1].key == "error.deck.more"
    assert str(MOST_PROBLEMS) in said(problems[-1])[1]


def test_text_from_the_file_cannot_steer_the_terminal(write_deck: DeckWriter, said: Said) -> None:
    (_, problem) = read_file(
        write_deck(f'{HEAD}{QUESTION}    "\\e]0;x\\a": b\n'), shipped=False
    ).problems
    assert all("\x1b" not in sentence for sentence in said(problem))


@pytest.mark.parametrize("text", [f"{HEAD}{QUESTION}", "[", "a: &a b"])
def test_the_garbage_collector_is_left_as_it_was(text: str, write_deck: DeckWriter) -> None:
    path = write_deck(text)
    read_file(path, shipped=False)
    assert gc.isenabled()
    gc.disable()
    try:
        read_file(path, shipped=False)
        assert not gc.isenabled()
    finally:
        gc.enable()
