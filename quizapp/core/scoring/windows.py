"""The places where all terms of a phrase stand together, near enough to state one thing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations
from operator import attrgetter

from quizapp.core.scoring.korean import PARTICLES, coordinates, is_hangul, noun_root, role
from quizapp.core.scoring.phrases import Part
from quizapp.core.scoring.words import Answer, Occurrence

Window = tuple[Occurrence, ...]
"""One occurrence of every term of a part, in the order of its terms."""

WORDS_BETWEEN = 9
"""How far apart, in words, the first and the last term of a two-term phrase may stand ..."""
WORDS_PER_TERM = 3
"""... and how much further for every term more."""

_COORDINATORS = frozenset(("but", "while", "whereas"))
_TOPIC = frozenset("은는")
_SET_AGAINST = ("에는", "서는", "로는")
_DENIALS = ("않", "못", "안", "없", "아니")
_START = attrgetter("start")
_MODIFIER_REACH = 3
"""How many words after 같은 or ``all`` the word may stand that it belongs to."""


def windows(answer: Answer, found: list[tuple[Occurrence, ...]]) -> Iterator[Window]:
    """Places where one occurrence of every term stands close together in one sentence."""
    if not all(found):
        return
    order = sorted(range(len(found)), key=lambda number: len(found[number]))
    reach = WORDS_BETWEEN + WORDS_PER_TERM * (len(found) - 2)
    for anchor in found[order[0]]:
        window = {order[0]: anchor}
        for number in order[1:]:
            place = _nearest(answer, found[number], anchor, window.values())
            if place is None:
                break
            window[number] = place
        else:
            chosen = tuple(window[number] for number in range(len(found)))
            for placed in (chosen, *_verb_last(answer, chosen, found[-1])):
                if _extent(placed) <= reach:
                    yield placed


def _verb_last(answer: Answer, window: Window, places: tuple[Occurrence, ...]) -> Iterator[Window]:
    """The same window with its last term behind all others, where it stands there too."""
    *before, last = window
    end = max((place.end for place in before), default=0)
    if last.start >= end:
        return
    following = bisect_left(places, end, key=_START)
    if following < len(places):
        place = places[following]
        if answer.words[place.first].sentence == answer.words[last.first].sentence:
            yield (*before, place)


def _nearest(
    answer: Answer,
    places: tuple[Occurrence, ...],
    anchor: Occurrence,
    taken: Collection[Occurrence],
) -> Occurrence | None:
    """The place closest to the anchor, in its sentence, that no other term has taken.

    The first of two at the same distance. ``places`` are sorted, so that a few around the anchor
    are looked at, however many there are.
    """
    here = bisect_left(places, anchor.start, key=_START)
    sentence = answer.words[anchor.first].sentence
    before = _free(answer, places, range(here - 1, -1, -1), sentence, taken)
    after = _free(answer, places, range(here, len(places)), sentence, taken)
    if before is None or (
        after is not None and after.start - anchor.start < anchor.start - before.start
    ):
        return after
    return places[bisect_left(places, before.start, key=_START)]


def _free(
    answer: Answer,
    places: tuple[Occurrence, ...],
    order: range,
    sentence: int,
    taken: Collection[Occurrence],
) -> Occurrence | None:
    for index in order:
        place = places[index]
        if answer.words[place.first].sentence != sentence:
            return None
        if all(place.end <= other.start or place.start >= other.end for other in taken):
            return place
    return None


def _extent(window: Iterable[Occurrence]) -> int:
    places = list(window)
    return max(place.last for place in places) - min(place.first for place in places)


def states_one_thing(answer: Answer, window: Window, part: Part, strict: bool) -> bool:
    """Whether the terms found belong to one statement, not to neighbouring ones."""
    if len(window) == 1:
        return True
    if any(not _side_by_side(answer, window, index) for index in part.ties):
        return False
    if _crosses_a_list(answer, window) or _crosses_a_topic(answer, window):
        return False
    if _is_set_against(answer, window):
        return False
    modifiers = (i for i, term in enumerate(part.terms[:-1]) if term.modifies)
    if any(_stands_apart(window, index) for index in modifiers):
        return False
    if _out_of_order(answer, window) and _crosses_a_clause(answer, window):
        return False
    if _swaps_roles(answer, window, part):
        return False
    one_clause = strict or part.terms[-1].evaluates or any(term.orders for term in part.terms)
    if one_clause and _crosses_a_coordination(answer, window):
        return False
    if strict and _crosses_english_coordination(answer, window):
        return False
    return not (part.among_others and _crosses_english(answer, window))


def _stands_apart(window: Window, index: int) -> bool:
    """Whether no other term follows the one at ``index`` within `_MODIFIER_REACH` words."""
    last = window[index].last
    return not any(
        0 <= place.first - last <= _MODIFIER_REACH for place in window if place is not window[index]
    )


def _side_by_side(answer: Answer, window: Window, index: int) -> bool:
    """Whether only a particle or a denial stands between a term and the one it is tied to."""
    if index + 1 >= len(window):
        return True
    before, after = window[index], window[index + 1]
    between = answer.words[before.last + 1 : after.first]
    return before.last < after.first and all(
        (word.glued and word.text in PARTICLES) or word.text.startswith(_DENIALS)
        for word in between
    )


def _swaps_roles(answer: Answer, window: Window, part: Part) -> bool:
    """Whether two terms have each other's roles: "자식이 부모를 만든다" for "부모가 자식을"."""
    meant = [(term.role, place) for term, place in zip(part.terms, window, strict=True)]
    return any(
        one
        and other
        and one != other
        and (said := _role_said(answer, place)) == other
        and said
        and _role_said(answer, third) == one
        for (one, place), (other, third) in combinations(meant, 2)
    )


