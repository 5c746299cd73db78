"""What stands in a token, a row each: name, value and meaning, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.texts import Lang, say
from quizapp.texts.saying import Saying, saying
from quizapp.ui.demos.token_text import PART_COLOURS
from quizapp.ui.widgets.row_list import RowList
from quizapp.ui.wording import printable

if TYPE_CHECKING:
    from quizapp.demos.json_web_token.claims import Meaning
    from quizapp.demos.json_web_token.explanation import Explanation

_NAME, _VALUE = 9, 26
_MOST_DETAIL = 400
"""Characters of one value."""

Row = tuple["Saying | Meaning", str]
"""A remark, or what stands in the token; and its colour."""
Group = tuple["Sequence[Saying | Meaning]", str]
"""Rows that follow each other in one colour."""


class ClaimRows(RowList):
    """Header parameters and claims; the highlighted one can be copied."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._groups: tuple[Group, ...] = ()
        self._lang = Lang.EN

    def tell_explanation(
        self, lang: Lang, explanation: Explanation, trouble: Saying | None
    ) -> None:
        """Show what can be said without the key, and what is wrong with the key."""
        self._lang, parts = lang, explanation.parts
        last: tuple[Group, ...] = ()
        if trouble is not None:
            last = (((trouble,), "$error"),)
        elif explanation.ruling is None and parts.readable:
            last = (((saying("token_panel.no_key"),), "$warning"),)
        self._groups = (
            (parts.removed, "$muted"),
            ([flaw.why for flaw in parts.flaws], "$error"),
            (explanation.header, PART_COLOURS[0]),
            (explanation.claims, PART_COLOURS[1]),
            *last,
        )
        count = sum(len(rows) for rows, _ in self._groups)
        self.tell(count, lambda index, _: self._drawn(index), highlighted=self.highlighted)

    def _row(self, index: int) -> Row:
        """Found when it is looked at: there may be 40,000."""
        for rows, colour in self._groups:
            if index < len(rows):
                return rows[index], colour
            index -= len(rows)
        raise IndexError("there are not so many rows")

    def _drawn(self, index: int) -> Content:
        one, colour = self._row(index)
        if isinstance(one, Saying):
            return Content.styled(printable(one.said(self._lang)), colour)
        return _in_columns(self._lang, one, colour)

    def detail(self) -> Content:
        """The highlighted row in full, with the section of the standard. A remark that is seen
        whole has none; what is very long, one would rather copy.
        """
        at = self.highlighted
        if at is None or at >= len(self):
            return Content("")
        one, _ = self._row(at)
        if isinstance(one, Saying):
            drawn = self._drawn(at)
            return drawn if drawn.cell_length > self._room else Content("")
        meaning = f" – {printable(one.meaning.said(self._lang))}" if one.meaning else ""
        source = f"  {one.source}" if one.source else ""
        return Content.assemble(
            (printable(one.name), "bold"), f" {self._whole(one)}{meaning}", (source, "$muted")
        )

    def _whole(self, one: Meaning) -> str:
        text = one.in_full
        if len(text) <= _MOST_DETAIL:
            return printable(text)
        cut = say(self._lang, "demos.cut", length=f"{len(text):,}")
        return f"{printable(text[:_MOST_DETAIL])} … {cut}"

    @property
    def _room(self) -> int:
        """Cells of a row."""
        return self.scrollable_content_region.width

    @property
    def highlighted_value(self) -> tuple[str, str] | None:
        """Name and whole value of the highlighted row; None where it is a remark."""
        at = self.highlighted
        one = None if at is None else self._row(at)[0]
        return None if one is None or isinstance(one, Saying) else (one.name, one.copied)


def _in_columns(lang: Lang, one: Meaning, colour: str) -> Content:
    words = printable(one.meaning.said(lang)) if one.meaning else ""
    return Content.assemble(
        Content.styled(printable(one.name), f"bold {colour}").truncate(
            _NAME, ellipsis=True, pad=True
        ),
        " ",
        Content(printable(one.shown)).truncate(_VALUE, ellipsis=True, pad=True),
        " ",
        (words, "$error" if one.problem else "$muted"),
    )
