"""The matching rules in the order they are tried: each finds where an answer states a phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.phrases import Part, Phrase
from quizapp.core.scoring.polarity import denied, denies, with_denial
from quizapp.core.scoring.search import look_for, occurrences, runs
from quizapp.core.scoring.slips import with_typos
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


Finder = Callable[[Term], tuple[Occurrence, ...]]
Find = Callable[[Phrase, Answer, Glossary], Match | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to find phrases, and the phrases for which it can be tried at all."""

    find: Find
    applies: Callable[[Phrase], bool]


def words_together(phrase: Phrase, answer: Answer, words: Glossary) -> Match | None:
    """All words of the phrase in one sentence, in any order, said and not denied."""
    known = answer.found
    for term in phrase.needed:
        places = known.get(term)
        if places is None:
            places = look_for(answer, term)
        if not places:
            return None
    return _stated(phrase, answer, lambda term: occurrences(answer, term), "words_together", words)


def run_together(phrase: Phrase, answer: Answer, words: Glossary) -> Match | None:
    """The whole phrase with its spaces and hyphens elsewhere: ``same site``, ``SameSite``."""
    for place in runs(answer, phrase.run):
        if not denied(answer, (place,)) and not of_another(answer, (place,), phrase.subject, words):
            return Match(place.start, place.end, "run_together")
    return None


def mistyped(phrase: Phrase, answer: Answer, words: Glossary) -> Match | None:
    """Like `words_together`, with slips of the finger in long words."""
    misspelled = False
    for term in phrase.needed:
        if not answer.found.get(term):
            misspelled = True
            if not with_typos(answer, term, words):
                return None
    if not misspelled:
        return None
    return _stated(phrase, answer, lambda term: with_typos(answer, term, words), "mistyped", words)


def _has_words(phrase: Phrase) -> bool:
    return bool(phrase.parts)


def _is_a_run(phrase: Phrase) -> bool:
    """Latin words that state something; a denial may not be written together."""
    return bool(phrase.run) and len(phrase.parts) == 1 and not phrase.parts[0].denies


def _has_long_words(phrase: Phrase) -> bool:
    """A wrong claim is never made by a slip of the finger."""
    return not phrase.strict and any(term.typo for term in phrase.needed)


RULES: tuple[Rule, ...] = (
    Rule(words_together, _has_words),
    Rule(run_together, _is_a_run),
    Rule(mistyped, _has_long_words),
)
"""The first rule that finds a phrase decides; a new rule is a function placed in this list."""

Searches = tuple[tuple[Find, tuple[Phrase, ...]], ...]
"""For every rule, in order, the phrases of one point or claim that it can be tried with."""


def searches(phrases: Iterable[Phrase]) -> Searches:
    """Sort phrases by the rules that apply to them, once for all answers."""
    wanted = tuple(phrases)
    return tuple((rule.find, tuple(filter(rule.applies, wanted))) for rule in RULES)


def _stated(
    phrase: Phrase, answer: Answer, find: Finder, rule: str, words: Glossary
) -> Match | None:
    """Every part of the phrase stated, all of them in one sentence."""
    for window in _part_windows(phrase.parts[0], answer, find, phrase.strict):
        sentence = answer.words[window[0].first].sentence
        chosen = [window]
        for part in phrase.parts[1:]:
            others = _part_windows(part, answer, find, phrase.strict)
            fitting = (o for o in others if answer.words[o[0].first].sentence == sentence)
            other = next(fitting, None)
            if other is None:
                break
            chosen.append(other)
        else:
            places = [place for window in chosen for place in window]
            if of_another(answer, tuple(places), phrase.subject, words):
                continue
            first, last = min(place.start for place in places), max(place.end for place in places)
            if any(part.denies for part in phrase.parts):
                first, last = with_denial(answer, tuple(places))
            return Match(first, last, rule)
    return None


def _part_windows(part: Part, answer: Answer, find: Finder, strict: bool) -> Iterator[Window]:
    """The places where one part is stated as it is meant: said, or denied if it is a denial."""
    found = []
    for term in part.terms:
        found.append(find(term))
        if not found[-1]:
            return
    for window in windows(answer, found):
        if states_one_thing(answer, window, part, strict) and _as_meant(answer, window, part):
            yield window


def _as_meant(answer: Answer, window: Window, part: Part) -> bool:
    if part.denies is None:
        return True
    return denies(answer, window) if part.denies else not denied(answer, window)
