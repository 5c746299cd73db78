from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.candidates import Day
from quizapp.core.level import Level
from quizapp.core.outline import Outlines, Practised, Remembered
from quizapp.core.selection import Pick, Reason, Selection, UnknownQuestionError, Wish, select


@dataclass(frozen=True)
class Outline:
    id: str
    topic: str
    level: Level = Level.MID
    parent: str = ""
    standalone: bool = False


DAY = Day(datetime(2025, 3, 10, 19, tzinfo=UTC), datetime(2025, 3, 11, 19, tzinfo=UTC))
NOW = DAY.start + timedelta(hours=6)

TODAY = Wish()


def days(number: float) -> timedelta:
    return timedelta(days=number)


def mains(topic: str, number: int, level: Level = Level.MID) -> list[Outline]:
    return [Outline(f"{topic}-{index}", topic, level) for index in range(number)]


def met(
    question: str,
    *,
    strength: float = 0.9,
    due_in: float = 5,
    ago: float = 3,
    seconds: float | None = None,
) -> Practised:
    return Practised(question, NOW - days(ago), strength, NOW + days(due_in), seconds)


def chosen(
    outlines: list[Outline],
    practised: list[Practised] | None = None,
    wish: Wish = TODAY,
    seed: int = 1,
) -> Selection:
    by_id = {outline.id: outline for outline in outlines}
    return select(Outlines(by_id), Remembered(practised or []), DAY, Random(seed), wish)


def reasons(selection: Selection) -> dict[str, Reason]:
    return {pick.question: pick.reason for pick in selection.picks}


def ids(selection: Selection) -> list[str]:
    return [pick.question for pick in selection.picks]


def test_the_first_quiz_has_a_few_new_questions_from_different_topics() -> None:
    selection = chosen([*mains("a", 5), *mains("b", 5), *mains("c", 5)])
    assert [one.split("-")[0] for one in sorted(ids(selection))] == ["a", "b", "c"]
    assert selection.count(Reason.NEW) == 3
    assert selection.nothing_due


def test_easy_new_questions_come_before_hard_ones() -> None:
    outlines = [*mains("a", 4, Level.SENIOR), *mains("b", 3, Level.JUNIOR)]
    assert {one.split("-")[0] for one in ids(chosen(outlines))} == {"b"}


def test_the_quiz_mixes_due_weak_and_new() -> None:
    practised = [met("a-0", due_in=-1), met("a-1", strength=0.2), met("a-2")]
    selection = chosen(mains("a", 5), practised)
    assert reasons(selection) == {
        "a-0": Reason.DUE,
        "a-1": Reason.WEAK,
        "a-3": Reason.NEW,
        "a-4": Reason.NEW,
    }
    assert not selection.nothing_due


def test_what_falls_due_later_today_is_due() -> None:
    practised = [met("a-0", due_in=0.74), met("a-1", due_in=0.76)]
    assert reasons(chosen(mains("a", 2), practised)) == {"a-0": Reason.DUE}


def test_what_is_due_longest_is_not_cut() -> None:
    practised = [met(f"a-{index}", due_in=-index) for index in range(12)]
    selection = chosen(mains("a", 20), practised)
    assert set(ids(selection)) == {f"a-{index}" for index in range(4, 12)}


def test_weak_questions_leave_room_for_new_ones() -> None:
    practised = [met(f"a-{index}", strength=index / 100) for index in range(12)]
    selection = chosen(mains("a", 20), practised)
    assert (selection.count(Reason.WEAK), selection.count(Reason.NEW)) == (5, 3)
    assert {"a-0", "a-4"} < set(ids(selection))


def test_a_weak_question_practised_today_is_left_alone() -> None:
    practised = [met("a-0", strength=0.1, ago=0.1), met("a-1", strength=0.1, ago=1)]
    assert ids(chosen(mains("a", 2), practised)) == ["a-1"]


def test_when_nothing_is_due_the_weakest_then_the_longest_ago_are_offered() -> None:
    practised = [
        met("a-0", ago=4),
        met("a-1", ago=9),
        met("a-2", strength=0.1, ago=0.1),
        met("a-3", ago=6),
    ]
    selection = chosen(mains("a", 4), practised, Wish(limit=3))
    assert ids(selection) == ["a-2", "a-1", "a-3"]
    assert selection.nothing_due
    assert set(reasons(selection).values()) == {Reason.EXTRA}


FAMILY = [
    Outline("parent", "a"),
    Outline("child", "a", parent="parent"),
    Outline("grandchild", "a", parent="child"),
    Outline("alone", "a", parent="parent", standalone=True),
    Outline("below-alone", "a", parent="alone"),
]


