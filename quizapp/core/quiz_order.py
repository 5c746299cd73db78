"""What holds for every quiz after every action, whatever was answered in it."""

from __future__ import annotations

from quizapp.core.asked import Asked
from quizapp.core.chain import Chain
from quizapp.core.quiz import Phase, Quiz


def in_order(quiz: Quiz) -> bool:
    """Whether the parts of ``quiz`` fit together: a record of a quiz need not."""
    ids = [name for chain in quiz.chains for name in chain.ids()]
    planned = [one.question for one in quiz.planned]
    mains = [_begins(chain.asked[0]) for chain in quiz.chains if chain.asked]
    over = quiz.chains if quiz.phase is Phase.DONE else quiz.chains[:-1]
    return (
        len(mains) == len(quiz.chains)
        and mains == [(one.question, one.follows) for one in quiz.planned[: len(mains)]]
        and _unique(ids)
        and _unique(planned)
        and all(_chain_in_order(chain) for chain in quiz.chains)
        and not any(chain.unfinished for chain in over)
        and phase_fits(quiz)
        and (not quiz.reading or quiz.find(quiz.reading) is not None)
    )


def phase_fits(quiz: Quiz) -> bool:
    """Whether the current chain has what the phase shows."""
    if (quiz.phase is Phase.AGAIN) != bool(quiz.repeated):
        return False
    if quiz.phase is Phase.DONE:
        return True
    chain = quiz.chain
    if chain is None:
        return False
    answered = [asked.question for asked in chain.asked if asked.answers]
    return {
        Phase.ASKING: chain.last.open,
        Phase.GLIMPSE: bool(chain.last.answers and chain.waiting),
        Phase.REVIEW: bool(answered) and not chain.awaits_review,
        Phase.AGAIN: quiz.repeated in answered and not chain.awaits_review,
    }[quiz.phase]


def _begins(first: Asked) -> tuple[str, str]:
    return first.question, first.parent


def _chain_in_order(chain: Chain) -> bool:
    """The main question first, every follow-up behind its parent, only the last one open."""
    main, *followers = chain.asked
    depths = {asked.question: asked.depth for asked in chain.asked if asked.answers}
    return (
        main.depth == 0
        and all(_follows(one, depths) for one in (*followers, *chain.waiting))
        and not any(one.open for one in chain.asked[:-1])
        and all(one.open for one in chain.waiting)
    )


def _follows(one: Asked, depths: dict[str, int]) -> bool:
    return depths.get(one.parent) == one.depth - 1


def _unique(ids: list[str]) -> bool:
    return len(set(ids)) == len(ids)
