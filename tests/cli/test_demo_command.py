"""`quizapp demo`: the prepared situations, really run and told without a screen."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from quizapp.demos import registry
from quizapp.demos.steps import Demo, World
from quizapp.demos.steps import Run as DemoRun
from quizapp.demos.wish import DemoWish
from quizapp.texts import TEXTS
from tests.cli.demo_tokens import refused

ROOT = Path(__file__).parent.parent.parent
DEMOS = tuple(registry.PACKAGES)
WIRE = "   |"

BOTH = {
    "type": "object",
    "properties": {lang: {"type": "string", "minLength": 1} for lang in ("ko", "en")},
    "required": ["ko", "en"],
    "additionalProperties": False,
}
TEXT = {"type": "string"}
NAME = {"type": "string", "minLength": 1}


def _object(**properties: object) -> dict[str, object]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(of: object) -> dict[str, object]:
    return {"type": "array", "items": of, "minItems": 1}


SCHEMA = _object(
    demo=NAME,
    situations=_list(
        _object(
            id=NAME,
            level={"enum": [1, 2, 3]},
            title=BOTH,
            story=BOTH,
            asks=_list(_object(id=NAME, question=BOTH, choices=_list(NAME))),
            steps=_list(
                _object(
                    actor=NAME,
                    target=NAME,
                    what=BOTH,
                    wire=TEXT,
                    why={"oneOf": [BOTH, {"type": "null"}]},
                    source=TEXT,
                    refused={"type": "boolean"},
                )
            ),
            findings=_list(_object(ask=NAME, choice=NAME, reason=TEXT, why=BOTH, source=NAME)),
            settles={"type": "array", "items": _object(id=NAME, often_said=BOTH)},
            lesson=BOTH,
            source=NAME,
        )
    ),
)
"""What programs may rely on. A field that is taken away or renamed breaks them."""


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[DemoRun]:
    """What the engines really did while a command ran."""
    done: list[DemoRun] = []
    engine = registry.demo

    def watched(name: str) -> Demo[Any]:
        demo = engine(name)

        async def run(inputs: object, world: World) -> DemoRun:
            done.append(await demo.run(inputs, world))
            return done[-1]

        return replace(demo, run=run)

    monkeypatch.setattr(registry, "demo", watched)
    return done


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What the app was opened with, instead of a screen."""
    calls: list[tuple[object, ...]] = []

    def open_app(*arguments: object) -> int:
        calls.append(arguments)
        return 0

    monkeypatch.setattr("quizapp.__main__.open_app", open_app)
    return calls


class Terminal(io.StringIO):
    """A stream that somebody sits at."""

    def isatty(self) -> bool:
        return True


def ids(demo: str) -> list[str]:
    return [one.id for one in registry.situations(demo)]


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("demo", DEMOS)
def test_every_situation_is_run_and_printed_with_its_own_wire(
    run: Any, runs: list[DemoRun], demo: str, lang: str
) -> None:
    told = run("demo", demo, "--plain", "--lang", lang)
    assert (told.code, told.err) == (0, "")
    lines = told.out.removesuffix("\n").split("\n")
    assert [line for line in lines if not line.isprintable()] == []
    headings = [line.split()[2] for line in lines if line.startswith("## ")]
    assert headings == ids(demo)
    printed = [line.removeprefix(WIRE).removeprefix(" ") for line in lines if line[:4] == WIRE]
    wire = [line for one in runs for step in one.steps for line in step.wire.splitlines()]
    assert printed == wire


@pytest.mark.parametrize("demo", DEMOS)
def test_every_ask_is_put_and_answered_and_every_lesson_told(
    run: Any, runs: list[DemoRun], demo: str
) -> None:
    lines = run("demo", demo, "--plain").out.splitlines()
    asks = [ask for one in registry.situations(demo) for ask in one.asks]
    for beginning in ("predict: ", "outcome: "):
        assert sum(line.startswith(beginning) for line in lines) == len(asks)
    assert sum(line.startswith("keep in mind: ") for line in lines) == len(ids(demo))
    steps = sum(len(one.steps) for one in runs)
    assert sum(line.split(". ")[0].isdecimal() for line in lines) == steps


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("demo", ["cookie-lab", "json-web-token"])
def test_what_came_out_is_named_once(run: Any, demo: str, lang: str) -> None:
    lines = run("demo", demo, "--plain", "--lang", lang).out.splitlines()
    outcomes = [line for line in lines if line.startswith(("결과: ", "outcome: "))]
    for line in outcomes:
        assert not re.search(r"(\w+) \(\1[ )]", line)
        assert "(accepted)" not in line
    assert outcomes


