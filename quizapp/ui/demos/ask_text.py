"""What is asked before a run, and what came of each prediction after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from textual.content import Content

from quizapp.demos.guess import Guess, Verdict
from quizapp.demos.steps import YES_NO, Ask, Finding, Run, Step
from quizapp.texts import TEXTS, Lang, say
from quizapp.texts.saying import Saying
from quizapp.ui.demos.wording import choice_name, shortened
from quizapp.ui.widgets.bullet_list import Bullet, BulletList
from quizapp.ui.wording import printable

_MARK = "› "
_INDENT = Content("  ")


def asks_text(lang: Lang, guess: Guess) -> BulletList:
    """The asks of a situation: those predicted with their choice, the next one with its keys."""
    return BulletList(_asks(lang, guess))


def _asks(lang: Lang, guess: Guess) -> Iterator[Bullet]:
    for place, ask in enumerate(guess.situation.asks):
        words = ask.question.said(lang)
        if place < len(guess.chosen):
            choice = choice_name(lang, guess.chosen[place])
            yield Bullet(_INDENT, Content.assemble(words, "  ", (choice, "bold $primary")))
        elif ask == guess.next_ask:
            yield Bullet(Content.styled(_MARK, "bold $primary"), Content.styled(words, "bold"))
            yield from _choices(lang, ask)
        else:
            yield Bullet(_INDENT, Content.styled(words, "$muted"))


def _choices(lang: Lang, ask: Ask) -> Iterator[Bullet]:
    if ask.choices == YES_NO:
        faces = Content("    ").join(
            _face(letter, choice_name(lang, choice))
            for letter, choice in zip("yn", ask.choices, strict=True)
        )
        yield Bullet(_INDENT, faces)
    else:
        for number, choice in enumerate(ask.choices, 1):
            yield Bullet(_INDENT, _face(str(number), choice_name(lang, choice)))


def _face(key: str, words: str) -> Content:
    return Content.assemble((key, "bold $primary"), " ", words)


def asking_keys(lang: Lang, guess: Guess, ask: Ask) -> str:
    """That ``ask`` is to be predicted before the run, with which keys, and how many are left."""
    left = len(guess.situation.asks) - len(guess.chosen)
    when = "left" if guess.chosen else "first"
    keys = "yes_no" if ask.choices == YES_NO else "pick"
    return say(lang, f"demos.{when}_{keys}", left=left, count=len(ask.choices))


def verdicts_text(lang: Lang, guess: Guess, run: Run) -> BulletList:
    """Each ask with what came out, whether that was predicted, and why it is so."""
    return BulletList(_verdicts(lang, guess.verdicts(run)))


def _verdicts(lang: Lang, verdicts: Iterable[Verdict]) -> Iterator[Bullet]:
    """What two asks have in common is explained once."""
    explained: set[Saying] = set()
    for verdict in verdicts:
        yield from _verdict(lang, verdict)
        if verdict.finding.why not in explained:
            yield from _reason(lang, verdict.finding)
        explained.add(verdict.finding.why)


def _verdict(lang: Lang, verdict: Verdict) -> Iterator[Bullet]:
    colour = "$success" if verdict.right else "$error"
    mark = Content.styled("✓ " if verdict.right else "✗ ", f"bold {colour}")
    found = verdict.finding
    out = choice_name(lang, found.choice)
    yield Bullet(mark, Content.assemble(verdict.ask.question.said(lang), "  ", (out, "bold")))
    if not verdict.right:
        mine = say(lang, "demos.you_predicted", choice=choice_name(lang, verdict.predicted))
        yield Bullet(_INDENT, Content.styled(mine, colour))


def findings_text(
    lang: Lang, asks: Mapping[str, Ask], run: Run, passed_over: Iterable[Step] = ()
) -> BulletList:
    """What came out where nothing was predicted; ``asks`` are those known, by id.

    First comes what was ``passed_over``: a typing error explains much of the rest.
    """
    told = {found.why for found in run.findings}
    lines = [_remark(lang, step) for step in passed_over if step.why not in told]
    explained: set[Saying] = set()
    for found in run.findings:
        if found.ask in asks and found.why not in explained:
            explained.add(found.why)
            lines.append(Bullet(_INDENT, _statement(lang, asks[found.ask], found)))
            lines += _reason(lang, found)
    return BulletList(lines)


def _remark(lang: Lang, step: Step) -> Bullet:
    """What was written, and what became of it."""
    why = "" if step.why is None else printable(step.why.said(lang))
    written = (f"{shortened(lang, printable(step.wire))}  " if step.wire else "", "bold $warning")
    return Bullet(Content.styled("! ", "bold $warning"), Content.assemble(written, why))


def _statement(lang: Lang, ask: Ask, found: Finding) -> Content:
    """What came out as a statement, if there is one, else as the answer to its question."""
    key = f"demos.found.{found.ask}_{found.choice}"
    if key in TEXTS:
        return Content.styled(say(lang, key), "bold $primary")
    out = (choice_name(lang, found.choice), "bold $primary")
    return Content.assemble(ask.question.said(lang), "  ", out)


def _reason(lang: Lang, found: Finding) -> Iterator[Bullet]:
    """Why it came out so: the field's name for it, a sentence, and where it is written."""
    named = found.reason and found.reason != found.choice
    name = f"{choice_name(lang, found.reason)}  " if named else ""
    yield Bullet(_INDENT, Content.assemble((name, "$accent"), printable(found.why.said(lang))))
    yield Bullet(_INDENT, Content.styled(printable(found.source), "$muted"))
