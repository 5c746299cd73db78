"""Finds the question or topic that is named; a wrong name is answered with the nearest."""

from __future__ import annotations

from quizapp.core.nearest import nearest
from quizapp.decks.library import Library, UnknownQuestionError
from quizapp.decks.listing import Listing
from quizapp.decks.problems import shown
from quizapp.errors import UsageError


def question_named(library: Library, name: str) -> Listing:
    """The question that has or had this id."""
    try:
        return library.listing(name)
    except UnknownQuestionError as error:
        raise UsageError(error.key, path=None, line=None, **error.arguments) from error


def topic_named(library: Library, name: str) -> str:
    """The id of this topic."""
    known = [topic.id for topic in library.topics()]
    if name in known:
        return name
    near = "".join(nearest(name, known))
    key = "error.unknown_topic_near" if near else "error.unknown_topic"
    raise UsageError(key, topic=shown(name), nearest=near, known=", ".join(known))
