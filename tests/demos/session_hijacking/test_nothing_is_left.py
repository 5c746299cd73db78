"""What a run and free play leave behind: no socket, no task, no thread and no file."""

from __future__ import annotations

import asyncio
import gc
import tempfile
import threading
from pathlib import Path

import pytest

from quizapp.demos.session_hijacking.engine import run
from quizapp.demos.session_hijacking.inputs import ALL_ON, Attack, Defences, HijackingInputs
from quizapp.demos.session_hijacking.live import open_live
from quizapp.demos.session_hijacking.situations import SITUATIONS
from tests.demos.session_hijacking.hijacking_running import world

HTTPS = HijackingInputs(Attack.SNIFFING, Defences(tls=True, secure=True))


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def left(folder: Path) -> tuple[int, int, int, list[Path]]:
    descriptors = len(list(Path("/proc/self/fd").iterdir()))
    return descriptors, len(asyncio.all_tasks()), threading.active_count(), list(folder.iterdir())


@pytest.mark.parametrize("inputs", [one.inputs for one in SITUATIONS])
async def test_by_a_run(inputs: HijackingInputs, temporary: Path) -> None:
    await run(HTTPS, world())  # the certificates and the suffix list are loaded
    before = left(temporary)
    await run(inputs, world())
    assert left(temporary) == before


async def test_by_free_play(temporary: Path) -> None:
    await run(HTTPS, world())
    before = left(temporary)
    async with open_live(HijackingInputs(Attack.SNIFFING, ALL_ON), world()) as live:
        for act in ("login", "attack:xss-request", "switch:tls", "login", "attack:csrf"):
            await live.act(act)
    assert left(temporary) == before


@pytest.mark.parametrize("apart", [2, 3])
async def test_by_a_run_that_is_broken_off_twice_at_any_moment(temporary: Path, apart: int) -> None:
    """Garbage that is collected would hide a socket that was left open."""
    await run(HTTPS, world())
    await _passes(30)
    before = left(temporary)
    gc.collect()
    gc.disable()
    try:
        for moment in range(40):
            running = asyncio.ensure_future(run(HTTPS, world()))
            await _passes(moment)
            running.cancel()
            await _passes(apart)
            running.cancel()
            await asyncio.wait([running])
            await _passes(30)
            assert (moment, left(temporary)) == (moment, before)
    finally:
        gc.enable()


async def _passes(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)
