"""What the documents promise exists: commands, flags, keys, numbers, links and the sample deck."""

from __future__ import annotations

import re
import shlex
import textwrap
from argparse import ArgumentParser, _SubParsersAction
from pathlib import Path

import pytest
from textual.app import App
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import OptionList

from quizapp.cli.main import COMMANDS, _parser
from quizapp.core import thresholds
from quizapp.decks.composing import MAX_DEPTH
from quizapp.decks.deck_text import MAX_BYTES
from quizapp.decks.reader import read_deck
from quizapp.texts import Lang
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.cookie_lab import CookieLabScreen
from quizapp.ui.demos.json_web_token import JsonWebTokenScreen
from quizapp.ui.demos.panel import PanelScreen
from quizapp.ui.screens.glimpse import GlimpseScreen
from quizapp.ui.screens.home import HomeScreen
from quizapp.ui.screens.question import QuestionScreen
from quizapp.ui.screens.reading import ReadingScreen
from quizapp.ui.screens.review import ReviewScreen
from quizapp.ui.screens.summary import SummaryScreen

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.ko.md")
DECK_FORMAT = (ROOT / "content" / "README.md").read_text("utf-8")
BOUND = {
    "everywhere": (QuizappApp, App),
    "home": (HomeScreen, OptionList),
    "question": (QuestionScreen,),
    "after an answer": (GlimpseScreen,),
    "review": (ReviewScreen,),
    "looking back": (ReadingScreen,),
    "summary": (SummaryScreen,),
    "demo": (PanelScreen, CookieLabScreen),
    "JWT bench": (JsonWebTokenScreen,),
}
"""Whose bindings the rows of the table of keys are about."""
SPELLED = {"?": "question_mark", "esc": "escape"}


def text_of(readme: str) -> str:
    return (ROOT / readme).read_text("utf-8")


def command_lines(readme: str) -> list[str]:
    """The indented lines that start with the program's name."""
    lines = re.findall(r"^    quizapp\b(.*)$", text_of(readme), re.MULTILINE)
    return [re.split(r"\s[<#]", line)[0].strip() for line in lines]


def key_rows(readme: str) -> list[tuple[str, list[str]]]:
    """The rows of the table of keys: where, and every key that stands in backquotes."""
    rows = re.findall(r"^\| ([^|`]+) \| (`.*) \|$", text_of(readme), re.MULTILINE)
    found = [(where, re.findall(r"`([^`]+)`", cells)) for where, cells in rows]
    return [(where, keys) for where, keys in found if where in BOUND or readme != "README.md"]


def bound_keys(*owners: type[App[object]] | type[Screen[object]] | type[OptionList]) -> set[str]:
    keys: set[str] = set()
    for owner in owners:
        for binding in owner.BINDINGS:
            written = binding.key if isinstance(binding, Binding) else binding[0]
            keys |= {key.strip() for key in written.split(",")}
    return keys | {App.COMMAND_PALETTE_BINDING}


def own_flags(parser: ArgumentParser) -> set[str]:
    flags = {flag for action in parser._actions for flag in action.option_strings}
    return {flag for flag in flags if flag.startswith("--")}


def commands_of(parser: ArgumentParser) -> dict[str, ArgumentParser]:
    return next(dict(a.choices) for a in parser._actions if isinstance(a, _SubParsersAction))


def all_flags() -> set[str]:
    return {
        flag
        for name in COMMANDS
        for parser in (_parser(Lang.EN, [name]),)
        for flag in own_flags(parser) | own_flags(commands_of(parser)[name])
    }


@pytest.mark.parametrize("readme", READMES)
def test_every_command_line_of_a_readme_is_understood(readme: str) -> None:
    for line in command_lines(readme):
        arguments = shlex.split(line)
        _parser(Lang.EN, arguments).parse_args(arguments)


@pytest.mark.parametrize("readme", READMES)
def test_a_readme_names_every_command_and_every_flag_and_no_other(readme: str) -> None:
    started = {line.split()[0] for line in command_lines(readme) if line}
    assert started == set(COMMANDS)
    written = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text_of(readme)))
    assert written == all_flags()


def test_every_key_in_the_readme_is_bound_where_it_says() -> None:
    rows = key_rows("README.md")
    assert {where for where, _ in rows} == set(BOUND)
    for where, keys in rows:
        pressed = {SPELLED.get(key.lower(), key.lower()) for key in keys}
        assert pressed <= bound_keys(*BOUND[where]), where


def test_both_readmes_list_the_same_keys_and_the_same_commands() -> None:
    english, korean = ([keys for _, keys in key_rows(readme)] for readme in READMES)
    assert english == korean[: len(english)]
    assert command_lines("README.md") == command_lines("README.ko.md")


@pytest.mark.parametrize(
    "document", [*READMES, "CONTRIBUTING.md", "CHANGELOG.md", "content/README.md"]
)
def test_every_link_of_a_document_leads_to_a_file(document: str) -> None:
    path = ROOT / document
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", path.read_text("utf-8"))
    inside = [link for link in links if "://" not in link]
    assert [link for link in inside if not (path.parent / link).exists()] == []


def test_every_path_that_contributing_names_exists() -> None:
    paths = r"`((?:[\w/]+/)?\w+\.(?:py|toml|md)|\w+(?:/\w+)+)`"
    named = re.findall(paths, text_of("CONTRIBUTING.md"))
    places = (ROOT, ROOT / "quizapp")
    assert [path for path in named if not any((place / path).exists() for place in places)] == []


def sample_decks(document: str) -> list[str]:
    """The decks written out in a document, without their indentation."""
    blocks = re.findall(r"^    format: 1\n(?:    .*\n|\n(?=    ))+", document, re.MULTILINE)
    return [textwrap.dedent(block) for block in blocks]


@pytest.mark.parametrize("document", [*READMES, "content/README.md"])
def test_the_sample_deck_of_a_document_can_be_read(document: str, tmp_path: Path) -> None:
    (sample,) = sample_decks(text_of(document))
    deck = tmp_path / "sample.yaml"
    deck.write_text(sample, "utf-8")
    (question,) = read_deck(deck, shipped=False).questions
    assert question.id == "http-stateless"


def test_the_numbers_in_the_deck_format_are_those_of_the_program() -> None:
    rows = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", DECK_FORMAT, re.MULTILINE))
    assert rows["weak answer"] == f"estimate below {thresholds.WEAK_BELOW}"
    assert rows["strong answer"] == f"estimate {thresholds.STRONG_FROM} and more"
    assert rows["suggested rating"] == (
        f"Again below {thresholds.WEAK_BELOW}, Hard below {thresholds.HARD_BELOW}, "
        f"Good below {thresholds.EASY_FROM}, else Easy"
    )
    assert (thresholds.HINTS_CAP_GOOD, thresholds.HINTS_CAP_HARD) == (1, 2)
    assert rows["hints"] == "one hint: at most Good; two or more: at most Hard"
    assert rows["follow-ups after one answer"] == f"at most {thresholds.FOLLOW_UPS_PER_ANSWER}"
    assert f"At most {thresholds.FOLLOW_UPS_PER_ANSWER} are asked" in DECK_FORMAT


def test_the_limits_in_the_deck_format_are_those_of_the_reader() -> None:
    megabytes, depth = MAX_BYTES // 10**6, MAX_DEPTH
    assert f"at most {megabytes} MB and nests at most {depth} deep" in DECK_FORMAT