def _role_said(answer: Answer, place: Occurrence) -> str:
    """What the particle of its noun phrase makes of a term: 부모를, 부모 프로세스를."""
    rest = answer.rest_of_word(place.end)
    following = answer.words[place.last + 1 : place.last + 2]
    if rest or not following or not is_hangul(following[0].text):
        return role(rest)
    noun = following[0].text
    return role(noun[len(noun_root(noun)) :])


def _crosses_a_list(answer: Answer, window: Window) -> bool:
    """Terms in different items of a bare list ("JWT, 서명, 검증") state nothing together."""
    if answer.words[window[0].first].sentence not in answer.lists:
        return False
    return len({answer.words[place.first].segment for place in window}) > 1


def _crosses_a_topic(answer: Answer, window: Window) -> bool:
    """ "쿠키는 서버에 저장되고 세션은 브라우저에": a new topic begins a new statement."""
    first, last = _between(window)
    return any(index in answer.topics for index in range(first + 1, last + 1))


def _is_set_against(answer: Answer, window: Window) -> bool:
    """Whether a contrast stands between the terms: "링크에는 빠지고, 사진에는 붙는다".

    A term with 은 or 는 right after a coordination and a comma begins a statement of its own; one
    with 에는 ends where another word has it.
    """
    first, last = _between(window)
    opened = [index for index in range(first, last) if _coordinates_at(answer, index)]
    if not opened:
        return False
    if any(_opens(answer, place) for place in window if place.first - 1 in opened):
        return True
    against = {_particle(answer, place)[-2:] for place in window if place.last <= opened[0]}
    return any(
        word.text.endswith(_SET_AGAINST) and word.text[-2:] in against
        for word in answer.words[opened[0] + 1 : last]
    )


def _opens(answer: Answer, place: Occurrence) -> bool:
    before = answer.words[place.first - 1]
    topic = _particle(answer, place) in _TOPIC
    return topic and before.segment != answer.words[place.first].segment


def _coordinates_at(answer: Answer, index: int) -> bool:
    word = answer.words[index]
    return word.closes_clause and coordinates(word.text)


def _particle(answer: Answer, place: Occurrence) -> str:
    return answer.rest_of_word(place.end)


def _crosses_a_clause(answer: Answer, window: Window) -> bool:
    first, last = _between(window)
    words = answer.words
    if any(word.closes_clause for word in words[first:last]):
        return True
    return words[first].segment != words[last].segment


def _crosses_english(answer: Answer, window: Window) -> bool:
    """Whether an ``and``, a ``but`` or a comma stands between the terms."""
    first, last = _between(window)
    return any(word.opens_clause for word in answer.words[first + 1 : last + 1])


def _crosses_english_coordination(answer: Answer, window: Window) -> bool:
    first, last = _between(window)
    return any(word.text in _COORDINATORS for word in answer.words[first + 1 : last])


def _crosses_a_coordination(answer: Answer, window: Window) -> bool:
    first, last = _between(window)
    return any(_coordinates_at(answer, index) for index in range(first, last))


def _out_of_order(answer: Answer, window: Window) -> bool:
    """Whether the last term of a Korean phrase, its verb, does not come last."""
    last = window[-1]
    if not is_hangul(answer.words[last.first].text):
        return False
    return last.start < max(place.start for place in window)


def _between(window: Window) -> tuple[int, int]:
    """The last word of the first place, the first word of the last place."""
    return min(place.last for place in window), max(place.first for place in window)