def test_a_choice_that_is_a_name_has_its_meaning_beside_it(run: Any) -> None:
    command = ("demo", "json-web-token", "--plain", "--situation", "no-algorithm", "--lang")
    korean, english = run(*command, "ko").out, run(*command, "en").out
    assert (
        "결과: 엄격한 검증기의 결과는 무엇일까요? InvalidAlgorithmError (허용하지 않은 알고리즘)\n"
        in korean
    )
    assert "InvalidAlgorithmError (algorithm not allowed) / DecodeError (malformed)" in english
    assert "예 (accepted)" not in korean


def test_blanks_at_the_beginning_of_a_wire_line_are_kept(run: Any) -> None:
    out = run("demo", "json-web-token", "--plain", "--situation", "readable").out
    assert '\n   | {\n   |   "typ": "at+jwt",\n' in out


def test_two_runs_print_two_tokens_as_each_makes_its_own_key(run: Any) -> None:
    command = ("demo", "json-web-token", "--plain", "--situation", "readable")
    assert run(*command).out != run(*command).out


def test_those_who_act_have_their_names_in_the_language_asked_for(run: Any) -> None:
    command = ("demo", "json-web-token", "--plain", "--situation", "no-algorithm", "--lang")
    korean, english = run(*command, "ko").out, run(*command, "en").out
    assert ". 공격자 → 허술한 검증기: " in korean
    assert "naive verifier" not in korean
    assert ". attacker -> naive verifier: " in english


def test_a_host_is_called_by_its_own_name_in_every_language(run: Any) -> None:
    out = run("demo", "cookie-lab", "--plain", "--situation", "path", "--lang", "ko").out
    assert "1. 브라우저 → app.shop.test: " in out


@pytest.mark.parametrize("demo", DEMOS)
def test_json_holds_everything_in_both_languages(run: Any, demo: str) -> None:
    told = run("demo", demo, "--json")
    assert (told.code, told.err) == (0, "")
    jsonschema.validate(told.json, SCHEMA)
    assert told.json["demo"] == demo
    assert [one["id"] for one in told.json["situations"]] == ids(demo)


@pytest.mark.parametrize("demo", DEMOS)
def test_json_answers_every_ask_with_one_of_its_choices(run: Any, demo: str) -> None:
    for one in run("demo", demo, "--json").json["situations"]:
        choices = {ask["id"]: ask["choices"] for ask in one["asks"]}
        assert [found["ask"] for found in one["findings"]] == list(choices)
        for found in one["findings"]:
            assert found["choice"] in choices[found["ask"]]


def test_what_is_often_said_is_told_with_what_corrects_it(run: Any) -> None:
    command = ("demo", "json-web-token", "--situation", "readable", "--situation", "expired")
    readable, expired = run(*command, "--json").json["situations"]
    assert [one["id"] for one in readable["settles"]] == ["C07", "C36"]
    assert expired["settles"] == []
    for lang, word in (("ko", "흔한 오해"), ("en", "often said")):
        lines = run(*command, "--plain", "--lang", lang).out.splitlines()
        said = [line for line in lines if line.startswith(word)]
        assert said == [f"{word}: “{one['often_said'][lang]}”" for one in readable["settles"]]


def test_json_is_the_same_in_every_language(run: Any) -> None:
    command = ("demo", "cookie-lab", "--json", "--situation", "http-only", "--lang")
    assert run(*command, "ko").out == run(*command, "en").out


def test_json_comes_before_plain(run: Any) -> None:
    told = run("demo", "cookie-lab", "--json", "--plain", "--situation", "path")
    assert told.json["demo"] == "cookie-lab"


