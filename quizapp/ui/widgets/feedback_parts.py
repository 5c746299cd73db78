"""The parts that feedback on an answer consists of, as content to put on the screen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from textual.content import Content

from quizapp.core.asked import Gain
from quizapp.core.deck import KeyPoint, Question
from quizapp.core.scoring import Evidence, NearMiss, Span
from quizapp.study.views import Feedback
from quizapp.texts import Lang, say
from quizapp.ui.widgets.bullet_list import Bullet, BulletList
from quizapp.ui.widgets.marked_answer import WRONG_MARK, number_mark
from quizapp.ui.widgets.whole_words import whole_words
from quizapp.ui.widgets.wrong_claims import corrected, wrong_spans
from quizapp.ui.wording import printable

_LONGEST_QUOTE = 60
WORTH_SHOWING = 70
"""Closeness from which on words of the answer help to see what was missing."""
_WORD = re.compile(r"\w+")
_ORDINARY = "words_together"
"""The rule that finds nearly all phrases."""


def heading(lang: Lang, text: str, count: int | None = None, colour: str = "$muted") -> Content:
    """The heading of a section."""
    words = say(lang, text)
    return Content.styled(words if count is None else f"{words} {count}", f"bold {colour}")


def found_points(lang: Lang, feedback: Feedback, *, explained: bool = False) -> BulletList:
    """The key points that were stated, each with its number in the answer.

    ``explained`` adds the accepted phrase that was found, and the rule where it is a special one.
    """
    return BulletList(_found_points(lang, feedback, explained=explained))


def _found_points(lang: Lang, feedback: Feedback, *, explained: bool) -> Iterator[Bullet]:
    for number, found in enumerate(feedback.score.evidence, 1):
        mark = number_mark(number) + " "
        slip = "" if explained or found.rule != "mistyped" else "mistyped"
        yield Bullet(mark, _found(lang, feedback.question, found, slip))
        if explained:
            yield _below(_why(lang, found), mark.cell_length)


def _why(lang: Lang, found: Evidence) -> str:
    """The phrase that was found, and the rule if it is not the ordinary one."""
    phrase = say(lang, "feedback.phrase_found", phrase=short(found.phrase))
    return phrase if found.rule == _ORDINARY else f"{phrase} · {say(lang, f'rule.{found.rule}')}"


def _found(lang: Lang, question: Question, found: Evidence, rule: str = "") -> Content:
    """The point in the deck's words, with the rule where that is worth a remark."""
    point = next((point for point in question.key_points if point.id == found.point), None)
    words = point.point.said(lang) if point else found.phrase
    bonus = f"  ({say(lang, 'feedback.bonus')})" if point and not point.required else ""
    slip = f"  ({say(lang, f'rule.{rule}')})" if rule else ""
    return Content.assemble(printable(words), (bonus + slip, "$muted"))


def missed_points(lang: Lang, feedback: Feedback) -> BulletList:
    """The missing points that count, each with the words that came closest."""
    mark = Content.styled("- ", "bold $warning")
    return BulletList(_missed(lang, feedback, feedback.missing_required, mark))


def missed_bonus(lang: Lang, feedback: Feedback) -> BulletList:
    """What would have been more than was asked for."""
    mark = Content.styled("+ ", "$muted")
    return BulletList(_missed(lang, feedback, feedback.missing_bonus, mark))


def _missed(
    lang: Lang, feedback: Feedback, points: Iterable[KeyPoint], mark: Content
) -> Iterator[Bullet]:
    nearest = {miss.point: miss for miss in feedback.nearest}
    for point in points:
        later = f"  ({say(lang, 'feedback.said_later')})" if point.id in feedback.said_later else ""
        shown = f"  ({say(lang, 'feedback.has_demo')})" if point.demo is not None else ""
        words = printable(point.point.said(lang))
        yield Bullet(mark, Content.assemble(words, (later, "$success"), (shown, "$muted")))
        miss = nearest.get(point.id)
        if miss is not None and _worth_showing(feedback.text, miss):
            yield _below(_nearest(lang, feedback.text, miss), 2)


