"""The command `quizapp`: the only module that knows both front ends."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    from quizapp.cli.main import run

    return run(sys.argv[1:] if arguments is None else arguments, open_app)


def open_app(settings, clock, rng, wish=None) -> int:
    import os

    os.environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")
    from quizapp.study.opening import open_study
    from quizapp.ui.app import QuizappApp

    app = QuizappApp(settings, lambda in_memory: open_study(settings, clock, rng, in_memory=in_memory), wish)
    return app.run() or 0


if __name__ == "__main__":
    sys.exit(main())
