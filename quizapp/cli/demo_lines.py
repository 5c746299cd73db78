"""What a run of a demo says without a screen: as lines for people, as fields for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from quizapp.cli.columns import printable
from quizapp.decks.problems import shown
from quizapp.demos import registry
from quizapp.demos.misconceptions import settled
from quizapp.demos.names import choice_name, lane_name
from quizapp.demos.steps import Ask, Finding, Run, Situation, Step
from quizapp.texts import Lang, say
from quizapp.texts.saying import Saying

Ran = tuple[Situation[Any], Run]


def demo_rows() -> Iterator[dict[str, object]]:
    """The demos with the ids of their situations."""
    for name, situations in registry.known_situations().items():
        yield {"id": name, "situations": list(situations)}


def name_rows(lang: Lang) -> Iterator[tuple[str, str, str]]:
    """Id, title and what it shows, for each demo."""
    for demo in registry.PACKAGES:
        key = demo.replace("-", "_")
        yield demo, say(lang, f"demos.name.{key}"), say(lang, f"demos.about.{key}")


def lines(runs: Sequence[Ran], lang: Lang) -> Iterator[str]:
    """Everything that happened, with the wire indented under its step."""
    for number, (one, ran) in enumerate(runs, 1):
        if number > 1:
            yield ""
        place = {"number": number, "total": len(runs), "id": one.id, "level": one.level}
        yield f"## {say(lang, 'cli.demo_heading', **place)}: {printable(one.title.said(lang))}"
        yield printable(one.story.said(lang))
        for ask in one.asks:
            choices = " / ".join(choice_name(lang, choice) for choice in ask.choices)
            question = printable(ask.question.said(lang))
            yield say(lang, "cli.demo_ask", question=question, choices=choices)
        for place_of_step, step in enumerate(ran.steps, 1):
            yield from _step(lang, place_of_step, step)
        for ask, found in _answers(one, ran):
            yield from _finding(lang, ask, found)
        for claim in settled(one).values():
            yield say(lang, "cli.demo_often_said", claim=printable(claim.said(lang)))
        yield say(lang, "cli.demo_lesson", lesson=printable(one.lesson.said(lang)))
        yield say(lang, "cli.demo_source", source=printable(one.source))


def _step(lang: Lang, number: int, step: Step) -> Iterator[str]:
    key = "cli.demo_step_alone" if step.actor == step.target else "cli.demo_step"
    named = {
        "actor": printable(lane_name(lang, step.actor)),
        "target": printable(lane_name(lang, step.target)),
    }
    if step.actor == step.target:
        named.pop("target")
    yield say(lang, key, number=number, what=printable(step.what.said(lang)), **named)
    yield from (_wire(line) for line in step.wire.splitlines())
    if step.why is not None:
        yield say(lang, "cli.demo_why", why=printable(step.why.said(lang)))
    if step.source:
        yield say(lang, "cli.demo_source", source=printable(step.source))


def _answers(one: Situation[Any], ran: Run) -> Iterator[tuple[Ask, Finding]]:
    """What came out for each ask; a run finds out more than a situation asks."""
    found = {finding.ask: finding for finding in ran.findings}
    return ((ask, found[ask.id]) for ask in one.asks if ask.id in found)


def _wire(line: str) -> str:
    """A line from the wire, with all its blanks, under its step."""
    return f"   | {shown(line, limit=None)}" if line else "   |"


def _finding(lang: Lang, ask: Ask, found: Finding) -> Iterator[str]:
    question, choice = printable(ask.question.said(lang)), choice_name(lang, found.choice)
    # What came out may be called by its reason already.
    reason = (
        f" ({choice_name(lang, found.reason)})" if found.reason not in ("", found.choice) else ""
    )
    yield say(lang, "cli.demo_finding", question=question, choice=choice + reason)
    yield say(lang, "cli.demo_why", why=printable(found.why.said(lang)))
    yield say(lang, "cli.demo_source", source=printable(found.source))


def fields_of(one: Situation[Any], ran: Run) -> dict[str, object]:
    """A run as JSON holds it; sentences in both languages."""
    return {
        "id": one.id,
        "level": one.level,
        "title": _both(one.title),
        "story": _both(one.story),
        "asks": [
            {"id": ask.id, "question": _both(ask.question), "choices": list(ask.choices)}
            for ask in one.asks
        ],
        "steps": [_step_fields(step) for step in ran.steps],
        "findings": [
            {
                "ask": found.ask,
                "choice": found.choice,
                "reason": found.reason,
                "why": _both(found.why),
                "source": found.source,
            }
            for _, found in _answers(one, ran)
        ],
        "settles": [
            {"id": name, "often_said": _both(claim)} for name, claim in settled(one).items()
        ],
        "lesson": _both(one.lesson),
        "source": one.source,
    }


def _step_fields(step: Step) -> dict[str, object]:
    return {
        "actor": step.actor,
        "target": step.target,
        "what": _both(step.what),
        "wire": step.wire,
        "why": None if step.why is None else _both(step.why),
        "source": step.source,
        "refused": step.refused,
    }


def _both(saying: Saying) -> dict[str, str]:
    return {lang.value: saying.said(lang) for lang in Lang}