def _worth_showing(text: str, miss: NearMiss) -> bool:
    """One word that came close is chance: "서버" stands in most answers."""
    several = len(_WORD.findall(whole_words(text, miss.span).quote)) > 1
    return several and miss.closeness >= WORTH_SHOWING


def _nearest(lang: Lang, text: str, miss: NearMiss) -> str:
    """Without the figure, which somebody who said the opposite would take for praise."""
    quote, phrase = _quote(text, miss.span), short(miss.phrase)
    return say(lang, "feedback.nearest", quote=quote, phrase=phrase)


def wrong_claims(feedback: Feedback) -> BulletList:
    """The wrong claims in the user's own words, without their corrections."""
    spans = wrong_spans(feedback.text, feedback.score.statements)
    return BulletList(Bullet(WRONG_MARK + " ", Content(f"“{short(span.quote)}”")) for span in spans)


def corrections(lang: Lang, feedback: Feedback) -> BulletList:
    """The wrong claims with what is right and where that is written."""
    return BulletList(_corrections(lang, feedback))


def _corrections(lang: Lang, feedback: Feedback) -> Iterator[Bullet]:
    mark = WRONG_MARK + " "
    for claimed in corrected(feedback):
        for span in claimed.spans:
            quote = say(lang, "feedback.you_said", quote=short(span.quote))
            yield Bullet(mark, Content.styled(quote, "$error"))
        for wrong in claimed.wrong:
            right = Content.styled(printable(wrong.correction.said(lang)), "bold")
            yield Bullet(Content(" " * mark.cell_length), right)
            source = say(lang, "feedback.source", source=printable(wrong.source))
            yield _below(source, mark.cell_length)


def remarks(lang: Lang, question: Question) -> BulletList:
    """The sentences that make a good answer better, with their sources."""
    return BulletList(_remarks(lang, question))


def _remarks(lang: Lang, question: Question) -> Iterator[Bullet]:
    for remark in question.remarks:
        text = Content(printable(remark.text.said(lang)))
        yield Bullet(Content.styled("› ", "bold $accent"), text)
        yield _below(say(lang, "feedback.source", source=printable(remark.source)), 2)


def _below(words: str, indent: int) -> Bullet:
    """A quiet line that belongs to the one above."""
    return Bullet(Content(" " * indent), Content.styled(words, "$muted"))


def gain_lines(lang: Lang, question: Question, gain: Gain) -> BulletList:
    """What an answer has over the one before it, and the points that came and went."""
    return BulletList(_gain_lines(lang, question, gain))


def _gain_lines(lang: Lang, question: Question, gain: Gain) -> Iterator[Bullet]:
    yield Bullet(Content(""), _gained_estimate(lang, gain.estimate))
    points = {point.id: point.point.said(lang) for point in question.key_points}
    for ids, text, mark in (
        (gain.points_gained, "feedback.gained_points", Content.styled("+ ", "bold $success")),
        (gain.points_lost, "feedback.lost_points", Content.styled("- ", "bold $warning")),
    ):
        if ids:
            yield Bullet(Content(""), Content.styled(say(lang, text), "$muted"))
        yield from (Bullet(mark, Content(printable(points.get(one, one)))) for one in ids)


def _gained_estimate(lang: Lang, points: int) -> Content:
    if points > 0:
        return Content.styled(say(lang, "feedback.gain_up", points=points), "bold $success")
    if points < 0:
        return Content.styled(say(lang, "feedback.gain_down", points=points), "bold $warning")
    return Content.styled(say(lang, "feedback.gain_same"), "bold")


def _quote(text: str, span: Span) -> str:
    return short(whole_words(text, span).quote)


def short(quote: str) -> str:
    """A quote on one line; of a long one its first and last words."""
    line = " ".join(printable(quote).split())
    if len(line) <= _LONGEST_QUOTE:
        return line
    half = _LONGEST_QUOTE // 2 - 1
    head, tail = line[:half], line[-half:]
    return f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"
