"""The sentences on what the day holds and what was done already."""

from __future__ import annotations

from quizapp.study.views import Home
from quizapp.texts import Lang, say


def practised(lang: Lang, home: Home | None) -> str:
    """How long the streak is, and how much was answered today."""
    if home is None or not home.streak:
        return ""
    parts = [say(lang, "home.streak", days=home.streak)] if home.streak > 1 else []
    if home.answered_today:
        parts.append(say(lang, "home.answered_today", count=home.answered_today))
    return " · ".join(parts)


def counts(lang: Lang, home: Home | None) -> str:
    """How many questions there are today, and how long they take."""
    if home is None:
        return say(lang, "home.opening")
    if not home.questions:
        return say(lang, "home.no_questions")
    return say(lang, "home.counts", questions=home.questions, minutes=home.minutes)


def kinds(lang: Lang, home: Home | None) -> str:
    """Why these questions: due, weak, new; or that today's share is done."""
    if home is None or not home.questions:
        return ""
    if home.share_done and home.new == home.questions:
        return say(lang, "home.more", count=home.new)
    if home.extra and home.nothing_due:
        return say(lang, "home.nothing_due")
    numbers = {"due": home.due, "weak": home.weak, "new": home.new, "extra": home.extra}
    return " · ".join(say(lang, f"home.{kind}", count=n) for kind, n in numbers.items() if n)