@pytest.mark.parametrize(
    ("due", "question", "follow_ups"),
    [
        ("child", "parent", ("child",)),
        ("grandchild", "parent", ("child", "grandchild")),
        ("alone", "alone", ()),
        ("below-alone", "alone", ("below-alone",)),
    ],
)
def test_a_due_follow_up_brings_its_parent_unless_it_stands_alone(
    due: str, question: str, follow_ups: tuple[str, ...]
) -> None:
    selection = chosen(FAMILY, [met("parent"), met(due, due_in=-1)], Wish(new_at_most=0))
    assert [(pick.question, pick.follow_ups) for pick in selection.picks] == [
        (question, follow_ups)
    ]
    assert selection.planned[0].due == follow_ups


def test_due_follow_ups_share_the_chain_of_their_parent() -> None:
    practised = [met("parent", due_in=-9), met("child", due_in=-2), met("alone", due_in=-1)]
    selection = chosen(FAMILY, practised, Wish(limit=1))
    assert [(pick.question, pick.follow_ups) for pick in selection.picks] == [
        ("parent", ("child", "alone"))
    ]


def test_a_follow_up_whose_parent_no_deck_has_is_asked_alone() -> None:
    selection = chosen([Outline("orphan", "a", parent="gone")], [met("orphan", due_in=-1)])
    assert ids(selection) == ["orphan"]


def test_parents_in_a_circle_do_not_hang() -> None:
    circle = [Outline("x", "a", parent="y"), Outline("y", "a", parent="x")]
    assert len(chosen(circle, [met("x", due_in=-1)]).picks) == 1


def test_progress_of_questions_no_deck_has_is_ignored() -> None:
    assert chosen(mains("a", 1), [met("gone", due_in=-1)]).nothing_due


def test_neighbours_differ_in_topic_where_possible() -> None:
    practised = [met(f"{topic}-{index}", due_in=-1) for topic in "ab" for index in range(4)]
    picked = ids(chosen([*mains("a", 4), *mains("b", 4)], practised))
    topics = [one[0] for one in picked]
    assert all(one != other for one, other in pairwise(topics))


def test_a_topic_can_be_practised_alone_to_the_full() -> None:
    outlines = [*mains("a", 5), *mains("b", 9)]
    practised = [met("b-0", due_in=-1), met("b-1", strength=0.1), met("a-0", due_in=-1)]
    selection = chosen(outlines, practised, Wish(topics=frozenset({"b"})))
    assert {one[0] for one in ids(selection)} == {"b"}
    assert selection.count(Reason.NEW) == 6
    assert reasons(selection)["b-1"] is Reason.WEAK


def test_a_topic_known_by_heart_can_be_practised_all_the_same() -> None:
    selection = chosen(mains("a", 2), [met("a-0"), met("a-1")], Wish(topics=frozenset({"a"})))
    assert reasons(selection) == {"a-0": Reason.EXTRA, "a-1": Reason.EXTRA}
    assert selection.nothing_due


def test_weak_practice_takes_the_weakest_first_those_of_today_too() -> None:
    practised = [
        met("a-0", strength=0.4),
        met("a-1", strength=0.1, ago=0.1),
        met("a-2", strength=0.3),
        met("a-3"),
    ]
    selection = chosen(mains("a", 6), practised, Wish(weak_only=True, limit=2))
    assert reasons(selection) == {"a-1": Reason.WEAK, "a-2": Reason.WEAK}


def test_weak_practice_without_anything_weak_takes_the_least_strong() -> None:
    practised = [met("a-0", strength=0.9), met("a-1", strength=0.6)]
    selection = chosen(mains("a", 3), practised, Wish(weak_only=True, limit=1))
    assert reasons(selection) == {"a-1": Reason.EXTRA}


def test_chosen_questions_come_in_the_order_given_whatever_the_limit() -> None:
    wish = Wish(questions=("b-1", "a-0", "b-0", "b-1"), limit=1)
    selection = chosen([*mains("a", 2), *mains("b", 2)], wish=wish)
    assert ids(selection) == ["b-1", "a-0", "b-0"]


@pytest.mark.parametrize(
    ("wanted", "planned"),
    [
        (("child",), [("child", (), "parent")]),
        (("grandchild",), [("grandchild", (), "child")]),
        (("alone",), [("alone", (), "")]),
        (("parent", "child"), [("parent", ("child",), "")]),
        (("parent", "child", "grandchild"), [("parent", ("child", "grandchild"), "")]),
        (("parent", "grandchild"), [("parent", (), ""), ("grandchild", (), "child")]),
        (("child", "parent"), [("child", (), "parent"), ("parent", (), "")]),
    ],
)
def test_a_chosen_follow_up_is_asked_without_its_parent_unless_that_was_chosen_before_it(
    wanted: tuple[str, ...], planned: list[tuple[str, tuple[str, ...], str]]
) -> None:
    found = chosen(FAMILY, wish=Wish(questions=wanted)).planned
    assert [(one.question, one.due, one.follows) for one in found] == planned


