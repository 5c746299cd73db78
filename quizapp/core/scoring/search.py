"""Finds the terms of a phrase in an answer."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator
from itertools import islice

from quizapp.core.scoring.korean import ends_like_a_verb, is_hangul, role, syllables
from quizapp.core.scoring.normalize import composed
from quizapp.core.scoring.terms import Term
from quizapp.core.scoring.words import Answer, Occurrence

_NEGATING_PREFIXES = ("비", "불", "무", "미", "부")
"""대칭키 is not in 비대칭키, 상태 not in 무상태."""
_BEFORE_A_NOUN = frozenset(
    "새각본그이저타내한두세매전총첫구현옛딴온맨더안못꼭또막다재역웹앱키값앞뒤옆위양"
)
"""What may be grown onto a noun of two syllables: 새토큰, 각서버, 웹서버."""
_TWO_SYLLABLES = 6
"""Jamo that two syllables have at most."""
_PARTICLE_AFTER_ONE_SYLLABLE = frozenset("은는이가을를에의로와과도만들라인일입으뿐밖")
_ONLY_AT_THE_START = frozenset({"인가", "이라"})
"""Words that are also endings (무엇인가): they count only where a word begins."""
_CONTRARY_ROLES = frozenset(
    [
        ("does", "receives"),
        ("receives", "does"),
        ("does", "contains"),
        ("contains", "undergoes"),
        ("undergoes", "contains"),
        ("does", "compared"),
        ("compared", "does"),
    ]
)
_BEFORE_A_VERB = ("", "안", "못")
"""What may stand in one word before a verb of one syllable: 안맞아서."""
_PARTED = re.compile("[을를]$|[로는은을를도에서면고지엔선론][안못]$")
"""How what stands before it may end where no spaces are typed: 값을읽고, 코드로못읽게."""
PLACES = 200
"""So many places of a term are looked at; graded answers have 43 of a word at most. It bounds the
time that texts take which say the same thousands of times."""
_ONLY_AFTER = re.compile(
    "(?<!지)만(?:$|[을은이의요입 ]|으로)|뿐|밖에"
    "|^(?:에서|에게|에|으로|로|한테)?만(?![료드들든약큼일])"
)
_ONLY_BEFORE = frozenset("only just merely solely nothing 오직 오로지 단지 딱".split())
_ONLY_AFTER_REACH = 3
"""How many words after a Latin term 만 may stand: "HTTPS로 접속했을 때만"."""
_ONLY_REACH = 5
"""How many words before a term ``only`` may stand: "only the name and the value"."""
_SEQUENCE_GAP = 2
"""How many words may stand between those of an English form (logs the user out)."""


def occurrences(answer: Answer, term: Term) -> tuple[Occurrence, ...]:
    """Where ``term`` stands in the words of ``answer`` that state something."""
    known = answer.found.get(term)
    if known is None:
        known = answer.found[term] = _look_for(answer, term)
    return known


def _look_for(answer: Answer, term: Term) -> tuple[Occurrence, ...]:
    of_shapes = [places for places in _of_shapes(answer, term) if places]
    if not of_shapes:
        return ()
    found = {(place.start, place.end): place for places in of_shapes for place in places}
    stated = (found[key] for key in sorted(found) if found[key].first not in answer.void)
    if term.only:
        stated = (place for place in stated if _is_only(answer, place))
    return tuple(islice(stated, PLACES))


def _of_shapes(answer: Answer, term: Term) -> Iterator[tuple[Occurrence, ...]]:
    """For every shape of a term its first `PLACES` places."""
    tape, stems = answer.tape, answer.stems
    for root in term.nouns:
        if root in tape:
            yield _once(answer, _nouns, root, term.role)
    for shape in term.verbs:
        if shape in tape:
            yield _once(answer, _verbs, shape, term.opposite_ending)
    for stem in term.stems:
        if stem in stems:
            yield _once(answer, _stems, stem)
    for sequence in term.sequences:
        if sequence[0] in stems:
            yield _once(answer, _sequences, sequence)
    for run in term.runs:
        if run in tape:
            yield _once(answer, runs, run)


def _once(
    answer: Answer, find: Callable[..., Iterator[Occurrence]], *wanted: Hashable
) -> tuple[Occurrence, ...]:
    """What ``find`` gives, asked for once an answer: terms share the shapes of their synonyms."""
    key = (find, *wanted)
    known = answer.shapes.get(key)
    if known is None:
        known = answer.shapes[key] = tuple(islice(find(answer, *wanted), PLACES))
    return known


def _stems(answer: Answer, stem: str) -> Iterator[Occurrence]:
    for index in answer.stems[stem]:
        if index not in answer.void:
            word = answer.words[index]
            yield Occurrence(word.tape, word.tape_end, index, index)


def _each(answer: Answer, needle: str) -> Iterator[Occurrence]:
    start = answer.tape.find(needle)
    while start >= 0:
        end = start + len(needle)
        first = answer.word_at(start)
        last = first if end <= answer.words[first].tape_end else answer.word_at(end - 1)
        if first not in answer.void and answer.words[first].sentence == answer.words[last].sentence:
            yield Occurrence(start, end, first, last)
        start = answer.tape.find(needle, start + 1)


def _nouns(answer: Answer, root: str, meant: str) -> Iterator[Occurrence]:
    """``meant`` is what the phrase's particle makes of the noun."""
    short = syllables(root) < 2
    spoken = composed(root)
    for place in _each(answer, root):
        word = answer.words[place.first]
        at_start = place.start == word.tape
        closed = place.end < len(answer.tape) and "\u11a8" <= answer.tape[place.end] <= "\u11ff"
        if closed or (not at_start and (short or place.last != place.first)):
            continue
        if short and not _stands_alone(answer.rest_of_word(place.end)):
            continue
        if not at_start and (_negated_by_prefix(answer, place) or _is_inside(answer, place)):
            continue
        if spoken in _ONLY_AT_THE_START and (not at_start or word.text.startswith("인가요")):
            continue
        if not meant or _in_role(answer, place, meant):
            yield place


