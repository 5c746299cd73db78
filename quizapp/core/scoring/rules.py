"""The matching rules in the order they are tried: each finds where an answer states a phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.phrases import Part, Phrase
from quizapp.core.scoring.polarity import (
    denied,
    denies,
    done_without,
    ends_denied,
    with_denial,
)
from quizapp.core.scoring.search import occurrences, runs
from quizapp.core.scoring.slips import misspelled, with_typos
from quizapp.core.scoring.subjects import of_another
from quizapp.core.scoring.terms import Term
from quizapp.core.scoring.windows import Window, states_one_thing, windows
from quizapp.core.scoring.words import Answer, Occurrence


@dataclass(frozen=True, slots=True)
class Match:
    """Where a phrase is stated: a stretch of the answer's tape, and the rule that saw it."""

    start: int
    end: int
    rule: str


_TRIES = 100
"""So many places of a part are tried; the longest answers that were looked at (3,700 characters)
have 21. It bounds the time that texts take which deny the same thousands of times."""

Finder = Callable[[Term], tuple[Occurrence, ...]]
Find = Callable[[Phrase, Answer, Glossary], Match | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to find phrases, and the phrases for which it can be tried at all."""

    find: Find
    applies: Callable[[Phrase], bool]
    exact: bool = False
    """Whether it needs every term of a phrase as it is."""


def words_together(phrase: Phrase, answer: Answer, words: Glossary) -> Match | None:
    """All words of the phrase in one sentence, in any order, said and not denied."""
    for term in phrase.needed:
        if not occurrences(answer, term):
            return None
    return _stated(phrase, answer, lambda term: occurrences(answer, term), "words_together", words)


def run_together(phrase: Phrase, answer: Answer, words: Glossary) -> Match | None:
    """The whole phrase with its spaces and hyphens elsewhere: ``same site``, ``SameSite``."""
    if phrase.run not in answer.tape:
        return None
    for place in islice(runs(answer, phrase.run), _TRIES):
        if not denied(answer, (place,)) and not of_another(answer, (place,), phrase.subject, words):
            return Match(place.start, place.end, "run_together")
    return None


def mistyped(phrase: Phrase, answer: Answer, words: Glossary) -> Match | None:
    """Like `words_together`, with slips of the finger in long words."""
    slips = False
    for term in phrase.needed:
        if not occurrences(answer, term):
            slips = True
            if not misspelled(answer, term, words):
                return None
    if not slips:
        return None
    return _stated(phrase, answer, lambda term: with_typos(answer, term, words), "mistyped", words)


def _has_words(phrase: Phrase) -> bool:
    return bool(phrase.needed)


def _is_a_run(phrase: Phrase) -> bool:
    """Latin words that state something; a denial may not be written together."""
    return bool(phrase.run) and len(phrase.parts) == 1 and not phrase.parts[0].denies


def _has_long_words(phrase: Phrase) -> bool:
    """A wrong claim is never made by a slip of the finger."""
    return not phrase.strict and any(term.typo or term.spelled for term in phrase.needed)


RULES: tuple[Rule, ...] = (
    Rule(words_together, _has_words, exact=True),
    Rule(run_together, _is_a_run),
    Rule(mistyped, _has_long_words),
)
"""The first rule that finds a phrase decides; a new rule is a function placed in this list."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The phrases of one point or claim that a rule can be tried with, in their order."""

    phrases: tuple[Phrase, ...]
    by_longest: Mapping[Term, tuple[int, ...]] | None
    """Which of them have a term as their longest; None where a rule may do without it."""

    def __iter__(self) -> Iterator[Phrase]:
        return iter(self.phrases)

    def within_reach(self, answer: Answer) -> Sequence[Phrase]:
        """Those that may be found in ``answer``, of which it has told what stands in it."""
        if self.by_longest is None:
            return self.phrases
        there = self.by_longest.keys() & answer.standing
        numbers = sorted(chain.from_iterable(self.by_longest[term] for term in there))
        return [self.phrases[number] for number in numbers]


Searches = tuple[tuple[Find, Wanted], ...]
"""For every rule, in order, the phrases of one point or claim that it can be tried with."""


def searches(phrases: Iterable[Phrase]) -> Searches:
    """Sort phrases by the rules that apply to them, once for all answers."""
    known = tuple(phrases)
    return tuple((rule.find, _wanted(rule, filter(rule.applies, known))) for rule in RULES)


def _wanted(rule: Rule, phrases: Iterable[Phrase]) -> Wanted:
    wanted = tuple(phrases)
    if not rule.exact:
        return Wanted(wanted, None)
    by_longest: dict[Term, tuple[int, ...]] = {}
    for number, phrase in enumerate(wanted):
        longest = phrase.needed[0]
        by_longest[longest] = (*by_longest.get(longest, ()), number)
    return Wanted(wanted, by_longest)


def _stated(
    phrase: Phrase, answer: Answer, find: Finder, rule: str, words: Glossary
) -> Match | None:
    """Every part of the phrase stated, all of them in one sentence."""
    for places in _wholes(phrase, answer, find):
        if of_another(answer, places, phrase.subject, words):
            continue
        first, last = min(place.start for place in places), max(place.end for place in places)
        if any(part.denies for part in phrase.parts):
            first, last = with_denial(answer, places)
        return Match(first, last, rule)
    return None


def _wholes(phrase: Phrase, answer: Answer, find: Finder) -> Iterator[Window]:
    """Where the first part stands, together with the first of each other part in its sentence."""
    first, *others = phrase.parts
    rest: list[dict[int, Window]] = []
    for window in _part_windows(first, answer, find, phrase.strict):
        rest = rest or [_per_sentence(part, answer, find, phrase.strict) for part in others]
        sentence = answer.words[window[0].first].sentence
        if all(sentence in stated for stated in rest):
            yield tuple(chain(window, *(stated[sentence] for stated in rest)))


def _per_sentence(part: Part, answer: Answer, find: Finder, strict: bool) -> dict[int, Window]:
    """The first place in every sentence where one part is stated."""
    stated: dict[int, Window] = {}
    for window in _part_windows(part, answer, find, strict):
        stated.setdefault(answer.words[window[0].first].sentence, window)
    return stated


def _part_windows(part: Part, answer: Answer, find: Finder, strict: bool) -> Iterator[Window]:
    """The places where one part is stated as it is meant: said, or denied if it is a denial."""
    found = []
    for term in part.terms:
        found.append(find(term))
        if not found[-1]:
            return
    for window in islice(windows(answer, found), _TRIES):
        if states_one_thing(answer, window, part, strict) and _as_meant(answer, window, part):
            yield window


def _as_meant(answer: Answer, window: Window, part: Part) -> bool:
    if part.denies is None:
        return True
    if part.ends_said and ends_denied(answer, window, part.denied):
        return False
    if part.beside:
        return done_without(answer, window[part.denied])
    return denies(answer, window, part.denied) if part.denies else not denied(answer, window)