def test_a_chosen_follow_up_whose_parent_no_deck_has_follows_nothing() -> None:
    orphan = [Outline("orphan", "a", parent="gone")]
    assert chosen(orphan, wish=Wish(questions=("orphan",))).planned[0].follows == ""


def test_a_question_no_deck_has_is_refused_by_name() -> None:
    with pytest.raises(UnknownQuestionError, match="a-7"):
        chosen(mains("a", 2), wish=Wish(questions=("a-0", "a-7")))


def test_a_standalone_follow_up_that_was_passed_over_is_new_some_day() -> None:
    assert "alone" not in ids(chosen(FAMILY))
    assert reasons(chosen(FAMILY, [met("parent")])) == {"alone": Reason.NEW}


def test_the_time_is_guessed_from_the_level_until_it_is_known() -> None:
    outlines = [
        Outline("a", "t", Level.JUNIOR),
        Outline("b", "t", Level.MID),
        Outline("c", "t", Level.SENIOR),
    ]
    assert chosen(outlines).minutes == 9
    known = [met("a", due_in=-1, seconds=30), met("b", due_in=-1, seconds=90_000)]
    assert {pick.question: pick.minutes for pick in chosen(outlines, known).picks} == {
        "a": 0.5,
        "b": 10.0,
        "c": 4.0,
    }


def test_the_time_counts_two_follow_ups_or_all_that_are_due() -> None:
    assert chosen(FAMILY).minutes == 9
    due = [met(one, due_in=-1) for one in ("child", "grandchild", "alone")]
    only = chosen(FAMILY, [met("parent", due_in=-2), *due])
    assert only.minutes == 12


def test_at_most_two_follow_ups_are_counted_unless_more_are_due() -> None:
    outlines = [Outline("parent", "a"), *(Outline(f"c{n}", "a", parent="parent") for n in range(4))]
    one_due = [met("parent"), met("c3", due_in=-1)]
    assert chosen(outlines).minutes == 9
    assert chosen(outlines, one_due).minutes == 9


def test_a_day_ends_at_its_end_and_begins_at_its_start() -> None:
    due_at_the_end = Practised("a-0", NOW - days(3), 0.9, DAY.end)
    practised_at_the_start = Practised("a-1", DAY.start, 0.1, DAY.end)
    just_not_weak = Practised("a-2", NOW - days(3), 0.5, DAY.end)
    known = [due_at_the_end, practised_at_the_start, just_not_weak]
    assert ids(chosen(mains("a", 4), known)) == ["a-3"]


def test_nothing_to_ask_is_an_empty_quiz() -> None:
    assert chosen([]).picks == ()
    assert chosen([]).minutes == 0


World = tuple[list[Outline], list[Practised]]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    rng = Random(draw(st.integers(0, 2**32)))
    outlines: list[Outline] = []
    for number in range(rng.randint(0, 30)):
        parent = rng.choice(outlines).id if outlines and rng.random() < 0.4 else ""
        level = rng.choice(list(Level))
        outlines.append(Outline(f"q{number}", rng.choice("abc"), level, parent, rng.random() < 0.3))
    practised = [
        met(one.id, strength=rng.random(), due_in=rng.uniform(-5, 5), ago=rng.uniform(0, 9))
        for one in outlines
        if rng.random() < 0.5
    ]
    return outlines, practised


@given(worlds(), st.integers(0, 10), st.integers(), st.booleans())
def test_every_quiz_keeps_its_limit_and_asks_nothing_twice(
    world: World, limit: int, seed: int, weak_only: bool
) -> None:
    wish = Wish(limit=limit, weak_only=weak_only)
    selection = chosen(*world, wish, seed)
    by_id = {outline.id: outline for outline in world[0]}
    assert len(selection.picks) <= limit
    assert len(set(ids(selection))) == len(selection.picks)
    assert selection.count(Reason.NEW) <= 3
    assert all(may_begin(by_id[pick.question]) for pick in selection.picks)
    assert all(parents_come_first(pick, by_id) for pick in selection.picks)
    assert selection == chosen(*world, wish, seed)


def may_begin(outline: Outline) -> bool:
    return outline.standalone or not outline.parent


def parents_come_first(pick: Pick, by_id: dict[str, Outline]) -> bool:
    line = (pick.question, *pick.follow_ups)
    return all(by_id[one].parent in line[:place] for place, one in enumerate(line) if place)


@given(worlds())
def test_there_is_always_something_to_practise_if_there_is_a_question(
    world: World,
) -> None:
    assert bool(chosen(*world).picks) == bool(world[0])
