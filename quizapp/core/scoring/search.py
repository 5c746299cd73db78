"""Finds the terms of a phrase in an answer, and the closest place where all of them stand together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.korean import ends_like_a_verb, is_hangul, noun_root, syllables
from quizapp.core.scoring.normalize import composed
from quizapp.core.scoring.phrases import Term
from quizapp.core.scoring.words import Answer, Occurrence

Window = tuple[Occurrence, ...]
"""One occurrence of every term of a part, the rarest term first."""

WORDS_BETWEEN = 9
"""How far apart, in words, the first and the last term of a two-term phrase may stand ..."""
WORDS_PER_TERM = 3
"""... and how much further for every term more."""

_NEGATING_PREFIXES = ("비", "불", "무", "미", "부")
"""대칭키 is not in 비대칭키, 상태 not in 무상태."""
_PARTICLE_AFTER_ONE_SYLLABLE = frozenset("은는이가을를에의로와과도만들라인일입으")
_FALSE_WORDS = {"인가": ("인가요", "인가 요"), "이라": ("이라",)}
"""Words that only begin like a term: 인가 (authorization) is not in the question ending -인가요."""
_FINAL_CONSONANTS = ("\u11a8", "\u11ff")


def occurrences(answer: Answer, term: Term) -> tuple[Occurrence, ...]:
    """Where ``term`` stands in the sentences of ``answer`` that state something."""
    known = answer.found.get(term)
    if known is None:
        found = {
            (place.start, place.end): place
            for place in _places(answer, term)
            if answer.words[place.first].sentence not in answer.void
        }
        known = answer.found[term] = tuple(found[key] for key in sorted(found))
    return known


def _places(answer: Answer, term: Term) -> Iterator[Occurrence]:
    for root in term.nouns:
        yield from _nouns(answer, root)
    for shape in term.verbs:
        yield from _verbs(answer, shape)
    for stem in term.stems:
        for index in answer.stems.get(stem, ()):
            word = answer.words[index]
            yield Occurrence(word.tape, word.tape_end, index, index)
    for run in term.runs:
        yield from runs(answer, run)


def _each(answer: Answer, needle: str) -> Iterator[Occurrence]:
    start = answer.tape.find(needle)
    while start >= 0:
        end = start + len(needle)
        first = answer.word_at(start)
        last = first if end <= answer.words[first].tape_end else answer.word_at(end - 1)
        if answer.words[first].sentence == answer.words[last].sentence:
            yield Occurrence(start, end, first, last)
        start = answer.tape.find(needle, start + 1)


def _nouns(answer: Answer, root: str) -> Iterator[Occurrence]:
    short = syllables(root) < 2
    for place in _each(answer, root):
        word = answer.words[place.first]
        at_start = place.start == word.tape
        closed = place.end < len(answer.tape) and _is_final(answer.tape[place.end])
        if closed or (not at_start and (short or place.last != place.first)):
            continue
        if short and not _stands_alone(answer.rest_of_word(place.end)):
            continue
        if not at_start and _negated_by_prefix(answer, place):
            continue
        if any(word.text.startswith(false) for false in _FALSE_WORDS.get(composed(root), ())):
            continue
        yield place


def _is_final(jamo: str) -> bool:
    return _FINAL_CONSONANTS[0] <= jamo <= _FINAL_CONSONANTS[1]


def _stands_alone(rest: str) -> bool:
    return not rest or rest[0] in _PARTICLE_AFTER_ONE_SYLLABLE


def _negated_by_prefix(answer: Answer, place: Occurrence) -> bool:
    word = answer.words[place.first]
    before = composed(answer.tape[word.tape : place.start])
    return before in _NEGATING_PREFIXES


def _verbs(answer: Answer, shape: str) -> Iterator[Occurrence]:
    short = syllables(shape) < 2
    for place in _each(answer, shape):
        word = answer.words[place.first]
        if short:
            rest = answer.tape[place.end : word.tape_end]
            if place.start != word.tape or not ends_like_a_verb(rest):
                continue
        elif place.start != word.tape and place.last != place.first:
            continue
        yield place


def runs(answer: Answer, run: str) -> Iterator[Occurrence]:
    """Where ``run`` stands on the tape from the beginning to the end of whole Latin words."""
    for place in _each(answer, run):
        first, last = answer.words[place.first], answer.words[place.last]
        starts_inside = place.start != first.tape and not is_hangul(first.text)
        ends_inside = place.end != last.tape_end and not is_hangul(last.text)
        plural = answer.tape[place.end : last.tape_end] in ("s", "es", "'s", "ed", "ing")
        if not starts_inside and (not ends_inside or plural):
            yield place


def with_typos(answer: Answer, term: Term, words: Glossary) -> tuple[Occurrence, ...]:
    """Like `occurrences`, and where that finds nothing, words a slip of the finger away."""
    exact = occurrences(answer, term)
    if exact or not term.typo:
        return exact
    key = ("typo", term)
    known = answer.found.get(key)
    if known is None:
        known = answer.found[key] = tuple(_misspelled(answer, term, words))
    return known


def _misspelled(answer: Answer, term: Term, words: Glossary) -> Iterator[Occurrence]:
    wanted = term.typo
    allowed = 1 if len(wanted) < 10 else 2
    for index, word in enumerate(answer.words):
        if word.sentence in answer.void or is_hangul(word.text) != is_hangul(composed(wanted)):
            continue
        typed = _comparable(word.text, answer, index)
        if typed[:1] != wanted[:1] or abs(len(typed) - len(wanted)) > allowed + 4:
            continue
        for length in _lengths(typed, wanted, allowed):
            if _slip(typed[:length], wanted, allowed) and not _known_apart(words, typed[:length], wanted):
                yield Occurrence(word.tape, word.tape + length, index, index)
                break


def _slip(typed: str, wanted: str, allowed: int) -> bool:
    """Few wrong letters, or two neighbouring syllables in each other's place (렉이 for 이렉)."""
    if OSA.distance(typed, wanted, score_cutoff=allowed) <= allowed:
        return True
    if len(typed) != len(wanted) or allowed < 2:
        return False
    return OSA.distance(composed(typed), composed(wanted), score_cutoff=1) <= 1 and sorted(
        typed
    ) == sorted(wanted)


