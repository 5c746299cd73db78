"""Whether a statement is made of another subject than the one its key point names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.korean import coordinates
from quizapp.core.scoring.mentions import SIBLINGS, Head, Mention, is_copula, mentions
from quizapp.core.scoring.polarity import contrasted
from quizapp.core.scoring.windows import Window, topic_at
from quizapp.core.scoring.words import Answer, read_answer

_CLEFT = re.compile(
    "(?:.*[는한은된할])?(?:건|것은|거는|게|것이)|(?:옵션|속성|방식|역할|개념|쪽|과정)[은는]"
)
"""What turns a clause around: "... 막는 건 A다", "... 막는 옵션은 A다"."""
_CLEFT_REACH = 3
"""How many words after the phrase the turn may stand, ..."""
_TURNED_REACH = 5
"""... and how many words after the turn the subject: 건 A가 아니라 B예요."""
_REACH = 40
"""How far around the phrase, in words, its subject is looked for; it bounds the time."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a key point speaks of, by the names of `SIBLINGS`."""

    names: frozenset[str]
    mentioned: frozenset[str]
    """All names in its text: none of them is another subject."""


def subject_of(texts: Sequence[str], words: Glossary) -> Subject | None:
    """The subject that a key point's text names with its first words.

    The first text decides, which is the Korean one where there is one; None where it names
    nothing that has siblings.
    """
    read = [read_answer(text) for text in texts]
    heads = mentions(read[0], words).heads if read else ()
    if not heads or heads[0].first != 0:
        return None
    named = (one.name for text in read for one in mentions(text, words).named)
    return Subject(heads[0].names, frozenset(named))


def of_another(answer: Answer, window: Window, subject: Subject | None, words: Glossary) -> bool:
    """Whether the clause around ``window`` is about a sibling of ``subject``.

    Never where the subject itself is named in the clause or as the topic just before, and never
    where the clause leaves its own out (usual in Korean) or speaks of anything that is no sibling.
    """
    if subject is None:
        return False
    first, last = min(place.first for place in window), max(place.last for place in window)
    other = _turned(answer, last, words) or _before(answer, first, words)
    if other & (subject.mentioned - subject.names) or not _siblings(subject.names, other):
        return False
    return not _is_named(answer, subject.names - other, first, last, words)


def _siblings(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two noun phrases differ by siblings, and neither has all words of the other."""
    mine, theirs = one - other, other - one
    return any(not mine.isdisjoint(f) and not theirs.isdisjoint(f) for f in SIBLINGS)


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
    answer: Answer, names: frozenset[str], first: int, last: int, words: Glossary
) -> bool:
    """Whether the clause has one of ``names``, not as its contrast, or the topic before has."""
    begin, end = _sentence_begin(answer, first), _clause_end(answer, last)
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


def _clause_end(answer: Answer, last: int) -> int:
    for index in range(last + 1, min(len(answer.words), last + _REACH)):
        word, before = answer.words[index], answer.words[index - 1]
        closed = before.closes_clause and coordinates(before.text)
        if word.sentence != before.sentence or word.opens_clause or closed:
            return index - 1
        if index in answer.topics:
            return index - 1
    return min(len(answer.words), last + _REACH) - 1
