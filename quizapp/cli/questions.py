"""`quizapp questions`: lists the questions, follow-ups below the question they follow up."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import closing

from quizapp.cli import output
from quizapp.cli.columns import aligned, printable
from quizapp.cli.lookup import tell_of_broken_decks, topic_named
from quizapp.cli.output import ExitCode
from quizapp.config import Settings
from quizapp.core.outline import Outlines
from quizapp.decks.library import Library
from quizapp.decks.listing import Listing
from quizapp.study.opening import open_decks
from quizapp.texts import Lang

INDENT = "  "


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print the list; decks that cannot be used are named on the side."""
    with closing(open_decks(settings)) as library:
        listings = _wanted(library, arguments.topic or (), settings.lang)
        if arguments.json:
            output.data_json([_fields(listing) for listing in listings])
        else:
            for line in lines(listings, settings.lang):
                output.data(line)
        tell_of_broken_decks(library, settings.lang)
    return ExitCode.FINE


def lines(listings: Sequence[Listing], lang: Lang) -> list[str]:
    """The list for people: id, topic, level and prompt."""
    return aligned([_row(listing, depth, lang) for listing, depth in _with_depth(listings)])


def _wanted(library: Library, topics: Sequence[str], lang: Lang) -> list[Listing]:
    chosen = {topic_named(library, topic, lang) for topic in topics}
    return [one for one in library.listings if not chosen or one.topic in chosen]


def _with_depth(listings: Sequence[Listing]) -> Iterator[tuple[Listing, int]]:
    """How deep each stands below the questions that are listed with it."""
    outlines = Outlines({one.id: one for one in listings})
    for listing in listings:
        yield listing, len(outlines.lineage(listing.id)) - 1


def _row(listing: Listing, depth: int, lang: Lang) -> tuple[str, ...]:
    name = INDENT * depth + listing.id
    return name, listing.topic, listing.level.value, printable(listing.prompt.said(lang))


def _fields(listing: Listing) -> dict[str, object]:
    return {
        "id": listing.id,
        "topic": listing.topic,
        "level": listing.level.value,
        "parent": listing.parent,
        "standalone": listing.standalone,
        "prompt": {"ko": listing.prompt.ko, "en": listing.prompt.en},
    }
