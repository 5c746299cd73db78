"""`quizapp demo json-web-token --token -`: explains a token, and verifies it with a key."""

from __future__ import annotations

import argparse
from pathlib import Path

from quizapp.cli import output
from quizapp.cli.columns import printable
from quizapp.cli.output import ExitCode
from quizapp.cli.reading import STANDARD_INPUT, answer_on_stdin, stdin_is_a_keyboard
from quizapp.config import Settings
from quizapp.demos.json_web_token.bench import typed_key
from quizapp.demos.json_web_token.explanation import Explanation
from quizapp.demos.json_web_token.explanation import explain as explained
from quizapp.demos.json_web_token.keys import Key
from quizapp.errors import DemoError, UsageError
from quizapp.study.clock import clock_from
from quizapp.texts import Lang, say

_LONGEST_KEY = 100_000
"""Bytes; a large JWKS has a tenth of that."""


def explain(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print what the token says; the exit code is 0 only where it verifies and is in time."""
    if arguments.token != STANDARD_INPUT:
        raise UsageError("error.demo.token_on_command_line")
    if stdin_is_a_keyboard():
        output.talk(say(settings.lang, "cli.type_token"))
    text = answer_on_stdin()
    key = _key(arguments.key_file, text) if arguments.key_file else None
    clock = clock_from()
    found = explained(text, key, clock.now(), clock.zone())
    if arguments.json:
        output.data_json(_fields(found))
    else:
        for line in found.lines(settings.lang):
            output.data(printable(line))
    return ExitCode.FINE if found.in_time else ExitCode.PROBLEMS


def _key(name: str, token: str) -> Key | None:
    """The key in a file; what is wrong with it is told without showing any of it."""
    try:
        content = Path(name).expanduser().read_bytes()[:_LONGEST_KEY]
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError("error.demo.key_unreadable", reason=reason) from error
    typed = typed_key(content.decode("utf-8", "replace").rstrip("\r\n"), None, token)
    if typed.trouble is not None:
        raise DemoError("error.demo.key_unusable", why=typed.trouble)
    return typed.key


def _fields(found: Explanation) -> dict[str, object]:
    header, payload = found.parts.header.json, found.parts.payload.json
    return {
        "verified": found.verified,
        "in_time": found.in_time,
        "result": found.ruling.result if found.ruling else None,
        "header": dict(header.members) if header else None,
        "payload": dict(payload.members) if payload else None,
        "flaws": [flaw.reason for flaw in found.parts.flaws],
        "explanation": {lang.value: found.lines(lang) for lang in Lang},
    }
