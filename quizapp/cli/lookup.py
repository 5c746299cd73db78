"""Finds the question or topic that is named; a wrong name is answered with the nearest."""

from __future__ import annotations

from quizapp.cli import output
from quizapp.core.nearest import nearest
from quizapp.decks.library import Library, UnknownQuestionError
from quizapp.decks.listing import Listing
from quizapp.decks.problems import shown
from quizapp.errors import UsageError
from quizapp.texts import Lang, say

_MOST_TOLD = 3
"""Problems of decks that are told in full where something else is asked for."""


def tell_of_broken_decks(library: Library, lang: Lang) -> None:
    """Says which decks are left out: what is looked for may stand in one of them."""
    for problem in library.problems[:_MOST_TOLD]:
        output.talk(problem.said(lang))
    if library.problems:
        output.talk(say(lang, "cli.decks_broken", count=len(library.problems)))


def question_named(library: Library, name: str, lang: Lang) -> Listing:
    """The question that has or had this id."""
    try:
        return library.listing(name)
    except UnknownQuestionError as error:
        tell_of_broken_decks(library, lang)
        raise UsageError(error.key, path=None, line=None, **error.arguments) from error


def topic_named(library: Library, name: str, lang: Lang) -> str:
    """The id of this topic."""
    known = [topic.id for topic in library.topics()]
    if name in known:
        return name
    tell_of_broken_decks(library, lang)
    near = "".join(nearest(name, known))
    key = "error.unknown_topic_near" if near else "error.unknown_topic"
    raise UsageError(key, topic=shown(name), nearest=near, known=", ".join(known))