def _comparable(text: str, answer: Answer, index: int) -> str:
    word = answer.words[index]
    return answer.tape[word.tape : word.tape_end] if is_hangul(text) else text


def _lengths(typed: str, wanted: str, allowed: int) -> Iterable[int]:
    """Beginnings of a typed word worth comparing; Latin words are compared whole."""
    if "a" <= wanted[0] <= "z":
        return (len(typed),)
    longest = min(len(typed), len(wanted) + allowed)
    return range(longest, max(len(wanted) - allowed, 1) - 1, -1)


def _known_apart(words: Glossary, typed: str, wanted: str) -> bool:
    typed_word, wanted_word = composed(typed), composed(wanted)
    return words.look_alike(typed_word, wanted_word) or words.look_alike(
        noun_root(typed_word) if is_hangul(typed_word) else typed_word, wanted_word
    )


def windows(answer: Answer, found: list[tuple[Occurrence, ...]]) -> Iterator[Window]:
    """Places where one occurrence of every term stands close together in one sentence."""
    if not all(found):
        return
    order = sorted(range(len(found)), key=lambda number: len(found[number]))
    reach = WORDS_BETWEEN + WORDS_PER_TERM * (len(found) - 2)
    for anchor in found[order[0]]:
        window = [anchor]
        for number in order[1:]:
            place = _nearest(answer, found[number], window)
            if place is None:
                break
            window.append(place)
        else:
            if _extent(window) <= reach:
                yield tuple(window)


def _nearest(
    answer: Answer, places: tuple[Occurrence, ...], window: list[Occurrence]
) -> Occurrence | None:
    """The place closest to the anchor, in its sentence, that no other term has taken."""
    anchor = window[0]
    sentence = answer.words[anchor.first].sentence
    free = [
        place
        for place in places
        if answer.words[place.first].sentence == sentence
        and all(place.end <= taken.start or place.start >= taken.end for taken in window)
    ]
    return min(free, key=lambda place: abs(place.start - anchor.start), default=None)


def _extent(window: Iterable[Occurrence]) -> int:
    places = list(window)
    return max(place.last for place in places) - min(place.first for place in places)
