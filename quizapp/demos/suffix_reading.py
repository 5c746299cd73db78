"""Has the Public Suffix List read before a run needs it, off the screen's thread."""

from __future__ import annotations

import asyncio

from quizapp.demos.browser.suffixes import suffixes


async def suffixes_read() -> None:
    """Once the list is read, which takes 30 to 60 ms the first time."""
    if not suffixes.cache_info().currsize:
        await asyncio.to_thread(suffixes)
