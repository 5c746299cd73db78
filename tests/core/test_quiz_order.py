"""A quiz put together by hand, or read from a file, need not be one that actions lead to."""

from dataclasses import replace

import pytest

from quizapp.core.asked import Answer, Asked
from quizapp.core.chain import Chain
from quizapp.core.quiz import Phase, Planned, Quiz
from quizapp.core.quiz_order import in_order

ANSWERED = Asked("main", answers=(Answer("1", 50, 0.5),))
REVIEWED = replace(ANSWERED, reviewed=True)
FOLLOW_UP = Asked("child", "main", 1)
ALONE = Planned("child", follows="main")


def quiz(phase: Phase, *asked: Asked, waiting: tuple[Asked, ...] = (), again: str = "") -> Quiz:
    return Quiz("q", (Planned("main"),), (Chain(asked, waiting),), phase, again)


@pytest.mark.parametrize(
    "possible",
    [
        quiz(Phase.ASKING, Asked("main")),
        quiz(Phase.ASKING, ANSWERED, FOLLOW_UP),
        quiz(Phase.GLIMPSE, ANSWERED, waiting=(FOLLOW_UP,)),
        quiz(Phase.REVIEW, REVIEWED),
        quiz(Phase.REVIEW, REVIEWED, waiting=(FOLLOW_UP,)),
        quiz(Phase.AGAIN, REVIEWED, again="main"),
        quiz(Phase.DONE, ANSWERED, replace(FOLLOW_UP, skipped=True)),
        Quiz("q", (ALONE,), (Chain((Asked("child", "main"),)),), Phase.ASKING),
        Quiz("q", ()),
    ],
)
def test_what_actions_lead_to_is_in_order(possible: Quiz) -> None:
    assert in_order(possible)


@pytest.mark.parametrize(
    "impossible",
    [
        quiz(Phase.ASKING, ANSWERED),
        quiz(Phase.ASKING, ANSWERED, waiting=(FOLLOW_UP,)),
        quiz(Phase.GLIMPSE, ANSWERED),
        quiz(Phase.GLIMPSE, Asked("main", skipped=True)),
        quiz(Phase.GLIMPSE, ANSWERED, replace(FOLLOW_UP, skipped=True)),
        quiz(Phase.REVIEW, ANSWERED),
        quiz(Phase.REVIEW, Asked("main", skipped=True)),
        quiz(Phase.AGAIN, REVIEWED),
        quiz(Phase.AGAIN, REVIEWED, again="child"),
        quiz(Phase.AGAIN, ANSWERED, again="main"),
        quiz(Phase.REVIEW, REVIEWED, again="main"),
        quiz(Phase.DONE, Asked("main")),
        quiz(Phase.DONE, REVIEWED, waiting=(FOLLOW_UP,)),
        quiz(Phase.ASKING, ANSWERED, replace(FOLLOW_UP, parent="")),
        quiz(Phase.ASKING, ANSWERED, replace(FOLLOW_UP, depth=2)),
        quiz(Phase.ASKING, Asked("main", skipped=True), FOLLOW_UP),
        quiz(Phase.ASKING, Asked("main", "elsewhere", 1)),
        quiz(Phase.ASKING, Asked("main", "elsewhere")),
        Quiz("q", (ALONE,), (Chain((Asked("child"),)),), Phase.ASKING),
        quiz(Phase.ASKING, Asked("main", depth=1)),
        quiz(Phase.ASKING, Asked("unplanned")),
        quiz(Phase.GLIMPSE, ANSWERED, waiting=(FOLLOW_UP, FOLLOW_UP)),
        quiz(Phase.GLIMPSE, ANSWERED, waiting=(replace(FOLLOW_UP, skipped=True),)),
        Quiz("q", (), phase=Phase.ASKING),
        replace(quiz(Phase.REVIEW, REVIEWED), reading="child"),
    ],
)
def test_parts_that_contradict_each_other_are_noticed(impossible: Quiz) -> None:
    assert not in_order(impossible)
