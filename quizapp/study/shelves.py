"""All questions on shelves: everything, then the topics of the shipped and of the own decks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.core.candidates import Day
from quizapp.core.mastery import Strength, topic_strength
from quizapp.decks.library import Library
from quizapp.study.clock import day_of
from quizapp.study.study import Study
from quizapp.study.views import QuestionRow
from quizapp.texts.languages import LocalText


@dataclass(frozen=True, slots=True)
class Shelf:
    """The questions of one topic, or all questions."""

    topic: str
    """Empty for the shelf of everything."""
    title: LocalText
    own: bool
    """From the user's own decks."""
    questions: tuple[QuestionRow, ...]
    """Follow-ups right after their parents."""
    strength: Strength
    practised: int
    """How many of them were answered at least once."""
    due: int
    """How many of them are due today."""


def shelves(study: Study) -> tuple[Shelf, ...]:
    """The shelf of everything, the topics of the shipped decks, those of the user's own."""
    rows, day = study.questions(), day_of(study.clock)
    titles = {topic.id: topic.title for topic in study.library.topics()}
    own = _own_questions(study.library)
    grouped: dict[tuple[bool, str], list[QuestionRow]] = {}
    for row in rows:
        grouped.setdefault((row.id in own, row.topic), []).append(row)
    topics = [
        _shelf(topic, titles[topic], grouped[is_own, topic], day, own=is_own)
        for is_own, topic in sorted(grouped, key=lambda key: key[0])
    ]
    return (_shelf("", LocalText(), rows, day), *topics)


def _own_questions(library: Library) -> set[str]:
    own = (deck for deck in library.decks if not deck.shipped)
    return {listing.id for deck in own for listing in deck.listings}


def _shelf(
    topic: str, title: LocalText, questions: Iterable[QuestionRow], day: Day, *, own: bool = False
) -> Shelf:
    rows = tuple(questions)
    return Shelf(
        topic=topic,
        title=title,
        own=own,
        questions=rows,
        strength=topic_strength(row.strength for row in rows),
        practised=sum(1 for row in rows if row.attempts),
        due=sum(1 for row in rows if row.due and row.due < day.end),
    )
