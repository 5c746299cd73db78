"""Which command is meant, in which language, and what is said of flags that nobody knows."""

from __future__ import annotations

import io
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from quizapp.cli.version import VERSION
from quizapp.core.selection import DEFAULT_LIMIT
from quizapp.paths import places
from quizapp.texts import TEXTS

ROOT = Path(__file__).parent.parent.parent
COMMANDS = ("practice", "check", "questions", "score", "stats")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What the app was opened with, instead of a screen."""
    calls: list[tuple[object, ...]] = []

    def open_app(*arguments: object) -> int:
        calls.append(arguments)
        return 0

    monkeypatch.setattr("quizapp.__main__.open_app", open_app)
    return calls


def test_the_version_is_that_of_the_package(run: Any) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION
    assert run("--version").out == f"quizapp {VERSION}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_the_flags_that_stand_everywhere(run: Any, command: str) -> None:
    help_text = run(command, "--help")
    assert help_text.code == 0
    assert help_text.err == ""
    for flag in ("--lang", "--data-dir", "--decks", "--version", "--help"):
        assert flag in help_text.out
    assert run(command, "--version").out == f"quizapp {VERSION}\n"


def test_help_names_every_command_in_the_language_asked_for(run: Any) -> None:
    english, korean = run("--help"), run("--help", "--lang", "ko")
    assert "usage: quizapp" in english.out
    assert "사용법: quizapp" in korean.out
    for command in COMMANDS:
        assert f"    {command} " in english.out
        assert TEXTS[f"cli.{command}"][0] in korean.out


@pytest.mark.parametrize(
    ("columns", "widest"), [("60", 60), ("160", 160), ("", 80), ("0", 80), ("-5", 80), ("wide", 80)]
)
def test_help_is_as_wide_as_the_terminal(
    run: Any, monkeypatch: pytest.MonkeyPatch, columns: str, widest: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setattr(sys, "__stdout__", None)
    lines = run("--help").out.splitlines()
    assert widest * 0.6 < max(map(len, lines)) < widest


def test_the_locale_decides_where_no_language_is_asked_for(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    assert run("stats").out == "아직 연습한 기록이 없습니다.\n"


def test_the_settings_file_comes_before_the_locale_and_the_flag_before_both(run: Any) -> None:
    config = places().config
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text('lang = "ko"\n', "utf-8")
    assert "기록이 없습니다" in run("stats").out
    assert "Nothing was practised" in run("stats", "--lang", "en").out


def test_a_settings_file_that_is_not_toml_is_named_in_one_line(run: Any) -> None:
    config = places().config
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("lang: ko", "utf-8")
    told = run("stats")
    assert told.code == 1
    assert told.err.startswith(f"{config}: ")
    assert told.err.count("\n") == 1


@pytest.mark.parametrize("before", [True, False])
def test_flags_may_stand_before_or_after_the_command(
    run: Any, own_deck: Path, before: bool
) -> None:
    flags = ("--decks", own_deck, "--lang", "ko")
    listed = run(*flags, "questions") if before else run("questions", *flags)
    assert "왜 무상태인가요?" in listed.out


def test_decks_named_before_and_after_the_command_are_all_used(run: Any, own_deck: Path) -> None:
    other = own_deck.with_name("other.yaml")
    other.write_text(own_deck.read_text("utf-8").replace("http-", "other-"), "utf-8")
    listed = run("--decks", own_deck, "questions", "--decks", other).out
    assert "http-stateless" in listed
    assert "other-stateless" in listed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chekc"], "there is no command 'chekc' (did you mean check?)"),
        (["Check"], "there is no command 'Check' (did you mean check?)"),
        (["zzz"], "there is no command 'zzz' (there are practice, check"),
        (["check", "--jsn"], "there is no flag '--jsn'. See `quizapp check --help`."),
        (["check", "--strenth"], "'--strenth' (did you mean --strength?). See `quizapp check"),
        (["practice", "--topc", "jwt"], "'--topc' (did you mean --topic?). See `quizapp prac"),
        (["practice", "--topc=jwt"], "'--topc' (did you mean --topic?)"),
        (["practice", "-topic", "jwt"], "'-topic' (did you mean --topic?)"),
        (["practice", "\u2014topic", "jwt"], "'\u2014topic' (did you mean --topic?)"),
        (["\u2014lang", "ko", "stats"], "there is no flag '\u2014lang' (did you mean --lang?)"),
        (["stats", "--hh"], "there is no flag '--hh'. See `quizapp stats --help`."),
        (["practice", "--LIMIT", "3"], "'--LIMIT' (did you mean --limit?)"),
        (["--la", "ko", "stats"], "there is no flag '--la' (did you mean --lang?)"),
        (["--lang", "ko", "--lnag", "ko", "stats"], "'--lnag' 옵션은 없습니다 (혹시 --lang?)"),
        (["zzz", "--topic", "jwt"], "there is no command 'zzz'"),
        (["--lnag=ko", "stats"], "there is no flag '--lnag' (did you mean --lang?)"),
        (["--lang", "en", "sttas"], "there is no command 'sttas' (did you mean stats?)"),
        (["check", "--json"], "there is no flag '--json'. See"),
        (["stats", "--js"], "there is no flag '--js' (did you mean --json?)"),
        (["practice", "jwt"], "not understood: jwt. See `quizapp practice --help`."),
        (["stats", "--" + "x" * 5000], "there is no flag '--xxx"),
        (["stats", "x" * 5000], "not understood: xxx"),
        (["x" * 5000], "there is no command 'xxx"),
        (["--lang", "x" * 5000], "--lang cannot be 'xxx"),
        (["--lang", "fr"], "--lang cannot be 'fr'; choose from"),
        (["--lang"], "--lang needs one value"),
        (["stats", "--json=yes"], "--json takes no value"),
        (["practice", "--limit", "0"], "--limit: give a number from 1 to 9999"),
        (["practice", "--limit", "-1"], "--limit"),
        (["practice", "--limit", "many"], "--limit: give a number"),
        (["practice", "--limit", "9" * 5000], "--limit: give a number"),
        (["practice", "--limit", "٣"], "--limit: give a number"),
        (["practice", "--seed", "x"], "--seed: give a whole number"),
        (["stats", "\x1b[31mred"], "not understood: \ufffd[31mred"),
    ],
)
def test_wrong_use_is_one_line_on_stderr(run: Any, arguments: list[str], said: str) -> None:
    told = run(*arguments)
    assert told.code == 2
    assert told.out == ""
    assert said in told.err
    assert told.err.count("\n") == 1
    assert "--help" in told.err
    assert len(told.err) < 400


def test_a_mistyped_flag_is_named_in_korean_with_what_was_meant(run: Any) -> None:
    told = run("practice", "--topc", "jwt", "--lang", "ko")
    assert told.err == (
        "잘못 썼습니다: '--topc' 옵션은 없습니다 (혹시 --topic?). "
        "`quizapp practice --help`를 보세요.\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("--data-dir", "{}", "stats"),
        ("stats", "--data-dir={}"),
        ("questions", "--decks", "{}"),
        ("check", "{}"),
    ],
)
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "A path is empty. Write that of a folder or file.\n"),
        ("~nobody-here/x", "~nobody-here/x: nobody here has that home folder. Check the path.\n"),
    ],
)
def test_a_path_that_names_no_place_is_refused_in_one_line(
    run: Any, arguments: tuple[str, ...], name: str, said: str
) -> None:
    told = run(*(one.format(name) for one in arguments))
    assert (told.code, told.out, told.err) == (2, "", said)


def test_a_file_is_no_folder_for_progress(run: Any, own_deck: Path) -> None:
    told = run("stats", "--data-dir", own_deck)
    assert told.err == f"--data-dir takes a folder, and {own_deck} is a file.\n"
    assert told.code == 2


def test_a_folder_with_a_name_that_is_too_long_is_refused(run: Any) -> None:
    told = run("stats", "--data-dir", "x" * 5000)
    assert told.code == 1
    assert told.err.count("\n") == 1


def test_wrong_use_is_said_in_korean_where_korean_is_asked_for(run: Any) -> None:
    told = run("practice", "--limit", "0", "--lang=ko")
    assert told.err == (
        "잘못 썼습니다: --limit: 1부터 9999까지의 수를 쓰세요. "
        "`quizapp practice --help`를 보세요.\n"
    )


def test_a_pretended_time_that_is_none_is_wrong_use(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZAPP_NOW", "tomorrow")
    told = run("stats")
    assert told.code == 2
    assert "QUIZAPP_NOW" in told.err


def test_ctrl_c_ends_quietly(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("quizapp.cli.stats.run", interrupted)
    told = run("stats")
    assert (told.code, told.out, told.err) == (130, "", "")


def test_without_a_command_the_app_opens_at_home(run: Any, opened: Any) -> None:
    assert run("--lang", "ko").code == 0
    ((settings, wish, seed),) = opened
    assert (settings.lang, wish, seed) == ("ko", None, None)


def test_the_bare_command_opens_the_app_too(run: Any, opened: Any) -> None:
    assert run().code == 0
    ((_, wish, seed),) = opened
    assert (wish, seed) == (None, None)


def test_practice_opens_the_app_with_the_quiz_that_is_wished_for(run: Any, opened: Any) -> None:
    arguments = ["--topic", "jwt", "--topic", "cookie", "--weak", "--limit", "3", "--seed", "-7"]
    assert run("practice", *arguments).code == 0
    ((_, wish, seed),) = opened
    assert wish.topics == {"jwt", "cookie"}
    assert (wish.weak_only, wish.limit, seed) == (True, 3, -7)


def test_practice_asks_as_many_questions_as_the_help_says(run: Any, opened: Any) -> None:
    run("practice")
    assert opened[0][1].limit == DEFAULT_LIMIT
    assert all(f"{DEFAULT_LIMIT})" in said for said in TEXTS["cli.limit"])


def test_practice_finds_a_question_by_the_id_it_had_before(
    run: Any, opened: Any, own_deck: Path
) -> None:
    renamed = own_deck.read_text("utf-8").replace(
        "id: http-stateless", "id: http-plain\n    formerly: [http-stateless]"
    )
    own_deck.write_text(renamed, "utf-8")
    assert run("practice", "--decks", own_deck, "--question", "http-stateless").code == 0
    assert opened[0][1].questions == ("http-plain",)


@pytest.mark.parametrize(
    ("flag", "name", "nearest"),
    [("--topic", "sesion", "session"), ("--question", "def-cooky", "def-cookie")],
)
def test_practice_refuses_a_name_nobody_has_before_the_screen_opens(
    run: Any, opened: Any, flag: str, name: str, nearest: str
) -> None:
    told = run("practice", flag, name)
    assert told.code == 2
    assert f"'{name}'" in told.err
    assert f"'{nearest}'" in told.err
    assert told.err.count("\n") == 1
    assert opened == []


def test_a_topic_like_no_other_is_answered_with_the_list(run: Any) -> None:
    told = run("questions", "--topic", "\x1b]0;x")
    assert told.code == 2
    assert "cookie, jsessionid, jwt, oauth, session" in told.err
    assert "\x1b" not in told.err


def test_the_app_does_not_open_where_there_is_no_terminal(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__stdin__", io.StringIO())
    monkeypatch.delenv("TEXTUAL_DRIVER", raising=False)
    told = run("practice")
    assert told.code == 2
    assert told.err == (
        "The screens need a terminal. Run it without a pipe, or use `quizapp score` or "
        "`quizapp demo ID --plain`.\n"
    )
