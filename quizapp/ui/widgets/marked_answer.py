"""The user's own words with what was found in them: one colour and number per key point."""

from __future__ import annotations

from itertools import pairwise

from textual.content import Content

from quizapp.core.scoring import Score, Span
from quizapp.ui.widgets.whole_words import whole_words
from quizapp.ui.widgets.wrong_claims import wrong_spans
from quizapp.ui.wording import printable

_COLOURS = ("$success", "$primary", "$secondary", "$accent", "$warning")
WRONG_MARK = Content.styled("[!]", "bold $background on $error")
"""Follows the words of a wrong claim, and stands before its correction."""


def colour_of(number: int) -> str:
    """The colour of the point with this number, counted from 1."""
    return _COLOURS[(number - 1) % len(_COLOURS)]


def number_mark(number: int) -> Content:
    """``[1]`` as a plate of its own, so that it cannot be taken for words of the answer."""
    return Content.styled(f"[{number}]", f"bold $background on {colour_of(number)}")


def marked_answer(text: str, score: Score) -> Content:
    """``text`` with the words behind each key point coloured and numbered, wrong claims underlined.

    The numbers are those of `Score.evidence`, from 1; a number follows the words it belongs to.
    Blank lines around the text are left out.
    """
    marked = [
        (found.span, f"{colour_of(number)} on {colour_of(number)} 15%", number_mark(number))
        for number, found in enumerate(score.evidence, 1)
    ]
    wrong = "$error underline on $error 15%"
    marked += [(span, wrong, WRONG_MARK) for span in wrong_spans(text, score.statements)]
    spans = [span for span, *_ in marked]
    marked = [(whole_words(text, span, spans), style, mark) for span, style, mark in marked]
    content = Content(text)
    for span, style, _ in marked:
        content = content.stylize(style, span.start, span.end)
    marked.sort(key=_where)
    begin, end = _without_blank_lines(text)
    ends = [begin, *(span.end for span, *_ in marked), end]
    pieces = [_clean(content[start:end]) for start, end in pairwise(ends)]
    marks = [mark for *_, mark in marked]
    return Content.assemble(
        *(piece for pair in zip(pieces, marks, strict=False) for piece in pair), pieces[-1]
    )


def _without_blank_lines(text: str) -> tuple[int, int]:
    """Where the first line with words begins and where the last one ends."""
    end = len(text.rstrip())
    return text.rfind("\n", 0, len(text) - len(text.lstrip())) + 1, end


def _where(marked: tuple[Span, str, Content]) -> tuple[int, int]:
    return marked[0].end, marked[0].start


def _clean(content: Content) -> Content:
    """Without control characters; a stretch that has them loses its colours, which is rare."""
    plain = content.plain
    return content if plain == printable(plain) else Content(printable(plain))
