"""Which quizapp this is."""

from __future__ import annotations

VERSION = "0.1.0"
"""As in pyproject.toml (a test holds the two together). To ask the installed package for it would
take twice as long as everything else `--version` does."""
