"""What stands in a token, a row each: name, value and meaning, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.texts import Lang
from quizapp.texts.saying import Saying, saying
from quizapp.ui.demos.token_text import PART_COLOURS
from quizapp.ui.widgets.row_list import RowList
from quizapp.ui.wording import printable

if TYPE_CHECKING:
    from quizapp.demos.json_web_token.claims import Meaning
    from quizapp.demos.json_web_token.explanation import Explanation

_NAME, _VALUE = 9, 26

Row = tuple[Content, "Meaning | None"]


class ClaimRows(RowList):
    """Header parameters and claims; the highlighted one can be copied."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._rows: list[Row] = []
        self._lang = Lang.EN

    def tell_explanation(
        self, lang: Lang, explanation: Explanation, trouble: Saying | None
    ) -> None:
        """Show what can be said without the key, and what is wrong with the key."""
        self._lang, parts = lang, explanation.parts
        rows = [_remark(lang, one, "$muted") for one in parts.removed]
        rows += [_remark(lang, flaw.why, "$error") for flaw in parts.flaws]
        for meanings, colour in (
            (explanation.header, PART_COLOURS[0]),
            (explanation.claims, PART_COLOURS[1]),
        ):
            rows += [(_row(lang, one, colour), one) for one in meanings]
        if trouble is not None:
            rows.append(_remark(lang, trouble, "$error"))
        elif explanation.ruling is None and parts.readable:
            rows.append(_remark(lang, saying("token_panel.no_key"), "$warning"))
        self._rows = rows
        self.tell(len(rows), lambda index, _: self._rows[index][0], highlighted=self.highlighted)

    def detail(self) -> Content:
        """The highlighted row in full, with the section of the standard."""
        at = self.highlighted
        if at is None or at >= len(self._rows):
            return Content("")
        words, one = self._rows[at]
        if one is None:
            return words
        meaning = f" – {printable(one.meaning.said(self._lang))}" if one.meaning else ""
        source = f"  {one.source}" if one.source else ""
        return Content.assemble(
            (printable(one.name), "bold"), f" {printable(one.shown)}{meaning}", (source, "$muted")
        )

    @property
    def highlighted_value(self) -> tuple[str, str] | None:
        """Name and value of the highlighted row; None where it is a remark."""
        at = self.highlighted
        meaning = None if at is None else self._rows[at][1]
        return None if meaning is None else (meaning.name, meaning.shown.strip('"'))


def _remark(lang: Lang, words: Saying, colour: str) -> Row:
    return Content.styled(printable(words.said(lang)), colour), None


def _row(lang: Lang, one: Meaning, colour: str) -> Content:
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
