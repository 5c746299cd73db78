"""How an unfinished quiz goes on when its decks were edited meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from quizapp.core import quiz_actions
from quizapp.core.asked import Asked
from quizapp.core.chain import Chain
from quizapp.core.quiz import Phase, Planned, Quiz
from quizapp.core.quiz_order import phase_fits

CurrentId = Callable[[str], str | None]
"""The id that a question known under a (possibly former) id has in the decks, if it is there."""


def resumed(quiz: Quiz, current_id: CurrentId) -> Quiz:
    """``quiz`` with renamed questions renamed, and without those that are gone.

    A follow-up goes with its parent. If the question being asked is gone, the quiz is where it
    would be after skipping it. The attempts made remain stored; only the sitting forgets them.
    """
    chains: list[Chain] = []
    current: Chain | None = None
    for chain in quiz.chains:
        taken = {name for before in chains for name in before.ids()}
        current = _chain(chain, current_id, taken)
        chains += [current] if current else []
    mains = [chain.asked[0].question for chain in chains]
    edited = replace(
        quiz,
        planned=_planned(quiz, mains, current_id),
        chains=tuple(chains),
        repeated=(current_id(quiz.repeated) or "") if quiz.repeated else "",
        reading="",
    )
    return _settled(edited, current_kept=current is not None)


def _settled(quiz: Quiz, *, current_kept: bool) -> Quiz:
    if quiz.phase is Phase.DONE or (current_kept and phase_fits(quiz)):
        return quiz
    if not current_kept:
        return quiz_actions.next_main(replace(quiz, repeated=""))
    if quiz.phase is Phase.AGAIN:
        return replace(quiz, phase=Phase.REVIEW, repeated="")
    return quiz_actions.next_step(quiz)


def _planned(quiz: Quiz, mains: list[str], current_id: CurrentId) -> tuple[Planned, ...]:
    """The questions that were reached and are still there, then those to come."""
    renamed = (_renamed(one, current_id) for one in reversed(quiz.planned))
    known = {one.question: one for one in renamed}
    ahead = _names([one.question for one in quiz.planned[len(quiz.chains) :]], current_id)
    return tuple(known[name] for name in dict.fromkeys((*mains, *ahead)))


def _renamed(one: Planned, current_id: CurrentId) -> Planned:
    name = current_id(one.question) or ""
    return Planned(name, _names(one.due, current_id), _above(name, one.follows, current_id))


def _above(name: str, parent: str, current_id: CurrentId) -> str:
    """Today's id of what the first question of a chain follows up, where that is still another."""
    found = current_id(parent) if parent else None
    return found if found and found != name else ""


def _names(ids: Iterable[str], current_id: CurrentId) -> tuple[str, ...]:
    found = (current_id(one) for one in ids)
    return tuple(dict.fromkeys(name for name in found if name))


def _chain(chain: Chain, current_id: CurrentId, taken: set[str]) -> Chain | None:
    """``chain`` with today's ids; ``None`` when its main question is gone."""
    kept: dict[str, Asked] = {}
    for one in (*chain.asked, *chain.waiting):
        name = current_id(one.question)
        names = taken | {other.question for other in kept.values()}
        if not name or name in names:
            continue
        if one is chain.asked[0]:
            kept[one.question] = replace(
                one, question=name, parent=_above(name, one.parent, current_id)
            )
        # A follow-up goes with its parent, also with one that is merged into another question.
        elif one.parent in kept:
            kept[one.question] = replace(one, question=name, parent=kept[one.parent].question)
    asked = tuple(kept[one.question] for one in chain.asked if one.question in kept)
    waiting = tuple(kept[one.question] for one in chain.waiting if one.question in kept)
    return replace(chain, asked=asked, waiting=waiting) if asked else None