@pytest.mark.parametrize(
    ("named", "wanted"),
    [
        (["path"], ["path"]),
        (["path", "http-only"], ["path", "http-only"]),
        (["http-only", "path"], ["http-only", "path"]),
        (["path", "http-only", "path"], ["path", "http-only"]),
    ],
)
def test_only_the_situations_named_are_run_in_the_order_asked_for(
    run: Any, runs: list[DemoRun], named: list[str], wanted: list[str]
) -> None:
    flags = [part for name in named for part in ("--situation", name)]
    found = run("demo", "cookie-lab", "--json", *flags).json
    assert [one["id"] for one in found["situations"]] == wanted
    assert len(runs) == len(wanted)
    told = run("demo", "cookie-lab", "--plain", *flags)
    headings = [line for line in told.out.splitlines() if line.startswith("## ")]
    assert [line.split()[1:3] for line in headings] == [
        [f"{number}/{len(wanted)}", name] for number, name in enumerate(wanted, 1)
    ]


@pytest.mark.parametrize("flags", [(), ("--plain",), ("--json",)])
@pytest.mark.parametrize(
    ("arguments", "english", "korean"),
    [
        (
            ["cookie-lb"],
            "There is no demo 'cookie-lb'. Did you mean 'cookie-lab'?",
            "'cookie-lb' 데모가 없습니다. 혹시 'cookie-lab'?",
        ),
        (
            ["JSON_WEB_TOKEN"],
            "There is no demo 'JSON_WEB_TOKEN'. Did you mean 'json-web-token'?",
            "'JSON_WEB_TOKEN' 데모가 없습니다. 혹시 'json-web-token'?",
        ),
        (
            ["zzz"],
            "There is no demo 'zzz'. There are: cookie-lab, json-web-token",
            "'zzz' 데모가 없습니다. 쓸 수 있는 이름: cookie-lab, json-web-token",
        ),
        (
            ["cookie-lab", "--situation", "htp-only"],
            "The demo 'cookie-lab' has no situation 'htp-only'. Did you mean 'http-only'",
            "'cookie-lab' 데모에 'htp-only' 상황이 없습니다. 혹시 'http-only'",
        ),
        (
            ["cookie-lab", "--situation", "path", "--situation", "expired"],
            "The demo 'cookie-lab' has no situation 'expired'. `quizapp demo --plain` lists them",
            "'cookie-lab' 데모에 'expired' 상황이 없습니다. 전체 목록은 `quizapp demo --plain`으로",
        ),
        (
            ["cookie-lab", "--situation", "fetch"],
            "The demo 'cookie-lab' has no situation 'fetch'. Did you mean 'lax-fetch', "
            "'default-fetch'? `quizapp demo --plain` lists them all.",
            "'cookie-lab' 데모에 'fetch' 상황이 없습니다. 혹시 'lax-fetch', 'default-fetch'? ",
        ),
        (
            ["--situation", "path"],
            "Say which demo: quizapp demo cookie-lab|json-web-token",
            "어느 데모인지 적어 주세요: quizapp demo cookie-lab|json-web-token",
        ),
    ],
)
def test_a_name_nobody_has_is_answered_in_one_line(
    run: Any,
    opened: Any,
    runs: list[DemoRun],
    arguments: list[str],
    english: str,
    korean: str,
    flags: tuple[str, ...],
) -> None:
    assert refused(run("demo", *arguments, *flags)).startswith(english)
    assert refused(run("demo", *arguments, *flags, "--lang", "ko")).startswith(korean)
    assert (opened, runs) == ([], [])


@pytest.mark.parametrize(
    "name", ["\x1b]0;x\x07", "a\nb", "", "쿠키", pytest.param("x" * 100_000, id="long")]
)
def test_a_name_of_any_kind_is_refused_in_a_line_that_can_be_read(run: Any, name: str) -> None:
    for arguments in ([name], ["cookie-lab", f"--situation={name}"]):
        assert len(refused(run("demo", *arguments, "--plain"))) < 1000


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_without_an_id_plain_lists_the_demos_and_their_situations(
    run: Any, runs: list[DemoRun], lang: str
) -> None:
    told = run("demo", "--plain", "--lang", lang)
    assert (told.code, told.err) == (0, "")
    lines = told.out.splitlines()
    assert [line.split()[0] for line in lines] == [
        name for demo in DEMOS for name in (demo, *ids(demo))
    ]
    assert lines[0] == f"cookie-lab  {TEXTS['demos.name.cookie_lab'][lang == 'en']}"
    assert runs == []


