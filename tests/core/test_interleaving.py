from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.interleaving import interleaved, taking_turns

ITEMS = st.lists(st.tuples(st.sampled_from("abc"), st.integers()), max_size=15)


def topic(item: tuple[str, int]) -> str:
    return item[0]


def test_topics_take_turns() -> None:
    assert taking_turns(["a1", "a2", "a3", "b1", "c1", "c2"], lambda one: one[0]) == [
        "a1",
        "b1",
        "c1",
        "a2",
        "c2",
        "a3",
    ]


def test_the_fullest_topic_begins() -> None:
    assert interleaved(["b1", "a1", "a2"], lambda one: one[0]) == ["a1", "b1", "a2"]


@given(ITEMS)
def test_mixing_loses_nothing_and_keeps_the_order_within_a_topic(
    items: list[tuple[str, int]],
) -> None:
    for mixed in (interleaved(items, topic), taking_turns(items, topic)):
        for name in "abc":
            assert [one for one in mixed if one[0] == name] == [
                one for one in items if one[0] == name
            ]


@given(ITEMS)
def test_neighbours_share_a_topic_only_when_it_outnumbers_the_rest(
    items: list[tuple[str, int]],
) -> None:
    mixed = [topic(one) for one in interleaved(items, topic)]
    repeats = sum(one == other for one, other in pairwise(mixed))
    largest = max((mixed.count(name) for name in mixed), default=0)
    assert repeats == max(0, 2 * largest - len(items) - 1)
