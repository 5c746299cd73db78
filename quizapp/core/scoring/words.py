"""An answer cut into sentences and words, with one tape to look for things regardless of spaces."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from quizapp.core.scoring.english import stem
from quizapp.core.scoring.korean import is_hangul
from quizapp.core.scoring.normalize import Folded, composed, decomposed, fold
from quizapp.core.scoring.result import Span

LONGEST_SCORED = 20_000
"""Characters of an answer that are read: some twenty spoken minutes; it bounds the time."""

_WORD = re.compile(r"[0-9a-z\u00df-\u024f]+(?:['’][a-z]+)?|[가-힣ㄱ-ㆎ]+|[^\W_]")
_SENTENCE_END = re.compile(r"[!?。…\n;]|\.(?=\s|$)|\.{2,}")
_LIST_MARK = re.compile(r"[,/·、:|]|\s[-–—+]\s|→|->")
_CLAUSE_END = re.compile(
    "(?:[가-힣]고|며|면서|지만|는데요?|은데|인데|니까|므로|[아어여해라려져워]서|으면|[하되]면|거나|다가|든지|이라|태라)$"
)
"""How the last Korean word of a clause ends; a denial does not reach across it."""


@dataclass(frozen=True, slots=True)
class Word:
    """A run of one script: ``JWT는`` is the two words ``jwt`` and ``는``."""

    text: str
    start: int
    """Where it begins in the folded text."""
    tape: int
    """Where it begins on the tape."""
    tape_end: int
    sentence: int
    segment: int
    """Counts the stretches between commas, slashes and colons."""
    glued: bool
    """No space stands between the word before and this one."""
    closes_clause: bool


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A stretch of the tape that stands for one term, from its first to its last word."""

    start: int
    end: int
    first: int
    last: int


@dataclass(slots=True)
class Answer:
    """A text ready to be searched. Built once per answer; finding is cached in it."""

    original: str
    folded: Folded
    words: tuple[Word, ...]
    tape: str
    """All words in jamo without anything between them."""
    starts: list[int]
    stems: dict[str, list[int]]
    """English stem -> indices of its words."""
    void: set[int] = field(default_factory=set)
    """Sentences that state nothing: the question echoed, "I am not sure whether ..."."""
    lists: set[int] = field(default_factory=set)
    """Sentences that are bare lists of terms."""
    found: dict[object, tuple[Occurrence, ...]] = field(default_factory=dict)
    """What was looked for already: several phrases share terms."""

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Ranges of word indices, one per sentence."""
        first = 0
        for index in range(1, len(self.words) + 1):
            if index == len(self.words) or self.words[index].sentence != self.words[first].sentence:
                yield first, index
                first = index

    def word_at(self, tape_position: int) -> int:
        """The index of the word that covers a position of the tape."""
        return bisect_right(self.starts, tape_position) - 1

    def rest_of_word(self, tape_position: int) -> str:
        """What follows a position of the tape within its word, as syllables."""
        word = self.words[self.word_at(tape_position - 1)]
        return composed(self.tape[tape_position : word.tape_end])

    def span(self, start: int, end: int) -> Span:
        """The stretch of the original answer behind a stretch of the tape.

        A short ending that belongs to the last word is taken along, so that quotes read well.
        """
        first, last = self.words[self.word_at(start)], self.words[self.word_at(end - 1)]
        folded_start = first.start + len(composed(self.tape[first.tape : start]))
        tail = self.rest_of_word(end)
        kept = self.tape[last.tape : end] + (decomposed(tail) if len(tail) <= 4 else "")
        folded_end = last.start + len(composed(kept))
        begin, finish = self.folded.original_span(folded_start, folded_end)
        return Span(begin, finish, self.original[begin:finish])


def read_answer(original: str) -> Answer:
    """Cut ``original`` into words; only its first `LONGEST_SCORED` characters are read."""
    folded = fold(original[:LONGEST_SCORED])
    words = tuple(_words(folded.text))
    stems: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        if not is_hangul(word.text):
            stems.setdefault(stem(word.text), []).append(index)
    tape = "".join(decomposed(word.text) for word in words)
    return Answer(original, folded, words, tape, [word.tape for word in words], stems)


def _words(text: str) -> Iterator[Word]:
    sentence = segment = tape = 0
    previous_end = 0
    for match in _WORD.finditer(text):
        gap = text[previous_end : match.start()]
        if gap and previous_end:
            if _SENTENCE_END.search(gap + text[match.start()]):
                sentence += 1
                segment += 1
            elif _LIST_MARK.search(gap):
                segment += 1
        word = match.group().replace("’", "'")
        length = len(decomposed(word))
        yield Word(
            text=word,
            start=match.start(),
            tape=tape,
            tape_end=tape + length,
            sentence=sentence,
            segment=segment,
            glued=not gap and previous_end > 0,
            closes_clause=is_hangul(word) and _CLAUSE_END.search(word) is not None,
        )
        tape += length
        previous_end = match.end()