def test_without_an_id_json_lists_the_demos_and_their_situations(
    run: Any, runs: list[DemoRun]
) -> None:
    told = run("demo", "--json")
    assert told.code == 0
    assert told.json == [{"id": demo, "situations": ids(demo)} for demo in DEMOS]
    assert runs == []


@pytest.mark.parametrize(
    ("arguments", "wish"),
    [
        ([], DemoWish()),
        (["cookie-lab"], DemoWish("cookie-lab")),
        (["cookie-lab", "--situation", "path"], DemoWish("cookie-lab", "path")),
    ],
)
def test_without_a_flag_for_text_the_app_opens_with_the_demo(
    run: Any,
    opened: Any,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    wish: DemoWish,
) -> None:
    for name in ("__stdin__", "__stdout__", "__stderr__"):
        monkeypatch.setattr(sys, name, Terminal())
    assert run("demo", *arguments).code == 0
    ((_, wanted, seed),) = opened
    assert (wanted, seed) == (wish, None)


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("piped", ["__stdin__", "__stdout__", "__stderr__"])
def test_without_an_id_or_a_terminal_the_demos_are_listed_with_what_they_show(
    run: Any, opened: Any, monkeypatch: pytest.MonkeyPatch, piped: str, lang: str
) -> None:
    monkeypatch.delenv("TEXTUAL_DRIVER", raising=False)
    for name in ("__stdin__", "__stdout__", "__stderr__"):
        monkeypatch.setattr(sys, name, io.StringIO() if name == piped else Terminal())
    told = run("demo", "--lang", lang)
    assert (told.code, opened) == (0, [])
    lines = told.out.splitlines()
    assert [line.split()[0] for line in lines] == list(DEMOS)
    for demo, line in zip(DEMOS, lines, strict=True):
        for key in ("name", "about"):
            assert TEXTS[f"demos.{key}.{demo.replace('-', '_')}"][lang == "en"] in line
    assert told.err.count("\n") == 1
    assert "`quizapp demo ID --plain`" in told.err


def test_without_a_terminal_the_app_does_not_open(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__stdin__", io.StringIO())
    monkeypatch.delenv("TEXTUAL_DRIVER", raising=False)
    refused(run("demo", "cookie-lab"))


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_help_tells_of_every_flag_in_the_language_asked_for(run: Any, lang: str) -> None:
    told = run("demo", "--help", "--lang", lang)
    assert (told.code, told.err) == (0, "")
    words = " ".join(told.out.split())
    for flag in ("situation", "plain", "json", "token", "key-file", "issuer", "audience"):
        assert f"--{flag}" in words
        assert TEXTS[f"cli.demo_{flag.replace('-', '_')}"][lang == "en"] in words


LOADED = """
import json, sys
from quizapp.__main__ import main
code = main(sys.argv[1:])
print(json.dumps([code, *sys.modules]), file=sys.stderr)
"""


@pytest.fixture
def loaded(home: Path) -> Callable[..., set[str]]:
    """``loaded("demo", "--help")``: the modules a command has loaded when it ends well."""

    def modules(*arguments: str) -> set[str]:
        home.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-c", LOADED, *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
        code, *names = json.loads(done.stderr.decode().splitlines()[-1])
        assert code == 0
        return set(names)

    return modules


ENGINES = {"aiohttp", "cryptography", "jwt", "publicsuffixlist"}
SCREEN = {"textual", "rich"}


def test_help_loads_no_demo_and_no_library(loaded: Callable[..., set[str]]) -> None:
    names = loaded("demo", "--help")
    assert not (ENGINES | SCREEN | {"asyncio"}) & names
    assert not [name for name in names if name.startswith("quizapp.demos")]


def test_the_list_loads_no_engine(loaded: Callable[..., set[str]]) -> None:
    assert not ENGINES & loaded("demo", "--plain")


def test_running_a_demo_as_text_loads_no_screen(loaded: Callable[..., set[str]]) -> None:
    assert not SCREEN & loaded("demo", "cookie-lab", "--plain", "--situation", "path")
