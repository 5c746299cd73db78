"""The parts that feedback on an answer consists of, as content to put on the screen."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from quizapp.core.asked import Gain
from quizapp.core.deck import Question
from quizapp.study.views import Feedback
from quizapp.texts import Lang, say
from quizapp.ui.widgets.marked_answer import colour_of
from quizapp.ui.wording import printable

_LONGEST_QUOTE = 60
_WORTH_SHOWING = 60
"""Closeness from which on words of the answer help to see what was missing."""


def heading(lang: Lang, text: str, count: int | None = None) -> Content:
    """The heading of a section."""
    words = say(lang, text)
    return Content.styled(words if count is None else f"{words} {count}", "bold $muted")


def found_points(lang: Lang, feedback: Feedback) -> Content:
    """The key points that were stated, each with its number and the words that state it."""
    points = {point.id: point for point in feedback.question.key_points}
    lines = []
    for number, found in enumerate(feedback.score.evidence, 1):
        point = points.get(found.point)
        words = point.point.said(lang) if point else found.phrase
        slip = f"  ({say(lang, 'feedback.rule.mistyped')})" if found.rule == "mistyped" else ""
        bonus = f"  ({say(lang, 'feedback.bonus')})" if point and not point.required else ""
        lines.append(
            Content.assemble(
                (f"[{number}] ", f"bold {colour_of(number)}"),
                printable(words),
                (bonus + slip, "$muted"),
            )
        )
    return Content("\n").join(lines)


def missed_points(lang: Lang, feedback: Feedback) -> Content:
    """The missing key points, each with the words that came closest."""
    nearest = {miss.point: miss for miss in feedback.nearest}
    lines: list[Content] = []
    for point in feedback.missing:
        bonus = f"  ({say(lang, 'feedback.bonus')})" if not point.required else ""
        mark = "- " if point.required else "+ "
        text = printable(point.point.said(lang))
        lines.append(Content.assemble((mark, "$warning"), text, (bonus, "$muted")))
        miss = nearest.get(point.id)
        if miss is not None and miss.closeness >= _WORTH_SHOWING:
            words = say(
                lang, "feedback.nearest", quote=short(miss.span.quote), closeness=miss.closeness
            )
            lines.append(Content.styled("  " + words, "$muted"))
    return Content("\n").join(lines)


def wrong_claims(feedback: Feedback) -> Content:
    """The wrong claims in the user's own words, without their corrections."""
    return Content("\n").join(
        Content.assemble(("[!] ", "bold $error"), f"“{short(stated.span.quote)}”")
        for stated in feedback.score.statements
    )


def corrections(lang: Lang, feedback: Feedback) -> Content:
    """The wrong claims with what is right and where that is written."""
    known = {wrong.id: wrong for wrong in feedback.question.misconceptions}
    lines: list[Content] = []
    for stated in feedback.score.statements:
        wrong = known.get(stated.misconception)
        if wrong is None:
            continue
        quote = say(lang, "feedback.you_said", quote=short(stated.span.quote))
        lines.append(Content.assemble(("[!] ", "bold $error"), (quote, "$muted")))
        lines.append(Content(printable(wrong.correction.said(lang))))
        source = say(lang, "feedback.source", source=printable(wrong.source))
        lines.append(Content.styled(source, "$muted"))
    return Content("\n").join(lines)


def remarks(lang: Lang, question: Question) -> Content:
    """The sentences that make a good answer better, with their sources."""
    lines: list[Content] = []
    for remark in question.remarks:
        lines.append(Content.assemble(("› ", "$accent"), printable(remark.text.said(lang))))
        source = say(lang, "feedback.source", source=printable(remark.source))
        lines.append(Content.styled(f"  {source}", "$muted"))
    return Content("\n").join(lines)


def gain_line(lang: Lang, question: Question, gain: Gain) -> Content:
    """What an answer has over the one before it."""
    points = {point.id: point.point.said(lang) for point in question.key_points}

    def named(ids: tuple[str, ...]) -> str:
        return ", ".join(printable(points.get(one, one)) for one in ids)

    gained, lost = named(gain.points_gained), named(gain.points_lost)
    return Content("\n").join(Content(line) for line in _gain_lines(lang, gain, gained, lost))


def _gain_lines(lang: Lang, gain: Gain, gained: str, lost: str) -> Iterator[str]:
    if gain.estimate > 0:
        yield say(lang, "feedback.gain_up", points=gain.estimate)
    elif gain.estimate < 0:
        yield say(lang, "feedback.gain_down", points=gain.estimate)
    else:
        yield say(lang, "feedback.gain_same")
    if gained:
        yield say(lang, "feedback.gained_points", points=gained)
    if lost:
        yield say(lang, "feedback.lost_points", points=lost)


def short(quote: str) -> str:
    """A quote on one line, cut in the middle where it is long."""
    line = " ".join(printable(quote).split())
    if len(line) <= _LONGEST_QUOTE:
        return line
    half = _LONGEST_QUOTE // 2 - 1
    return f"{line[:half]} … {line[-half:]}"
