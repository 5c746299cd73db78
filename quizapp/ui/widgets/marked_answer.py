"""The user's own words with what was found in them: one colour and number per key point."""

from __future__ import annotations

from textual.content import Content

from quizapp.core.scoring import Score, Span
from quizapp.ui.wording import printable

_COLOURS = ("$success", "$primary", "$secondary", "$accent", "$warning")
_WRONG = "$error underline"


def colour_of(number: int) -> str:
    """The colour of the point with this number, counted from 1."""
    return _COLOURS[(number - 1) % len(_COLOURS)]


def marked_answer(text: str, score: Score) -> Content:
    """``text`` with the words behind each key point coloured and numbered, wrong claims underlined.

    The numbers are those of `Score.evidence`, from 1; a number follows the words it belongs to.
    """
    spans = [
        (found.span, colour_of(number), f"[{number}]")
        for number, found in enumerate(score.evidence, 1)
    ]
    spans += [(stated.span, _WRONG, "[!]") for stated in score.statements]
    content = Content(text)
    for span, style, _ in spans:
        content = content.stylize(style, span.start, span.end)
    pieces, at = [], 0
    for span, style, mark in sorted(spans, key=_where):
        pieces += [_clean(content[at : span.end]), Content.styled(mark, f"bold {style.split()[0]}")]
        at = max(at, span.end)
    return Content.assemble(*pieces, _clean(content[at:]))


def _where(marked: tuple[Span, str, str]) -> tuple[int, int]:
    return marked[0].end, marked[0].start


def _clean(content: Content) -> Content:
    """Without control characters; a stretch that has them loses its colours, which is rare."""
    plain = content.plain
    return content if plain == printable(plain) else Content(printable(plain))