def _in_role(answer: Answer, place: Occurrence, meant: str) -> bool:
    """Whether no particle says otherwise than the phrase's: 서버가 is not 서버로."""
    return (meant, role(answer.rest_of_word(place.end))) not in _CONTRARY_ROLES


def _is_only(answer: Answer, place: Occurrence) -> bool:
    """Whether an answer restricts to this place what it says: 값만, 값뿐, only the value."""
    said, words = answer.rest_of_word(place.end), answer.words
    for following in words[place.last + 1 : place.last + 1 + _ONLY_AFTER_REACH]:
        goes_on = following.glued or _goes_on(said) or following.text.startswith(("뿐", "밖에"))
        if not goes_on and is_hangul(words[place.last].text):
            break
        said += following.spaced
        if following.closes_clause or following.sentence != words[place.last].sentence:
            break
    before = words[max(0, place.first - _ONLY_REACH) : place.first]
    sentence = words[place.first].sentence
    return _ONLY_AFTER.search(said) is not None or any(
        word.text in _ONLY_BEFORE and word.sentence == sentence for word in before
    )


def _goes_on(particle: str) -> bool:
    """Whether the noun phrase goes on: 최소한의 정보만, 이름과 값만."""
    return particle in ("의", "과", "와", "랑", "이랑", "하고")


def _stands_alone(rest: str) -> bool:
    return not rest or rest[0] in _PARTICLE_AFTER_ONE_SYLLABLE


def _negated_by_prefix(answer: Answer, place: Occurrence) -> bool:
    word = answer.words[place.first]
    before = composed(answer.tape[word.tape : place.start])
    return before in _NEGATING_PREFIXES


def _is_inside(answer: Answer, place: Occurrence) -> bool:
    """Whether a noun of two syllables is only the end of a longer word: 포트 in 리포트."""
    word = answer.words[place.first]
    before = composed(answer.tape[word.tape : place.start])
    if word.glued or len(before) != 1 or before in _BEFORE_A_NOUN:
        return False
    return place.end - place.start <= _TWO_SYLLABLES


def _verbs(answer: Answer, shape: str, opposite: str) -> Iterator[Occurrence]:
    short = syllables(shape) < 2
    for place in _each(answer, shape):
        word = answer.words[place.first]
        if short:
            rest = answer.tape[place.end : word.tape_end]
            before = composed(answer.tape[word.tape : place.start])
            parted = before in _BEFORE_A_VERB or _PARTED.search(before) is not None
            if not parted or not ends_like_a_verb(rest):
                continue
        elif place.start != word.tape and place.last != place.first:
            continue
        if opposite and answer.words[place.last].text.endswith(opposite):
            continue
        yield place


def _sequences(answer: Answer, sequence: tuple[str, ...]) -> Iterator[Occurrence]:
    """English words in this order, with little between them."""
    for first in answer.stems.get(sequence[0], ()):
        last = first
        for stem in sequence[1:]:
            indices = answer.stems.get(stem, [])
            following = bisect_right(indices, last)
            if following == len(indices) or indices[following] - last > 1 + _SEQUENCE_GAP:
                break
            last = indices[following]
        else:
            begin, end = answer.words[first], answer.words[last]
            if begin.segment == end.segment:
                yield Occurrence(begin.tape, end.tape_end, first, last)


def runs(answer: Answer, run: str) -> Iterator[Occurrence]:
    """Where ``run`` stands on the tape from the beginning to the end of whole Latin words."""
    for place in _each(answer, run):
        first, last = answer.words[place.first], answer.words[place.last]
        starts_inside = place.start != first.tape and not is_hangul(first.text)
        ends_inside = place.end != last.tape_end and not is_hangul(last.text)
        plural = answer.tape[place.end : last.tape_end] in ("s", "es", "'s", "ed", "ing")
        if not starts_inside and (not ends_inside or plural):
            yield place
