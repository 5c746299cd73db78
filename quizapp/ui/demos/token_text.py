"""A JSON Web Token as people see it: three coloured parts, its claims, and two verdicts."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from quizapp.demos.steps import Run, Step
from quizapp.texts import Lang, say
from quizapp.texts.saying import Saying
from quizapp.ui.wording import printable

PART_COLOURS = ("$primary", "$success", "$accent")
"""Of header, payload and signature."""
_LONGEST = 1200
"""Characters of a token that are drawn."""
_BEARER = "Authorization: Bearer "
_NAME, _NAIVE, _STRICT = 16, 22, 26
"""Cells of the columns: the longest name of an error that can stand in them, and a blank."""
_MARKS = {
    "passed": ("✓", "$success"),
    "failed": ("✗", "$error"),
    "skipped": ("–", "$warning"),
    "not_reached": ("·", "$muted"),
}

Checks = Sequence[tuple[Saying, dict[str, str]]]
"""Check by check, what came of it in each verifier's lane."""


def coloured_token(token: str) -> Content:
    """The parts in their colours; a very long token is cut."""
    shown = printable(token[:_LONGEST])
    parts = shown.split(".")
    pieces = [
        Content.styled(part, PART_COLOURS[min(number, 2)]) for number, part in enumerate(parts)
    ]
    cut = Content.styled(" …", "$muted") if len(token) > _LONGEST else Content("")
    return Content.assemble(Content.styled(".", "bold $muted").join(pieces), cut)


def token_of(run: Run) -> str:
    """The token that arrived at the verifiers in this run."""
    for step in run.steps:
        for line in step.wire.splitlines():
            if line.startswith(_BEARER):
                return line.removeprefix(_BEARER)
    return ""


def issued_in(run: Run) -> str:
    """The token as it was issued, before anything happened to it."""
    return run.steps[0].wire.rpartition("\n")[2]


def verdicts_of(run: Run) -> Checks:
    """Check by check, what each verifier made of it; a lane that is missing did not get there."""
    rows: dict[Saying, dict[str, str]] = {}
    for step in run.steps:
        check = dict(step.what.arguments).get("check")
        if isinstance(check, Saying):
            rows.setdefault(check, {})[step.actor] = step.what.key.rpartition(".")[2]
    return list(rows.items())


def results_of(run: Run) -> dict[str, str]:
    """The final word of each verifier: an empty text where it accepted, else the error."""
    return {
        step.actor: str(dict(step.what.arguments).get("error", ""))
        for step in run.steps
        if _is_answer(step)
    }


def _is_answer(step: Step) -> bool:
    return step.wire.startswith("HTTP/1.1 ")


def verdict_table(lang: Lang, checks: Checks, results: dict[str, str]) -> Content:
    """A row per check, a column per verifier, and their verdicts below."""
    lanes = ("naive verifier", "strict verifier")
    names = [say(lang, f"token_panel.{lane.partition(' ')[0]}") for lane in lanes]
    lines = [_row("", *(Content.styled(name, "bold") for name in names))]
    for check, outcomes in checks:
        cells = (_cell(lang, outcomes.get(lane, "not_reached")) for lane in lanes)
        lines.append(_row(check.said(lang), *cells))
    words = (_result(lang, results.get(lane, "")) for lane in lanes)
    lines.append(_row(Content.styled(say(lang, "token_panel.verdict"), "bold"), *words))
    return Content("\n").join(lines)


def _row(name: str | Content, naive: Content, strict: Content) -> Content:
    cells = ((Content.assemble(name), _NAME), (naive, _NAIVE), (strict, _STRICT))
    return Content("").join(_fit(content, width) for content, width in cells)


def _cell(lang: Lang, outcome: str) -> Content:
    """A mark; which error it was stands in the last row."""
    mark, colour = _MARKS[outcome]
    words = say(lang, "token_panel.skipped") if outcome == "skipped" else ""
    return Content.assemble((mark, f"bold {colour}"), " ", (words, colour))


def _result(lang: Lang, error: str) -> Content:
    if not error:
        return Content.styled(say(lang, "token_panel.accepted"), "bold $success")
    return Content.styled(printable(error), "bold $error")


def _fit(content: Content, width: int) -> Content:
    return content.truncate(width - 1, ellipsis=True, pad=True).pad_right(1)
