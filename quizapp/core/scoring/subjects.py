"""Whether a statement is made of another subject than the one its key point names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.korean import coordinates
from quizapp.core.scoring.mentions import SIBLINGS, Head, Mention, is_copula, mentions, owns
from quizapp.core.scoring.polarity import contrasted
from quizapp.core.scoring.search import occurrences
from quizapp.core.scoring.terms import Term, term
from quizapp.core.scoring.topics import topic_at
from quizapp.core.scoring.windows import Window
from quizapp.core.scoring.words import Answer, read_answer

_CLEFT = re.compile(
    "(?:.*[는한은된할])?(?:건|것은|거는|게|것이)|(?:옵션|속성|방식|역할|개념|쪽|과정|공격|토큰|방법|기능)[은는이가]"
)
"""What turns a clause around: "... 막는 건 A다", "... 막는 옵션은 A다"."""
_CLEFT_REACH = 3
"""How many words after the phrase the turn may stand, ..."""
_TURNED_REACH = 5
"""... and how many words after the turn the subject: 건 A가 아니라 B예요."""
_LONGEST_TOPIC = 4
"""Words of the topic with which the text of a key point begins."""
_REACH = 40
"""How far around the phrase, in words, its subject is looked for; it bounds the time."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a key point speaks of, by the names of `SIBLINGS`."""

    names: frozenset[str]
    mentioned: frozenset[str]
    """All names in its text: none of them is another subject."""
    head: tuple[Term, ...] = ()
    """The words of its topic, whatever that is: PATCH는, 커버링 인덱스는."""


def subject_of(texts: Sequence[str], words: Glossary) -> Subject | None:
    """The subject that a key point's text names with its first words.

    The first text decides, which is the Korean one where there is one; None where it names
    nothing that has siblings.
    """
    read = [read_answer(text) for text in texts]
    if not read:
        return None
    names, head = _first_names(read[0], words), _first_topic(read[0], words)
    if not names and not head:
        return None
    named = (one.name for text in read for one in mentions(text, words).named)
    return Subject(names, frozenset(named), head)


def _first_topic(text: Answer, words: Glossary) -> tuple[Term, ...]:
    """The words of the topic with which a text begins."""
    for index in range(min(len(text.words), _LONGEST_TOPIC)):
        topic = topic_at(text, index, words.nouns)
        if topic is not None:
            return tuple(term(word.text, words) for word in text.words[: topic + 1])
    return ()


def _first_names(text: Answer, words: Glossary) -> frozenset[str]:
    """The names of the head with which a text begins, or of its owner: 액세스 토큰의 수명은."""
    found = mentions(text, words)
    if found.heads and found.heads[0].first == 0:
        return found.heads[0].names
    owners = [one for one in found.named if owns(text, one)]
    if not any(one.place.first == 0 for one in owners):
        return frozenset()
    return frozenset(one.name for one in owners if one.end == owners[0].end)


def of_another(answer: Answer, window: Window, subject: Subject | None, words: Glossary) -> bool:
    """Whether the clause around ``window`` is about a sibling of ``subject``.

    Never where the subject itself is named in the clause or as the topic just before, and never
    where the clause leaves its own out (usual in Korean) or speaks of anything that is no sibling.
    """
    if subject is None:
        return False
    first, last = min(place.first for place in window), max(place.last for place in window)
    turned = _turned(answer, last, words)
    other = turned or _before(answer, first, words)
    mine = _siblings(subject.names, other)
    if not mine and _of_other_topic(answer, first, last, subject.head, words):
        return True
    if not mine or other & (subject.mentioned - subject.names):
        return False
    begin = _sentence_begin(answer, first) if turned else _clause_begin(answer, first, words)
    return not _is_named(answer, mine, begin, last, words)


def _of_other_topic(
    answer: Answer, first: int, last: int, head: tuple[Term, ...], words: Glossary
) -> bool:
    """Whether what is said is said of another topic, and the sentence comes to this one later.

    "PUT은 일부만 고치고 PATCH는 전부 바꾼다" is not about PATCH where it says 일부만.
    """
    places = [occurrences(answer, one) for one in head]
    if not all(places):
        return False
    own = {place.last for found in places for place in found}
    begin, end = _sentence_begin(answer, first), _sentence_end(answer, last)
    if not own.isdisjoint(range(begin, last + 1)):
        return False
    if not any(_sets_topic(answer, index, words) for index in own.intersection(range(last, end))):
        return False
    turn = _turn(answer, last)
    if turn is not None:
        return turn + 1 not in own
    return any(_sets_topic(answer, index, words) for index in range(begin, first))


def _sets_topic(answer: Answer, index: int, words: Glossary) -> bool:
    """Whether the noun at ``index`` is a topic: 세션은, or JWT before 는."""
    near = range(index, min(index + 2, len(answer.words)))
    return index in (topic_at(answer, one, words.nouns) for one in near)


