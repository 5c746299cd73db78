"""A JSON Web Token as people see it: three coloured parts, its claims, and two verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.demos.names import lane_name
from quizapp.texts import Lang, say
from quizapp.ui.widgets.item_line import ItemLine
from quizapp.ui.wording import printable

if TYPE_CHECKING:
    from quizapp.demos.json_web_token.checks import Ruling

PART_COLOURS = ("$primary", "$success", "$accent")
"""Of header, payload and signature."""
_LONGEST = 1200
"""Characters of a token that are drawn."""
_NAME, _NAIVE, _STRICT = 16, 22, 26
"""Cells of the columns: the longest name of an error that can stand in them, and a blank."""
_MARKS = {
    "passed": ("✓", "$success"),
    "failed": ("✗", "$error"),
    "skipped": ("–", "$warning"),
    "not_reached": ("·", "$muted"),
}


def coloured_token(token: str) -> Content:
    """The parts in their colours; a very long token is cut."""
    shown = printable(token[:_LONGEST])
    parts = shown.split(".")
    pieces = [
        Content.styled(part, PART_COLOURS[min(number, 2)]) for number, part in enumerate(parts)
    ]
    cut = Content.styled(" …", "$muted") if len(token) > _LONGEST else Content("")
    return Content.assemble(Content.styled(".", "bold $muted").join(pieces), cut)


def verdict_table(lang: Lang, naive: Ruling, strict: Ruling) -> Content:
    """A row per check, a column per verifier, and their verdicts below."""
    names = (Content.styled(verifier_name(lang, one), "bold") for one in (naive, strict))
    lines = [_row("", *names)]
    for pair in zip(naive.checks, strict.checks, strict=True):
        cells = (_cell(lang, one.outcome) for one in pair)
        lines.append(_row(pair[0].id.called.said(lang), *cells))
    words = (_result(lang, one) for one in (naive, strict))
    lines.append(_row(Content.styled(say(lang, "token_panel.verdict"), "bold"), *words))
    return Content("\n").join(lines)


def verdict_line(lang: Lang, naive: Ruling, strict: Ruling) -> ItemLine:
    """Both verdicts in a line, for where the table is out of view."""
    return ItemLine(
        Content.assemble((lane_name(lang, one.verifier), "$muted"), " ", _result(lang, one))
        for one in (naive, strict)
    )


def reasons_text(lang: Lang, naive: Ruling, strict: Ruling) -> Content:
    """Why each verifier came to its verdict, a line each; nothing where nothing is to be told."""
    lines = []
    for one, reason in ((naive, naive.reason(strict)), (strict, strict.reason())):
        if reason is not None:
            why, source = reason
            words, colour = printable(why.said(lang)), "$success" if one.accepted else "$error"
            name = (f"{verifier_name(lang, one)}  ", f"bold {colour}")
            lines.append(Content.assemble(name, words, (f"  {source}", "$muted")))
    return Content("\n").join(lines)


def verifier_name(lang: Lang, ruling: Ruling) -> str:
    """What a verifier is called beside the other one."""
    return say(lang, f"token_panel.{ruling.verifier.partition(' ')[0]}")


def _row(name: str | Content, naive: Content, strict: Content) -> Content:
    cells = ((Content.assemble(name), _NAME), (naive, _NAIVE), (strict, _STRICT))
    return Content("").join(_fit(content, width) for content, width in cells)


def _cell(lang: Lang, outcome: str) -> Content:
    """A mark; which error it was stands in the last row."""
    mark, colour = _MARKS[outcome]
    words = say(lang, "token_panel.skipped") if outcome == "skipped" else ""
    return Content.assemble((mark, f"bold {colour}"), " ", (words, colour))


def _result(lang: Lang, ruling: Ruling) -> Content:
    if ruling.accepted:
        return Content.styled(say(lang, "token_panel.accepted"), "bold $success")
    return Content.styled(printable(ruling.result), "bold $error")


def _fit(content: Content, width: int) -> Content:
    return content.truncate(width - 1, ellipsis=True, pad=True).pad_right(1)
