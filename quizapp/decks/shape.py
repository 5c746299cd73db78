"""Shapes the plain values of a deck file into a deck, collecting faults by place."""

from __future__ import annotations

from quizapp.core.deck import (
    Deck,
    DemoLink,
    FollowUp,
    KeyPoint,
    Misconception,
    Occasion,
    Origin,
    Question,
    Remark,
    When,
)
from quizapp.core.level import Level
from quizapp.decks.fields import Fields
from quizapp.decks.listing import untitled
from quizapp.decks.problems import Fault, NodePath
from quizapp.decks.tree import Tree

FORMAT = "1"
"""The version of the deck format this program reads."""

DECK_FIELDS = frozenset({"format", "topic", "title", "questions"})
QUESTION_FIELDS = frozenset(
    {"id", "topic", "level", "prompt", "model_answer", "key_points", "misconceptions", "remarks"}
    | {"follow_ups", "sources", "origin", "formerly"}
)
FOLLOW_UP_FIELDS = QUESTION_FIELDS | {"when", "standalone"}
KEY_POINT_FIELDS = frozenset(
    {"id", "point", "accepts", "weight", "required", "hint", "denied_by", "demo"}
)
MISCONCEPTION_FIELDS = frozenset({"id", "claims", "correction", "source", "contradicts"})
REMARK_FIELDS = frozenset({"text", "source"})
DEMO_FIELDS = frozenset({"id", "situation"})
MISSED_FIELDS = frozenset({"missed"})

_PLAIN_OCCASIONS = {
    occasion.value: When(occasion) for occasion in Occasion if occasion is not Occasion.MISSED
}


def shape_deck(tree: Tree, faults: list[Fault]) -> Deck:
    """The deck as far as it can be read; the places of its questions are those of the file."""
    fields = Fields(tree, (), faults, DECK_FIELDS)
    if fields.line("format", must=True) not in (FORMAT, ""):
        fields.fault("format", "error.deck.format", supported=FORMAT)
    topic = fields.id("topic")
    title = fields.text("title")
    questions = tuple(
        shape_question(item, topic, at, faults) for item, at in fields.items("questions", must=True)
    )
    return Deck(topic, title if title.written() else untitled(topic), questions)


def shape_question(tree: Tree, topic: str, at: NodePath, faults: list[Fault]) -> Question:
    """One question with its follow-ups; ``topic`` is that of the file."""
    return _question(Fields(tree, at, faults, QUESTION_FIELDS), topic, faults)


def _question(fields: Fields, topic: str, faults: list[Fault]) -> Question:
    own_topic = fields.id("topic", must=False) or topic
    return Question(
        id=fields.id("id"),
        topic=own_topic,
        prompt=fields.text("prompt", must=True),
        model_answer=fields.text("model_answer", must=True),
        level=fields.choice("level", Level.MID),
        key_points=tuple(_key_point(*item, faults) for item in fields.items("key_points")),
        misconceptions=tuple(
            _misconception(*item, faults) for item in fields.items("misconceptions")
        ),
        remarks=tuple(_remark(*item, faults) for item in fields.items("remarks")),
        follow_ups=tuple(
            _follow_up(*item, own_topic, faults) for item in fields.items("follow_ups")
        ),
        sources=fields.lines("sources"),
        origin=fields.choice("origin", Origin.EXTENDED),
        formerly=fields.ids("formerly"),
    )


def _follow_up(tree: Tree, at: NodePath, topic: str, faults: list[Fault]) -> FollowUp:
    fields = Fields(tree, at, faults, FOLLOW_UP_FIELDS)
    return FollowUp(
        when=_when(fields, faults),
        question=_question(fields, topic, faults),
        standalone=fields.flag("standalone", default=False),
    )


def _when(fields: Fields, faults: list[Fault]) -> When:
    written = fields.nested("when")
    if written is None:
        fields.missing("when")
        return When(Occasion.ALWAYS)
    value, at = written
    if isinstance(value, dict):
        return When(Occasion.MISSED, Fields(value, at, faults, MISSED_FIELDS).id("missed"))
    if isinstance(value, str) and value in _PLAIN_OCCASIONS:
        return _PLAIN_OCCASIONS[value]
    fields.fault("when", "error.deck.when")
    return When(Occasion.ALWAYS)


def _key_point(tree: Tree, at: NodePath, faults: list[Fault]) -> KeyPoint:
    fields = Fields(tree, at, faults, KEY_POINT_FIELDS)
    return KeyPoint(
        id=fields.id("id"),
        point=fields.text("point", must=True),
        accepts=fields.phrases("accepts", must=True),
        weight=fields.number("weight", default=1.0, least=0.5, most=5),
        required=fields.flag("required", default=True),
        hint=fields.text("hint"),
        denied_by=fields.phrases("denied_by"),
        demo=_demo(fields, faults),
    )


def _demo(fields: Fields, faults: list[Fault]) -> DemoLink | None:
    written = fields.nested("demo")
    if written is None:
        return None
    link = Fields(*written, faults, DEMO_FIELDS)
    return DemoLink(link.id("id"), link.id("situation"))


def _misconception(tree: Tree, at: NodePath, faults: list[Fault]) -> Misconception:
    fields = Fields(tree, at, faults, MISCONCEPTION_FIELDS)
    return Misconception(
        id=fields.id("id"),
        claims=fields.phrases("claims", must=True),
        correction=fields.text("correction", must=True),
        source=fields.line("source", must=True),
        contradicts=fields.ids("contradicts"),
    )


def _remark(tree: Tree, at: NodePath, faults: list[Fault]) -> Remark:
    fields = Fields(tree, at, faults, REMARK_FIELDS)
    return Remark(fields.text("text", must=True), fields.line("source", must=True))
