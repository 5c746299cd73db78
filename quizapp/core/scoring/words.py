"""An answer cut into sentences and words, with one tape to look for things regardless of spaces."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from quizapp.core.scoring.english import CLAUSE_OPENERS, stem
from quizapp.core.scoring.korean import closes_clause, is_hangul
from quizapp.core.scoring.normalize import Folded, composed, decomposed, fold
from quizapp.core.scoring.result import Span

if TYPE_CHECKING:
    from quizapp.core.scoring.mentions import Mentions

LONGEST_SCORED = 20_000
"""Characters of an answer that are read: some twenty spoken minutes; it bounds the time."""
LONGEST_WORD = 400
"""Letters of a word; a whole answer typed without spaces (174 syllables at most, among 6,000 that
were looked at) is one word, and what is longer is read as several."""

_WORD = re.compile(
    rf"[0-9a-z\u00df-\u024f]{{1,{LONGEST_WORD}}}(?:['’][a-z]+)?|[가-힣ㄱ-ㆎ]{{1,{LONGEST_WORD}}}"
    rf"|[\u1100-\u11ff]{{1,{LONGEST_WORD}}}|[^\W_]"
)
_SENTENCE_END = re.compile(r"(?<![a-z0-9])[!?]|[!?](?![a-z0-9])|[。…\n;]|\.(?=\s|$)|\.{2,}")
_WRAPPED_FROM = 56
"""A line of so many columns without a full stop was broken by its width (letters and mails are)."""
_LIST_MARK = re.compile(r"[,/·、:|]|\s[-–—+]\s|→|->")
SPOKEN_IN_CAPITALS = frozenset({"was", "get"})
"""Little English words that are nouns of the field when they stand among Hangul or in capitals."""


class Spoken(NamedTuple):
    """A word with its place in the folded text; the nouns WAS and GET keep their capitals."""

    text: str
    start: int
    end: int


class Word(NamedTuple):
    """A run of one script in an answer: ``JWT는`` is the two words ``jwt`` and ``는``."""

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
    opens_clause: bool
    """An English ``and`` or ``but``, or the first word after a comma in an English sentence."""

    @property
    def spaced(self) -> str:
        """The word with a space before it, where it has one."""
        return self.text if self.glued else " " + self.text


class Occurrence(NamedTuple):
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
    """Indices of words that state nothing: the question echoed, "I am not sure whether ..."."""
    lists: set[int] = field(default_factory=set)
    """Sentences that are bare lists of terms."""
    topics: frozenset[int] = frozenset()
    """Indices of words that set a new topic (세션은) after a clause has closed."""
    vocabulary: frozenset[str] = frozenset()
    """Words known to be spelled right: never read as a slip for another word."""
    standing: set[Hashable] = field(default_factory=set)
    """The terms of a rubric that may stand in it; the others do not (term_index.py)."""
    found: dict[Hashable, tuple[Occurrence, ...]] = field(default_factory=dict)
    """What was looked for already: several phrases share terms, ..."""
    shapes: dict[Hashable, tuple[Occurrence, ...]] = field(default_factory=dict)
    """... and several terms share shapes: those of their synonyms."""
    mentions: Mentions | None = None
    """What it names (mentions.py); filled when a phrase is found whose point has a subject."""
    initials: dict[str, list[int]] = field(default_factory=dict)
    """First letter (of the jamo) -> indices of words; filled when typing errors are looked for."""

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
    read = original[:LONGEST_SCORED]
    folded = fold(read)
    words = tuple(_words(folded.text, spoken_words(read, folded)))
    stems: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        if not is_hangul(word.text):
            stems.setdefault(stem(word.text), []).append(index)
    tape = decomposed("".join(word.text for word in words))
    return Answer(original, folded, words, tape, [word.tape for word in words], stems)


def spoken_words(original: str, folded: Folded | None = None) -> list[Spoken]:
    """The words of a text, folded, in its order."""
    text = folded or fold(original)
    words = [
        Spoken(match.group().replace("’", "'"), match.start(), match.end())
        for match in _WORD.finditer(text.text)
    ]
    for index, word in enumerate(words):
        if word.text in SPOKEN_IN_CAPITALS and _is_noun(words, index, original, text):
            words[index] = Spoken(word.text.upper(), word.start, word.end)
    return words


def _is_noun(words: list[Spoken], index: int, original: str, folded: Folded) -> bool:
    """``WAS가 발급``, ``a WAS issues``, ``get 요청``; not ``I WAS TOLD`` nor ``it was``."""
    neighbours = words[max(0, index - 1) : index] + words[index + 1 : index + 2]
    if any(is_hangul(word.text) for word in neighbours):
        return True
    written = [_as_written(word, original, folded) for word in neighbours]
    shouted = bool(written) and all(word.isupper() for word in written)
    return _as_written(words[index], original, folded).isupper() and not shouted


def _as_written(word: Spoken, original: str, folded: Folded) -> str:
    start, end = folded.original_span(word.start, word.end)
    return original[start:end]


def _words(text: str, spoken: list[Spoken]) -> Iterator[Word]:
    sentence = segment = tape = previous_end = 0
    for word in spoken:
        gap = text[previous_end : word.start]
        comma = False
        wrapped = gap == "\n" and _is_wrapped(text, previous_end)
        if gap and gap != " " and previous_end and not wrapped:
            if _SENTENCE_END.search(text[previous_end - 1] + gap + text[word.start]):
                sentence += 1
                segment += 1
            elif _LIST_MARK.search(gap):
                segment += 1
                comma = True
        length = len(decomposed(word.text))
        hangul = is_hangul(word.text)
        yield Word(
            text=word.text,
            start=word.start,
            tape=tape,
            tape_end=tape + length,
            sentence=sentence,
            segment=segment,
            glued=not gap and previous_end > 0,
            closes_clause=hangul and closes_clause(word.text),
            opens_clause=not hangul and (comma or word.text in CLAUSE_OPENERS),
        )
        tape += length
        previous_end = word.end


def _is_wrapped(text: str, line_end: int) -> bool:
    """Whether the line that ends at ``line_end`` is full, and goes on in the next one."""
    line = text[text.rfind("\n", 0, line_end) + 1 : line_end]
    return sum(2 if is_hangul(letter) else 1 for letter in line) >= _WRAPPED_FROM
