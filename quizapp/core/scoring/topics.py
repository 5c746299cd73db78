"""Where a sentence goes over to another topic."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, takewhile

from quizapp.core.scoring.english import FINITE, GOING_ON
from quizapp.core.scoring.korean import is_hangul
from quizapp.core.scoring.words import Answer

_NEW_STATEMENT = frozenset(("and", "but", "while", "whereas"))
_LONGEST_ENGLISH_TOPIC = 4
"""Words from the one after ``and`` to its verb: "and the session id in Redis is ..."."""


def topics(answer: Answer, nouns: frozenset[str]) -> frozenset[int]:
    """Words that set a new topic (세션은, JWT는, and OAuth is) right after a clause has closed.

    ``nouns`` are the words known as nouns: 저장하는 looks like a topic and is none.
    """
    found = (topic_at(answer, index, nouns) for index in range(1, len(answer.words)))
    korean = (index for index in found if index is not None and _begins_a_clause(answer, index))
    return frozenset(chain(korean, _english_topics(answer)))


def _english_topics(answer: Answer) -> Iterator[int]:
    """ "Authorization is ..., and OAuth is for ...": what comes after ``and`` has its own verb.

    Only where a verb has come before: "the name, the value and the domain are sent" is one thing.
    """
    words, sentence, has_verb = answer.words, -1, False
    for index, word in enumerate(words):
        if word.sentence != sentence:
            sentence, has_verb = word.sentence, False
        if has_verb and word.text in _NEW_STATEMENT and _has_own_verb(answer, index + 1):
            yield index + 1
        has_verb = has_verb or word.text in FINITE


def _has_own_verb(answer: Answer, index: int) -> bool:
    """Whether a new noun phrase begins at ``index`` and is followed by a verb in its segment."""
    phrase = answer.words[index : index + _LONGEST_ENGLISH_TOPIC]
    subject = list(takewhile(lambda word: word.text not in FINITE, phrase))
    if not 0 < len(subject) < len(phrase) or any(word.text in GOING_ON for word in subject):
        return False
    return phrase[len(subject)].segment == phrase[0].segment


def topic_at(answer: Answer, index: int, nouns: frozenset[str]) -> int | None:
    """The noun of a topic that ends at ``index``: 세션은, or 는 right after JWT."""
    word = answer.words[index]
    if word.text in ("는", "은"):
        latin = word.glued and not is_hangul(answer.words[index - 1].text)
        return index - 1 if latin else None
    topic = is_hangul(word.text) and word.text[-1] in "는은" and word.text[:-1] in nouns
    return index if topic else None


def _begins_a_clause(answer: Answer, index: int) -> bool:
    before = answer.words[index - 1] if index else None
    return before is not None and (
        before.closes_clause or before.segment != answer.words[index].segment
    )
