"""`quizapp demo json-web-token --token -`: explains a token, and verifies it with a key."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial

from quizapp.cli import output
from quizapp.cli.demo_key import KeyReading, readings
from quizapp.cli.output import ExitCode
from quizapp.cli.reading import STANDARD_INPUT, answer_on_stdin, stdin_is_a_keyboard
from quizapp.config import Settings
from quizapp.decks.problems import shown
from quizapp.demos.json_web_token.explanation import Explanation
from quizapp.demos.json_web_token.explanation import explain as explained
from quizapp.demos.json_web_token.key_file import key_text
from quizapp.demos.json_web_token.key_reading import KeyKind
from quizapp.demos.json_web_token.lab import Expected
from quizapp.errors import UsageError
from quizapp.study.clock import clock_from
from quizapp.texts import Lang, say

_DECODED = (KeyKind.BASE64, KeyKind.BASE64URL)
_OF_A_TOKEN = {
    "error.answer_not_utf8": "error.demo.token_not_utf8",
    "error.answer_too_long": "error.demo.token_too_long",
    "error.answer_unreadable": "error.demo.token_unreadable",
    "error.no_stdin": "error.demo.token_no_stdin",
}
"""What is wrong with standard input is said of answers; here it is a token that was wanted."""


def explain(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print what the token says; the exit code is 0 only where it verifies with a key that is long
    enough, is in time, and is as expected.
    """
    if arguments.token != STANDARD_INPUT:
        raise UsageError("error.demo.token_on_command_line")
    if arguments.situation:
        raise UsageError("error.demo.token_or_situation")
    if "" in (arguments.issuer, arguments.audience):
        # An unset variable must not turn a check off.
        raise UsageError("error.demo.nothing_expected")
    typed = None if arguments.key_file is None else key_text(arguments.key_file)
    token = _token(settings.lang)
    clock = clock_from()
    expected = Expected(arguments.issuer or "", arguments.audience or "")
    explain_with = partial(explained, token, now=clock.now(), zone=clock.zone(), expected=expected)
    found, reading = _found(token, typed, explain_with)
    if arguments.json:
        output.data_json(_fields(found, reading))
    else:
        for line in _lines(found, reading, settings.lang):
            output.data(shown(line, limit=None))
    return ExitCode.FINE if found.accepted else ExitCode.PROBLEMS


def _token(lang: Lang) -> str:
    """What was pasted. The line end that every pipe adds is nothing to tell anybody about."""
    if stdin_is_a_keyboard():
        output.talk(say(lang, "cli.type_token"))
    try:
        return answer_on_stdin().rstrip("\r\n")
    except UsageError as error:
        key = _OF_A_TOKEN[error.key]
        raise UsageError(key, path=None, line=None, **error.arguments) from error


def _found(
    token: str, typed: str | None, explain_with: Callable[..., Explanation]
) -> tuple[Explanation, KeyReading | None]:
    """The explanation with the reading of the key that verifies the token, or the likeliest."""
    if typed is None:
        return explain_with(key=None), None
    found = [(explain_with(key=one.key), one) for one in readings(typed, token)]
    return next((one for one in found if one[0].verified), found[0])


def _lines(found: Explanation, reading: KeyReading | None, lang: Lang) -> list[str]:
    lines = found.lines(lang)
    if reading is not None and reading.kind in _DECODED:
        lines.append(say(lang, "cli.demo_key_decoded", kind=reading.kind.value))
    if found.verified and found.not_checked:
        lines.append(say(lang, "cli.demo_not_checked", names=", ".join(found.not_checked)))
    return [*lines, found.verdict.said(lang)]


def _fields(found: Explanation, reading: KeyReading | None) -> dict[str, object]:
    header, payload = found.parts.header.json, found.parts.payload.json
    return {
        "verified": found.verified,
        "in_time": found.in_time,
        "key_read_as": None if reading is None else reading.kind.value,
        "key_too_short": found.weakness is not None,
        "result": found.result,
        "not_checked": list(found.not_checked),
        "header": dict(header.members) if header else None,
        "payload": dict(payload.members) if payload else None,
        "flaws": [flaw.reason for flaw in found.parts.flaws],
        "explanation": {lang.value: _lines(found, reading, lang) for lang in Lang},
    }
