"""The statistics as JSON fields. Shares are 0-1, estimates 0-100, times in seconds."""

from __future__ import annotations

from quizapp.core.mastery import Strength
from quizapp.core.stats import Improvement, QuestionRecord, Recall
from quizapp.study.reports import MissedPoint, Report, TopicReport

Fields = dict[str, object]


def fields_of(found: Report) -> Fields:
    """Everything, an empty history too."""
    figures = found.figures
    return {
        "attempts": figures.attempts,
        "days": figures.days,
        "seconds": round(figures.seconds),
        "streak": {"current": figures.streak.current, "longest": figures.streak.longest},
        "improvement": _improvement(figures.improvement),
        "weakest": list(found.weakest),
        "topics": [_topic(topic) for topic in found.topics],
        "questions": [_question(question) for question in figures.questions],
        "missed_points": [_missed(point) for point in found.missed],
        "recall": [_recall(group) for group in figures.recall],
    }


def _improvement(found: Improvement | None) -> Fields | None:
    if found is None:
        return None
    return {"questions": found.questions, "first": found.first, "latest": found.latest}


def _topic(topic: TopicReport) -> Fields:
    figures = topic.figures
    return {
        "topic": figures.topic,
        **_strength(topic.strength),
        "attempts": figures.attempts,
        "questions": figures.questions,
        "seconds": round(figures.seconds),
        "latest": figures.latest,
        "improvement": _improvement(figures.improvement),
    }


def _strength(strength: Strength) -> Fields:
    """``strength`` of what was practised; ``practised`` says how much of the topic that is."""
    return {"strength": strength.value, "practised": strength.practised}


def _question(question: QuestionRecord) -> Fields:
    return {
        "question": question.question,
        "topic": question.topic,
        "attempts": question.attempts,
        "first": question.first_estimate,
        "latest": question.latest_estimate,
        "seconds": round(question.seconds),
    }


def _missed(point: MissedPoint) -> Fields:
    history = point.history
    return {
        "question": history.question,
        "point": history.point,
        "misses": history.misses,
        "answers": history.hits + history.misses,
        "last_hit": history.last_hit,
    }


def _recall(group: Recall) -> Fields:
    return {
        "low": group.low,
        "high": group.high,
        "reviews": group.reviews,
        "predicted": group.predicted,
        "measured": group.measured,
    }
