"""Scores an answer: which key points it states, which misconceptions, and what it is worth."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from quizapp.core.scoring.claims import mark_sentences
from quizapp.core.scoring.estimate import AUTHORED, credibility, estimate, focus, list_estimate
from quizapp.core.scoring.glossary import EMPTY, Glossary
from quizapp.core.scoring.likeness import likeness
from quizapp.core.scoring.phrases import Phrase
from quizapp.core.scoring.result import Evidence, Score, Statement
from quizapp.core.scoring.rubric import PointRubric, Rubric, phrases_rubric
from quizapp.core.scoring.rules import Match, Searches
from quizapp.core.scoring.search import occurrences
from quizapp.core.scoring.words import Answer, read_answer

NEAR = "near"
"""The rule of a point derived from a word of a reference of which the answer has a near one."""
_LIST_SHARE = 0.7
"""From this share of words in bare lists on, the whole answer counts as a list."""


def score_answer(rubric: Rubric, text: str) -> Score:
    """Score ``text`` as an answer; it never raises, whatever the text is.

    Coverage is the matched share of the required weight; where nothing is required, of all weight.
    """
    answer = read_answer(text)
    answer.vocabulary = rubric.vocabulary
    mark_sentences(answer, rubric.prompt_roots, rubric.words.nouns)
    rubric.index.mark_standing(answer)
    claims = {
        wrong.id: match
        for wrong in rubric.misconceptions
        if (match := _first_match(wrong.stated, answer, rubric)) is not None
    }
    matches = {
        point.id: match
        for point in rubric.points
        if point.contradicted_by.isdisjoint(claims)
        and (match := _stated_by(point, answer, rubric)) is not None
    }
    listed = rubric.reference is None and _only_a_list(answer)
    return Score(
        coverage=_shares(rubric, matches)[0],
        estimate=_worth(rubric, answer, matches, wrong=len(claims), listed=listed),
        matched=tuple(point.id for point in rubric.points if point.id in matches),
        missing=tuple(point.id for point in rubric.points if point.id not in matches),
        evidence=tuple(_evidence(answer, point, *found) for point, found in matches.items()),
        statements=tuple(_statement(answer, wrong, *found) for wrong, found in claims.items()),
        lists_only=listed,
    )


Matches = Mapping[str, tuple[Phrase, Match]]
"""Ids of the points stated, each with the phrase that was found and where."""


def _worth(rubric: Rubric, answer: Answer, matches: Matches, *, wrong: int, listed: bool) -> int:
    """The estimate: by the points stated, or where they are derived by likeness."""
    right = len(matches)
    if rubric.reference is None:
        if listed:
            return round(list_estimate(_named(rubric, answer)) * credibility(right, wrong))
        coverage, bonus = _shares(rubric, matches)
        worth = estimate(AUTHORED, coverage, bonus, right=right, wrong=wrong)
        return round(worth * focus(_to_the_point(answer, matches), coverage))
    near = {point for point, (phrase, _) in matches.items() if phrase.near}
    shares = (_shares(rubric, matches.keys() - kept)[0] for kept in (set(), near))
    alike = likeness(rubric.reference, answer, sum(shares) / 2, rubric.prompt_roots)
    return round(estimate(rubric.reference.mix.curve, alike, 0.0, right=right, wrong=wrong))


def _stated_by(point: PointRubric, answer: Answer, rubric: Rubric) -> tuple[Phrase, Match] | None:
    found = _first_match(point.stated, answer, rubric)
    if found is None or _first_match(point.denied, answer, rubric) is not None:
        return None
    return found


def _evidence(answer: Answer, point: str, phrase: Phrase, match: Match) -> Evidence:
    rule = NEAR if phrase.near else match.rule
    return Evidence(point, phrase.text, answer.span(match.start, match.end), rule)


def _to_the_point(answer: Answer, matches: Matches) -> float:
    """The share of the words that stand in sentences which state a point."""
    states = {answer.words[answer.word_at(match.start)].sentence for _, match in matches.values()}
    spoken = [word.sentence in states for word in answer.words]
    return sum(spoken) / len(spoken) if spoken else 0.0


def _statement(answer: Answer, wrong: str, claim: Phrase, match: Match) -> Statement:
    return Statement(wrong, claim.text, answer.span(match.start, match.end))


def _first_match(wanted: Searches, answer: Answer, rubric: Rubric) -> tuple[Phrase, Match] | None:
    """The first phrase found by the first rule that finds one: exact rules before lenient ones."""
    for find, phrases in wanted:
        for phrase in phrases.within_reach(answer):
            match = find(phrase, answer, rubric.words)
            if match is not None:
                return phrase, match
    return None


def _shares(rubric: Rubric, matched: Collection[str]) -> tuple[float, float]:
    """Matched required weight and matched bonus weight, both as shares of the required weight."""
    required = [point for point in rubric.points if point.required] or list(rubric.points)
    whole = sum(point.weight for point in required)
    if not whole:
        return 0.0, 0.0
    hit = sum(point.weight for point in required if point.id in matched)
    everything = sum(point.weight for point in rubric.points if point.id in matched)
    return hit / whole, (everything - hit) / whole


def _only_a_list(answer: Answer) -> bool:
    listed = sum(1 for word in answer.words if word.sentence in answer.lists)
    return listed > _LIST_SHARE * len(answer.words)


def _named(rubric: Rubric, answer: Answer) -> float:
    """The share of the required weight whose points have half the terms of a phrase in a list."""
    required = [point for point in rubric.points if point.required] or list(rubric.points)
    whole = sum(point.weight for point in required)
    return sum(point.weight for point in required if _is_named(point, answer)) / (whole or 1)


def _is_named(point: PointRubric, answer: Answer) -> bool:
    return any(
        sum(bool(occurrences(answer, term)) for term in terms) * 2 >= len(terms)
        for phrase in point.phrases
        if (terms := phrase.terms())
    )


def phrase_stated(phrase: str, text: str, words: Glossary = EMPTY) -> bool:
    """Whether ``text`` states ``phrase``: the same question the scorer asks of an answer."""
    rubric = phrases_rubric((phrase,), words)
    return bool(score_answer(rubric, text).matched)