def _siblings(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The names of ``one`` that have a sibling in ``other``, each only in one of the two."""
    mine, theirs = one - other, other - one
    families = [set(family) for family in SIBLINGS]
    return frozenset().union(*(mine & f for f in families if not theirs.isdisjoint(f)))


def _before(answer: Answer, first: int, words: Glossary) -> frozenset[str]:
    """The names of the head before the phrase, in its clause."""
    head = _last_head(answer, first, words)
    return head.names if head and _same_clause(answer, head.last, first, words) else frozenset()


def _last_head(answer: Answer, index: int, words: Glossary) -> Head | None:
    heads = mentions(answer, words).heads
    before = bisect_left(heads, index, key=lambda head: head.last)
    return heads[before - 1] if before else None


def _same_clause(answer: Answer, head: int, first: int, words: Glossary) -> bool:
    """Whether nothing coordinates between the head and the phrase, and no other topic follows."""
    if first - head > _REACH or answer.words[head].sentence != answer.words[first].sentence:
        return False
    for index in range(head + 1, first):
        word = answer.words[index]
        if word.opens_clause or (word.closes_clause and coordinates(word.text)):
            return False
        topic = topic_at(answer, index, words.nouns)
        if topic is not None and topic > head:
            return False
    return True


def _turned(answer: Answer, last: int, words: Glossary) -> frozenset[str]:
    """The names that a cleft behind the phrase gives: "... 하는 건 A가 아니라 B예요"."""
    turn = _turn(answer, last)
    if turn is None:
        return frozenset()
    named = _mentions_between(answer, turn + 1, turn + _TURNED_REACH, words)
    sentence = answer.words[last].sentence
    said = [
        one
        for one in named
        if answer.words[one.end].sentence == sentence and is_copula(answer, one)
    ]
    return frozenset(one.name for one in said if one.end == said[0].end)


def _turn(answer: Answer, last: int) -> int | None:
    for index in range(last, min(len(answer.words), last + 1 + _CLEFT_REACH)):
        word = answer.words[index]
        if word.sentence != answer.words[last].sentence:
            return None
        if _CLEFT.fullmatch(word.text):
            return index
        if index > last and word.closes_clause and coordinates(word.text):
            return None
    return None


def _is_named(
    answer: Answer, names: frozenset[str], begin: int, last: int, words: Glossary
) -> bool:
    """Whether the clause has one of ``names``, not as its contrast, or the topic before has."""
    end = _clause_end(answer, last)
    if begin == _sentence_begin(answer, begin):
        before = _last_head(answer, begin, words)
        if before is not None and not names.isdisjoint(before.names):
            return True
    return any(
        one.name in names and not _set_apart(answer, one)
        for one in _mentions_between(answer, begin, end, words)
    )


def _set_apart(answer: Answer, mention: Mention) -> bool:
    """ "A가 아니라", "A와 달리", "unlike A", "not A but": A is not what is spoken of."""
    first = mention.place.first
    return contrasted(answer, mention.place) or (
        first > 0 and answer.words[first - 1].text == "not"
    )


def _mentions_between(answer: Answer, begin: int, end: int, words: Glossary) -> Sequence[Mention]:
    named = mentions(answer, words).named
    first = bisect_left(named, begin, key=lambda one: one.place.first)
    return named[first : bisect_left(named, end + 1, key=lambda one: one.place.first)]


def _sentence_begin(answer: Answer, first: int) -> int:
    begin = first
    while begin > max(0, first - _REACH):
        if answer.words[begin - 1].sentence != answer.words[first].sentence:
            break
        begin -= 1
    return begin


def _clause_begin(answer: Answer, first: int, words: Glossary) -> int:
    """The first word of the clause that the head before the phrase opens: "..., 세션은 ..."."""
    head = _last_head(answer, first, words)
    begin = _sentence_begin(answer, first)
    if head is None or head.first < begin:
        return begin
    for index in range(head.first - 1, begin - 1, -1):
        word = answer.words[index]
        if word.closes_clause and coordinates(word.text):
            return index + 1
    return begin


def _sentence_end(answer: Answer, last: int) -> int:
    end = last + 1
    while end < min(len(answer.words), last + _REACH):
        if answer.words[end].sentence != answer.words[last].sentence:
            break
        end += 1
    return end


def _clause_end(answer: Answer, last: int) -> int:
    for index in range(last + 1, min(len(answer.words), last + _REACH)):
        word, before = answer.words[index], answer.words[index - 1]
        closed = before.closes_clause and coordinates(before.text)
        if word.sentence != before.sentence or word.opens_clause or closed:
            return index - 1
        if index in answer.topics:
            return index - 1
    return min(len(answer.words), last + _REACH) - 1
