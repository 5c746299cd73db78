"""`quizapp practice`: opens the app with a quiz of the wanted kind."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace

from quizapp.cli.lookup import question_named, topic_named
from quizapp.config import Settings
from quizapp.core.selection import DEFAULT_LIMIT, Wish
from quizapp.study.opening import open_decks


def wish_of(arguments: argparse.Namespace, settings: Settings) -> Wish:
    """The quiz the flags ask for; raises ``UsageError`` for a topic or question nobody has."""
    wish = Wish(weak_only=arguments.weak, limit=arguments.limit or DEFAULT_LIMIT)
    if not arguments.topic and not arguments.question:
        return wish  # The decks are then opened behind the first screen.
    with closing(open_decks(settings)) as library:
        lang = settings.lang
        topics = [topic_named(library, one, lang) for one in arguments.topic or ()]
        questions = [question_named(library, one, lang) for one in arguments.question or ()]
        return replace(wish, topics=frozenset(topics), questions=tuple(one.id for one in questions))
