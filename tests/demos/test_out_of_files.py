"""A process that may open no more files says so in one line, wherever the last one is missing."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from quizapp.texts import Lang, say

PROGRAM = """
import asyncio, json, resource, sys
from datetime import UTC, datetime
from random import Random
from quizapp.demos import registry
from quizapp.demos.steps import World
from quizapp.errors import DemoError

world = World(lambda: datetime(2026, 11, 28, tzinfo=UTC), Random(1))
demo = registry.demo(sys.argv[1])
situation = demo.situation(sys.argv[2])

async def with_room(spare, hard):
    with open("/dev/null") as lowest:
        resource.setrlimit(resource.RLIMIT_NOFILE, (lowest.fileno() + spare, hard))
    try:
        await demo.run(situation.inputs, world)
    except DemoError as error:
        return error.key
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return "ran"

async def every():
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    await demo.run(situation.inputs, world)  # loads what is loaded late
    return [await with_room(spare, hard) for spare in range(20)]

print(json.dumps(asyncio.run(every())))
"""


@pytest.mark.parametrize(
    ("demo", "situation"),
    [
        ("session-hijacking", "http-in-the-cafe"),
        ("session-hijacking", "https-in-the-cafe"),
        ("jsessionid", "login-changes-id"),
    ],
)
def test_a_run_that_lacks_files_says_so_and_prints_no_traceback(demo: str, situation: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, demo, situation], capture_output=True, check=True, text=True
    )
    came = json.loads(done.stdout)
    lacking = came.index("ran")
    assert came == ["error.demo.too_many_files"] * lacking + ["ran"] * (len(came) - lacking)
    assert lacking > 3
    assert done.stderr == ""


def test_the_sentence_says_what_to_do() -> None:
    assert all("ulimit -n" in say(lang, "error.demo.too_many_files") for lang in Lang)
